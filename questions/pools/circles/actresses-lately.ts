/** Columns: years of the films | names, most alike next to each other; women in films in English since 1995, who came from television, comedy, music and sport as well. See `../circles.ts`. */
export const ACTRESSES_LATELY = `
# Women of American television comedy in films
2000-2026|Phyllis Smith/Kristine Sutherland/Victoria Jackson/Hallie Todd/Debra Wilson/Kate Flannery/Christa Miller/Kelly Rowan
2000-2026|Phyllis Smith/Kristine Sutherland/Victoria Jackson/Hallie Todd/Stephnie Weir/Melanie Hutsell/Paget Brewster/Kim Rhodes
2000-2026|Debra Wilson/Kate Flannery/Christa Miller/Kelly Rowan/Kerri Kenney-Silver/Nicole Sullivan/Angela Kinsey/Michaela Watkins
2000-2026|Stephnie Weir/Melanie Hutsell/Paget Brewster/Kim Rhodes/Alex Borstein/Arden Myrin/Jessi Klein/Erinn Hayes
2005-2026|Kerri Kenney-Silver/Nicole Sullivan/Angela Kinsey/Michaela Watkins/Alison Becker/Chelsea Peretti/Sara Rue/Abby Elliott
2005-2026|Alex Borstein/Arden Myrin/Jessi Klein/Erinn Hayes/Alison Becker/Chelsea Peretti/Sara Rue/Abby Elliott

# Women of late night and streaming comedy in films
2012-2026|Jama Williamson/D'Arcy Carden/Sarah Burns/Sugar Lyn Beard/Lauren Ash/Mary Holland/Lauren Lapkus/Kate Berlant
2012-2026|Jama Williamson/D'Arcy Carden/Sarah Burns/Sugar Lyn Beard/Chloe Fineman/Alyssa Limperis/Ayden Mayeri/Patti Harrison
2012-2026|Lauren Ash/Mary Holland/Lauren Lapkus/Kate Berlant/Meg Stalter/Sarah Sherman/Chloe Troast/Jane Wickline
2012-2026|Chloe Fineman/Alyssa Limperis/Ayden Mayeri/Patti Harrison/Meg Stalter/Sarah Sherman/Chloe Troast/Jane Wickline

# Black women of television in films
1999-2026|Kym Whitley/T'Keyah Crystal Keymáh/Ellen Cleghorne/Terri J. Vaughn/Golden Brooks/Persia White/Brely Evans/Sydney Tamiia Poitier
1999-2024|Kym Whitley/T'Keyah Crystal Keymáh/Ellen Cleghorne/Terri J. Vaughn/Jill Marie Jones/Maia Campbell/Erica Ash/Bianca Lawson
1999-2026|Golden Brooks/Persia White/Brely Evans/Sydney Tamiia Poitier/Amber Ruffin/Janelle James/Robin Thede/Keshia Knight Pulliam/Monique Coleman
1999-2024|Jill Marie Jones/Maia Campbell/Erica Ash/Bianca Lawson/Jazmyn Simon/Reagan Gomez-Preston/Gabrielle Dennis/LeToya Luckett
2002-2026|Amber Ruffin/Janelle James/Robin Thede/Keshia Knight Pulliam/Monique Coleman/Denise Boutte/Phoebe Robinson/Kearia Schroeder/Lauren London
2006-2026|Jazmyn Simon/Reagan Gomez-Preston/Gabrielle Dennis/LeToya Luckett/Punkie Johnson/Ashley Nicole Black/Sasheer Zamata/Ego Nwodim
2016-2026|Denise Boutte/Phoebe Robinson/Kearia Schroeder/Lauren London/Ashleigh Murray/Quinta Brunson/Camille Winbush/China Anne McClain
2016-2026|Punkie Johnson/Ashley Nicole Black/Sasheer Zamata/Ego Nwodim/Ashleigh Murray/Quinta Brunson/Camille Winbush/China Anne McClain

# Girls and young women of television films
2004-2020|Lori Beth Denberg/KayCee Stroh/Anneliese van der Pol/Christy Carlson Romano/Kimberly J. Brown/Tiffany Thornton/Megan Park
2004-2020|Lori Beth Denberg/KayCee Stroh/Anneliese van der Pol/Christy Carlson Romano/Ashlie Brillault/Vanessa Hudgens/Daniella Monet/Lindsey Shaw
2004-2020|Kimberly J. Brown/Tiffany Thornton/Megan Park/Aimee Teegarden/Carly Schroeder/Kay Panabaker/Chloe Bridges
2004-2020|Ashlie Brillault/Vanessa Hudgens/Daniella Monet/Lindsey Shaw/Emily Roeske/Miley Cyrus/Meaghan Martin/Demi Lovato
2004-2020|Aimee Teegarden/Carly Schroeder/Kay Panabaker/Chloe Bridges/Bridgit Mendler/Jennette McCurdy/Alyson Stoner
2004-2020|Emily Roeske/Miley Cyrus/Meaghan Martin/Demi Lovato/Jennifer Stone/Ariana Grande/India Eisley/Taylor Momsen
2004-2020|Bridgit Mendler/Jennette McCurdy/Alyson Stoner/Jennifer Stone/Ariana Grande/India Eisley/Taylor Momsen

# Young women who came from the Disney Channel
2012-2026|Sofia Carson/Maia Mitchell/Laura Marano/Dove Cameron/Kelli Berglund/Kira Kosarin/Peyton List
2012-2026|Sofia Carson/Maia Mitchell/Laura Marano/Dove Cameron/G Hannelius/Sabrina Carpenter/Meg Donnelly/Julia Lester
2012-2026|Kelli Berglund/Kira Kosarin/Peyton List/Landry Bender/Ariel Martin/Jade Pettyjohn/Brenna D'Amico
2012-2026|G Hannelius/Sabrina Carpenter/Meg Donnelly/Julia Lester/Rowan Blanchard/Olivia Rodrigo/Breanna Yde
2015-2026|Landry Bender/Ariel Martin/Jade Pettyjohn/Brenna D'Amico/Francesca Capaldi/Kylie Cantrall/Ella Anderson/Freya Skye
2015-2026|Rowan Blanchard/Olivia Rodrigo/Breanna Yde/Francesca Capaldi/Kylie Cantrall/Ella Anderson/Freya Skye

# Women of American television series who made films
1998-2026|Mary Beth Peil/Mary-Margaret Humes/Roma Maffia/Nina Repeta/Laura Leighton/Kelly Rutherford/Samantha Ferris/Cynthia Watros
1998-2026|Mary Beth Peil/Mary-Margaret Humes/Roma Maffia/Nina Repeta/Melinda Clarke/Meredith Monroe/Samantha Smith/Charisma Carpenter
1998-2026|Laura Leighton/Kelly Rutherford/Samantha Ferris/Cynthia Watros/Robia LaMorte/Elizabeth Mitchell/Leisha Hailey/Melissa Ponzio
1998-2026|Melinda Clarke/Meredith Monroe/Samantha Smith/Charisma Carpenter/Holly Marie Combs/Emma Caulfield/Erin Daniels
1998-2026|Robia LaMorte/Elizabeth Mitchell/Leisha Hailey/Melissa Ponzio/Sonya Walger/Shelly Cole/Kelly Carlson/Jessica Capshaw
1998-2026|Holly Marie Combs/Emma Caulfield/Erin Daniels/Liza Weil/Amber Benson/Kiele Sanchez/Katherine Moennig
1998-2026|Sonya Walger/Shelly Cole/Kelly Carlson/Jessica Capshaw/Zuzanna Szadkowski/Amanda Schull/Erica Durance/Shiri Appleby
1998-2026|Liza Weil/Amber Benson/Kiele Sanchez/Katherine Moennig/Stacy Keibler/Autumn Reeser/Samaire Armstrong/Mercedes McNab
1998-2026|Zuzanna Szadkowski/Amanda Schull/Erica Durance/Shiri Appleby/Alaina Huffman/Sarah Lancaster/Nicole LaLiberte/Sarah Drew
1999-2026|Stacy Keibler/Autumn Reeser/Samaire Armstrong/Mercedes McNab/Rachel Bilson/Genevieve Padalecki/Julie Gonzalo/Miracle Laurie
2000-2026|Alaina Huffman/Sarah Lancaster/Nicole LaLiberte/Sarah Drew/Lauren Cohan/Teal Redmann/Allison Mack/Mircea Monroe
2000-2026|Rachel Bilson/Genevieve Padalecki/Julie Gonzalo/Miracle Laurie/Missy Peregrym/Beau Garrett/Chyler Leigh
2003-2026|Lauren Cohan/Teal Redmann/Allison Mack/Mircea Monroe/Alona Tal/Camilla Luddington/Torrey DeVitto/Troian Bellisario
2004-2026|Missy Peregrym/Beau Garrett/Chyler Leigh/Kayla Ewell/Crystal Reed/Jessica Szohr/Holland Roden
2005-2026|Alona Tal/Camilla Luddington/Torrey DeVitto/Troian Bellisario/Kaylee DeFer/Jessica Stroup/Candice King/Sara Canning
2014-2026|Kayla Ewell/Crystal Reed/Jessica Szohr/Holland Roden/AnnaLynne McCord/Tania Raymonde/Ashley Benson/Sasha Pieterse
2014-2026|Kaylee DeFer/Jessica Stroup/Candice King/Sara Canning/AnnaLynne McCord/Tania Raymonde/Ashley Benson/Sasha Pieterse

# Young Black women of American films
2010-2026|Amber Stevens West/Vanessa Morgan/Paige Hurd/Raven Goodwin/Rhyon Nicole Brown/Imani Hakim/Jasmin Savoy Brown/Ryan Destiny
2010-2026|Amber Stevens West/Vanessa Morgan/Paige Hurd/Raven Goodwin/Sarah Jeffery/Kylee Russell/Kiana Ledé/Antonia Gentry
2010-2026|Rhyon Nicole Brown/Imani Hakim/Jasmin Savoy Brown/Ryan Destiny/Madison Pettis/Chloe Bailey/Lovie Simone/Jaylen Barron/Celeste O'Connor
2010-2026|Sarah Jeffery/Kylee Russell/Kiana Ledé/Antonia Gentry/Dara Reneé/Jadah Marie/Lyric Ross/Sofia Wylie
2011-2026|Madison Pettis/Chloe Bailey/Lovie Simone/Jaylen Barron/Celeste O'Connor/Peyton Elizabeth Lee/Navia Robinson/Eris Baker/Kyliegh Curran
2012-2026|Dara Reneé/Jadah Marie/Lyric Ross/Sofia Wylie/Shahadi Wright Joseph/Malia Baker/Trinitee Stokes/Priah Ferguson
2018-2026|Peyton Elizabeth Lee/Navia Robinson/Eris Baker/Kyliegh Curran/Faithe Herman/Madalen Mills/Leah Jeffries/Mykal-Michelle Harris
2018-2026|Shahadi Wright Joseph/Malia Baker/Trinitee Stokes/Priah Ferguson/Faithe Herman/Madalen Mills/Leah Jeffries/Mykal-Michelle Harris

# Latina women of American films and television
1998-2026|Liz Torres/Wanda De Jesus/Marlene Forte/Constance Marie/Lisa Vidal/Maria Canals-Barrera/Jacqueline Obradors/Selenis Leyva
1998-2026|Liz Torres/Wanda De Jesus/Marlene Forte/Constance Marie/Marisol Nichols/Sara Ramirez/Iyari Limon/Seidy López
1998-2026|Lisa Vidal/Maria Canals-Barrera/Jacqueline Obradors/Selenis Leyva/Zulay Henao/Dania Ramirez/Jessica Pimentel/Onahoua Rodriguez
2000-2026|Marisol Nichols/Sara Ramirez/Iyari Limon/Seidy López/Elizabeth Rodriguez/Melissa Fumero/Dascha Polanco/Jessica Camacho
2005-2026|Zulay Henao/Dania Ramirez/Jessica Pimentel/Onahoua Rodriguez/Jackie Cruz/Natalie Morales/Melissa Villaseñor/Jessica Marie Garcia
2007-2026|Elizabeth Rodriguez/Melissa Fumero/Dascha Polanco/Jessica Camacho/Francia Raisa/Emeraude Toubia/Mishel Prada/Julissa Calderon
2012-2026|Jackie Cruz/Natalie Morales/Melissa Villaseñor/Jessica Marie Garcia/Annie Gonzalez/Raini Rodriguez/Ariana Guerra/Camila Mendes
2022-2026|Francia Raisa/Emeraude Toubia/Mishel Prada/Julissa Calderon/Isabella Gomez/Ariela Barer/Lilimar Hernandez/Madison Reyes
2022-2026|Annie Gonzalez/Raini Rodriguez/Ariana Guerra/Camila Mendes/Isabella Gomez/Ariela Barer/Lilimar Hernandez/Madison Reyes

# Asian American women
1998-2019|Emily Kuroda/Suzanne Whang/Suzy Nakamura/Yunjin Kim/Keiko Agena/Michelle Krusiec/Karin Anna Cheung/Lynn Chen
2003-2019|Emily Kuroda/Suzanne Whang/Suzy Nakamura/Yunjin Kim/Dichen Lachman/Chrissie Fit/Zoë Chao
2006-2026|Keiko Agena/Michelle Krusiec/Karin Anna Cheung/Lynn Chen/Ally Maki/Jenna Ushkowitz/Shay Mitchell/Janel Parrish
2008-2026|Dichen Lachman/Chrissie Fit/Zoë Chao/Jona Xiao/Amy Okuda/Anna Maria Perez de Taglé/Poppy Liu
2014-2026|Ally Maki/Jenna Ushkowitz/Shay Mitchell/Janel Parrish/Hayley Kiyoko/Malese Jow/Ashley Argota/Leah Lewis
2019-2026|Jona Xiao/Amy Okuda/Anna Maria Perez de Taglé/Poppy Liu/Piper Curda/Brianne Tju/Ashley Liao
2025-2026|Hayley Kiyoko/Malese Jow/Ashley Argota/Leah Lewis/Madison Hu/Anna Cathcart/Momona Tamada/Miya Cech
2025-2026|Piper Curda/Brianne Tju/Ashley Liao/Madison Hu/Anna Cathcart/Momona Tamada/Miya Cech

# Women of South Asian families in American films
2000-2026|Meera Simhan/Anna George/Anjali Bhimani/Purva Bedi/Navi Rawat/Sonal Shah/Hannah Simone/Janina Gavankar
2002-2026|Meera Simhan/Anna George/Anjali Bhimani/Purva Bedi/Tiya Sircar/Melanie Chandra/Noureen DeWulf
2007-2026|Navi Rawat/Sonal Shah/Hannah Simone/Janina Gavankar/Sunita Mani/Lilly Singh/Richa Moorjani/Punam Patel
2023-2026|Tiya Sircar/Melanie Chandra/Noureen DeWulf/Mouzam Makkar/Megan Suri/Maitreyi Ramakrishnan/Avantika Vandanapu
2023-2026|Sunita Mani/Lilly Singh/Richa Moorjani/Punam Patel/Mouzam Makkar/Megan Suri/Maitreyi Ramakrishnan/Avantika Vandanapu

# British women of television and films since the nineties
1998-2026|Pam St. Clement/Gillian Taylforth/Julie Graham/Hermione Norris/Letitia Dean/Sharon Small/Sarah Parish/Tamzin Outhwaite
1998-2026|Pam St. Clement/Gillian Taylforth/Julie Graham/Hermione Norris/Jessie Wallace/Amanda Holden/Claire Sweeney/Nicola Stephenson
1998-2026|Letitia Dean/Sharon Small/Sarah Parish/Tamzin Outhwaite/Olga Sosnovska/Patsy Palmer/Lisa Faulkner
1998-2026|Jessie Wallace/Amanda Holden/Claire Sweeney/Nicola Stephenson/Gillian Kearney/Sally Lindsay/Zoe Lucker/Louise Barnes
1998-2026|Olga Sosnovska/Patsy Palmer/Lisa Faulkner/Jill Halfpenny/Claire Goose/Kate Magowan/Anna Madeley
1998-2026|Gillian Kearney/Sally Lindsay/Zoe Lucker/Louise Barnes/Rebecca Mader/Miranda Raison/Jo Joyner/Suranne Jones
1998-2026|Jill Halfpenny/Claire Goose/Kate Magowan/Anna Madeley/Lyndsey Marshal/Eve Myles/Katherine Kelly/Georgia Taylor
2000-2026|Rebecca Mader/Miranda Raison/Jo Joyner/Suranne Jones/Charity Wakefield/Kellie Shirley/Zoë Tapper/Lois Winstone
2001-2026|Lyndsey Marshal/Eve Myles/Katherine Kelly/Georgia Taylor/Amy Nuttall/Sian Breckin/Kara Tointon/Tina O'Brien
2002-2026|Charity Wakefield/Kellie Shirley/Zoë Tapper/Lois Winstone/Jennifer Ellison/Daisy Lewis/Hannah New/Annabel Scholey
2006-2026|Amy Nuttall/Sian Breckin/Kara Tointon/Tina O'Brien/Perdita Weeks/Michelle Keegan/Lacey Turner
2007-2026|Jennifer Ellison/Daisy Lewis/Hannah New/Annabel Scholey/Clara Paget/Jennie Jacques/April Pearson/Zoe Boyle
2008-2026|Perdita Weeks/Michelle Keegan/Lacey Turner/Helen Flanagan/Lauren Socha/Lily Loveless/Lisa Backwell
2009-2026|Clara Paget/Jennie Jacques/April Pearson/Zoe Boyle/Cara Theobold/Lily Travers/Megan Prescott/Kathryn Prescott
2009-2026|Helen Flanagan/Lauren Socha/Lily Loveless/Lisa Backwell/Cara Theobold/Lily Travers/Megan Prescott/Kathryn Prescott

# British women of comedy in films
1996-2016|Ruby Wax/Helen Lederer/Arabella Weir/Jo Brand/Morwenna Banks/Doon Mackichan/Melanie Walters/Caroline Aherne
1996-2026|Ruby Wax/Helen Lederer/Arabella Weir/Jo Brand/Ronni Ancona/Kate Isitt/Tracy-Ann Oberman/Rosie Cavaliero
1996-2016|Morwenna Banks/Doon Mackichan/Melanie Walters/Caroline Aherne/Mel Giedroyc/Julia Sawalha/Sue Perkins/Sarah Hadland
1996-2026|Ronni Ancona/Kate Isitt/Tracy-Ann Oberman/Rosie Cavaliero/Belinda Stewart-Wilson/Miranda Hart/Kerry Godliman/Lucy Montgomery
1996-2026|Mel Giedroyc/Julia Sawalha/Sue Perkins/Sarah Hadland/Diane Morgan/Anna Crilly/Sian Gibson/Isy Suttie
2000-2026|Belinda Stewart-Wilson/Miranda Hart/Kerry Godliman/Lucy Montgomery/Daisy Haggard/Roisin Conaty/Martha Howe-Douglas/Kerry Howard
2003-2026|Diane Morgan/Anna Crilly/Sian Gibson/Isy Suttie/Morgana Robinson/Jessica Knappett/Laura Aikman/Lydia Rose Bewley
2006-2026|Daisy Haggard/Roisin Conaty/Martha Howe-Douglas/Kerry Howard/Maggie Service/Daisy May Cooper/Hannah Tointon/Emily Head
2007-2026|Morgana Robinson/Jessica Knappett/Laura Aikman/Lydia Rose Bewley/Tamla Kari/Charlotte Ritchie/Emily Atack/Ellie White
2007-2026|Maggie Service/Daisy May Cooper/Hannah Tointon/Emily Head/Tamla Kari/Charlotte Ritchie/Emily Atack/Ellie White

# Black British women
1998-2026|Claire Benedict/Ellen Thomas/Jaye Griffiths/Llewella Gideon/Rakie Ayola/Diane Parish/Golda Rosheuvel/Michelle Gayle
1998-2026|Claire Benedict/Ellen Thomas/Jaye Griffiths/Llewella Gideon/Nadine Marshall/Chizzy Akudolu/Anjela Lauren Smith/Gina Yashere
1998-2026|Rakie Ayola/Diane Parish/Golda Rosheuvel/Michelle Gayle/Marsha Thomason/Angela Griffin/Tameka Empson/Madeline Appiah
2000-2026|Nadine Marshall/Chizzy Akudolu/Anjela Lauren Smith/Gina Yashere/Jocelyn Jee Esien/Angel Coulby/Lorraine Burroughs/Ony Uhiara/Jaye Jacobs
2005-2026|Marsha Thomason/Angela Griffin/Tameka Empson/Madeline Appiah/Ashley Madekwe/Lenora Crichlow/Cynthia Addai-Robinson/Jade Anouka
2007-2026|Jocelyn Jee Esien/Angel Coulby/Lorraine Burroughs/Ony Uhiara/Jaye Jacobs/Rochenda Sandall/Karla Crome/Adelayo Adedayo/Ann Akinjirin
2010-2026|Ashley Madekwe/Lenora Crichlow/Cynthia Addai-Robinson/Jade Anouka/Larissa Wilson/Shanika Warren-Markland/Mimi Ndiweni/Ronke Adekoluejo
2017-2026|Rochenda Sandall/Karla Crome/Adelayo Adedayo/Ann Akinjirin/Jessica Plummer/Crystal Clarke/Patricia Allison/Yasmin Monet Prince
2017-2026|Larissa Wilson/Shanika Warren-Markland/Mimi Ndiweni/Ronke Adekoluejo/Jessica Plummer/Crystal Clarke/Patricia Allison/Yasmin Monet Prince

# Women of Asian families in British films
1998-2026|Indira Joshi/Shelley King/Shobu Kapoor/Sudha Bhuchar/Harvey Virdi/Nina Wadia/Lolita Chakrabarti/Mina Anwar/Sunetra Sarker
2002-2026|Indira Joshi/Shelley King/Shobu Kapoor/Sudha Bhuchar/Priyanga Burford/Manjinder Virk/Chetna Pandya/Rakhee Thakrar
2008-2026|Harvey Virdi/Nina Wadia/Lolita Chakrabarti/Mina Anwar/Sunetra Sarker/Anjana Vasan/Anjli Mohindra/Hiftu Quasem/Aiysha Hart
2008-2026|Priyanga Burford/Manjinder Virk/Chetna Pandya/Rakhee Thakrar/Anjana Vasan/Anjli Mohindra/Hiftu Quasem/Aiysha Hart

# Irish women
1998-2026|Kate O'Toole/Dawn Bradfield/Justine Mitchell/Tara Lynne O'Neill/Hilary Rose/Janet Moran/Norma Sheahan
2002-2026|Kate O'Toole/Dawn Bradfield/Justine Mitchell/Tara Lynne O'Neill/Lisa Dwan/Amy Huberman/Siobhan McSweeney/Charlene McKenna
2005-2026|Hilary Rose/Janet Moran/Norma Sheahan/Nicola Coughlan/Jamie-Lee O'Donnell/Aoibhinn McGinnity/Valene Kane
2008-2026|Lisa Dwan/Amy Huberman/Siobhan McSweeney/Charlene McKenna/Susan Loughnane/Caoimhe O'Malley/Emma Eliza Regan/Jennifer Barry
2011-2026|Nicola Coughlan/Jamie-Lee O'Donnell/Aoibhinn McGinnity/Valene Kane/Gemma-Leah Devereux/Saoirse-Monica Jackson/Louisa Harland
2019-2026|Susan Loughnane/Caoimhe O'Malley/Emma Eliza Regan/Jennifer Barry/Leah McNamara/Lola Petticrew/Amybeth McNulty/Hazel Doupe
2019-2026|Gemma-Leah Devereux/Saoirse-Monica Jackson/Louisa Harland/Leah McNamara/Lola Petticrew/Amybeth McNulty/Hazel Doupe

# Australian and New Zealand women
1998-2026|Pamela Rabe/Georgie Parker/Catherine McClements/Lisa Chappell/Kitty Flanagan/Bridie Carter/Libby Tanner/Dannii Minogue
1998-2026|Pamela Rabe/Georgie Parker/Catherine McClements/Lisa Chappell/Lisa McCune/Justine Clarke/Kat Stewart/Simmone Mackinnon
1998-2026|Kitty Flanagan/Bridie Carter/Libby Tanner/Dannii Minogue/Kimberley Davies/Abi Tucker/Jodie Rimmer/Natalie Imbruglia
1998-2026|Lisa McCune/Justine Clarke/Kat Stewart/Simmone Mackinnon/Katrina Milosevic/Jaime Murray/Zoe Naylor/Ada Nicodemou
1998-2025|Kimberley Davies/Abi Tucker/Jodie Rimmer/Natalie Imbruglia/Kate Ritchie/Michelle Langstone/Rachael Carpani
1999-2026|Katrina Milosevic/Jaime Murray/Zoe Naylor/Ada Nicodemou/Brooke Satchwell/Madeleine West/Nicole da Silva/Kate Jenkinson
2001-2025|Kate Ritchie/Michelle Langstone/Rachael Carpani/Holly Valance/Celia Pacquola/Viva Bianca/Siobhan Marshall
2005-2026|Brooke Satchwell/Madeleine West/Nicole da Silva/Kate Jenkinson/Delta Goodrem/Jodi Gordon/Jessica Marais/Fern Sutherland
2012-2026|Holly Valance/Celia Pacquola/Viva Bianca/Siobhan Marshall/Claire Holt/Indiana Evans/Marny Kennedy/Ivy Latimer
2012-2026|Delta Goodrem/Jodi Gordon/Jessica Marais/Fern Sutherland/Claire Holt/Indiana Evans/Marny Kennedy/Ivy Latimer

# Canadian women
1998-2026|Mary Walsh/Cathy Jones/Sonja Smits/Teryl Rothery/Amanda Tapping/Leah Pinsent/Torri Higginson/Lisa Ryder
1998-2026|Mary Walsh/Cathy Jones/Sonja Smits/Teryl Rothery/Lucy DeCoutere/Jennifer Whalen/Nancy Robertson/Jennifer Robertson
1998-2026|Amanda Tapping/Leah Pinsent/Torri Higginson/Lisa Ryder/Carolyn Taylor/Lexa Doig/Gabrielle Miller/Aurora Browne
1998-2026|Lucy DeCoutere/Jennifer Whalen/Nancy Robertson/Jennifer Robertson/Michelle Nolden/Chelah Horsdal/Tricia Helfer/Anna Silk
1998-2026|Carolyn Taylor/Lexa Doig/Gabrielle Miller/Aurora Browne/Meredith MacNeill/Zoie Palmer/Laura Bertram/Tara Spencer-Nairn
1998-2026|Michelle Nolden/Chelah Horsdal/Tricia Helfer/Anna Silk/Erin Karpluk/Erica Cerra/Pascale Hutton
2000-2026|Meredith MacNeill/Zoie Palmer/Laura Bertram/Tara Spencer-Nairn/Sonja Bennett/Catherine Reitman/Dani Kind/Meghan Ory
2002-2026|Erin Karpluk/Erica Cerra/Pascale Hutton/Nicki Clyne/Charlotte Sullivan/Emilie Ullerup/Britt Irvin
2004-2026|Sonja Bennett/Catherine Reitman/Dani Kind/Meghan Ory/Rachel Skarsten/Jessica Sipos/Annie Murphy/Sarah Levy
2005-2026|Nicki Clyne/Charlotte Sullivan/Emilie Ullerup/Britt Irvin/Lauren Collins/Italia Ricci/Miriam McDonald/Stacey Farber
2012-2026|Rachel Skarsten/Jessica Sipos/Annie Murphy/Sarah Levy/Jordan Clark/Nina Kiri/Annie Clark/Aislinn Paul
2012-2026|Lauren Collins/Italia Ricci/Miriam McDonald/Stacey Farber/Jordan Clark/Nina Kiri/Annie Clark/Aislinn Paul

# Women of Chinese and Japanese families in British films
2004-2026|Sarah Lam/Naoko Mori/Vera Chok/Daphne Cheung/Gemma Chan/Jing Lusi
2008-2026|Sarah Lam/Naoko Mori/Vera Chok/Crystal Yu/Katie Leung/Elizabeth Tan
2008-2026|Daphne Cheung/Gemma Chan/Jing Lusi/Crystal Yu/Katie Leung/Elizabeth Tan

# Black women of Canadian films and television
1999-2026|Tonya Lee Williams/Alison Sealy-Smith/Arlene Duncan/Karen Robinson/Rachel Luttrell/Kim Roberts/Enuka Okuma/Oluniké Adeliyi
2001-2026|Tonya Lee Williams/Alison Sealy-Smith/Arlene Duncan/Karen Robinson/Nicole Lyn/Lisa Berry/Kandyse McClure/Vinessa Antoine
2007-2026|Rachel Luttrell/Kim Roberts/Enuka Okuma/Oluniké Adeliyi/Andrea Lewis/Chantel Riley/Shailene Garnett/Sagine Sémajuste
2007-2026|Nicole Lyn/Lisa Berry/Kandyse McClure/Vinessa Antoine/Andrea Lewis/Chantel Riley/Shailene Garnett/Sagine Sémajuste
`;

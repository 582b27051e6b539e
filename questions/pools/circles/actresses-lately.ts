/** Columns: years of the films | names, most alike next to each other; women in films in English since 1995, who came from television, comedy, music and sport as well. See `../circles.ts`. */
export const ACTRESSES_LATELY = `
# Women of American television comedy in films
2000-2026|Phyllis Smith/Kristine Sutherland/Victoria Jackson/Hallie Todd/Kate Flannery/Christa Miller/Kelly Rowan
2000-2026|Phyllis Smith/Kristine Sutherland/Victoria Jackson/Hallie Todd/Stephnie Weir/Melanie Hutsell/Paget Brewster/Kim Rhodes
2000-2026|Kate Flannery/Christa Miller/Kelly Rowan/Kerri Kenney-Silver/Nicole Sullivan/Angela Kinsey/Michaela Watkins
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
2012-2026|Jackie Cruz/Natalie Morales/Melissa Villaseñor/Jessica Marie Garcia/Annie Gonzalez/Christian Serratos/Raini Rodriguez/Ariana Guerra/Camila Mendes
2022-2026|Francia Raisa/Emeraude Toubia/Mishel Prada/Julissa Calderon/Isabella Gomez/Ariela Barer/Lilimar Hernandez/Madison Reyes
2022-2026|Annie Gonzalez/Christian Serratos/Raini Rodriguez/Ariana Guerra/Camila Mendes/Isabella Gomez/Ariela Barer/Lilimar Hernandez/Madison Reyes

# Asian American women
1998-2019|Emily Kuroda/Suzanne Whang/Suzy Nakamura/Yunjin Kim/Keiko Agena/Michelle Krusiec/Karin Anna Cheung/Lynn Chen
2003-2019|Emily Kuroda/Suzanne Whang/Suzy Nakamura/Yunjin Kim/Dichen Lachman/Liza Lapira/Chrissie Fit/Zoë Chao
2006-2026|Keiko Agena/Michelle Krusiec/Karin Anna Cheung/Lynn Chen/Ally Maki/Jenna Ushkowitz/Shay Mitchell/Janel Parrish
2008-2026|Dichen Lachman/Liza Lapira/Chrissie Fit/Zoë Chao/Jona Xiao/Amy Okuda/Anna Maria Perez de Taglé/Poppy Liu
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

# Leading and supporting women of the great series of films
1998-2016|Angela Paton/Lynn Cohen/Sandra Ellis Lafferty/Deanna Dunagan/Nancy Lenehan/Deborah Rush/Susie Essman/Cherry Jones
1998-2016|Angela Paton/Lynn Cohen/Sandra Ellis Lafferty/Deanna Dunagan/Meagen Fay/Heather Locklear/Rachel Singer/Eugenie Bondurant
1998-2026|Nancy Lenehan/Deborah Rush/Susie Essman/Cherry Jones/Kathe Mazur/Kelly Coffield/Cynthia Ettinger/Melinda McGraw
1998-2026|Meagen Fay/Heather Locklear/Rachel Singer/Eugenie Bondurant/Angelica Page/Romy Rosemont/Michelle Forbes
1998-2026|Kathe Mazur/Kelly Coffield/Cynthia Ettinger/Melinda McGraw/K. K. Dodds/Rhoda Griffis/Molly Price/Denise Faye
1998-2026|Angelica Page/Romy Rosemont/Michelle Forbes/Nicole Ansari-Cox/Lauren Weedman/Tracy Middendorf/Rebecca Gayheart
1998-2026|K. K. Dodds/Rhoda Griffis/Molly Price/Denise Faye/Stephanie Szostak/Miriam Shor/Leslie Stefanson/Carmen Electra
1998-2026|Nicole Ansari-Cox/Lauren Weedman/Tracy Middendorf/Rebecca Gayheart/Jenny McCarthy/Tori Spelling/Lisa Arturo/Julie Ann Emery
1998-2026|Stephanie Szostak/Miriam Shor/Leslie Stefanson/Carmen Electra/Keri Russell/Vanessa Ferlito/Beatrice Rosen
1998-2026|Jenny McCarthy/Tori Spelling/Lisa Arturo/Julie Ann Emery/January Jones/Andrea Gabriel/Candace Kroslak/Nikki Griffin
2001-2026|Keri Russell/Vanessa Ferlito/Beatrice Rosen/Mageina Tovah/Ashley Johnson/Angela Sarafyan
2003-2026|January Jones/Andrea Gabriel/Candace Kroslak/Nikki Griffin/Noot Seear/Mikaela Hoover/Melanie Papalia/Leah Gibson
2004-2026|Mageina Tovah/Ashley Johnson/Angela Sarafyan/Beth Behrs/Valorie Curry
2006-2026|Noot Seear/Mikaela Hoover/Melanie Papalia/Leah Gibson/Casey LaBow/Jessy Schram/Jennifer Holland/Stef Dawson
2008-2026|Beth Behrs/Valorie Curry/Yvonne Zima/Ali Cobrin/Marielle Jaffe
2014-2026|Casey LaBow/Jessy Schram/Jennifer Holland/Stef Dawson/Kirsten Prout/Britt Robertson/Emma Lockhart/Abby Quinn
2019-2026|Yvonne Zima/Ali Cobrin/Marielle Jaffe/Hunter Schafer/Izzie Coffey/Emma Fuhrmann/Bebe Wood
2019-2026|Kirsten Prout/Britt Robertson/Emma Lockhart/Abby Quinn/Hunter Schafer/Izzie Coffey/Emma Fuhrmann/Bebe Wood

# Girls and youths of British schools in films
2008-2016|Natalia Tena/Danielle Tabor/Jennifer Higham/Emily Dale/Antonia Bernath/Gemma Padley/Lily Cole/Isabella Laughland
2016-2016|Natalia Tena/Danielle Tabor/Jennifer Higham/Emily Dale/Lucinda Dryzek/Angelica Mandy/Eliza Bennett/Ellie Darcey-Alden
2016-2016|Antonia Bernath/Gemma Padley/Lily Cole/Isabella Laughland/Lucinda Dryzek/Angelica Mandy/Eliza Bennett/Ellie Darcey-Alden

# Black women of the great series of films
1998-2021|Telma Hopkins/Juanita Jennings/Charlayne Woodard/Ella Joyce/Kim Wayans/Maria Howell/Kim Coles/Debra Wilson
1998-2021|Telma Hopkins/Juanita Jennings/Charlayne Woodard/Sheryl Underwood/Macy Gray/Kim Fields/Ayanna Berkshire
1998-2026|Ella Joyce/Kim Wayans/Maria Howell/Kim Coles/Debra Wilson/Aisha Tyler/Meta Golding/Adina Porter/Nona Gaye
1998-2026|Sheryl Underwood/Macy Gray/Kim Fields/Ayanna Berkshire/Sope Aluko/Tawny Cypress/Laila Ali/Latarsha Rose
1998-2026|Aisha Tyler/Meta Golding/Adina Porter/Nona Gaye/Countess Vaughn/Brandy Norwood/Rutina Wesley
1999-2026|Sope Aluko/Tawny Cypress/Laila Ali/Latarsha Rose/Toni Trucks/Tracey Heggins/Serena Williams/Jerrika Hinton
2003-2026|Countess Vaughn/Brandy Norwood/Rutina Wesley/Sydelle Noel/Janeshia Adams-Ginyard/Tiana Benjamin/Rochelle Douglas
2010-2026|Toni Trucks/Tracey Heggins/Serena Williams/Jerrika Hinton/Cassie Ventura/Elarica Johnson/Maisie Richardson-Sellers/Cardi B
2017-2026|Sydelle Noel/Janeshia Adams-Ginyard/Tiana Benjamin/Rochelle Douglas/Jessica Sula/Dominique Thorne/Erin Kellyman/Zoe Renee
2017-2026|Cassie Ventura/Elarica Johnson/Maisie Richardson-Sellers/Cardi B/Jessica Sula/Dominique Thorne/Erin Kellyman/Zoe Renee

# Singers, models and sportswomen in films
1998-2007|Sheryl Crow/Kathy Ireland/Shania Twain/Cindy Crawford/Faith Hill/Anna Nicole Smith/Gwen Stefani/Angie Everhart
1998-2026|Sheryl Crow/Kathy Ireland/Shania Twain/Cindy Crawford/Brooke Burke/Molly Sims/Bridget Marquardt
1998-2007|Faith Hill/Anna Nicole Smith/Gwen Stefani/Angie Everhart/Torrie Wilson/Trish Stratus/Josie Maran/Holly Madison
1999-2026|Brooke Burke/Molly Sims/Bridget Marquardt/Jessica Simpson/Kim Kardashian/Christina Aguilera/Britney Spears
2000-2026|Torrie Wilson/Trish Stratus/Josie Maran/Holly Madison/Paris Hilton/Nicole Richie/Gina Carano/LeAnn Rimes
2002-2026|Jessica Simpson/Kim Kardashian/Christina Aguilera/Britney Spears/Danica Patrick/Carrie Underwood/Ashlee Simpson
2005-2026|Paris Hilton/Nicole Richie/Gina Carano/LeAnn Rimes/Katy Perry/Audrina Patridge/Heidi Montag/Ronda Rousey
2016-2026|Danica Patrick/Carrie Underwood/Ashlee Simpson/Kristin Cavallari/Taylor Swift/Iggy Azalea/Meadow Walker
2016-2026|Katy Perry/Audrina Patridge/Heidi Montag/Ronda Rousey/Kristin Cavallari/Taylor Swift/Iggy Azalea/Meadow Walker

# American girls of the turn of the century
1997-2008|Lindsay Felton/Kaitlin Cullum/Jamie Renée Smith/Scarlett Pomers/Courtney Chase/Ashley Edner/Emily Mae Young/Madylin Sweeten
2001-2008|Lindsay Felton/Kaitlin Cullum/Jamie Renée Smith/Scarlett Pomers/Morgan York/Taylor Dooley/Chloe Greenfield
2003-2008|Courtney Chase/Ashley Edner/Emily Mae Young/Madylin Sweeten/Sammi Hanratty/Savannah Stehlin/Allisyn Ashley Arm/Ariel Gade
2003-2008|Morgan York/Taylor Dooley/Chloe Greenfield/Sammi Hanratty/Savannah Stehlin/Allisyn Ashley Arm/Ariel Gade

# American girls since 2008
2010-2022|Laine MacNeil/Saxon Sharbino/Cree Cicchino/Brighton Sharbino/Kyla Kenedy/Maggie Elizabeth Jones/Kylie Rogers/Emma Tremblay
2010-2022|Laine MacNeil/Saxon Sharbino/Cree Cicchino/Brighton Sharbino/Sky Katz/Lauren Lindsey Donzis/Addison Riecke/Caitlin Carmichael
2013-2022|Kyla Kenedy/Maggie Elizabeth Jones/Kylie Rogers/Emma Tremblay/Ruby Rose Turner/Mallory James Mahoney/Alexa Nisenson
2014-2022|Sky Katz/Lauren Lindsey Donzis/Addison Riecke/Caitlin Carmichael/Lilly Aspell/Cailey Fleming/Elliana Walmsley/Ava Kolker
2018-2022|Ruby Rose Turner/Mallory James Mahoney/Alexa Nisenson/Raegan Revord/Mia Talerico/Alexa Swinton/Lexi Rabe
2018-2022|Lilly Aspell/Cailey Fleming/Elliana Walmsley/Ava Kolker/Raegan Revord/Mia Talerico/Alexa Swinton/Lexi Rabe

# Women whose voices are heard in animated films
1998-2026|Mona Marshall/Melanie Chartoff/Wendee Lee/Jill Talley/Lori Alan/Mary Elizabeth McGlynn/Debi Derryberry/Carolyn Lawrence
1998-2026|Mona Marshall/Melanie Chartoff/Wendee Lee/Jill Talley/Tabitha St. Germain/Kathleen Barr/Venus Terzo/April Stewart
1998-2026|Lori Alan/Mary Elizabeth McGlynn/Debi Derryberry/Carolyn Lawrence/Vanessa Marshall/Nika Futterman/Cathy Weseluck/Nicole Oliver
1998-2026|Tabitha St. Germain/Kathleen Barr/Venus Terzo/April Stewart/Hynden Walch/Colleen O'Shaughnessey/Rebecca Shoichet/Kelly Sheridan
1998-2026|Vanessa Marshall/Nika Futterman/Cathy Weseluck/Nicole Oliver/Kari Wahlgren/Dionne Quan/Eliza Schneider/Chiara Zanni
2001-2026|Hynden Walch/Colleen O'Shaughnessey/Rebecca Shoichet/Kelly Sheridan/Tara Platt/Catherine Taber/Ashley Eckstein/Ashleigh Ball
2006-2026|Kari Wahlgren/Dionne Quan/Eliza Schneider/Chiara Zanni/Katie Crown/Andrea Libman/Cherami Leigh/Abby Trott
2006-2026|Tara Platt/Catherine Taber/Ashley Eckstein/Ashleigh Ball/Katie Crown/Andrea Libman/Cherami Leigh/Abby Trott
`;

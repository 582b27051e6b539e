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
`;

/** Columns: years of the films | names, most alike next to each other; women in films of 1990 to 2009. See `../circles.ts`. */
export const ACTRESSES_NINETIES = `
# Mothers, wives and neighbours: American character women
1990-2006|Catherine O'Hara/Mary Ellen Trainor/Caroline Aaron/Julie Hagerty/Christine Ebersole/Edie McClurg/Jane Morris
1990-2004|Grace Zabriskie/Frances Conroy/Lois Smith/Diane Ladd/Susan Tyrrell/O-Lan Jones/Mary Kay Place/Piper Laurie
1990-2004|Conchata Ferrell/Kathy Bates/O-Lan Jones/Margo Martindale/Caroline Aaron/Jo Harvey Allen/Beth Grant/Armelia McQueen
1991-2008|Margo Martindale/Beth Grant/Conchata Ferrell/Ann Dowd/Celia Weston/Dale Dickey/Mary Kay Place/Jo Harvey Allen
1991-2003|Kathy Najimy/Rosie O'Donnell/Megan Cavanagh/Wendy Makkena/Kimmy Robertson/Camryn Manheim/Mo Gaffney/Rusty Schwimmer
1992-2006|Ellen Albertini Dow/Frances Bay/Alice Drummond/Doris Belack/Mary Jackson/Pat Crawford Brown
1990-1993|Ruth Nelson/Jessica Tandy/Mary Wickes/Susan Willis/Frances Bay/Ann Nelson/Mary Jackson/Kathleen Freeman
1990-2000|Alice Drummond/Frances Sternhagen/Elizabeth Wilson/Doris Belack/Kathleen Freeman/Anne Haney/Polly Holliday/Rose Gregorio
1991-2004|Elizabeth Wilson/Dana Ivey/Frances Sternhagen/Roberta Maxwell/Rochelle Oliver/Joanna Miles/Polly Holliday/Marian Seldes
1992-1996|Mary Wickes/Pat Crawford Brown/Rose Parenti/Ruth Kobart/Ellen Albertini Dow/Prudence Wright Holmes/Lois de Banzie
1990-2003|Judith Malina/Anne Meara/Doris Belack/Linda Lavin/Zohra Lampert/Estelle Harris/Doris Roberts
1990-2004|Polly Bergen/Dina Merrill/Diane Baker/Piper Laurie/Barbara Barrie/Sally Kirkland/Louise Fletcher/Lee Grant
1990-2000|Susan Blommaert/Patricia Kalember/Maureen Mueller/Sheila Kelley/Ellen McElduff/Kimberly Scott/Jane Hallaren
1990-2006|Lucinda Jenney/Frances Fisher/Glenne Headly/Mary Kay Place/Patricia Clarkson/Lindsay Crouse/JoBeth Williams/Kathy Baker
1990-2006|Kathy Baker/Bonnie Bedelia/Frances Fisher/Mary Steenburgen/JoBeth Williams/Dee Wallace/Swoosie Kurtz/Jean Smart
1990-2004|Bonnie Bedelia/Mary Ellen Trainor/Lindsay Crouse/Anne Archer/Kathleen Quinlan/Mimi Rogers/Rachel Ticotin
1990-2000|Sally Kirkland/Karen Black/Susan Tyrrell/Cathy Moriarty/Colleen Camp/Sondra Locke/Cassandra Peterson
1992-2006|Cathy Moriarty/Lolita Davidovich/Debi Mazar/Gina Gershon/Jennifer Tilly/Illeana Douglas/Lori Petty
1990-2004|Debi Mazar/Illeana Douglas/Gina Mastrogiacomo/Lorraine Bracco/Marisa Tomei/Toni Kalem/Annabella Sciorra/Kathrine Narducci
1990-2005|Catherine Scorsese/Suzanne Shepherd/Toni Kalem/Rose Gregorio/Anne Meara/Kathrine Narducci
1990-2003|Mink Stole/Ricki Lake/Traci Lords/Kim McGuire/Mary Vivian Pearce/Susan Lowe/Patricia Hearst
1992-2006|Jan Hooks/Nora Dunn/Julia Sweeney/Colleen Camp/Edie McClurg/Mo Collins/Cheri Oteri/Kathy Kinney
1990-2007|Nora Dunn/Jane Lynch/Jennifer Coolidge/Wendie Malick/Christine Baranski/Bebe Neuwirth/Swoosie Kurtz/Harriet Sansom Harris
1995-2009|Molly Shannon/Cheri Oteri/Ana Gasteyer/Julia Sweeney/Rachel Dratch/Amy Poehler/Amy Sedaris/Janeane Garofalo
2001-2009|Rachel Dratch/Amy Poehler/Kristen Wiig/Maya Rudolph/Amy Sedaris/Ana Gasteyer/Kate Walsh/Leslie Mann
2004-2009|Kristen Wiig/Mindy Sterling/Carla Gallo/Wendi McLendon-Covey/June Diane Raphael/Leslie Mann/Elizabeth Banks/Kathryn Hahn
1996-2009|Parker Posey/Catherine O'Hara/Jennifer Coolidge/Jane Lynch/Deborah Theaker/Linda Kash/Rachael Harris
2000-2009|Rachael Harris/Judy Greer/Kathryn Hahn/Ana Gasteyer/Wendi McLendon-Covey/Elizabeth Banks/Amy Sedaris/Kristen Wiig
1996-2009|Judy Greer/Joey Lauren Adams/Heather Burns/Lauren Graham/Marley Shelton/Busy Philipps/Marisa Coughlan
2001-2009|Jenna Fischer/Elizabeth Banks/Amy Adams/Lauren Graham/Monica Potter/Christina Applegate/Judy Greer
1992-2004|Téa Leoni/Elizabeth Perkins/Lea Thompson/Cynthia Stevenson/Moira Kelly/Ally Walker/Annabeth Gish/Bitty Schram
1992-2001|Ann Cusack/Anne Ramsay/Bitty Schram/Megan Cavanagh/Tracy Reiner/Freddie Simpson/Renée Coleman/Lori Petty
1990-2006|Joan Cusack/Julie Kavner/Mary Gross/Laurie Metcalf/Cynthia Stevenson/Amy Aquino/Kathy Najimy/Caroline Aaron
# American young and leading women
1990-1999|Kelly Lynch/Sheila Kelley/Debrah Farentino/Dana Delany/Sela Ward/Ally Walker/Kathleen York/Lisa Eichhorn
1990-2000|Dana Delany/Sela Ward/Mimi Rogers/Kelly Lynch/Dana Wheeler-Nicholson/Janine Turner/Chelsea Field/Mel Harris
1990-1999|Chelsea Field/Melora Hardin/Finn Carter/Kelly LeBrock/Tracy Griffith/Janine Turner/Kelly Preston/Michelle Johnson
1990-2001|Kim Cattrall/Joanna Pacuła/Maruschka Detmers/Patricia Charbonneau/Kelly LeBrock/Mimi Rogers/Theresa Russell
1990-2000|Joanna Pacuła/Maruschka Detmers/Chiara Caselli/Elina Löwensohn/Lena Olin/Maria Grazia Cucinotta/Natasha Henstridge
1990-1999|Phoebe Cates/Haviland Morris/Kelly Preston/Amy Locane/Samantha Mathis/Lori Singer/Lara Flynn Boyle
1990-2001|Samantha Mathis/Moira Kelly/Amy Locane/Mary-Louise Parker/Sheryl Lee/Mädchen Amick/Annabeth Gish/Jennifer Rubin
1990-2001|Sheryl Lee/Mädchen Amick/Pamela Gidley/Lara Flynn Boyle/Sherilyn Fenn/Amy Locane/Phoebe Augustine/Kimmy Robertson
1992-2004|Gabrielle Anwar/Lara Harris/Lori Petty/Brooke Langton/Kristy Swanson/Cristi Conaway/Mädchen Amick/Sheryl Lee
1993-2005|Joey Lauren Adams/Marissa Ribisi/Milla Jovovich/Michelle Burke/Christine Harnos/Renée Zellweger/Liv Tyler/Claire Forlani
1994-2003|Marissa Ribisi/Robin Tunney/Clea DuVall/Joey Lauren Adams/Adrienne Shelly/Brooke Smith/Rachel True/Heather Matarazzo
1990-2002|Kathryn Erbe/Jennifer Rubin/Hope Davis/Brooke Smith/Mary McCormack/Ally Sheedy/Moira Kelly/Sheila Kelley
1995-2009|Mary McCormack/Hope Davis/Amy Brenneman/Catherine Keener/Sarah Clarke/Embeth Davidtz/Kathleen Robertson/Kathryn Erbe
1990-1996|Carolyn Farina/Allison Rutledge-Parisi/Dylan Hundley/Isabel Gillies/Elizabeth Thompson/Adrienne Shelly/Parker Posey
1990-2001|Adrienne Shelly/Parker Posey/Illeana Douglas/Lili Taylor/Martha Plimpton/Elina Löwensohn/Edie Falco/Karen Sillas
1990-2001|Tracy Griffith/Jennifer Tilly/Debi Mazar/Natasha Gregson Wagner/Fairuza Balk/Christina Applegate/Juliette Lewis/Patricia Arquette
1991-2000|Anna Chlumsky/Ariana Richards/Mara Wilson/Lisa Jakub/Thora Birch/Christina Ricci/Gaby Hoffmann/Amber Scott
1990-1996|Ariana Richards/Angela Goethals/Hillary Wolf/Nikki Cox/A. J. Langer/Danielle Harris/Lisa Jakub/Heather McComb
1992-1999|Gaby Hoffmann/Ashleigh Aston Moore/Thora Birch/Christina Ricci/Anna Chlumsky/Rachael Leigh Cook/Vinessa Shaw/Lisa Jakub
1994-2001|Mara Wilson/Michelle Trachtenberg/Jena Malone/Hallie Kate Eisenberg/Tina Majorino/Natalie Portman/Kirsten Dunst/Larisa Oleynik
1996-2004|Natasha Gregson Wagner/Robin Tunney/Fairuza Balk/Clea DuVall/Rose McGowan/Amanda Peet/Marley Shelton/Neve Campbell
1998-2004|Marley Shelton/Jodi Lyn O'Keefe/Monica Keena/Rachael Leigh Cook/Marisa Coughlan/Shannon Elizabeth/Amy Smart/Leelee Sobieski
1998-2006|Jodi Lyn O'Keefe/Shannon Elizabeth/Tara Reid/Jaime Pressly/Amy Smart/Jaime King/Ali Larter/Denise Richards
1998-2006|Nicki Aycox/Monica Keena/Katharine Isabelle/Emily Perkins/Brooke Langton/Danielle Harris/Marguerite Moreau/Erica Leerhsen
2000-2009|Katharine Isabelle/Emily Perkins/Kristin Kreuk/Lindy Booth/Laura Harris/Kristen Hager/Emmanuelle Vaugier/Tammin Sursok
2003-2009|Elisha Cuthbert/Amber Heard/Brittany Snow/Amanda Bynes/Arielle Kebbel/Sara Paxton/Mischa Barton/Katherine McPhee
2003-2009|Lyndsy Fonseca/Sarah Roemer/Danielle Panabaker/Arielle Kebbel/Brittany Snow/Sara Paxton/Willa Holland/Olesya Rulin
2001-2009|Heather Matarazzo/Lizzy Caplan/Busy Philipps/Lacey Chabert/Clea DuVall/Michelle Trachtenberg/Azura Skye/Alexis Dziena
2004-2009|Lacey Chabert/Lizzy Caplan/Rachel McAdams/Amanda Seyfried/Lindsay Lohan/Emma Roberts/Alyson Michalka
1995-2003|Alicia Silverstone/Brittany Murphy/Stacey Dash/Elisa Donovan/Rachael Leigh Cook/Reese Witherspoon/Liv Tyler
1997-2007|Selma Blair/Amanda Peet/Brittany Murphy/Alyson Hannigan/Katherine Heigl/Piper Perabo/Bridget Moynahan/Poppy Montgomery
1998-2009|Bridget Moynahan/Monica Potter/Piper Perabo/Michelle Monaghan/Radha Mitchell/Kelly Lynch/Jennifer Esposito/Vera Farmiga
# Black women
1990-1996|Mary Alice/Cicely Tyson/Ruby Dee/Ethel Ayler/Alaina Reed Hall/Beah Richards/Rosalind Cash
1990-2003|Alaina Reed Hall/L. Scott Caldwell/Armelia McQueen/Jenifer Lewis/Marla Gibbs/Sheryl Lee Ralph/Mary Alice/S. Epatha Merkerson
1991-2009|L. Scott Caldwell/Jenifer Lewis/S. Epatha Merkerson/Loretta Devine/Anna Deavere Smith/CCH Pounder/Novella Nelson/Viola Davis
1990-1998|Sheryl Lee Ralph/Vonetta McGee/Lonette McKee/Debbie Allen/Phylicia Rashad/Jenifer Lewis/Alfre Woodard/Lynn Whitfield/Vanessa Bell Calloway
1990-2003|Tisha Campbell/Theresa Randle/Tyra Ferrell/Cynda Williams/Kelly Jo Minter/Nia Long/Halle Berry/Troy Beyer
1990-2001|Theresa Randle/Cynda Williams/Kasi Lemmons/Joie Lee/Vanessa Estelle Williams/Tyra Ferrell/N'Bushe Wright/Robin Givens
1991-2001|Tyra Ferrell/Khandi Alexander/Kasi Lemmons/Robin Givens/Lela Rochon/Lisa Nicole Carson/Regina King/Vivica A. Fox
1991-2000|Veronica Webb/Michael Michele/Troy Beyer/Cynda Williams/Halle Berry/Stacey Dash/Salli Richardson/Robin Givens
1990-1997|A. J. Johnson/Adrienne-Joi Johnson/Tisha Campbell/Kelly Jo Minter/Cree Summer/Jasmine Guy/Jada Pinkett Smith/Queen Latifah
1993-2006|Jada Pinkett Smith/Nia Long/Regina King/Queen Latifah/N'Bushe Wright/Vivica A. Fox/Stacey Dash/Elise Neal
1996-2009|Elise Neal/Vivica A. Fox/LisaRaye McCoy/Gabrielle Union/Kellita Smith/Tamala Jones/Lisa Nicole Carson/Stacey Dash
1999-2009|Gabrielle Union/Sanaa Lathan/Tamala Jones/Tracee Ellis Ross/Essence Atkins/Joy Bryant/Kerry Washington/Meagan Good
2002-2009|Meagan Good/Joy Bryant/Zoe Saldaña/Kerry Washington/Taraji P. Henson/Paula Patton/Regina Hall/Jurnee Smollett
2000-2009|Eve/Ashanti/Queen Latifah/Missy Elliott/Mo'Nique/Beyoncé/Kelly Rowland/Mary J. Blige
2002-2009|Mo'Nique/Jill Scott/Tichina Arnold/Wendy Raquel Robinson/Loretta Devine/Sherri Shepherd/Kellita Smith/Cassi Davis
1997-2007|Jurnee Smollett/Meagan Good/Raven-Symoné/Kyla Pratt/Solange Knowles/Keke Palmer/Christina Milian/Erica Hubbard
# Latin Americans, Asians and Native Americans
1990-2006|Rachel Ticotin/Elizabeth Peña/María Conchita Alonso/Rosanna DeSoto/Evelina Fernández/Lupe Ontiveros/Vira Montes
1990-2006|Lupe Ontiveros/Rosanna DeSoto/Carmen Zapata/Zully Montero/Míriam Colón/Ivonne Coll/Evelina Fernández/Dyana Ortelli
1995-2009|Michelle Rodriguez/Eva Mendes/Jennifer Lopez/Rosario Dawson/Eva Longoria/Roselyn Sánchez/Jessica Alba/America Ferrera
1998-2009|Roselyn Sánchez/Sofía Vergara/Eva Longoria/Paz Vega/Jordana Brewster/Eva Mendes/Mía Maestro/Martha Higareda
2001-2009|America Ferrera/Alexa PenaVega/Jessica Alba/Rosario Dawson/Christina Milian/Daniella Alonso/Naya Rivera/Melonie Diaz
1990-2003|Tia Carrere/Tamlyn Tomita/Rosalind Chao/Ming-Na Wen/Lauren Tom/Vivian Wu/Joan Chen/Kelly Hu
1990-2006|Tsai Chin/Lisa Lu/France Nuyen/Kieu Chinh/Nancy Kwan/Elizabeth Sung/June Kyoto Lu/Beulah Quo
1993-2009|Rosalind Chao/Lauren Tom/Elizabeth Sung/Tamlyn Tomita/Freda Foh Shen/Jodi Long/Amy Hill/Kieu Chinh
2000-2009|Lucy Liu/Kelly Hu/Devon Aoki/Sandra Oh/Maggie Q/Grace Park/Lindsay Price/Ming-Na Wen
1990-2009|Tantoo Cardinal/Irene Bedard/Kimberly Norris Guerrero/Sheila Tousey/Michelle St. John/Jennifer Podemski/Tamara Podemski
# Trekkers, horror and cult
1990-2002|Nichelle Nichols/Diahann Carroll/Eartha Kitt/Della Reese/Ruby Dee/Cicely Tyson
1994-2003|Marina Sirtis/Gates McFadden/Alice Krige/Denise Crosby/Donna Murphy/Nana Visitor/Terry Farrell/Jeri Ryan
1990-2000|Jenette Goldstein/Lycia Naff/Jenny Wright/Lori Petty/Catherine Mary Stewart/Pamela Gidley
1990-2001|Linnea Quigley/Brinke Stevens/Debbie Rochon/Julie Strain/Barbara Crampton/Caroline Williams/Michelle Bauer
1990-2005|Barbara Crampton/Caroline Williams/Heather Langenkamp/Lisa Zane/Danielle Harris/Adrienne Barbeau/Dee Wallace/Wendy Robie
1998-2008|Sheri Moon Zombie/Leslie Easterbrook/Debbie Rochon/Karen Black/P. J. Soles/Adrienne Barbeau/Danielle Harris/Dee Wallace
# Britain
1990-2004|Frances Tomelty/Alison Steadman/Deborah Findlay/Charlotte Cornwell/Harriet Walter/Lindsay Duncan/Gemma Jones
1990-2009|Alison Steadman/Brenda Blethyn/Pam Ferris/Sue Johnston/Julie Walters/Penelope Wilton/Lesley Manville/Marion Bailey
1990-2002|Claire Skinner/Jane Horrocks/Lesley Sharp/Katrin Cartlidge/Kate Hardie/Susan Vidler/Gina McKee/Sophie Thompson
1993-2009|Gina McKee/Claire Skinner/Lesley Sharp/Saskia Reeves/Elizabeth Berrington/Sophie Thompson/Susan Lynch/Shirley Henderson
1993-2002|Katrin Cartlidge/Susan Vidler/Emily Watson/Samantha Morton/Elizabeth Berrington/Lynda Steadman/Kate Byers/Saskia Reeves
1996-2009|Shirley Henderson/Samantha Morton/Susan Lynch/Kelly Macdonald/Olivia Colman/Emily Watson/Kate Dickie/Michelle Fairley
1992-2003|Jemma Redgrave/Nicola Duffett/Beatie Edney/Imogen Stubbs/Helen Baxendale/Saskia Reeves/Natasha Little/Emma Fielding
1993-2008|Beatie Edney/Saffron Burrows/Anna Friel/Sienna Guillory/Natasha Little/Catherine McCormack/Polly Walker/Rachel Weisz
1990-2003|Polly Walker/Joely Richardson/Greta Scacchi/Catherine McCormack/Helena Bonham Carter/Miranda Richardson/Imogen Stubbs/Patsy Kensit
1990-2001|Jean Marsh/Geraldine McEwan/Prunella Scales/Siân Phillips/Barbara Leigh-Hunt/Rosemary Harris/Phyllida Law
1990-1997|Anne Lambton/Barbara Hicks/Rosalie Crutchley/Geraldine McEwan/Patricia Hayes/Liz Smith/Jean Marsh/Sheila Hancock
1990-1996|Barbara Ferris/Patricia Hayes/Liz Smith/Barbara Hicks/Rosalie Crutchley/Pat Heywood/Thora Hird
1992-2009|Phyllida Law/Liz Smith/Anna Massey/Sylvia Syms/Claire Bloom/Eileen Atkins/Dinah Sheridan/Rosemary Harris
1993-2009|Anna Chancellor/Sophie Thompson/Gina McKee/Emma Chambers/Harriet Walter/Saskia Reeves/Sara Crowe
1999-2009|Emma Chambers/Gina McKee/Shirley Henderson/Sally Phillips/Joanna Scanlan/Jessica Hynes/Rebecca Front/Lucy Punch
2000-2009|Sally Phillips/Jessica Hynes/Tamsin Greig/Kate Ashfield/Olivia Colman/Lucy Punch/Julia Davis/Felicity Montagu
1996-2009|Celia Imrie/Annette Crosbie/Linda Bassett/Geraldine James/Penelope Wilton/Imelda Staunton/Selina Cadell
1997-2009|Imelda Staunton/Zoë Wanamaker/Miriam Margolyes/Fiona Shaw/Gemma Jones/Emma Thompson/Julie Walters/Geraldine Somerville
2001-2009|Emma Watson/Bonnie Wright/Evanna Lynch/Georgie Henley/Anna Popplewell/Katie Leung/Jessie Cave/Georgina Leonidas
2002-2009|Keira Knightley/Rosamund Pike/Emily Blunt/Carey Mulligan/Talulah Riley/Romola Garai/Gemma Arterton
2004-2009|Carey Mulligan/Talulah Riley/Juno Temple/Felicity Jones/Hayley Atwell/Imogen Poots/Tamsin Egerton/Georgia King
2004-2009|Tamsin Egerton/Talulah Riley/Gemma Arterton/Juno Temple/Kathryn Drysdale/Jodie Whittaker/Caterina Murino/Jemima Rooper
1997-2008|Sienna Guillory/Anna Friel/Jennifer Ehle/Sophia Myles/Kate Ashfield/Keeley Hawes/Honeysuckle Weeks/Tara Fitzgerald
2002-2009|MyAnna Buring/Shauna Macdonald/Natalie Mendoza/Alex Reid/Emma Cleasby/Nora-Jane Noone/Saskia Mulder/Kate Ashfield
1994-2009|Sophie Okonedo/Thandiwe Newton/Marianne Jean-Baptiste/Naomie Harris/Nikki Amuka-Bird/Caroline Chikezie/Cathy Tyson
1993-2009|Parminder Nagra/Archie Panjabi/Meera Syal/Shaheen Khan/Sarita Choudhury/Indira Varma/Laila Rouass/Shobna Gulati
1991-2009|Zohra Sehgal/Meera Syal/Sarita Choudhury/Sharmila Tagore/Lalita Ahmed/Shaheen Khan/Leena Dhingra/Souad Faress
1996-2009|Kate Dickie/Natalie Press/Kierston Wareing/Katie Jarvis/Samantha Morton/Vicky McClure/Jo Hartley/Shirley Henderson
# Ireland
1991-2007|Maria Doyle Kennedy/Bronagh Gallagher/Angeline Ball/Ruth McCabe/Orla Brady/Tina Kellegher/Susan Lynch/Fionnula Flanagan
1991-2003|Tina Kellegher/Angeline Ball/Bronagh Gallagher/Deirdre O'Kane/Catherine Cusack/Susan Lynch/Eva Birthistle/Flora Montgomery
1991-2009|Ruth McCabe/Brenda Fricker/Anna Manahan/Pauline McLynn/Maria McDermottroe/Fionnula Flanagan/Britta Smith/Pat Leavy
1998-2009|Eva Birthistle/Susan Lynch/Anne-Marie Duff/Orla Brady/Kelly Reilly/Flora Montgomery/Nora-Jane Noone/Dervla Kirwan
# Australia and New Zealand
1991-2006|Jacqueline McKenzie/Gia Carides/Tara Morice/Heather Mitchell/Geneviève Picot/Sacha Horler/Rachel Griffiths/Miranda Otto
1990-2004|Kerry Walker/Geneviève Lemon/Kris McQuade/Heather Mitchell/Lynette Curran/Jeanie Drynan/Linda Cropper
1993-2009|Toni Collette/Rachel Griffiths/Frances O'Connor/Miranda Otto/Radha Mitchell/Sacha Horler/Sophie Lee/Belinda McClory
1994-2009|Sophie Lee/Gia Carides/Belinda McClory/Portia de Rossi/Alice Garner/Asher Keddie/Pia Miranda/Rebecca Gibney
1998-2009|Pia Miranda/Emily Browning/Abbie Cornish/Teresa Palmer/Peta Wilson/Rose Byrne/Maeve Dermody/Emma Lung
2000-2009|Rose Byrne/Naomi Watts/Radha Mitchell/Emilie de Ravin/Isla Fisher/Abbie Cornish/Melissa George/Yvonne Strahovski
1997-2009|Melissa George/Emilie de Ravin/Isla Fisher/Radha Mitchell/Poppy Montgomery/Portia de Rossi/Peta Wilson/Essie Davis
1990-2009|Kerry Fox/Lucy Lawless/Sarah Peirse/Danielle Cormack/Melanie Lynskey/Fiona Samuel/Robyn Malcolm
1994-2008|Melanie Lynskey/Danielle Cormack/Rose McIver/Sarah Peirse/Emily Barclay/Kate Elliott
1994-2009|Rena Owen/Keisha Castle-Hughes/Mamaengaroa Kerr-Bell/Vicky Haughton/Nancy Brunning/Miriama Smith
1990-2009|Deborah Mailman/Leah Purcell/Ningali Lawford/Rachael Maza/Lisa Flanagan
# Europe's players in films in English
1990-2005|Elina Löwensohn/Geno Lechner/Chiara Caselli/Maria Schrader/Franka Potente/Katja Riemann/Nina Hoss/Barbara Sukowa
1990-2008|Sophie Marceau/Julie Delpy/Irène Jacob/Emmanuelle Béart/Valeria Golino/Elsa Zylberstein/Judith Godrèche/Juliette Binoche
1997-2009|Franka Potente/Diane Kruger/Famke Janssen/Rebecca Romijn/Izabella Scorupco/Lena Headey/Carice van Houten/Sibel Kekilli
1994-2006|Izabella Scorupco/Famke Janssen/Maria Grazia Cucinotta/Milla Jovovich/Natasha Henstridge/Olga Kurylenko
# Animation and puppets: voices
1990-2009|Kath Soucie/Tress MacNeille/Russi Taylor/E. G. Daily/Tara Strong/Nancy Cartwright
1990-1999|Mary Kay Bergman/Jodi Benson/Paige O'Hara/Linda Larkin/Judy Kuhn/Kath Soucie
1990-2009|Jodi Benson/Tress MacNeille/Kath Soucie/Candi Milo/E. G. Daily/Tara Strong/Nancy Cartwright/Grey DeLisle
1990-2006|Jo Anne Worley/June Foray/Edie McClurg/Estelle Harris/Florence Stanley/Russi Taylor/Susan Blu
1997-2009|Pamela Adlon/Nancy Cartwright/E. G. Daily/Cheryl Chase/Tara Strong/Kath Soucie/Tress MacNeille
1999-2009|Laraine Newman/Bonnie Hunt/Jessica Harper/Edie McClurg/Estelle Harris/Sherry Lynn/Mickie McGowan
1999-2009|Jodi Benson/Joan Cusack/Ellen DeGeneres/Allison Janney/Elizabeth Perkins/Vicki Lewis/Holly Hunter/Bonnie Hunt
# More American women of the nineties
1994-2002|Suzy Amis/Amy Brenneman/Diane Venora/Kathleen Quinlan/Mary Stuart Masterson/Margaret Colin/Robin Wright/Joanna Going
1994-2006|Wendy Crewson/Margaret Colin/Diane Venora/Kathleen Quinlan/Bonnie Bedelia/Helen Shaver/Harley Jane Kozak/Lindsay Frost
1994-2004|Sarah Jessica Parker/Bridget Fonda/Mary-Louise Parker/Bonnie Hunt/Annabella Sciorra/Helen Hunt/Lisa Kudrow/Elizabeth Perkins
1994-2003|Lisa Marie/Juliet Landau/Patricia Arquette/Anna Levine/Angela Jones/Amanda Plummer/Fairuza Balk/Jennifer Tilly
1990-2001|Amanda Plummer/Anna Levine/Rosanna Arquette/Jennifer Jason Leigh/Illeana Douglas/Lori Singer/Ellen Greene/Ally Sheedy
1994-2006|Siobhan Fallon Hogan/Beth Grant/Mary Pat Gleason/Rusty Schwimmer/Ann Dowd/Kristin Rudrüd/Edie McClurg
1994-2001|Lisa Spoonauer/Marilyn Ghigliotti/Joey Lauren Adams/Claire Forlani/Shannen Doherty/Adrienne Shelly/Renée Humphrey
1995-2003|Julie Brown/Twink Caplan/Wendie Malick/Kathy Kinney/Edie McClurg/Julia Sweeney/Nora Dunn/Colleen Camp
1996-2003|Brooke Langton/Katherine Kendall/Deena Martin/Heather Graham/Christine Taylor/Joey Lauren Adams/Kiersten Warren/Amy Smart
1996-2004|Christine Taylor/Kiersten Warren/Jami Gertz/Lauren Holly/Brooke Langton/Courteney Cox/Dina Meyer/Kristy Swanson
1995-2006|Dina Meyer/Denise Richards/Natasha Henstridge/Amanda Detmer/Shawnee Smith/Kristen Cloke/Kristy Swanson/Brenda Strong
1997-2006|Melora Walters/Laurel Holloman/Jane Adams/Brooke Smith/Hope Davis/Martha Plimpton/Clea DuVall/Jennifer Tilly
1998-2009|Jane Adams/Jessica Hecht/Felicity Huffman/J. Smith-Cameron/Joanna Gleason/Catherine Keener/Patricia Clarkson/Melora Walters
1997-2009|Joanna Gleason/J. Smith-Cameron/Allison Janney/Holland Taylor/Christine Baranski/Marylouise Burke/Jill Clayburgh/Mimi Kennedy
1998-2009|Holland Taylor/Christine Baranski/Louise Lasser/Lainie Kazan/Andrea Martin/Molly Cheek/Mimi Kennedy/Candice Bergen
1998-2003|Louise Lasser/Elizabeth Ashley/Lainie Kazan/Penelope Allen/Marylouise Burke/Rue McClanahan/Olympia Dukakis
1999-2008|Mena Suvari/Thora Birch/Natasha Lyonne/Tara Reid/Clea DuVall/Bijou Phillips/Fairuza Balk/Leelee Sobieski
1999-2004|Heather Donahue/Erica Leerhsen/Kristen Cloke/Kim Director/Clea DuVall/Sarah Polley/Molly Hagan
1999-2003|Jessica Campbell/Thora Birch/Mena Suvari/Liz Stauber/Lindsay Sloane/Linda Cardellini/Marla Sokoloff/Majandra Delfino
2000-2009|Linda Cardellini/Lindsay Sloane/Busy Philipps/Clare Kramer/Eliza Dushku/Amanda Detmer/Sarah Michelle Gellar/Leslie Bibb
1999-2009|Leslie Bibb/Ali Larter/Alanna Ubach/Jessica Cauffiel/Meredith Scott Lynn/Malin Åkerman/Rachel Nichols/Christina Applegate
1998-2009|Sarah Silverman/Janeane Garofalo/Lisa Kudrow/Rachel Dratch/Maria Bamford/Amy Poehler/Tina Fey/Kristen Wiig
2002-2009|Nia Vardalos/Lainie Kazan/Andrea Martin/Gia Carides/Rita Wilson/Marisa Tomei
2003-2009|Carla Gugino/Vera Farmiga/Jennifer Morrison/Kim Raver/Malin Åkerman/Evangeline Lilly/Radha Mitchell/Rachel Nichols
2004-2009|Malin Åkerman/Sasha Barrese/Jennifer Morrison/Rachel Nichols/Leslie Bibb/Evangeline Lilly/Odette Annable
2005-2009|Jewel Staite/Summer Glau/Morena Baccarin/Eliza Dushku/Rachel Nichols/Evangeline Lilly/Jennifer Morrison/Anna Torv
2006-2009|Olivia Thirlby/Martha MacIsaac/Emma Stone/Kat Dennings/Aviva Baumann/Anna Kendrick/Alia Shawkat/Haylie Duff
2003-2009|Haylie Duff/Tina Majorino/Miranda Cosgrove/Hilary Duff/Alyson Michalka/Amanda Bynes/Emily Osment/Alexa Nikolas
2008-2009|Ashley Greene/Nikki Reed/Anna Kendrick/Rachelle Lefevre/Elizabeth Reaser/Kristen Stewart/Dakota Fanning/Kat Dennings
2001-2009|Daveigh Chase/Dakota Fanning/Abigail Breslin/Makenzie Vega/AnnaSophia Robb/Elle Fanning/Jodelle Ferland
1994-2002|Hanna R. Hall/Mara Wilson/Mae Whitman/Mischa Barton/Thora Birch/Kirsten Dunst/Hallie Kate Eisenberg/Skye McCole Bartusiak
1997-2009|Nicole Ari Parker/Debbi Morgan/April Grace/Paula Newsome/Kim Staunton/Gina Torres/Lynn Whitfield/Audra McDonald
1995-2006|Paula Jai Parker/Anna Maria Horsford/Tisha Campbell/Regina King/Vickilyn Reynolds/Lisa Nicole Carson/Tichina Arnold
1998-2009|Gina Torres/Nicole Ari Parker/Sanaa Lathan/Sharon Leal/Audra McDonald/Paula Jai Parker/Kerry Washington/N'Bushe Wright
2001-2009|Mariah Carey/Alicia Keys/Christina Milian/Beyoncé/Ashanti/Jennifer Hudson
1994-2009|Bai Ling/Joan Chen/Kelly Hu/Lucy Liu/Ming-Na Wen/Vivian Wu/Tamlyn Tomita
1999-2009|Patricia Velásquez/Paula Garcés/Mía Maestro/Roselyn Sánchez/Monique Gabriela Curnen/Catalina Sandino Moreno/Daniella Alonso/Judy Reyes
2007-2009|Freida Pinto/Archie Panjabi/Indira Varma/Reshma Shetty/Aishwarya Rai Bachchan/Padma Lakshmi/Sarita Choudhury
# More of Britain, Ireland and Australia
1994-2006|Phyllis Logan/Claire Rushbrook/Lesley Manville/Lesley Sharp/Emily Woof/Kathy Burke/Ruth Sheen/Lindsey Coulson
1996-2009|Ruth Sheen/Heather Craney/Sally Hawkins/Dorothy Atkinson/Wendy Nottingham/Lesley Manville/Claire Rushbrook/Joanna Scanlan
1994-2009|Elizabeth Spriggs/Meg Wynn Owen/Anna Massey/Phyllida Law/Barbara Leigh-Hunt/Eileen Atkins/Sylvia Syms
1994-2004|Amanda Donohoe/Eleanor David/Cherie Lunghi/Harriet Walter/Samantha Bond/Serena Gordon/Juliet Stevenson/Lindsay Duncan
1995-2009|Samantha Bond/Helen McCrory/Serena Gordon/Geraldine Somerville/Juliet Stevenson/Saskia Reeves/Cara Seymour/Gina McKee
2000-2009|Camilla Rutherford/Natasha Wightman/Claudie Blakley/Joanna Page/Natasha Little/Rosamund Pike/Sienna Guillory/Emilia Fox
2003-2009|Martine McCutcheon/Joanna Page/Lucy Davis/Kate Ashfield/Olivia Poulet/Emma Chambers/Sally Phillips/Lucy Punch
2002-2009|Claudie Blakley/Tamzin Merchant/Kelly Reilly/Ellie Kendrick/Romola Garai/Talulah Riley/Sally Hawkins/Jodie Whittaker
2002-2009|Nora-Jane Noone/Dorothy Duffy/Eileen Walsh/Mary Murray/Anne-Marie Duff/Eva Birthistle/Karen Hassan/Kerry Condon
1994-2008|Kerry Armstrong/Rachael Blake/Daniella Farinacci/Sonia Todd/Jacqueline McKenzie/Belinda McClory/Geneviève Lemon/Susie Porter
1994-2005|Magda Szubanski/Jane Turner/Gina Riley/Marg Downey/Kerry Walker/Anne Tenney/Jeanie Drynan
1994-1999|Pippa Grandison/Sophie Lee/Roz Hammond/Belinda Jarrett/Sarah Chadwick/Belinda McClory/Frances O'Connor/Gia Carides
# More women of the nineties
1990-1999|Madonna/Cher/Courtney Love/Deborah Harry/Reba McEntire/Sandra Bernhard
1990-1999|Nancy Fish/Rosemary Dunsmore/Kimberly Scott/Fran Brill/Lois Hall/Nada Despotovich/Mary Jackson
1990-2001|Laurel Cronin/Conchata Ferrell/Megan Fay/Karen Shallo/Jackie Joseph/Bette Ford/Edie McClurg/Alice Playten
1990-1998|Cheryl Pollak/Kristin Minter/Kelly Wolf/Debra Cole/Sydney Walsh/Nicole Burdette/Sheila Kelley
1990-1999|Janet Julian/Belinda Bauer/Leah Ayres/Bonnie Burroughs/Lisa Collins/Michelle Joyner/Paula Malcomson/Donna Dixon
1990-1999|Judith Hoag/Eve Gordon/Michelle Joyner/Jo Anderson/Mary Ellen Trainor/Kathleen Wilhoite/Sydney Walsh/Ellen Crawford
1990-1999|Gail Boggs/Armelia McQueen/Phyllis Yvonne Stickney/Marilyn Coleman/Jenifer Lewis/Billie Neal/Conni Marie Brazelton/Kim Staunton
1990-2000|Peggy Lipton/Donna Dixon/Joey Heatherton/Lindsay Wagner/Michelle Phillips/Priscilla Presley/Charlotte Stewart
1992-2004|Liisa Repo-Martell/Anna Thomson/Beverley Elliott/Josie Smith/Sarah Polley/Molly Parker
1991-2002|Constance Shulman/Sally Murphy/Kathleen Chalfant/Caroline Aaron/Stephanie Roth Haberle
1990-2001|Caroline Goodall/Joanna Roth/Frances Tomelty/Imogen Stubbs/Amanda Donohoe/Greta Scacchi/Lysette Anthony/Serena Gordon
`;

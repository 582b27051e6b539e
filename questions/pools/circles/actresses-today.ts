/** Columns: years of the films | names, most alike next to each other; women in films since 2010. See `../circles.ts`. */
export const ACTRESSES_TODAY = `
# America: girls and young women
2009-2016|Amanda Bynes/Aly Michalka/Lyndsy Fonseca/Brittany Snow/Sara Paxton/Leighton Meester/Danielle Panabaker/Ashley Tisdale
2009-2018|Ashley Greene/Nikki Reed/Katie Cassidy/Amber Heard/Arielle Kebbel/Rumer Willis/Briana Evigan/Leah Pipes
2010-2019|Emma Bell/Ashley Bell/Ellen Wroe/Jacqueline MacInnes Wood/Shelley Hennig/Jane Levy/Kristen Connolly/Spencer Locke
2009-2018|Katrina Bowden/Lyndsy Fonseca/Danielle Panabaker/Sara Paxton/Cassie Scerbo/Arielle Kebbel
2010-2018|Emma Roberts/Hayden Panettiere/Lucy Hale/Aly Michalka/Shenae Grimes/Leighton Meester/Selena Gomez/Hilary Duff
2012-2022|Nina Dobrev/Lucy Hale/Zoey Deutch/Halston Sage/Sarah Hyland/Victoria Justice/Danielle Campbell/Bella Thorne
2013-2024|Zoey Deutch/Halston Sage/Maika Monroe/Liana Liberato/Haley Lu Richardson/Olivia Holt/Katherine Hughes/Kaitlyn Dever
2013-2024|Maika Monroe/Taissa Farmiga/Jane Levy/Annalise Basso/Kathryn Newton/Kiernan Shipka/Olivia Luccardi/Joey King
2012-2022|Julia Garner/Ambyr Childers/Louisa Krause/Analeigh Tipton/Olivia Luccardi/Sophia Lillis/Kiernan Shipka
2016-2026|Julia Garner/Maika Monroe/Haley Lu Richardson/Margaret Qualley/Dianna Agron/Taissa Farmiga/Dakota Fanning/Zoey Deutch
2013-2022|Joey King/Kathryn Newton/Bella Thorne/Elizabeth Gillies/Ryan Newman/Debby Ryan
2015-2026|Olivia DeJonge/Kathryn Newton/Kristine Froseth/Odessa Young/Angourie Rice/Danielle Macdonald/Milly Alcock
2016-2026|Kiernan Shipka/Kathryn Newton/Odessa A'zion/Sadie Stanley/Isabel May/Liana Liberato/Olivia Holt
2017-2026|Sophia Lillis/Sadie Sink/Mckenna Grace/Brooklynn Prince/Oona Laurence/Julia Butters/Millie Bobby Brown/Talia Ryder
2018-2026|Elsie Fisher/Sadie Sink/Sophia Lillis/Talia Ryder/Sidney Flanigan/Emily Robinson/Ryan Kiera Armstrong/Isabel May
2019-2026|Odessa A'zion/Talia Ryder/Mikey Madison/Francesca Reale/Maya Hawke/Maude Apatow/Julia Fox/Sadie Sink
2018-2026|Sydney Sweeney/Maddie Hasson/Samantha Robinson/Haley Lu Richardson/Margaret Qualley/Mikey Madison/Maddie Phillips/Halston Sage
2010-2017|Madison Davenport/Liana Liberato/AnnaSophia Robb/Kara Hayward/Emily Alyn Lind/Amara Miller/Morgan Lily/Kaitlyn Dever
2010-2017|Mackenzie Foy/Joey King/Sterling Jerins/Kyla Deaver/Emily Alyn Lind/Bailee Madison/Clare Foley/Mckenna Grace
2010-2016|Bailee Madison/Joey King/Elle Fanning/Ariel Winter/Morgan Lily/Isabelle Fuhrman/Mackenzie Foy/Willow Shields
2012-2020|Isabelle Fuhrman/Willow Shields/Jacqueline Emerson/Leven Rambin/Ariel Winter/Bailee Madison/Ryan Simpkins/AnnaSophia Robb
2013-2023|Annalise Basso/Lulu Wilson/Mckenna Grace/Sterling Jerins/Emily Alyn Lind/Clare Foley/Oona Laurence/Madison Wolfe
2017-2026|Mckenna Grace/Ryan Kiera Armstrong/Violet McGraw/Brooklynn Prince/Julia Butters/Lulu Wilson
2017-2026|Madison Iseman/Katherine McNamara/Taylor Spreitler/Kaitlyn Bernard/Samantha Logan/Morgan Turner/Madelaine Petsch/Olivia Holt
2013-2022|Hayley McFarland/Shanley Caswell/Amanda Fuller/Alex Essoe/Ashley Rickards/Ambyr Childers/Lili Simmons/Chelsea Ricketts
2011-2022|Amy Seimetz/Brit Marling/Sophia Takal/Kate Lyn Sheil/Kate Micucci/Alex Essoe/Kerry Bishé/Jocelin Donahue
2010-2022|Kate Lyn Sheil/Sophia Takal/Amy Seimetz/Louisa Krause/Dree Hemingway/Lindsay Burdge/Hannah Gross
2011-2020|Ahna O'Reilly/Anna Camp/Kerry Bishé/Dreama Walker/Christine Woods/Emily Meade/Katherine Waterston/Olivia Thirlby
2009-2020|Lizzy Caplan/Olivia Thirlby/Krysten Ritter/Alison Brie/Aubrey Plaza/Collette Wolfe/Gillian Jacobs/Lake Bell
2012-2024|Gillian Jacobs/Alison Brie/Jenny Slate/Lake Bell/Zoe Kazan/Melanie Lynskey/Jocelin Donahue/Lizzy Caplan
2011-2024|Zosia Mamet/Jemima Kirke/Gaby Hoffmann/Zoe Kazan/Allison Williams/Lena Dunham/Zoe Lister-Jones
2013-2024|Melissa Benoist/Kaitlyn Dever/Brie Larson/Mae Whitman/Allison Williams/Odeya Rush/Haley Bennett/Dianna Agron
2010-2020|Haley Bennett/Amber Heard/Odette Annable/Teresa Palmer/Nicola Peltz/Analeigh Tipton/Dianna Agron/Alexandra Daddario
2010-2024|Alexandra Daddario/Odette Annable/Adrianne Palicki/Kate Upton/Ashley Greene/Leven Rambin/Haley Bennett/Amber Heard
2009-2019|Adrianne Palicki/Jaimie Alexander/Cobie Smulders/Kate Mara/Emily VanCamp/Evangeline Lilly/Maggie Grace
2009-2019|Maggie Grace/Jaimie Alexander/Elizabeth Reaser/Jennifer Morrison/Emily VanCamp/Kate Mara/Katheryn Winnick
2010-2020|Jordana Brewster/Michelle Rodriguez/Eva Mendes/Jessica Alba/Odette Annable/Genesis Rodriguez
2010-2022|Genesis Rodriguez/Melonie Diaz/Stephanie Beatriz/Aimee Garcia/Gina Rodriguez/Alice Braga/Ana Ortiz/Rosario Dawson
2014-2026|Gina Rodriguez/Melissa Barrera/Jenna Ortega/Isabela Merced/Rachel Zegler/Ariana Greenblatt/Eiza González/Ana de Armas
2017-2026|Jenna Ortega/Isabela Merced/Ariana Greenblatt/Rachel Zegler/Xochitl Gomez/Jessica Garza/Melissa Barrera

# America: grown women
2006-2020|Jennifer Morrison/Bridget Moynahan/Amy Smart/Kerry Bishé/Connie Britton/Kate Walsh/Poppy Montgomery/Radha Mitchell
2008-2020|Connie Britton/Kate Walsh/Bridget Moynahan/Jennifer Garner/Sarah Paulson/Vera Farmiga/Christina Hendricks/Julie Bowen
2008-2022|Sarah Paulson/Christina Hendricks/Rosemarie DeWitt/Elizabeth Banks/Judy Greer/Elizabeth Marvel/Robin Weigert/Vera Farmiga
2010-2024|Rosemarie DeWitt/Amy Ryan/Elizabeth Reaser/Carla Gugino/Annabeth Gish/Kelli O'Hara/Lili Taylor/Mireille Enos
2008-2022|Amy Hargreaves/Maria Dizzia/Jeanine Serralles/Merritt Wever/Heather Burns/Amy Landecker/Elizabeth Marvel/Cara Buono
2008-2024|Cara Buono/Amy Landecker/Annabeth Gish/Robin Weigert/Paula Malcomson/Elizabeth Marvel/Kathryn Erbe/Amy Acker
2008-2020|Amy Acker/Kristen Connolly/Cara Buono/Jenna Fischer/Sasha Barrese/Ashley Williams/Julie Benz/Christine Woods
2010-2022|Jenna Fischer/Ellie Kemper/Anna Faris/Malin Åkerman/Isla Fisher/Elizabeth Banks/Judy Greer/Busy Philipps
2009-2022|Wendi McLendon-Covey/Melissa McCarthy/Kathryn Hahn/Katy Mixon/Jessica St. Clair/Mary Birdsong/Missi Pyle/Rachael Harris
2009-2024|Kathryn Hahn/Kristen Schaal/Rachael Harris/Missi Pyle/Mary Lynn Rajskub/June Diane Raphael/Andrea Savage/Lennon Parham
2011-2024|Vanessa Bayer/Cecily Strong/Kate McKinnon/Aidy Bryant/Heidi Gardner/Ellie Kemper/Jillian Bell/Casey Wilson
2012-2024|Jillian Bell/Kate McKinnon/Gillian Jacobs/Ellie Kemper/Casey Wilson/Ari Graynor/Lindsay Sloane/Cecily Strong
2009-2022|Malin Åkerman/Lindsay Sloane/Krysten Ritter/Alice Eve/Ari Graynor/Kristen Bell/Katrina Bowden/Lake Bell
2009-2022|Leslie Mann/Elizabeth Banks/Christina Applegate/Cameron Diaz/Lauren Graham/Kathryn Hahn/Julie Bowen/Jennifer Garner
2008-2022|Lin Shaye/Barbara Crampton/Adrienne Barbeau/Dee Wallace/Adrienne King/Barbara Hershey/Kelly McGillis/Patti LuPone
2010-2024|Barbara Crampton/Dee Wallace/Heather Langenkamp/Kelly McGillis/Lori Petty/Jennifer Rubin/Mary McDonnell
2007-2020|Kelly McGillis/Kim Cattrall/Kathy Baker/Mary McDonnell/Elizabeth Perkins/Rhea Perlman/Polly Draper/Joanna Gleason
2008-2024|Kathy Baker/Mary Kay Place/Jane Kaczmarek/Margo Martindale/Dale Dickey/Ann Dowd/Jayne Atkinson/Robin Bartlett
2009-2024|Dale Dickey/Margo Martindale/Ann Dowd/Celia Weston/Beth Grant/Becky Ann Baker/Deirdre O'Connell/Mare Winningham
2008-2024|Deirdre O'Connell/Becky Ann Baker/Ann Dowd/Mary Beth Hurt/Joanna Gleason/Polly Draper/Robin Bartlett/Mare Winningham
2008-2020|June Squibb/Angela McEwan/Mary Louise Wilson/Lois Smith/Eve Plumb/Ellen Burstyn/Cloris Leachman/Marylouise Burke
2012-2026|June Squibb/Lois Smith/Ellen Burstyn/Rita Moreno/Barbara Barrie/Marylouise Burke/Estelle Parsons
2006-2020|Jane Lynch/Allison Janney/Catherine O'Hara/Laurie Metcalf/Christine Baranski/Andrea Martin/Caroline Aaron/Jean Smart
2008-2024|Annie Potts/Laurie Metcalf/Jean Smart/Kathy Najimy/Bonnie Hunt/Joan Cusack/Rhea Perlman/Julie Hagerty
2006-2022|Kristin Chenoweth/Idina Menzel/Sutton Foster/Kelli O'Hara/Jane Krakowski/Megan Mullally/Amy Adams
2012-2026|Ester Dean/Keke Palmer/Jurnee Smollett/Teyonah Parris/Meagan Good/Edwina Findley/Kat Graham/Naturi Naughton

# Black women in America and Britain
2009-2022|Aunjanue Ellis-Taylor/Lorraine Toussaint/Lisa Gay Hamilton/Adepero Oduye/Viola Davis/Kimberly Elise/Joy Bryant/Anika Noni Rose
2008-2022|Joy Bryant/Sanaa Lathan/Gabrielle Union/Meagan Good/Nia Long/Regina Hall/Paula Patton/Taraji P. Henson
2010-2024|Paula Patton/Zoë Kravitz/Emayatzy Corinealdi/Gabrielle Union/Megalyn Echikunwoke/Nicole Beharie/Gugu Mbatha-Raw/Meagan Good
2012-2026|Emayatzy Corinealdi/Edwina Findley/Nicole Beharie/Teyonah Parris/Adepero Oduye/Kelsey Scott/Tessa Thompson/Danielle Brooks
2014-2026|Teyonah Parris/KiKi Layne/Nicole Beharie/Jurnee Smollett/Danielle Brooks/Tessa Thompson/Dominique Fishback/Taylour Paige
2017-2026|KiKi Layne/Dominique Fishback/Taylour Paige/Zazie Beetz/Janelle Monáe/Teyana Taylor/Regina Hall/Chanté Adams
2018-2026|Amandla Stenberg/Storm Reid/Marsai Martin/Lexi Underwood/Dominique Fishback/Chanté Adams/Halle Bailey/Coco Jones
2011-2024|Tiffany Haddish/Leslie Jones/Yvette Nicole Brown/Niecy Nash/Wanda Sykes/Retta/Nicole Byer
2009-2026|Wunmi Mosaku/Sophie Okonedo/Marianne Jean-Baptiste/Pippa Bennett-Warner/Antonia Thomas/Michaela Coel/Ruth Negga/Nikki Amuka-Bird
2014-2026|Letitia Wright/Michaela Coel/Lashana Lynch/Cynthia Erivo/Susan Wokoma/Wunmi Mosaku/Ella Balinska/Weruche Opia
2016-2026|Letitia Wright/Lashana Lynch/Susan Wokoma/Vivian Oparah/Kosar Ali/Bukky Bakray/Tamara Lawrance/Simona Brown
2011-2026|Sharon D. Clarke/Marianne Jean-Baptiste/Michele Austin/Sharon Duncan-Brewster/Josette Simon/Noma Dumezweni/Tanya Moodie

# Asian women of the English-speaking countries
2008-2024|Brenda Song/Jamie Chung/Ellen Wong/Hana Mae Lee/Arden Cho/Ashley Park/Greta Lee/Awkwafina
2016-2026|Greta Lee/Stephanie Hsu/Sherry Cola/Awkwafina/Ashley Park/Lana Condor/Constance Wu/Jessica Henwick
2009-2024|Gemma Chan/Constance Wu/Katie Leung/Jessica Henwick/Sonoya Mizuno/Maggie Q/Lucy Liu
2009-2024|Preeya Kalidas/Archie Panjabi/Parminder Nagra/Shelley Conn/Meera Syal/Indira Varma
2013-2026|Sarita Choudhury/Poorna Jagannathan/Mindy Kaling/Geraldine Viswanathan/Sheetal Sheth/Freida Pinto/Pallavi Sharda

# Britain and Ireland
2009-2020|Jaime Winstone/MyAnna Buring/Kierston Wareing/Jodie Whittaker/Emma Fryer/Sheridan Smith/Liz White/Lorraine Stanley
2009-2022|Jodie Whittaker/Andrea Riseborough/MyAnna Buring/Liz White/Kierston Wareing/Rebecca Hall/Anna Maxwell Martin/Sally Hawkins
2010-2024|Kaya Scodelario/Imogen Poots/Antonia Campbell-Hughes/Holliday Grainger/Jessie Cave/Karen Gillan/Hannah Murray/Ophelia Lovibond
2010-2024|Imogen Poots/Holliday Grainger/Felicity Jones/Lydia Wilson/Vanessa Kirby/Ophelia Lovibond/Faye Marsay/Gemma Arterton
2010-2020|Yasmin Paige/Georgia Groome/Jessie Cave/Hannah Murray/Saoirse Ronan/Juno Temple/Kaya Scodelario/Evanna Lynch
2013-2026|Faye Marsay/Jessie Buckley/Jodie Comer/Morfydd Clark/Florence Pugh/Aisling Franciosi/Charlie Murphy/Ann Skelly
2016-2026|Jodie Comer/Florence Pugh/Daisy Edgar-Jones/Emma Mackey/Esme Creed-Miles/Morfydd Clark/Ella Purnell/Daisy Ridley
2016-2026|Emma Corrin/Emma Mackey/Daisy Edgar-Jones/Phoebe Dynevor/Mia McKenna-Bruce/Olivia Cooke
2014-2026|Olivia Cooke/Ella Purnell/Anya Taylor-Joy/Bel Powley/Freya Mavor/Naomi Ackie/Morfydd Clark/Maisie Williams
2013-2024|Lily James/Vanessa Kirby/Felicity Jones/Sophie Cookson/Hayley Atwell/Lydia Wilson/Eleanor Tomlinson/Jenna Coleman
2008-2020|Alice Lowe/Julia Davis/Jessica Hynes/Sally Phillips/Olivia Colman/Rebecca Front/Monica Dolan/Kate Dickie
2010-2026|Monica Dolan/Lorraine Ashbourne/Siobhan Finneran/Sally Carman/Kate Dickie/Maxine Peake/Lisa Palfrey/Claire Rushbrook
2009-2024|Siobhan Finneran/Claire Rushbrook/Lorraine Ashbourne/Siobhan Reilly/Shirley Henderson/Kate Dickie/Joanna Scanlan/Karina Fernandez
2010-2026|Joanna Scanlan/Karina Fernandez/Monica Dolan/Sophie Thompson/Amanda Root/Vicki Pepperdine/Emma Fryer
2006-2024|Lesley Manville/Ruth Sheen/Imelda Staunton/Janet McTeer/Lindsay Duncan/Fiona Shaw/Harriet Walter/Penny Downie
2006-2024|Lindsay Duncan/Geraldine James/Penelope Wilton/Harriet Walter/Celia Imrie/Juliet Stevenson/Phyllis Logan/Francesca Annis
2006-2022|Eileen Davies/Ruth Sheen/Marion Bailey/Phyllis Logan/Celia Imrie/Sheila Hancock/Anne Reid/Paola Dionisotti
2006-2022|Anne Reid/Sheila Hancock/Eileen Atkins/Gemma Jones/Phyllida Law/Joan Collins/Pauline Collins
2006-2020|Jane Horrocks/Miranda Richardson/Samantha Bond/Alex Kingston/Emily Watson/Helen McCrory/Kristin Scott Thomas/Amanda Donohoe
2008-2022|Kelly Reilly/Emily Mortimer/Natascha McElhone/Olivia Williams/Rachael Stirling/Sienna Guillory/Rosamund Pike/Sophia Myles
2007-2020|Lucy Punch/Ashley Jensen/Sally Phillips/Emily Mortimer/Jessica Hynes/Rebecca Hall/Kelly Macdonald/Isla Fisher
2008-2024|Ruth Bradley/Simone Kirby/Eileen Walsh/Dominique McElligott/Charlie Murphy/Antonia Campbell-Hughes/Kelly Thornton/Catherine Walker
2006-2024|Maria Doyle Kennedy/Bronagh Gallagher/Orla Brady/Eileen Walsh/Ingrid Craigie/Derbhle Crotty/Brenda Fricker/Kerry Condon
2006-2024|Fionnula Flanagan/Brenda Fricker/Sinéad Cusack/Dearbhla Molloy/Ger Ryan/Barbara Brennan/Rosaleen Linehan
2013-2026|Jessie Buckley/Seána Kerslake/Aisling Franciosi/Niamh Algar/Danielle Galligan/Ann Skelly/Charlie Murphy/Catherine Walker
2018-2026|Alisha Weir/Dafne Keen/Catherine Clinch/Ruby Barnhill/Honor Kneafsey/Eleanor Worthington-Cox
2015-2026|Nell Tiger Free/Mia Goth/Morfydd Clark/Emilia Jones/Eleanor Worthington-Cox/Bel Powley/Maisie Williams/Jessica Barden
2009-2018|Eloise Laurence/Sophie Stuckey/Georgie Henley/Emilia Jones/Ruby Barnhill/Evanna Lynch/Honor Kneafsey/Raffey Cassidy

# Australia and New Zealand
2009-2020|Bojana Novakovic/Isabel Lucas/Sharni Vinson/Teresa Palmer/Emily Browning/Maeve Dermody/Abbie Cornish/Bella Heathcote
2010-2022|Phoebe Tonkin/Sharni Vinson/Cariba Heine/Lily Sullivan/Ashleigh Cummings/Isabel Lucas/Caitlin Stasey/Anna Hutchison
2010-2022|Anna Hutchison/Rose McIver/Caren Pistorius/Morgana O'Reilly/Lily Sullivan/Caitlin Stasey/Laura Wheelwright/Antonia Prebble
2012-2026|Lily Sullivan/Caren Pistorius/Ashleigh Cummings/Odessa Young/Samara Weaving/Olivia DeJonge/Markella Kavenagh/Eliza Scanlen
2018-2026|Eliza Scanlen/Sophie Wilde/Markella Kavenagh/Milly Alcock/Angourie Rice/Odessa Young/Julia Savage
2010-2024|Sarah Snook/Bojana Novakovic/Kate Box/Emma Booth/Felicity Price/Maeve Dermody/Robin McLeavy/Hayley McElhinney
2006-2024|Rachael Blake/Frances O'Connor/Claudia Karvan/Kerry Fox/Miranda Otto/Essie Davis/Radha Mitchell/Susie Porter
2006-2024|Susie Porter/Rebecca Gibney/Kerry Armstrong/Marta Dusseldorp/Claudia Karvan/Rachael Blake/Sigrid Thornton/Heather Mitchell
2006-2024|Robyn Nevin/Helen Morse/Jacki Weaver/Noni Hazlehurst/Lynette Curran/Barbara West/Judy Davis/Greta Scacchi
2008-2024|Deborah Mailman/Miranda Tapsell/Shari Sebbens/Jessica Mauboy/Leah Purcell/Ursula Yovich/Natasha Wanganeen/Rarriwuy Hick
2008-2024|Rima Te Wiata/Jackie van Beek/Rachel House/Morgana O'Reilly/Robyn Malcolm/Danielle Cormack/Madeleine Sami/Loren Horsley
2010-2024|Rebel Wilson/Celeste Barber/Magda Szubanski/Jackie van Beek/Gina Riley/Jane Turner

# Canada and genre films
2008-2020|Katharine Isabelle/Tristan Risk/Chelan Simmons/Emily Hampshire/Jessica Lucas/Emily Perkins/Jodelle Ferland/Lauren Lee Smith
2008-2024|Sarah Gadon/Jessica Paré/Emily Hampshire/Alison Pill/Ellen Wong/Katharine Isabelle/Lauren Lee Smith/Caroline Dhavernas
2008-2026|Sarah Gadon/Tatiana Maslany/Alison Pill/Evelyne Brochu/Emily Hampshire/Tracy Spiridakos

# Since the middle of the 2010s
2015-2026|Beanie Feldstein/Molly Gordon/Diana Silvers/Billie Lourd/Dylan Gelula/Rachel Sennott/Julia Fox/Alana Haim
2017-2026|Diana Silvers/Billie Lourd/Kaia Gerber/Cailee Spaeny/Alana Haim/Suzanna Son/Molly Gordon/Raffey Cassidy
2017-2026|Cailee Spaeny/Mikey Madison/Sydney Sweeney/Margaret Qualley/Julia Garner/Suzanna Son/Amy Forsyth/Haley Lu Richardson
2016-2026|Jessica Rothe/Rachel Matthews/Samara Weaving/Willa Fitzgerald/Madisen Beaty/Maddie Hasson/Leven Rambin/Virginia Gardner
2018-2026|Willa Fitzgerald/Rachel Brosnahan/Sosie Bacon/Maika Monroe/Kate Siegel/Maddie Hasson/Jessica Rothe/Virginia Gardner
2013-2024|Kate Siegel/Samantha Sloyan/Elizabeth Reaser/Marin Ireland/Breeda Wool/Bree Elrod/Louisa Krause/Amy Hargreaves
2008-2024|Marin Ireland/Gretchen Mol/Heather Burns/Maria Dizzia/Celia Keenan-Bolger/Carrie Preston/Mary Elizabeth Ellis/Dagmara Domińczyk
2008-2024|Gretchen Mol/Leslie Bibb/Alicia Witt/Jennifer Ehle/Carrie Preston/Amy Landecker/Heather Graham/Radha Mitchell
2009-2024|Natasha Lyonne/Alia Shawkat/Lizzy Caplan/Krysten Ritter/Zoe Lister-Jones/Mary Elizabeth Ellis/Ilana Glazer/Abbi Jacobson
2015-2026|Alia Shawkat/Dylan Gelula/Molly Gordon/Zosia Mamet/Anna Baryshnikov/Hannah Gross/Dree Hemingway/Gaby Hoffmann
2015-2022|Riley Keough/Arielle Holmes/Bria Vinaite/Suzanna Son/Addison Timlin/Haley Bennett/Dree Hemingway/Grace Van Patten
2018-2026|Katherine Langford/AJ Michalka/Halston Sage/Brec Bassinger/Nell Verlaque/Madison Iseman/Grace Van Patten/Anna Lore
2017-2026|Talitha Bateman/Lulu Wilson/Kiera Allen/Sierra McCormick/Madeleine McGraw/Samantha Isler/Mckenna Grace
2018-2026|Millicent Simmonds/Madeleine McGraw/Milly Shapiro/Brooklynn Prince/Mckenna Grace/Ryan Kiera Armstrong/Julia Butters/Violet McGraw
2017-2026|Betty Gabriel/Danielle Deadwyler/Erika Alexander/Tichina Arnold/Renée Elise Goldsberry/Joaquina Kalukango/Nicolette Robinson/Adepero Oduye
2010-2026|Issa Rae/Tracee Ellis Ross/Jessica Williams/Yvonne Orji/Radha Blank/Tiffany Haddish/Regina Hall/Tichina Arnold
2018-2026|Laura Harrier/Alexandra Shipp/Taylor Russell/Kiersey Clemons/Myha'la/Amandla Stenberg/Ayo Edebiri/KiKi Layne
2020-2026|Chase Infiniti/Jayme Lawson/Myha'la/Ayo Edebiri/Taylor Russell/Alexandra Shipp/Dominique Fishback/Zsané Jhé
2014-2026|Ritu Arya/Priya Kansara/Naomi Scott/Ambreen Razia/Simone Ashley/Charithra Chandran
2017-2026|Lana Condor/Chase Sui Wonders/Havana Rose Liu/Ji-young Yoo/Midori Francis/Stephanie Hsu/Sherry Cola
2010-2026|Diane Guerrero/Stephanie Beatriz/Leslie Grace/Melissa Barrera/Alanna Ubach/Daphne Rubin-Vega/Gina Rodriguez/Justina Machado
2014-2026|Aimee Lou Wood/Emma Laird/Patsy Ferran/Lily Newmark/Mia McKenna-Bruce/Lara Peake/Alison Oliver/Ella Bruccoleri
2017-2026|Emma Laird/Raffey Cassidy/Honor Swinton Byrne/Stacy Martin/Lucy Boynton/Jessica Reynolds/Alison Oliver/Daisy Edgar-Jones
2014-2026|Lucy Boynton/Honor Swinton Byrne/Annabelle Wallis/Stacy Martin/Freya Mavor/Hayley Squires/Ellie Bamber/Raffey Cassidy
2015-2026|Ellie Bamber/Nell Williams/Lily Frazer/Sophia La Porta/Hayley Squires/Faye Marsay
2012-2026|Jasmine Jobson/Cush Jumbo/Georgina Campbell/Vivian Oparah/Seraphina Beh/Naomi Ackie/Shaniqua Okwok/Pippa Bennett-Warner
2008-2026|Clare Dunne/Helen Behan/Eva Birthistle/Nora-Jane Noone/Cathy Belton/Eileen Walsh/Catherine Walker/Simone Kirby
2012-2026|Eileen O'Higgins/Jessica Reynolds/Zara Devlin/Seána Kerslake/Clare Dunne/Danielle Galligan/Charlie Murphy/Niamh Algar
2006-2024|Brid Brennan/Sheila Flitton/Bríd Ní Neachtain/Fionnula Flanagan/Dearbhla Molloy/Barbara Brennan/Ingrid Craigie
2014-2026|Harriet Dyer/Alyssa Sutherland/Melanie Vallejo/Emily Barclay/Bella Heathcote/Lily Sullivan/Sarah Snook/Bojana Novakovic
2006-2026|Jacqueline McKenzie/Anni Finsterer/Helen Thomson/Tandi Wright/Linda Cropper/Kerry Armstrong/Susie Porter/Rachael Blake
2010-2024|Melanie Scrofano/Elyse Levesque/Amanda Brugel/Emily Hampshire/Katharine Isabelle/Laura Vandervoort/Emily Bett Rickards/Chelan Simmons
2018-2026|Lily Gladstone/Cara Jade Myers/JaNae Collins/Amber Midthunder/Jillian Dion/Devery Jacobs/Kaniehtiio Horn
2008-2024|Tantoo Cardinal/Tamara Podemski/Michelle Thrush/Irene Bedard/Jennifer Podemski/Sheila Tousey

# Voices of animated films
2008-2024|Amy Sedaris/Wanda Sykes/Maya Rudolph/Kristen Schaal/Sarah Silverman/Jane Lynch/Jenny Slate/Kate Micucci
2008-2022|Tara Strong/Grey DeLisle/Kath Soucie/Cree Summer/Jennifer Hale/Laura Bailey/Mae Whitman
2013-2022|Kristen Bell/Idina Menzel/Ginnifer Goodwin/Mandy Moore/Anna Kendrick/Evan Rachel Wood

# Families of television who made films
2012-2026|Michelle Dockery/Joanne Froggatt/Laura Carmichael/Sophie McShera/Raquel Cassidy/Tuppence Middleton/Lily James/Jenna Coleman
2006-2026|Raquel Cassidy/Jo Hartley/Lesley Nicol/Joanna Scanlan/Maxine Peake/Anna Maxwell Martin/Amanda Abbington/Monica Dolan
2012-2026|Elizabeth Debicki/Adelaide Clemens/Bella Heathcote/Ruby Rose/Margot Robbie/Teresa Palmer/Samara Weaving/Bojana Novakovic
2009-2026|Kaitlin Olson/Kathryn Hahn/Mary Elizabeth Ellis/Judy Greer/Wendi McLendon-Covey/Jenna Fischer/June Diane Raphael/Andrea Savage
2012-2026|Ellise Chappell/Eleanor Tomlinson/Tuppence Middleton/Sophia Di Martino/Lily James/Sophie Cookson/Jenny Rainsford
`;

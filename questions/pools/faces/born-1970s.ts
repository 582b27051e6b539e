/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1970S = `
1970|1|Amin Hayai/Cha Seung-won/Cláudia Abreu/Ethan Hawke/Hwang Jung-min/Izabella Scorupco/Jennifer Connelly/Jung Jae-young/Karen Mok/Khushbu Sundar
1970|1|Kim Hye-soo/Lee Byung-hun/Leonardo Sbaraglia/Louis Koo/Manisha Koirala/Maribel Verdú/Marina Foïs/Matt Damon/Melissa McCarthy/Michelle Reis
1970|1|Miho Nakayama/Nikolaj Coster-Waldau/Parvathy Jayaram/Queen Latifah/R. Madhavan/Rachel Weisz/Ramsey Nouah/Ramya Krishnan/River Phoenix
1970|1|Ryu Seung-ryong/Saif Ali Khan/Shobana/Simon Pegg/Tina Fey/Uma Thurman/Vince Vaughn/Yoo Hae-jin
1970|2|Aaron Pedersen/Adibah Noor/Anna Loos/Anthony Anderson/Arvind Swamy/Barry Pepper/Biju Menon/Bimbo Akintola/Bobby Cannavale/Branka Katić
1970|2|Cherry Pie Picache/Chris O'Donnell/Connie Ferguson/DMX/Danielle Cormack/Ding Ning/Dolon Roy/Donatella Finocchiaro/Elizabeth Mitchell
1970|2|Ernesto Alterio/Essie Davis/Fauziah Latiff/Filippo Nigro/Glen Hansard/Guillermo Toledo/Heather Graham/Im Won-hee/Izabela Kuna/Jamie Kennedy
1970|2|Jason Lee/Joseph Fiennes/José María Yazpik/João Miguel/Julie Bowen/Karthika/Kevin Smith/Kim Sang-ho/Kim Su-ro/Kirk Cameron
1970|2|Krissada Sukosol Clapp/Lakshmi Gopalaswamy/Lara Flynn Boyle/Leah Purcell/Lee Jung-eun/Leleti Khumalo/Leon Lučev/Leonor Silveira
1970|2|Mahaya Petrosian/Mahtab Keramati/Matthew Lillard/Michael Rapaport/Mike Epps/Minnie Driver/Mónica Sánchez/Nick Offerman/Niecy Nash
1970|2|Octavia Spencer/Pantea Bahram/Park Hee-soon/Park Sang-min/Peyman Moaadi/Rafael Spregelburd/Ranjini/Regina Hall/Ricky Schroder/Roberto Álamo
1970|2|Sarah Silverman/Seu Jorge/Shaffy Bello/Shan George/Shanti Roney/Sharon Horgan/Shemar Moore/Skeet Ulrich/Taraji P. Henson/Tony Hale
1970|2|Tristán Ulloa/Ursina Lardi/Valérie Bonneton/Warwick Davis/Will Arnett/Will Forte
1970|3|Aaron Jeffery/Adam Goldberg/Adam Pascal/Aidan McArdle/Aisha Tyler/Alex Kendrick/Alistair Petrie/Anne-Marie Duff/Audra McDonald/Bridie Carter
1970|3|Cathy Weseluck/Charisma Carpenter/Cheran/Chris Kattan/Clifton Collins Jr./Craig Parker/Cress Williams/Dallas Roberts/Damon Herriman
1970|3|Dan Wyllie/Daniel Lapaine/Daniel Wyllie/Danny Sapani/David A. R. White/David Wilmot/Dean Edwards/Dominic Purcell/Emily Lloyd
1970|3|Fabian Adeoye Lojede/Fat Joe/Fred Durst/Gabrielle Anwar/Golda Rosheuvel/Golden Brooks/Helen Baxendale/Henry Simmons/Hubert Koundé/Ione Skye
1970|3|JR Bourne/Jason Butler Harner/Jay Mohr/Jeff Anderson/Joe Lo Truglio/Johannes Zeiler/Jon Seda/Kavan Smith/Keith Coogan/Ken Leung
1970|3|Kerri Kenney-Silver/Linda Larkin/Loene Carmen/Marc Evan Jackson/Maria Bamford/Maria Heiskanen/Mark O'Halloran/Martha Plimpton/Master P
1970|3|Matt Letscher/Matt Ross/Matthew Maher/Meredith Salenger/Michael Shanks/Michael Showalter/Michael Trucco/Michaël Abiteboul/Michele Austin
1970|3|Mike White/Mišel Matičević/Mädchen Amick/N'Bushe Wright/Nadine Garner/Natasha Gregson Wagner/Nia Long/Nicky Katt/Nicole Ari Parker
1970|3|Nicole Oliver/Nicole Sullivan/Noel Gugliemi/Nolan North/Oded Fehr/Pablo Schwarz/Padma Lakshmi/Park Won-sang/Paula Malcomson/Peta Wilson
1970|3|Redman/Retta/Rob Benedict/Rob Riggle/Robbie Gee/Robert Ben Garant/Rupert Penry-Jones/Sally Phillips/Samantha Mathis/Sheri Moon Zombie
1970|3|Simon Delaney/Susie Porter/Tamzin Outhwaite/Thomas Lennon/Todd Louiso/Tom Everett Scott/Tracy Middendorf/Yanic Truesdale/Édouard Montoute
1970|4|Ace Bhatti/Amy Hargreaves/Andrew Lowery/Anna George/Ayanna Berkshire/Bart Johnson/Benz Antoine/Brooke Langton/Chris Obi/Cody Cameron
1970|4|Dave Hughes/Deena Martin/Duncan Lacroix/Dylan Hundley/Elizabeth Berrington/Emma Cleasby/Fiore Argento/Greg Pitts/Isabel Gillies
1970|4|Jackson Douglas/Jamison Newlander/Jennifer Whalen/Joseph D'Onofrio/Lahmard Tate/Leslie Simpson/Lewis Macleod/Libby Tanner/Lisa Ryder
1970|4|Lucy DeCoutere/Matt Gerald/Matt Winston/Meeno Peluce/Meera Simhan/Meredith Scott Lynn/Michael Greco/Michelle Burke/Monique Gabriela Curnen
1970|4|Natasha Ryan/Olga Mironova/Paul Braunstein/Pippa Grandison/Raji James/Richard Glover/Robia LaMorte/Saafir/Tandi Wright/Tim Plester
1970|4|Velibor Topić
1971|1|Agata Kulesza/Ahmed Ezz/Ajith Kumar/Alexandra Lamy/Anita Yuen/Cecilia Suárez/Charlotte Gainsbourg/Chris Tucker/Claudia Gerini/David Tennant
1971|1|David Walliams/Eugene Domingo/Ewan McGregor/Fann Wong/Fábio Assunção/Gad Elmaleh/Heike Makatsch/Hidetoshi Nishijima/Humayun Saeed/Iben Hjejle
1971|1|Isabelle Carré/Jared Leto/Javier Gutiérrez/Jeremy Renner/Kate Henshaw/Lea Salonga/Lee Mi-yeon/Lee Young-ae/Letícia Sabatella/Lola Dueñas
1971|1|Luis Tosar/Lukman Sardi/Ma Dong-seok/Mark Wahlberg/Martin Freeman/Moritz Bleibtreu/Murilo Benício/Niki Karimi/Pawan Kalyan/Peter Franzén
1971|1|Reema Khan/Rituparna Sengupta/Sacha Baron Cohen/Shaan Shahid/Snoop Dogg/Stefania Rocca/Stefano Accorsi/Tabu/Tupac Shakur
1971|1|Vladimir Vdovichenkov/Winona Ryder/Yan Ni
1971|2|Adriano Giannini/Agnieszka Krukówna/Alex Borstein/Alexandra Rapaport/Amy Poehler/Bassem Samra/Benedict Wong/Carla Gugino/Christina Applegate
1971|2|Corey Feldman/Corey Haim/Craig Robinson/Damian Lewis/David Arquette/Denise Richards/Dylan Moran/Elina Knihtilä/Emily Mortimer
1971|2|Enrique Carriazo/Eric Stonestreet/Fortunato Cerlino/Guillaume Depardieu/Helena af Sandeberg/Henry Thomas/Idina Menzel/Indrani Haldar
1971|2|Jada Pinkett Smith/Joel McHale/Johnny Knoxville/Jonas Karlsson/Josh Charles/Josh Lucas/Julian Cheung/Julie Ferrier/Justin Theroux
1971|2|Katt Williams/Ke Huy Quan/Keegan-Michael Key/Kim Young-min/Kinga Preis/Klára Melíšková/Li Yapeng/Luke Wilson/Mary J. Blige/Matt Stone
1971|2|Method Man/Nasha Aziz/Natascha McElhone/Nathan Fillion/Noah Wyle/Oh Jung-hae/Ola Rapace/Paul Bettany/Peter Sarsgaard/Rajpal Yadav/Regina King
1971|2|Rob Corddry/Sandra Oh/Sean Astin/Shannen Doherty/Shawn Wayans/Simon Schwarz/Sreelekha Mitra/Sylvia Sanchez/Sylvie Testud/Taye Diggs/Tom Green
1971|2|Tomáš Matonoha/Trond Espen Seim/Vincent Elbaz/Walton Goggins/Yevgeniya Kryukova/Yuki Kudoh
1971|3|Aaron Douglas/Adina Porter/Aileen Quinn/Al Madrigal/Alan Tudyk/Alejandro Calva/Alimi Ballard/Amanda Holden/Amanda Peterson/Amy Locane
1971|3|Andy Whitfield/Angela Kinsey/Annabeth Gish/Anthony Rapp/Belinda Stewart-Wilson/Bobby Lee/Bridget Moynahan/Cara Buono/Chris Addison
1971|3|Christian Camargo/Christine Taylor/Claire Forlani/Claire Rushbrook/Claire Sweeney/Colleen O'Shaughnessey/Corin Nemec/Damian Walshe-Howling
1971|3|Daniel Sunjata/Dannii Minogue/David DeLuise/Dervla Kirwan/E. Roger Mitchell/Fred Ewanuick/Glenn Fitzgerald/Hynden Walch/Jacob Vargas
1971|3|Jake Busey/Jay Harrington/Jennifer Robertson/Jessie Wallace/Jim Rash/Jo Koy/Jonathan Aris/Jonathan Brugh/Julianne Nicholson/Justin Henry
1971|3|Justine Clarke/Kate Dickie/Kirk Acevedo/Lee Ross/Leisha Hailey/Leslie Stefanson/Lisa McCune/MC Eiht/Mackenzie Crook/Maricel Álvarez
1971|3|Mark Consuelos/Mary Lynn Rajskub/Matt Day/Meta Golding/Michael Ian Black/Michael Strahan/Michaela Watkins/Miriam Shor/Missy Elliott
1971|3|Monica Potter/Naoko Mori/Navin Chowdhry/Nicholas Brendon/Nicola Stephenson/Noah Hathaway/Pat Healy/Patricia Velásquez/Rachael Blake
1971|3|Rachel House/Rachel Luttrell/Rebecca Gayheart/Renée Elise Goldsberry/Rick Yune/Robb Wells/Rosemarie DeWitt/Sacha Horler/Sanaa Lathan
1971|3|Sarah Hadland/Scott Grimes/Scott Menville/Stanislas Merhar/Stephanie Szostak/Stephen Kunken/Susan Lynch/Wayne Blair/Will Yun Lee
1971|3|Yuri Lowenthal/Yvette Nicole Brown
1971|4|Allelon Ruggiero/Amanda Detmer/Amy O'Neill/Ana Ortiz/Brooke Burke/Christien Anholt/Coralina Cataldi-Tassoni/Dylan Kussman/Elisa Donovan
1971|4|Goran Kostić/Heather Craney/Imogen Boorman/Jason Barry/Joe Fria/Laila Rouass/Laurent Capelluto/Liisa Repo-Martell/Lucy Deakins/Michelle Gayle
1971|4|Nancy Brunning/Nancy Robertson/Nathaniel Arcand/Oliver Robins/Robert Mammone/Scott Mosier/Shawn Andrews/Terry Stone
1972|1|Ata Demirer/Ayesha Jhulka/Bae Yong-joon/Barry Atsma/Ben Affleck/Benno Fürmann/Cameron Diaz/Charly Hübner/Chiara Mastroianni/Daan Schuurmans
1972|1|Dwayne Johnson/Edoardo Leo/Gilles Lellouche/Gwyneth Paltrow/Hedieh Tehrani/Idris Elba/Jang Dong-gun/Jang Jin-young/Jean Dujardin
1972|1|Jennifer Garner/John Abraham/Jude Law/Kate del Castillo/Kelly Chen/Kim Joo-hyuk/Kim Myung-min/Ko So-young/Konstantin Khabensky
1972|1|Kristoffer Joner/Lee Jung-jae/Leila Hatami/Magdalena Cielecka/Maja Ostaszewska/Marlon Wayans/Najwa Nimri/Ning Jing/Pavel Liška/Pooja Bhatt
1972|1|Raveena Tandon/Rene Bitorajac/Riaz/Roja/Sammi Cheng/Selton Mello/Sergej Trifunović/Shim Eun-ha/Shinobu Terajima/Sofía Vergara/Soundarya
1972|1|Takako Tokiwa/Toni Collette/Trine Dyrholm/Valerio Mastandrea/Xu Zheng/Yasuko Matsuyuki/Yum Jung-ah
1972|2|Adam Beach/Amanda Peet/Amin Khan/Anneke Kim Sarnau/Antonia Zegers/Arjun Rampal/Bae Seong-woo/Binnur Kaya/Busta Rhymes/Carmen Electra
1972|2|Chapman To/Chidi Mokeme/Claudia Karvan/Deborah Mailman/Eli Roth/Fabio Volo/Gabrielle Union/Gastón Pauls/Geetanjali Kulkarni/Goran Višnjić
1972|2|Gørild Mauseth/Jenny McCarthy/Jin Kyung/John Cho/Jonny Lee Miller/Josh Duhamel/Judith Godrèche/Julie Gayet/Karl Urban/Kim Sang-kyung
1972|2|Lene Maria Christensen/Leslie Mann/Léa Drucker/Mamta Kulkarni/Mata Gabin/Maya Rudolph/Mehmet Kurtuluş/Milhem Cortaz/Miranda Hart/Nadja Uhl
1972|2|Namrata Shirodkar/Nataša Ninković/Nathalie Poza/Nick Frost/Nicolas Bro/Nicolette Krebitz/Peter Serafinowicz/Rebecca Romijn/Reika Kirishima
1972|2|Robbie Magasiva/Roland Møller/Selma Blair/Shaquille O'Neal/Sonam/Stine Stengade/Stuart Townsend/Sung Kang/Supakorn Kitsuwon/Tamara Acosta
1972|2|Tao Hong/Thandiwe Newton/Tracee Ellis Ross/Vincent Zhao/Wang Qianyuan/Wil Wheaton/Yuko Miyamura/Álex Brendemühl
1972|3|Aden Young/Ajay Naidu/Anika Noni Rose/Archie Panjabi/Brett Tucker/Brian Baumgartner/Bronagh Gallagher/Cary Guffey/Catherine McCormack
1972|3|Charlie Creed-Miles/Colin Ferguson/Crispin Freeman/Danny Lloyd/Dara Ó Briain/David Paetkau/Deon Cole/Derek Mears/Dylan Bruno/Ed Byrne
1972|3|Ewen Bremner/Finesse Mitchell/Gillian Kearney/Godehard Giese/Gretchen Mol/Jake Wood/James Duval/Jason Hervey/Jason London/Jason Mantzoukas
1972|3|Jason O'Mara/Jean Louisa Kelly/Jeremy London/Jessica Hynes/Jill Scott/Jimmy Carr/Jo Hartley/Johann von Bülow/Johannes Kuhnke/Jonathan Torrens
1972|3|Julie Benz/Justin Edwards/Justina Machado/Kalani Queypo/Karl Pilkington/Kat Stewart/Kate Ashfield/Kerr Smith/Lisa Faulkner/Marc Blucas
1972|3|Mark Hoppus/Matt Keeslar/Matt Schulze/Matthew Sunderland/Maz Jobrani/Michael Irby/Michael Rosenbaum/Mike Smith/Mislina Mustaffa/Missi Pyle
1972|3|Molly Parker/Nadine Marshall/Patsy Palmer/Paul Wight/Persia White/Peter McDonald/Poorna Jagannathan/Ranvir Shorey/Ricardo Trêpa
1972|3|Richard Blackwood/Richard Coyle/Richard T. Jones/Rick Gomez/Robin Tunney/Rory Cochrane/Saffron Burrows/Sam Hazeldine/Scott Foley
1972|3|Selenis Leyva/Sergio Di Zio/Sheeba Chaddha/Shlomi Elkabetz/Sid Owen/Steve Little/Tami Stronach/Tyrin Turner
1972|4|Adam Zwar/Alan Ruscoe/Andrew Cassese/Brely Evans/Carolyn Taylor/Christopher Knights/Daniella Farinacci/Darrin Henson/David James
1972|4|Erik LaRay Harvey/Essence Atkins/Gabriel Casseus/Jason Byrne/Jeanine Serralles/Julian Arahanga/Kim Roberts/Larry Murphy/Lisa Spoonauer
1972|4|Lou Romano/Melissa Ponzio/Myles Pollard/Olga Sosnovska/Poppy Montgomery/Roger Fan/Ryan Robbins/Sarah Clarke/Sharon Leal/Spencer Wilding
1972|4|Steve Mouzakis/Tanya Moodie/Thomas Robins
1973|1|Adrien Brody/Ahmed El Sakka/Aishwarya Rai Bachchan/Candela Peña/Cem Yılmaz/Devid Striesow/Eduardo Noriega/Guillaume Canet/Hamed Behdad
1973|1|Jeon Do-yeon/Jung Woo-sung/Kate Beckinsale/Kim Yun-jin/Laurent Lafitte/Li Bingbing/Mahima Chaudhry/Malashri/Marcin Dorociński/Maria Bonnevie
1973|1|Masato Sakai/Moushumi/Nanako Matsushima/Nikolaj Lie Kaas/Paola Cortellesi/Paul Walker/Rie Miyazawa/Sudeep/Tadanobu Asano/Takeshi Kaneshiro
1973|1|Tora Sudiro/Yō Ōizumi
1973|2|Adam Scott/Adjetey Anang/Alex Dimitriades/Amr Waked/Andrea Bræin Hovig/Andrew Lincoln/Chen Chao-jung/Cut Mini Theo/Duan Yihong/Eva Röse
1973|2|Fedja van Huêt/François-Xavier Demaison/Giorgio Pasotti/Himesh Reshammiya/Hélène de Fougerolles/Ioan Gruffudd/Irina Björklund/Jaime Camil
1973|2|Jakob Cedergren/James Marsden/Jang Young-nam/Jitka Schneiderová/Juliette Lewis/Kathryn Hahn/Kevin McKidd/Kim Seo-hyung/Kim Sun-a/Kristen Wiig
1973|2|Kwak Do-won/Laia Marull/Laura Malmivaara/Lena Headey/Lubna Azabal/Luisa Ranieri/Marek Taclík/Mariya Mironova/Mariya Poroshina/Melvil Poupaud
1973|2|Mos Def/Nas/Neil Patrick Harris/Neve Campbell/Noel Fielding/Néstor Cantillana/Omar Epps/Paddy Considine/Park Sung-woong/Patrick Wilson
1973|2|Peter Kay/Portia de Rossi/Prabhu Deva/Prashanth/Romane Bohringer/Rose McGowan/Sandra Achums/Seth MacFarlane/Seth Meyers/Sharlto Copley
1973|2|Shin Eun-kyung/Stephen Dorff/Stephen Graham/Sudharani/Sudipta Chakraborty/Tara Strong/Tatiana Astengo/Teresa Saponangelo/Tori Spelling
1973|2|Valérie Donzelli/Vanessa Bauche/Vera Farmiga/Wang Jingchun/Zuzana Stivínová/Élodie Bouchez/Ólafur Darri Ólafsson
1973|3|Adam Copeland/Ahmed Best/Andrew Strong/Annie Mumolo/Barret Oliver/Ben Falcone/Ben Willbond/Bokeem Woodbine/Boris Kodjoe/Brian J. White
1973|3|Cedric Yarbrough/Chelah Horsdal/Christian McKay/David Denman/Demetri Martin/Efren Ramirez/Emma Caulfield/Enrique Murciano/Epy Quizon
1973|3|Eric Lange/Fabrizio Rongione/Gabrielle Miller/Grey DeLisle/Holly Marie Combs/Indira Varma/Ivo Canelas/J. August Richards/Jack Davenport
1973|3|Jack McBrayer/Jamie Bamber/Jamie Sives/Jason Acuña/Jason Behr/Jay Duplass/Jennifer Esposito/Jimi Mistry/Johnny Harris/Jorge Garcia
1973|3|Keiko Agena/Kerry Godliman/Kimberley Davies/Kris Holden-Ried/Kris Marshall/Laurent Stocker/Leire Berrocal/Les Hill/Lexa Doig/Lucy Davis
1973|3|Luis Antonio Ramos/Mario Lopez/Marisol Nichols/Marta Dusseldorp/Maximiliano Hernández/Michael Ealy/Michelle Nolden/Molly Sims/Nick Lachey
1973|3|Paddy McGuinness/Parry Shen/Pawarith Monkolpisit/Peter Facinelli/Pia Miranda/Radha Mitchell/Richard Ian Cox/Rob Morgan/Rockmond Dunbar
1973|3|Rodger Corser/Ron Yuan/Roselyn Sánchez/Said Taghmaoui/Sally Lindsay/Shannon Elizabeth/Simmone Mackinnon/Steve Oram/Sunetra Sarker
1973|3|Sydney Tamiia Poitier/Victor Webster/Yunjin Kim
1973|4|Abi Tucker/Andrea Savage/Arden Myrin/Aurora Browne/Bob Sapp/Brad Carter/Brad Kane/Brian Dobson/Bridget Marquardt/Charles Venn/Chizzy Akudolu
1973|4|Darren Morfitt/Dileep Rao/Erin Daniels/Gabriel Hogan/Giles New/Jennifer Podemski/Jermaine Hopkins/Justin Walker/Justine Mitchell
1973|4|Kathleen Robertson/Kirk Torrance/Langley Kirkwood/Natasha Wightman/Oliver Milburn/Ricci Harnett/Saskia Mulder/Tom Wisdom
1974|1|Amy Adams/Angie Cepeda/Arata Iura/Benoît Magimel/Charlie Yeung/Christian Bale/Claudio Santamaria/Daniel Wu/Divya Bharti/Erra Fazira
1974|1|Farhan Akhtar/Ferdous Ahmed/Florian David Fitz/Giovanna Mezzogiorno/Hilary Swank/Hrithik Roshan/Huang Bo/Jemaine Clement/Joaquin Phoenix
1974|1|Joaquín Furriel/Kajol/Karisma Kapoor/Kenan İmirzalıoğlu/Kseniya Rappoport/Leonardo DiCaprio/Liao Fan/Mahershala Ali/Miriam Yeung/Moon So-ri
1974|1|Nadine Labaki/Nagma/Nelly Karim/Nikola Đuričko/Olivia Colman/Omar Chaparro/Paco León/Pejman Bazeghi/Penélope Cruz/Romain Duris
1974|1|Shahab Hosseini/Shin Ha-kyun/Takahiro Sakurai/Twinkle Khanna/Urmila Matondkar/Vijay/Wu Jing/Xu Jinglei/Zhou Xun/Érica Rivas
1974|2|Alexandre Astier/Alyson Hannigan/Alyssa Chia/Anne Marivin/Barbora Bobulova/Başak Köklükaya/Beatriz Batarda/Björn Hlynur Haraldsson
1974|2|Blanca Lewin/Carla Peterson/Chloë Sevigny/Chris Messina/Christiane Paul/Claudia Pandolfi/David Dencik/Derek Luke/Desmond Elliot/Devayani
1974|2|Donald Faison/Ed Helms/Elizabeth Banks/Ellen Dorrit Petersen/Eryk Lubos/Eva Mendes/Fabian Hinrichs/Fairuza Balk/Fardeen Khan/Filippo Timi
1974|2|Franka Potente/Ghada Adel/Giovanni Ribisi/Irit Kaplan/Itziar Ituño/Jason Mewes/Jenna Fischer/Jerry O'Connell/Jimmy Fallon/Joaquín Reyes
1974|2|Joel Edgerton/Johan Glans/Ju Jin-mo/Kata Dobó/Kunle Afolayan/Malena Alterio/Marina de Tavira/Matt Lucas/Matthew Macfadyen/Maxine Peake
1974|2|Mekhi Phifer/Merila Zarei/Michael Shannon/Mimi Brănescu/Monalisa Chinda/Natacha Régnier/Nawazuddin Siddiqui/Nina Proll/Nse Ikpe-Etim
1974|2|Nína Dögg Filippusdóttir/Randall Park/Rhys Darby/Ronke Oshodi Oke/Ryan Phillippe/Ryo Kase/Sarah Paulson/Seth Green/Silke/Simon Rex
1974|2|Snezhina Petrova/Sonja Richter/Stephen Fung/Stephen Merchant/Swetha Menon/Taro Yamamoto/Thorbjørn Harr/Thure Lindhardt/Uhm Tae-woong
1974|2|Ursula Strauss/Waldemar Torenstra
1974|3|Aaron Blabey/Adam Bousdoukos/Adrian Holmes/Affion Crockett/Amanda Abbington/Anna Silk/Asher Keddie/Ben Crompton/Bernard Curry/Breckin Meyer
1974|3|Burn Gorman/Chad L. Coleman/Chen Yi-wen/Chris Pontius/Christian Kane/Danny Pino/Danny Strong/Dash Mihok/David Banner/David Earl
1974|3|David Faustino/David Moscow/Douglas Spain/Ed Stoppard/Emilia Fox/Esteban Bigliardi/Eugene Mirman/Eva Birthistle/Gina Yashere/Grace Park
1974|3|Heather Donahue/Jared Rushton/Jeff Cohen/Jeremy Sisto/Joseph Mawle/Joy Bryant/Kevin Durand/Kevin Hanchard/Kris Hitchen/Laz Alonso
1974|3|Lee Williams/Leslie Bibb/Louise Barnes/Macon Blair/Marley Shelton/Martin Henderson/Martín Altomaro/Masi Oka/Maulik Pancholy
1974|3|Mehmet Emin Toprak/Michelle Krusiec/Misha Collins/Natasha Henstridge/Nona Gaye/Numan Acar/Omari Hardwick/Oz Perkins/P. J. Byrne
1974|3|Peter Ferdinando/Priyanga Burford/Ray Park/Rizwan Manji/Roland Rába/Sean Gunn/Sendhil Ramamurthy/Shaun Dooley/Sonya Walger/Tine Reymer
1974|3|Tobias Menzies/Tricia Helfer/Ty Olsson/Xzibit/Zoe Lucker
1974|4|A. J. Langer/Alex MacQueen/Anjali Bhimani/Anjela Lauren Smith/Caroline Chikezie/Clare Kramer/Claudie Blakley/Craig Hall/Damion Poitier
1974|4|Emil Marwa/Flora Montgomery/Gérald Thomassin/Hayley McElhinney/Jama Williamson/Jodie Rimmer/Johnny Strong/João Pedro Vaz/Justin Lee Collins
1974|4|Karin Anna Cheung/Keith McErlean/Kim Director/Lisa Arturo/Maria Dizzia/Marisa Coughlan/Marissa Ribisi/Mark Critch/Noah Huntley/Oliver Driver
1974|4|Paul Greene/Paula Garcés/Peter Rowen/Purva Bedi/Stephen McCole/Steve Byrne/Tamala Jones
1975|1|Aksel Hennie/Ameesha Patel/Angelina Jolie/Asia Argento/Bradley Cooper/Casey Affleck/Charlize Theron/Charmaine Sheh/Choi Ji-woo
1975|1|Chulpan Khamatova/Cécile de France/Drew Barrymore/Hanan Turk/Hiroshi Kamiya/Jamel Debbouze/Jason Sudeikis/Juan Diego Botto/Juan Minujín
1975|1|Karim Abdel Aziz/Kate Winslet/Lee Sun-kyun/Leonor Watling/Maciej Stuhr/Mahesh Babu/Marion Cotillard/Milla Jovovich/Nikhil Upreti/Nina Hoss
1975|1|Ozan Güven/Pedro Pascal/Preity Zinta/Puneeth Rajkumar/Rita Dominic/Rodrigo Santoro/Russell Brand/Shilpa Shetty/Sonali Bendre/Suriya
1975|1|Sushmita Sen/Taika Waititi/Tobey Maguire
1975|2|Aiko Melendez/Ane Dahl Torp/Angeliki Papoulia/Antony Starr/Asier Etxeandia/Aïssa Maïga/Christina Hendricks/Claudio Gioè/Cole Hauser
1975|2|Dax Shepard/Diane Morgan/Dulé Hill/Elena Anaya/Eva Longoria/Fele Martínez/Freddy Rodríguez/Fritzi Haberlandt/Frédérique Bel/Fırat Tanış
1975|2|Halina Reijn/Huang Jue/Hugh Dancy/Ingrid Rubio/James D'Arcy/Jang Hye-jin/Jiang Qinqin/Johanna Wokalek/Judy Greer/Labina Mitevska/Larenz Tate
1975|2|Laure Calamy/Leticia Brédice/Linda Cardellini/Manu Payet/Maria Kraakman/Mariana Loyola/Marie Gillain/Marina Hands/Masanobu Ando
1975|2|Maudy Koesnaedi/Maya Sansa/Mei Ting/Mercedes Scápola/Miloš Timotijević/Natalia Verbeke/Nora Navas/Ra Mi-ran/Raymond Wong/Rebecka Hemse
1975|2|Ria Kataja/Ruth Gabriel/Sam Lee/Scott Speedman/Sonia Bohosiewicz/Tara Reid/Tim Minchin/Tsahi Halevi/Vanessa Saba/Yuki Uchida/Zsolt Nagy
1975|2|Șerban Pavlu
1975|3|Abbas/Adam Rodriguez/Adel Bencherif/Alanna Ubach/Alessandro Juliani/Alex Karpovsky/Alicia Witt/Ameet Chana/Balthazar Getty/Big Boi
1975|3|Brian Geraghty/Callan Mulvey/Catherine Walker/Chaske Spencer/Christopher Jackson/Chukwudi Iwuji/Ciarán McMenamin/Claire Goose/Danny Cooksey
1975|3|Dante Basco/David Dastmalchian/Dierks Bentley/Don Hany/Elizabeth Reaser/Florence Loiret Caille/Freddy Rodriguez/Grégoire Colin/Guillermo Díaz
1975|3|Heather O'Rourke/Hugh O'Conor/Jack White/Jamie Hector/Jill Halfpenny/Jill Marie Jones/Jimmi Simpson/Joe Wilkinson/John Tui/Joshua Leonard
1975|3|Julie Ann Emery/Justin Pierce/Kaitlin Olson/Kate Magowan/Kyle Bornheimer/Laurence Rickard/Lucy Montgomery/Makis Papadimitriou/Malik Zidi
1975|3|Manjinder Virk/María Marull/Meredith MacNeill/Mireille Enos/Nabil Elouahabi/Nat Faxon/Natalie Imbruglia/Nick Tarabay/Noel Clarke
1975|3|Parminder Nagra/Paula Patton/Raza Jaffrey/Rebecca Shoichet/Reggie Lee/Richard Harrington/Roger Craig Smith/Rokhaya Niang/Sara Ramirez
1975|3|Scott Weinger/Sean Maher/Sienna Guillory/Sutton Foster/Tahmoh Penikett/Tara Lynne O'Neill/Terence Yin/Theo Rossi/Tom DeLonge/Tory Kittles
1975|3|Travis Barker
1975|4|Anna Crilly/Carla Gallo/Chris Bisson/Dorothy Duffy/Gary Maitland/Heather Burns/Hilary Rose/Janet Moran/Jessi Klein/Johnny Whitworth
1975|4|Jonny Harris/Lennon Parham/Leon Ford/Louis Ozawa Changchien/Michael Muhney/Nicki Aycox/Norma Sheahan/P. J. Gallagher/Renée Humphrey/Rick Mora
1975|4|Russell Kane/Sally Carman/Salvatore Coco/Samrat Chakrabarti/Shelly Cole/Sope Aluko/Terry Chen/Tito Ortiz/Torrie Wilson/Trevor Jamieson
1975|4|Trish Stratus/Viv Leacock/Warren Christie
1976|1|Abhishek Bachchan/Alexander Skarsgård/Andrew Scott/Angelica Lee/Anna Geislerová/Audrey Tautou/Benedict Cumberbatch/Bret McKenzie
1976|1|Bérénice Bejo/Carice van Houten/Chadwick Boseman/Chang Chen/Chen Kun/Cho Jin-woong/Cillian Murphy/Colin Farrell/David Oyelowo/Derek Ramsay
1976|1|Ervin Nagy/Gigi Leung/Jang Hyuk/Jim Iyke/Joe Odagiri/Kwon Sang-woo/Mallika Sherawat/Meena/Miki Nakatani/Mona Zaki/Pavel Derevyanko/Rambha
1976|1|Reese Witherspoon/Rodrigo de la Serna/Ryan Reynolds/Sam Worthington/Saugat Malla/Shu Qi/Simran/Tony Jaa/Vladimir Brichta/Wagner Moura/Xia Yu
1976|1|Yoo Ji-tae/Yūsuke Iseya/Zhao Wei
1976|2|Abhay Deol/Adunni Ade/Agata Buzek/Alicia Silverstone/Anna Faris/Anna Friel/Aris Servetalis/August Diehl/Basma/Carlos Areces/Charlie Day
1976|2|Daniel Hendler/Danny McBride/Diane Kruger/Dinara Drukarova/Dominic Monaghan/Eihi Shiina/Elsa Pataky/Emma de Caunes/Fred Savage
1976|2|Freddie Prinze Jr./Gabriel Iglesias/Grégory Gadebois/Helle Fagralid/Ine Febriyanti/Isla Fisher/Ja Rule/Jalil Lespert/Jeon Hye-jin
1976|2|Joe Manganiello/Jon Bernthal/Jonathan Brandis/Joseph Benjamin/Keeley Hawes/Kelly Macdonald/Keri Russell/Kim Sun-young/Kunchacko Boban
1976|2|Lukas Haas/Ma Yili/Maeve Jinkings/Mark Duplass/Maya Dagan/Michael Peña/Michelle Monaghan/Mike Colter/Miriama Smith/Moon Jeong-hee
1976|2|Nagore Aranburu/Naomie Harris/Neta Riskin/Ohad Knoller/Pankaj Tripathi/Paul Schneider/Paz Vega/Pooja Batra/Rashida Jones/Raúl Cimas
1976|2|Rita Durão/Sally Hawkins/Scott Adkins/Scott Caan/Seann William Scott/Sterling K. Brown/Suraj Venjaramoodu/Van Fan/Virginie Ledoyen
1976|2|Vivek Oberoi/Yum Hye-ran/Zhang Songwen/Zoé Félix
1976|3|Alan Carr/Alex O'Loughlin/Ali Larter/Amy Acker/Amy Smart/Angela Griffin/Anna Madeley/Bashir Salahuddin/Blake Shelton/Carrie Henn
1976|3|Clément Sibony/Corey Stoll/Craig Parkinson/Dagmara Domińczyk/Dan Fogler/Daniel Gillies/Dean O'Gorman/Desmond Harrington/Domenick Lombardozzi
1976|3|Dorian Missick/Ebru Ceylan/Eion Bailey/Elliot Cowan/Enuka Okuma/Erinn Hayes/Ethan Suplee/Evan Jones/Hamish Linklater/Ian Bohen
1976|3|Jackie van Beek/Jaime Murray/Jessica Capshaw/Joey Lawrence/Julian Ovenden/Kelli O'Hara/Kevin Rankin/Levente Molnár/Logan Marshall-Green
1976|3|Lori Beth Denberg/Lynn Chen/Maia Campbell/Marcin Czarnik/Marsha Thomason/Martine McCutcheon/Melissa George/Mustafa Shakir/Nadir Sarıbacak
1976|3|Natali Broods/Neil Maskell/Nicholas Gonzalez/Nick Swardson/Nikki Amuka-Bird/Oliver Hudson/Page Kennedy/Patrick Brammall/Paul Scheer
1976|3|Piper Perabo/Radha Blank/Rhona Mitra/Rob James-Collier/Robert James-Collier/Robin Dunne/Rupert Evans/Ryan Hurst/Ryan Kwanten/Sam Page
1976|3|Sam Riegel/Sebastian Arcelus/Sharon Duncan-Brewster/Sian Gibson/Soleil Moon Frye/Stephen Curry/Tawny Cypress/Tim Heidecker/Tim Rozon/Tom Lenk
1976|3|Tom Vermeir/Troy Baker/Vinessa Shaw/Wiley Wiggins
1976|4|Aaron Ruell/Ben Fransham/Brad Hawkins/Brian Milligan/Camilla Rutherford/Chad Lindberg/Drew Lachey/Ehren McGhehey/Emmanuelle Vaugier
1976|4|Eric Winter/Erica Leerhsen/Iyari Limon/James Hiroyuki Liao/Jeremy Rowley/Jessica Cauffiel/Jessica St. Clair/Julian Black Antelope
1976|4|Katrina Milosevic/Kelly Carlson/Kierston Wareing/Kurt Braunohler/Laura Harris/Lindsay Price/Lorraine Stanley/Luke Mably/Matt Doran
1976|4|Matthew Whittet/Nathan Lee Chasing His Horse/Patch Darragh/RonReaco Lee/Sahr Ngaujah/Sala Baker/Sheetal Sheth/Shelley Conn/Ward Horton
1977|1|Ana de la Reguera/Camila Pitanga/Checco Zalone/Chinedu Ikedieze/Chiwetel Ejiofor/Darshan/Dragoș Bucur/Funke Akindele/Huang Xiaoming
1977|1|Hugo Silva/Jesdaporn Pholdee/Jessica Chastain/Jessica Schwarz/John Cena/Karthi/Liv Tyler/Manolo Cardona/Matthias Schoenaerts
1977|1|Michael Fassbender/Mohammad Reza Golzar/Natalia Oreiro/Orlando Bloom/Park Hae-il/Piolo Pascual/Sarah Michelle Gellar/So Ji-sub/Takako Matsu
1977|1|Tom Hardy/Tomasz Kot/Uhm Ji-won/Van Vicker/Virginie Efira/Won Bin/Yuan Quan
1977|2|Ali Suliman/Allen Dizon/Ambra Angiolini/Ananya Chatterjee/Angeli Bayani/Birgit Minichmayr/Blanche Gardin/Bogdan Dumitrache/Brittany Murphy
1977|2|Daniel de Oliveira/Danny Dyer/Dar Salim/Denis Moschitto/Ebon Moss-Bachrach/Edgar Ramírez/Edward Furlong/Esteban Lamothe/Flora Martínez
1977|2|Gianella Neyra/Hadewych Minis/Henrik Dorsin/Hồng Ánh/Ike Barinholtz/Iyabo Ojo/James Van Der Beek/Jisshu Sengupta/Joju George/Jon Heder
1977|2|Jonathan Rhys Meyers/Julieta Cardinali/Julieta Díaz/Jördis Triebel/Kal Penn/Kelly Reilly/Kerry Washington/Leigh Whannell/Libero De Rienzo
1977|2|Ludacris/Maggie Gyllenhaal/Mahnaz Afshar/Malena Solda/Mariana Treviño/Marija Škaričić/Melania Urbina/Melanie Lynskey/Michelle Chong
1977|2|Milo Ventimiglia/Reda Kateb/Ronald Zehrfeld/Saleh Bakri/Samantha Morton/Sanghavi/Suvalakshmi/Tom Vaughan-Lawlor/Tom Welling/Verónica Sánchez
1977|2|Vesela Kazakova/Yeo Yann Yann/Zachary Quinto/Zhao Tao/Łukasz Simlat
1977|3|AJ Bowen/Ada Nicodemou/Alice Lowe/Allan Hawco/Amanda Brugel/Amber Benson/Amin Joseph/Anna Maxwell Martin/Anthony Hayes/Antonia Truppo
1977|3|Ayesha Dharker/Beatrice Rosen/Bobby Moynihan/Brendan Fehr/Brian Tee/Caterina Murino/Cho Dong-hyuk/Clea DuVall/Colton Dunn/Damian O'Hare
1977|3|Danielle Harris/Devin Ratray/Eileen Walsh/Elden Henson/Elena Lietti/Emily Perkins/Erica Ash/Gonçalo Waddington/Jaime Pressly/Jason Earles
1977|3|Jerry Trainor/Jo Joyner/Joanna Page/Joel David Moore/Joey Fatone/Jon Abrahams/Jon Daly/Josh Stewart/Justin Hartley/Kari Wahlgren
1977|3|Katherine Moennig/Katheryn Winnick/Kelly Sheridan/Kiele Sanchez/Laura Vasiliu/Lawrence Ko/Lisa Dwan/Liza Weil/Loren Horsley/Lucy Punch
1977|3|Matt Czuchry/Michael Chernus/Michael Raymond-James/Miranda Raison/Nagraj Manjule/Nate Torrence/Navi Rawat/Nicholas Burns/Oluniké Adeliyi
1977|3|Pooch Hall/Rachael Stirling/Raúl Castillo/Rebecca Mader/Ritwick Chakraborty/Rob Delaney/Ryan Dunn/Sam Spruell/Sam Witwer/Scoot McNairy/Soori
1977|3|Stella Malucchi/Sullivan Stapleton/Tameka Empson/Todd Lowe/Vanessa Ferlito/Zoie Palmer
1977|4|Alison Becker/Angela Goethals/Clayton Watson/Dion Basco/Eric Edelstein/Heather McComb/Hillary Wolf/Kelsey Scott/Laila Ali/Liam McMahon
1977|4|Lindsay Sloane/Marguerite Moreau/Mark Taylor/Michael Spears/Neil Hopkins/Paul Brittain/Paul Popplewell/Peter Sohn/Reshma Shetty/Seidy López
1977|4|Simone Kirby/Stu Rutherford/Tamara Podemski/Ursula Yovich/Vera Chok/Zoe Naylor
1978|1|Alexandra Maria Lara/Anthony Mackie/Ashton Kutcher/Benjamín Vicuña/Bhumika Chawla/Borys Szyc/Bárbara Mori/Camille Cottin/Daisuke Ono
1978|1|Daniel Brühl/Dolores Fonzi/Gael García Bernal/Ha Ji-won/Ha Jung-woo/James Franco/Jeet/Josh Hartnett/Judy Ann Santos/Jun Fukuyama
1978|1|Jussi Vatanen/Jyothika/Katie Holmes/Kristofer Hivju/Liu Ye/Ludwika Paleta/Lázaro Ramos/Manju Warrier/Nuno Lopes/Omar Sy
1978|1|Omotola Jalade Ekeinde/Rachel McAdams/Rani Mukerji/Sandra Hüller/Tatiana Vilhelmová/Vijay Sethupathi/Yoon Kye-sang/Zhang Yi/Zoe Saldaña
1978|1|Özgü Namal
1978|2|Anamaria Marinca/Ben McKenzie/Bill Hader/Billy Eichner/Cristina Flutur/Dakore Akande/Dakore Egbuson-Akande/Damien Bonnard/Danai Gurira
1978|2|Dominic Cooper/Donny Alamsyah/Eve/Ganesh/Ginnifer Goodwin/Hao Lei/Ian Somerhalder/Irandhir Santos/Jake Johnson/James Corden/January Jones
1978|2|Jason Biggs/Jay Hernandez/Jayasurya/Jelena Đokić/Jensen Ackles/Jeremy Strong/Jim Sturgess/Joshua Jackson/Julia Jentsch/Julián López
1978|2|Justin Long/Kais Nashif/Karine Teles/Katherine Heigl/Kayvan Novak/Kel Mitchell/Kenan Thompson/Kumail Nanjiani/Kumiko Aso/Lara Dutta
1978|2|Leandro Firmino/Lee Jung-jin/Macarena Gómez/Magdalena Boczarska/Malin Crépin/Marta Etura/Martina Gusmán/Matthew Goode/Mercy Aigbe
1978|2|Michelle Rodriguez/Mikako Ichikawa/Mía Maestro/Natthaweeranuch Thongmee/Nick Kroll/Omoni Oboli/Paul Anderson/Pilar López de Ayala/Qin Hailu
1978|2|Romesh Ranganathan/Rory Kinnear/Sameera Reddy/Suranne Jones/Topher Grace/Tyrese Gibson/Usher/Valentina Lodovini/Veerle Baetens
1978|2|Vincent Macaigne/Wes Bentley/Yu Nan
1978|3|Adepero Oduye/Aleksey Rozin/Amanda Schull/Archie Alemania/Blake Ritson/Brendan Penny/Caroline Dhavernas/Celia Keenan-Bolger/Charlie Korsmo
1978|3|Chelsea Peretti/Chiara Zanni/Chris Chalk/Christos Passalis/Countess Vaughn/DJ Qualls/Daisy Haggard/Daniel Franzese/Daniel Mays
1978|3|David Krumholtz/Deon Richmond/Devon Sawa/Dionne Quan/Eric Ladin/Erica Durance/Erin Karpluk/Ethan Embry/Eugene Cordero/Evangelia Randou
1978|3|Eve Myles/Francesco Di Leva/Fusako Urabe/Gbenga Akinnagbe/Geoffrey Arend/Isy Suttie/James Badge Dale/Jelena Stupljanin/Jeroen Perceval
1978|3|Jesse Metcalfe/Jimmy Akingbola/Jodi Lyn O'Keefe/Joe Absolom/Joe Armstrong/Josh Dallas/Justin Bartha/Justin Guarini/Justin Rosniak
1978|3|Jérémie Elkaïm/Kate Ritchie/Kristen Schaal/Laurence Fox/Leo Fitzpatrick/Lisa Jakub/Louis Cancelmi/Luke Kirby/Lyndsey Marshal/Malin Åkerman
1978|3|Marcello Fonte/Maria João Pinho/Matthew Davis/Michael Abbott Jr./Michael Mosley/Mike Birbiglia/Mike Vitar/Nonso Anozie/Pablo Schreiber
1978|3|Quinton Jackson/Ramin Karimloo/Ravi Patel/Rupert Young/Santiago Cabrera/Shiri Appleby/Stark Sands/Tyler Labine/Warren Brown/Wes Chatham
1978|3|Will Estes
1978|4|Adam Busch/Adrian R'Mante/Aimee Garcia/Andrea Gabriel/Antonio Cupo/Ashley Williams/Bree Elrod/Candace Kroslak/Chad Donella/Christian Coulson
1978|4|Clay Aiken/Dan Spielman/Daniel Kountz/Daniella Alonso/Dean Gaffney/Dominic MacHale/Edwina Findley/Eliza Schneider/George Newton/Gerald Auger
1978|4|Jason Cope/Josie Maran/Keir O'Donnell/Latarsha Rose/Laura Bertram/Mamaengaroa Kerr-Bell/Matt Doherty/Natalie Mendoza/Nicole Lyn/Nikki Cox
1978|4|Nikki Griffin/Olivia Poulet/Robert Oliveri/Shaun Weiss/Tara Platt/Tara Spencer-Nairn/Tony Jayawardena/Tony Way/Vincent Larusso/Wang Chi-tsan
1978|4|Zuzanna Szadkowski
1979|1|Alba Rohrwacher/Anders Danielsen Lie/Bae Doona/Bahram Radan/Bipasha Basu/Chris Pratt/Claire Danes/Claudine Barretto/Deng Chao/Diego Luna
1979|1|Gao Yuanyuan/Genevieve Nnaji/Gong Yoo/Heath Ledger/Hend Sabry/Im Soo-jung/James McAvoy/Jericho Rosales/Kasia Smutniak/Kate Hudson/Kevin Hart
1979|1|Ludivine Sagnier/Maya Karin/Micaela Ramazzotti/Mukta Barve/Murat Yıldırım/Ngô Thanh Vân/Noomi Rapace/Oscar Isaac/Prabhas/Raymond Lam
1979|1|Riccardo Scamarcio/Rosamund Pike/Samyuktha Varma/Shabnur/Shakib Khan/Shen Teng/Soo Ae/Tang Wei/Tong Dawei/Tuva Novotny/Uche Jombo/Vidya Balan
1979|1|Yao Chen/Yehuda Levi/Yevgeny Tsyganov/Yōsuke Kubozuka/Zhang Ziyi
1979|2|Aaron Paul/Adam Brody/Adam Levine/Alan Sabbagh/Amruta Subhash/Andre Holland/André Holland/Angie Jibaja/Anna Foglietta/Ashraf Barhom
1979|2|B. J. Novak/Babu Santana/Bilal Ashraf/Brandon Routh/Brandy Norwood/Caitríona Balfe/Chris Attoh/Chris Klein/Chris O'Dowd/Christian Friedel
1979|2|Clotilde Hesme/Daniel Henney/Danny Pudi/Deyemi Okanlawon/Débora Falabella/Ermin Bravo/Evangeline Lilly/Georgina Verbaan/Hanieh Tavassoli
1979|2|Hinano Yoshikawa/Hsieh Ying-xuan/Indrajith Sukumaran/Jeanette Aw/Jennifer Love Hewitt/Joel Kinnaman/John Krasinski/Jordan Peele/Kate Tsui
1979|2|Kausalya/Kevin Janssens/Klára Issová/Konkona Sen Sharma/Lee Pace/Luke Evans/Magdalena Popławska/Marcela Mar/Marsha Timothy/María Vázquez
1979|2|Max Greenfield/Mena Suvari/Michele Riondino/Mindy Kaling/Morena Baccarin/Natasha Lyonne/Nate Parker/Nick Stahl/Olga Kurylenko
1979|2|Rachael Leigh Cook/Raima Sen/Raúl Arévalo/Ricardo Pereira/Rie Kugimiya/Rosario Dawson/Rose Byrne/Sahar Dolatshahi/Sarah Polley/Sareh Bayat
1979|2|Seo Yeong-hie/Seo Young-hee/Tarek Boudali/Tiffany Haddish/Travis Fimmel/Wendy Vásquez/Wong Cho-lam/Zrinka Cvitešić
1979|3|Aaron Ashmore/Amber Ruffin/Amy Huberman/Andrew W. Walker/Angus Sampson/Anna Torv/Ariana Richards/Bam Margera/Barry Ward/Bianca Lawson
1979|3|Busy Philipps/Catherine Taber/Dania Ramirez/Darri Ingólfsson/Diego Klattenhoff/Edi Gathegi/Edoardo Pesce/Emily Hampshire/Eric Bauza
1979|3|Erica Cerra/Freema Agyeman/JD Pardo/Jaime King/James Ransone/Janelle James/Jennifer Morrison/Jesse Bradford/Jesse Spencer/Jessica Pimentel
1979|3|Jim Howick/Jocelyn Jee Esien/Jose Pablo Cantillo/Josh Server/Katherine Kelly/Keshia Knight Pulliam/Kristian Bruun/Lake Bell/Lance Bass
1979|3|Leonardo Nam/Lil Rel Howery/Lisa Hagmeister/Maggie Q/Marin Ireland/Michael Cyril Creighton/Mike Vogel/Mike Wozniak/MyAnna Buring/Nico Santos
1979|3|Omid Abtahi/Pascale Hutton/Patrick Renna/Pete Holmes/Rachelle Lefevre/Rick Gonzalez/Ricky Whittle/Rob Collins/Robert Baker/Robin Thede
1979|3|Roisin Conaty/Romina Paula/Rutina Wesley/Salim Kechiouche/Sara Rue/Scott MacArthur/Shawn Ashmore/Siobhan McSweeney/Tom Bennett/Tom Davis
1979|3|Vincent Kartheiser/Zulay Henao
1979|4|Brandon Adams/Chris Daughtry/Erica Hubbard/Garette Ratliff Henson/Giuseppe Andrews/Holly Madison/Honeysuckle Weeks/Jamie Draven/John Morrison
1979|4|Jonathan Forbes/Joshua Harto/Justin Bruening/Kate Box/Lindy Booth/Lisa Berry/Liz Stauber/Liz White/Madeline Appiah/Mageina Tovah
1979|4|Mary Elizabeth Ellis/Melanie Vallejo/Michelle Langstone/Monica Keena/Nathan Constance/Packy Lee/Roland Manookian/Rúaidhrí Conroy
1979|4|Samantha Sloyan/Stacy Keibler/Steve Byers/Trent Ford/Will Hall
`;

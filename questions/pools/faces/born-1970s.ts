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
1970|3|Aaron Jeffery/Adam Goldberg/Adam Pascal/Aidan McArdle/Alex Kendrick/Anne-Marie Duff/Audra McDonald/Bridie Carter/Charisma Carpenter/Cheran
1970|3|Chris Kattan/Clifton Collins Jr./Craig Parker/Cress Williams/Dallas Roberts/Damon Herriman/Dan Wyllie/Daniel Lapaine/Daniel Wyllie
1970|3|Danny Sapani/David A. R. White/David Wilmot/Dean Edwards/Dominic Purcell/Emily Lloyd/Fabian Adeoye Lojede/Gabrielle Anwar/Golda Rosheuvel
1970|3|Golden Brooks/Helen Baxendale/Henry Simmons/Hubert Koundé/Ione Skye/JR Bourne/Jason Butler Harner/Jay Mohr/Jeff Anderson/Joe Lo Truglio
1970|3|Johannes Zeiler/Jon Seda/Kavan Smith/Keith Coogan/Ken Leung/Kerri Kenney-Silver/Linda Larkin/Loene Carmen/Marc Evan Jackson/Maria Bamford
1970|3|Maria Heiskanen/Mark O'Halloran/Martha Plimpton/Matt Letscher/Matt Ross/Matthew Maher/Meredith Salenger/Michael Shanks/Michael Showalter
1970|3|Michael Trucco/Michaël Abiteboul/Michele Austin/Mike White/Mišel Matičević/Mädchen Amick/N'Bushe Wright/Nadine Garner/Natasha Gregson Wagner
1970|3|Nia Long/Nicky Katt/Nicole Ari Parker/Nicole Sullivan/Noel Gugliemi/Oded Fehr/Pablo Schwarz/Padma Lakshmi/Park Won-sang/Paula Malcomson
1970|3|Peta Wilson/Redman/Retta/Rob Benedict/Rob Riggle/Robbie Gee/Robert Ben Garant/Rupert Penry-Jones/Sally Phillips/Samantha Mathis
1970|3|Sheri Moon Zombie/Simon Delaney/Susie Porter/Tamzin Outhwaite/Thomas Lennon/Todd Louiso/Tom Everett Scott/Yanic Truesdale/Édouard Montoute
1970|4|Ace Bhatti/Amy Hargreaves/Andrew Lowery/Anna George/Bart Johnson/Benz Antoine/Brooke Langton/Chris Obi/Cody Cameron/Dave Hughes/Deena Martin
1970|4|Dylan Hundley/Elizabeth Berrington/Emma Cleasby/Fiore Argento/Greg Pitts/Isabel Gillies/Jackson Douglas/Jamison Newlander/Jennifer Whalen
1970|4|Joseph D'Onofrio/Lahmard Tate/Leslie Simpson/Libby Tanner/Lisa Ryder/Lucy DeCoutere/Matt Gerald/Matt Winston/Meeno Peluce/Meera Simhan
1970|4|Meredith Scott Lynn/Michael Greco/Michelle Burke/Monique Gabriela Curnen/Natasha Ryan/Olga Mironova/Paul Braunstein/Pippa Grandison
1970|4|Raji James/Richard Glover/Robia LaMorte/Saafir/Tandi Wright/Velibor Topić
1971|1|Agata Kulesza/Ahmed Ezz/Ajith Kumar/Alexandra Lamy/Anita Yuen/Cecilia Suárez/Charlotte Gainsbourg/Chris Tucker/Claudia Gerini/David Tennant
1971|1|David Walliams/Eugene Domingo/Ewan McGregor/Fann Wong/Fábio Assunção/Gad Elmaleh/Heike Makatsch/Hidetoshi Nishijima/Humayun Saeed/Iben Hjejle
1971|1|Isabelle Carré/Jared Leto/Javier Gutiérrez/Jeremy Renner/Kate Henshaw/Lea Salonga/Lee Mi-yeon/Lee Young-ae/Letícia Sabatella/Lola Dueñas
1971|1|Luis Tosar/Lukman Sardi/Ma Dong-seok/Mark Wahlberg/Martin Freeman/Moritz Bleibtreu/Murilo Benício/Niki Karimi/Pawan Kalyan/Peter Franzén
1971|1|Reema Khan/Rituparna Sengupta/Sacha Baron Cohen/Shaan Shahid/Snoop Dogg/Stefania Rocca/Stefano Accorsi/Tabu/Tupac Shakur
1971|1|Vladimir Vdovichenkov/Winona Ryder/Yan Ni
1971|2|Adriano Giannini/Agnieszka Krukówna/Alex Borstein/Alexandra Rapaport/Amy Poehler/Bassem Samra/Benedict Wong/Carla Gugino/Christina Applegate
1971|2|Corey Feldman/Corey Haim/Craig Robinson/Damian Lewis/David Arquette/Denise Richards/Dylan Moran/Elina Knihtilä/Emily Mortimer
1971|2|Enrique Carriazo/Eric Stonestreet/Fortunato Cerlino/Guillaume Depardieu/Helena af Sandeberg/Henry Thomas/Idina Menzel/Indrani Haldar
1971|2|Jada Pinkett Smith/Joel McHale/Johnny Knoxville/Jonas Karlsson/Josh Charles/Josh Lucas/Julian Cheung/Julie Ferrier/Katt Williams/Ke Huy Quan
1971|2|Keegan-Michael Key/Kim Young-min/Kinga Preis/Klára Melíšková/Li Yapeng/Luke Wilson/Mary J. Blige/Matt Stone/Method Man/Nasha Aziz
1971|2|Natascha McElhone/Nathan Fillion/Noah Wyle/Oh Jung-hae/Ola Rapace/Paul Bettany/Peter Sarsgaard/Rajpal Yadav/Regina King/Rob Corddry/Sandra Oh
1971|2|Sean Astin/Shannen Doherty/Simon Schwarz/Sreelekha Mitra/Sylvia Sanchez/Sylvie Testud/Taye Diggs/Tom Green/Tomáš Matonoha/Trond Espen Seim
1971|2|Vincent Elbaz/Walton Goggins/Yevgeniya Kryukova/Yuki Kudoh
1971|3|Aaron Douglas/Aileen Quinn/Al Madrigal/Alan Tudyk/Alejandro Calva/Amanda Holden/Amanda Peterson/Amy Locane/Andy Whitfield/Angela Kinsey
1971|3|Annabeth Gish/Anthony Rapp/Belinda Stewart-Wilson/Bobby Lee/Bridget Moynahan/Cara Buono/Chris Addison/Christian Camargo/Christine Taylor
1971|3|Claire Forlani/Claire Rushbrook/Claire Sweeney/Corin Nemec/Damian Walshe-Howling/Daniel Sunjata/Dannii Minogue/David DeLuise/Dervla Kirwan
1971|3|Fred Ewanuick/Jacob Vargas/Jake Busey/Jennifer Robertson/Jessie Wallace/Jim Rash/Jo Koy/Jonathan Aris/Jonathan Brugh/Julianne Nicholson
1971|3|Justin Henry/Justine Clarke/Kate Dickie/Kirk Acevedo/Lee Ross/Leisha Hailey/Lisa McCune/MC Eiht/Mackenzie Crook/Maricel Álvarez
1971|3|Mark Consuelos/Mary Lynn Rajskub/Matt Day/Michael Ian Black/Michaela Watkins/Missy Elliott/Monica Potter/Naoko Mori/Navin Chowdhry
1971|3|Nicholas Brendon/Nicola Stephenson/Noah Hathaway/Pat Healy/Patricia Velásquez/Rachael Blake/Rachel House/Rachel Luttrell
1971|3|Renée Elise Goldsberry/Rick Yune/Robb Wells/Rosemarie DeWitt/Sacha Horler/Sanaa Lathan/Sarah Hadland/Scott Grimes/Stanislas Merhar
1971|3|Stephen Kunken/Susan Lynch/Wayne Blair/Will Yun Lee/Yvette Nicole Brown
1971|4|Allelon Ruggiero/Amanda Detmer/Amy O'Neill/Ana Ortiz/Christien Anholt/Coralina Cataldi-Tassoni/Dylan Kussman/Elisa Donovan/Goran Kostić
1971|4|Heather Craney/Imogen Boorman/Jason Barry/Laila Rouass/Laurent Capelluto/Liisa Repo-Martell/Lucy Deakins/Michelle Gayle/Nancy Brunning
1971|4|Nancy Robertson/Nathaniel Arcand/Oliver Robins/Robert Mammone/Scott Mosier/Shawn Andrews/Terry Stone
1972|1|Ata Demirer/Ayesha Jhulka/Bae Yong-joon/Barry Atsma/Ben Affleck/Benno Fürmann/Cameron Diaz/Charly Hübner/Chiara Mastroianni/Daan Schuurmans
1972|1|Dwayne Johnson/Edoardo Leo/Gilles Lellouche/Gwyneth Paltrow/Hedieh Tehrani/Idris Elba/Jang Dong-gun/Jang Jin-young/Jean Dujardin
1972|1|Jennifer Garner/John Abraham/Jude Law/Kate del Castillo/Kelly Chen/Kim Joo-hyuk/Kim Myung-min/Ko So-young/Konstantin Khabensky
1972|1|Kristoffer Joner/Lee Jung-jae/Leila Hatami/Magdalena Cielecka/Maja Ostaszewska/Marlon Wayans/Najwa Nimri/Ning Jing/Pavel Liška/Pooja Bhatt
1972|1|Raveena Tandon/Rene Bitorajac/Riaz/Roja/Sammi Cheng/Selton Mello/Sergej Trifunović/Shim Eun-ha/Shinobu Terajima/Sofía Vergara/Soundarya
1972|1|Takako Tokiwa/Toni Collette/Trine Dyrholm/Valerio Mastandrea/Xu Zheng/Yasuko Matsuyuki/Yum Jung-ah
1972|2|Adam Beach/Amanda Peet/Amin Khan/Anneke Kim Sarnau/Antonia Zegers/Arjun Rampal/Bae Seong-woo/Binnur Kaya/Busta Rhymes/Chapman To/Chidi Mokeme
1972|2|Claudia Karvan/Deborah Mailman/Eli Roth/Fabio Volo/Gabrielle Union/Gastón Pauls/Geetanjali Kulkarni/Goran Višnjić/Gørild Mauseth/Jin Kyung
1972|2|John Cho/Jonny Lee Miller/Josh Duhamel/Judith Godrèche/Julie Gayet/Karl Urban/Kim Sang-kyung/Lene Maria Christensen/Leslie Mann/Léa Drucker
1972|2|Mamta Kulkarni/Mata Gabin/Maya Rudolph/Mehmet Kurtuluş/Milhem Cortaz/Miranda Hart/Nadja Uhl/Namrata Shirodkar/Nataša Ninković/Nathalie Poza
1972|2|Nick Frost/Nicolas Bro/Nicolette Krebitz/Rebecca Romijn/Reika Kirishima/Robbie Magasiva/Roland Møller/Selma Blair/Sonam/Stine Stengade
1972|2|Stuart Townsend/Sung Kang/Supakorn Kitsuwon/Tamara Acosta/Tao Hong/Thandiwe Newton/Tracee Ellis Ross/Vincent Zhao/Wang Qianyuan/Wil Wheaton
1972|2|Yuko Miyamura/Álex Brendemühl
1972|3|Aden Young/Ajay Naidu/Anika Noni Rose/Archie Panjabi/Brett Tucker/Brian Baumgartner/Bronagh Gallagher/Cary Guffey/Catherine McCormack
1972|3|Charlie Creed-Miles/Colin Ferguson/Danny Lloyd/Dara Ó Briain/David Paetkau/Deon Cole/Ed Byrne/Ewen Bremner/Finesse Mitchell/Gillian Kearney
1972|3|Godehard Giese/Gretchen Mol/Jake Wood/James Duval/Jason Hervey/Jason London/Jason Mantzoukas/Jason O'Mara/Jean Louisa Kelly/Jeremy London
1972|3|Jessica Hynes/Jill Scott/Jimmy Carr/Jo Hartley/Johann von Bülow/Johannes Kuhnke/Jonathan Torrens/Julie Benz/Justin Edwards/Justina Machado
1972|3|Karl Pilkington/Kat Stewart/Kate Ashfield/Kerr Smith/Lisa Faulkner/Marc Blucas/Matt Schulze/Matthew Sunderland/Maz Jobrani/Michael Irby
1972|3|Mike Smith/Mislina Mustaffa/Missi Pyle/Molly Parker/Nadine Marshall/Patsy Palmer/Persia White/Peter McDonald/Poorna Jagannathan/Ranvir Shorey
1972|3|Ricardo Trêpa/Richard Blackwood/Richard Coyle/Richard T. Jones/Rick Gomez/Robin Tunney/Rory Cochrane/Saffron Burrows/Sam Hazeldine
1972|3|Selenis Leyva/Sergio Di Zio/Sheeba Chaddha/Shlomi Elkabetz/Sid Owen/Steve Little/Tami Stronach/Tyrin Turner
1972|4|Adam Zwar/Andrew Cassese/Brely Evans/Carolyn Taylor/Christopher Knights/Daniella Farinacci/Darrin Henson/David James/Erik LaRay Harvey
1972|4|Essence Atkins/Gabriel Casseus/Jason Byrne/Jeanine Serralles/Julian Arahanga/Kim Roberts/Lisa Spoonauer/Lou Romano/Melissa Ponzio
1972|4|Myles Pollard/Olga Sosnovska/Poppy Montgomery/Roger Fan/Ryan Robbins/Sarah Clarke/Sharon Leal/Steve Mouzakis/Tanya Moodie
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
1973|2|Shin Eun-kyung/Stephen Dorff/Stephen Graham/Sudharani/Sudipta Chakraborty/Tara Strong/Tatiana Astengo/Teresa Saponangelo/Valérie Donzelli
1973|2|Vanessa Bauche/Vera Farmiga/Wang Jingchun/Zuzana Stivínová/Élodie Bouchez/Ólafur Darri Ólafsson
1973|3|Andrew Strong/Annie Mumolo/Barret Oliver/Ben Falcone/Ben Willbond/Bokeem Woodbine/Boris Kodjoe/Brian J. White/Cedric Yarbrough/Chelah Horsdal
1973|3|Christian McKay/David Denman/Demetri Martin/Efren Ramirez/Emma Caulfield/Enrique Murciano/Epy Quizon/Eric Lange/Fabrizio Rongione
1973|3|Gabrielle Miller/Grey DeLisle/Holly Marie Combs/Indira Varma/Ivo Canelas/J. August Richards/Jack Davenport/Jack McBrayer/Jamie Bamber
1973|3|Jamie Sives/Jason Behr/Jay Duplass/Jennifer Esposito/Jimi Mistry/Johnny Harris/Jorge Garcia/Keiko Agena/Kerry Godliman/Kimberley Davies
1973|3|Kris Holden-Ried/Kris Marshall/Laurent Stocker/Leire Berrocal/Les Hill/Lexa Doig/Lucy Davis/Luis Antonio Ramos/Mario Lopez/Marisol Nichols
1973|3|Marta Dusseldorp/Maximiliano Hernández/Michael Ealy/Michelle Nolden/Paddy McGuinness/Parry Shen/Pawarith Monkolpisit/Peter Facinelli
1973|3|Pia Miranda/Radha Mitchell/Rob Morgan/Rockmond Dunbar/Rodger Corser/Ron Yuan/Roselyn Sánchez/Said Taghmaoui/Sally Lindsay/Shannon Elizabeth
1973|3|Simmone Mackinnon/Steve Oram/Sunetra Sarker/Sydney Tamiia Poitier/Victor Webster/Yunjin Kim
1973|4|Abi Tucker/Andrea Savage/Arden Myrin/Aurora Browne/Brad Carter/Brad Kane/Charles Venn/Chizzy Akudolu/Darren Morfitt/Dileep Rao/Erin Daniels
1973|4|Gabriel Hogan/Jennifer Podemski/Jermaine Hopkins/Justin Walker/Justine Mitchell/Kathleen Robertson/Kirk Torrance/Langley Kirkwood
1973|4|Natasha Wightman/Oliver Milburn/Ricci Harnett/Saskia Mulder/Tom Wisdom
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
1974|3|Aaron Blabey/Adam Bousdoukos/Adrian Holmes/Affion Crockett/Amanda Abbington/Anna Silk/Asher Keddie/Bernard Curry/Breckin Meyer/Burn Gorman
1974|3|Chad L. Coleman/Chen Yi-wen/Christian Kane/Danny Pino/Danny Strong/Dash Mihok/David Earl/David Faustino/David Moscow/Douglas Spain
1974|3|Ed Stoppard/Emilia Fox/Esteban Bigliardi/Eva Birthistle/Gina Yashere/Grace Park/Heather Donahue/Jared Rushton/Jeff Cohen/Jeremy Sisto
1974|3|Joseph Mawle/Joy Bryant/Kevin Durand/Kevin Hanchard/Kris Hitchen/Laz Alonso/Lee Williams/Leslie Bibb/Louise Barnes/Macon Blair/Marley Shelton
1974|3|Martin Henderson/Martín Altomaro/Masi Oka/Maulik Pancholy/Mehmet Emin Toprak/Michelle Krusiec/Misha Collins/Natasha Henstridge/Numan Acar
1974|3|Omari Hardwick/P. J. Byrne/Peter Ferdinando/Priyanga Burford/Ray Park/Rizwan Manji/Roland Rába/Sean Gunn/Sendhil Ramamurthy/Shaun Dooley
1974|3|Sonya Walger/Tine Reymer/Tobias Menzies/Tricia Helfer/Ty Olsson/Xzibit/Zoe Lucker
1974|4|A. J. Langer/Alex MacQueen/Anjali Bhimani/Anjela Lauren Smith/Caroline Chikezie/Clare Kramer/Claudie Blakley/Craig Hall/Emil Marwa
1974|4|Flora Montgomery/Gérald Thomassin/Hayley McElhinney/Jama Williamson/Jodie Rimmer/Johnny Strong/João Pedro Vaz/Justin Lee Collins
1974|4|Karin Anna Cheung/Keith McErlean/Kim Director/Maria Dizzia/Marisa Coughlan/Marissa Ribisi/Mark Critch/Noah Huntley/Oliver Driver/Paul Greene
1974|4|Paula Garcés/Peter Rowen/Purva Bedi/Stephen McCole/Steve Byrne/Tamala Jones
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
1975|3|Abbas/Adam Rodriguez/Adel Bencherif/Alanna Ubach/Alessandro Juliani/Alex Karpovsky/Alicia Witt/Ameet Chana/Balthazar Getty/Brian Geraghty
1975|3|Callan Mulvey/Catherine Walker/Christopher Jackson/Ciarán McMenamin/Claire Goose/Danny Cooksey/Dante Basco/Don Hany/Elizabeth Reaser
1975|3|Florence Loiret Caille/Freddy Rodriguez/Grégoire Colin/Guillermo Díaz/Heather O'Rourke/Hugh O'Conor/Jamie Hector/Jill Halfpenny
1975|3|Jill Marie Jones/Jimmi Simpson/Joe Wilkinson/Joshua Leonard/Justin Pierce/Kaitlin Olson/Kate Magowan/Kyle Bornheimer/Laurence Rickard
1975|3|Lucy Montgomery/Makis Papadimitriou/Malik Zidi/Manjinder Virk/María Marull/Meredith MacNeill/Mireille Enos/Nabil Elouahabi/Nat Faxon
1975|3|Natalie Imbruglia/Nick Tarabay/Noel Clarke/Parminder Nagra/Paula Patton/Raza Jaffrey/Reggie Lee/Richard Harrington/Rokhaya Niang/Sara Ramirez
1975|3|Scott Weinger/Sean Maher/Sienna Guillory/Sutton Foster/Tahmoh Penikett/Tara Lynne O'Neill/Terence Yin/Theo Rossi/Tory Kittles
1975|4|Anna Crilly/Carla Gallo/Chris Bisson/Dorothy Duffy/Gary Maitland/Heather Burns/Hilary Rose/Janet Moran/Jessi Klein/Johnny Whitworth
1975|4|Jonny Harris/Lennon Parham/Leon Ford/Louis Ozawa Changchien/Michael Muhney/Nicki Aycox/Norma Sheahan/P. J. Gallagher/Renée Humphrey
1975|4|Russell Kane/Sally Carman/Samrat Chakrabarti/Shelly Cole/Terry Chen/Trevor Jamieson/Viv Leacock/Warren Christie
1976|1|Abhishek Bachchan/Alexander Skarsgård/Andrew Scott/Angelica Lee/Anna Geislerová/Audrey Tautou/Benedict Cumberbatch/Bret McKenzie
1976|1|Bérénice Bejo/Carice van Houten/Chadwick Boseman/Chang Chen/Chen Kun/Cho Jin-woong/Cillian Murphy/Colin Farrell/David Oyelowo/Derek Ramsay
1976|1|Ervin Nagy/Gigi Leung/Jang Hyuk/Jim Iyke/Joe Odagiri/Kwon Sang-woo/Mallika Sherawat/Meena/Miki Nakatani/Mona Zaki/Pavel Derevyanko/Rambha
1976|1|Reese Witherspoon/Rodrigo de la Serna/Ryan Reynolds/Sam Worthington/Saugat Malla/Shu Qi/Simran/Tony Jaa/Vladimir Brichta/Wagner Moura/Xia Yu
1976|1|Yoo Ji-tae/Yūsuke Iseya/Zhao Wei
1976|2|Abhay Deol/Adunni Ade/Agata Buzek/Alicia Silverstone/Anna Faris/Anna Friel/Aris Servetalis/August Diehl/Basma/Carlos Areces/Charlie Day
1976|2|Daniel Hendler/Danny McBride/Diane Kruger/Dinara Drukarova/Dominic Monaghan/Eihi Shiina/Emma de Caunes/Fred Savage/Freddie Prinze Jr.
1976|2|Gabriel Iglesias/Grégory Gadebois/Helle Fagralid/Ine Febriyanti/Isla Fisher/Ja Rule/Jalil Lespert/Jeon Hye-jin/Joe Manganiello/Jon Bernthal
1976|2|Jonathan Brandis/Joseph Benjamin/Keeley Hawes/Kelly Macdonald/Kim Sun-young/Kunchacko Boban/Lukas Haas/Ma Yili/Maeve Jinkings/Mark Duplass
1976|2|Maya Dagan/Michael Peña/Michelle Monaghan/Mike Colter/Miriama Smith/Moon Jeong-hee/Nagore Aranburu/Naomie Harris/Neta Riskin/Ohad Knoller
1976|2|Pankaj Tripathi/Paul Schneider/Paz Vega/Pooja Batra/Rashida Jones/Raúl Cimas/Rita Durão/Sally Hawkins/Scott Adkins/Scott Caan
1976|2|Seann William Scott/Sterling K. Brown/Suraj Venjaramoodu/Van Fan/Virginie Ledoyen/Vivek Oberoi/Yum Hye-ran/Zhang Songwen/Zoé Félix
1976|3|Alan Carr/Alex O'Loughlin/Ali Larter/Amy Acker/Amy Smart/Angela Griffin/Anna Madeley/Bashir Salahuddin/Carrie Henn/Clément Sibony/Corey Stoll
1976|3|Craig Parkinson/Dagmara Domińczyk/Dan Fogler/Daniel Gillies/Dean O'Gorman/Domenick Lombardozzi/Dorian Missick/Ebru Ceylan/Elliot Cowan
1976|3|Enuka Okuma/Erinn Hayes/Ethan Suplee/Hamish Linklater/Ian Bohen/Jackie van Beek/Jaime Murray/Jessica Capshaw/Joey Lawrence/Julian Ovenden
1976|3|Kelli O'Hara/Kevin Rankin/Levente Molnár/Logan Marshall-Green/Lori Beth Denberg/Lynn Chen/Maia Campbell/Marcin Czarnik/Marsha Thomason
1976|3|Martine McCutcheon/Melissa George/Mustafa Shakir/Nadir Sarıbacak/Natali Broods/Neil Maskell/Nicholas Gonzalez/Nick Swardson/Nikki Amuka-Bird
1976|3|Oliver Hudson/Page Kennedy/Patrick Brammall/Paul Scheer/Piper Perabo/Radha Blank/Rhona Mitra/Rob James-Collier/Robert James-Collier
1976|3|Robin Dunne/Rupert Evans/Ryan Kwanten/Sam Page/Sharon Duncan-Brewster/Sian Gibson/Soleil Moon Frye/Stephen Curry/Tim Heidecker/Tim Rozon
1976|3|Tom Lenk/Tom Vermeir/Vinessa Shaw/Wiley Wiggins
1976|4|Aaron Ruell/Ben Fransham/Brad Hawkins/Brian Milligan/Camilla Rutherford/Chad Lindberg/Emmanuelle Vaugier/Eric Winter/Erica Leerhsen
1976|4|Iyari Limon/James Hiroyuki Liao/Jeremy Rowley/Jessica Cauffiel/Jessica St. Clair/Katrina Milosevic/Kelly Carlson/Kierston Wareing
1976|4|Kurt Braunohler/Laura Harris/Lindsay Price/Lorraine Stanley/Luke Mably/Matt Doran/Nathan Lee Chasing His Horse/Patch Darragh/RonReaco Lee
1976|4|Sahr Ngaujah/Sheetal Sheth/Shelley Conn/Ward Horton
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
1977|3|Ayesha Dharker/Bobby Moynihan/Brendan Fehr/Brian Tee/Caterina Murino/Cho Dong-hyuk/Clea DuVall/Colton Dunn/Danielle Harris/Devin Ratray
1977|3|Eileen Walsh/Elden Henson/Elena Lietti/Emily Perkins/Erica Ash/Gonçalo Waddington/Jaime Pressly/Jason Earles/Jerry Trainor/Jo Joyner
1977|3|Joanna Page/Joel David Moore/Jon Daly/Josh Stewart/Justin Hartley/Katherine Moennig/Katheryn Winnick/Kiele Sanchez/Laura Vasiliu/Lawrence Ko
1977|3|Lisa Dwan/Liza Weil/Loren Horsley/Lucy Punch/Matt Czuchry/Michael Chernus/Michael Raymond-James/Miranda Raison/Nagraj Manjule/Nate Torrence
1977|3|Navi Rawat/Nicholas Burns/Oluniké Adeliyi/Pooch Hall/Rachael Stirling/Raúl Castillo/Rebecca Mader/Ritwick Chakraborty/Sam Spruell
1977|3|Scoot McNairy/Soori/Stella Malucchi/Sullivan Stapleton/Tameka Empson/Todd Lowe/Zoie Palmer
1977|4|Alison Becker/Angela Goethals/Dion Basco/Eric Edelstein/Heather McComb/Hillary Wolf/Kelsey Scott/Liam McMahon/Lindsay Sloane
1977|4|Marguerite Moreau/Mark Taylor/Michael Spears/Neil Hopkins/Paul Brittain/Paul Popplewell/Peter Sohn/Reshma Shetty/Seidy López/Simone Kirby
1977|4|Stu Rutherford/Tamara Podemski/Ursula Yovich/Vera Chok/Zoe Naylor
1978|1|Alexandra Maria Lara/Anthony Mackie/Ashton Kutcher/Benjamín Vicuña/Bhumika Chawla/Borys Szyc/Bárbara Mori/Camille Cottin/Daisuke Ono
1978|1|Daniel Brühl/Dolores Fonzi/Gael García Bernal/Ha Ji-won/Ha Jung-woo/James Franco/Jeet/Josh Hartnett/Judy Ann Santos/Jun Fukuyama
1978|1|Jussi Vatanen/Jyothika/Katie Holmes/Kristofer Hivju/Liu Ye/Ludwika Paleta/Lázaro Ramos/Manju Warrier/Nuno Lopes/Omar Sy
1978|1|Omotola Jalade Ekeinde/Rachel McAdams/Rani Mukerji/Sandra Hüller/Tatiana Vilhelmová/Vijay Sethupathi/Yoon Kye-sang/Zhang Yi/Zoe Saldaña
1978|1|Özgü Namal
1978|2|Anamaria Marinca/Ben McKenzie/Bill Hader/Billy Eichner/Cristina Flutur/Dakore Akande/Dakore Egbuson-Akande/Damien Bonnard/Danai Gurira
1978|2|Dominic Cooper/Donny Alamsyah/Eve/Ganesh/Ginnifer Goodwin/Hao Lei/Ian Somerhalder/Irandhir Santos/Jake Johnson/James Corden/Jason Biggs
1978|2|Jay Hernandez/Jayasurya/Jelena Đokić/Jensen Ackles/Jeremy Strong/Jim Sturgess/Joshua Jackson/Julia Jentsch/Julián López/Justin Long
1978|2|Kais Nashif/Karine Teles/Katherine Heigl/Kayvan Novak/Kel Mitchell/Kenan Thompson/Kumail Nanjiani/Kumiko Aso/Lara Dutta/Leandro Firmino
1978|2|Lee Jung-jin/Macarena Gómez/Magdalena Boczarska/Malin Crépin/Marta Etura/Martina Gusmán/Matthew Goode/Mercy Aigbe/Michelle Rodriguez
1978|2|Mikako Ichikawa/Mía Maestro/Natthaweeranuch Thongmee/Nick Kroll/Omoni Oboli/Paul Anderson/Pilar López de Ayala/Qin Hailu/Romesh Ranganathan
1978|2|Rory Kinnear/Sameera Reddy/Suranne Jones/Topher Grace/Tyrese Gibson/Usher/Valentina Lodovini/Veerle Baetens/Vincent Macaigne/Wes Bentley
1978|2|Yu Nan
1978|3|Adepero Oduye/Aleksey Rozin/Amanda Schull/Archie Alemania/Blake Ritson/Brendan Penny/Caroline Dhavernas/Celia Keenan-Bolger/Charlie Korsmo
1978|3|Chelsea Peretti/Chris Chalk/Christos Passalis/DJ Qualls/Daisy Haggard/Daniel Franzese/Daniel Mays/David Krumholtz/Devon Sawa/Eric Ladin
1978|3|Erica Durance/Erin Karpluk/Ethan Embry/Eugene Cordero/Evangelia Randou/Eve Myles/Francesco Di Leva/Fusako Urabe/Gbenga Akinnagbe
1978|3|Geoffrey Arend/Isy Suttie/James Badge Dale/Jelena Stupljanin/Jeroen Perceval/Jesse Metcalfe/Jimmy Akingbola/Jodi Lyn O'Keefe/Joe Absolom
1978|3|Joe Armstrong/Justin Bartha/Justin Rosniak/Jérémie Elkaïm/Kate Ritchie/Kristen Schaal/Laurence Fox/Leo Fitzpatrick/Lisa Jakub/Louis Cancelmi
1978|3|Lyndsey Marshal/Malin Åkerman/Marcello Fonte/Maria João Pinho/Matthew Davis/Michael Abbott Jr./Michael Mosley/Mike Birbiglia/Mike Vitar
1978|3|Nonso Anozie/Pablo Schreiber/Ramin Karimloo/Ravi Patel/Rupert Young/Santiago Cabrera/Shiri Appleby/Stark Sands/Tyler Labine/Warren Brown
1978|3|Wes Chatham
1978|4|Adam Busch/Adrian R'Mante/Aimee Garcia/Antonio Cupo/Ashley Williams/Bree Elrod/Chad Donella/Christian Coulson/Dan Spielman/Daniel Kountz
1978|4|Daniella Alonso/Dean Gaffney/Dominic MacHale/Edwina Findley/George Newton/Jason Cope/Keir O'Donnell/Laura Bertram/Mamaengaroa Kerr-Bell
1978|4|Matt Doherty/Natalie Mendoza/Nicole Lyn/Nikki Cox/Olivia Poulet/Robert Oliveri/Shaun Weiss/Tara Spencer-Nairn/Tony Jayawardena/Tony Way
1978|4|Vincent Larusso/Wang Chi-tsan/Zuzanna Szadkowski
1979|1|Alba Rohrwacher/Anders Danielsen Lie/Bae Doona/Bahram Radan/Bipasha Basu/Chris Pratt/Claire Danes/Claudine Barretto/Deng Chao/Diego Luna
1979|1|Gao Yuanyuan/Genevieve Nnaji/Gong Yoo/Heath Ledger/Hend Sabry/Im Soo-jung/James McAvoy/Jericho Rosales/Kasia Smutniak/Kate Hudson/Kevin Hart
1979|1|Ludivine Sagnier/Maya Karin/Micaela Ramazzotti/Mukta Barve/Murat Yıldırım/Ngô Thanh Vân/Noomi Rapace/Oscar Isaac/Prabhas/Raymond Lam
1979|1|Riccardo Scamarcio/Rosamund Pike/Samyuktha Varma/Shabnur/Shakib Khan/Shen Teng/Soo Ae/Tang Wei/Tong Dawei/Tuva Novotny/Uche Jombo/Vidya Balan
1979|1|Yao Chen/Yehuda Levi/Yevgeny Tsyganov/Yōsuke Kubozuka/Zhang Ziyi
1979|2|Aaron Paul/Adam Brody/Alan Sabbagh/Amruta Subhash/Andre Holland/André Holland/Angie Jibaja/Anna Foglietta/Ashraf Barhom/B. J. Novak
1979|2|Babu Santana/Bilal Ashraf/Brandon Routh/Caitríona Balfe/Chris Attoh/Chris Klein/Chris O'Dowd/Christian Friedel/Clotilde Hesme/Daniel Henney
1979|2|Danny Pudi/Deyemi Okanlawon/Débora Falabella/Ermin Bravo/Evangeline Lilly/Georgina Verbaan/Hanieh Tavassoli/Hinano Yoshikawa/Hsieh Ying-xuan
1979|2|Indrajith Sukumaran/Jeanette Aw/Jennifer Love Hewitt/Joel Kinnaman/John Krasinski/Jordan Peele/Kate Tsui/Kausalya/Kevin Janssens/Klára Issová
1979|2|Konkona Sen Sharma/Luke Evans/Magdalena Popławska/Marcela Mar/Marsha Timothy/María Vázquez/Max Greenfield/Mena Suvari/Michele Riondino
1979|2|Mindy Kaling/Morena Baccarin/Natasha Lyonne/Nate Parker/Nick Stahl/Olga Kurylenko/Rachael Leigh Cook/Raima Sen/Raúl Arévalo/Ricardo Pereira
1979|2|Rie Kugimiya/Rosario Dawson/Rose Byrne/Sahar Dolatshahi/Sarah Polley/Sareh Bayat/Seo Yeong-hie/Seo Young-hee/Tarek Boudali/Tiffany Haddish
1979|2|Travis Fimmel/Wendy Vásquez/Wong Cho-lam/Zrinka Cvitešić
1979|3|Aaron Ashmore/Amber Ruffin/Amy Huberman/Andrew W. Walker/Angus Sampson/Anna Torv/Ariana Richards/Barry Ward/Bianca Lawson/Busy Philipps
1979|3|Dania Ramirez/Darri Ingólfsson/Edoardo Pesce/Emily Hampshire/Erica Cerra/Freema Agyeman/JD Pardo/Jaime King/James Ransone/Janelle James
1979|3|Jennifer Morrison/Jesse Bradford/Jesse Spencer/Jessica Pimentel/Jim Howick/Jocelyn Jee Esien/Jose Pablo Cantillo/Josh Server/Katherine Kelly
1979|3|Keshia Knight Pulliam/Kristian Bruun/Lake Bell/Leonardo Nam/Lil Rel Howery/Lisa Hagmeister/Maggie Q/Marin Ireland/Michael Cyril Creighton
1979|3|Mike Vogel/Mike Wozniak/MyAnna Buring/Nico Santos/Omid Abtahi/Pascale Hutton/Patrick Renna/Pete Holmes/Rachelle Lefevre/Rick Gonzalez
1979|3|Rob Collins/Robert Baker/Robin Thede/Roisin Conaty/Romina Paula/Salim Kechiouche/Sara Rue/Scott MacArthur/Shawn Ashmore/Siobhan McSweeney
1979|3|Tom Bennett/Tom Davis/Vincent Kartheiser/Zulay Henao
1979|4|Brandon Adams/Erica Hubbard/Garette Ratliff Henson/Giuseppe Andrews/Honeysuckle Weeks/Jamie Draven/Jonathan Forbes/Justin Bruening/Kate Box
1979|4|Lindy Booth/Lisa Berry/Liz Stauber/Liz White/Madeline Appiah/Mary Elizabeth Ellis/Melanie Vallejo/Michelle Langstone/Monica Keena/Packy Lee
1979|4|Roland Manookian/Rúaidhrí Conroy/Samantha Sloyan/Stacy Keibler/Steve Byers/Trent Ford/Will Hall
`;

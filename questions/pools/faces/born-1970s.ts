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
1970|3|Adam Goldberg/Adam Pascal/Alex Kendrick/Anne-Marie Duff/Audra McDonald/Charisma Carpenter/Cheran/Chris Kattan/Clifton Collins Jr.
1970|3|Craig Parker/Cress Williams/Dallas Roberts/Damon Herriman/Dan Wyllie/Daniel Lapaine/Daniel Wyllie/Danny Sapani/David A. R. White/David Wilmot
1970|3|Dean Edwards/Dominic Purcell/Emily Lloyd/Fabian Adeoye Lojede/Gabrielle Anwar/Golden Brooks/Helen Baxendale/Henry Simmons/Hubert Koundé
1970|3|Ione Skye/JR Bourne/Jason Butler Harner/Jay Mohr/Jeff Anderson/Joe Lo Truglio/Johannes Zeiler/Jon Seda/Keith Coogan/Ken Leung
1970|3|Kerri Kenney-Silver/Linda Larkin/Loene Carmen/Marc Evan Jackson/Maria Bamford/Maria Heiskanen/Mark O'Halloran/Martha Plimpton/Matt Letscher
1970|3|Matt Ross/Matthew Maher/Meredith Salenger/Michael Shanks/Michael Showalter/Michael Trucco/Michaël Abiteboul/Michele Austin/Mike White
1970|3|Mišel Matičević/Mädchen Amick/N'Bushe Wright/Nadine Garner/Natasha Gregson Wagner/Nia Long/Nicky Katt/Nicole Ari Parker/Nicole Sullivan
1970|3|Noel Gugliemi/Oded Fehr/Pablo Schwarz/Padma Lakshmi/Park Won-sang/Paula Malcomson/Peta Wilson/Redman/Retta/Rob Benedict/Rob Riggle
1970|3|Robert Ben Garant/Rupert Penry-Jones/Sally Phillips/Samantha Mathis/Sheri Moon Zombie/Susie Porter/Thomas Lennon/Todd Louiso
1970|3|Tom Everett Scott/Édouard Montoute
1970|4|Ace Bhatti/Amy Hargreaves/Andrew Lowery/Anna George/Bart Johnson/Brooke Langton/Chris Obi/Cody Cameron/Deena Martin/Dylan Hundley
1970|4|Elizabeth Berrington/Emma Cleasby/Fiore Argento/Greg Pitts/Isabel Gillies/Jackson Douglas/Jamison Newlander/Joseph D'Onofrio/Lahmard Tate
1970|4|Leslie Simpson/Matt Gerald/Matt Winston/Meeno Peluce/Meera Simhan/Meredith Scott Lynn/Michelle Burke/Monique Gabriela Curnen/Natasha Ryan
1970|4|Olga Mironova/Paul Braunstein/Pippa Grandison/Richard Glover/Robia LaMorte/Saafir/Tandi Wright/Velibor Topić
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
1971|3|Aaron Douglas/Aileen Quinn/Al Madrigal/Alan Tudyk/Alejandro Calva/Amanda Peterson/Amy Locane/Angela Kinsey/Annabeth Gish/Anthony Rapp
1971|3|Bobby Lee/Bridget Moynahan/Cara Buono/Chris Addison/Christian Camargo/Christine Taylor/Claire Forlani/Claire Rushbrook/Corin Nemec
1971|3|Daniel Sunjata/David DeLuise/Dervla Kirwan/Jacob Vargas/Jake Busey/Jim Rash/Jo Koy/Jonathan Aris/Jonathan Brugh/Julianne Nicholson
1971|3|Justin Henry/Kate Dickie/Kirk Acevedo/Lee Ross/Leisha Hailey/MC Eiht/Mackenzie Crook/Maricel Álvarez/Mark Consuelos/Mary Lynn Rajskub
1971|3|Matt Day/Michael Ian Black/Michaela Watkins/Missy Elliott/Monica Potter/Nicholas Brendon/Noah Hathaway/Pat Healy/Patricia Velásquez
1971|3|Rachael Blake/Rachel House/Renée Elise Goldsberry/Rick Yune/Rosemarie DeWitt/Sacha Horler/Sanaa Lathan/Scott Grimes/Stanislas Merhar
1971|3|Stephen Kunken/Susan Lynch/Wayne Blair/Will Yun Lee/Yvette Nicole Brown
1971|4|Allelon Ruggiero/Amanda Detmer/Amy O'Neill/Ana Ortiz/Christien Anholt/Coralina Cataldi-Tassoni/Dylan Kussman/Elisa Donovan/Goran Kostić
1971|4|Heather Craney/Imogen Boorman/Jason Barry/Laila Rouass/Laurent Capelluto/Liisa Repo-Martell/Lucy Deakins/Nancy Brunning/Nathaniel Arcand
1971|4|Oliver Robins/Scott Mosier/Shawn Andrews/Terry Stone
1972|1|Ata Demirer/Ayesha Jhulka/Bae Yong-joon/Barry Atsma/Ben Affleck/Benno Fürmann/Cameron Diaz/Charly Hübner/Chiara Mastroianni/Daan Schuurmans
1972|1|Dwayne Johnson/Edoardo Leo/Gilles Lellouche/Gwyneth Paltrow/Hedieh Tehrani/Idris Elba/Jang Dong-gun/Jang Jin-young/Jean Dujardin
1972|1|Jennifer Garner/John Abraham/Jude Law/Kate del Castillo/Kelly Chen/Kim Joo-hyuk/Kim Myung-min/Ko So-young/Konstantin Khabensky
1972|1|Kristoffer Joner/Lee Jung-jae/Leila Hatami/Magdalena Cielecka/Maja Ostaszewska/Marlon Wayans/Najwa Nimri/Ning Jing/Pavel Liška/Pooja Bhatt
1972|1|Raveena Tandon/Rene Bitorajac/Riaz/Roja/Sammi Cheng/Selton Mello/Sergej Trifunović/Shim Eun-ha/Shinobu Terajima/Sofía Vergara/Soundarya
1972|1|Takako Tokiwa/Toni Collette/Trine Dyrholm/Valerio Mastandrea/Xu Zheng/Yasuko Matsuyuki/Yum Jung-ah
1972|2|Adam Beach/Amanda Peet/Amin Khan/Anneke Kim Sarnau/Antonia Zegers/Arjun Rampal/Bae Seong-woo/Binnur Kaya/Busta Rhymes/Chapman To/Chidi Mokeme
1972|2|Claudia Karvan/Deborah Mailman/Eli Roth/Fabio Volo/Gabrielle Union/Gastón Pauls/Geetanjali Kulkarni/Goran Višnjić/Gørild Mauseth/Jin Kyung
1972|2|John Cho/Jonny Lee Miller/Josh Duhamel/Judith Godrèche/Julie Gayet/Karl Urban/Kim Sang-kyung/Lene Maria Christensen/Leslie Mann/Léa Drucker
1972|2|Mamta Kulkarni/Mata Gabin/Maya Rudolph/Mehmet Kurtuluş/Milhem Cortaz/Nadja Uhl/Namrata Shirodkar/Nataša Ninković/Nathalie Poza/Nick Frost
1972|2|Nicolas Bro/Nicolette Krebitz/Rebecca Romijn/Reika Kirishima/Robbie Magasiva/Roland Møller/Selma Blair/Sonam/Stine Stengade/Stuart Townsend
1972|2|Sung Kang/Supakorn Kitsuwon/Tamara Acosta/Tao Hong/Thandiwe Newton/Tracee Ellis Ross/Vincent Zhao/Wang Qianyuan/Wil Wheaton/Yuko Miyamura
1972|2|Álex Brendemühl
1972|3|Aden Young/Ajay Naidu/Anika Noni Rose/Archie Panjabi/Brian Baumgartner/Bronagh Gallagher/Cary Guffey/Catherine McCormack/Charlie Creed-Miles
1972|3|Danny Lloyd/Deon Cole/Ewen Bremner/Finesse Mitchell/Godehard Giese/Gretchen Mol/James Duval/Jason Hervey/Jason London/Jason Mantzoukas
1972|3|Jean Louisa Kelly/Jeremy London/Jessica Hynes/Jill Scott/Jo Hartley/Johann von Bülow/Johannes Kuhnke/Julie Benz/Justin Edwards
1972|3|Justina Machado/Kate Ashfield/Kerr Smith/Marc Blucas/Matt Schulze/Matthew Sunderland/Maz Jobrani/Michael Irby/Mislina Mustaffa/Missi Pyle
1972|3|Molly Parker/Persia White/Peter McDonald/Poorna Jagannathan/Ranvir Shorey/Ricardo Trêpa/Richard Coyle/Richard T. Jones/Rick Gomez
1972|3|Robin Tunney/Rory Cochrane/Saffron Burrows/Sam Hazeldine/Selenis Leyva/Sheeba Chaddha/Shlomi Elkabetz/Steve Little/Tami Stronach/Tyrin Turner
1972|4|Andrew Cassese/Brely Evans/Christopher Knights/Daniella Farinacci/Darrin Henson/David James/Erik LaRay Harvey/Essence Atkins/Gabriel Casseus
1972|4|Jeanine Serralles/Julian Arahanga/Lisa Spoonauer/Lou Romano/Melissa Ponzio/Poppy Montgomery/Roger Fan/Ryan Robbins/Sarah Clarke/Sharon Leal
1972|4|Steve Mouzakis/Tanya Moodie
1973|1|Adrien Brody/Ahmed El Sakka/Aishwarya Rai Bachchan/Candela Peña/Cem Yılmaz/Devid Striesow/Eduardo Noriega/Guillaume Canet/Hamed Behdad
1973|1|Jeon Do-yeon/Jung Woo-sung/Kate Beckinsale/Kim Yun-jin/Laurent Lafitte/Li Bingbing/Mahima Chaudhry/Malashri/Marcin Dorociński/Maria Bonnevie
1973|1|Masato Sakai/Moushumi/Nanako Matsushima/Nikolaj Lie Kaas/Paola Cortellesi/Paul Walker/Rie Miyazawa/Sudeep/Tadanobu Asano/Takeshi Kaneshiro
1973|1|Tora Sudiro/Yō Ōizumi
1973|2|Adam Scott/Adjetey Anang/Alex Dimitriades/Amr Waked/Andrea Bræin Hovig/Andrew Lincoln/Chen Chao-jung/Cut Mini Theo/Duan Yihong/Eva Röse
1973|2|Fedja van Huêt/François-Xavier Demaison/Giorgio Pasotti/Himesh Reshammiya/Hélène de Fougerolles/Ioan Gruffudd/Irina Björklund/Jaime Camil
1973|2|Jakob Cedergren/James Marsden/Jang Young-nam/Jitka Schneiderová/Juliette Lewis/Kathryn Hahn/Kevin McKidd/Kim Seo-hyung/Kim Sun-a/Kristen Wiig
1973|2|Kwak Do-won/Laia Marull/Laura Malmivaara/Lena Headey/Lubna Azabal/Luisa Ranieri/Marek Taclík/Mariya Mironova/Mariya Poroshina/Melvil Poupaud
1973|2|Mos Def/Nas/Neil Patrick Harris/Neve Campbell/Noel Fielding/Néstor Cantillana/Omar Epps/Paddy Considine/Park Sung-woong/Patrick Wilson
1973|2|Portia de Rossi/Prabhu Deva/Prashanth/Romane Bohringer/Rose McGowan/Sandra Achums/Seth MacFarlane/Seth Meyers/Sharlto Copley/Shin Eun-kyung
1973|2|Stephen Dorff/Stephen Graham/Sudharani/Sudipta Chakraborty/Tara Strong/Tatiana Astengo/Teresa Saponangelo/Valérie Donzelli/Vanessa Bauche
1973|2|Vera Farmiga/Wang Jingchun/Zuzana Stivínová/Élodie Bouchez/Ólafur Darri Ólafsson
1973|3|Andrew Strong/Annie Mumolo/Barret Oliver/Ben Falcone/Bokeem Woodbine/Boris Kodjoe/Brian J. White/Cedric Yarbrough/Christian McKay
1973|3|David Denman/Demetri Martin/Efren Ramirez/Emma Caulfield/Enrique Murciano/Epy Quizon/Eric Lange/Fabrizio Rongione/Grey DeLisle
1973|3|Holly Marie Combs/Indira Varma/Ivo Canelas/J. August Richards/Jack Davenport/Jack McBrayer/Jamie Bamber/Jason Behr/Jay Duplass
1973|3|Jennifer Esposito/Jimi Mistry/Johnny Harris/Jorge Garcia/Keiko Agena/Kris Holden-Ried/Kris Marshall/Laurent Stocker/Leire Berrocal/Lucy Davis
1973|3|Luis Antonio Ramos/Mario Lopez/Marisol Nichols/Marta Dusseldorp/Maximiliano Hernández/Michael Ealy/Parry Shen/Pawarith Monkolpisit
1973|3|Peter Facinelli/Pia Miranda/Radha Mitchell/Rob Morgan/Rockmond Dunbar/Rodger Corser/Ron Yuan/Roselyn Sánchez/Said Taghmaoui/Shannon Elizabeth
1973|3|Steve Oram/Sydney Tamiia Poitier/Yunjin Kim
1973|4|Andrea Savage/Arden Myrin/Brad Carter/Brad Kane/Darren Morfitt/Dileep Rao/Erin Daniels/Jennifer Podemski/Jermaine Hopkins/Justin Walker
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
1974|3|Aaron Blabey/Adam Bousdoukos/Affion Crockett/Amanda Abbington/Asher Keddie/Breckin Meyer/Burn Gorman/Chad L. Coleman/Chen Yi-wen
1974|3|Christian Kane/Danny Pino/Danny Strong/Dash Mihok/David Faustino/David Moscow/Douglas Spain/Ed Stoppard/Emilia Fox/Esteban Bigliardi
1974|3|Eva Birthistle/Grace Park/Heather Donahue/Jared Rushton/Jeff Cohen/Jeremy Sisto/Joseph Mawle/Joy Bryant/Kevin Durand/Kris Hitchen/Laz Alonso
1974|3|Leslie Bibb/Macon Blair/Marley Shelton/Martin Henderson/Martín Altomaro/Masi Oka/Maulik Pancholy/Mehmet Emin Toprak/Michelle Krusiec
1974|3|Misha Collins/Natasha Henstridge/Numan Acar/Omari Hardwick/P. J. Byrne/Peter Ferdinando/Ray Park/Rizwan Manji/Roland Rába/Sean Gunn
1974|3|Sendhil Ramamurthy/Shaun Dooley/Sonya Walger/Tine Reymer/Tobias Menzies/Xzibit
1974|4|A. J. Langer/Alex MacQueen/Anjali Bhimani/Caroline Chikezie/Clare Kramer/Claudie Blakley/Craig Hall/Emil Marwa/Flora Montgomery
1974|4|Gérald Thomassin/Hayley McElhinney/Jama Williamson/Johnny Strong/João Pedro Vaz/Karin Anna Cheung/Kim Director/Maria Dizzia/Marisa Coughlan
1974|4|Marissa Ribisi/Noah Huntley/Paula Garcés/Peter Rowen/Purva Bedi/Stephen McCole/Steve Byrne/Tamala Jones
1975|1|Aksel Hennie/Ameesha Patel/Angelina Jolie/Asia Argento/Bradley Cooper/Casey Affleck/Charlize Theron/Charmaine Sheh/Choi Ji-woo
1975|1|Chulpan Khamatova/Cécile de France/Drew Barrymore/Hanan Turk/Hiroshi Kamiya/Jamel Debbouze/Jason Sudeikis/Juan Diego Botto/Juan Minujín
1975|1|Karim Abdel Aziz/Kate Winslet/Lee Sun-kyun/Leonor Watling/Maciej Stuhr/Mahesh Babu/Marion Cotillard/Milla Jovovich/Nikhil Upreti/Nina Hoss
1975|1|Ozan Güven/Pedro Pascal/Preity Zinta/Puneeth Rajkumar/Rita Dominic/Rodrigo Santoro/Russell Brand/Shilpa Shetty/Sonali Bendre/Suriya
1975|1|Sushmita Sen/Taika Waititi/Tobey Maguire
1975|2|Aiko Melendez/Ane Dahl Torp/Angeliki Papoulia/Antony Starr/Asier Etxeandia/Aïssa Maïga/Christina Hendricks/Claudio Gioè/Cole Hauser
1975|2|Dax Shepard/Dulé Hill/Elena Anaya/Eva Longoria/Fele Martínez/Freddy Rodríguez/Fritzi Haberlandt/Frédérique Bel/Fırat Tanış/Halina Reijn
1975|2|Huang Jue/Hugh Dancy/Ingrid Rubio/James D'Arcy/Jang Hye-jin/Jiang Qinqin/Johanna Wokalek/Judy Greer/Labina Mitevska/Larenz Tate/Laure Calamy
1975|2|Leticia Brédice/Linda Cardellini/Manu Payet/Maria Kraakman/Mariana Loyola/Marie Gillain/Marina Hands/Masanobu Ando/Maudy Koesnaedi/Maya Sansa
1975|2|Mei Ting/Mercedes Scápola/Miloš Timotijević/Natalia Verbeke/Nora Navas/Ra Mi-ran/Raymond Wong/Rebecka Hemse/Ria Kataja/Ruth Gabriel/Sam Lee
1975|2|Scott Speedman/Sonia Bohosiewicz/Tara Reid/Tsahi Halevi/Vanessa Saba/Yuki Uchida/Zsolt Nagy/Șerban Pavlu
1975|3|Abbas/Adam Rodriguez/Adel Bencherif/Alanna Ubach/Alex Karpovsky/Alicia Witt/Balthazar Getty/Brian Geraghty/Callan Mulvey/Catherine Walker
1975|3|Christopher Jackson/Ciarán McMenamin/Danny Cooksey/Dante Basco/Don Hany/Elizabeth Reaser/Florence Loiret Caille/Freddy Rodriguez
1975|3|Grégoire Colin/Guillermo Díaz/Heather O'Rourke/Hugh O'Conor/Jamie Hector/Jill Marie Jones/Jimmi Simpson/Joshua Leonard/Justin Pierce
1975|3|Kaitlin Olson/Kyle Bornheimer/Makis Papadimitriou/Malik Zidi/María Marull/Mireille Enos/Nat Faxon/Noel Clarke/Parminder Nagra/Paula Patton
1975|3|Raza Jaffrey/Reggie Lee/Rokhaya Niang/Sara Ramirez/Scott Weinger/Sean Maher/Sienna Guillory/Sutton Foster/Tahmoh Penikett/Terence Yin
1975|3|Theo Rossi/Tory Kittles
1975|4|Carla Gallo/Chris Bisson/Dorothy Duffy/Gary Maitland/Heather Burns/Jessi Klein/Johnny Whitworth/Lennon Parham/Leon Ford
1975|4|Louis Ozawa Changchien/Michael Muhney/Nicki Aycox/Renée Humphrey/Sally Carman/Samrat Chakrabarti/Shelly Cole/Terry Chen/Trevor Jamieson
1975|4|Warren Christie
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
1976|3|Alex O'Loughlin/Ali Larter/Amy Acker/Amy Smart/Bashir Salahuddin/Carrie Henn/Clément Sibony/Corey Stoll/Craig Parkinson/Dagmara Domińczyk
1976|3|Dan Fogler/Dean O'Gorman/Domenick Lombardozzi/Dorian Missick/Ebru Ceylan/Elliot Cowan/Erinn Hayes/Ethan Suplee/Hamish Linklater/Ian Bohen
1976|3|Jackie van Beek/Jessica Capshaw/Joey Lawrence/Kelli O'Hara/Kevin Rankin/Levente Molnár/Logan Marshall-Green/Lori Beth Denberg/Lynn Chen
1976|3|Maia Campbell/Marcin Czarnik/Martine McCutcheon/Melissa George/Mustafa Shakir/Nadir Sarıbacak/Natali Broods/Neil Maskell/Nicholas Gonzalez
1976|3|Nick Swardson/Nikki Amuka-Bird/Oliver Hudson/Page Kennedy/Paul Scheer/Piper Perabo/Radha Blank/Rhona Mitra/Robert James-Collier/Ryan Kwanten
1976|3|Sam Page/Sharon Duncan-Brewster/Soleil Moon Frye/Stephen Curry/Tim Heidecker/Tom Lenk/Tom Vermeir/Vinessa Shaw/Wiley Wiggins
1976|4|Aaron Ruell/Brad Hawkins/Brian Milligan/Camilla Rutherford/Chad Lindberg/Emmanuelle Vaugier/Eric Winter/Erica Leerhsen/Iyari Limon
1976|4|James Hiroyuki Liao/Jeremy Rowley/Jessica Cauffiel/Jessica St. Clair/Kelly Carlson/Kierston Wareing/Kurt Braunohler/Laura Harris
1976|4|Lindsay Price/Lorraine Stanley/Luke Mably/Matt Doran/Nathan Lee Chasing His Horse/Patch Darragh/RonReaco Lee/Sahr Ngaujah/Sheetal Sheth
1976|4|Shelley Conn/Ward Horton
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
1977|3|AJ Bowen/Alice Lowe/Allan Hawco/Amanda Brugel/Amber Benson/Amin Joseph/Anna Maxwell Martin/Anthony Hayes/Antonia Truppo/Ayesha Dharker
1977|3|Bobby Moynihan/Brendan Fehr/Brian Tee/Caterina Murino/Cho Dong-hyuk/Clea DuVall/Colton Dunn/Danielle Harris/Devin Ratray/Eileen Walsh
1977|3|Elden Henson/Elena Lietti/Emily Perkins/Erica Ash/Gonçalo Waddington/Jaime Pressly/Jason Earles/Jerry Trainor/Joanna Page/Joel David Moore
1977|3|Jon Daly/Josh Stewart/Justin Hartley/Katherine Moennig/Katheryn Winnick/Kiele Sanchez/Laura Vasiliu/Lawrence Ko/Liza Weil/Loren Horsley
1977|3|Lucy Punch/Matt Czuchry/Michael Chernus/Michael Raymond-James/Nagraj Manjule/Nate Torrence/Navi Rawat/Nicholas Burns/Pooch Hall
1977|3|Rachael Stirling/Raúl Castillo/Ritwick Chakraborty/Sam Spruell/Scoot McNairy/Soori/Stella Malucchi/Sullivan Stapleton/Todd Lowe
1977|4|Alison Becker/Angela Goethals/Dion Basco/Eric Edelstein/Heather McComb/Hillary Wolf/Kelsey Scott/Liam McMahon/Lindsay Sloane
1977|4|Marguerite Moreau/Michael Spears/Neil Hopkins/Paul Brittain/Paul Popplewell/Peter Sohn/Reshma Shetty/Seidy López/Simone Kirby/Tamara Podemski
1977|4|Ursula Yovich
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
1978|2|Mikako Ichikawa/Mía Maestro/Natthaweeranuch Thongmee/Nick Kroll/Omoni Oboli/Paul Anderson/Pilar López de Ayala/Qin Hailu/Rory Kinnear
1978|2|Sameera Reddy/Topher Grace/Tyrese Gibson/Usher/Valentina Lodovini/Veerle Baetens/Vincent Macaigne/Wes Bentley/Yu Nan
1978|3|Adepero Oduye/Aleksey Rozin/Amanda Schull/Archie Alemania/Blake Ritson/Caroline Dhavernas/Celia Keenan-Bolger/Charlie Korsmo/Chelsea Peretti
1978|3|Chris Chalk/Christos Passalis/DJ Qualls/Daniel Franzese/Daniel Mays/David Krumholtz/Devon Sawa/Eric Ladin/Erica Durance/Ethan Embry
1978|3|Eugene Cordero/Evangelia Randou/Francesco Di Leva/Fusako Urabe/Gbenga Akinnagbe/Geoffrey Arend/James Badge Dale/Jelena Stupljanin
1978|3|Jeroen Perceval/Jesse Metcalfe/Jodi Lyn O'Keefe/Joe Armstrong/Justin Bartha/Justin Rosniak/Jérémie Elkaïm/Kristen Schaal/Laurence Fox
1978|3|Leo Fitzpatrick/Lisa Jakub/Louis Cancelmi/Malin Åkerman/Marcello Fonte/Maria João Pinho/Matthew Davis/Michael Abbott Jr./Michael Mosley
1978|3|Mike Birbiglia/Mike Vitar/Nonso Anozie/Pablo Schreiber/Ramin Karimloo/Ravi Patel/Shiri Appleby/Stark Sands/Tyler Labine/Wes Chatham
1978|4|Adam Busch/Adrian R'Mante/Aimee Garcia/Antonio Cupo/Ashley Williams/Bree Elrod/Chad Donella/Christian Coulson/Dan Spielman/Daniel Kountz
1978|4|Daniella Alonso/Edwina Findley/George Newton/Jason Cope/Keir O'Donnell/Mamaengaroa Kerr-Bell/Matt Doherty/Natalie Mendoza/Nikki Cox
1978|4|Olivia Poulet/Robert Oliveri/Shaun Weiss/Tony Way/Vincent Larusso/Wang Chi-tsan/Zuzanna Szadkowski
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
1979|3|Aaron Ashmore/Amber Ruffin/Angus Sampson/Anna Torv/Ariana Richards/Barry Ward/Bianca Lawson/Busy Philipps/Dania Ramirez/Darri Ingólfsson
1979|3|Edoardo Pesce/Emily Hampshire/Freema Agyeman/JD Pardo/Jaime King/James Ransone/Janelle James/Jennifer Morrison/Jesse Bradford
1979|3|Jessica Pimentel/Jose Pablo Cantillo/Josh Server/Keshia Knight Pulliam/Kristian Bruun/Lake Bell/Leonardo Nam/Lil Rel Howery/Lisa Hagmeister
1979|3|Maggie Q/Marin Ireland/Michael Cyril Creighton/Mike Vogel/MyAnna Buring/Nico Santos/Omid Abtahi/Patrick Renna/Pete Holmes/Rachelle Lefevre
1979|3|Rick Gonzalez/Rob Collins/Robert Baker/Robin Thede/Romina Paula/Salim Kechiouche/Sara Rue/Scott MacArthur/Shawn Ashmore/Tom Bennett
1979|3|Vincent Kartheiser/Zulay Henao
1979|4|Brandon Adams/Erica Hubbard/Garette Ratliff Henson/Giuseppe Andrews/Honeysuckle Weeks/Jamie Draven/Justin Bruening/Kate Box/Lindy Booth
1979|4|Liz Stauber/Liz White/Mary Elizabeth Ellis/Melanie Vallejo/Monica Keena/Roland Manookian/Rúaidhrí Conroy/Samantha Sloyan/Stacy Keibler
1979|4|Trent Ford
`;

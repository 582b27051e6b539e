/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_SINCE_1980 = `
1980|1|Cauã Reymond/Cecilia Cheung/Channing Tatum/Charlie Hunnam/Cho Seung-woo/Chris Pine/Dani Rovira/Dayahang Rai/Dingdong Dantes/Edison Chen
1980|1|Eva Green/Gong Hyo-jin/Goran Bogdan/Hiro Shimono/Hiroshi Tamaki/Inma Cuesta/Jake Gyllenhaal/Jason Segel/Jasper Pääkkönen/Jonathan Cohen
1980|1|Kareena Kapoor/Kim Nam-gil/Kim So-yeon/Laila/Lee Eun-ju/Maaya Sakamoto/Macaulay Culkin/Majid Michel/Michelle Williams/Nana Mizuki
1980|1|Nicholas Tse/Paoli Dam/Philippe Lacheau/Pål Sverre Hagen/Rebel Wilson/Ryan Gosling/Satoshi Tsumabuki/Sibel Kekilli/Song Jia
1980|1|Swastika Mukherjee/Tomokazu Sugita/Yasmin Abdulaziz/Yūko Takeuchi/Şahan Gökbakar
1980|2|Abir Chatterjee/Adeel Akhtar/Adriana Paz/Agnes Kittelsen/Ali Zafar/Ana Claudia Talancón/Ana Moreira/Antonella Costa/Anu Prabhakar/Arya
1980|2|Ben Foster/Ben Whishaw/Caio Blat/Carolina Crescentini/Christina Aguilera/Christina Ricci/Cris Horwang/Cristiana Capotondi/Céline Sallette
1980|2|Dong Jie/Elena Lyadova/Elio Germano/Fahri Yardım/Francisca Lewin/Gracy Singh/Gustaf Skarsgård/Géraldine Nakache/Happy Salma/Hermila Guedes
1980|2|Ingrid Bolsø Berdal/Inthira Charoenpura/Itay Tiran/Jaideep Ahlawat/Jason Schwartzman/Jayam Ravi/Jesse Williams/Jessica Simpson/Jia Bing
1980|2|Jin Goo/Julia Hummer/Katherine Waterston/Kim Kardashian/Kristen Bell/Laetitia Dosch/Laura Paredes/Lavinia Wilson/Lin-Manuel Miranda
1980|2|Maria Popistașu/Matias Varela/Moa Gammel/Munetaka Aoki/Neha Dhupia/Nick Cannon/Nicolas Duvauchelle/Oge Okoye/Parambrata Chatterjee
1980|2|Pilar Gamboa/Ryoo Seung-bum/Sam Heughan/Sam Riley/Santhanam/Shaun Evans/Simon Helberg/Tobias Santelmann/Viktoria Winge/Volker Bruch
1980|2|William Jackson Harper/Wilmer Valderrama/Zachary Levi/Zhang Jingchu/Zooey Deschanel/Álex González
1980|3|Aaron Monaghan/Angel Coulby/Anna Chlumsky/Ashanti/Autumn Reeser/Ben Savage/Bijou Phillips/Brendan Sexton III/Brooke Satchwell/Casey Wilson
1980|3|Charity Wakefield/Chris Carmack/Chris Masterson/Chris Sullivan/D'Arcy Carden/Daniel MacPherson/David Gyasi/Denise Gough/Dylan Bruce
1980|3|Eddie Kaye Thomas/Elisa Carricajo/Eliza Dushku/Elizabeth Rodriguez/Ellie Kemper/Ewen Leslie/Georgia Taylor/Greg Cipes/Hannah Simone
1980|3|Hanno Koffler/Jae Hee/Janina Gavankar/Jessica Paré/Jimmy Workman/Joanne Froggatt/Jordana Brewster/June Diane Raphael/Kandyse McClure
1980|3|Karina Smulders/Kate Micucci/Kevin Bishop/Kristen Connolly/Leo Bill/Luke Hemsworth/Madeleine Sami/Mark Webber/Martha Howe-Douglas
1980|3|Matthew Lawrence/Mercedes McNab/Merritt Wever/Mike Mizanin/Mikey Day/Minka Kelly/Monique Coleman/Nazanin Boniadi/Neil Brown Jr./Niall Matter
1980|3|Nicholas D'Agosto/Nick Carter/Rachael Carpani/Rachel Nichols/Ralf Little/Randy Orton/Reagan Gomez-Preston/Rory Keenan/Rory Scovel
1980|3|Russell Howard/Samaire Armstrong/Sarah Burns/Sarah Drew/Sarah Lancaster/Simon Woods/Sonja Bennett/Sophia Myles/Steven Cree
1980|3|Tannishtha Chatterjee/Thomas Ian Nicholas/Ti West/Tom Basden/Toni Trucks/Trystan Pütter
1980|4|Adam Brown/Alaina Huffman/Alex Reid/Billy Slaughter/Brian McGuinness/Chetna Pandya/Chris Owen/Christian Clark/Cohen Holloway/Collette Wolfe
1980|4|Colm O'Byrne/Daniel Ross/Dave Lawson/Desi Arnez Hines II/Dylan Smith/Emayatzy Corinealdi/Jake Siegel/Jasen Fisher/Jazmyn Simon/Krys Hyatt
1980|4|Lauren Lee Smith/Madeleine West/Marla Sokoloff/Marty York/Natalie Press/Nick Nevern/Nicole LaLiberte/Onahoua Rodriguez/Preeya Kalidas
1980|4|Sean Nelson/Simon Phillips/Sonal Shah/Stephen Wight/Teddy Dunn/Tracey Heggins/Tristan Risk/William Belleau
1981|1|Amrita Rao/Anushka Shetty/Asser Yassin/Beyoncé/Britney Spears/Cho Yeo-jeong/Chris Evans/Coco Martin/Elijah Wood/Engin Akyürek/Fan Bingbing
1981|1|Fawad Khan/Hannah Herzsprung/Jasmine Trinca/Jessica Alba/Jo In-sung/Joe Taslim/Joseph Gordon-Levitt/Jun Ji-hyun/Justin Timberlake
1981|1|Kang Dong-won/Kim Rae-won/Kō Shibasaki/Mariana Ximenes/Matthias Schweighöfer/Natalie Portman/Nora Tschirner/Purnima/Rami Malek/Shahid Kapoor
1981|1|Shawn Yue/Sneha/Song Hye-kyo/Sunny Suwanmethanont/Tahar Rahim/Tenoch Huerta/Tom Hiddleston
1981|2|Ahsan Khan/Alexander Fehling/Alexis Bledel/Alicia Keys/Allen Leech/Alma Pöysti/Andrea Riseborough/Audrey Lamy/Ayesha Omar/Ben Barnes
1981|2|Ben Schwartz/Boyd Holbrook/Bryce Dallas Howard/Carrie Coon/Celina Jaitly/Chad Michael Murray/Dan Chupong/Dia Mirza/Esha Deol/Fiona Sit
1981|2|Gillian Chung/Hayden Christensen/Ilse Salas/Isabella Ragonese/Jennifer Hudson/Jo Eun-ji/Jonathan Taylor Thomas/Josh Gad/Julia Kijowska
1981|2|Julia Stiles/Jérémie Renier/Kiran Rathod/Kristýna Boková/Krysten Ritter/Kunal Nayyar/Laura Birn/Leslie Odom Jr./Louise Bourgoin/Machiko Ono
1981|2|Magnus Millang/Marco D'Amore/Mateusz Damięcki/Michael Pitt/Michelle Dockery/Michiel Huisman/Mikaal Zulfiqar/OC Ukeje/Oka Antara/Orsolya Tóth
1981|2|Paris Hilton/Patricia López Arnaiz/Quim Gutiérrez/Rachel Bilson/Raphaël Personnaz/Rebecka Liljeberg/Rinko Kikuchi/Roma Gąsiorowska
1981|2|Rupert Friend/Ryan Hansen/Sheridan Smith/Sienna Miller/Swann Arlaud/T. J. Miller/Taylor Kinney/Taylor Kitsch/Terry Pheto/Tim Robinson
1981|2|Tom Burke/Vica Kerekes/Vittoria Puccini/Zar Amir Ebrahimi/Zhang Xinyi/Émilie Dequenne
1981|3|Alex Vincent/Amit Shah/Amy Seimetz/Arlen Escarpeta/Ashley Eckstein/Betty Gabriel/Bojana Novakovic/Catalina Sandino Moreno/Catherine Reitman
1981|3|Chauncey Leopardi/Christina Milian/Clé Bennett/Colin O'Donoghue/Dan Mintz/Daniel Feuerriegel/Daniel Francis/Djebril Zonga/Emilie de Ravin
1981|3|Erika Sainte/Fran Kranz/Gabrielle Dennis/Gareth David-Lloyd/Hamish Blake/Hosea Chanchez/Jason Manford/Jay Ellis/Jay Ryan/Jeremy Bobb
1981|3|Jerrika Hinton/Jim Parrack/Joe Swanberg/Jonas Armstrong/Jonathan Bennett/Joseph Morgan/Josh Lawson/Julie Gonzalo/Justin Chon/K. Trevor Wilson
1981|3|Kate Jenkinson/Katharine Isabelle/Katy Mixon/Kelly Rowland/Lance Gross/Larisa Oleynik/Laura Bailey/LeToya Luckett/Liza Lapira/Luke Ford
1981|3|María Villar/Meagan Good/Michael Dorman/Neil Casey/Nicole Richie/Nicole da Silva/O. T. Fagbenle/Ross Marquand/Serena Williams/Shugo Oshinari
1981|3|Sinitta Boonyasak/Stephanie Beatriz/Steve Talley/Sugar Lyn Beard/Summer Glau/Tom Guiry/Travis Willingham/Vanessa Bayer/Wong You-nam
1981|3|Zachery Ty Bryan/Zoë Tapper
1981|4|Aaron Schwartz/Andy Lee/Ashleigh Aston Moore/Azura Skye/Charlie Bewley/Daniel Cudmore/Emma Fryer/Genevieve Padalecki/Iain Robertson
1981|4|Jana Schmieding/Jemima Rooper/Jocelin Donahue/John Milhiser/John White/Johnny Pacar/Justin Rain/Karen Hassan/Kate Elliott/Kathryn Drysdale
1981|4|Kellie Shirley/Lisa Flanagan/Lorraine Burroughs/Majandra Delfino/Marques Houston/Melanie Scrofano/Miracle Laurie/Nicholas Tucci/Ony Uhiara
1981|4|Robin McLeavy/Sasha Barrese/Shauna Macdonald/Tad Hilgenbrink/Tristan D. Lalla
1982|1|Abimana Aryasatya/Allu Arjun/Ananda Everingham/Anne Hathaway/Ariel Lin/Arifin Shuvoo/Biraj Bhatta/Birgitte Hjort Sørensen/Bruno Gagliasso
1982|1|Charlene Choi/Dev/Dian Sastrowardoyo/Eddie Peng/Eddie Redmayne/Eita Nagayama/Elyas M'Barek/Ethan Juan/Fahadh Faasil/Fedi Nuril/Go Ayano
1982|1|Han Ga-in/Han Ji-min/Hyun Bin/Ini Edo/Ivy Chen/Jamie Dornan/Joanna Kulig/Jodi Sta. Maria/Kim Min-hee/Kirsten Dunst/Koel Mallick/Kyoko Fukada
1982|1|Matt Smith/Maxim Matveyev/Meera Jasmine/Menna Shalabi/Miguel Ángel Silvestre/Nadia Buari/Osita Iheme/Pihla Viitala/Pilou Asbæk
1982|1|Prithviraj Sukumaran/Priyanka Chopra/Pyotr Fyodorov/Ramya/Ranbir Kapoor/Riz Ahmed/Sebastian Stan/Seth Rogen/Shriya Saran/Shun Oguri
1982|1|Son Ye-jin/Stephanie Okereke Linus/Tatsuya Fujiwara/Tom Schilling/Toyin Abraham/Tuba Büyüküstün/Vino G. Bastian/Wang Baoqiang
1982|2|Abbie Cornish/Achita Sikamana/Alan Ritchson/Alice Pol/Alison Brie/Ania Bukstein/Anna Paquin/Axel Stein/Barbara Ronchi/Baron Geisler
1982|2|Bergüzar Korel/Brad Renfro/Brian Tyree Henry/Clémence Poésy/Cobie Smulders/Colin Jost/Constance Wu/Damon Wayans Jr./Dan Stevens/Dana Ivgy
1982|2|Daveed Diggs/Elisabeth Moss/Elisha Cuthbert/Fabrício Boliveira/Fala Chen/Francesco Scianna/Gemma Chan/Grégoire Ludig/Hayley Atwell
1982|2|Hristina Popović/Isild Le Besco/Jack Huston/Jared Padalecki/Jay Baruchel/Jenny Slate/Jessica Biel/Jodie Whittaker/John Mulaney/Kang Hye-jung
1982|2|Kaniha/Karim Leklou/Kieran Culkin/Lauren Cohan/Leandra Leal/Li Xiaolu/Lizzy Caplan/Lucas Black/Malena Pichot/Marta Nieradkiewicz
1982|2|Mike Ezuruonye/Mónica del Carmen/Natalie Dormer/Nelly Tagar/Paul Wesley/Rebecca Hall/Robert Stadlober/Ruth Negga/Ruth Wilson/Sid Lucero
1982|2|Silvio Muccino/Thomas Middleditch/Thora Birch/Wan Qian/Yoko Maki/Yul Edochie
1982|3|Adam Lambert/Adam Pally/Adam Wingard/Alex Moffat/Alexis Manenti/Alice Eve/Allison Mack/Amy Nuttall/Anna Camp/Arthur Darvill/Ashley Walters
1982|3|Beau Garrett/Brit Marling/Cam Gigandet/Celeste Barber/Chiké Okonkwo/Chyler Leigh/Columbus Short/Cori Gonzalez-Macuer/Cory Monteith/Dani Kind
1982|3|Daniel Henshall/Daniel Rigby/Danielle Deadwyler/Dascha Polanco/Denise Boutte/Devon Aoki/Dichen Lachman/Dominic Rains/Dustin Clare/Emma Booth
1982|3|Erik von Detten/Gaby Hoffmann/Gillian Jacobs/Gina Carano/Harry Shum Jr./Heather Matarazzo/Jan Cornet/Jason Dohring/Jessica Camacho
1982|3|Jewel Staite/Joe Anderson/Jonathan Tucker/Kate Siegel/Kristin Kreuk/Lacey Chabert/LeAnn Rimes/Liam McIntyre/Liron Ben-Shlush/Luke McGregor
1982|3|Martin Starr/Mati Diop/Matthew Mercer/Meghan Ory/Melissa Fumero/Mircea Monroe/Missy Peregrym/Morgana Robinson/Patrick Fugit/Percy Daggs III
1982|3|Richie Campbell/Romola Garai/Samuel Anderson/Sean Faris/Steve Tientcheu/Taran Killam/Tiya Sircar/Toby Kebbell/Yvonne Strahovski/Zach Gilford
1982|3|Zoe Lister-Jones/Zorica Nusheva
1982|4|Alyssa Sutherland/Antonia Campbell-Hughes/Ashley Chin/Bret Iwan/Chelan Simmons/Dan Bittner/Danica Patrick/Daphne Cheung/Dwain Murphy
1982|4|Eddie Spears/Emma Lung/Ester Dean/Grant O'Rourke/Helen Behan/Jaye Jacobs/Jeffrey Walker/Jessica Campbell/Jon Beavers/Josh Pence/Kerry Howard
1982|4|Lois Winstone/Luke Carroll/Mark Salling/Megalyn Echikunwoke/Nathaniel Martello-White/Necar Zadegan/Ryan Cabrera/Sian Breckin/Stuart Wells
1982|4|Teal Redmann/Ted DiBiase Jr./Wes Brown
1983|1|Adam Driver/Alfonso Herrera/Andrew Garfield/Bunga Citra Lestari/Chantavit Dhanasevi/Chris Hemsworth/Danish Taimoor/Dhanush/Dulquer Salmaan
1983|1|Emily Blunt/Fahad Mustafa/Felicity Jones/Golshifteh Farahani/Greta Gerwig/Gwei Lun-mei/Henry Cavill/Iko Uwais/Jackie Appiah/Jaya Ahsan
1983|1|Jesse Eisenberg/John Lloyd Cruz/Jonah Hill/Joseph Chang/Jung Yu-mi/Katrina Kaif/Kıvanç Tatlıtuğ/Louis Garrel/Lupita Nyong'o/Mamoru Miyano
1983|1|Martha Higareda/Michelle Chen/Mila Kunis/Mélanie Laurent/N. T. Rama Rao Jr./Padmapriya Janakiraman/Rebecca Ferguson/Ryuhei Matsuda
1983|1|Svetlana Khodchenkova/Takayuki Yamada/Trisha Krishnan
1983|2|Abhirami/Adam DeVine/Alexandre Rodrigues/Alice Braga/Anna Drijver/Aziz Ansari/Belçim Bilgin/Blossom Chukwujekwu/Carolina Ramírez/Daniel Levy
1983|2|David Verdaguer/Domhnall Gleeson/Donald Glover/Ed Skrein/Gabourey Sidibe/Greta Lee/Gugu Mbatha-Raw/Hana Vagnerová/Huang Lu/Joanne Peh
1983|2|Joe Thomas/John Magaro/Johnny Flynn/Julieta Zylberberg/Kate Bosworth/Kate Mara/Katia Pascariu/Kerry Condon/Krista Kosonen/Lamorne Morris
1983|2|Manuela Martelli/Margita Gosheva/Marimar Vega/Marissa Anita/Marwan Kenzari/María Alche/Michael Che/Negar Javaherian/Nithiin
1983|2|Rachana Narayanankutty/Rafe Spall/Rakshit Shetty/Rishab Shetty/Rotem Sela/Ryu Hyun-kyung/Silambarasan/Soubin Shahir/Stephy Tang/Steven Yeun
1983|2|Sylvia Hoeks/Tan Zhuo/Tessa Thompson/Tong Liya/Uhm Tae-goo/Vicky Krieps/Vicky McClure/Vimala Pons/Yuliya Snigir
1983|3|Adam Deacon/Adrianne Palicki/Ahmet Rıfat Şungar/Alona Tal/Amber Tamblyn/Andrew Shim/Angela Sarafyan/Ari Graynor/Ashleigh Ball/Ashley Johnson
1983|3|Ashley Madekwe/Ashley Zukerman/Bradley James/Bryant Chang/Camilla Luddington/Carrie Underwood/Celia Pacquola/Charlotte Sullivan
1983|3|Charlotte Vandermeersch/Chris Rankin/Dallas Goldtooth/Dillon Casey/Eamonn Owens/Emun Elliott/Eoin Macken/Evelyne Brochu/Eye Haïdara
1983|3|Francis Capra/Gabino Rodríguez/Gethin Anthony/Gwilym Lee/Hannibal Buress/Harry Lloyd/Heidi Gardner/Holly Valance/Jamie Chung/Jennifer Ellison
1983|3|Jonathan Haagensen/Josef Altin/Joseph Mazzello/Josh Widdicombe/Julian Morris/Kara Tointon/Katie Crown/Lauren Ash/Leelee Sobieski/Maggie Grace
1983|3|Manish Dayal/Marie Vinck/Martin McCann/Matt Lanter/Michael Malarkey/Miles Fisher/Noah Segan/Peter Coonan/Reggie Yates/Richard Rankin
1983|3|Ron Funches/Satya Bhabha/Scott Haze/Sean Biggerstaff/Sharni Vinson/Sophia Di Martino/Thomas M. Wright/Tina O'Brien/Tone Bell/Utkarsh Ambudkar
1983|3|Vinessa Antoine/Viva Bianca/Xavier Samuel/Yvonne Orji/Zoe Kazan
1983|4|Adhir Kalyan/Christine Woods/Ciarán Fitzgerald/Daley Pearson/DeVaughn Nixon/Dylan Duffus/Evan Jonigkeit/Janeshia Adams-Ginyard/Jesse Moss
1983|4|Joe Mande/Khan Chittenden/Matariki Whatarau/Nate Lang/Nicki Clyne/Noot Seear/Peter Mooney/Rory Jennings/Siobhan Marshall/Sydelle Noel
1983|4|Tammin Sursok
1984|1|Amir Jadidi/Amruta Khanvilkar/Ayushmann Khurrana/Bai Baihe/Beren Saat/Bárbara Lennie/Chicco Jerikho/Gaspard Ulliel/John Dumelo
1984|1|Karoline Herfurth/Kavya Madhavan/Lee Je-hoon/Luca Marinelli/Mahira Khan/Marian Rivera/Mark Chao/Mercy Johnson/Nani/Nayanthara
1984|1|Nicholas Saputra/Nivin Pauly/Pio Marmaï/Radhika Pandit/Rainie Yang/Rajkummar Rao/Saba Qamar/Scarlett Johansson/Shin Min-a/Taraneh Alidoosti
1984|1|Toni Gonzaga/Yuliya Peresild
1984|2|Alessandra de Rossi/Alexandra Dahlström/America Ferrera/Anna Tsuchiya/Anton Shagin/Ariane Labed/Aubrey Plaza/Belén Cuesta/Carloto Cotta
1984|2|Celeste Cid/Chiaki Kuriyama/Claire Foy/Cosmina Stratan/Cyron Melville/David Marsais/Esben Smed/Freida Pinto/Garrett Hedlund/Gina Rodriguez
1984|2|Gopika/Han Ye-ri/JeeJa Yanin/Josefin Neldén/Joseph Gilgun/Kalki Koechlin/Kate McKinnon/Katy Perry/Kim Hyo-jin/Kostja Ullmann/Lauren London
1984|2|LeBron James/Leïla Bekhti/Mamta Mohandas/Mandy Moore/Martin Compston/Martina Stella/Mary Elizabeth Winstead/María León/Max Riemelt
1984|2|Michelle Wai/Natasa Stork/Olivia Wilde/Oshri Cohen/Pakho Chau/Paul Dano/Pegah Ahangarani/Prisia Nasution/Rana Daggubati/Rima Kallingal
1984|2|Ryō Nishikido/Saber Abar/Sharwanand/Simon Bird/Surveen Chawla/Theo James
1984|3|Abbi Jacobson/Adam Lamberg/Andrea Libman/Annabel Scholey/Annabelle Wallis/Anneliese van der Pol/Arsher Ali/Ashlee Simpson/Atandwa Kani
1984|3|Austin Stowell/Beck Bennett/Blake Anderson/Bob Morley/Brandon T. Jackson/Cecily Strong/Charlene McKenna/Charlie Murphy/Chris Lowell
1984|3|Chris Pang/Chrissie Fit/Christy Carlson Romano/Corey Sevier/Delta Goodrem/Eero Ritala/Fantasia Barrino/Finn Wittrock/Hannah New
1984|3|Harry Treadaway/Jackie Cruz/Jackson Rathbone/Jaimie Alexander/Jared Keeso/Jena Malone/Jessica Knappett/Jillian Bell/Joe Gilgun/Johan Libéreau
1984|3|John Gallagher Jr./Katherine McPhee/Kenneth Okolie/Kerry Bishé/Kid Cudi/Kimberly J. Brown/Kyle Mooney/Lucas Grabeel/Luke Arnold/Luke James
1984|3|Luke Treadaway/Marc-André Grondin/Mark O'Brien/Matt Barr/Melanie Papalia/Melonie Diaz/Mikaela Hoover/Natalia Tena/Naturi Naughton/Noel Fisher
1984|3|Noureen DeWulf/Omarion/Phellipe Haagensen/Phoebe Robinson/Pol López/Rakhee Thakrar/Richard Cabral/Rob Brown/Robert Gwisdek/Ryan Eggold
1984|3|Sacha Dhawan/Sam Richardson/Sofian Khammes/Taran Noah Smith/Taylor Handley/Tiana Benjamin/Torrey DeVitto/Zach Woods
1984|4|Alan Boyle/Alexis Dziena/Alexis Rodney/Amanda Fuller/Amber Scott/Anthony Welsh/Antonia Prebble/Arash Marandi/Aviva Baumann/Benedict Hardie
1984|4|Brandon Hammond/Britt Irvin/Calum MacNab/Daisy Lewis/Danielle Tabor/Emilie Ullerup/Emily Barclay/Faysal Ahmed/Frank Mosley/Gerard Kearns
1984|4|Hanna R. Hall/Ian Lloyd Anderson/Jamie Gulpilil/Jayson Blair/Jennifer Higham/KayCee Stroh/Kearia Schroeder/Kristen Hager/Laura Vandervoort
1984|4|Lindsay Burdge/Lindsay Felton/Lydia Wilson/Martha MacIsaac/Melanie Chandra/Natasha Wanganeen/Nora-Jane Noone/Peter Campion/Ricky Norwood
1984|4|Sarah Roemer/Te Kohe Tuhaka/Will Theakston
1985|1|Albrecht Schuch/Amanda Seyfried/Angel Locsin/Anna Kendrick/Anne Curtis/Aoi Miyazaki/Ario Bayu/Asin/Aya Ueto/Carey Mulligan/Carlo Aquino
1985|1|Danila Kozlovsky/Donia Samir Ghanem/Elizaveta Boyarskaya/Gal Gadot/Haruka Ayase/Jacqueline Fernandez/Kajal Aggarwal/Karla Souza
1985|1|Keira Knightley/Kenichi Matsuyama/Léa Seydoux/Miriam Leone/Navya Nair/Ram Charan/Ranveer Singh/Sivakarthikeyan/Sonam Kapoor/Song Joong-ki
1985|1|Tonto Dikeh/Vojtěch Dyk/Yue Yunpeng/Yvonne Nelson/Yū Aoi/Yūki Kaji
1985|2|Aki Maeda/Andrea Jeremiah/Anna Maria Mühe/Arjun Kapoor/Ashley Tisdale/Baran Kosari/Barkhad Abdi/Bastien Bouillon/Blake Harrison/Carolina Bang
1985|2|Chace Crawford/Chika Ike/Danica Curcic/Dave Franco/Diana Penty/Emerald Fennell/Emile Hirsch/Frankie Muniz/Gabriel Afolayan/Gajala
1985|2|Hasan Minhaj/Ine Marie Wilmann/Inés Efron/Issa Rae/Iwan Rheon/James Norton/Janelle Monáe/Jonathan Groff/Katrine Greis-Rosenthal
1985|2|Kehinde Bankole/Kellan Lutz/Lee Dong-hwi/Lee Min-ki/Martiño Rivas/Maryana Spivak/Melisa Sözen/Minka Kuustonen/Miyuki Sawashiro
1985|2|Moran Rosenblatt/Nao Matsushita/Palina Rojinski/Parinaz Izadyar/Phoebe Waller-Bridge/Radhika Apte/Radina Kardzhilova/Rasika Dugal
1985|2|Raven-Symoné/Ronny Chieng/Rooney Mara/Sanam Saeed/Sara Giraudeau/Sayani Gupta/Serena Rossi/Shihori Kanjiya/Shweta Tripathi/Sidharth Malhotra
1985|2|Sukollawat Kanaros/Symon Sadik/Tatiana Maslany
1985|3|Agustina Muñoz/Alex Meraz/Alison Pill/Andrea Lewis/Arden Cho/Arthur Dupont/Arturo Castro/Ashley Nicole Black/Ashley Thomas/Ben Aldridge
1985|3|Beth Behrs/Boris Ler/Brant Daugherty/Bug Hall/Celina Jade/Chris Redd/Chris Zylka/Christopher Læssø/Clark Duke/Clayton Cardenas/Crystal Reed
1985|3|Cush Jumbo/Cynthia Addai-Robinson/Dan Byrd/Danny Kirrane/Dustin Milligan/Edwin Hodge/Ellen Wong/Erika Bók/Hayden Szeto/Haylie Duff
1985|3|Henry Lloyd-Hughes/Hugh Sheridan/Isabel Lucas/Jaime Winstone/Jake Choi/Jake Lacy/Jemima Kirke/Jessica Lucas/Jessica Marais/Jessica Szohr
1985|3|Jing Lusi/Joel Fry/Jonny Sweet/Kayla Ewell/Killian Scott/Laura Aikman/Lauren Lapkus/Lenora Crichlow/Lou Taylor Pucci/Luke Mitchell
1985|3|Martin Sensmeier/Mary Holland/Max Minghella/Michael Trevino/Michelle Trachtenberg/Morgana O'Reilly/Natalie Morales/Nick Gehlfuss
1985|3|Nicole Beharie/Nikesh Patel/Odette Annable/Perdita Weeks/Philip Ettinger/Rachel Skarsten/Rahul Kohli/Sebastian Urzendowsky/Shari Sebbens
1985|3|Shiloh Fernandez/Sinqua Walls/Sophie McShera/Talulah Riley/Tina Majorino/Tom Cullen/Tom Hopper/Tom Hughes/Tom Sturridge/Troian Bellisario
1985|3|Yohana Cobo/Zach Roerig/Zoë Chao
1985|4|Aaron Glenane/Ahna O'Reilly/Alex Essoe/Antonia Bernath/Arielle Kebbel/Audrina Patridge/Brandon Bell/Cara Jade Myers/Crystal Yu/Dan Ewing
1985|4|Duane Henry/Elyse Levesque/Emily Dale/Jarod Joseph/Jessica Sipos/Jodi Gordon/Jonathan Howard/Kate Lyn Sheil/Leah Gibson/Lydia Rose Bewley
1985|4|Maeve Dermody/Maggie Service/Marcus Henderson/Marque Richardson/Michael Conner Humphreys/Nick Rutherford/Punkie Johnson/Rochelle Douglas
1985|4|Steven G. Norfleet/Theo Ogundipe/Tokala Black Elk/William Ruane/William Snape/Yani Gellman
1986|1|Alessandro Borghi/Angelica Panganiban/Bhavana/Dawid Ogrodnik/Deepika Padukone/Emilia Clarke/Erika Sawajiri/Franz Rogowski/Ileana D'Cruz
1986|1|Juri Ueno/Kit Harington/Lindsay Lohan/Magaly Solier/Mario Casas/Megan Fox/Navid Mohammadzadeh/Robert Pattinson/Ryu Jun-yeol/Sai Tamhankar
1986|1|Sakura Ando/Shia LaBeouf/Shruti Haasan/Yang Mi/Yash/Yoo Ah-in/Yoshitsugu Matsuoka
1986|2|Aldis Hodge/Alexandra Borbély/Alexandra Daddario/Alexx Ekubo/Alfie Allen/Amanda Bynes/Amanda Collin/Amber Heard/Amber Kuo/Armie Hammer
1986|2|Asif Ali/Astrid Bergès-Frisbey/Benny Safdie/Björn Gustafsson/Byun Yo-han/Bárbara Colen/Camila Sodi/Christopher Abbott/Colin Morgan
1986|2|Da'Vine Joy Randolph/Daisy May Cooper/Dane DeHaan/Doria Tillier/Drake Bell/Emanuela Fanelli/Fátima Molina/Gemma Arterton/Greta Scarano
1986|2|Huma Qureshi/Jai Courtney/Jakob Oftebro/Jamie Bell/Jenna Coleman/Jiang Shuying/Josh Peck/Kingsley Ben-Adir/Leighton Meester/Lena Dunham
1986|2|Lily Gladstone/Mateusz Kościukiewicz/Mercedes Cabral/Merve Dizdar/Mischa Barton/Moon Chae-won/Naga Chaitanya/Nahuel Pérez Biscayart
1986|2|Parno Mittra/Paul Walter Hauser/Penn Badgley/Pom Klementieff/Priya Anand/Priya Bapat/Ramya Nambeesan/Richa Chadha/Richard Madden/Ruby Rose
1986|2|Ryōta Ōsaka/Réka Tenki/Sai Dharam Tej/Salvatore Esposito/Sam Claflin/Sara Forestier/Scott Eastwood/Sharifah Amani/Shunsuke Daito/Tasuku Emoto
1986|2|Tomasz Schuchardt/Urmila Kanetkar/Vijay Varma/Winston Duke/Wyatt Russell/Yahya Abdul-Mateen II/Yang Zishan/Yui Ichikawa
1986|3|Alexander England/Ally Maki/Amber Stevens West/Annie Murphy/Antonia Thomas/Asim Chaudhry/Brittany Snow/Bronson Pelletier/Cassie Ventura
1986|3|Chantel Riley/Chris Coy/Conner O'Malley/Daniel Sharman/David Ajala/Diane Guerrero/Dianna Agron/Dominique McElligott/Drew Roy/Drew Tarver
1986|3|Eli Marienthal/Elijah Kelley/Emily VanCamp/Femi Oyeniran/Guz Khan/Hannah Al Rashid/Holland Roden/Ian Harding/Italia Ricci/James Phelps
1986|3|Jenna Ushkowitz/Jessica Stroup/Jessy Schram/Jodie Turner-Smith/Johnny Simmons/Joseph Julian Soria/Josh Segarra/Julia Piaton/Jurnee Smollett
1986|3|Justin Berfield/Kat Dennings/Katie Cassidy/Ki Hong Lee/Kyla Pratt/Kyle Gallner/Laura Carmichael/Laura Galán/Lauren Collins/Megan Park
1986|3|Michael James Shaw/Miko Hughes/Nicole Byer/Oliver Jackson-Cohen/Oliver Phelps/Olivia Thirlby/Ophelia Lovibond/Osric Chau/Paul Brannigan
1986|3|Piotr Trojan/Robert Emms/Sarah Levy/Sasheer Zamata/Sikander Rizvi/Solange Knowles/Sonoya Mizuno/Steven Strait/Sunita Mani/Teresa Palmer
1986|3|Tiffany Thornton/Trevor Morgan/Tyler Blackburn/Ukweli Roach/Valorie Curry/Wunmi Mosaku
1986|4|Anna Hutchison/Ashley Bell/Briana Evigan/Brooks Wheelan/Casey LaBow/Dreama Walker/Drew Van Acker/Eileen O'Higgins/Emma Bell/Eric Lloyd
1986|4|Faye Marsay/Gemma Padley/Georgia King/Heidi Montag/Joey Zimmerman/Jonathan Langdon/Jordan Masterson/Kaitlin Cullum/Kaniehtiio Horn
1986|4|Kaylee DeFer/Louisa Krause/Mason Gamble/Michael Obiora/Olesya Rulin/Ricky Ullman/Robbie Jarvis/Robert Jarvis/Simon Manyonda/Solomon Trimble
1986|4|Sophia Takal
1987|1|Barış Arduç/Bea Alonzo/Blake Lively/Chun Woo-hee/Cynthia Erivo/Genelia D'Souza/Han Hyo-joo/Joo Won/Kangana Ranaut/Kim Ok-vin/Liu Yifei
1987|1|María Valverde/Masami Nagasawa/Michael B. Jordan/Miles Teller/Moon Geun-young/Park Jung-min/Renate Reinsve/Reza Rahadian/Rio Dewanto
1987|1|Samantha Ruth Prabhu/Shraddha Kapoor/Sonakshi Sinha/Srabanti Chatterjee/Taapsee Pannu/Timini Egbuson/Varun Dhawan/Zac Efron
1987|2|Adinia Wirasti/Amna Ilyas/Anaïs Demoustier/Arifin Putra/Armeena Khan/Cassandra Ciangherotti/Damla Sönmez/Déborah François/Elliot Page
1987|2|Evan Peters/Evan Rachel Wood/Hafsia Herzi/Hayato Ichihara/Henry Golding/Hilary Duff/Humaima Malick/India Hair/James Buckley/Jimmy O. Yang
1987|2|Karen Gillan/Lashana Lynch/Mackenzie Davis/Michaela Coel/Nicola Coughlan/Niels Schneider/Oksana Akinshina/Sarah Snook/Shay Mitchell
1987|2|Skylar Astin/Sohini Sarkar/Somkele Iyamah/Tom Felton/Tyler Hoechlin/Valerie Pachner/Élodie Fontan
1987|3|Aarif Rahman/Aaron Carter/Abby Elliott/Aidy Bryant/Alex Russell/Aneurin Barnard/Anjana Vasan/AnnaLynne McCord/Aoibhinn McGinnity
1987|3|Ashley Greene/Bella Heathcote/Bow Wow/Cameron Finley/Candice King/Charley Koontz/Daniel Logan/Danielle Panabaker/Daren Kagasoff/Desmond Chiam
1987|3|Dree Hemingway/Ed Westwick/Evelin Dobos/Fisayo Akinade/Fra Fee/Freddie Stroma/G. V. Prakash Kumar/Genesis Rodriguez/Grégoire Leprince-Ringuet
1987|3|Hannah Tointon/Hunter Parrish/Iain De Caestecker/Ilana Glazer/Jake Abel/Jamie-Lee O'Donnell/Jason Mitchell/Jay Pharoah/Jennifer Holland
1987|3|Jerrod Carmichael/Jesse McCartney/Jessica Marie Garcia/Jessica Rothe/Jesús Carroza/Joe Dempsie/Josh Herdman/Joshua McGuire/Kate Berlant
1987|3|Katie Leung/Kevin Jonas/Lewis Tan/Lily Cole/Lincoln Lewis/Ludi Lin/Lyndsy Fonseca/Manny Jacinto/Mara Wilson/Mark Coles Smith/Mary Tsoni
1987|3|Melissa Villaseñor/Michael Angarano/Michelle Keegan/Miranda Tapsell/Moe Dunford/Naya Rivera/Noah Reid/Orlando Brown/Remy Hii/Ronda Rousey
1987|3|Ruth Bradley/Ryan Guzman/Sam Reid/Sara Canning/Sarah Gadon/Spencer Treat Clark/Stacey Farber/Susan Wokoma/Teyonah Parris/Thomas Dekker
1987|3|Tuppence Middleton/Tyler Lepley/Valene Kane/William Moseley/Wiz Khalifa
1987|4|Arinzé Kene/Ashlie Brillault/Ciro Petrone/Clayton Snyder/Dónall Ó Héalai/Fern Sutherland/Jacqueline MacInnes Wood/Jade Anouka
1987|4|Jamie Renée Smith/Jason Maza/Jessie Cave/Kamaru Usman/Kristin Cavallari/Matt Di Angelo/Michael Welch/Miriam McDonald/Red Madrell
1987|4|Shailene Garnett/Shelley Hennig/Susan Loughnane/Tamzin Merchant/Tyler Johnston/Weruche Opia
1988|1|Adesua Etomi/Alicia Vikander/Ana de Armas/Anushka Sharma/Blanca Suárez/Emma Stone/Erika Toda/Glen Powell/Im Si-wan/Jakub Gierszał/Jing Tian
1988|1|Jonathan Bailey/Maja Salvador/Maki Horikita/Mario Maurer/Masataka Kubota/Mehwish Hayat/Michael Cera/Mohamed Ramadan/Ni Ni/Nithya Menen
1988|1|Nobunaga Shimazaki/Noémie Merlant/Parineeti Chopra/Park Seo-joon/Parvathy Thiruvothu/Paulo Avelino/Rupert Grint/Sonalee Kulkarni
1988|1|Vanessa Kirby/Vicky Kaushal/Yui Aragaki/Zhu Yilong
1988|2|Allison Williams/Amina Khalil/Ana Girardot/Awkwafina/Brady Corbet/Camila Márdila/Carla Quevedo/Cecilia Choi/Corey Hawkins/Darshana Rajendran
1988|2|Dhruva Sarja/Douglas Silva/Enric Auquer/Faradina Mufti/Gaku Hamada/Haley Joel Osment/Iben Akerlie/Isabella Leong/Jack Whitehall
1988|2|Jamie Campbell Bower/Jesse Plemons/Joe Cole/Laura Basuki/Lee Yeon-hee/Lin Gengxin/Linda Caridi/Liu Kuan-ting/Ma Sichun/Masahiro Higashide
1988|2|Nicholas Braun/Paulina Andreeva/Pearl Thusi/Puff Kuo/Raihaanun/Ram Pothineni/Rhydian Vaughan/Robert Sheehan/Sabrina Ouazani/Swara Bhasker
1988|2|Teresa Ruiz/Terrance Lau/Vanessa Hudgens/Yami Gautam/Zoë Kravitz
1988|3|Ada Condeescu/Adelayo Adedayo/Alexa PenaVega/Alfred Enoch/Analeigh Tipton/Andrew Lawrence/Anna Popplewell/Ashleigh Murray/Austin Amelio
1988|3|Brenda Song/Cherami Leigh/Chloe Fineman/Chris Wood/Claire Holt/Clare Dunne/Colton Haynes/Darlan Cunha/Dayo Okeniyi/Demetrius Shipp Jr.
1988|3|Ed Speleers/Ego Nwodim/Emily Browning/Emily Head/Erik Knudsen/Evan Ross/Everlyn Sampi/Finn Jones/Francia Raisa/Haley Bennett/Hana Mae Lee
1988|3|Harriet Dyer/Hayley Squires/Holliday Grainger/Janel Parrish/Jermaine Fowler/Joel Kim Booster/John Bradley/Karla Crome/Katrina Bowden
1988|3|Kevin Guthrie/Kevin Schmidt/Lacey Turner/Lilly Singh/Ludwig Trepte/Mae Whitman/Mark Stanley/Max Thieriot/Melissa Benoist/Nico Tortorella
1988|3|Nikki Reed/Pauline Clément/Reece Thompson/Rhys Wakefield/Ritu Arya/Robbie Amell/Rochenda Sandall/Rose McIver/Rumer Willis/Sara Paxton
1988|3|Scarlett Pomers/Steven R. McQueen/Tamla Kari/Tania Raymonde/Tobi Bakare/Tom Rosenthal/Zosia Mamet
1988|4|Abby Trott/Amadou Ly/Ambyr Childers/Bobby Edner/Caoimhe O'Malley/Cariba Heine/Chase Williamson/Clara Paget/Courtney Chase/Devon Murray
1988|4|Ellen Wroe/Harry Greenwood/Joe Adler/Jumayn Hunter/Juston Street/Leah Pipes/Lily Frazer/Nicolette Robinson/Pippa Bennett-Warner/Stef Dawson
1988|4|Tamsin Egerton/Tracy Spiridakos/Zack Pearlman
1989|1|Acha Septriasa/Adèle Haenel/Alexander Petrov/Angelababy/Apu Biswas/Bhumi Pednekar/Brie Larson/Chino Darín/Dakota Johnson/Daniel Kaluuya
1989|1|Daniel Radcliffe/Elizabeth Olsen/Frederick Lau/Jessie Buckley/Jing Boran/Kana Hanazawa/Kenshō Ono/Masaki Okada/Mimi Chakraborty
1989|1|Nicholas Hoult/Pierre Niney/Takeru Satoh/Tamannaah/Taron Egerton/Taylor Swift/Tovino Thomas/Vijay Deverakonda/Xavier Dolan/Úrsula Corberó
1989|2|Agathe Bonitzer/Alden Ehrenreich/Annie Chen/Anton Yelchin/Ashley Benson/Aura Garrido/Beverly Naya/Brenton Thwaites/Caleb Landry Jones
1989|2|Christopher Mintz-Plasse/Daniela Vega/Farah Zeynep Abdullah/Harry Melling/Hayden Panettiere/Imogen Poots/Inga Ibsdotter Lilleaas
1989|2|Janine Gutierrez/Jeon Yeo-been/Joe Jonas/Jonathan Majors/Julie Estelle/Jung So-min/Juno Temple/Lee Yoo-young/Lily Collins/Lily James
1989|2|Luke Bracey/Mia Wasikowska/Nathalie Emmanuel/Nina Dobrev/Priya Bhavani Shankar/Quinta Brunson/Riley Keough/Simu Liu/Sofía Espinosa
1989|2|Spruha Joshi/Tereza Ramba/Tomasz Ziętek/Victória Guerra
1989|3|Aimee Teegarden/Alex Sharp/Alia Shawkat/Aly Michalka/Alyson Michalka/Anjli Mohindra/Antonio Aakeel/April Pearson/Ayame Misaki/Billy Howle
1989|3|Carlos PenaVega/Charlotte Ritchie/Corbin Bleu/Cosmo Jarvis/Daniella Monet/Danielle Brooks/David Castañeda/David Henrie/Elarica Johnson
1989|3|Ellie White/Emeraude Toubia/Emily Atack/Freddie Fox/Gabriel Chavarria/Hannah Murray/Hugh Mitchell/Jake Lloyd/James Austin Johnson
1989|3|James McArdle/James Nelson-Joyce/Jamie Waylett/Jane Levy/Jennie Jacques/Jessica Mauboy/Jessica Williams/Jon Rudnitsky/Jordan Gavaris
1989|3|Jérémie Laheurte/Karan Soni/Kat Graham/Keegan Allen/Lindsey Shaw/Lucy Hale/Malachi Kirby/Marthino Lio/Matthew Lewis/Mishel Prada
1989|3|Morfydd Clark/Patsy Ferran/Phoebe Tonkin/Romeo Miller/Rory Culkin/Ryan Corr/Sherry Cola/Sterling Knight/Steve Lund/Thomas Cocquerel
1989|3|Woody McClain/Yvonne Zima/Zoe Boyle
1989|4|Adam Taylor Gordon/Adelaide Clemens/Ali Cobrin/Amy Okuda/Ann Akinjirin/Benedict Clarke/Emily Meade/Emma Eliza Regan/Gregory Tyree Boyce
1989|4|Joaquina Kalukango/Jona Xiao/Jordin Sparks/Julissa Calderon/Larissa Wilson/Marielle Jaffe/Matteo Olivetti/Olivia Luccardi/Punam Patel
1989|4|Rene Rosado/Richa Moorjani/Rowan Witt/Ryne Sanborn/Sagine Sémajuste/Shenae Grimes
1990|1|Aaron Taylor-Johnson/Aishwarya Lekshmi/Aishwarya Rajesh/Aras Bulut İynemli/Bill Skarsgård/Choi Woo-shik/Dev Patel/Emma Watson/François Civil
1990|1|Haru Kuroki/Haruma Miura/Im Yoon-ah/Ivan Yankovsky/Jennifer Lawrence/Josh O'Connor/Kang Ha-neul/Kartik Aaryan/Keisha Castle-Hughes/Kim Tae-ri
1990|1|Kristen Stewart/Kriti Sanon/Liam Hemsworth/Margot Robbie/Ninh Dương Lan Ngọc/Nusrat Jahan/Park Bo-young/Park Shin-hye/Peter Lanzani
1990|1|Pooja Hegde/Rakul Preet Singh/Sosuke Ikematsu/Subhashree Ganguly/Yūya Yagira/Çağatay Ulusoy
1990|2|Alex Pettyfer/Baek Jin-hee/Bo Burnham/Bowen Yang/Britt Robertson/Callum Turner/Clara Lago/David Kross/Deva Mahenra/Diego Boneta/Eiza González
1990|2|Elizabeth Debicki/Fish Liew/Félix Moati/Hadas Yaron/Hazal Kaya/Himesh Patel/Jack Lowden/Jack O'Connell/Jeremy Irvine/Jonas Nay
1990|2|Jonathan Lipnicki/Lavanya Tripathi/Lee Som/Lim Ji-yeon/Liv Lisa Fries/Lou de Laâge/Lucas Till/Mitsuki Tanimura/Monica Barbaro/Nomzamo Mbatha
1990|2|Osas Ighodaro/Patralekhaa/Rachel Brosnahan/Regina Cassandra/Rosalinde Mynster/Shabnom Bubly/Tara Basro/Teyana Taylor/Thomas Sangster
1990|2|Trevante Rhodes/Varun Tej/William Lebghil/Ximena Romo
1990|3|Aiysha Hart/Anna Maria Perez de Taglé/Arron Villaflor/Assad Zaman/Ayden Mayeri/Ben Schnetzer/Caitlin Stasey/Camille Winbush/Cara Theobold
1990|3|Caren Pistorius/Carly Schroeder/Chris Warren/Christian Serratos/Connor Paolo/Daveigh Chase/Denzel Whitaker/Emory Cohen/Giacomo Ferrara
1990|3|Harry Eden/Harvey Guillén/Iggy Azalea/Indiana Evans/Jacob Anderson/Jake Thomas/Jake Weary/John Connors/Jordan Calloway/Julia Fox
1990|3|Kay Panabaker/Kaya Wilkins/Kiowa Gordon/Kirsten Prout/Kristine Kujath Thorp/Laura Harrier/Lauren Socha/Lily Loveless/Luke Kleintank
1990|3|Luke Pasqualino/Meg Stalter/Melissa Barrera/Nisrin Erradi/Paapa Essiedu/Patti Harrison/Poppy Liu/Rachel Hurd-Wood/Ross Butler/Sarah Hyland
1990|3|Seána Kerslake/Sophie Cookson/Stacy Martin/Stephanie Hsu/Steven Anthony Lawrence/Taylour Paige
1990|4|Aaron Heffernan/Alyssa Limperis/Ashley Edner/Blondy Baruti/Cassie Scerbo/Dean Collins/Desi Banks/Elizabeth Tan/Ellie Kendrick/Emily Mae Young
1990|4|Gemma-Leah Devereux/Georgina Leonidas/Hannah Gross/Helen Flanagan/Hiftu Quasem/Isabella Laughland/Jake Horowitz/Jennifer Barry
1990|4|Julito McCullum/Kyle Kaplan/Leven Rambin/Lil' JJ/Lily Travers/Lisa Backwell/Lucas Pittaway/Luke Null/Matt Milne/Matt Shively/Mouzam Makkar
1990|4|Pallavi Sharda/Rarriwuy Hick/Shanika Warren-Markland/Tyson Houseman/Will Brittain
1991|1|Amala Paul/Austin Butler/Hansika Motwani/Kiara Advani/Kim Go-eun/LaKeith Stanfield/Li Xian/Nadech Kugimiya/Natsuki Hanae/Raphaël Quenard
1991|1|Serenay Sarıkaya
1991|2|Alana Haim/Anthony Ramos/Ariana DeBose/Bela Padilla/Bimbo Ademoye/Charles Melton/Craig Roberts/Damson Idris/Divya Prabha/Dylan O'Brien
1991|2|Emma Roberts/Hedwig Tam/Joe Alwyn/Josefin Asplund/Joy Rieger/Lakeith Stanfield/Leonie Benesch/Maria Dębska/Nancy Isime/Naomi Ackie
1991|2|O'Shea Jackson Jr./Park So-dam/Saori Hayami/Shailene Woodley/Sharon Ooja/Taylor Zakhar Perez/Zazie Beetz
1991|3|AJ Michalka/Alexandra Shipp/Ashley Park/Ben Hardy/Bonnie Wright/Calum Worthy/Charlie Puth/Chloe Bridges/Christa Théret/Cristo Fernández
1991|3|Daniel Zovatto/Danielle Macdonald/Devon Werkheiser/Dominique Fishback/Elliot Barnes-Worrell/Erik Per Sullivan/Evanna Lynch/Finnegan Oldfield
1991|3|Frank Dillane/Garrett Clayton/Hayley Kiyoko/James Frecheville/Jason Dolley/Kathryn Prescott/KiKi Layne/Kyle Massey/Lucinda Dryzek
1991|3|Madylin Sweeten/Malese Jow/Martins Imhangbe/Mimi Ndiweni/Mitchel Musso/Quincy Brown/Samantha Robinson/Skandar Keynes/Sope Dirisu/Thomas Mann
1991|3|Thuso Mbedu/Tyler Posey/Willa Fitzgerald/Yasmin Paige
1991|4|Adam Hagenbuch/Addison Timlin/Devon Walker/Emily Bett Rickards/Emily Roeske/Hayley McFarland/Jack McMullen/Jordan Clark/Katie Jarvis
1991|4|Laura Wheelwright/Matt Bennett/Megan Prescott/Shanley Caswell/Sophie Stuckey/Spencer Locke/Willa Holland
1992|1|Barry Keoghan/Daisy Ridley/Davika Hoorne/Dilraba Dilmurat/Disha Patani/Go Ah-sung/Jannis Niewöhner/Jella Haase/John Boyega/Keerthy Suresh
1992|1|Miley Cyrus/Mrunal Thakur/Pimchanok Luevisadpaibul/Pori Moni/Rachita Ram/Sai Pallavi/Sanya Malhotra/Selena Gomez/Taylor Lautner/Yang Zi
1992|1|Zhou Dongyu
1992|2|Adria Arjona/Alexander Ludwig/Aoi Yūki/Asmara Abigail/Bartosz Bielenia/Bidya Sinha Saha Mim/Camélia Jordana/Cardi B/Cole Sprouse/Demi Lovato
1992|2|Douglas Booth/Dylan Sprouse/Eliza Rycembel/Emilia Schüle/Ezra Miller/Fatima Sana Shaikh/Freddie Highmore/George MacKay/Jack Quaid/Jack Reynor
1992|2|Josh Hutcherson/Julia Ragnarsson/Kaya Scodelario/Lee Joo-young/Logan Lerman/Lyna Khoudri/Madonna Sebastian/Mawra Hocane/Mike Faist
1992|2|Mugi Kadowaki/Naian González Norvind/Nat Kitcharit/Nick Jonas/Paulina Gaitán/Riko Narumi/Samara Weaving/Shota Sometani/Tyler James Williams
1992|2|Vivian Sung/Yura Borisov
1992|3|Agata Trzebuchowska/Annie Gonzalez/Ashleigh Cummings/Avan Jogia/Bel Powley/Billie Lourd/Blake Jenner/Bridgit Mendler/Casey Cott
1992|3|Daniel Portman/Danny Ramirez/Daphné Patakia/Eleanor Tomlinson/Eliza Bennett/Emily Osment/Eugene Simon/Georgia Groome/Georgina Campbell
1992|3|Gregg Sulkin/Jack Gleeson/Jennette McCurdy/Jessica Barden/Jessica Henwick/Jessica Plummer/Jessie T. Usher/Jovian Wade/Kate Upton
1992|3|Keir Gilchrist/Keith Powers/Lincoln Younes/Logan Miller/Maisie Richardson-Sellers/Malcolm David Kelley/Meaghan Martin/Nathan Kress
1992|3|Niamh Algar/Nick Krause/Paige Hurd/Raven Goodwin/Rhyon Nicole Brown/Ronke Adekoluejo/Ryan Malgarini/Sosie Bacon/Spencer Boldman
1992|3|Thomas Turgoose/Vanessa Morgan
1992|4|Alexa Nikolas/Angelica Mandy/Anna Baryshnikov/Annie Clark/Ashley Rickards/Danielle Galligan/Doc Shaw/Dylan Playfair/Ellise Chappell
1992|4|Hallie Kate Eisenberg/Jermaine Crawford/Marcc Rose/Nina Kiri/Skye McCole Bartusiak
1993|1|Adèle Exarchopoulos/Alia Bhatt/Ariana Grande/Kalyani Priyadarshan/Kasumi Arimura/Masaki Suda/Nadine Lustre/Ryunosuke Kamiki
1993|2|Anna Castillo/Beanie Feldstein/Ben Platt/David Corenswet/David Jonsson/Jennifer Yu/Jodie Comer/Keke Palmer/Letitia Wright/Lewis Pullman
1993|2|Maciej Musiałowski/Mahiya Mahi/Mia Goth/Mirai Shida/Naomi Scott/Nusraat Faria/Olivia Cooke/Oriol Pla/Pete Davidson/Putri Marino
1993|2|Saskia Rosendahl/Sofia Carson/Stephan James/Suraj Sharma/Vincent Lacoste/Wamiqa Gabbi/Will Poulter/Wu Chien-ho/Yalitza Aparicio/Zhang Huiwen
1993|3|Aisling Franciosi/Alyson Stoner/Angus T. Jones/AnnaSophia Robb/Barney Clark/Brandon Micheal Hall/Bryshere Y. Gray/Cameron Bright
1993|3|Crystal Clarke/Daryl McCormack/Debby Ryan/Devery Jacobs/Elizabeth Gillies/Franz Drameh/Freya Mavor/Graham Phillips/Greg Tarzan Davis
1993|3|Halston Sage/Harrison Gilbertson/Imani Hakim/India Eisley/Jacob Scipio/Jennifer Stone/Kiersey Clemons/Lily Sullivan/Lola Créton
1993|3|Louisa Harland/Louise Grinberg/Maia Mitchell/Maika Monroe/Miranda Cosgrove/Morgan York/Nik Dodani/Raini Rodriguez/Saoirse-Monica Jackson
1993|3|Sarah Sherman/Sean Keenan/Taylor Dooley/Taylor Momsen/Victoria Justice/Vince Staples
1993|4|Aaron Phagura/Ambreen Razia/Anna Lore/Ariana Guerra/Arielle Holmes/Ashley Argota/Bria Vinaite/David Moorst/David W. Thompson/Ian Kenny
1993|4|Leeon Jones/Leon Thomas III/Lili Simmons/Oliver Golding/Percelle Ascott/Rachel Matthews/Taylor Spreitler/Temple Baker/Will Merrick
1994|1|Dakota Fanning/Fumi Nikaidō/Justin Bieber/Kento Yamazaki/Nazriya Nazim/Ryo Yoshizawa/Sajal Aly/Saoirse Ronan/Shim Eun-kyung/Tripti Dimri
1994|2|Aaron Pierre/Aglaya Tarasova/Aimee Lou Wood/Ansel Elgort/Anthony Bajon/Anthony Boyle/Camila Mendes/Chung Suet-ying/Dacre Montgomery
1994|2|Eili Harboe/Ellar Coltrane/Ivana Baquero/Joseph Quinn/Joséphine Japy/Julia Garner/Jun Jong-seo/Kelvin Harrison Jr./Lucy Boynton
1994|2|Margaret Qualley/Maria Dragus/Nat Wolff/Nicholas Galitzine/Peng Yuchang/Sairi Ito/Tatjana Saphira/Tobi Bakre/Zoey Deutch
1994|3|Alexander Gould/Algee Smith/Booboo Stewart/Chanté Adams/Dakota Blue Richards/Deborah Lukumuena/Eduardo Franco/Eli Goree/Forrest Landis
1994|3|Gabriel Basso/Israel Broussard/Jake T. Austin/Jasmin Savoy Brown/Jeong Ha-dam/Jessica Sula/Jimmie Fails/Jodelle Ferland/Karidja Touré
1994|3|Kedar Williams-Stirling/Kofi Siriboe/Madelaine Petsch/Mark Indelicato/Miles Heizer/Mitchell Hope/Moises Arias/Noah Galvin/Patricia Allison
1994|3|Raphaël Coleman/Sam Adewunmi/Taissa Farmiga/Taylor Russell
1994|4|Aislinn Paul/Alex Etel/Angus Imrie/Brendan Meyer/Dylan Cash/Dylan Gelula/Emma Lockhart/Francesca Reale/Ivy Latimer/J. Quinton Johnson
1994|4|Jacqueline Emerson/Leah McNamara/Lily Newmark/Maddie Phillips/Makenzie Vega/Marny Kennedy/Midori Francis/Na-Kel Smith/Seraphina Beh
1994|4|Simona Brown/Tamara Lawrance/William Melling
1995|1|Aparna Balamurali/Chelsea Islan/Kim Da-mi/Mayu Matsuoka/Nivetha Thomas/Paula Beer/Sara Ali Khan/Tao Tsuchiya/Timothée Chalamet
1995|2|Ahmed Malek/Alex Lawther/Anna Ben/Ayo Edebiri/Emma Corrin/Felix Kammerer/Go Min-si/Greta Fernández/Gustav Lindh/Inori Minase/Justice Smith
1995|2|Kristine Froseth/Matilda De Angelis/Nick Robinson/Phoebe Dynevor/Radhika Madan/Rebecca Marder/Ross Lynch/Shameik Moore/Tessa Ia
1995|3|Alex Monner/Alexander Nathan Etel/Andrea Carpenzano/Andrew Dismukes/Archie Madekwe/Ashton Sanders/Ben Marshall/Bill Milner/Chris Walley
1995|3|Cody Christian/Finn Cole/Georgie Henley/Geraldine Viswanathan/Haley Lu Richardson/Ian Nelson/John Higgins/Josh Andrés Rivera
1995|3|Katherine McNamara/Laura Marano/Leslie Grace/Liana Liberato/Lola Petticrew/Lukas Gage/Maddie Hasson/Molly Gordon/Nicola Peltz/Post Malone
1995|3|RJ Cyler/Rachel Sennott/Ryan Destiny/Sammi Hanratty/Simone Ashley/Sterling Beaumon/Suzanna Son/Thomas Doherty/Toby Wallace/Tom Glynn-Carney
1995|3|Virginia Gardner/Zofia Wichłacz
1995|4|Amy Forsyth/Austin Crute/Billy Unger/Blake Woodruff/Chloe Greenfield/Danielle Campbell/Ella Bruccoleri/Jasmine Jobson/Katherine Hughes
1995|4|Lewis Gribben/Lewis McGibbon/Madisen Beaty/Savannah Stehlin/Sophia La Porta/Trevor Tordjman/Zach Mills
1996|1|Anya Taylor-Joy/Benjamin Voisin/Florence Pugh/Kathryn Bernardo/Mackenyu/Maria Bakalova/Nana Komatsu/Paul Mescal/Prilly Latuconsina
1996|1|Rashmika Mandanna/Tom Holland/Zendaya
1996|2|Abigail Breslin/Ai Hashimoto/Charlie Dizon/Chutimon Chuengcharoensukying/Dove Cameron/Dylan Minnette/Ella Purnell/Emma Mackey
1996|2|Hailee Steinfeld/Harris Dickinson/Jamila Awad/Joel Courtney/Kaitlyn Dever/Kim Hye-yoon/Kodi Smit-McPhee/Kotone Furukawa/Lucas Hedges
1996|2|Mala Emde/Milena Smit/Nadia Tereszkiewicz/Noah Centineo/Sue Ramirez/Toko Miura/Tye Sheridan
1996|3|Abby Quinn/Allisyn Ashley Arm/Austin Abrams/Chase Sui Wonders/Colin Ford/Dominic Scott Kay/Ella Balinska/Grace Van Patten/Jack Griffo
1996|3|Jacob Latimore/Jake Cherry/Jorge Lendeborg Jr./Katherine Langford/Keean Johnson/Kelli Berglund/Laine MacNeil/Leah Lewis/Liam James
1996|3|Lili Reinhart/Mark McKenna/Mason Gooding/Myha'la/Nerea Camacho/Sarah Jeffery/Sasha Pieterse/Skyler Gisondo/Thea Sofie Loch Næss/Tony Revolori
1996|3|Vivian Oparah/Éanna Hardwicke
1996|4|Ann Skelly/Austin Mahone/Isaiah John/Khylin Rhambo/Kylee Russell/Madison Davenport/Noah Munck/Ola Orebiyi/Priya Kansara/Ryan Lee
1996|4|Samantha Logan/Shaniqua Okwok/Zara Devlin
1997|1|Guan Xiaotong/Hana Sugisaki/Jacob Elordi/Janhvi Kapoor/Julia Barretto/Liu Haoran/Louis Hofmann/Nimisha Sajayan/Sydney Sweeney/Yeo Jin-goo
1997|2|Alex Wolff/Asa Butterfield/Bella Thorne/Celeste Dalla Porta/Chloë Grace Moretz/Dean-Charles Chapman/Erika Karata/Grace Antony/James Rolleston
1997|2|KJ Apa/Kathryn Newton/Lana Condor/Maisie Williams/Manushi Chhillar/Teeradon Supapunpinyo
1997|3|Alison Oliver/Amber Midthunder/Antonia Gentry/Archie Renaux/Ariel Gade/Charithra Chandran/Diana Silvers/Dominique Thorne/Ellie Bamber
1997|3|Ewan Mitchell/Fionn O'Shea/Fionn Whitehead/Havana Rose Liu/Hero Fiennes Tiffin/Honor Swinton Byrne/Isabelle Fuhrman/Jake Short/Jayme Lawson
1997|3|Jharrel Jerome/Kiana Ledé/Kira Kosarin/Leo Howard/Madison Iseman/Marcello Hernández/Martin Herlihy/Maude Apatow/Max Burkholder
1997|3|Mia McKenna-Bruce/Micheal Ward/Odeya Rush/Olivia Holt/Piper Curda/Rish Shah/Tyler Alvarez/Tyrel Jackson Williams
1997|4|Brent Kinsman/Chloe Troast/Dylan Riley Snyder/Kiera Allen/Nabhaan Rizwan/Riley Griffiths/Shane Kinsman/Shaun Thomas/Sierra McCormick
1998|1|Ananya Panday/Elle Fanning/Liza Soberano/Suzu Hirose
1998|2|Amandla Stenberg/Ariel Winter/Benedetta Porcaroli/Cailee Spaeny/Daisy Edgar-Jones/Garance Marillier/Jaden Smith/Lorenzo Ferro/Maya Hawke
1998|2|Mone Kamishiraishi/Nolan Gould/Peyton List
1998|3|Alex Murphy/Annalise Basso/Ariela Barer/Bradley Steven Perry/Brianne Tju/Celeste O'Connor/Charlie Gillespie/China Anne McClain/Chloe Bailey
1998|3|Christopher Briney/Coco Jones/Dylan Sprayberry/Emma Laird/Erin Kellyman/Forrest Goodluck/Froy Gutierrez/G Hannelius/Grayson Russell
1998|3|Hunter Schafer/Isabella Gomez/Jaquel Spivey/Jared Gilman/Jaylen Barron/Kacey Mottet Klein/Kara Hayward/Khamani Griffin/Kōki Maeda
1998|3|Lovie Simone/Madison Pettis/Matt Cornett/Odessa Young/Olivia DeJonge/Owen Teague/Peyton Meyer/Rico Rodriguez/Robert Capron/Shawn Mendes
1998|3|Sophie Wilde/Tyriq Withers/Viveik Kalra/Zachary Gordon/Zoé Stein
1998|4|Alex Neustaedter/Coy Stewart/Emily Robinson/Jessica Reynolds/Lara Peake/Larry Saperstein/Marc Musso/Meadow Walker/Nell Williams/Ryan Newman
1998|4|Ryan Simpkins/Samantha Isler/Samuel Honywood/Sidney Flanigan
1999|1|Putthipong Assaratanakul/Wu Lei
1999|2|Fred Hechinger/Isaac Hempstead Wright/Joey King/Kaity Nguyễn/Kiernan Shipka/Lea van Acken/Luna Wedler/Mikey Madison/Sabrina Carpenter
1999|3|Aaron Hilmer/Aramis Knight/Bailee Madison/Brec Bassinger/Cameron Boyce/Charlie Plummer/Corey Fogelmanis/Eliza Scanlen/Ferdia Walsh-Peelo
1999|3|Finn Bennett/Félix Lefebvre/Karan Brar/Megan Suri/Michael Gandolfini/Nell Tiger Free/Saxon Sharbino
1999|4|Cameron Ocasio/Connor Fielding/Dakota Beavers/Ellie Darcey-Alden/Eloise Laurence/Izzie Coffey/Jane Wickline/Ji-young Yoo/Morgan Turner
1999|4|Owen Fielding/Ricardo Hurtado/Ricky Garcia/Yasmin Monet Prince/Zoe Renee
2000|1|Jackson Yee/Kim Hyang-gi/Liu Haocun/Minami Hamabe/Yuumi Kawai
2000|2|Ester Expósito/Halle Bailey/Milly Alcock/Roy Wang/Suzanne Lindon/Thomasin McKenzie
2000|3|Chase Infiniti/Dara Reneé/Esme Creed-Miles/Isabel May/Jace Norman/Jacob Bertrand/Jade Pettyjohn/Joshua Bassett/Julia Lester/Landry Bender
2000|3|Mackenzie Foy/Marcus Scribner/Markella Kavenagh/Meg Donnelly/Michael Rainey Jr./Nicholas Hamilton/Odessa A'zion/Preston Bailey/Willow Shields
2000|3|Willow Smith/Yara Shahidi
2000|4|Amara Miller/Ariel Martin/Conner Chapman/Jessica Garza/Khalil Everage/Lilimar Hernandez/Morgan Lily/Nell Verlaque/Rhys Stone/Spike Fearn
2001|1|Mamitha Baiju/Zhang Zifeng
2001|2|Caleb McLaughlin/Isabela Merced/Paul Kircher/Rachel Zegler/Rinku Rajguru/Roh Jeong-eui/Xolo Maridueña
2001|3|Abraham Attah/Amybeth McNulty/Angourie Rice/Art Parkinson/Bebe Wood/Chosen Jacobs/D'Pharaoh Woon-A-Tai/Ed Oxenbould/Emma Fuhrmann/Hazel Doupe
2001|3|Joshua Rush/Judah Lewis/Kaia Gerber/Louis Hynes/Luàna Bajrami/Maitreyi Ramakrishnan/Milo Manheim/Niles Fitch/Raffey Cassidy/Rowan Blanchard
2001|3|Samuel Bottomley/Tom Taylor/Ty Simpkins
2001|4|Andrew Astor/Ashley Liao/Ben Carolan/Brenna D'Amico/Clare Foley/Eleanor Worthington-Cox/Garrett Ryan/Jadah Marie/Kaitlyn Bernard/Luke Mullen
2001|4|Robbie Tucker/Sadie Stanley/Talitha Bateman
2002|1|Jenna Ortega
2002|2|Anaswara Rajan/Dominic Sessa/Finn Wolfhard/Gabriel LaBelle/Gaten Matarazzo/Julian Dennison/Sadie Sink/Zhao Jinmai
2002|3|Asher Angel/Brighton Sharbino/Bukky Bakray/Cree Cicchino/Céleste Brunnquell/Emilia Jones/Emily Alyn Lind/Lewis MacDougall/Madison Hu
2002|3|Mark Eydelshteyn/Milly Shapiro/Oona Laurence/Pearce Joza/Sophia Lillis/Talia Ryder
2002|4|Davis Cleveland/Harvey Scrimshaw/Isaak Presley/Madison Wolfe/Skai Jackson
2003|2|Cooper Hoffman/Jack Dylan Grazer/Jaeden Martell/Louis Partridge/Olivia Rodrigo/Quvenzhané Wallis/Wen Qi
2003|3|Aidan Gallagher/Anna Cathcart/Breanna Yde/Elsie Fisher/Emjay Anthony/Hudson Yang/Jahi Di'Allo Winston/Jeremy Ray Taylor/Kyla Kenedy
2003|3|Lyric Ross/Maggie Elizabeth Jones/Max Charles/Millicent Simmonds/Rohan Chand/Storm Reid/Thomas Barbusca/Wyatt Oleff
2003|4|Carson Minniear/Jaden Piner/Kosar Ali/Lexi Underwood
2004|1|Mana Ashida/Millie Bobby Brown
2004|2|Kit Connor/Noah Schnapp
2004|3|Addison Riecke/Alex Hibbert/Caitlin Carmichael/Casey Simpson/Dylan Kingwell/Emma Tremblay/Francesca Capaldi/Jack Champion/Kylie Rogers
2004|3|Marsai Martin/Miles Brown/Owen Vaccaro/Peyton Elizabeth Lee/Sky Katz/Sofia Wylie/Sterling Jerins
2004|4|Forrest Wheeler/Honor Kneafsey/Jake Ryan/Lauren Lindsey Donzis/Louis Ashbourne Serkis/Mace Coronel/Madison Reyes/Ruby Barnhill
2005|2|Noah Jupe
2005|3|Avantika Vandanapu/Brady Noon/Dafne Keen/Ella Anderson/Kylie Cantrall/Kyliegh Curran/Lane Factor/Lulu Wilson/Miles Caton/Navia Robinson
2005|3|Shahadi Wright Joseph/Sunny Suljic
2005|4|Brady Hepner/Eris Baker/Jack Gore/Jason Drucker/Kyla Deaver/Mallory James Mahoney/Ruby Rose Turner
2006|2|Jacob Tremblay/Mckenna Grace
2006|3|Alexa Nisenson/Ian Chen/Kairi Jō/Malia Baker/Momona Tamada/Priah Ferguson/Trinitee Stokes/Xochitl Gomez
2006|4|Jalyn Hall/Keita Ninomiya
2007|2|Mason Thames
2007|3|Ariana Greenblatt/Ava Kolker/Cailey Fleming/Faithe Herman/Lonnie Chavis/Miya Cech/Roman Griffin Davis/Seth Carr
2007|4|August Maturo/Charlie Shotwell/Elliana Walmsley/Julia Savage/Keith L. Williams/Lilly Aspell/Noah Wiseman
2008|3|Iain Armitage/Jackson Robert Scott/Raegan Revord
2008|4|Cameron Crovetti/Madalen Mills/Madeleine McGraw/Mia Talerico/Nicholas Crovetti
2009|2|Sōya Kurokawa/Walker Scobell
2009|3|Alexa Swinton/Alisha Weir/Archie Yates/Christian Convery/Freya Skye/Jett Klyne/Julia Butters/Leah Jeffries
2010|3|Brooklynn Prince/Catherine Clinch/Jude Hill/Ryan Kiera Armstrong
2011|3|Hinata Hiiragi/Julian Hilliard/Violet McGraw
2011|4|Cade Woodward
2012|3|Lexi Rabe
2012|4|Mykal-Michelle Harris
`;

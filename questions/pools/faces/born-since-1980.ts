/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_SINCE_1980 = `
1980|1|Cauã Reymond/Cecilia Cheung/Channing Tatum/Charlie Hunnam/Cho Seung-woo/Chris Pine/Dani Rovira/Dayahang Rai/Dingdong Dantes/Edison Chen
1980|1|Eva Green/Gong Hyo-jin/Goran Bogdan/Hiro Shimono/Hiroshi Tamaki/Inma Cuesta/Jake Gyllenhaal/Jason Segel/Jasper Pääkkönen/Jonathan Cohen
1980|1|Kareena Kapoor/Kim Nam-gil/Kim So-yeon/Laila/Lee Eun-ju/Maaya Sakamoto/Macaulay Culkin/Majid Michel/Michelle Williams/Nana Mizuki
1980|1|Nicholas Tse/Paoli Dam/Philippe Lacheau/Pål Sverre Hagen/Rebel Wilson/Ryan Gosling/Satoshi Tsumabuki/Sibel Kekilli/Song Jia
1980|1|Swastika Mukherjee/Tomokazu Sugita/Yasmin Abdulaziz/Yūko Takeuchi/Şahan Gökbakar
1980|2|Abir Chatterjee/Adeel Akhtar/Adriana Paz/Agnes Kittelsen/Ali Zafar/Ana Claudia Talancón/Ana Moreira/Antonella Costa/Anu Prabhakar/Arya
1980|2|Ben Foster/Ben Whishaw/Caio Blat/Carolina Crescentini/Christina Ricci/Cris Horwang/Cristiana Capotondi/Céline Sallette/Dong Jie/Elena Lyadova
1980|2|Elio Germano/Fahri Yardım/Francisca Lewin/Gracy Singh/Gustaf Skarsgård/Géraldine Nakache/Happy Salma/Hermila Guedes/Ingrid Bolsø Berdal
1980|2|Inthira Charoenpura/Itay Tiran/Jaideep Ahlawat/Jason Schwartzman/Jayam Ravi/Jesse Williams/Jia Bing/Jin Goo/Julia Hummer/Katherine Waterston
1980|2|Kristen Bell/Laetitia Dosch/Laura Paredes/Lavinia Wilson/Lin-Manuel Miranda/Maria Popistașu/Matias Varela/Moa Gammel/Munetaka Aoki
1980|2|Neha Dhupia/Nick Cannon/Nicolas Duvauchelle/Oge Okoye/Parambrata Chatterjee/Pilar Gamboa/Ryoo Seung-bum/Sam Riley/Santhanam/Shaun Evans
1980|2|Simon Helberg/Tobias Santelmann/Viktoria Winge/Volker Bruch/William Jackson Harper/Wilmer Valderrama/Zhang Jingchu/Zooey Deschanel
1980|2|Álex González
1980|3|Aaron Monaghan/Anna Chlumsky/Ashanti/Bijou Phillips/Brendan Sexton III/Casey Wilson/David Gyasi/Denise Gough/Eddie Kaye Thomas
1980|3|Elisa Carricajo/Eliza Dushku/Ellie Kemper/Ewen Leslie/Hanno Koffler/Jae Hee/Jessica Paré/Jimmy Workman/Joanne Froggatt/Jordana Brewster
1980|3|June Diane Raphael/Karina Smulders/Kate Micucci/Kevin Bishop/Kristen Connolly/Leo Bill/Madeleine Sami/Mark Webber/Matthew Lawrence
1980|3|Merritt Wever/Minka Kelly/Nazanin Boniadi/Neil Brown Jr./Nicholas D'Agosto/Rachel Nichols/Rory Keenan/Simon Woods/Sophia Myles
1980|3|Tannishtha Chatterjee/Thomas Ian Nicholas/Ti West/Tom Basden/Trystan Pütter
1980|4|Alex Reid/Chris Owen/Cohen Holloway/Collette Wolfe/Colm O'Byrne/Desi Arnez Hines II/Emayatzy Corinealdi/Jasen Fisher/Lauren Lee Smith
1980|4|Marla Sokoloff/Marty York/Natalie Press/Preeya Kalidas/Sean Nelson/Stephen Wight/Tristan Risk
1981|1|Amrita Rao/Anushka Shetty/Asser Yassin/Beyoncé/Cho Yeo-jeong/Chris Evans/Coco Martin/Elijah Wood/Engin Akyürek/Fan Bingbing/Fawad Khan
1981|1|Hannah Herzsprung/Jasmine Trinca/Jessica Alba/Jo In-sung/Joe Taslim/Joseph Gordon-Levitt/Jun Ji-hyun/Justin Timberlake/Kang Dong-won
1981|1|Kim Rae-won/Kō Shibasaki/Mariana Ximenes/Matthias Schweighöfer/Natalie Portman/Nora Tschirner/Purnima/Rami Malek/Shahid Kapoor/Shawn Yue
1981|1|Sneha/Song Hye-kyo/Sunny Suwanmethanont/Tahar Rahim/Tenoch Huerta/Tom Hiddleston
1981|2|Ahsan Khan/Alexander Fehling/Alexis Bledel/Alicia Keys/Allen Leech/Alma Pöysti/Andrea Riseborough/Audrey Lamy/Ayesha Omar/Ben Barnes
1981|2|Ben Schwartz/Boyd Holbrook/Bryce Dallas Howard/Carrie Coon/Celina Jaitly/Chad Michael Murray/Dan Chupong/Dia Mirza/Esha Deol/Fiona Sit
1981|2|Gillian Chung/Hayden Christensen/Ilse Salas/Isabella Ragonese/Jennifer Hudson/Jo Eun-ji/Jonathan Taylor Thomas/Josh Gad/Julia Kijowska
1981|2|Julia Stiles/Jérémie Renier/Kiran Rathod/Kristýna Boková/Krysten Ritter/Kunal Nayyar/Laura Birn/Leslie Odom Jr./Louise Bourgoin/Machiko Ono
1981|2|Magnus Millang/Marco D'Amore/Mateusz Damięcki/Michael Pitt/Michelle Dockery/Michiel Huisman/Mikaal Zulfiqar/OC Ukeje/Oka Antara/Orsolya Tóth
1981|2|Patricia López Arnaiz/Quim Gutiérrez/Raphaël Personnaz/Rebecka Liljeberg/Rinko Kikuchi/Roma Gąsiorowska/Rupert Friend/Sheridan Smith
1981|2|Sienna Miller/Swann Arlaud/T. J. Miller/Taylor Kitsch/Terry Pheto/Tom Burke/Vica Kerekes/Vittoria Puccini/Zar Amir Ebrahimi/Zhang Xinyi
1981|2|Émilie Dequenne
1981|3|Alex Vincent/Amy Seimetz/Betty Gabriel/Bojana Novakovic/Catalina Sandino Moreno/Chauncey Leopardi/Christina Milian/Djebril Zonga
1981|3|Emilie de Ravin/Erika Sainte/Fran Kranz/Jay Ellis/Jay Ryan/Joe Swanberg/Jonathan Bennett/Justin Chon/Katharine Isabelle/Katy Mixon
1981|3|Kelly Rowland/Lance Gross/Larisa Oleynik/Laura Bailey/Luke Ford/María Villar/Meagan Good/Michael Dorman/Shugo Oshinari/Sinitta Boonyasak
1981|3|Stephanie Beatriz/Summer Glau/Tom Guiry/Vanessa Bayer/Wong You-nam
1981|4|Aaron Schwartz/Ashleigh Aston Moore/Azura Skye/Emma Fryer/Iain Robertson/Jana Schmieding/Jemima Rooper/Jocelin Donahue/Karen Hassan
1981|4|Kate Elliott/Kathryn Drysdale/Lisa Flanagan/Majandra Delfino/Marques Houston/Melanie Scrofano/Nicholas Tucci/Robin McLeavy/Sasha Barrese
1981|4|Shauna Macdonald
1982|1|Abimana Aryasatya/Allu Arjun/Ananda Everingham/Anne Hathaway/Ariel Lin/Arifin Shuvoo/Biraj Bhatta/Birgitte Hjort Sørensen/Bruno Gagliasso
1982|1|Charlene Choi/Dev/Dian Sastrowardoyo/Eddie Peng/Eddie Redmayne/Eita Nagayama/Elyas M'Barek/Ethan Juan/Fahadh Faasil/Fedi Nuril/Go Ayano
1982|1|Han Ga-in/Han Ji-min/Hyun Bin/Ini Edo/Ivy Chen/Jamie Dornan/Joanna Kulig/Jodi Sta. Maria/Kim Min-hee/Kirsten Dunst/Koel Mallick/Kyoko Fukada
1982|1|Matt Smith/Maxim Matveyev/Meera Jasmine/Menna Shalabi/Miguel Ángel Silvestre/Nadia Buari/Osita Iheme/Pihla Viitala/Pilou Asbæk
1982|1|Prithviraj Sukumaran/Priyanka Chopra/Pyotr Fyodorov/Ramya/Ranbir Kapoor/Riz Ahmed/Sebastian Stan/Seth Rogen/Shriya Saran/Shun Oguri
1982|1|Son Ye-jin/Stephanie Okereke Linus/Tatsuya Fujiwara/Tom Schilling/Toyin Abraham/Tuba Büyüküstün/Vino G. Bastian/Wang Baoqiang
1982|2|Abbie Cornish/Achita Sikamana/Alice Pol/Alison Brie/Ania Bukstein/Anna Paquin/Axel Stein/Barbara Ronchi/Baron Geisler/Bergüzar Korel
1982|2|Brad Renfro/Brian Tyree Henry/Clémence Poésy/Cobie Smulders/Constance Wu/Damon Wayans Jr./Dan Stevens/Dana Ivgy/Daveed Diggs/Elisabeth Moss
1982|2|Elisha Cuthbert/Fabrício Boliveira/Fala Chen/Francesco Scianna/Gemma Chan/Grégoire Ludig/Hayley Atwell/Hristina Popović/Isild Le Besco
1982|2|Jack Huston/Jay Baruchel/Jenny Slate/Jessica Biel/Jodie Whittaker/John Mulaney/Kang Hye-jung/Kaniha/Karim Leklou/Kieran Culkin/Leandra Leal
1982|2|Li Xiaolu/Lizzy Caplan/Lucas Black/Malena Pichot/Marta Nieradkiewicz/Mike Ezuruonye/Mónica del Carmen/Natalie Dormer/Nelly Tagar/Rebecca Hall
1982|2|Robert Stadlober/Ruth Negga/Ruth Wilson/Sid Lucero/Silvio Muccino/Thomas Middleditch/Thora Birch/Wan Qian/Yoko Maki/Yul Edochie
1982|3|Adam Pally/Adam Wingard/Alexis Manenti/Alice Eve/Anna Camp/Ashley Walters/Brit Marling/Cam Gigandet/Celeste Barber/Columbus Short
1982|3|Cori Gonzalez-Macuer/Daniel Henshall/Danielle Deadwyler/Devon Aoki/Dominic Rains/Dustin Clare/Emma Booth/Gaby Hoffmann/Gillian Jacobs
1982|3|Harry Shum Jr./Heather Matarazzo/Jan Cornet/Jewel Staite/Joe Anderson/Jonathan Tucker/Kate Siegel/Kristin Kreuk/Lacey Chabert
1982|3|Liron Ben-Shlush/Martin Starr/Mati Diop/Patrick Fugit/Romola Garai/Sean Faris/Steve Tientcheu/Taran Killam/Toby Kebbell/Yvonne Strahovski
1982|3|Zach Gilford/Zoe Lister-Jones/Zorica Nusheva
1982|4|Alyssa Sutherland/Antonia Campbell-Hughes/Chelan Simmons/Eddie Spears/Emma Lung/Ester Dean/Helen Behan/Jeffrey Walker/Jessica Campbell
1982|4|Josh Pence/Luke Carroll/Megalyn Echikunwoke/Nathaniel Martello-White/Necar Zadegan
1983|1|Adam Driver/Alfonso Herrera/Andrew Garfield/Bunga Citra Lestari/Chantavit Dhanasevi/Chris Hemsworth/Danish Taimoor/Dhanush/Dulquer Salmaan
1983|1|Emily Blunt/Fahad Mustafa/Felicity Jones/Golshifteh Farahani/Greta Gerwig/Gwei Lun-mei/Henry Cavill/Iko Uwais/Jackie Appiah/Jaya Ahsan
1983|1|Jesse Eisenberg/John Lloyd Cruz/Jonah Hill/Joseph Chang/Jung Yu-mi/Katrina Kaif/Kıvanç Tatlıtuğ/Louis Garrel/Lupita Nyong'o/Mamoru Miyano
1983|1|Martha Higareda/Michelle Chen/Mila Kunis/Mélanie Laurent/N. T. Rama Rao Jr./Padmapriya Janakiraman/Rebecca Ferguson/Ryuhei Matsuda
1983|1|Svetlana Khodchenkova/Takayuki Yamada/Trisha Krishnan
1983|2|Abhirami/Adam DeVine/Alexandre Rodrigues/Alice Braga/Anna Drijver/Aziz Ansari/Belçim Bilgin/Blossom Chukwujekwu/Carolina Ramírez
1983|2|David Verdaguer/Domhnall Gleeson/Donald Glover/Ed Skrein/Gabourey Sidibe/Greta Lee/Gugu Mbatha-Raw/Hana Vagnerová/Huang Lu/Joanne Peh
1983|2|Joe Thomas/John Magaro/Johnny Flynn/Julieta Zylberberg/Kate Bosworth/Kate Mara/Katia Pascariu/Kerry Condon/Krista Kosonen/Lamorne Morris
1983|2|Manuela Martelli/Margita Gosheva/Marimar Vega/Marissa Anita/Marwan Kenzari/María Alche/Negar Javaherian/Nithiin/Rachana Narayanankutty
1983|2|Rafe Spall/Rakshit Shetty/Rishab Shetty/Rotem Sela/Ryu Hyun-kyung/Silambarasan/Soubin Shahir/Stephy Tang/Steven Yeun/Sylvia Hoeks/Tan Zhuo
1983|2|Tessa Thompson/Tong Liya/Uhm Tae-goo/Vicky Krieps/Vicky McClure/Vimala Pons/Yuliya Snigir
1983|3|Adam Deacon/Adrianne Palicki/Ahmet Rıfat Şungar/Amber Tamblyn/Andrew Shim/Ari Graynor/Ashley Zukerman/Bryant Chang/Charlotte Vandermeersch
1983|3|Eamonn Owens/Evelyne Brochu/Eye Haïdara/Gabino Rodríguez/Gwilym Lee/Hannibal Buress/Harry Lloyd/Heidi Gardner/Jamie Chung/Jonathan Haagensen
1983|3|Joseph Mazzello/Leelee Sobieski/Maggie Grace/Marie Vinck/Martin McCann/Miles Fisher/Noah Segan/Peter Coonan/Satya Bhabha/Scott Haze
1983|3|Sharni Vinson/Sophia Di Martino/Thomas M. Wright/Utkarsh Ambudkar/Xavier Samuel/Yvonne Orji/Zoe Kazan
1983|4|Adhir Kalyan/Christine Woods/Ciarán Fitzgerald/DeVaughn Nixon/Evan Jonigkeit/Jesse Moss/Khan Chittenden/Matariki Whatarau/Nate Lang
1983|4|Tammin Sursok
1984|1|Amir Jadidi/Amruta Khanvilkar/Ayushmann Khurrana/Bai Baihe/Beren Saat/Bárbara Lennie/Chicco Jerikho/Gaspard Ulliel/John Dumelo
1984|1|Karoline Herfurth/Kavya Madhavan/Lee Je-hoon/Luca Marinelli/Mahira Khan/Marian Rivera/Mark Chao/Mercy Johnson/Nani/Nayanthara
1984|1|Nicholas Saputra/Nivin Pauly/Pio Marmaï/Radhika Pandit/Rainie Yang/Rajkummar Rao/Saba Qamar/Scarlett Johansson/Shin Min-a/Taraneh Alidoosti
1984|1|Toni Gonzaga/Yuliya Peresild
1984|2|Alessandra de Rossi/Alexandra Dahlström/America Ferrera/Anna Tsuchiya/Anton Shagin/Ariane Labed/Aubrey Plaza/Belén Cuesta/Carloto Cotta
1984|2|Celeste Cid/Chiaki Kuriyama/Claire Foy/Cosmina Stratan/Cyron Melville/David Marsais/Esben Smed/Freida Pinto/Garrett Hedlund/Gina Rodriguez
1984|2|Gopika/Han Ye-ri/JeeJa Yanin/Josefin Neldén/Joseph Gilgun/Kalki Koechlin/Kate McKinnon/Kim Hyo-jin/Kostja Ullmann/Leïla Bekhti/Mamta Mohandas
1984|2|Mandy Moore/Martin Compston/Martina Stella/Mary Elizabeth Winstead/María León/Max Riemelt/Michelle Wai/Natasa Stork/Olivia Wilde/Oshri Cohen
1984|2|Pakho Chau/Paul Dano/Pegah Ahangarani/Prisia Nasution/Rana Daggubati/Rima Kallingal/Ryō Nishikido/Saber Abar/Sharwanand/Simon Bird
1984|2|Surveen Chawla/Theo James
1984|3|Abbi Jacobson/Annabelle Wallis/Arsher Ali/Austin Stowell/Beck Bennett/Blake Anderson/Brandon T. Jackson/Cecily Strong/Charlie Murphy
1984|3|Chris Lowell/Chris Pang/Eero Ritala/Fantasia Barrino/Finn Wittrock/Harry Treadaway/Jackson Rathbone/Jaimie Alexander/Jena Malone/Jillian Bell
1984|3|Joe Gilgun/Johan Libéreau/John Gallagher Jr./Katherine McPhee/Kenneth Okolie/Kerry Bishé/Kyle Mooney/Luke Treadaway/Marc-André Grondin
1984|3|Mark O'Brien/Melonie Diaz/Naturi Naughton/Omarion/Phellipe Haagensen/Pol López/Rob Brown/Robert Gwisdek/Ryan Eggold/Sacha Dhawan
1984|3|Sam Richardson/Sofian Khammes/Zach Woods
1984|4|Alan Boyle/Alexis Dziena/Amanda Fuller/Amber Scott/Anthony Welsh/Antonia Prebble/Arash Marandi/Aviva Baumann/Benedict Hardie/Brandon Hammond
1984|4|Emily Barclay/Faysal Ahmed/Frank Mosley/Gerard Kearns/Hanna R. Hall/Jamie Gulpilil/Jayson Blair/Kristen Hager/Laura Vandervoort
1984|4|Lindsay Burdge/Lydia Wilson/Martha MacIsaac/Natasha Wanganeen/Nora-Jane Noone/Sarah Roemer/Te Kohe Tuhaka
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
1985|3|Agustina Muñoz/Alison Pill/Arden Cho/Arthur Dupont/Arturo Castro/Ashley Thomas/Boris Ler/Celina Jade/Chris Zylka/Christopher Læssø/Clark Duke
1985|3|Cush Jumbo/Dan Byrd/Edwin Hodge/Ellen Wong/Erika Bók/Haylie Duff/Isabel Lucas/Jaime Winstone/Jake Lacy/Jemima Kirke/Jessica Lucas/Joel Fry
1985|3|Killian Scott/Lou Taylor Pucci/Martin Sensmeier/Max Minghella/Michelle Trachtenberg/Morgana O'Reilly/Nicole Beharie/Nikesh Patel
1985|3|Odette Annable/Philip Ettinger/Rahul Kohli/Sebastian Urzendowsky/Shari Sebbens/Shiloh Fernandez/Sophie McShera/Talulah Riley/Tina Majorino
1985|3|Tom Cullen/Tom Hughes/Tom Sturridge/Yohana Cobo
1985|4|Aaron Glenane/Ahna O'Reilly/Alex Essoe/Arielle Kebbel/Brandon Bell/Cara Jade Myers/Elyse Levesque/Kate Lyn Sheil/Maeve Dermody
1985|4|Marcus Henderson/Marque Richardson/Michael Conner Humphreys/William Ruane/William Snape
1986|1|Alessandro Borghi/Angelica Panganiban/Bhavana/Dawid Ogrodnik/Deepika Padukone/Emilia Clarke/Erika Sawajiri/Franz Rogowski/Ileana D'Cruz
1986|1|Juri Ueno/Kit Harington/Lindsay Lohan/Magaly Solier/Mario Casas/Megan Fox/Navid Mohammadzadeh/Robert Pattinson/Ryu Jun-yeol/Sai Tamhankar
1986|1|Sakura Ando/Shia LaBeouf/Shruti Haasan/Yang Mi/Yash/Yoo Ah-in/Yoshitsugu Matsuoka
1986|2|Aldis Hodge/Alexandra Borbély/Alexandra Daddario/Alexx Ekubo/Alfie Allen/Amanda Bynes/Amanda Collin/Amber Heard/Amber Kuo/Armie Hammer
1986|2|Asif Ali/Astrid Bergès-Frisbey/Benny Safdie/Björn Gustafsson/Byun Yo-han/Bárbara Colen/Camila Sodi/Christopher Abbott/Colin Morgan
1986|2|Da'Vine Joy Randolph/Dane DeHaan/Doria Tillier/Emanuela Fanelli/Fátima Molina/Gemma Arterton/Greta Scarano/Huma Qureshi/Jai Courtney
1986|2|Jakob Oftebro/Jamie Bell/Jenna Coleman/Jiang Shuying/Kingsley Ben-Adir/Leighton Meester/Lena Dunham/Lily Gladstone/Mateusz Kościukiewicz
1986|2|Mercedes Cabral/Merve Dizdar/Mischa Barton/Moon Chae-won/Naga Chaitanya/Nahuel Pérez Biscayart/Parno Mittra/Paul Walter Hauser/Penn Badgley
1986|2|Priya Anand/Priya Bapat/Ramya Nambeesan/Richa Chadha/Richard Madden/Ruby Rose/Ryōta Ōsaka/Réka Tenki/Sai Dharam Tej/Salvatore Esposito
1986|2|Sam Claflin/Sara Forestier/Sharifah Amani/Shunsuke Daito/Tasuku Emoto/Tomasz Schuchardt/Urmila Kanetkar/Vijay Varma/Winston Duke
1986|2|Wyatt Russell/Yahya Abdul-Mateen II/Yang Zishan/Yui Ichikawa
1986|3|Alexander England/Antonia Thomas/Brittany Snow/David Ajala/Diane Guerrero/Dianna Agron/Dominique McElligott/Drew Roy/Emily VanCamp
1986|3|Hannah Al Rashid/James Phelps/Jodie Turner-Smith/Johnny Simmons/Julia Piaton/Jurnee Smollett/Kat Dennings/Katie Cassidy/Ki Hong Lee
1986|3|Kyla Pratt/Kyle Gallner/Laura Carmichael/Laura Galán/Miko Hughes/Nicole Byer/Oliver Jackson-Cohen/Oliver Phelps/Olivia Thirlby
1986|3|Ophelia Lovibond/Paul Brannigan/Piotr Trojan/Robert Emms/Sikander Rizvi/Solange Knowles/Sonoya Mizuno/Steven Strait/Teresa Palmer
1986|3|Trevor Morgan/Wunmi Mosaku
1986|4|Anna Hutchison/Ashley Bell/Briana Evigan/Dreama Walker/Eileen O'Higgins/Emma Bell/Eric Lloyd/Faye Marsay/Georgia King/Jordan Masterson
1986|4|Kaniehtiio Horn/Louisa Krause/Mason Gamble/Olesya Rulin/Simon Manyonda/Sophia Takal
1987|1|Barış Arduç/Bea Alonzo/Blake Lively/Chun Woo-hee/Cynthia Erivo/Genelia D'Souza/Han Hyo-joo/Joo Won/Kangana Ranaut/Kim Ok-vin/Liu Yifei
1987|1|María Valverde/Masami Nagasawa/Michael B. Jordan/Miles Teller/Moon Geun-young/Park Jung-min/Renate Reinsve/Reza Rahadian/Rio Dewanto
1987|1|Samantha Ruth Prabhu/Shraddha Kapoor/Sonakshi Sinha/Srabanti Chatterjee/Taapsee Pannu/Timini Egbuson/Varun Dhawan/Zac Efron
1987|2|Adinia Wirasti/Amna Ilyas/Anaïs Demoustier/Arifin Putra/Armeena Khan/Cassandra Ciangherotti/Damla Sönmez/Déborah François/Elliot Page
1987|2|Evan Peters/Evan Rachel Wood/Hafsia Herzi/Hayato Ichihara/Henry Golding/Hilary Duff/Humaima Malick/India Hair/James Buckley/Jimmy O. Yang
1987|2|Karen Gillan/Lashana Lynch/Mackenzie Davis/Michaela Coel/Niels Schneider/Oksana Akinshina/Sarah Snook/Skylar Astin/Sohini Sarkar
1987|2|Somkele Iyamah/Tom Felton/Tyler Hoechlin/Valerie Pachner/Élodie Fontan
1987|3|Aarif Rahman/Aidy Bryant/Alex Russell/Aneurin Barnard/Ashley Greene/Bella Heathcote/Bow Wow/Danielle Panabaker/Dree Hemingway/Evelin Dobos
1987|3|Fra Fee/Freddie Stroma/G. V. Prakash Kumar/Genesis Rodriguez/Grégoire Leprince-Ringuet/Hunter Parrish/Iain De Caestecker/Ilana Glazer
1987|3|Jake Abel/Jason Mitchell/Jay Pharoah/Jerrod Carmichael/Jessica Rothe/Jesús Carroza/Joe Dempsie/Joshua McGuire/Katie Leung/Lewis Tan
1987|3|Lincoln Lewis/Ludi Lin/Lyndsy Fonseca/Mara Wilson/Mark Coles Smith/Mary Tsoni/Michael Angarano/Miranda Tapsell/Moe Dunford/Naya Rivera
1987|3|Noah Reid/Remy Hii/Ruth Bradley/Ryan Guzman/Sam Reid/Sarah Gadon/Spencer Treat Clark/Susan Wokoma/Teyonah Parris/Thomas Dekker
1987|3|Tuppence Middleton/William Moseley
1987|4|Arinzé Kene/Ciro Petrone/Dónall Ó Héalai/Jacqueline MacInnes Wood/Jessie Cave/Michael Welch/Shelley Hennig/Tamzin Merchant/Weruche Opia
1988|1|Adesua Etomi/Alicia Vikander/Ana de Armas/Anushka Sharma/Blanca Suárez/Emma Stone/Erika Toda/Glen Powell/Im Si-wan/Jakub Gierszał/Jing Tian
1988|1|Jonathan Bailey/Maja Salvador/Maki Horikita/Mario Maurer/Masataka Kubota/Mehwish Hayat/Michael Cera/Mohamed Ramadan/Ni Ni/Nithya Menen
1988|1|Nobunaga Shimazaki/Noémie Merlant/Parineeti Chopra/Park Seo-joon/Parvathy Thiruvothu/Paulo Avelino/Rupert Grint/Sonalee Kulkarni
1988|1|Vanessa Kirby/Vicky Kaushal/Yui Aragaki/Zhu Yilong
1988|2|Allison Williams/Amina Khalil/Ana Girardot/Awkwafina/Brady Corbet/Camila Márdila/Carla Quevedo/Cecilia Choi/Corey Hawkins/Darshana Rajendran
1988|2|Dhruva Sarja/Douglas Silva/Enric Auquer/Faradina Mufti/Gaku Hamada/Haley Joel Osment/Iben Akerlie/Isabella Leong/Jamie Campbell Bower
1988|2|Jesse Plemons/Joe Cole/Laura Basuki/Lee Yeon-hee/Lin Gengxin/Linda Caridi/Liu Kuan-ting/Ma Sichun/Masahiro Higashide/Nicholas Braun
1988|2|Paulina Andreeva/Pearl Thusi/Puff Kuo/Raihaanun/Ram Pothineni/Rhydian Vaughan/Robert Sheehan/Sabrina Ouazani/Swara Bhasker/Teresa Ruiz
1988|2|Terrance Lau/Yami Gautam/Zoë Kravitz
1988|3|Ada Condeescu/Alexa PenaVega/Analeigh Tipton/Anna Popplewell/Austin Amelio/Brenda Song/Clare Dunne/Darlan Cunha/Dayo Okeniyi/Ed Speleers
1988|3|Emily Browning/Erik Knudsen/Everlyn Sampi/Haley Bennett/Hana Mae Lee/Harriet Dyer/Hayley Squires/Holliday Grainger/Jermaine Fowler
1988|3|Katrina Bowden/Kevin Guthrie/Ludwig Trepte/Mae Whitman/Max Thieriot/Melissa Benoist/Nico Tortorella/Nikki Reed/Pauline Clément/Reece Thompson
1988|3|Rhys Wakefield/Ritu Arya/Robbie Amell/Rose McIver/Rumer Willis/Sara Paxton/Tom Rosenthal/Zosia Mamet
1988|4|Ambyr Childers/Cariba Heine/Chase Williamson/Devon Murray/Ellen Wroe/Harry Greenwood/Jumayn Hunter/Juston Street/Leah Pipes/Lily Frazer
1988|4|Nicolette Robinson/Pippa Bennett-Warner/Tamsin Egerton/Tracy Spiridakos/Zack Pearlman
1989|1|Acha Septriasa/Adèle Haenel/Alexander Petrov/Angelababy/Apu Biswas/Bhumi Pednekar/Brie Larson/Chino Darín/Dakota Johnson/Daniel Kaluuya
1989|1|Daniel Radcliffe/Elizabeth Olsen/Frederick Lau/Jessie Buckley/Jing Boran/Kana Hanazawa/Kenshō Ono/Masaki Okada/Mimi Chakraborty
1989|1|Nicholas Hoult/Pierre Niney/Takeru Satoh/Tamannaah/Taron Egerton/Tovino Thomas/Vijay Deverakonda/Xavier Dolan/Úrsula Corberó
1989|2|Agathe Bonitzer/Alden Ehrenreich/Annie Chen/Anton Yelchin/Aura Garrido/Beverly Naya/Brenton Thwaites/Caleb Landry Jones
1989|2|Christopher Mintz-Plasse/Daniela Vega/Farah Zeynep Abdullah/Harry Melling/Hayden Panettiere/Imogen Poots/Inga Ibsdotter Lilleaas
1989|2|Janine Gutierrez/Jeon Yeo-been/Jonathan Majors/Julie Estelle/Jung So-min/Juno Temple/Lee Yoo-young/Lily Collins/Lily James/Luke Bracey
1989|2|Mia Wasikowska/Nathalie Emmanuel/Nina Dobrev/Priya Bhavani Shankar/Riley Keough/Simu Liu/Sofía Espinosa/Spruha Joshi/Tereza Ramba
1989|2|Tomasz Ziętek/Victória Guerra
1989|3|Alex Sharp/Alia Shawkat/Aly Michalka/Alyson Michalka/Ayame Misaki/Cosmo Jarvis/Danielle Brooks/Freddie Fox/Hannah Murray/Jake Lloyd
1989|3|James McArdle/James Nelson-Joyce/Jane Levy/Jessica Mauboy/Jessica Williams/Jérémie Laheurte/Karan Soni/Kat Graham/Lucy Hale/Malachi Kirby
1989|3|Marthino Lio/Matthew Lewis/Morfydd Clark/Patsy Ferran/Phoebe Tonkin/Rory Culkin/Ryan Corr/Sherry Cola
1989|4|Adelaide Clemens/Emily Meade/Joaquina Kalukango/Jordin Sparks/Matteo Olivetti/Olivia Luccardi/Shenae Grimes
1990|1|Aaron Taylor-Johnson/Aishwarya Lekshmi/Aishwarya Rajesh/Aras Bulut İynemli/Bill Skarsgård/Choi Woo-shik/Dev Patel/Emma Watson/François Civil
1990|1|Haru Kuroki/Haruma Miura/Im Yoon-ah/Ivan Yankovsky/Jennifer Lawrence/Josh O'Connor/Kang Ha-neul/Kartik Aaryan/Keisha Castle-Hughes/Kim Tae-ri
1990|1|Kristen Stewart/Kriti Sanon/Liam Hemsworth/Margot Robbie/Ninh Dương Lan Ngọc/Nusrat Jahan/Park Bo-young/Park Shin-hye/Peter Lanzani
1990|1|Pooja Hegde/Rakul Preet Singh/Sosuke Ikematsu/Subhashree Ganguly/Yūya Yagira/Çağatay Ulusoy
1990|2|Alex Pettyfer/Baek Jin-hee/Bo Burnham/Callum Turner/Clara Lago/David Kross/Deva Mahenra/Diego Boneta/Eiza González/Elizabeth Debicki
1990|2|Fish Liew/Félix Moati/Hadas Yaron/Hazal Kaya/Himesh Patel/Jack Lowden/Jack O'Connell/Jeremy Irvine/Jonas Nay/Jonathan Lipnicki
1990|2|Lavanya Tripathi/Lee Som/Lim Ji-yeon/Liv Lisa Fries/Lou de Laâge/Lucas Till/Mitsuki Tanimura/Monica Barbaro/Nomzamo Mbatha/Osas Ighodaro
1990|2|Patralekhaa/Rachel Brosnahan/Regina Cassandra/Rosalinde Mynster/Shabnom Bubly/Tara Basro/Teyana Taylor/Thomas Sangster/Trevante Rhodes
1990|2|Varun Tej/William Lebghil/Ximena Romo
1990|3|Arron Villaflor/Ben Schnetzer/Caitlin Stasey/Caren Pistorius/Daveigh Chase/Emory Cohen/Giacomo Ferrara/Harvey Guillén/Jake Weary/John Connors
1990|3|Julia Fox/Kaya Wilkins/Kiowa Gordon/Kristine Kujath Thorp/Laura Harrier/Luke Kleintank/Melissa Barrera/Nisrin Erradi/Paapa Essiedu
1990|3|Rachel Hurd-Wood/Sarah Hyland/Seána Kerslake/Sophie Cookson/Stacy Martin/Stephanie Hsu/Taylour Paige
1990|4|Cassie Scerbo/Ellie Kendrick/Georgina Leonidas/Hannah Gross/Jake Horowitz/Leven Rambin/Lucas Pittaway/Matt Milne/Pallavi Sharda/Rarriwuy Hick
1990|4|Will Brittain
1991|1|Amala Paul/Austin Butler/Hansika Motwani/Kiara Advani/Kim Go-eun/LaKeith Stanfield/Li Xian/Nadech Kugimiya/Natsuki Hanae/Raphaël Quenard
1991|1|Serenay Sarıkaya
1991|2|Alana Haim/Anthony Ramos/Ariana DeBose/Bela Padilla/Bimbo Ademoye/Charles Melton/Craig Roberts/Damson Idris/Divya Prabha/Dylan O'Brien
1991|2|Emma Roberts/Hedwig Tam/Joe Alwyn/Josefin Asplund/Joy Rieger/Lakeith Stanfield/Leonie Benesch/Maria Dębska/Nancy Isime/Naomi Ackie
1991|2|O'Shea Jackson Jr./Park So-dam/Saori Hayami/Shailene Woodley/Sharon Ooja/Taylor Zakhar Perez/Zazie Beetz
1991|3|AJ Michalka/Alexandra Shipp/Ashley Park/Ben Hardy/Bonnie Wright/Christa Théret/Daniel Zovatto/Danielle Macdonald/Dominique Fishback
1991|3|Evanna Lynch/Finnegan Oldfield/Frank Dillane/James Frecheville/KiKi Layne/Samantha Robinson/Skandar Keynes/Sope Dirisu/Thomas Mann
1991|3|Thuso Mbedu/Willa Fitzgerald/Yasmin Paige
1991|4|Adam Hagenbuch/Addison Timlin/Emily Bett Rickards/Hayley McFarland/Jack McMullen/Katie Jarvis/Laura Wheelwright/Shanley Caswell
1991|4|Sophie Stuckey/Spencer Locke/Willa Holland
1992|1|Barry Keoghan/Daisy Ridley/Davika Hoorne/Dilraba Dilmurat/Disha Patani/Go Ah-sung/Jannis Niewöhner/Jella Haase/John Boyega/Keerthy Suresh
1992|1|Mrunal Thakur/Pimchanok Luevisadpaibul/Pori Moni/Rachita Ram/Sai Pallavi/Sanya Malhotra/Selena Gomez/Taylor Lautner/Yang Zi/Zhou Dongyu
1992|2|Adria Arjona/Alexander Ludwig/Aoi Yūki/Asmara Abigail/Bartosz Bielenia/Bidya Sinha Saha Mim/Camélia Jordana/Douglas Booth/Eliza Rycembel
1992|2|Emilia Schüle/Ezra Miller/Fatima Sana Shaikh/Freddie Highmore/George MacKay/Jack Quaid/Jack Reynor/Josh Hutcherson/Julia Ragnarsson
1992|2|Kaya Scodelario/Lee Joo-young/Logan Lerman/Lyna Khoudri/Madonna Sebastian/Mawra Hocane/Mike Faist/Mugi Kadowaki/Naian González Norvind
1992|2|Nat Kitcharit/Paulina Gaitán/Riko Narumi/Samara Weaving/Shota Sometani/Tyler James Williams/Vivian Sung/Yura Borisov
1992|3|Agata Trzebuchowska/Ashleigh Cummings/Bel Powley/Billie Lourd/Blake Jenner/Danny Ramirez/Daphné Patakia/Eleanor Tomlinson/Emily Osment
1992|3|Georgia Groome/Georgina Campbell/Jessica Barden/Jessica Henwick/Jessie T. Usher/Kate Upton/Keir Gilchrist/Lincoln Younes/Logan Miller
1992|3|Niamh Algar/Nick Krause/Sosie Bacon/Thomas Turgoose
1992|4|Alexa Nikolas/Anna Baryshnikov/Ashley Rickards/Danielle Galligan/Ellise Chappell/Hallie Kate Eisenberg/Skye McCole Bartusiak
1993|1|Adèle Exarchopoulos/Alia Bhatt/Kalyani Priyadarshan/Kasumi Arimura/Masaki Suda/Nadine Lustre/Ryunosuke Kamiki
1993|2|Anna Castillo/Beanie Feldstein/Ben Platt/David Corenswet/David Jonsson/Jennifer Yu/Jodie Comer/Keke Palmer/Letitia Wright/Lewis Pullman
1993|2|Maciej Musiałowski/Mahiya Mahi/Mia Goth/Mirai Shida/Naomi Scott/Nusraat Faria/Olivia Cooke/Oriol Pla/Pete Davidson/Putri Marino
1993|2|Saskia Rosendahl/Stephan James/Suraj Sharma/Vincent Lacoste/Wamiqa Gabbi/Will Poulter/Wu Chien-ho/Yalitza Aparicio/Zhang Huiwen
1993|3|Aisling Franciosi/AnnaSophia Robb/Cameron Bright/Daryl McCormack/Debby Ryan/Devery Jacobs/Elizabeth Gillies/Franz Drameh/Freya Mavor
1993|3|Graham Phillips/Greg Tarzan Davis/Halston Sage/Harrison Gilbertson/Kiersey Clemons/Lily Sullivan/Lola Créton/Louise Grinberg/Maika Monroe
1993|3|Miranda Cosgrove/Sean Keenan/Victoria Justice
1993|4|Ambreen Razia/Anna Lore/Arielle Holmes/Bria Vinaite/David Moorst/David W. Thompson/Ian Kenny/Leeon Jones/Leon Thomas III/Lili Simmons
1993|4|Percelle Ascott/Rachel Matthews/Taylor Spreitler/Temple Baker/Will Merrick
1994|1|Dakota Fanning/Fumi Nikaidō/Kento Yamazaki/Nazriya Nazim/Ryo Yoshizawa/Sajal Aly/Saoirse Ronan/Shim Eun-kyung/Tripti Dimri
1994|2|Aaron Pierre/Aglaya Tarasova/Aimee Lou Wood/Ansel Elgort/Anthony Bajon/Anthony Boyle/Chung Suet-ying/Dacre Montgomery/Eili Harboe
1994|2|Ellar Coltrane/Ivana Baquero/Joseph Quinn/Joséphine Japy/Julia Garner/Jun Jong-seo/Kelvin Harrison Jr./Lucy Boynton/Margaret Qualley
1994|2|Maria Dragus/Nat Wolff/Nicholas Galitzine/Peng Yuchang/Sairi Ito/Tatjana Saphira/Tobi Bakre/Zoey Deutch
1994|3|Algee Smith/Booboo Stewart/Chanté Adams/Dakota Blue Richards/Deborah Lukumuena/Eduardo Franco/Eli Goree/Gabriel Basso/Israel Broussard
1994|3|Jeong Ha-dam/Jimmie Fails/Jodelle Ferland/Karidja Touré/Kedar Williams-Stirling/Madelaine Petsch/Miles Heizer/Noah Galvin/Taissa Farmiga
1994|3|Taylor Russell
1994|4|Alex Etel/Angus Imrie/Brendan Meyer/Dylan Gelula/Francesca Reale/J. Quinton Johnson/Jacqueline Emerson/Lily Newmark/Maddie Phillips
1994|4|Makenzie Vega/Midori Francis/Na-Kel Smith/Seraphina Beh/Simona Brown/Tamara Lawrance
1995|1|Aparna Balamurali/Chelsea Islan/Kim Da-mi/Mayu Matsuoka/Nivetha Thomas/Paula Beer/Sara Ali Khan/Tao Tsuchiya/Timothée Chalamet
1995|2|Ahmed Malek/Alex Lawther/Anna Ben/Ayo Edebiri/Emma Corrin/Felix Kammerer/Go Min-si/Greta Fernández/Gustav Lindh/Inori Minase/Justice Smith
1995|2|Kristine Froseth/Matilda De Angelis/Nick Robinson/Phoebe Dynevor/Radhika Madan/Rebecca Marder/Shameik Moore/Tessa Ia
1995|3|Alex Monner/Andrea Carpenzano/Archie Madekwe/Ashton Sanders/Bill Milner/Georgie Henley/Geraldine Viswanathan/Haley Lu Richardson
1995|3|Josh Andrés Rivera/Katherine McNamara/Leslie Grace/Liana Liberato/Lukas Gage/Maddie Hasson/Molly Gordon/Nicola Peltz/RJ Cyler/Rachel Sennott
1995|3|Simone Ashley/Suzanna Son/Toby Wallace/Tom Glynn-Carney/Virginia Gardner/Zofia Wichłacz
1995|4|Amy Forsyth/Austin Crute/Danielle Campbell/Ella Bruccoleri/Jasmine Jobson/Katherine Hughes/Lewis Gribben/Lewis McGibbon/Madisen Beaty
1995|4|Sophia La Porta/Zach Mills
1996|1|Anya Taylor-Joy/Benjamin Voisin/Florence Pugh/Kathryn Bernardo/Mackenyu/Maria Bakalova/Nana Komatsu/Paul Mescal/Prilly Latuconsina
1996|1|Rashmika Mandanna/Tom Holland/Zendaya
1996|2|Abigail Breslin/Ai Hashimoto/Charlie Dizon/Chutimon Chuengcharoensukying/Dylan Minnette/Ella Purnell/Emma Mackey/Hailee Steinfeld
1996|2|Harris Dickinson/Jamila Awad/Joel Courtney/Kaitlyn Dever/Kim Hye-yoon/Kodi Smit-McPhee/Kotone Furukawa/Lucas Hedges/Mala Emde/Milena Smit
1996|2|Nadia Tereszkiewicz/Noah Centineo/Sue Ramirez/Toko Miura/Tye Sheridan
1996|3|Austin Abrams/Chase Sui Wonders/Ella Balinska/Grace Van Patten/Jacob Latimore/Jorge Lendeborg Jr./Katherine Langford/Liam James/Lili Reinhart
1996|3|Mark McKenna/Myha'la/Nerea Camacho/Skyler Gisondo/Thea Sofie Loch Næss/Tony Revolori/Vivian Oparah/Éanna Hardwicke
1996|4|Ann Skelly/Madison Davenport/Ola Orebiyi/Priya Kansara/Ryan Lee/Samantha Logan/Shaniqua Okwok/Zara Devlin
1997|1|Guan Xiaotong/Hana Sugisaki/Jacob Elordi/Janhvi Kapoor/Julia Barretto/Liu Haoran/Louis Hofmann/Nimisha Sajayan/Sydney Sweeney/Yeo Jin-goo
1997|2|Alex Wolff/Asa Butterfield/Bella Thorne/Celeste Dalla Porta/Chloë Grace Moretz/Dean-Charles Chapman/Erika Karata/Grace Antony/James Rolleston
1997|2|Kathryn Newton/Lana Condor/Maisie Williams/Manushi Chhillar/Teeradon Supapunpinyo
1997|3|Alison Oliver/Amber Midthunder/Archie Renaux/Charithra Chandran/Diana Silvers/Ellie Bamber/Ewan Mitchell/Fionn O'Shea/Fionn Whitehead
1997|3|Havana Rose Liu/Honor Swinton Byrne/Isabelle Fuhrman/Jayme Lawson/Jharrel Jerome/Madison Iseman/Maude Apatow/Max Burkholder/Mia McKenna-Bruce
1997|3|Micheal Ward/Odeya Rush/Olivia Holt/Rish Shah/Tyrel Jackson Williams
1997|4|Kiera Allen/Nabhaan Rizwan/Riley Griffiths/Shaun Thomas/Sierra McCormick
1998|1|Ananya Panday/Elle Fanning/Liza Soberano/Suzu Hirose
1998|2|Amandla Stenberg/Ariel Winter/Benedetta Porcaroli/Cailee Spaeny/Daisy Edgar-Jones/Garance Marillier/Jaden Smith/Lorenzo Ferro/Maya Hawke
1998|2|Mone Kamishiraishi/Nolan Gould
1998|3|Annalise Basso/Charlie Gillespie/Coco Jones/Dylan Sprayberry/Emma Laird/Forrest Goodluck/Jared Gilman/Kacey Mottet Klein/Kara Hayward
1998|3|Kōki Maeda/Odessa Young/Olivia DeJonge/Owen Teague/Sophie Wilde/Tyriq Withers/Viveik Kalra/Zoé Stein
1998|4|Alex Neustaedter/Emily Robinson/Jessica Reynolds/Lara Peake/Nell Williams/Ryan Newman/Ryan Simpkins/Samantha Isler/Sidney Flanigan
1999|1|Putthipong Assaratanakul/Wu Lei
1999|2|Fred Hechinger/Isaac Hempstead Wright/Joey King/Kaity Nguyễn/Kiernan Shipka/Lea van Acken/Luna Wedler/Mikey Madison
1999|3|Aaron Hilmer/Bailee Madison/Brec Bassinger/Charlie Plummer/Eliza Scanlen/Ferdia Walsh-Peelo/Finn Bennett/Félix Lefebvre/Michael Gandolfini
1999|3|Nell Tiger Free
1999|4|Dakota Beavers/Eloise Laurence/Ji-young Yoo/Morgan Turner
2000|1|Jackson Yee/Kim Hyang-gi/Liu Haocun/Minami Hamabe/Yuumi Kawai
2000|2|Ester Expósito/Halle Bailey/Milly Alcock/Roy Wang/Suzanne Lindon/Thomasin McKenzie
2000|3|Chase Infiniti/Esme Creed-Miles/Isabel May/Mackenzie Foy/Markella Kavenagh/Nicholas Hamilton/Odessa A'zion/Willow Shields/Willow Smith
2000|3|Yara Shahidi
2000|4|Amara Miller/Conner Chapman/Jessica Garza/Morgan Lily/Nell Verlaque/Rhys Stone/Spike Fearn
2001|1|Mamitha Baiju/Zhang Zifeng
2001|2|Caleb McLaughlin/Isabela Merced/Paul Kircher/Rachel Zegler/Rinku Rajguru/Roh Jeong-eui/Xolo Maridueña
2001|3|Angourie Rice/Art Parkinson/Chosen Jacobs/D'Pharaoh Woon-A-Tai/Ed Oxenbould/Judah Lewis/Kaia Gerber/Luàna Bajrami/Milo Manheim/Raffey Cassidy
2001|3|Samuel Bottomley/Tom Taylor/Ty Simpkins
2001|4|Andrew Astor/Ben Carolan/Clare Foley/Eleanor Worthington-Cox/Garrett Ryan/Kaitlyn Bernard/Robbie Tucker/Sadie Stanley/Talitha Bateman
2002|1|Jenna Ortega
2002|2|Anaswara Rajan/Dominic Sessa/Finn Wolfhard/Gabriel LaBelle/Gaten Matarazzo/Julian Dennison/Sadie Sink/Zhao Jinmai
2002|3|Bukky Bakray/Céleste Brunnquell/Emilia Jones/Emily Alyn Lind/Lewis MacDougall/Mark Eydelshteyn/Milly Shapiro/Oona Laurence/Sophia Lillis
2002|3|Talia Ryder
2002|4|Harvey Scrimshaw/Madison Wolfe/Skai Jackson
2003|2|Cooper Hoffman/Jack Dylan Grazer/Jaeden Martell/Louis Partridge/Quvenzhané Wallis/Wen Qi
2003|3|Elsie Fisher/Emjay Anthony/Jahi Di'Allo Winston/Jeremy Ray Taylor/Max Charles/Millicent Simmonds/Storm Reid/Wyatt Oleff
2003|4|Jaden Piner/Kosar Ali/Lexi Underwood
2004|1|Mana Ashida/Millie Bobby Brown
2004|2|Kit Connor/Noah Schnapp
2004|3|Alex Hibbert/Jack Champion/Marsai Martin/Miles Brown/Sterling Jerins
2004|4|Honor Kneafsey/Jake Ryan/Louis Ashbourne Serkis/Ruby Barnhill
2005|2|Noah Jupe
2005|3|Brady Noon/Dafne Keen/Lulu Wilson/Miles Caton/Sunny Suljic
2005|4|Brady Hepner/Jack Gore/Kyla Deaver
2006|2|Jacob Tremblay/Mckenna Grace
2006|3|Kairi Jō/Xochitl Gomez
2006|4|Jalyn Hall/Keita Ninomiya
2007|2|Mason Thames
2007|3|Ariana Greenblatt/Roman Griffin Davis
2007|4|Charlie Shotwell/Julia Savage/Keith L. Williams/Noah Wiseman
2008|3|Jackson Robert Scott
2008|4|Madeleine McGraw
2009|2|Sōya Kurokawa/Walker Scobell
2009|3|Alisha Weir/Archie Yates/Julia Butters
2010|3|Brooklynn Prince/Catherine Clinch/Jude Hill/Ryan Kiera Armstrong
2011|3|Hinata Hiiragi/Violet McGraw
2011|4|Cade Woodward
`;

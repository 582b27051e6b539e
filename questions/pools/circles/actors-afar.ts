/** Columns: years of the films | names, most alike next to each other; men who play in films seldom seen abroad, and who lend their voices to drawn ones. See `../circles.ts`. */
export const ACTORS_AFAR = `
# Japan: voices
1963-1990|Yasuo Yamada/Kiyoshi Kobayashi/Gorō Naya/Makio Inoue/Tarō Ishida/Ichirō Nagai/Kenji Utsumi/Kei Tomiyama
1963-1985|Kei Tomiyama/Shūsei Nakamura/Gorō Naya/Osamu Kobayashi/Takeshi Aono/Ichirō Nagai/Kenji Utsumi/Yasuo Yamada
1979-1998|Akira Kamiya/Tōru Furuya/Shūichi Ikeda/Toshio Furukawa/Hideyuki Tanaka/Kazuhiko Inoue/Daisuke Gōri/Takeshi Aono
1985-2012|Kōichi Yamadera/Norio Wakamoto/Daisuke Gōri/Takeshi Aono/Toshihiko Seki/Akio Ōtsuka/Kenyū Horiuchi/Nozomu Sasaki
1986-2010|Mitsuo Iwata/Nozomu Sasaki/Toshihiko Seki/Kappei Yamaguchi/Takehito Koyasu/Hikaru Midorikawa/Kazuki Yao
1995-2020|Akio Ōtsuka/Kōichi Yamadera/Tōru Ōkawa/Yutaka Nakano/Tesshō Genda/Jūrōta Kosugi/Takaya Hashi
2000-2024|Jun Fukuyama/Mamoru Miyano/Hiroshi Kamiya/Daisuke Ono/Tomokazu Sugita/Akira Ishida/Takahiro Sakurai/Yūki Kaji
2010-2026|Natsuki Hanae/Yūki Kaji/Nobunaga Shimazaki/Kenshō Ono/Ryōta Ōsaka/Hiro Shimono/Yoshitsugu Matsuoka
# Japan: monsters, gangsters, swordsmen
1954-1975|Akira Takarada/Akihiko Hirata/Akira Kubo/Kenji Sahara/Yoshio Tsuchiya/Hiroshi Koizumi/Jun Tazaki/Tadao Takashima
1954-1972|Takashi Shimura/Jun Tazaki/Akihiko Hirata/Yoshifumi Tajima/Ren Yamamoto/Nobuo Nakamura/Eitarō Ozawa
1957-1972|Yūjirō Ishihara/Akira Kobayashi/Jō Shishido/Tetsuya Watari/Hideki Takahashi/Keiichirō Akagi/Nobuo Kaneko
1955-1970|Kinnosuke Nakamura/Hashizō Ōkawa/Utaemon Ichikawa/Chiezō Kataoka/Ryūtarō Ōtomo/Raizō Ichikawa/Shintaro Katsu
1969-1996|Kiyoshi Atsumi/Chishū Ryū/Gin Maeda/Hisao Dazai/Masami Shimojō/Takashi Sasano
1995-2014|Susumu Terajima/Ren Osugi/Ittoku Kishibe/Akira Emoto/Naoto Takenaka/Tetsu Watanabe/Yutaka Matsushige
2000-2026|Shun Oguri/Tatsuya Fujiwara/Kenichi Matsuyama/Hiroshi Tamaki/Satoshi Tsumabuki/Eita Nagayama/Haruma Miura
# The Philippines
1955-1990|Fernando Poe Jr./Joseph Estrada/Dolphy/Eddie Garcia/Ramon Revilla/Romeo Vasquez/Tony Ferrer
1970-1996|Christopher De Leon/Phillip Salvador/Bembol Roco/Jay Ilagan/Edu Manzano/Rudy Fernandez/Tirso Cruz III
1972-1995|Vic Silayan/Spanky Manikan/Johnny Delgado/Joel Torre/Ronnie Lazaro/Michael de Mesa/Mark Gil
1998-2024|Piolo Pascual/John Lloyd Cruz/Coco Martin/Dingdong Dantes/Jericho Rosales/Sid Lucero/Derek Ramsay
# Argentina, Chile, Venezuela, Colombia
1933-1956|Luis Sandrini/Francisco Álvarez/Tito Lusiardo/Pepe Arias/Enrique Serrano/Augusto Codecá/Juan Carlos Thorry
1936-1955|Hugo del Carril/Arturo de Córdova/Pedro López Lagar/Francisco Petrone/Enrique Muiño/Roberto Escalada/Ángel Magaña/Narciso Ibáñez Menta
1943-1970|Amador Bendayán/Héctor Monteverde/Luis Salazar/Rafael Lanzetta/Tomás Henríquez/Paul Antillano
1957-1985|Alfredo Alcón/Lautaro Murúa/Leonardo Favio/Walter Vidarte/Luis Medina Castro/Federico Luppi/Héctor Alterio
1969-1995|Alberto Olmedo/Jorge Porcel/Luis Brandoni/Ulises Dumont/Julio De Grazia/Rodolfo Ranni/Pepe Soriano
1997-2026|Leonardo Sbaraglia/Pablo Echarri/Rodrigo de la Serna/Diego Peretti/Gastón Pauls/Peter Lanzani/Joaquín Furriel
1997-2026|Alfredo Castro/Luis Gnecco/Jaime Vadell/Luis Dubó/Alejandro Goic/Daniel Muñoz
1976-2010|Orlando Urdaneta/Miguelángel Landa/Daniel Alvarado/Franklin Virgüez/Daniel Lugo/Gustavo Rodríguez
# New Zealand and Australia
1977-1998|Bruno Lawrence/Ian Mune/Bill Johnson/Peter Elliott/Martyn Sanderson/Kelly Johnson/Marshall Napier
1986-2005|Mark Hadlow/Stuart Devenie/Peter Vere-Jones/Brian Sergent/Ross Jolly/Timothy Balme/Ian Watkin
1994-2026|Temuera Morrison/Cliff Curtis/Rawiri Paratene/Lawrence Makoare/Julian Dennison/James Rolleston/George Henare
2005-2026|Jemaine Clement/Bret McKenzie/Rhys Darby/Taika Waititi/Oscar Kightley/Robbie Magasiva/Jonathan Brugh
1932-1970|Chips Rafferty/Grant Taylor/Peter Finch/Charles Tingwell/Rod Taylor/Michael Pate
1971-1990|Jack Thompson/Bruce Spence/Ray Barrett/Bill Hunter/John Meillon/John Hargreaves/Max Cullen/Graeme Blundell
# Norway, Denmark, Finland
1946-1985|Toralv Maurstad/Claes Gill/Alf Malland/Henki Kolstad/Arve Opsahl/Carsten Byhring/Rolf Wesenlund
1987-2026|Aksel Hennie/Kristoffer Joner/Anders Danielsen Lie/Trond Espen Seim/Bjørn Sundquist/Sverre Anker Ousdal/Pål Sverre Hagen/Fridtjov Såheim
1955-1985|Ove Sprogøe/Dirch Passer/Poul Bundgaard/Morten Grunwald/Poul Reichhardt/Ebbe Rode/Preben Uglebjerg
1960-1998|Matti Pellonpää/Kari Väänänen/Sakari Kuosmanen/Markku Peltola/Esko Salminen/Vesa-Matti Loiri
# Portugal, Greece, Hungary, Egypt, Thailand, Indonesia
1931-1955|Vasco Santana/António Silva/Ribeirinho/António Vilar/Curado Ribeiro/Barroso Lopes
1948-1975|Thanasis Veggos/Dimitris Horn/Lambros Konstantaras/Dinos Iliopoulos/Kostas Hatzichristos/Giorgos Fountas/Nikos Kourkoulos
1931-1950|Gyula Kabos/Pál Jávor/Antal Páger/Sándor Góth/Kálmán Latabár/Gyula Csortos
1950-1995|Omar Sharif/Farid Shawqi/Rushdy Abaza/Ahmed Ramzy/Shoukry Sarhan/Emad Hamdy/Salah Zulfikar
1975-2020|Adel Imam/Ahmed Zaki/Nour El-Sherif/Mahmoud Abdel Aziz/Mahmoud Yacine/Yehia El-Fakharany
2000-2026|Ananda Everingham/Mario Maurer/Tony Jaa/Dan Chupong/Petchtai Wongkamlao/Sunny Suwanmethanont
2000-2026|Iko Uwais/Joe Taslim/Nicholas Saputra/Reza Rahadian/Lukman Sardi/Yayan Ruhian/Tora Sudiro
# Pakistan, Bangladesh, Nepal, Sri Lanka
1962-1990|Waheed Murad/Mohammad Ali/Nadeem Baig/Shahid Hameed/Kamal/Ejaz Durrani/Darpan/Santosh Kumar
1970-1996|Sultan Rahi/Mustafa Qureshi/Yousuf Khan/Ghulam Mohiuddin/Javed Sheikh/Asif Khan/Badar Munir
2007-2026|Fawad Khan/Humayun Saeed/Shaan Shahid/Mikaal Zulfiqar/Sikander Rizvi/Bilal Ashraf/Fahad Mustafa/Ahsan Khan/Danish Taimoor
1965-1995|Razzak/Alamgir/Farooque/Sohel Rana/Wasim/Zafar Iqbal/Ujjal/Ilias Kanchan
1993-2026|Shakib Khan/Riaz/Ferdous Ahmed/Amin Khan/Omar Sani/Manna/Amit Hasan/Symon Sadik/Arifin Shuvoo
1977-2026|Rajesh Hamal/Bhuwan K.C./Nikhil Upreti/Biraj Bhatta/Dayahang Rai/Saugat Malla/Shiva Shrestha
1956-2010|Gamini Fonseka/Joe Abeywickrama/Tony Ranasinghe/Vijaya Kumaratunga/Ravindra Randeniya/Cyril Wickramage
# Spain: stage and Catalan films
1976-2015|Josep Maria Pou/Lluís Homar/Sergi López/Jordi Dauder/Pere Ponce/Joan Borràs/Francesc Orella/Eduard Fernández
# Quebec, Ireland, Wales
1971-2024|Marc Labrèche/Rémy Girard/Gilbert Sicotte/Michel Côté/Roy Dupuis/Luc Picard/Patrick Huard/Pierre Curzi
# America: voices of drawn and animated films
1937-1970|Mel Blanc/Sterling Holloway/Bill Thompson/Paul Frees/Daws Butler/Candy Candido/Pinto Colvig/Arthur Q. Bryan
1985-2020|Frank Welker/Jim Cummings/Rob Paulsen/Maurice LaMarche/Corey Burton/Jeff Bennett/Peter Cullen/Tony Jay
1990-2024|Tom Kenny/Billy West/John DiMaggio/Jim Cummings/Rob Paulsen/Bill Farmer/Jeff Bennett/Carlos Alazraki
`;

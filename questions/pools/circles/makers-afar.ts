/** Columns: years of the films | names, most alike next to each other; those who made films that are seldom seen abroad, and drawn ones. See `../circles.ts`. */
export const MAKERS_AFAR = `
# director
1968-1984|Hayao Miyazaki/Isao Takahata/Rintaro/Osamu Dezaki/Gisaburō Sugii/Kimio Yabuki/Eiichi Yamamoto/Toshio Masuda
1958-1978|Taiji Yabushita/Yugo Serikawa/Kimio Yabuki/Isao Takahata/Eiichi Yamamoto/Osamu Tezuka/Hiroshi Ikeda
1983-1999|Yoshiaki Kawajiri/Rintaro/Mamoru Oshii/Katsuhiro Otomo/Hiroyuki Yamaga/Hideaki Anno/Kōji Morimoto/Hiroyuki Kitakubo
1999-2024|Hiroyuki Okiura/Kenji Kamiyama/Keiichi Hara/Sunao Katabuchi/Masaaki Yuasa/Mamoru Hosoda/Takeshi Koike/Goro Taniguchi
1954-1975|Ishirō Honda/Jun Fukuda/Yoshimitsu Banno/Noriaki Yuasa/Shigeo Tanaka/Kazui Nihonmatsu/Hajime Sato
1984-2004|Kazuki Ōmori/Takao Okawara/Kensho Yamashita/Masaaki Tezuka/Shusuke Kaneko/Ryuhei Kitamura/Koji Hashimoto
1955-1975|Kenji Misumi/Kazuo Ikehiro/Tokuzō Tanaka/Kazuo Mori/Kimiyoshi Yasuda/Akira Inoue
1957-1972|Toshio Masuda/Seijun Suzuki/Umetsugu Inoue/Buichi Saitō/Koreyoshi Kurahara/Yasuharu Hasebe/Takashi Nomura
1970-1995|Lino Brocka/Ishmael Bernal/Mike De Leon/Mario O'Hara/Marilou Diaz-Abaya/Celso Ad. Castillo/Peque Gallaga/Laurice Guillen
1946-1972|Gerardo de León/Lamberto V. Avellana/Manuel Conde/Eddie Romero/Manuel Silos/Cesar Gallardo
1933-1955|Mario Soffici/Luis Saslavsky/Manuel Romero/Luis César Amadori/Lucas Demare/Carlos Hugo Christensen/Francisco Mugica/Alberto de Zavalía/Hugo del Carril
1945-1962|Juan Carlos Thorry/Carlos Hugo Christensen/Enrique Carreras/Julio Saraceni/Carlos Schlieper/Luis Mottura/Enrique Cahen Salaberry/Carlos Rinaldi
1945-1960|Carlos Hugo Christensen/Juan Carlos Thorry/Rafael Rivero/César Enríquez/Víctor Urruchúa/José Miguel de Mora
1973-1995|Román Chalbaud/Clemente de la Cerda/Mauricio Walerstein/Carlos Azpúrua/Luis Alberto Lamata/Alfredo Anzola
1977-1996|Geoff Murphy/Roger Donaldson/Vincent Ward/Ian Mune/Sam Pillsbury/John Laing/Gaylene Preston/Barry Barclay
1987-1999|Peter Jackson/Geoff Murphy/Vincent Ward/Scott Reynolds/Gaylene Preston/Lee Tamahori/David Blyth/Harry Sinclair
1999-2026|Taika Waititi/Niki Caro/Toa Fraser/Gerard Johnstone/Jonathan King/Christine Jeffs/Robert Sarkies/Jemaine Clement
1946-1972|Arne Skouen/Edith Carlmar/Tancred Ibsen/Nils R. Müller/Erik Løchen/Anja Breien/Øyvind Vennerød/Leif Sinding
1970-1995|Anja Breien/Laila Mikkelsen/Vibeke Løkkeberg/Knut Erik Jensen/Ola Solum/Oddvar Bull Tuhus/Nils Gaup
1995-2026|Bent Hamer/Erik Skjoldbjærg/Marius Holst/Petter Næss/Morten Tyldum/Espen Sandberg/Joachim Rønning/Hans Petter Moland/Pål Sletaune/Erik Poppe
1935-1965|Erik Balling/Johan Jacobsen/Bodil Ipsen/Lau Lauritzen Jr./Bjarne Henning-Jensen/Astrid Henning-Jensen/Annelise Reenberg
1950-1980|Edvin Laine/Erik Blomberg/Valentin Vaala/Teuvo Tulio/Risto Jarva/Mikko Niskanen/Rauni Mollberg
1931-1945|Manoel de Oliveira/José Leitão de Barros/António Lopes Ribeiro/Francisco Ribeiro/Arthur Duarte/Cottinelli Telmo
1956-1975|Michael Cacoyannis/Nikos Koundouros/Alekos Sakellarios/Giannis Dalianidis/Vasilis Georgiadis/Giorgos Tzavellas/Takis Kanellopoulos
1919-1934|Robert J. Flaherty/Ernest B. Schoedsack/Merian C. Cooper/W. S. Van Dyke/Varick Frissell/Edward S. Curtis/Frank Hurley
1955-1968|Chris Marker/Alain Resnais/Agnès Varda/Jean Rouch/Georges Franju/Henri Colpi
1965-1985|Yoram Gross/Ken Hannam/Tim Burstall/Bruce Beresford/Terry Bourke/Fred Schepisi/Tom Cowan
1959-1990|Masood Pervaiz/Anwar Kamal Pasha/Riaz Shahid/Nazrul Islam/Pervez Malik/Hassan Tariq/Shabab Keranvi/Khalil Qaiser
1998-2026|Shoaib Mansoor/Bilal Lashari/Nabeel Qureshi/Asad Ul Haq/Jami/Asim Raza/Nadeem Baig/Wajahat Rauf/Mehreen Jabbar
1964-1995|Zahir Raihan/Subhash Dutta/Khan Ataur Rahman/Amjad Hossain/Alamgir Kabir/Chashi Nazrul Islam/Kazi Zahir
1999-2026|Tareque Masud/Tanvir Mokammel/Mostofa Sarwar Farooki/Humayun Ahmed/Giasuddin Selim/Morshedul Islam/Abu Sayeed
2003-2026|Badiul Alam Khokon/Malek Afsary/Iftakar Chowdhury/Shafi Uddin Shafi/Montazur Rahman Akbar/Shafique Hasan/Shahin Sumon/F I Manik
1956-2010|Lester James Peries/Dharmasena Pathiraja/Vasantha Obeysekera/Sumitra Peries/Tissa Abeysekara/Prasanna Vithanage
1986-2015|Ventura Pons/Bigas Luna/Francesc Bellmunt/Vicente Aranda/Agustí Villaronga/Cesc Gay/Isabel Coixet/Jaime Chávarri
# writer
1954-1975|Takeshi Kimura/Shinichi Sekizawa/Takeo Murata/Ishirō Honda/Shigeru Kayama/Ei Ogawa/Jun Fukuda
1966-1985|Haruya Yamazaki/Hayao Miyazaki/Atsushi Yamatoya/Yoshitake Suzuki/Hiroyuki Hoshiyama/Keisuke Fujikawa/Sōji Yoshikawa
1978-2000|Hayao Miyazaki/Isao Takahata/Kazunori Itō/Yoshiaki Kawajiri/Katsuhiro Otomo/Hiroyuki Yamaga/Chiaki J. Konaka/Sadayuki Murai
1972-1996|Ricky Lee/Clodualdo del Mundo Jr./Jose F. Lacaba/Raquel Villavicencio/Amado Lacuesta/Jose Dalisay Jr./Mario O'Hara
1935-1956|Homero Manzi/Ulises Petit de Murat/Enrique Santos Discépolo/Sixto Pondal Ríos/Carlos Olivari/Tulio Demicheli/Alejandro Verbitzky/Emilio Villalba Welsh
1943-1960|Aquiles Nazoa/Juan Corona/Ramón Díaz Sánchez/Guillermo Meneses/Miguel Otero Silva/Rómulo Gallegos
1983-2002|Fran Walsh/Stephen Sinclair/Danny Mulheron/Peter Jackson/Ian Mune/Riwia Brown/Keith Aberdein/Harry Sinclair
1958-1979|Augusto Roa Bastos/Beatriz Guido/Tomás Eloy Martínez/Mario Trejo/David Viñas/Jorge Zuhair Jury
1996-2024|Eskil Vogt/Petter Skavlan/Erlend Loe/Harald Rosenløw-Eeg/Nikolaj Frobenius/Axel Hellstenius/Per Schreiner
# composer
1962-1990|Yuji Ohno/Takeo Yamashita/Shunsuke Kikuchi/Chūmei Watanabe/Hiroshi Miyagawa/Kōichi Sugiyama/Seiji Yokoyama/Joe Hisaishi
1985-2010|Kaoru Wada/Kenji Kawai/Kōhei Tanaka/Shirō Sagisu/Yoko Kanno/Toshiyuki Honda/Michiru Ōshima/Joe Hisaishi
2005-2026|Hiroyuki Sawano/Yuki Kajiura/Taku Iwasaki/Kensuke Ushio/Yuji Nomi/Yoko Kanno/Shirō Sagisu/Toshiyuki Honda
1954-1978|Akira Ifukube/Masaru Sato/Riichiro Manabe/Shunsuke Kikuchi/Kunio Miyauchi/Tadashi Yamauchi/Ikuma Dan
1970-2000|Winston Raval/Ryan Cayabyab/Jaime Fabregas/George Canseco/Willy Cruz/Lutgardo Labad/Max Jocson
1986-2006|Peter Dasent/Wayne Laird/Murray Grindlay/John Charles/Don McGlashan/Victoria Kelly
1933-1960|Francisco Canaro/Lucio Demare/Enrique Delfino/Alejandro Gutiérrez del Barrio/Juan Ehlert/George Andreani/Tito Ribero/Víctor Slister
1968-1995|Ástor Piazzolla/Luis María Serra/Óscar Cardozo Ocampo/Rodolfo Mederos/Gustavo Beytelmann/Emilio Kauderer/Lito Vitale
1996-2026|Geir Bøhren/Bent Åserud/Ola Fløttum/Ginge Anvik/Trond Bjerknes/Johannes Ringen/Jon Ekstrand
# author
1967-2000|Monkey Punch/Leiji Matsumoto/Osamu Tezuka/Go Nagai/Shotaro Ishinomori/Fujiko F. Fujio/Takao Saito/Kazuo Koike
1976-2012|Rumiko Takahashi/Akira Toriyama/Masamune Shirow/Katsuhiro Otomo/Buronson/Tsukasa Hojo/Eiichiro Oda/Clamp
1935-1975|Eiji Yoshikawa/Shūgorō Yamamoto/Futaro Yamada/Ryōtarō Shiba/Shūhei Fujisawa/Jirō Osaragi/Renzaburō Shibata
# cinematographer
1954-1975|Hajime Koizumi/Taiichi Kankura/Kazuo Yamada/Asakazu Nakai/Sadamasa Arikawa/Rokurō Nishigaki
1970-1995|Sergio Lobo/Romy Vitug/Conrado Baltazar/Rody Lacap/Ricardo Remias/Manolo R. Abaya/Mike de Leon
1987-2010|Murray Milne/Allen Guilford/Stuart Dryburgh/Leon Narbey/Alun Bollinger/Graeme Cowley/Simon Raby
1933-1960|Antonio Merayo/John Alton/Pablo Tabernero/José María Beltrán/Alberto Etchebehere/Francis Boeniger/Mario Pagés
`;

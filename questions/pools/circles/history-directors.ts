/** Directors of film history, country by country. Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const DIRECTORS_OF_HISTORY = `
# first years
1894-1903|Louis Lumière/Georges Méliès/Max Skladanowsky/Robert W. Paul/Birt Acres/William K. L. Dickson
1896-1910|Georges Méliès/Ferdinand Zecca/Segundo de Chomón/Alice Guy-Blaché/Gaston Velle/Lucien Nonguet
1898-1910|George Albert Smith/James Williamson/Cecil Hepworth/Robert W. Paul/Walter Haggar/Lewin Fitzhamon
1899-1912|Edwin S. Porter/J. Stuart Blackton/Wallace McCutcheon/Billy Bitzer/Sidney Olcott/William Selig
1904-1914|Émile Cohl/J. Stuart Blackton/Winsor McCay/Segundo de Chomón/Georges Méliès
1908-1919|D. W. Griffith/Thomas H. Ince/J. Searle Dawley/Sidney Olcott/Allan Dwan/Colin Campbell
1908-1925|Louis Feuillade/Léonce Perret/Victorin Jasset/Albert Capellani/Henri Pouctal/Henri Fescourt
1908-1920|Enrico Guazzoni/Giovanni Pastrone/Mario Caserini/Luigi Maggi/Nino Oxilia/Baldassarre Negroni
1908-1925|Urban Gad/August Blom/Holger-Madsen/Benjamin Christensen/Robert Dinesen/A. W. Sandberg
1912-1928|Victor Sjöström/Mauritz Stiller/Georg af Klercker/John W. Brunius/Gustaf Molander/Rune Carlsten
1912-1922|Lois Weber/Cleo Madison/Ida May Park/Ruth Ann Baldwin/Nell Shipman/Alice Guy-Blaché
1911-1922|Phillips Smalley/Thomas H. Ince/Allan Dwan/Francis Ford/Henry Otto/Frank Powell
1912-1923|Frank Powell/J. Gordon Edwards/Herbert Brenon/Raoul Walsh/George Melford/Edgar Lewis
# silent comedy
1912-1918|Mack Sennett/Henry Lehrman/George Nichols/Mabel Normand/Roscoe Arbuckle/Charley Chase
1914-1932|Clyde Bruckman/Leo McCarey/James Parrott/James W. Horne/Fred Guiol/Hal Roach/Edward F. Cline
1921-1932|Charles Reisner/Edward Sedgwick/Clyde Bruckman/Edward F. Cline/Donald Crisp/James W. Horne/Buster Keaton
1919-1932|Ted Wilde/Fred C. Newmeyer/Sam Taylor/Clyde Bruckman/Hal Roach/Lewis Milestone
1914-1931|Charlie Chaplin/Buster Keaton/Roscoe Arbuckle/Edward F. Cline/Charley Chase/Larry Semon
1922-1935|Frank Capra/Edward Sedgwick/Harry Edwards/Alfred E. Green/William A. Seiter/Mal St. Clair/Edward Sutherland
1921-1931|King Vidor/Victor Fleming/Robert Z. Leonard/Clarence Brown/Sam Wood/Monta Bell/Marshall Neilan
1922-1938|René Clair/Jacques Feyder/Julien Duvivier/Marcel L'Herbier/Jean Epstein/Abel Gance
# Germany
1911-1916|Stellan Rye/Max Mack/Joseph Delmont/Franz Hofer/Urban Gad/Emil Albes
1916-1924|Ernst Lubitsch/Richard Oswald/Max Mack/Joe May/Reinhold Schünzel/Lupu Pick
1919-1933|Fritz Lang/F. W. Murnau/G. W. Pabst/Paul Leni/E. A. Dupont/Robert Wiene/Joe May
1919-1930|Robert Wiene/Paul Leni/Arthur Robison/Karl Grune/Henrik Galeen/Ludwig Berger/Paul Wegener
1926-1934|F. W. Murnau/Frank Borzage/Josef von Sternberg/Paul Leni/Victor Sjöström/Ernst Lubitsch/King Vidor
1927-1936|Paul Leni/Tod Browning/James Whale/Rupert Julian/Roland West/Benjamin Christensen
1929-1939|Tod Browning/James Whale/Karl Freund/Edgar G. Ulmer/Michael Curtiz/Robert Florey/Rouben Mamoulian
1929-1945|Leontine Sagan/Lotte Reiniger/Leni Riefenstahl/Thea von Harbou
1933-1945|Veit Harlan/Josef von Báky/Carl Froelich/Gustav Ucicky/Wolfgang Liebeneiner/Helmut Käutner
1920-1935|Lotte Reiniger/Oskar Fischinger/Hans Richter/Ladislas Starevich/Paul Leni
# Soviet Union
1923-1941|Sergei Eisenstein/Vsevolod Pudovkin/Alexander Dovzhenko/Dziga Vertov/Lev Kuleshov/Grigori Kozintsev/Abram Room
1923-1936|Boris Barnet/Fyodor Otsep/Yakov Protazanov/Abram Room/Friedrich Ermler/Lev Kuleshov/Yuri Zhelyabuzhsky
1924-1936|Friedrich Ermler/Grigori Kozintsev/Leonid Trauberg/Abram Room/Boris Barnet/Sergei Yutkevich
1926-1934|Dziga Vertov/Esfir Shub/Viktor Turin/Mikhail Kalatozov/Mikhail Kaufman/Ilya Kopalin
1929-1937|Nikolai Ekk/Abram Room/Sergei Yutkevich/Boris Barnet/Grigori Alexandrov/Friedrich Ermler
1956-1969|Mikhail Kalatozov/Grigori Chukhrai/Sergei Bondarchuk/Grigori Kozintsev/Marlen Khutsiev/Mikhail Romm
1961-1980|Andrei Tarkovsky/Sergei Parajanov/Andrei Konchalovsky/Larisa Shepitko/Elem Klimov/Marlen Khutsiev
1987-2015|Alexander Sokurov/Aleksei German/Nikita Mikhalkov/Pavel Lungin/Sergei Bodrov/Kira Muratova
2003-2023|Andrey Zvyagintsev/Alexander Sokurov/Pavel Lungin/Kirill Serebrennikov/Aleksey Uchitel/Boris Khlebnikov
# Scandinavia
1918-1935|Carl Theodor Dreyer/Benjamin Christensen/Victor Sjöström/Mauritz Stiller/Gustaf Molander
1940-1966|Carl Theodor Dreyer/Alf Sjöberg/Bodil Ipsen/Gustaf Molander/Arne Mattsson/Hasse Ekman
1944-1978|Ingmar Bergman/Alf Sjöberg/Arne Mattsson/Bo Widerberg/Vilgot Sjöman/Hasse Ekman
1963-1988|Bo Widerberg/Jan Troell/Vilgot Sjöman/Kjell Grede/Mai Zetterling/Hans Alfredson
1980-1999|Lasse Hallström/Bille August/Gabriel Axel/Colin Nutley/Kay Pollak/Henning Carlsen/Kjell Grede
1984-2012|Lars von Trier/Bille August/Nils Malmros/Søren Kragh-Jacobsen/Jørgen Leth/Jon Bang Carlsen
1996-2024|Lars von Trier/Thomas Vinterberg/Susanne Bier/Søren Kragh-Jacobsen/Kristian Levring/Per Fly/Nicolas Winding Refn
1998-2012|Kristian Levring/Søren Kragh-Jacobsen/Ole Christian Madsen/Åke Sandgren/Per Fly/Henrik Ruben Genz
1998-2014|Susanne Bier/Lone Scherfig/Annette K. Olesen/Natasha Arthy/Pernille Fischer Christensen
1998-2023|Lukas Moodysson/Tomas Alfredson/Ruben Östlund/Josef Fares/Roy Andersson/Björn Runge
2008-2025|Ruben Östlund/Joachim Trier/Tomas Alfredson/Roy Andersson/Thomas Vinterberg/Dagur Kári
2006-2025|Joachim Trier/Bent Hamer/Morten Tyldum/Hans Petter Moland/Erik Poppe/Dag Johan Haugerud
1945-1962|Arne Skouen/Tancred Ibsen/Edith Carlmar/Titus Vibe-Müller/Arnljot Berg
1980-1996|Nils Gaup/Arne Skouen/Anja Breien/Oddvar Einarson/Bent Hamer/Erik Gustavson
1945-1968|Edvin Laine/Erik Blomberg/Teuvo Tulio/Valentin Vaala/Mikko Niskanen/Matti Kassila
1985-2023|Aki Kaurismäki/Mika Kaurismäki/Klaus Härö/Jörn Donner/Pirjo Honkasalo/Dome Karukoski
1984-2002|Friðrik Þór Friðriksson/Hrafn Gunnlaugsson/Ágúst Guðmundsson/Baltasar Kormákur/Hilmar Oddsson
2006-2022|Grímur Hákonarson/Baltasar Kormákur/Dagur Kári/Benedikt Erlingsson/Rúnar Rúnarsson/Hlynur Pálmason
# France and Belgium
1954-1970|Alain Resnais/Jacques Rivette/Jean-Pierre Melville/Chris Marker/Alain Robbe-Grillet/Georges Franju
1958-1972|François Truffaut/Jean-Luc Godard/Claude Chabrol/Éric Rohmer/Jacques Rivette/Louis Malle/Jacques Demy
1955-1970|Jacques Demy/Philippe de Broca/Jacques Rozier/Louis Malle/Pierre Étaix/Claude Lelouch
1955-1966|Agnès Varda/Alain Resnais/Chris Marker/Jacques Rivette/Georges Franju/Jean Rouch
1959-1975|Jacques Rozier/Jean Eustache/Philippe de Broca/Luc Moullet/Jean Rouch/Maurice Pialat
1962-2019|Agnès Varda/Nelly Kaplan/Marguerite Duras/Chantal Akerman/Yannick Bellon
1970-2012|Éric Rohmer/Jacques Rivette/Claude Chabrol/Alain Resnais/Maurice Pialat/Claude Sautet
1968-1988|Chantal Akerman/Marguerite Duras/Agnès Varda/Delphine Seyrig/Nelly Kaplan
1921-1935|Germaine Dulac/Marie Epstein/Musidora/Louis Delluc/Jean Epstein
1988-2024|Claire Denis/Catherine Breillat/Agnès Varda/Diane Kurys/Pascale Ferran/Agnès Jaoui
2007-2025|Céline Sciamma/Justine Triet/Julia Ducournau/Mia Hansen-Løve/Rebecca Zlotowski/Audrey Diwan/Katell Quillévéré
1952-1962|René Clément/Henri-Georges Clouzot/Claude Autant-Lara/Jean Delannoy/Jacques Becker/Marcel Camus
1983-1998|Euzhan Palcy/Claire Denis/Diane Kurys/Coline Serreau/Agnieszka Holland
1974-2002|Bertrand Tavernier/Claude Miller/Patrice Chéreau/Bertrand Blier/André Téchiné/Maurice Pialat/Patrice Leconte
1990-2012|Jean-Marc Barr/Gaspar Noé/Olivier Assayas/Cédric Klapisch/François Ozon/Mathieu Kassovitz
2005-2023|Michel Hazanavicius/Michel Gondry/Olivier Nakache/Guillaume Canet/Jacques Audiard/Jean-Pierre Jeunet
1960-1985|Jean Rouch/Chris Marker/Marcel Ophuls/Claude Lanzmann/Raymond Depardon/Frédéric Rossif
1943-1972|Jean Rouch/Alain Resnais/Chris Marker/Jacques-Yves Cousteau/Georges Franju/Frédéric Rossif
1994-2016|Luc Jacquet/Jacques Perrin/Claude Nuridsany/Yann Arthus-Bertrand/Nicolas Philibert/Jean-Jacques Annaud
1995-2012|Sylvain Chomet/Michel Ocelot/Jean-François Laguionie/Jean-Pierre Jeunet/Michel Gondry
1963-1988|René Laloux/Paul Grimault/Jean Image/Walerian Borowczyk/Jean-François Laguionie
# Italy
1940-1962|Roberto Rossellini/Vittorio De Sica/Luchino Visconti/Giuseppe De Santis/Alberto Lattuada/Pietro Germi
1942-1960|Luigi Zampa/Alberto Lattuada/Renato Castellani/Giuseppe De Santis/Pietro Germi/Aldo Vergano/Luigi Comencini
1950-1975|Federico Fellini/Michelangelo Antonioni/Luchino Visconti/Alberto Lattuada/Mauro Bolognini/Francesco Rosi/Mario Monicelli
1961-1985|Francesco Rosi/Elio Petri/Gillo Pontecorvo/Bernardo Bertolucci/Paolo Taviani/Marco Bellocchio/Ermanno Olmi
1967-1990|Dario Argento/Mario Bava/Lucio Fulci/Sergio Martino/Umberto Lenzi/Lamberto Bava
1963-1986|Lina Wertmüller/Liliana Cavani/Elio Petri/Ettore Scola/Marco Ferreri/Dino Risi
1985-2018|Ermanno Olmi/Gianni Amelio/Nanni Moretti/Giuseppe Tornatore/Marco Tullio Giordana/Marco Bellocchio
2008-2024|Gianfranco Rosi/Matteo Garrone/Alice Rohrwacher/Pietro Marcello/Paolo Sorrentino/Emanuele Crialese
# Britain
1938-1960|Charles Crichton/Alexander Mackendrick/Robert Hamer/Henry Cornelius/Charles Frend/Basil Dearden
1939-1952|Alberto Cavalcanti/Charles Frend/Basil Dearden/Harry Watt/Penrose Tennyson/Thorold Dickinson/Charles Crichton
1958-1970|Karel Reisz/Tony Richardson/Lindsay Anderson/John Schlesinger/Jack Clayton/Bryan Forbes
1926-1939|Alfred Hitchcock/Anthony Asquith/Victor Saville/Walter Forde/Maurice Elvey/Graham Cutts
1929-1940|Alexander Korda/Herbert Wilcox/Victor Saville/Anthony Asquith/Zoltan Korda/Paul Czinner
1933-1942|William Cameron Menzies/Zoltan Korda/Michael Powell/Tim Whelan/Victor Saville/Robert Stevenson
1942-1960|David Lean/Carol Reed/Michael Powell/Anthony Asquith/Frank Launder/Thorold Dickinson/Laurence Olivier
1955-1973|Terence Fisher/Freddie Francis/Roy Ward Baker/Val Guest/Don Sharp/John Gilling
1953-1978|Gerald Thomas/Ralph Thomas/Robert Asher/Frank Launder/Roy Boulting/John Paddy Carstairs
1958-1972|Terence Young/Guy Hamilton/Lewis Gilbert/Ken Annakin/John Guillermin/J. Lee Thompson
1962-1973|Richard Lester/Clive Donner/Ken Russell/Silvio Narizzano/Peter Yates/Michael Winner
1966-1976|Nicolas Roeg/Ted Kotcheff/Tony Richardson/Ken Russell/John Boorman/Lindsay Anderson
1966-1990|Ken Loach/Mike Leigh/Alan Clarke/Stephen Frears/Lindsay Anderson/Jack Gold
1990-2023|Ken Loach/Mike Leigh/Stephen Frears/Michael Winterbottom/Terence Davies/Shane Meadows
1980-1992|Hugh Hudson/Roland Joffé/Bill Forsyth/Mike Newell/Richard Attenborough/Alan Parker/Richard Eyre
1980-1994|Terence Davies/Derek Jarman/Peter Greenaway/Bill Douglas/Sally Potter/Stephen Frears/Neil Jordan
1992-2008|Mike Newell/Danny Boyle/Michael Winterbottom/Roger Michell/Peter Cattaneo/Mark Herman/Guy Ritchie
2005-2024|Andrea Arnold/Lynne Ramsay/Clio Barnard/Joanna Hogg/Sally Potter/Amma Asante
2006-2024|Steve McQueen/Joe Wright/Tom Hooper/Paul Greengrass/Danny Boyle/Sam Mendes/Kevin Macdonald
2006-2024|Asif Kapadia/James Marsh/Kevin Macdonald/Bart Layton/Nick Broomfield/Lucy Walker
1964-1972|George Dunning/Richard Lester/Richard Williams/John Halas/Bob Godfrey
1928-1950|John Grierson/Basil Wright/Harry Watt/Arthur Elton/Edgar Anstey/Alberto Cavalcanti/Stuart Legg
1939-1955|Humphrey Jennings/Harry Watt/Basil Wright/Paul Rotha/Pat Jackson/Jack Lee
1984-2013|Peter Mullan/Danny Boyle/Michael Winterbottom/Ken Loach/Shane Meadows/Lynne Ramsay
1982-2019|Neil Jordan/Jim Sheridan/Pat O'Connor/Thaddeus O'Sullivan/Roger Michell/Michael Caton-Jones
2012-2024|Alex Garland/Duncan Jones/Gareth Edwards/Ben Wheatley/Edgar Wright/Neill Blomkamp
# Central and eastern Europe
1946-1968|Jiří Trnka/Karel Zeman/Břetislav Pojar/Jan Švankmajer/Eduard Hofman
1956-1972|Dušan Vukotić/Vatroslav Mimica/Zlatko Grgić/Nedeljko Dragić/Borivoj Dovniković
1966-1982|Yuri Norstein/Fyodor Khitruk/Roman Kachanov/Ivan Ivanov-Vano/Eduard Nazarov
1963-1985|Věra Chytilová/Márta Mészáros/Larisa Shepitko/Agnieszka Holland/Ester Krumbachová/Judit Elek
1963-1972|Miloš Forman/Jiří Menzel/Ivan Passer/Jan Němec/Evald Schorm/Jaromil Jireš
1955-1990|Andrzej Wajda/Jerzy Kawalerowicz/Krzysztof Zanussi/Andrzej Munk/Wojciech Has/Jerzy Skolimowski
1959-1972|Roman Polanski/Jerzy Skolimowski/Walerian Borowczyk/Andrzej Munk/Andrzej Żuławski
1965-1990|Želimir Žilnik/Dušan Makavejev/Aleksandar Petrović/Živojin Pavlović/Karpo Godina
1994-2016|Emir Kusturica/Danis Tanović/Goran Paskaljević/Srđan Dragojević/Milcho Manchevski/Rajko Grlić
2002-2022|Jasmila Žbanić/Aida Begić/Teona Strugar Mitevska/Andrea Štaka/Maja Miloš
1985-2024|Ildikó Enyedi/Ágnes Kocsis/Kornél Mundruczó/Béla Tarr/György Pálfi/László Nemes
2005-2023|Cristian Mungiu/Cristi Puiu/Corneliu Porumboiu/Radu Muntean/Călin Peter Netzer/Radu Jude
# Germany after the war
1966-1985|Rainer Werner Fassbinder/Wim Wenders/Werner Herzog/Volker Schlöndorff/Alexander Kluge/Hans-Jürgen Syberberg
1984-2015|Wim Wenders/Werner Herzog/Volker Schlöndorff/Wolfgang Petersen/Edgar Reitz/Tom Tykwer
1998-2022|Fatih Akin/Tom Tykwer/Christian Petzold/Andreas Dresen/Hans Weingartner/Wolfgang Becker/Oskar Roehler
1989-2017|Michael Haneke/Ulrich Seidl/Michael Glawogger/Stefan Ruzowitzky/Götz Spielmann
# Spain
1956-1975|Luis Buñuel/Luis García Berlanga/Juan Antonio Bardem/Carlos Saura/Marco Ferreri
2014-2025|Carla Simón/Pilar Palomero/Isabel Coixet/Icíar Bollaín/Estibaliz Urresola Solaguren/Arantxa Echevarría
# Netherlands
1978-2000|Marleen Gorris/Nouchka van Brakel/Heddy Honigmann/Paul Verhoeven/Dick Maas/Alex van Warmerdam
1928-1950|Joris Ivens/Henri Storck/Walter Ruttmann/Robert J. Flaherty/Pare Lorentz/Alberto Cavalcanti
# Turkey and Israel
1958-1985|Metin Erksan/Lütfi Ömer Akad/Atıf Yılmaz/Yılmaz Güney/Halit Refiğ/Memduh Ün
2000-2014|Ari Folman/Joseph Cedar/Samuel Maoz/Eran Riklis/Eytan Fox/Amos Gitai
2010-2025|Nadav Lapid/Samuel Maoz/Joseph Cedar/Eran Kolirin/Hagar Ben-Asher
# India
1912-1929|Dadasaheb Phalke/Baburao Painter/Dhirendranath Ganguly/R. Nataraja Mudaliar
1929-1948|Ardeshir Irani/Himanshu Rai/V. Shantaram/Gyan Mukherjee/P. C. Barua/Franz Osten/Sohrab Modi
1948-1966|Guru Dutt/Bimal Roy/Raj Kapoor/Mehboob Khan/V. Shantaram/K. Asif/Chetan Anand
1953-1976|Satyajit Ray/Ritwik Ghatak/Mrinal Sen/Tapan Sinha/Ajoy Kar
1967-1992|Mrinal Sen/Shyam Benegal/Mani Kaul/Govind Nihalani/M. S. Sathyu/Basu Chatterjee/Ketan Mehta
1970-1998|Adoor Gopalakrishnan/G. Aravindan/Girish Kasaravalli/Girish Karnad/John Abraham/B. V. Karanth
1969-1990|Ramesh Sippy/Yash Chopra/Manmohan Desai/Prakash Mehra/Nasir Hussain/Raj Khosla
1982-1995|Shekhar Kapur/Subhash Ghai/Rahul Rawail/Mahesh Bhatt/Ramesh Sippy/Mukul S. Anand
1982-2018|Mira Nair/Deepa Mehta/Gurinder Chadha/Aparna Sen/Kalpana Lajmi
1994-2013|Aditya Chopra/Karan Johar/Sooraj Barjatya/Sanjay Leela Bhansali/Farhan Akhtar/Ashutosh Gowariker
2003-2024|Rajkumar Hirani/Nitesh Tiwari/Imtiaz Ali/Anurag Basu/Kabir Khan/Ashutosh Gowariker/Vishal Bhardwaj
# Japan
1926-1942|Kenji Mizoguchi/Yasujirō Ozu/Mikio Naruse/Sadao Yamanaka/Teinosuke Kinugasa/Heinosuke Gosho/Hiroshi Shimizu
1946-1963|Akira Kurosawa/Kenji Mizoguchi/Yasujirō Ozu/Mikio Naruse/Keisuke Kinoshita/Kon Ichikawa
1953-1970|Kon Ichikawa/Masaki Kobayashi/Keisuke Kinoshita/Kaneto Shindo/Hiroshi Inagaki/Teinosuke Kinugasa
1953-1975|Ishirō Honda/Hiroshi Inagaki/Kihachi Okamoto/Kinji Fukasaku/Senkichi Taniguchi/Jun Fukuda
1958-1980|Nagisa Ōshima/Shōhei Imamura/Masahiro Shinoda/Yoshishige Yoshida/Hiroshi Teshigahara/Seijun Suzuki
1960-1970|Hiroshi Teshigahara/Kaneto Shindo/Masaki Kobayashi/Nagisa Ōshima/Yasuzō Masumura
1965-1992|Akira Kurosawa/Kon Ichikawa/Masaki Kobayashi/Kaneto Shindo/Shōhei Imamura/Nagisa Ōshima
1978-2000|Shōhei Imamura/Nagisa Ōshima/Kōhei Oguri/Juzo Itami/Mitsuo Yanagimachi
1968-2005|Kazuo Hara/Shinsuke Ogawa/Noriaki Tsuchimoto/Shōhei Imamura/Toshio Matsumoto
1991-2025|Hirokazu Kore-eda/Naomi Kawase/Kiyoshi Kurosawa/Takeshi Kitano/Shinji Aoyama/Hideo Nakata
2012-2025|Ryūsuke Hamaguchi/Hirokazu Kore-eda/Kōji Fukada/Kiyoshi Kurosawa/Sion Sono/Shunji Iwai
1984-1996|Hayao Miyazaki/Isao Takahata/Katsuhiro Otomo/Mamoru Oshii/Rintaro/Yoshiaki Kawajiri
1996-2011|Satoshi Kon/Mamoru Oshii/Hayao Miyazaki/Mamoru Hosoda/Katsuhiro Otomo/Shinichirō Watanabe
2015-2025|Takashi Yamazaki/Hideaki Anno/Shinji Higuchi/Takashi Miike/Hirokazu Kore-eda
# Korea
1926-1948|Na Woon-gyu/Lee Kyu-hwan/Yun Baek-nam/Choi In-kyu
1954-1970|Kim Ki-young/Shin Sang-ok/Yu Hyun-mok/Han Hyeong-mo/Lee Man-hee/Kang Dae-jin
1985-2002|Im Kwon-taek/Park Kwang-su/Jang Sun-woo/Bae Yong-kyun/Lee Myung-se/Lee Chang-ho
1996-2012|Kang Je-gyu/Kwak Jae-yong/Kang Woo-suk/Kim Sang-jin/Lee Myung-se/Kwak Kyung-taek
1999-2025|Bong Joon-ho/Park Chan-wook/Kim Jee-woon/Lee Chang-dong/Na Hong-jin/Ryoo Seung-wan
1996-2020|Hong Sang-soo/Kim Ki-duk/Lee Chang-dong/Im Sang-soo/Jang Sun-woo/Zhang Lu
2008-2024|Na Hong-jin/Yeon Sang-ho/Ryoo Seung-wan/Choi Dong-hoon/Kim Yong-hwa/Jang Hoon
1996-2018|Yim Soon-rye/Jeong Jae-eun/Byun Young-joo/Park Chan-ok/Lee Jeong-hyang
# China, Hong Kong, Taiwan
1958-1980|King Hu/Chang Cheh/Li Han-hsiang/Chor Yuen/Lau Kar-leung/Lo Wei
1970-1985|Chang Cheh/Lo Wei/Lau Kar-leung/Chor Yuen/Yuen Woo-ping/Sammo Hung
1973-1990|Michael Hui/Sammo Hung/Jackie Chan/Yuen Woo-ping/Wu Ma/Ricky Lau
1978-1992|Tsui Hark/Ann Hui/Patrick Tam/Allen Fong/Yim Ho/Alex Cheung
1985-2003|John Woo/Ringo Lam/Tsui Hark/Johnnie To/Kirk Wong/Wong Jing
1985-2005|Stanley Kwan/Mabel Cheung/Ann Hui/Clara Law/Peter Chan/Wong Kar-wai
1988-2013|Wong Kar-wai/Stanley Kwan/Fruit Chan/Ann Hui/Peter Chan/Patrick Tam
1985-1998|Jackie Chan/Sammo Hung/Stanley Tong/Corey Yuen/Yuen Woo-ping/Gordon Chan
1994-2012|Stephen Chow/Wong Jing/Derek Kwok/Wilson Yip/Johnnie To/Jeffrey Lau
1999-2016|Johnnie To/Andrew Lau/Wilson Yip/Dante Lam/Soi Cheang/Ringo Lam
1971-1984|Bruce Lee/Lo Wei/Robert Clouse/Sammo Hung/Huang Feng
1984-2005|Zhang Yimou/Chen Kaige/Tian Zhuangzhuang/Xie Jin/Wu Tianming/Huang Jianxin
1997-2024|Jia Zhangke/Wang Xiaoshuai/Lou Ye/Zhang Yuan/Wang Bing/Diao Yinan
1983-2015|Hou Hsiao-hsien/Edward Yang/Tsai Ming-liang/Wu Nien-jen/Wan Jen/Ang Lee
# Iran
1925-1948|Ovanes Ohanian/Abdolhossein Sepanta/Ebrahim Moradi/Esmail Koushan
1964-1985|Dariush Mehrjui/Masoud Kimiai/Bahram Beyzai/Nasser Taghvai/Sohrab Shahid Saless/Amir Naderi/Ali Hatami
1985-2012|Abbas Kiarostami/Mohsen Makhmalbaf/Amir Naderi/Jafar Panahi/Majid Majidi/Abolfazl Jalili
1997-2025|Asghar Farhadi/Majid Majidi/Jafar Panahi/Bahman Ghobadi/Mohammad Rasoulof/Mani Haghighi
1988-2012|Rakhshan Bani-Etemad/Tahmineh Milani/Samira Makhmalbaf/Marzieh Meshkini/Marjane Satrapi/Niki Karimi
1962-1980|Forugh Farrokhzad/Ebrahim Golestan/Dariush Mehrjui/Kamran Shirdel/Farrokh Ghaffari
# Africa and the Arab world
1962-1985|Ousmane Sembène/Djibril Diop Mambéty/Med Hondo/Souleymane Cissé/Mahama Johnson Traoré/Oumarou Ganda
1985-2008|Ousmane Sembène/Souleymane Cissé/Idrissa Ouédraogo/Gaston Kaboré/Abderrahmane Sissako/Moussa Sene Absa
1969-1990|Safi Faye/Sarah Maldoror/Assia Djebar/Selma Baccar/Heiny Srour
2009-2025|Mati Diop/Alice Diop/Maïmouna Doucouré/Rungano Nyoni/Kaouther Ben Hania
1950-1980|Youssef Chahine/Salah Abu Seif/Henry Barakat/Tewfik Saleh/Shadi Abdel Salam/Kamal El Sheikh
1965-1985|Mohammed Lakhdar-Hamina/Merzak Allouache/Ahmed Rachedi/Mohamed Slim Riad/Gillo Pontecorvo
1965-1992|Ola Balogun/Eddie Ugbomah/Hubert Ogunde/Ladi Ladebo/Francis Oladele
1990-2012|Chris Obi Rapu/Zeb Ejiro/Chico Ejiro/Kingsley Ogoro/Chika Onukwufor/Kenneth Nnebue/Andy Amenechi
1992-2012|Tunde Kelani/Amaka Igwe/Tade Ogidan/Zeb Ejiro/Chico Ejiro/Teco Benson
1993-2005|Amaka Igwe/Tunde Kelani/Zeb Ejiro/Chico Ejiro/Tade Ogidan
2006-2025|Kunle Afolayan/Izu Ojukwu/Jeta Amata/Obi Emelonye/Niyi Akinmolayan/C. J. Obasi
2012-2025|Kemi Adetiba/Jade Osiberu/Mildred Okwo/Omoni Oboli/Funke Akindele/Genevieve Nnaji
2012-2025|Biyi Bandele/Izu Ojukwu/Kunle Afolayan/Ramsey Nouah/Andrew Dosunmu/Niyi Akinmolayan
2016-2025|C. J. Obasi/Akinola Davies Jr./Abba Makama/Andrew Dosunmu/Ema Edosio/Daniel Oriahi
1992-2024|Nadine Labaki/Haifaa al-Mansour/Kaouther Ben Hania/Annemarie Jacir/Jocelyne Saab
# Latin America
1930-1950|Fernando de Fuentes/Emilio Fernández/Roberto Gavaldón/Julio Bracho/Alejandro Galindo/Juan Bustillo Oro/Miguel Zacarías
1943-1965|Emilio Fernández/Roberto Gavaldón/Alberto Gout/Ismael Rodríguez/Julio Bracho/Luis Buñuel/Alejandro Galindo
1950-1965|Luis Buñuel/Emilio Fernández/Roberto Gavaldón/Luis Alcoriza/Ismael Rodríguez/Benito Alazraki
1985-2000|Alfonso Arau/Arturo Ripstein/Jaime Humberto Hermosillo/Alfonso Cuarón/María Novaro/Jorge Fons
1998-2025|Alejandro González Iñárritu/Alfonso Cuarón/Guillermo del Toro/Carlos Reygadas/Amat Escalante/Michel Franco/Carlos Carrera
1935-1962|Mario Soffici/Hugo del Carril/Lucas Demare/Luis César Amadori/Leopoldo Torre Nilsson/Carlos Hugo Christensen
1954-1975|Leopoldo Torre Nilsson/Fernando Ayala/Hugo del Carril/Leonardo Favio/David José Kohon/Manuel Antín
1980-1995|Luis Puenzo/Eliseo Subiela/Adolfo Aristarain/Fernando Solanas/María Luisa Bemberg/Héctor Olivera
1998-2025|Lucrecia Martel/Juan José Campanella/Fabián Bielinsky/Pablo Trapero/Damián Szifron/Carlos Sorín/Daniel Burman
1926-1955|Humberto Mauro/Mário Peixoto/Alberto Cavalcanti/Adhemar Gonzaga/Lima Barreto
1949-1965|Lima Barreto/Anselmo Duarte/Nelson Pereira dos Santos/Roberto Farias/Carlos Manga/Watson Macedo
1960-1980|Glauber Rocha/Nelson Pereira dos Santos/Ruy Guerra/Carlos Diegues/Joaquim Pedro de Andrade/Leon Hirszman/Anselmo Duarte
1973-1990|Bruno Barreto/Carlos Diegues/Héctor Babenco/Arnaldo Jabor/Leon Hirszman/Nelson Pereira dos Santos
1995-2025|Walter Salles/Fernando Meirelles/José Padilha/Kleber Mendonça Filho/Karim Aïnouz/Héctor Babenco/Andrucha Waddington
1960-1985|Tomás Gutiérrez Alea/Humberto Solás/Julio García Espinosa/Manuel Octavio Gómez/Santiago Álvarez/Sergio Giral
1963-1985|Jorge Sanjinés/Miguel Littín/Patricio Guzmán/Fernando Solanas/Raúl Ruiz/Octavio Getino
1966-1982|Miguel Littín/Raúl Ruiz/Patricio Guzmán/Helvio Soto/Aldo Francia
2004-2025|Sebastián Lelio/Pablo Larraín/Andrés Wood/Sebastián Silva/Alejandro Fernández Almendras/Maite Alberdi
2004-2025|Ciro Guerra/Víctor Gaviria/Sergio Cabrera/Rubén Mendoza/César Augusto Acevedo
2006-2020|Claudia Llosa/Lucrecia Martel/Lucía Puenzo/Anna Muylaert/Paz Encina
1958-1990|Margot Benacerraf/María Luisa Bemberg/Sara Gómez/Matilde Landeta/Ana Carolina
2012-2025|Jayro Bustamante/Ciro Guerra/César Díaz/Pablo Larraín/Amat Escalante
# Asia elsewhere
1970-1990|Lino Brocka/Ishmael Bernal/Mike De Leon/Kidlat Tahimik/Eddie Romero/Mario O'Hara
2004-2025|Lav Diaz/Brillante Mendoza/Raya Martin/Erik Matti/Adolfo Alix Jr.
2000-2025|Apichatpong Weerasethakul/Pen-Ek Ratanaruang/Wisit Sasanatieng/Nawapol Thamrongrattanarit/Aditya Assarat
# Australia
1906-1923|Charles Tait/Raymond Longford/Alfred Rolfe/Franklyn Barrett/Beaumont Smith
1927-1958|Charles Chauvel/Ken G. Hall/Beaumont Smith/Norman Dawn/Lee Robinson/Harry Watt
1970-1990|Peter Weir/Fred Schepisi/Bruce Beresford/Phillip Noyce/Ken Hannam/Tim Burstall/Simon Wincer
1977-2000|Gillian Armstrong/Jane Campion/Jocelyn Moorhouse/Nadia Tass/Ann Turner
1982-1994|Peter Faiman/Simon Wincer/John Cornell/Mark Joffe/Bruce Beresford/Richard Franklin
1988-2004|Baz Luhrmann/P. J. Hogan/Stephan Elliott/Geoffrey Wright/Chris Noonan/Scott Hicks/Rob Sitch
1986-2003|Tracey Moffatt/Jane Campion/Jocelyn Moorhouse/Rachel Perkins/Ann Turner
1998-2025|David Michôd/Andrew Dominik/Justin Kurzel/John Hillcoat/Garth Davis/Robert Connolly/Greg McLean
1998-2012|Phillip Noyce/Fred Schepisi/Bruce Beresford/Ray Lawrence/Rolf de Heer/Peter Weir
2001-2025|Warwick Thornton/Ivan Sen/Wayne Blair/Rachel Perkins/Stephen Page
2004-2024|Jennifer Kent/Cate Shortland/Sophie Hyde/Sue Brooks/Rachel Ward
2001-2025|Baz Luhrmann/George Miller/Taika Waititi/P. J. Hogan/Gregor Jordan
`;

/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTORS_WORLD = `
# Europeans and others in Hollywood's and the festivals' films
1992-2005|Roberto Benigni/Massimo Troisi/Nanni Moretti/Sergio Castellitto/Silvio Orlando/Diego Abatantuono
2004-2024|Christoph Waltz/Daniel Brühl/Til Schweiger/August Diehl/Sebastian Koch/Thomas Kretschmann/Moritz Bleibtreu
2009-2024|Christoph Waltz/Mads Mikkelsen/Stellan Skarsgård/Vincent Cassel/Javier Bardem/Tim Roth/Michael Fassbender
2004-2024|Jean Dujardin/Omar Sy/Romain Duris/Gilles Lellouche/Guillaume Canet/Clovis Cornillac/Vincent Cassel
1998-2024|Javier Bardem/Antonio Banderas/Luis Tosar/Benicio del Toro/Jordi Mollà/Eduard Fernández/Sergi López
2004-2023|Javier Bardem/Benicio del Toro/Mads Mikkelsen/Vincent Cassel/Edgar Ramírez/Christoph Waltz
1997-2016|Ken Watanabe/Hiroyuki Sanada/Koji Yakusho/Tadanobu Asano/Cary-Hiroyuki Tagawa/Ryo Kase
1988-2003|Graham Greene/Wes Studi/Rodney A. Grant/Gary Farmer/Russell Means/Floyd Red Crow Westerman/Adam Beach
1991-1998|Leonardo DiCaprio/Edward Furlong/Christian Bale/Brad Renfro/Lukas Haas/Tobey Maguire/Joaquin Phoenix
1998-2010|Leonardo DiCaprio/Matt Damon/Tobey Maguire/Edward Norton/Jude Law/Joaquin Phoenix/Christian Bale/Johnny Depp
2010-2025|Leonardo DiCaprio/Christian Bale/Matt Damon/Bradley Cooper/Brad Pitt/Jake Gyllenhaal/Matthew McConaughey
2000-2025|Christian Bale/Jake Gyllenhaal/Ryan Gosling/Matthew McConaughey/Edward Norton/Colin Farrell/Joaquin Phoenix/Josh Brolin
1948-1956|James Cagney/Edward G. Robinson/Broderick Crawford/Robert Ryan/Lee J. Cobb/Humphrey Bogart/Kirk Douglas
1955-1961|James Cagney/Edward G. Robinson/Fredric March/Spencer Tracy/Pat O'Brien/Henry Fonda
# More right answers: character men and others of Hollywood
1930-1945|Mischa Auer/Akim Tamiroff/Gregory Ratoff/Sig Ruman/Erik Rhodes/Leonid Kinskey/Alexander Granach
1930-1941|H. B. Warner/Lewis Stone/C. Aubrey Smith/Sam Jaffe/Henry Travers/Harry Davenport
1939-1946|Albert Basserman/Ludwig Stössel/Felix Bressart/Oskar Homolka/Albert Dekker/Paul Lukas/Joseph Schildkraut
1937-1942|James Stephenson/Herbert Marshall/Henry Daniell/Ian Hunter/Donald Crisp/Basil Rathbone
1941-1950|Alexander Knox/Thomas Mitchell/Charles Bickford/Raymond Massey/Walter Huston/Dean Jagger/Lew Ayres
1944-1948|Michael Chekhov/Paul Lukas/Felix Bressart/Albert Basserman/Vladimir Sokoloff/Oskar Homolka/Konstantin Shayne
1949-1962|James Whitmore/Ernest Borgnine/John McIntire/Keenan Wynn/Richard Jaeckel/Van Heflin/Millard Mitchell
1946-1966|Leo Genn/Jack Hawkins/Ralph Truman/Michael Hordern/Harry Andrews
1949-1964|Brandon De Wilde/Tommy Rettig/Lee Aaker/Johnny Crawford/Billy Chapin/Kevin Corcoran/Claude Jarman Jr.
1949-1962|Tom Tully/Jay C. Flippen/Ward Bond/Charles Bickford/Arthur O'Connell/Edgar Buchanan
1953-1962|Joe Mantell/Jack Warden/Ed Begley/Martin Balsam/Jack Klugman/Jerry Paris/John Fiedler
1952-1968|Arthur O'Connell/Ed Begley/Edward Andrews/John McIntire/Fred Clark/Charles Bickford
1953-1970|Theodore Bikel/Herbert Lom/Leo McKern/Eli Wallach/Akim Tamiroff/Lou Jacobi/Nehemiah Persoff
1955-1966|Ed Wynn/Joseph Schildkraut/Lou Jacobi/Chill Wills/Walter Brennan/Burgess Meredith/Charles Ruggles
1957-1966|Jack Kruschen/Martin Balsam/Lou Jacobi/David White/Ray Walston/Jack Albertson/Fred Clark
1948-1965|Chill Wills/Andy Devine/Slim Pickens/Ben Johnson/Edgar Buchanan/Strother Martin/Hank Worden
1947-1970|Stanley Holloway/Bernard Miles/Robert Morley/Cyril Cusack/Alastair Sim/Wilfrid Brambell
1964-1969|Michael Dunn/Oskar Werner/José Ferrer/George Segal/Burgess Meredith
1960-1982|Mako/James Shigeta/Pat Morita/James Hong/George Takei/Keye Luke/Richard Loo
1946-1967|Cecil Kellaway/Edmund Gwenn/Barry Fitzgerald/Roland Young/Reginald Owen/Henry Travers/Wilfrid Hyde-White
1965-1972|Michael J. Pollard/Dennis Hopper/Peter Fonda/Bud Cort/Harry Dean Stanton/Robert Blake/Gene Wilder
1966-1972|Ron Moody/Frank Finlay/Leo McKern/Harry Secombe/Zero Mostel/Anthony Newley/Clive Revill
1967-1972|Jack Wild/Mark Lester/David Bradley/Keith Chegwin/Dominic Guard
1968-1974|Topol/Zero Mostel/Herschel Bernardi/Theodore Bikel/Anthony Quinn/Ron Moody/Harry Secombe
1969-1974|Leonard Frey/Joel Grey/Kenneth Nelson/Peter White/Cliff Gorman
1972-1978|Jason Miller/Roy Scheider/Michael Moriarty/Michael Sarrazin/Stacy Keach/Tony Lo Bianco
1973-1980|Michael V. Gazzo/Lee Strasberg/Al Lettieri/Richard Conte/Vincent Gardenia/Joe Spinell/Abe Vigoda
1974-1982|Chris Sarandon/John Cazale/Richard Gere/Brad Davis/John Heard/James Woods
1976-1987|Mikhail Baryshnikov/Rudolf Nureyev/Gregory Hines/Alexander Godunov/George de la Pena
1977-1988|Judd Hirsch/Alan Alda/Elliott Gould/Richard Benjamin/Donald Sutherland/Jerry Orbach/Alan Arkin
2006-2024|Judd Hirsch/Alan Arkin/Elliott Gould/Mandy Patinkin/Hector Elizondo/Christopher Lloyd/David Paymer
1980-1988|Howard E. Rollins Jr./Louis Gossett Jr./Adolph Caesar/Paul Winfield/Denzel Washington/Danny Glover/Robert Townsend
1978-2000|Richard Farnsworth/Wilford Brimley/Ben Johnson/Barnard Hughes/Harry Dean Stanton/James Whitmore/Robert Duvall
1997-2012|Michael Clarke Duncan/Ving Rhames/Bill Duke/Keith David/Tony Todd/Delroy Lindo/Tiny Lister
2005-2020|John Hawkes/Garret Dillahunt/Shea Whigham/Tim Blake Nelson/Michael Shannon/Ben Foster/Walton Goggins
2012-2020|Barkhad Abdi/Djimon Hounsou/Alexander Siddig/Idris Elba/Chiwetel Ejiofor/Faysal Ahmed
2006-2021|Sacha Baron Cohen/Steve Coogan/Simon Pegg/Russell Brand/Rhys Ifans/Chris O'Dowd/Ricky Gervais
2009-2024|Kodi Smit-McPhee/Asa Butterfield/Freddie Highmore/Tye Sheridan/Nick Robinson/Lucas Hedges/Ansel Elgort
2016-2026|Yura Borisov/Mark Eydelshteyn/Alexander Petrov/Danila Kozlovsky/Karren Karagulian/Matthias Schweighöfer
# France and Belgium
1905-1925|Max Linder/Marcel Levesque/André Deed/Charles Prince/Georges Méliès
1930-1945|Jean Gabin/Michel Simon/Louis Jouvet/Pierre Fresnay/Jules Berry/Charles Vanel/Harry Baur/Charles Boyer
1934-1946|Michel Simon/Louis Jouvet/Fernandel/Raimu/Pierre Brasseur/Jules Berry
1947-1967|Michel Simon/Fernandel/Pierre Brasseur/Bernard Blier/Charles Vanel/Noël-Noël
1942-1960|Jean Marais/Gérard Philipe/Pierre Brasseur/Jean-Louis Barrault/Georges Marchal/Daniel Gélin
1950-1972|Jean Gabin/Lino Ventura/Bernard Blier/Charles Vanel/Bourvil/Paul Meurisse/Yves Montand
1948-1970|Fernandel/Bourvil/Louis de Funès/Darry Cowl/Jacques Tati/Noël-Noël/Pierre Brasseur
1963-1982|Louis de Funès/Pierre Richard/Jean Lefebvre/Michel Galabru/Jacques Villeret/Fernandel
1953-1975|Yves Montand/Lino Ventura/Michel Piccoli/Jean-Louis Trintignant/Paul Meurisse/Serge Reggiani/Maurice Ronet
1959-1975|Jean-Paul Belmondo/Alain Delon/Jean-Louis Trintignant/Maurice Ronet/Jean-Claude Brialy/Sami Frey/Laurent Terzieff
1959-1972|Jean-Pierre Léaud/Jean-Claude Brialy/Sami Frey/Charles Denner/Claude Brasseur/Jean-Paul Belmondo
1968-1985|Alain Delon/Jean-Paul Belmondo/Lino Ventura/Yves Montand/Philippe Noiret/Michel Piccoli
1960-1990|Michel Piccoli/Philippe Noiret/Jean-Louis Trintignant/Jean Rochefort/Michel Serrault/Michel Bouquet/Claude Rich
1973-1982|Gérard Depardieu/Patrick Dewaere/Jacques Dutronc/Claude Brasseur/Guy Marchand/Michel Blanc
1978-1992|Gérard Depardieu/Daniel Auteuil/Philippe Noiret/Gérard Lanvin/Bernard Giraudeau/Richard Berry
1985-2005|Gérard Depardieu/Daniel Auteuil/Jean Reno/Vincent Lindon/André Dussollier/Richard Berry/Philippe Noiret
1984-2006|Jean Reno/Christopher Lambert/Vincent Cassel/Tchéky Karyo/Gérard Lanvin/Jean-Hugues Anglade/Mathieu Kassovitz
2005-2019|Jean-Louis Trintignant/Michel Piccoli/Michel Bouquet/Jean Rochefort/Claude Rich/Philippe Noiret/Pierre Arditi
1996-2024|Mathieu Amalric/Romain Duris/Louis Garrel/Melvil Poupaud/Denis Podalydès/Benoît Magimel/Vincent Cassel/Guillaume Canet
2002-2021|Louis Garrel/Gaspard Ulliel/Pierre Niney/Niels Schneider/Vincent Lacoste/Romain Duris/Grégoire Leprince-Ringuet
2007-2024|Tahar Rahim/Reda Kateb/Roschdy Zem/Sami Bouajila/Jamel Debbouze/Omar Sy
1993-2005|Mathieu Kassovitz/Vincent Cassel/Romain Duris/Guillaume Canet/Benoît Magimel/Mathieu Amalric/Samuel Le Bihan
1954-1960|Jacques Tati/Pierre Étaix/Bourvil/Fernandel/Robert Dhéry/Louis de Funès
2009-2021|Xavier Dolan/Niels Schneider/Louis Garrel/Melvil Poupaud/Gaspard Ulliel
1968-1984|François Truffaut/Jean-Pierre Léaud/Jean-Claude Brialy/Charles Denner/Jean-Louis Trintignant
# Italy, Spain, Portugal
1948-1975|Marcello Mastroianni/Vittorio Gassman/Alberto Sordi/Nino Manfredi/Ugo Tognazzi/Raf Vallone/Renato Salvatori
1958-1974|Marcello Mastroianni/Alain Delon/Vittorio Gassman/Jean-Paul Belmondo/Jean-Louis Trintignant/Gian Maria Volonté/Franco Fabrizi
1970-1995|Marcello Mastroianni/Vittorio Gassman/Michel Piccoli/Philippe Noiret/Ugo Tognazzi/Giancarlo Giannini/Nino Manfredi
1937-1967|Totò/Aldo Fabrizi/Peppino De Filippo/Macario/Alberto Sordi/Eduardo De Filippo/Vittorio De Sica
1938-1960|Vittorio De Sica/Aldo Fabrizi/Amedeo Nazzari/Gino Cervi/Raf Vallone/Massimo Girotti/Folco Lulli
1966-1985|Bud Spencer/Terence Hill/Franco Nero/Giuliano Gemma/Tomas Milian/Gianni Garko/Fabio Testi
1964-1982|Gian Maria Volonté/Giancarlo Giannini/Franco Nero/Tomas Milian/Enrico Maria Salerno/Raf Vallone/Adolfo Celi
1972-1990|Giancarlo Giannini/Franco Nero/Michele Placido/Nino Manfredi/Fabio Testi/Helmut Berger/Gian Maria Volonté
1995-2026|Toni Servillo/Pierfrancesco Favino/Elio Germano/Sergio Castellitto/Kim Rossi Stuart/Luca Zingaretti/Fabrizio Bentivoglio/Nanni Moretti
1950-1985|Fernando Rey/Francisco Rabal/Fernando Fernán Gómez/José Luis López Vázquez/Alfredo Landa/Adolfo Marsillach
1970-1982|Fernando Rey/Marcel Bozzuffi/Francisco Rabal/Michel Piccoli/Philippe Noiret/Rossano Brazzi/Michael Lonsdale
1982-2000|Antonio Banderas/Imanol Arias/Eusebio Poncela/Javier Bardem/Jordi Mollà/Juan Echanove/Jorge Sanz
1994-2010|Antonio Banderas/Andy García/Benjamin Bratt/Jimmy Smits/Esai Morales/Joaquim de Almeida/Javier Bardem
2011-2024|Antonio Banderas/Javier Bardem/Ricardo Darín/Luis Tosar/Eduard Fernández/José Coronado/Asier Etxeandia
# Germany, Austria, the Nordic countries, the Netherlands
1920-1933|Max Schreck/Conrad Veidt/Werner Krauss/Rudolf Klein-Rogge/Paul Wegener/Fritz Kortner/Emil Jannings
1931-1943|Peter Lorre/Gustaf Gründgens/Conrad Veidt/Hans Albers/Heinrich George/Anton Walbrook
1955-1975|Curt Jürgens/Gert Fröbe/Hardy Krüger/Peter van Eyck/Horst Buchholz/O. W. Fischer/Maximilian Schell
1964-1981|Gert Fröbe/Curt Jürgens/Adolfo Celi/Donald Pleasence/Charles Gray/Telly Savalas/Michael Lonsdale
1962-1988|Klaus Kinski/Bruno Ganz/Udo Kier/Helmut Berger/Heinz Bennent/Dieter Laser/Jürgen Prochnow
1976-2018|Bruno Ganz/Klaus Maria Brandauer/Armin Mueller-Stahl/Otto Sander/Ulrich Mühe/Jürgen Prochnow/Rüdiger Vogler
1981-2001|Klaus Maria Brandauer/Jürgen Prochnow/Rutger Hauer/Maximilian Schell/Max von Sydow/Jeroen Krabbé/Joss Ackland
1993-2024|Til Schweiger/Moritz Bleibtreu/Daniel Brühl/August Diehl/Thomas Kretschmann/Benno Fürmann/Heino Ferch/Jürgen Vogel
1946-1982|Gunnar Björnstrand/Max von Sydow/Erland Josephson/Jarl Kulle/Anders Ek/Allan Edwall
1957-1972|Max von Sydow/Gunnar Björnstrand/Jarl Kulle/Erland Josephson/Per Oscarsson/Bengt Ekerot
1917-1957|Victor Sjöström/Lars Hanson/Anders de Wahl/Gösta Ekman/Uno Henning
1973-1990|Rutger Hauer/Jeroen Krabbé/Dolph Lundgren/Klaus Maria Brandauer/Jürgen Prochnow/Christopher Lambert
1983-2004|Jeroen Krabbé/Joss Ackland/Steven Berkoff/Julian Glover/Rutger Hauer/Joaquim de Almeida/Maximilian Schell
1990-2012|Peter Stormare/Udo Kier/Steve Buscemi/Rade Šerbedžija/Jean Reno/Thomas Kretschmann/Stellan Skarsgård
1996-2024|Mads Mikkelsen/Ulrich Thomsen/Nikolaj Coster-Waldau/Nikolaj Lie Kaas/Thomas Bo Larsen/Pilou Asbæk/Stellan Skarsgård/David Dencik
1996-2020|Stellan Skarsgård/Geoffrey Rush/Ciarán Hinds/Gabriel Byrne/Mads Mikkelsen/Bruno Ganz/Max von Sydow
2008-2024|Alexander Skarsgård/Joel Kinnaman/Nikolaj Coster-Waldau/Garrett Hedlund/Bill Skarsgård/Michiel Huisman/Gustaf Skarsgård
1998-2014|Rade Šerbedžija/Peter Stormare/Karel Roden/Armin Mueller-Stahl/Goran Višnjić/Miki Manojlović
2000-2024|Baltasar Kormákur/Ingvar Sigurðsson/Ólafur Darri Ólafsson/Hilmir Snær Guðnason/Gunnar Jónsson
# Central and eastern Europe
1950-1985|Vyacheslav Tikhonov/Sergei Bondarchuk/Innokenty Smoktunovsky/Nikolai Rybnikov/Aleksey Batalov/Oleg Strizhenov
1961-1985|Yuri Nikulin/Georgy Vitsin/Yevgeni Morgunov/Andrei Mironov/Anatoli Papanov/Yevgeny Leonov/Aleksandr Demyanenko
1964-1984|Anatoly Solonitsyn/Innokenty Smoktunovsky/Oleg Yankovsky/Nikolai Grinko/Aleksandr Kaidanovsky/Vladimir Vysotsky/Nikita Mikhalkov
1972-1995|Nikita Mikhalkov/Oleg Yankovsky/Aleksandr Kaidanovsky/Oleg Menshikov/Aleksandr Abdulov/Aleksandr Kalyagin
1955-1990|Zbigniew Cybulski/Daniel Olbrychski/Tadeusz Łomnicki/Bogusław Linda/Jerzy Radziwiłowicz/Wojciech Pszoniak/Jan Nowicki
1964-1980|Jiří Menzel/Rudolf Hrušínský/Václav Neckář/Vlastimil Brodský/Josef Kroner
1962-1976|Roman Polanski/Zbigniew Cybulski/Leon Niemczyk/Daniel Olbrychski/Jerzy Skolimowski
# Japan
1949-1965|Toshiro Mifune/Takashi Shimura/Tatsuya Nakadai/Masayuki Mori/Minoru Chiaki/Ken Uehara/Rentarō Mikuni
1932-1965|Chishū Ryū/Takashi Shimura/Shin Saburi/Ken Uehara/Masayuki Mori/Takeshi Sakamoto
1961-1980|Toshiro Mifune/Tatsuya Nakadai/Shintaro Katsu/Ken Takakura/Tetsurō Tamba/Yūjirō Ishihara/Tomisaburō Wakayama
1966-1985|Ken Takakura/Sonny Chiba/Bunta Sugawara/Tetsurō Tamba/Noboru Andō/Kōji Tsuruta/Jō Shishido
1966-1980|Toshiro Mifune/Tetsurō Tamba/Ken Takakura/Mako/James Shigeta/Sessue Hayakawa
1980-2000|Koji Yakusho/Tsutomu Yamazaki/Ken Takakura/Takeshi Kitano/Tatsuya Nakadai/Ken Ogata
1993-2016|Koji Yakusho/Takeshi Kitano/Tadanobu Asano/Masatoshi Nagase/Hiroshi Abe/Hiroyuki Sanada/Teruyuki Kagawa/Susumu Terajima
1999-2024|Tadanobu Asano/Ryo Kase/Joe Odagiri/Masahiro Motoki/Takayuki Yamada/Shun Oguri/Hidetoshi Nishijima/Ken Watanabe
2003-2024|Hiroyuki Sanada/Ken Watanabe/Tadanobu Asano/Rick Yune/Masi Oka/Lee Byung-hun/Brian Tee
1984-1998|Juzo Itami/Tsutomu Yamazaki/Koji Yakusho/Ken Watanabe/Masahiko Tsugawa
1989-2012|Shinya Tsukamoto/Tomorowo Taguchi/Riki Takeuchi/Show Aikawa/Tadanobu Asano/Takeshi Kitano
# China, Hong Kong, Taiwan
1966-1980|Bruce Lee/Jimmy Wang Yu/Ti Lung/David Chiang/Lo Lieh/Bolo Yeung/Gordon Liu/Chen Kuan-tai
1971-1979|Bruce Lee/Jim Kelly/John Saxon/Bolo Yeung/Sonny Chiba/Chuck Norris/Ti Lung
1978-2000|Jackie Chan/Sammo Hung/Yuen Biao/Jet Li/Donnie Yen/Gordon Liu/Lau Kar-leung
1991-2016|Jet Li/Donnie Yen/Jackie Chan/Wu Jing/Tony Jaa/Sammo Hung/Vincent Zhao/Iko Uwais
1998-2010|Jackie Chan/Jet Li/Chow Yun-fat/Donnie Yen/Rick Yune/Sammo Hung/Jason Scott Lee
1982-2000|Chow Yun-fat/Leslie Cheung/Andy Lau/Tony Leung Chiu-wai/Tony Leung Ka-fai/Ti Lung/Danny Lee/Simon Yam
1988-2003|Tony Leung Chiu-wai/Leslie Cheung/Andy Lau/Tony Leung Ka-fai/Takeshi Kaneshiro/Jacky Cheung/Leon Lai/Chang Chen/Aaron Kwok
2000-2024|Andy Lau/Tony Leung Chiu-wai/Lau Ching-wan/Louis Koo/Anthony Wong/Nick Cheung/Aaron Kwok/Simon Yam/Nicholas Tse/Tony Leung Ka-fai
1990-2008|Anthony Wong/Lau Ching-wan/Simon Yam/Francis Ng/Lam Suet/Roy Cheung/Eric Tsang
1989-2024|Stephen Chow/Ng Man-tat/Eric Tsang/Michael Hui/Louis Koo/Lau Ching-wan/Chapman To
1987-2024|Ge You/Jiang Wen/Huang Bo/Liu Ye/Zhang Fengyi/Chen Daoming/Huang Xiaoming/Feng Gong
1999-2024|Liu Ye/Huang Xiaoming/Wu Jing/Chen Kun/Deng Chao/Liao Fan/Huang Jue/Hu Jun
1991-2020|Lee Kang-sheng/Chang Chen/Takeshi Kaneshiro/Wu Nien-jen/Jack Kao/Ethan Juan
1960-1996|Kenneth Tsang/Tien Feng/Ku Feng/Shih Kien/Paul Chun/Ti Lung/Damian Lau
1997-2010|Kenneth Tsang/Tzi Ma/James Hong/Chow Yun-fat/Rick Yune/Cary-Hiroyuki Tagawa/Ken Leung
1984-2022|Tzi Ma/James Hong/Cary-Hiroyuki Tagawa/George Takei/Dustin Nguyen/François Chau/Benedict Wong
1963-1982|Burt Kwouk/Tetsurō Tamba/Robert Lee/Kristopher Kum/Vincent Wong
1966-2005|George Takei/James Shigeta/Mako/Pat Morita/Keye Luke/James Hong
# Korea, South-East Asia
1996-2024|Song Kang-ho/Choi Min-sik/Sol Kyung-gu/Han Suk-kyu/Lee Byung-hun/Hwang Jung-min/Kim Yoon-seok/Ryoo Seung-bum
2003-2024|Ha Jung-woo/Gong Yoo/Lee Byung-hun/Won Bin/Hwang Jung-min/Ma Dong-seok/Jung Woo-sung/Kang Dong-won
1980-2008|Ahn Sung-ki/Park Joong-hoon/Han Suk-kyu/Moon Sung-keun/Choi Min-sik/Shin Sung-il
2015-2024|Ma Dong-seok/Gong Yoo/Yoo Ah-in/Lee Jung-jae/Cho Jin-woong/Lee Sun-kyun/Steven Yeun/Yoo Hae-jin
1961-1985|Shin Sung-il/Kim Jin-kyu/Ahn Sung-ki/Choi Moo-ryong/Kim Seung-ho
2003-2024|Iko Uwais/Joe Taslim/Tony Jaa/Yayan Ruhian/Donny Alamsyah/Arifin Putra/Dustin Nguyen
1955-2003|Fernando Poe Jr./Joseph Estrada/Dolphy/Christopher de Leon/Philip Salvador/Ramon Revilla
1948-1972|P. Ramlee/Nordin Ahmad/S. Kadarisman/Aziz Sattar/Jins Shamsuddin
# Iran, Turkey, the Arab countries, Israel
1990-2024|Peyman Moaadi/Shahab Hosseini/Homayoun Ershadi/Parviz Parastui/Navid Mohammadzadeh/Babak Karimi/Reza Attaran
1965-1985|Yılmaz Güney/Tarık Akan/Kemal Sunal/Cüneyt Arkın/Kadir İnanır/Şener Şen
1958-1990|Omar Sharif/Adel Imam/Ahmed Zaki/Farid Shawqi/Shukry Sarhan/Nour El-Sherif
1980-2006|Adel Imam/Ahmed Zaki/Nour El-Sherif/Mahmoud Abdel Aziz/Yehia El-Fakharany
1996-2024|Saleh Bakri/Elia Suleiman/Ali Suliman/Ashraf Barhom/Kais Nashif/Mohammad Bakri
1967-2014|Assi Dayan/Yehoram Gaon/Ze'ev Revach/Arik Einstein/Sasson Gabai/Moshe Ivgy
# Africa
1978-2010|John Kani/Winston Ntshona/Zakes Mokae/Sello Maake Ka-Ncube/Vusi Kunene
1992-2024|Ramsey Nouah/Richard Mofe-Damijo/Desmond Elliot/Jim Iyke/Pete Edochie/Olu Jacobs/Kunle Afolayan/Nkem Owoh
1985-2016|Olu Jacobs/Pete Edochie/Kanayo O. Kanayo/Richard Mofe-Damijo/Zack Orji
2009-2016|Sharlto Copley/Sam Worthington/Jason Clarke/Jai Courtney/Joel Edgerton/Domhnall Gleeson
1970-2000|Med Hondo/Sotigui Kouyaté/Bachir Touré/Isaach de Bankolé/Doura Mané
# Latin America
1935-1953|Pedro Armendáriz/Pedro Infante/Jorge Negrete/Arturo de Córdova/Emilio Fernández/Ricardo Montalbán/Gilbert Roland
1940-1970|Cantinflas/Tin Tan/Resortes/Manuel Medel/Clavillazo/Joaquín Pardavé
1940-1970|Grande Otelo/Oscarito/Zé Trindade/José Lewgoy/Mazzaropi/Paulo José
1965-2024|Ricardo Darín/Federico Luppi/Héctor Alterio/Leonardo Sbaraglia/Guillermo Francella/Oscar Martínez/Darío Grandinetti
1998-2024|Gael García Bernal/Diego Luna/Rodrigo Santoro/Wagner Moura/Edgar Ramírez/Pedro Pascal/Demián Bichir/Daniel Giménez Cacho/Alfonso Herrera
1998-2026|Wagner Moura/Selton Mello/Rodrigo Santoro/Lázaro Ramos/Matheus Nachtergaele/Seu Jorge/Irandhir Santos
2014-2026|Pedro Pascal/Oscar Isaac/Diego Luna/Wagner Moura/Michael Peña/Edgar Ramírez/Gael García Bernal/Jon Bernthal
1995-2016|Emilio Echevarría/Damián Alcázar/Daniel Giménez Cacho/Joaquín Cosío/José Sefami/Miguel Sandoval/Edward James Olmos
1980-2012|Edward James Olmos/Miguel Sandoval/Esai Morales/Lou Diamond Phillips/Jimmy Smits/Benjamin Bratt/Danny Trejo
1987-2012|Esai Morales/Benjamin Bratt/Jay Hernandez/Lou Diamond Phillips/Jimmy Smits/Jon Seda/Michael Peña
2001-2020|Jay Hernandez/Michael Peña/Freddy Rodríguez/Jacob Vargas/Benjamin Bratt/Clifton Collins Jr./Rick Gonzalez
# Late years
1986-2008|Alain Delon/Jean-Paul Belmondo/Michel Piccoli/Jean Rochefort/Claude Brasseur/Michel Serrault/Philippe Noiret
2008-2024|Gérard Depardieu/Daniel Auteuil/Jean Reno/André Dussollier/Vincent Lindon/François Cluzet/Fabrice Luchini
1977-1995|Roberto Benigni/Carlo Verdone/Nanni Moretti/Massimo Troisi/Paolo Villaggio/Renato Pozzetto
2004-2024|Roberto Benigni/Carlo Verdone/Toni Servillo/Silvio Orlando/Sergio Castellitto/Nanni Moretti
1936-1945|Emil Jannings/Gustaf Gründgens/Heinrich George/Werner Krauss/Paul Wegener/Hans Albers
2005-2019|Rutger Hauer/Jürgen Prochnow/Udo Kier/Christopher Lambert/Peter Stormare/Franco Nero/Max von Sydow
1982-1999|Stellan Skarsgård/Peter Stormare/Sven Wollter/Ernst-Hugo Järegård/Lennart Hjulström/Max von Sydow
1998-2022|Tatsuya Nakadai/Ken Takakura/Tsutomu Yamazaki/Sonny Chiba/Rentarō Mikuni/Takeshi Kitano
1984-1993|Sonny Chiba/Ken Takakura/Cary-Hiroyuki Tagawa/Mako/Hiroyuki Sanada/Tomisaburō Wakayama
1976-1990|Hiroyuki Sanada/Sonny Chiba/Ken Watanabe/Koji Yakusho/Kōichi Satō/Masatoshi Nagase
2012-2024|Chow Yun-fat/Andy Lau/Tony Leung Ka-fai/Jackie Chan/Donnie Yen/Sammo Hung/Simon Yam/Eric Tsang
2015-2024|Tony Leung Chiu-wai/Andy Lau/Chow Yun-fat/Jet Li/Donnie Yen/Jackie Chan/Tony Leung Ka-fai
`;

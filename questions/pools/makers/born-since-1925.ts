/** Year of birth | standing | sex | names of makers, each with the years of first and last work. See `../makers.ts`. */
export const MAKERS_BORN_SINCE_1925 = `
1925|1|f|Ana María Matute 1948-2010/Anne V. Coates 1952-2015/Hildegard Knef 1951-2000/P. Bhanumathi 1953-1992/Rosario Castellanos 1948-1974
1925|1|m|Alberto Grimaldi 1961-2002/Andrea Camilleri 1978-2019/Atıf Yılmaz 1951-2005/Carlo Rambaldi 1957-1988/Claude Lanzmann 1973-2018
1925|1|m|Claude Pinoteau 1973-1994/D. A. Pennebaker 1953-2016/Elmore Leonard 1953-2012/Franco Castellano 1958-1992/Georges Delerue 1952-1992
1925|1|m|Gore Vidal 1946-2009/Guru Dutt 1951-1964/Konrad Wolf 1955-1980/Károly Makk 1954-2010/Manos Hatzidakis 1946-1989
1925|1|m|Manuel Barbachano Ponce 1953-1993/Maurice Pialat 1960-1995/Mikis Theodorakis 1953-2010/Nachiketa Ghosh 1952-1976/Neeraj 1960-2000
1925|1|m|Nino Baragli 1950-1996/Paul Newman 1968-1987/Peter Thomas 1955-1990/Raj Khosla 1954-1989/Ritwik Ghatak 1952-1974/Robert Altman 1957-2006
1925|1|m|Robert B. Sherman 1958-2003/Rubem Fonseca 1963-2018/Salil Chowdhury 1949-1994/Sam Peckinpah 1961-1983/Veniamin Basner 1956-1993
1925|1|m|Yukio Mishima 1944-1970
1925|2|f|Claudine Bouché 1952-1995/Dory Previn 1958-1983/Flannery O'Connor 1952-1960/Lee Grant 1980-2005/Mai Zetterling 1960-1990
1925|2|f|Phyllis Dalton 1950-1993/Ruth Morley 1959-1991
1925|2|m|Alan Bergman 1956-2020/Anatole Dauman 1949-1995/Antoine Duhamel 1960-2005/Antony Gibbs 1959-2001/Anwar Kamal Pasha 1949-1982
1925|2|m|Armando Nannuzzi 1953-1993/Carlo Di Palma 1956-1998/Chūmei Watanabe 1956-2020/David Watkin 1965-2002/Dulal Dutta 1955-1992
1925|2|m|Enrique Carreras 1951-1990/Eugenio Martín 1957-1996/Frank Pierson 1965-1990/George MacDonald Fraser 1973-1989/Harry Harrison 1960-2012
1925|2|m|Ignacio Aldecoa 1947-1969/Jack Smight 1964-1989/James Bernard 1955-1997/Jerry Paris 1968-1986/Jindřich Polák 1958-1993
1925|2|m|John Guillermin 1949-1986/Johnny Mandel 1958-1989/Leonard Ho 1971-1997/Marlen Khutsiev 1956-2003/Max Pécas 1960-1987/Mohan Rakesh 1958-1972
1925|2|m|Nanni Loy 1957-1995/Natuk Baytan 1959-1986/Paul Wendkos 1954-1990/Paulin Soumanou Vieyra 1955-1982/Peter R. Hunt 1956-1991
1925|2|m|Ralph Rosenblum 1958-1985/Robert Mulligan 1957-1991/Ron Goodwin 1958-1986/Sadamasa Arikawa 1954-1980/Shabab Keranvi 1962-1982
1925|2|m|Tapi Chanakya 1953-1973/Vojtěch Jasný 1950-2002/Wang Fu-ling 1955-1985/William Styron 1951-1993/Wojciech Has 1947-1988
1925|2|m|Yasushi Akutagawa 1951-1982/Yu Hyun-mok 1956-1995/Zenzō Matsuyama 1953-1993
1925|3|f|Françoise Javet 1955-1990/Patricia Zipprodt 1957-1992/Reiko Kaneko 1957-1975
1925|3|m|A. B. Raj 1959-1985/A. Pundarikakshayya 1960-1990/Akhtar Mirza 1951-1975/Alun Owen 1959-1990/Amedeo Giomini 1958-1985/András Kovács 1961-1996
1925|3|m|B. S. Glaad 1955-1985/Buichi Saitō 1956-1984/Das Dhaimade 1955-1985/Enrico Medioli 1958-1996/Forrest Carter 1973-1978
1925|3|m|Frank D. Gilroy 1956-2014/G. Singh 1951-1980/Gordon Hessler 1965-1991/Harry Stradling Jr. 1964-1988/Herman Cohen 1951-1977
1925|3|m|Jack Pulman 1956-1979/Jean Boffety 1962-1987/Jean Ravel 1960-1990/Jerry Warren 1956-1981/John Briley 1960-2014/John Llewellyn Moxey 1960-1975
1925|3|m|Johnny Pearson 1966-1976/Joseph Sargent 1966-1987/K. Pratyagatma 1961-1985/Kamlakar Karkhanis 1960-1982/Larry Pizer 1963-1998
1925|3|m|Marco Vicario 1964-1982/Moni Bhattacharjee 1960-1976/Nello Santi 1958-1963/P. L. Roy 1952-1990/Richard Gordon 1956-1981/Robin Moore 1963-2008
1925|3|m|Stanley Shapiro 1958-1990/Stole Janković 1958-1983/Tristram Cary 1955-1975/U. Rajagopal 1962-1980/Verma Malik 1949-1985
1925|3|m|William Norton 1965-1984
1925|4|f|Joan Long 1976-1992
1925|4|m|Danny Arnold 1953-1968/Dhruva Chatterjee 1956-1980/Jorge Herrero 1960-1978/Michael Nebbia 1967-1985/Narla Chiranjeevi 1953-1970
1925|4|m|Peter Boita 1958-1985/Pijush Bose 1963-1983/Premji 1964-1990/Roger Cherrill 1952-1966/Teo Macero 1960-1992
1926|1|f|Harper Lee 1960-2015/Margot Benacerraf 1952-1959/Noor Jehan 1935-1996
1926|1|m|Albert Maysles 1955-2015/Aleksandr Zatsepin 1957-2010/Andrzej Wajda 1955-2016/Arnošt Lustig 1958-2011/Bhupen Hazarika 1939-2011
1926|1|m|Danilo Donati 1959-2001/Georges Lautner 1958-1992/Gyula Hernádi 1965-2003/Hajrudin Krvavac 1960-1986/Jerry Lewis 1960-1983
1926|1|m|John Schlesinger 1962-2000/Mariano Ozores 1959-1992/Mel Brooks 1967-1995/Miles Davis 1958-1991/Miloš Macourek 1966-1999
1926|1|m|Nasir Hussain 1957-1985/Norman Jewison 1962-2003/O. P. Nayyar 1949-1995/Piero De Bernardi 1954-2008/Rafael Azcona 1958-2008/Ravi 1954-2005
1926|1|m|Roger Corman 1954-2018/Sergio Corbucci 1951-1990/Shakti Samanta 1954-2002/Shin Sang-ok 1952-2004/Shōhei Imamura 1958-2002
1926|1|m|Siegfried Lenz 1951-2014/Tadeusz Konwicki 1954-1989/Youssef Chahine 1950-2007
1926|2|f|Gillian Lynne 1962-1990/Margarita Pilikhina 1956-1975
1926|2|m|Alejandro Ulloa 1954-1988/André Delvaux 1956-1988/Anthony Shaffer 1970-1988/Aram Avakian 1957-1965/Arjun Hingorani 1960-2003
1926|2|m|Bruno Nicolai 1963-1990/Bryan Forbes 1955-1992/Bud Yorkin 1963-1994/Conrad L. Hall 1958-2002/Duccio Tessari 1962-1991/Ed McBain 1952-2005
1926|2|m|Erico Menczer 1956-1988/Florestano Vancini 1949-2005/Gani Turanlı 1955-1985/Gerry Fisher 1967-1999/Gerry Hambling 1956-2003
1926|2|m|Herschell Gordon Lewis 1961-2009/Hugo Moser 1971-1990/Jacques Rozier 1955-2009/Jesús Fernández Santos 1954-1987/John Fowles 1963-1998
1926|2|m|Julio García Espinosa 1955-1994/K. Shankar 1954-1992/K. Vaikunth 1963-1990/Karel Reisz 1956-1990/Lautaro Murúa 1960-1987
1926|2|m|Li Han-hsiang 1954-1996/Luciano Vincenzoni 1954-2000/M. Krishnan Nair 1955-1985/Mankada Ravi Varma 1964-2002/Manuel Antín 1962-1982
1926|2|m|Mario Trejo 1958-1972/Martin Bregman 1973-2002/Michael Bond 1958-2017/N. C. Sippy 1968-1995/Nikola Tanhofer 1957-1971
1926|2|m|Nikos Koundouros 1954-2012/P. N. Menon 1965-2004/Peter Shaffer 1951-1992/Richard Matheson 1950-2012/Riz Ortolani 1955-2013
1926|2|m|Silvio Clementelli 1957-1988/Tewfik Saleh 1955-1980/Valerio Zurlini 1949-1976/Vicente Aranda 1964-2009/Walter Lassally 1950-2007
1926|2|m|William Klein 1958-2008/Yoram Gross 1962-2008
1926|3|f|Anna Anni 1986-2000/Carolyn Leigh 1951-1983
1926|3|m|Andrew Laszlo 1964-1993/Clive Donner 1957-1988/Dale Hennesy 1963-1981/Daniel Haller 1965-1980/Desmond Davis 1964-1981
1926|3|m|Hajime Kaburagi 1959-1985/Hajime Koizumi 1957-1967/Jerry Thorpe 1967-1972/Laurence Rosenthal 1955-2004/Lawrence Turman 1961-2000
1926|3|m|Norman Wexler 1970-1986/Pier Ludovico Pavoni 1954-1978/Richard H. Kline 1963-1999/Roberto Gianviti 1955-1990/Ross Thomas 1966-1994
1926|3|m|Silvio Amadio 1957-1981/Thomas Tryon 1971-1991
1926|4|f|Josephine Douglas 1956-1972
1926|4|m|Clair Huffaker 1957-1974/Jack Priestley 1968-1985/Jerome Courtland 1974-1984/John Hale 1969-1980/Joseph L. McEveety 1969-1976
1927|1|m|Basu Chatterjee 1969-2011/Bob Fosse 1953-1983/David Viñas 1958-1978/Eldar Ryazanov 1956-2007/G. Devarajan 1955-2005
1927|1|m|Gabriel García Márquez 1955-2004/Günter Grass 1956-2015/Kannadasan 1949-1981/Ken Russell 1956-2007/Khayyam 1948-2014/Lucio Fulci 1953-1991
1927|1|m|Malayattoor Ramakrishnan 1962-1997/Martin Böttcher 1955-1990/Neil Simon 1961-2004/Pedro Masó 1953-1990/Piero Tosi 1951-2009
1927|1|m|Rahi Masoom Raza 1966-1992/Raymond Chow 1970-2003/Riaz Shahid 1962-1972/Shūhei Fujisawa 1971-1997/Sidney Poitier 1972-1990
1927|1|m|Tadeusz Chmielewski 1957-1989/Vladimir Motyl 1963-2010/Yusuf Idris 1954-1990
1927|2|f|Geneviève Winding 1957-1995/Ruth Prawer Jhabvala 1955-2013/Suzanne Baron 1953-1995
1927|2|m|Abrar Alvi 1954-1995/Alessandro D'Eva 1954-1990/Alvin Sargent 1966-2012/Bernardino Zapponi 1963-1994/Dušan Vukotić 1952-1996
1927|2|m|Egon Günther 1962-1999/Franco Solinas 1951-1976/G. K. Venkatesh 1952-1988/Guglielmo Mancori 1959-1990/György Révész 1954-1989
1927|2|m|Gérard Brach 1965-2006/Günter Reisch 1956-1987/Hassan Tariq 1959-1982/Hassan el-Seifi 1952-1990/Henning Carlsen 1962-2011
1927|2|m|Henning Kristiansen 1959-1990/Herbert Ross 1969-1995/Hiroshi Teshigahara 1953-1992/Howard Zieff 1973-1994/J. Om Prakash 1960-2001
1927|2|m|J. Sasikumar 1963-1994/James Goldman 1968-1985/Jean Penzer 1959-1992/Jean Rabier 1961-1991/Jerry Schatzberg 1970-2000
1927|2|m|Jimmy Sangster 1956-1985/John Dankworth 1959-1990/John Kander 1962-2023/Kazi Zahir 1966-1988/Kazuo Kasahara 1958-1995
1927|2|m|Koreyoshi Kurahara 1957-1995/Laurie Johnson 1959-1990/Luigi Kuveiller 1968-1997/Marcel Ophuls 1960-2012/Marcel Ophüls 1960-2012
1927|2|m|Mario Garbuglia 1955-1994/Martial Solal 1953-2018/Michael Carreras 1953-1979/N. Datta 1955-1980/Pablo González del Amo 1963-2002
1927|2|m|Pablo del Amo 1962-2000/Pasquale Festa Campanile 1963-1984/Pasqualino De Santis 1965-1996/Peter Lilienthal 1967-1995
1927|2|m|Pierre Granier-Deferre 1961-1995/Ramu Kariat 1954-1978/Robert Ludlum 1971-2001/Robert Thomas 1960-1982/Steve Ditko 1953-2018
1927|2|m|Stuart Rosenberg 1960-1991/T. G. Lingappa 1953-1985/Tatsumi Kumashiro 1968-1995/Tim Burstall 1960-1991/Toshio Masuda 1958-1992
1927|2|m|Vanraj Bhatia 1974-2010/Wong Tin-lam 1950-1990/Zbyněk Brynych 1958-1990
1927|3|f|Penelope Houston 1950-1998
1927|3|m|Abby Mann 1961-1975/Alan Bridges 1966-1985/Allen Baron 1961-1982/Arthur Marks 1970-1978/Aswathama 1954-1972/B. Gopalam 1956-1995
1927|3|m|Charles Jarrott 1969-1986/Daniel Keyes 1966-2009/Ernest Day 1976-1994/Frank Morriss 1970-2008/Gene Corman 1958-1987
1927|3|m|Gian Luigi Polidoro 1956-1998/Herbert Strabel 1965-1995/Hiroshi Segawa 1962-1984/James Leo Herlihy 1959-1971/Johnny Keating 1965-1975
1927|3|m|Lallo Gori 1959-1980/Martin Caidin 1956-1997/Martin Ransohoff 1962-1997/Maury Dexter 1960-1970/Naresh Saigal 1959-1970/Paul Heller 1962-2010
1927|3|m|Phil Tucker 1953-1960/R. Wright Campbell 1956-1967/Ravindar 1952-1973/Robert Butler 1969-1997/Robert Ellis Miller 1966-1996
1927|3|m|Robert Fuest 1967-1982/Robert Moore 1976-1982/Silvio Narizzano 1965-1988/Steve Shagan 1973-1986/Tadashi Yamauchi 1955-1980
1927|3|m|Takashi Nomura 1955-1985/Victor J. Kemper 1970-2000/Wilfred Josephs 1958-1985
1927|4|m|Allan Weiss 1963-1968/Bernard Gribble 1949-1990/Jack Elliott 1968-1985/John Chapman 1957-1977/Sandy Howard 1966-1991
1928|1|f|Agnès Varda 1955-2019/Lina Wertmüller 1963-2004/Maya Angelou 1969-2013/Triveni 1953-1963
1928|1|m|Alan J. Pakula 1969-1997/Aleksander Ścibor-Rylski 1954-1981/Burt Bacharach 1957-2016/Carlos Fuentes 1954-2012/Carlos Manga 1952-1987
1928|1|m|Edward Albee 1959-2007/Ennio Morricone 1961-2018/Fulvio Lucisano 1956-2022/Jacques Rivette 1956-2009/James Ivory 1963-2022
1928|1|m|Jerzy Matuszkiewicz 1958-1995/Khan Ataur Rahman 1963-1997/M. S. Viswanathan 1952-2013/Marco Ferreri 1958-1996
1928|1|m|Nelson Pereira dos Santos 1950-2013/Nicolas Roeg 1961-2007/Osamu Tezuka 1947-1989/Pavel Kohout 1952-2018/Philip K. Dick 1955-1982
1928|1|m|Pierre Schoendoerffer 1958-2004/Pierre Tchernia 1972-1985/Péter Bacsó 1952-2009/Richard M. Sherman 1958-2018/Richard Sylbert 1956-2002
1928|1|m|Roger Vadim 1956-1997/Stanley Kubrick 1951-1999/Tage Danielsson 1965-1984/Tomás Gutiérrez Alea 1955-1995/Tony Richardson 1956-1994
1928|1|m|Vayalar Ramavarma 1956-1975/Veljko Bulajić 1959-2006
1928|2|f|Annette Wademant 1950-1970/Marilyn Bergman 1956-2015/Theadora Van Runkle 1967-1999
1928|2|m|A. P. Nagarajan 1953-1977/A. Vincent 1953-1997/Abdel Hay Adib 1958-2005/Alan Sillitoe 1958-2007/Andrew Sarris 1955-2009
1928|2|m|Andrzej Kijowski 1965-1980/Buddy Van Horn 1980-1989/Charles Strouse 1960-2005/Claude Lecomte 1959-1990/Franco Fraticelli 1955-2000
1928|2|m|Fredric Steinkamp 1961-1995/Gilles Carle 1961-1999/Günter Rohrbach 1965-2018/Jacques Rouffio 1967-1989/Jeong Chang-hwa 1953-1977
1928|2|m|Larry Gelbart 1962-2003/Manole Marcus 1957-1989/Marcello Giombini 1962-1985/Masaru Sato 1955-1999/Maurice Sendak 1956-2011
1928|2|m|Michel Brault 1956-2002/Paul Sylbert 1956-2001/Pierre Étaix 1961-1989/Remo Usai 1956-1985/Roberto Santos 1958-1987/Veijo Meri 1954-2008
1928|2|m|Vijay Tendulkar 1969-2007/Vilayat Khan 1958-1976/Vitaly Melnikov 1964-2012/Walter Tevis 1959-1984/William Peter Blatty 1959-2015
1928|2|m|Zdeněk Mahler 1963-1991/Édouard Molinaro 1953-2000
1928|3|f|Jasmine Chasney 1955-1972
1928|3|m|Alan Rafkin 1965-1971/Berto Pisano 1962-1990/Danford B. Greene 1967-1992/David Mercer 1966-1977/Donn Pearce 1967-1967
1928|3|m|Ernest Tidyman 1968-1984/Fred Weintraub 1970-2000/G. S. Kohli 1961-1974/Gerald Fried 1953-2000/Harold Becker 1972-2001
1928|3|m|James B. Harris 1956-1993/Jonas Gricius 1956-1990/Kurt Weber 1953-1989/Lee Seong-gu 1960-1977/Mace Neufeld 1976-2018
1928|3|m|Noriaki Tsuchimoto 1963-2003/Ole Schmidt 1966-1985/P. Madhavan 1963-1989/Ray Aghayan 1964-1980/René Vautier 1950-1998/Robert Clouse 1962-1992
1928|3|m|Robert L. Wolfe 1968-1981/Rubén Gámez 1962-1992/Sardul Singh Kwatra 1949-1990/Stan Barstow 1960-2001/Susumu Hani 1952-1983
1928|3|m|William F. Nolan 1958-2021
1928|4|m|Akira Inoue 1960-1990/Don Burrows 1972-1985/Mayo Simon 1968-1976/Walter Coblenz 1972-2000
1929|1|f|Bhanu Athaiya 1953-2009/Christa Wolf 1961-2011/Lata Mangeshkar 1943-2019/Suraiya 1941-1963/Věra Chytilová 1961-2006
1929|1|m|Alejandro Jodorowsky 1957-2019/Aleksandar Petrović 1955-1989/André Previn 1949-1975/Eddie Garcia 1961-1994/Ertem Eğilmez 1964-1988
1929|1|m|Fakir Baykurt 1955-1999/Guillermo Cabrera Infante 1960-1999/Gulshan Nanda 1958-1985/Hal Ashby 1965-1986/Heiner Carow 1958-1992
1929|1|m|Jan Procházka 1960-1970/Jaroslav Kučera 1955-1990/Jaroslav Papoušek 1963-1989/Jerry Goldsmith 1957-2003/John Cassavetes 1959-1986
1929|1|m|John Osborne 1956-1994/José Luis Borau 1963-2000/Kishore Kumar 1946-1987/M. S. Baburaj 1957-1978/Manabendra Mukhopadhyay 1957-1985
1929|1|m|Menahem Golan 1963-2013/Metin Erksan 1952-1982/Michael Ende 1960-1995/Mikko Niskanen 1962-1988/Milan Kundera 1953-2013/P. Ramlee 1955-1972
1929|1|m|Peter Yates 1963-2004/Rauni Mollberg 1963-1990/Raymond Lefèvre 1955-1988/Ruggero Mastroianni 1959-1996/Sergio Leone 1959-1984
1929|1|m|Shyamal Mitra 1955-1985/Stanisław Bareja 1960-1986/Sudhin Dasgupta 1956-1982/Vadim Yusov 1957-2010/Vittorio Taviani 1954-2017
1929|1|m|Waldemar Kazanecki 1960-1990/Walter Hugo Khouri 1954-2003/Witold Sobociński 1967-2005/Yash Johar 1980-2003
1929|1|x|Ellery Queen 1929-1971
1929|2|f|Jane Powell 1944-1958/Lynne Reid Banks 1960-2014/Marie-Josèphe Yoyotte 1958-2005/Sarah Maldoror 1969-2009/Ursula K. Le Guin 1966-2017
1929|2|m|A. M. Rajah 1951-1988/Al Adamson 1965-1983/Albert Jurgenson 1957-1997/Alberto De Martino 1961-1985/Alex Thomson 1968-1999
1929|2|m|B. V. Karanth 1971-1986/Billy Williams 1965-1996/Carmelo Bernaola 1965-1995/Dattaram Wadkar 1957-1977/David José Kohon 1950-1982
1929|2|m|Donn Cambern 1969-1998/Douglas Hickox 1963-1985/Dulal Guha 1959-1988/Elio Petri 1954-1979/Franco Arcalli 1963-1978/German Lavrov 1957-1995
1929|2|m|Gregorio García Segura 1957-1995/Henri Lanoë 1957-1996/Hideo Gosha 1964-1992/Ira Levin 1953-1997/Jack Higgins 1959-2017
1929|2|m|Jacques Deray 1960-1999/Jean Douchet 1950-2019/José Luis Dibildos 1952-1982/K. S. Gopalakrishnan 1962-1994/Kazimierz Kutz 1959-2010
1929|2|m|Keith Waterhouse 1957-2006/Kenneth Cook 1961-1987/Kim Soo-yong 1958-1999/Lekh Tandon 1962-1999/Len Deighton 1962-1996/M. S. Shinde 1965-1995
1929|2|m|Mariano Laurenti 1966-1999/Mark Rydell 1967-2006/Michio Mamiya 1968-1988/Monte Hellman 1959-2010/Pramod Chakravorty 1958-2003
1929|2|m|Pukazhenthi 1965-1987/René Laloux 1960-1988/Richard Rush 1960-1994/Robin Hardy 1973-2011/Rolf Zehetbauer 1949-2000/Takao Saito 1956-1999
1929|2|m|Thomas Meehan 1983-2017/Titus Thotawatte 1964-1993/Toshirō Mayuzumi 1951-1984
1929|3|f|Patricia Lovell 1975-1987
1929|3|m|Bernard L. Kowalski 1958-1980/Gheorghe Vitanidis 1957-1984/Hajime Sato 1960-1975/Jalal Moghadam 1965-1987/James Lee Barrett 1957-1979
1929|3|m|Joachim Kunert 1955-1985/Kazuo Ikehiro 1960-1978/Ken Hannam 1975-1990/Kenjirō Hirose 1961-1985/Lennie Niehaus 1984-2010
1929|3|m|Luigi Bazzoni 1965-1975/Marc Wilkinson 1968-1986/Muktha Srinivasan 1957-1998/Peter Pereira 1966-1998/Peter Sculthorpe 1969-1990
1929|3|m|Philip D'Antoni 1968-1973/Richard Balducci 1968-1987/Robert Scheerer 1972-1979/Stelvio Massi 1964-1994/Stuart Millar 1955-1978
1929|3|m|Ted V. Mikels 1963-2012/Tom Graeff 1955-1959/Vincent McEveety 1968-1980/Willis Hall 1959-2000
1929|4|m|Alan Patillo 1966-1990/Michael O'Herlihy 1958-1988/Robert Prince 1967-1977/Robert Thom 1960-1977/S. Ramanathan 1965-1990
1929|4|m|Vance Gerry 1967-2002/William Kelley 1985-1985
1930|1|f|Geeta Dutt 1946-1971
1930|1|m|Akiyuki Nosaka 1963-2015/Anand Bakshi 1958-2002/Andrei Petrov 1955-2005/Andrzej Mularczyk 1962-2016/Bo Widerberg 1961-1995
1930|1|m|Buck Henry 1964-2014/Chinua Achebe 1958-2012/Claude Chabrol 1958-2009/Clint Eastwood 1971-2024/Frederick Wiseman 1967-2023
1930|1|m|Georgiy Daneliya 1960-2013/Harold Pinter 1957-2007/Jean-Luc Godard 1955-2022/Jerzy Wójcik 1957-2006/Jesús Franco 1959-2013
1930|1|m|John Frankenheimer 1957-2000/K. Balachander 1965-2006/K. Viswanath 1965-2010/Kinji Fukasaku 1961-2003/Lee Hsing 1958-1986
1930|1|m|Maximilian Schell 1970-2002/Michael Kahn 1969-2023/Néstor Almendros 1964-1991/Pattukkottai Kalyanasundaram 1954-1959/Richard Donner 1961-2006
1930|1|m|Robert Evans 1968-2003/Sergiu Nicolaescu 1967-2012/Subrata Mitra 1955-1986/Sylwester Chęciński 1961-1991/Tom Wolfe 1965-2016
1930|1|m|Toru Takemitsu 1956-1995/Vilmos Zsigmond 1963-2014/Václav Vorlíček 1960-2012/Wolong Sheng 1957-1995
1930|2|f|Cécile Decugis 1957-1996/Edna O'Brien 1960-2019/Lorraine Hansberry 1959-1965/Ruth Rendell 1964-2014
1930|2|m|A. C. Tirulokchandar 1962-1988/Adolfo Waitzman 1962-1985/Albert Wolsky 1968-2020/Alexander Walker 1954-2003/Anjaan 1953-1997
1930|2|m|Anthony Harvey 1956-1994/Antonio Margheriti 1960-1997/Assheton Gorton 1965-2002/Basilio Martín Patino 1960-2012/Claude Bolling 1948-2012
1930|2|m|Claude Jutra 1949-1985/Edmundo Desnoes 1952-2007/Francesco De Masi 1957-1998/Francesco Maselli 1949-2011/Frank Perry 1962-1987
1930|2|m|Giuliano Montaldo 1961-2011/Gérard Blain 1971-2000/Helvio Soto 1964-1982/J. G. Ballard 1962-2008/Jack Gold 1968-1990/John Alcott 1968-1986
1930|2|m|Jorge Grau 1962-1994/Larry Peerce 1964-1988/Lionel Bart 1957-1991/Luis de Pablo 1960-1985/M. S. Sathyu 1973-2009/Manuel Rojas 1962-1995
1930|2|m|Michel Magne 1955-1984/Moustapha Akkad 1976-2002/Orhan Aksoy 1964-1995/P. B. Sreenivas 1952-2010/Paul Mazursky 1968-2006/Peter Hall 1968-1995
1930|2|m|Philippe Clair 1969-1990/Pierre Jansen 1960-1996/Pierre Lhomme 1960-2003/Raymond Danon 1960-1990/Ricardo Aronovich 1962-2012
1930|2|m|Sachin Bhowmick 1958-2010/Shadi Abdel Salam 1969-1984/Stanley Myers 1965-1993/Subhash Dutta 1964-2008/Tadao Sato 1956-2022
1930|2|m|Takeo Yamashita 1962-1992/Vedha 1955-1973/Zdravko Velimirović 1954-1988/Štefan Uher 1958-1987
1930|3|f|Joyce Wieland 1958-1984/Monique Isnardon 1955-1985/Sheila Benson 1975-1991/Siv Lundgren 1968-1990/Tatiana Casini Morigi 1962-1990
1930|3|m|A. R. Gurney 1958-2017/Alan Trustman 1968-1976/Alfonso Brescia 1964-1995/Allan King 1967-2009/Amit Bose 1955-1975/Ashoke Bose 1964-1991
1930|3|m|Bernard Slade 1972-1982/Bob Kelljan 1969-1978/Borivoj Dovniković 1961-1995/Bruce Jay Friedman 1980-1984/Charles B. Griffith 1956-1989
1930|3|m|David Zelag Goodman 1960-1989/Del Tenney 1963-2003/Dharam Chopra 1957-1990/Dinen Gupta 1958-2005/Donald Stewart 1976-1994/Ei Ogawa 1962-1990
1930|3|m|Elliott Kastner 1965-1998/Erwin C. Dietrich 1955-1998/Fereydoun Rahnema 1960-1974/Harve Bennett 1966-1995/Iqbal Qureshi 1958-1986
1930|3|m|Jack Garfein 1957-1961/Jean-Marc Ripert 1960-1985/John C. Howard 1967-1981/John Scott 1965-2010/Jyoti Swaroop 1962-1985/Kung Mu-to 1967-1985
1930|3|m|Kōsaku Yamashita 1961-1998/Lukas Heller 1961-1988/Naresh Kumar 1963-1985/Nariman A. Irani 1957-1978/Norman Savage 1964-1973
1930|3|m|Peter Stone 1963-1998/Pran Mehra 1955-1990/Rajkumar Kohli 1966-2002/Ramón Fernández 1960-1985/Richard T. Heffron 1972-1990
1930|3|m|Ronald Stein 1955-1984/Shantilal Soni 1964-1988/Sung Tsun-shou 1966-1984/Suraj Prakash 1962-1980/Theodore J. Flicker 1964-1981
1930|3|m|Tudor Gates 1964-1976
1930|4|f|Jo Heims 1960-1974
1930|4|m|Buddy Bregman 1956-1970/Chris Barnes 1965-1980/Gauhar Kanpuri 1972-1992/Gerald Wilson 1968-1977/Julian Bond 1965-1993/K. A. Narayan 1966-1988
1930|4|m|Meade Roberts 1959-1970/Michel Hugo 1966-1990/Pembroke J. Herring 1966-1995/Ramesh Pant 1963-1985/Robert C. Jessup 1966-1986
1930|4|m|Robert M. Fresco 1955-1964/Rokurō Nishigaki 1962-1985/Stanford C. Allen 1972-1990
1931|1|f|Ann Roth 1964-/Mannu Bhandari 1957-2008/Sawako Ariyoshi 1956-1984/Toni Morrison 1970-2019
1931|1|m|C. Narayana Reddy 1962-2015/David Maysles 1963-1987/Ermanno Olmi 1953-2017/Ettore Scola 1952-2013/Gordon Willis 1970-1997
1931|1|m|Hans Alfredson 1975-1999/Hiroshi Miyagawa 1960-2004/Jacques Demy 1955-1988/Jan Troell 1960-2012/Jean-Claude Carrière 1962-2021
1931|1|m|John le Carré 1961-2019/Joseph Koo 1961-1990/Krzysztof Komeda 1957-1969/Kōichi Sugiyama 1967-2020/Ladislav Smoljak 1968-2007
1931|1|m|Mikael Tariverdiev 1958-1996/Mike Nichols 1966-2007/Mullapudi Venkata Ramana 1960-2011/O. N. V. Kurup 1955-2015/Paolo Taviani 1954-2022
1931|1|m|Robert Duvall 1983-2002/Román Chalbaud 1959-2019/Ruy Guerra 1962-2024/S. L. Bhyrappa 1958-2017/Shunsuke Kikuchi 1961-2010
1931|1|m|Singeetam Srinivasa Rao 1972-2013/Vaali 1958-2013/William Goldman 1963-2015/Wolfgang Kohlhaase 1953-2022/Yoji Yamada 1961-
1931|2|f|Agnès Guillemot 1959-2004/Alice Munro 1968-2012/Denise de Casabianca 1958-2000/Márta Mészáros 1954-2017/Patricia Norris 1972-2013
1931|2|f|Vera Marzot 1957-1990
1931|2|m|Alain Cavalier 1958-/Alain Goraguer 1959-1985/Anthony Newley 1961-1996/Bruno Corbucci 1959-1990/Bruno Mattei 1970-2007
1931|2|m|Derek Meddings 1966-1995/E. L. Doctorow 1960-2014/Emiliano Piedra 1955-1991/Evald Schorm 1959-1988/Frederic Raphael 1958-1999
1931|2|m|Hal Needham 1977-1987/Hikaru Hayashi 1957-2010/Héctor Olivera 1967-2016/Irwin Winkler 1967-/Ivan Dixon 1972-1973/Jerry Herman 1960-1996
1931|2|m|Jim Clark 1957-2010/John Hilbard 1968-1985/John Mollo 1977-2004/K. S. Sethumadhavan 1960-1995/Lee Man-hee 1961-1975/Leslie Bricusse 1954-2009
1931|2|m|Masahiro Shinoda 1960-2003/Melli Irani 1968-1995/Michel Deville 1958-2005/Mordecai Richler 1954-1997/Nando Cicero 1966-1983
1931|2|m|Pablo Santiago 1959-1998/Pai Ching-jui 1967-1990/Palle Kjærulff-Schmidt 1957-1984/Ravikant Nagaich 1957-1989/Robert Enrico 1961-1999
1931|2|m|Safa Önal 1955-2010/Sei Ikeno 1956-1984/Sébastien Japrisot 1950-1991/Tarun Majumdar 1959-2018/Terence Marsh 1966-1999/Tom Rolf 1965-2006
1931|2|m|Umberto Lenzi 1958-1992/Zoltán Huszárik 1959-1980
1931|3|f|Nelly Kaplan 1961-1991/Rona Jaffe 1958-2003
1931|3|m|Arnljot Berg 1956-1974/David V. Picker 1975-1996/David Whitaker 1966-1990/Dominic Frontiere 1960-1994/Ertem Göreç 1958-1985
1931|3|m|Evan Lottman 1970-1993/Fernando Siro 1965-1999/Gerald Potterton 1962-1993/Gil Mellé 1971-1978/James Crabe 1965-1988/James Goldstone 1968-1980
1931|3|m|John Hopkins 1965-1991/Malcolm Williamson 1960-1985/Park Sang-ho 1956-1985/Purnendu Pattrea 1965-1988/Siegfried Hold 1957-1985
1931|3|m|Stuart Linder 1966-2005/Ted Kotcheff 1962-1999/Trevanian 1972-2005/Yoshimitsu Banno 1971-1973/Yugo Serikawa 1963-1987/Zlatko Grgić 1965-1987
1931|4|m|A. J. Carothers 1963-1990/Gino Peguri 1961-1980/Lawrence Hauben 1969-1975/Robert Kaufman 1964-1986/Robert O. Ragland 1969-1998
1932|1|f|Debbie Reynolds 1948-2015/Elaine May 1971-1998/Elena Poniatowska 1954-
1932|1|m|Alexander Kluge 1961-/Andrei Tarkovsky 1956-1986/Carlos Saura 1955-2023/Dean Tavoularis 1967-2011/Dušan Makavejev 1955-1996/Edgar Reitz 1958-
1932|1|m|Francis Lai 1966-2015/Frank Beyer 1957-1998/François Truffaut 1953-1983/Hussein Kamal 1965-1993/Jean-Paul Rappeneau 1960-2015
1932|1|m|Jerzy Hoffman 1962-2011/John Williams 1958-/Kamleshwar 1957-2006/King Hu 1963-1993/Lalo Schifrin 1957-2012/Louis Malle 1956-1994
1932|1|m|Mehmood 1965-1996/Melvin Van Peebles 1967-2008/Michel Legrand 1954-2018/Miloš Forman 1963-2006/Nagisa Oshima 1954-1999
1932|1|m|Nagisa Ōshima 1959-1999/Naozumi Yamamoto 1955-1995/Richard Lester 1959-1991/Shintaro Ishihara 1955-2021/Sérgio Ricardo 1961-2018
1932|1|m|Theodor Pistek 1959-1994/U. R. Ananthamurthy 1955-2014/Umberto Eco 1956-2015/Wojciech Kilar 1958-2007/Yash Chopra 1959-2012
1932|2|f|Barbara Loden 1970-1975/Delphine Seyrig 1976-1981/Katherine Paterson 1973-2019/Penelope Gilliatt 1961-1993
1932|2|m|Alfonso Arau 1969-2014/Andrzej Kurylewicz 1961-1990/Arnold Wesker 1958-2012/Bo Goldman 1975-2005/Derek Malcolm 1965-2015
1932|2|m|Enrico Sabbatini 1965-1998/Fernando Arrabal 1971-1992/Fernando Di Leo 1964-1985/Fridrikh Gorenstein 1964-1996/George Sluizer 1961-2012
1932|2|m|Horacio Valcárcel 1975-2012/Isao Tomita 1956-2012/Jens Jørgen Thorsen 1970-1992/Joaquim Pedro de Andrade 1959-1982/Joe Morgenstern 1965-2022
1932|2|m|John Flynn 1968-2001/John Glen 1969-2001/John Updike 1958-2008/Kunio Miyauchi 1960-1990/Lewis John Carlino 1966-1991/Lou Lombardo 1967-1991
1932|2|m|Manuel Puig 1968-1988/Mike Hodges 1971-2003/Mircea Drăgan 1955-1992/Per Nørgård 1966-1999/Robert Benton 1967-2007/Roberto Farias 1957-1987
1932|2|m|Soumendu Roy 1961-2003/Toshio Matsumoto 1955-2012/Toshiya Fujita 1967-1988/Waman Bhonsle 1967-2000/Yasuharu Hasebe 1966-2001
1932|3|f|Natalie Babbitt 1966-2016
1932|3|m|Charles Wood 1965-2008/Daniel Melnick 1971-2003/Derek Vanlint 1979-2000/Don Peterman 1979-1998/Donald M. Morgan 1974-2010
1932|3|m|Francis Oladele 1970-1972/Franz Rath 1966-2009/Geethapriya 1968-1998/Giuliano Carnimeo 1967-1988/Harry Robertson 1965-1985
1932|3|m|Hugh A. Robertson 1969-1988/Jay Sandrich 1980-1980/John Gregory Dunne 1971-1996/Juan López Moctezuma 1973-1994/Karl-Heinz Schäfer 1973-1990
1932|3|m|Maurizio Lucidi 1956-1970/Michael Tuchner 1971-1989/Mohamed Slim Riad 1968-1982/Oliver Nelson 1968-1975/Pao Hsueh-li 1972-1984
1932|3|m|Pál Gábor 1962-1987/Roy Field 1962-1990/Salil Dutta 1963-1992
1932|4|m|Robert Dillon 1962-2001
1933|1|f|Asha Bhosle 1943-2023
1933|1|m|Aleksandr Mitta 1961-2014/Bapu 1967-2011/Barry Norman 1971-2008/C. V. Sridhar 1954-1991/Cormac McCarthy 1965-2022/Costa-Gavras 1965-
1933|1|m|Eduardo Coutinho 1966-2014/Elem Klimov 1964-1985/Fujiko F. Fujio 1951-1996/Gene Wilder 1974-1989/Giuseppe Moccia 1958-1993
1933|1|m|Jean Becker 1961-2021/Jean-Pierre Mocky 1959-2019/John Barry 1960-2001/John Boorman 1965-2014/Juan Marsé 1960-2016/Juzo Itami 1984-1997
1933|1|m|Krzysztof Penderecki 1958-2016/Lucian Pintilie 1965-2006/M. T. Vasudevan Nair 1952-2022/Mark Zakharov 1976-2001/Philip Roth 1959-2010
1933|1|m|Philippe de Broca 1959-2004/Puttanna Kanagal 1964-1985/Quincy Jones 1961-2006/Roman Polanski 1962-2023/Sankar 1955-2024
1933|1|m|Seerkazhi Govindarajan 1953-1988/Vicente Leñero 1972-2010/Živojin Pavlović 1963-1997
1933|2|f|Liliana Cavani 1961-2023
1933|2|m|A. T. Ummer 1967-1993/Andrzej Trzaskowski 1959-1985/Antón García Abril 1956-1994/Axel Corti 1963-1993/Bert Schneider 1968-1981
1933|2|m|Bob Rafelson 1968-2002/Brij Sadanah 1965-1990/Charles Portis 1966-1991/Chellapilla Satyam 1963-1989/David Storey 1960-2004
1933|2|m|Donald E. Westlake 1960-2008/Eldar Shengelaia 1958-2017/Ivan Passer 1964-2005/Jack Hill 1962-1982/Jean-Marie Straub 1963-2020
1933|2|m|Jimmy T. Murakami 1964-2010/Joe Orton 1964-1967/Jörn Donner 1954-2015/Kang Dae-jin 1959-1987/Krsto Papić 1965-2012/Luciano Martino 1957-2007
1933|2|m|Luis Bacalov 1960-2016/László Kovács 1964-2002/Metin Bükey 1962-1985/Nico Fidenco 1965-1985/Noriaki Yuasa 1964-1988/Norifumi Suzuki 1965-1990
1933|2|m|Philip French 1960-2015/R. K. Shekhar 1964-1976/Ramesh Naidu 1948-1987/Richard Schickel 1965-2010/Richard Williams 1958-2015
1933|2|m|Robert Chartoff 1967-2015/Sergio Citti 1970-2005/Sergio Donati 1961-2004/Sidney J. Furie 1957-2018/Takeo Watanabe 1960-1985
1933|2|m|Takis Kanellopoulos 1960-1980/Terry Rawlings 1977-2004/Yoshishige Yoshida 1960-2004
1933|3|f|Margaret Fink 1975-2006/Renée Taylor 1970-1996
1933|3|m|Anil Ganguly 1971-2001/Claude Vital 1974-1990/Fumio Kōnami 1969-1990/J. V. Raghavulu 1970-1995/Johannes Schaaf 1967-1986
1933|3|m|John Antrobus 1958-1972/Mario Caiano 1961-1998/Michel Gérard 1968-1987/P. C. Reddy 1971-2000/Paul Maslansky 1974-1974/Ric Waite 1975-2009
1933|3|m|Ron Miller 1964-1983/Sagar Sarhadi 1975-2001/Toshi Ichiyanagi 1960-1985/William Fruet 1972-1988
1933|4|m|Eric Bercovici 1968-1981/Leonard Gardner 1972-1989/Michael Bradsell 1967-2008/Timité Bassori 1963-1974/Tom Leetch 1979-1985
1934|1|f|Forugh Farrokhzad 1952-1966/Kira Muratova 1961-2012/Sumitra Peries 1978-2018
1934|1|m|Alan Arkin 1971-1977/Alan Bennett 1960-/Alfred Schnittke 1962-1994/Augusto Algueró 1953-1990/Basu Bhattacharya 1966-1997/Chor Yuen 1957-1990
1934|1|m|Claude Berri 1962-2009/Elías Querejeta 1960-2009/Garry Marshall 1982-2016/George Canseco 1974-2000/Gulzar 1963-/Im Kwon-taek 1962-2015
1934|1|m|K. Balaji 1966-1996/Lau Kar-leung 1963-2005/Mahendra Kapoor 1956-1999/Mohammed Lakhdar-Hamina 1966-2014/Paul Naschy 1976-2009
1934|1|m|Risto Jarva 1962-1977/Robert Towne 1960-2006/Ruskin Bond 1956-/Shyam Benegal 1962-2023/Sunil Gangopadhyay 1958-2012/Sydney Pollack 1965-2006
1934|1|m|Tomás Eloy Martínez 1961-1966/Uwe Johnson 1959-1983/Vijay Anand 1957-1988/Vladimir Dashkevich 1965-2010/Waldo de los Ríos 1955-1976
1934|1|m|Wole Soyinka 1958-/Yevgeny Krylatov 1968-2010
1934|2|f|Joan Didion 1971-1996/Mona Fong 1970-2009/P. Leela 1948-1995
1934|2|m|Abdullah Ibrahim 1960-/Aldo Lado 1971-2012/Bill Collins 1963-2018/Bill Douglas 1969-1986/Bill Gunn 1970-1980/Branko Vučićević 1967-1990
1934|2|m|Cho Ramaswamy 1971-1983/Claude Zidi 1971-2012/Colin Welland 1979-1994/Dave Grusin 1967-2013/David Malouf 1962-2018/Donald Cammell 1970-1996
1934|2|m|Donald McAlpine 1971-2020/Edida Nageswara Rao 1976-1992/Ernesto Gastaldi 1957-1996/Gilbert Cates 1966-1989/Gleb Panfilov 1968-2021
1934|2|m|Gordon Parks Jr. 1972-1975/György Moldova 1958-1985/Halit Refiğ 1961-2000/Hussain Haniff 1961-1965/Ilya Averbakh 1968-1983
1934|2|m|Jan Švankmajer 1964-2020/Jayakanthan 1953-2010/John A. Alonzo 1970-2000/Jost Vacano 1964-2000/Juraj Herz 1965-2010/Khalil Qaiser 1959-1966
1934|2|m|Kōji Takada 1963-1999/Luis Cuadrado 1963-1976/Manuel Octavio Gómez 1964-1986/Marty Feldman 1977-1980/Miroslav Ondříček 1963-1999
1934|2|m|Mohan Kumar 1961-1990/Murasoli Maran 1956-1975/Norman Reynolds 1976-1999/Otar Iosseliani 1961-2015/Pascal Jardin 1960-1980
1934|2|m|Richard D. Zanuck 1959-2012/Ronald Harwood 1961-2012/Sadao Nakajima 1964-2019/Sergio D'Offizi 1965-2000/Tonino Valerii 1966-1997
1934|2|m|Tony Walton 1964-2001/V. Kumar 1965-1990/Willy Kurant 1962-2011/Yalçın Tura 1959-1986/Yusufali Kechery 1963-2013
1934|3|f|Carole Eastman 1967-1994/Patricia Birch 1978-2005/Ruby Langford Ginibi 1988-2007/Vijaya Mehta 1983-1988
1934|3|m|Ababacar Samb-Makharam 1965-1982/Alan Sharp 1971-2010/Brian May 1975-1996/Bruce Malmuth 1975-1997/Don Ellis 1971-1978
1934|3|m|Donald E. Thorin 1980-2003/Donfeld 1961-1989/Gordon Flemyng 1961-1969/Herb Gardner 1965-1996/Irwin Yablans 1975-2018
1934|3|m|Keisuke Fujikawa 1966-2000/Kevin Billington 1968-1989/Kimio Yabuki 1968-1993/Massimo De Rita 1966-2000/Richard A. Harris 1969-2000
1934|3|m|Roland Gräf 1966-1991/Roy Skeggs 1972-1986
1934|4|f|Hesper Anderson 1970-2000
1934|4|m|Bill Blunden 1963-1990/Denis Lewiston 1974-2000/Eddy Matalon 1969-1990/Hiroshi Ikeda 1968-1971/Michael A. Hoey 1964-1984
1934|4|m|Robert Kaylor 1971-1989
1935|1|f|Françoise Sagan 1954-1998/Julie Andrews 1948-/P. Susheela 1952-2010
1935|1|m|Arvo Pärt 1958-2020/Clemente de la Cerda 1965-1984/Gennady Gladkov 1967-2012/Isao Takahata 1968-2013/Ken Kesey 1962-1992
1935|1|m|Kenzaburō Ōe 1957-2013/Michael Ballhaus 1968-2013/Narciso Ibáñez Serrador 1969-2006/Ni Kuang 1957-2004/Pavel Juráček 1963-1970
1935|1|m|S. P. Muthuraman 1972-1995/Salim Khan 1970-1996/Shirshendu Mukhopadhyay 1967-/Theo Angelopoulos 1968-2008/Thomas Keneally 1964-
1935|1|m|Valentin Chernykh 1973-2012/William Friedkin 1967-2023/Woody Allen 1965-2023/Zahir Raihan 1961-1971
1935|2|f|Diahann Carroll 1954-2014/E. Annie Proulx 1988-/Jikki 1948-2002/Joan Micklin Silver 1975-2003/Mani Rabadi 1971-1992/Shirley Russell 1962-2002
1935|2|f|Usha Mangeshkar 1954-1992
1935|2|m|Ahmad Pejman 1971-2010/Alan Clarke 1967-1989/Anthony Powell 1969-2011/Arnold Kopelson 1979-2004/Bruno Zambrini 1971-2013
1935|2|m|Erdoğan Tünaş 1964-2000/Fernando Lopes 1961-2012/G. Aravindan 1974-1991/Hans-Jürgen Syberberg 1965-2024/Huang Chun-ming 1962-
1935|2|m|Jaromil Jireš 1960-1999/John Bloom 1960-2013/John G. Avildsen 1969-1999/Jordan Cronenweth 1971-1991/Jorge Zuhair Jury 1965-1999
1935|2|m|José Luis Matesanz 1966-1990/Juan Piquer Simón 1977-2001/Luboš Fišer 1965-1998/Mario Camus 1963-2007/Michael Chapman 1973-2007
1935|2|m|Michael Winner 1960-1999/Michel Portal 1965-2021/Octavio Getino 1968-1973/Oumarou Ganda 1968-1980/P. Lankesh 1976-1980/Paulo Rocha 1963-2012
1935|2|m|Percy Adlon 1978-2010/Peter Sasdy 1970-1983/Peter Watkins 1964-2000/Pulamaipithan 1968-2015/Ravi Tandon 1973-1989/Seiji Yokoyama 1972-2005
1935|2|m|Shinsuke Ogawa 1966-1987/Shūji Terayama 1962-1983/Sujatha 1962-2008/Tatsuo Suzuki 1963-2005/Teruyoshi Nakano 1969-1987
1935|2|m|Ting Shan-hsi 1965-2000/Uri Zohar 1965-1977
1935|3|f|Annelise Meineche 1965-1975/Carol Shields 1972-2002/Joan Darling 1977-1979/Raymonde Guyot 1966-2000
1935|3|m|A. Jagannathan 1974-1995/Alex Phillips Jr. 1968-2002/Bud S. Smith 1973-2010/Burny Mattinson 1977-2011/C. Ramachandra Menon 1967-1990
1935|3|m|C. V. Rajendran 1967-1990/Chand 1968-1990/Christopher Wood 1971-1991/Costas Ferris 1974-2001/Crossbelt Mani 1968-1990/Eddie Wang 1964-1985
1935|3|m|Elmo De Witt 1964-1988/Frank Yablans 1976-1993/Georges Barsky 1967-1990/Gurudutt Shirali 1967-1990/Javier Aguirre 1962-2011
1935|3|m|Jeb Rosebrook 1972-1985/K. Vijayan 1969-1988/Kay Gee 1969-1990/Kaya Ererez 1963-1985/Ken Shadie 1986-1988/Mario Tosi 1966-1983
1935|3|m|Michael Campus 1972-1999/Michael Gruskoff 1972-1992/N. Lakshminarayan 1964-1986/Ricardo Remias 1962-1995/Ronald Shusett 1974-1993
1935|3|m|Sheldon Kahn 1975-2004/Sudarshan Nag 1967-1990/T. N. Balu 1960-1978/Takehiro Nakajima 1970-2000/Toru Hara 1974-1995
1935|3|m|Vincenzo Mannino 1966-1992/Vitali Kanevsky 1981-2000
1935|4|m|Charles Rosher Jr. 1970-1990/Desh Mukherjee 1972-1985/Edward M. Abroms 1967-2000/Harvey Miller 1979-1996/Jordan Leondopoulos 1973-1985
1935|4|m|Keith A. Walker 1977-1996/Lennie Weinrib 1965-1967/Prayag Raj 1963-1998
1936|1|m|Andrew Davies 1986-2020/Burt Reynolds 1976-1990/D. Ramanaidu 1963-2014/Dennis Hopper 1969-1994/Fernando Solanas 1962-2020
1936|1|m|Ismail Merchant 1960-2005/Ivo Brešan 1973-2010/Jim Henson 1981-1986/Joe D'Amato 1972-1999/Jorge Sanjinés 1963-2022
1936|1|m|José Mojica Marins 1958-2008/K. Chakravarthy 1971-1999/Kazuo Koike 1968-2016/Ken Loach 1967-2023/Klaus Doldinger 1962-2022
1936|1|m|Larry Cohen 1966-2006/Luis Sérgio Person 1965-1973/M. K. Arjunan 1968-2017/Mario Vargas Llosa 1959-2023/Onat Kutlar 1979-1990
1936|1|m|Philippe Labro 1969-1985/Rezo Gabriadze 1968-1995/Robert Redford 1969-2020/Veturi 1974-2010/Zdeněk Svěrák 1968-2022
1936|2|f|A. S. Byatt 1964-2021/Assia Djebar 1977-1982/Beate Mainka-Jellinghaus 1963-1986/Stephanie Rothman 1966-1974
1936|2|m|Alan Heim 1968-2016/Aleksandr Knyazhinsky 1963-1994/Carl Davis 1967-2020/Cirio H. Santiago 1960-2008/Gerald B. Greenberg 1968-2011
1936|2|m|Hugh Hudson 1981-2012/James Bridges 1966-1990/Jan Němec 1960-2016/Jans Rautenbach 1967-2015/Jerzy Maksymiuk 1972-1990/John Korty 1966-1983
1936|2|m|Jörgen Persson 1965-2015/Kjell Grede 1967-2003/Larry McMurtry 1961-2014/Ljubiša Kozomara 1965-1975/Lothar Warneke 1970-1990
1936|2|m|Martin Rosen 1978-1987/Med Hondo 1970-2004/Owen Roizman 1970-1995/Peter Collinson 1967-1980/Philip Kaufman 1964-2004/Raúl Artigot 1965-1995
1936|2|m|Richard Rodney Bennett 1956-2000/Robert C. Jones 1963-2002/Robert Downey Sr. 1964-2005/Serge Korber 1965-1990/Siddalingaiah 1969-1999
1936|2|m|Steve Reich 1963-/T. Damodaran 1975-2006/Thom Noble 1966-2010/Toshiaki Tsushima 1962-1995/Türker İnanoğlu 1960-1990
1936|2|m|Vyacheslav Ovchinnikov 1960-1985/Yuri Ilyenko 1965-2002
1936|3|f|Barbara Turner 1966-2012/Joan Tewkesbury 1974-1979/Nell Dunn 1963-/Prema Karanth 1983-1991/Thea Eymèsz 1969-1985
1936|3|m|Alfred Uhry 1975-2019/Billy Goldenberg 1969-1988/Dick Richards 1972-1986/František Uldrich 1963-2000/Fred Karlin 1967-1996
1936|3|m|Frédéric Botton 1975-2006/Harmesh Malhotra 1969-2002/Jack Starrett 1969-1982/John Truscott 1967-1969/K. S. R. Das 1966-1995
1936|3|m|Kevin Thomas 1962-2010/Koji Hashimoto 1984-1984/Lawrence Gordon 1973-2014/Luciano Tovoli 1961-2019/Michael White 1970-2011
1936|3|m|Nedeljko Dragić 1965-1996/Neil Travis 1973-2010/Robert Getchell 1974-1994/Roderick Thorp 1961-1999/Saawan Kumar Tak 1972-2006
1936|3|m|Satyadev Dubey 1974-1986/Vijay 1973-2000/Walon Green 1969-2016
1936|4|m|Alan Myerson 1973-1988/Dennis Shryack 1974-1997/Gangadhar Naskar 1969-1985
1937|1|f|Emi Wada 1972-2020/Jackie Collins 1968-2015/Viktoria Tokareva 1967-2000
1937|1|m|Andrei Konchalovsky 1961-/Claude Lelouch 1956-/Don Bluth 1978-2000/Eduard Artemyev 1963-2022/Francis Veber 1969-2011/Jack Nicholson 1971-1990
1937|1|m|Jørgen Leth 1963-2023/Kader Khan 1973-2000/Manmohan Desai 1960-1989/Manoj Kumar 1967-1999/Monkey Punch 1965-2010/Pervez Malik 1966-2000
1937|1|m|Philip Glass 1971-/Ridley Scott 1977-/Romy Vitug 1975-2008/Tom Stoppard 1964-2020/Warren Beatty 1967-2016/Yılmaz Güney 1966-1983
1937|2|f|Doris Pilkington 1991-2013/Elda Ferri 1980-2016/Judit Elek 1963-2011/Moidele Bickel 1976-2009/Suman Kalyanpur 1954-1988
1937|2|m|Adam Greenberg 1968-2006/Alan Ladd Jr. 1970-2007/Arthur Schmidt 1977-2005/Atsushi Yamatoya 1966-1990/Bruce Surtees 1971-2001
1937|2|m|Carroll Ballard 1979-2005/David Shire 1967-2014/Detto Mariano 1973-2003/Dick Clement 1965-2018/Erich Segal 1968-2001
1937|2|m|Eugenio Alabiso 1964-1998/Felipe Cazals 1968-2013/Ferenc Kósa 1965-1987/Georgy Rerberg 1965-1999/Gulshan Bawra 1959-1999
1937|2|m|Hans Burmann 1968-2013/Ian La Frenais 1965-2018/Irmin Schmidt 1968-2020/Jerry Weintraub 1975-2013/John Abraham 1972-1986
1937|2|m|Jonas Gwangwa 1958-2015/Joseph Wambaugh 1971-2012/Kannur Rajan 1974-1995/Kevin Connor 1974-1987/Leon Hirszman 1962-1987
1937|2|m|Narendra Bedi 1968-1982/Pai Hsien-yung 1967-/Peter Fleischmann 1963-2008/Richard Marquand 1978-1987/Sergio Giral 1967-1993/Shyam 1969-1998
1937|2|m|Stelvio Cipriani 1966-2014/Thomas Mauch 1966-2008/Tong Gaai 1963-1985/Vasantha Obeysekera 1971-2012/Vincenzo Tomassi 1962-1993
1937|2|m|William Lubtchansky 1965-2010/Wim Verstappen 1966-1995/Zygmunt Konieczny 1965-2015/Çetin Tunca 1965-2000
1937|3|f|Helke Sander 1967-2005
1937|3|m|Adam Holender 1969-2006/Al Kasha 1972-1996/Carlos Aured 1973-1987/Chūsei Sone 1971-1990/David Seidler 1985-2010/Jeremy Larner 1964-1974
1937|3|m|John Daly 1967-2008/Luc Moullet 1960-2017/Masaru Konuma 1971-2000/Noboru Tanaka 1972-1988/Noel Black 1968-1983/Peter Medak 1968-2018
1937|3|m|Robert Totten 1963-1975/Rudy Wurlitzer 1969-2006/Shunya Itō 1972-2013/V. Somashekhar 1973-2000
1937|4|m|Carl Kress 1974-1990/Charles Gormley 1983-1986/Robert Garland 1979-1994
1938|1|f|Aída Bortnik 1974-2000/Eiko Ishioka 1985-2012/Liv Ullmann 1982-2014/S. Janaki 1957-2018
1938|1|m|Aleksei German 1967-2013/Bahram Beyzai 1970-2009/Dan Pița 1970-2011/Enzo G. Castellari 1966-2010/Frederick Forsyth 1969-2018
1938|1|m|Girish Karnad 1961-2018/Gordan Mihić 1965-2015/Gu Long 1960-1985/Ishmael Bernal 1971-1994/István Szabó 1964-2020/Jean-Loup Dabadie 1967-2012
1938|1|m|Jiří Menzel 1965-2013/José Luis Alcaine 1967-/Juraj Jakubisko 1967-2023/Karel Svoboda 1964-2006/Kartal Tibet 1976-2009
1938|1|m|Leiji Matsumoto 1954-2018/Leonardo Favio 1960-2008/Ngũgĩ wa Thiong'o 1963-2025/Ola Rotimi 1971-1990/Paul Verhoeven 1971-2021
1938|1|m|Poornachandra Tejaswi 1962-2007/Pupi Avati 1968-/Ralph Bakshi 1972-1992/Shotaro Ishinomori 1954-1998
1938|2|f|Larisa Shepitko 1963-1977/Leena Daru 1971-1995/Lola Salvador 1979-2012/Sai Paranjpye 1972-2009/Shama Zaidi 1973-2010
1938|2|f|Shelagh Delaney 1958-1997
1938|2|m|Ahmed Rachedi 1965-2015/Alamgir Kabir 1973-1988/Barry Malkin 1969-2005/Carl Gottlieb 1975-1987/Conrado Baltazar 1966-1992/Don Black 1965-
1938|2|m|Geoff Murphy 1977-2004/Jean Eustache 1963-1981/Jerzy Skolimowski 1960-/John Corigliano 1980-2010/José Frade 1965-2005
1938|2|m|Juan Carlos Calderón 1968-1990/Jung Jin-woo 1963-1995/Kay Pollak 1980-2015/Kevin Brownlow 1962-1990/Lawrence Block 1961-
1938|2|m|Lawrence G. Paull 1972-2000/Lewis Teague 1974-1991/Marin Karmitz 1964-/Michael Ritchie 1969-1997/Michael Schultz 1972-2004
1938|2|m|Michel Ciment 1963-2023/Ni Zhen 1991-1995/Nida Fazli 1980-2008/Nobuhiko Obayashi 1957-2020/Paul Bartel 1972-1993
1938|2|m|Ray Dennis Steckler 1962-1990/Rex Reed 1966-/Richard Benjamin 1982-2001/Sergio Martino 1969-2012/Sergio Salvati 1974-2005
1938|2|m|Stig Björkman 1968-2021/Vipin Das 1969-2005/Éric Demarsan 1969-2022/Đặng Nhật Minh 1965-2022
1938|3|f|Eleanor Bergstein 1980-1995/Leslie Newman 1978-1983/Marilyn Vance 1980-2010
1938|3|m|Alan Gibson 1970-1984/Bruce Smeaton 1974-1997/Colin Johnson 1965-2016/Darryl Ponicsan 1973-2017/Don Shebib 1970-2011
1938|3|m|Frank J. Urioste 1969-2001/Gary Graver 1967-2006/Gianfranco Amicucci 1969-1995/H. R. Bhargava 1977-2000/Hampton Fancher 1982-2017
1938|3|m|James Fargo 1976-1998/Jerry Belson 1968-1989/K. P. Kumaran 1975-2022/Mark Shivas 1973-2000/Martin Sherman 1988-2008/Masaharu Ueda 1980-2002
1938|3|m|Peter Bonerz 1988-1989/Pierre Uytterhoeven 1963-2015/Steve Gordon 1978-1981/Sultan Ahmed 1970-1993/T. Rama Rao 1966-2000
1938|4|f|Evangeline Harrison 1967-1992
1938|4|m|Gilbert Hubbs 1973-1985/Haruya Yamazaki 1969-2000/Robert F. Brunner 1965-1981/Tom Topor 1979-1991
1939|1|f|Françoise Bonnot 1960-2010/L. R. Eswari 1958-2013/Margaret Atwood 1961-
1939|1|m|Balu Mahendra 1974-2013/Bertrand Blier 1961-2019/Bob Mackie 1969-1990/Dariush Mehrjui 1967-2022/David Stratton 1980-2023
1939|1|m|Fernando Poe Jr. 1966-2002/Feroz Khan 1972-2003/Francis Ford Coppola 1962-2024/François de Roubaix 1961-1975/Glauber Rocha 1959-1980
1939|1|m|Gollapudi Maruti Rao 1963-2000/Hark Bohm 1972-1997/Hugh Masekela 1958-2016/J. Mahendran 1966-2006/Joel Schumacher 1974-2011
1939|1|m|John Cleese 1969-1997/Jorge Ben 1968-1980/Joseph Vilsmaier 1989-2020/Krzysztof Zanussi 1966-/Lino Brocka 1970-1991
1939|1|m|Manuel Vázquez Montalbán 1963-2003/Marco Bellocchio 1961-/Marvin Gaye 1961-1984/Michael Cimino 1972-1996/Nazrul Islam 1972-1993
1939|1|m|Peter Bogdanovich 1968-2018/Prakash Mehra 1968-2001/R. D. Burman 1961-1994/Ruggero Deodato 1964-2022/Rustam Ibragimbekov 1968-2010
1939|1|m|Stavros Xarchakos 1963-2015/Tissa Abeysekara 1982-1996/Vladimir Menshov 1977-2000/Volker Schlöndorff 1966-/Wes Craven 1972-2011
1939|1|m|Yannis Markopoulos 1960-2018/Yves Boisset 1968-2009
1939|2|f|Anthea Sylbert 1967-1978/Molly Haskell 1969-2016/Polly Platt 1966-1995/Wendy Carlos 1968-1998
1939|2|m|Alan Ayckbourn 1959-/Andrei Khrzhanovsky 1966-2020/António-Pedro Vasconcelos 1973-2022/Barry Hines 1966-2009/Bob Clark 1967-2004
1939|2|m|Brian Johnson 1964-1996/Chen Kun-hou 1980-2000/Elemér Ragályi 1967-2018/Francis Hime 1973-2010/Franco Micalizzi 1969-2010
1939|2|m|Fred Schepisi 1976-2013/George V. Higgins 1970-1999/Giancarlo Ferrando 1970-2005/Hugo Sofovich 1975-1988/Jan Halldoff 1966-1980
1939|2|m|Jaromír Šofr 1964-2015/John Badham 1976-1997/Jorge Fons 1968-2010/João César Monteiro 1969-2003/Jörg Schmidt-Reitwein 1970-2005
1939|2|m|Katsuo Ohno 1972-/M. Saravanan 1960-2014/Marshall Brickman 1973-2001/Masaki Tamura 1968-2015/Michael Wadleigh 1970-1981/Michel Lang 1968-1988
1939|2|m|Parviz Kimiavi 1970-1999/Pál Sándor 1964-2019/Ray Lovejoy 1968-2001/Reinhard Hauff 1971-1989/Robert James Waller 1988-2005
1939|2|m|Robert Kramer 1967-1999/Roland Klick 1968-1989/Santosh Anand 1970-1995/Stephen H. Burum 1976-2000/Tak Fujimoto 1973-2013
1939|2|m|Ulrich Schamoni 1964-1983/Vladimír Körner 1966-1990/Wu Tianming 1979-2014/Yōzō Tanaka 1970-2009
1939|3|f|Carol Sobieski 1969-1990/Leigh Chapman 1974-1990
1939|3|m|Aleksandr Misharin 1965-2000/Bob Baker 1971-2008/Brian Morris 1978-2012/Chandra Barot 1978-1991/Christopher Miles 1964-2003
1939|3|m|Dieter Geissler 1967-2012/Désiré Ecaré 1968-1985/George Folsey Jr. 1970-2015/György Fehér 1975-1998/Jean-Claude Missiaen 1982-1987
1939|3|m|Jean-François Laguionie 1965-/John D. Hancock 1971-2015/K. S. L. Swamy 1966-1989/Kamran Shirdel 1965-2000/Kurt Luedtke 1981-1999
1939|3|m|Martin Davidson 1974-1994/Michael J. Lewis 1969-1990/Michael Small 1969-2003/Michel Colombier 1964-2004/Patrick Williams 1968-2010
1939|3|m|Peter MacDonald 1982-1993/Peter Sykes 1968-1979/Phillip Adams 1970-1986/Piers Haggard 1970-2006/Robert Shaye 1977-/Rospo Pallenberg 1977-1995
1939|3|m|Ross Devenish 1970-2000/Thomas McGuane 1975-1989
1939|4|f|Freida Lee Mock 1994-2022
1939|4|m|David Hannay 1974-2010/Denis King 1969-2002/Leon Capetanos 1974-1996/Michael Blodgett 1986-2004/Peter Bellwood 1980-1991
`;

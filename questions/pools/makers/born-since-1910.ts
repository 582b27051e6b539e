/** Year of birth | standing | sex | names of makers, each with the years of first and last work. See `../makers.ts`. */
export const MAKERS_BORN_SINCE_1910 = `
1910|1|m|Akira Kurosawa 1943-1993/Cao Yu 1934-1978/Ennio Flaiano 1943-1972/Frank Loesser 1936-1965/Gonzalo Torrente Ballester 1938-1998
1910|1|m|Gunnar Fischer 1942-1975/Jacques-Yves Cousteau 1942-1997/Jean Anouilh 1932-1987/John Sturges 1946-1976/José Lezama Lima 1937-1976
1910|1|m|Karel Zeman 1945-1980/Kemal Tahir 1955-1971/Kidar Sharma 1935-1990/Lau Lauritzen Jr. 1934-1970/Lucas Demare 1937-1978
1910|2|f|Gloria Schoemann 1942-1983/Irene Sharaff 1943-1981/Matilde Landeta 1948-1991/Yoko Mizuki 1949-1976/Yōko Mizuki 1949-1968
1910|2|m|Abraham Polonsky 1947-1991/Aldo Tonti 1938-1981/Alex North 1937-1990/B. R. Panthulu 1957-1974/Carmine Coppola 1972-1990
1910|2|m|Charles Crichton 1935-1988/Erland von Koch 1943-1958/Frederick de Cordova 1945-1966/G. Ramanathan 1938-1963/Ignacio F. Iquino 1934-1984
1910|2|m|John W. Campbell 1930-1971/José Carlos Burle 1943-1962/Karl Löb 1940-1978/Kurt Hoffmann 1938-1971/M. Sadiq 1943-1970
1910|2|m|Marcel Escoffier 1943-1979/Nicholas Monsarrat 1934-1978/Raja Paranjape 1948-1969/Robert McKimson 1946-1977/S. M. Sriramulu Naidu 1946-1970
1910|2|m|S. U. Sunny 1947-1966/Surendra 1936-1955/Tomoyuki Tanaka 1944-1995/William Reynolds 1937-1997
1910|3|m|Adi M. Irani 1937-1965/Albert Zugsmith 1952-1968/Anatole de Grunwald 1939-1962/Antonio Merayo 1936-1978/Ben Barzman 1942-1968
1910|3|m|Bill Naughton 1945-1988/Börje Larsson 1940-1957/Charles Lederer 1931-1969/Egon Eis 1930-1972/Felix E. Feist 1933-1955/Feroz Nizami 1946-1975
1910|3|m|Gene Ruggiero 1936-1980/Harry Essex 1941-1971/Harry Horner 1952-1956/Herman van der Horst 1948-1972/Hideo Ōba 1939-1968
1910|3|m|Hugh Stewart 1934-1975/Ivan Goff 1936-1981/Jamal Sen 1949-1960/Jean Image 1939-1985/Jesse Lasky Jr. 1934-1969/John Paddy Carstairs 1933-1962
1910|3|m|Kamal Ghosh 1937-1970/Lee Byeong-il 1941-1960/Maurice Labro 1945-1967/Michael Kanin 1939-1969/Milo Anderson 1932-1957/Norman Corwin 1951-1972
1910|3|m|P. Subramaniam 1952-1978/Pablo Tabernero 1937-1968/Pat Reid 1952-1987/Philippe Agostini 1935-1958/Rino Filippini 1942-1968
1910|3|m|Robert L. Simpson 1936-1971/Robert Pirosh 1935-1968/Roger MacDougall 1937-1965/Ron Ormond 1950-1979/Roy Rowland 1936-1967
1910|3|m|S. Sylvan Simon 1937-1948/Sanezumi Fujimoto 1939-1977/Stuart Legg 1931-1960/Takeo Murata 1938-1965/Ted Richmond 1941-1979
1910|3|m|William Bradford Huie 1942-1979/Winston Hibler 1946-1977/Žorž Skrigin 1955-1969
1910|4|f|Mary Loos 1946-1957
1910|4|m|Aurelius Battaglia 1940-1941/Edmund Beloin 1942-1969/Fred F. Finklehoffe 1938-1957/Henry Blyth 1954-1966/Jack Hively 1939-1981
1910|4|m|James O'Hanlon 1949-1970/Maurice Duke 1946-1963/R. Dale Butts 1944-1957/Ramón Pérez Peláez 1943-1965/Robert L. Welch 1945-1952
1910|4|m|Will Jason 1943-1952/William J. O'Sullivan 1942-1951/Winston Miller 1936-1963
1911|1|f|Edith Carlmar 1949-1959
1911|1|m|Bernard Herrmann 1941-1976/Ernesto Sabato 1945-2004/Guillermo Meneses 1930-1962/Ishirō Honda 1951-1975/José Luis Sáenz de Heredia 1934-1975
1911|1|m|Jules Dassin 1941-1980/Kurt Maetzig 1947-1976/Manuel Esperón 1933-1985/Naguib Mahfouz 1938-2005/Niazi Mostafa 1937-1986
1911|1|m|Nicholas Ray 1948-1976/Nino Rota 1933-1979/Otakar Vávra 1931-2006/Tennessee Williams 1940-1982/Terence Rattigan 1934-1977
1911|1|m|William Golding 1954-1989
1911|2|f|Margaret Furse 1945-1974/Rosine Delamare 1942-1988
1911|2|m|Anupam Ghatak 1935-1956/Basil Dearden 1941-1970/Borys Lewin 1936-1976/Cecilio Paniagua 1944-1979/Charles Walters 1942-1966
1911|2|m|Choi In-kyu 1939-1950/Enrique Cahen Salaberry 1943-1986/Erwin Hillier 1942-1969/Francisco Ribeiro 1942-1942/Frank De Vol 1954-1981
1911|2|m|George Seaton 1935-1973/Gilles Grangier 1943-1974/Hans-Martin Majewski 1939-1985/Homi Wadia 1934-1978/Jack Cole 1941-1962
1911|2|m|Jack Finney 1954-1995/Jean Cayrol 1935-1999/Jerry Wald 1934-1962/John Bryan 1936-1960/Joseph Pevney 1950-1966/José F. Aguayo 1945-1985
1911|2|m|Kamalakara Kameswara Rao 1954-1991/Kōzaburō Yoshimura 1934-1974/Manuel Parada 1941-1973/Muir Mathieson 1934-1970/Phani Majumdar 1938-1978
1911|2|m|René Cloërec 1942-1970/Robert Hamer 1945-1960/Ronald Neame 1933-1990/S. V. Venkatraman 1938-1970/Val Guest 1935-1982/Zheng Junli 1943-1961
1911|3|f|Ruth McKenney 1938-1956
1911|3|m|Aaron Stell 1943-1981/Adrian Scott 1940-1960/Alberto de Zavalía 1935-1953/Anthony Nelson Keys 1956-1973/Antonio Román 1941-1966
1911|3|m|Cotton Warburton 1943-1976/Cy Feuer 1938-1951/Daniel M. Angel 1947-1976/Dilip Gupta 1940-1968/Don DaGradi 1949-1971/Edmund H. North 1934-1979
1911|3|m|Emilio Foriscot 1942-1980/Eric Williams 1945-1973/Eugene Loring 1945-1966/Fletcher Knebel 1960-1989/Geoffrey Drake 1951-1986
1911|3|m|Guy Trosper 1942-1965/Harmon Jones 1951-1969/Henry Ephron 1944-1973/Irwin Kostal 1961-1982/Jack Rose 1943-1980/Jay Dratler 1940-1955
1911|3|m|Kazuo Mori 1936-1974/Kimiyoshi Yasuda 1944-1974/Lou Rusoff 1955-1963/Manibhai Vyas 1943-1975/Martin Jurow 1959-1989/Noel Langley 1935-1964
1911|3|m|P. Pullaiah 1937-1975/Philip Green 1946-1966/Pierre Montazel 1942-1970/Richard Sale 1937-1977/Rudi Fehr 1940-1985/Sidney Salkow 1937-1966
1911|3|m|Takeshi Kimura 1951-1970/Walter Wottitz 1945-1983/Wilkie Cooper 1941-1972
1911|4|f|Sara Kathryn Arledge 1946-1979
1911|4|m|Bill Anderson 1960-1977/Edmund L. Hartmann 1935-1954/Emil Newman 1940-1967/Everett Freeman 1939-1969/Fredric M. Frank 1940-1962
1911|4|m|Gene Palmer 1952-1971/George Minter 1949-1962/Harold Medford 1944-1966/Herb Meadow 1946-1962/Leo Katcher 1944-1957/Lewis Meltzer 1939-1960
1911|4|m|Nate Monaster 1962-1968/Robert E. Kent 1937-1970/Robert Stafford 1960-1972/Rune Waldekranz 1945-1962/Sherman A. Rose 1954-1958
1911|4|m|T. V. Singh Thakur 1957-1976/Will Cowan 1944-1957/William Lava 1937-1971
1912|1|f|Elsa Morante 1941-1982
1912|1|m|Alexander Mackendrick 1949-1967/Amácio Mazzaropi 1961-1980/B. Nagi Reddi 1950-1980/Bimal Mitra 1945-1991/Bořivoj Zeman 1948-1983
1912|1|m|Carlo Ponti 1940-1990/Chuck Jones 1938-1997/Don Siegel 1946-1982/Gene Kelly 1942-1980/Gordon Parks 1969-1976/Hugo del Carril 1949-1975
1912|1|m|Jiří Trnka 1945-1965/Jorge Amado 1931-1997/José Ferrer 1955-1962/K. V. Reddy 1942-1971/Kaneto Shindo 1940-2011/Keisuke Kinoshita 1943-1988
1912|1|m|Marcello Marchesi 1939-1965/Michelangelo Antonioni 1943-2004/Nelson Rodrigues 1941-1980/Patrick White 1935-1989/Perry Como 1936-1994
1912|1|m|Richard Brooks 1942-1985/Samuel Fuller 1936-1989/Thakazhi Sivasankara Pillai 1934-1996
1912|2|f|Doris Wishman 1960-2002/Saraswati Devi 1935-1950
1912|2|m|Adurthi Subba Rao 1954-1975/Alfredo Fraile 1942-1973/Amiya Chakravarty 1939-1957/Avinash Vyas 1943-1984/Daniel Mann 1952-1981
1912|2|m|David Raksin 1936-1989/Ferris Webster 1943-1982/Frank Thomas 1977-1977/Garson Kanin 1938-1969/Georges Franju 1935-1978
1912|2|m|Jan Rybkowski 1949-1984/Johan Jacobsen 1938-1967/John Cheever 1943-1982/John Halas 1938-1993/Kamal Dasgupta 1936-1967
1912|2|m|Khwaja Khurshid Anwar 1941-1982/Kunchacko 1960-1976/Leo Cattozzo 1942-1973/Marcel Camus 1950-1980/Paul Dehn 1950-1974/Pierre Boulle 1950-1992
1912|2|m|Reginald Mills 1945-1978/Robert Dorfmann 1950-1980/Senkichi Taniguchi 1947-1975/Tadashi Imai 1939-1991/Teuvo Tulio 1936-1973
1912|2|m|Tito Davison 1937-1979/Werner Krien 1935-1966/William Tuttle 1934-1981
1912|3|f|Joan Bridge 1944-1980/Storm De Hirsch 1962-1975/Thelma Connell 1943-1976
1912|3|m|Aaron Rosenberg 1949-1967/Ahmed Diaeddin 1954-1976/Antonio L. Ballesteros 1950-1980/Arthur P. Schmidt 1936-1965/Carl Lerner 1950-1973
1912|3|m|Frank McCarthy 1951-1977/Frank Santillo 1951-1983/Harold Jacob Smith 1957-1968/Harry Sukman 1954-1980/Jacques Lemare 1937-1965
1912|3|m|Jacques Vilfrid 1949-1979/James Algar 1953-1977/Jean Marion 1945-1967/John Gilling 1947-1975/Joseph Anthony 1956-1972
1912|3|m|Joseph Sistrom 1938-1953/Julio Saraceni 1946-1974/K. Ramnoth 1939-1956/Kenyon Hopkins 1956-1976/Marc Fossard 1945-1965
1912|3|m|Milton Sperling 1936-1965/Otello Colangeli 1938-1980/Penrose Tennyson 1939-1940/Philip Lathrop 1957-1990/Raja Nene 1942-1965
1912|3|m|Ralph Habib 1951-1961/Ralph Kemplen 1933-1982/René Wheeler 1941-1965/Richard Murphy 1941-1966/Robert Lees 1935-1952/Ryōzō Kasahara 1941-1975
1912|3|m|Samuel A. Taylor 1950-1974/Samuel Taylor 1954-1969/Saul Chaplin 1937-1981/Steve Fisher 1935-1972/Taiichi Kankura 1940-1975
1912|3|m|Tanio Boccia 1949-1974/Titus Vibe-Müller 1948-1956/Will Henry 1950-1978/Yusuf Gawhar 1942-1980
1912|4|m|Aspi Irani 1943-1968/Barry Shipman 1936-1960/Harold Buchman 1935-1968/Herschel McCoy 1942-1956/Howard Christie 1945-1957
1912|4|m|Hugh S. Fowler 1953-1973/Mario Pagés 1942-1968/Oscar Saul 1943-1971/Robert J. Hill 1955-1968/Roy Kellino 1932-1939/Víctor Slister 1946-1960
1912|4|m|Víctor Urruchúa 1941-1957/William Ludwig 1937-1957/William Margulies 1956-1975
1913|1|f|Marika Rökk 1933-1985
1913|1|m|Alekos Sakellarios 1946-1985/Arne Skouen 1949-1969/Benjamin Britten 1935-1946/Fatin Abdel Wahab 1949-1972/Frank Tashlin 1933-1968
1913|1|m|Franz Antel 1948-2003/Gerardo de León 1939-1976/Gregorio Walerstein 1941-1988/K. Raghavan 1954-2010/Moris Slobodskoy 1958-1985
1913|1|m|René Clément 1936-1975/Sadık Şendil 1950-1983/Stanley Kramer 1948-1979/Tikhon Khrennikov 1941-1990/Vasco Pratolini 1941-1985
1913|1|m|Viktor Rozov 1956-1985
1913|2|m|André De Toth 1939-1968/André de Toth 1939-1968/Claude Renoir 1934-1979/Claude Simon 1945-2001/Douglas Slocombe 1940-1989/Elangovan 1937-1965
1913|2|m|Elmo Williams 1933-1970/Erik Blomberg 1937-1962/Erik Nordgren 1944-1980/Guy Green 1944-1986/Irwin Shaw 1936-1982/Jerome Moross 1948-1969
1913|2|m|Jimmy Van Heusen 1938-1973/John Boulting 1945-1965/Les Bowie 1946-1979/Lotar Olias 1951-1966/Luggi Waldleitner 1951-1995
1913|2|m|Manuel Berenguer 1942-1975/Mario Nascimbene 1941-1982/Mark Robson 1942-1979/Melvin Frank 1942-1987/Noboru Nakamura 1941-1979
1913|2|m|Rafael Gil 1942-1983/Raúl Lavista 1934-1980/Renato Castellani 1942-1969/Robert Clampett 1937-1962/Robert Krasker 1943-1967
1913|2|m|Roy Boulting 1938-1979/S. K. Pottekkatt 1939-1980/S. N. Tripathi 1936-1985/Sammy Cahn 1935-1979/Stanley Black 1947-1975
1913|2|m|Vicente Escrivá 1948-1985/William Inge 1950-1973
1913|3|m|Benjamin Melniker 1973-2017/Bill Walsh 1952-1975/Charles F. Haas 1956-1960/Christian Nyby 1951-1967/Clarence Greene 1944-1967
1913|3|m|Daniel Taradash 1939-1977/Federico G. Larraya 1944-1975/Frank P. Keller 1958-1977/Fred F. Sears 1949-1958/Frederic I. Rinaldo 1935-1951
1913|3|m|Gösta Folke 1945-1958/Hammond Innes 1937-1996/Harold F. Kress 1939-1980/Harry Keller 1936-1968/Henry Cornelius 1949-1958
1913|3|m|Irving Shulman 1950-1964/Jack Lee 1940-1963/Jack Sher 1956-1961/Jean Bourgoin 1938-1971/John Fernhout 1930-1980/Julian Blaustein 1950-1970
1913|3|m|Julian Wintle 1948-1967/Morton Gould 1942-1990/Najam Naqvi 1939-1970/Nirmal Dey 1952-1960/Peter Glenville 1955-1967/Russell Rouse 1942-1967
1913|3|m|Sakthi T. K. Krishnasamy 1954-1972/William Roberts 1952-1983/Wilson Rawls 1961-1976
1913|4|m|Arch Dalzell 1955-1975/Armand Deutsch 1949-1957/Devery Freeman 1944-1957/George H. Brown 1947-1972/Hiroshi Nezu 1954-1973
1913|4|m|Jack Davies 1932-1983/Jerome Weidman 1937-1978/Samuel E. Beetley 1944-1979/Sol Shor 1937-1950
1914|1|f|Marguerite Duras 1943-1995/Tove Jansson 1945-1998
1914|1|m|Adolfo Bioy Casares 1929-1998/Akira Ifukube 1947-1995/Alfred Vohrer 1958-1984/Anil Biswas 1935-1965/Armando Bó 1954-1980
1914|1|m|B. R. Chopra 1949-2006/Bohumil Hrabal 1956-1997/G. P. Sippy 1951-2000/Henry Barakat 1942-1993/Herbert Reinecker 1944-1975
1914|1|m|Jack Cardiff 1935-2007/Julio Cortázar 1938-1984/Khwaja Ahmad Abbas 1946-1987/Krishan Chander 1936-1977/Mario Bava 1939-1979
1914|1|m|Orhan Kemal 1949-1970/Pietro Germi 1946-1972/Robert Wise 1939-2000/Tarachand Barjatya 1962-1992/William Castle 1943-1975
1914|2|f|Astrid Henning-Jensen 1943-1996/Christine Gouze-Rénal 1956-1995/Dorothy Jeakins 1948-1987/Suso Cecchi d'Amico 1946-2005
1914|2|m|Adolph Green 1944-1991/Ajoy Kar 1949-1984/Alberto Lattuada 1943-1988/Alfredo B. Crevenna 1945-1995/Antonio Díaz Conde 1943-1976
1914|2|m|Bill Finger 1938-1974/Budd Schulberg 1939-1958/Carl Foreman 1941-1980/Carlos Hugo Christensen 1939-1996/Cy Endfield 1942-1971
1914|2|m|Fumio Hayasaka 1939-1955/Geoffrey Unsworth 1946-1978/George Bruns 1955-1975/Gilbert Taylor 1948-1994/Gyula Trebitsch 1947-2000
1914|2|m|Hans Hellmut Kirst 1950-1988/Haroun Tazieff 1951-1985/J. Lee Thompson 1950-1989/Jerry Siegel 1935-1990/Joe Shuster 1935-1960
1914|2|m|K. S. Prakash Rao 1950-1980/Ken Annakin 1946-1992/Lennart Wallén 1942-1975/Luis Lucia 1943-1972/Marcel Grignon 1943-1975
1914|2|m|Marino Girolami 1949-1982/Martin Ritt 1957-1990/Max Douy 1943-1985/Michael Wilson 1941-1969/Norman Panama 1942-1982/Peter Rogers 1942-1992
1914|2|m|R. Sudarsanam 1941-1975/Ryuzo Kikushima 1949-1982/Ryūzō Kikushima 1949-1982/S. M. Subbaiah Naidu 1939-1975/Salvatore Argento 1967-1982
1914|2|m|Shaukat Hussain Rizvi 1942-1971/Ted Moore 1952-1982/Tulio Demicheli 1943-1988/Vittorio Cottafavi 1943-1985/Waldo Salt 1937-1978
1914|2|m|Zia Sarhadi 1936-1963
1914|3|f|Eleanor Perry 1962-1973/Mary Wills 1944-1976/Phoebe Ephron 1944-1963
1914|3|m|Alan Osbiston 1939-1970/Alfredo Varela 1945-1975/Anthony Mendleson 1947-1983/Claude Mauriac 1946-1972/Edmundo Báez 1944-1970
1914|3|m|Eduard Hofman 1946-1985/Edward Anhalt 1947-1985/Ernest Steward 1953-1985/George Bassman 1937-1964/George W. Davis 1950-1972
1914|3|m|Henry Berman 1935-1977/Hugo Butler 1937-1968/Max Rosenberg 1954-1999/Miles White 1952-1956/Morton DaCosta 1958-1963/Nedrick Young 1946-1968
1914|3|m|Peter Tanner 1941-1995/Philip Yordan 1942-1988/Roberto Nicolosi 1951-1968/Roland Kibbee 1944-1971/Rosalío Solano 1952-1994
1914|3|m|Roy Huggins 1946-1957/Sojiro Motoki 1945-1970/Tony Duquette 1947-1966/William F. Claxton 1948-1972/William Rose 1948-1973
1914|4|f|Eve Newman 1957-1980/Rita Roland 1953-1984
1914|4|m|Don Ettlinger 1936-1955/Gil Doud 1954-1957/Ivan Foxwell 1948-1968/Joe Rinaldi 1940-1959/Richard Collins 1939-1961
1915|1|f|Ismat Chughtai 1941-1990
1915|1|m|Arthur Miller 1944-2004/Aziz Nesin 1948-1995/Chetan Anand 1946-1988/Chinnappa Thevar 1956-1978/Frank Sinatra 1939-1994
1915|1|m|Harry Saltzman 1956-1988/Kon Ichikawa 1945-2006/Konstantin Simonov 1942-1976/Lamberto V. Avellana 1939-1980/Manuel Conde 1941-1966
1915|1|m|Mario Monicelli 1937-2010/Muttathu Varkey 1948-1989/Orson Welles 1941-1978/Rajinder Singh Bedi 1936-1980/Salah Abu Seif 1946-1994
1915|1|m|Sandow M. M. A. Chinnappa Thevar 1956-1978
1915|2|f|Betty Box 1945-1979/Leigh Brackett 1945-1978
1915|2|m|Akhtar ul Iman 1948-1984/Albert Whitlock 1954-1990/Arthur Grant 1949-1972/Bhisham Sahni 1953-2003/Bob Kane 1936-1995
1915|2|m|El-Sayed Bedeir 1943-1975/Ernest Lehman 1948-1979/Hasse Ekman 1940-1965/Henri Decaë 1947-1987/Herman Wouk 1947-2015/Jay Livingston 1941-1985
1915|2|m|Kamal Bose 1953-1990/Leslie H. Martinson 1954-1976/Michael Kidd 1952-1985/Nanabhai Bhatt 1942-1988/Oswald Morris 1949-1982
1915|2|m|Rabin Chatterjee 1941-1975/Ralph Thomas 1949-1980/Ray Evans 1941-1985/Ray Stark 1960-2000/Richard Condon 1958-1994/Ring Lardner Jr. 1937-1977
1915|2|m|Ross Macdonald 1944-1976/Terence Young 1948-1988/Uroob 1945-1979/William Witney 1937-1982
1915|3|f|Isobel Lennart 1942-1968/Louisette Hautecoeur 1944-1978/Wic Kjellin 1949-1980
1915|3|m|A. S. A. Sami 1947-1968/B. A. Subba Rao 1949-1978/Bibhuti Laha 1941-1980/Bill Peet 1940-1967/Carlos Rinaldi 1950-1975/Cy Howard 1970-1972
1915|3|m|Dinkar D. Patil 1950-1985/Doe Ching 1951-1968/Domenico Paolella 1940-1979/Elliot Scott 1954-1991/G. N. Velumani 1958-1975
1915|3|m|Gábor Pogány 1940-1977/Humphrey Searle 1951-1970/Jack Rollins 1969-1993/Jennings Lang 1969-1986/Jorge Bustos 1942-1980
1915|3|m|José W. Bustos 1944-1980/Kalipada Sen 1945-1975/Kanji Suganuma 1945-1990/Neil Paterson 1950-1963/Pandit Amarnath 1942-1947
1915|3|m|Paul Jarrico 1937-1988/Rafael J. Salvia 1945-1976/Ranald MacDougall 1943-1970/Richard Wilson 1955-1968/Robert Asher 1959-1967
1915|3|m|Shamsudin Kadri 1940-1970/Shyam Sunder 1939-1953/Tito Ribero 1942-1983/Vicente Coello 1950-1985/Winston Ryder 1952-1985
1915|4|m|Art Stevens 1977-1981/Brendan J. Stafford 1946-1975/Fred Freiberger 1946-1958/Herman Stein 1951-1965/Irving Gertz 1946-1968
1915|4|m|Jacques R. Marquette 1957-1980/John McSweeney Jr. 1949-1975/K. Somu 1947-1970/Martin Manulis 1962-1970/Nathan Scott 1946-1955
1915|4|m|Philip W. Anderson 1954-1980/Sid Colin 1957-1974/Yoshio Ueno 1953-1967
1916|1|m|Camilo José Cela 1942-2001/Dino Risi 1952-1996/Giorgio Bassani 1940-1984/Giorgos Tzavellas 1944-1965/Harold Robbins 1948-1997
1916|1|m|Hubert Ogunde 1979-1988/Irwin Allen 1951-1986/Luigi Comencini 1946-1991/Lütfi Ömer Akad 1949-1974/Masaki Kobayashi 1952-1985
1916|1|m|Narendranath Mitra 1939-1975/Richard Fleischer 1944-1989/Roald Dahl 1943-1990/Shakeel Badayuni 1947-1970
1916|2|f|Mag Bodard 1962-2006/Shirley Jackson 1948-1962
1916|2|m|Alfred Weidenmann 1942-1984/Bert Haanstra 1948-1988/Bill Melendez 1965-2006/Budd Boetticher 1944-1985/Carlo Rustichelli 1939-1990
1916|2|m|Chuji Kinoshita 1946-1980/David Brown 1973-2002/George Sidney 1941-1968/George Tzavellas 1944-1965/Gustavo César Carrión 1952-1990
1916|2|m|Hansraj Behl 1946-1982/Hiroshi Kusuda 1946-1975/Horton Foote 1940-2008/Irving Wallace 1955-1990/Jack Arnold 1950-1977/Jack Asher 1947-1970
1916|2|m|James H. Nicholson 1956-1973/John D. MacDonald 1950-1986/Kazimierz Brandys 1950-1970/Kriton İlyadis 1945-1975/Lorenzo Mongiardino 1966-1992
1916|2|m|Louiguy 1946-1972/Master Venu 1949-1978/P. L. Santoshi 1946-1975/Robert Parrish 1947-1951/Roy Ward Baker 1947-1984/Rune Lindström 1942-1970
1916|2|m|Satyen Bose 1949-1986/Stanley Kauffmann 1958-2013/Tai Katō 1951-1981/Talbot Rothwell 1951-1974/William Alland 1952-1965
1916|3|m|Albert Glasser 1944-1975/Arduino Maiuri 1949-1985/Arthur J. Ornitz 1952-1985/Ben Roberts 1941-1981/Charles Schnee 1946-1962
1916|3|m|Fernando Palacios 1959-1965/Frank Tarloff 1956-1970/Frank Yerby 1946-1985/George Zuckerman 1947-1965/Giulio Coltellacci 1950-1980
1916|3|m|Harry Kleiner 1944-1988/Hiromichi Horikawa 1955-1991/Howard W. Koch 1953-1982/Ivan Tors 1952-1976/John D. Dunning 1947-1985
1916|3|m|Kurt Hasse 1949-1970/Lionel Newman 1940-1982/Michael Pertwee 1938-1980/P. Neelakantan 1949-1978/Pat Jackson 1937-1986
1916|3|m|Paul Brickhill 1946-1954/Ralph Nelson 1962-1979/Ramananda Sengupta 1948-1980/Raoul André 1946-1976/Raymond Poulton 1949-1985
1916|3|m|Raymond Stross 1951-1972/Robert S. Baker 1948-1989/Russell Lloyd 1937-1988/Vic Mizzy 1959-1976/Walter Newman 1951-1980
1916|3|m|William Bowers 1942-1979/Willy Mattes 1948-1970
1916|4|f|Silvia Richards 1947-1957
1916|4|m|John Hollingsworth 1950-1963/Mort Fine 1957-1987/Richard Pape 1953-1974/Stanley Roberts 1937-1957
1917|1|f|Lena Horne 1936-2000
1917|1|m|Alain Poiré 1942-1998/Anthony Burgess 1956-1993/Armando Trovajoli 1949-2013/Arthur C. Clarke 1950-2008/Augusto Roa Bastos 1958-1976
1917|1|m|Carlo Cassola 1942-1986/Dean Martin 1946-1985/Heinrich Böll 1949-1985/Ismael Rodríguez 1942-2000/Jack Kirby 1938-1993
1917|1|m|Jean-Pierre Melville 1946-1972/Jiří Brdečka 1950-1982/Juan Rulfo 1953-1980/Mel Ferrer 1945-1966/Ossie Davis 1970-1976
1917|1|m|Ramanand Sagar 1953-1985/Renzaburō Shibata 1951-1978/Roshan 1949-1967/Steno 1949-1987/Youssef Sibai 1947-1977
1917|2|f|Betty Comden 1944-1991/Carson McCullers 1940-1964/Maya Deren 1943-1959
1917|2|m|Arne Sucksdorff 1939-1971/Arthur Laurents 1948-2011/Carlos Blanco 1945-1990/Chitragupt 1946-1988/David Goodis 1939-1967
1917|2|m|Esmail Koushan 1948-1978/Freddie Francis 1956-1999/Fyodor Khitruk 1962-1984/Gert Wilden 1956-1985/Giuseppe De Santis 1943-1972
1917|2|m|Göran Strindberg 1943-1970/Han Hyeong-mo 1949-1967/Inder Raj Anand 1948-1987/Jean Rouch 1947-2003/John Berry 1945-2000/Manny Farber 1942-1977
1917|2|m|Marcus Bartley 1945-1980/Nabendu Ghosh 1951-1985/Pendyala Nageswara Rao 1944-1980/Piero Tellini 1940-1960/Qamar Jalalabadi 1942-1990
1917|2|m|R. D. Mathur 1938-1985/Rajen Tarafdar 1957-1987/Robert Bloch 1945-1993/Sajjad Hussain 1944-1977/Serge Silberman 1954-1991
1917|2|m|Sidney Sheldon 1941-1962/Zoltán Fábri 1952-1983
1917|3|f|Wendy Toye 1952-1982
1917|3|m|D. F. Jones 1966-1981/Don Chaffey 1950-1981/Don Medford 1964-1971/Federico Curiel 1958-1983/Ferdinando Baldi 1952-1988
1917|3|m|Gene Fowler Jr. 1941-1988/Giovanni Grimaldi 1950-1978/Giulio Petroni 1959-1979/Harry Brown 1945-1966/John Newland 1963-1973
1917|3|m|Malvin Wald 1942-1980/Manuel Tamayo 1946-1970/Melville Shavelson 1943-1974/Millard Kaufman 1949-1974/Paul Monash 1967-1988
1917|3|m|Philip Leacock 1942-1971/Pierre Gaspard-Huit 1951-1980/Raimund Rosenberger 1953-1975/Saluri Hanumantha Rao 1945-1975
1917|3|m|Samuel A. Peeples 1956-1977/Sudhir Mukherjee 1953-1978/Wally Veevers 1937-1983
1917|4|f|Muriel Resnik 1956-1973
1917|4|m|Allen H. Miner 1950-1968/Arthur Alsberg 1966-1977/Gerald Schnitzer 1942-1969/Mark Hanna 1957-1966/Orville H. Hampton 1950-1975
1917|4|m|Thambu 1940-1968/Wilfred Burns 1949-1977/William McCauley 1962-1985
1918|1|f|Ida Lupino 1949-1966/Jacqueline Susann 1963-1973
1918|1|m|Alan Jay Lerner 1942-1983/André Bazin 1943-1958/Artur Brauner 1947-2012/C. Ramchandra 1942-1971/Ingmar Bergman 1944-2003/Jaidev 1955-1987
1918|1|m|Jerome Robbins 1956-1971/K. V. Mahadevan 1942-1992/Kamal Amrohi 1939-1983/Leonard Bernstein 1944-1986/Luis Alcoriza 1946-1990
1918|1|m|Robert Aldrich 1953-1981/Shinobu Hashimoto 1950-1986
1918|2|f|Muriel Spark 1951-2004/Pearl Bailey 1945-1981/Verna Fields 1960-1975/Zohrabai Ambalewali 1938-1953
1918|2|m|Amando de Ossorio 1956-1984/Babubhai Mistry 1942-1991/Bud Westmore 1937-1973/Dwarka Divecha 1945-1978/Ernst W. Kalinke 1951-1980
1918|2|m|Gabriel Axel 1955-2001/Guy Gibson 1944-1944/Hans Abich 1947-1961/Iván Mándy 1964-1988/José María Fernández Unsáin 1946-1988
1918|2|m|Ján Kadár 1945-1979/Lo Wei 1957-1987/Luciano Emmer 1941-2008/Masood Pervaiz 1947-1990/Mickey Spillane 1947-2003/Pedro Lazaga 1948-1979
1918|2|m|Rolf Thiele 1951-1977/Samuel Z. Arkoff 1954-1985/Stirling Silliphant 1955-1991/Syd Cain 1963-1986/Ted Post 1956-1999/Yūzō Kawashima 1944-1963
1918|3|f|Janet Alcoriza 1946-1975/Penelope Mortimer 1957-1986
1918|3|m|Bernard Girard 1957-1975/Bernard Gordon 1952-1972/Buddy Baker 1955-2002/David Wechsler 1944-1957/Dean Riesner 1942-1987
1918|3|m|Eugene Burdick 1956-1965/Farooq Qaiser 1950-1987/Glendon Swarthout 1943-1991/Hal Kanter 1951-1971/Herschel Burke Gilbert 1948-1968
1918|3|m|Lars-Eric Kjellgren 1949-1961/Luis Hernández Bretón 1946-1975/Manuel Merino 1953-1976/Miklós Hubay 1950-1985/Mohammed Hussain 1947-1975
1918|3|m|Morris Engel 1953-1968/Moss Mabry 1953-1988/Norbert Carbonnaux 1953-1976/Rajen Sarkar 1949-1980/Richard L. Breen 1948-1967
1918|3|m|Robert Swink 1944-1991/Thomas Heggen 1946-1948/V. P. Sathe 1946-1991/Watson Macedo 1945-1968/William P. McGivern 1948-1982
1918|4|m|Carl Pingitore 1962-1985/Herbert L. Strock 1954-1982/Leslie Parkyn 1955-1964/Martin Rackin 1942-1961/Richard LaSalle 1956-1986
1918|4|m|Robert Blees 1951-1972/Sy Gomberg 1948-1970
1919|1|f|Iris Murdoch 1953-1995/Pauline Kael 1953-1991/Shamshad Begum 1940-1971
1919|1|m|Bernhard Wicki 1958-1989/Dino De Laurentiis 1940-2007/Ezz El-Dine Zulficar 1947-1963/Gérard Oury 1960-1999/Hassan al-Imam 1946-1986
1919|1|m|Ihsan Abdel Quddous 1948-1989/J. D. Salinger 1951-1963/Kaifi Azmi 1951-1998/Kamal El Sheikh 1952-1987/Kim Ki-young 1955-1995
1919|1|m|Lester James Peries 1949-2006/Majrooh Sultanpuri 1946-2000/Manna Dey 1942-2006/Mieczysław Weinberg 1954-1985/Naushad 1940-2005
1919|1|m|Rajendra Krishan 1947-1987/Ruggero Maccari 1948-1989/Santiago Álvarez 1960-1997/Sudhir Phadke 1943-2001/Tsutomu Minakami 1948-2004
1919|1|m|V. Dakshinamoorthy 1948-2013/Vedat Türkali 1960-1985
1919|2|f|Amrita Pritam 1936-2004/Annelise Reenberg 1950-1971/Shirley Clarke 1953-1985
1919|2|m|Agenore Incrocci 1946-1997/Antonio Pietrangeli 1953-1968/Arne Mattsson 1942-1989/Carlo Savina 1950-1985/Carlos Savage 1944-1990
1919|2|m|Christopher Challis 1947-1985/David Swift 1960-1967/Edmond Séchan 1952-1988/Emile de Antonio 1964-1989/Fali Mistry 1943-1979
1919|2|m|France Štiglic 1948-1982/Franco Rossi 1952-1992/Furio Scarpelli 1947-2010/Félix Máriássy 1949-1969/Gillo Pontecorvo 1953-2003
1919|2|m|Gower Champion 1950-1974/Howard Keel 1948-2002/Huang Feng 1964-1980/Jean-Louis Bory 1961-1979/Jiří Šust 1953-1994
1919|2|m|John Michael Hayes 1952-1994/László Ranódy 1950-1980/Norman Tokar 1962-1979/Pattabhirama Reddy 1970-1996/Peter Zinner 1960-2006
1919|2|m|Radhu Karmakar 1945-1993/Rafael Baledón 1953-1980/Ravindra Dave 1943-1990/Roman Vlad 1943-1980/Sacha Vierny 1955-1999
1919|2|m|Vedantam Raghavayya 1953-1971/Walter Bernstein 1948-2000/Yoshitarō Nomura 1952-1985
1919|3|f|Kathleen Winsor 1944-1986
1919|3|m|Adriano Bolzoni 1954-1985/Arabinda Mukhopadhyay 1959-1990/Charles Willeford 1947-1988/Coleman Francis 1961-1966/Ernest Walter 1956-1985
1919|3|m|Fred Katz 1959-1961/Gerald Mayer 1950-1968/Gerd Oswald 1956-1976/Guido Malatesta 1952-1970/Guy Lefranc 1951-1976/Hampe Faustman 1943-1955
1919|3|m|James Needs 1949-1974/Kazuo Yamada 1951-1975/Kōzō Okazaki 1948-1992/Nelson Gidding 1952-1982/Paul Bogart 1969-1988/Peter Bryan 1959-1972
1919|3|m|Snehal Bhatkar 1946-1994/Sol Kaplan 1941-1979/Wendell Mayes 1957-1982/Øyvind Vennerød 1957-1971
1919|4|f|Mary Kay Dodson 1944-1951
1919|4|m|Edward A. Biery 1962-1985/Marion Hargrove 1960-1968/Paul Dunlap 1950-1980/Ted Berman 1977-1985
1920|1|f|Clarice Lispector 1943-1977/Eileen Chang 1943-1994
1920|1|m|Alberto Sordi 1966-1998/Amos Tutuola 1952-1990/Anselmo Duarte 1957-1979/Aquiles Nazoa 1943-1976/Boris Vian 1946-1959
1920|1|m|Federico Fellini 1942-1990/Frank Herbert 1956-1986/Gianni Di Venanzo 1951-1966/Hemant Kumar 1941-1988/Henri Verneuil 1947-1992
1920|1|m|Isaac Asimov 1950-1992/Lewis Gilbert 1947-2002/Mario Cecchi Gori 1958-1993/Mario Puzo 1955-1999/Michel Audiard 1949-1985
1920|1|m|Miguel Delibes 1948-2005/Ravi Shankar 1946-2012/Ray Bradbury 1947-2012/Ray Harryhausen 1949-1981/Richard Adams 1972-2010
1920|1|m|Robert Lamoureux 1960-1988/Sergei Bondarchuk 1959-1986/T. R. Subba Rao 1945-1984/Tonino Guerra 1957-2008/Väinö Linna 1947-1967
1920|1|m|Yuri Nagibin 1958-1990/Éric Rohmer 1948-2007
1920|2|f|Natto Wada 1949-1978
1920|2|m|A. Maruthakasi 1949-1989/Andrew V. McLaglen 1956-1991/Arthur Hailey 1958-1997/B. Vittalacharya 1953-1993/Carlo Carlini 1951-1979
1920|2|m|Charles H. Schneer 1953-1981/Curth Flatow 1950-1990/D. V. Narasa Raju 1951-1995/Daniel Petrie 1960-1997/Delbert Mann 1955-1983
1920|2|m|Don Taylor 1961-1980/Edmondo Amati 1951-1990/Emilio Vieyra 1962-1990/F. C. Mehra 1952-1990/Fernando Ayala 1955-1987/Fons Rademakers 1958-1989
1920|2|m|Franklin J. Schaffner 1963-1989/Gene Nelson 1962-1967/George Dunning 1943-1979/Georges de Beauregard 1951-1983/Gerald Thomas 1949-1992
1920|2|m|Goffredo Lombardo 1950-1990/I. A. L. Diamond 1944-1981/I. S. Johar 1954-1982/Irving Ravetch 1947-1990/Jacques Doniol-Valcroze 1948-1988
1920|2|m|Jacques Sigurd 1947-1966/Jean Halain 1949-1982/John Addison 1950-1989/John Box 1956-2000/John Lewis 1957-1970/Mario Montuori 1948-1980
1920|2|m|Masato Ide 1950-1988/Memduh Ün 1955-2005/Michael Anderson 1949-1999/Reginald Rose 1956-1987/Richard Quine 1948-1979
1920|2|m|Rogelio A. González 1951-1980/Ross Hunter 1953-1979/Sandro Continenza 1949-1985/Shinichi Sekizawa 1956-1974/Travilla 1941-1983
1920|2|m|Ugo Pirro 1951-1999/V. Ratra 1951-1969/William Travilla 1941-1988/Yves Robert 1951-1994
1920|3|f|Adriana Novelli 1943-1985/Aida Young 1965-1980/Marjorie Fowler 1944-1981/Yoshi Sugihara 1950-1965
1920|3|m|Adam Hall 1965-1995/Alfredo Rosas Priego 1947-1980/Antonio Matouk 1955-1975/Aravind Sen 1954-1976/Bishu Chakraborty 1950-1972
1920|3|m|Bulo C. Rani 1943-1967/Chandrakant 1954-1982/César Enríquez 1950-1977/David Lowell Rich 1957-1979/Ermanno Donati 1950-1975
1920|3|m|G. G. Mayekar 1949-1980/George Schaefer 1963-1978/Harry Alan Towers 1961-2005/Henri Taverna 1945-1972/Hy Averback 1966-1980
1920|3|m|Lawrence Sanders 1970-1998/Louis M. Heyward 1964-1973/Luigi Carpentieri 1950-1970/M. A. Thirumugam 1956-1983/Maurice Richlin 1958-1969
1920|3|m|Mohamed Mostafa Samy 1955-1975/Raffaele Masciocchi 1955-1975/Ramesh Joshi 1950-1985/Robert Stevens 1957-1969/Sergio Kogan 1951-1965
1920|3|m|Sloan Wilson 1944-1984/T. Chalapathi Rao 1953-1990/Tamás Fejér 1957-1985/Tokuzō Tanaka 1958-1980/Tomoo Shimogawara 1957-1985
1920|3|m|Tony Tenser 1959-1974/Victor Lima 1955-1975/W. R. Subba Rao 1950-1975
1920|4|f|Tania Rose 1963-1967
1920|4|m|Alfred Cox 1954-1974/Anthony Carras 1957-1978/Arthur A. Ross 1942-1980/Don Tait 1970-1980/Guy Elmes 1946-1978/Herbert Baker 1948-1980
1920|4|m|Jack Gariss 1952-1956/John Trumper 1952-1981/Kalidas 1954-1970/Max Wilén 1957-1976/Robert Cohn 1947-1971/Vincent M. Fennelly 1951-1957
1921|1|f|Deanna Durbin 1936-1948/Patricia Highsmith 1950-1991
1921|1|m|Aatreya 1951-1989/Acharya Aatreya 1951-1989/Arno Babajanian 1955-1982/Branko Bauer 1953-1980/Cyprian Ekwensi 1947-2006
1921|1|m|Emil Braginsky 1955-1998/Fernando Fernán Gómez 1952-2001/George Roy Hill 1962-1988/H. S. Rawail 1940-1984/Hal David 1947-2000
1921|1|m|Jamie Uys 1951-1989/Jerzy Stefan Stawiński 1957-1999/Ken Adam 1956-2001/Luis García Berlanga 1951-2002/Michael Cacoyannis 1954-1999
1921|1|m|Miklós Jancsó 1950-2012/Necati Cumalı 1943-1999/Peter Ustinov 1946-1984/Piero Piccioni 1952-1999/Rodolfo Sonego 1950-2000
1921|1|m|Sahir Ludhianvi 1948-1980/Satyajit Ray 1955-1991/Stanisław Lem 1946-2005/Thi. Janakiraman 1944-1982/Valentin Yezhov 1957-1995
1921|1|m|Yakov Kostyukovsky 1961-1990/Ástor Piazzolla 1949-1990
1921|2|f|Julie Harris 1947-1991
1921|2|m|Andrzej Munk 1950-1961/Asad Bhopali 1949-1990/Benito Alazraki 1953-1990/Bill Butler 1967-2009/Bill Thomas 1949-1979/Bob Godfrey 1954-1999
1921|2|m|Bruce Montgomery 1948-1962/Chico Hamilton 1957-1972/Chidananda Dasgupta 1947-2008/Chris Marker 1952-2012/Denys de La Patellière 1955-1972
1921|2|m|Don Sharp 1955-1985/Eric Rogers 1960-1980/Ernest Gold 1945-1993/Gene Saks 1967-1992/Giuseppe Patroni Griffi 1962-1985/Gordon MacRae 1947-1980
1921|2|m|Grigori Chukhrai 1956-1985/Henri Colpi 1950-1990/Jack Clayton 1956-1987/James Jones 1951-1975/Jan Novák 1958-1968/Kenji Misumi 1954-1974
1921|2|m|Leonardo Sciascia 1950-1989/Malcolm Arnold 1947-1980/Michel Boisrond 1955-1975/Nelson Riddle 1955-1985/Phanishwar Nath Renu 1954-1976
1921|2|m|Richard Leacock 1954-2011/Robert Dhéry 1949-1975/Roman Kachanov 1957-1985/S. Dakshinamurthi 1945-1985/Samson Samsonov 1955-1994
1921|2|m|Saul Zaentz 1972-2006/Sergio Sollima 1962-1998/Stanisław Lenartowicz 1957-1984/Subodh Mukherjee 1955-1985/Sudhendu Roy 1951-1986
1921|2|m|Susarla Dakshinamurthi 1945-1985/T. V. Raju 1951-1973/Tadashi Nishimoto 1954-1975/Vasilis Georgiadis 1956-1974/Walter Mirisch 1947-1990
1921|2|m|William Asher 1948-1985/Yasuyoshi Tokuma 1975-2000
1921|3|f|Norma Koch 1955-1973
1921|3|m|Antony Hopkins 1948-1964/Cesar Gallardo 1949-1990/César Fernández Ardavín 1952-1979/Frank De Felitta 1973-1991/Gerald Hirschfeld 1949-1991
1921|3|m|Harald Philipp 1953-1974/James Poe 1949-1974/Jorge Stahl Jr. 1943-1990/Maurice Griffe 1947-1967/Milton Subotsky 1956-1991
1921|3|m|Nils R. Müller 1949-1970/Paul Beeson 1954-1990/Renato Cinquini 1952-1977/Roland Laudenbach 1947-1965/Sergio Guerrero 1949-1985
1921|3|m|Sidney Hayers 1958-1980/Yves Ciampi 1946-1969
1921|4|f|Ruth Brooks Flippen 1950-1967
1921|4|m|David Durston 1964-1978/Jack Marshall 1958-1973/José Miguel de Mora 1950-1956/Norman Gay 1970-1985
1922|1|f|Doris Day 1944-1968/Judy Garland 1936-1969/María Luisa Bemberg 1972-1993
1922|1|m|Alain Resnais 1948-2014/Alain Robbe-Grillet 1961-2006/Alistair MacLean 1955-1986/Arthur Penn 1958-1996/Blake Edwards 1948-1993
1922|1|m|Carl Reiner 1963-1997/Charles Mingus 1959-1978/Dick Smith 1959-1999/Ebrahim Golestan 1957-1974/Elmer Bernstein 1951-2002
1922|1|m|Francesco Rosi 1952-1997/Futaro Yamada 1947-2001/Ghantasala 1944-1974/Gustavo Alatriste 1961-1985/Hasrat Jaipuri 1949-1999
1922|1|m|Horst Wendlandt 1956-2002/Hrishikesh Mukherjee 1947-1998/Jerzy Kawalerowicz 1952-2001/Jonas Mekas 1962-2015/Juan Antonio Bardem 1951-1998
1922|1|m|K. Asif 1945-1971/Kurt Vonnegut 1952-2005/Pier Paolo Pasolini 1954-1975/Russ Meyer 1959-2001/S. Rajeswara Rao 1939-1988/Stan Lee 1941-2018
1922|1|m|Stanislav Rostotsky 1955-1989/Sven Nykvist 1945-1998/T. M. Soundararajan 1946-2010/Yuly Dunsky 1957-1981/Zdeněk Liška 1948-1983
1922|2|f|Beatriz Guido 1954-1987/Dorothy Dandridge 1937-1962/Jay Presson Allen 1964-1990/Judith Crist 1963-1990/Kathryn Grayson 1941-1956
1922|2|f|Theoni V. Aldredge 1960-2000
1922|2|m|Albert Lamorisse 1947-1970/Ali Akbar Khan 1952-1993/Anthony Hinds 1948-1984/Arthur P. Jacobs 1964-1974/Asit Sen 1950-1986
1922|2|m|Bedřich Baťka 1955-1982/Bert I. Gordon 1955-2015/Borislav Mihajlović Mihiz 1968-1989/Burt Kennedy 1961-2000/Carlo Lizzani 1948-2013
1922|2|m|Damiano Damiani 1947-2002/Daniel Boulanger 1960-1985/Enzo Barboni 1970-1995/Farrokh Ghaffari 1958-1975/Franco Brusati 1949-1989
1922|2|m|Frédéric Rossif 1960-1990/George Axelrod 1952-1987/Guy Hamilton 1952-1989/Haskell Wexler 1953-2013/Janusz Morgenstern 1960-2009
1922|2|m|Jaywant Pathare 1954-1990/Jerry Fielding 1962-1980/Jerzy Lipman 1955-1985/John Braine 1957-1985/John Chambers 1963-1982/Ken Hughes 1952-1981
1922|2|m|Kingsley Amis 1947-1995/L. Krishnan 1952-1965/Ladislav Rychman 1957-1990/Lamont Johnson 1967-1983/Les Baxter 1953-1982
1922|2|m|Luciano Salce 1953-1987/Marcel Jullian 1966-1990/Mauro Bolognini 1953-1995/Moris Ergas 1958-1976/Neal Hefti 1958-1976/Nigel Kneale 1955-1982
1922|2|m|Ozualdo Candeias 1967-1992/Paul Gégauff 1958-1983/Ralph Burns 1971-1996/Raoul Lévy 1951-1966/Ron Grainer 1961-1980
1922|3|f|Jean Kerr 1946-1980/Onna White 1962-1981
1922|3|m|Ali Raza 1949-1980/Anton Myrer 1951-1981/Arnold Laven 1952-1974/Arthur Ibbetson 1958-1990/Bruno VeSota 1956-1962/Buzz Kulik 1961-1980
1922|3|m|Calder Willingham 1957-1974/Carl-Olov Skeppstedt 1949-1975/D. M. Marshman Jr. 1949-1953/D. Yoganand 1952-1985/Don Weis 1951-1968
1922|3|m|E. N. Balakrishnan 1960-1980/Edwin Astley 1954-1974/Flavio Mogherini 1972-1991/Frank Stanley 1969-1990/Fred J. Koenekamp 1964-1999
1922|3|m|Hall Bartlett 1953-1983/Heinz Pehlke 1956-1970/J. D. Thottan 1957-1988/John Christopher 1949-2003/John Elder 1961-1976/Leo Gordon 1957-1978
1922|3|m|Leonard Gershe 1953-1972/Louis Marcorelles 1955-1990/Newt Arnold 1962-1988/Norman Hudis 1956-1978/Peter Taylor 1951-1990/Robert Day 1956-1970
1922|3|m|Robert Isnardon 1950-1985/Stewart Stern 1951-1976/Tad Mosel 1953-1980/Tom Gries 1955-1977/Turi Vasile 1954-1990/Vinod 1946-1960
1922|4|m|Allan Jacobs 1962-1990/Arjun Dev Rashk 1950-1980/Kazui Nihonmatsu 1963-1968/Ken Hodges 1959-1978/Louis Morheim 1946-1956
1922|4|m|Maury Winetrobe 1966-1990/Paul Stanley 1959-1970/Richard H. Bartlett 1955-1959
1923|1|f|Dede Allen 1948-2008/Latifa al-Zayyat 1960-1995
1923|1|m|Chang Cheh 1949-1993/Dev Anand 1950-2011/Franco Zeffirelli 1966-2002/Giannis Dalianidis 1959-1990/Ion Popescu-Gopo 1951-1989
1923|1|m|Isaac Schwartz 1958-2005/Italo Calvino 1947-1985/Jorge Semprún 1966-1997/Joseph Heller 1961-1998/José Giovanni 1960-2001
1923|1|m|Ladislav Fuks 1963-1994/Leonardo Benvenuti 1951-2000/Leonid Gaidai 1958-1992/Lindsay Anderson 1948-1993/Liviu Ciulei 1957-1965
1923|1|m|Mrinal Sen 1955-2002/Mukesh 1941-1976/N. T. Rama Rao 1961-1992/Norman Mailer 1948-2007/Ousmane Sembène 1963-2004/Paddy Chayefsky 1951-1980
1923|1|m|Richard Attenborough 1969-2007/Ryōtarō Shiba 1956-1996/Shailendra 1949-1966/Tonino Delli Colli 1943-1997/V. K. Murthy 1951-1993
1923|1|m|Vladimir Basov 1954-1986/Xie Jin 1954-2001/Yaşar Kemal 1943-2013/Zdeněk Podskalský 1957-1990
1923|2|f|Ester Krumbachová 1970-1970/Harriet Frank Jr. 1948-1990/Marik Vos 1960-1983
1923|2|m|Aldo Francia 1969-1972/Arthur Hiller 1957-2006/B. A. Chidambaranath 1948-1975/Břetislav Pojar 1951-2006/Daniil Khrabrovitsky 1957-1980
1923|2|m|Ennio De Concini 1948-1995/Ennio de Concini 1949-2004/Giuseppe Rotunno 1955-1997/Harold P. Warren 1966-1966/Ho Meng-hua 1957-1980
1923|2|m|Irvin Kershner 1958-1990/Jal Mistry 1949-1995/James Dickey 1960-1993/Jean Cosmos 1989-2011/Jerzy Passendorfer 1957-1983
1923|2|m|John Mortimer 1958-1999/José María Forqué 1951-1985/Jun Fukuda 1959-1977/Józef Hen 1959-1990/Mel Bourne 1977-1999
1923|2|m|Nikolai Figurovsky 1957-1987/Prem Dhawan 1946-1990/Sam O'Steen 1965-2000/Samuel Khachikian 1954-1993/Seijun Suzuki 1956-2005
1923|2|m|Sergei Mikaelyan 1961-1991/Shūsaku Endō 1954-1993/Umetsugu Inoue 1952-1987/Vatroslav Mimica 1952-1981/Vittorio De Seta 1954-2006
1923|2|m|Walerian Borowczyk 1946-1988/William A. Fraker 1967-2002
1923|3|f|Shinobu Muraki 1956-1995
1923|3|m|Alvaro Mancori 1951-1975/Barry Shear 1968-1979/Boris Sagal 1963-1975/C. H. Atma 1945-1971/David Rayfiel 1969-1995/Desmond Bagley 1963-1982
1923|3|m|Don Banks 1956-1972/Euan Lloyd 1968-1985/Fielder Cook 1956-1978/Gene Callahan 1961-1990/Gunnar Höglund 1957-1973/Harry Julian Fink 1965-1973
1923|3|m|Jerome Bixby 1949-1998/Johnny Pate 1972-1976/Joseph Strick 1953-1979/Larry Buchanan 1955-1989/Lee Robinson 1947-1974/Leonard Stern 1949-1981
1923|3|m|Lorenzo Semple Jr. 1966-1990/Seth Holt 1958-1971/T. R. Pappa 1951-1975/T. R. Ramanna 1953-1987/V. Madhusudhana Rao 1959-1989
1923|4|m|Allen Reisner 1958-1966/Bill Lenny 1953-1980/Kwon Yeong-sun 1956-1977/Martin A. Ragaway 1951-1968/Peter Graham Scott 1943-1950
1923|4|m|Reuben Bercovitch 1965-1975/Ronald V. Ashcroft 1957-1963/Spencer Reeve 1957-1972
1924|1|f|Tatyana Lioznova 1958-1986
1924|1|m|A. Bhimsingh 1954-1978/Bansi Chandragupta 1951-1981/Claude Sautet 1951-1995/Ed Wood 1953-1972/Eddie Romero 1947-2008/Ephraim Kishon 1964-1979
1924|1|m|Erik Balling 1952-1984/Henry Mancini 1952-1993/Ikuma Dan 1951-1985/Jan Otčenášek 1952-1979/Jean Girault 1960-1982/Jin Yong 1955-1972
1924|1|m|Johannes Mario Simmel 1947-1999/Josef Škvorecký 1958-2011/José Donoso 1955-1996/Leopoldo Torre Nilsson 1947-1976/Madan Mohan 1950-1975
1924|1|m|Matti Kassila 1949-1994/Maurice Jarre 1952-2001/Mohammed Rafi 1944-1980/Mu. Karunanidhi 1947-2011/Oldřich Lipský 1954-1986
1924|1|m|P. Bhaskaran 1947-2000/Parappurath 1955-1981/Raj Kapoor 1948-1985/Raoul Coutard 1958-2001/Rod Serling 1956-1975/Samaresh Basu 1951-1988
1924|1|m|Sergei Parajanov 1954-1988/Sidney Lumet 1957-2007/Stanley Donen 1949-1984/Talat Mahmood 1944-1972/Tapan Sinha 1954-2001
1924|1|m|Truman Capote 1948-1983
1924|2|f|Grace Metalious 1956-1963/Jocelyn Rickards 1957-1976/Ulla Ryghe 1961-1968
1924|2|m|Alan Hume 1961-1998/Andrzej Markowski 1953-1980/Bernard Borderie 1952-1978/Bülent Oran 1953-1990/C. R. Subburaman 1943-1952
1924|2|m|Donald Richie 1947-2012/Erik Løchen 1951-1972/Franco Cristaldi 1953-1991/František Vláčil 1950-1987/Frédéric Back 1970-1993
1924|2|m|Ghislain Cloquet 1953-1981/Gianni Ferrio 1959-2000/Giulio Questi 1962-1972/Gulshan Rai 1970-1997/Indeevar 1946-1997/J. J. Johnson 1970-1979
1924|2|m|Jan Čuřík 1955-1994/Jaroslav Balík 1954-1989/Jean Gruault 1960-1995/Karel Kachyňa 1950-2001/Kevin McClory 1957-1983/Kihachi Okamoto 1958-2002
1924|2|m|Knud Leif Thomsen 1960-1975/Kōbō Abe 1947-1991/Leon Uris 1953-2003/Leonard Rosenman 1955-2001/Lev Kulidzhanov 1954-1994
1924|2|m|Liang Yusheng 1954-1984/Mieczysław Jahoda 1957-1990/Osman F. Seden 1955-1990/Puriša Đorđević 1947-2018/Riichiro Manabe 1956-1985
1924|2|m|Robert Bolt 1955-1991/Robert Drew 1954-2008/Robert M. Young 1964-2005/Roberto Cinquini 1951-1965/Ronnie Taylor 1975-2009
1924|2|m|Sheldon Harnick 1952-2015/Stanisław Różewicz 1954-1989/Tatineni Prakash Rao 1952-1985/Tengiz Abuladze 1955-1984/Terry Southern 1958-1992
1924|2|m|Teruo Ishii 1957-2001/Thoppil Bhasi 1954-1992/Vilgot Sjöman 1948-1995/Vincent Canby 1959-2000/Vladlen Bakhnov 1961-1982
1924|2|m|Wolf Mankowitz 1955-1979/Yasuzō Masumura 1957-1982/Yoshirō Muraki 1955-2000
1924|3|f|Rajkumari 1934-1977/Yannick Bellon 1948-2018
1924|3|m|Alfredo Giannetti 1953-1985/Bernard McEveety 1966-1975/Bimal Dutta 1957-1989/Brunello Rondi 1947-1982/C. S. Rao 1957-1980
1924|3|m|Cheng Kang 1955-1981/David Bretherton 1954-1996/Douglas Gamley 1957-1980/Edgar J. Scherick 1966-1994/Gavin Lambert 1949-2005
1924|3|m|Gerard Schurmann 1955-1998/José Antonio de la Loma 1952-1994/Ken Thorne 1965-2000/Leslie Stevens 1960-1987/Luigi Filippo D'Amico 1955-1981
1924|3|m|Marc Breaux 1964-1980/Peter George 1951-1965/Peter Murton 1964-1991/Raja Nawathe 1953-1979/Ram Gabale 1948-1990/Richard Bruno 1968-2001
1924|3|m|Robert B. Radnitz 1960-1983/Thomas Berger 1958-2004/Thomas Stanford 1957-1985/Vrajendra Gaur 1946-1979
1924|4|f|Olive Ann Burns 1984-1990
1924|4|m|Allyn Ferguson 1970-1993/Buxton Orr 1958-1961/Harold Jack Bloom 1952-1974/John Gay 1958-1979/Kenneth V. Jones 1957-1980
1924|4|m|Richard Alan Simmons 1951-1970/Ronald Sinclair 1955-1990
`;

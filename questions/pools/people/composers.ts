/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const COMPOSERS = `
# Hollywood, classical
Max Steiner|m|composer|1929-1965|AT,US|3
Alfred Newman|m|composer|1930-1970|US|2
Dimitri Tiomkin|m|composer|1931-1971|UA,US|2
Franz Waxman|m|composer|1932-1966|DE,US|2
Erich Wolfgang Korngold|m|composer|1935-1955|AT,US|2
Victor Young|m|composer|1933-1957|US|1
Miklós Rózsa/Miklos Rozsa|m|composer|1937-1982|HU,US|2
Hugo Friedhofer|m|composer|1938-1971|US|1
Aaron Copland|m|composer|1939-1961|US|2
Bernard Herrmann|m|composer|1941-1976|US|3
David Raksin|m|composer|1944-1971|US|1
Jerome Moross|m|composer|1948-1969|US|1
Leonard Bernstein|m|composer|1949-1961|US|2
Alex North|m|composer|1951-1988|US|2
Elmer Bernstein|m|composer|1951-2002|US|2
Henry Mancini|m|composer|1954-1993|US|3
Jerry Goldsmith|m|composer|1957-2003|US|3
John Williams|m|composer|1958-|US|3
Lalo Schifrin|m|composer|1958-2007|AR,US|2
# United States and Canada, since the 1960s
Quincy Jones|m|composer,producer|1964-1985|US|2
Burt Bacharach|m|composer|1957-2016|US|2
Dave Grusin|m|composer|1967-|US|2
Marvin Hamlisch|m|composer|1968-2013|US|2
Randy Newman|m|composer,singer|1971-|US|2
David Shire|m|composer|1971-|US|1
Wendy Carlos|f|composer|1971-1998|US|1
Alan Silvestri|m|composer|1972-|US|2
Bill Conti|m|composer|1973-|US|2
Basil Poledouris|m|composer|1973-2001|US|1
Michael Kamen|m|composer|1976-2003|US|2
Howard Shore|m|composer|1978-|CA|2
James Horner|m|composer|1979-2016|US|3
Danny Elfman|m|composer|1982-|US|3
Christopher Young|m|composer|1983-|US|1
Mark Isham|m|composer|1983-|US|1
Thomas Newman|m|composer|1984-|US|3
Carter Burwell|m|composer|1984-|US|2
Bruce Broughton|m|composer|1985-|US|1
James Newton Howard|m|composer|1985-|US|2
David Newman|m|composer|1986-|US|1
Alan Menken|m|composer|1986-|US|3
John Debney|m|composer|1987-|US|1
Mark Mothersbaugh|m|composer|1987-|US|2
Mychael Danna|m|composer|1987-|CA|2
Cliff Martinez|m|composer|1989-|US|1
Elliot Goldenthal|m|composer|1989-|US|1
Terence Blanchard|m|composer|1991-|US|2
Shirley Walker|f|composer|1992-2006|US|1
Lesley Barber|f|composer|1995-|CA|1
Marco Beltrami|m|composer|1996-|US|1
Jon Brion|m|composer|1996-|US|2
Brian Tyler|m|composer|1997-|US|1
Michael Giacchino|m|composer|2001-|US|3
Steve Jablonsky|m|composer|2003-|US|1
Laura Karpman|f|composer|2007-|US|1
Owen Pallett|m|composer|2009-|CA|1
Karen O|f|composer,singer|2009-|US|1
Justin Hurwitz|m|composer|2009-|US|2
Trent Reznor|m|composer,singer|2010-|US|2
Pinar Toprak|f|composer|2010-|TR,US|1
Nicholas Britell|m|composer|2012-|US|2
Germaine Franco|f|composer|2015-|US|1
Tamar-kali|f|composer|2017-|US|1
Kris Bowers|m|composer|2018-|US|1
# United States and United Kingdom: more
Harold Faltermeyer|m|composer|1984-|DE,US|1
Ira Newborn|m|composer|1981-2000|US|1
Randy Edelman|m|composer|1973-|US|1
Marc Shaiman|m|composer|1990-|US|2
Graeme Revell|m|composer|1989-|NZ,US|1
Mark Mancina|m|composer|1994-|US|1
John Ottman|m|composer,editor|1993-|US|2
Rolfe Kent|m|composer|1996-|GB,US|1
Trevor Rabin|m|composer|1996-|ZA,US|1
Theodore Shapiro|m|composer|1997-|US|1
Christophe Beck|m|composer|1999-|CA,US|1
Tyler Bates|m|composer|1993-|US|1
Christopher Lennertz|m|composer|1999-|US|1
Henry Jackman|m|composer|2009-|GB|1
Junkie XL/Tom Holkenborg|m|composer|2012-|NL|2
Philip Glass|m|composer|1982-|US|2
Laurie Johnson|m|composer|1957-1990|GB|1
Stanley Black|m|composer|1935-1969|GB|1
Bruce Montgomery|m|composer,writer|1948-1962|GB|1
Eric Rogers|m|composer|1956-1978|GB|1
Laurence Rosenthal|m|composer|1955-1995|US|1
Leonard Rosenman|m|composer|1955-1990|US|1
Johnny Mandel|m|composer|1958-1990|US|2
Neal Hefti|m|composer|1964-1976|US|1
Charles Fox|m|composer|1967-1989|US|1
Frank De Vol|m|composer|1954-1981|US|1
Ernest Gold|m|composer|1945-1981|AT,US|1
# United Kingdom and Ireland
William Walton|m|composer|1935-1969|GB|2
Richard Addinsell|m|composer|1936-1962|GB|1
Ralph Vaughan Williams|m|composer|1941-1955|GB|1
Malcolm Arnold|m|composer|1947-1969|GB|2
John Addison|m|composer|1950-1985|GB|1
Richard Rodney Bennett|m|composer|1957-1994|GB|1
Ron Goodwin|m|composer|1958-1986|GB|1
John Barry|m|composer|1960-2001|GB|3
Stanley Myers|m|composer|1966-1993|GB|1
Andrew Lloyd Webber|m|composer|1971-|GB|2
Elton John|m|composer,singer|1971-|GB|2
Carl Davis|m|composer|1981-|GB,US|1
Trevor Jones|m|composer|1981-|ZA,GB|1
George Fenton|m|composer|1982-|GB|2
Michael Nyman|m|composer|1982-|GB|2
Rachel Portman|f|composer|1982-|GB|2
Anne Dudley|f|composer|1987-|GB|1
Patrick Doyle|m|composer|1989-|GB|2
David Arnold|m|composer|1993-|GB|2
Debbie Wiseman|f|composer|1994-|GB|1
Craig Armstrong|m|composer|1996-|GB|1
Harry Gregson-Williams|m|composer|1996-|GB|2
John Powell|m|composer|1997-|GB|2
Stephen Warbeck|m|composer|1993-|GB|1
Clint Mansell|m|composer|1998-|GB|2
Jonny Greenwood|m|composer|2003-|GB|2
Max Richter|m|composer|2008-|GB|2
Atticus Ross|m|composer|2010-|GB|2
Lorne Balfe|m|composer|2010-|GB|1
Daniel Pemberton|m|composer|2011-|GB|1
Steven Price|m|composer|2011-|GB|1
Mica Levi|x|composer|2013-|GB|1
# France
Georges Auric|m|composer|1930-1969|FR|1
Maurice Jarre|m|composer|1956-2001|FR|3
Michel Legrand|m|composer|1955-2018|FR|3
Georges Delerue|m|composer|1959-1992|FR|2
Antoine Duhamel|m|composer|1965-2002|FR|1
Francis Lai|m|composer|1966-2007|FR|2
Vladimir Cosma|m|composer|1968-|RO,FR|1
Philippe Sarde|m|composer|1970-|FR|1
Gabriel Yared|m|composer|1980-|LB,FR|2
Éric Serra|m|composer|1983-|FR|2
Alexandre Desplat|m|composer|1986-|FR|3
Bruno Coulais|m|composer|1986-|FR|1
Yann Tiersen|m|composer|1998-|FR|1
Philippe Rombi|m|composer|1999-|FR|1
Ludovic Bource|m|composer|1999-|FR|1
# Italy
Nino Rota|m|composer|1933-1979|IT|3
Armando Trovajoli|m|composer|1951-2001|IT|1
Piero Piccioni|m|composer|1953-1990|IT|1
Ennio Morricone|m|composer|1961-2016|IT|3
Riz Ortolani|m|composer|1962-1995|IT|1
Luis Bacalov|m|composer|1963-2012|AR,IT|1
Nicola Piovani|m|composer|1970-|IT|2
Pino Donaggio|m|composer|1973-|IT|1
Fabio Frizzi|m|composer|1974-|IT|1
Dario Marianelli|m|composer|1994-|IT|2
# Germany and the rest of Europe
Hans Zimmer|m|composer|1982-|DE|3
Klaus Doldinger|m|composer|1981-|DE|1
Peer Raben|m|composer|1969-2005|DE|1
Jürgen Knieper|m|composer|1972-|DE|1
Ramin Djawadi|m|composer|2004-|DE|2
Volker Bertelmann|m|composer|2016-|DE|1
Dmitri Shostakovich|m|composer|1929-1970|SU|2
Isaac Dunayevsky|m|composer|1934-1950|SU|1
Sergei Prokofiev|m|composer|1934-1946|SU|2
Eduard Artemyev|m|composer|1972-2014|SU,RU|1
Wojciech Kilar|m|composer|1960-2007|PL|2
Krzysztof Komeda|m|composer|1958-1969|PL|1
Zbigniew Preisner|m|composer|1985-|PL|2
Jan A. P. Kaczmarek|m|composer|1995-2016|PL|1
Abel Korzeniowski|m|composer|2000-|PL|1
Zdeněk Liška|m|composer|1958-1980|CS|1
Mikis Theodorakis|m|composer|1957-1999|GR|2
Manos Hatzidakis|m|composer|1955-1979|GR|2
Vangelis|m|composer|1963-2007|GR|3
Eleni Karaindrou|f|composer|1984-|GR|1
Goran Bregović|m|composer|1988-|YU,BA|1
Jóhann Jóhannsson|m|composer|2000-2018|IS|2
Hildur Guðnadóttir|f|composer|2012-|IS|2
Ludwig Göransson|m|composer|2013-|SE|2
Alberto Iglesias|m|composer|1984-|ES|2
Javier Navarrete|m|composer|1987-|ES|1
Roque Baños|m|composer|1999-|ES|1
# Japan, China, Hong Kong, Oceania, Latin America
Fumio Hayasaka|m|composer|1946-1955|JP|1
Akira Ifukube|m|composer|1947-1995|JP|1
Masaru Sato/Masaru Satō|m|composer|1955-1999|JP|1
Toru Takemitsu/Tōru Takemitsu|m|composer|1956-1995|JP|2
Ryuichi Sakamoto|m|composer|1983-2023|JP|2
Joe Hisaishi|m|composer|1984-|JP|3
Shigeru Umebayashi|m|composer|1985-|JP|1
Kenji Kawai|m|composer|1987-|JP|1
Yoko Kanno|f|composer|2001-|JP|1
Zhao Jiping|m|composer|1984-|CN|1
Tan Dun|m|composer|1998-|CN|2
Lisa Gerrard|f|composer,singer|1999-|AU|1
Antonio Pinto|m|composer|1998-|BR|1
Gustavo Santaolalla|m|composer|2000-|AR|2
# India
Saraswati Devi|f|composer|1935-1950|IN|1|Hindi
Anil Biswas|m|composer|1935-1965|IN|1|Hindi
Naushad|m|composer|1940-2005|IN|2|Hindi
C. Ramchandra|m|composer|1943-1971|IN|1|Hindi
S. Rajeswara Rao|m|composer|1940-1979|IN|1|Telugu
S. D. Burman|m|composer,singer|1946-1976|IN|2|Hindi
Ravi Shankar|m|composer|1946-1982|IN|2
Hemant Kumar/Hemanta Mukherjee|m|composer,singer|1941-1988|IN|2|Bengali
Roshan|m|composer|1949-1968|IN|1|Hindi
Salil Chowdhury|m|composer|1949-1995|IN|2|Bengali
Madan Mohan|m|composer|1950-1980|IN|2|Hindi
K. V. Mahadevan|m|composer|1950-1992|IN|1|Tamil
O. P. Nayyar|m|composer|1952-1994|IN|2|Hindi
Khayyam|m|composer|1953-2007|IN|2|Hindi
M. S. Viswanathan|m|composer|1953-2013|IN|2|Tamil
G. K. Venkatesh|m|composer|1954-1985|IN|1|Kannada
Jaidev|m|composer|1955-1987|IN|1|Hindi
G. Devarajan|m|composer|1955-1990|IN|2|Malayalam
Usha Khanna|f|composer|1959-2003|IN|1|Hindi
R. D. Burman|m|composer,singer|1961-1994|IN|3|Hindi
Bappi Lahiri|m|composer,singer|1974-2020|IN|2|Hindi
Rajesh Roshan|m|composer|1974-|IN|1|Hindi
Vanraj Bhatia|m|composer|1974-1996|IN|1|Hindi
Ilaiyaraaja/Ilayaraja/Ilaiyaraja|m|composer,singer|1976-|IN|3|Tamil
Raveendran|m|composer|1979-2005|IN|1|Malayalam
Johnson|m|composer|1981-2011|IN|1|Malayalam
Anu Malik|m|composer,singer|1981-|IN|1|Hindi
Hamsalekha|m|composer,lyricist|1985-|IN|1|Kannada
Ouseppachan|m|composer|1985-|IN|1|Malayalam
Deva|m|composer,singer|1989-|IN|1|Tamil
Vidyasagar|m|composer|1989-|IN|1|Tamil
M. M. Keeravani/M. M. Kreem|m|composer,singer|1990-|IN|2|Telugu
A. R. Rahman|m|composer,singer|1992-|IN|3|Tamil
Yuvan Shankar Raja|m|composer,singer|1997-|IN|2|Tamil
Mani Sharma|m|composer|1998-|IN|1|Telugu
Himesh Reshammiya|m|composer,singer,actor|1998-|IN|1|Hindi
Devi Sri Prasad|m|composer,singer|1999-|IN|2|Telugu
Harris Jayaraj|m|composer|2001-|IN|2|Tamil
D. Imman|m|composer|2002-|IN|1|Tamil
Pritam/Pritam Chakraborty|m|composer|2002-|IN|2|Hindi
M. Jayachandran|m|composer|2003-|IN|1|Malayalam
Mithoon|m|composer|2005-|IN|1|Hindi
G. V. Prakash Kumar|m|composer,actor,singer|2006-|IN|1|Tamil
Gopi Sundar|m|composer|2006-|IN|1|Malayalam
Arjun Janya|m|composer|2006-|IN|1|Kannada
V. Harikrishna|m|composer|2006-|IN|1|Kannada
Bijibal|m|composer|2007-|IN|1|Malayalam
Amit Trivedi|m|composer,singer|2008-|IN|2|Hindi
Sneha Khanwalkar|f|composer|2008-|IN|1|Hindi
S. Thaman/Thaman S|m|composer|2009-|IN|1|Telugu
Santhosh Narayanan|m|composer|2012-|IN|1|Tamil
Anirudh Ravichander|m|composer,singer|2012-|IN|2|Tamil
`;

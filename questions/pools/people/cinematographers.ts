/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const CINEMATOGRAPHERS = `
# United States
Billy Bitzer/G. W. Bitzer|m|cinematographer|1908-1928|US|2
Arthur C. Miller|m|cinematographer|1914-1951|US|1
Charles Rosher|m|cinematographer|1915-1955|GB,US|1
Joseph Ruttenberg|m|cinematographer|1917-1968|US|1
Karl Freund|m|cinematographer,director|1919-1950|DE,US|2
Karl Struss|m|cinematographer|1920-1959|US|1
Ernest Haller|m|cinematographer|1920-1965|US|1
James Wong Howe|m|cinematographer|1923-1975|CN,US|2
Lee Garmes|m|cinematographer|1924-1968|US|1
Leon Shamroy|m|cinematographer|1926-1969|US|2
Gregg Toland|m|cinematographer|1929-1948|US|3
Harry Stradling/Harry Stradling Sr.|m|cinematographer|1930-1970|US|1
John Alton|m|cinematographer|1932-1960|US|2
Lucien Ballard|m|cinematographer|1935-1978|US|1
Russell Metty|m|cinematographer|1935-1971|US|1
Stanley Cortez|m|cinematographer|1937-1971|US|1
Robert Surtees|m|cinematographer|1942-1978|US|2
Burnett Guffey|m|cinematographer|1944-1971|US|1
Joseph LaShelle|m|cinematographer|1944-1969|US|1
William H. Clothier|m|cinematographer|1947-1973|US|1
Robert Burks|m|cinematographer|1949-1968|US|2
Haskell Wexler|m|cinematographer,director|1960-2011|US|2
Vilmos Zsigmond|m|cinematographer|1964-2014|HU,US|2
Conrad L. Hall/Conrad Hall|m|cinematographer|1965-2002|US|2
László Kovács|m|cinematographer|1967-2002|HU,US|2
William A. Fraker|m|cinematographer,director|1967-2002|US|1
Bill Butler|m|cinematographer|1969-2009|US|2
Gordon Willis|m|cinematographer|1970-1997|US|3
Owen Roizman|m|cinematographer|1970-1995|US|2
John A. Alonzo|m|cinematographer|1970-1998|US|1
Michael Chapman|m|cinematographer,director|1973-2007|US|2
Tak Fujimoto|m|cinematographer|1973-|US|2
Dean Cundey|m|cinematographer|1974-|US|2
Edward Lachman/Ed Lachman|m|cinematographer|1974-|US|2
Frederick Elmes|m|cinematographer|1977-|US|1
Caleb Deschanel|m|cinematographer,director|1979-|US|2
Allen Daviau|m|cinematographer|1982-2004|US|1
Stephen H. Burum|m|cinematographer|1982-2004|US|1
Robert Elswit|m|cinematographer|1982-|US|2
Ernest Dickerson|m|cinematographer,director|1983-|US|2
Robert Yeoman|m|cinematographer|1983-|US|2
Robert Richardson|m|cinematographer|1986-|US|3
Don Burgess|m|cinematographer|1986-|US|2
Newton Thomas Sigel|m|cinematographer|1987-|US|2
Phedon Papamichael|m|cinematographer|1988-|GR,US|2
Dariusz Wolski|m|cinematographer|1990-|PL,US|2
Janusz Kamiński|m|cinematographer|1991-|PL,US|2
Wally Pfister|m|cinematographer,director|1991-2014|US|2
Ellen Kuras|f|cinematographer,director|1992-|US|2
John Toll|m|cinematographer|1992-|US|2
Harris Savides|m|cinematographer|1996-2012|US|2
Jeff Cronenweth|m|cinematographer|1996-|US|2
Matthew Libatique|m|cinematographer|1998-|US|2
Claudio Miranda|m|cinematographer|2005-|CL,US|2
Reed Morano|f|cinematographer,director|2008-|US|1
Bradford Young|m|cinematographer|2008-|US|2
Larkin Seiple|m|cinematographer|2014-|US|1
Rachel Morrison|f|cinematographer,director|2011-|US|2
Autumn Durald Arkapaw|f|cinematographer|2013-|US|1
# United Kingdom, Ireland, Australia, New Zealand, Canada
Freddie Young|m|cinematographer|1930-1985|GB|2
Jack Cardiff|m|cinematographer,director|1937-2007|GB|2
Robert Krasker|m|cinematographer|1944-1965|AU,GB|2
Guy Green|m|cinematographer,director|1944-1979|GB|1
Douglas Slocombe|m|cinematographer|1945-1989|GB|2
Geoffrey Unsworth|m|cinematographer|1946-1980|GB|2
Gilbert Taylor|m|cinematographer|1948-1994|GB|2
Oswald Morris|m|cinematographer|1950-1982|GB|2
Freddie Francis|m|cinematographer,director|1956-1999|GB|2
Walter Lassally|m|cinematographer|1955-1992|GB|1
Billy Williams|m|cinematographer|1965-1996|GB|1
David Watkin|m|cinematographer|1965-1999|GB|1
Chris Menges|m|cinematographer,director|1969-|GB|2
John Alcott|m|cinematographer|1971-1987|GB|2
Roger Deakins|m|cinematographer|1983-|GB|3
Dick Pope|m|cinematographer|1985-2024|GB|1
Roger Pratt|m|cinematographer|1985-2005|GB|1
Barry Ackroyd|m|cinematographer|1991-|GB|1
Seamus McGarvey|m|cinematographer|1995-|GB|2
John Mathieson|m|cinematographer|1998-|GB|1
Anthony Dod Mantle|m|cinematographer|1998-|GB,DK|2
Donald McAlpine/Donald M. McAlpine|m|cinematographer|1972-|AU|2
Russell Boyd|m|cinematographer|1975-|AU|2
Dean Semler|m|cinematographer,director|1981-|AU|2
John Seale|m|cinematographer|1983-|AU|2
Stuart Dryburgh|m|cinematographer|1990-|NZ|1
Dion Beebe|m|cinematographer|1992-|AU|2
Andrew Lesnie|m|cinematographer|1994-2014|AU|2
Mandy Walker|f|cinematographer|1996-|AU|2
Greig Fraser|m|cinematographer|2009-|AU|2
Ari Wegner|f|cinematographer|2016-|AU|1
Yves Bélanger|m|cinematographer|2012-|CA|1
# France and Belgium
Henri Alekan|m|cinematographer|1946-1987|FR|2
Henri Decaë|m|cinematographer|1949-1981|FR|2
Raoul Coutard|m|cinematographer,director|1958-2001|FR|2
Ghislain Cloquet|m|cinematographer|1959-1981|BE,FR|1
Pierre Lhomme|m|cinematographer|1963-2003|FR|1
Néstor Almendros|m|cinematographer|1967-1991|ES,FR|3
Bruno Nuytten|m|cinematographer,director|1974-1988|FR|1
William Lubtchansky|m|cinematographer|1974-2009|FR|1
Philippe Rousselot|m|cinematographer|1981-|FR|2
Maryse Alberti|f|cinematographer|1991-|FR,US|1
Agnès Godard|f|cinematographer|1991-|FR|1
Caroline Champetier|f|cinematographer|1991-|FR|1
Darius Khondji|m|cinematographer|1991-|FR|2
Éric Gautier|m|cinematographer|1996-|FR|1
Bruno Delbonnel|m|cinematographer|2001-|FR|2
Benoît Debie|m|cinematographer|2002-|BE|1
Hélène Louvart|f|cinematographer|2008-|FR|1
Claire Mathon|f|cinematographer|2013-|FR|1
# Italy, Spain, Latin America
Tonino Delli Colli|m|cinematographer|1944-1997|IT|2
Gianni Di Venanzo|m|cinematographer|1951-1966|IT|1
Giuseppe Rotunno|m|cinematographer|1955-1997|IT|2
Carlo Di Palma|m|cinematographer,director|1956-1997|IT|2
Pasqualino De Santis|m|cinematographer|1968-1996|IT|1
Vittorio Storaro|m|cinematographer|1969-|IT|3
Luca Bigazzi|m|cinematographer|1983-|IT|1
Dante Spinotti|m|cinematographer|1985-|IT|2
Luis Cuadrado|m|cinematographer|1966-1975|ES|1
José Luis Alcaine|m|cinematographer|1976-|ES|2
Javier Aguirresarobe|m|cinematographer|1992-|ES|1
Gabriel Figueroa|m|cinematographer|1936-1984|MX|2
Guillermo Navarro|m|cinematographer|1991-|MX|2
Emmanuel Lubezki|m|cinematographer|1991-|MX|3
Rodrigo Prieto|m|cinematographer,director|1996-|MX|2
Affonso Beato|m|cinematographer|1969-|BR|1
Walter Carvalho|m|cinematographer,director|1998-|BR|1
César Charlone|m|cinematographer,director|2002-|UY,BR|1
Natasha Braier|f|cinematographer|2007-|AR|1
# Germany, Netherlands, Nordic countries
Fritz Arno Wagner|m|cinematographer|1921-1955|DE|1
Eugen Schüfftan|m|cinematographer|1930-1966|DE|1
Michael Ballhaus|m|cinematographer|1971-2006|DE|3
Jost Vacano|m|cinematographer|1975-2000|DE|1
Robby Müller|m|cinematographer|1971-2002|NL|3
Jan de Bont|m|cinematographer,director|1971-|NL|2
Hoyte van Hoytema/Hoyte Van Hoytema|m|cinematographer|2008-|NL,SE|2
Gunnar Fischer|m|cinematographer|1942-1970|SE|1
Sven Nykvist|m|cinematographer|1945-1998|SE|3
Linus Sandgren|m|cinematographer|2005-|SE|2
Charlotte Bruus Christensen|f|cinematographer|2010-|DK|1
# Central and eastern Europe
Eduard Tisse|m|cinematographer|1925-1945|SU|2
Sergei Urusevsky/Sergey Urusevsky|m|cinematographer|1956-1964|SU|1
Vadim Yusov|m|cinematographer|1962-1991|SU|1
Mikhail Krichman|m|cinematographer|2003-|RU|1
Jerzy Lipman|m|cinematographer|1955-1968|PL|1
Sławomir Idziak|m|cinematographer|1980-|PL|2
Piotr Sobociński|m|cinematographer|1989-2001|PL|1
Łukasz Żal|m|cinematographer|2013-|PL|2
Jaroslav Kučera|m|cinematographer|1964-1980|CS|1
Miroslav Ondříček|m|cinematographer|1965-1995|CS,US|2
Lajos Koltai|m|cinematographer,director|1975-|HU|2
# Japan, China, Hong Kong, Taiwan, Korea, Thailand, Iran
Kazuo Miyagawa|m|cinematographer|1943-1984|JP|3
Asakazu Nakai|m|cinematographer|1946-1985|JP|1
Yūharu Atsuta/Yuharu Atsuta|m|cinematographer|1947-1962|JP|1
Takao Saito/Takao Saitō|m|cinematographer|1962-1999|JP|1
Christopher Doyle|m|cinematographer,director|1983-|AU,HK|3
Mark Lee Ping-bing/Mark Lee Ping Bin|m|cinematographer|1985-|TW|2
Gu Changwei|m|cinematographer,director|1987-|CN|1
Peter Pau|m|cinematographer|1989-|HK|2
Zhao Fei|m|cinematographer|1991-|CN|1
Yu Lik-wai|m|cinematographer,director|1998-|HK|1
Kim Hyung-koo|m|cinematographer|1998-|KR|1
Hong Kyung-pyo|m|cinematographer|1999-|KR|2
Chung Chung-hoon|m|cinematographer|2003-|KR|2
Sayombhu Mukdeeprom|m|cinematographer|2002-|TH|1
Mahmoud Kalari|m|cinematographer|1996-|IR|2
# India
Marcus Bartley|m|cinematographer|1950-1965|IN|1|Telugu
Radhu Karmakar|m|cinematographer|1951-1985|IN|1|Hindi
V. K. Murthy|m|cinematographer|1952-1966|IN|2|Hindi
A. Vincent|m|cinematographer,director|1954-1985|IN|1|Malayalam
Subrata Mitra|m|cinematographer|1955-1986|IN|2|Bengali
Soumendu Roy|m|cinematographer|1961-1984|IN|1|Bengali
Mankada Ravi Varma|m|cinematographer|1972-1995|IN|1|Malayalam
Ashok Mehta|m|cinematographer|1981-2003|IN|1|Hindi
B. Kannan|m|cinematographer|1983-2000|IN|1|Tamil
Madhu Ambat|m|cinematographer|1983-|IN|1|Malayalam
P. C. Sreeram|m|cinematographer,director|1986-|IN|2|Tamil
Santosh Sivan|m|cinematographer,director|1986-|IN|2|Malayalam
Binod Pradhan|m|cinematographer|1989-|IN|1|Hindi
K. V. Anand|m|cinematographer,director|1994-2019|IN|1|Tamil
Rajiv Menon|m|cinematographer,director|1995-|IN|1|Tamil
Anil Mehta|m|cinematographer|1996-|IN|2|Hindi
Ravi K. Chandran|m|cinematographer|1997-|IN|2|Hindi
R. Rathnavelu|m|cinematographer|1999-|IN|1|Telugu
Rajeev Ravi|m|cinematographer,director|2001-|IN|1|Malayalam
Nirav Shah|m|cinematographer|2004-|IN|1|Tamil
Ravi Varman|m|cinematographer|2005-|IN|1|Tamil
K. K. Senthil Kumar|m|cinematographer|2005-|IN|1|Telugu
Sameer Thahir|m|cinematographer,director|2007-|IN|1|Malayalam
Sudeep Chatterjee|m|cinematographer|2007-|IN|1|Hindi
`;

/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const PRODUCERS = `
# United States
Mack Sennett|m|producer,director,actor|1908-1955|CA,US|2
Carl Laemmle|m|producer|1915-1935|DE,US|2
Hal Roach|m|producer,director|1915-1948|US|2
Samuel Goldwyn|m|producer|1917-1959|US|2
Irving Thalberg|m|producer|1924-1937|US|3
Merian C. Cooper|m|producer,director|1925-1956|US|2
Darryl F. Zanuck|m|producer,writer|1924-1970|US|3
Carl Laemmle Jr.|m|producer|1928-1936|US|1
Walter Wanger|m|producer|1929-1963|US|2
Arthur Freed|m|producer,lyricist|1929-1962|US|2
David O. Selznick|m|producer|1931-1957|US|3
Hal B. Wallis|m|producer|1931-1975|US|2
Val Lewton|m|producer,writer|1942-1951|US|2
Sam Spiegel|m|producer|1942-1983|US|2
William Castle|m|director,producer|1943-1974|US|1
Walter Mirisch|m|producer|1947-1983|US|2
George Pal|m|producer,director|1950-1975|HU,US|2
Richard D. Zanuck|m|producer|1959-2012|US|2
Ray Stark|m|producer|1960-1993|US|2
Irwin Winkler|m|producer,director|1967-|US|2
Robert Chartoff|m|producer|1967-2015|US|1
Julia Phillips|f|producer|1973-1977|US|1
Robert Evans|m|producer|1974-2003|US|2
David Brown|m|producer|1974-2001|US|1
Saul Zaentz|m|producer|1975-2006|US|2
Jerry Bruckheimer|m|producer|1975-|US|3
Debra Hill|f|producer,writer|1978-1998|US|2
Frank Marshall|m|producer,director|1981-|US|2
Kathleen Kennedy|f|producer|1982-|US|3
Joel Silver|m|producer|1982-|US|2
Brian Grazer|m|producer|1982-|US|2
Lauren Shuler Donner|f|producer|1983-|US|1
Sherry Lansing|f|producer|1983-1993|US|1
Don Simpson|m|producer|1983-1996|US|2
Gale Anne Hurd|f|producer|1984-|US|2
Scott Rudin|m|producer|1991-|US|2
Alan Ladd Jr.|m|producer|1991-2007|US|1
Lynda Obst|f|producer|1991-2014|US|1
Christine Vachon|f|producer|1991-|US|2
James Schamus|m|producer,writer|1992-|US|1
Lawrence Bender|m|producer|1992-|US|2
Neal H. Moritz|m|producer|1992-|US|1
Ted Hope|m|producer|1993-|US|1
Stacey Sher|f|producer|1995-|US|1
Jon Landau|m|producer|1997-2022|US|2
Avi Arad|m|producer|1998-|IL,US|1
Dede Gardner|f|producer|2007-|US|2
Kevin Feige|m|producer|2008-|US|2
Jason Blum|m|producer|2009-|US|2
Nina Jacobson|f|producer|2010-|US|1
Megan Ellison|f|producer|2010-|US|2
Amy Pascal|f|producer|2016-|US|1
# United Kingdom
Michael Balcon|m|producer|1923-1963|GB|2
Albert R. Broccoli/Cubby Broccoli|m|producer|1953-1989|US,GB|2
Harry Saltzman|m|producer|1956-1980|CA,GB|2
Ismail Merchant|m|producer,director|1963-2005|IN,GB|2
David Puttnam|m|producer|1973-1991|GB|2
Jeremy Thomas|m|producer|1976-|GB|2
Michael G. Wilson|m|producer,writer|1979-|US,GB|1
Tim Bevan|m|producer|1985-|GB|1
Eric Fellner|m|producer|1986-|GB|1
Duncan Kenworthy|m|producer|1994-2011|GB|1
Barbara Broccoli|f|producer|1995-|GB|2
Emma Thomas|f|producer|2000-|GB|2
Graham King|m|producer|2002-|GB|1
Iain Canning|m|producer|2010-|GB|1
# Europe
Erich Pommer|m|producer|1919-1955|DE|2
Pierre Braunberger|m|producer|1929-1968|FR|1
Carlo Ponti|m|producer|1941-1977|IT|2
Dino De Laurentiis|m|producer|1946-2007|IT|3
Anatole Dauman|m|producer|1959-1991|FR|1
Elías Querejeta|m|producer|1963-1999|ES|1
Serge Silberman|m|producer|1964-1985|FR|1
Alberto Grimaldi|m|producer|1966-2002|IT|1
Marin Karmitz|m|producer,director|1968-2012|FR|1
Margaret Ménégoz|f|producer|1976-2012|FR|1
Bernd Eichinger|m|producer,writer|1978-2010|DE|2
Agustín Almodóvar|m|producer|1987-|ES|1
Sylvie Pialat|f|producer|2013-|FR|1
# Asia
B. N. Sircar|m|producer|1931-1950|IN|1|Bengali
Himanshu Rai|m|producer,actor|1925-1939|IN|1|Hindi
Sashadhar Mukherjee|m|producer|1944-1966|IN|1|Hindi
A. V. Meiyappan|m|producer,director|1945-1970|IN|1|Tamil
S. S. Vasan|m|producer,director|1948-1965|IN|1|Tamil
B. Nagi Reddi/B. Nagi Reddy|m|producer|1951-1970|IN|1|Telugu
D. Ramanaidu|m|producer|1964-2014|IN|1|Telugu
R. D. Bansal|m|producer|1963-1967|IN|1|Bengali
Gulshan Rai|m|producer|1970-1997|IN|1|Hindi
Yash Johar|m|producer|1980-2003|IN|1|Hindi
Allu Aravind|m|producer|1980-|IN|1|Telugu
Ekta Kapoor|f|producer|2001-|IN|1|Hindi
Ronnie Screwvala|m|producer|2006-|IN|1|Hindi
Guneet Monga|f|producer|2012-|IN|1|Hindi
Masaichi Nagata|m|producer|1950-1970|JP|1
Tomoyuki Tanaka|m|producer|1954-1995|JP|2
Toshio Suzuki|m|producer|1986-|JP|2
Run Run Shaw|m|producer|1960-1982|HK|2
Raymond Chow|m|producer|1971-1993|HK|2
Terence Chang|m|producer|1992-|HK|1
Bill Kong|m|producer|2000-|HK|1
Peggy Chiao|f|producer|2001-|TW|1
Nansun Shi|f|producer|2005-|HK|1
Miky Lee|f|producer|2013-|KR|1
`;

/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const WRITERS = `
# Screenwriters: United States
Anita Loos|f|writer|1912-1942|US|2
Frances Marion|f|writer|1915-1940|US|2
Jules Furthman|m|writer|1915-1959|US|1
June Mathis|f|writer|1916-1927|US|1
Herman J. Mankiewicz|m|writer|1926-1952|US|2
Ben Hecht|m|writer|1927-1964|US|3
Dudley Nichols|m|writer|1930-1960|US|2
Robert Riskin|m|writer|1931-1951|US|1
Charles Brackett|m|writer,producer|1935-1962|US|2
Dalton Trumbo|m|writer|1936-1973|US|3
Ring Lardner Jr.|m|writer|1937-1977|US|2
Waldo Salt|m|writer|1938-1978|US|2
I. A. L. Diamond|m|writer|1944-1981|US|2
Leigh Brackett|f|writer|1945-1980|US|2
Betty Comden|f|writer,lyricist|1947-1964|US|1
Adolph Green|m|writer,lyricist|1947-1964|US|1
Alan Jay Lerner|m|writer,lyricist|1951-1974|US|2
Ernest Lehman|m|writer,producer|1954-1977|US|2
Paddy Chayefsky|m|writer|1955-1980|US|2
Horton Foote|m|writer|1956-1997|US|2
Robert Towne|m|writer,director|1960-2000|US|3
Buck Henry|m|writer,actor|1964-2013|US|2
William Goldman|m|writer|1965-2003|US|3
Alvin Sargent|m|writer|1966-2012|US|2
Neil Simon|m|writer|1966-1996|US|3
Robert Benton|m|writer,director|1967-2007|US|2
Lorenzo Semple Jr.|m|writer|1967-1984|US|1
John Milius|m|writer,director|1969-1998|US|2
Dan O'Bannon|m|writer,director|1974-1997|US|2
Eric Roth|m|writer|1974-|US|2
Steven Zaillian|m|writer,director,producer|1985-|US|2
Scott Frank|m|writer,director|1987-|US|1
Shane Black|m|writer,director,actor|1987-|US|2
David Koepp|m|writer,director|1988-|US|2
Brian Helgeland|m|writer,director|1988-|US|2
Callie Khouri|f|writer,director|1991-|US|2
Ted Tally|m|writer|1991-|US|1
Aaron Sorkin|m|writer,director|1992-|US|2
Tony Gilroy|m|writer,director|1992-|US|2
Akiva Goldsman|m|writer,producer|1994-|US|2
Diablo Cody|f|writer|2007-|US|2
# Screenwriters: elsewhere
T. E. B. Clarke|m|writer|1944-1960|GB|1
Robert Bolt|m|writer|1962-1986|GB|2
Ruth Prawer Jhabvala|f|writer|1963-2009|GB,US|2
Harold Pinter|m|writer,actor|1963-2007|GB|2
Frederic Raphael|m|writer|1965-1999|GB|1
Christopher Hampton|m|writer,director|1973-|GB|1
Tom Stoppard|m|writer|1975-2012|GB|2
Hanif Kureishi|m|writer|1985-|GB|1
Richard Curtis|m|writer,director|1989-|GB|3
Simon Beaufoy|m|writer|1997-|GB|2
Nick Hornby|m|writer,author|1992-|GB|2
Peter Morgan|m|writer|2006-|GB|2
Jacques Prévert|m|writer|1936-1952|FR|2
Marguerite Duras|f|writer,director,author|1943-1985|FR|2
Jean-Claude Carrière|m|writer|1963-2020|FR|2
Thea von Harbou|f|writer|1920-1953|DE|2
Carl Mayer|m|writer|1920-1927|AT,DE|2
Cesare Zavattini|m|writer|1936-1971|IT|2
Suso Cecchi d'Amico|f|writer|1946-2006|IT|2
Ennio Flaiano|m|writer|1950-1965|IT|1
Tonino Guerra|m|writer|1957-2004|IT|2
Rafael Azcona|m|writer|1959-2008|ES|2
Guillermo Arriaga|m|writer,director|2000-|MX|2
Yoshikata Yoda|m|writer|1936-1955|JP|1
Kōgo Noda/Kogo Noda|m|writer|1949-1962|JP|1
Shinobu Hashimoto|m|writer|1950-1982|JP|2
Hideo Oguni|m|writer|1952-1985|JP|1
Ni Kuang|m|writer,author|1967-1983|HK|1
Chu T'ien-wen|f|writer,author|1983-|TW|1
Wu Nien-jen|m|writer,director,actor|1983-|TW|1
Khwaja Ahmad Abbas/K. A. Abbas|m|writer,director|1946-1985|IN|2|Hindi
M. T. Vasudevan Nair|m|writer,director,author|1965-2013|IN|2|Malayalam
Salim Khan|m|writer|1970-|IN|2|Hindi
Javed Akhtar|m|writer,lyricist|1971-|IN|2|Hindi
Vijay Tendulkar|m|writer|1975-1984|IN|1|Marathi
V. Vijayendra Prasad|m|writer,director|1994-|IN|2|Telugu
Jaideep Sahni|m|writer,lyricist|2000-|IN|1|Hindi
Abhijat Joshi|m|writer|2006-|IN|1|Hindi
Juhi Chaturvedi|f|writer|2012-|IN|1|Hindi
`;

/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const MORE_DIRECTORS = `
# United States
Henry King|m|director|1915-1962|US|2
Frank Borzage|m|director|1913-1961|US|2
Clarence Brown|m|director|1920-1952|US|2
W. S. Van Dyke|m|director|1917-1942|US|1
Gregory La Cava|m|director|1921-1947|US|1
Robert Z. Leonard|m|director|1914-1957|US|1
Jack Conway|m|director|1912-1948|US|1
Sam Wood|m|director|1920-1949|US|2
Allan Dwan|m|director|1911-1961|CA,US|1
Lloyd Bacon|m|director|1926-1954|US|1
Mervyn LeRoy|m|director,producer|1927-1968|US|2
Tay Garnett|m|director|1928-1972|US|1
Rouben Mamoulian|m|director|1929-1957|US|2
Edmund Goulding|m|director|1925-1958|US|1
Charles Vidor|m|director|1932-1960|US|1
George Sidney|m|director|1937-1968|US|1
Edward Dmytryk|m|director|1939-1976|US|2
Irving Rapper|m|director|1941-1978|US|1
Jean Negulesco|m|director|1941-1970|US|1
Jules Dassin|m|director|1942-1980|US,FR|2
Michael Gordon|m|director|1942-1970|US|1
Delmer Daves|m|director,writer|1943-1965|US|1
Budd Boetticher|m|director|1944-1969|US|1
John Sturges|m|director|1946-1976|US|2
Robert Clouse|m|director|1970-1992|US|1
Larry Cohen|m|director,writer|1972-2006|US|1
Barry Sonnenfeld|m|director,cinematographer|1984-|US|2
David Frankel|m|director|1995-|US|1
Seth Gordon|m|director|2007-|US|1
William Dieterle|m|director|1923-1960|DE,US|2
Mitchell Leisen|m|director|1933-1963|US|1
Robert Rossen|m|director,writer|1947-1964|US|2
Richard Fleischer|m|director|1946-1989|US|2
Don Siegel|m|director|1946-1982|US|2
Robert Aldrich|m|director,producer|1953-1981|US|2
Delbert Mann|m|director|1955-1983|US|1
Martin Ritt|m|director|1957-1990|US|2
Robert Mulligan|m|director|1957-1991|US|2
Arthur Hiller|m|director|1957-2006|CA,US|2
George Roy Hill|m|director|1962-1988|US|2
Franklin J. Schaffner|m|director|1963-1989|US|2
Ralph Nelson|m|director|1962-1979|US|1
Sydney Pollack|m|director,producer|1965-2008|US|2
Bob Rafelson|m|director|1968-2002|US|2
Herbert Ross|m|director|1969-1995|US|2
Alan J. Pakula|m|director,producer|1957-1997|US|2
John G. Avildsen|m|director|1969-1999|US|2
Michael Ritchie|m|director|1969-1997|US|1
Jonathan Demme|m|director|1974-2016|US|2
Peter Hyams|m|director,cinematographer|1974-2013|US|1
Joel Schumacher|m|director|1976-2011|US|2
Michael Cimino|m|director|1974-1996|US|2
Martin Brest|m|director|1979-2003|US|1
James L. Brooks|m|director,writer,producer|1983-|US|2
Edward Zwick|m|director,producer|1986-|US|2
Curtis Hanson|m|director|1973-2012|US|2
Andrew Davis|m|director|1978-2006|US|1
Bennett Miller|m|director|1998-2014|US|2
# United Kingdom and Canada
Michael Winner|m|director|1962-1998|GB|1
Ralph Thomas|m|director|1949-1979|GB|1
Gerald Thomas|m|director|1956-1992|GB|1
J. Lee Thompson|m|director|1950-1989|GB|2
Michael Anderson|m|director|1949-1999|GB|1
Ted Kotcheff|m|director|1962-1995|CA|2
`;

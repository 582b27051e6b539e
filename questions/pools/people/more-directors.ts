/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const MORE_DIRECTORS = `
# United States
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
Ralph Thomas|m|director|1949-1979|GB|1
Gerald Thomas|m|director|1956-1992|GB|1
J. Lee Thompson|m|director|1950-1989|GB|2
Michael Anderson|m|director|1949-1999|GB|1
Ted Kotcheff|m|director|1962-1995|CA|2
`;

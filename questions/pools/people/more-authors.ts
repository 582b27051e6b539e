/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const MORE_AUTHORS = `
# Novelists whose works are filmed; the years are those of their books
William Makepeace Thackeray|m|author|1844-1862|GB|2
Charlotte Brontë|f|author|1847-1853|GB|3
Emily Brontë|f|author|1846-1848|GB|3
Thomas Hardy|m|author|1871-1896|GB|3
Joseph Conrad|m|author|1895-1923|GB|3
W. Somerset Maugham/Somerset Maugham|m|author|1897-1948|GB|2
E. M. Forster|m|author|1905-1924|GB|2
D. H. Lawrence|m|author|1911-1930|GB|3
Evelyn Waugh|m|author|1928-1961|GB|2
James Hilton|m|author|1920-1953|GB|2
A. J. Cronin|m|author|1931-1978|GB|2
Nevil Shute|m|author|1926-1960|GB,AU|2
H. E. Bates|m|author|1926-1970|GB|1
Rumer Godden|f|author|1936-1997|GB|1
C. S. Forester|m|author|1924-1966|GB|1
Dorothy L. Sayers|f|author|1923-1937|GB|2
Eric Ambler|m|author,writer|1936-1981|GB|2
John Wyndham|m|author|1951-1968|GB|2
Muriel Spark|f|author|1957-2004|GB|2
Alan Sillitoe|m|author,writer|1958-2004|GB|1
Alistair MacLean|m|author,writer|1955-1986|GB|2
John Fowles|m|author|1963-1985|GB|2
Len Deighton|m|author|1962-1996|GB|2
Peter George|m|author,writer|1951-1966|GB|1
Frederick Forsyth|m|author|1971-2018|GB|2
Jack Higgins|m|author|1959-2017|GB|2
Ken Follett|m|author|1974-|GB|2
Desmond Bagley|m|author|1963-1985|GB|1
Julian Barnes|m|author|1980-|GB|2
Helen Fielding|f|author|1994-|GB|2
Jojo Moyes|f|author|2002-|GB|2
David Nicholls|m|author,writer|2003-|GB|2
Jack London|m|author|1900-1916|US|3
Theodore Dreiser|m|author|1900-1945|US|2
Upton Sinclair|m|author|1904-1953|US|2
Booth Tarkington|m|author|1899-1945|US|2
Sinclair Lewis|m|author|1914-1951|US|2
Edna Ferber|f|author|1911-1958|US|2
Fannie Hurst|f|author|1914-1964|US|1
Olive Higgins Prouty|f|author|1913-1951|US|1
Pearl S. Buck|f|author|1930-1973|US|2
Kathleen Norris|f|author|1911-1945|US|1
Margaret Mitchell|f|author|1936|US|3
Stephen Vincent Benét|m|author|1921-1943|US|1
Damon Runyon|m|author|1929-1946|US|2
Zane Grey|m|author|1903-1939|US|2
Nathanael West|m|author,writer|1931-1939|US|2
Erskine Caldwell|m|author|1929-1987|US|2
Cornell Woolrich|m|author|1926-1968|US|2
Jim Thompson|m|author|1942-1973|US|2
Mickey Spillane|m|author|1947-1996|US|2
Ross Macdonald|m|author|1944-1976|US|2
Robert Penn Warren|m|author|1939-1977|US|2
Carson McCullers|f|author|1940-1961|US|2
Norman Mailer|m|author|1948-2007|US|2
Gore Vidal|m|author,writer|1946-2006|US|2
James Jones|m|author|1951-1978|US|2
J. D. Salinger|m|author|1951-1963|US|3
Herman Wouk|m|author|1947-2012|US|2
James A. Michener|m|author|1947-1997|US|2
Leon Uris|m|author|1953-2003|US|2
Joseph Heller|m|author|1961-1999|US|2
Ken Kesey|m|author|1962-1992|US|2
William Styron|m|author|1951-1993|US|2
John Updike|m|author|1959-2008|US|2
James Leo Herlihy|m|author|1959-1971|US|1
Walter Tevis|m|author|1959-1984|US|1
Larry McMurtry|m|author,writer|1961-2014|US|2
Charles Portis|m|author|1966-1991|US|1
Thomas Berger|m|author|1958-2008|US|1
Robert A. Heinlein|m|author|1947-1987|US|2
Kurt Vonnegut|m|author|1952-2005|US|2
Daniel Keyes|m|author|1959-2000|US|1
Richard Matheson|m|author,writer|1950-2012|US|2
Robert Bloch|m|author,writer|1947-1990|US|2
Shirley Jackson|f|author|1948-1962|US|2
Ira Levin|m|author|1953-1997|US|2
William Peter Blatty|m|author,writer|1960-2010|US|2
Peter Benchley|m|author|1974-1994|US|2
Mario Puzo|m|author,writer|1955-1999|US|3
Donald E. Westlake|m|author,writer|1960-2008|US|2
Thomas Harris|m|author|1975-|US|2
Robert Ludlum|m|author|1971-2001|US|2
E. L. Doctorow|m|author|1960-2014|US|2
John Irving|m|author|1968-|US|2
Pat Conroy|m|author|1972-2013|US|2
Dean Koontz|m|author|1968-|US|2
James Ellroy|m|author|1981-|US|2
Scott Turow|m|author|1987-|US|1
Nicholas Sparks|m|author|1996-|US|2
Dennis Lehane|m|author|1994-|US|2
Chuck Palahniuk|m|author|1996-|US|2
Lauren Weisberger|f|author|2003-|US|1
Veronica Roth|f|author|2011-|US|2
John Green|m|author|2005-|US|2
Andy Weir|m|author|2011-|US|2
William Gibson|m|author|1984-|US,CA|2
# Makers of comics
Jerry Siegel|m|author|1935-1966|US|2
Bob Kane|m|author|1936-1968|US|2
Jack Kirby|m|author|1938-1985|US|2
Stan Lee|m|author|1941-2000|US|3
Steve Ditko|m|author|1953-1998|US|2
Frank Miller|m|author,director|1979-|US|2
Alan Moore|m|author|1979-2019|GB|2
Neil Gaiman|m|author,writer|1984-|GB|2
Mike Mignola|m|author|1983-|US|1
Mark Millar|m|author|1993-|GB|1
# Playwrights
Oscar Wilde|m|author|1881-1898|IE|3
George Bernard Shaw|m|author|1892-1950|IE,GB|3
Noël Coward|m|author,writer,actor|1920-1966|GB|3
Terence Rattigan|m|author,writer|1936-1977|GB|2
Peter Shaffer|m|author|1958-1992|GB|2
Alan Bennett|m|author,writer|1960-|GB|2
Maxwell Anderson|m|author|1923-1958|US|2
Philip Barry|m|author|1923-1949|US|2
George S. Kaufman|m|author|1918-1957|US|2
Robert E. Sherwood|m|author,writer|1927-1949|US|2
Lillian Hellman|f|author,writer|1934-1973|US|2
Clifford Odets|m|author,writer|1935-1963|US|2
William Inge|m|author,writer|1950-1973|US|2
Edward Albee|m|author|1959-2010|US|3
August Wilson|m|author|1982-2005|US|2
David Mamet|m|author,writer,director|1972-|US|3
Sam Shepard|m|author,writer,actor|1964-2017|US|2
`;

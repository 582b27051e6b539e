/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const EDITORS = `
# United States
Anne Bauchens|f|editor|1918-1956|US|2
Margaret Booth|f|editor|1924-1982|US|2
Blanche Sewell|f|editor|1925-1949|US|1
Viola Lawrence|f|editor|1929-1960|US|1
Daniel Mandell|m|editor|1931-1966|US|2
Barbara McLean|f|editor|1933-1955|US|2
William Hornbeck|m|editor|1934-1959|US|1
William Reynolds|m|editor|1937-1996|US|2
Harold F. Kress|m|editor|1939-1979|US|1
Ralph E. Winters|m|editor|1942-1995|US|1
Ferris Webster|m|editor|1943-1982|US|1
George Tomasini|m|editor|1954-1964|US|2
Dede Allen|f|editor|1958-2008|US|3
Verna Fields|f|editor|1960-1975|US|2
Ralph Rosenblum|m|editor|1964-1978|US|1
Sam O'Steen|m|editor|1965-1997|US|2
Thelma Schoonmaker|f|editor|1967-|US|3
Lou Lombardo|m|editor|1969-1989|US|1
Donn Cambern|m|editor|1969-1994|US|1
Paul Hirsch|m|editor|1970-|US|2
Gerald B. Greenberg/Jerry Greenberg|m|editor|1971-2000|US|1
Michael Kahn|m|editor|1972-|US|3
Richard A. Harris|m|editor|1972-1997|US|1
Marcia Lucas|f|editor|1973-1983|US|2
Walter Murch|m|editor|1974-|US|3
Richard Marks|m|editor|1974-2010|US|1
Richard Chew|m|editor|1975-|US|1
Tom Rolf|m|editor|1970-1998|SE,US|1
Alan Heim|m|editor|1976-2014|US|1
Carol Littleton|f|editor|1977-|US|2
Joel Cox|m|editor|1977-|US|1
Susan E. Morse|f|editor|1979-|US|1
Craig McKay|m|editor|1980-|US|1
Mark Goldblatt|m|editor|1981-|US|1
Conrad Buff IV/Conrad Buff|m|editor|1983-|US|1
Joe Hutshing|m|editor|1987-|US|1
Sally Menke|f|editor|1990-2010|US|2
Pietro Scalia|m|editor|1991-|IT,US|2
Mary Sweeney|f|editor,producer|1992-|US|1
William Goldenberg|m|editor|1995-|US|2
Stephen Mirrione|m|editor|1996-|US|2
James Haygood|m|editor|1997-|US|1
Dylan Tichenor|m|editor|1997-|US|1
Dody Dorn|f|editor|2000-|US|1
Angus Wall|m|editor|2002-|US|2
Christopher Rouse|m|editor|2004-|US|1
Lisa Lassek|f|editor|2005-|US|1
Maryann Brandon|f|editor|2006-|US|1
Mary Jo Markey|f|editor|2006-|US|1
Jennifer Lame|f|editor|2012-|US|2
Tom Cross|m|editor|2014-|US|2
Joi McMillon|f|editor|2016-|US|1
Paul Rogers|m|editor|2022-|US|1
# United Kingdom, Australia
Anne V. Coates|f|editor|1952-2015|GB|2
Jim Clark|m|editor|1961-2008|GB|1
Ray Lovejoy|m|editor|1968-2001|GB|1
Terry Rawlings|m|editor|1978-2004|GB|2
Tariq Anwar|m|editor|1994-|GB|1
Chris Dickens|m|editor|2004-|GB|1
Eddie Hamilton|m|editor|2010-|GB|1
Richard Francis-Bruce|m|editor|1985-|AU|1
Lee Smith|m|editor|1986-|AU|2
Jill Bilcock|f|editor|1988-|AU|2
Kirk Baxter|m|editor|2008-|AU|2
Margaret Sixel|f|editor|2006-|ZA,AU|2
# Europe
Elizaveta Svilova|f|editor|1926-1934|SU|1
Lyudmila Feiginova|f|editor|1962-1979|SU|1
Mario Serandrei|m|editor|1943-1966|IT|1
Leo Cattozzo|m|editor|1954-1963|IT|1
Nino Baragli|m|editor|1961-1998|IT|2
Ruggero Mastroianni|m|editor|1963-1996|IT|2
Franco Arcalli|m|editor,writer|1967-1976|IT|1
Roberto Perpignani|m|editor|1970-|IT|1
Henri Colpi|m|editor,director|1955-1970|FR|1
Marie-Josèphe Yoyotte|f|editor|1959-2000|FR|1
Cécile Decugis|f|editor|1960-1984|FR|1
Agnès Guillemot|f|editor|1961-1999|FR|1
Hervé de Luze|m|editor|1986-|FR|1
Nelly Quettier|f|editor|1986-|FR|1
Noëlle Boisson|f|editor|1988-|FR|1
Hervé Schneid|m|editor|1991-|FR|1
Juliette Welfling|f|editor|1994-|FR|1
Peter Przygodda|m|editor|1972-2008|DE|1
Juliane Lorenz|f|editor|1978-|DE|1
Mathilde Bonnefoy|f|editor|1998-|DE|1
Molly Malene Stensgaard|f|editor|1998-|DK|1
Valdís Óskarsdóttir|f|editor|1998-|IS|2
José Salcedo|m|editor|1980-2016|ES|2
Teresa Font|f|editor|1991-|ES|1
Yorgos Mavropsaridis|m|editor|2009-|GR|1
Jarosław Kamiński|m|editor|2013-|PL|1
# Asia and Latin America
Patrick Tam|m|director,editor|1980-|HK|1
Liao Ching-sung|m|editor|1985-|TW|1
William Chang|m|editor,production designer,costume designer|1988-|HK|2
Kim Sang-bum/Kim Sang-beom|m|editor|2000-|KR|1
Lee Chatametikool|m|editor|2002-|TH|1
Hayedeh Safiyari|f|editor|2009-|IR|1
Yang Jin-mo|m|editor|2016-|KR|1
Daniel Rezende|m|editor,director|2002-|BR|1
Affonso Gonçalves|m|editor|2012-|BR,US|1
Dulal Dutta|m|editor|1955-1991|IN|1|Bengali
B. Lenin|m|editor,director|1980-2002|IN|1|Tamil
Renu Saluja|f|editor|1983-2000|IN|2|Hindi
Beena Paul|f|editor|1986-|IN|1|Malayalam
A. Sreekar Prasad/Sreekar Prasad|m|editor|1989-|IN|2|Tamil
Marthand K. Venkatesh|m|editor|2000-|IN|1|Telugu
Kotagiri Venkateswara Rao|m|editor|2001-|IN|1|Telugu
Ballu Saluja|m|editor|2001-|IN|1|Hindi
Aarti Bajaj|f|editor|2004-|IN|1|Hindi
Deepa Bhatia|f|editor|2007-|IN|1|Hindi
Namrata Rao|f|editor|2008-|IN|1|Hindi
`;

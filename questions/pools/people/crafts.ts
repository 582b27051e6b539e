/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const CRAFTS = `
# Production designers and art directors
Cedric Gibbons|m|production designer|1925-1956|US|2
Otto Hunte|m|production designer|1922-1946|DE|1
William Cameron Menzies|m|production designer,director|1923-1956|US|2
Richard Day|m|production designer|1925-1970|CA,US|1
Hans Dreier|m|production designer|1928-1951|DE,US|1
Van Nest Polglase|m|production designer|1933-1946|US|1
Lyle R. Wheeler|m|production designer|1936-1969|US|1
Alexandre Trauner|m|production designer|1937-1986|HU,FR|2
Carmen Dillon|f|production designer|1945-1977|GB|1
Alfred Junge|m|production designer|1943-1957|DE,GB|1
Ken Adam|m|production designer|1956-1994|GB|2
Richard Sylbert|m|production designer|1957-1997|US|2
John Box|m|production designer|1962-1984|GB|2
Bansi Chandragupta|m|production designer|1955-1981|IN|1|Bengali
Yoshirō Muraki/Yoshiro Muraki|m|production designer|1955-1993|JP|2
Dean Tavoularis|m|production designer|1967-2011|US|2
Ferdinando Scarfiotti|m|production designer|1970-1994|IT|1
Dante Ferretti|m|production designer|1970-|IT|2
Polly Platt|f|production designer,producer|1971-1983|US|1
Rolf Zehetbauer|m|production designer|1972-1984|DE|1
Jack Fisk|m|production designer,director|1973-|US|2
Mel Bourne|m|production designer|1977-1996|US|1
Allan Starski|m|production designer|1977-|PL|1
Stuart Craig|m|production designer|1980-2022|GB|2
Norman Reynolds|m|production designer|1976-1996|GB|1
Santo Loquasto|m|production designer,costume designer|1980-|US|1
Jim Bissell|m|production designer|1982-|US|1
Patrizia von Brandenstein|f|production designer|1981-|US|2
Anton Furst|m|production designer|1984-1990|GB|1
Thota Tharani|m|production designer|1986-|IN|1|Tamil
Bo Welch|m|production designer|1987-|US|1
Rick Carter|m|production designer|1988-|US|2
Dennis Gassner|m|production designer|1990-|CA|2
Catherine Martin|f|production designer,costume designer,producer|1992-|AU|2
David Wasco|m|production designer|1992-|US|1
Grant Major|m|production designer|1994-|NZ|1
Nitin Chandrakant Desai|m|production designer|1994-2019|IN|2|Hindi
Sabu Cyril|m|production designer|1990-|IN|2|Malayalam
Sharmishta Roy|f|production designer|1995-|IN|1|Hindi
Samir Chanda|m|production designer|1996-2010|IN|1|Hindi
Rick Heinrichs|m|production designer|1996-|US|1
K. K. Barrett|m|production designer|1999-|US|1
Tim Yip|m|production designer,costume designer|2000-|HK|1
Nathan Crowley|m|production designer|2002-|GB|2
Sarah Greenwood|f|production designer|2005-|GB|2
Eugenio Caballero|m|production designer|2006-|MX|1
Adam Stockhausen|m|production designer|2012-|US|2
Hannah Beachler|f|production designer|2013-|US|2
# Costume designers
Adrian/Gilbert Adrian|m|costume designer|1928-1952|US|2
Walter Plunkett|m|costume designer|1931-1966|US|2
Orry-Kelly|m|costume designer|1932-1963|AU,US|2
Edith Head|f|costume designer|1933-1982|US|3
Helen Rose|f|costume designer|1943-1966|US|1
Irene Sharaff|f|costume designer|1944-1981|US|2
Jean Louis|m|costume designer|1944-1973|US|1
Charles LeMaire|m|costume designer|1945-1960|US|1
Dorothy Jeakins|f|costume designer|1948-1987|US|2
Margaret Furse|f|costume designer|1948-1972|GB|1
Piero Tosi|m|costume designer|1951-2002|IT|2
Bhanu Athaiya|f|costume designer|1956-2004|IN|2|Hindi
Piero Gherardi|m|costume designer,production designer|1957-1967|IT|1
Phyllis Dalton|f|costume designer|1962-1993|GB|1
Danilo Donati|m|costume designer,production designer|1962-2001|IT|2
Ann Roth|f|costume designer|1964-|US|2
Yvonne Blake|f|costume designer|1966-2000|GB,ES|1
Theadora Van Runkle|f|costume designer|1967-1998|US|1
Albert Wolsky|m|costume designer|1968-|US|2
Shirley Russell|f|costume designer|1969-1996|GB|1
Anthony Powell|m|costume designer|1969-2006|GB|2
Milena Canonero|f|costume designer|1971-|IT|2
Marit Allen|f|costume designer|1973-2007|GB|1
Gabriella Pescucci|f|costume designer|1976-|IT|2
Deborah Nadoolman Landis/Deborah Nadoolman|f|costume designer|1978-|US|2
James Acheson|m|costume designer|1981-|GB|2
Michael Kaplan|m|costume designer|1982-|US|1
Jenny Beavan|f|costume designer|1984-|GB|2
Lindy Hemming|f|costume designer|1985-|GB|1
Colleen Atwood|f|costume designer|1984-|US|3
Eiko Ishioka|f|costume designer|1985-2012|JP|2
Emi Wada|f|costume designer|1985-2014|JP|2
Sandy Powell|f|costume designer|1986-|GB|3
Maurizio Millenotti|m|costume designer|1986-|IT|1
Ruth E. Carter|f|costume designer|1988-|US|2
Franca Squarciapino|f|costume designer|1990-|IT|1
Neeta Lulla|f|costume designer|1991-|IN|2|Hindi
Ngila Dickson|f|costume designer|1994-|NZ|1
Mary Zophres|f|costume designer|1994-|US|2
Moidele Bickel|f|costume designer|1994-2009|DE|1
Arianne Phillips|f|costume designer|1994-|US|1
Alexandra Byrne|f|costume designer|1995-|GB|2
Manish Malhotra|m|costume designer|1995-|IN|2|Hindi
Mark Bridges|m|costume designer|1996-|US|2
Casey Storm|m|costume designer|1999-|US|1
Trisha Biggar|f|costume designer|1999-|GB|1
Janty Yates|f|costume designer|2000-|GB|1
Sonia Grande|f|costume designer|2001-|ES|1
Jacqueline Durran|f|costume designer|2004-|GB|2
Lisy Christl|f|costume designer|2005-|DE|1
# Effects and make-up
Willis H. O'Brien/Willis O'Brien|m|effects artist|1925-1962|US|2
Jack Pierce|m|make-up artist|1928-1958|US|1
Ray Harryhausen|m|effects artist|1949-1981|US|3
Eiji Tsuburaya|m|effects artist|1954-1969|JP|2
Dick Smith|m|make-up artist|1967-1999|US|2
Douglas Trumbull|m|effects artist,director|1968-2011|US|2
Carlo Rambaldi|m|effects artist|1971-1988|IT|2
Rick Baker|m|make-up artist|1971-2013|US|2
Stan Winston|m|effects artist,make-up artist|1976-2008|US|2
John Dykstra|m|effects artist|1977-|US|2
Dennis Muren|m|effects artist|1977-|US|2
Phil Tippett|m|effects artist|1977-|US|2
Richard Edlund|m|effects artist|1977-|US|1
Tom Savini|m|make-up artist,actor,director|1976-|US|2
Rob Bottin|m|make-up artist|1980-2002|US|2
Ken Ralston|m|effects artist|1981-|US|1
Michèle Burke|f|make-up artist|1981-|IE,CA|1
Ve Neill|f|make-up artist|1986-|US|2
Joe Letteri|m|effects artist|2001-|US|2
John Knoll|m|effects artist|1994-|US|1
`;

/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const MORE_WRITERS = `
# Screenwriters: Hollywood to the 1960s
Casey Robinson|m|writer|1927-1962|US|1
Julius J. Epstein|m|writer|1935-1983|US|2
Philip G. Epstein|m|writer|1935-1954|US|1
Lamar Trotti|m|writer|1933-1954|US|1
Nunnally Johnson|m|writer,producer,director|1927-1967|US|2
Donald Ogden Stewart|m|writer|1926-1960|US|2
Sidney Howard|m|writer|1929-1940|US|1
Frances Goodrich|f|writer|1930-1962|US|1
Jo Swerling|m|writer|1930-1961|US|1
Norman Krasna|m|writer,producer|1932-1964|US|1
Lenore J. Coffee/Lenore Coffee|f|writer|1919-1960|US|1
Sonya Levien|f|writer|1921-1960|US|1
Zoe Akins|f|writer|1930-1938|US|1
Isobel Lennart|f|writer|1942-1968|US|1
Catherine Turney|f|writer|1943-1957|US|1
Virginia Van Upp|f|writer,producer|1934-1952|US|1
Claude Binyon|m|writer|1932-1963|US|1
Charles Lederer|m|writer|1931-1965|US|1
Samson Raphaelson|m|writer|1930-1953|US|2
Philip Dunne|m|writer,director|1934-1965|US|1
Garson Kanin|m|writer,director|1938-1969|US|2
Sidney Buchman|m|writer,producer|1927-1972|US|1
Frank S. Nugent|m|writer|1948-1965|US|1
Borden Chase|m|writer|1935-1970|US|1
Daniel Mainwaring|m|writer|1942-1960|US|1
Carl Foreman|m|writer,producer|1941-1972|US|2
Michael Wilson|m|writer|1941-1969|US|2
Abby Mann|m|writer|1961-1975|US|1
Stewart Stern|m|writer|1951-1973|US|1
Nedrick Young|m|writer|1957-1960|US|1
Harry Brown|m|writer|1945-1966|US|1
Reginald Rose|m|writer|1956-1985|US|2
Stirling Silliphant|m|writer|1958-1987|US|2
# Screenwriters: United States, the 1960s to the 1980s
Terry Southern|m|writer,author|1964-1988|US|2
Peter Stone|m|writer|1963-1999|US|1
Frank Pierson|m|writer,director|1965-1990|US|2
Tom Mankiewicz|m|writer,director|1967-1991|US|2
William Norton|m|writer|1965-1983|US|1
Carole Eastman|f|writer|1966-1992|US|1
Lewis John Carlino|m|writer,director|1966-1983|US|1
Larry Gelbart|m|writer|1962-2000|US|2
W. D. Richter|m|writer,director|1973-2005|US|1
David Zelag Goodman|m|writer|1959-1981|US|1
Walter Newman|m|writer|1951-1979|US|1
Ernest Tidyman|m|writer,author|1971-1980|US|2
Bo Goldman|m|writer|1975-2000|US|2
Jeremy Larner|m|writer,author|1971-1980|US|1
Steve Shagan|m|writer|1973-1996|US|1
Leslie Newman|f|writer|1978-1983|US|1
Steve Tesich|m|writer|1979-1985|US|1
Kurt Luedtke|m|writer|1981-1999|US|1
Jeffrey Boam|m|writer|1978-1999|US|1
Steven E. de Souza|m|writer,director|1982-2003|US|2
Larry Gross|m|writer|1982-|US|1
Roger Spottiswoode|m|director,writer,editor|1971-|CA|1
Melissa Mathison|f|writer|1979-2016|US|2
Lowell Ganz|m|writer|1982-|US|1
Babaloo Mandel|m|writer|1982-|US|1
Daniel Petrie Jr.|m|writer,director|1984-|US|1
Hampton Fancher|m|writer|1982-|US|1
David Webb Peoples|m|writer|1982-1998|US|1
Barry Morrow|m|writer|1988-|US|1
Ronald Bass|m|writer|1984-|US|2
Jeb Stuart|m|writer|1988-|US|1
Daniel Waters|m|writer|1988-|US|1
Sam Hamm|m|writer|1983-2001|US|1
Warren Skaaren|m|writer|1986-1990|US|1
Andrew W. Marlowe|m|writer|1997-|US|1
Tom Schulman|m|writer|1989-|US|1
Robin Swicord|f|writer,director|1989-|US|1
# Screenwriters: United States, since the 1990s
Ted Elliott|m|writer|1989-|US|1
Terry Rossio|m|writer|1989-|US|1
Linda Woolverton|f|writer|1991-|US|2
Jonathan Hensleigh|m|writer,director|1993-|US|1
Zak Penn|m|writer|1993-|US|1
David S. Goyer|m|writer,director|1990-|US|2
William Broyles Jr.|m|writer|1995-|US|1
Robert Rodat|m|writer|1995-|US|1
Delia Ephron|f|writer|1992-|US|1
Susannah Grant|f|writer|1995-|US|2
Christopher McQuarrie|m|writer,director|1993-|US|2
Paul Attanasio|m|writer|1994-|US|1
Randall Wallace|m|writer,director|1995-|US|1
Kevin Williamson|m|writer|1996-|US|2
Ehren Kruger|m|writer|1998-|US|1
John Hamburg|m|writer,director|1998-|US|1
Kurt Wimmer|m|writer,director|1998-|US|1
Skip Woods|m|writer|1998-|US|1
Alan Ball|m|writer|1999-|US|2
John Logan|m|writer|1996-|US|2
John August|m|writer|1999-|US|1
Aline Brosh McKenna|f|writer|1999-|US|1
Karen McCullah|f|writer|1999-|US|1
Daniel Gerson|m|writer|2001-2014|US|1
Cinco Paul|m|writer|2001-|US|1
Bob Peterson|m|writer|2003-|US|1
Laeta Kalogridis|f|writer|2003-|US|1
David Benioff|m|writer,author|2002-|US|2
Jon Lucas|m|writer,director|2003-|US|1
Scott Moore|m|writer,director|2003-|US|1
Jonathan Nolan|m|writer|2001-|GB,US|2
Simon Kinberg|m|writer,producer|2005-|US|2
Alex Kurtzman|m|writer,director|2005-|US|1
Roberto Orci|m|writer,producer|2005-|MX,US|1
Josh Olson|m|writer|1999-|US|1
Michael Arndt|m|writer|2006-|US|2
Melissa Rosenberg|f|writer|2006-|US|1
Evan Goldberg|m|writer,director|2007-|CA|1
Dana Fox|f|writer|2005-|US|1
Drew Goddard|m|writer,director|2008-|US|2
Mark Boal|m|writer|2007-|US|1
Dustin Lance Black|m|writer|2008-|US|1
Scott Neustadter|m|writer|2009-|US|1
Dan Fogelman|m|writer|2006-|US|1
Christopher Markus|m|writer|2004-|US|1
Stephen McFeely|m|writer|2004-|US|1
Damon Lindelof|m|writer|2009-|US|2
Dan Gilroy|m|writer,director|1992-|US|1
Annie Mumolo|f|writer,actor|2010-|US|1
Katie Dippold|f|writer|2013-|US|1
Kay Cannon|f|writer,director|2012-|US|1
Rhett Reese|m|writer|2001-|US|1
Meg LeFauve|f|writer|2015-|US|1
# Screenwriters: United Kingdom
Jack Davies|m|writer|1932-1971|GB|1
Roger MacDougall|m|writer|1939-1959|GB|1
Michael Pertwee|m|writer|1937-1975|GB|1
Sid Colin|m|writer|1951-1974|GB|1
William Rose|m|writer|1948-1973|US,GB|2
Talbot Rothwell|m|writer|1953-1974|GB|1
Norman Hudis|m|writer|1955-1970|GB|1
John Chapman|m|writer|1956-1973|GB|1
Wolf Mankowitz|m|writer|1954-1978|GB|1
Bryan Forbes|m|writer,director,actor|1949-1990|GB|2
Nigel Balchin|m|writer,author|1947-1962|GB|1
Jimmy Sangster|m|writer,director|1955-1980|GB|1
Paul Dehn|m|writer|1951-1974|GB|1
Nigel Kneale|m|writer|1957-1967|GB|1
Richard Maibaum|m|writer,producer|1936-1989|US,GB|2
John Hopkins|m|writer|1965-1987|GB|1
Christopher Wood|m|writer,author|1974-1985|GB|1
Neal Purvis|m|writer|1991-|GB|2
Jane Goldman|f|writer|2007-|GB|1
Abi Morgan|f|writer|2007-|GB|1
Jeremy Brock|m|writer|1997-|GB|1
Steve Kloves|m|writer,director|1984-|US|2
# Screenwriters: after the studios
Philip Yordan|m|writer,producer|1942-1965|US|1
Charles Schnee|m|writer,producer|1946-1962|US|1
Albert Maltz|m|writer|1942-1970|US|1
A. I. Bezzerides|m|writer|1942-1959|US|1
Ben Maddow|m|writer|1947-1970|US|1
Daniel Taradash|m|writer|1939-1977|US|2
Edward Anhalt|m|writer|1950-1985|US|2
Wendell Mayes|m|writer|1957-1989|US|1
Irving Ravetch|m|writer|1947-1990|US|1
James Lee Barrett|m|writer|1957-1980|US|1
Lukas Heller|m|writer|1962-1987|GB,US|1
Harriet Frank Jr.|f|writer|1948-1990|US|1
Eleanor Perry|f|writer|1962-1973|US|1
Jay Presson Allen|f|writer,producer|1964-1990|US|2
Leigh Chapman|f|writer|1970-1990|US|1
Gloria Katz|f|writer,producer|1973-1994|US|1
Willard Huyck|m|writer,director|1973-1994|US|1
Bob Gale|m|writer,producer|1978-|US|2
Ron Shelton|m|writer,director|1980-|US|2
Nicholas Kazan|m|writer|1982-2002|US|1
Mark Rosenthal|m|writer|1985-2010|US|1
Lawrence Konner|m|writer|1985-2010|US|1
Ed Solomon|m|writer|1989-|US|2
Scott Rosenberg|m|writer|1995-|US|1
Etan Cohen|m|writer,director|2006-|US|1
William Monahan|m|writer|2005-|US|2
Jason Hall|m|writer|2007-|US|1
Josh Singer|m|writer|2013-|US|2
Beau Willimon|m|writer|2011-|US|1
# Screenwriters: Britain
Jack Pulman|m|writer|1958-1979|GB|1
Ronald Harwood|m|writer|1962-2012|GB|2
David Hare|m|writer,director|1985-|GB|2
Hossein Amini|m|writer|1996-|GB|1
Lee Hall|m|writer|2000-|GB|2
Frank Cottrell-Boyce|m|writer|1995-|GB|2
Robert Wade|m|writer|1991-|GB|1
Julian Fellowes|m|writer,actor|1984-|GB|2
Patrick Marber|m|writer|2004-|GB|2
Steven Knight|m|writer,director|2002-|GB|2
Anthony McCarten|m|writer|1998-|NZ,GB|2
Peter Straughan|m|writer|2006-|GB|2
Matt Greenhalgh|m|writer|2007-|GB|1
Moira Buffini|f|writer|2010-|GB|1
`;

/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const DIRECTORS_NORTH_AMERICA = `
# Silent and classical
D. W. Griffith|m|director,writer,producer|1908-1931|US|3
Buster Keaton|m|actor,director|1917-1966|US|3
Charlie Chaplin/Charles Chaplin|m|actor,director,writer,producer,composer|1914-1967|GB,US|3
Harold Lloyd|m|actor,producer|1913-1950|US|3
Lois Weber|f|director,actor,writer|1911-1934|US|2
Erich von Stroheim|m|director,actor,writer|1915-1955|AT,US|2
Josef von Sternberg|m|director|1925-1957|AT,US|2
Cecil B. DeMille/Cecil B. De Mille|m|director,producer|1914-1956|US|3
King Vidor|m|director|1919-1959|US|2
Raoul Walsh|m|director,actor|1914-1964|US|2
Frank Capra|m|director,producer|1926-1961|US|3
John Ford|m|director|1917-1966|US|3
Howard Hawks|m|director,producer|1926-1970|US|3
William Wyler|m|director,producer|1926-1970|US|3
George Cukor|m|director|1930-1981|US|2
Dorothy Arzner|f|director,editor|1922-1943|US|2
Billy Wilder|m|director,writer|1929-1981|AT,US|3
Preston Sturges|m|director,writer|1930-1955|US|2
Leo McCarey|m|director,writer|1921-1962|US|2
Victor Fleming|m|director|1919-1948|US|2
Michael Curtiz|m|director|1912-1961|HU,US|2
Orson Welles|m|director,actor,writer,producer|1941-1987|US|3
Alfred Hitchcock|m|director,producer|1925-1976|GB,US|3
Elia Kazan|m|director,writer|1945-1976|US|3
John Huston|m|director,writer,actor|1930-1987|US|3
Nicholas Ray|m|director|1948-1980|US|2
Anthony Mann|m|director|1942-1968|US|2
Douglas Sirk|m|director|1935-1959|DE,US|2
Otto Preminger|m|director,producer|1931-1979|AT,US|2
Joseph L. Mankiewicz|m|director,writer,producer|1929-1972|US|2
Vincente Minnelli|m|director|1942-1976|US|2
Stanley Donen|m|director|1949-1984|US|2
Fred Zinnemann|m|director|1936-1982|AT,US|2
George Stevens|m|director,producer|1933-1970|US|2
Robert Wise|m|director,editor,producer|1939-1989|US|2
Samuel Fuller|m|director,writer|1936-1989|US|2
Stanley Kramer|m|producer,director|1948-1979|US|2
Ida Lupino|f|actor,director|1932-1978|GB,US|2
Blake Edwards|m|director,writer|1942-1993|US|2
# From live television to the new Hollywood
Sidney Lumet|m|director|1957-2007|US|3
John Frankenheimer|m|director|1957-2000|US|2
Arthur Penn|m|director|1958-1989|US|2
Stanley Kubrick|m|director,writer,producer|1953-1999|US|3
Sam Peckinpah|m|director|1961-1983|US|2
Mike Nichols|m|director,producer|1966-2007|US|3
Robert Altman|m|director,producer|1957-2006|US|3
John Cassavetes|m|director,actor|1953-1986|US|2
Roger Corman|m|producer,director|1954-2018|US|2
Elaine May|f|director,writer,actor|1967-|US|2
Hal Ashby|m|director,editor|1965-1986|US|2
William Friedkin|m|director|1967-2023|US|3
Francis Ford Coppola|m|director,writer,producer|1962-|US|3
Martin Scorsese|m|director,producer,writer|1967-|US|3
George Lucas|m|director,writer,producer|1971-|US|3
Steven Spielberg|m|director,producer|1971-|US|3
Brian De Palma|m|director|1968-|US|3
Peter Bogdanovich|m|director,actor|1968-2018|US|2
Woody Allen|m|director,writer,actor|1965-|US|3
Mel Brooks|m|director,writer,actor|1967-|US|3
Clint Eastwood|m|actor,director,producer,composer|1955-|US|3
Terrence Malick|m|director,writer|1973-|US|3
Michael Mann|m|director,writer,producer|1981-|US|3
John Carpenter|m|director,composer,writer|1974-|US|3
Wes Craven|m|director,writer|1972-2011|US|3
Tobe Hooper|m|director|1969-2013|US|2
George A. Romero|m|director,writer|1968-2009|US|2
David Lynch|m|director,writer|1977-2006|US|3
Paul Schrader|m|writer,director|1974-|US|2
Walter Hill|m|director,writer,producer|1972-|US|2
John Landis|m|director,writer|1973-|US|2
Joe Dante|m|director|1976-|US|2
Robert Zemeckis|m|director,writer,producer|1978-|US|3
Ron Howard|m|director,actor,producer|1959-|US|3
Rob Reiner|m|director,actor,producer|1967-2025|US|3
Barry Levinson|m|director,writer|1976-|US|2
Lawrence Kasdan|m|writer,director|1980-|US|2
Penelope Spheeris|f|director|1981-|US|1
Amy Heckerling|f|director,writer|1982-|US|2
# From the 1980s on
Tim Burton|m|director,producer|1985-|US|3
Spike Lee|m|director,writer,producer,actor|1983-|US|3
Jim Jarmusch|m|director,writer|1980-|US|2
Gus Van Sant|m|director|1985-|US|2
Joel Coen|m|director,writer,producer,editor|1984-|US|3
Ethan Coen|m|director,writer,producer,editor|1984-|US|3
Oliver Stone|m|director,writer|1974-|US|3
Kathryn Bigelow|f|director|1981-|US|3
John Hughes|m|writer,director,producer|1982-2008|US|3
Chris Columbus|m|writer,director,producer|1984-|US|2
John McTiernan|m|director|1986-2003|US|2
Nora Ephron|f|writer,director|1983-2009|US|2
Nancy Meyers|f|writer,director,producer|1980-|US|2
Penny Marshall|f|director,actor|1968-2015|US|2
Garry Marshall|m|director,actor|1982-2016|US|2
Richard Linklater|m|director,writer|1988-|US|3
Quentin Tarantino|m|director,writer,actor|1987-|US|3
Kevin Smith|m|director,writer,actor,editor|1994-|US|2
Robert Rodriguez|m|director,writer,editor,cinematographer,composer|1992-|US|2
David Fincher|m|director|1992-|US|3
Darren Aronofsky|m|director|1998-|US|3
Paul Thomas Anderson|m|director,writer|1996-|US|3
Wes Anderson|m|director,writer|1996-|US|3
Sofia Coppola|f|director,writer|1999-|US|3
David O. Russell|m|director,writer|1994-|US|2
Alexander Payne|m|director,writer|1996-|US|2
Steven Soderbergh|m|director,cinematographer,editor,producer|1989-|US|3
Spike Jonze|m|director,writer,actor,producer|1999-|US|2
Charlie Kaufman|m|writer,director|1999-|US|2
Todd Haynes|m|director,writer|1991-|US|2
Todd Solondz|m|director,writer|1989-|US|1
Kenneth Lonergan|m|writer,director|1999-|US|2
Noah Baumbach|m|director,writer|1995-|US|2
Greta Gerwig|f|director,actor,writer|2006-|US|3
Barry Jenkins|m|director,writer|2008-|US|2
Jordan Peele|m|director,writer,actor,producer|2010-|US|3
Ryan Coogler|m|director,writer|2013-|US|3
Ava DuVernay|f|director,producer|2008-|US|2
Damien Chazelle|m|director,writer|2009-|US|3
Julie Dash|f|director,writer|1991-|US|1
Mimi Leder|f|director|1997-|US|1
Catherine Hardwicke|f|director|2003-|US|2
Debra Granik|f|director,writer|2004-|US|1
Kelly Reichardt|f|director,writer,editor|1994-|US|2
Patty Jenkins|f|director|2003-|US|2
Chloé Zhao|f|director,writer,editor|2015-|CN,US|2
Dee Rees|f|director,writer|2011-|US|1
Lulu Wang|f|director,writer|2014-|US|1
Lana Wachowski|f|director,writer,producer|1995-|US|3
Lilly Wachowski|f|director,writer,producer|1995-|US|3
Peter Farrelly|m|director,writer|1994-|US|2
Bobby Farrelly|m|director,writer|1994-|US|2
Judd Apatow|m|producer,director,writer|1995-|US|2
Adam McKay|m|director,writer,producer|2004-|US|2
Todd Phillips|m|director,writer|2000-|US|2
Jon Favreau|m|director,actor,producer|1992-|US|2
Michael Bay|m|director,producer|1995-|US|3
J. J. Abrams|m|director,writer,producer|1990-|US|3
Joss Whedon|m|writer,director|1992-|US|2
Zack Snyder|m|director|2004-|US|2
Bryan Singer|m|director,producer|1993-|US|2
Sam Raimi|m|director,producer|1981-|US|3
James Gunn|m|director,writer|1996-|US|2
M. Night Shyamalan|m|director,writer|1992-|US|3
Gore Verbinski|m|director|1997-|US|2
Kenny Ortega|m|director,choreographer|1980-|US|2
James Ivory|m|director,writer|1963-|US|2
# Animation
Brad Bird|m|director,writer|1999-|US|2|animation
Andrew Stanton|m|director,writer|1995-|US|2|animation
Pete Docter|m|director,writer|1995-|US|2|animation
John Lasseter|m|director,producer|1995-|US|2|animation
Lee Unkrich|m|director,editor|1995-|US|1|animation
Chris Buck|m|director|1999-|US|1|animation
Jennifer Lee|f|writer,director|2012-|US|2|animation
Ron Clements|m|director,writer|1986-|US|1|animation
John Musker|m|director,writer|1986-|US|1|animation
Don Bluth|m|director,producer|1982-2000|US|2|animation
Ralph Bakshi|m|director|1972-|US|2|animation
Henry Selick|m|director|1993-|US|2|animation
Walt Disney|m|producer|1923-1966|US|3|animation
# Canada
Norman Jewison|m|director,producer|1962-2003|CA|2
Ivan Reitman|m|director,producer|1971-2021|CA|2
David Cronenberg|m|director,writer|1969-|CA|3
James Cameron|m|director,writer,producer|1981-|CA|3
Atom Egoyan|m|director,writer|1984-|CA|2
Guy Maddin|m|director|1988-|CA|1
Denys Arcand|m|director,writer|1972-|CA|1
Paul Haggis|m|writer,director|2004-|CA|2
Jason Reitman|m|director,writer|2005-|CA,US|2
Denis Villeneuve|m|director|1998-|CA|3
Jean-Marc Vallée|m|director|1995-2015|CA|2
Xavier Dolan|m|director,writer,actor|2009-|CA|2
Sarah Polley|f|director,actor,writer|1985-|CA|2
Mary Harron|f|director|1996-|CA|1
`;

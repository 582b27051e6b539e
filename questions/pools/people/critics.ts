/** Columns: name/alias | gender | years | countries | prominence | outlets. See `../outlets.ts`. */
export const CRITICS = `
# United States
James Agee|m|1941-1948|US|2|Time;The Nation
Manny Farber|m|1942-1977|US|1|The New Republic;The Nation
Bosley Crowther|m|1940-1967|US|2|The New York Times
Judith Crist|f|1963-1988|US|2|New York Herald Tribune;New York
Dwight Macdonald|m|1960-1966|US|1|Esquire
Stanley Kauffmann|m|1958-2013|US|2|The New Republic
Andrew Sarris|m|1960-2009|US|3|The Village Voice;The New York Observer
Kevin Thomas|m|1962-2005|US|1|Los Angeles Times
Richard Schickel|m|1965-2010|US|2|Life;Time
Vincent Canby|m|1965-1993|US|2|The New York Times
Roger Ebert|m|1967-2013|US|3|Chicago Sun-Times
Pauline Kael|f|1965-1991|US|3|The New Yorker
Molly Haskell|f|1969-2000|US|1|The Village Voice;Vogue
Gene Siskel|m|1969-1999|US|3|Chicago Tribune
Rex Reed|m|1968-|US|2|The New York Observer
Leonard Maltin|m|1969-|US|2|Entertainment Tonight
Janet Maslin|f|1977-1999|US|2|The New York Times
David Denby|m|1978-2014|US|1|New York;The New Yorker
J. Hoberman|m|1978-2012|US|2|The Village Voice
David Ansen|m|1977-2008|US|1|Newsweek
Dave Kehr|m|1974-2013|US|1|Chicago Reader;Chicago Tribune
Todd McCarthy|m|1979-2020|US|2|Variety;The Hollywood Reporter
Richard Corliss|m|1980-2015|US|2|Time
Stephen Holden|m|1981-2017|US|1|The New York Times
Carrie Rickey|f|1980-2011|US|1|The Philadelphia Inquirer
Mick LaSalle|m|1985-|US|2|San Francisco Chronicle
David Edelstein|m|1983-2021|US|2|Slate;New York
Hal Hinson|m|1987-1997|US|1|The Washington Post
Rita Kempley|f|1985-2003|US|1|The Washington Post
Desson Thomson/Desson Howe|m|1987-2008|US|1|The Washington Post
Jonathan Rosenbaum|m|1987-2008|US|2|Chicago Reader
Peter Travers|m|1989-|US|3|Rolling Stone
Owen Gleiberman|m|1990-|US|2|Entertainment Weekly;Variety
Lisa Schwarzbaum|f|1991-2013|US|2|Entertainment Weekly
Kenneth Turan|m|1991-2020|US|2|Los Angeles Times
Michael Wilmington|m|1993-2007|US|1|Chicago Tribune
Joe Morgenstern|m|1995-|US|2|The Wall Street Journal
James Berardinelli|m|1996-|US|1|ReelViews
Stephanie Zacharek|f|1999-|US|2|Salon;The Village Voice;Time
Elvis Mitchell|m|1999-2004|US|1|The New York Times
A. O. Scott|m|2000-2023|US|3|The New York Times
Claudia Puig|f|2000-2015|US|1|USA Today
Lou Lumenick|m|1999-2016|US|1|New York Post
Ann Hornaday|f|2002-|US|2|The Washington Post
Ty Burr|m|2002-2021|US|1|The Boston Globe
Wesley Morris|m|2002-|US|2|The Boston Globe;The New York Times
Richard Brody|m|2005-|US|1|The New Yorker
Dana Stevens|f|2006-|US|2|Slate
Manohla Dargis|f|2002-|US|3|Los Angeles Times;The New York Times
Keith Phipps|m|1997-2012|US|1|The A.V. Club
Nathan Rabin|m|1997-2013|US|1|The A.V. Club
Scott Tobias|m|1999-2012|US|1|The A.V. Club
Christy Lemire|f|2004-|US|1|Associated Press;RogerEbert.com
Matt Zoller Seitz|m|1995-|US|2|New York Press;RogerEbert.com
Scott Foundas|m|2003-2015|US|1|LA Weekly;The Village Voice;Variety
Michael Phillips|m|2006-2025|US|2|Chicago Tribune
Peter Debruge|m|2005-|US|1|Variety
Justin Chang|m|2004-|US|2|Variety;Los Angeles Times;The New Yorker
Kyle Smith|m|2005-|US|1|New York Post;The Wall Street Journal
Eric Kohn|m|2007-2023|US|1|IndieWire
David Ehrlich|m|2012-|US|2|IndieWire
# United Kingdom and Australia
C. A. Lejeune|f|1928-1960|GB|2|The Observer
Dilys Powell|f|1939-1979|GB|2|The Sunday Times
Alexander Walker|m|1960-2003|GB|2|Evening Standard
Penelope Gilliatt|f|1961-1979|GB|1|The Observer;The New Yorker
Derek Malcolm|m|1971-1997|GB|2|The Guardian
Philip French|m|1978-2013|GB|2|The Observer
Kim Newman|m|1985-|GB|2|Empire;Sight and Sound
Anthony Lane|m|1993-2024|GB|2|The New Yorker
Mark Kermode|m|1992-|GB|3|The Observer;BBC Radio 5 Live
Peter Bradshaw|m|1999-|GB|3|The Guardian
Xan Brooks|m|2000-|GB|1|The Guardian
Geoffrey Macnab|m|1995-|GB|1|The Independent
Tim Robey|m|2000-|GB|1|The Daily Telegraph
Robbie Collin|m|2011-|GB|2|The Daily Telegraph
Camilla Long|f|2010-|GB|1|The Sunday Times
Wendy Ide|f|2001-|GB|1|The Times;The Observer
David Stratton|m|1984-2014|GB,AU|2|Variety;At the Movies
Margaret Pomeranz|f|1986-2014|AU|2|At the Movies
# France and Japan
André Bazin|m|1944-1958|FR|3|Cahiers du Cinéma
Serge Daney|m|1964-1992|FR|2|Cahiers du Cinéma;Libération
Michel Ciment|m|1963-2023|FR|2|Positif
Jean-Michel Frodon|m|1983-|FR|1|Le Monde;Cahiers du Cinéma
Donald Richie|m|1954-2009|US,JP|2|The Japan Times
Mark Schilling|m|1989-|US,JP|1|The Japan Times
# India
Khalid Mohamed|m|1980-2015|IN|2|The Times of India
Taran Adarsh|m|1994-|IN|2|Bollywood Hungama
Anupama Chopra|f|1993-|IN|2|India Today;Hindustan Times;Film Companion
Rajeev Masand|m|2005-2020|IN|2|CNN-IBN
Nikhat Kazmi|f|1995-2012|IN|1|The Times of India
Shubhra Gupta|f|1995-|IN|1|The Indian Express
Raja Sen|m|2004-|IN|1|Rediff.com
Sukanya Verma|f|2000-|IN|1|Rediff.com
Baradwaj Rangan|m|2003-|IN|2|The Hindu
Sudhish Kamath|m|2000-2014|IN|1|The Hindu
`;

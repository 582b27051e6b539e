/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const SUPPORTING_PLAYERS = `
# United States, the studios' years: men
Ward Bond|m|actor|1929-1960|US|1
Thomas Mitchell|m|actor|1934-1961|US|1
Charles Coburn|m|actor|1938-1961|US|1
Edward Everett Horton|m|actor|1922-1971|US|1
Eugene Pallette|m|actor|1914-1946|US|1
Guy Kibbee|m|actor|1931-1948|US|1
Donald Crisp|m|actor|1911-1963|GB,US|1
Harry Davenport|m|actor|1914-1950|US|1
Andy Devine|m|actor|1928-1977|US|1
William Demarest|m|actor|1927-1976|US|1
Gene Lockhart|m|actor|1934-1957|CA,US|1
Edward Arnold|m|actor|1916-1956|US|1
Lionel Atwill|m|actor|1918-1946|GB,US|1
Frank McHugh|m|actor|1930-1967|US|1
Allen Jenkins|m|actor|1931-1974|US|1
Nat Pendleton|m|actor|1926-1947|US|1
Barton MacLane|m|actor|1930-1968|US|1
Regis Toomey|m|actor|1929-1977|US|1
Ralph Bellamy|m|actor|1931-1990|US|1
George Zucco|m|actor|1931-1951|GB,US|1
Henry Travers|m|actor|1933-1949|GB,US|1
John Qualen|m|actor|1931-1973|CA,US|1
Jay C. Flippen|m|actor|1934-1971|US|1
Elisha Cook Jr.|m|actor|1930-1984|US|1
Dan Duryea|m|actor|1941-1968|US|1
Lloyd Nolan|m|actor|1935-1986|US|1
Arthur Kennedy|m|actor|1940-1990|US|1
Charles Bickford|m|actor|1929-1966|US|1
Millard Mitchell|m|actor|1941-1953|US|1
Paul Kelly|m|actor|1919-1956|US|1
Raymond Burr|m|actor|1946-1991|CA,US|1
Ray Collins|m|actor|1940-1960|US|1
Everett Sloane|m|actor|1941-1964|US|1
Royal Dano|m|actor|1950-1993|US|1
John McIntire|m|actor|1947-1989|US|1
Whit Bissell|m|actor|1943-1984|US|1
Neville Brand|m|actor|1949-1985|US|1
Richard Carlson|m|actor|1938-1969|US|1
# United States, the studios' years: women
Beulah Bondi|f|actor|1931-1963|US|1
Jane Darwell|f|actor|1913-1964|US|1
Spring Byington|f|actor|1931-1960|US|1
Edna May Oliver|f|actor|1923-1941|US|1
Una Merkel|f|actor|1924-1968|US|1
Eve Arden|f|actor|1929-1982|US|1
Gladys George|f|actor|1919-1953|US|1
Fay Bainter|f|actor|1934-1961|US|1
Anne Revere|f|actor|1934-1976|US|1
Louise Beavers|f|actor|1927-1960|US|1
Glenda Farrell|f|actor|1930-1964|US|1
Aline MacMahon|f|actor|1931-1963|US|1
Ruth Hussey|f|actor|1937-1960|US|1
Marjorie Main|f|actor|1931-1957|US|1
Lee Patrick|f|actor|1929-1975|US|1
Frances Dee|f|actor|1930-1954|US|1
Anne Shirley|f|actor|1922-1944|US|1
Frieda Inescort|f|actor|1935-1960|GB,US|1
Virginia Bruce|f|actor|1929-1960|US|1
Gail Patrick|f|actor|1932-1948|US|1
Evelyn Keyes|f|actor|1938-1989|US|1
Ann Dvorak|f|actor|1916-1951|US|1
Mercedes McCambridge|f|actor|1949-1983|US|1
Jan Sterling|f|actor|1948-1981|US|1
Ruth Roman|f|actor|1943-1989|US|1
Coleen Gray|f|actor|1945-1985|US|1
Jean Hagen|f|actor|1949-1977|US|1
Nina Foch|f|actor|1943-2007|US|1
Barbara Rush|f|actor|1950-1997|US|1
Martha Hyer|f|actor|1946-1973|US|1
Anne Francis|f|actor|1948-2004|US|1
Julie Adams|f|actor|1949-2018|US|1
Mala Powers|f|actor|1950-1990|US|1
Felicia Farr|f|actor|1955-1992|US|1
Carolyn Jones|f|actor|1952-1983|US|1
Diane Varsi|f|actor|1957-1977|US|1
Joan Hackett|f|actor|1966-1983|US|1
# United States, from the 1960s to the 1980s: men
Strother Martin|m|actor|1950-1980|US|1
Slim Pickens|m|actor|1950-1983|US|1
L. Q. Jones|m|actor|1955-2006|US|1
Ned Beatty|m|actor|1972-2013|US|1
M. Emmet Walsh|m|actor|1969-2023|US|1
Martin Balsam|m|actor|1954-1997|US|1
Jack Warden|m|actor|1951-2000|US|1
Charles Durning|m|actor|1965-2013|US|1
Vincent Gardenia|m|actor|1958-1992|US|1
Burt Young|m|actor|1970-2023|US|1
Keenan Wynn|m|actor|1942-1986|US|1
Dub Taylor|m|actor|1938-1994|US|1
R. G. Armstrong|m|actor|1954-2001|US|1
Richard Jaeckel|m|actor|1943-1991|US|1
E. G. Marshall|m|actor|1945-1997|US|1
Pat Hingle|m|actor|1954-2008|US|1
Murray Hamilton|m|actor|1951-1986|US|1
Hal Holbrook|m|actor|1966-2017|US|1
G. D. Spradlin|m|actor|1970-1999|US|1
Allen Garfield|m|actor|1968-2004|US|1
John McGiver|m|actor|1957-1975|US|1
Barnard Hughes|m|actor|1969-2000|US|1
Brian Dennehy|m|actor|1977-2021|US|1
Paul Dooley|m|actor|1970-2022|US|1
J. T. Walsh|m|actor|1983-1998|US|1
John Heard|m|actor|1977-2017|US|1
Frederic Forrest|m|actor|1972-2006|US|1
Powers Boothe|m|actor|1977-2015|US|1
Treat Williams|m|actor|1975-2023|US|1
Brad Dourif|m|actor|1975-|US|1
Keith David|m|actor|1982-|US|1
Bruce McGill|m|actor|1977-|US|1
James Remar|m|actor|1978-|US|1
David Patrick Kelly|m|actor|1979-|US|1
Frank McRae|m|actor|1973-2006|US|1
Brion James|m|actor|1976-1999|US|1
Robert Davi|m|actor|1977-|US|1
Paul Gleason|m|actor|1973-2006|US|1
Jeffrey Jones|m|actor|1970-2019|US|1
Ronny Cox|m|actor|1972-|US|1
# United States, from the 1960s to the 1980s: women
Shirley Knight|f|actor|1959-2018|US|1
Sandy Dennis|f|actor|1961-1991|US|1
Estelle Parsons|f|actor|1963-|US|1
Brenda Vaccaro|f|actor|1969-|US|1
Sylvia Miles|f|actor|1960-2010|US|1
Eileen Brennan|f|actor|1967-2011|US|1
Valerie Perrine|f|actor|1972-|US|1
Candy Clark|f|actor|1972-|US|1
Cindy Williams|f|actor|1970-2012|US|1
Lesley Ann Warren|f|actor|1967-|US|1
Dyan Cannon|f|actor|1960-|US|1
Susan Anspach|f|actor|1970-2010|US|1
Carrie Snodgress|f|actor|1970-2004|US|1
Tuesday Weld|f|actor|1956-2001|US|1
Beverly D'Angelo|f|actor|1977-|US|1
Mary Steenburgen|f|actor|1978-|US|1
Annette O'Toole|f|actor|1975-|US|1
Amy Irving|f|actor|1976-|US|1
Carol Kane|f|actor|1971-|US|1
JoBeth Williams|f|actor|1979-|US|1
Mary Kay Place|f|actor|1976-|US|1
Brooke Adams|f|actor|1977-|US|1
Melinda Dillon|f|actor|1969-2007|US|1
Verna Bloom|f|actor|1969-2003|US|1
Lois Chiles|f|actor|1972-2006|US|1
Conchata Ferrell|f|actor|1975-2020|US|1
Lea Thompson|f|actor|1983-|US|1
Elizabeth Perkins|f|actor|1986-|US|1
Mary Elizabeth Mastrantonio|f|actor|1983-|US|1
Penelope Ann Miller|f|actor|1987-|US|1
Madeleine Stowe|f|actor|1981-|US|1
Joan Cusack|f|actor|1980-|US|1
Alley Mills|f|actor|1979-|US|1
Denise Crosby|f|actor|1982-|US|1
Kelly Lynch|f|actor|1983-|US|1
# United States, since the 1990s: men
James Rebhorn|m|actor|1980-2014|US|1
Philip Baker Hall|m|actor|1970-2020|US|1
Kevin Dunn|m|actor|1986-|US|1
Xander Berkeley|m|actor|1981-|US|1
David Morse|m|actor|1980-|US|1
Ted Levine|m|actor|1986-|US|1
William Forsythe|m|actor|1980-|US|1
Chris Penn|m|actor|1983-2006|US|1
Michael Rapaport|m|actor|1992-|US|1
Vincent Schiavelli|m|actor|1971-2005|US|1
Luis Guzmán/Luis Guzman|m|actor|1983-|US|1
Stephen Root|m|actor|1988-|US|1
Jon Polito|m|actor|1981-2016|US|1
Bill Camp|m|actor|1991-|US|1
Shea Whigham|m|actor|1997-|US|1
Garret Dillahunt|m|actor|1999-|US|1
Chris Messina|m|actor|1998-|US|1
Michael Kelly|m|actor|1998-|US|1
Corey Stoll|m|actor|2005-|US|1
Kyle Gallner|m|actor|2005-|US|1
Caleb Landry Jones|m|actor|2007-|US|1
Frank Whaley|m|actor|1987-|US|1
Josh Charles|m|actor|1988-|US|1
Ron Livingston|m|actor|1992-|US|1
Kevin Corrigan|m|actor|1989-|US|1
Steve Zahn|m|actor|1991-|US|1
Kevin Pollak|m|actor|1987-|US|1
Dylan Baker|m|actor|1987-|US|1
Bruce Altman|m|actor|1990-|US|1
Clark Gregg|m|actor|1988-|US|1
Nick Searcy|m|actor|1990-|US|1
Barry Pepper|m|actor|1997-|CA,US|1
Scoot McNairy|m|actor|2001-|US|1
Domenick Lombardozzi|m|actor|1993-|US|1
Wood Harris|m|actor|1994-|US|1
Chi McBride|m|actor|1992-|US|1
Isiah Whitlock Jr.|m|actor|1981-|US|1
Lance Reddick|m|actor|1996-2023|US|1
# United States, since the 1990s: women
Mary-Louise Parker|f|actor|1989-|US|1
Lili Taylor|f|actor|1988-|US|1
Patricia Clarkson|f|actor|1987-|US|1
Marcia Gay Harden|f|actor|1986-|US|1
Judy Greer|f|actor|1998-|US|1
Maura Tierney|f|actor|1991-|US|1
Hope Davis|f|actor|1990-|US|1
Melora Walters|f|actor|1989-|US|1
Amy Ryan|f|actor|1999-|US|1
Kathryn Hahn|f|actor|2003-|US|1
Ann Dowd|f|actor|1990-|US|1
Margo Martindale|f|actor|1990-|US|1
Rosemarie DeWitt|f|actor|2005-|US|1
Zoe Kazan|f|actor|2003-|US|1
Riley Keough|f|actor|2010-|US|1
Haley Bennett|f|actor|2007-|US|1
Amy Landecker|f|actor|2007-|US|1
Mary McCormack|f|actor|1995-|US|1
Robin Tunney|f|actor|1992-|US|1
Christina Applegate|f|actor|1988-|US|1
Embeth Davidtz|f|actor|1988-|US|1
Illeana Douglas|f|actor|1987-|US|1
Jayne Brook|f|actor|1987-|US|1
Julie White|f|actor|2000-|US|1
Kelly Preston|f|actor|1983-2018|US|1
Merritt Wever|f|actor|1996-|US|1
Adriane Lenox|f|actor|1999-|US|1
Sanaa Lathan|f|actor|1997-|US|1
Regina Hall|f|actor|1999-|US|1
Kimberly Elise|f|actor|1996-|US|1
# United Kingdom and Ireland: men
Miles Malleson|m|actor|1931-1965|GB|1
Felix Aylmer|m|actor|1933-1968|GB|1
Finlay Currie|m|actor|1931-1968|GB|1
Cecil Parker|m|actor|1933-1969|GB|1
Basil Radford|m|actor|1929-1951|GB|1
Raymond Huntley|m|actor|1935-1974|GB|1
Geoffrey Keen|m|actor|1946-1991|GB|1
Bernard Lee|m|actor|1934-1979|GB|1
André Morell/Andre Morell|m|actor|1938-1978|GB|1
Michael Hordern|m|actor|1940-1993|GB|1
Laurence Naismith|m|actor|1948-1971|GB|1
Andrew Keir|m|actor|1950-1995|GB|1
Michael Gough|m|actor|1948-2010|GB|1
Charles Gray|m|actor|1958-1999|GB|1
Julian Glover|m|actor|1963-|GB|1
Joss Ackland|m|actor|1949-2013|GB|1
Nigel Davenport|m|actor|1959-1988|GB|1
Kenneth More|m|actor|1948-1979|GB|1
Harry Andrews|m|actor|1953-1986|GB|1
Jim Carter|m|actor|1984-|GB|1
Toby Jones|m|actor|1992-|GB|1
Eddie Marsan|m|actor|1998-|GB|1
Paddy Considine|m|actor|1999-|GB|1
Rory Kinnear|m|actor|2006-|GB|1
Tom Hollander|m|actor|1996-|GB|1
Colin Salmon|m|actor|1992-|GB|1
Burn Gorman|m|actor|2004-|GB|1
Sean Harris|m|actor|2002-|GB|1
Colin McFarlane|m|actor|1994-|GB|1
Linus Roache|m|actor|1985-|GB|1
Gerard McSorley|m|actor|1990-|IE|1
Ron Cook|m|actor|1987-|GB|1
Roger Allam|m|actor|2000-|GB|1
Ben Daniels|m|actor|1995-|GB|1
# United Kingdom and Ireland: women
Kathleen Harrison|f|actor|1931-1969|GB|1
Joyce Grenfell|f|actor|1943-1964|GB|1
Hermione Baddeley|f|actor|1930-1979|GB|1
Irene Handl|f|actor|1937-1986|GB|1
Dora Bryan|f|actor|1947-2006|GB|1
Joan Hickson|f|actor|1934-1989|GB|1
Yvonne Mitchell|f|actor|1948-1976|GB|1
Billie Whitelaw|f|actor|1954-2007|GB|1
Sylvia Syms|f|actor|1956-2019|GB|1
Virginia McKenna|f|actor|1952-|GB|1
Shirley Eaton|f|actor|1954-1969|GB|1
Samantha Eggar|f|actor|1962-1999|GB|1
Lois Maxwell|f|actor|1946-2001|CA,GB|1
Rita Tushingham|f|actor|1961-|GB|1
Judy Geeson|f|actor|1963-|GB|1
Carol White|f|actor|1949-1982|GB|1
Harriet Walter|f|actor|1982-|GB|1
Fiona Shaw|f|actor|1984-|IE|1
Saskia Reeves|f|actor|1989-|GB|1
Olivia Williams|f|actor|1997-|GB|1
Shirley Henderson|f|actor|1993-|GB|1
Andrea Riseborough|f|actor|2006-|GB|1
Celia Imrie|f|actor|1982-|GB|1
Penelope Wilton|f|actor|1977-|GB|1
Geraldine Somerville|f|actor|1991-|GB|1
Samantha Bond|f|actor|1989-|GB|1
Sara Stewart|f|actor|1994-|GB|1
Anna Maxwell Martin|f|actor|2004-|GB|1
Claire Skinner|f|actor|1990-|GB|1
Juno Temple|f|actor|2000-|GB|1
# India: Kannada
Doddanna|m|actor|1981-|IN|1|Kannada
Umashree|f|actor|1983-|IN|1|Kannada
# India: Malayalam
Jagathy Sreekumar|m|actor|1974-2012|IN|1|Malayalam
Harisree Ashokan|m|actor|1989-|IN|1|Malayalam
Oduvil Unnikrishnan|m|actor|1973-2006|IN|1|Malayalam
Cochin Haneefa|m|actor|1975-2010|IN|1|Malayalam
Sankaradi|m|actor|1960-2001|IN|1|Malayalam
Mamukkoya|m|actor|1979-2023|IN|1|Malayalam
Indrans|m|actor|1985-|IN|1|Malayalam
K. P. A. C. Lalitha|f|actor|1969-2022|IN|1|Malayalam
Kaviyoor Ponnamma|f|actor|1962-2021|IN|1|Malayalam
Bindu Panicker|f|actor|1992-|IN|1|Malayalam
Philomina|f|actor|1964-2003|IN|1|Malayalam
Meena Ganesh|f|actor|1976-2018|IN|1|Malayalam
# India: Tamil
Goundamani|m|actor|1977-|IN|1|Tamil
Manivannan|m|actor,director|1982-2013|IN|1|Tamil
Thengai Srinivasan|m|actor|1965-1987|IN|1|Tamil
V. K. Ramasamy|m|actor|1947-2001|IN|1|Tamil
Cho Ramaswamy|m|actor,director|1963-2004|IN|1|Tamil
M. R. Radha|m|actor|1937-1979|IN|1|Tamil
Delhi Ganesh|m|actor|1977-2024|IN|1|Tamil
Kovai Sarala|f|actor|1979-|IN|1|Tamil
Vadivukkarasi|f|actor|1978-|IN|1|Tamil
# India: Telugu
Kaikala Satyanarayana|m|actor|1959-2019|IN|1|Telugu
Rao Gopal Rao|m|actor|1966-1994|IN|1|Telugu
Allu Ramalingaiah|m|actor|1953-2004|IN|1|Telugu
Kota Srinivasa Rao|m|actor|1978-2023|IN|1|Telugu
Tanikella Bharani|m|actor|1985-|IN|1|Telugu
Gummadi|m|actor|1950-2008|IN|1|Telugu
Relangi|m|actor|1947-1975|IN|1|Telugu
Suryakantham|f|actor|1946-1994|IN|1|Telugu
Rama Prabha|f|actor|1966-|IN|1|Telugu
# India: Hindi
Iftekhar|m|actor|1944-1993|IN|1|Hindi
A. K. Hangal|m|actor|1966-2012|IN|1|Hindi
Asrani|m|actor|1967-|IN|1|Hindi
Om Prakash|m|actor|1947-1998|IN|1|Hindi
Keshto Mukherjee|m|actor|1952-1982|IN|1|Hindi
Madan Puri|m|actor|1941-1985|IN|1|Hindi
Satish Shah|m|actor|1978-|IN|1|Hindi
Saurabh Shukla|m|actor|1994-|IN|1|Hindi
Vijay Raaz|m|actor|1999-|IN|1|Hindi
Tom Alter|m|actor|1976-2017|IN|1|Hindi
Lalita Pawar|f|actor|1928-1998|IN|1|Hindi
Leela Chitnis|f|actor|1935-1987|IN|1|Hindi
Durga Khote|f|actor|1931-1983|IN|1|Hindi
Aruna Irani|f|actor|1961-|IN|1|Hindi
Farida Jalal|f|actor|1967-|IN|1|Hindi
Reema Lagoo|f|actor|1980-2017|IN|1|Hindi
Himani Shivpuri|f|actor|1984-|IN|1|Hindi
Seema Pahwa|f|actor|1996-|IN|1|Hindi
# India: Bengali
Bhanu Bandopadhyay|m|actor|1947-1983|IN|1|Bengali
Rabi Ghosh|m|actor|1959-1997|IN|1|Bengali
Chhabi Biswas|m|actor|1936-1962|IN|1|Bengali
Anil Chatterjee|m|actor|1953-1996|IN|1|Bengali
Dipankar Dey|m|actor|1971-|IN|1|Bengali
Ranjit Mallick|m|actor|1971-|IN|1|Bengali
Parambrata Chatterjee|m|actor|2003-|IN|1|Bengali
Abir Chatterjee|m|actor|2009-|IN|1|Bengali
Supriya Devi|f|actor|1952-2006|IN|1|Bengali
Sabitri Chatterjee|f|actor|1951-|IN|1|Bengali
Sandhya Roy|f|actor|1957-|IN|1|Bengali
Indrani Haldar|f|actor|1993-|IN|1|Bengali
Debashree Roy|f|actor|1971-|IN|1|Bengali
Koel Mallick|f|actor|2003-|IN|1|Bengali
Paoli Dam|f|actor|2006-|IN|1|Bengali
Swastika Mukherjee|f|actor|2001-|IN|1|Bengali
# Of African, Asian and Latin American descent
Jim Kelly|m|actor|1972-1982|US|1
Bernie Casey|m|actor|1969-2007|US|1
Paul Winfield|m|actor|1967-2004|US|1
Yaphet Kotto|m|actor|1963-2008|US|1
Roscoe Lee Browne|m|actor|1961-2007|US|1
Woody Strode|m|actor|1941-1995|US|1
Ossie Davis|m|actor|1950-2005|US|1
Brock Peters|m|actor|1954-2005|US|1
Louis Gossett Jr.|m|actor|1961-2023|US|2
Ernie Hudson|m|actor|1976-|US|1
Tony Todd|m|actor|1986-2024|US|1
Clarke Peters|m|actor|1979-|US|1
Alfre Woodard|f|actor|1978-|US|2
Lynn Whitfield|f|actor|1983-|US|1
Loretta Devine|f|actor|1979-|US|1
Ruby Dee|f|actor|1947-2013|US|1
Lena Horne|f|actor,singer|1938-1994|US|2
Ethel Waters|f|actor,singer|1929-1959|US|1
Kenneth Tsang|m|actor|1955-2022|HK|1
Rick Yune|m|actor|1999-|US|1
Tzi Ma|m|actor|1984-|US|1
James Hong|m|actor|1954-|US|1
George Takei|m|actor|1955-|US|1
Cary-Hiroyuki Tagawa|m|actor|1986-|JP,US|1
Burt Kwouk|m|actor|1957-2014|GB|1
Tetsurō Tamba|m|actor|1952-2006|JP|1
Mie Hama|f|actor|1960-1989|JP|1
Akiko Wakabayashi|f|actor|1958-1971|JP|1
Bolo Yeung|m|actor|1970-2007|HK|1
Angela Mao|f|actor|1968-1992|TW|1
Philip Ahn|m|actor|1935-1978|US|1
Keye Luke|m|actor|1934-1990|US|1
Tsai Chin|f|actor|1957-|GB|1
Nancy Kwan|f|actor|1960-|US|1
Dileep Rao|m|actor|2009-|US|1
Roshan Seth|m|actor|1982-|GB|1
Saeed Jaffrey|m|actor|1965-2014|GB|1
Art Malik|m|actor|1982-|GB|1
Naveen Andrews|m|actor|1991-|GB|1
Archie Panjabi|f|actor|1999-|GB|1
Indira Varma|f|actor|1996-|GB|1
Emilio Echevarría|m|actor|1990-2021|MX|1
Miguel Sandoval|m|actor|1982-|US|1
Raúl Juliá/Raul Julia|m|actor|1969-1994|US|2
Edward James Olmos|m|actor|1978-|US|1
Esai Morales|m|actor|1982-|US|1
Benjamin Bratt|m|actor|1988-|US|1
Jay Hernandez|m|actor|1999-|US|1
Beah Richards|f|actor|1950-2000|US|1
Vanessa Bell Calloway|f|actor|1985-|US|1
Nia Long|f|actor|1986-|US|1
Vivica A. Fox|f|actor|1989-|US|1
Tamlyn Tomita|f|actor|1986-|US|1
Rosalind Chao|f|actor|1972-|US|1
Ming-Na Wen|f|actor|1989-|US|1
Lauren Tom|f|actor|1982-|US|1
Rosie Perez|f|actor|1989-|US|1
María Conchita Alonso|f|actor|1971-|US|1
Trini Alvarado|f|actor|1979-|US|1
`;

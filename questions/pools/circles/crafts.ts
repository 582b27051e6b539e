/** Under each calling, columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const CRAFTS = `
# editor
1915-1934|Anne Bauchens/Margaret Booth/Viola Lawrence/Blanche Sewell/Irene Morra/Conrad A. Nervig
1930-1942|Conrad A. Nervig/Margaret Booth/Blanche Sewell/Ben Lewis/Robert J. Kern/Tom Held/Basil Wrangell
1932-1945|Ralph Dawson/George Amy/William Holmes/Warren Low/Owen Marks/Rudi Fehr
1932-1944|Gene Havlick/Gene Milford/Otto Meyer/Viola Lawrence/Al Clark/Charles Nelson/Daniel Mandell
1934-1947|Hal C. Kern/James E. Newcom/William Hornbeck/Daniel Mandell/Robert J. Kern/Blanche Sewell
1934-1952|Anne Bauchens/Margaret Booth/Barbara McLean/Viola Lawrence/Blanche Sewell/Adrienne Fazan/Dorothy Spencer
1936-1947|Daniel Mandell/Sherman Todd/Barbara McLean/James E. Newcom/Gene Milford/William Holmes/Walter Thompson
1938-1948|William Holmes/George Amy/Owen Marks/Ralph Dawson/Rudi Fehr/Warren Low/Folmar Blangsted
1938-1952|Barbara McLean/Dorothy Spencer/Robert L. Simpson/William Reynolds/James B. Clark/Louis R. Loeffler
1940-1953|Robert J. Kern/Harold F. Kress/Conrad A. Nervig/George Boemler/Ralph E. Winters/Adrienne Fazan/Blanche Sewell
1941-1950|Francis Lyon/Robert Parrish/Harry Gerstad/Elmo Williams/Paul Weatherwax/Otto Ludwig/Sherman Todd
1944-1954|Harry Gerstad/Elmo Williams/Francis Lyon/Robert Parrish/Gene Ruggiero/Walter Thompson/Al Clark
1946-1957|Paul Weatherwax/Gene Ruggiero/Otto Ludwig/Ted J. Kent/Russell Schoengarth/Milton Carruth/Howard Smith
1945-1960|Daniel Mandell/William Hornbeck/Doane Harrison/Ellsworth Hoagland/Eda Warren/Archie Marshek/Arthur P. Schmidt
1949-1962|Ralph E. Winters/John D. Dunning/Harold F. Kress/Ferris Webster/Margaret Booth/Frank Santillo
1949-1962|William Hornbeck/Fredric Knudtson/Ralph E. Winters/William Lyon/Warren Low/Daniel Mandell/Dorothy Spencer
1950-1962|William Lyon/Charles Nelson/Viola Lawrence/Al Clark/Gene Milford/Jerome Thoms/Harry Gerstad
1950-1962|Gene Milford/Carl Lerner/Dede Allen/Aram Avakian/Gene Havlick/William Lyon
1949-1959|Gene Ruggiero/Paul Weatherwax/George Boemler/Adrienne Fazan/William Hornbeck/Walter Thompson
1950-1966|Adrienne Fazan/Albert Akst/Harold F. Kress/Ralph E. Winters/Ferris Webster/Margaret Booth/John McSweeney Jr.
1952-1964|George Tomasini/Daniel Mandell/Arthur P. Schmidt/Ferris Webster/William Lyon/Rudi Fehr/Folmar Blangsted
1957-1964|Daniel Mandell/Ferris Webster/Fredric Knudtson/Philip W. Anderson/Arthur P. Schmidt/Ralph E. Winters/Aaron Stell
1958-1968|Thomas Stanford/William Reynolds/Marjorie Fowler/Cotton Warburton/Philip W. Anderson/Frank P. Keller/Ferris Webster
1958-1969|Harold F. Kress/John McSweeney Jr./Ferris Webster/Dorothy Spencer/Ralph E. Winters/Frank Santillo/Robert Swink
1961-1971|Cotton Warburton/Robert Stafford/William Reynolds/Samuel E. Beetley/Gene Palmer/Frank P. Keller
1961-1973|William Reynolds/Robert Swink/Harold F. Kress/Dorothy Spencer/Thomas Stanford/Hugh S. Fowler/Folmar Blangsted
1964-1969|Hal Ashby/Ralph E. Winters/Robert C. Jones/Sam O'Steen/Ralph Rosenblum/Dede Allen/Frank P. Keller
1964-1975|Ralph Rosenblum/Dede Allen/Aram Avakian/Carl Lerner/Hugh A. Robertson/Sam O'Steen
1968-1976|Frank P. Keller/Michael Luciano/Sam O'Steen/Lou Lombardo/Donn Cambern/Robert C. Jones
1966-1969|Frank P. Keller/Hal Ashby/Sam O'Steen/Michael Luciano/Robert C. Jones/Lou Lombardo/Donn Cambern
1967-1976|Hugh S. Fowler/William Reynolds/Robert Swink/Harold F. Kress/Michael Luciano/Samuel E. Beetley/Dorothy Spencer
1969-1982|Lou Lombardo/Donn Cambern/Sam O'Steen/Robert L. Wolfe/Richard Halsey/Ferris Webster
1969-1978|Gerald B. Greenberg/Dede Allen/Ralph Rosenblum/Alan Heim/Paul Hirsch/Norman Gay/Evan Lottman/Jordan Leondopoulos
1969-1980|David Bretherton/William Reynolds/Frank P. Keller/Robert Swink/Fredric Steinkamp/Ralph E. Winters/Sam O'Steen
1970-1980|William Reynolds/Peter Zinner/Richard Marks/Barry Malkin/Fredric Steinkamp/Robert Swink
1970-1979|Harold F. Kress/Carl Kress/Dorothy Spencer/Neil Travis/Robert Swink/David Bretherton/Richard Halsey
1972-1998|Thelma Schoonmaker/Dede Allen/Walter Murch/Verna Fields/Michael Kahn
1971-1979|Verna Fields/Marcia Lucas/Dede Allen/Sam O'Steen/Michael Kahn/Fredric Steinkamp/Lou Lombardo
1972-1982|Richard Halsey/Scott Conrad/Richard Chew/Michael Kahn/Fredric Steinkamp/Don Zimmerman/Sheldon Kahn
1973-1984|Marcia Lucas/Richard Chew/Paul Hirsch/Walter Murch/Richard Marks/Verna Fields/Tom Rolf
1974-1986|Richard Chew/Paul Hirsch/Sheldon Kahn/Tom Rolf/Richard Halsey/Lynzee Klingman/Robert Dalva
1974-1984|Peter Zinner/Richard Marks/Walter Murch/Barry Malkin/Tom Rolf/Gerald B. Greenberg
1976-1986|Alan Heim/Gerald B. Greenberg/Dede Allen/Susan E. Morse/Ralph Rosenblum/Craig McKay/Richard Marks
1978-1992|Thelma Schoonmaker/Walter Murch/Tom Rolf/Gerald B. Greenberg/Dede Allen/Michael Kahn/Carol Littleton
1978-1992|Michael Kahn/Paul Hirsch/Arthur Schmidt/Carol Littleton/Richard Marks/Terry Rawlings/Walter Murch
1980-1990|Carol Littleton/Lisa Fruchtman/Dede Allen/Susan E. Morse/Lynzee Klingman/Claire Simpson/Thom Noble
1982-1991|Thom Noble/Neil Travis/Tom Rolf/Richard Marks/Carol Littleton/Mark Warner/Joel Cox
1984-1992|Claire Simpson/David Brenner/Joe Hutshing/Richard Chew/Craig McKay/Mark Goldblatt/Pietro Scalia
1985-1996|Arthur Schmidt/Harry Keramidas/Michael Kahn/Paul Hirsch/Joe Hutshing/Richard Chew/Conrad Buff IV
1986-1994|Susan E. Morse/Craig McKay/Alan Heim/Joe Hutshing/David Brenner/Barry Malkin/Sam Pollard
1987-1997|Joe Hutshing/David Brenner/Pietro Scalia/Hank Corwin/Claire Simpson/Julie Monroe/Brian Berdan
1987-1997|Neil Travis/William Hoy/Steven Rosenblum/Arthur Schmidt/Richard Chew/Joel Cox/Richard Francis-Bruce
1988-1999|Joel Cox/Richard Francis-Bruce/Neil Travis/Craig McKay/Stephen Rivkin/Don Zimmerman/Richard Marks
1989-2001|Mike Hill/Dan Hanley/Arthur Schmidt/Steven Rosenblum/Richard Francis-Bruce/Paul Hirsch/Stuart Baird
1984-2002|Mark Goldblatt/Conrad Buff IV/Richard A. Harris/Stuart Baird/Frank J. Urioste/John F. Link/Chris Lebenzon
1991-2002|Conrad Buff IV/Richard A. Harris/Mark Goldblatt/James Cameron/Stephen Rivkin/Frank J. Urioste/Steven Rosenblum
1990-2003|Thelma Schoonmaker/Sally Menke/Dody Dorn/Mary Sweeney/Carol Littleton/Tina Hirsch
1992-2002|Michael Kahn/Arthur Schmidt/Thelma Schoonmaker/Richard Francis-Bruce/Steven Rosenblum/Walter Murch/Chris Lebenzon
1993-2003|Walter Murch/Anne V. Coates/Jim Clark/Thelma Schoonmaker/Richard Marks/Pietro Scalia
1995-2005|Zach Staenberg/Dody Dorn/James Haygood/Pietro Scalia/Chris Lebenzon/Christian Wagner/Conrad Buff IV
1996-2007|James Haygood/Dylan Tichenor/Eric Zumbrunnen/Sarah Flack/Dody Dorn/Stephen Mirrione/Angus Wall
1998-2008|Stephen Mirrione/Dody Dorn/Sarah Flack/Christopher Rouse/Pietro Scalia/William Goldenberg/Dylan Tichenor
1998-2006|Pietro Scalia/Christopher Rouse/Chris Lebenzon/Dylan Tichenor/Stephen Mirrione/Steven Rosenblum
1999-2008|Martin Walsh/Chris Dickens/Virginia Katz/Jill Bilcock/Tariq Anwar/Terilyn A. Shropshire
2000-2009|Jamie Selkirk/John Gilbert/Michael Horton/Lee Smith/Jill Bilcock/Annie Collins/Jabez Olssen
2001-2010|Thelma Schoonmaker/Michael Kahn/Joel Cox/Mike Hill/Dan Hanley/Dylan Tichenor/Stephen Mirrione
2002-2010|Hughes Winborne/Stephen Mirrione/Dylan Tichenor/Christopher Rouse/Joel Cox/Craig McKay
2004-2014|Christopher Rouse/William Goldenberg/Dylan Tichenor/Lee Smith/Stuart Baird/Paul Rubell/Richard Pearson
2006-2013|Bob Murawski/Chris Innis/Dylan Tichenor/Christopher Rouse/William Goldenberg/Billy Weber/Stephen Rivkin
2007-2015|Angus Wall/Kirk Baxter/Lee Smith/William Goldenberg/Dylan Tichenor/Stephen Mirrione/Tariq Anwar
2009-2017|William Goldenberg/Dylan Tichenor/Pietro Scalia/Joe Walker/Tom Cross/Jay Cassidy/Christopher Rouse
2010-2016|Mark Sanger/Alfonso Cuarón/Eddie Hamilton/Lee Smith/Joe Walker/Chris Dickens
2011-2018|Margaret Sixel/Maryann Brandon/Mary Jo Markey/Jill Bilcock/Joi McMillon/Jennifer Lame/Lisa Lassek
2012-2020|Tom Cross/Jennifer Lame/Joe Walker/John Gilbert/Joi McMillon/Nat Sanders/Affonso Gonçalves
2013-2020|John Gilbert/Steven Rosenblum/Jay Cassidy/Tom Cross/Joe Walker/Jake Roberts/Jabez Olssen
2013-2021|Lee Smith/Eddie Hamilton/Joe Walker/Pietro Scalia/Chris Dickens/Stuart Baird/William Goldenberg
2014-2020|John Ottman/Michael McCusker/Tom Cross/Lee Smith/Dylan Tichenor/Chris Lebenzon/Paul Machliss
1995-2014|John Ottman/Michael McCusker/Mark Goldblatt/Zach Staenberg/Conrad Buff IV/Dean Zimmerman
2015-2022|Michael McCusker/Andrew Buckland/Tom Cross/Chris Lebenzon/Eddie Hamilton/William Goldenberg
2016-2023|Mikkel E.G. Nielsen/Yorgos Mavropsaridis/Joe Walker/Tom Cross/Úna Ní Dhonghaíle/Affonso Gonçalves
2016-2025|Joe Walker/Jennifer Lame/Lee Smith/Tom Cross/Eddie Hamilton/William Goldenberg/Kirk Baxter
2018-2025|Paul Rogers/Andy Jurgensen/Jennifer Lame/Joi McMillon/Nick Houy/Louise Ford/Affonso Gonçalves
2018-2025|Jennifer Lame/Joi McMillon/Thelma Schoonmaker/Nick Houy/Joe Walker/Yorgos Mavropsaridis
2017-2025|Sean Baker/Andy Jurgensen/Ronald Bronstein/Benny Safdie/Dávid Jancsó/Jennifer Lame
2019-2025|Andy Jurgensen/Dylan Tichenor/Jennifer Lame/Dávid Jancsó/Sean Baker/Nick Emerson/Paul Rogers
2005-2018|Lisa Lassek/Maryann Brandon/Mary Jo Markey/Jeffrey Ford/Craig Wood/Debbie Berman
1990-2009|Sally Menke/Dody Dorn/Mary Sweeney/Christopher Tellefsen/Barry Alexander Brown/Dylan Tichenor/Craig McKay
1948-1958|Peter Taylor/Jack Harris/Reginald Mills/Russell Lloyd/Bert Bates/Winston Ryder
1952-1966|Anne V. Coates/Jack Harris/Peter Taylor/Norman Savage/Ernest Walter/Ralph Kemplen/John Bloom
1961-1978|Jim Clark/Antony Gibbs/Kevin Brownlow/Ray Lovejoy/John Bloom/Norman Savage/Ralph Kemplen/Thom Noble
1968-1985|Ray Lovejoy/Terry Rawlings/John Bloom/Antony Gibbs/Anne V. Coates/Jim Clark/Gerry Hambling
1978-1990|John Bloom/Jim Clark/Terry Rawlings/Gerry Hambling/Ray Lovejoy/Anne V. Coates/Mick Audsley
1990-2004|Anne V. Coates/Jim Clark/Terry Rawlings/Mick Audsley/Gerry Hambling/Tariq Anwar/Martin Walsh
2004-2014|Tariq Anwar/Chris Dickens/Jon Harris/Mick Audsley/Martin Walsh/Melanie Oliver/Chris Gill
2010-2024|Eddie Hamilton/Lee Smith/Chris Dickens/Jon Harris/Paul Machliss/Stuart Baird/Jinx Godfrey
1985-2001|Richard Francis-Bruce/Jill Bilcock/Lee Smith/Nicholas Beauman/Veronika Jenet/William M. Anderson
1943-1966|Mario Serandrei/Leo Cattozzo/Eraldo Da Roma/Nino Baragli/Jolanda Benvenuti/Ruggero Mastroianni
1961-1980|Nino Baragli/Ruggero Mastroianni/Franco Arcalli/Roberto Perpignani/Eugenio Alabiso/Renato Cinquini
1972-1996|Roberto Perpignani/Gabriella Cristiani/Nino Baragli/Ruggero Mastroianni/Raimondo Crociani/Simona Paggi
1980-1994|Gabriella Cristiani/Claire Simpson/Thom Noble/Anne V. Coates/Gerry Hambling/Roberto Perpignani
1955-1966|Henri Colpi/Jasmine Chasney/Marie-Josèphe Yoyotte/Cécile Decugis/Agnès Guillemot/Henri Lanoë
1961-1985|Agnès Guillemot/Cécile Decugis/Marie-Josèphe Yoyotte/Claudine Bouché/Martine Barraqué/Denise de Casabianca
1966-1985|Françoise Bonnot/Claudine Bouché/Martine Barraqué/Marie-Josèphe Yoyotte/Yann Dedet
1986-2012|Hervé de Luze/Hervé Schneid/Nelly Quettier/Juliette Welfling/Noëlle Boisson/Martine Giordano/Yann Dedet
2000-2024|Juliette Welfling/Hervé de Luze/Hervé Schneid/Nelly Quettier/Laurent Sénéchal/Julien Lacheray
1972-2008|Peter Przygodda/Juliane Lorenz/Thea Eymèsz/Beate Mainka-Jellinghaus/Suzanne Baron
1998-2016|Mathilde Bonnefoy/Andrew Bird/Hansjörg Weißbrich/Patricia Rommel/Monika Willi/Bettina Böhler
1995-2022|Molly Malene Stensgaard/Valdís Óskarsdóttir/Anne Østerud/Janus Billeskov Jansen/Anders Refn/Kasper Leick
1980-2016|José Salcedo/Teresa Font/Iván Aledo/Julio Peña/Pablo del Amo
2009-2024|Yorgos Mavropsaridis/Jarosław Kamiński/Matthieu Laclau/Monika Willi/Walter Fasano
1985-2010|Patrick Tam/William Chang/David Wu/Mak Chi-sin/Liao Ching-sung/Kong Chi-leung
2000-2024|Kim Sang-bum/Yang Jin-mo/Kim Jae-bum/Moon Sae-kyung/Kim Hyeon
2000-2024|Lee Chatametikool/Liao Ching-sung/Matthieu Laclau/William Chang/Lin Xudong
2000-2019|Daniel Rezende/Affonso Gonçalves/Karen Harley/Mair Tavares/Eduardo Escorel
1955-1991|Dulal Dutta/Ramesh Joshi/Hrishikesh Mukherjee/Gangadhar Naskar
1983-2005|Renu Saluja/A. Sreekar Prasad/B. Lenin/V. T. Vijayan/Beena Paul/Rajkumar Hirani
1989-2024|A. Sreekar Prasad/Anthony/B. Lenin/Suresh Urs/Marthand K. Venkatesh/Kotagiri Venkateswara Rao
2001-2024|Aarti Bajaj/Deepa Bhatia/Namrata Rao/Ballu Saluja/Nitin Baid/Antara Lahiri
1932-1946|David Lean/Charles Crichton/Thorold Dickinson/Sidney Cole/Jack Harris/Hugh Stewart
1937-1943|Robert Wise/Mark Robson/William Hamilton/Henry Berman/Desmond Marquette
1962-1979|John Glen/Peter R. Hunt/Raymond Poulton/Thelma Connell/Bert Bates
1990-2022|Joel Coen/Ethan Coen/Steven Soderbergh/Robert Rodriguez/Kevin Smith
1995-2012|Lee Unkrich/Kevin Nolting/David Ian Salter/Ken Schretzmann/Darren T. Holmes
2014-2025|Sean Baker/Chloé Zhao/Kelly Reichardt/David Lowery
2006-2024|Hayedeh Safiyari/Bahram Dehghani/Mastaneh Mohajer/Jafar Panahi
1981-1997|William Reynolds/Sam O'Steen/Alan Heim/Richard Marks/Peter Zinner/Don Zimmerman
2003-2015|Anne V. Coates/Tariq Anwar/Jim Clark/Virginia Katz/Mick Audsley/Thelma Schoonmaker
2010-2022|Paul Hirsch/Richard Francis-Bruce/Christopher Rouse/Stuart Baird/Eddie Hamilton/Billy Weber
2014-2025|Thelma Schoonmaker/Michael Kahn/Walter Murch/Carol Littleton/Sarah Broshar/Dylan Tichenor
2015-2025|Stephen Mirrione/Angus Wall/Kirk Baxter/Pietro Scalia/Joe Walker/Dylan Tichenor
# costume designer
1928-1942|Adrian/Travis Banton/Walter Plunkett/Orry-Kelly/Edith Head/Gwen Wakeling/Royer/Omar Kiam
1933-1949|Walter Plunkett/Adrian/Milo Anderson/Gile Steele/Orry-Kelly/Irene/Renie Conley
1941-1949|Irene/Orry-Kelly/Milo Anderson/Jean Louis/Edith Head/Travilla/Leah Rhodes
1942-1952|Gile Steele/Walter Plunkett/Edith Head/Helen Rose/Mary Kay Dodson/Irene
1945-1952|Leah Rhodes/Travilla/Marjorie Best/Milo Anderson/Sheila O'Brien/Charles LeMaire
1946-1953|Dorothy Jeakins/Madame Karinska/Edith Head/Charles LeMaire/Gile Steele/Walter Plunkett/Renie Conley
1946-1956|Charles LeMaire/Travilla/Renie Conley/Rene Hubert/Helen Rose/Edward Stevenson/Dorothy Jeakins/Jean Louis
1946-1960|Edith Head/Jean Louis/Helen Rose/Charles LeMaire/Orry-Kelly/Travilla/Walter Plunkett
1949-1960|Orry-Kelly/Irene Sharaff/Walter Plunkett/Helen Rose/Cecil Beaton/Miles White/Edith Head
1949-1960|Helen Rose/Edith Head/Jean Louis/Walter Plunkett/Moss Mabry/Bill Thomas/Travilla
1952-1960|Emile Santiago/Charles LeMaire/John Jensen/Herschel McCoy/Ralph Jester/Dorothy Jeakins
1950-1958|Marcel Vertes/Cecil Beaton/Irene Sharaff/Orry-Kelly/Georges Annenkov/Rosine Delamare
1952-1966|Jean Louis/Edith Head/Helen Rose/Orry-Kelly/Bill Thomas/Moss Mabry/Edward Stevenson/Howard Shoup
1951-1957|Sanzo Wada/Tadaoto Kainosho/Shima Yoshizane/Yoshio Ueno
1955-1965|Cecil Beaton/Irene Sharaff/Edith Head/Orry-Kelly/Dorothy Jeakins/Walter Plunkett
1956-1966|Elizabeth Haffenden/Joan Bridge/Margaret Furse/Phyllis Dalton/Julie Harris/Beatrice Dawson/Nino Novarese
1957-1967|Edith Head/Edward Stevenson/Jean Louis/Bill Thomas/Moss Mabry/Norma Koch/Howard Shoup
1957-1967|Valles/Bill Thomas/Dorothy Jeakins/Nino Novarese/Renie Conley/Irene Sharaff/Charles LeMaire
1958-1969|Norma Koch/Bill Thomas/Edith Head/Edward Stevenson/Marjorie Best/Mary Wills/Donfeld
1958-1969|Irene Sharaff/Dorothy Jeakins/Edith Head/Theoni V. Aldredge/Norma Koch/Jean Louis/Donfeld
1954-1967|Mary Wills/Bill Thomas/Tony Walton/Dorothy Jeakins/Walter Plunkett/Marjorie Best/Renie Conley
1960-1970|Nino Novarese/Renie Conley/Irene Sharaff/Elizabeth Haffenden/Margaret Furse/Phyllis Dalton
1961-1970|Julie Harris/Phyllis Dalton/Jocelyn Rickards/Margaret Furse/Elizabeth Haffenden/Joan Bridge/Beatrice Dawson
1964-1973|Phyllis Dalton/Margaret Furse/Julie Harris/Yvonne Blake/Joan Bridge/Elizabeth Haffenden/Shirley Russell
1964-1972|Dorothy Jeakins/Edith Head/Bill Thomas/Moss Mabry/Ray Aghayan/Donfeld/Theadora Van Runkle
1965-1971|John Truscott/Tony Walton/Irene Sharaff/Cecil Beaton/Dorothy Jeakins/Jean Louis/Anthony Mendleson
1967-1976|Theadora Van Runkle/Anthea Sylbert/Ruth Morley/Ann Roth/Theoni V. Aldredge/Edith Head/Polly Platt
1967-1977|Margaret Furse/Anthony Powell/Yvonne Blake/Shirley Russell/Nino Novarese/Anthony Mendleson/Elizabeth Haffenden
1969-1978|Antonio Castillo/Yvonne Blake/Anthony Powell/Shirley Russell/Anthony Mendleson/Phyllis Dalton
1970-1982|Anthony Powell/Milena Canonero/Shirley Russell/Tony Walton/Yvonne Blake/Julie Harris/Phyllis Dalton
1971-1980|Edith Head/Theoni V. Aldredge/Anthea Sylbert/Donfeld/Bob Mackie/Ann Roth/Ray Aghayan
1971-1981|Theoni V. Aldredge/Anthea Sylbert/Ann Roth/Albert Wolsky/Theadora Van Runkle/Ruth Morley/Patricia Norris
1973-1981|Milena Canonero/Ulla-Britt Soderlund/Shirley Russell/Anthony Powell/Piero Tosi/Danilo Donati/Yvonne Blake
1975-1984|John Mollo/Aggie Guerard Rodgers/Deborah Nadoolman Landis/Anthony Mendleson/Yvonne Blake/Nilo Rodis-Jamero/James Acheson
1978-1993|Albert Wolsky/Ann Roth/Theoni V. Aldredge/Tony Walton/Santo Loquasto/Richard Hornung/Theadora Van Runkle
1978-1989|Anthony Powell/Milena Canonero/John Mollo/Shirley Russell/Bob Ringwood/Jenny Beavan/James Acheson
1980-1992|Deborah Nadoolman Landis/Michael Kaplan/Marilyn Vance/Aggie Guerard Rodgers/Joanna Johnston/Marlene Stewart
1981-1990|Bhanu Athaiya/John Mollo/Shirley Russell/Jenny Beavan/John Bright/Charles Knode
1981-1986|Marik Vos/Gabriella Pescucci/Piero Tosi/Anthony Powell/Milena Canonero/Theodor Pistek
1982-1991|Theodor Pistek/Anthony Powell/James Acheson/Milena Canonero/Gabriella Pescucci/Ann Roth/Franca Squarciapino
1984-1993|Jenny Beavan/John Bright/James Acheson/Anthony Powell/Sandy Powell/Lindy Hemming/Phyllis Dalton
1985-1998|James Acheson/Jenny Beavan/Gabriella Pescucci/Milena Canonero/Anthony Powell/Alexandra Byrne/Franca Squarciapino
1984-1996|Emi Wada/Eiko Ishioka/Shinobu Muraki/Kazuko Kurosawa/William Chang
1987-1996|Phyllis Dalton/James Acheson/Jenny Beavan/Sandy Powell/Bob Ringwood/John Mollo/Marit Allen
1988-1996|Franca Squarciapino/Gabriella Pescucci/Milena Canonero/Maurizio Millenotti/Moidele Bickel/Jenny Beavan/James Acheson
1988-1998|Albert Wolsky/Ann Roth/Colleen Atwood/Joanna Johnston/Elizabeth McBride/Ruth Myers/Milena Canonero
1988-2012|Eiko Ishioka/Colleen Atwood/Milena Canonero/Sandy Powell/Gabriella Pescucci/Emi Wada/Bob Ringwood
1988-2005|Ruth E. Carter/Danielle Hollowell/Francine Jamison-Tanchuck/Sharen Davis/Paul Simmons/Donna Berwick
1990-2001|Lizzy Gardiner/Tim Chappel/Catherine Martin/Angus Strathie/Janet Patterson/Terry Ryan/Kym Barrett
1992-2000|Gabriella Pescucci/Milena Canonero/Sandy Powell/Jenny Beavan/Franca Squarciapino/Anthony Powell/Ann Roth
1993-2003|Ann Roth/Jenny Beavan/Colleen Atwood/Albert Wolsky/Judianna Makovsky/Ruth Myers/Gary Jones/Sandy Powell
1994-2002|Deborah L. Scott/Joanna Johnston/Colleen Atwood/Ruth Myers/Judianna Makovsky/Lindy Hemming/Janty Yates
1995-2003|Sandy Powell/Alexandra Byrne/Jenny Beavan/Lindy Hemming/Rachael Fleming/Marit Allen/James Acheson
1996-2004|Lindy Hemming/Jenny Beavan/Sandy Powell/Alexandra Byrne/Caroline Harris/Shuna Harwood/Joan Bergin
1998-2009|Janty Yates/Lindy Hemming/Penny Rose/Ngila Dickson/Deborah L. Scott/Bob Ringwood/John Mollo/Kym Barrett
1998-2006|Catherine Martin/Angus Strathie/Colleen Atwood/Milena Canonero/Kym Barrett/Lizzy Gardiner/Janet Patterson
1998-2008|Ngila Dickson/Richard Taylor/Penny Rose/Janty Yates/Kym Barrett/Alexandra Byrne/Barbara Darragh
1997-2010|Colleen Atwood/Sandy Powell/Penny Rose/Mary Zophres/Ann Roth/Catherine Martin/Gabriella Pescucci/Albert Wolsky
2000-2010|Milena Canonero/Sandy Powell/Alexandra Byrne/Jacqueline Durran/Gabriella Pescucci/Colleen Atwood/Jenny Beavan
2002-2011|Alexandra Byrne/Michael O'Connor/Sandy Powell/Jacqueline Durran/Jenny Beavan/Consolata Boyle/Janty Yates
2005-2013|Michael O'Connor/Jacqueline Durran/Sandy Powell/Consolata Boyle/Jenny Beavan/Susannah Buxton/Alexandra Byrne
2007-2017|Mark Bridges/Mary Zophres/Arianne Phillips/Danny Glicker/Michael Wilkinson/Louise Frogley/Casey Storm
2008-2018|Colleen Atwood/Sandy Powell/Paco Delgado/Jacqueline Durran/Jany Temime/Anna B. Sheppard/Consolata Boyle
2010-2020|Jacqueline Durran/Sandy Powell/Alexandra Byrne/Consolata Boyle/Jenny Beavan/Paco Delgado
2009-2017|Catherine Martin/Trish Summerville/Michael Wilkinson/Arianne Phillips/Patricia Norris/Mark Bridges
2011-2018|Jenny Beavan/Jany Temime/Lindy Hemming/Alexandra Byrne/Michael Kaplan/Lizzy Gardiner/Kym Barrett
2011-2019|Milena Canonero/Colleen Atwood/Sandy Powell/Mark Bridges/Mary Zophres/Kasia Walicka-Maimone/Jacqueline Durran
2013-2023|Ruth E. Carter/Paul Tazewell/Sharen Davis/Mayes C. Rubeo/Alexandra Byrne/Judianna Makovsky/Francine Jamison-Tanchuck
2014-2022|Mark Bridges/Jacqueline Durran/Sandy Powell/Arianne Phillips/Paco Delgado/Alexandra Byrne/Consolata Boyle
2016-2024|Jacqueline Durran/Massimo Cantini Parrini/Alexandra Byrne/Nadia Stacey/Jenny Beavan/Sandy Powell/Arianne Phillips
2016-2023|Ann Roth/Mark Bridges/Ruth E. Carter/Mary Zophres/Trish Summerville/Arianne Phillips/Mitchell Travers
2018-2025|Holly Waddington/Nadia Stacey/Jacqueline Durran/Kate Hawley/Jenny Beavan/Massimo Cantini Parrini/Linda Muir
2018-2025|Paul Tazewell/Ruth E. Carter/Jacqueline West/Mitchell Travers/Arianne Phillips/Lindy Hemming/Kate Hawley
2013-2025|Kate Hawley/Luis Sequeira/Jacqueline West/Linda Muir/Holly Waddington/Lisy Christl/Trish Summerville
1951-1975|Piero Tosi/Danilo Donati/Piero Gherardi/Marcel Escoffier/Vera Marzot/Nino Novarese
1957-1968|Piero Gherardi/Piero Tosi/Danilo Donati/Marcel Escoffier/Vera Marzot/Giulio Coltellacci
1965-1985|Danilo Donati/Piero Tosi/Gabriella Pescucci/Milena Canonero/Vera Marzot/Enrico Sabbatini/Anna Anni
1983-2002|Gabriella Pescucci/Maurizio Millenotti/Piero Tosi/Franca Squarciapino/Milena Canonero/Danilo Donati
1946-1955|Roger K. Furse/Margaret Furse/Beatrice Dawson/Elizabeth Haffenden/Hein Heckroth/Oliver Messel/Cecil Beaton
1996-2013|Trisha Biggar/Jany Temime/Penny Rose/Ngila Dickson/Alexandra Byrne/Kym Barrett
1994-2010|Moidele Bickel/Lisy Christl/Yvonne Blake/Sonia Grande/Olivier Bériot/Madeline Fontaine
2001-2018|Sonia Grande/Paco Delgado/Tatiana Hernández/Bina Daigeler/Lala Huete
2007-2023|Lisy Christl/Jenny Beavan/Jacqueline Durran/Anna B. Sheppard/Gabriele Binder/Bina Daigeler
1996-2014|Casey Storm/Karen Patch/Mark Bridges/Nancy Steiner/Arianne Phillips/Milena Canonero
1991-2016|Neeta Lulla/Manish Malhotra/Anju Modi/Dolly Ahluwalia/Anamika Khanna/Sabyasachi Mukherjee
1956-1990|Bhanu Athaiya/Mani Rabadi/Leena Daru/Shalini Shah/Xerxes Bhathena
2000-2014|Tim Yip/Emi Wada/William Chang/Yee Chung-Man/Eiko Ishioka
1972-1986|Dorothy Jeakins/Irene Sharaff/Edith Head/Theoni V. Aldredge/Albert Wolsky
1993-2005|Bhanu Athaiya/Neeta Lulla/Manish Malhotra/Lovleen Bains
2004-2022|James Acheson/Penny Rose/Lindy Hemming/Deborah L. Scott/Janty Yates
2012-2024|Albert Wolsky/Ann Roth/Mary Zophres/Gary Jones/Jeffrey Kurland
# production designer
1916-1927|William Cameron Menzies/Cedric Gibbons/Wilfred Buckland/Robert Brunton/Anton Grot
1920-1933|Otto Hunte/Erich Kettelhut/Karl Vollbrecht/Walter Reimann/Hermann Warm/Robert Herlth/Walter Röhrig
1928-1950|Cedric Gibbons/Van Nest Polglase/Hans Dreier/Richard Day/Anton Grot/Lyle R. Wheeler/Stephen Goosson
1935-1956|Lyle R. Wheeler/William Cameron Menzies/Cedric Gibbons/Richard Day/Carl Jules Weyl/George James Hopkins
1949-1965|Lyle R. Wheeler/Richard Day/Edward Carfagno/Hal Pereira/George W. Davis/Alexandre Golitzen
1938-1950|Alfred Junge/Vincent Korda/Carmen Dillon/John Bryan/Oliver Messel/Hein Heckroth
1945-1968|Carmen Dillon/Alfred Junge/John Bryan/Tom Morahan/Ralph Brinton/Ken Adam
1937-1955|Alexandre Trauner/Léon Barsacq/Jean d'Eaubonne/Max Douy/Lazare Meerson/Georges Wakhévitch
1956-1980|Alexandre Trauner/Richard Sylbert/Boris Leven/Ken Adam/John Box/Gene Callahan
1960-1979|Ken Adam/John Box/Elliot Scott/Peter Murton/Syd Cain/Terence Marsh
1962-1984|John Box/Ken Adam/Terence Marsh/Elliot Scott/Assheton Gorton/Geoffrey Drake
1960-1984|Richard Sylbert/Dean Tavoularis/Mel Bourne/Tony Walton/Polly Platt/Paul Sylbert/Gene Callahan
1967-1990|Dean Tavoularis/Richard Sylbert/Mel Bourne/Dale Hennesy/J. Michael Riva/Polly Platt/Patrizia von Brandenstein
1955-1981|Bansi Chandragupta/Ashoke Bose/Sudhendu Roy/M. R. Achrekar
1955-1993|Yoshirō Muraki/Shinobu Muraki/Takashi Matsuyama/Hiroshi Mizutani/Tomoo Shimogawara
1969-1994|Ferdinando Scarfiotti/Dante Ferretti/Mario Garbuglia/Danilo Donati/Gianni Quaranta/Lorenzo Mongiardino
1971-1988|Polly Platt/Patrizia von Brandenstein/Mel Bourne/Richard Sylbert/Santo Loquasto/Jack Fisk
1972-1990|Rolf Zehetbauer/Allan Starski/Götz Weidner/Herbert Strabel/Toni Lüdi
1976-1992|Norman Reynolds/Stuart Craig/Elliot Scott/Terence Marsh/Les Dilley/Anton Furst
1984-1992|Anton Furst/Norman Garwood/Bo Welch/Bob Ringwood/Rick Carter/Luciana Arrighi
1980-1999|Stuart Craig/Luciana Arrighi/Norman Garwood/Dante Ferretti/Allan Starski/Tony Burrough
1981-2001|Patrizia von Brandenstein/Mel Bourne/Santo Loquasto/Jack Fisk/Kristi Zea/Stuart Wurtzel
1977-2006|Mel Bourne/Santo Loquasto/Stuart Wurtzel/Kristi Zea/Tom Warren/Jeannine Oppewall
1982-1999|Jim Bissell/Rick Carter/Dean Tavoularis/Norman Reynolds/J. Michael Riva/Lawrence G. Paull
1988-2012|Bo Welch/Rick Heinrichs/Dennis Gassner/Rick Carter/Jim Bissell/Kirk M. Petruccelli
1990-2012|Dennis Gassner/Dante Ferretti/Stuart Craig/Jeannine Oppewall/Kristi Zea/Eugenio Zanetti
1992-2016|David Wasco/K. K. Barrett/Jack Fisk/Dennis Gassner/Sharon Seymour/Jeannine Oppewall
1993-2013|Catherine Martin/Luigi Marchione/Brian Morris/John Myhre/Martin Childs/Eugenio Zanetti
1994-2012|Grant Major/Dan Hennah/Stuart Craig/Alex McDowell/Barry Robison/Roger Ford
1993-2014|Allan Starski/Ewa Braun/Marek Dobrowolski/Simon Elliott/Rick Carter
1996-2015|Rick Heinrichs/Alex McDowell/Bo Welch/Dennis Gassner/Rick Carter/Dante Ferretti
1999-2015|K. K. Barrett/David Wasco/Mark Friedberg/Kevin Thompson/Adam Stockhausen
2000-2010|Tim Yip/Huo Tingxiao/William Chang/Yee Chung-Man/Cao Jiuping
2002-2024|Nathan Crowley/Rick Carter/Guy Hendrix Dyas/Dennis Gassner/Hannah Beachler/Alex McDowell
2005-2024|Sarah Greenwood/Stuart Craig/Eve Stewart/Maria Djurkovic/Fiona Crombie
2006-2022|Eugenio Caballero/Brigitte Broch/Antxón Gómez/Carlos Y. Jacques/Pilar Revuelta
2012-2024|Adam Stockhausen/Hannah Beachler/Sarah Greenwood/David Wasco/Mark Friedberg/Jess Gonchor
1986-2020|Thota Tharani/Sabu Cyril/Nitin Chandrakant Desai/Samir Chanda/Sharmishta Roy/Rajeevan
2013-2024|Catherine Martin/Sarah Greenwood/Fiona Crombie/Hannah Beachler/Karen Murphy
2014-2025|Dante Ferretti/Jack Fisk/Adam Stockhausen/Jess Gonchor/Rick Carter/Dennis Gassner
# producer
1913-1930|Mack Sennett/Hal Roach/Thomas H. Ince/Carl Laemmle/Jesse L. Lasky
1915-1936|Carl Laemmle/Adolph Zukor/Jesse L. Lasky/William Fox/Samuel Goldwyn/Louis B. Mayer
1924-1937|Irving Thalberg/Darryl F. Zanuck/David O. Selznick/Samuel Goldwyn/Hal B. Wallis/Carl Laemmle Jr.
1928-1936|Carl Laemmle Jr./Irving Thalberg/Merian C. Cooper/David O. Selznick/B. P. Schulberg
1931-1957|David O. Selznick/Samuel Goldwyn/Darryl F. Zanuck/Hal B. Wallis/Walter Wanger/Louis B. Mayer
1933-1949|Merian C. Cooper/David O. Selznick/Walter Wanger/Pandro S. Berman/Samuel Goldwyn/Hal Roach
1935-1957|Darryl F. Zanuck/Hal B. Wallis/Samuel Goldwyn/David O. Selznick/Jerry Wald/Walter Wanger
1939-1962|Arthur Freed/Joe Pasternak/Jack Cummings/Pandro S. Berman/Roger Edens
1942-1951|Val Lewton/William Castle/Mark Hellinger/Herman Schlom/Sid Rogell
1950-1974|William Castle/Roger Corman/Samuel Z. Arkoff/George Pal/Herman Cohen/Albert Zugsmith
1950-1968|George Pal/Ivan Tors/Irwin Allen/Walt Disney/Charles H. Schneer
1951-1972|Sam Spiegel/Stanley Kramer/Walter Mirisch/Harold Hecht/Buddy Adler/Darryl F. Zanuck
1957-1983|Walter Mirisch/Hal B. Wallis/Ray Stark/Martin Ransohoff/Ross Hunter/Stanley Kramer
1964-1985|Ray Stark/Martin Ransohoff/Robert Evans/Richard D. Zanuck/Walter Mirisch/David Brown
1967-1990|Irwin Winkler/Robert Chartoff/Ray Stark/Richard D. Zanuck/David Brown/Robert Evans
1991-2007|Alan Ladd Jr./Sherry Lansing/Scott Rudin/Arnold Kopelson/Brian Grazer
1972-1986|Robert Evans/Julia Phillips/Richard D. Zanuck/David Brown/Saul Zaentz/Tony Bill
1973-1978|Julia Phillips/Tony Bill/Bert Schneider/Robert Evans/Gary Kurtz
1975-1996|Saul Zaentz/David Puttnam/Ismail Merchant/Jeremy Thomas/Arnold Kopelson/Irwin Winkler
1978-1998|Debra Hill/Gale Anne Hurd/Lauren Shuler Donner/Kathleen Kennedy/Sherry Lansing/Lynda Obst
1980-1998|Kathleen Kennedy/Frank Marshall/Gale Anne Hurd/Joel Silver/Lauren Shuler Donner/Brian Grazer
1982-1999|Jerry Bruckheimer/Don Simpson/Joel Silver/Lawrence Gordon/Mario Kassar/Arnold Kopelson
1985-2008|Joel Silver/Jerry Bruckheimer/Neal H. Moritz/Lorenzo di Bonaventura/Arnold Kopelson/Mark Canton
1988-2012|Brian Grazer/Scott Rudin/Lynda Obst/Arnold Kopelson/Wendy Finerman/Lauren Shuler Donner
1991-2008|Christine Vachon/Ted Hope/James Schamus/Lawrence Bender/Ed Pressman
1992-2012|Lawrence Bender/Stacey Sher/Michael Shamberg/Danny DeVito/Scott Rudin/Harvey Weinstein
1994-2007|Lawrence Bender/Stacey Sher/Cary Woods/Scott Rudin/Christine Vachon
1995-2023|Jon Landau/Kathleen Kennedy/Frank Marshall/Gale Anne Hurd/Emma Thomas/Barrie M. Osborne
1998-2019|Avi Arad/Laura Ziskin/Kevin Feige/Lauren Shuler Donner/Amy Pascal/Charles Roven
2002-2015|Graham King/Scott Rudin/Brian Grazer/Michael De Luca/Dede Gardner/Megan Ellison
2007-2024|Dede Gardner/Megan Ellison/Scott Rudin/Jeremy Kleiner/Emma Thomas/Michael De Luca/Christine Vachon
2008-2024|Kevin Feige/Jason Blum/Emma Thomas/Amy Pascal/Nina Jacobson/Neal H. Moritz/Charles Roven
2009-2024|Jason Blum/James Wan/Roy Lee/Oren Peli/Steven Schneider
2010-2020|Nina Jacobson/Amy Pascal/Wyck Godfrey/Marty Bowen/Lauren Shuler Donner
1930-1960|Michael Balcon/Alexander Korda/J. Arthur Rank/Anthony Havelock-Allan/Betty Box/Filippo Del Giudice
1953-1989|Albert R. Broccoli/Harry Saltzman/Kevin McClory/Charles K. Feldman/Euan Lloyd
1963-2005|Ismail Merchant/David Puttnam/Jeremy Thomas/Simon Relph/Stephen Woolley
1978-1996|David Puttnam/Jeremy Thomas/Ismail Merchant/Stephen Woolley/Simon Relph/Sarah Radclyffe
1985-2020|Tim Bevan/Eric Fellner/Duncan Kenworthy/Sarah Radclyffe/Stephen Woolley/Andrew Macdonald/Jeremy Thomas
1995-2021|Barbara Broccoli/Michael G. Wilson/Emma Thomas/David Heyman/Graham King
2008-2020|Iain Canning/Emile Sherman/Tessa Ross/Duncan Kenworthy/Gareth Unwin/Graham King
1919-1955|Erich Pommer/Seymour Nebenzal/Paul Davidson/Günther Stapenhorst
1928-1970|Pierre Braunberger/Anatole Dauman/Georges de Beauregard/Henri Deutschmeister/Raoul Ploquin
1945-1980|Dino De Laurentiis/Carlo Ponti/Alberto Grimaldi/Goffredo Lombardo/Angelo Rizzoli/Franco Cristaldi
1959-1991|Anatole Dauman/Serge Silberman/Pierre Braunberger/Mag Bodard/Georges de Beauregard/Marin Karmitz
1963-1999|Elías Querejeta/Agustín Almodóvar/Andrés Vicente Gómez/Emiliano Piedra/José Frade
1976-2012|Marin Karmitz/Margaret Ménégoz/Daniel Toscan du Plantier/Claude Berri/Humbert Balsan
1978-2010|Bernd Eichinger/Günter Rohrbach/Stefan Arndt/Dieter Geissler
2001-2022|Sylvie Pialat/Margaret Ménégoz/Pascal Caucheteux/Saïd Ben Saïd/Charles Gillibert
1976-2006|Dino De Laurentiis/Mario Kassar/Menahem Golan/Alberto Grimaldi/Andrew G. Vajna
1931-1966|B. N. Sircar/Himanshu Rai/Sashadhar Mukherjee/Chandulal Shah/A. R. Kardar
1945-1970|A. V. Meiyappan/S. S. Vasan/B. Nagi Reddi/T. R. Sundaram/Chinnappa Thevar
1964-2014|D. Ramanaidu/Allu Aravind/B. Nagi Reddi/Dil Raju/C. Aswani Dutt
1970-2004|Gulshan Rai/Yash Johar/G. P. Sippy/Prakash Mehra/Mukesh Bhatt/Subhash Ghai
2001-2024|Ronnie Screwvala/Ekta Kapoor/Guneet Monga/Sajid Nadiadwala/Siddharth Roy Kapur/Dinesh Vijan
1915-1927|D. W. Griffith/Charlie Chaplin/Douglas Fairbanks/Mary Pickford/Thomas H. Ince/Joseph M. Schenck
1933-1962|Cecil B. DeMille/Frank Capra/Howard Hawks/William Wyler/Mervyn LeRoy/George Stevens/Otto Preminger
1975-1999|Michael Douglas/Warren Beatty/Robert Redford/Clint Eastwood/Danny DeVito
1977-2000|Steven Spielberg/George Lucas/Ron Howard/Robert Zemeckis/Ivan Reitman/Rob Reiner/John Hughes/Tim Burton
2000-2024|J. J. Abrams/Peter Jackson/Michael Bay/Guillermo del Toro/Ridley Scott/Christopher Nolan/Matthew Vaughn
2005-2024|Brad Pitt/Leonardo DiCaprio/Matt Damon/Ben Affleck/George Clooney/Tom Hanks/Mark Wahlberg
2000-2024|Adam Sandler/Will Smith/Judd Apatow/Seth Rogen/Ben Stiller/Ryan Reynolds/Dwayne Johnson
1999-2024|Margot Robbie/Reese Witherspoon/Emma Stone/Drew Barrymore/Charlize Theron/Sandra Bullock/Nicole Kidman/Frances McDormand
1945-1975|Raj Kapoor/Guru Dutt/Bimal Roy/Mehboob Khan/B. R. Chopra/V. Shantaram/Dev Anand
1973-2004|Yash Chopra/B. R. Chopra/Manmohan Desai/Mahesh Bhatt/Yash Johar/Subhash Ghai
2000-2024|Karan Johar/Aditya Chopra/Sanjay Leela Bhansali/Aamir Khan/Shah Rukh Khan/Salman Khan/Ajay Devgn/Akshay Kumar
1950-1970|Masaichi Nagata/Tomoyuki Tanaka/Sojiro Motoki/Iwao Mori/Shirō Kido
1960-1993|Run Run Shaw/Raymond Chow/Mona Fong/Leonard Ho/Dean Shek
1992-2015|Terence Chang/Bill Kong/Nansun Shi/Peggy Chiao/Andre Morgan/Raymond Chow
1986-2023|Toshio Suzuki/Yasuyoshi Tokuma/Haruki Kadokawa/Genki Kawamura
1975-2010|Roger Corman/Samuel Z. Arkoff/Menahem Golan/Charles Band/Lloyd Kaufman
1999-2024|Irwin Winkler/Richard D. Zanuck/Brian Grazer/Scott Rudin/Lauren Shuler Donner/Saul Zaentz
2009-2025|Jerry Bruckheimer/Joel Silver/Neal H. Moritz/Lorenzo di Bonaventura/Charles Roven/Brian Grazer
# effects artist
1925-1962|Willis H. O'Brien/Ray Harryhausen/George Pal/Jim Danforth/John P. Fulton/Gordon Jennings
1949-1981|Ray Harryhausen/Jim Danforth/Willis H. O'Brien/George Pal/Les Bowie/L. B. Abbott
1954-1972|Eiji Tsuburaya/Sadamasa Arikawa/Teruyoshi Nakano/Noriaki Yuasa
1968-1984|Douglas Trumbull/John Dykstra/Richard Edlund/L. B. Abbott/Albert Whitlock/Richard Yuricich
1971-1990|Carlo Rambaldi/Stan Winston/Rick Baker/Rob Bottin/Chris Walas
1977-1993|Dennis Muren/Richard Edlund/Ken Ralston/Phil Tippett/John Dykstra/Brian Johnson
1981-2001|Stan Winston/Phil Tippett/Ken Ralston/Dennis Muren/Rob Legato/John Dykstra
1994-2024|Joe Letteri/John Knoll/Dennis Muren/Rob Legato/Scott Farrar/John Gaeta/Paul Franklin
# make-up artist
1925-1958|Jack Pierce/Bud Westmore/Perc Westmore/Cecil Holland/Jack Dawn/Wally Westmore
1967-1985|Dick Smith/John Chambers/William Tuttle/Rick Baker/Tom Burman/Christopher Tucker
1976-2006|Rick Baker/Stan Winston/Rob Bottin/Dick Smith/Tom Savini/Greg Cannom/Chris Walas
1977-1995|Tom Savini/Rob Bottin/Chris Walas/Screaming Mad George/Howard Berger/Rick Baker
1982-2015|Ve Neill/Michèle Burke/Lois Burwell/Christine Blundell/Lesley Vanderwalt/Jenny Shircore
`;

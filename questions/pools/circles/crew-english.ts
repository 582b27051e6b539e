/** Columns: years of the films | names, most alike next to each other; makers of films in English, each craft under its heading. See `../circles.ts`. */
export const CREW_ENGLISH = `
# director
1915-1925|Reginald Barker/Emmett J. Flynn/Charles Giblyn/Walter Edwards/Raymond B. West/Jerome Storm/Victor Schertzinger
1914-1923|Lambert Hillyer/Cliff Smith/William S. Hart/Lynn Reynolds/Edward LeSaint/Reginald Barker
1915-1927|George Loane Tucker/John S. Robertson/Charles Maigne/Hugh Ford/Robert G. Vignola/Edward José/James Kirkwood
1917-1926|Joseph De Grasse/Rupert Julian/Elsie Jane Wilson/Lynn Reynolds/Jack Conway/Tod Browning
1918-1929|Clarence G. Badger/Frank Reicher/William Worthington/William Desmond Taylor/Paul Powell/Edward Dillon/Chester Withey
1916-1928|Donald Crisp/Marshall Neilan/William Desmond Taylor/Paul Powell/Sidney Franklin/John S. Robertson/Alfred E. Green
1919-1929|Wallace Worsley/Rupert Julian/Irving Cummings/Harry A. Pollard/Roland West/Edward Laemmle/Hobart Henley
1919-1929|William C. deMille/Sam Wood/Joseph Henabery/Wesley Ruggles/Victor Heerman/Paul Iribe/Thomas N. Heffron
1920-1931|John Griffith Wray/Lambert Hillyer/Rowland V. Lee/William A. Seiter/Irvin Willat/John Francis Dillon/Lloyd Ingraham
1921-1931|Rowland V. Lee/John Francis Dillon/Millard Webb/Frank Lloyd/William Beaudine/Alfred Santell/Harry Beaumont
1922-1930|Monta Bell/Mal St. Clair/Edmund Goulding/Luther Reed/Frank Tuttle/Harry d'Abbadie d'Arrast/Paul Bern
1919-1932|Oscar Micheaux/Frank Peregini/Richard Norman/Richard Maurice/Harry A. Gant
1930-1948|Oscar Micheaux/Spencer Williams/Harry M. Popkin/George Randol/Harry L. Fraser/Arthur H. Leonard
1928-1934|Luther Reed/Wesley Ruggles/William J. Cowen/Paul Sloane/Melville W. Brown/Bert Glennon/George Archainbaud
1929-1936|George Archainbaud/J. Walter Ruben/William A. Seiter/Christy Cabanne/Paul L. Stein/Thornton Freeland/Stephen Roberts
1930-1936|Stephen Roberts/Alfred Santell/Marion Gering/Harry Lachman/Erle C. Kenton/Ralph Murphy/Rowland V. Lee
1930-1938|Hamilton MacFadden/Sidney Lanfield/David Butler/John G. Blystone/James Tinling/Eugene Forde/Norman Foster
1931-1942|Eugene Forde/James Tinling/Norman Foster/H. Bruce Humberstone/Harry Lachman/Herbert I. Leeds/Lynn Shores
1930-1937|Alfred E. Green/Ray Enright/Robert Florey/William Keighley/Mervyn LeRoy/Archie Mayo/Lloyd Bacon/Michael Curtiz
1935-1942|Ray Enright/William Keighley/Nick Grinde/William C. McGann/Lewis Seiler/Frank McDonald/Noel M. Smith/Crane Wilbur
1936-1942|Lewis Seiler/William Clemens/Ray Enright/John Farrow/Louis King/Terry O. Morse/Crane Wilbur
1935-1942|Edwin L. Marin/George B. Seitz/Robert B. Sinclair/Harold S. Bucquet/Edward Buzzell/Fred M. Wilcox/Errol Taggart
1937-1946|Harold S. Bucquet/Robert B. Sinclair/S. Sylvan Simon/Edward Buzzell/Roy Del Ruth/Norman Z. McLeod/Willis Goldbeck
1938-1945|Erle C. Kenton/Arthur Lubin/Rowland V. Lee/Ford Beebe/George Waggner/Roy William Neill/Joe May/Harold Young
1941-1946|George Waggner/Erle C. Kenton/Roy William Neill/Reginald LeBorg/Christy Cabanne/Harold Young/Ford Beebe/Lambert Hillyer
1942-1948|Reginald LeBorg/Jean Yarbrough/Harold Young/Will Jason/Leslie Goodwins/Lew Landers/William Castle
1940-1947|William Nigh/Jean Yarbrough/William Beaudine/Phil Rosen/Wallace Fox/Sam Newfield/Joseph H. Lewis
1932-1940|Phil Rosen/Frank R. Strayer/Richard Thorpe/William Nigh/Christy Cabanne/Edwin L. Marin/Albert Ray
1938-1950|Abby Berlin/Frank R. Strayer/Edward Bernds/Del Lord/Jules White/Mal St. Clair
1934-1958|Del Lord/Jules White/Edward Bernds/Jack White/Clyde Bruckman
1933-1942|Robert N. Bradbury/Harry L. Fraser/Armand Schaefer/Mack V. Wright/Sam Newfield/Joseph Kane/Carl Pierson
1935-1950|Joseph Kane/William Witney/Frank McDonald/R. G. Springsteen/John English/George Sherman/Lesley Selander
1935-1944|Howard Bretherton/Lesley Selander/Nate Watt/Derwin Abrahams/David Selman/Edward D. Venturini
1938-1955|Sam Newfield/Lambert Hillyer/Spencer Gordon Bennet/Ray Taylor/Robert Emmett Tansey/Elmer Clifton/Oliver Drake
1940-1956|Ray Nazarro/Fred F. Sears/Derwin Abrahams/Vernon Keays/Spencer Gordon Bennet/Thomas Carr/Lewis D. Collins
1946-1957|Thomas Carr/Wallace Fox/Ford Beebe/Lewis D. Collins/Frank McDonald/Philip Ford/Fred C. Brannon/Harry Keller
1936-1953|William Witney/John English/Ford Beebe/Ray Taylor/Spencer Gordon Bennet/Fred C. Brannon/Alan James/B. Reeves Eason
1946-1960|George Sherman/Lesley Selander/Ray Enright/Edwin L. Marin/Gordon Douglas/Kurt Neumann/Lewis R. Foster/Harmon Jones
1949-1962|George Sherman/Jesse Hibbs/Nathan Juran/Hugo Fregonese/Frederick de Cordova/Charles Lamont/Joseph Pevney/Abner Biberman
1943-1955|Charles Barton/Charles Lamont/Arthur Lubin/Leslie Goodwins/Edward F. Cline/William A. Seiter/S. Sylvan Simon
1946-1953|Gordon Douglas/Edward L. Cahn/Richard Fleischer/Felix E. Feist/John Reinhardt/Anthony Mann/Lew Landers/William Berke
1947-1958|Alfred L. Werker/Joseph M. Newman/Crane Wilbur/Harry Horner/Lewis Allen/Steve Sekely/Bretaigne Windust
1944-1951|Bretaigne Windust/Vincent Sherman/Peter Godfrey/Irving Rapper/Curtis Bernhardt/Edmund Goulding/Delmer Daves
1943-1951|John Berry/Edward Dmytryk/Joseph Losey/Jules Dassin/Cy Endfield/Abraham Polonsky/Robert Rossen
1941-1950|Lloyd Bacon/Walter Lang/Irving Cummings/H. Bruce Humberstone/Gregory Ratoff/Lewis Seiler/John M. Stahl/Louis King
1940-1951|David Butler/Roy Del Ruth/Lloyd Bacon/Norman Z. McLeod/Sidney Lanfield/George Marshall/Hal Walker/Alexander Hall
1947-1958|Claude Binyon/Norman Panama/Melvin Frank/Hal Walker/Norman Taurog/Frank Tashlin/Don Weis
1947-1956|Michael Gordon/Roy Rowland/Robert Z. Leonard/Gerald Mayer/Don Weis/John Sturges/Don Hartman/Richard Thorpe
1949-1956|Gerald Mayer/Fred M. Wilcox/Roy Rowland/Harry Keller/Don Weis/László Benedek/Arch Oboler
1950-1962|Maxwell Shane/Ida Lupino/Lewis Allen/László Benedek/Arnold Laven/Phil Karlson/Allen H. Miner/Jack Pollexfen
1954-1964|Arnold Laven/Paul Wendkos/Gerd Oswald/Allen Reisner/Philip Leacock/Paul Stanley/Irving Lerner/Leslie Stevens
1953-1962|Kurt Neumann/Fred F. Sears/Nathan Juran/Edward L. Cahn/Lew Landers/Sherman A. Rose/W. Lee Wilder/Bert I. Gordon
1955-1962|Edward L. Cahn/Bernard L. Kowalski/Roger Corman/Bruno VeSota/Bert I. Gordon/Tom Graeff/Phil Tucker/Ed Wood
1953-1961|Ed Wood/Phil Tucker/W. Lee Wilder/Ron Ormond/Jerry Warren/Herbert Tevos/Ronald V. Ashcroft
1957-1970|Jerry Warren/Del Tenney/Ray Dennis Steckler/Coleman Francis/Harold P. Warren/Larry Buchanan/Al Adamson
1965-1976|Al Adamson/Larry Buchanan/Ted V. Mikels/Jack Hill/Stephanie Rothman/Herschell Gordon Lewis/Russ Meyer/Doris Wishman
1957-1967|Sidney Salkow/Reginald LeBorg/Edward L. Cahn/Maury Dexter/R. G. Springsteen/William F. Claxton/Lesley Selander/Harmon Jones
1957-1963|Charles F. Haas/Paul Henreid/Jack Arnold/Harry Keller/Richard H. Bartlett/Edward Bernds/William Witney/Jack Sher
1957-1967|William Asher/Don Weis/Leslie H. Martinson/Gene Nelson/Arthur Dreifuss/Lennie Weinrib/Edward Bernds/Fred F. Sears
1957-1972|Jerry Paris/David Miller/Jack Donohue/Richard Wilson/Norman Tokar/Hy Averback/George Schaefer/Fielder Cook
1960-1975|Robert Butler/Norman Tokar/Vincent McEveety/Robert Stevenson/James Neilson/Robert Totten/Jerry Paris/Charles Barton
1957-1964|Charles Lamont/Lewis R. Foster/James Neilson/Robert Stevenson/Ken Annakin/Charles Barton/Francis D. Lyon
1958-1969|David Swift/Delbert Mann/Michael Gordon/Richard Quine/George Axelrod/Jack Smight/Bud Yorkin/Jack Arnold
1963-1972|Bud Yorkin/Gower Champion/Gene Saks/Hy Averback/David Swift/George Schaefer/Paul Bogart/Alan Rafkin
1967-1980|Gene Saks/Arthur Hiller/Herbert Ross/Melvin Frank/Paul Bogart/Robert Moore/Howard Zieff/Alan Arkin
1962-1973|David Miller/Daniel Mann/Guy Green/Mark Robson/Buzz Kulik/Robert Stevens/Michael Gordon/Jack Garfein
1956-1964|Frank Perry/John Cassavetes/Jack Garfein/Irvin Kershner/Allen Baron/Leslie Stevens/Joseph Strick
1962-1979|Frank Perry/Larry Peerce/Joseph Strick/Robert Mulligan/Noel Black/Alan J. Pakula/Jerry Schatzberg/Paul Newman
1965-1975|Bernard Girard/Buzz Kulik/Gordon Flemyng/Jack Starrett/Paul Bogart/David Lowell Rich/Don Medford/Lamont Johnson
1967-1977|Lamont Johnson/Tom Gries/Paul Wendkos/William A. Fraker/Andrew V. McLaglen/Burt Kennedy/Robert Totten/Jerry Thorpe
1968-1979|Daniel Haller/Bernard L. Kowalski/Gordon Hessler/Barry Shear/Cy Howard/Robert Day/John Newland/John Llewellyn Moxey
1970-1979|William Crain/Bob Kelljan/Paul Maslansky/Gilbert Moses/Jack Starrett/William Girdler
1971-1979|Gordon Parks Jr./Barry Shear/Ossie Davis/Michael Campus/Gilbert Moses/Ivan Dixon/Hugh A. Robertson/Arthur Marks
1970-1979|Bill Gunn/Ivan Dixon/Melvin Van Peebles/Hugh A. Robertson/Gordon Parks/Christopher St. John/Oscar Williams/Sidney Poitier
1974-1989|Jamaa Fanaka/Charles Burnett/Haile Gerima/Billy Woodberry/Kathleen Collins/Bill Gunn
1971-1981|Jeff Lieberman/Bob Clark/David Durston/Alfred Sole/John D. Hancock/William Girdler/Willard Huyck
1972-1988|Jonathan Kaplan/Paul Bartel/Joe Dante/Allan Arkush/Ron Howard/Steve Carver/George Armitage
1974-1986|Steve Carver/Cirio H. Santiago/Jonathan Kaplan/Michael Miller/Lewis Teague/Mark L. Lester/Jimmy T. Murakami
1974-1984|Michael Pressman/Joan Darling/John Korty/John D. Hancock/Floyd Mutrux
1973-1984|Jerrold Freedman/Richard T. Heffron/Stuart Millar/James Goldstone/Robert Day/Don Taylor/Jack Smight
1967-1981|Don Taylor/Ted Post/J. Lee Thompson/Tom Gries/James Goldstone/Jack Smight/Daniel Petrie
1972-1983|James Fargo/Michael Cimino/Ted Post/Buddy Van Horn/Richard Tuggle/Don Siegel
1980-1992|Buddy Van Horn/Michael Ritchie/James Fargo/Richard Tuggle/Hal Needham/Richard Benjamin
1973-1987|Colin Higgins/Arthur Hiller/Jay Sandrich/Melvin Frank/Robert Ellis Miller/Howard Zieff/Bud Yorkin
1965-1983|Robert Ellis Miller/Jack Smight/Joseph Anthony/Larry Peerce/Daniel Petrie/Anthony Harvey/Gilbert Cates
1970-1988|Gilbert Cates/Larry Peerce/Robert Ellis Miller/Robert Mulligan/Daniel Petrie/Mark Rydell/Martin Davidson
1973-1989|Robert Scheerer/Norman Tokar/Vincent McEveety/Jeremy Kagan/Bernard McEveety/Robert Butler/John Hough
1968-1988|John Hough/Peter Sasdy/Gordon Hessler/Kevin Connor/Peter Collinson/Alan Gibson/Don Sharp
1967-1980|Peter Collinson/Sidney Hayers/Ken Hughes/Christopher Miles/Mike Hodges/Tony Richardson/Douglas Hickox
1969-1980|Douglas Hickox/Peter Collinson/Michael Tuchner/Tom Gries/Peter Yates/John Guillermin/Michael Apted
1970-1990|Jeremy Kagan/John Korty/Joan Micklin Silver/Claudia Weill/Martin Davidson/Peter Werner/Robert M. Young
1978-1990|Steve Rash/Floyd Mutrux/Jonathan Kaplan/Taylor Hackford/Jerry Schatzberg/Alan Metter/Robert Kaylor
1980-1991|Alan Metter/Hugh Wilson/Neal Israel/Mark Griffiths/Jim Drake/Jerry Paris/Steve Miner
1984-1995|Peter Bonerz/Alan Myerson/Jim Drake/Hugh Wilson/Jerry Paris/Alan Metter/Rod Daniel
1981-1996|Rod Daniel/Howard Deutch/Jeremiah Chechik/Ken Kwapis/Jonathan Lynn/Peter Markle/Bob Clark
1981-1992|Amy Heckerling/Martha Coolidge/Susan Seidelman/Amy Holden Jones/Lisa Gottlieb/Penelope Spheeris
1980-1990|Armand Mastroianni/George Mihalka/J. Lee Thompson/Roger Spottiswoode/Fritz Kiersch/William Fruet/Paul Lynch
1978-1992|William Fruet/David Cronenberg/Paul Lynch/Bob Clark/George Mihalka/Jean-Claude Lord/Ivan Reitman/Eddy Matalon
1980-1990|Joseph Zito/Tom McLoughlin/Danny Steinmann/Steve Miner/John Carl Buechler/Rob Hedden/Tony Maylam
1980-1991|Jack Sholder/Dwight H. Little/Dominique Othenin-Girard/Stephen Hopkins/Rick Rosenthal/Renny Harlin/Tom Holland
1983-1996|Brian Yuzna/Stuart Gordon/Anthony Hickox/Tony Randel/Frank Henenlotter/William Lustig/Jim Wynorski
1979-1993|William Lustig/Larry Cohen/Frank Henenlotter/Abel Ferrara/James Glickenhaus/Joseph Ellison/Buddy Giovinazzo
1981-1996|Jim Wynorski/Fred Olen Ray/David DeCoteau/Ted Nicolaou/Charles Band/Albert Pyun/Peter Manoogian
1982-1997|Albert Pyun/Charles Band/Sam Firstenberg/Aaron Norris/Joseph Zito/Mark DiSalle/Cirio H. Santiago/David A. Prior
1983-1992|Sam Firstenberg/Menahem Golan/Boaz Davidson/J. Lee Thompson/Joseph Zito/Aaron Norris/Michael Winner
1985-1999|Sheldon Lettich/Newt Arnold/Aaron Norris/Dwight H. Little/John Flynn/Mark DiSalle/Deran Sarafian
1984-1999|Andrew Davis/Geoff Murphy/John Flynn/Bruce Malmuth/Dwight H. Little/Craig R. Baxley
1977-1991|John Flynn/Walter Hill/Peter Hyams/Ted Kotcheff/Lewis Teague/Jonathan Kaplan/James B. Harris
1984-1994|Steve Barron/Russell Mulcahy/Marek Kanievska/Mary Lambert/Julien Temple/Nick Castle/Stephen Herek
1985-1998|Simon Wincer/Stephen Herek/Joe Johnston/Steve Barron/Duwayne Dunham/Alan Shapiro/Randal Kleiser
1990-2003|John Pasquin/Brian Levant/Dennis Dugan/Les Mayfield/Brian Robbins/Peter Segal/Tom Shadyac
1991-2004|Les Mayfield/Jon Turteltaub/Brian Levant/David Mickey Evans/Brian Robbins/Peter Hewitt/Charles Martin Smith
1993-2006|Charles T. Kanganis/Bob Spiers/Peter Hewitt/Raja Gosnell/Steve Oedekerk/Andy Tennant/Joe Roth
1989-2003|Joe Roth/Stephen Herek/Donald Petrie/Howard Deutch/Jon Turteltaub/Peter Chelsom/Andrew Bergman
1984-1998|Andrew Bergman/Ron Underwood/Joe Roth/Jonathan Lynn/Hugh Wilson/Richard Benjamin/Arthur Hiller
1986-1999|Glenn Gordon Caron/Michael Lehmann/Andrew Bergman/Herbert Ross/Forest Whitaker/Norman René/Michael Hoffman
1988-2004|Michael Lehmann/Allan Moyle/Keith Gordon/Tim Hunter/Penelope Spheeris/Ben Stiller
1982-1996|Tim Hunter/James Foley/Keith Gordon/Francis Ford Coppola/Jonathan Kaplan/Emilio Estevez/Phil Joanou
1986-2002|Uli Edel/Dominic Sena/James Foley/Phil Joanou/Harold Becker/Stephen Gyllenhaal/Keith Gordon
1984-1996|Robert Mandel/Roger Donaldson/Harold Becker/Bruce Beresford/Rowdy Herrington/Roger Spottiswoode
1989-1999|Luis Mandoki/Robert Mandel/Joseph Ruben/Jon Avnet/Mick Jackson/Jon Amiel/Herbert Ross
1984-2003|Joseph Ruben/Curtis Hanson/Harold Becker/Luis Llosa/Jon Amiel/Gary Fleder/Lee Tamahori
1991-2006|Jon Avnet/Gregory Hoblit/Gary Fleder/Bruce Beresford/Luis Mandoki/Mike Newell/Lasse Hallström
1991-2000|Matty Rich/Ernest Dickerson/Mario Van Peebles/John Singleton/Bill Duke/Rusty Cundieff/Charles Lane
1994-2008|Theodore Witcher/Rick Famuyiwa/Malcolm D. Lee/George Tillman Jr./Tim Story/Gary Hardwick/Charles Stone III/Kevin Rodney Sullivan
2002-2020|Charles Stone III/Tim Story/Sylvain White/Malcolm D. Lee/Bille Woodruff/Chris Stokes/Sanaa Hamri
1991-2008|Rusty Cundieff/Reginald Hudlin/Keenen Ivory Wayans/F. Gary Gray/Paris Barclay/Forest Whitaker
2005-2022|Tyler Perry/Malcolm D. Lee/Tim Story/Benny Boom/Deon Taylor/David E. Talbert
2013-2026|Deon Taylor/Tyler Perry/Malcolm D. Lee/Steven Caple Jr./Gerard McMurray/Reginald Hudlin/Stella Meghie
2016-2026|Stella Meghie/Melina Matsoukas/Gina Prince-Bythewood/Tina Gordon/Chinonye Chukwu/Regina King/Numa Perrier
2018-2026|Chinonye Chukwu/Janicza Bravo/Nikyatu Jusu/Mariama Diallo/Radha Blank/A. V. Rockwell/Savanah Leaf/Raven Jackson
1992-2004|Alexandre Rockwell/Nick Gomez/Eric Schaeffer/Tom DiCillo/Hal Hartley/Edward Burns/Bart Freundlich
1997-2012|Bart Freundlich/Miguel Arteta/Lisa Cholodenko/Brad Anderson/Peter Sollett/Burr Steers/Morgan J. Freeman
1998-2014|Brad Anderson/David Koepp/Mark Pellington/Gregory Hoblit/Nick Hamm/Christian Alvart/Antonio Campos
1997-2015|Mark Pellington/David Slade/Dominic Sena/Brad Anderson/Tarsem Singh/Joseph Kahn/Samuel Bayer
1998-2008|Peter Howitt/Nick Hamm/Roger Kumble/Mark Piznarski/Robert Iscove/Gil Junger/Bronwen Hughes
1999-2009|Gil Junger/Robert Iscove/Raja Gosnell/Sara Sugarman/Mark Rosman/Andy Fickman/Peter Howitt
2004-2016|Andy Fickman/Shawn Levy/Steve Carr/Tim Hill/Adam Shankman/Thor Freudenthal/Brian Robbins/Michael Lembeck
2000-2015|Steve Carr/Peter Segal/Frank Coraci/Fred Wolf/Dennis Dugan/Steven Brill/Andy Fickman/Tom Brady
1998-2009|Bobby Farrelly/Danny Leiner/Todd Phillips/Jay Chandrasekhar/Luke Greenfield/Paul Weitz/Wally Wolodarsky
2001-2012|Jay Chandrasekhar/J. B. Rogers/Jesse Dylan/Danny Leiner/Joel Gallen/David Zucker/Keenen Ivory Wayans
1999-2012|Paul Weitz/Chris Weitz/Peter Hedges/Mike Binder/Marc Lawrence/Luke Greenfield/Burr Steers
2003-2015|Peter Hedges/Mike Binder/Thomas Bezucha/Paul Weitz/Tamara Jenkins/Jonathan Dayton/David Frankel
2008-2020|Jonathan Levine/Seth Gordon/Todd Strauss-Schulson/Nicholas Stoller/Nat Faxon/Jason Winer/Jesse Peretz/Jake Szymanski
2010-2024|Sean Anders/Jake Szymanski/John Hamburg/Rawson Marshall Thurber/Akiva Schaffer/Peter Atencio/Jeff Tomsic/Ben Falcone
2002-2014|Rob Bowman/Len Wiseman/Paul W. S. Anderson/Kurt Wimmer/Pitof/Uwe Boll/Andrzej Bartkowiak
2000-2012|Andrzej Bartkowiak/John Moore/Christian Duguay/Simon West/Kurt Wimmer/Peter Hyams/Louis Leterrier
1996-2008|Uwe Boll/Paul W. S. Anderson/Stephen Norrington/Albert Pyun/Russell Mulcahy/Jamie Blanks/Ronny Yu
2003-2013|Marcus Nispel/Jonathan Liebesman/Glen Morgan/Dave Meyers/Samuel Bayer/Breck Eisner/Nelson McCormick
2000-2011|James Wong/David R. Ellis/Glen Morgan/Geoffrey Sax/William Malone/Steve Beck/Victor Salva/John Polson
1999-2008|William Malone/Steve Beck/Jaume Collet-Serra/Robert Harmon/Jan de Bont/Jamie Blanks/Rupert Wainwright
2009-2024|Scott Derrickson/David F. Sandberg/John R. Leonetti/Adam Robitel/Ciarán Foy/James Wan/Stiles White
2012-2026|Adam Robitel/Michael Chaves/Corin Hardy/Gary Dauberman/Christopher Landon/Gerard Johnstone/Patrick Brice/Jeff Wadlow
2009-2023|Jeff Wadlow/Ariel Schulman/Henry Joost/Gregory Plotkin/Tod Williams/Michael Chaves/William Brent Bell
2010-2026|Mike Flanagan/Osgood Perkins/David Bruckner/Ti West/Robert Eggers/Mickey Keating/Damian McCarthy/Zach Cregger
2011-2022|Patrick Hughes/Ric Roman Waugh/Christian Gudegast/Peter Berg/Pierre Morel/Babak Najafi/Chad Stahelski
2010-2026|Olivier Megaton/Xavier Gens/Pierre Morel/Camille Delamarre/Ric Roman Waugh/Simon West/Hans Petter Moland
2008-2020|Phil Claydon/David Bowers/Thor Freudenthal/Gil Kenan/Mike Mitchell/Tim Johnson/Kevin Lima
1998-2012|Tim Johnson/Vicky Jenson/Kelly Asbury/Eric Darnell/Rob Letterman/Conrad Vernon/Brenda Chapman/Simon J. Smith
2010-2024|Mike Mitchell/Walt Dohrn/David Soren/Tim Johnson/Joel Crawford/Tom McGrath/Simon J. Smith
2008-2026|Mike Thurmeier/Steve Martino/Chris Wedge/Carlos Saldanha/Chris Renaud/Yarrow Cheney/Kyle Balda/Garth Jennings
1986-2003|Don Bluth/Gary Goldman/Dan Kuenster/Simon Wells/Phil Nibbelink/Bill Kroyer/Richard Rich
1998-2010|Barry Cook/Tony Bancroft/Mark Dindal/Robert Walker/Aaron Blaise/Chris Sanders/Kevin Lima/Eric Goldberg
2016-2026|Byron Howard/Don Hall/Chris Williams/Carlos López Estrada/Nathan Greno/Jared Bush/David Derrick Jr./Jason Hand
# writer
# author
# composer
# cinematographer
# editor
# producer
# production designer
# costume designer
`;

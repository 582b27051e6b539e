/** Columns: years of the films | names, most alike next to each other; makers of films in English, each craft under its heading. See `../circles.ts`. */
export const CREW_ENGLISH = `
# director
1915-1925|Reginald Barker/Emmett J. Flynn/Charles Giblyn/Walter Edwards/Raymond B. West/Jerome Storm/Victor Schertzinger
1914-1923|Lambert Hillyer/Cliff Smith/William S. Hart/Lynn Reynolds/Edward LeSaint/Reginald Barker
1915-1927|George Loane Tucker/John S. Robertson/Charles Maigne/Hugh Ford/Robert G. Vignola/Edward José/James Kirkwood
1917-1926|Joseph De Grasse/Rupert Julian/Elsie Jane Wilson/Lynn Reynolds/Jack Conway/Tod Browning
1916-1923|Clarence G. Badger/Frank Reicher/William Worthington/William Desmond Taylor/Paul Powell/Edward Dillon/Chester Withey
1919-1929|Wallace Worsley/Rupert Julian/Irving Cummings/Harry A. Pollard/Roland West/Edward Laemmle/Hobart Henley
1919-1929|William C. deMille/Sam Wood/Joseph Henabery/Wesley Ruggles/Victor Heerman/Paul Iribe/Thomas N. Heffron
1920-1931|John Griffith Wray/Lambert Hillyer/Rowland V. Lee/William A. Seiter/Irvin Willat/John Francis Dillon/Lloyd Ingraham
1921-1931|Rowland V. Lee/John Francis Dillon/Millard Webb/Frank Lloyd/William Beaudine/Alfred Santell/Harry Beaumont
1922-1930|Monta Bell/Mal St. Clair/Edmund Goulding/Luther Reed/Frank Tuttle/Harry d'Abbadie d'Arrast/Paul Bern
1919-1932|Oscar Micheaux/Frank Peregini/Richard E. Norman/Richard Maurice/Harry A. Gant
1930-1948|Oscar Micheaux/Spencer Williams/Harry M. Popkin/George Randol/Harry L. Fraser/Arthur H. Leonard
1928-1934|Luther Reed/Wesley Ruggles/William J. Cowen/Paul Sloane/Melville W. Brown/Bert Glennon/George Archainbaud
1929-1936|George Archainbaud/J. Walter Ruben/William A. Seiter/Christy Cabanne/Paul L. Stein/Thornton Freeland/Stephen Roberts
1930-1936|Stephen Roberts/Alfred Santell/Marion Gering/Harry Lachman/Erle C. Kenton/Ralph Murphy/Rowland V. Lee
1930-1938|Hamilton MacFadden/Sidney Lanfield/David Butler/John G. Blystone/James Tinling/Eugene Forde/Norman Foster
1931-1942|Eugene Forde/James Tinling/Norman Foster/H. Bruce Humberstone/Harry Lachman/Herbert I. Leeds/Lynn Shores
1935-1942|Ray Enright/William Keighley/Nick Grinde/William C. McGann/Lewis Seiler/Frank McDonald/Noel M. Smith/Crane Wilbur
1936-1942|Lewis Seiler/William Clemens/Ray Enright/John Farrow/Louis King/Terry O. Morse/Crane Wilbur
1935-1942|Edwin L. Marin/George B. Seitz/Robert B. Sinclair/Harold S. Bucquet/Edward Buzzell/Fred M. Wilcox/Errol Taggart
1937-1946|Harold S. Bucquet/Robert B. Sinclair/S. Sylvan Simon/Edward Buzzell/Roy Del Ruth/Norman Z. McLeod/Willis Goldbeck
1938-1945|Erle C. Kenton/Arthur Lubin/Rowland V. Lee/Ford Beebe/George Waggner/Roy William Neill/Joe May/Harold Young
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
1949-1962|George Sherman/Jesse Hibbs/Nathan Juran/Hugo Fregonese/Frederick de Cordova/Charles Lamont/Joseph Pevney/Abner Biberman
1946-1953|Gordon Douglas/Edward L. Cahn/Richard Fleischer/Felix E. Feist/John Reinhardt/Anthony Mann/Lew Landers/William Berke
1947-1958|Alfred L. Werker/Joseph M. Newman/Crane Wilbur/Harry Horner/Lewis Allen/Steve Sekely/Bretaigne Windust
1944-1951|Bretaigne Windust/Vincent Sherman/Peter Godfrey/Irving Rapper/Curtis Bernhardt/Edmund Goulding/Delmer Daves
1943-1951|John Berry/Edward Dmytryk/Joseph Losey/Jules Dassin/Cy Endfield/Abraham Polonsky/Robert Rossen
1941-1950|Lloyd Bacon/Walter Lang/Irving Cummings/H. Bruce Humberstone/Gregory Ratoff/Lewis Seiler/John M. Stahl/Louis King
1947-1958|Claude Binyon/Norman Panama/Melvin Frank/Hal Walker/Norman Taurog/Frank Tashlin/Don Weis
1947-1956|Michael Gordon/Roy Rowland/Robert Z. Leonard/Gerald Mayer/Don Weis/John Sturges/Don Hartman/Richard Thorpe
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
1957-1964|Charles Lamont/Lewis R. Foster/James Neilson/Robert Stevenson/Ken Annakin/Charles Barton/Francis D. Lyon
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
1980-1992|Buddy Van Horn/Michael Ritchie/James Fargo/Richard Tuggle/Hal Needham/Richard Benjamin
1973-1987|Colin Higgins/Arthur Hiller/Jay Sandrich/Melvin Frank/Robert Ellis Miller/Howard Zieff/Bud Yorkin
1965-1983|Robert Ellis Miller/Jack Smight/Joseph Anthony/Larry Peerce/Daniel Petrie/Anthony Harvey/Gilbert Cates
1973-1989|Robert Scheerer/Norman Tokar/Vincent McEveety/Jeremy Kagan/Bernard McEveety/Robert Butler/John Hough
1968-1988|John Hough/Peter Sasdy/Gordon Hessler/Kevin Connor/Peter Collinson/Alan Gibson/Don Sharp
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
1985-1999|Sheldon Lettich/Newt Arnold/Aaron Norris/Dwight H. Little/John Flynn/Mark DiSalle/Deran Sarafian
1984-1999|Andrew Davis/Geoff Murphy/John Flynn/Bruce Malmuth/Dwight H. Little/Craig R. Baxley
1977-1991|John Flynn/Walter Hill/Peter Hyams/Ted Kotcheff/Lewis Teague/Jonathan Kaplan/James B. Harris
1985-1998|Simon Wincer/Stephen Herek/Joe Johnston/Steve Barron/Duwayne Dunham/Alan Shapiro/Randal Kleiser
1990-2003|John Pasquin/Brian Levant/Dennis Dugan/Les Mayfield/Brian Robbins/Peter Segal/Tom Shadyac
1991-2004|Les Mayfield/Jon Turteltaub/Brian Levant/David Mickey Evans/Brian Robbins/Peter Hewitt/Charles Martin Smith
1993-2006|Charles T. Kanganis/Bob Spiers/Peter Hewitt/Raja Gosnell/Steve Oedekerk/Andy Tennant/Joe Roth
1989-2003|Joe Roth/Stephen Herek/Donald Petrie/Howard Deutch/Jon Turteltaub/Peter Chelsom/Andrew Bergman
1986-1999|Glenn Gordon Caron/Michael Lehmann/Andrew Bergman/Herbert Ross/Forest Whitaker/Norman René/Michael Hoffman
1988-2004|Michael Lehmann/Allan Moyle/Keith Gordon/Tim Hunter/Penelope Spheeris/Ben Stiller
1986-2002|Uli Edel/Dominic Sena/James Foley/Phil Joanou/Harold Becker/Stephen Gyllenhaal/Keith Gordon
1984-1996|Robert Mandel/Roger Donaldson/Harold Becker/Bruce Beresford/Rowdy Herrington/Roger Spottiswoode
1989-1999|Luis Mandoki/Robert Mandel/Joseph Ruben/Jon Avnet/Mick Jackson/Jon Amiel/Herbert Ross
1984-2003|Joseph Ruben/Curtis Hanson/Harold Becker/Luis Llosa/Jon Amiel/Gary Fleder/Lee Tamahori
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
2008-2020|Raman Hui/David Bowers/Thor Freudenthal/Gil Kenan/Mike Mitchell/Tim Johnson/Kevin Lima
1998-2012|Tim Johnson/Vicky Jenson/Kelly Asbury/Eric Darnell/Rob Letterman/Conrad Vernon/Brenda Chapman/Simon J. Smith
2010-2024|Mike Mitchell/Walt Dohrn/David Soren/Tim Johnson/Joel Crawford/Tom McGrath/Simon J. Smith
2008-2026|Mike Thurmeier/Steve Martino/Chris Wedge/Carlos Saldanha/Chris Renaud/Yarrow Cheney/Kyle Balda/Garth Jennings
1986-2003|Don Bluth/Gary Goldman/Dan Kuenster/Simon Wells/Phil Nibbelink/Bill Kroyer/Richard Rich
1998-2010|Barry Cook/Tony Bancroft/Mark Dindal/Robert Walker/Aaron Blaise/Chris Sanders/Kevin Lima/Eric Goldberg
2016-2026|Byron Howard/Don Hall/Chris Williams/Carlos López Estrada/Nathan Greno/Jared Bush/David Derrick Jr./Jason Hand
# writer
1915-1924|Jeanie Macpherson/Eve Unsell/Beulah Marie Dix/Margaret Turnbull/Marion Fairfax/Olga Printzlau/Edith Kennedy
1915-1926|Jane Murfin/Eve Unsell/Josephine Lovett/Ouida Bergère/Marion Fairfax/Margaret Turnbull/Clara Beranger/Lillie Hayward
1915-1925|C. Gardner Sullivan/J. G. Hawks/Monte M. Katterjohn/Lanier Bartlett/Richard V. Spencer/John Lynch
1919-1931|Josephine Lovett/Agnes Christine Johnston/Lorna Moon/Dorothy Farnum/Florence Ryerson/Bess Meredyth/Ethel Doherty
1921-1932|Louis D. Lighton/Hope Loring/Lloyd Corrigan/Grover Jones/Percy Heath/Keene Thompson/Monty Brice
1920-1926|Jean Havez/Joseph Mitchell/Clyde Bruckman/Charles Smith/Al Boasberg/Thomas J. Gray/Lex Neal
1921-1932|Tim Whelan/Sam Taylor/Ted Wilde/John Grey/Clyde Bruckman/Lex Neal/Felix Adler
1925-1932|Edward T. Lowe Jr./Charles Kenyon/Charles A. Logue/Al Cohn/Robert Lord/J. Grubb Alexander/Harvey Thew
1929-1937|Robert Lord/Harvey Thew/Kubec Glasmon/John Bright/Brown Holmes/Rian James/Wilson Mizner
1931-1937|John Bright/Kubec Glasmon/Courtney Terrett/Gene Markey/Kathryn Scola/Rian James/James Seymour
1933-1942|Manuel Seff/Erwin Gelsey/James Seymour/Sig Herzig/Peter Milne/Jerry Wald/Warren Duff
1934-1943|Jerry Wald/Richard Macaulay/Warren Duff/John Wexley/Mark Hellinger/Julius J. Epstein
1935-1950|Warren Duff/Crane Wilbur/Don Ryan/Kenneth Gamet/Raymond L. Schrock/Barry Trivers/Robert E. Kent
1929-1937|Garrett Fort/John L. Balderston/Francis Edward Faragoh/Robert Florey/Tom Reed/Peter Ruric/Edward T. Lowe Jr.
1931-1944|John L. Balderston/Garrett Fort/Guy Endore/Philip Wylie/William Hurlbut/R. C. Sherriff/Rowland Leigh
1932-1940|Gene Towne/C. Graham Baker/Vincent Lawrence/Grover Jones/Gene Fowler/Allen Rivkin/P. J. Wolfson
1933-1946|Allen Rivkin/P. J. Wolfson/Leonard Praskins/Bradbury Foote/Marguerite Roberts/Everett Freeman/Harry Ruskin
1934-1943|Allan Scott/Dwight Taylor/Ernest Pagano/Anthony Veiller/Mortimer Offner/Morrie Ryskind/P. J. Wolfson
1930-1939|Bert Kalmar/Harry Ruby/Arthur Sheekman/Nat Perrin/Morrie Ryskind/George Oppenheimer/Al Boasberg/Robert Pirosh
1929-1942|Eddie Moran/Jack Jevne/Charley Rogers/Felix Adler/James Parrott/H. M. Walker/Stan Laurel
1936-1950|Eric Hatch/Eddie Moran/Jack Jevne/Corey Ford/Gene Markey/Everett Freeman/George Oppenheimer
1935-1948|Edmund L. Hartmann/True Boardman/John Grant/Arthur T. Horman/Stanley Roberts/Robert Lees/Frederic I. Rinaldo
1941-1955|Robert Lees/Frederic I. Rinaldo/John Grant/True Boardman/Charles Grayson/Leonard Stern/Martin A. Ragaway
1940-1951|Jack Rose/Melville Shavelson/Edmund L. Hartmann/Frank Tashlin/Norman Panama/Melvin Frank/Wilkie C. Mahoney/Don Hartman
1952-1969|Jack Rose/Melville Shavelson/Hal Kanter/Edmund Beloin/Herbert Baker/Danny Arnold/Devery Freeman
1936-1945|Gladys Lehman/Sonya Levien/Richard Connell/Lynn Starling/William Ludwig/Karl Tunberg/Don Ettlinger
1937-1950|Karl Tunberg/Darrell Ware/Jack Yellen/Milton Sperling/Harry Tugend/Walter Bullock/Ethel Hill/Robert Ellis
1935-1945|Helen Logan/Robert Ellis/Frances Hyland/Edith Skouras/Albert Ray/Lou Breslow
1935-1945|Charles Belden/Robertson White/Robert Ellis/Scott Darling/Lester Ziffren/John Larkin/Jerome Cady
1941-1951|Griffin Jay/Eric Taylor/Brenda Weisberg/Scott Darling/Curt Siodmak/Bertram Millhauser/Edward T. Lowe Jr./Maxwell Shane
1938-1948|Bertram Millhauser/Roy Chanslor/Edmund L. Hartmann/Frank Gruber/Leonard Lee/Lynn Riggs/John Larkin
1937-1950|Martin Berkeley/Harold Buchman/Arnold Belgard/Michael L. Simmons/Edward Dein/Aubrey Wisberg/Arthur A. Ross
1943-1952|Martin Rackin/Harold Medford/Jonathan Latimer/Frank Fenton/Daniel Mainwaring/Roy Huggins/Crane Wilbur/John C. Higgins
1946-1957|John C. Higgins/Harry Essex/Crane Wilbur/Martin Rackin/William Bowers/Steve Fisher/Jerome Weidman/Robert Hardy Andrews
1941-1957|Steve Fisher/Frank Gruber/Jo Eisinger/Jay Dratler/Robert Presnell Sr./Gordon Kahn/Roy Huggins
1942-1953|Jay Dratler/Samuel Hoffenstein/Elizabeth Reinhardt/Ring Lardner Jr./Harry Kleiner/Richard Murphy/Leonardo Bercovici
1946-1962|Harry Kleiner/Richard Murphy/Oscar Saul/Harold Jack Bloom/Edwin Blum/Daniel Fuchs/Sydney Boehm
1944-1960|Harold Jack Bloom/Borden Chase/Silvia Richards/Charles Schnee/D. D. Beauchamp/Robert L. Richards/Winston Miller
1948-1960|D. D. Beauchamp/Robert Hardy Andrews/Gerald Drayson Adams/Winston Miller/Kenneth Gamet/Frank Gruber/Louis Stevens/Lewis R. Foster
1951-1968|Gerald Drayson Adams/Oscar Brodney/Richard Alan Simmons/George Zuckerman/Herb Meadow/Robert Blees
1953-1962|Robert Blees/George Zuckerman/Peter Berneis/Eleanore Griffin/Oscar Saul/Catherine Turney/Leonard Lee
1935-1955|Charles Francis Royal/Norman S. Hall/Oliver Drake/Jack Natteford/Bennett Cohen/Stuart Anthony/John Rathmell
1937-1951|Ronald Davidson/Franklin Adreon/Barry Shipman/Morgan Cox/Joseph Poland/Basil Dickey/Sol Shor/Norman S. Hall
1938-1955|J. Benton Cheney/Norton S. Parker/Gerald Geraghty/Bennett Cohen/Sloan Nibley/Adele Buffington/Norman S. Hall/Joseph Poland
1939-1956|Sloan Nibley/John K. Butler/Albert DeMond/Robert Creighton Williams/Richard Wormser/M. Coates Webster
1937-1950|Fred Myton/George H. Plympton/Martin Mooney/Robert Emmett Tansey/Arthur St. Claire/Harvey Gates/Gerald Schnitzer
1953-1962|Bernard Gordon/Robert E. Kent/Harry Essex/Orville H. Hampton/Curt Siodmak/Robert M. Fresco/Martin Berkeley/Samuel A. Peeples
1952-1960|Fred Freiberger/Louis Morheim/Harry Essex/George Worthing Yates/Ted Sherdeman/Cyril Hume/James O'Hanlon/Robert M. Fresco
1935-1958|Cyril Hume/Richard Maibaum/Paul Jarrico/Noel Langley/Everett Freeman/Marguerite Roberts
1936-1943|Noel Langley/Florence Ryerson/Edgar Allan Woolf/Jan Lustig/Irma von Cube/William Ludwig/George Froeschel
1938-1953|Irma von Cube/Jan Lustig/Gina Kaus/Arthur Wimperis/Helen Deutsch/Leonard Spigelgass/George Oppenheimer
1941-1956|Paul Jarrico/Richard Collins/Ben Barzman/Adrian Scott/Hugo Butler/John Wexley/Carl Foreman/Guy Endore
1945-1960|Ivan Goff/Ben Roberts/Ranald MacDougall/Harold Medford/Lenore J. Coffee/Catherine Turney/Daniel Mainwaring/Stephen Morehouse Avery
1941-1955|Alan Le May/Charles Bennett/Jesse Lasky Jr./Fredric M. Frank/Jack Gariss/Harold Lamb
1934-1945|Charles Bennett/Joan Harrison/Alma Reville/Angus MacPhail/Michael Hogan/Ian Hay/Philip MacDonald
1937-1946|Joan Harrison/Alma Reville/Sally Benson/Marian B. Cockrell/Catherine Turney/Lenore J. Coffee/Philip MacDonald
1946-1957|Mary Loos/Richard Sale/Valentine Davies/F. Hugh Herbert/Claude Binyon/Henry Ephron/Phoebe Ephron
1944-1964|Henry Ephron/Phoebe Ephron/Garson Kanin/Ruth Gordon/Charles Lederer/Harry Kurnitz/F. Hugh Herbert
1956-1970|Ruth Brooks Flippen/Everett Freeman/Hal Kanter/Oscar Brodney/Nate Monaster/Robert Kaufman/Peter Stone/Roland Kibbee
1953-1967|Gavin Lambert/Leo Katcher/Stewart Stern/Philip Yordan/Irving Shulman/Meade Roberts/Robert Thom/James Poe
1957-1973|James Lee/Edward Anhalt/Clair Huffaker/Michael Blankfort/Gil Doud/James R. Webb/John Gay/Halsted Welles
1958-1975|John Gay/Halsted Welles/Wendell Mayes/James R. Webb/William Roberts/Guy Trosper/Allan Weiss/Marion Hargrove
1961-1972|Allan Weiss/Edward Anhalt/Michael A. Hoey/Theodore J. Flicker/Hal Kanter/William Roberts
1961-1985|Bill Walsh/Don DaGradi/Lowell S. Hawley/A. J. Carothers/Don Tait/Joseph L. McEveety/Arthur Alsberg
1940-1960|Winston Hibler/Ted Sears/Bill Peet/Erdman Penner/Joe Rinaldi/Homer Brightman/Dick Huemer/Joe Grant
1940-1951|Joe Grant/Dick Huemer/Otto Englander/Ted Sears/Perce Pearce/Webb Smith/Larry Morey/Aurelius Battaglia
1967-1986|Larry Clemmons/Ken Anderson/Vance Gerry/Ralph Wright/Frank Thomas/Ted Berman/Burny Mattinson/Fred Lucky
1965-1977|Leigh Chapman/Carole Eastman/Eleanor Perry/Jay Presson Allen/Joan Didion/Gail Parent/Renée Taylor
1969-1996|Joan Didion/John Gregory Dunne/David Rayfiel/Alvin Sargent/Frank Pierson/Arthur Laurents
1968-1980|W. D. Richter/Alan Trustman/Lorenzo Semple Jr./David Zelag Goodman/Leonard Gardner/Dean Riesner/Harry Julian Fink/Mark Rodgers
1965-1980|Harry Julian Fink/Rita M. Fink/Dean Riesner/Gerald Wilson/Roland Kibbee/William Norton/Clair Huffaker/Leigh Chapman
1968-1982|Mort Fine/Mayo Simon/Sy Gomberg/Harry Kleiner/Abraham Polonsky/Robert Dillon/Walter Bernstein
1972-1984|John Byrum/Robert Getchell/Darryl Ponicsan/Jeremy Larner/Leon Capetanos/Alan Sharp/Jo Heims/John Milius
1971-1985|Alan Sharp/Eric Bercovici/Lukas Heller/Wendell Mayes/William Hjortsberg/Rudy Wurlitzer/Carole Eastman/Thomas McGuane
1974-1985|Robert Getchell/Bo Goldman/Barbara Turner/Robert C. Jones/Nancy Dowd/David Rayfiel/Ron Koslow
1974-1990|Bill Lancaster/Jerry Belson/Tracy Keenan Wynn/Steve Gordon/Leon Capetanos/Carl Gottlieb/Michael Elias
1975-1990|Carl Gottlieb/Michael Elias/Harold Ramis/Douglas Kenney/Chris Miller/Len Blum/Dan Goldberg/Brian Doyle-Murray
1981-1998|Jim Kouf/Daniel Petrie Jr./Jeb Stuart/Steven E. de Souza/David Loughery/Chris Gerolmo/Dan Gordon
1981-1995|Neal Israel/Pat Proft/Tom Mankiewicz/Jim Kouf/Michael Leeson/Jerry Belson/Dale Launer/Phil Alden Robinson
1985-2000|Dale Launer/Andrew Bergman/Leslie Dixon/Steve Martin/Marc Lawrence/Jim Cash/Charlie Peters/Joe Gayton
1980-1994|Victor Miller/Ron Kurz/Tom McLoughlin/Michael McDowell/Dennis Paoli/Don Mancini/Tom Holland/Ken Wiederhorn
1987-2000|Mitch Glazer/Michael O'Donoghue/Ed Solomon/Chris Matheson/Brian Doyle-Murray/Buck Henry/Babaloo Mandel
1990-2008|Jonathan Roberts/Jerry Leichtling/Jeremy Leven/Tom Schulman/Steven Rogers/Malia Scotch Marmo/James V. Hart/Bruce Joel Rubin
1993-2010|Tab Murphy/Noni White/Bob Tzudiker/Philip LaZebnik/Rita Hsiao/Jonathan Roberts/Joe Stillman/Roger S. H. Schulman
2000-2020|Joe Stillman/Jonathan Aibel/Glenn Berger/Roger S. H. Schulman/Ted Elliott/William Davies/Erica Rivinoja
2001-2024|Jonathan Aibel/Glenn Berger/William Davies/Etan Cohen/Michael McCullers/Erica Rivinoja/Cinco Paul/Ken Daurio
1994-2008|Leslie Dixon/Randi Mayem Singer/Robin Schiff/Katie Ford/Elizabeth Chandler/Karen Leigh Hopkins/Kirsten Smith/Gigi Levangie
1995-2012|Stuart Beattie/David Ayer/Kurt Wimmer/Ken Nolan/David Benioff/William Broyles Jr./Mark Bomback/Scott Rosenberg
1992-2008|Richard Jefferies/Jim Thomas/John Thomas/Jonathan Hensleigh/Michael Colleary/Mike Werb/Robert Mark Kamen
1984-2012|Robert Mark Kamen/Luc Besson/Steven E. de Souza/Mike Werb/Jonathan Hensleigh/David Twohy
1996-2012|Steve Oedekerk/Tom Shadyac/Barry Fanaro/Lowell Ganz/Steve Koren/Mark O'Keefe/Tim Herlihy/Alec Berg
1995-2026|Tim Herlihy/Fred Wolf/Steve Koren/Robert Smigel/Adam Sandler/Steven Brill
2004-2024|Thomas Lennon/Robert Ben Garant/Alec Berg/David Mandel/Jeff Schaffer/Jon Lucas/Scott Moore/John Hamburg
2006-2024|Bill Hader/Katie Dippold/Annie Mumolo/Jason Segel/Rodney Rothman/Kay Cannon/Judd Apatow
2005-2024|Kirsten Smith/Karen McCullah/Abby Kohn/Marc Silverstein/Dana Fox/Katherine Fugate/Aline Brosh McKenna
2004-2016|Patrick Melton/Marcus Dunstan/Leigh Whannell/Carl Ellsworth/Wesley Strick/Gary Dauberman/Chad Hayes/Carey W. Hayes
2013-2026|Gary Dauberman/Akela Cooper/Scott Beck/Bryan Woods/David Leslie Johnson-McGoldrick/C. Robert Cargill/Zach Cregger/Leigh Whannell
2005-2020|Ashley Edward Miller/Zack Stentz/Thomas Dean Donnelly/David Koepp/Simon Kinberg/Mark Fergus/Hawk Ostby
2006-2026|Mark Fergus/Hawk Ostby/Art Marcum/Matt Holloway/Derek Haas/Michael Brandt/Simon Kinberg/Christopher Yost
2013-2026|Christopher Yost/Eric Pearson/Chris McKenna/Erik Sommers/Craig Kyle/Nicole Perlman/Geneva Robertson-Dworet/Stephany Folsom
2009-2026|Noah Oppenheim/Billy Ray/Eric Warren Singer/Chris Terrio/Josh Singer/Anthony McCarten/Scott Z. Burns/Jon Spaihts
2007-2026|Scott Z. Burns/Billy Ray/Tony Gilroy/Steven Zaillian/Terence Winter/George Nolfi/Peter Craig/Mark Boal
2008-2026|Jane Anderson/Abi Morgan/Phyllis Nagy/Rebecca Lenkiewicz/Lucinda Coxon/Laura Wade/Olivia Hetreed/Moira Buffini
2001-2026|Jeremy Brock/Peter Morgan/Moira Buffini/William Ivory/Nick Payne/Lee Hall/Nigel Williams/Patrick Marber/David Nicholls
# author
1915-1937|Mary Roberts Rinehart/Kathleen Norris/Fannie Hurst/Gene Stratton-Porter/Edna Ferber/Elinor Glyn/Alice Duer Miller
1915-1938|Gene Stratton-Porter/Eleanor H. Porter/Kate Douglas Wiggin/Frances Hodgson Burnett/Jean Webster/Lucy Maud Montgomery/Alice Hegan Rice
1915-1939|Harold Bell Wright/Zane Grey/James Oliver Curwood/Rex Beach/Jack London/Peter B. Kyne/Emerson Hough
1915-1935|Rex Beach/James Oliver Curwood/Stewart Edward White/Jack London/Peter B. Kyne/Robert W. Service/Ben Ames Williams
1915-1935|David Belasco/William Gillette/Augustus Thomas/Bronson Howard/Clyde Fitch/Langdon Mitchell/Edward Sheldon/Denman Thompson
1915-1935|Winchell Smith/George M. Cohan/Roi Cooper Megrue/Augustus Thomas/George Broadhurst/Avery Hopwood/James Forbes/Edgar Selwyn
1915-1933|Bayard Veiller/Willard Mack/Max Marcin/Mary Roberts Rinehart/Avery Hopwood/John Willard/Owen Davis
1920-1938|E. Phillips Oppenheim/Sax Rohmer/Edgar Wallace/Louis Joseph Vance/Earl Derr Biggers/S. S. Van Dine/H. C. McNeile
1926-1947|Earl Derr Biggers/S. S. Van Dine/Ellery Queen/Erle Stanley Gardner/Rex Stout/John P. Marquand/Stuart Palmer/Mignon G. Eberhart
1915-1937|Robert W. Chambers/Gouverneur Morris/Rupert Hughes/Cosmo Hamilton/Louis Joseph Vance/Booth Tarkington/Owen Johnson
1919-1937|Hall Caine/Marie Corelli/Elinor Glyn/E. M. Hull/Ethel M. Dell/A. S. M. Hutchinson/Ouida
1915-1935|Hall Caine/Robert Hichens/Anthony Hope/Gilbert Parker/Baroness Orczy/Rafael Sabatini/Stanley J. Weyman/A. E. W. Mason
1922-1952|Rafael Sabatini/Baroness Orczy/Anthony Hope/P. C. Wren/Alexandre Dumas/Stanley J. Weyman/Johnston McCulley
1928-1940|Vicki Baum/Ursula Parrott/Fannie Hurst/Katharine Brush/Viña Delmar/Faith Baldwin/Tiffany Thayer/Mildred Cram
1930-1945|Clarence Budington Kelland/Damon Runyon/Samuel Hopkins Adams/Peter B. Kyne/Frank R. Adams/Octavus Roy Cohen/Ben Ames Williams
1928-1948|Preston Sturges/Bartlett Cormack/Ben Hecht/Charles MacArthur/John Wexley/Elmer Rice/Sidney Kingsley/Robert E. Sherwood
1933-1952|Elmer Rice/Sidney Kingsley/Clifford Odets/Lillian Hellman/Maxwell Anderson/Robert E. Sherwood/Sidney Howard/Marc Connelly
1932-1950|Lloyd C. Douglas/James Hilton/Louis Bromfield/A. J. Cronin/Hervey Allen/Rachel Field/Franz Werfel/Hugh Walpole
1935-1958|Lloyd C. Douglas/Lew Wallace/Henryk Sienkiewicz/Franz Werfel/Thomas B. Costain/Edward Bulwer-Lytton/Sholem Asch/Mika Waltari
1940-1957|Hervey Allen/Kenneth Roberts/Walter D. Edmonds/Frank Yerby/Samuel Shellabarger/Kathleen Winsor/Thomas B. Costain/Margaret Mitchell
1935-1945|Ferenc Molnár/Lajos Bús-Fekete/Ladislas Fodor/Melchior Lengyel/János Vaszary/Jacques Deval/Stefan Zweig
1936-1955|Mazo de la Roche/Marjorie Kinnan Rawlings/Betty Smith/Kathryn Forbes/Betty MacDonald/Ruth McKenney/Rumer Godden/Enid Bagnold
1941-1958|Vera Caspary/Dorothy B. Hughes/Ethel Lina White/Mabel Seeley/Charlotte Armstrong/Elisabeth Sanxay Holding/Josephine Tey/Mary Roberts Rinehart
1944-1965|David Goodis/Steve Fisher/Jonathan Latimer/William P. McGivern/W. R. Burnett/Charles Williams/Lionel White/Cornell Woolrich
1930-1963|W. R. Burnett/Dashiell Hammett/Paul Cain/James M. Cain/Raymond Chandler/Horace McCoy/Armitage Trail/Edward Anderson
1938-1968|Ernest Haycox/Luke Short/Max Brand/Alan Le May/James Warner Bellah/Zane Grey/Clarence E. Mulford/Dorothy M. Johnson/Frank Gruber
1949-1971|Jack Schaefer/A. B. Guthrie Jr./Alan Le May/Dorothy M. Johnson/Walter Van Tilburg Clark/Conrad Richter/Glendon Swarthout/Will Henry
1964-1985|Will Henry/Elmore Leonard/Clair Huffaker/Louis L'Amour/Glendon Swarthout/Charles Portis/Forrest Carter
1950-1970|Grace Metalious/Rona Jaffe/Edna Ferber/Harold Robbins/Irving Wallace/Sloan Wilson/John O'Hara/James Gould Cozzens
1964-1983|Harold Robbins/Jacqueline Susann/Irving Wallace/Arthur Hailey/Jackie Collins/Erich Segal
1948-1966|Irwin Shaw/Thomas Heggen/James A. Michener/Leon Uris/Anton Myrer/Norman Mailer/Pierre Boulle/William Bradford Huie
1948-1970|Samuel A. Taylor/George Axelrod/F. Hugh Herbert/Norman Krasna/Jean Kerr/Ruth Gordon/Joseph Fields/Muriel Resnik
1953-1975|Robert Anderson/William Inge/Paddy Chayefsky/Frank D. Gilroy/Arthur Laurents/Lorraine Hansberry/Tad Mosel
1951-1978|Curt Siodmak/Jack Finney/John W. Campbell/Philip Wylie/Ray Bradbury/Richard Matheson/Robert A. Heinlein/Jerome Bixby
1967-1984|Harry Harrison/Pierre Boulle/William F. Nolan/Michael Crichton/Ira Levin/D. F. Jones/Martin Caidin/Philip K. Dick
1968-1985|Ira Levin/William Peter Blatty/Thomas Tryon/Peter Straub/Frank De Felitta/Stephen King/Peter Benchley/Jeffrey Konvitz
1967-1984|Donald E. Westlake/George V. Higgins/Robin Moore/Joseph Wambaugh/Lawrence Sanders/Roderick Thorp/Mario Puzo
1964-1990|Adam Hall/Len Deighton/John le Carré/Helen MacInnes/Alistair MacLean/James Grady/Trevanian/Geoffrey Household/Thomas Harris
1955-1975|Eric Williams/Pat Reid/Paul Brickhill/Nicholas Monsarrat/Guy Gibson/C. S. Forester/Alistair MacLean/H. E. Bates/Richard Pape
1930-1940|Ben Travers/Ian Hay/Walter Hackett/Arnold Ridley/Frederick Lonsdale/A. A. Milne/John Drinkwater
1930-1955|Frederick Lonsdale/Noël Coward/Margaret Kennedy/John Van Druten/Dodie Smith/St. John Ervine/R. C. Sherriff/Clemence Dane
1955-1970|Shelagh Delaney/John Osborne/Arnold Wesker/Willis Hall/Lynne Reid Banks/Nell Dunn/Bill Naughton/Edna O'Brien/Alun Owen
1957-1982|P. L. Travers/Dodie Smith/Mary Norton/E. Nesbit/Fred Gipson/Eric Knight/Sterling North/Mary Chase/Richard Adams
1997-2014|Louis Sachar/Chris Van Allsburg/E. B. White/Katherine Paterson/Roald Dahl/Natalie Babbitt/Kate DiCamillo/Wilson Rawls/Jeff Kinney
1985-2004|Olive Ann Burns/Fannie Flagg/Rebecca Wells/Anne Tyler/Whitney Otto/Terry McMillan/Robert James Waller/Alice Hoffman/Amy Tan
1984-2003|Winston Groom/Robert James Waller/Norman Maclean/Tom Wolfe/E. Annie Proulx/Richard Russo/Charles Frazier/Jane Smiley
2001-2015|Audrey Niffenegger/Kathryn Stockett/Alice Sebold/Sue Monk Kidd/Sara Gruen/Jodi Picoult/Elizabeth Gilbert/Emily Giffin/Kim Edwards
2006-2022|Lionel Shriver/Gillian Flynn/Paula Hawkins/S. J. Watson/A. J. Finn/Liane Moriarty/Delia Owens/Emma Donoghue/Celeste Ng/Colleen Hoover
1988-2012|Jay McInerney/Bret Easton Ellis/Michael Chabon/Chuck Palahniuk/Jonathan Franzen/Jeffrey Eugenides/Rick Moody/Tom Perrotta/Walter Kirn
1985-1999|Horton Foote/Beth Henley/Christopher Durang/Alfred Uhry/Marsha Norman/Robert Harling/Neil Simon/Wendy Wasserstein/A. R. Gurney
# composer
1915-1928|Joseph Carl Breil/William Axt/Hugo Riesenfeld/Ernö Rapée/David Mendoza/Mortimer Wilson/Louis F. Gottschalk
1930-1940|W. Franke Harling/John Leipold/Bernhard Kaun/Friedrich Hollaender/Ralph Rainger/Sigmund Krumgold/Rudolph G. Kopp
1931-1940|Bernhard Kaun/Heinz Roemheld/Leo F. Forbstein/Max Steiner/Cyril J. Mockridge/David Buttolph/Charles Maxwell
1930-1943|LeRoy Shield/Marvin Hatley/Nathaniel Shilkret/Arthur Lange/Hugo Riesenfeld/Edward Ward/Werner Janssen
1937-1948|David Snell/Nathaniel Shilkret/Lennie Hayton/Edward Ward/William Axt/Mario Castelnuovo-Tedesco/George Bassman
1935-1949|Gerard Carbonara/Friedrich Hollaender/Boris Morros/John Leipold/Leo Shuken/Robert Emmett Dolan/Werner R. Heymann
1937-1950|William Lava/Mort Glickman/Karl Hajos/Raoul Kraushaar/Alberto Colombo/Frank Sanucci/Lee Zahler
1936-1948|Lee Zahler/Frank Sanucci/Edward J. Kay/David Chudnow/Leo Erdody/Alexander Steinert/Karl Hajos
1942-1950|Leo Erdody/Karl Hajos/Alexander Laszlo/Albert Glasser/Lucien Cailliet/Paul Dessau/Emil Newman
1943-1958|Emil Newman/Arthur Lange/Alexander Laszlo/Raoul Kraushaar/Lucien Moraweck/Heinz Roemheld/Paul Dunlap
1949-1963|Paul Dunlap/Raoul Kraushaar/Albert Glasser/Irving Gertz/Bert Shefter/Herschel Burke Gilbert/Henry Vars
1950-1968|Bert Shefter/Paul Sawtell/Herschel Burke Gilbert/Louis Forbes/Leith Stevens/Harry Lubin/Arthur Lange
1947-1962|Herman Stein/William Lava/Frank Skinner/Hans J. Salter/Henry Mancini/Irving Gertz
1954-1966|Gerald Fried/Ronald Stein/Buddy Bregman/Les Baxter/Albert Glasser/Fred Katz/Alexander Laszlo
1956-1974|Bernard Green/Kenyon Hopkins/Sol Kaplan/George Bassman/Teo Macero/Gerald Fried/Robert Prince
1960-1975|Robert F. Brunner/George Bruns/Buddy Baker/Oliver Wallace/Paul J. Smith/Marvin Hamlisch
1963-1978|Jack Marshall/Vic Mizzy/Neal Hefti/Frank De Vol/Lalo Schifrin/Dave Grusin/Jerry Fielding
1964-1980|Vic Mizzy/Robert O. Ragland/Jack Elliott/Allyn Ferguson/Billy Goldenberg/Dominic Frontiere
1972-1985|Robert O. Ragland/Billy Goldenberg/Gil Mellé/Fred Karlin/Richard LaSalle/Charles Bernstein/Don Peake
1966-1973|Pink Floyd/The Byrds/Traffic/Manfred Mann/The Nice
1977-1990|Goblin/Tangerine Dream/Toto/Queen/Pink Floyd/Wang Chung
1971-1978|Earth, Wind & Fire/Booker T. Jones/Johnny Pate/Willie Hutch/Isaac Hayes/Curtis Mayfield/Edwin Starr/Marvin Gaye
1946-1962|Leighton Lucas/Clifton Parker/Lambert Williamson/Hubert Clifford/Guy Warrack/William Alwyn/John Greenwood/Norman Fulton
1935-1952|John Greenwood/Ernest Irving/Louis Levy/Hubert Bath/Jack Beaver/Mischa Spoliansky/Charles Williams/Percival Mackey
1932-1945|Louis Levy/Hubert Bath/Jack Beaver/Hans May/Nicholas Brodszky/George Posford/Bretton Byrd
1940-1956|Nicholas Brodszky/Hans May/Allan Gray/Lord Berners/Gordon Jacob/Lennox Berkeley/Alan Rawsthorne
1945-1962|Antony Hopkins/Alan Rawsthorne/John Hollingsworth/Humphrey Searle/Gerard Schurmann/Francis Chagrin/Tristram Cary
1952-1968|Gerard Schurmann/Francis Chagrin/Buxton Orr/Stanley Black/Philip Green/Edwin Astley/Douglas Gamley
1958-1976|Douglas Gamley/Harry Robertson/Philip Martell/David Whitaker/Don Banks/Mike Vickers
1966-1980|Mike Vickers/Harry Robertson/David Whitaker/Denis King/Marc Wilkinson/Michael J. Lewis/Ron Grainer/John Scott
1962-1978|Ron Grainer/Johnny Pearson/John Dankworth/Johnny Keating/Wilfred Josephs/Roy Budd
1978-1992|Paul Zaza/Carl Zittrer/Harry Manfredini/John Mills-Cockell/Gary Wright/Jay Chattaway/Richard Band/William McCauley
1982-1995|Jay Chattaway/Michael Kamen/Alan Howarth/Sylvester Levay/Gary Chang/Jan Hammer/Brad Fiedel/Joseph Renzetti
1984-1998|Gary Chang/Christopher Young/Michael Hoenig/Joel Goldsmith/Chuck Cirino/Robert O. Ragland/Richard Stone
1981-1996|Bruce Smeaton/Brian May/Peter Best/Martin Armiger/Nigel Westlake/Cezary Skubiszewski
1975-1990|Brian May/Bruce Smeaton/Peter Best/Don Burrows/Mario Millo/Peter Sculthorpe/Bruce Rowland
1994-2018|Cezary Skubiszewski/David Hirschfelder/Nigel Westlake/Antony Partos/Guy Gross/Christopher Gordon/Jed Kurzel
1986-2004|Ry Cooder/Mason Daring/Stewart Copeland/Todd Boekelheide/John Lurie/Evan Lurie/Michael Brook
1983-2003|Stewart Copeland/Hans Zimmer/Mark Mothersbaugh/Danny Elfman/Stanley Clarke/Thomas Dolby/Michel Colombier/David Robbins
1985-2002|Michel Colombier/Robert Folk/Miles Goodman/Ira Newborn/David Newman/Richard Gibbs/Jonathan Wolff/William Ross
1995-2012|David Kitay/Richard Gibbs/Teddy Castellucci/Rolfe Kent/Alex Wurman/Mike Simpson/John Swihart/Rob Cavallo
1999-2016|Alex Wurman/Nathan Larson/Mychael Danna/Stephen Trask/John Swihart/Michael Penn/James Newton Howard/Craig Wedren
1996-2012|Air/The Dust Brothers/Massive Attack/Daft Punk/Underworld/The Chemical Brothers/M83
2000-2020|Paul Haslinger/Nick Glennie-Smith/Charlie Clouser/tomandandy/Joseph Bishara/Marco Beltrami/Tyler Bates/Jeff Rona
2009-2026|Joseph Bishara/Benjamin Wallfisch/Charlie Clouser/Roque Baños/tomandandy/Nathan Whitehead/Bear McCreary/Mark Korven/The Newton Brothers
2011-2026|Benjamin Wallfisch/Lorne Balfe/Dominic Lewis/John Paesano/Steve Mazzaro/Dan Romer/Nathan Johnson
2012-2026|Dan Romer/Keegan DeWitt/Heather McIntosh/Nathan Halpern/Will Bates/Bryce Dessner/Saunder Jurriaans/Danny Bensi
# cinematographer
# editor
# producer
1915-1924|Jesse L. Lasky/Carl Laemmle/William Fox/Lewis J. Selznick/Thomas H. Ince/Samuel Goldwyn
1924-1942|Hunt Stromberg/Harry Rapf/Bernard H. Hyman/Lawrence Weingarten/John W. Considine Jr./Lucien Hubbard/Edwin H. Knopf
1934-1952|John W. Considine Jr./Edwin H. Knopf/J. J. Cohn/Jack Chertok/Joseph L. Mankiewicz/Sam Zimbalist/Carey Wilson/Lawrence Weingarten
1938-1960|Sam Zimbalist/Edwin H. Knopf/Arthur Hornblow Jr./William H. Wright/Joe Pasternak/Armand Deutsch/Charles Schnee/Clarence Brown
1933-1957|Arthur Hornblow Jr./Paul Jones/Harlan Thompson/Joseph Sistrom/Lester Cowan/Benjamin Glazer/Fred Kohlmar/E. Lloyd Sheldon
1939-1957|Fred Kohlmar/Paul Jones/Joseph Sistrom/Charles Brackett/Harry Tugend/Robert L. Welch/Buddy G. DeSylva
1932-1946|Sol M. Wurtzel/John Stone/Nunnally Johnson/Kenneth Macgowan/Gene Markey/Harry Joe Brown/Raymond Griffith/Walter Morosco
1941-1957|William LeBaron/William Perlberg/Sol C. Siegel/George Jessel/Lamar Trotti/Julian Blaustein/Otto Lang/Robert Bassler
1930-1943|William LeBaron/Pandro S. Berman/Lou Brock/Merian C. Cooper/Kenneth Macgowan/Cliff Reid/Robert Sisk/Lee S. Marcus
1935-1952|Robert Sisk/Bert Gilroy/Cliff Reid/Robert Fellows/Lee S. Marcus/Herman Schlom/Warren Duff/Sid Rogell
1936-1951|Bryan Foy/Mark Hellinger/Louis F. Edelman/Robert Buckner/Henry Blanke/Jerry Wald/Alex Gottlieb/Wolfgang Reinhardt
1936-1956|Ben Pivar/Burt Kelly/Paul Malvern/Will Cowan/Joseph Gershenson/Ken Goldsmith/Robert Arthur/Henry MacRae
1947-1960|Aaron Rosenberg/Ted Richmond/Albert J. Cohen/Robert Arthur/Leonard Goldstein/Howard Christie/William Alland/Ross Hunter
1940-1955|Irving Briskin/Jack Fier/Wallace MacDonald/Ted Richmond/Michael Kraike/Robert Cohn/Colbert Clark/Rudolph C. Flothow
1933-1953|Scott R. Dunlap/George W. Weeks/Lindsley Parsons/Paul Malvern/Trem Carr/A. W. Hackel/Jan Grippo/Robert Emmett Tansey
1935-1951|Sigmund Neufeld/A. W. Hackel/Edward Finney/Leon Fromkess/Jed Buell/Jack Schwarz/Arthur Alexander/Max Alexander
1936-1955|Armand Schaefer/Sol C. Siegel/Harry Grey/William J. O'Sullivan/Edward J. White/Louis Gray/Hiram S. Brown Jr./Herbert J. Yates
1944-1958|Robert L. Lippert/Sigmund Neufeld/Edward Small/Sam Katzman/Walter Mirisch/Maurice Duke/Barney Gerard/Lindsley Parsons
1955-1970|James H. Nicholson/Robert E. Kent/Aubrey Schenck/Howard W. Koch/Edward Small/Sam Katzman/Samuel Z. Arkoff/Richard Gordon
1955-1972|Aaron Rosenberg/Robert Arthur/Arthur P. Jacobs/Jerry Bresler/Frank McCarthy/Pandro S. Berman/Edmund Grainger/Hall Bartlett
1936-1964|Edmund Grainger/Robert Fellows/Nat Holt/Aaron Rosenberg/Harry Joe Brown/Vincent M. Fennelly/Scott R. Dunlap
1962-1988|Bill Anderson/Ron Miller/Winston Hibler/Bill Walsh/James Algar/Jerome Courtland/Tom Leetch
1967-1990|Walter Coblenz/Tony Bill/Michael Gruskoff/Paul Monash/Gene Corman/Robert B. Radnitz/Philip D'Antoni
1966-1990|Martin Jurow/Jack Rollins/Martin Manulis/Robert B. Radnitz/David V. Picker/Stuart Millar/Lawrence Turman
1972-1995|David Foster/Lawrence Turman/Jerry Weintraub/Michael Phillips/Edgar J. Scherick/Frank Yablans/David V. Picker/Thom Mount
1977-1998|Jerry Weintraub/Aaron Russo/Edward R. Pressman/David Permut/Daniel Grodnik/Robert Simonds/Martin Bregman/Roger Birnbaum
1994-2012|Robert Simonds/Roger Birnbaum/Todd Black/Gary Barber/Neal H. Moritz/Broderick Johnson/Andrew A. Kosove/David Permut
1998-2026|Todd Black/Jason Blumenthal/Steve Tisch/Broderick Johnson/Andrew A. Kosove/Basil Iwanyk/Gil Netter/Erwin Stoff
1995-2014|Jack Giarraputo/Robert Simonds/Allen Covert/Barry Mendel/Clayton Townsend/Mary Parent/Shauna Robertson
1990-2010|Amy Robinson/Gail Mutrux/Denise Di Novi/Lynda Obst/Paula Weinstein/Lucy Fisher/Kathy Konrad/Sarah Pillsbury
2001-2026|Lucy Fisher/Dana Brunetti/Michael London/Bruna Papandrea/Anne Carey/Lynette Howell Taylor/Celine Rattray
1992-2014|Mary Jane Skalski/Anthony Bregman/Peter Saraf/Marc Turtletaub/Albert Berger/Ron Yerxa/Michael London
1980-2000|Clive Parsons/Davina Belling/Sarah Radclyffe/Simon Perry/Stephen Woolley/Mark Shivas/Don Boyd
1932-1940|Julius Hagen/Max Schach/Michael Balcon/Edward Black/Ivor Montagu/John Corfield/Herbert Wilcox
1940-1952|Edward Black/John Corfield/Herbert Wilcox/Marcel Hellman/Sydney Box/George Minter/Anthony Havelock-Allan
1945-1966|Sydney Box/George Minter/Julian Wintle/Leslie Parkyn/Peter Rogers/Betty Box/Raymond Stross/Daniel M. Angel/Maurice Cowan
1955-1976|Anthony Nelson Keys/Michael Carreras/Aida Young/Anthony Hinds/Roy Skeggs/Josephine Douglas/Louis M. Heyward
1976-2006|Patricia Lovell/Margaret Fink/Joan Long/Jan Chapman/Jane Scott/Sue Milliken/Phillip Adams/Al Clark
1975-1986|Antony I. Ginnane/Byron Kennedy/Hal McElroy/Jim McElroy/Phillip Adams/Matt Carroll/David Hannay
1991-2012|Warrington Hudlin/George Jackson/Doug McHenry/Preston L. Holmes/Will Packer/Tracey Edmonds/Monty Ross/Effie Brown
# production designer
# costume designer
`;

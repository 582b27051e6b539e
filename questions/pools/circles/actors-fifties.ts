/** Columns: years of the films | names, most alike next to each other; men in films of the fifties and sixties. See `../circles.ts`. */
export const ACTORS_FIFTIES = `
# Hollywood: crime and prison films, policemen and gangsters
1948-1958|Charles McGraw/Neville Brand/Steve Brodie/William Talman/Lawrence Tierney/Brad Dexter/Gene Evans/Ted de Corsia
1948-1962|Ted de Corsia/Barry Kelley/Emile Meyer/Robert Middleton/Bert Freed/Roy Roberts/Howard St. John/Thomas Gomez
1948-1966|Marc Lawrence/Anthony Caruso/Jay Novello/Dan Seymour/Paul Picerni/Peter Mamakos/Ted de Corsia/Abner Biberman
1947-1958|Frank Lovejoy/Dane Clark/Howard Duff/Paul Douglas/Barry Sullivan/Stephen McNally/Edmond O'Brien/John Payne
1948-1960|Stephen McNally/Howard Duff/Jeff Chandler/Charles Drake/Richard Conte/Dan Duryea/Lyle Bettger/Alex Nicol
1949-1957|Lyle Bettger/Zachary Scott/Dan Duryea/Stephen McNally/George Macready/Raymond Burr/Warren Stevens/Murvyn Vye
1949-1960|Arthur Franz/Richard Kiley/Warren Stevens/Richard Denning/Hugh Marlowe/Warner Anderson/Craig Stevens/John Archer
1947-1951|Sam Jaffe/Luther Adler/Everett Sloane/Joseph Wiseman/Morris Carnovsky/Martin Gabel/Steven Geray/Berry Kroeger
1947-1954|Louis Calhern/Charles Bickford/Edward Arnold/Adolphe Menjou/Paul Harvey/Carl Benton Reid/Minor Watson/Taylor Holmes
1948-1957|Carl Benton Reid/Minor Watson/Robert Warwick/Morris Ankrum/Harry Shannon/Jonathan Hale/Frank Conroy/Lewis Martin
1949-1963|Robert F. Simon/Willis Bouchey/Bert Freed/Edmon Ryan/Roy Roberts/Philip Ober/Carleton Young/Richard Gaines
1948-1964|Edmon Ryan/Whit Bissell/Art Smith/Don Beddoe/Frank Ferguson/Will Wright/Dabbs Greer/Howard Wendell
1947-1952|Art Smith/Anthony Ross/Robert Keith/Paul Stewart/Horace McMahon/Millard Mitchell/Frank Faylen/Charles Kemper
1948-1957|Horace McMahon/Frank Faylen/Harry Bellaver/Jesse White/Paul Stewart/Allen Jenkins/James Gleason/Tom Tully
1950-1964|Richard Erdman/Harvey Lembeck/Robert Strauss/Dick Wesson/Sid Melton/Tommy Noonan/Mickey Shaughnessy/William Pierson
1950-1962|Craig Hill/Richard Hylton/Skip Homeier/Robert Arthur/William Campbell/Dewey Martin/Richard Jaeckel/John Ericson
1953-1964|Adam Williams/Chris Alcaide/Michael Granger/Robert Burton/Richard Devon/Peter Leeds/Kem Dibbs/Jack Lambert
1954-1966|Timothy Carey/Nedrick Young/Elisha Cook Jr./Jay Adler/Joe Turkel/Ted de Corsia/Vince Edwards/Jack Lambert
1954-1965|Vince Edwards/John Cassavetes/Ralph Meeker/Ben Gazzara/Steven Hill/Peter Mark Richman/Robert Blake/Sal Mineo
1953-1962|Richard Conte/Steve Cochran/Ralph Meeker/Lee Marvin/Brian Keith/John Ireland/Rod Steiger/Neville Brand
1955-1966|Simon Oakland/Theodore Bikel/Lou Antonio/Nehemiah Persoff/Vic Morrow/Frank Gorshin/Martin Balsam/Joseph Campanella
1956-1970|Nehemiah Persoff/Jack Kruschen/Simon Oakland/Vito Scotti/Herschel Bernardi/Val Avery/Harold J. Stone/Ned Glass
1955-1969|Harold J. Stone/Robert Middleton/Edward Andrews/Edward Binns/Ed Begley/Paul Stewart/Robert F. Simon/Robert Emhardt
1957-1969|Edward Binns/Robert Webber/Jack Klugman/Martin Balsam/Jack Warden/E. G. Marshall/George Voskovec/Joseph Sweeney/John Fiedler
1955-1969|John Fiedler/Don Keefer/Herbert Anderson/Ned Glass/Alvy Moore/Joseph Sweeney/George Furth/Byron Foulger
1948-1962|Rudy Bond/Pat Henning/Nick Dennis/Lou Gilbert/James Westerfield/Robert Keith/Harold Gordon/John Alexander
1949-1959|Nick Dennis/Vito Scotti/Rudy Bond/Frank DeKova/Mario Siletti/Guy Thomajan/Richard Benedict/Harry Bellaver
1951-1957|Gus Schilling/Percy Helton/Burt Mustin/Olin Howland/George E. Stone/Byron Foulger/Irving Bacon
1948-1958|George E. Stone/Percy Helton/Norman Lloyd/Walter Burke/Joseph Wiseman/Elisha Cook Jr./Glenn Anders/Luis Van Rooten
1947-1955|Paul Kelly/Otto Kruger/Preston Foster/Wallace Ford/Pat O'Brien/Warner Anderson/Tom Powers/Walter Abel
1950-1960|Howard Smith/Royal Beal/Russell Collins/Don Beddoe/Ralph Dumke/Will Wright/Robert Burton/Taylor Holmes
1950-1957|William Bendix/Paul Douglas/Broderick Crawford/Ward Bond/Frank Faylen/James Gleason/Tom Tully/Wallace Ford
1945-1951|Howard Da Silva/Luther Adler/Lee J. Cobb/Everett Sloane/Thomas Gomez/Ed Begley/Albert Dekker/Ted de Corsia
1953-1966|Alexander Scourby/Everett Sloane/Leon Askin/Joseph Wiseman/Kurt Kasznar/Oskar Homolka/Gregory Gaye/Otto Waldis
1958-1969|Ray Danton/Michael Ansara/Robert Loggia/Henry Silva/Ben Gazzara/Richard Conte/Vic Morrow/Mark Damon
1959-1969|Henry Silva/Cameron Mitchell/Brad Dexter/Richard Conte/Neville Brand/Simon Oakland/Nick Adams
1960-1972|Val Avery/Simon Oakland/Robert Emhardt/Michael Strong/Lloyd Bochner/Lee J. Cobb/Harold J. Stone
1964-1972|Michael Strong/Lloyd Bochner/John Vernon/Carroll O'Connor/Keenan Wynn/James Gregory/Michael Conrad/Simon Oakland
1964-1972|Clu Gulager/Claude Akins/Norman Fell/Robert Phillips/Don Gordon/Robert Duvall/Ralph Meeker/Jack Klugman
1966-1973|Don Gordon/Robert Duvall/Simon Oakland/Norman Fell/Felice Orlandi/Robert Vaughn/Vic Tayback/Ed Peck
1952-1964|Jack Webb/Richard Boone/Frank Lovejoy/Broderick Crawford/Lee Marvin/Peter Graves
# Hollywood: westerns
1948-1962|Jack Lambert/Jack Elam/Robert J. Wilke/Lee Van Cleef/Leo Gordon/Lane Bradford/Myron Healey/John Doucette
1950-1964|Leo Gordon/Robert J. Wilke/John Doucette/Claude Akins/Gregory Walcott/James Griffith/Morgan Woodward/Lane Bradford
1948-1962|Jeff Chandler/Audie Murphy/Rory Calhoun/Dale Robertson/George Montgomery/Joel McCrea/Sterling Hayden/Scott Brady
1950-1967|Audie Murphy/Rory Calhoun/Dale Robertson/Guy Madison/George Montgomery/John Derek/Scott Brady/Jock Mahoney
1950-1960|Lloyd Bridges/Scott Brady/John Ireland/Steve Brodie/Richard Denning/Philip Carey/Hugh O'Brian/Stephen McNally
1951-1962|Hugh O'Brian/Philip Carey/Dennis Weaver/Richard Boone/Dewey Martin/Skip Homeier/James Best/Lee Van Cleef
1952-1968|James Best/Skip Homeier/Harry Carey Jr./Gregory Walcott/Ben Cooper/Robert Horton/Denver Pyle/Chuck Roberson
1948-1962|James Millican/John Russell/Jim Davis/Ray Teal/Bruce Cowling/Roy Roberts/Forrest Tucker/Douglas Kennedy
1949-1964|Arthur Hunnicutt/Chubby Johnson/Chill Wills/Andy Devine/Walter Brennan/Edgar Buchanan/Noah Beery Jr./Royal Dano
1948-1963|Noah Beery Jr./Chubby Johnson/Arthur Hunnicutt/Harry Morgan/Jay C. Flippen/Chill Wills/Dub Taylor/Hank Worden
1950-1963|John Dierkes/Royal Dano/James Griffith/Douglas Spencer/Paul Fix/Emile Meyer/John Qualen/Hank Worden
1948-1969|Paul Fix/John Qualen/Hank Worden/Rhys Williams/Frank Ferguson/Ray Teal/Willis Bouchey/John McIntire
1948-1962|Rhys Williams/Ian MacDonald/Howard Petrie/Robert Warwick/Morris Ankrum/Ray Teal/James Bell/Harry Shannon
1949-1965|Michael Pate/Henry Brandon/Anthony Caruso/Frank DeKova/Michael Ansara/Rodolfo Acosta/Ted de Corsia/Abner Biberman
1948-1956|Jay Silverheels/Chief Yowlachie/Chief Thundercloud/John War Eagle/Iron Eyes Cody/Chief Tahachee
1952-1969|Rodolfo Acosta/Pedro Armendáriz/Gilbert Roland/Thomas Gomez/Rodolfo Hoyos Jr./Emilio Fernández/Jorge Treviño
1948-1957|Alfonso Bedoya/Gilbert Roland/Pedro Armendáriz/Rodolfo Acosta/José Torvay/Nestor Paiva/Thomas Gomez/Natividad Vacío
1950-1969|Natividad Vacío/Pedro Gonzalez Gonzalez/José Torvay/Frank Silvera/Vladimir Sokoloff/Jorge Martínez de Hoyos/Rodolfo Hoyos Jr./Martin Garralaga
1950-1965|James Arness/John Russell/Forrest Tucker/Clint Walker/Jim Davis/Sheb Wooley/Fess Parker/Jock Mahoney
1955-1969|Clint Walker/James Arness/Fess Parker/Chuck Connors/Jock Mahoney/Ty Hardin/James Garner/Hugh O'Brian
1954-1966|Ben Cooper/Russ Tamblyn/John Derek/Jeffrey Hunter/Robert Wagner/Nick Adams/Tab Hunter/Sal Mineo
1947-1952|Rex Allen/Roy Rogers/Gene Autry/Jimmy Wakely/Monte Hale/Eddie Dean
1952-1966|Richard Boone/Lee Van Cleef/Skip Homeier/Henry Silva/Claude Akins/Pernell Roberts/James Coburn/Cameron Mitchell
1958-1970|Pernell Roberts/Dan Blocker/Lorne Greene/Richard Boone/James Best/Claude Akins/Denver Pyle/John Anderson
1959-1972|John Anderson/Denver Pyle/R. G. Armstrong/Royal Dano/John McIntire/Edgar Buchanan/Paul Fix/James Westerfield
1960-1973|R. G. Armstrong/Warren Oates/L. Q. Jones/Strother Martin/John Davis Chandler/Dub Taylor/Royal Dano
1961-1973|John Davis Chandler/L. Q. Jones/Warren Oates/Strother Martin/Bo Hopkins/Dub Taylor/Michael T. Mikler
1960-1970|Stuart Whitman/Chuck Connors/Earl Holliman/Richard Egan/Don Murray/Hugh O'Brian/Stephen Boyd/Bradford Dillman
1963-1972|Edward Faulkner/Christopher George/Bruce Cabot/John Agar/Jim Davis/Ed Asner/Chuck Roberson
1961-1973|Bruce Cabot/John Agar/Edward Faulkner/Hank Worden/Paul Fix/Chuck Roberson/John Doucette/Chuck Hayward
1946-1952|Victor McLaglen/Ward Bond/Francis Ford/Arthur Shields/Jack Pennick/Russell Simpson/Charles Kemper/J. M. Kerrigan
1950-1966|Sean McClory/Arthur Shields/J. M. Kerrigan/Dan O'Herlihy/Charles FitzSimons/Barry Fitzgerald/Liam Redmond/Rhys Williams
# Hollywood: leading men
1950-1960|Jeff Chandler/Rock Hudson/Stephen McNally/Richard Egan/Robert Stack/Robert Ryan/Rory Calhoun/Victor Mature
1950-1958|Richard Egan/Cameron Mitchell/Gary Merrill/Hugh Marlowe/Robert Stack/Dale Robertson/Jeffrey Hunter/Richard Boone
1951-1960|Cameron Mitchell/David Wayne/Rory Calhoun/Dan Dailey/Gary Merrill/Tom Ewell/Richard Egan
1948-1958|David Wayne/Tom Ewell/Gig Young/Keenan Wynn/Eddie Bracken/Elliott Reid/Jack Carson
1951-1963|Kevin McCarthy/Arthur Kennedy/Arthur Franz/Richard Kiley/Hurd Hatfield/Anthony Perkins/Cameron Mitchell/Paul Stewart
1949-1958|Don Taylor/Robert Arthur/Robert Wagner/Farley Granger/Craig Hill/John Ericson/Carleton Carpenter/Richard Long
1949-1956|Charles Drake/Richard Long/Alex Nicol/Peter Graves/John Hudson/Arthur Franz/Philip Carey/William Reynolds
1953-1960|Robert Francis/Jerome Courtland/John Ericson/Tab Hunter/Robert Wagner/Richard Jaeckel/Biff McGuire/Martin Milner
1954-1962|Tab Hunter/John Ericson/Jeffrey Hunter/John Derek/Robert Wagner/James MacArthur/Pat Boone/Troy Donahue
1951-1958|John Derek/John Ericson/Steve Forrest/Edmund Purdom/Robert Wagner/Jeffrey Hunter/Vic Damone/Tony Curtis
1952-1962|Edmund Purdom/Stephen Boyd/Victor Mature/Jack Palance/Cornel Wilde/Jeff Chandler/Stewart Granger/Guy Rolfe
1953-1962|Richard Boone/Jeff Morrow/Jay Robinson/Michael Rennie/Leon Askin/Torin Thatcher/Cedric Hardwicke/George Macready
1948-1960|Torin Thatcher/Alan Mowbray/Cedric Hardwicke/Robert Douglas/George Macready/Henry Daniell/Alan Napier/Ian Keith
1948-1958|Alan Mowbray/Melville Cooper/Aubrey Mather/Alan Napier/Arthur Treacher/Reginald Owen/Leo G. Carroll/Robert Coote
1950-1964|Leo G. Carroll/John Williams/Alan Napier/Robert Coote/Reginald Owen/Cecil Parker/Cedric Hardwicke/Wilfrid Hyde-White
1954-1966|John Williams/Leo G. Carroll/Henry Daniell/Alan Napier/Wilfrid Hyde-White/Ronald Long/Torin Thatcher/Robert Morley
1954-1968|Robert Cummings/Gig Young/David Wayne/Tom Ewell/Tony Randall/John Lund/Van Johnson/Dan Dailey
1956-1968|Stuart Whitman/Bradford Dillman/Dean Stockwell/Richard Beymer/Don Murray/Stephen Boyd/Cliff Robertson/John Gavin
1957-1968|John Gavin/Troy Donahue/Robert Stack/Rod Taylor/George Hamilton/Efrem Zimbalist Jr./Richard Beymer/John Saxon
1957-1968|Efrem Zimbalist Jr./Robert Stack/Roger Smith/James Garner/Cliff Robertson/Richard Anderson/John Forsythe/Hugh O'Brian
1955-1969|John Forsythe/Lloyd Nolan/Barry Sullivan/Macdonald Carey/Robert Preston/Edmond O'Brien/Leif Erickson/Wendell Corey
1948-1964|Leif Erickson/Charles Drake/Warner Anderson/Philip Ober/Lloyd Bridges/Barry Sullivan/Whit Bissell/Bruce Bennett
1957-1967|Jeffrey Lynn/Jess Barker/Bruce Bennett/John Hoyt/Philip Ober/Walter Abel/Leon Ames
1958-1968|John Saxon/James Darren/Sal Mineo/Michael Callan/Robert Blake/Mark Damon/Nick Adams/Russ Tamblyn
1959-1968|James Darren/Cliff Robertson/Michael Callan/Frankie Avalon/Fabian/Edd Byrnes/Gary Lockwood/Troy Donahue
1962-1968|Gary Lockwood/Keir Dullea/Michael Parks/Robert Redford/Christopher Jones/George Peppard/Michael Sarrazin/Peter Fonda
1961-1969|Warren Beatty/George Peppard/Keir Dullea/Robert Redford/Brandon deWilde/Gary Lockwood/Dean Stockwell/James Franciscus
1958-1970|James Franciscus/Richard Chamberlain/Robert Wagner/George Hamilton/Bradford Dillman/David Janssen/Ty Hardin/Doug McClure
1960-1970|Ty Hardin/Chad Everett/Troy Donahue/James Stacy/Peter Brown/Doug McClure/Edd Byrnes/Will Hutchins
1960-1970|David Janssen/George Maharis/Robert Culp/Robert Vaughn/Efrem Zimbalist Jr./Rod Taylor/Robert Lansing/Mike Connors
1959-1969|Robert Lansing/James Whitmore/Leslie Nielsen/Richard Anderson/Robert Webber/Bradford Dillman/Steve Forrest/Kevin McCarthy
1956-1970|Richard Anderson/Robert Webber/Leslie Nielsen/Andrew Duggan/Larry Gates/Frank Overton/Ed Nelson/William Windom
1958-1970|Andrew Duggan/Larry Gates/Edward Platt/John Larch/Frank Overton/Harry Townes/Hugh Marlowe/Edward Binns
1955-1967|Edward Platt/Whit Bissell/Larry Gates/Frank Overton/John Larch/Bartlett Robinson/Walter Brooke/Milburn Stone
1961-1970|George Grizzard/William Windom/Frank Overton/Larry Hagman/Fritz Weaver/Dan O'Herlihy/Richard Anderson/Don Murray
1962-1970|Fritz Weaver/George Grizzard/Dan O'Herlihy/Andrew Duggan/Frank Overton/Edward Binns/Hurd Hatfield/James Daly
1961-1969|Henry Jones/Edward Andrews/Paul Lynde/Jesse White/Charles Lane/John McGiver/Parley Baer
1962-1972|William Daniels/Murray Hamilton/William Windom/Charles Durning/Norman Fell/Dana Elcar/George Grizzard
1958-1970|Murray Hamilton/Edward Andrews/Orson Bean/Joseph Campanella/Pat Hingle/Edward Binns/Brian Keith
1955-1969|Pat Hingle/Arthur O'Connell/Gary Merrill/Murray Hamilton/Ray Collins/Edward Platt/Russell Johnson/Karl Swenson
1961-1970|Karl Swenson/Russell Collins/Paul Hartman/Malcolm Atterbury/Charles McGraw/Dal McKennon/John Qualen
# Hollywood: science fiction and horror
1950-1960|Kenneth Tobey/Richard Carlson/Richard Denning/Hugh Marlowe/John Agar/Arthur Franz/Peter Graves/Gene Barry
1951-1960|Robert Cornthwaite/Douglas Spencer/Dewey Martin/Eduard Franz/Les Tremayne/Lewis Martin/Whit Bissell/William Self
1951-1962|Eduard Franz/Les Tremayne/Morris Ankrum/Robert Cornthwaite/Nestor Paiva/Whit Bissell/John Hoyt/Onslow Stevens
1953-1964|Russell Johnson/William Schallert/William Phipps/Dabbs Greer/Ross Elliott/Joe Sawyer/Alvy Moore/James Seay
1950-1964|Ross Elliott/Robert Nichols/King Donovan/Robert Cornthwaite/William Phipps/William Schallert/Dabbs Greer/Paul Birch
1955-1964|Paul Birch/Ross Elliott/Whit Bissell/Morris Ankrum/Jonathan Haze/Beach Dickerson/Dick Miller/Bruno VeSota
1955-1967|Jonathan Haze/Dick Miller/Bruno VeSota/Mel Welles/Beach Dickerson/Antony Carbone/Ed Nelson
1956-1966|Richard Devon/Ed Nelson/Mike Connors/Robert Hutton/Russell Johnson/Leo Gordon/John Agar/Richard Garland
1954-1962|John Agar/Rex Reason/Jeff Morrow/Grant Williams/Robert Clarke/William Reynolds/Craig Stevens/Gerald Mohr
1956-1962|Grant Williams/William Reynolds/Robert Clarke/Robert Shayne/John Carradine/Paul Langton/Edward Kemmer/Robert Hutton
1950-1962|Robert Clarke/Gerald Mohr/Robert Shayne/Robert Hutton/Paul Langton/Warren Stevens/Marshall Thompson/Tod Andrews
1955-1962|Warren Stevens/Jack Kelly/Richard Anderson/Leslie Nielsen/George Wallace/Earl Holliman/Robert Dix/James Drury
1954-1957|Tor Johnson/Lyle Talbot/Tom Keene/Gregory Walcott/Duke Moore/Paul Marco/Conrad Brooks
1955-1959|Tor Johnson/Lyle Talbot/Gregory Walcott/Duke Moore/Paul Marco/Conrad Brooks/Criswell/Dudley Manlove
1959-1968|Vincent Price/Boris Karloff/Peter Lorre/Basil Rathbone/Lon Chaney Jr./John Carradine/Ray Milland
1960-1967|Mark Damon/John Kerr/Antony Carbone/Jack Nicholson/Richard Devon/Robert Brown/Frank DeKova
# Hollywood: comics and comic character men
1952-1966|Fred Clark/Jesse White/Jack Kruschen/Howard St. John/Charles Lane/Edward Andrews/Max Showalter/Philip Ober
1949-1966|Max Showalter/King Donovan/Jack Kruschen/Elliott Reid/Dick Wesson/Lyle Talbot/Charles Lane/Jesse White
1949-1960|Howard St. John/Fred Clark/Taylor Holmes/Larry Keating/Frank Otto/Edward Andrews/Philip Ober/Howard Smith
1948-1964|Jim Backus/Fred Clark/Hans Conried/Jack Kruschen/Paul Ford/Keenan Wynn/Larry Keating/Elliott Reid
1950-1958|Sig Ruman/Hans Conried/Leon Askin/Erwin Kalser/Steven Geray/Kurt Kasznar/Felix Bressart/Ludwig Stössel
1948-1958|Marcel Dalio/Steven Geray/Henri Letondal/Alex D'Arcy/Fortunio Bonanova/Jean Del Val/Maurice Marsac/Gregory Gaye
1953-1969|Marcel Dalio/Maurice Marsac/Jean Del Val/Jacques Bergerac/Roger Dann/Fortunio Bonanova/Louis Mercier/Jacques Roux
1950-1962|Tommy Noonan/Harvey Lembeck/Robert Strauss/Mickey Shaughnessy/Peter Marshall/Frank Gorshin/Joey Forman/Dick Wesson
1951-1963|Robert Strauss/Mickey Shaughnessy/Harvey Lembeck/Alan Reed/Dave Willock/Allyn Joslyn/Nick Dennis/Red Buttons
1955-1966|Mickey Shaughnessy/Jack Weston/Howard McNear/Dick Shawn/Red Buttons/Joe E. Ross/Buddy Hackett/Larry Storch
1959-1970|Jack Weston/Dick Shawn/Larry Storch/Herb Edelman/Dom DeLuise/Joey Bishop/Stubby Kaye/Arnold Stang
1962-1972|Herb Edelman/Norman Fell/William Daniels/Dick Gautier/Larry Storch/Godfrey Cambridge/Jack Weston/Charles Grodin
1963-1970|Milton Berle/Sid Caesar/Buddy Hackett/Phil Silvers/Jonathan Winters/Mickey Rooney/Dick Shawn/Shelley Berman
1961-1968|Arnold Stang/Marvin Kaplan/Stubby Kaye/Don Knotts/Jesse White/Howard Morris/Doodles Weaver/Paul Lynde
1961-1970|Paul Ford/John McGiver/Edward Andrews/Ben Blue/Jesse White/Parley Baer/Fred Clark
1962-1970|Carl Reiner/Sid Caesar/Jack Weston/Jonathan Winters/Shelley Berman/Herb Edelman/Dick Shawn
1963-1972|John Phillip Law/Alan Arkin/Keir Dullea/Michael Sarrazin/Robert Walker Jr./Michael J. Pollard/Peter Fonda/Dean Stockwell
1956-1968|John McGiver/Edward Andrews/Howard McNear/Charles Lane/Henry Jones/Parley Baer/Burt Mustin/Percy Helton
1960-1970|Ray Walston/Edward Andrews/Jack Kruschen/David White/David Lewis/Henry Jones/Howard McNear/Cliff Osmond
1959-1968|David White/David Lewis/Willard Waterman/Fred Clark/Herbert Anderson/Gale Gordon/Roy Roberts/Dick Sargent
1950-1966|William Frawley/Gale Gordon/Frank Faylen/Jesse White/Charles Lane/Allen Jenkins/Tom D'Andrea
1959-1970|Leon Ames/Ed Wynn/Keenan Wynn/Elliott Reid/Tommy Kirk/Edward Andrews/Alan Hewitt/Paul Frees
1961-1970|Alan Hewitt/Elliott Reid/Edward Andrews/Parley Baer/Leon Tyler/Gordon Jones/William Schallert/James Westerfield
1957-1970|Fess Parker/Fred MacMurray/Brian Keith/Hugh O'Brian/James MacArthur/Jeff York/Steve Forrest/Dean Jones
1964-1976|Dean Jones/Tommy Kirk/Tom Tryon/Roddy McDowall/Dick Van Dyke/Brian Keith/Robert Morse/James Garner
1964-1970|Robert Morse/Tommy Steele/Dick Van Dyke/Anthony Newley/Jim Hutton/Michael Callan/Dean Jones
1959-1969|Jim Hutton/Dick Sargent/Gardner McKay/Tom Tryon/Peter Brown/Michael Callan/Bob Denver/Troy Donahue
1963-1968|Frankie Avalon/Tommy Kirk/John Ashley/Jody McCrea/Aron Kincaid/Fabian/James Darren/Bobby Vinton
1956-1966|Elvis Presley/Pat Boone/Ricky Nelson/Tommy Sands/Fabian/Frankie Avalon/Bobby Darin/Paul Anka
# Hollywood: musicals
1950-1957|Howard Keel/Gordon MacRae/Gene Nelson/Dan Dailey/Robert Rounseville/Vic Damone/Dennis Morgan
1951-1956|Robert Rounseville/Howard Keel/Gordon MacRae/William Warfield/Cameron Mitchell/Mario Lanza
1948-1957|Gower Champion/Gene Nelson/Bobby Van/Donald O'Connor/Russ Tamblyn/Tommy Rall/Bob Fosse/Ray Bolger
1953-1957|Tommy Rall/Bob Fosse/Bobby Van/Matt Mattox/Marc Platt/Jacques d'Amboise/Jeff Richards/Russ Tamblyn
1949-1957|Oscar Levant/Keenan Wynn/Donald O'Connor/Ray Bolger/Red Skelton/Jules Munshin/Jack Carson/Phil Silvers
1949-1958|Georges Guétary/Louis Jourdan/Fernando Lamas/Carlos Thompson/Kurt Kasznar/Jacques Bergerac/Ezio Pinza
1948-1957|Clinton Sundberg/Paul Harvey/Jay C. Flippen/Keenan Wynn/Ray Collins/Chill Wills/Leon Ames/Irving Bacon
1953-1963|James Mitchell/Gene Nelson/Jay C. Flippen/Eddie Albert/James Whitmore/Rod Steiger
1955-1962|Stubby Kaye/Robert Alda/Sheldon Leonard/B. S. Pully/Johnny Silver/Robert Keith/Regis Toomey
1957-1963|Eddie Foy Jr./John Raitt/Howard Keel/Ray Walston/Stubby Kaye/Dean Martin/Russ Brown
1961-1968|Richard Beymer/Russ Tamblyn/George Chakiris/Tucker Smith/Tony Mordente/Eliot Feld/David Winters/Jose De Vega
# Britain: leading men
1950-1962|Jack Hawkins/John Gregson/Kenneth More/Donald Sinden/Anthony Steel/Michael Craig/Peter Finch/Nigel Patrick
1951-1962|John Gregson/Donald Sinden/Anthony Steel/Guy Middleton/Derek Bond/Terence Morgan/Bill Travers/Donald Houston
1949-1958|Terence Morgan/Anthony Steel/Derek Bond/Patrick Holt/Dermot Walsh/John Bentley/Guy Rolfe/Kieron Moore
1948-1960|Patrick Holt/John Bentley/Dermot Walsh/Derek Bond/Ronald Howard/Conrad Phillips/Tom Conway/Hugh McDermott
1948-1958|David Farrar/Guy Rolfe/Eric Portman/Norman Wooland/Robert Beatty/Michael Rennie/John Justin/Stewart Granger
1948-1958|Robert Beatty/Norman Wooland/Eric Portman/Trevor Howard/John McCallum/Nigel Patrick/David Farrar/Guy Middleton
1950-1958|John Justin/Michael Denison/Hugh Williams/Robert Flemyng/Ronald Howard/Ralph Michael/Derek Farr/Griffith Jones
1948-1958|Derek Farr/John McCallum/Michael Denison/Dermot Walsh/Robert Flemyng/Griffith Jones/Hugh Sinclair/Ralph Michael
1948-1957|Jimmy Hanley/Patric Doonan/Bill Owen/Michael Medwin/Harry Fowler/Andrew Ray/Gordon Jackson/Sydney Tafler
1948-1957|Patric Doonan/Bryan Forbes/Michael Medwin/Bill Owen/Gordon Jackson/Anthony Newley/Victor Maddern/Andrew Crawford
1950-1960|Donald Houston/Michael Craig/Tony Wright/John Fraser/Stanley Baker/Meredith Edwards/Glyn Houston/Bill Travers
1954-1965|Michael Craig/Tony Britton/Ian Carmichael/Tony Wright/Leslie Phillips/Patrick McGoohan/Conrad Phillips/Anthony Steel
1955-1966|Ian Bannen/John Fraser/Anthony Newley/Andrew Ray/Lee Patterson/Ronald Lewis/David McCallum/Tony Wright
1956-1966|David McCallum/Ronald Lewis/John Fraser/Andrew Ray/Ian Bannen/Laurence Payne/Michael Craig/William Sylvester
1954-1966|Lee Patterson/William Sylvester/Paul Carpenter/Zachary Scott/Robert Ayres/Phil Brown/Bonar Colleano/Sam Wanamaker
1948-1957|Bonar Colleano/Paul Carpenter/Sam Wanamaker/Robert Ayres/Hugh McDermott/Phil Brown/William Sylvester
1953-1962|Laurence Harvey/Dirk Bogarde/Anthony Steel/John Fraser/Michael Craig/Tony Wright/Maxwell Reed
1958-1968|Laurence Harvey/Stanley Baker/Richard Todd/Peter Finch/Dirk Bogarde/Patrick McGoohan/Ian Bannen/Laurence Payne
1959-1967|Albert Finney/Tom Courtenay/Alan Bates/Richard Harris/Stanley Baker/Peter O'Toole/Terence Stamp/Tom Bell
1960-1969|Tom Bell/James Booth/Tom Courtenay/Keith Barron/David Hemmings/Michael Crawford/Terence Stamp/Alfred Lynch
1960-1969|James Booth/Alfred Lynch/Barry Foster/Tom Bell/Ronald Fraser/Michael Medwin/Nigel Davenport/Colin Blakely
1961-1969|Colin Blakely/William Lucas/Frank Finlay/Norman Rossington/Bryan Pringle/James Bolam/Julian Glover/Ian Bannen
1959-1969|Norman Rossington/Bryan Pringle/Alfie Bass/Colin Blakely/Wilfred Pickles/Bill Owen
1959-1964|Kenneth Griffith/Donald Houston/Raymond Huntley/Robert Urquhart/Laurence Naismith/Ian Hendry/Donald Wolfit
1962-1970|Ian Hendry/Edward Judd/Nigel Davenport/Barry Foster/Jack Hedley/Nigel Green/Peter Vaughan/Edward Woodward
1960-1969|Edward Judd/Jack Hedley/William Lucas/Ian Hendry/Michael Craig/Conrad Phillips/William Sylvester/Kieron Moore
1960-1970|Nigel Davenport/Nigel Green/Nigel Stock/Jack Hedley/Patrick Allen/Duncan Lamont/Peter Arne/Anthony Dawson
1963-1970|David Hemmings/Michael Crawford/Michael York/Nicol Williamson/Oliver Reed/Jeremy Brett/Edward Fox/John Leyton
1964-1970|Michael York/Edward Fox/Corin Redgrave/Jeremy Brett/Ian Ogilvy/David Hemmings/James Villiers/Barry Evans
1961-1969|James Villiers/James Fox/Edward Fox/Jeremy Brett/Corin Redgrave/Peter Jeffrey/Dennis Price/Murray Melvin
1961-1970|Murray Melvin/Victor Spinetti/James Bolam/Ronald Lacey/Rodney Bewes/Graham Stark/Roy Kinnear/John Junkin
1964-1968|Norman Rossington/John Junkin/Victor Spinetti/Wilfrid Brambell/Kenneth Haigh/Roy Kinnear/Patrick Cargill/Deryck Guyler
1961-1967|Cliff Richard/Adam Faith/Tommy Steele/Billy Fury/Marty Wilde/John Leyton/Anthony Newley/Mark Wynter
1961-1966|Melvyn Hayes/Jeremy Bulloch/Richard O'Sullivan/Teddy Green/Jess Conrad/Frazer Hines
1963-1970|Robert Shaw/Anthony Quayle/Patrick Wymark/Nigel Green/Eric Porter/Nigel Davenport/Leo McKern/Michael Gough
# Britain: comedies
1948-1960|Alastair Sim/Cecil Parker/Stanley Holloway/Naunton Wayne/Raymond Huntley/George Relph/A. E. Matthews/Miles Malleson
1948-1952|George Relph/A. E. Matthews/Godfrey Tearle/Edward Rigby/Frank Pettingell/Ernest Thesiger/Aubrey Mather/Arthur Wontner
1948-1958|Ernest Thesiger/Miles Malleson/A. E. Matthews/Felix Aylmer/Wilfrid Hyde-White/Gibb McLaughlin/Charles Carson
1948-1962|Naunton Wayne/Raymond Huntley/Richard Wattis/Colin Gordon/Reginald Beckwith/Michael Trubshawe/Guy Middleton/Nicholas Phipps
1951-1966|Richard Wattis/Colin Gordon/Reginald Beckwith/Michael Trubshawe/John Le Mesurier/Nicholas Phipps/Noel Howlett/Peter Bull
1954-1966|John Le Mesurier/Dennis Price/Eric Barker/Raymond Huntley/Thorley Walters/Nicholas Phipps/Allan Cuthbertson/Richard Wattis
1956-1966|Thorley Walters/Eric Barker/Ian Carmichael/Terry-Thomas/Dennis Price/Kenneth Griffith/Miles Malleson/Lloyd Lamble
1950-1962|Alfie Bass/Sid James/Sydney Tafler/Michael Medwin/Bill Owen/Sam Kydd/Victor Maddern/Harry Locke
1948-1966|Sydney Tafler/Alfie Bass/Meier Tzelniker/Eric Pohlmann/David Kossoff/Martin Miller/Ferdy Mayne/Harold Kasket
1950-1966|Eric Pohlmann/Ferdy Mayne/Martin Benson/Harold Kasket/Paul Hardtmuth/Karel Stepanek/Gérard Oury/Martin Miller
1950-1962|Peter Bull/Francis De Wolff/Michael Ripper/Michael Trubshawe/Hugh Griffith/James Hayter/Ronald Shiner/James Robertson Justice
1950-1960|James Hayter/Roddy Hughes/Fred Emney/Gerald Campion/Joseph Tomelty/Hugh Griffith/Ronald Shiner
1950-1960|George Cole/Ian Carmichael/Michael Medwin/Leslie Phillips/David Tomlinson/Dickie Henderson/Peter Jones/Brian Rix
1952-1966|Norman Wisdom/Brian Rix/Frankie Howerd/Charlie Drake/Tony Hancock/Ronald Shiner/Max Bygraves/Benny Hill
1953-1966|Jerry Desmonde/Edward Chapman/Raymond Huntley/Eddie Leslie/Richard Wattis/Colin Gordon/Campbell Singer/Fred Emney
1948-1962|Edward Chapman/Frank Pettingell/Joseph Tomelty/Jack Howarth/Julien Mitchell/Mervyn Johns/Bernard Miles/Wilfred Pickles
1950-1965|Liam Redmond/Joseph Tomelty/Cyril Cusack/Jack MacGowran/Noel Purcell/Denis O'Dea/Harry Towb/Niall MacGinnis
1951-1966|Jack MacGowran/Noel Purcell/Joseph O'Conor/Milo O'Shea/Jimmy O'Dea/Denis O'Dea/Liam Redmond/Eddie Byrne
1949-1963|Alex Mackenzie/James Copeland/Jameson Clark/Moultrie Kelsall/Andrew Keir/Finlay Currie/Gordon Jackson/Roddy McMillan
1949-1964|Meredith Edwards/Clifford Evans/Hugh Griffith/Glyn Houston/Mervyn Johns/Emrys Jones/Kenneth Griffith
1958-1974|Kenneth Connor/Bernard Bresslaw/Terence Longdon/Bob Monkhouse/Kenneth Williams/Peter Butterworth/Jim Dale/Leslie Phillips
1958-1965|Terence Longdon/Leslie Phillips/Bill Owen/Bob Monkhouse/Ted Ray/Eric Barker/William Hartnell/Kenneth Connor
1964-1978|Peter Butterworth/Bernard Bresslaw/Kenneth Connor/Jim Dale/Charles Hawtrey/Peter Gilmore/Harry H. Corbett/Fred Griffiths
1961-1972|Harry H. Corbett/Roy Kinnear/Ronnie Barker/Warren Mitchell/Lance Percival/Graham Stark/Bernard Cribbins/Ronald Fraser
1959-1970|Lionel Jeffries/Bernard Cribbins/Ronald Fraser/Graham Stark/Terry-Thomas/Eric Sykes/Lance Percival/Jeremy Lloyd
1960-1972|Eric Sykes/Spike Milligan/Graham Stark/Harry Secombe/Jimmy Edwards/Tony Hancock/Tommy Cooper/Dick Emery
1964-1970|Peter Cook/Dudley Moore/Jonathan Miller/Graham Stark/Willie Rushton/John Bird/John Fortune/Jeremy Lloyd
1957-1966|Robert Urquhart/Duncan Macrae/Gordon Jackson/Andrew Keir/Roddy McMillan/Finlay Currie/Moultrie Kelsall
# Britain: war, crime, horror, history
1950-1962|Geoffrey Keen/Bernard Lee/Michael Goodliffe/Duncan Lamont/Ronald Adam/Bruce Seton/Jack Allen/Ballard Berkeley
1948-1965|Ronald Adam/Ballard Berkeley/Clive Morton/Raymond Francis/Jack Allen/Ernest Clark/Austin Trevor/Ralph Michael
1950-1965|Michael Goodliffe/André Morell/Laurence Naismith/Mark Dignam/Geoffrey Keen/Patrick Barr/Ernest Clark/Raymond Huntley
1953-1966|Laurence Naismith/Andrew Keir/Geoffrey Keen/Michael Hordern/John Phillips/Patrick Barr/Walter Fitzgerald/Basil Sydney
1948-1960|Walter Fitzgerald/Basil Sydney/Finlay Currie/Ralph Truman/Felix Aylmer/Barry Jones/Roland Culver/Esmond Knight
1948-1962|Roland Culver/Barry Jones/Hugh Williams/Cecil Parker/Ralph Michael/Clive Morton/Walter Fitzgerald/Robert Flemyng
1950-1962|Anthony Dawson/Peter Arne/Marius Goring/Walter Gotell/Martin Benson/Peter Illing/Anton Diffring/Walter Rilla
1951-1969|Walter Gotell/Anton Diffring/Peter van Eyck/Carl Jaffe/Carl Möhner/Ferdy Mayne/George Mikell
1954-1966|Sam Kydd/Victor Maddern/Harold Goodwin/Michael Ripper/Percy Herbert/Cyril Shaps/Glyn Houston/George Coulouris
1954-1966|Percy Herbert/Victor Maddern/Harold Goodwin/Ronald Fraser/Nigel Stock/Bryan Forbes/Sean Kelly/John Stratton
1953-1960|John Stratton/Bryan Forbes/Alec McCowen/Glyn Houston/Donald Houston/Sam Kydd/Andrew Ray/Denholm Elliott
1955-1960|Robert Shaw/Basil Sydney/Richard Leech/Nigel Stock/Bill Kerr/John Fraser/Patrick Barr/Ernest Clark
1954-1966|Bill Kerr/Ray Barrett/Chips Rafferty/Vincent Ball/Ed Devereaux/John Cazabon/Grant Taylor/Charles Tingwell
1949-1969|Chips Rafferty/Grant Taylor/Charles Tingwell/Peter Finch/John McCallum/Ray Barrett/Rod Taylor/Guy Doleman
1950-1960|Bill Travers/Stanley Baker/Anthony Quayle/Patrick Allen/Patrick McGoohan/Sid James/Peter Arne
1956-1968|Peter Cushing/Christopher Lee/André Morell/Francis De Wolff/Thorley Walters/Andrew Keir/Michael Gough/Noel Willman
1957-1968|Francis Matthews/David Peel/Jeremy Burnham/Ray Barrett/Edward de Souza/Andrew Crawford/Conrad Phillips
1957-1970|Michael Ripper/Miles Malleson/Michael Gwynn/George Woodbridge/Duncan Lamont/Richard Wordsworth/John Le Mesurier/Patrick Troughton
1955-1968|Richard Wordsworth/Michael Gwynn/George Woodbridge/Francis De Wolff/Duncan Lamont/Marne Maitland/Roger Delgado/Ferdy Mayne
1955-1969|Marne Maitland/Roger Delgado/George Pastell/Martin Benson/Harold Kasket/Ferdy Mayne/Peter Illing/Paul Stassino
1960-1970|Noel Willman/Clifford Evans/Patrick Wymark/Charles Gray/Michael Gwynn/Rupert Davies/Niall MacGinnis/Robert Flemyng
1962-1970|Charles Gray/Patrick Wymark/Geoffrey Bayldon/Charles Lloyd-Pack/Max Adrian/Michael Gough/Noel Willman/Mervyn Johns
1962-1969|Bernard Lee/Geoffrey Keen/Walter Gotell/Charles Gray/Guy Doleman/Nigel Green/Gordon Jackson/Cyril Cusack
1964-1970|Guy Doleman/Nigel Green/Gordon Jackson/Patrick Magee/Alfred Burke/Patrick Cargill/Peter Arne/Mark Dignam
1963-1970|Patrick Magee/Peter Jeffrey/Hugh Burden/Michael Bryant/Maurice Roëves/Milo O'Shea/Graham Crowden/Arthur Lowe
1964-1970|Robert Shaw/Nigel Davenport/Leo McKern/Colin Blakely/Harry Andrews/Eric Porter
1966-1972|John Hurt/Nicol Williamson/Ian Holm/David Warner/Ian McKellen/Barry Foster/Michael Jayston/Malcolm McDowell
1964-1972|David Warner/Ian Holm/Michael Bryant/Alan Webb/Paul Rogers/Michael Jayston/Ian Richardson/Paul Scofield
1968-1972|Malcolm McDowell/David Wood/Richard Warwick/Barry Evans/John Moulder-Brown/Dennis Waterman/Ian McShane
1962-1970|Dennis Waterman/Ian McShane/Terence Stamp/Michael Sarne/David Hemmings/Barry Evans/Peter McEnery
1960-1970|Donald Churchill/Norman Bird/Nigel Stock/Derren Nesbitt/Peter Copley/Noel Howlett/John Barrie
1959-1970|Norman Bird/Kenneth Griffith/Victor Maddern/Michael Medwin/Bill Owen/Graham Stark/Peter Copley/Allan Cuthbertson
1955-1966|Allan Cuthbertson/Mark Dignam/Noel Howlett/Gerald Harper/John Welsh/Anthony Nicholls/Conrad Phillips/Michael Goodliffe
1958-1969|Finlay Currie/Felix Aylmer/Alan Webb/Harold Scott/Wilfrid Lawson/Wilfrid Brambell/Miles Malleson
1961-1966|Hugh Griffith/Wilfrid Lawson/Peter Bull/Jack MacGowran/Leo McKern/Miles Malleson
1948-1955|Robert Helpmann/Léonide Massine/Frederick Ashton/Ivan Desny/Anton Walbrook/Marius Goring/Albert Basserman/Esmond Knight
1950-1966|George Coulouris/Eric Pohlmann/Paul Stassino/Anton Diffring/Herbert Lom/Walter Rilla/Peter Illing/Oskar Homolka
1959-1969|Robert Brown/Robert Rietti/André Maranne/John Bluthal/Peter Swanwick/Richard Marner/Vladek Sheybal
1964-1970|Vladek Sheybal/George Mikell/Karel Stepanek/Oskar Homolka/Anton Diffring/Paul Hubschmid/Karl Michael Vogler
# Black actors of America
1949-1956|James Edwards/Sidney Poitier/Canada Lee/Juano Hernandez/Joel Fluellen/William Marshall/Frederick O'Neal/Bill Walker
1954-1962|Sidney Poitier/Harry Belafonte/James Edwards/William Marshall/Brock Peters/Nat King Cole/Sammy Davis Jr./Ivan Dixon
1950-1962|Bill Walker/Joel Fluellen/Roy Glenn/Nick Stewart/Juano Hernandez/Frederick O'Neal/Emory Richardson/Jester Hairston
1957-1969|Roy Glenn/Joel Fluellen/Juano Hernandez/Rex Ingram/Bill Walker/Davis Roberts/Frank Silvera
1950-1956|Nick Stewart/Stepin Fetchit/Mantan Moreland/Willie Best/Eddie Anderson/Dudley Dickerson
1960-1969|Woody Strode/Brock Peters/Ossie Davis/Ivan Dixon/Bernie Hamilton/Rafer Johnson/Jim Brown/Raymond St. Jacques
1961-1970|Ivan Dixon/Brock Peters/Al Freeman Jr./Louis Gossett Jr./Sidney Poitier/Ossie Davis/Julius Harris/Yaphet Kotto
1965-1971|Raymond St. Jacques/Roscoe Lee Browne/Calvin Lockhart/Godfrey Cambridge/Al Freeman Jr./James Earl Jones/Yaphet Kotto/Robert Hooks
1965-1971|Robert Hooks/Julian Mayfield/Calvin Lockhart/Bernie Casey/Max Julien/Jim Brown/Al Freeman Jr./Greg Morris
1955-1965|Frank Silvera/Juano Hernandez/Brock Peters/James Edwards/Woody Strode/Bernie Hamilton/Frederick O'Neal
# Black actors in Britain
1950-1964|Earl Cameron/Edric Connor/Orlando Martins/Gordon Heath/Lionel Ngakane/Harry Baird/Robert Adams/Cy Grant
1958-1970|Earl Cameron/Johnny Sekka/Paul Danquah/Bloke Modisane/Harry Baird/Errol John/Thomas Baptiste/Cy Grant
1963-1970|Johnny Sekka/Calvin Lockhart/Paul Danquah/Thomas Baptiste/Bloke Modisane/Errol John/Edric Connor/Rudolph Walker
# Asian actors
1949-1963|Richard Loo/Benson Fong/Keye Luke/Victor Sen Yung/Kam Tong/H. T. Tsiang/Philip Ahn/Weaver Levy
1955-1970|Victor Sen Yung/James Hong/Benson Fong/Kam Tong/Keye Luke/Richard Loo/Philip Ahn/Weaver Levy
1959-1970|James Shigeta/Mako/George Takei/Teru Shimada/Robert Kino/Yuki Shimoda/Tetsurō Tamba
1955-1969|Teru Shimada/Sessue Hayakawa/Robert Kino/Yuki Shimoda/Bob Okazaki/Mako/Tetsurō Tamba
1949-1961|Teru Shimada/Sessue Hayakawa/Robert Kino/Henry Nakamura/Bob Okazaki/Richard Loo/Philip Ahn
1957-1968|Burt Kwouk/Andy Ho/Anthony Chinn/Michael Chow/Ric Young/Vincent Wong/Milton Reid
# Europeans in films in English
1951-1962|Ivan Triesault/Leon Askin/Steven Geray/Kurt Katch/Otto Waldis/Peter van Eyck/Gregory Gaye/Fred Essler
1950-1962|Kurt Kasznar/Oskar Homolka/Vladimir Sokoloff/Leon Askin/Abraham Sofaer/Ludwig Stössel/Akim Tamiroff/Konstantin Shayne
1950-1968|Abraham Sofaer/Vladimir Sokoloff/Nestor Paiva/Eduard Franz/Akim Tamiroff/Frank Puglia/Jay Novello/Martin Benson
1948-1965|Frank Puglia/Jay Novello/Mario Siletti/Nestor Paiva/Tito Vuolo/Antonio Moreno/Vito Scotti
1950-1960|Rossano Brazzi/Fernando Lamas/Louis Jourdan/Carlos Thompson/Vittorio Gassman/Jacques Bergerac/Ricardo Montalban/Franco Interlenghi
1955-1969|Jacques Bergerac/Louis Jourdan/Rossano Brazzi/Fernando Lamas/Christian Marquand/Gérard Blain/Sergio Fantoni
1957-1969|Hardy Krüger/Horst Buchholz/Maximilian Schell/Curt Jürgens/Gert Fröbe/Peter van Eyck/O. E. Hasse/Carl Möhner
1950-1958|O. E. Hasse/Peter van Eyck/Ivan Desny/Oskar Werner/Hans Christian Blech/Wilfrid Seyferth
1962-1970|Gert Fröbe/Karl Michael Vogler/Paul Hubschmid/Curt Jürgens/Hans Christian Blech/Peter van Eyck/Walter Gotell/Wolfgang Preiss
1963-1970|Wolfgang Preiss/Karl-Otto Alberty/Hannes Messemer/Hans Christian Blech/Werner Peters/Gert Fröbe/Robert Freitag/Hans Reiser
1963-1969|Adolfo Celi/Gert Fröbe/Peter van Eyck/Philippe Leroy/Raf Vallone/Sergio Fantoni/Gabriele Ferzetti/Akim Tamiroff
1948-1957|Alexis Minotis/Eduard Franz/Ramsay Hill/Francis Pierlot/Abraham Sofaer/Ian Wolfe
# Epics and adventure
1951-1964|Finlay Currie/Felix Aylmer/Abraham Sofaer/Ian Wolfe/Cedric Hardwicke/Torin Thatcher/Ralph Truman/Robert Warwick
1955-1965|Stephen Boyd/Jack Hawkins/Hugh Griffith/Sam Jaffe/Finlay Currie/Frank Thring/André Morell/Terence Longdon
1956-1965|Frank Thring/George Relph/André Morell/Laurence Payne/Ralph Truman/Basil Sydney/Alexander Knox/Douglas Wilmer
1956-1966|Henry Wilcoxon/Ian Keith/John Carradine/Douglass Dumbrille/Vincent Price/Edward G. Robinson
1948-1956|Henry Wilcoxon/Ian Keith/George Macready/Robert Douglas/Douglass Dumbrille/Mike Mazurki/Michael Ansara/John Hoyt
1957-1968|Kerwin Mathews/Torin Thatcher/Gary Raymond/Laurence Naismith/Todd Armstrong/Guy Williams/Michael Callan/Patrick Troughton
1957-1967|Kerwin Mathews/Todd Armstrong/Gary Raymond/Guy Williams/Michael Craig/Steve Reeves/Rod Taylor/Jock Mahoney
1958-1963|John Dall/John Ireland/John Gavin/Charles McGraw/Steve Cochran/Robert Douglas
1950-1961|Mike Mazurki/Buddy Baer/Max Baer/Tor Johnson/Jack Lambert/Henry Kulky/Ted de Corsia/Lock Martin
1949-1964|Mike Mazurki/Henry Kulky/Richard Reeves/Gordon Jones/Ralph Sanford/Nick Dennis/Jesse White
# War films
1950-1959|Gene Evans/Richard Jaeckel/Steve Brodie/Neville Brand/Aldo Ray/Skip Homeier/Robert Hutton/Craig Hill
1951-1962|Aldo Ray/Vic Morrow/L. Q. Jones/Robert Strauss/Nehemiah Persoff/William Campbell/James Best/Mickey Shaughnessy
1950-1957|Douglas Dick/Richard Long/Robert Easton/Royal Dano/Arthur Hunnicutt/John Dierkes/Don Taylor
1953-1957|Peter Baldwin/Robert Shawley/William Pierson/Gil Stratton/Jay Lawrence/Ross Bagdasarian/Michael Moore/Robinson Stone
1954-1962|Ross Bagdasarian/Sammy White/Sid Melton/Alvy Moore/Robert Ellis/Jerry Paris/Gil Stratton/Dick Wesson
1953-1962|Jerry Paris/James Best/William Schallert/Robert Bray/Herbert Anderson/Claude Akins/Lee Marvin
1953-1963|Claude Akins/Jack Warden/Mickey Shaughnessy/John Dennis/Harry Bellaver/Ernest Borgnine/Robert J. Wilke/Merle Travis
1956-1964|William Smithers/Robert Strauss/Richard Jaeckel/Buddy Ebsen/Eddie Albert/Strother Martin
1956-1965|Gregory Walcott/Richard Jaeckel/James Best/L. Q. Jones/Ed Nelson/Dean Stockwell/Steve Forrest/Paul Burke
1957-1963|Ralph Meeker/Timothy Carey/Adolphe Menjou/George Macready/Wayne Morris/Richard Anderson/Joe Turkel/Emile Meyer
1962-1970|Telly Savalas/Clint Walker/Jim Brown/Trini Lopez/Charles Bronson/John Cassavetes/Donald Sutherland/Richard Jaeckel
1964-1970|Clint Walker/Ralph Meeker/Robert Webber/Telly Savalas/Richard Jaeckel/Robert Ryan/George Kennedy/Ben Carruthers
1963-1970|James Donald/Donald Pleasence/Gordon Jackson/David McCallum/John Leyton/Angus Lennie/Nigel Stock
1965-1970|Robert Shaw/James MacArthur/Dana Andrews/Robert Woods/George Montgomery/Ty Hardin/Charles Bronson
1965-1969|Tom Tryon/Patrick O'Neal/Burgess Meredith/Brandon deWilde/Stanley Holloway/Slim Pickens/George Kennedy
1962-1972|George Kennedy/Ernest Borgnine/Slim Pickens/Claude Akins/James Gregory/Karl Malden/Keenan Wynn/Simon Oakland
1963-1970|Patrick O'Neal/Robert Webber/Bradford Dillman/Kevin McCarthy/Robert Culp/John Forsythe/James Gregory/William Windom
1965-1971|J. D. Cannon/Lou Antonio/Robert Drivas/Strother Martin/Clifton James/Morgan Woodward/Luke Askew
1965-1972|Luke Askew/Ralph Waite/Harry Dean Stanton/Wayne Rogers/Anthony Zerbe/Robert Drivas/Dennis Hopper/Richard Davalos
1967-1972|Anthony Zerbe/J. D. Cannon/Anthony James/Scott Wilson/William Schallert/Matt Clark/Ralph Waite
1967-1972|Scott Wilson/Anthony James/Matt Clark/Michael J. Pollard/Robert Blake/Michael Parks/Bruce Dern/Denver Pyle
1967-1971|Larry Gates/James Patterson/Warren Oates/William Schallert/Peter Whitney/Kermit Murdock
1966-1971|Peter Fonda/Bruce Dern/Dennis Hopper/Michael J. Pollard/Robert Walker Jr./Luke Askew/Adam Roarke/William Smith
1966-1971|Adam Roarke/Jeremy Slate/Bruce Dern/Jack Nicholson/William Smith/Max Julien/Tom Laughlin/John Garwood
# Boys
1948-1955|Bobby Driscoll/Claude Jarman Jr./Darryl Hickman/Dean Stockwell/Jimmy Hunt/Peter Miles/Gordon Gebert/Tommy Rettig
1949-1956|Jimmy Hunt/Gordon Gebert/Tommy Rettig/Billy Gray/Peter Miles/George Winslow/Brandon deWilde/Christopher Olsen
1952-1959|Tommy Rettig/Brandon deWilde/George Winslow/Christopher Olsen/Kim Charney/Lee Aaker/Peter Votrian
1953-1960|Christopher Olsen/Charles Herbert/Lee Aaker/Jon Provost/Kim Charney/Richard Eyer/David Ladd/Tim Considine
1955-1962|Richard Eyer/David Ladd/Charles Herbert/Jon Provost/Kevin Corcoran/Tim Considine/Eddie Hodges/Barry Gordon
1957-1965|Kevin Corcoran/Tommy Kirk/Tim Considine/David Stollery/Eddie Hodges/Ron Howard/Bryan Russell
1958-1966|Eddie Hodges/Ron Howard/Billy Mumy/Bryan Russell/Kevin Corcoran/Barry Gordon/Phillip Alford/Matthew Garber
1962-1969|Phillip Alford/John Megna/Bryan Russell/Billy Mumy/Barry Gordon/Ron Howard/Clint Howard/Kurt Russell
1964-1969|Nicholas Hammond/Duane Chase/Matthew Garber/Kurt Russell/Clint Howard/Billy Mumy/Johnny Whitaker/Jay North
1948-1955|John Howard Davies/Andrew Ray/John Charlesworth/Anthony Newley/Bobby Henrey/Jeremy Spenser/William Fox/Glyn Dearman
1950-1958|Jon Whiteley/Vincent Winter/Andrew Ray/John Howard Davies/Jeremy Spenser/Colin Petersen
1956-1964|Jon Whiteley/Vincent Winter/Colin Petersen/Michael Crawford/Martin Stephens/Dennis Waterman/James Fox/Frazer Hines
1959-1964|Martin Stephens/Vincent Winter/Dennis Waterman/James Aubrey/Tom Chapin/Hugh Edwards/Alan Barnes/Frazer Hines
1963-1970|James Aubrey/Mark Lester/Jack Wild/David Bradley/Martin Stephens/Adrian Hall/Hugh Edwards/Dennis Waterman
# Drawn films: voices
1948-1968|Bill Thompson/Hans Conried/Candy Candido/Paul Frees/J. Pat O'Malley/Sterling Holloway/Ed Wynn/Jerry Colonna
1950-1970|J. Pat O'Malley/Sterling Holloway/Bill Thompson/Richard Haydn/Joseph Kearns/Larry Grey/Alan Reed/Phil Harris
1955-1970|Stan Freberg/Paul Frees/Alan Reed/Dal McKennon/Thurl Ravenscroft/Larry Roberts/Bill Baucom
1955-1970|Larry Roberts/Rod Taylor/Dal McKennon/Thurl Ravenscroft/Bill Shirley/J. Pat O'Malley/Frederick Worlock/Bill Lee
1959-1970|Frederick Worlock/Ben Wright/J. Pat O'Malley/Sebastian Cabot/George Sanders/Karl Swenson/Alan Napier
1959-1968|Mel Blanc/Daws Butler/Don Messick/Paul Frees/Dal McKennon/Alan Reed/Jim Backus/Howard Morris
1963-1970|Sebastian Cabot/Karl Swenson/Norman Alden/Junius Matthews/John Fiedler/Ralph Wright/Howard Morris/Hal Smith
1966-1972|Sterling Holloway/Ralph Wright/Junius Matthews/Hal Smith/John Fiedler/Howard Morris
# Hollywood: more of the late fifties and the sixties
1954-1962|William Hopper/Kenneth Tobey/Richard Denning/Hugh Beaumont/Keith Andes/Donald Woods/Kent Smith/Patric Knowles
1955-1962|Corey Allen/Nick Adams/Dennis Hopper/Richard Davalos/Vic Morrow/Frank Mazzola/Rafael Campos/Dan Terranova
1955-1968|Walter Sande/Don Beddoe/Rusty Lane/Robert Foulk/Frank Cady/Tom Fadden/Ford Rainey/Malcolm Atterbury
1954-1969|Raymond Bailey/Vaughn Taylor/Gage Clarke/Frank Albertson/Philip Coolidge/Bartlett Robinson/Sidney Blackmer/Larry Keating
1957-1970|Mort Mills/Ken Lynch/John Larch/Robert H. Harris/Ford Rainey/Harold J. Stone/Joe De Santis/Lou Krugman
1957-1970|Lonny Chapman/Albert Salmi/Crahan Denton/James Westerfield/Frank Overton/Myron McCormick/Pat Hingle/Stefan Gierasch
1961-1970|Wesley Addy/Victor Buono/Jeff Corey/John Randolph/Will Geer/Khigh Dhiegh/Edward Binns/Albert Paulsen
1962-1970|Jeff Corey/John Randolph/Woodrow Parfrey/Arthur Malet/Ford Rainey/Stefan Gierasch/Severn Darden/George Furth
1960-1970|Andrew Prine/Michael Callan/James Best/Lee Philips/Carl Reindel/Albert Salmi/Jeremy Slate
1967-1972|Jeremy Slate/Charles Dierkop/Timothy Scott/Rayford Barnes/Anthony James/Matt Clark/Sam Elliott/Ron Soble
1956-1965|Lee Philips/Barry Coe/David Nelson/Brett Halsey/Gary Crosby/Ken Scott/Lee Patterson/Richard Davalos
1957-1966|Michael Landon/David Nelson/Ken Miller/Guy Williams/John Ashley/Robert Vaughn/Gary Conway/Michael Callan
# Britain: more of the late fifties and the sixties
1955-1969|George Baker/Richard Leech/Jack Watling/Ronald Allen/John Cairney/Jack Watson/Bill Kerr/Russell Napier
1958-1967|John Merivale/Jack Gwillim/Russell Napier/Peter Burton/Anthony Bushell/Valentine Dyall/John Boxer/Duncan Lamont
1960-1970|Jack Gwillim/Cyril Luckham/John Nettleton/Thomas Heathcote/Richard Vernon/Bernard Kay/Peter Copley
1960-1970|Paul Massie/Richard Johnson/Robert Stephens/Peter Wyngarde/Richard Pasco/Laurence Payne/Paul Daneman/Gary Raymond
1963-1970|Ivor Emmanuel/Glynn Edwards/Neil McCarthy/Gary Bond/David Kernan/Jack Watson/Richard Davies/Jack Hedley
1966-1970|John Castle/Peter Bowles/Nicky Henson/Tony Selby/Robert Russell/Ian Ogilvy/Gary Bond/Mike Pratt
1959-1968|Peter Breck/Anthony Eisley/Michael Dante/Robert Conrad/Ty Hardin/Richard Long/James Best
`;

/** Columns: years of the films | names, most alike next to each other; men in films of the studios and before, 1910 to 1949. See `../circles.ts`. */
export const ACTORS_STUDIO_ERA = `
# Silents: leading men
1912-1918|Francis X. Bushman/J. Warren Kerrigan/Earle Williams/Maurice Costello/Carlyle Blackwell/Crane Wilbur/Harold Lockwood
1913-1922|Wallace Reid/Elliott Dexter/House Peters/Thomas Meighan/Conway Tearle/Eugene O'Brien/Lou Tellegen/Tom Forman
1919-1929|Thomas Meighan/Milton Sills/Conway Tearle/Lewis Stone/Percy Marmont/Huntley Gordon/Jack Holt/Holmes Herbert
1919-1928|Monte Blue/Kenneth Harlan/Matt Moore/Owen Moore/Cullen Landis/Gaston Glass/Niles Welch/Pat O'Malley
1921-1929|Rod La Rocque/Lloyd Hughes/Ben Lyon/Jack Mulhall/Malcolm McGregor/Robert Agnew/William Collier Jr./Kenneth Harlan
1923-1929|Antonio Moreno/Ricardo Cortez/Ramon Novarro/Gilbert Roland/Don Alvarado/Ivan Petrovich
1926-1931|William Haines/Charles "Buddy" Rogers/Richard Arlen/Johnny Mack Brown/William Collier Jr./James Hall/Arthur Lake/Rex Lease
1912-1917|Arthur V. Johnson/Henry B. Walthall/Charles West/Wilfred Lucas/Edwin August/Owen Moore/James Kirkwood Sr./Robert Harron
1913-1919|Wilfred Lucas/Spottiswoode Aitken/Ralph Lewis/George Siegmann/Walter Long/Alfred Paget/Frank Campeau/Tully Marshall
1916-1928|Tully Marshall/Theodore Roberts/Raymond Hatton/Charles Ogle/Spottiswoode Aitken/Lucien Littlefield/George Fawcett/Charles Clary
1919-1930|George Fawcett/Claude Gillingwater/Alec B. Francis/Hobart Bosworth/David Torrence/Frank Currier/Edward Connelly/Josef Swickard
1920-1929|Noah Beery/Montagu Love/Ernest Torrence/Walter Long/George Siegmann/Robert McKim/Bull Montana/Sam De Grasse
1919-1928|Adolphe Menjou/Lew Cody/Stuart Holmes/Lowell Sherman/Robert Ellis/Nigel De Brulier/Arthur Edmund Carewe/Holbrook Blinn
1923-1930|Brandon Hurst/Nigel De Brulier/Snitz Edwards/Arthur Edmund Carewe/Gustav von Seyffertitz/Tully Marshall/Cesare Gravina/George Siegmann
1926-1929|Lars Hanson/Conrad Veidt/Nils Asther/Emil Jannings/Gösta Ekman/Uno Henning
1926-1935|Nils Asther/Ivan Lebedeff/Paul Lukas/Ullrich Haupt/Theodore von Eltz/Joseph Schildkraut/Paul Cavanagh
1917-1925|Wesley Barry/Lewis Sargent/Johnny Jones/Gordon Griffith/Ben Alexander/Jack Pickford
1915-1926|Charles Ray/Jack Pickford/Bryant Washburn/Wallace MacDonald/Albert Ray/George Hackathorne/Cullen Landis
1915-1927|Tyrone Power Sr./Hobart Bosworth/Frank Keenan/Frank Losee/W. Lawson Butt/Mitchell Lewis/Edward Connelly
1912-1920|James Cruze/William Garwood/Harry Benham/King Baggot/Harry C. Myers/William E. Shay/Matt Moore
1914-1922|Milton Sills/Montagu Love/Carlyle Blackwell/Holbrook Blinn/Arthur Ashley/Robert Warwick/E. K. Lincoln
1925-1929|Karl Dane/Tom O'Brien/George K. Arthur/Sammy Cohen/Ted McNamara/Louis Wolheim/Bert Roach
# Silents: westerns and serials
1914-1925|William S. Hart/Tom Mix/Harry Carey/Dustin Farnum/William Farnum/Broncho Billy Anderson/William Duncan
1919-1929|Hoot Gibson/Fred Thomson/Jack Hoxie/Art Acord/Buck Jones/Ken Maynard/Tim McCoy/Neal Hart
1923-1932|Bob Custer/Buddy Roosevelt/Jack Perrin/Wally Wales/Buffalo Bill Jr./Leo D. Maloney/Fred Humes/Tom Tyler
1914-1928|Eddie Polo/William Duncan/Walter Miller/Charles Hutchison/Francis Ford/Joe Bonomo/Herbert Rawlinson/William Desmond
1917-1925|Frank Campeau/Robert McKim/Alfred Hollingsworth/Charles K. French/J. P. Lockney/Robert Kortman
1924-1928|Fred Kohler/Tully Marshall/J. Farrell MacDonald/Francis Powers/Frank Campeau/Tom Santschi/Russell Simpson/James A. Marcus
1918-1933|Elmo Lincoln/Gene Pollar/P. Dempsey Tabler/James Pierce/Frank Merrill/Buster Crabbe/Johnny Weissmuller
# Silents: comedy
1913-1919|Ford Sterling/Chester Conklin/Mack Swain/Al St. John/Hank Mann/Edgar Kennedy/Slim Summerville/Charles Murray
1914-1918|Al St. John/Harry McCoy/Edgar Kennedy/Hank Mann/Charley Chase/Glen Cavender/Fritz Schade/Nick Cogley
1915-1923|Albert Austin/Henry Bergman/John Rand/Leo White/Bud Jamison/James T. Kelley/Frank J. Coleman/Lloyd Bacon
1917-1929|Billy Bevan/Andy Clyde/Ben Turpin/Chester Conklin/Snub Pollard/Al St. John/James Finlayson/Heinie Conklin
1918-1929|Lloyd Hamilton/Lupino Lane/Larry Semon/Bobby Vernon/Monty Banks/Clyde Cook/Billy West/Jimmie Adams
1920-1929|Johnny Hines/Douglas MacLean/Reginald Denny/Raymond Griffith/Edward Everett Horton/Bryant Washburn/T. Roy Barnes
1920-1929|Joe Roberts/Noah Young/Bud Jamison/Kewpie Morgan/Tiny Sandford/Mack Swain/Frank Alexander
1926-1935|James Finlayson/Charlie Hall/Edgar Kennedy/Tiny Sandford/Noah Young/Billy Gilbert/Tom Kennedy/Bobby Dunn
1922-1929|Mickey Daniels/Jackie Condon/Joe Cobb/Johnny Downs/Jack Davis/Scooter Lowry/Harry Spear/Jay R. Smith
1932-1942|George McFarland/Carl Switzer/Scotty Beckett/Tommy Bond/Eugene Gordon Lee/Darwood Kaye/Leonard Landy
1921-1944|Ernest Morrison/Allen Hoskins/Matthew Beard/Billie Thomas/Eugene Jackson
1925-1930|Harold Goodwin/Snitz Edwards/Tom McGuire/Ernest Torrence/Edward Brophy/Harry Gribbon/Joe Keaton
# Britain: silents and the 1930s
1914-1926|Henry Edwards/Stewart Rome/Owen Nares/Matheson Lang/Guy Newall/Milton Rosmer/Henry Ainley/Gerald Ames
1920-1929|Ivor Novello/Jameson Thomas/Carlyle Blackwell/Miles Mander/Henry Victor/Clive Brook/Brian Aherne/John Stuart
1925-1930|John Longden/Carl Brisson/John Stuart/Cyril Ritchard/Ian Hunter/Donald Calthrop/Jameson Thomas/Robin Irvine
1926-1932|Gordon Harker/Clifford McLaglen/Donald Calthrop/Wallace Lupino/Bromley Davenport/Charles Paton
1930-1938|John Stuart/Hugh Williams/Frank Vosper/Owen Nares/Anthony Bushell/John Loder/Henry Kendall/Esmond Knight
1933-1941|John Loder/Barry K. Barnes/Hugh Williams/Griffith Jones/Hugh Sinclair/Derrick De Marney/Esmond Knight/Patric Knowles
1932-1939|Ralph Lynn/Tom Walls/Robertson Hare/Gordon Harker/Sydney Howard/Leslie Henson/Claude Hulbert
1930-1939|Jack Hulbert/Sonnie Hale/Jack Buchanan/Bobby Howes/Stanley Lupino/Claude Hulbert/Lupino Lane/Roland Young
1934-1944|Will Hay/George Formby/Arthur Askey/Max Miller/Sandy Powell/Tommy Trinder/Will Fyffe/Leslie Fuller
1935-1946|Moore Marriott/Graham Moffatt/Claude Dampier/Robb Wilton/Ronald Shiner/Charles Hawtrey/Peter Gawthorne
1936-1944|Bud Flanagan/Chesney Allen/Jimmy Nervo/Teddy Knox/Charlie Naughton/Jimmy Gold/Richard Murdoch
1930-1940|Edmund Gwenn/Frank Pettingell/Edward Chapman/Edward Rigby/George Carney/Ben Field/Mark Daly/Wally Patch
1931-1940|Allan Jeayes/Frank Cellier/Henry Oscar/D. A. Clarke-Smith/Edmund Willard/Malcolm Keen/George Merritt/Arthur Margetson
1930-1940|Ernest Thesiger/Miles Malleson/Hay Petrie/Gibb McLaughlin/Donald Calthrop/Morton Selten/Ivor Barnard/O. B. Clarence
1934-1945|Aubrey Mather/Athole Stewart/C. V. France/J. H. Roberts/Felix Aylmer/Morton Selten/Frederick Leister/A. E. Matthews
1933-1942|Raymond Massey/Ralph Richardson/Leslie Banks/Godfrey Tearle/Robert Rendel/Edward Chapman/Maurice Braddell
1934-1941|Wilfrid Lawson/Robert Newton/Emlyn Williams/Leslie Banks/Francis L. Sullivan/Eric Portman/Tod Slaughter/John Laurie
1935-1941|Tod Slaughter/Eric Portman/D. J. Williams/Hay Petrie/David Farrar/John Warwick
1935-1942|Peter Gawthorne/Torin Thatcher/Basil Radford/Garry Marsh/Frederick Piper/Percy Parsons/Wally Patch/David Burns
1936-1944|Roland Culver/David Tree/Guy Middleton/David Hutcheson/Claude Allister/Cecil Parker/Naunton Wayne/Basil Radford
1938-1950|Anton Walbrook/Walter Rilla/Albert Lieven/Karel Stepanek/Frederick Valk/Gerard Heinz/Carl Jaffe/Herbert Lom
# Hollywood: leading men of the 1930s
1929-1936|David Manners/Phillips Holmes/Ralph Forbes/Anthony Bushell/Neil Hamilton/Hardie Albright/Leslie Howard/Bramwell Fletcher
1929-1936|Neil Hamilton/Regis Toomey/Ricardo Cortez/Ben Lyon/Chester Morris/Lloyd Hughes/Grant Withers/Donald Cook
1929-1932|Robert Ames/Conrad Nagel/Neil Hamilton/John Boles/Kenneth MacKenna/Lawrence Gray/Paul Cavanagh
1931-1936|Eric Linden/Tom Brown/William Bakewell/Richard Cromwell/Douglass Montgomery/Russell Hardie/William Janney/Frank Albertson
1929-1936|William Bakewell/Frank Albertson/Arthur Lake/Junior Durkin/Tom Brown/Matty Kemp/Leon Janney/Johnny Downs
1930-1933|Lew Ayres/Russell Gleason/William Bakewell/Ben Alexander/Scott Kolk/Owen Davis Jr.
1931-1940|Warren William/Ricardo Cortez/Lyle Talbot/Donald Woods/Chester Morris/Preston Foster/George Brent/Lloyd Nolan
1932-1940|Donald Woods/Lyle Talbot/Phillip Reed/Donald Cook/Gordon Westcott/Ross Alexander/Gordon Oliver/Warren Hull
1933-1942|Bruce Cabot/Preston Foster/Onslow Stevens/Randolph Scott/Ralph Bellamy/Victor Jory/William Gargan/Jack Holt
1932-1946|William Gargan/Wallace Ford/James Dunn/Lee Tracy/Stuart Erwin/Regis Toomey/Lyle Talbot/Roscoe Karns
1930-1939|Stuart Erwin/Jack Oakie/Richard "Skeets" Gallagher/Roscoe Karns/Eugene Pallette/Ned Sparks/George Barbier/Lynne Overman
1933-1942|Lynne Overman/Roscoe Karns/Ned Sparks/Ted Healy/Allen Jenkins/Frank McHugh/James Gleason/William Frawley
1930-1938|John Boles/Dennis King/Lawrence Tibbett/Nelson Eddy/Alexander Gray/Walter Woolf King/Allan Jones/Phil Regan
1934-1942|Gene Raymond/Francis Lederer/Robert Young/Franchot Tone/Robert Cummings/Ross Alexander/Phillip Reed/Louis Hayward
1934-1941|Henry Wilcoxon/Ian Keith/Alan Hale Sr./C. Henry Gordon/Joseph Schildkraut/Douglass Dumbrille/C. Aubrey Smith/Montagu Love
1935-1942|Patric Knowles/Ian Hunter/Louis Hayward/John Sutton/David Niven/Richard Greene/Reginald Gardiner/Alan Marshal
1937-1945|Richard Greene/Alan Marshal/John Sutton/Patric Knowles/Shepperd Strudwick/John Howard/Reginald Gardiner/Louis Hayward
1936-1942|John Howard/Dennis O'Keefe/Kent Taylor/Robert Paige/Robert Wilcox/Gordon Jones/John King
1934-1940|Kent Taylor/John Trent/Michael Whalen/Robert Kent/William Henry/Thomas Beck/Paul Kelly
1938-1942|Robert Cummings/Robert Preston/William Henry/John Payne/John Howard/Richard Denning/Robert Paige/Lew Ayres
1936-1943|Leif Erickson/John Howard/William Lundigan/Robert Paige/Lee Bowman/Alan Curtis/Dean Jagger/Alan Baxter
1930-1935|James Hall/Ben Lyon/John Darrow/Lucien Prival/Douglas Gilmore/Jameson Thomas
# Hollywood: gentlemen, judges and fathers of the 1930s and 1940s
1931-1942|Samuel S. Hinds/Jonathan Hale/Henry Kolker/Grant Mitchell/Edward Ellis/Thurston Hall/Charles Trowbridge/Selmer Jackson
1935-1949|Jonathan Hale/Thurston Hall/Pierre Watkin/Charles Trowbridge/Selmer Jackson/Russell Hicks/Addison Richards/Edward Keane
1938-1949|Moroni Olsen/Stanley Ridges/Minor Watson/Addison Richards/Russell Hicks/Henry O'Neill/Harry Shannon/Paul Harvey
1933-1942|Henry O'Neill/Robert Barrat/Arthur Byron/Russell Hicks/Addison Richards/Joseph King/Robert McWade/Willard Robertson
1932-1940|Walter Connolly/Berton Churchill/Edward Ellis/George Barbier/Guy Kibbee/Robert McWade/Grant Mitchell/Henry Kolker
1929-1937|Robert McWade/Purnell Pratt/DeWitt Jennings/Robert Emmett O'Connor/Edwin Maxwell/Oscar Apfel/Clarence Wilson/Tully Marshall
1933-1945|George Barbier/Thurston Hall/Raymond Walburn/Walter Catlett/Charles Winninger/Eugene Pallette/Grant Mitchell/Clarence Kolb
1938-1949|Clarence Kolb/Raymond Walburn/Porter Hall/Thurston Hall/Grant Mitchell/Harry Hayden/Charles Halton/Jonathan Hale
1934-1946|Donald Meek/Charles Halton/Hobart Cavanaugh/Grant Mitchell/Irving Bacon/Charles Lane/Olin Howland/Etienne Girardot
1936-1949|Charles Lane/Charles Halton/Irving Bacon/Olin Howland/Byron Foulger/Chester Clute/Hobart Cavanaugh/Milton Parsons
1933-1942|Hugh Herbert/Charles Butterworth/Edward Everett Horton/Franklin Pangborn/Luis Alberni/Grady Sutton/Ernest Truex/Victor Moore
1934-1945|Walter Catlett/Lionel Stander/Raymond Walburn/Warren Hymer/Guy Kibbee/Porter Hall/Jack Norton
1940-1949|William Demarest/Porter Hall/Jimmy Conlin/Robert Greig/Raymond Walburn/Al Bridge/Jack Norton/Franklin Pangborn
1935-1950|Porter Hall/Charles Trowbridge/Will Wright/Gene Lockhart/Ray Collins/Howard Freeman/Lloyd Corrigan/Harry Davenport
1934-1946|Charley Grapewin/Frank Craven/Harry Davenport/Charles Winninger/Victor Kilian/Erville Alderson/Russell Simpson/Guy Kibbee
1935-1949|Henry Hull/Charles Coburn/Harry Carey/Henry Travers/Charles Dingle/Frank Craven/Samuel S. Hinds/Moroni Olsen
1941-1950|Charles Dingle/Ray Collins/Carl Benton Reid/Stanley Ridges/Edward Arnold/Sidney Blackmer/Minor Watson/Howard Freeman
1931-1943|Alan Dinehart/Sidney Blackmer/Douglass Dumbrille/Bradley Page/Morgan Conway/Robert Gleckler/Ricardo Cortez/Theodore von Eltz
1929-1940|Gavin Gordon/Monroe Owsley/Theodore von Eltz/Gilbert Emery/Walter Byron/Kenneth Thomson/Hardie Albright
1937-1949|Jerome Cowan/Ralph Morgan/Lee Bowman/Leon Ames/Paul Cavanagh/Edward Norris/Alan Baxter/Douglas Fowley
1931-1942|Ralph Morgan/Conrad Nagel/Holmes Herbert/Sidney Blackmer/Leon Ames/Paul Cavanagh/Pedro de Cordoba/Henry Daniell
# Hollywood: Englishmen
1931-1944|Halliwell Hobbes/Lumsden Hare/Holmes Herbert/Montagu Love/Ivan F. Simpson/E. E. Clive/Lawrence Grant/Claude King
1933-1940|E. E. Clive/Eric Blore/Robert Greig/Halliwell Hobbes/Forrester Harvey/Barnett Parker/Arthur Treacher/Leonard Mudie
1934-1944|Arthur Treacher/Eric Blore/Alan Mowbray/Barnett Parker/Robert Greig/Ernest Cossart/Charles Coleman/Melville Cooper
1933-1947|Alan Mowbray/Reginald Owen/Reginald Denny/Nigel Bruce/Melville Cooper/Reginald Gardiner/Roland Young/Ernest Cossart
1935-1948|Nigel Bruce/Dennis Hoey/Miles Mander/Lumsden Hare/Halliwell Hobbes/Aubrey Mather/Edmund Breon/Frederick Worlock
1936-1946|Montagu Love/Miles Mander/Lionel Atwill/George Zucco/Henry Daniell/Douglass Dumbrille/Henry Stephenson/Ian Wolfe
1932-1949|Henry Stephenson/C. Aubrey Smith/Lumsden Hare/Halliwell Hobbes/Ian Wolfe/Reginald Owen/Aubrey Mather/Edmund Gwenn
1938-1948|Rhys Williams/Barry Fitzgerald/Arthur Shields/Patric Knowles/John Loder/Dudley Digges/Arthur Margetson
1936-1950|Arthur Shields/J. M. Kerrigan/Barry Fitzgerald/Dudley Digges/J. Farrell MacDonald/Thomas Mitchell/Moroni Olsen
1935-1945|J. M. Kerrigan/Donald Meek/Billy Bevan/Forrester Harvey/Alec Craig/E. E. Clive/Dudley Digges
1940-1950|John Loder/Philip Merivale/Paul Cavanagh/Ian Keith/Alan Napier/John Abbott/Henry Stephenson/Lester Matthews
1941-1950|Alan Napier/John Abbott/Ian Wolfe/Lester Matthews/Miles Mander/Gavin Muir/Arthur Hohl/Skelton Knaggs
1944-1950|Richard Haydn/Reginald Gardiner/Alan Napier/Melville Cooper/Rhys Williams/Robert Coote
1937-1950|Robert Coote/Reginald Gardiner/John Sutton/David Niven/Richard Haydn/Patric Knowles/Melville Cooper
1930-1937|Colin Clive/Edward Van Sloan/Dwight Frye/Frederick Kerr/Lionel Belmore/Halliwell Hobbes/Bramwell Fletcher/Arthur Byron
1931-1943|Edward Van Sloan/Holmes Herbert/Lionel Belmore/Gustav von Seyffertitz/Arthur Edmund Carewe/Egon Brecher/Michael Mark/Lawrence Grant
# Hollywood: gangsters, policemen and reporters of the 1930s and 1940s
1930-1940|C. Henry Gordon/Jack La Rue/Noel Madison/Harold Huber/Bradley Page/Morgan Wallace/Ivan Lebedeff/Douglass Dumbrille
1931-1942|Jack La Rue/Harold Huber/Noel Madison/Marc Lawrence/Paul Guilfoyle/Eduardo Ciannelli/George E. Stone
1931-1942|Warren Hymer/Nat Pendleton/Edward Brophy/Allen Jenkins/Guinn "Big Boy" Williams/Tom Kennedy/Edward Gargan/Maxie Rosenbloom
1934-1949|Edward Brophy/Allen Jenkins/Edward Gargan/Frank Jenks/James Burke/William Frawley/Tom Dugan/George E. Stone
1935-1948|Joe Sawyer/Barton MacLane/Joseph Crehan/Cy Kendall/Marc Lawrence/Ralph Dunn/Horace McMahon/Douglas Fowley
1937-1949|Marc Lawrence/Horace McMahon/Joe Downing/Ben Welden/Jack Lambert/Douglas Fowley/Paul Guilfoyle/Anthony Caruso
1933-1949|Joseph Crehan/Charles C. Wilson/Addison Richards/Willard Robertson/Thomas E. Jackson/Robert Emmett O'Connor/Selmer Jackson/Paul Harvey
1930-1949|Thomas E. Jackson/Robert Elliott/Regis Toomey/Fred Kelsey/Robert Emmett O'Connor/James Flavin/Robert Homans/Edgar Dearing
1938-1949|James Flavin/Edgar Dearing/Emory Parnell/Ralph Dunn/Robert Homans/James Burke/Cliff Clark/Donald MacBride
1938-1949|Donald MacBride/Cliff Clark/Emory Parnell/Edgar Kennedy/William Frawley/Walter Sande/Don Beddoe/Thurston Hall
1936-1942|Humphrey Bogart/Barton MacLane/Bruce Cabot/Lloyd Nolan/Paul Kelly/John Litel/Robert Armstrong
1936-1948|John Litel/Henry O'Neill/Paul Kelly/Robert Armstrong/Minor Watson/John Ridgely/Addison Richards/Moroni Olsen
1938-1948|John Ridgely/George Tobias/Alan Hale Sr./William Hopper/Eddie Acuff/Charles Drake/Frank Faylen/Eddie Foy Jr.
1930-1940|Robert Armstrong/William Gargan/James Gleason/Paul Kelly/Russell Hopton/Robert Elliott/Frank Reicher/Wallace Ford
1930-1937|Russell Hopton/Ralf Harolde/William Harrigan/George Meeker/Leslie Fenton/Edward Woods/Pat O'Malley
1930-1936|Edward Woods/Leslie Fenton/Donald Cook/Ralph Ince/Stanley Fields/Murray Kinnell
1932-1937|Osgood Perkins/C. Henry Gordon/Vince Barnett/Harry J. Vejar/Purnell Pratt/Edwin Maxwell/Tully Marshall
1931-1943|J. Farrell MacDonald/Robert Barrat/Harry Woods/Arthur Hohl/Edward Pawley/Willard Robertson/DeWitt Jennings
1932-1943|Arthur Hohl/Charles Middleton/Robert Barrat/Irving Pichel/Edward Pawley/Frank Reicher/Oscar Apfel/Douglass Dumbrille
1936-1945|Charles Middleton/Frank Shannon/Richard Alexander/Roy Barcroft/Jack Mulhall/William Royle/Theodore Lorch/Irving Pichel
1932-1943|Edward Van Sloan/Frank Reicher/Egon Brecher/Irving Pichel/Robert Warwick/Ian Keith/Leonard Mudie/Noble Johnson
1937-1942|Leo Gorcey/Huntz Hall/Billy Halop/Bobby Jordan/Gabriel Dell/Bernard Punsly
1940-1949|Leo Gorcey/Huntz Hall/Bobby Jordan/Gabriel Dell/Billy Benedict/Ernest Morrison/David Gorcey/Benny Bartlett
# Hollywood: film noir and war
1943-1949|Dennis O'Keefe/Tom Neal/Lawrence Tierney/Hugh Beaumont/Steve Brodie/Bill Williams/Robert Lowery/Don Castle
1944-1949|Bill Williams/Steve Brodie/Scott Brady/Don Castle/Charles Russell/Robert Shayne/Tom Neal/Mark Stevens
1946-1950|Mark Stevens/Richard Basehart/John Lund/Wendell Corey/Scott Brady/Howard Duff/Farley Granger/Richard Conte
1944-1949|William Bendix/Lloyd Nolan/Howard da Silva/Frank Faylen/James Gleason/Will Wright/Hugh Beaumont/Barton MacLane
1945-1950|Howard da Silva/Charles McGraw/William Conrad/Ted de Corsia/Jeff Corey/Art Smith/Roman Bohnen/Barry Kelley
1946-1950|Charles McGraw/William Conrad/Jack Lambert/Ted de Corsia/Tom Pedi/John Doucette/Harry Morgan/Steve Brodie
1943-1950|Roman Bohnen/Art Smith/Don Beddoe/Frank Ferguson/Walter Sande/Frank Faylen/Jeff Corey/Morris Carnovsky
1944-1950|Morris Carnovsky/Luther Adler/Lee J. Cobb/J. Edward Bromberg/Albert Dekker/Steven Geray/Thomas Gomez
1936-1949|J. Edward Bromberg/Akim Tamiroff/Edward Arnold/Joseph Calleia/Eduardo Ciannelli/Leo Carrillo/Sig Ruman
1941-1949|Zachary Scott/Tom Conway/Otto Kruger/Sheldon Leonard/Steven Geray/George Macready/Marvin Miller/Martin Kosleck
1942-1949|Sheldon Leonard/Marvin Miller/Douglas Fowley/John Alexander/Roy Roberts/Jack La Rue/Horace McMahon/Ralph Dunn
1942-1949|Lloyd Nolan/Preston Foster/William Bendix/Robert Preston/Brian Donlevy/Anthony Quinn/Barry Nelson/Phillip Terry
1942-1948|Phillip Terry/Barry Sullivan/Macdonald Carey/Sonny Tufts/Walter Abel/Robert Preston/Patric Knowles/Regis Toomey
1943-1949|Richard Jaeckel/Lon McCallister/Richard Crane/William Eythe/Richard Conte/Harry Morgan/Frank Latimore/Dickie Moore
1943-1948|William Eythe/Lon McCallister/Glenn Langan/Cornel Wilde/Mark Stevens/Frank Latimore/Richard Crane
1945-1949|John Ireland/Richard Conte/Norman Lloyd/Lloyd Bridges/Herbert Rudley/George Tyne
1943-1950|Robert Walker/Tom Drake/Marshall Thompson/Cameron Mitchell/Van Johnson/Don DeFore/Guy Madison/John Hodiak
1941-1949|Ludwig Donath/Steven Geray/Ivan Triesault/Martin Kosleck/Konstantin Shayne/Reinhold Schünzel/Alexander Granach/Egon Brecher
1942-1945|Helmut Dantine/Kurt Kreuger/Martin Kosleck/Peter van Eyck/Carl Esmond/Hans Heinrich von Twardowski/Otto Reichow/Rudolph Anders
1940-1947|Carl Esmond/Philip Dorn/Paul Henreid/Francis Lederer/Victor Francen/Kurt Kreuger/Jean-Pierre Aumont/Helmut Dantine
1940-1949|Victor Francen/Marcel Dalio/Albert Basserman/Paul Lukas/Vladimir Sokoloff/Fritz Kortner/Ludwig Stössel/Oskar Homolka
1939-1949|Felix Bressart/Sig Ruman/Ludwig Stössel/S. Z. Sakall/Herman Bing/Christian Rub/Curt Bois/John Banner
1931-1945|Herman Bing/Sig Ruman/Christian Rub/Gustav von Seyffertitz/Egon Brecher/Torben Meyer/Lucien Prival/Henry Victor
1940-1946|Wolfgang Zilzer/Sig Ruman/Felix Bressart/Hans Heinrich von Twardowski/Henry Victor/Ludwig Donath/John Banner/Curt Bois
1937-1949|Leonid Kinskey/Mischa Auer/Michael Romanoff/Mikhail Rasumny/Gregory Gaye/Vladimir Sokoloff/Akim Tamiroff
1932-1940|Ivan Lebedeff/Gregory Gaye/Leonid Kinskey/Mischa Auer/Gregory Ratoff/Akim Tamiroff/Michael Visaroff
1933-1947|Fortunio Bonanova/Frank Puglia/Joseph Calleia/Eduardo Ciannelli/J. Carrol Naish/Martin Garralaga/Nestor Paiva/Antonio Moreno
1931-1945|Henry Armetta/Luis Alberni/George Humbert/William Ricciardi/Paul Porcasi/Frank Puglia/Eduardo Ciannelli
1935-1945|Leo Carrillo/Joseph Calleia/Eduardo Ciannelli/J. Carrol Naish/Pedro de Cordoba/Akim Tamiroff/Antonio Moreno/George Regas
1932-1941|George Regas/Mischa Auer/Akim Tamiroff/J. Carrol Naish/Abner Biberman/Eduardo Ciannelli/Douglass Dumbrille/C. Henry Gordon
1931-1949|Chris-Pin Martin/Julian Rivero/Martin Garralaga/Pedro de Cordoba/Duncan Renaldo/Nestor Paiva/George J. Lewis
1941-1949|Turhan Bey/Jon Hall/Sabu/Thomas Gomez/Nestor Paiva/Leif Erickson
1932-1942|Georges Renavent/Jean Del Val/Eugene Borden/Armand Kaliz/André Cheron/Fortunio Bonanova/Charles de Ravenne
# Hollywood: men of African, Asian and American Indian descent
1931-1949|Philip Ahn/Richard Loo/Keye Luke/Chester Gan/Willie Fung/Victor Sen Yung/H. T. Tsiang/Roland Got
1942-1949|Richard Loo/Philip Ahn/Benson Fong/Victor Sen Yung/Keye Luke/Roland Got/H. T. Tsiang/Peter Chong
1919-1934|Sessue Hayakawa/Sojin/Tetsu Komai/Tōgō Yamamoto/Misao Seki/Yukio Aoyama/Frank Tokunaga
1929-1949|Clarence Muse/Stepin Fetchit/Mantan Moreland/Willie Best/Eddie Anderson/Nick Stewart/Ben Carter/Sam McDaniel
1932-1949|Eddie Anderson/Mantan Moreland/Willie Best/Fred Toones/Dudley Dickerson/Nick Stewart/Ernest Whitman/Oscar Polk
1933-1949|Rex Ingram/Paul Robeson/Clarence Muse/Leigh Whipper/Ernest Whitman/Kenneth Spencer/Daniel L. Haynes/Noble Johnson
1943-1949|Kenneth Spencer/Dooley Wilson/Canada Lee/Leigh Whipper/Rex Ingram/Juano Hernandez/James Edwards/Ernest Whitman
1919-1932|Noble Johnson/Lawrence Chenault/Lorenzo Tucker/William Fountaine/Clarence Brooks/George Reed/Clarence Muse
1935-1949|Ralph Cooper/Herb Jeffries/Spencer Williams/Lorenzo Tucker/Mantan Moreland/Monte Hawley/Laurence Criner/Frank H. Wilson
1936-1949|Chief Thundercloud/Chief John Big Tree/Chief Yowlachie/Jay Silverheels/Chief Many Treaties
# Hollywood: westerns
1932-1942|Bob Steele/Tom Tyler/Tim McCoy/Buck Jones/Ken Maynard/Hoot Gibson/Rex Bell/Tom Keene
1935-1949|Gene Autry/Roy Rogers/Tex Ritter/William Boyd/Charles Starrett/Johnny Mack Brown/Bob Steele/Wild Bill Elliott
1935-1942|George Houston/Fred Scott/Jack Randall/Tex Ritter/Dick Foran/Smith Ballew/Ray Whitley/Bob Baker
1936-1945|Robert Livingston/Ray "Crash" Corrigan/Tom Tyler/Bob Steele/Kermit Maynard/Jack Randall
1940-1949|Tim Holt/Don "Red" Barry/Allan Lane/Wild Bill Elliott/Sunset Carson/Russell Hayden/James Ellison/Monte Hale
1944-1949|Lash LaRue/Sunset Carson/Eddie Dean/Jimmy Wakely/Monte Hale/Buster Crabbe/Johnny Mack Brown/Whip Wilson
1942-1946|James Newill/Dave O'Brien/Guy Wilkerson/Tex Ritter/Buster Crabbe/Robert Livingston/Bob Steele/Lee Powell
1935-1949|Smiley Burnette/Andy Clyde/Al St. John/Raymond Hatton/Fuzzy Knight/Max Terhune/Cliff Edwards/Pat Brady
1935-1946|Gabby Hayes/Fuzzy Knight/Syd Saylor/Raymond Hatton/Roscoe Ates/Andy Clyde/Horace Murphy/Emmett Lynn
1940-1949|Richard Martin/Emmett Lynn/Andy Clyde/Raymond Hatton/Fuzzy Knight/Roscoe Ates/Cliff Edwards
1935-1949|Harry Woods/Morris Ankrum/LeRoy Mason/Charles King/Roy Barcroft/Dick Curtis/Trevor Bardette/Kenneth MacDonald
1940-1949|Roy Barcroft/I. Stanford Jolley/Tristram Coffin/Kenne Duncan/Glenn Strange/Jack Ingram/Kenneth MacDonald/Bud Geary
1934-1949|Tom London/Bud Osborne/Edmund Cobb/Lane Chandler/Yakima Canutt/Earl Dwire/Hank Bell/Ethan Laidlaw
1930-1942|Fred Kohler/Harry Woods/Robert Barrat/Noah Beery/Dick Curtis/Walter Miller/Yakima Canutt/Charles Middleton
1936-1949|Victor Jory/Bruce Cabot/Brian Donlevy/Joe Sawyer/Morris Ankrum/Barton MacLane/Robert Barrat/Trevor Bardette
1939-1949|Paul Fix/Guinn "Big Boy" Williams/Joe Sawyer/Francis Ford/Ward Bond/Victor Kilian/Tom Fadden/Trevor Bardette
1931-1949|Francis Ford/Russell Simpson/J. Farrell MacDonald/Erville Alderson/Frank McGlynn Sr./Victor Kilian/Edwin Maxwell
1939-1948|Alan Hale Sr./Guinn "Big Boy" Williams/Andy Devine/Edgar Buchanan/Slim Summerville/Chill Wills/Frank McHugh/George Tobias
1941-1949|Randolph Scott/George Montgomery/John Payne/Rod Cameron/Richard Arlen/Forrest Tucker
1944-1949|Rod Cameron/George Montgomery/Forrest Tucker/Bruce Bennett/Robert Lowery/James Ellison/John Carroll/Richard Arlen
1937-1949|Noah Beery Jr./Frank Albertson/Tom Tully/Bruce Bennett/Rand Brooks/Harry Carey Jr./Dick Foran/Wallace Ford
1940-1949|Bruce Bennett/Barton MacLane/Robert Barrat/John Ridgely/Harry Shannon/Robert Kent/Frank Ferguson/Ray Collins
# Hollywood: serials, mysteries and horror
1936-1949|Ralph Byrd/Kane Richmond/Robert Lowery/Tom Tyler/Warren Hull/Kirk Alyn/Clayton Moore/Robert Wilcox
1940-1949|Chester Morris/Warren William/Tom Conway/Warner Baxter/George Sanders/Gerald Mohr/Hugh Beaumont/Jim Bannon
1941-1949|George E. Stone/Richard Lane/Walter Sande/Edward Brophy/Allen Jenkins/Eric Blore/Edgar Kennedy/Vince Barnett
1939-1947|Richard Lane/Ralph Dunn/Morgan Conway/Donald MacBride/James Burke/Thomas E. Jackson/Walter Sande/William B. Davidson
1941-1946|Patric Knowles/Ralph Bellamy/Warren William/Robert Paige/David Bruce/Alan Curtis/Milburn Stone/Samuel S. Hinds
1942-1946|Milburn Stone/David Bruce/Robert Paige/Alan Curtis/Edward Norris/Robert Lowery/Kirby Grant/John Archer
1941-1948|Martin Kosleck/Onslow Stevens/Frank Reicher/Ian Keith/Michael Mark/Lionel Atwill/George Zucco/Holmes Herbert
1942-1946|Kent Smith/Tom Conway/Alan Napier/Jack Holt/Robert Clarke/James Ellison/Dennis Moore/John Loder
1943-1948|Glenn Strange/Rondo Hatton/Skelton Knaggs/Lon Chaney Jr./John Carradine/Tom Tyler/Mike Mazurki
1940-1945|John Archer/Dick Purcell/Dave O'Brien/Wallace Ford/Robert Kellard/Henry Hall/Tod Andrews
# Hollywood: leading men of the 1940s
1940-1949|John Payne/George Montgomery/Don Ameche/Victor Mature/Cesar Romero/Dan Dailey/Dick Haymes/Robert Cummings
1940-1949|Robert Cummings/Dennis O'Keefe/Robert Paige/John Carroll/William Lundigan/Robert Young/Franchot Tone/Eddie Albert
1938-1949|Eddie Albert/Jack Carson/Ronald Reagan/Wayne Morris/Dennis Morgan/Jeffrey Lynn/Allyn Joslyn/Eddie Bracken
1943-1949|Robert Alda/Robert Hutton/Dane Clark/Craig Stevens/William Prince/Robert Douglas/Bruce Bennett/Zachary Scott
1940-1949|William Lundigan/Craig Stevens/James Ellison/Phillip Terry/Bruce Edwards/Richard Denning/Richard Travis/Lee Bowman
1942-1949|Sonny Tufts/Macdonald Carey/Barry Sullivan/John Lund/Eddie Bracken/Michael O'Shea/Don DeFore/Guy Madison
1943-1949|Don DeFore/Eddie Bracken/Jack Carson/Allyn Joslyn/William Demarest/Rod Cameron/Jack Haley
1942-1949|Peter Lawford/Robert Walker/Marshall Thompson/Hurd Hatfield/Richard Ney/Tom Drake/Richard Hart/Robert Sterling
1940-1949|Philip Dorn/Carl Esmond/Phillip Reed/Paul Henreid/Helmut Dantine/Francis Lederer/Jean-Pierre Aumont/Louis Hayward
1941-1949|Alan Curtis/Lee Bowman/John Hubbard/Robert Sterling/John Carroll/George Murphy/Dennis O'Keefe/Leif Erickson
1942-1949|Frank Sinatra/Dick Haymes/Perry Como/Dennis Day/Kenny Baker/Tony Martin/Bing Crosby
1936-1944|Kenny Baker/Tony Martin/Allan Jones/Phil Regan/John Payne/Dick Powell/Dennis Morgan/Robert Paige
1937-1949|Jack Haley/Ray Bolger/Buddy Ebsen/Jack Oakie/Bert Lahr/George Murphy/Phil Silvers/Jack Carson
1940-1949|Phil Silvers/Jack Oakie/Phil Baker/Edward Everett Horton/Billy De Wolfe/Jack Haley/Charles Ruggles/Milton Berle
1931-1945|Jack Oakie/Joe E. Brown/Bert Wheeler/Jack Haley/Stuart Erwin/El Brendel/Ted Healy/Harry Ritz
1934-1948|Moe Howard/Larry Fine/Curly Howard/Shemp Howard/Vernon Dent/Bud Jamison/Al Ritz/Jimmy Ritz
1934-1945|Vernon Dent/Bud Jamison/Billy Gilbert/Edgar Kennedy/Dick Curtis/Tom Kennedy/Charlie Hall/Snub Pollard
1941-1949|Shemp Howard/Billy Gilbert/Hugh Herbert/Allen Jenkins/Frank Jenks/Edgar Kennedy/William Frawley
1935-1949|Frank Jenks/Frank Faylen/William Haade/Eddie Acuff/Frank Orth/Tim Ryan/Jack Norton/Irving Bacon
1940-1949|Will Wright/Frank Orth/Harry Hayden/Olin Howland/Dick Elliott/Lloyd Corrigan/Clarence Kolb/Andrew Tombes
1937-1949|Andrew Tombes/Lloyd Corrigan/Thurston Hall/Fritz Feld/Franklin Pangborn/Walter Catlett/Paul Harvey/Howard Freeman
1938-1949|Fritz Feld/Curt Bois/Mikhail Rasumny/Franklin Pangborn/Luis Alberni/Torben Meyer/Leonid Kinskey/Fortunio Bonanova
1941-1949|James Gleason/William Frawley/Tom Tully/Frank McHugh/Lloyd Corrigan/Roscoe Karns/Allen Jenkins/Wallace Ford
1944-1950|Tom Tully/Lloyd Nolan/Leon Ames/Walter Abel/Robert Keith/Ray Collins/Minor Watson/Art Baker
1943-1949|Leon Ames/Walter Abel/Otto Kruger/Edward Arnold/Henry O'Neill/Ray Collins/Ralph Morgan/Tom Tully
1944-1950|Millard Mitchell/Sam Levene/Ed Begley/Robert Keith/Paul Stewart/Taylor Holmes/Thomas Gomez/Barry Kelley
1941-1949|Paul Stewart/Erskine Sanford/Ray Collins/George Coulouris/Everett Sloane/William Alland/Philip Van Zandt/Fortunio Bonanova
1938-1949|Philip Van Zandt/Steven Geray/Ivan Triesault/Konstantin Shayne/Trevor Bardette/Gavin Muir/Nestor Paiva/Marc Lawrence
# Hollywood: boys
1933-1941|Freddie Bartholomew/Ronald Sinclair/Terry Kilburn/Douglas Scott/Gene Reynolds/Billy Mauch/Bobby Mauch/Bobs Watson
1935-1942|Gene Reynolds/Bobs Watson/Larry Nunn/Darryl Hickman/Dickie Moore/Terry Kilburn/Jackie Moran/Tommy Kelly
1934-1942|Jackie Moran/Tommy Kelly/Frankie Thomas/Jackie Searl/David Holt/Billy Lee/Dickie Jones
1941-1949|Roddy McDowall/Darryl Hickman/Skip Homeier/Scotty Beckett/Ted Donaldson/Dickie Moore/Jimmy Lydon/Conrad Binyon
1945-1950|Dean Stockwell/Claude Jarman Jr./Bobby Driscoll/Ted Donaldson/Jackie "Butch" Jenkins/Robert Blake/Skip Homeier
1939-1948|Johnny Sheffield/Darryl Hickman/Tommy Cook/Robert Blake/Scotty Beckett/Bobby Larson/Johnny Calkins
1939-1947|Jimmy Lydon/Charles Smith/Billy Halop/Frankie Thomas/Ray McDonald/Jackie Moran/Jackie Cooper/Donald O'Connor
# Voices in animation
1928-1949|Clarence Nash/Pinto Colvig/Billy Bletcher/Mel Blanc/Jack Mercer/Cliff Edwards/Arthur Q. Bryan/Bill Thompson
1937-1949|Otis Harlan/Roy Atwell/Billy Gilbert/Moroni Olsen/Scotty Mattraw/Stuart Buchanan/Harry Stockwell/Eddie Collins
1940-1949|Cliff Edwards/Sterling Holloway/Edward Brophy/Herman Bing/Walter Catlett/Frankie Darro/Billy Gilbert/Charles Judels
1933-1943|Jack Mercer/Gus Wickie/William Costello/Pinto Colvig/Sam Parker/Jack Carr/Tedd Pierce
# Britain: the 1940s
1941-1949|James Mason/Stewart Granger/Dennis Price/Eric Portman/Griffith Jones/Michael Rennie/David Farrar/Hugh Williams
1944-1949|Dermot Walsh/Maxwell Reed/Guy Rolfe/Derek Farr/John McCallum/Michael Rennie/Griffith Jones/Derek Bond
1943-1949|David Farrar/Derek Farr/Hugh Williams/Hugh Sinclair/Guy Rolfe/Robert Beatty/Niall MacGinnis/Michael Wilding
1940-1949|Michael Wilding/Rex Harrison/Roger Livesey/Roland Culver/David Niven/Guy Middleton/Griffith Jones/Hugh Williams
1940-1949|Niall MacGinnis/Robert Beatty/John Laurie/Gordon Jackson/Finlay Currie/James Robertson Justice/Morland Graham
1940-1949|Gordon Jackson/Jimmy Hanley/David Tomlinson/Richard Attenborough/John Gregson/Bryan Forbes/Barry Morse/Peter Glenville
1940-1949|William Hartnell/John Slater/Jack Warner/Jimmy Hanley/Ronald Shiner/Charles Victor/Bernard Miles/Michael Balfour
1940-1949|Charles Victor/George Carney/Frederick Piper/Wally Patch/Edward Rigby/Wylie Watson/Joss Ambler/Ben Williams
1939-1949|Wylie Watson/Edward Rigby/Morland Graham/Hay Petrie/James Hayter/John Laurie/Miles Malleson/Ivor Barnard
1939-1949|Frederick Leister/A. E. Matthews/Clive Morton/Felix Aylmer/Aubrey Mallalieu/Allan Jeayes/Ralph Truman/Brefni O'Rorke
1941-1949|Mervyn Johns/Miles Malleson/Gordon Harker/Edward Chapman/Ralph Michael/Basil Radford/Frederick Valk
1939-1947|Barry Livesey/Hugh Sinclair/Torin Thatcher/John Longden/Derrick De Marney/Ronald Adam/Jack Livesey
1944-1950|Ralph Michael/Barry Jones/Cecil Parker/Ronald Adam/Raymond Huntley/Clive Morton/Anthony Ireland/Hugh Burden
1943-1949|Esmond Knight/Marius Goring/Leo Genn/Robert Helpmann/Eric Portman/Dennis Price/Albert Lieven/Felix Aylmer
1946-1950|Robert Helpmann/Marius Goring/Léonide Massine/Albert Basserman/Anton Walbrook/Esmond Knight/Frederick Ashton
1946-1950|Stanley Holloway/Hugh Griffith/Alec Guinness/Naunton Wayne/Miles Malleson/Cecil Parker/Meredith Edwards/Edward Rigby
1946-1950|Bobby Henrey/Anthony Wager/John Howard Davies/Harry Fowler/James Fox/Jeremy Spenser/Douglas Barr
1938-1949|Tommy Trinder/Arthur Askey/George Formby/Richard Murdoch/Frank Randle/Sid Field/Claude Hulbert/Jerry Verno
1945-1950|Herbert Lom/Karel Stepanek/Albert Lieven/Walter Rilla/Peter Illing/Frederick Valk/Anton Diffring/Gerard Heinz
# Further players, silents to the 1930s
1920-1929|Jean Hersholt/Gibson Gowland/Josef Swickard/Frank Currier/Alec B. Francis/Cesare Gravina/Otis Harlan/Nigel De Brulier
1930-1949|Jean Hersholt/Lewis Stone/H. B. Warner/Henry Kolker/Frank Reicher/Henry Travers/Frank Morgan
1919-1929|Norman Kerry/Conrad Nagel/Robert Frazer/Robert Ellis/Antonio Moreno/Lloyd Hughes/Huntley Gordon/Raymond Bloomer
1926-1930|Francis X. Bushman/Mitchell Lewis/Montagu Love/Tyrone Power Sr./Lionel Belmore/Hobart Bosworth/Frank Currier
1918-1930|Mitchell Lewis/Alan Hale Sr./Montagu Love/Walter Long/Noah Beery/Frank Lanning/Stuart Holmes/Ernest Torrence
1919-1930|Henry B. Walthall/Alec B. Francis/James Kirkwood Sr./David Torrence/Wilfred Lucas/Ralph Lewis/Winter Hall
1919-1936|Dell Henderson/Arthur Hoyt/Lucien Littlefield/Clarence Wilson/Otis Harlan/Raymond Hatton/Bert Roach/Richard Tucker
1927-1930|Roscoe Karns/El Brendel/Gunboat Smith/Tom Kennedy/Guinn "Big Boy" Williams/Sammy Cohen/Clyde Cook/Tom O'Brien
1927-1933|James Murray/Nick Stuart/David Rollins/Grant Withers/Edward J. Nugent/Rex Bell/Barry Norton/Raymond Keane
1928-1933|Raymond Hackett/Douglass Montgomery/Phillips Holmes/Robert Montgomery/Elliott Nugent/Johnny Mack Brown/Lawrence Gray/Charles Starrett
1929-1937|Roscoe Ates/El Brendel/Eddie Quillan/Stuart Erwin/Slim Summerville/Andy Clyde/Sterling Holloway/Benny Rubin
1930-1943|Eddie Quillan/Frank Albertson/Sterling Holloway/Frank Jenks/Arthur Lake/Tom Brown/William Henry/Frank Sully
1930-1936|O. P. Heggie/Henry B. Walthall/Samuel S. Hinds/Arthur Byron/Reginald Barlow/H. B. Warner/David Torrence/Halliwell Hobbes
1930-1938|Herbert Mundin/E. E. Clive/Forrester Harvey/Eric Blore/Billy Bevan/Clyde Cook/Ernest Cossart/Barnett Parker
1930-1937|Herbert Bunston/Holmes Herbert/Lumsden Hare/Claude King/Lawrence Grant/Halliwell Hobbes/Charles K. Gerrard/Montagu Love
1934-1939|Douglas Walton/Gavin Gordon/Francis Lister/Patric Knowles/Ralph Forbes/Colin Clive/Louis Hayward
1930-1937|John Wray/Stanley Fields/Edward Pawley/Arthur Hohl/Ralf Harolde/Irving Pichel/Robert Elliott/Sam Hardy
1932-1939|Henry Wadsworth/William Henry/Tom Brown/Ross Alexander/Robert Light/Eric Linden/Richard Cromwell/Frank Albertson
1934-1942|Cesar Romero/Ricardo Cortez/Sidney Blackmer/Antonio Moreno/Gilbert Roland/Leslie Fenton/Francis Lederer
1937-1941|George Reeves/Fred Crane/Rand Brooks/Eric Linden/Carroll Nye/William Bakewell/Robert Kent/James Ellison
1936-1949|Paul Hurst/Victor Kilian/Frank Sully/Joe Sawyer/Murray Alper/John Kelly/Pat Flaherty/Ward Bond
1938-1949|Murray Alper/Frank Sully/Edward Gargan/Eddie Acuff/Frank Jenks/Gus Schilling/William Haade/Jack Lambert
1940-1949|Gus Schilling/Victor Potel/Julius Tannen/Chester Clute/Olin Howland/Percy Helton/Byron Foulger/Frank Orth
1936-1949|John Hamilton/Pierre Watkin/Charles D. Brown/Cliff Clark/Selmer Jackson/Joseph Crehan/Grandon Rhodes/Howard Hickman
1940-1949|Charles Waldron/Matt Briggs/James Bell/Walter Baldwin/Erville Alderson/Samuel S. Hinds/Frank Conroy/Howard Hickman
1943-1949|James Bell/Walter Baldwin/Griff Barnett/Art Baker/Louis Jean Heydt/Frank Conroy/Harry Shannon/Will Wright
1947-1950|Raymond Greenleaf/Griff Barnett/Basil Ruysdael/Grandon Rhodes/Will Wright/Taylor Holmes/Philip Tonge/Walter Burke
1938-1949|Louis Jean Heydt/Edward Norris/Edmund MacDonald/Charles Russell/Robert Shayne/Tim Ryan/Don Beddoe/Paul Guilfoyle
1943-1949|Hume Cronyn/Norman Lloyd/Richard Whorf/Barry Fitzgerald/Sam Levene/Whit Bissell/Elisha Cook Jr.
1946-1950|John Dall/Farley Granger/Douglas Dick/Hurd Hatfield/Richard Ney/Richard Webb/Shepperd Strudwick/Richard Hart
1946-1950|Don Taylor/Jerome Courtland/Douglas Dick/Guy Madison/Herbert Anderson/Marshall Thompson/Lon McCallister/Todd Karns
1947-1950|William Phipps/George Cooper/Richard Benedict/Wally Cassell/Paul Valentine/Phillip Pine/Steve Brodie/Edwin Max
1932-1942|Victor Wong/Willie Fung/Chester Gan/Tetsu Komai/Keye Luke/William Law/Richard Loo/Roland Lui
1946-1950|Alfonso Bedoya/Nestor Paiva/Martin Garralaga/Chris-Pin Martin/Arturo Soto Rangel/Manuel Dondé/José Torvay
1941-1949|Robert Newton/Wilfrid Lawson/Eric Portman/Francis L. Sullivan/William Hartnell/Finlay Currie/Bernard Miles
1945-1950|Denis O'Dea/F. J. McCormick/W. G. Fay/Dan O'Herlihy/Cyril Cusack/Niall MacGinnis/Liam Redmond/Joseph Tomelty
1943-1950|Valentine Dyall/Elwyn Brook-Jones/Esme Percy/Hartley Power/Ernest Thesiger/Hay Petrie/George Merritt/Ivor Barnard
1945-1950|John Salew/Clive Morton/Cecil Ramage/Duncan Macrae/Wylie Watson/George Hayes/Ivor Barnard/Raymond Huntley
1932-1939|Wylie Watson/John Laurie/Frank Cellier/Hay Petrie/Miles Malleson/Philip Leaver/Emile Boreo/Gibb McLaughlin
# Further players, 1929 to 1949
1920-1927|Paul Dickey/William Lowery/Sam De Grasse/Robert McKim/Montagu Love/Walter Long/Lloyd Talman/Stuart Holmes
1928-1934|Jed Prouty/Eddie Kane/Harvey Clark/Tom Dugan/Lucien Littlefield/Clarence Wilson/Arthur Hoyt/Bert Roach
1930-1936|David Landau/Edward Ellis/Hale Hamilton/Willard Robertson/Alphonse Ethier/Purnell Pratt/Oscar Apfel/Robert Warwick
1930-1936|Tammany Young/Dewey Robinson/Warren Hymer/Tom Kennedy/Fuzzy Knight/Edward Gargan/Nat Pendleton
1936-1942|Alexander D'Arcy/Erik Rhodes/Ivan Lebedeff/Gregory Gaye/Mischa Auer/Fortunio Bonanova/Rolfe Sedan
1934-1941|Robert Allen/Charles Starrett/Robert Kent/Ralph Bellamy/William Hall/John Gallaudet
1934-1949|Harry Cording/Lester Matthews/Leonard Mudie/Colin Kenny/Ian Wolfe/Arthur Hohl/Frank Hagney/Leonard Willey
1936-1949|George Chandler/Irving Bacon/Chester Clute/Olin Howland/Eddie Acuff/Charles Lane/Rolfe Sedan/Byron Foulger
1938-1946|John Justin/Frank Lawton/Barry K. Barnes/Hugh Williams/Michael Rennie/Patrick Barr/David Farrar/Philip Friend
1932-1942|Frank Lawton/Griffith Jones/Hugh Williams/Esmond Knight/Louis Hayward/John Loder/Derrick De Marney
1941-1950|James Donald/Philip Friend/Derek Bond/Nigel Stock/Ralph Michael/Michael Rennie/Dermot Walsh/Leslie Dwyer
1941-1950|Leslie Dwyer/Alfie Bass/Sydney Tafler/Nigel Stock/Jimmy Hanley/Harry Fowler/John Slater/Bill Owen
1945-1950|Sydney Tafler/Alfie Bass/John Slater/Michael Balfour/Meier Tzelniker/Bill Owen/Sid James
1944-1950|Philip Stainton/Frederick Piper/Paul Dupuis/Raymond Huntley/Clive Morton/Stuart Lindsell/Ivor Barnard/Charles Victor
1944-1949|Richard Gaines/Tom Powers/Charles Dingle/Howard Freeman/Walter Abel/Roy Roberts/Moroni Olsen/Harry Hayden
1943-1949|Tom Powers/Roy Roberts/Art Baker/Selmer Jackson/Charles D. Brown/Morris Ankrum/Pierre Watkin/Regis Toomey
1942-1948|Donald Douglas/Douglas Walton/Lester Matthews/Ralf Harolde/Miles Mander/Paul Cavanagh/Gavin Muir/John Abbott
1943-1948|Russell Wade/Robert Clarke/Richard Davies/Lawrence Tierney/Richard Martin/Steve Brodie/Jason Robards Sr./Robert Lowery
1930-1947|John Miljan/C. Henry Gordon/Theodore von Eltz/Morgan Wallace/Robert Warwick/Sidney Blackmer/Bradley Page/Ian Keith
1943-1949|Wally Cassell/Freddie Steele/Jimmy Lloyd/Byron Barr/William Murphy/George Tyne/Harry Morgan/Richard Benedict
1946-1950|Jack Webb/James Cardwell/Whit Bissell/Roy Roberts/Scott Brady/Douglas Fowley/William Phipps/James Nolan
1939-1943|Robert Stack/Richard Ney/William Lundigan/Tim Holt/Robert Sterling/Robert Cummings/William T. Orr
1940-1950|Bud Abbott/Bert Wheeler/Chic Johnson/Ole Olsen/Jimmy Ritz/Phil Silvers
`;

/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTORS_SUPPORTING = `
# American supporting men: the studios' years
1934-1945|Dick Foran/Jeffrey Lynn/James Craig/Dennis Morgan/Wayne Morris/George Brent/Ronald Reagan
1939-1955|James Craig/John Hodiak/Richard Carlson/Robert Sterling/Tom Drake/John Carroll/Jeffrey Lynn
1944-1960|Gerald Mohr/Dane Clark/Steve Brodie/Tom Conway/Warner Baxter/George Macready/Raymond Burr
1950-1960|Richard Carlson/Richard Denning/Kenneth Tobey/Jeff Morrow/Rex Reason/John Agar/Hugh Marlowe
1935-1966|John Qualen/Ward Bond/Andy Devine/Harry Carey Jr./Hank Worden/Jack Pennick/Russell Simpson
1947-1971|Jay C. Flippen/John McIntire/Millard Mitchell/Robert Middleton/Royal Dano/Emile Meyer/Ray Teal
1943-1980|Richard Jaeckel/Claude Akins/Neville Brand/Strother Martin/Ben Johnson/L. Q. Jones/Warren Oates
1945-1975|John McIntire/Whit Bissell/Ray Collins/Pat Hingle/E. G. Marshall/John Dehner/Millard Mitchell
# American supporting men: the 1960s to the 1980s
1969-1985|M. Emmet Walsh/Ned Beatty/Strother Martin/Allen Garfield/Warren Oates/Harry Dean Stanton/Slim Pickens
1984-2008|M. Emmet Walsh/Brion James/Bruce McGill/Jon Polito/R. Lee Ermey/J. T. Walsh/Dan Hedaya
1968-1982|Allen Garfield/Michael Lerner/Peter Boyle/Ned Beatty/Charles Durning/Jack Warden/Paul Dooley
1978-1994|Paul Dooley/Barnard Hughes/Charles Durning/Ronny Cox/John Mahoney/Jeffrey Jones/William Devane
1971-1992|Ronny Cox/William Devane/Brian Dennehy/Charles Napier/Scott Glenn/G. D. Spradlin/Dabney Coleman
1975-1990|William Devane/Roy Scheider/Robert Vaughn/Bruce Dern/Martin Sheen/James Coburn/Cliff Robertson
1983-1998|J. T. Walsh/James Rebhorn/Kevin Dunn/Xander Berkeley/Bruce McGill/Ronny Cox/Raymond J. Barry/Robert Prosky
1983-1998|Paul Gleason/Jeffrey Jones/Kurtwood Smith/Ronny Cox/Brian Dennehy/William Atherton/Dabney Coleman
1979-1996|James Remar/David Patrick Kelly/Brion James/William Forsythe/Sonny Landham/Robert Davi/Michael Ironside/Lance Henriksen
1981-1997|Robert Davi/Brion James/Jonathan Banks/Sonny Landham/Andreas Wisniewski/Gary Busey/Joe Pantoliano/Billy Drago
1984-2005|Vincent Schiavelli/Brad Dourif/Brion James/Tracey Walter/Jon Polito/Steve Buscemi/Dick Miller
1977-1995|John Ratzenberger/George Wendt/Bruce McGill/Frank McRae/Wallace Shawn/Austin Pendleton
1981-2013|Bruce Campbell/Jeffrey Combs/Tom Atkins/Lance Henriksen/Ted Raimi
1977-1987|Christopher Reeve/Mark Hamill/Harry Hamlin/Treat Williams/Tom Selleck/William Katt/Sam J. Jones
1977-1983|Mark Hamill/William Katt/Robby Benson/Jan-Michael Vincent/Michael Beck/Dirk Benedict/Harry Hamlin
1978-1995|Christopher Reeve/William Hurt/Jeff Daniels/Treat Williams/Aidan Quinn/Kevin Kline/Sam Waterston
1982-1999|Robert Wuhl/Kevin Pollak/Bruno Kirby/Richard Belzer/Jon Lovitz/Larry Miller/Joe Mantegna
1958-1987|John Cassavetes/Ben Gazzara/Peter Falk/Jason Robards/Cliff Robertson/Martin Landau/Seymour Cassel
1971-1987|Bob Fosse/Roy Scheider/Joel Grey/Ben Vereen/Cliff Gorman/Tommy Tune
1968-1992|Buck Henry/Charles Grodin/Elliott Gould/Richard Benjamin/Bob Newhart/Garry Marshall/Paul Mazursky
1973-1984|Ron Howard/Richard Dreyfuss/Paul Le Mat/Charles Martin Smith/Timothy Bottoms/Robby Benson/Bo Hopkins
1971-1989|Rob Reiner/Albert Brooks/Harold Ramis/Christopher Guest/Charles Grodin/Peter Boyle
# American supporting men: since the 1980s
1984-2014|James Rebhorn/Kevin Dunn/Bruce Altman/Dylan Baker/David Paymer/Xander Berkeley/Philip Baker Hall/Stephen Root
1990-2020|Xander Berkeley/William Fichtner/Ted Levine/Titus Welliver/Clark Gregg/David Morse/Nick Searcy/Željko Ivanek
1991-2010|William Forsythe/Chris Penn/Michael Madsen/Tom Sizemore/Michael Rapaport/Domenick Lombardozzi/Vincent D'Onofrio/Michael Rooker
1983-2003|Chris Penn/Michael Madsen/Vincent D'Onofrio/William Forsythe/Daniel Baldwin/Pruitt Taylor Vince/Tom Sizemore
1992-2012|Michael Rapaport/Kevin Corrigan/Frank Whaley/Steve Zahn/Jeremy Davies/Giovanni Ribisi/Ethan Suplee
1988-2010|Kevin Pollak/Kevin Dunn/Dylan Baker/Stanley Tucci/Oliver Platt/David Paymer/Jay O. Sanders/Bob Balaban
1989-2004|Frank Whaley/Josh Charles/Robert Sean Leonard/Eric Stoltz/Dermot Mulroney/Josh Hamilton/Ron Livingston
1996-2015|Ron Livingston/Josh Charles/Luke Wilson/Peter Sarsgaard/Greg Kinnear/Dylan McDermott/Jay Mohr/Chris Messina
2004-2022|Chris Messina/Michael Kelly/Corey Stoll/Shea Whigham/Kyle Chandler/Jon Bernthal/Garret Dillahunt/Scoot McNairy
2000-2022|Garret Dillahunt/Bill Camp/John Hawkes/Walton Goggins/Scoot McNairy/Nick Searcy/Will Patton
2005-2022|Caleb Landry Jones/Kyle Gallner/Ben Foster/Barry Keoghan/Evan Peters/Dane DeHaan/Michael Angarano
1997-2012|Barry Pepper/Giovanni Ribisi/Jeremy Davies/Ron Eldard/Josh Hartnett/Scott Caan/Tom Sizemore
1980-2010|Peter Gallagher/Campbell Scott/Bruce Greenwood/Dylan McDermott/Aidan Quinn/Steven Weber/James Spader
1985-2005|John Turturro/Steve Buscemi/Stanley Tucci/Tim Roth/John Leguizamo/Chazz Palminteri/Michael Badalucco
1986-2000|Spike Lee/Bill Nunn/Giancarlo Esposito/Roger Guenveur Smith/Robert Townsend/Keenen Ivory Wayans/Isaiah Washington
2000-2022|John Turturro/Stanley Tucci/Tony Shalhoub/Steve Buscemi/Michael Stuhlbarg/Bob Balaban
1993-2010|Quentin Tarantino/Eli Roth/Steve Buscemi/Kevin Smith/Michael Madsen
1994-2012|Kevin Smith/Jason Mewes/Jason Lee/Jon Favreau/Vince Vaughn/Jeff Anderson
1996-2020|Jon Favreau/Vince Vaughn/Paul Giamatti/Kevin James/John C. Reilly/Peter Dinklage/Jason Segel
1999-2003|Spike Jonze/Mark Wahlberg/Ice Cube/Jamie Kennedy/Steve Zahn/Owen Wilson
2012-2018|Jordan Peele/Keegan-Michael Key/Donald Glover/Lil Rel Howery/Jerrod Carmichael/Craig Robinson
1983-2010|Danny Trejo/Luis Guzmán/Raymond Cruz/Edward James Olmos/John Leguizamo/Cheech Marin
1977-2012|Raymond J. Barry/David Morse/M. Emmet Walsh/Ronny Cox/Will Patton/Scott Glenn/Philip Baker Hall
1999-2016|Wes Bentley/Josh Hartnett/Vincent Kartheiser/Tobey Maguire/Chris Klein/Billy Crudup/Ryan Phillippe
1999-2012|Ashton Kutcher/Topher Grace/Seann William Scott/Jason Biggs/Josh Duhamel/Freddie Prinze Jr./Dax Shepard/Ryan Reynolds
2006-2016|Justin Timberlake/Jason Sudeikis/Ashton Kutcher/Zac Efron/Channing Tatum/Ryan Phillippe/Josh Duhamel
2007-2018|Ed Helms/Charlie Day/Jason Sudeikis/Zach Galifianakis/Jason Bateman/Bill Hader/Rob Riggle/Ken Jeong
1996-2014|Néstor Carbonell/Daniel Sunjata/Matt Letscher/Justin Bruening/Brett Cullen/Josh Stewart/Matthew Modine
2000-2020|Brett Cullen/William Fichtner/Clark Gregg/Bruce Greenwood/Xander Berkeley/Kevin Dunn/Chris Mulkey
1983-2008|David Faustino/Corey Feldman/Danny Cooksey/Ricky Schroder/Jason Hervey
1980-2014|Bill Irwin/Fred Willard/David Hyde Pierce/Austin Pendleton/Bob Balaban/John Glover
1974-2008|Joe Estevez/Eric Roberts/Frank Stallone/Don Swayze/Robert Z'Dar/Martin Sheen
2005-2014|Alex Kendrick/Kirk Cameron/Kevin Sorbo/Stephen Baldwin/David A. R. White/Dean Cain
2009-2014|Dileep Rao/Kal Penn/Aasif Mandvi/Kunal Nayyar/Adhir Kalyan/Dev Patel/Naveen Andrews
1996-2012|Naveen Andrews/Art Malik/Sanjeev Bhaskar/Jimi Mistry/Kal Penn/Cas Anvar/Sendhil Ramamurthy
2012-2024|Lin-Manuel Miranda/Anthony Ramos/Leslie Odom Jr./Christopher Jackson/Daveed Diggs/Ramin Karimloo
1978-1992|Tom Savini/Ken Foree/Bruce Campbell/John Amplas/Scott Reiniger/Tom Atkins
1987-2003|Shane Black/Bill Duke/Sonny Landham/Richard Chaves/Jesse Ventura
1993-2016|Ron Howard/Rob Reiner/Clint Howard/Garry Marshall/Carl Reiner/Albert Brooks/Christopher Guest
1968-1985|Peter Bogdanovich/Paul Mazursky/Henry Jaglom/Buck Henry/John Cassavetes
# British supporting men
1984-2004|Cary Elwes/Julian Sands/Rupert Graves/Rufus Sewell/Linus Roache/James Wilby/Billy Zane
1994-2016|Linus Roache/Rufus Sewell/Ben Daniels/Rupert Penry-Jones/Jeremy Northam/Toby Stephens/Greg Wise
1994-2016|Colin Salmon/Colin McFarlane/David Gyasi/David Harewood/Lennie James/Idris Elba/Adrian Lester/Don Warrington
2004-2020|David Gyasi/Nonso Anozie/Colin McFarlane/Ashley Walters/David Ajala/Chris Obi
2000-2020|Richard Brake/Burn Gorman/Sean Harris/Ralph Ineson/Eddie Marsan/Neil Maskell/Stephen Graham
2008-2016|Christian McKay/Rory Kinnear/Tom Hollander/Toby Jones/James D'Arcy/Dominic West
1942-1968|Noël Coward/Michael Wilding/Rex Harrison/David Niven/Wilfrid Hyde-White/Robert Morley
1963-1990|Harold Pinter/Alan Bates/Donald Pleasence/John Osborne/Michael Gough
1949-1964|Bryan Forbes/Richard Attenborough/Kenneth More/Ronald Lewis/Alfred Lynch/Sam Kydd/Anthony Newley
1985-2001|Julian Fellowes/Simon Callow/James Fleet/Nigel Havers/Robert Hardy/Geoffrey Palmer
1999-2016|Taika Waititi/Jemaine Clement/Bret McKenzie/Rhys Darby/Cliff Curtis/Temuera Morrison
1910-1922|Mack Sennett/Ford Sterling/Chester Conklin/Roscoe Arbuckle/Mack Swain
1914-1919|Raoul Walsh/Henry B. Walthall/Ralph Lewis/Robert Harron/Elmer Clifton/Wallace Reid
1964-1969|Roman Polanski/Jack MacGowran/Donald Pleasence/David Hemmings/John Fraser
1968-1982|Rainer Werner Fassbinder/Klaus Löwitsch/Gottfried John/Kurt Raab/Ulli Lommel/Hark Bohm
# More parts
1966-1974|John Marley/Martin Balsam/Jack Albertson/Vincent Gardenia/Lou Jacobi/Richard Castellano/Jack Klugman
1978-1985|Justin Henry/Ricky Schroder/Henry Thomas/Barret Oliver/Jackie Earle Haley/Ike Eisenmann
1979-1990|William Hickey/Lee Strasberg/Abe Vigoda/Jack Gilford/Eli Wallach/Hume Cronyn/Vincent Gardenia
1992-1996|Jaye Davidson/Adrian Dunbar/Rupert Graves/Jared Leto/Steven Mackintosh/Alan Cumming
1964-1968|George Segal/George Peppard/Robert Redford/Michael Parks/Cliff Robertson/Richard Beymer/James Farentino
1952-1960|Frank Sinatra/Ernest Borgnine/Tony Curtis/Dean Martin/Mickey Rooney/Eli Wallach
1955-1962|Tony Curtis/Robert Wagner/Jeffrey Hunter/Rock Hudson/John Cassavetes/Anthony Franciosa/Paul Newman/Robert Mitchum
1955-1962|Theodore Bikel/Lee J. Cobb/Karl Malden/Edward Binns/Charles McGraw/Ed Begley
1990-1995|Ben Kingsley/Joe Pesci/Ron Silver/Joe Mantegna/Bob Hoskins/Armin Mueller-Stahl/Richard Dreyfuss
2012-2026|Jesse Plemons/Paul Dano/John Magaro/Caleb Landry Jones/Scoot McNairy/Michael Stuhlbarg/Ben Foster/Adam Driver
2014-2025|Ciarán Hinds/Brendan Gleeson/Colm Meaney/Stephen Rea/Jim Broadbent/Gabriel Byrne/Bill Nighy
# Early and late years of men of the studios and after
1914-1928|Oliver Hardy/Stan Laurel/Charley Chase/Snub Pollard/Larry Semon/Billy West
1936-1952|Charlie Chaplin/Buster Keaton/Harold Lloyd/Stan Laurel/W. C. Fields/Harry Langdon/Groucho Marx
1952-1967|Buster Keaton/Jack Benny/Jimmy Durante/Joe E. Brown/Ed Wynn/Groucho Marx
1914-1930|Sessue Hayakawa/Sojin/Warner Oland/Noble Johnson/Wallace Beery
1928-1931|Edward G. Robinson/Louis Wolheim/George Bancroft/Wallace Beery/Paul Muni/Lionel Barrymore
1928-1934|John Wayne/Tom Mix/Johnny Mack Brown/Randolph Scott/George O'Brien/Buck Jones
1922-1928|William Powell/Adolphe Menjou/Lew Cody/Ricardo Cortez/Conrad Nagel/Warner Baxter
1946-1955|William Powell/Adolphe Menjou/Charles Boyer/Walter Pidgeon/Clifton Webb/Melvyn Douglas
1946-1959|Paul Muni/Fredric March/Edward G. Robinson/Walter Huston/Claude Rains/Lee J. Cobb
1936-1951|Burgess Meredith/Lew Ayres/Dan Duryea/Elisha Cook Jr./John Garfield/Franchot Tone
1937-1948|Anthony Quinn/Akim Tamiroff/Gilbert Roland/Cesar Romero/J. Carrol Naish/Ricardo Montalbán
1950-1965|George Raft/Pat O'Brien/Edmond O'Brien/Broderick Crawford/Lloyd Nolan/Barton MacLane
1953-1961|Clark Gable/Gary Cooper/Robert Taylor/Spencer Tracy/Cary Grant/Randolph Scott/Alan Ladd
1959-1978|Fred MacMurray/Brian Keith/Robert Young/Walter Pidgeon/Ray Milland/Don Ameche/Dean Jones/James Stewart
1962-1978|Richard Widmark/Robert Mitchum/William Holden/Glenn Ford/Dana Andrews/Henry Fonda/Charlton Heston
1978-1995|Richard Widmark/Robert Mitchum/Glenn Ford/James Stewart/Kirk Douglas/Burt Lancaster/Charlton Heston/Gregory Peck
1985-2004|Kirk Douglas/Charlton Heston/Robert Mitchum/Ernest Borgnine/Rod Steiger/George C. Scott/Anthony Quinn/James Coburn/Jack Palance
1996-2012|Ernest Borgnine/George Kennedy/Eli Wallach/Robert Vaughn/Robert Wagner/Tony Curtis/Cliff Robertson/Robert Loggia
1960-1981|Joseph Cotten/Ray Milland/Dana Andrews/Van Johnson/Van Heflin/Don Ameche/Glenn Ford/Robert Ryan
1958-1970|Fred Astaire/Gene Kelly/Bing Crosby/Donald O'Connor/Maurice Chevalier/Dick Van Dyke
1960-1972|Frank Sinatra/Dean Martin/Sammy Davis Jr./Peter Lawford/Tony Curtis/Robert Mitchum/Joey Bishop
1964-1976|Dean Martin/Robert Wagner/James Coburn/Tony Curtis/Rock Hudson/George Peppard/James Garner
1968-1984|Rock Hudson/Charlton Heston/George Peppard/Robert Wagner/Tony Curtis/George Hamilton/Cliff Robertson
1960-1983|Jerry Lewis/Dick Van Dyke/Don Knotts/Phil Silvers/Sid Caesar/Red Skelton/Danny Kaye
1973-1995|Ricardo Montalbán/Cesar Romero/Gilbert Roland/Anthony Quinn/Telly Savalas/Fernando Rey/Robert Vaughn
1974-1992|Anthony Perkins/George Segal/Tony Curtis/Cliff Robertson/Roddy McDowall/Bruce Dern/Keir Dullea
1972-1990|Sidney Poitier/Harry Belafonte/Ossie Davis/James Earl Jones/Bill Cosby/Richard Roundtree/Billy Dee Williams
1990-2018|Harry Belafonte/Sidney Poitier/Ossie Davis/James Earl Jones/Louis Gossett Jr./Danny Glover/Bill Cobbs
1984-2022|Billy Dee Williams/James Earl Jones/Louis Gossett Jr./Carl Weathers/Richard Roundtree/Ernie Hudson/Keith David
1988-1994|Richard Pryor/Eddie Murphy/Bill Cosby/Robert Guillaume/Richard Roundtree
2008-2024|Eddie Murphy/Martin Lawrence/Chris Rock/Chris Tucker/Tracy Morgan/Kevin Hart/Cedric the Entertainer/Jamie Foxx
2010-2024|Cuba Gooding Jr./Terrence Howard/Morris Chestnut/Taye Diggs/Omar Epps/Blair Underwood
2015-2024|Samuel L. Jackson/Morgan Freeman/Laurence Fishburne/Delroy Lindo/Danny Glover/Ving Rhames/Keith David/Forest Whitaker
2005-2024|James Caan/Burt Reynolds/Martin Sheen/Elliott Gould/Ryan O'Neal/George Segal/Robert Wagner/Jon Voight
2000-2024|Richard Dreyfuss/Elliott Gould/Billy Crystal/Christopher Lloyd/Alan Alda/Chevy Chase/John Lithgow/Henry Winkler
2006-2024|Richard Gere/Kevin Costner/Dennis Quaid/Alec Baldwin/Michael Douglas/John Travolta/Mel Gibson/Don Johnson
2000-2024|Tom Berenger/Bill Pullman/Eric Roberts/Dennis Quaid/Michael Biehn/Treat Williams/Lou Diamond Phillips
2012-2024|Kevin Bacon/Ray Liotta/Matt Dillon/Kiefer Sutherland/Rob Lowe/John Cusack/Val Kilmer/Tim Robbins
2012-2024|Billy Bob Thornton/Gary Sinise/William H. Macy/Chris Cooper/John Malkovich/Ed Harris/Jeff Daniels/J.K. Simmons
1997-2024|Emilio Estevez/Charlie Sheen/Matthew Broderick/Rob Lowe/Andrew McCarthy/Anthony Michael Hall/Judd Nelson
1996-2024|Dan Aykroyd/Chevy Chase/Billy Crystal/Martin Short/Steve Martin/Eugene Levy/Dana Carvey/Bill Murray
2010-2024|Adam Sandler/Will Ferrell/Ben Stiller/Jack Black/Vince Vaughn/Owen Wilson/Steve Carell/Paul Rudd/John C. Reilly
2000-2016|Elijah Wood/Haley Joel Osment/Macaulay Culkin/Sean Astin/Tobey Maguire/Jesse Eisenberg/Lucas Black
1997-2010|Patrick Swayze/Kurt Russell/Mickey Rourke/Don Johnson/Kevin Costner/Michael Paré
1997-2024|Michael J. Fox/Matthew Broderick/John Cusack/Jon Cryer/Judge Reinhold/Ralph Macchio
2004-2016|Dwayne Johnson/Vin Diesel/John Cena/Jason Statham/Steve Austin/Tyrese Gibson/Terry Crews
2011-2026|Shia LaBeouf/Jared Leto/James Franco/Garrett Hedlund/Armie Hammer/Robert Pattinson/Justin Timberlake/Zac Efron
2017-2026|Ryan Reynolds/Chris Pine/Chris Pratt/Chris Evans/Chris Hemsworth/Jake Gyllenhaal/Channing Tatum/Glen Powell
1982-2024|Mark Hamill/William Katt/Christopher Reeve/Brad Dourif/Tim Curry/Keith David
2012-2024|Jeff Goldblum/Kurt Russell/Dennis Quaid/Stanley Tucci/Bill Murray/Willem Dafoe/Michael Keaton
1948-1960|Roger Moore/Michael Wilding/Stewart Granger/Richard Todd/Robert Taylor/Edmund Purdom
1988-2017|Roger Moore/Michael Caine/Joss Ackland/Christopher Lee/Edward Fox/Timothy Dalton/Robert Wagner
2003-2024|Timothy Dalton/Pierce Brosnan/Charles Dance/Jeremy Irons/Jonathan Pryce/James Fox/Rufus Sewell
1995-2024|John Cleese/Michael Palin/Eric Idle/Terry Jones/Stephen Fry/Rowan Atkinson/Hugh Laurie
1968-1999|Peter Ustinov/Robert Morley/Orson Welles/David Niven/James Mason/Trevor Howard/Rex Harrison/Maximilian Schell
1970-1985|Rex Harrison/David Niven/James Mason/Stewart Granger/Trevor Howard/Kenneth More/John Mills
1980-2004|John Mills/John Gielgud/Michael Hordern/Alec Guinness/Donald Sinden/Robert Hardy/Michael Gough
1969-1990|Michael Gambon/Ian Holm/Derek Jacobi/Patrick Stewart/Tom Wilkinson/Pete Postlethwaite/Brian Cox/Ian McKellen
1975-1990|Patrick Stewart/Nicholas Clay/Brian Cox/Charles Dance/Ian McKellen/Tim Curry/Jonathan Pryce
1977-1995|Tim Curry/Richard O'Brien/David Bowie/Malcolm McDowell/Rupert Everett/Jonathan Pryce
2012-2024|Ian McShane/Ray Winstone/Brian Cox/Terence Stamp/Malcolm McDowell/Charles Dance/Alfred Molina/Ciarán Hinds
2012-2024|Sam Neill/Geoffrey Rush/Bryan Brown/Hugo Weaving/Jack Thompson/Richard Roxburgh/Gabriel Byrne
1990-2015|Omar Sharif/Max von Sydow/Maximilian Schell/Peter O'Toole/Anthony Quinn/Ben Kingsley/F. Murray Abraham
1957-1968|Spencer Tracy/Fredric March/Edward G. Robinson/Henry Fonda/James Stewart/Melvyn Douglas/Walter Pidgeon/Cary Grant
1946-1956|Spencer Tracy/Fredric March/Walter Pidgeon/Edward G. Robinson/Walter Huston/William Powell/Robert Young
1975-1985|James Cagney/Fred Astaire/George Burns/Ralph Bellamy/Henry Fonda/Lew Ayres/Don Ameche
2008-2024|Clint Eastwood/Robert Redford/Robert Duvall/Jack Nicholson/Harrison Ford/Warren Beatty/Michael Caine/Anthony Hopkins
1969-1978|Harrison Ford/Kurt Russell/Jan-Michael Vincent/Timothy Bottoms/Beau Bridges/Bo Hopkins/Perry King
1945-1959|Bela Lugosi/Boris Karloff/John Carradine/Lionel Atwill/Lon Chaney Jr./George Zucco
1970-2012|Mickey Rooney/Red Buttons/Dick Van Dyke/Jackie Cooper/Buddy Hackett/Roddy McDowall/Don Ameche
1976-1992|Vincent Price/Christopher Lee/John Carradine/Donald Pleasence/Peter Cushing/Roddy McDowall/Michael Gough
1977-1988|Karl Malden/Telly Savalas/Jack Warden/Robert Preston/Eli Wallach/Martin Balsam/George Kennedy
1956-1977|Leslie Nielsen/Lloyd Bridges/Robert Stack/Richard Denning/Peter Graves/Barry Nelson/Jeffrey Hunter
1996-2010|Leslie Nielsen/Lloyd Bridges/Charlie Sheen/Dick Van Dyke/Rip Torn/Dabney Coleman/Robert Wagner
2008-2017|Bill Paxton/Dennis Quaid/Kurt Russell/Kyle Chandler/Kevin Bacon/Bill Pullman/Tom Berenger
1979-1990|Bill Paxton/Michael Biehn/Lance Henriksen/Bill Pullman/Michael Keaton/Kevin Bacon/James Remar
2014-2026|Ben Kingsley/F. Murray Abraham/Jonathan Pryce/Brian Cox/Ian McKellen/Alfred Molina/Bill Nighy
2016-2026|Jim Carrey/Will Ferrell/Jack Black/Steve Carell/Mike Myers/Ben Stiller/Adam Sandler
1924-1941|John Gielgud/Robert Donat/Leslie Howard/Ivor Novello/Ralph Richardson/Laurence Olivier/Esmond Knight
1940-1952|Peter Ustinov/Robert Morley/Alec Guinness/Michael Hordern/Charles Hawtrey/Bernard Miles
2011-2026|James Woods/Tom Sizemore/Harry Hamlin/Judge Reinhold/Eric Roberts/Armand Assante
`;

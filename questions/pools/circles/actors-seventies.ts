/** Columns: years of the films | names, most alike next to each other; men in films of the seventies and eighties. See `../circles.ts`. */
export const ACTORS_SEVENTIES = `
# Hollywood: old hands
1970-1981|Dean Jagger/Lloyd Nolan/Will Geer/Ralph Bellamy/Melvyn Douglas/John Houseman/Victor Jory
1970-1982|Sam Jaffe/Lee Strasberg/Luther Adler/Herbert Berghof/Joseph Wiseman/Martin Balsam/Jack Gilford/Lou Jacobi
1970-1983|Jack Albertson/Arthur O'Connell/Henry Jones/Keenan Wynn/Burgess Meredith/Barnard Hughes/David Wayne
1972-1988|Don Ameche/Ralph Bellamy/Hume Cronyn/Jack Gilford/Wilford Brimley/Barnard Hughes/Art Carney/Richard Farnsworth
1970-1985|Jeff Corey/Whit Bissell/Norman Lloyd/Ian Wolfe/Arthur Malet/Royal Dano/Henry Jones/Peter Brocco
1970-1982|John Carradine/Ray Milland/Keenan Wynn/Cameron Mitchell/Aldo Ray/Broderick Crawford/Barry Sullivan/Ralph Meeker
1970-1981|Barry Sullivan/Lloyd Bochner/Ralph Meeker/Bradford Dillman/James Gregory/John Vernon/Arthur Hill/Richard Anderson
1970-1979|James Gregory/Simon Oakland/Edward Binns/John Larch/John Doucette/Lawrence Dobkin
1970-1977|Forrest Tucker/Bruce Cabot/John Agar/Jim Davis/Christopher George/Glenn Corbett/Patric Knowles/Paul Fix
1970-1976|Chill Wills/Paul Fix/Arthur Hunnicutt/Dub Taylor/Hank Worden/Jack Elam/Andy Devine/Edgar Buchanan
1970-1978|Maurice Evans/Victor Buono/Robert Coote/Richard Haydn/Hurd Hatfield/Sebastian Cabot
# Hollywood: character men
1970-1984|William Schallert/Richard Bull/Norman Fell/Dick Van Patten/Alan Oppenheimer/James Gregory/Leonard Stone/Dick O'Neill
1971-1986|Norman Fell/Dick O'Neill/Val Avery/Vincent Gardenia/Tom Pedi/Lou Jacobi/Jack Kehoe/Vic Tayback
1971-1985|Dana Elcar/Hansford Rowe/Josef Sommer/Richard Dysart/G. D. Spradlin/Addison Powell/Stephen Elliott/Robert Symonds
1972-1988|Josef Sommer/Richard Dysart/James Rebhorn/Edward Binns/Fritz Weaver/James Broderick/Stephen Elliott
1970-1985|Fritz Weaver/Arthur Hill/James Olson/David Ogden Stiers/William Daniels/Kevin McCarthy/Barry Nelson/Peter Donat
1972-1984|Peter Donat/James Olson/Richard Dysart/Michael Higgins/Walter McGinn/William Daniels/James Broderick
1971-1985|Ed Lauter/Bill McKinney/Geoffrey Lewis/Bo Hopkins/Matt Clark/Anthony James/Luke Askew/Paul Koslo
1970-1984|Matt Clark/Geoffrey Lewis/Royal Dano/John McLiam/Gregory Walcott/Bill McKinney/Dub Taylor/John Quade
1972-1985|John Quade/Roy Jenson/Bill McKinney/Robert Tessier/Gregory Walcott/Mike Henry/William O'Connell/Ed Lauter
1970-1981|Roy Jenson/Don Gordon/Paul Koslo/Anthony Zerbe/John Vernon/Robert Donner/Gene Evans/Kelly Thordsen
1970-1980|Mitchell Ryan/Richard Bright/Alex Rocco/Don Gordon/Steven Keats/Tom Rosqui/Joe Spinell/Val Avery
1971-1983|Alex Rocco/Richard Castellano/Val Avery/Gianni Russo/Michael V. Gazzo/Al Lettieri/Dominic Chianese/Lenny Montana
1972-1982|Rudy Bond/Tom Pedi/Michael V. Gazzo/Titos Vandis/Joseph Wiseman/Richard Conte/Vito Scotti/Cesare Danova
1972-1985|David Proval/Richard Romanus/Victor Argo/George Memmoli/Joe Spinell/Frank Sivero/Harry Northup/Danny Aiello
1975-1989|Joe Spinell/Danny Aiello/Robert Costanzo/Victor Argo/Tony Lo Bianco/Robert Miano/Frank Adonis/Paul Herman
1970-1979|John Vernon/Bradford Dillman/Harry Guardino/Anthony Zerbe/Mitchell Ryan/Clifton James/Joe Don Baker/Don Stroud
1971-1983|Clifton James/Joe Don Baker/Ned Beatty/Ed Lauter/Jackie Gleason/R. G. Armstrong/Pat McCormick/Mike Henry
1970-1982|Anthony Zerbe/Bradford Dillman/Laurence Luckinbill/Barry Primus/Michael Murphy/Charles Cioffi/Lawrence Pressman
1971-1983|Charles Cioffi/Lawrence Pressman/Hal Holbrook/Robert Foxworth/James Naughton/Michael Brandon/Art Hindle
1973-1985|Michael Murphy/Robert Foxworth/James Naughton/Tony Roberts/Charles Grodin/Lawrence Pressman/Barry Primus
1970-1980|Larry Hagman/Tony Roberts/Michael Murphy/Austin Pendleton/Kenneth Mars/Charles Grodin/Richard Libertini
1971-1985|Kenneth Mars/Harvey Korman/Dom DeLuise/Marty Feldman/Richard Libertini/Sid Caesar/Avery Schreiber/Sorrell Booke
1972-1985|John Hillerman/Liam Dunn/Stefan Gierasch/David Huddleston/Graham Jarvis/Sorrell Booke/Burton Gilliam/Jack Dodson
1974-1986|David Huddleston/Alex Karras/Burton Gilliam/Clifton James/Pat McCormick/Slim Pickens/George Furth/Sorrell Booke
1970-1984|George Furth/Graham Jarvis/Austin Pendleton/William Duell/Richard Libertini/Jack Riley/Steve Franken/Rene Auberjonois
1970-1982|Rene Auberjonois/John Schuck/Bert Remsen/David Arkin/Michael Murphy/Carl Gottlieb/Henry Gibson/Corey Fischer
1970-1979|Gary Burghoff/Roger Bowen/Carl Gottlieb/John Schuck/Corey Fischer/David Arkin/G. Wood/Allan Nicholls
1974-1982|Henry Gibson/Bert Remsen/Allan Nicholls/Paul Dooley/David Hayward/Dennis Christopher
1975-1987|Vincent Schiavelli/Sydney Lassick/William Duell/Michael Berryman/Josip Elic/Danny DeVito/Dwight Marfield/Ted Markland
1970-1987|Sid Haig/Dick Miller/Severn Darden/Timothy Carey/Anthony James/William Finley/Roberts Blossom
1970-1982|Roberts Blossom/Severn Darden/Barton Heyman/Stefan Gierasch/Walter McGinn/Michael Higgins/Ramon Bieri/Allan Arbus
1970-1981|Billy Green Bush/Ralph Waite/Alan Vint/Jesse Vint/Timothy Scott/Matt Clark/Luke Askew/Clu Gulager
1970-1980|Jan-Michael Vincent/Timothy Bottoms/Michael Sarrazin/Barry Brown/Jeff Bridges/Gary Grimes/Robert Carradine/Sam Bottoms
1971-1980|Gary Grimes/Charles Martin Smith/Robert Carradine/Sam Bottoms/Timothy Bottoms/Randy Quaid/Paul Le Mat/Barry Brown
1974-1985|Randy Quaid/Charles Martin Smith/Robert Carradine/Paul Le Mat/Bo Hopkins/Jeffrey Kramer/Stuart Margolin/Bruno Kirby
1970-1983|Bruce Davison/Don Johnson/Perry King/Michael Sacks/Keith Carradine/Richard Thomas/William Katt/Michael Burns
1974-1984|William Atherton/Michael Sacks/Michael Moriarty/Chris Sarandon/Keith Carradine/John Heard/Perry King/Bruce Davison
1970-1982|Barry Newman/Christopher Jones/Peter Fonda/Michael Parks/Michael Sarrazin/Don Stroud/Adam Roarke/Christopher George
1970-1979|Adam Roarke/Don Stroud/Ben Murphy/Alan Vint/Bo Hopkins/William Smith/Scott Glenn/Robert Fuller
1970-1986|William Smith/Robert Tessier/Don Stroud/Cameron Mitchell/Michael Pataki/Vic Morrow/Sid Haig/Richard Lynch
1974-1988|Richard Lynch/William Sanderson/William Smith/Vernon Wells/Billy Drago/Robert Tessier/Christopher Stone/John Saxon
1972-1984|John Beck/James Brolin/James Franciscus/Ben Gazzara/Robert Foxworth/Jan-Michael Vincent/George Maharis/Marc Singer
1970-1980|James Franciscus/Bradford Dillman/Stuart Whitman/Christopher George/Robert Culp/Roy Thinnes/Cliff Potts/Richard Egan
1973-1985|Tim Matheson/Robert Urich/David Soul/James Brolin/Kip Niven/Peter Strauss/Barry Bostwick/Gregory Harrison
1972-1984|Larry Hagman/Robert Wagner/Richard Chamberlain/Robert Vaughn/Robert Culp/George Hamilton/Gary Collins
1971-1982|Michael Conrad/Ed Lauter/Simon Oakland/Vic Tayback/James Best/Robert Emhardt/Charles Tyner/Dabney Coleman
1970-1980|Charles Tyner/Bud Cort/Cyril Cusack/John McLiam/Eric Christmas/Graham Jarvis/Ellis Rabb/G. Wood
1974-1982|Kenneth McMillan/Dick O'Neill/Jerry Stiller/James Broderick/Lee Wallace/Earl Hindman/Tony Roberts/Jack Kehoe
1974-1988|Kenneth McMillan/Richard Dysart/Charles Durning/Ned Beatty/Paul Sorvino/Robert Prosky/Barry Corbin/Wilford Brimley
1973-1984|Ray Walston/Harold Gould/Eddie Albert/Jack Warden/Dick Van Patten/Tom Ewell/Tom Bosley/David White
1970-1980|Victor French/Robert Donner/Andrew Prine/Claude Akins/Bo Hopkins/Christopher Mitchum/Bruce Glover/Jack Ging
1970-1981|Bruce Glover/Andrew Prine/Anthony James/Joe Mantell/Richard Bakalyan/Paul Koslo/Reni Santoni
1971-1979|Andrew Robinson/Reni Santoni/John Mitchum/Josef Sommer/John Larch/Bruce Glover
1972-1982|John Mitchum/Woodrow Parfrey/Gene Evans/Robert Donner/Jack Kehoe/Richard Devon/John Crawford/Kelly Thordsen
1976-1990|Brian Dennehy/Wilford Brimley/Barry Corbin/James Hampton/Richard Farnsworth/Ken Swofford/Noble Willingham/Matt Clark
1978-1990|Noble Willingham/Barry Corbin/Rance Howard/Matt Clark/Jerry Hardin/Lane Smith/Bill McKinney
1980-1990|Lane Smith/Jerry Hardin/Josef Sommer/Ron Frazier/Richard Masur/Bruce McGill/Stephen Tobolowsky
1977-1990|Richard Masur/John Heard/Terry O'Quinn/Daniel Stern/Stephen Macht/David Clennon/Michael Lerner/Jon DeVries
1980-1990|David Clennon/Charles Hallahan/Richard Masur/Peter Maloney/Donald Moffat/Thomas G. Waites/Joel Polis/Richard Dysart
1979-1990|Donald Moffat/G. D. Spradlin/Richard Dysart/Josef Sommer/Philip Baker Hall/Royal Dano/Barry Corbin
1978-1990|Charles Hallahan/Tom Atkins/Stephen McHattie/Dennis Farina/Ed O'Ross/James Tolkan
1973-1990|James Tolkan/Steven Keats/Joe Grifasi/John Seitz/Joe Spinell/Daniel von Bargen/Matthew Cowles/Sully Boyar
1976-1990|Joe Grifasi/Jerry Stiller/Kenneth Welsh/Lee Wallace/Peter Friedman/Josh Mostel/Wallace Shawn/Fisher Stevens
1973-1990|Josh Mostel/Wallace Shawn/Austin Pendleton/Larry Pine/Bob Balaban/David Margulies/Joe Silver
1970-1989|Joe Silver/David Margulies/Lou Jacobi/Zvee Scooler/Lee Wallace/Jack Weston/Louis Zorich/Paul Mann
1970-1988|Jack Weston/Dom DeLuise/Norman Fell/Charles Durning/James Coco/Vincent Gardenia/Lou Jacobi/Richard Castellano
1974-1984|James Coco/Dom DeLuise/Marty Feldman/Gene Wilder/Ron Carey/Harvey Korman/Howard Morris
1977-1987|Ron Carey/Howard Morris/Dick Van Patten/Jack Riley/Rudy De Luca/Harvey Korman/Charlie Callas/Sid Caesar
1980-1988|Peter Boyle/Joe Piscopo/Danny DeVito/Dick Butkus/Griffin Dunne/Richard Dimitri
1973-1986|Allan Arbus/Severn Darden/Howard Hesseman/Archie Hahn/Gerrit Graham/Paul Bartel/Ron Rifkin/Dick Miller
1974-1988|Gerrit Graham/Paul Bartel/Archie Hahn/William Finley/Howard Hesseman/Peter Elbling/Harry Shearer/Michael McKean
1976-1988|Michael Pataki/Tom Atkins/Charles Cyphers/Art Hindle/Christopher Stone/Robert Picardo/Kevin McCarthy/Dick Miller
1978-1988|Charles Cyphers/Tom Atkins/Keith Gordon/Nick Castle/Donald Pleasence/Darwin Joston/Hal Holbrook
1981-1990|Robert Picardo/Dick Miller/Kevin McCarthy/Henry Gibson/William Schallert
1974-1987|Gunnar Hansen/Edwin Neal/Jim Siedow/Paul A. Partain/William Vail/Allen Danziger/Bill Moseley/Michael Berryman
1982-1990|Bill Moseley/Kane Hodder/Robert Englund/Brad Dourif/Bill Johnson/Jim Siedow/Tom Savini/Gunnar Hansen
1978-1990|Tom Savini/Scott Reiniger/Joe Pilato/Richard Liberty/Jarlath Conroy/David Emge/John Amplas
1985-1990|Jeffrey Combs/Stephen Geoffreys/David Gale/Bruce Abbott/Bruce Campbell/Chris Sarandon/William Ragsdale
1984-1990|Robert Englund/Mark Patton/Robert Rusler/Clu Gulager/John Saxon/Jsu Garcia
1980-1988|Kevin Bacon/Mark Nelson/Harry Crosby/Peter Brouwer/Walt Gorney/Rex Everhart/Ari Lehman
# Hollywood: fathers, teachers and policemen of the eighties
1980-1990|Paul Dooley/Harry Dean Stanton/Paul Gleason/John Mahoney/Edward Andrews/Max Showalter/Cliff DeYoung
1978-1990|Cliff DeYoung/Robert Walden/Michael Tucker/James Naughton/Richard Jordan/Nicholas Pryor/John Getz
1975-1990|Nicholas Pryor/Bill Macy/Graham Jarvis/George Coe/Richard Venture/Hansford Rowe/Jordan Charney
1972-1988|George Coe/Richard Venture/Jordan Charney/Edward Herrmann/William Prince/Stephen Elliott/Addison Powell
1975-1990|Edward Herrmann/David Ogden Stiers/Sam Waterston/James Rebhorn/Jeffrey Jones/Terry Kiser/John Lithgow/Remak Ramsay
1970-1988|William Prince/Robert Symonds/Arthur Hill/John Randolph/Edward Andrews/George Gaynes/Addison Powell
1981-1990|George Gaynes/G. W. Bailey/David Graf/Lance Kinsey/Art Metrano
1984-1990|Steve Guttenberg/David Graf/Bobcat Goldthwait/Tim Kazurinsky/Scott Thomson/Andrew Rubin/Donovan Scott/Lance Kinsey
1977-1988|Stephen Furst/Peter Riegert/Bruce McGill/James Widdoes/Tom Hulce/James Daughton/Mark Metcalf/John Belushi
1977-1989|Ted Knight/Rodney Dangerfield/Sam Kinison/Brian Doyle-Murray/Bill Murray/Chevy Chase/Henry Wilcoxon/Dan Resin
1979-1990|Brian Doyle-Murray/Harold Ramis/Rick Moranis/Eugene Levy/Joe Flaherty/John Candy/Dave Thomas/Chris Makepeace
1979-1990|Joe Flaherty/Dave Thomas/Eugene Levy/Martin Short/Rick Moranis/Rick Ducommun
1978-1988|Kevin McCarthy/Leslie Nielsen/Peter Graves/Lloyd Bridges/Robert Stack/Robert Hays/Stephen Stucker/Chuck Connors
1980-1988|Robert Hays/Steve Guttenberg/Ted McGinley/Peter Scolari/Val Kilmer/Bronson Pinchot/Michael Keaton/Tom Hanks
1980-1990|Paul Reubens/Bobcat Goldthwait/Judge Reinhold/Curtis Armstrong/Gilbert Gottfried/Jon Lovitz/Steven Wright
1982-1990|Robert Carradine/Curtis Armstrong/Anthony Edwards/Timothy Busfield/Ted McGinley/Donald Gibb/Andrew Cassese
1980-1988|Dan Monahan/Wyatt Knight/Mark Herrier/Tony Ganios/Scott Colomby/Cyril O'Reilly/Roger Wilson/Doug McKeon
1979-1988|Dennis Christopher/Dennis Quaid/Daniel Stern/Jackie Earle Haley/Robby Benson/Michael O'Keefe/Tim McIntire/Jan-Michael Vincent
1976-1984|Jackie Earle Haley/Chris Barnes/Brandon Cruz/Gary Lee Cavagnaro/Alfred Lutter/Quinn Smith/David Pollock
1976-1986|Robby Benson/Dirk Benedict/Leif Garrett/Michael Ontkean/Perry King/Jan-Michael Vincent
1977-1986|Michael Ontkean/Keith Carradine/Perry King/Michael O'Keefe/Treat Williams/Michael Beck/Nick Mancuso/David Keith
1979-1985|Michael Beck/James Remar/David Patrick Kelly/Tom McKitterick/Thomas G. Waites
1978-1986|Barry Miller/Paul McCrane/Joseph Cali/Paul Pape/Bruce Ornstein/Lee Curreri
1977-1983|Joseph Cali/Paul Pape/Barry Miller/Bruce Ornstein/John Travolta/Martin Shakar/Steve Inwood
1978-1984|Jeff Conaway/Barry Pearl/Michael Tucci/Kelly Ward/Lorenzo Lamas/Edd Byrnes/Maxwell Caulfield/Adrian Zmed
1982-1990|Adrian Zmed/Maxwell Caulfield/Lorenzo Lamas/Michael Paré/Michael Beck/Rex Smith/Christopher Atkins/Matt Lattanzi
1980-1990|Christopher Atkins/Ken Wahl/Lorenzo Lamas/Michael Paré/Treat Williams/Eric Roberts/Vincent Spano
1982-1990|Michael Paré/Vincent Spano/Ken Wahl/Matt Dillon/Ralph Macchio/C. Thomas Howell/Judge Reinhold
1980-1989|C. Thomas Howell/Ralph Macchio/Matt Dillon/Rob Lowe/Emilio Estevez/Patrick Swayze/Leif Garrett/Darren Dalton/Glenn Withrow
1983-1990|Andrew McCarthy/Jon Cryer/James Spader/Judd Nelson/Anthony Michael Hall/Michael Schoeffling/Ilan Mitchell-Smith
1984-1990|Anthony Michael Hall/Jon Cryer/Corey Parker/Alan Ruck/Jason Gedrick/Casey Siemaszko/Patrick Dempsey/Ilan Mitchell-Smith
1983-1990|Jason Gedrick/Michael Schoeffling/Kevin Dillon/D. B. Sweeney/Casey Siemaszko/Craig Sheffer/Eric Stoltz/Lewis Smith
1984-1990|William Zabka/Martin Kove/Rob Garrison/Chad McQueen/Tony O'Dell/Ron Thomas/Sean Kanan
1985-1990|Corey Haim/Corey Feldman/Jason Patric/Jamison Newlander/Billy Wirth/Brooke McCarter/Alex Winter/Keanu Reeves
1984-1990|Corey Haim/Corey Feldman/River Phoenix/Wil Wheaton/Jerry O'Connell/Sean Astin/Jeff Cohen
1982-1990|Barret Oliver/Noah Hathaway/Henry Thomas/Scott Grimes/Ethan Hawke/Lukas Haas/Joey Lawrence/Fred Savage
1972-1982|Ricky Schroder/Justin Henry/Chris Makepeace/Adam Rich/Ike Eisenmann/Johnny Whitaker/Lee Montgomery
1970-1978|Johnny Whitaker/Jeff East/Lee Montgomery/Ike Eisenmann/Brad Savage/Todd Lookinland/Christian Juttner/Eric Shea/Mike Lookinland
# Black America
1970-1980|Fred Williamson/Jim Brown/Ron O'Neal/Max Julien/Jim Kelly/Robert Hooks/Bernie Casey/Calvin Lockhart
1970-1982|Calvin Lockhart/Raymond St. Jacques/Robert Hooks/Hari Rhodes/Bernie Casey/Lincoln Kilpatrick/Thalmus Rasulala/William Marshall
1970-1982|Moses Gunn/Raymond St. Jacques/William Marshall/Brock Peters/Julius Harris/Roscoe Lee Browne/Ossie Davis/Robert DoQui
1971-1986|Julius Harris/Thalmus Rasulala/Paul Benjamin/Roger E. Mosley/Antonio Fargas/Albert Popwell/D'Urville Martin/Robert DoQui
1970-1984|D'Urville Martin/Antonio Fargas/Charles McGregor/Ji-Tu Cumbuka/Tony Brubaker/Carl Lee/Tony King/Albert Popwell
1972-1985|Roger E. Mosley/Paul Benjamin/Felton Perry/Ji-Tu Cumbuka/Albert Hall/Hari Rhodes/William Elliott/Don Pedro Colley
1971-1985|Don Pedro Colley/Don Mitchell/Lincoln Kilpatrick/Felton Perry/Thalmus Rasulala/Ji-Tu Cumbuka/Richard Lawson/Robert DoQui
1972-1986|Richard Lawson/Philip Michael Thomas/Glynn Turman/Lawrence Hilton-Jacobs/Kevin Hooks/Bill Duke/Tony King/Stan Shaw
1974-1990|Glynn Turman/Stan Shaw/Kevin Hooks/Lawrence Hilton-Jacobs/Franklyn Seales/Ernie Hudson/Dorian Harewood/Ben Powers
1970-1982|Godfrey Cambridge/Redd Foxx/Cleavon Little/Richard Pryor/Flip Wilson/Garrett Morris/Scatman Crothers/Bill Cosby
1970-1986|Scatman Crothers/Redd Foxx/Robert Earl Jones/Avon Long/Julius Harris/Roscoe Lee Browne/Bill Walker/Alvin Childress
1973-1990|Robert Earl Jones/Bill Cobbs/Paul Benjamin/Moses Gunn/Julius Harris/Joe Seneca/Dick Anthony Williams
1972-1990|Dick Anthony Williams/Al Freeman Jr./Bill Gunn/Paul Benjamin/Roger Robinson/Frankie Faison/Bill Duke/Albert Hall
1979-1990|Albert Hall/Carl Weathers/Tony Burton/Ernie Hudson/Frank McRae/Bill Duke/Keith David/Tony Todd/Joe Morton
1979-1990|Joe Morton/Keith David/T. K. Carter/Ernie Hudson/Dorian Harewood/Art Evans/Reginald VelJohnson/Larry Riley
1978-1990|Art Evans/Frank McRae/Reginald VelJohnson/Charlie Robinson/Bill Henderson/Steven Williams/Clarence Williams III
1979-1986|Dorsey Wright/David Harris/T. K. Carter/Laurence Fishburne/Larry B. Scott/Gene Anthony Ray
1985-1990|Larry B. Scott/Damon Wayans/Robert Townsend/Keenen Ivory Wayans/Arsenio Hall/Giancarlo Esposito/Bill Nunn/Eriq La Salle
1970-1979|Melvin Van Peebles/Christopher St. John/Robert Hooks/Max Julien/Carl Lee/Ron O'Neal/Richard Roundtree/Duane Jones
# Other heritages in America
1970-1985|Chief Dan George/Will Sampson/Ned Romero/Dennis Banks/Floyd Red Crow Westerman/Eddie Little Sky/Jay Silverheels
1970-1989|Emilio Fernández/Pedro Armendáriz Jr./Jorge Russek/Jorge Rivero/Alfonso Arau/Rodolfo Acosta/Gilbert Roland/Chano Urueta
1970-1990|Pepe Serna/Gregory Sierra/Perry Lopez/Henry Darrow/Ismael East Carlo/Trinidad Silva/Edward James Olmos/Danny De La Paz
1978-1990|Danny De La Paz/Pepe Serna/Esai Morales/Steven Bauer/Lou Diamond Phillips/Cheech Marin/Robert Beltran/Trinidad Silva
1970-1985|Soon-Tek Oh/James Hong/Mako/Keye Luke/Benson Fong/Richard Loo/Khigh Dhiegh/Philip Ahn
1981-1990|James Hong/Victor Wong/Mako/Al Leong/Clyde Kusatsu/Soon-Tek Oh/George Cheung/Dennis Dun
1984-1990|Dennis Dun/Russell Wong/Brian Tochi/Gedde Watanabe/Yuji Okumoto/John Lone/Dustin Nguyen/Robert Ito
# Britain: character men
1970-1982|Harry Andrews/Nigel Davenport/Jack Watson/Ian Bannen/Nigel Green/Nigel Stock/Donald Houston/Michael Craig
1970-1985|Frank Finlay/Ian Bannen/Colin Blakely/Freddie Jones/Alan Badel/Kenneth Haigh/Ronald Fraser/Milo O'Shea
1970-1983|Michael Jayston/Ronald Pickup/Timothy Dalton/Ian Ogilvy/Simon Ward/Jon Finch/Daniel Massey/Keith Michell
1970-1983|Simon Ward/Ian Ogilvy/Peter McEnery/Hywel Bennett/Nicky Henson/Murray Head/Leonard Whiting/John Moulder-Brown
1970-1980|Ralph Bates/Shane Briant/Ian Ogilvy/Christopher Neame/Anthony Higgins/Michael Johnson/Dennis Waterman/Robert Tayman
1970-1978|Michael Ripper/Thorley Walters/George Woodbridge/Patrick Troughton/Charles Lloyd-Pack/Michael Gwynn/Sydney Bromley/James Hayter
1970-1979|Rupert Davies/Anthony Sharp/John Carson/Philip Stone/Geoffrey Bayldon/Michael Gwynn/Laurence Payne/Barrie Ingham
1970-1978|Ferdy Mayne/Vladek Sheybal/George Coulouris/Steven Berkoff/Vernon Dobtcheff/Anton Diffring/Wolf Morris/Marne Maitland
1970-1980|Patrick Magee/Freddie Jones/Michael Gothard/Max Adrian/Peter Arne/Dudley Sutton/Murray Melvin/Alfred Marks
1970-1985|Michael Gothard/Dudley Sutton/Kenneth Colley/Murray Melvin/Graham Crowden/Roy Holder/Brian Murphy/John Woodvine
1970-1990|Graham Crowden/Peter Jeffrey/Freddie Jones/Michael Hordern/Geoffrey Chater/Michael Aldridge/Bernard Hepton/Robert Lang
1970-1985|Peter Jeffrey/Bernard Hepton/Anthony Nicholls/Geoffrey Palmer/Geoffrey Chater/John Nettleton/Terence Alexander/Moray Watson
1970-1986|Geoffrey Keen/Maurice Denham/Michael Goodliffe/Noel Johnson/Laurence Naismith/André Morell/Anthony Nicholls/Michael Gough
1970-1980|Terence Alexander/Tony Britton/Donald Sinden/Patrick Cargill/Nigel Patrick/Richard Vernon/Moray Watson/James Villiers
1970-1989|James Villiers/Charles Gray/Michael Gough/Joss Ackland/Daniel Massey/Robert Hardy/Alan Badel/John Moffatt
1970-1988|Timothy West/Joss Ackland/Eric Porter/Peter Vaughan/Colin Blakely/T. P. McKenna/Robert Lang/Barry Foster
1970-1983|Barry Foster/Ian Hendry/Edward Judd/Anthony Valentine/Keith Barron/George Sewell/Stanley Baker/Tom Bell
1970-1983|George Sewell/Tony Beckley/Glynn Edwards/Bryan Mosley/John Bindon/Terence Rigby/Ken Hutchison/Tony Selby
1972-1990|Terence Rigby/Alun Armstrong/Brian Glover/Warren Clarke/Colin Welland/James Bolam/Bryan Pringle/Paul Freeman
1972-1990|Warren Clarke/Alun Armstrong/Philip Davis/Pete Postlethwaite/Philip Jackson/Brian Glover/Tony Doyle/Jim Carter
1970-1980|Gerald Sim/Clive Swift/Jimmy Gardner/Bernard Cribbins/James Cossins/John Boxer/Noel Johnson/Ben Aris
1970-1985|James Cossins/Clive Swift/Aubrey Morris/Anthony Sharp/Kenneth Griffith/Roy Kinnear/Richard Griffiths/Leonard Rossiter
1971-1984|Aubrey Morris/Michael Bates/Philip Stone/Godfrey Quigley/Paul Farrell/John Clive/Clive Francis
1970-1984|Alec McCowen/Denholm Elliott/Ian Holm/Alan Bates/Daniel Massey/John Shrapnel/Robert Stephens/Nicol Williamson
1970-1984|Edward Woodward/Tom Bell/Ian Hendry/Nigel Davenport/Oliver Reed/Stanley Baker/Anthony Valentine/Patrick Mower
1972-1982|Brian Blessed/Tom Baker/Jack Watson/Freddie Jones/Roy Holder/Patrick Troughton/Julian Glover/Bernard Kay
1971-1983|John Thaw/Dennis Waterman/Patrick Mower/Anthony Valentine/Ken Hutchison/Del Henney/George Innes/Michael Coles
1970-1981|Christopher Gable/Peter McEnery/Gary Bond/Murray Head/Barry Justice/Michael York/Robert Powell/Barry Evans
1973-1985|Robert Powell/Murray Head/Simon MacCorkindale/David Robb/Christopher Cazenove/Anthony Andrews/Jeremy Brett/Ian Ogilvy
1979-1990|Simon MacCorkindale/Christopher Cazenove/Anthony Andrews/Jeremy Brett/Charles Dance/Nigel Havers/Anthony Higgins/Patrick Ryecart
1973-1981|David Essex/Adam Faith/Paul Nicholas/Roger Daltrey/Ringo Starr/Billy Fury/Keith Moon/Phil Daniels
1979-1990|Phil Daniels/Ray Winstone/Philip Davis/Mark Wingett/Gary Shail/Perry Benson
1977-1990|Ray Winstone/Mick Ford/Phil Daniels/Karl Howman/Julian Firth/Gary Oldman/John Blundell
1979-1990|Bob Hoskins/P. H. Moriarty/Derek Thompson/Bryan Marshall/Dave King/Alan Ford/Karl Johnson
1980-1990|Ian Charleson/Ben Cross/Nicholas Farrell/Nigel Havers/Rupert Everett/Daniel Gerroll/James Wilby/Michael Maloney
1981-1990|Nicholas Farrell/Michael Maloney/Rupert Graves/James Wilby/Simon Callow/Patrick Godfrey/Julian Sands/Hugh Grant
1982-1990|Patrick Godfrey/Simon Callow/Denholm Elliott/Ian Richardson/Robert Lang/Richard Wilson/Peter Cellier
1978-1990|Ian Richardson/Peter Barkworth/John Shrapnel/Geoffrey Palmer/Nigel Hawthorne/Ronald Pickup/T. P. McKenna/Alec McCowen
1977-1986|Richard Griffiths/Peter Firth/Denis Lawson/Peter Capaldi/Christopher Rozycki/Jim Broadbent/John Gordon Sinclair/Bill Paterson
1979-1990|Bill Paterson/Denis Lawson/Fulton Mackay/David Hayman/Peter Capaldi/Robert Urquhart/Ian Bannen
1980-1987|John Gordon Sinclair/Robert Buchanan/Allan Love/Chic Murray/Jake D'Arcy/Billy Greenlees/Peter Capaldi
1977-1986|Peter Cushing/David Prowse/Michael Sheard/Kenneth Colley/Julian Glover/Michael Pennington/Richard LeParmentier/Shane Rimmer
1977-1990|Pat Roach/David Prowse/Richard Kiel/Wolf Kahler/Michael Byrne/Ronald Lacey/Anthony Higgins/Michael Sheard
1979-1989|Ronald Lacey/Michael Sheard/Wolf Kahler/Paul Freeman/Michael Byrne/Julian Glover/Vernon Dobtcheff/Michael Elphick
1979-1990|Michael Elphick/Kenneth Cranham/Andrew Robinson/Warren Clarke/Oliver Smith/Bernard Hill/Clive Swift/Paul McGann
1978-1989|Freddie Jones/Kenneth McMillan/Michael Elphick/John Standing/Dexter Fletcher/John Gielgud
1970-1985|Jeremy Kemp/Edward Fox/James Fox/Anthony Hopkins/Michael Byrne/Hardy Krüger/Wolfgang Preiss/Maximilian Schell
1977-1985|Michael Byrne/Christopher Good/Nicholas Campbell/Peter Settelen/Paul Copley/Stephen Moore/Frank Grimes/Donald Pickering
1977-1990|Roshan Seth/Saeed Jaffrey/Alyque Padamsee/Amrish Puri/Art Malik/Victor Banerjee/Zia Mohyeddin
1970-1990|Burt Kwouk/Tony Chinn/Vincent Wong/Eric Young/Kristopher Kum/Robert Lee/David Yip
1970-1989|Rudolph Walker/Norman Beaton/Calvin Lockhart/Thomas Baptiste/Earl Cameron/Louis Mahoney/Paul Barber
1975-1990|Norman Beaton/Brinsley Forde/Victor Romero Evans/Trevor Laird/Don Warrington/Trevor Thomas/Archie Pool
# Britain: comics
1970-1979|Bernard Bresslaw/Peter Butterworth/Kenneth Connor/Jack Douglas/Terry Scott/Sid James/Charles Hawtrey/Bill Maynard
1970-1978|Frankie Howerd/Kenneth Connor/Lance Percival/Patrick Cargill/Terry-Thomas/Leslie Phillips/Eric Sykes/Spike Milligan
1970-1979|Reg Varney/Bob Grant/Stephen Lewis/Michael Robbins/Bill Maynard/Glynn Edwards/Arthur Lowe/Roy Kinnear
1970-1979|Rodney Bewes/James Bolam/Richard O'Callaghan/Derek Griffiths/Hywel Bennett/Nicky Henson/Robin Askwith/Barry Evans
1971-1979|Robin Askwith/Anthony Booth/Barry Evans/Bill Maynard/Christopher Neil/Jeremy Bulloch/Ben Aris/Windsor Davies
1970-1985|Arthur Lowe/John Le Mesurier/Clive Dunn/Eric Sykes/Richard Briers/Ronnie Barker/Harry Secombe/Michael Hordern
1970-1987|Eric Sykes/Spike Milligan/Harry Secombe/Roy Kinnear/Peter Cook/John Le Mesurier/Dudley Moore/Alfie Bass
1974-1990|Graham Stark/David Lodge/André Maranne/Herbert Lom/Burt Kwouk/Peter Arne/Dick Crockett/Ferdy Mayne
1971-1990|Michael Palin/Terry Jones/Eric Idle/Graham Chapman/Neil Innes/Tim Brooke-Taylor/Marty Feldman/John Cleese
1980-1990|Rik Mayall/Adrian Edmondson/Alexei Sayle/Robbie Coltrane/Mel Smith/Griff Rhys Jones/Nigel Planer/Peter Richardson
1970-1990|Jack MacGowran/Milo O'Shea/Cyril Cusack/T. P. McKenna/Liam Redmond/Godfrey Quigley/Arthur O'Sullivan/Niall Tóibín
1980-1990|Donal McCann/Niall Tóibín/Ray McAnally/Stephen Rea/Gabriel Byrne/Tony Doyle/Cyril Cusack/T. P. McKenna
1970-1988|Desmond Llewelyn/Bernard Lee/Geoffrey Keen/Robert Brown/Walter Gotell/James Villiers/Michael Goodliffe/Edward de Souza
# Australia and New Zealand
1970-1980|Chips Rafferty/John Meillon/Charles Tingwell/Ray Barrett/Leonard Teale/Ed Devereaux/Gordon Chater/Peter Cummins
1973-1990|John Meillon/Ray Barrett/Bill Hunter/Max Cullen/John Hargreaves/Peter Cummins/Charles Tingwell/Ron Haddrick
1975-1990|Jack Thompson/Bryan Brown/John Hargreaves/Graeme Blundell/Bill Hunter/Ray Barrett/Terence Donovan/Wyn Roberts
1975-1990|Chris Haywood/John Jarratt/Steve Bisley/Bruce Spence/Max Phipps/John Ley/Hugh Keays-Byrne/Vincent Gil
1974-1988|Hugh Keays-Byrne/Vincent Gil/Roger Ward/Max Phipps/Vernon Wells/Tim Burns/Steve Bisley/Bruce Spence
1974-1985|Max Gillies/Terry Camilleri/Garry McDonald/Barry Crocker/Graeme Blundell/Barry Humphries/Kevin Miles/Bruce Spence
1978-1990|Robert Grubb/Sam Neill/Mel Gibson/Lewis Fitz-Gerald/Mark Lee/John Jarratt/Tom Burlinson/Colin Friels
1980-1990|Lewis Fitz-Gerald/Mark Lee/Tom Burlinson/Colin Friels/John Waters/Robert Menzies/Steve Vidler/Nicholas Eadie
1971-1990|David Gulpilil/Tom E. Lewis/Freddy Reynolds/Gary Foley/Steve Dodd/Burnum Burnum/Bobby Randall
1977-1990|Bruno Lawrence/Ian Mune/Terence Bayler/Kelly Johnson/Tony Barry/Peter Rowley/Marshall Napier/Frank Whitten
# Canada
1970-1985|Gordon Pinsent/Donnelly Rhodes/Doug McGrath/Paul Bradley/Art Hindle/Chris Wiggins/Cec Linder/Don Francks
1974-1990|Art Hindle/Nicholas Campbell/Michael Ironside/Stephen Lack/Nick Mancuso/Saul Rubinek/R. H. Thomson
1975-1990|Saul Rubinek/Les Carlson/Nicholas Campbell/Stephen Lack/R. H. Thomson/Kenneth Welsh/Maury Chaykin/Ronald Mlodzik
1970-1988|Kenneth Welsh/Barry Morse/Robert A. Silverman/Henry Ramer/Joe Silver/Gary Reineke/Lawrence Dane
1973-1990|Lawrence Dane/Michael Ironside/Cec Linder/Neil Affleck/Don Francks/Henry Beckman/Chuck Shamata/Michael Kane
# Hollywood: more of the later seventies and the eighties
1974-1988|Wesley Addy/William Prince/Stephen Elliott/Donald Moffat/Alfred Drake/Jerome Dempsey/Edward Binns/Lee Richardson
1976-1990|Lee Richardson/Josef Sommer/Harris Yulin/Paul Roebling/Norman Parker/James Rebhorn/Michael Lombard/Alan North
1974-1990|Harris Yulin/Paul Shenar/Nicolas Coster/Ken Kercheval/James B. Sikking/Robert Loggia/Stephen Macht/Richard Jordan
1976-1990|James B. Sikking/Basil Hoffman/Quinn Redeker/George Coe/Charles Hallahan/Nicolas Coster/Lawrence Pressman/Dennis Lipscomb
1976-1990|Stephen Collins/Bruce Boxleitner/Richard Gilliland/Michael Ontkean/Peter Strauss/Perry King/Tim Matheson/Robert Ginty
1974-1985|Robert Ginty/Jan-Michael Vincent/Michael Beck/Robert Carradine/Gary Busey/John Savage/Andrew Stevens/Perry King
1978-1990|Craig T. Nelson/Tom Skerritt/Peter Coyote/Scott Glenn/Ed Harris/Brian Dennehy/Michael Murphy/Tom Atkins
1975-1990|Tom Skerritt/Richard Crenna/William Devane/Brian Dennehy/Ronny Cox/James Brolin/Roy Scheider/Peter Coyote
1978-1990|Ted Danson/John Ritter/Peter Coyote/John Larroquette/Tom Selleck/Corbin Bernsen/Bruce Boxleitner/John Heard
1977-1988|Jerry Reed/Hoyt Axton/Mel Tillis/Kris Kristofferson/Levon Helm/Alfie Wise/Burton Gilliam/Paul Williams
1979-1990|Levon Helm/Hoyt Axton/Jim Haynie/Barry Corbin/Trey Wilson/James Gammon/Scott Wilson/Royal Dano
1977-1990|Macon McCalman/Jim Haynie/Rance Howard/Noble Willingham/James Gammon/Lane Smith/Barry Corbin/Lee de Broux
1978-1990|James Gammon/Scott Wilson/M. Emmet Walsh/Everett McGill/J. C. Quinn/Leo Burmester/Brad Sullivan/Lee de Broux
1977-1990|Brad Sullivan/Richard Bradford/Jack Kehoe/J. C. Quinn/Bruce Kirby/Trey Wilson/Alan North/Jack Wallace
1972-1990|Bruce Kirby/Norman Fell/Michael Lombard/Jack Kehoe/Dick O'Neill/Andy Romano/Bill Macy/Carmine Caridi
1973-1990|Frank Vincent/Joe Pesci/Carmine Caridi/Nicholas Colasanto/Mario Gallo/Frank Adonis/Richard Foronjy/Vincent Gardenia
1978-1990|Jack O'Halloran/Robert Tessier/Richard Kiel/Randall 'Tex' Cobb/William Smith/John Matuszak/Paul L. Smith/Dennis Burkley
1976-1990|Michael Ensign/Jeffrey Jones/Basil Hoffman/Richard Venture/William Hootkins/Charles Hallahan/Kurtwood Smith/Ed Begley Jr.
1976-1990|Ed Begley Jr./Michael McKean/Harry Shearer/Christopher Guest/Tony Hendra/Fred Willard/Jeffrey Jones/Peter Jurasik
1970-1990|Joe Turkel/Richard Bright/Don Gordon/Scott Brady/Jack Starrett/Royal Dano/Dick Miller
1979-1990|John Diehl/John Larroquette/Lance LeGault/Conrad Dunn/Judge Reinhold/Bill Paxton/Michael Talbott/Chris Mulkey
1981-1990|Chris Mulkey/John Diehl/Michael Talbott/David Caruso/Scott Paulin/Bill Paxton/Don Harvey/John C. McGinley
1982-1990|David Caruso/Rick Rossovich/John C. McGinley/Timothy Carhart/Kevin Dillon/Barry Tubb/John Stockwell/Whip Hubley
1983-1990|Rick Rossovich/Barry Tubb/Whip Hubley/Adrian Pasdar/John Stockwell/Michael Biehn/Anthony Edwards/Adam Baldwin
1980-1990|Adam Baldwin/Kevyn Major Howard/Arliss Howard/Matthew Modine/Vincent D'Onofrio/Kevin Dillon/Fredric Lehne/Francesco Quinn
1984-1990|Mark Moses/Francesco Quinn/Richard Edson/Dale Dye/Chris Pedersen/David Neidorf/Kevin Dillon/John C. McGinley
1985-1990|Bill Paxton/Michael Biehn/Mark Rolston/Daniel Kash/William Hope/Paul Reiser/Lance Henriksen/Jay O. Sanders
1984-1990|Reggie Johnson/Corey Glover/Tony Todd/Ricco Ross/Al Matthews/Kirk Taylor/Dorian Harewood/Clarence Gilyard
1985-1990|Clarence Gilyard/De'voreaux White/Reginald VelJohnson/Grand L. Bush/Paul Bates/Bruce A. Young/Jesse D. Goins/Courtney B. Vance
1986-1990|Jihmi Kennedy/Andre Braugher/RonReaco Lee/Eriq La Salle/Dennis Haysbert/Bill Nunn/Courtney B. Vance/Steve White
1980-1990|John Ashton/Ronny Cox/James Russo/Dan Hedaya/Paul Gleason/Charles Hallahan/James Tolkan/Joe Pantoliano
1982-1990|Tim Daly/Paul Reiser/Daniel Stern/Steve Guttenberg/Kevin Bacon/Griffin Dunne/Jerry Levine/Peter Gallagher
1980-1990|David Naughton/Griffin Dunne/Steve Guttenberg/Peter Scolari/Robert Hays/Dirk Benedict/Bruce Boxleitner/Jameson Parker
1982-1990|Robert Romanus/Brian Backer/Judge Reinhold/Scott Thomson/Eric Stoltz/Sean Penn/Raphael Sbarge/Eddie Deezen
1978-1990|Eddie Deezen/Curtis Armstrong/Wayne Knight/Stephen Furst/Marc McClure/Clint Howard/Brian Backer/Mark Holton
1982-1990|Bronson Pinchot/Judge Reinhold/Curtis Armstrong/Raphael Sbarge/Lonny Price/Jerry Levine/Alan Blumenfeld/Fisher Stevens
1983-1990|Crispin Glover/Thomas F. Wilson/Eric Stoltz/Keith Gordon/Marc McClure/Billy Zane/J. J. Cohen
1984-1990|Lyman Ward/Cliff DeYoung/James Keach/Paul Dooley/George DiCenzo/Charles Frank/Ron Frazier/Graham Beckel
1976-1990|George DiCenzo/Robert Loggia/Michael Lerner/Joe Pantoliano/Richard Foronjy/Paul Shenar/Andy Romano/Mark Margolis
1978-1990|Mark Margolis/Harris Yulin/F. Murray Abraham/Paul Shenar/Victor Argo/Richard Foronjy/Michael P. Moran/Ron Karabatsos
1980-1990|James Karen/Don Calfa/Clu Gulager/Dick Miller/Robert Sampson/Robert Picardo/Kenneth Tobey/Eddie Bracken
1984-1990|Thom Mathews/John Philbin/Brian Peck/Mark Venturini/Tom Fridley/Stephen Geoffreys/Bruce Abbott/Tommy Swerdlow
1979-1990|Miguel Ferrer/Ray Wise/Kurtwood Smith/Dan O'Herlihy/Lee de Broux/Paul McCrane/Ronny Cox/Everett McGill
1977-1990|Jack Nance/Everett McGill/Brad Dourif/Dean Stockwell/Paul L. Smith/Ray Wise/Harry Dean Stanton
1984-1990|Marshall Bell/Timothy Carhart/Robert Swan/Stephen Tobolowsky/Josh Clark/Dennis Lipscomb/John Bedford Lloyd/Jay O. Sanders
1986-1990|John Bedford Lloyd/Todd Graff/Leo Burmester/Jay O. Sanders/Alan North/J. C. Quinn/Chris Elliott/Cliff DeYoung/John Finn
1983-1990|Sam McMurray/Trey Wilson/William Forsythe/Wayne Knight/John Goodman/Christian Clemenson/Peter Jurasik/Stephen Tobolowsky
1985-1990|Glenn Shadix/Jeffrey Jones/Robert Goulet/Robert Wuhl/Charles Fleischer/Stephen Tobolowsky/Wallace Shawn/Louie Anderson
1984-1990|Hart Bochner/William Atherton/Rick Rossovich/Corbin Bernsen/Jameson Parker/Dale Midkiff/Steven Ford/Brad Greenquist
1987-1990|Robert Sean Leonard/Ethan Hawke/Josh Charles/Gale Hansen/Dylan Kussman/Allelon Ruggiero/James Waterston
1986-1990|Jared Rushton/David Moscow/Alex Vincent/Miko Hughes/Jerry O'Connell/Fred Savage/Bradley Gregg
1979-1985|Danny Lloyd/Cary Guffey/Justin Henry/Barret Oliver/Robert MacNaughton/K. C. Martel/Oliver Robins/Meeno Peluce
1979-1990|Leonard Nimoy/DeForest Kelley/James Doohan/Walter Koenig/Mark Lenard/Merritt Butrick/Judson Scott/Stephen Collins
1970-1990|Scott Brady/Kenneth Tobey/Richard Denning/Cameron Mitchell/John Agar/Robert Cornthwaite/Dick Miller/Aldo Ray
1970-1985|Cliff Potts/Robert Logan/Michael Anderson Jr./Jesse Vint/Tim McIntire/Don Johnson/John Beck/Ben Murphy
1970-1983|Nicholas Hammond/Dack Rambo/Sam Groom/David Hedison/Roger Davis/David Selby/John Karlen/Robert Reed
1970-1980|Jonathan Frid/Louis Edmonds/Thayer David/Dennis Patrick/John Karlen/David Selby/Joel Crothers/Roger Davis
1970-1983|Howard Da Silva/William Daniels/John Cullum/Ken Howard/Roy Poole/Donald Madden/Ron Holgate/David Ford
1973-1979|Ted Neeley/Barry Dennen/Josh Mostel/Bob Bingham/Victor Garber/David Haskell/Treat Williams/John Savage
1970-1990|Michael Lonsdale/Vernon Dobtcheff/Jean-Pierre Cassel/Michel Auclair/Jacques Marin/Jacques François/Marcel Bozzuffi/Philippe Léotard
1970-1985|Helmut Griem/Horst Janson/Karl Michael Vogler/Siegfried Rauch/Curt Jürgens/Hardy Krüger/Fritz Wepper/Richard Münch
1972-1980|Gaston Moschin/Leopoldo Trieste/Franco Citti/Angelo Infanti/Corrado Gaipa/Massimo Serato/Renato Scarpa/Paolo Bonacelli
# Britain: galactic heroes, knights and bankers
1976-1990|Denis Lawson/Garrick Hagon/William Hootkins/Don Henderson/Leslie Schofield/Angus MacInnes/Shane Rimmer/Ed Bishop
1972-1990|Shane Rimmer/Ed Bishop/Don Fellows/Bruce Boa/William Hootkins/Angus MacInnes/Weston Gavin
1977-1990|Kenny Baker/Warwick Davis/Jack Purvis/David Rappaport/Mike Edmonds/Malcolm Dixon/Tiny Ross/Kiran Shah
1976-1989|Alfred Molina/John Rhys-Davies/Paul Freeman/Ronald Lacey/Vic Tablian/Wolf Kahler/Derek Jacobi
1976-1990|Nigel Terry/Nicholas Clay/Paul Geoffrey/Gabriel Byrne/Robert Addie/Patrick Ryecart/Michael Praed
1973-1990|Corin Redgrave/Keith Buckley/Charles Kay/John Shrapnel/Edward Petherbridge/Peter Eyre/Patrick Stewart/Nicholas Jones
1976-1990|Patrick Stewart/Freddie Jones/Nigel Hawthorne/Charles Kay/Roy Dotrice/Simon Callow/Clive Swift/Michael Gough
1977-1990|David Schofield/Brian Glover/Paul Kember/Don McKillop/Frank Mills/Sean Baker/John Woodvine/Philip Davis
1970-1981|George Baker/Geoffrey Keen/Michael Billington/Patrick Mower/Edward de Souza/Robert Brown/Bryan Marshall
1970-1980|John Stride/Nigel Davenport/Robert Stephens/Edward Hardwicke/Daniel Massey/Frank Windsor/Stratford Johns/Martin Jarvis
1970-1980|Peter Sallis/Richard O'Sullivan/Brian Wilde/Michael Bates/Roy Kinnear/Frank Thornton/George Cole/John Cater
1970-1979|George Cole/Denholm Elliott/Norman Rossington/Ian Bannen/Alfred Lynch/James Booth/Richard Johnson/Michael Craig
# Australia: the bush and the road
1978-1990|Tim Burns/Geoff Parry/Steve Bisley/Mel Gibson/Reg Evans/Hugh Keays-Byrne/Roger Ward/Vincent Gil/David Bracks
1970-1985|Graham Kennedy/Reg Evans/Bill Kerr/Al Thomas/John Meillon/Dick Bentley/Frank Gunnell/Kevin Miles
1975-1990|Tony Llewellyn-Jones/Norman Kaye/Robert Grubb/Robert Menzies/Dominic Guard/John Hargreaves/Martin Vaughan
`;

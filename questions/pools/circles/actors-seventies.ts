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
`;

/**
 * Years of birth of players, and of makers who stood before the camera as children: year | names. Whoever is missing is
 * judged by the years of their work.
 */
export const BIRTHS = `
1866|Harry Davenport
1868|Marie Dressler
1874|Henry Travers
1877|Charles Coburn
1878|Lionel Barrymore/Finlay Currie
1879|W. C. Fields/Sydney Greenstreet
1880|Jane Darwell
1882|Bela Lugosi/John Barrymore/Donald Crisp/Guy Kibbee
1883|Douglas Fairbanks/Lon Chaney/Walter Huston/Edna May Oliver
1884|Emil Jannings
1885|Wallace Beery/Theda Bara
1886|Edward Everett Horton/Spring Byington
1887|Boris Karloff/Raoul Walsh
1888|Miles Malleson
1889|Charlie Chaplin/Claude Rains/Eugene Pallette/Ray Collins/Beulah Bondi/Felix Aylmer
1890|Stan Laurel/Groucho Marx/Herbert Marshall/Edward Arnold/Marjorie Main
1891|Ronald Colman/Gene Lockhart/Charles Bickford
1892|Mary Pickford/Oliver Hardy/William Powell/Basil Rathbone/Thomas Mitchell/William Demarest/Kathleen Harrison
1893|Edward G. Robinson/Lillian Gish/Harold Lloyd/Mae West/Leslie Howard/Hattie McDaniel/Anita Loos/Fay Bainter
1894|Walter Brennan
1895|Buster Keaton/Rudolph Valentino/Paul Muni
1896|Ruth Gordon
1897|Fredric March/Cecil Parker/Basil Radford
1898|Irene Dunne/Randolph Scott/Frank McHugh/Regis Toomey
1899|Humphrey Bogart/James Cagney/Fred Astaire/Charles Laughton/Alfred Hitchcock/Gloria Swanson/Pat O'Brien/John Qualen/Aline MacMahon
1900|Spencer Tracy/Agnes Moorehead/Jean Arthur/Allen Jenkins
1901|Clark Gable/Gary Cooper/Melvyn Douglas/George Raft/Marlene Dietrich/Lee Patrick/Irene Handl
1902|Ralph Richardson/Norma Shearer/Margaret Hamilton/Thelma Ritter/Lloyd Nolan/Louise Beavers
1903|Bing Crosby/Claudette Colbert/Ward Bond/Elisha Cook Jr./Una Merkel/Anne Revere
1904|Cary Grant/Peter Lorre/Joan Crawford/John Gielgud/Robert Montgomery/Dick Powell/Greer Garson/Ralph Bellamy/Glenda Farrell/Raymond Huntley
1905|Henry Fonda/Myrna Loy/Clara Bow/Greta Garbo/Joel McCrea/Robert Donat/Joseph Cotten/Anna May Wong/Andy Devine
1906|John Carradine/Lola Lane/Janet Gaynor/Louise Brooks/Hermione Baddeley/Joan Hickson
1907|John Wayne/Laurence Olivier/Katharine Hepburn/Barbara Stanwyck/Fay Wray/Ray Milland/Rosalind Russell/James Robertson Justice/Burgess Meredith/Dan Duryea/John McIntire/Dub Taylor
1908|James Stewart/Bette Davis/Carole Lombard/Rex Harrison/John Mills/Michael Redgrave/Fred MacMurray/Don Ameche/Van Heflin/Eve Arden/Bernard Lee/Laurence Naismith
1909|Errol Flynn/James Mason/Robert Ryan/Dana Andrews/Jessica Tandy/Everett Sloane/Whit Bissell/Frances Dee/André Morell
1910|David Niven/Jack Hawkins/Luise Rainer/Dick Foran/Virginia Bruce/Joyce Grenfell
1911|Vincent Price/Ginger Rogers/Lucille Ball/Jean Harlow/Robert Taylor/Merle Oberon/Terry-Thomas/Ruth Hussey/Gail Patrick/Ann Dvorak/Michael Hordern/Harry Andrews/Simone Simon
1912|Karl Malden/Gene Kelly
1913|Burt Lancaster/Vivien Leigh/Hedy Lamarr/Loretta Young/Peter Cushing/John Garfield/Trevor Howard/Stewart Granger/Anthony Quayle/Sid James/Rosemary Lane/John McGiver
1914|Alec Guinness/Richard Widmark/Tyrone Power/Dorothy Lamour/Michael Gough/Arthur Kennedy/E. G. Marshall/Kenneth More
1915|Orson Welles/Frank Sinatra/Anthony Quinn/Ingrid Bergman/Eli Wallach/Priscilla Lane/Barnard Hughes
1916|Gregory Peck/Kirk Douglas/Glenn Ford/Sterling Hayden/Olivia de Havilland/Van Johnson/Peter Finch/Betty Grable/Keenan Wynn/Evelyn Keyes/Mercedes McCambridge/Geoffrey Keen
1917|Robert Mitchum/Dean Martin/Ernest Borgnine/Joan Fontaine/Susan Hayward/Jane Wyman/Herbert Lom/Raymond Burr/R. G. Armstrong
1918|William Holden/Rita Hayworth/Ben Johnson/Ida Lupino/Anne Shirley
1919|Jack Palance/Jennifer Jones/Donald Pleasence/Slim Pickens/Strother Martin/Martin Balsam
1920|Yul Brynner/Montgomery Clift/Walter Matthau/Mickey Rooney/Gene Tierney/Maureen O'Hara/Ricardo Montalbán/Shelley Winters/Jack Warden/Neville Brand/Vincent Gardenia/G. D. Spradlin
1921|Charles Bronson/Dirk Bogarde/Deborah Kerr/Lana Turner/Jane Russell/Peter Ustinov/Jan Sterling
1922|Judy Garland/Ava Gardner/Christopher Lee/Jason Robards/Doris Day/Veronica Lake/Telly Savalas/Denholm Elliott/Dorothy Dandridge/Ruth Roman/Coleen Gray
1923|Charlton Heston/Richard Attenborough/Cliff Robertson/Charles Durning/Jean Hagen/Murray Hamilton/Dora Bryan
1924|Sylvia Miles/Marlon Brando/Lee Marvin/Lauren Bacall/Eva Marie Saint/Cicely Tyson/Leslie Phillips/Pat Hingle/Henry Mancini/Raj Kapoor/Nina Foch/Martha Hyer
1925|Paul Newman/Jack Lemmon/Peter Sellers/Richard Burton/Rod Steiger/Tony Curtis/Rock Hudson/Angela Lansbury/George Kennedy/Honor Blackman/Hal Holbrook
1926|Marilyn Monroe/Jerry Lewis/Mel Brooks/Leslie Nielsen/Harry Dean Stanton/Kenneth Williams/Cloris Leachman/Julie Adams/Richard Jaeckel/Andrew Keir
1927|Sidney Poitier/Roger Moore/George C. Scott/Harry Belafonte/Janet Leigh/Robert Shaw/Gina Lollobrigida/Estelle Parsons/Barbara Rush/L. Q. Jones/Lois Maxwell
1928|James Coburn/Shirley Temple/George Peppard/Warren Oates/Laurence Harvey/Paul Dooley/Charles Gray/Joss Ackland/Nigel Davenport
1929|Audrey Hepburn/Grace Kelly/Max von Sydow/Christopher Plummer/John Cassavetes/Jean Simmons/Bud Spencer
1930|Clint Eastwood/Sean Connery/Steve McQueen/Gene Hackman/Joanne Woodward/Richard Harris/Robert Wagner/Robert Loggia/Tippi Hedren/Harold Pinter/Gena Rowlands/Anne Francis/Carolyn Jones
1931|James Dean/Robert Duvall/Ian Holm/James Earl Jones/Anne Bancroft/Rita Moreno/Angie Dickinson/Rip Torn/Claire Bloom/Mala Powers/Philip Baker Hall/Virginia McKenna/Leslie Caron
1932|Peter O'Toole/Anthony Perkins/Omar Sharif/Elizabeth Taylor/Ellen Burstyn/Roy Scheider/Debbie Reynolds/Piper Laurie/Robert Vaughn/Felicia Farr/Eileen Brennan/Billie Whitelaw
1933|Michael Caine/Gene Wilder/Kim Novak/Joan Collins/Jean-Paul Belmondo/Jayne Mansfield
1934|Maggie Smith/Judi Dench/Shirley MacLaine/Sophia Loren/Alan Bates/Alan Arkin/George Segal/Brigitte Bardot/Garry Marshall/Sylvia Syms
1935|Woody Allen/Julie Andrews/Donald Sutherland/Diahann Carroll/Lee Remick/Alain Delon/Dudley Moore/M. Emmet Walsh/Julian Glover
1936|Robert Redford/Burt Reynolds/Dennis Hopper/Albert Finney/Bruce Dern/Glenda Jackson/Alan Alda/Ursula Andress/Ned Beatty/Frederic Forrest/Shirley Knight
1937|Jack Nicholson/Dustin Hoffman/Morgan Freeman/Anthony Hopkins/Warren Beatty/Jane Fonda/Vanessa Redgrave/Billy Dee Williams/Tom Courtenay/Sandy Dennis/Dyan Cannon/Shirley Eaton/Sally Kellerman
1938|Jon Voight/Terence Stamp/Oliver Reed/Natalie Wood/Elliott Gould/Derek Jacobi/Diana Rigg/Jean Seberg/Christopher Lloyd/Claudia Cardinale/Liv Ullmann/Shashi Kapoor/Brian Dennehy/Ronny Cox
1939|Ian McKellen/Harvey Keitel/John Cleese/Lily Tomlin/Peter Bogdanovich/Ali MacGraw/Karen Black/Paul Sorvino/F. Murray Abraham/William Devane/Brenda Vaccaro/Paul Hogan/Raymond J. Barry/Allen Garfield/Paul Gleason/Melinda Dillon/Samantha Eggar
1940|Al Pacino/Bruce Lee/James Caan/Martin Sheen/John Hurt/Patrick Stewart/Peter Fonda/Richard Pryor/Raquel Welch/Katharine Ross/Lance Henriksen/Michael Gambon/Burt Young
1941|Faye Dunaway/Julie Christie/Nick Nolte/Ann-Margret/Graham Chapman/David Warner/Stacy Keach/Ryan O'Neal/Sonny Landham
1942|Harrison Ford/Barbra Streisand/Bob Hoskins/Ian McShane/Britt Ekland/Rita Tushingham
1943|Robert De Niro/Christopher Walken/Malcolm McDowell/Ben Kingsley/Joe Pesci/Catherine Deneuve/Michael Palin/Eric Idle/Chevy Chase/Penny Marshall/J. T. Walsh/Valerie Perrine/Tuesday Weld/Carol White
1944|Danny DeVito/Michael Douglas/Jacqueline Bisset/Geraldine Chaplin/Danny Trejo/Rutger Hauer/Teri Garr/Frank McRae/Stockard Channing
1945|Helen Mirren/Steve Martin/Mia Farrow/Goldie Hawn/Bette Midler/John Lithgow/John Heard/Brion James
1946|Sylvester Stallone/Susan Sarandon/Diane Keaton/Tommy Lee Jones/Sally Field/Cher/Liza Minnelli/Alan Rickman/Timothy Dalton/Candice Bergen/Danny Glover/Charles Dance/Brian Cox/Pete Postlethwaite/Charlotte Rampling/Dianne Wiest/Talia Shire/Tim Curry/Brenda Blethyn/Joe Estevez/David Calder/Jeffrey Jones/Penelope Wilton
1947|Arnold Schwarzenegger/Glenn Close/Richard Dreyfuss/James Woods/Rob Reiner/Sam Neill/Jonathan Pryce/John Ratzenberger/Stephen Rea/Josephine Siao/Kevin Kline/Bryan Brown/Jacki Weaver/Jonathan Banks/Candy Clark/Cindy Williams/Mary Kay Place/Lois Chiles
1948|Samuel L. Jackson/Jeremy Irons/Gérard Depardieu/Kathy Bates/Billy Crystal/Margot Kidder/Tom Wilkinson/Jean Reno/Lesley Ann Warren/Carl Weathers/Powers Boothe/JoBeth Williams/James Rebhorn/Vincent Schiavelli/Jim Carter/Judy Geeson
1949|Meryl Streep/Richard Gere/Sissy Spacek/Jessica Lange/Jeff Bridges/Sigourney Weaver/John Belushi/Pam Grier/Shelley Duvall/Tom Berenger/Jim Broadbent/Bill Nighy/Brooke Adams
1950|Bill Murray/William H. Macy/Ed Harris/Gabriel Byrne/William Hurt/Julie Walters/Ron Perlman/Cybill Shepherd/Bill Irwin/Brad Dourif/Bruce McGill/Jon Polito/Harriet Walter
1951|Robin Williams/Michael Keaton/Kurt Russell/Anjelica Huston/Geoffrey Rush/Mark Hamill/Stellan Skarsgård/Treat Williams/Chris Cooper/Jane Seymour/Robert Wuhl/David Patrick Kelly/Robert Davi/Beverly D'Angelo/Stephen Root/Margo Martindale
1952|Liam Neeson/Christopher Reeve/Jeff Goldblum/Dan Aykroyd/Mickey Rourke/Roberto Benigni/Isabella Rossellini/Christine Baranski/Chazz Palminteri/Delroy Lindo/Patrick Swayze/Jenny Agutter/Sammo Hung/Mandy Patinkin/Rishi Kapoor/Bharathiraja/John Goodman/Shohreh Aghdashloo/Mary McDonnell/Annette O'Toole/Carol Kane/Celia Imrie
1953|John Malkovich/Pierce Brosnan/Kim Basinger/Mary Steenburgen/Alfred Molina/Bill Pullman/Ciarán Hinds/Tony Shalhoub/Rick Moranis/Colm Meaney/Danny Elfman/James Remar/Amy Irving/David Morse/Roger Allam
1954|Denzel Washington/John Travolta/Ron Howard/Ray Liotta/Kathleen Turner/Jackie Chan/Rene Russo/Dennis Quaid/Ellen Barkin/James Cameron/Kamal Haasan/Rekha/Sathyaraj/Catherine O'Hara
1955|Bruce Willis/Kevin Costner/Willem Dafoe/Whoopi Goldberg/Isabelle Adjani/Billy Bob Thornton/Jeff Daniels/Debra Winger/Gary Sinise/Bill Paxton/Brendan Gleeson/Judy Davis/Peter Gallagher/Xander Berkeley/William Forsythe
1956|Tom Hanks/Mel Gibson/Carrie Fisher/Geena Davis/Andy García/Joan Allen/Linda Hamilton/Michael Biehn/Eric Roberts/Koji Yakusho/Danny Boyle/Lesley Manville/Imelda Staunton/William Fichtner/Brett Cullen/Keith David/Kevin Dunn/Luis Guzmán/Ann Dowd
1957|Daniel Day-Lewis/Frances McDormand/Steve Buscemi/John Turturro/Melanie Griffith/Ray Winstone/Spike Lee/Kelly McGillis/Michael Madsen/Ted Levine/Kevin Pollak
1958|Gary Oldman/Kevin Bacon/Michelle Pfeiffer/Holly Hunter/Sharon Stone/Jamie Lee Curtis/Angela Bassett/Alec Baldwin/Viggo Mortensen/Tim Robbins/Annette Bening/Bruce Campbell/Miranda Richardson/Tim Burton/Suresh Gopi/Mary Elizabeth Mastrantonio/Madeleine Stowe/Fiona Shaw/Andie MacDowell
1959|Val Kilmer/Kevin Spacey/Emma Thompson/Sean Bean/Hugh Laurie/Rupert Everett/Catherine Keener/Allison Janney/Ving Rhames/Rebecca De Mornay/Sanjay Dutt/Nagarjuna/Matthew Modine/Dylan Baker/Patricia Clarkson/Marcia Gay Harden
1960|Sean Penn/Hugh Grant/Colin Firth/Kenneth Branagh/Julianne Moore/Tilda Swinton/Antonio Banderas/Stanley Tucci/Kristin Scott Thomas/Daryl Hannah/John Leguizamo/Hugo Weaving/Hiroyuki Sanada/Nandamuri Balakrishna/Venkatesh/Elizabeth Perkins
1961|Eddie Murphy/George Clooney/Michael J. Fox/Laurence Fishburne/Forest Whitaker/Tim Roth/Meg Ryan/Woody Harrelson/Robert Carlyle/Virginia Madsen/Peter Jackson/Joan Chen/Lea Thompson/Chi McBride/Saskia Reeves/Samantha Bond
1962|Tom Cruise/Jim Carrey/Ralph Fiennes/Demi Moore/Jodie Foster/Wesley Snipes/Steve Carell/Matthew Broderick/Emilio Estevez/Jennifer Jason Leigh/Ally Sheedy/Kelly Preston/Cary Elwes/Michelle Yeoh/Joan Cusack/Jaya Prada/Clark Gregg/Lance Reddick/Colin Salmon
1963|Johnny Depp/Brad Pitt/Mike Myers/Helen Hunt/Whitney Houston/Jet Li/Donnie Yen/David Thewlis/Mark Strong/Elisabeth Shue/Greg Kinnear/Quentin Tarantino/Sridevi/Govinda/Frank Whaley
1964|Nicolas Cage/Keanu Reeves/Matt Dillon/Russell Crowe/Sandra Bullock/Don Cheadle/Clive Owen/Juliette Binoche/Laura Linney/Rob Lowe/Bridget Fonda/Marisa Tomei/Famke Janssen/Andy Serkis/Djimon Hounsou/Richard Brake/Penelope Ann Miller/Garret Dillahunt/Mary-Louise Parker/Hope Davis/Courteney Cox
1965|Robert Downey Jr./Charlie Sheen/Ben Stiller/Viola Davis/Diane Lane/Chris Rock/Martin Lawrence/Linus Roache/David Wenham/Aamir Khan/Salman Khan/Shah Rukh Khan/Jayaram/Chris Penn/Maura Tierney/Shirley Henderson/Claire Skinner
1966|Halle Berry/Robin Wright/Kiefer Sutherland/John Cusack/Adam Sandler/Salma Hayek/Helena Bonham Carter/Jon Favreau/Vincent Cassel/Laura Dern/Billy Zane/Sophie Marceau/Kerry Fox/Toby Jones/Sean Harris
1967|Julia Roberts/Nicole Kidman/Philip Seymour Hoffman/Vin Diesel/Will Ferrell/Paul Giamatti/Benicio del Toro/Jamie Foxx/Jason Statham/Guy Pearce/Mark Ruffalo/Liev Schreiber/Mira Sorvino/Rufus Sewell/Rhys Ifans/Emily Watson/Miranda Otto/Néstor Carbonell/Ron Livingston/Steve Zahn/Lili Taylor/Kimberly Elise/Tom Hollander/Geraldine Somerville/Carrie-Anne Moss
1968|Daniel Craig/Hugh Jackman/Will Smith/Josh Brolin/Eric Bana/Owen Wilson/Naomi Watts/Aaron Eckhart/Cuba Gooding Jr./Ashley Judd/Lucy Liu/Molly Ringwald/Anthony Michael Hall/Sam Rockwell/Brendan Fraser/Sophie Okonedo/Aidan Gillen/Patricia Arquette/Rachel Griffiths/Amy Ryan/Eddie Marsan/Olivia Williams/Parker Posey/Gillian Anderson
1969|Cate Blanchett/Matthew McConaughey/Edward Norton/Renée Zellweger/Jennifer Aniston/Gerard Butler/Javier Bardem/Jennifer Lopez/Jack Black/Paul Rudd/Catherine Zeta-Jones/Jason Bateman/Michael Sheen/Ben Mendelsohn/Zach Galifianakis/Terrence Howard/Spike Jonze/Toby Stephens/Jason Clarke/Wes Anderson/Ajay Devgn/Urvashi/Shea Whigham/Michael Kelly/Kevin Corrigan/Wood Harris/Mary McCormack
1970|Matt Damon/Uma Thurman/Ethan Hawke/River Phoenix/Vince Vaughn/Rachel Weisz/Jennifer Connelly/Queen Latifah/Simon Pegg/Minnie Driver/Octavia Spencer/Chris O'Donnell/Kevin Smith/Taraji P. Henson/Nikolaj Coster-Waldau/Matt Letscher/Michael Rapaport/Barry Pepper/Regina Hall/Heather Graham
1971|Winona Ryder/Mark Wahlberg/Ewan McGregor/Martin Freeman/Jeremy Renner/Regina King/Sandra Oh/Jared Leto/Luke Wilson/Chris Tucker/Paul Bettany/Emily Mortimer/Jada Pinkett Smith/Tabu/Daniel Sunjata/Josh Charles/Rosemarie DeWitt/Christina Applegate/Sanaa Lathan
1972|Ben Affleck/Jude Law/Gwyneth Paltrow/Dwayne Johnson/Idris Elba/Cameron Diaz/Toni Collette/Jennifer Garner/Thandiwe Newton/Gabrielle Union/Robin Tunney
1973|Kate Beckinsale/Adrien Brody/Neve Campbell/Kristen Wiig/Lena Headey/Christian McKay/Kathryn Hahn/Paddy Considine
1974|Leonardo DiCaprio/Joaquin Phoenix/Christian Bale/Hilary Swank/Penélope Cruz/Amy Adams/Joel Edgerton/Elizabeth Banks/Eva Mendes/Ed Helms/Chloë Sevigny/Michael Shannon/Mahershala Ali/Dallas Jenkins/Hrithik Roshan/Vijay/Karisma Kapoor/Olivia Colman/David Faustino/Chris Messina/Burn Gorman
1975|Angelina Jolie/Charlize Theron/Kate Winslet/Drew Barrymore/Tobey Maguire/Bradley Cooper/Marion Cotillard/Casey Affleck/Jason Sudeikis/Pedro Pascal/Milla Jovovich/Puneeth Rajkumar/Mahesh Babu/Judy Greer
1976|David Oyelowo/Reese Witherspoon/Cillian Murphy/Benedict Cumberbatch/Colin Farrell/Ryan Reynolds/Alicia Silverstone/Isla Fisher/Charlie Day/Sam Worthington/Kelly Macdonald/Michael Peña/Audrey Tautou/Sally Hawkins/Naomie Harris/Meena/Chadwick Boseman/Lukas Haas/Corey Stoll
1977|Tom Hardy/Michael Fassbender/Orlando Bloom/Jessica Chastain/Maggie Gyllenhaal/Chiwetel Ejiofor/Samantha Morton/Liv Tyler/Kerry Washington/Melanie Lynskey/Scoot McNairy/Sarah Michelle Gellar
1978|Rachel McAdams/James Franco/Zoe Saldaña/Katie Holmes/Ashton Kutcher/Josh Hartnett/Topher Grace/Wes Bentley/Dominic Cooper/Anthony Mackie/Michelle Rodriguez/Matthew Goode/Tyrese Gibson/Rory Kinnear
1979|Heath Ledger/James McAvoy/Kate Hudson/Rosamund Pike/Chris Pratt/Claire Danes/Rosario Dawson/Oscar Isaac/Rose Byrne/Konkona Sen Sharma/Justin Bruening
1980|Jake Gyllenhaal/Ryan Gosling/Channing Tatum/Chris Pine/Macaulay Culkin/Michelle Williams/Zooey Deschanel/Eva Green/Christina Ricci/Jason Segel/Jason Schwartzman/Kristen Bell/David Gyasi/Ben Whishaw/Merritt Wever
1981|Natalie Portman/Chris Evans/Elijah Wood/Joseph Gordon-Levitt/Tom Hiddleston/Rami Malek/Jessica Alba/Julia Stiles/Justin Timberlake/Sienna Miller/Shahid Kapoor/Andrea Riseborough
1982|Anne Hathaway/Eddie Redmayne/Seth Rogen/Kirsten Dunst/Riz Ahmed/Anna Paquin/Jessica Biel/Hayley Atwell/Romola Garai/Rebecca Hall
1983|Emily Blunt/Chris Hemsworth/Andrew Garfield/Adam Driver/Mila Kunis/Jonah Hill/Jesse Eisenberg/Domhnall Gleeson/Felicity Jones/Lupita Nyong'o/Henry Cavill/Kate Mara/Rebecca Ferguson/Gugu Mbatha-Raw/Greta Gerwig/Zoe Kazan/Silambarasan/N. T. Rama Rao Jr./Steven Yeun
1984|Scarlett Johansson/Olivia Wilde/Paul Dano/America Ferrera/Mary Elizabeth Winstead/Claire Foy
1985|Keira Knightley/Rooney Mara/Carey Mulligan/Amanda Seyfried/Gal Gadot/Emile Hirsch/Dave Franco/Anna Kendrick
1986|Robert Pattinson/Gemma Arterton/Armie Hammer/Shia LaBeouf/Jamie Bell/Megan Fox/Emilia Clarke/Kyle Gallner
1987|Michael B. Jordan/Zac Efron/Blake Lively/Elliot Page/Evan Rachel Wood/Miles Teller
1988|Emma Stone/Haley Joel Osment/Michael Cera/Alicia Vikander/Haley Bennett
1989|Daniel Radcliffe/Brie Larson/Nicholas Hoult/Elizabeth Olsen/Daniel Kaluuya/Lily James/Jessie Buckley/Mia Wasikowska/Caleb Landry Jones/Riley Keough/Juno Temple
1990|Emma Watson/Jennifer Lawrence/Kristen Stewart/Margot Robbie/Dev Patel/Aaron Taylor-Johnson
1992|John Boyega/Daisy Ridley/Barry Keoghan
1993|Alia Bhatt
1994|Saoirse Ronan/Dakota Fanning/Ansel Elgort
1995|Timothée Chalamet
1996|Florence Pugh/Tom Holland/Zendaya/Anya Taylor-Joy/Hailee Steinfeld/Paul Mescal
1998|Elle Fanning
2000|Thomasin McKenzie
`;

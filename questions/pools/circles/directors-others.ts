/** Columns: years of the films | names, most alike next to each other; players, writers and cameramen who direct, and kinds of film. See `../circles.ts`. */
export const DIRECTORS_OTHERS = `
# Players who direct
1968-1988|Paul Newman/Robert Redford/Warren Beatty/Clint Eastwood/Alan Arkin/Burt Reynolds/Jack Nicholson
1971-1990|Sidney Poitier/Ossie Davis/Gordon Parks/Michael Schultz/Melvin Van Peebles
1980-1997|Barbra Streisand/Diane Keaton/Penny Marshall/Jodie Foster/Anjelica Huston/Lee Grant/Randa Haines
1996-2008|Antonio Banderas/Andy García/Emilio Estevez/Edward James Olmos/Forest Whitaker/Sean Penn
1992-2008|John Turturro/Stanley Tucci/Steve Buscemi/Edward Burns/Tim Blake Nelson/Billy Bob Thornton/Bill Paxton
2001-2012|Bill Paxton/Emilio Estevez/Edward Norton/Tim Blake Nelson/Todd Field/Ed Harris/Denzel Washington
2007-2024|Denzel Washington/Forest Whitaker/Lee Daniels/George Tillman Jr./Nate Parker/Michael B. Jordan
2011-2022|Jason Bateman/Joel Edgerton/John Krasinski/James Franco/Zach Braff/Joseph Gordon-Levitt/Jonah Hill
2015-2026|Jesse Eisenberg/Jonah Hill/John Krasinski/Paul Dano/Dev Patel/Bradley Cooper/Michael B. Jordan/Joel Edgerton
2016-2026|Kristen Stewart/Anna Kendrick/Rebecca Hall/Olivia Wilde/Maggie Gyllenhaal/Elizabeth Banks/Zoë Kravitz
2007-2022|Angelina Jolie/Jodie Foster/Drew Barrymore/Elizabeth Banks/Regina King/Sarah Polley/Natalie Portman
1946-1962|Robert Montgomery/Dick Powell/Ida Lupino/Ray Milland/José Ferrer/Mel Ferrer/Charles Laughton
1929-1932|Lionel Barrymore/Sidney Franklin/Robert Z. Leonard/Clarence Brown/Wesley Ruggles/Jack Conway
1946-1966|Peter Ustinov/Laurence Olivier/Roy Boulting/Anthony Asquith/Ronald Neame/Guy Green/Basil Dearden
1961-1978|Bryan Forbes/Guy Green/Ronald Neame/Anthony Harvey/Alan Bridges/Jack Gold
2002-2024|Julie Delpy/Mélanie Laurent/Valérie Donzelli/Agnès Jaoui/Maïwenn/Valeria Bruni Tedeschi
2010-2024|Mathieu Amalric/Louis Garrel/Guillaume Canet/Christophe Honoré/Nicolas Bedos/Gilles Lellouche
1981-1994|Massimo Troisi/Roberto Benigni/Carlo Verdone/Maurizio Nichetti/Nanni Moretti/Francesco Nuti
2000-2024|Asia Argento/Valeria Golino/Francesca Comencini/Cristina Comencini/Alice Rohrwacher/Laura Bispuri
2000-2015|Maria de Medeiros/Teresa Villaverde/Margarida Cardoso/João Canijo/Luís Filipe Rocha
1970-1986|Maximilian Schell/Bernhard Wicki/Johannes Schaaf/Axel Corti/Volker Schlöndorff/Peter Lilienthal
2005-2022|Til Schweiger/Michael Herbig/Sönke Wortmann/Matthias Schweighöfer/Detlev Buck/Bora Dağtekin
2007-2016|Diego Luna/Gael García Bernal/Carlos Cuarón/Fernando Eimbcke/Luis Estrada/Everardo Gout
2008-2024|Selton Mello/Daniel Rezende/Laís Bodanzky/Anna Muylaert/Karim Aïnouz/César Charlone
1953-1962|Kinuyo Tanaka/Mikio Naruse/Keisuke Kinoshita/Heinosuke Gosho/Yasujirō Ozu/Tadashi Imai
1970-1978|Jimmy Wang Yu/Lo Wei/Chang Cheh/Chor Yuen/Huang Feng/Cheng Kang
1997-2026|Donnie Yen/Yuen Woo-ping/Wilson Yip/Sammo Hung/Jackie Chan/Corey Yuen
2012-2026|Wu Jing/Dante Lam/Guo Fan/Ning Hao/Xu Zheng/Feng Xiaogang
1998-2014|Joan Chen/Sylvia Chang/Ann Hui/Xu Jinglei/Zhao Wei/Li Shaohong
1972-1992|Türkan Şoray/Atıf Yılmaz/Bilge Olgaç/Ömer Kavur/Zeki Ökten/Şerif Gören
2004-2015|Ronit Elkabetz/Shlomi Elkabetz/Keren Yedaya/Eran Riklis/Joseph Cedar/Samuel Maoz
2008-2026|Ramsey Nouah/Desmond Elliot/Stephanie Okereke Linus/Genevieve Nnaji/Funke Akindele/Kunle Afolayan/Kemi Adetiba
1970-2000|Fernando Poe Jr./Eddie Romero/Celso Ad. Castillo/Eddie Garcia/Pablo Santiago
2014-2026|Ngô Thanh Vân/Victor Vũ/Charlie Nguyễn/Trấn Thành/Lý Hải/Nguyễn Quang Dũng
1955-1970|P. Ramlee/L. Krishnan/B. N. Rao/Phani Majumdar/Hussain Haniff
1970-1990|Dev Anand/Vijay Anand/Chetan Anand/Feroz Khan/Manoj Kumar/Raj Khosla/Raj Kapoor
1961-1980|Kishore Kumar/I. S. Johar/Mehmood/Dev Anand/Manoj Kumar/Raj Kapoor
2005-2012|Aamir Khan/Farhan Akhtar/Rajkumar Hirani/Ashutosh Gowariker/Rakeysh Omprakash Mehra/Nagesh Kukunoor
2000-2018|Kamal Haasan/K. S. Ravikumar/Gautham Vasudev Menon/Mani Ratnam/Bala/Suresh Krissna
2005-2021|Prabhu Deva/Rohit Shetty/Sajid Khan/Remo D'Souza/Anees Bazmee/A. R. Murugadoss
2017-2026|Kangana Ranaut/Krish Jagarlamudi/Om Raut/Ashutosh Gowariker/Chandraprakash Dwivedi
2001-2024|Revathi/Nandita Das/Aparna Sen/Konkona Sen Sharma/Anjali Menon/Sudha Kongara
2019-2026|Prithviraj Sukumaran/Basil Joseph/Jude Anthany Joseph/Jeethu Joseph/Lijo Jose Pellissery/Amal Neerad
1961-1983|N. T. Rama Rao/Kamalakara Kameswara Rao/K. V. Reddy/K. Viswanath/Bapu/Dasari Narayana Rao
1948-1965|P. Bhanumathi/B. N. Reddy/L. V. Prasad/A. V. Meiyappan/S. S. Vasan/T. R. Sundaram
1989-2006|Sreenivasan/Sathyan Anthikad/Kamal/Priyadarshan/Siddique/Balachandra Menon
1982-2000|Manivannan/Bharathiraja/K. Bhagyaraj/P. Vasu/R. Sundarrajan/Suresh Krissna
1970-1985|Cho Ramaswamy/K. Balachander/S. P. Muthuraman/C. V. Rajendran/A. C. Tirulokchandar
1985-2012|Sachin Pilgaonkar/Mahesh Kothare/Mahesh Manjrekar/Kedar Shinde/Ravi Jadhav
2010-2026|Srijit Mukherji/Kaushik Ganguly/Anjan Dutt/Aparna Sen/Shiboprosad Mukherjee/Anik Dutta
# Writers who direct
1938-1942|Garson Kanin/Gregory La Cava/Mitchell Leisen/Alexander Hall/George Stevens/Leo McCarey
1953-1962|Nunnally Johnson/Philip Dunne/Jean Negulesco/Henry Koster/Richard Brooks/Delmer Daves
1976-1990|Robert Towne/Paul Schrader/Frank Pierson/Robert Benton/Lawrence Kasdan/John Milius/Lewis John Carlino
1988-2003|Ron Shelton/Robert Towne/Phil Alden Robinson/Steve Kloves/David S. Ward/John Sayles
1984-1994|Dan O'Bannon/W. D. Richter/Willard Huyck/Tom Holland/Fred Dekker/Stuart Gordon/Tom Savini
1985-1994|Tom Mankiewicz/Steven E. de Souza/Roger Spottiswoode/Hugh Wilson/John Landis/Jim Abrahams
1991-2007|Steven Zaillian/Irwin Winkler/Scott Hicks/Robert Benton/Gary Ross/Michael Hoffman/Richard LaGravenese
1987-2008|David Mamet/James Foley/Harold Becker/Christopher McQuarrie/Steven Zaillian/John Dahl
2000-2010|Callie Khouri/Robin Swicord/Audrey Wells/Nancy Meyers/Nora Ephron/Diane Keaton
2016-2026|Aaron Sorkin/Dan Gilroy/Tom McCarthy/Adam McKay/Jay Roach/Jason Reitman
2012-2022|Steven Knight/Dan Gilroy/Joel Edgerton/Taylor Sheridan/David Mackenzie/Scott Frank
2009-2020|John Hamburg/Jon Lucas/Scott Moore/Nicholas Stoller/Kay Cannon/Seth Gordon/David Wain
2012-2019|Alex Kurtzman/Rupert Sanders/Gary Shore/Louis Leterrier/Alan Taylor/Stephen Sommers
1970-1974|Jimmy Sangster/Peter Sasdy/Alan Gibson/Roy Ward Baker/Freddie Francis/Peter Sykes
1989-1994|Daniel Petrie Jr./Lewis Teague/John Badham/Roger Spottiswoode/Andrew Davis
1973-1984|Michael Crichton/Peter Hyams/Michael Anderson/Douglas Trumbull/Boris Sagal/Nicholas Meyer/John Badham
1999-2012|David Hare/Christopher Hampton/Stephen Poliakoff/Richard Eyre/Roger Michell/Nicholas Hytner
2003-2012|Guillermo Arriaga/Rodrigo García/Fernando Meirelles/Alejandro González Iñárritu/Tommy Lee Jones
1967-1985|Marguerite Duras/Alain Robbe-Grillet/Chantal Akerman/Alain Resnais/Jacques Rivette/Agnès Varda
# Cameramen and other craftsmen who direct
1936-1953|William Cameron Menzies/Irving Pichel/Byron Haskin/Rudolph Maté/Edgar G. Ulmer
1969-1982|William A. Fraker/Burt Kennedy/Andrew V. McLaglen/Tom Gries/Dick Richards
1982-1989|Caleb Deschanel/Carroll Ballard/Michael Chapman/Jack Fisk/Fred Schepisi/Michael Apted
1968-1976|Haskell Wexler/Robert Kramer/Jim McBride/Robert Downey Sr./Paul Williams/Brian De Palma
1987-1993|Chris Menges/Euzhan Palcy/Richard Attenborough/Pat O'Connor/Roland Joffé
2012-2017|Wally Pfister/Joseph Kosinski/Rupert Wyatt/Neill Blomkamp/Gareth Edwards/Spike Jonze
2015-2026|Reed Morano/Rachel Morrison/Ellen Kuras/Marielle Heller/Mimi Leder/Susanna White
1965-1980|Raoul Coutard/Pierre Schoendoerffer/Jean-Jacques Annaud/Robert Enrico/Yves Boisset
1986-1996|Bruno Nuytten/Jean-Paul Rappeneau/Claude Berri/Alain Corneau/Patrice Leconte/Régis Wargnier
1970-1976|Carlo Di Palma/Luciano Salce/Alberto Sordi/Luigi Zampa/Luigi Comencini/Dino Risi
2018-2026|Rodrigo Prieto/Alonso Ruizpalacios/Michel Franco/Fernando Eimbcke/Amat Escalante/Manolo Caro
2004-2010|Lajos Koltai/István Szabó/Péter Gothár/György Pálfi/Kornél Mundruczó/Béla Tarr
2001-2014|Walter Carvalho/Sandra Werneck/João Moreira Salles/Walter Salles/Karim Aïnouz/Laís Bodanzky
2004-2014|Gu Changwei/Wang Xiaoshuai/Lou Ye/Zhang Yuan/Wang Quan'an/Jiang Wen
1999-2010|Yu Lik-wai/Jia Zhangke/Lou Ye/Wang Bing/Diao Yinan
1999-2016|Christopher Doyle/Fruit Chan/Stanley Kwan/Pen-Ek Ratanaruang/Yu Lik-wai
1979-1990|Patrick Tam/Ann Hui/Allen Fong/Yim Ho/Tsui Hark/Alex Cheung
1992-2012|Santosh Sivan/Rajiv Menon/P. C. Sreeram/Mani Ratnam/Shaji N. Karun/Jayaraj
2005-2019|K. V. Anand/A. R. Murugadoss/Lingusamy/Hari/Gautham Vasudev Menon/Vishnuvardhan
2009-2024|Sameer Thahir/Amal Neerad/Anwar Rasheed/Rajeev Ravi/Aashiq Abu/Lijo Jose Pellissery
1963-1985|A. Vincent/P. Bhaskaran/Ramu Kariat/K. S. Sethumadhavan/M. Krishnan Nair/P. N. Menon
1973-1986|M. T. Vasudevan Nair/P. A. Backer/P. N. Menon/K. G. George/G. Aravindan/Adoor Gopalakrishnan
1999-2008|B. Lenin/Balu Mahendra/Cheran/Bala/Thankar Bachan
2011-2024|V. Vijayendra Prasad/Gunasekhar/Krish Jagarlamudi/Sukumar/Koratala Siva
1993-2005|Ismail Merchant/James Ivory/Mira Nair/Deepa Mehta/Gurinder Chadha
1968-1977|Marin Karmitz/Jean Eustache/Jean-Luc Godard/Chris Marker/René Vautier/William Klein
2016-2026|Lin-Manuel Miranda/Jon M. Chu/Bradley Cooper/Michael Gracey/Dexter Fletcher/Blitz Bazawule
# Others at home and abroad
1938-1957|Charles Vidor/George Sidney/Walter Lang/Irving Cummings/Rouben Mamoulian/H. Bruce Humberstone
1956-1967|Michael Gordon/Delbert Mann/Richard Quine/Norman Jewison/David Swift/Walter Lang
1972-1985|Robert Clouse/Jack Starrett/J. Lee Thompson/Terence Young/Peter Hyams/Hal Needham
1964-1984|Michael Winner/J. Lee Thompson/Peter Yates/Mike Hodges/Sidney J. Furie/Don Sharp/Ken Annakin
2009-2026|Gareth Evans/Timo Tjahjanto/Joko Anwar/Kimo Stamboel/Prachya Pinkaew/Erik Matti
1968-1990|Masoud Kimiai/Amir Naderi/Nasser Taghvai/Ali Hatami/Dariush Mehrjui/Bahram Beyzai
1967-1995|Assi Dayan/Uri Zohar/Menahem Golan/Boaz Davidson/Ephraim Kishon/Uri Barbash
2009-2024|Wanuri Kahiu/Rungano Nyoni/Mati Diop/Judy Kibinge/Abderrahmane Sissako
2009-2026|Warwick Thornton/Ivan Sen/Rachel Perkins/Wayne Blair/Justin Kurzel/Rolf de Heer
1999-2013|Andrew Dominik/John Hillcoat/David Michôd/Ray Lawrence/Rowan Woods/Justin Kurzel
1999-2022|Taika Waititi/Niki Caro/Jemaine Clement/Gaylene Preston/Christine Jeffs
1985-1999|Lee Tamahori/Geoff Murphy/Vincent Ward/Peter Jackson/Ian Mune/Gaylene Preston
1993-2008|P. J. Hogan/Stephan Elliott/Rob Sitch/Scott Hicks/Cate Shortland/Ray Lawrence
# Kinds of film in Hollywood and Britain
1955-1967|Roger Corman/William Castle/Bert I. Gordon/Jack Arnold/Edward L. Cahn/Herbert L. Strock
1957-1972|Terence Fisher/Roger Corman/Mario Bava/Freddie Francis/Roy Ward Baker/Gordon Hessler
1971-1977|Gordon Parks/Jack Hill/Melvin Van Peebles/Larry Cohen/Gordon Parks Jr./Jack Starrett
1970-1980|John Guillermin/Ronald Neame/Irwin Allen/Mark Robson/George Seaton/Jack Smight/James Goldstone
1957-1980|Robert Stevenson/Norman Tokar/Ken Annakin/Vincent McEveety/Michael O'Herlihy/Charles Jarrott
1973-1983|Stuart Rosenberg/Peter Yates/Michael Ritchie/Hal Needham/James Bridges/Ted Kotcheff/Burt Reynolds
1971-1980|Don Siegel/Peter Yates/Michael Winner/Robert Aldrich/Ted Post/Stuart Rosenberg/Joseph Sargent
1981-1988|Hal Needham/Bob Clark/Hugh Wilson/Jim Abrahams/Amy Heckerling/Harold Ramis
1982-1993|Ron Howard/Richard Benjamin/Herbert Ross/Hugh Wilson/Ivan Reitman/Jonathan Lynn
1986-2004|Ron Shelton/David S. Ward/David Anspaugh/Penny Marshall/Phil Alden Robinson/Boaz Yakin/John Lee Hancock
1991-2001|Stephen Herek/Jon Turteltaub/Joe Johnston/Rob Minkoff/Betty Thomas/David Mickey Evans/Chris Columbus
1988-2004|Frank Oz/Arthur Hiller/Joel Zwick/Ron Underwood/Howard Zieff/Donald Petrie/Hugh Wilson
1995-2003|Gary Fleder/Gregory Hoblit/Harold Becker/Jon Amiel/Bruce Beresford/Phillip Noyce/Simon West
1983-1994|Lewis Teague/Mary Lambert/George A. Romero/Mick Garris/Fritz Kiersch/Tommy Lee Wallace
1994-2007|Frank Darabont/Taylor Hackford/Rob Reiner/Scott Hicks/Mikael Håfström/Lawrence Kasdan
1987-1993|Alan Parker/Euzhan Palcy/Norman Jewison/Edward Zwick/Richard Attenborough/Spike Lee/Costa-Gavras
1997-2012|Marc Forster/Stephen Gaghan/Tony Goldwyn/Rod Lurie/Niki Caro/Todd Field
2003-2016|Peter Berg/Gavin O'Connor/John Lee Hancock/Thomas Carter/Boaz Yakin/Brian Robbins
2003-2014|Francis Lawrence/Alex Proyas/Len Wiseman/Marc Forster/Jonathan Mostow/Gavin Hood/Louis Leterrier
2012-2024|Francis Lawrence/Wes Ball/Neil Burger/Robert Schwentke/Gary Ross/Marc Webb
2010-2022|Marc Webb/Josh Boone/Stephen Chbosky/Jonathan Levine/Drake Doremus/James Ponsoldt
2014-2026|Anthony Russo/Joe Russo/Peyton Reed/Jon Watts/Scott Derrickson/Taika Waititi/Destin Daniel Cretton
2019-2026|Chloé Zhao/Nia DaCosta/Cate Shortland/Anna Boden/Destin Daniel Cretton/Jon Watts/Peyton Reed
2016-2025|Patty Jenkins/James Wan/Cathy Yan/David F. Sandberg/Andy Muschietti/Matt Reeves/James Gunn
2012-2019|Rian Johnson/Gareth Edwards/Colin Trevorrow/J. J. Abrams/Ron Howard/Joseph Kosinski/Duncan Jones
2005-2013|Rian Johnson/Neil Burger/Duncan Jones/Shane Carruth/Richard Kelly/Joe Cornish
2014-2026|Chad Stahelski/David Leitch/Ilya Naishuller/Sam Hargrave/Guy Ritchie/Christopher McQuarrie
2010-2026|Joseph Kosinski/Francis Lawrence/Gareth Edwards/Matt Reeves/Rupert Wyatt/Wes Ball
2007-2018|Tate Taylor/Theodore Melfi/Lee Daniels/John Lee Hancock/Peter Farrelly/Gabriele Muccino
2017-2026|Ari Aster/Robert Eggers/Rose Glass/Jennifer Kent/Oz Perkins/Ti West/David Lowery
2017-2026|Parker Finn/Zach Cregger/Jordan Peele/Ti West/John Krasinski/David Bruckner/Leigh Whannell
1999-2008|Rob Zombie/Eduardo Sánchez/Daniel Myrick/Victor Salva/Lucky McKee/Eli Roth
2003-2012|Gabriele Muccino/Nick Cassavetes/Anne Fletcher/Luke Greenfield/Robert Luketic/Mark Waters
1997-2010|Robert Luketic/Mark Waters/Donald Petrie/Andy Tennant/Gary Winick/Roger Kumble/Raja Gosnell
2004-2015|David Frankel/P. J. Hogan/Anne Fletcher/Robert Luketic/Kirk Jones/Sharon Maguire/Michael Patrick King
2008-2018|Phyllida Lloyd/Sarah Gavron/John Madden/Dexter Fletcher/Ol Parker/Tom Hooper
1997-2014|Noah Baumbach/Whit Stillman/Tamara Jenkins/Miranda July/Todd Solondz/Nicole Holofcener
2013-2026|Josh Safdie/Benny Safdie/Alex Ross Perry/Sean Baker/Trey Edward Shults/Robert Eggers
2014-2026|Celine Song/Greta Gerwig/Charlotte Wells/Emerald Fennell/Lulu Wang/Sofia Coppola
2008-2024|Mike Mills/Noah Baumbach/Lynn Shelton/Nicole Holofcener/Miranda July/Azazel Jacobs
2006-2018|Jonathan Dayton/Valerie Faris/Nat Faxon/Jim Rash/Marc Webb/Jason Reitman
2010-2024|Derek Cianfrance/Jeff Nichols/David Lowery/Scott Cooper/James Gray/Sean Durkin/Debra Granik
1994-2013|James Gray/Paul Schrader/Abel Ferrara/Nick Cassavetes/Steve Buscemi/John Dahl
1985-2001|Abel Ferrara/Paul Schrader/Phil Joanou/Walter Hill/James Toback/William Friedkin
2014-2026|Paul Schrader/Abel Ferrara/Jim Jarmusch/Terrence Malick/Todd Haynes
1999-2010|Kimberly Peirce/Karen Moncrieff/Patty Jenkins/Debra Granik/Mary Harron/Courtney Hunt
2012-2026|Barry Jenkins/Ava DuVernay/Steve McQueen/Raoul Peck/Nate Parker/Dee Rees/George Tillman Jr.
1997-2012|Kasi Lemmons/Gina Prince-Bythewood/Sanaa Hamri/Dee Rees/Angela Robinson
1996-2012|Tim Story/Malcolm D. Lee/Gary Hardwick/Rick Famuyiwa/Chris Robinson/George Tillman Jr.
2016-2026|Pete Docter/Domee Shi/Enrico Casarosa/Peter Sohn/Dan Scanlon/Kelsey Mann/Angus MacLane
2016-2026|Byron Howard/Jared Bush/Chris Buck/Jennifer Lee/Don Hall/Rich Moore/Fawn Veerasunthorn
2018-2026|Phil Lord/Christopher Miller/Peter Ramsey/Bob Persichetti/Rodney Rothman/Mike Rianda
2010-2024|Pierre Coffin/Chris Renaud/Kyle Balda/Garth Jennings/Tom McGrath/Carlos Saldanha
2009-2020|Travis Knight/Chris Butler/Henry Selick/Graham Annable/Anthony Stacchi/Sam Fell
2004-2014|Tom McGrath/Eric Darnell/Conrad Vernon/Mark Osborne/Jennifer Yuh Nelson/Dean DeBlois/Chris Sanders
1986-1999|Ron Clements/John Musker/Gary Trousdale/Kirk Wise/Don Bluth/Mike Gabriel/George Scribner
1963-1981|Wolfgang Reitherman/Art Stevens/Ted Berman/Richard Rich/Ralph Bakshi/Bill Melendez
1972-1983|Ralph Bakshi/René Laloux/Martin Rosen/Gerald Potterton/Clive A. Smith
2000-2013|Ron Howard/Stephen Daldry/Tom Hooper/John Madden/Marc Forster/Sam Mendes/Lasse Hallström
2013-2026|James Mangold/Damien Chazelle/Ron Howard/Morten Tyldum/Theodore Melfi/Dexter Fletcher
2014-2024|Morten Tyldum/James Marsh/Tom Hooper/Lone Scherfig/Joe Wright/Theodore Melfi
1998-2014|Lone Scherfig/Susanne Bier/John Crowley/Roger Michell/Gurinder Chadha/Lasse Hallström
2008-2026|John Crowley/Lenny Abrahamson/Lone Scherfig/Dominic Cooke/Sarah Gavron/Francis Lee
2003-2020|John Carney/Lenny Abrahamson/John Crowley/Kirsten Sheridan/Ciarán Foy/Martin McDonagh
1996-2012|Gurinder Chadha/Damien O'Donnell/Sharon Maguire/Nigel Cole/Peter Cattaneo/Roger Michell/Julian Jarrold
2002-2018|Neil Marshall/Christopher Smith/James Watkins/Ben Wheatley/Gareth Edwards/Joe Cornish
1996-2018|Alan Parker/Baz Luhrmann/Julie Taymor/Dexter Fletcher/Rob Marshall/Taylor Hackford
1999-2008|Todd Field/Kenneth Lonergan/Stephen Daldry/Jane Campion/Sam Mendes/Mike Nichols
1998-2010|Gavin Hood/Phillip Noyce/Terry George/Edward Zwick/Kevin Macdonald/Fernando Meirelles
2004-2016|Duncan Jones/Andrew Niccol/Neil Burger/Jonathan Mostow/Vincenzo Natali/Alex Proyas
1990-2002|Guy Maddin/Atom Egoyan/Bruce McDonald/Don McKellar/Patricia Rozema/Thom Fitzgerald
1970-1986|Denys Arcand/Claude Jutra/Michel Brault/Francis Mankiewicz/Jean Pierre Lefebvre/Gilles Carle
1986-2004|Denys Arcand/Jean-Claude Lauzon/Léa Pool/Robert Lepage/François Girard/Atom Egoyan
`;

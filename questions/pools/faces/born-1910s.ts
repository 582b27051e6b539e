/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1910S = `
1910|1|Adina Mandlová/Brigitte Mira/Cheung Wood-yau/David Niven/Dolly Haas/Ebbe Rode/Farid al-Atrash/Imperio Argentina/Jack Hawkins/Jin Yan
1910|1|Joan Bennett/Katalin Karády/Lea Joutseno/Luise Rainer/Luise Ullrich/Lupita Tovar/Mahmoud el-Meliguy/Mapy Cortés/Nikos Stavridis
1910|1|Paulette Goddard/Richard Conte/Robert Cummings/Ruan Lingyu/Ruby Keeler/Simone Simon/Stig Järrel/Sō Yamamura/Åke Söderblom
1910|2|Alwiya Gamil/Amina Rizk/Antonio Casal/Arthur Hunnicutt/Carola Höhn/Chen Yumei/Claire Trevor/Clavillazo/Constance Cummings/Cyril Cusack
1910|2|Dick Foran/Dolores Camarillo/Gloria Stuart/Jack Carson/Jane Wyatt/Jean Servais/Jean-Louis Barrault/José Elías Moreno/Joyce Grenfell
1910|2|Karin Hardt/Lena Żelichowska/Li Tien-lu/Mae Clarke/Marianne Löfgren/Marika Krevata/Mary Wickes/Motilal/Paulette Dubost/Pupella Maggio
1910|2|Raoul Schránil/Relangi/Rod Cameron/Scatman Crothers/So Yamamura/Sylvia Sidney/Wolfgang Preiss
1910|3|Anita Page/Barbara O'Neil/Barroso Lopes/Ben Carter/Benay Venuta/Bob Baker/Claes Gill/Douglas Spencer/Elizabeth Allan/Emile Meyer/Frank DeKova
1910|3|Gale Page/Gudrun Brost/Guy Decomble/Herbert Rudley/Ilona Massey/Jack Mercer/James Ellison/James Millican/John Banner/Khigh Dhiegh/Kirk Alyn
1910|3|Lillian Roth/Marc Lawrence/Margaret Lindsay/Marguerite Churchill/Mario Pisu/Molly Lamont/Nick Stewart/Norman Wooland/Patsy Kelly
1910|3|Rachel Kempson/Raimund Schelcher/Richard Cromwell/Robert Earl Jones/Robert Wilcox/Rosemary DeCamp/Sally Blane/Steffi Duna/Tino Carraro
1910|3|Unto Salminen/Vaughn Taylor/Virginia Bruce
1910|4|Anne Ziegler/Avice Landone/Avon Long/B. S. Pully/Barbara Markham/Belle Chrystall/Betty Ann Davies/Bill Baucom/Carol Hughes/Corinna Mura
1910|4|Ella Logan/Gordon Oliver/Joan Miller/Katherine Locke/Ken Lynch/Little Ann Little/Marcellite Garner/Marion Shilling/Mary Doran/Mary Jackson
1910|4|Muriel Evans/Nancy Drexel/Pat Henning/Pat Paterson/Pedro Porcel/Russell Napier/Ruth Hall/Sari Maritza/Sheila Terry/Stepan Krylov/Tiny Ross
1910|4|Vida Hope/Virginia Lee Corbin/Zoe Rae
1911|1|Alfredo Mayo/Ashok Kumar/Brigitte Horney/Broderick Crawford/Cantinflas/Danny Kaye/Esa Pakarinen/Ginger Rogers/Jean Harlow/Jean-Pierre Aumont
1911|1|Jorge Negrete/Jose Padilla Jr./Lee J. Cobb/Lucille Ball/Mark Bernes/Masayuki Mori/Maureen O'Sullivan/Merle Oberon/Ng Cho-fan
1911|1|Nikolai Kryuchkov/Paulina Singerman/Peter van Eyck/Phil Silvers/Rafael Durán/Ribeirinho/Robert Taylor/Ronald Reagan/Roy Rogers
1911|1|Sergei Stolyarov/Takako Irie/Terry-Thomas/Vincent Price
1911|2|Ann Dvorak/Butterfly McQueen/Daisuke Katō/Elisa Cegani/Ellen Corby/Hans Nielsen/Harry Andrews/Heli Finkenzeller/Hugh Marlowe/Hume Cronyn
1911|2|John Lund/Junie Astor/Leif Erickson/Loda Halama/Michael Hordern/Patric Knowles/Sachiko Chiba/Simone Renant/Smiley Burnette/Sonny Tufts
1911|2|Stephen McNally/Tadeusz Fijewski/Tanie Kitabayashi/Zheng Junli
1911|3|Ann Doran/Antonio Casas/Baby Marie Osborne/Ben Alexander/Christine McIntyre/Claire Dodd/Colin Gordon/Conchita Montenegro/Dorothy Lee
1911|3|Douglas Fowley/Eddie Byrne/Edward Norris/Elwyn Brook-Jones/Gail Patrick/Gertrude Michael/Gordon Jones/Guy Rolfe/Henry Kulky/James Gregory
1911|3|James Newill/Jean Muir/Jeanette Nolan/Jim Bannon/Joseph Tomelty/Kay Walsh/Kenneth Spencer/Kirby Grant/Margot Grahame/Marion Byron
1911|3|Martin Gabel/Raymond Francis/Rene Ray/Robert Middleton/Robert Paige/Ruth Hussey/Skelton Knaggs/Thora Hird/Warner Anderson/Whip Wilson
1911|4|Armida Vendrell/Barta Barri/Bruce Edwards/Carmen Mathews/Constance Worth/Doodles Weaver/Edith Atwater/Jane Hoffman/Leo Fuchs/Louise Campbell
1911|4|Robert H. Harris/Roger Dann/Ronald Long/Tamara Desni/Viola Keats
1912|1|António Vilar/Asmahan/Assia Noris/Carl Raddatz/Cornel Wilde/Cui Wei/Eleanor Powell/Emilio Tuero/Gene Kelly/Ginette Leclerc/Hugo del Carril
1912|1|Hulusi Kentmen/Ismail Yassine/John Payne/José Ferrer/Karl Malden/Kristina Söderbaum/Leopoldo Salcedo/Mazzaropi/Michael Wilding
1912|1|Narciso Ibáñez Menta/Nataša Gollová/Paul Meurisse/Pedro Armendáriz/Renato Rascel/Ryūtarō Ōtomo/Sathyan/Susumu Fujita/Viviane Romance
1912|1|Yevgeny Samoylov
1912|2|Ai Xia/Barry Sullivan/Dale Evans/Dane Clark/Derek Farr/Dolores Palumbo/Don "Red" Barry/Folco Lulli/Frank Lovejoy/Hiroko Kawasaki
1912|2|Hugh Griffith/Irén Ágay/James Craig/Jay Silverheels/Jiřina Štěpničková/John Le Mesurier/János Görbe/Maria Andergast/Maria Montez/Marie Déa
1912|2|Marius Goring/Martha Scott/Nigel Patrick/Paola Barbara/Perry Como/Richard Carlson/Richard Wattis/Rudolf Deyl/Shūji Sano/Vsevolod Sanaev
1912|2|Wendy Hiller/Wilfrid Brambell/Yuen Siu-tien/Zohra Sehgal
1912|3|Arline Judge/Bernard Lancret/Berry Kroeger/Catherine Scorsese/Clifford Evans/Dave O'Brien/Eric Barker/Ernest Clark/Ernest Morrison
1912|3|Frances Drake/Gérard Landry/Henry Brandon/Henry Jones/Irene Manning/Iris Adrian/Jean-Pierre Kérien/Jeff York/Jess Barker/Judith Furse
1912|3|Maidie Norman/Margaretta Scott/Nancy Coleman/Nina Mae McKinney/Patrick Holt/Paul Birch/Peter Bull/Reta Shaw/Robert Flemyng/Russell Hayden
1912|3|Toshia Mori/Wally Cassell/Wendy Barrie
1912|4|Ambrosine Phillpotts/Arthur O'Sullivan/Audrey Christie/Bartlett Robinson/Bonnie Poe/Dorothy Mathews/Fred Griffiths/Freddie Steele/Helen Craig
1912|4|Ignazio Balsamo/Jacqueline deWit/Jenny Laird/Luana Walters/Marla Shelton/Maurizio D'Ancora/Natividad Vacío/Peggy Cartwright/Richard Reeves
1912|4|Rudy Bond/Sara Berner/Suzanne Kaaren/Walt Gorney
1913|1|Alan Ladd/Ansa Ikonen/Balraj Sahni/Burt Lancaster/Eddie Constantine/Elżbieta Barszczewska/Gert Fröbe/Gunn Wållgren/Hisaya Morishige
1913|1|Jean Marais/John Garfield/Lambros Konstantaras/Loretta Young/Marika Rökk/Mimis Fotopoulos/Peter Cushing/Poul Reichhardt/Red Skelton/Shih Kien
1913|1|Sid James/Stewart Granger/Trevor Howard/Victor Mature/Vivien Leigh/Věra Ferbasová/Yam Kim-fai
1913|2|Annalisa Ericson/Anthony Quayle/Claudio Gora/Coral Browne/Don DeFore/Frances Farmer/Geraldine Fitzgerald/Gig Young/Herb Jeffries/Howard Duff
1913|2|Hu Ping/Isabela Corona/Jim Backus/John Howard/Josef Meinrad/Jun Tazaki/Karl Stegger/Laird Cregar/Lisette Lanvin/Liu Qiong/Lloyd Bridges
1913|2|Macdonald Carey/Mary Martin/Mary Santpere/Noah Beery Jr./Saro Urzì/Seiji Miyaguchi/Smaro Stefanidou/Tony Martin/Véra Clouzot/Zeinat Sedki
1913|2|Zita Kabátová
1913|3|Alexander Scourby/Anna Lee/Bill Thompson/Bolesław Płotnicki/Candy Candido/Claude Génia/Dorothy Comingore/Edric Connor/Ellen Albertini Dow
1913|3|Eric Pohlmann/Evelyn Venable/Frances Langford/Francis De Wolff/Ginny Simms/Harold J. Stone/Harry Locke/Helen Mack/Hugh Burden
1913|3|James Westerfield/Janis Carter/John McGiver/Johnny Downs/Judy Canova/Kathleen Burke/Kurt Kasznar/Les Tremayne/Liam Redmond/Linden Travers
1913|3|Lou Jacobi/Lynn Bari/Marian Marsh/Marjorie Weaver/Marvin Miller/Michael Ripper/Murvyn Vye/Niall MacGinnis/Nicholas Phipps/Paul Dupuis
1913|3|Paul Esser/Peter Glenville/Richard Travis/Rita Johnson/Robert Lowery/Robert Strauss/Rosamund John/Rosemary Lane/Shirley Ross/Thorley Walters
1913|3|Tom Brown/Wesley Addy/William Prince
1913|4|Andy Ho/Claire Carleton/Diana Churchill/Douglas Seale/Duke Moore/Eleanor Stewart/Grace Bradley/Judy Kelly/Lois January/Louise Currie
1913|4|Marc Platt/Mary Howard/Michal Kožuch/Paul Langton/Paul Mann/Polly Walters/Robert Lee/Shirley Deane/Terry Walker/Tom Pedi
1914|1|Alec Guinness/Amelia Bence/Conchita Montes/Dorothy Lamour/Fifi Young/Hana Vítová/Hedy Lamarr/Jackie Coogan/Josette Day/Jushirō Konoe
1914|1|Kenneth More/Klári Tolnay/Lilli Palmer/Louis de Funès/Luisa Ferida/Lída Baarová/María Félix/Odette Joyeux/Pyotr Aleinikov/Richard Widmark
1914|1|Tyrone Power/Wang Renmei
1914|2|Arthur Kennedy/Bill Owen/Charles Hawtrey/Charles McGraw/Chhaya Devi/Clayton Moore/David Wayne/Desmond Llewelyn/E. G. Marshall/Fred Clark
1914|2|George Reeves/Gusti Huber/Hansi Knoteck/Jacques Dufilho/Jimmy Wakely/John Hodiak/John Ireland/Josita Hernán/Juanita Moore/Jūkichi Uno
1914|2|Kevin McCarthy/Lee Bowman/Negma Ibrahim/Norman Lloyd/Ray Walston/Richard Basehart/Richard Denning/Robert Alda/Roberto Escalada
1914|2|Siegfried Lowitz/Vivi Gioi/Wayne Morris/Wendell Corey/Woody Strode/Xie Tian/Zachary Scott/Åke Grönberg
1914|3|A. K. Hangal/Alfred Drake/Andrea Leeds/Beatrice Straight/Betty Lou Gerson/Cecilia Parker/David Bruce/Deryck Guyler/Dody Goodman/Dona Drake
1914|3|Dorris Bowdon/Edward Andrews/Ellen Drew/Frank Silvera/Gerald Mohr/Harriet White Medin/Harry Townes/Hillary Brooke/Ian MacDonald
1914|3|Jacques Castelot/Jane Randolph/Jang Dong-he/Jean Champion/Jeff Corey/Joe E. Ross/John Hubbard/John Larch/John Phillips/Julie Bishop
1914|3|June Travis/Lloyd Lamble/Margaret Johnston/Marne Maitland/Mary Carlisle/Michael Goodliffe/Mickey Daniels/Osa Massen/Parley Baer/Pat Brady
1914|3|Penelope Dudley-Ward/Robert Emhardt/Robert J. Wilke/Robert Rounseville/Roy Glenn/Ruth White/Thurl Ravenscroft/Tom Neal/Walter Brooke
1914|3|William Henry/William Lundigan
1914|4|Beverly Roberts/Crahan Denton/Dorothy Hyson/Dudley Manlove/Edna Mae Harris/Eileen Erskine/Frances Reid/Jack Davis/James Seay/Joan Barclay
1914|4|Joan Gardner/Joan Marsh/John Cazabon/John Welsh/Jorge Treviño/Lou Krugman/Lucille Benson/Nedrick Young/Phyllis Crane/Priscilla Lawson
1914|4|Robert Ayres/Tod Andrews/Tota Alba/Verna Hillie/Willard Waterman
1915|1|Alice Faye/Ann Sheridan/Anthony Quinn/Boris Andreyev/Cho Tat-wah/Curt Jürgens/Dan Dailey/Danuta Szaflarska/Dinos Iliopoulos/Edmond O'Brien
1915|1|Eli Wallach/Esther Fernández/Frank Sinatra/Grande Otelo/Hasse Ekman/Ingrid Bergman/Li Lili/Norman Wisdom/O. W. Fischer/Orson Welles
1915|1|Pavel Kadochnikov/Regina Linnanheimo/Shi Hui/Sickan Carlsson/Signe Hasso/Tahiya Carioca/Tin Tan/Vladimir Zeldin/Zero Mostel/Zhao Dan
1915|1|Ángel Magaña
1915|2|Arthur Lowe/Ave Ninchi/Barbara Billingsley/Barbara Drapińska/Birgit Tengroth/Blanchette Brunoy/Caterina Boratto/Dennis Price/Dick Emery
1915|2|Eddie Bracken/Fernando Lamas/Gary Merrill/Georg Thomalla/Georges Guétary/Hans Christian Blech/Harry Morgan/Henki Kolstad/Irma Christenson
1915|2|Jo Van Fleet/Jon Hall/Jorge Salcedo/Lan Ma/Lidiya Smirnova/Lorne Greene/Lyle Bettger/Michael Denison/Michiko Kuwano/Mirjami Kuosmanen
1915|2|Patricia Roc/Peter Butterworth/Phyllis Calvert/Priscilla Lane/Roberto Villa/Shu Xiuwen/Susana Guízar/Taiji Tonoyama/Tito Junco/William Talman
1915|2|Zé Trindade
1915|3|Albert Rémy/Anita Louise/Anne Nagel/Anthony Sharp/Barbara Pepper/Barnard Hughes/Ben Wright/Bill Williams/Brenda Marshall/Buddy Baer
1915|3|Cass Daley/Dan Seymour/David Tree/Douglas Kennedy/Dulcie Gray/Emrys Jones/Frank Cady/Jack Watson/Jane Frazee/Jean Chevrier/Jean Gillie
1915|3|Jean Parker/Jeevan/Joe Mantell/John Archer/John Dehner/John Randolph/Josef Šebánek/Joyce Redman/Jules Munshin/Junior Durkin/Larry Gates
1915|3|Louise Platt/Madan Puri/Mary Kornman/Mary Morris/Masami Shimojō/Patricia Morison/Peggy Mount/Peter Copley/Philip Friend/Phyllis Brooks
1915|3|Renée Asherson/Richard Hart/Richard Webb/Richard Wordsworth/Sally Gray/Sam Kydd/Simon Oakland/Sándor Szabó/Toby Wing/Veda Ann Borg
1915|3|Victor Sen Yung/William Hopper/Yumeko Aizome/Yvonne Mitchell
1915|4|Alan Hewitt/Christine Gordon/Dick Crockett/Doreen Lang/Frances Mercer/Francine Everett/Iris Meredith/James Nolan/Jay R. Smith/Joan Woodbury
1915|4|Louise Stanley/Martha Tilton/Maurice Marsac/Minnie Gentry/Olga Edwardes/Robert Kellard/Rosalind Marquis/Wanda McKay
1916|1|Bernard Blier/Betty Grable/Dorothy McGuire/George Montgomery/Glenn Ford/Gregory Peck/Jackie Gleason/Kanan Devi/Kirk Douglas/Margaret Lockwood
1916|1|Martha Raye/María Denis/Olivia de Havilland/Peter Finch/Raf Vallone/Resortes/Rogelio de la Rosa/Rossano Brazzi/Shanta Apte/Sterling Hayden
1916|1|Tao Jin/Van Johnson
1916|2|Alex Nicol/Andrea Checchi/Anton Diffring/Arnoldo Foà/Betty Field/Birgitta Valberg/Chen Yanyan/Daws Butler/Dinah Shore/Evelyn Keyes
1916|2|Fernando Sancho/Helena Kara/Irene von Meyendorff/José Bódalo/Keenan Wynn/Kuniko Miyake/Lalita Pawar/Marina Tamayo/Mario Carotenuto
1916|2|Mark Stevens/Maruchi Fresno/Mary Aroni/Massimo Serato/Mercedes McCambridge/Michael Gough/Reg Varney/Sif Ruud/Sumiko Mizukubo
1916|2|Thikkurissy Sukumaran Nair/Wolf Kaiser
1916|3|Adriana Caselotti/Alfie Bass/Anders Ek/Anthony Caruso/Anthony Dawson/Antonina Maksimova/Arleen Whelan/Benson Fong/Betty Furness/David White
1916|3|Dennis Day/Doris Nolan/Edward Binns/Edward Platt/Elizabeth Russell/Eric Christmas/Ferdy Mayne/Geoffrey Keen/Greta Gynt/Hal Smith/Irene Worth
1916|3|Jacques Berthier/James Griffith/Jean Rogers/Jeni Le Gon/Joe Cobb/John Bentley/John Slater/Joseph O'Conor/José Calvo/Kurt Kreuger/Liam Dunn
1916|3|Lucille Bliss/Marie Wilson/Mercedes Vecino/Michael Gwynn/Mikkilineni/Peter Whitney/Phil Brown/Phil Leeds/Richard Münch/Richard Ney
1916|3|Robert Freitag/Robert Manuel/Rochelle Hudson/Rodolfo Hoyos Jr./Rupert Davies/Ruth Warrick/Sheila Florance/Sydney Tafler/Virginia Gregg
1916|3|Wilhelm Koch-Hooge/William Alland/Willie Best
1916|4|Ann Nelson/Bill Lee/David Lewis/Don Keefer/Dorothea Kent/Eugene Jackson/Evelyn Finley/Fran Ryan/Frances Robinson/Judy Campbell/Katharine Bard
1916|4|Lock Martin/Margaret Hayes/Movita/Movita Castaneda/Noel Johnson/Patricia Kennedy/Penny Santon/Phyllis Fraser/Roland Got/Spartaco Conversi
1916|4|Virginia Walker
1917|1|Ahmed Mazhar/Bodil Kjer/Bourvil/Carmen Rosales/Danielle Darrieux/David Silva/Dean Martin/Doris Duranti/El Santo/Ernest Borgnine
1917|1|Frankie Howerd/Georgy Vitsin/Hilde Krahl/Isuzu Yamada/Jane Wyman/Joan Fontaine/June Allyson/Lena Horne/M. G. Ramachandran/Madeleine Robinson
1917|1|Pedro Infante/Raymond Burr/Richard Boone/Robert Mitchum/Susan Hayward/Suzy Delair/Valentina Serova/Wenche Foss/Yehia Chahine/Yuan Meiyun
1917|2|Abel Salazar/Alice Pearce/Aroldo Tieri/Audrey Totter/Barbro Kollberg/Celeste Holm/Charles Drake/David Tomlinson/Earl Cameron/Ernesto Alonso
1917|2|Fernando Rey/Frank Villard/Googie Withers/Grant Taylor/Hans Conried/Herbert Lom/Hurd Hatfield/Hussein Sedki/James Donald/John Justin
1917|2|John Raitt/Josseline Gaël/June Foray/Leo Gorcey/Leopoldo Trieste/Lisbeth Movin/Manolo Gómez Bur/Maria Holst/Mel Ferrer/Mila Parély
1917|2|Minoru Chiaki/Ossie Davis/Paul Hubschmid/Phyllis Diller/Preben Lerdorff Rye/Steve Cochran/Titos Vandis/Tony Tani/Valerie Hobson/Vera Lynn
1917|2|Víctor Junco/Yukiko Todoroki/Zsa Zsa Gabor
1917|3|Adele Jergens/Alf Malland/Ann Richards/Ann Rutherford/Armando Brancia/Barry Nelson/Billy Benedict/Brad Dexter/Brenda Joyce/Claudia McNeil
1917|3|Dabbs Greer/Don Castle/Elyse Knox/Faye Emerson/Frankie Darro/François Simon/George Gaynes/Gianni Agus/Glenn Langan/Gloria Dickson/Hajime Izu
1917|3|Harold Goodwin/Herbert Anderson/Hilary Mason/Isabel Sanford/Jesse White/Jo Stafford/John Barrie/John Merivale/June Lang/Kenneth Tobey
1917|3|Lash LaRue/Lorna Gray/Lucille Bremer/Margo/Marjorie Reynolds/Marsha Hunt/Max Showalter/Megs Jenkins/Meredith Edwards/Merle Travis/Milton Reid
1917|3|Pamela Brown/Paul Rogers/R. G. Armstrong/Richard Martin/Robert Bray/Robert Cornthwaite/Robert Sterling/Roberto Camardiel/Russell Wade
1917|3|Sid Melton/Virginia Field/Virginia Grey
1917|4|Andrew Crawford/Barbara Read/Byron Barr/Carla Lehmann/Davis Roberts/Ed Peck/Elaine Riley/Eleanore Whitney/George Tyne/George Wallace
1917|4|Helen Wood/Herta Ware/Jan Miner/Kay Aldridge/Kelly Thordsen/Kem Dibbs/Leon Janney/Patricia Burke/Peggy Ahearn/Peter Leeds/Priscilla Moran
1917|4|Rosalyn Boulter/Ross Elliott/Thomas Heathcote/Virginia Dale/William T. Orr
1918|1|Heidemarie Hatheyer/Ida Lupino/Jeff Chandler/Kim Seung-ho/Layla Murad/Luis Aguilar/Michiyo Kogure/Mieko Takamine/Mohamed Fawzi/Pearl Bailey
1918|1|Rita Hayworth/Robert Preston/Roberto Cañedo/Ryō Ikebe/Spike Milligan/Teresa Wright/William Holden/Zhang Ruifang
1918|2|Ali Şen/Art Carney/Baby Peggy/Ben Johnson/Cameron Mitchell/Carsten Byhring/Craig Stevens/Dick Haymes/Efrem Zimbalist Jr./Evelyn Ankers
1918|2|Ismael Merlo/Jack MacGowran/James Edwards/Jimmy Hanley/Joey Bishop/Jofre Soares/John Forsythe/John McCallum/Joseph Wiseman/Juan José Míguez
1918|2|Kenneth Connor/Lila Kedrova/Luis Peña/María Luisa Ponte/María Mercader/Massimo Girotti/Mikhail Kuznetsov/Renée Faure/Richard Greene
1918|2|Robert Walker/S. V. Ranga Rao/Sebastian Cabot/Stubby Kaye/Tom Drake/Werner Peters/Zita Perczel
1918|3|Alberto Bonucci/Alfred Burke/Allan Arbus/Anne Gwynne/Anne Shirley/Arnold Stang/Audra Lindley/Barry Morse/Dennis Patrick/Duncan Lamont
1918|3|Edith Massey/Frank Overton/Fred Crane/Gordon Heath/Helmut Dantine/Hilda Simms/Jacqueline Laurent/Jacques Monod/James Daly/Jane Bryan
1918|3|June Duprez/Kaaren Verne/King Donovan/Lenore Aubert/Luis Beristáin/Marguerite Chapman/Marie Kean/Mario Feliciani/Martin Benson/Mary Anderson
1918|3|Michael Balfour/Nan Grey/Noel Willman/Patricia Ellis/Patrick Cargill/Peggy Moran/Peter Arne/Rand Brooks/Richard Crane/Roger Delgado
1918|3|Ronald Howard/Stephen Elliott/Vito Scotti/William Eythe/Yoshifumi Tajima
1918|4|Al Thomas/Ann Ayars/Avril Angers/Carol Forman/Carol Macartney/Charles Russell/Claudia Drake/Evelyn Dall/Florence Sundstrom/Grace McDonald
1918|4|Helen Hughes/Isabel Dean/Jackie Condon/Jacqueline Dalya/James Copeland/Jimmy Lloyd/John McLiam/Johnny Silver/June Storey/Lorenzo Robledo
1918|4|Mary Healy/Michael Strong/Olive Deering/Peter Mamakos/Rosanna Carter/Rosella Towne/Virginia Vincent
1919|1|Camelia/Delia Garcés/Ferenc Bessenyei/François Périer/Gloria Marín/Howard Keel/Ilya Livykou/Jack Palance/Jennifer Jones/Lex Barker
1919|1|Lino Ventura/Lyudmila Tselikovskaya/Mary Carrillo/Miklós Gábor/Nat King Cole/Ove Sprogøe/Richard Todd/Robert Stack
1919|2|Adriana Benetti/Betty Garrett/Carole Landis/Curado Ribeiro/Dan O'Herlihy/David Kossoff/Donald Pleasence/Douta Seck/Edda Seippel
1919|2|Eileen Heckart/Elina Labourdette/Eva Gabor/Forrest Tucker/Gene Barry/Gisela Uhlen/Gower Champion/Graham Moffatt/Gérard Oury/Hans Richter
1919|2|Henri Vidal/Jean Lefebvre/Jock Mahoney/John Gregson/José Suárez/Jüri Järvet/Karuna Banerjee/Lawrence Tierney/Luchy Soto/Marge Champion
1919|2|Margot Fonteyn/Margot Hielscher/Marie Windsor/Mariella Lotti/Martin Balsam/Maxwell Reed/Micheline Francey/Mitsuko Mito/Monte Hale/Om Prakash
1919|2|Patricia Medina/Radovan Lukavský/Rafael Baledón/Raqiya Ibrahim/Red Buttons/Ryszarda Hanin/Sam Wanamaker/Slim Pickens/Strother Martin/Tim Holt
1919|2|Vera Ralston
1919|3|Andrea King/Arturo Martínez/Barbara Britton/Bert Freed/Beryl Reid/Brenda Bruce/Bruce Cowling/Chic Murray/Cy Grant/Dick Wesson/Erik Strandmark
1919|3|Frances Bay/Gabriel Dell/Howard Morris/Jacques Marin/Janet Waldo/Jayne Meadows/Jean Vander Pyl/Jeanne Cagney/Jinx Falkenburg/Jocelyn Brando
1919|3|Joe Seneca/John Mitchum/Kathleen Freeman/Kay Medford/Laurence Payne/Li Wei/Mario Scaccia/Mary Beth Hughes/Mort Mills/Nehemiah Persoff
1919|3|Nigel Stock/Nova Pilbeam/Patricia Laffan/Paul Valentine/Phyllis Thaxter/Pierre Doris/Roger Pigaut/Ross Bagdasarian/Steve Brodie
1919|3|Virginia Gilmore/Virginia O'Brien/Warren Stevens/Åke Fridell
1919|4|Chuck Roberson/Dal McKennon/Eithne Dunne/Eve McVeagh/G. Wood/Gabrielle Blunt/Guy Thomajan/Hans Reiser/Harold Gordon/John Hudson
1919|4|Lawrence Dobkin/Lois Collier/Lynn Merrick/Marjorie Woodworth/Mary Maguire/Patricia Dane/Ramsay Ames/Robinson Stone/Scooter Lowry/Serge Davri
1919|4|Sybil Lewis
`;

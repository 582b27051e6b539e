/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1920S = `
1920|1|Alberto Sordi/Alf Kjellin/Amador Bendayán/Amália Rodrigues/Bai Yang/Dana Medřická/Eiji Okada/Eva Dahlbeck/Farid Shawqi/Ferenc Zenthe
1920|1|Franca Valeri/Gemini Ganesan/Gene Tierney/Jack Webb/Jean Carmet/Jorge Mistral/Martine Carol/Maureen O'Hara/Melina Mercouri/Michèle Morgan
1920|1|Mickey Rooney/Montgomery Clift/Pak Yin/Peggy Lee/Ricardo Montalban/Ricardo Montalbán/Rudolf Hrušínský/Sergei Bondarchuk/Setsuko Hara
1920|1|Shangguan Yunzhu/Shelley Winters/Toshiro Mifune/Viveca Lindfors/Walter Matthau/Yoshiko Yamaguchi/Yul Brynner/Zhou Xuan/Zully Moreno
1920|2|Anthony Steel/Barbara Laage/Bhanu Bandopadhyay/Bharat Bhushan/Billy Halop/Birger Malmsten/Buster Larsen/Clive Dunn/DeForest Kelley
1920|2|Denver Pyle/Don Taylor/Ella Raines/Enrique Lucero/Eva Henning/Fanny Navarro/Gaby Sylvia/Gene Nelson/Georges Marchal/Hiroshi Akutagawa
1920|2|Huntz Hall/Ian Carmichael/Jack Elam/Jack Warden/Jacqueline Pagnol/Jacques François/James Doohan/Jean Desailly/Jimmy Edwards/John Dall
1920|2|José Lewgoy/Laraine Day/Lea Padovani/Leo McKern/Michael Pate/Nanette Fabray/Neville Brand/Nikolai Grinko/Nirmalamma/Patrick Troughton
1920|2|Paul Frees/Pran/Preben Neergaard/Ralph Meeker/Rex Allen/Richard Farnsworth/Rodolfo Acosta/Shirley Yamaguchi/Stig Olin/Tony Randall/Ulf Palme
1920|2|Vincent Gardenia/Virginia Mayo/Vlastimil Brodský/Víctor Parra/William Conrad/Zouzou Nabil
1920|3|Achala Sachdev/Alan North/Allan Cuthbertson/Allen Hoskins/Anne Crawford/Arthur Franz/Asao Uchida/Beah Richards/Bengt Ekerot/Clifton James
1920|3|Constance Moore/David Peel/Derek Bond/Dinah Sheridan/Douglas Dick/Douglas Wilmer/Elliott Reid/Elsa Vazzoler/Esther Rolle/Eva Stiberg
1920|3|Fernando Sánchez Polack/Frances Gifford/G. D. Spradlin/Hazel Scott/Helen Walker/Iftekhar/Ignacy Machowski/Jack Lambert/James Mitchell
1920|3|Jim Siedow/Jiří Vršťala/John Crawford/Jorge Martínez de Hoyos/June Preisser/Kali Banerjee/Keith Andes/Kosti Klemelä/Lonny Chapman
1920|3|Louise Allbritton/Michael Aldridge/Michael Bates/Mickey Shaughnessy/Neva Patterson/Noel Neill/Norman Bird/Paul Crauchet/Percy Herbert
1920|3|Peter Jones/Richard Benedict/Robert Clarke/Robert Hutton/Rosalie Crutchley/Ruth Terry/Sacha Pitoëff/Sheila Keith/Sunset Carson
1920|3|Virginia Christine/William Warfield/Yoshio Inaba
1920|4|Alix Talton/Carole Mathews/Charles Smith/Chuck Hayward/Dorothy Green/Edward Kemmer/George Cooper/Iris Wong/Jennifer Holt/June Vincent
1920|4|Marianne Quon/Maureen Cusack/Michael Higgins/Olympe Bradna/Phillip Pine/Portia Nelson/Rayford Barnes/Rex Everhart/Richard Hylton/Rita Corday
1920|4|Sergio Mendizábal/Trudy Marshall/Virginia Hunter
1921|1|Alberto Closas/Alida Valli/Arve Opsahl/Betty Hutton/Cacilda Becker/Carl-Gustaf Lindstedt/Charles Bronson/Chuck Connors/Daniel Gélin
1921|1|Deanna Durbin/Deborah Kerr/Dimitris Horn/Dirk Bogarde/Donna Reed/Fernando Fernán Gómez/Francis Blanche/Giulietta Masina/Gordon MacRae
1921|1|Harry Secombe/Ilse Werner/Jane Russell/Judy Holliday/Kamal el-Shennawi/Kostas Hatzichristos/Lana Turner/Louis Jourdan/Madiha Yousri
1921|1|Mario Lanza/Nino Manfredi/Ninón Sevilla/Pancho Magalona/Peter Ustinov/Richard Egan/Rodney Dangerfield/Ruth de Souza/Simone Signoret
1921|1|Sun Daolin/Tommy Cooper/Vera-Ellen/Winnie Markus/Yu Lan/Yuri Nikulin/Yves Montand
1921|2|Abe Vigoda/Alexis Smith/Brian Keith/Carol Channing/Corinne Luchaire/Eeva-Kaarina Volanen/Giselle Pascal/Harry Carey Jr./Heinz Bennent
1921|2|James Whitmore/Jan Sterling/Jean Kent/Jean Richard/Joan Greenwood/John Agar/John Russell/Leonor Maia/Lola Gaos/Luis Ciges/Malisa Zini
1921|2|Nancy Davis/Nancy Kulp/Otomar Krejča/Peter Sallis/Rade Marković/Regina Bianchi/Rehman/Robert Dhéry/Terence Morgan/Vivian Blaine
1921|2|Wieńczysław Gliński/Wolf Ruvinskis
1921|3|Acquanetta/Akira Yamauchi/Alfred Marks/Ann Savage/Bill Shirley/Billy Mauch/Bobby Mauch/Carl Möhner/Cec Linder/David Lodge/Elizabeth Sellars
1921|3|Elizabeth Wilson/Frank Thornton/Frankie Thomas/Gerald Campion/Henry Beckman/Horst Schulze/Jackie Searl/Janet Blair/Jean Heather/Jeff Donnell
1921|3|John Doucette/Kathleen Byron/Kenneth Griffith/Linda Stirling/Liz Smith/Maria Michi/Marilyn Maxwell/Muriel Pavlow/Nancy Kelly/Paul Carpenter
1921|3|Ray McDonald/Richard Marner/Robert Brown/Sheb Wooley/Sheila Ryan/Susan Peters/Tommy Noonan/Tomás Henríquez/Yuki Shimoda
1921|4|Addison Powell/Alvy Moore/Angela Greene/Arnold Johnson/Barbara Fuller/Betty Jane Rhodes/Betty Jaynes/Beulah Garrick/Cobina Wright
1921|4|David Gorcey/Gale Robbins/Geoffrey Chater/Harry Spear/James Cardwell/Josip Elic/Julia Lang/Lisa Ferraday/Matt Mattox/Pat Kirkwood/Peggy Evans
1921|4|Peter Burton/Riccardo Fellini/Robert Kino/Sydney Walker/Todd Karns/William Murphy/William Self
1922|1|Anatoli Papanov/Armando Goyena/Aud Schønemann/Ava Gardner/Blue Demon/China Zorrilla/Christopher Lee/Ciccio Ingrassia/Cyd Charisse/Dilip Kumar
1922|1|Doris Day/Dorothy Dandridge/Eleanor Parker/Guy Madison/Gérard Philipe/Jackie Cooper/Jason Robards/Joaquín Cordero/Josef Kemr
1922|1|José Luis López Vázquez/Judy Garland/Kim Jin-kyu/Leif Wager/Mario Almada/María Antonieta Pons/María Casares/Meche Barba/Michel Galabru
1922|1|Miloš Kopecký/Mona Lisa/Oskar Werner/Paul Scofield/Paulo Autran/Poul Bundgaard/Qin Yi/Raimondo Vianello/Redd Foxx/Rory Calhoun/Serge Reggiani
1922|1|Sid Caesar/Telly Savalas/Tetsurō Tamba/Tony Leblanc/Tônia Carrero/Ugo Tognazzi/Veronica Lake/Vittorio Gassman/Vladimir Druzhnikov
1922|1|Vladimir Etush/Yvonne De Carlo
1922|2|Adolfo Celi/Adrian Hoven/Ajit/Allu Ramalingaiah/Angelika Hauff/Antje Weisgerber/Barbara Bel Geddes/Barbara Hale/Bill Travers/Carl Reiner
1922|2|Coleen Gray/Colette Brosset/Darren McGavin/Denholm Elliott/Dina Pathak/Emilia Guiú/Gene Evans/Gunnel Broström/Hattie Jacques/Ivan Desny
1922|2|Ivan Lapikov/Jack Klugman/Janis Paige/Joan Caulfield/Joanne Dru/Kathryn Grayson/Keve Hjelm/Kim Hunter/Lilia Silvi/Lizabeth Scott
1922|2|Margaret Leighton/Max Bygraves/Michel Auclair/Micheline Presle/Nancy Walker/Patrick Macnee/Patrick Magee/Richard Kiley/Roscoe Lee Browne
1922|2|Ruby Dee/Rubén Rojo/Ruth Roman/S. Kadarisman/Sophie Desmarets/Stella Zázvorková/Steven Hill/Sándor Pécsi/Turhan Bey/Walther Reyer
1922|3|Adam Williams/Arthur Hill/Audrey Long/Bill Kerr/Bill Macy/Carlos Agostí/Daniel Boulanger/Dickie Henderson/Dora Doll/Frances Rafferty
1922|3|Fulton Mackay/Fyvush Finkel/Gale Storm/Gil Stratton/Gordon Chater/Graham Crowden/Graham Stark/Grayson Hall/J. D. Cannon/Jack Kruschen
1922|3|Jean Darling/Jean Martin/Joe Silver/John Anderson/John Moffatt/Kathleen Ryan/Leo Gordon/Leonard Teale/Leslie Brooks/Louise Latham
1922|3|Madeleine Sherwood/Marianne Stone/Martha O'Driscoll/Michael Ansara/Nagabhushanam/Nazir Hussain/Paul Picerni/Richard Leech/Robert Urquhart
1922|3|Royal Dano/Sheila Sim/Siobhán McKenna/Suzy Carrier/Sydney Lassick/Terence Longdon/Umberto Raho/William Phipps/William Schallert
1922|3|William Sylvester/Woodrow Parfrey/Xiang Kun
1922|4|Anne Pitoniak/Audrey Fildes/Bruno VeSota/Cate Bauer/Charles McGregor/Clare Kelly/Claude Mansard/Daphne Anderson/Don Fellows/Dorothy Hart
1922|4|Faith Brook/Jacqueline White/Joan Copeland/Joyce Howard/Lane Bradford/Lillian Hayman/Lilo Pempeit/Lynne Roberts/Martha Stewart/Mary Mackenzie
1922|4|Michael Kane/Peter Swanwick/Phyllis Avery/Shirley Patterson/Theresa Merritt/Ursula Howells/Vanda Godsell
1923|1|Alberto de Mendoza/Ana Mariscal/Ann Miller/Anne Baxter/Charlton Heston/Cliff Robertson/Dale Robertson/Dev Anand/Gloria Grahame/Glynis Johns
1923|1|Gustaw Holoubek/Hanna Meron/James Arness/Keiju Kobayashi/Linda Darnell/Lola Flores/Mahmoud Morsi/Mija Aleksić/Mikhail Pugovkin/Mira Stupica
1923|1|N. T. Rama Rao/Paraluman/Rena Vlahopoulou/Rentarō Mikuni/Reynaldo Miravalles/Richard Attenborough/Rosita Fornés/Tatsuya Mihashi
1923|1|Valentina Cortese
1923|2|Alice Ghostley/Alina Janowska/Anita Björk/Astrid Villaume/Bjørn Watt-Boolsen/Bud Tingwell/Carlos Cores/Carlos Thompson/Charles Durning
1923|2|Charles Tingwell/Claude Piéplu/Dewey Martin/Dick Shawn/Dina Merrill/Donald Houston/Donald Sinden/Duilio Marzio/Eiji Funakoshi/Eric Sykes
1923|2|Erland Josephson/Estelle Getty/Giorgio Albertazzi/Gordon Jackson/Heinz Drache/Inge Keller/Isao Kimura/Jacqueline Maillan/Jean Hagen
1923|2|Jean Stapleton/Jean-Marc Thibault/José Luis Ozores/Jun Negami/Kanta Rao/Kō Nishimura/Leon Niemczyk/Maria Pacôme/Mario Brega/Marisa Merlini
1923|2|Medea Japaridze/Michael Medwin/Nicole Stéphane/Nobuo Kaneko/Peter Lawford/Peter Vaughan/Rhonda Fleming/Roger Pierre/Rose Marie/Roy Dotrice
1923|2|Sossen Krohg/Ted Knight/Władysław Sheybal/Yu Lai-zhen/Štefka Drolc
1923|3|Adele Mara/Alan Badel/Andrea Domburg/Andrew Duggan/Anne Jeffreys/Barbara Baxley/Belita/Bernard Punsly/Betsy Blair/Betsy Drake/Bobby Jordan
1923|3|Bonita Granville/Carlo Giustini/Cathy O'Donnell/Constance Ford/Cyril Shaps/Diana Douglas/Dora Bryan/Edith Fellows/Gabriel Cattand
1923|3|Gene Reynolds/George Pastell/Gloria Henry/Godfrey Quigley/Guy Doleman/Harold Gould/Harvey Lembeck/Helen Parrish/Helena Carter
1923|3|Herschel Bernardi/Hisao Dazai/Jack Watling/Jackie Moran/Jacques Dynam/James Karen/Jean Wallace/Jean Willes/Jimmy Lydon/Julius Harris
1923|3|Larry Storch/Leora Dana/Livio Lorenzon/Lon McCallister/Madeleine LeBeau/Mari Blanchard/Mary Ann Jackson/Maurice Garrel/Maxine Audley
1923|3|Michael V. Gazzo/Mike Nussbaum/Moira Lister/Mumtaz Begum/Murray Hamilton/Myron Healey/Nadia Gray/Pamela Britton/Peggy Knudsen/Piero Lulli
1923|3|Robert Graf/Robert Rietti/Roddy McMillan/Roland Dubillard/Stanisław Zaczyk/Terence Alexander/Valentin Zubkov/Vincent Ball/Vladek Sheybal
1923|3|William Campbell/William Duell/William Windom
1923|4|Andrea Aureli/Anne Shelton/Avis Bunnage/Beulah Quo/Bloke Modisane/Chris Alcaide/Ellen Hall/Florence Halop/Joan Chandler/Kay Callard
1923|4|Leonard Stone/Louis Edmonds/Lynn Baggett/Margaret Courtenay/Mario Gallo/Michael Granger/Mildred Joanne Smith/Mirko Ellis/Peggy Maley
1923|4|Peggy Stewart/Queenie Watts/Richard Venture/Rosemary LaPlanche/Sully Boyar/Teresa Celli
1924|1|Akkineni Nageswara Rao/Allan Edwall/Amalia Aguilar/Andrzej Łapicki/Benny Hill/Charles Aznavour/Chikage Awashima/Don Knotts/Donatas Banionis
1924|1|Dorothy Malone/Efren Reyes/Eva Marie Saint/Ezzatollah Entezami/Fess Parker/Freddie Bartholomew/Geraldine Page/Giorgos Fountas/Hideko Takamine
1924|1|Hung Sin-nui/Kōji Tsuruta/Lauren Bacall/Lee Marvin/Li Lihua/Machiko Kyō/Maj-Britt Nilsson/Marcello Mastroianni/Marga López/Marlon Brando
1924|1|Nikos Rizos/Nobuko Otowa/Raj Kapoor/Ruth Leuwerik/Sabu/Samia Gamal/Tony Hancock/Walter Chiari/Wang Danfeng
1924|2|Aldo Giuffrè/Anita Linda/Anne Vernon/Brian Rix/Buddy Hackett/Carroll O'Connor/Cicely Tyson/Colleen Dewhurst/Dennis Weaver/Dolores Gray
1924|2|Duša Počkaj/Edmund Purdom/Eduardo Fajardo/Enrique Rambal/Fada Santoro/Gail Russell/Gisela May/Guy Williams/Hannes Messemer/Irasema Dilián
1924|2|Jack Weston/Jane Greer/Josef Kroner/Juanito Navarro/Katy Jurado/Kieron Moore/Leslie Phillips/Lily Weiding/Lola Albright/Marina Berti
1924|2|Martha Hyer/Michel Constantin/Munawar Sultana/Nina Foch/Norihei Miki/Pat Hingle/Robert Horton/Robert Webber/Ron Moody/Russell Johnson
1924|2|Scott Brady/Shraga Friedman/Suryakantham/Talat Mahmood/Tang Pik-wan/Tawfik El Deken/Theodore Bikel/Tony Britton/Tsi Law-lin/Wedad Hamdi
1924|2|William Marshall
1924|3|Anna Manahan/Bonar Colleano/Carol Haney/Charlie Callas/Christine Norden/Cleo Moore/Corrado Gaipa/Daniel Emilfork/Denise Darcel/Dermot Walsh
1924|3|Errol John/Faith Domergue/Fausto Cabrera/François Perrot/Geoffrey Bayldon/George Sewell/Georges Géret/Glicínia Quartin/Grethe Holmer
1924|3|Henri Virlojeux/Jeff Richards/Jonathan Frid/Joseph Campanella/Joy Page/Lloyd Bochner/Louis Zorich/Ludmilla Tcherina/Ludmilla Tchérina
1924|3|Makhouredia Gueye/Marcia Mae Jones/Maria Mauban/Mark Lenard/Mel Welles/Nicholas Colasanto/Nigel Green/Norman Alden/Norman Fell/Pat Evison
1924|3|Paula Raymond/Peggy Cass/Peggy Ryan/Philip Stone/Priscilla Pointer/Roberts Blossom/Ronald Sinclair/Sankaradi/Sean McClory/Susanna Foster
1924|3|Sylvia Miles/Ursula Thiess/Val Avery/Vivean Gray/Walter Gotell/Zizi Jeanmaire
1924|4|Al Ruscio/Barbara Hicks/Beach Dickerson/Beatrice Winde/Benny Bartlett/Bernadette O'Farrell/Bill McCutcheon/Charles FitzSimons
1924|4|Florence Stanley/Frances Foster/Hansford Rowe/Helen Talbot/Henry Ramer/Jay Lawrence/Jimmy Gardner/Joyce Reynolds/Marc Eyraud/Mary Lee
1924|4|Mary Wimbush/Maxine Cooper/Myrna Dell/Nadia Cattouse/Noreen Nash/Randy Stuart/Richard Bull/Robert Nichols/Roy Poole/Ruth Kobart
1924|4|Sheila Manahan/Sonia Darrin
1925|1|Aleksandra Śląska/Amparo Rivelles/Angela Lansbury/Audie Murphy/Aurora Bautista/Bodil Udsen/Dick Van Dyke/Donald O'Connor/Eddi Arent
1925|1|Eleonora Rossi Drago/Farley Granger/Ferenc Kállai/Gabriele Ferzetti/George Cole/Guru Dutt/Günther Simon/Helle Virkner/Hildegard Knef
1925|1|Hoda Sultan/Ignacio López Tarso/Innokenty Smoktunovsky/Iván Darvas/Jack Lemmon/Jeanne Crain/Klara Luchko/Lee Van Cleef/Lyudmila Kasatkina
1925|1|Mai Zetterling/Michel Bouquet/Michel Piccoli/Miroslava/Münir Özkul/Nonna Mordyukova/Olivera Marković/P. Bhanumathi/Paul Newman/Peter Sellers
1925|1|Richard Burton/Rijk de Gooyer/Rock Hudson/Rod Steiger/Rosita Quintana/Sadri Alışık/Sammy Davis Jr./Santosh Kumar/Shoukry Sarhan/Shukry Sarhan
1925|1|Silvana Pampanini/Tony Curtis
1925|2|Alec McCowen/Arlene Dahl/Aziz Sattar/Birgitte Federspiel/Brigitte Auber/Cara Williams/Carla Del Poggio/Charlie Drake/Corinne Calvet
1925|2|Darry Cowl/Dickie Moore/Doris Roberts/Elaine Stritch/Fernando Casanova/George Kennedy/Gerhard Riedmann/Gloria DeHaven/Gwen Verdon
1925|2|Hal Holbrook/Harry H. Corbett/Heo Jang-kang/Honor Blackman/Hugh O'Brian/Hwang Jung-seun/Jaroslava Adamová/Joan Leslie/John Neville
1925|2|Jonathan Winters/José María Prada/José Sazatornil/Julie Harris/Kim Stanley/Lee Grant/Marshall Thompson/Maureen Stapleton/Miao Tien
1925|2|Mike Connors/Märta Torén/Philip Carey/Pradeep Kumar/Raquel Revuelta/Raymond Pellegrin/Robert Hardy/Roger Hanin/Romolo Valli/Rosario Granados
1925|2|Santosh Dutta/Steve Forrest
1925|3|Adam Pawlikowski/Anne Jackson/Anthony Eisley/Barbara Bates/Bernard Hepton/Bert Remsen/Bruce Kirby/Charles Tyner/Chiaretta Gelli
1925|3|Conrad Phillips/Dorothy Alison/Ed Devereaux/Elena Verdugo/Folke Sundquist/Franco Ressel/Frank Latimore/François Maistre/Gerald Sim
1925|3|Geraldine Brooks/Giacomo Furia/Giacomo Rossi Stuart/Glyn Houston/Harry Guardino/Harry Towb/Jerry Paris/John Fiedler/John Stratton
1925|3|June Lockhart/June Whitfield/Keshto Mukherjee/Martha Vickers/Michael Conrad/Miiko Taka/Miriam Karlin/Morgan Woodward/Nancy Guild
1925|3|Nicole Maurey/Patric Doonan/Patrice Munsel/Patricia Owens/Paul Daneman/Paul Danquah/Pedro Gonzalez Gonzalez/Peggy Cummins/Richard Erdman
1925|3|Richard Vernon/Robert Arthur/Rosemary Murphy/Shelley Berman/Stratford Johns/Tommy Kelly/Tony Wright/Virginia Gibson/Virginia Leith
1925|3|Virginia Patton/William Lucas
1925|4|Albert Paulsen/Antony Carbone/Bob Hastings/Cay Kristiansen/David Ford/Dorothy DeBorba/Douglas Scott/Felice Orlandi/Jane Connell/Jane Nigh
1925|4|John Dennis/Joy Barlow/Joyce Mackenzie/Larry Nunn/Mari Aldon/Norma Doggett/Phyllis Love/Robert Phillips/Rose Gregorio/Virginia Capers
1925|4|Virginia Huston/Virginia Welles/Weaver Levy/Wolf Morris/Zena Marshall
1926|1|Bak Sheung-sin/Blanca Estela Pavón/Choi Eun-hee/Danièle Delorme/Dirch Passer/Eliana Macedo/Elli Lambeti/Ellie Lambeti/Enrico Maria Salerno
1926|1|Florinda Chico/Fong Yim-fun/Francisco Rabal/Georgi Yumatov/Hitoshi Ueki/Ingrid Thulin/Inna Makarova/Jean Poiret/Jeffrey Hunter/Jerry Lewis
1926|1|Keiji Sada/Kenneth Williams/Klaus Kinski/Lautaro Murúa/Leslie Nielsen/Maria Schell/Marilyn Monroe/María Elena Marqués/Mel Brooks
1926|1|Nalini Jaywant/Noor Jehan/Patricia Neal/Pavle Vuisić/Prem Nazir/Raaj Kumar/Rushdy Abaza/Salah Zulfikar/Siput Sarawak/Sonja Ziemann
1926|1|Steve Reeves/Toralv Maurstad/Uttam Kumar/Yevgeny Leonov/Yevgeny Yevstigneyev
1926|2|Aldo Ray/Armando Silvestre/Begum Para/Betsy Palmer/Bryan Forbes/Charles Denner/Chieko Nakakita/Claude Akins/Cloris Leachman/David Reynoso
1926|2|Diana Lynn/Don Rickles/Doris Svedlund/Elisabeth Müller/Franco Fabrizi/Frank Finlay/Fred Gwynne/Gordon Scott/Harald Leipnitz
1926|2|Harry Dean Stanton/Henry Silva/Hiroshi Koizumi/Huracán Ramírez/James Best/Jana Dítětová/Jane Withers/Jean Peters/John Derek/John Ericson
1926|2|Johnny Walker/Ju Jeung-ryu/Julie Adams/Julie London/June Haver/Keiko Tsushima/Keith Michell/Kerwin Mathews/Leonard Rossiter/Leticia Palma
1926|2|Lionel Jeffries/Mickey Hargitay/Milo O'Shea/Milú/Moira Shearer/Mona Freeman/Nana Mchedlidze/Nine-Christine Jönsson/Noboru Andō/Patrick Wymark
1926|2|Paul Lynde/Peter Graves/Ralf Wolter/Ray McAnally/Richard Crenna/Richard Jaeckel/Rossella Falk/Stefanos Stratigos/Tadeusz Janczar
1926|2|Teiji Takahashi/Tom Tryon/Vlasta Chramostová/Warren Mitchell/Yvonne Furneaux
1926|3|Albert Popwell/Allyn Ann McLerie/Andrew Keir/André Maranne/Aubrey Morris/Betty Lynn/Beverly Garland/Bill Henderson/Carleton Carpenter
1926|3|Carol Marsh/Cathy Downs/Cesare Danova/Charlotte Rae/Craig Hill/Don Gordon/Don Messick/Elena Varzi/Franca Marzi/Frank Thring/Fritz Weaver
1926|3|Gloria Jean/Harry Fowler/Hazel Court/Hōsei Komatsu/Jeremy Slate/Jerome Courtland/Joan Lorring/Joan Shawlee/Judith Malina/Lee Richardson
1926|3|Lenny Montana/Nancy Gates/Ned Romero/Paul Burke/Peter Marshall/Philomina/Richard Anderson/Richard Davies/Richard Pasco/Rona Anderson
1926|3|Stan Freberg/Stefan Gierasch/Stephen Lewis/Terry Kilburn/Tommy Bond/V. K. Ramasamy
1926|4|Allan Rich/Bambi Linn/Biff McGuire/Carl Lee/Delphi Lawrence/Diane Hart/Dolores Moran/Doris Belack/Dorothy Steel/Eddie Little Sky
1926|4|Harold Kasket/Henry Nakamura/Jean-Marie Rivière/John Finnegan/Larry Roberts/Liz Renay/Lois Hall/Margaret Sheridan/Marian Carr/Marilyn Erskine
1926|4|Maylia/Meg Randall/Melissa Stribling/Nan Leslie/Naomi Stevens/Patricia Plunkett/Richard Devon/Robert Symonds/Serge Bento/William Pierson
1926|4|Wyn Roberts
1927|1|Anjali Devi/Dany Robin/Eartha Kitt/Eva Bartok/Eşref Kolçak/George C. Scott/Gina Lollobrigida/Harry Belafonte/Irina Skobtseva/Janet Leigh
1927|1|Joachim Fuchsberger/Joe Abeywickrama/Kamini Kaushal/Laura Cardoso/Laura Hidalgo/László Márkus/Maurice Ronet/Mikhail Ulyanov/Mirtha Legrand
1927|1|Per Oscarsson/Peter Falk/Ramon Revilla/Robert Hossein/Robert Shaw/Roger Moore/Ruy de Carvalho/Sabah/Sidney Poitier/Silvia Legrand
1927|1|Tadeusz Łomnicki/Thanasis Veggos/Zbigniew Cybulski/Zdzisław Maklakiewicz/Éva Ruttkai
1927|2|Akihiko Hirata/Barbara Rush/Barbara Rütting/Barry Foster/Bice Valori/Bob Fosse/Brock Peters/Carl Switzer/Carlo Croccolo/Christian Marquand
1927|2|Claude Gensac/Claude Laydu/Claudio Brook/Clint Walker/David Hedison/Eddie Fernandez/Edie Adams/Emmanuelle Riva/Estelle Parsons/Ettore Manni
1927|2|Freddie Jones/Geoffrey Palmer/Gianna Maria Canale/Gummadi/Harvey Korman/Horst Drinda/Inga Landgré/Irene Zazians/Jack Kelly/Jacques Bergerac
1927|2|James Booth/Jardel Filho/Jarl Kulle/Jean-Claude Pascal/Jerry Stiller/Jørgen Reenberg/Kate Harcourt/Kay Kendall/Kazuo Kitamura/Kuldip Kaur
1927|2|L. Q. Jones/Patrick O'Neal/Paul Préboist/Peter Wyngarde/Philippe Lemaire/Rachel Roberts/Ray Barrett/Richard Johnson/Richard Long
1927|2|Robert Guillaume/Roy Chiao/Shahla Riahi/Terry Scott/Tom Bosley/Waltraut Haas/William Daniels/Yevgeni Morgunov/Yoshio Tsuchiya
1927|3|Ann Gillis/Arthur Malet/Barbara Payton/Bernard Fox/Brian Wilde/Cora Sue Collins/Dana Elcar/David Holt/Dickie Jones/Francis Matthews
1927|3|Gwen Watford/Han Ying-chieh/Ivor Emmanuel/Jack Douglas/James Broderick/Jane Hylton/Joe Turkel/John Carson/June Brown/Kōji Nanbara/Lee Philips
1927|3|Lianella Carell/Lisa Lu/Lois Maxwell/Lois Nettleton/Mario David/Michael Constantine/Nan Martin/Norman Kaye/Olga San Juan/Pat Carroll
1927|3|Pat McCormick/Patrick Allen/Peggie Castle/Peter Mark Richman/Phyllis Coates/Phyllis Kirk/Rita Gam/Rosemary Harris/Roy Jenson/Sada Thompson
1927|3|Shinji Nanbara/Susan Cabot/Sybil Jason/Thayer David/Tony Beckley/Victor Wong/Virginia Weidler/William Hickey/William Smithers/Yootha Joyce
1927|4|Alan Mandell/Bette Ford/Carmen Zapata/Carol Ohmart/Eileen Ryan/Frances Hyland/Frank Mills/Henry O/Isla Cameron/Joan Vohs/Laura Elliott
1927|4|Marvin Kaplan/Monique van Vooren/Naomi Chance/Paul Marco/Peggy McCay/Richard Garland/Robert Shawley/Roberta Haynes/Walter Sparrow
1928|1|Alekos Alexandrakis/Aleksey Batalov/Antonio Ozores/Choi Moo-ryong/Cuckoo/Darpan/Dolphy/Elina Bystritskaya/Erol Taş/Eunice Muñoz
1928|1|Franciszek Pieczka/Franco Franchi/George Peppard/Gracita Morales/Hardy Krüger/Imre Sinkovits/James Coburn/James Garner/Jeanne Moreau
1928|1|Karlheinz Böhm/Kiyoshi Atsumi/Laurence Harvey/Leonid Bykov/Lilia Prado/Lucyna Winnicka/Luis Gonzales/Mario Montenegro/Michel Serrault
1928|1|Nestor de Villa/Orhan Günşiray/Patrick McGoohan/Roddy McDowall/Rosa Rosal/Sara Montiel/Serge Gainsbourg/Shaike Ophir/Shin Young-kyun
1928|1|Shirley Temple/Sivaji Ganesan/Stanley Baker/Stuart Whitman/Tage Danielsson/Tian Hua/Vyacheslav Tikhonov/Yuri Yakovlev
1928|2|Adolfo Marsillach/Ann Blyth/Anthony Franciosa/Axel Strøbye/Basanta Choudhury/Bella Darvi/Bernard Cribbins/Bob Monkhouse/Capucine
1928|2|Carlo Giuffrè/Charles Gray/Chris Howland/Claus Biederstaedt/Clu Gulager/Cécile Aubry/Dan Blocker/Dick York/Earl Holliman/Eliane Lage
1928|2|Elvira Quintillá/Eric Porter/Ernst-Hugo Järegård/Frank Wolff/Fred Düren/Gelly Mavropoulou/George Maharis/George McFarland/Gigi Reder
1928|2|Gino Bramieri/Henning Moritzen/Ian Bannen/Jaggayya/Joss Ackland/Julien Guiomar/Kalyan Kumar/Kei Satō/Kirsten Rolffes/Lilia Dizon
1928|2|Luis Medina Castro/Marcel Bozzuffi/Margit Bara/Martin Landau/Mauricio do Valle/Maurício do Valle/Michael Craig/Nancy Olson/Neriman Köksal
1928|2|Nigel Davenport/Normadiah/Paul Dooley/Pernell Roberts/Pierre Étaix/Ramaz Chkhikvadze/Reg Park/Rosemary Clooney/S. S. Rajendran/Salvador Wood
1928|2|Stig Grybe/Sulochana Latkar/Urszula Modrzyńska/Vic Damone/Vince Edwards/Warren Oates/Yōko Sugi/Zhao Lei/Åke Lindman
1928|3|Al Lettieri/Albert Salmi/Alice Drummond/Alyque Padamsee/Barbara Nichols/Benito Stefanelli/Bernard Kay/Bernie Hamilton/Beverly Michaels
1928|3|Bill Maynard/Bobby Van/Chaya Devi/Constance Smith/Dick Miller/Dick O'Neill/Dick Van Patten/Ed Nelson/Enzo Cannavale/Estelle Harris
1928|3|Eunice Gayson/Frank Windsor/George Grizzard/Gregory Walcott/Harry Wüstenhagen/Helen Westcott/Julio Riscal/Karl Michael Vogler/Kathleen Hughes
1928|3|Maggie McNamara/Marian Seldes/Michael Bryant/Mieczysław Voit/Mimmo Palmara/Moray Watson/Nancy Marchand/Norman Rossington/Orson Bean
1928|3|Patricia Hitchcock/Peggy Dow/Peter Carsten/Peter Cellier/Peter Donat/Ralph Waite/Rance Howard/Rex Reason/Robert Lansing/Ronald Lewis
1928|3|Sally Forrest/Tien Feng/Tom Aldredge/Vanessa Brown/Victor Maddern/Wanda Hendrix/William Berger/Wirgiliusz Gryń/Yoko Tani/Yvette Vickers
1928|4|André Weber/Chuck Low/Diana Coupland/Don McKillop/Donald Madden/Elaine Edwards/Elena Fiore/Emmaline Henry/Estelita Rodriguez/Estelle Omens
1928|4|Gaby Rodgers/Jeannie Carson/Joanne Linville/John Ingle/Julian Mayfield/Ken Scott/Lionel Ngakane/May Wynn/Moira Redmond/Penny Edwards
1928|4|Reg Evans/Ron Soble/Simone Silva/Steve Dodd/Sudie Bond/Tom Rosqui/Vincent Wong
1929|1|Abdel Halim Hafez/Ana Luisa Peluffo/Arturo Fernández/Audrey Hepburn/Ayhan Işık/Bora Todorović/Bud Spencer/Christopher Plummer
1929|1|Columba Domínguez/Delia Scala/Don Murray/Eddie Garcia/Fernanda Montenegro/Fernando Almada/Frankie Sakai/Gorō Naya/Grace Kelly/Hashizō Ōkawa
1929|1|Helen Li Mei/Héctor Alterio/Irene Papas/Isabel Sarli/Jacques Brel/Jane Powell/Jean Simmons/John Cassavetes/Kishore Kumar/Květa Fialová
1929|1|Leila Abashidze/Lilo Pulver/Liselotte Pulver/Max von Sydow/Nadja Tiller/Naima Akef/Nargis/Nordin Ahmad/Odete Lara/Oleg Strizhenov
1929|1|Olga Zubarry/P. Ramlee/Paquita Rico/Pepe Soriano/Pierre Brice/Rajendra Kumar/Rajkumar/Rolan Bykov/Ronnie Barker/Rosa Carmina/Sunil Dutt
1929|1|Suraiya/Ulla Jacobsson/Vasily Shukshin/Vladimír Menšík/Zaharira Harifai
1929|2|Anil Chatterjee/Bob Newhart/Claude Rich/Ed Asner/Etchika Choureau/Fakhri Khorvash/Franca Rame/Fumio Watanabe/Gaston Moschin/Gastone Moschin
1929|2|Germán Robles/Irén Psota/James Hong/James Shigeta/Jean Bouise/Jo Mi-ryeong/Joan Plowright/John Osborne/Juanjo Menéndez/Julio De Grazia
1929|2|June Squibb/Lucy Gallardo/Luigi Pistilli/Marianne Hold/Max Alvarado/Mira Banjac/Muthuraman/Nigel Hawthorne/Saeed Jaffrey/Sezer Sezin
1929|2|Shōichi Ozawa/Sos Sargsyan/Susana Freyre/Takeshi Katō/Tamara Buciuceanu/Terry Moore/Tiberio Murgia/Tomisaburō Wakayama/Utpal Dutt/Vera Miles
1929|2|Vic Morrow/Vic Silayan/Victor Spinetti
1929|3|Amanda Blake/Ann Robinson/Anne Meara/Anne Ramsey/Barbara Murray/Betta St. John/Billy Lee/Bonnie Bartlett/Christian Marin/Dave King
1929|3|David Kelly/Elizabeth Spriggs/François Leterrier/George Coe/Gerald Harper/Ilene Woods/Jack Hedley/Jerry Hardin/Joan Taylor/John Bluthal
1929|3|John Nettleton/John Woodvine/Joi Lansing/Jonathan Haze/Katherine Helmond/Lee Patterson/Miyoshi Umeki/Moses Gunn/Niall Toibin/Niall Tóibín
1929|3|Nina Pens Rode/Olga James/Patricia Routledge/Perry Lopez/Peter Barkworth/Peter Breck/Peter Jeffrey/Ramesh Deo/Ramon Bieri/Richard Dysart
1929|3|Ron Haddrick/Scotty Beckett/Severn Darden/Shane Rimmer/Shirley Stoler/Susan Shaw/T. P. McKenna/Timothy Carey/Tommy Rall/Urda Arneberg
1929|3|Vivien Merchant/Víctor Israel
1929|4|Alice Hirson/Darwood Kaye/Elsa Raven/Eve Brent/George Martin/George Mikell/Jack Betts/Jerome Dempsey/Joey Forman/Judith Stott/Kevin Miles
1929|4|Leigh Snowden/Lila Kaye/Marion Marshall/Pamela Green/Pat Crawford Brown/Peggy Pope/Susan Willis/Thomas Baptiste/William O'Connell
`;

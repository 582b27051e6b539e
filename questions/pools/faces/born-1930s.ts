/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1930S = `
1930|1|Adile Naşit/Ahmed Ramzy/Alfredo Alcón/Armin Mueller-Stahl/Ben Gazzara/Carmen Sevilla/Clint Eastwood/Edward Woodward/Elsa Aguirre
1930|1|Frunzik Mkrtchyan/Geeta Bali/Gena Rowlands/Gene Hackman/Hajime Hana/Hideaki Nitani/Jean Rochefort/Jean-Louis Trintignant/Jece Valadão
1930|1|Joanne Woodward/Kalina Jędrusik/Lima Duarte/Mario Adorf/Maximilian Schell/Michiyo Aratama/Mohamad Ali Fardin/Mohammad Ali Keshavarz
1930|1|Nadezhda Rumyantseva/Naser Malek Motiei/Nikolai Rybnikov/Park No-sik/Philippe Noiret/Richard Harris/Robert Wagner/Rod Taylor/Sachiko Hidari
1930|1|Sean Connery/Sergiu Nicolaescu/Silvana Mangano/Steve McQueen/Tippi Hedren/Violetta Ferrari
1930|2|Agustín González/Anne Francis/Anthony Steffen/Antonio Cifariello/Anubha Gupta/Ariadna Welter/Barry Newman/Bradford Dillman/Buck Henry
1930|2|Burt Kwouk/Carolyn Jones/Chang Yang/Chus Lampreave/Colin Blakely/Dawn Addams/Delia Razon/Do Kum-bong/Ekkehard Schall/Elaine Stewart
1930|2|Gardy Granass/Geraldo Del Rey/Glauce Rocha/Gordon Pinsent/Gérard Blain/Günter Lamprecht/Harold Pinter/Inger Marie Andersen/James Coco
1930|2|Jamileh Sheikhi/Joan Sims/Jussi Jurkka/Ku Feng/Kyōko Kishida/Lois Smith/Lui Kei/Lung Sihung/Lyudmila Khityaeva/Majda Potokar/Marisa Prado
1930|2|Mary Costa/Monique Mercure/Montserrat Carulla/Nina Grebeshkova/Noé Murayama/Paul Mazursky/Peter Weck/Philippe Leroy/Polly Bergen
1930|2|Raymond St. Jacques/Relja Bašić/Renzo Montagnani/Robert Culp/Robert Francis/Robert Loggia/Roberto Cobo/Rolf Hoppe/Rustica Carpio/Sun Yueh
1930|2|Tadao Takashima/Taina Elg/Tessie Quintana/Ty Hardin/Venantino Venantini/Yolanda Varela/Yu Yang/Yōko Katsuragi/Zaiton
1930|3|Abbey Lincoln/Adrienne Corri/Alan Oppenheimer/Allison Hayes/Angela Paton/Angus Lennie/Barbara Jefford/Bobs Watson/Bruce Boa/Christine Carère
1930|3|Clive Revill/Daniel Cauchy/David Huddleston/Dick Sargent/Dominique Zardi/Donald Moffat/Dorothy Tutin/Estella Blain/Frances Sternhagen
1930|3|Glauco Mauri/Graham Jarvis/Jack Angel/James Olson/Jay Robinson/Jeremy Lloyd/Joan Weldon/John Cairney/John Cullum/John Junkin/John Wood
1930|3|Julie Bovasso/K. P. Ummer/Kate Reid/Liz Fraser/Luigi De Filippo/Mara Corday/Michael Robbins/Michel Robin/Micheline Luccioni/Odile Versois
1930|3|Philip Bosco/Ren Yamamoto/Richard Davalos/Robert Easton/Robert Prosky/Rokkō Toura/Ronald Allen/Ronald Fraser/Sally Ann Howes/Sergio Fantoni
1930|3|Skip Homeier/Sorrell Booke/Terence Bayler/Vic Tayback/Whitman Mayo/Will Hutchins/Windsor Davies
1930|4|Aldo Valletti/Anthony Chinn/Barbara Ruick/Bobby Larson/Bruce Allpress/Charles Kay/Corinne Skinner-Carter/Donald Churchill/Dorothy Bromiley
1930|4|Ellis Rabb/Ethel Ayler/Harrison Young/Hope Holiday/Jill Adams/Joan Dixon/Joan Rice/Kenneth Nelson/Lana Morris/Lee Wallace/Lois de Banzie
1930|4|Lynn Hamilton/Maureen Toal/Nancy Kilgas/Pat Suzuki/Patricia Dainton/Paul Stassino/Rhoda Williams/Steve Kahan/Tommy Cook/Tony Chinn
1931|1|Alla Larionova/Amza Pellea/Analía Gadé/Angie Dickinson/Anne Bancroft/Annie Girardot/Anthony Newley/Antonella Lualdi/Barbara Eden/Bina Rai
1931|1|Bogumił Kobiela/Chōsuke Ikariya/Dean Jones/Diana Dors/Emma Penella/Faten Hamama/Françoise Arnoul/Frits Helmuth/Fujiko Yamamoto
1931|1|Gunnel Lindblom/Hans Alfredson/Hind Rostom/Ian Holm/Ichirō Nagai/Ilarion Ciobanu/James Dean/James Earl Jones/Jiřina Bohdalová/Ken Takakura
1931|1|Kyōko Kagawa/Ladislav Smoljak/Leonard Nimoy/Leslie Caron/Lev Durov/Lucia Bosè/Magda al-Sabahi/Manolo Escobar/Mitzi Gaynor/Mohammad Ali
1931|1|Monica Vitti/Raizō Ichikawa/Rita Moreno/Robert Duvall/Shadia/Shammi Kapoor/Shintaro Katsu/Silvia Pinal/Sowcar Janaki/Stephen Boyd
1931|1|Suchitra Sen/Tab Hunter/Vicente Parra/William Shatner/Yoshiko Kuga/Yousuf Khan/Zoltán Latinovits
1931|2|Adelaide Chiozzo/Adriana Asti/Algimantas Masiulis/Anatoly Romashin/Asao Koike/Bernard Fresson/Carroll Baker/Christine Laszar
1931|2|Christopher George/Claire Bloom/Corinne Marchand/Dana Wynter/David Janssen/Encarna Paso/Franco Interlenghi/George Baker/Gita Dey/Hal Linden
1931|2|Hilmar Thate/Ian Hendry/Ingrid Andree/Ion Besoiu/Isabel de Castro/Ivan Dixon/Jan Himilsbach/Jan Libíček/Janice Rule/John Fraser/John Gavin
1931|2|John Kerr/Johnny Sheffield/Larry Hagman/Laura Valenzuela/Magali Noël/Mamie Van Doren/Margarita Lozano/Marianne Koch/Martin Milner
1931|2|Michael Lonsdale/Moira Orfei/Nick Adams/Nicole Courcel/Nirupa Roy/Olympia Dukakis/Otto Mellies/Paul Chang/Peter Chen Ho/Philip Baker Hall
1931|2|Preben Uglebjerg/Rabi Ghosh/Ray Danton/Rip Torn/Robert Morse/Robert Stephens/Shinobu Chihara/Tam Sin-hung/Tom Laughlin/Virginia McKenna
1931|2|Walter Vidarte
1931|3|Aldo Sambrell/Alfred Lynch/Anne Heywood/Anthony Booth/Barbara Barrie/Bill McKinney/Billie Thomas/Brad Sullivan/Bryan Mosley/Chris Wiggins
1931|3|Darla Hood/Darryl Hickman/Della Reese/Dick Gautier/Dominic Chianese/Don Henderson/George Ardisson/Gloria Talbott/Glynn Edwards/Grant Williams
1931|3|Harry Baird/Jack Dodson/Jack Ging/James Tolkan/Jill Bennett/Joan Carroll/Joe Santos/Juanita Quigley/June Thorburn/Karen Steele/Kenneth Haigh
1931|3|Lincoln Kilpatrick/Linda Cristal/Mala Powers/Margaret Tyzack/Marla Gibbs/Martin Vaughan/Michael Dante/Mike Pratt/Mona Hammond
1931|3|Noble Willingham/Padmanabham/Patsy Rowlands/Peter Baldwin/Peter Fitz/Peter Gilmore/Richard Bakalyan/Robert Donner/Robert Ito/Satyen Kappu
1931|3|Trevor Peacock/Vivian Pickles/Walter Santesso/William Reynolds/Zia Mohyeddin/Zoltán Huszárik
1931|4|Barbara Whiting/Betty Carr/Birdy Sweeney/Conrad Binyon/Conrad Brooks/Dan Resin/Douglas Barr/Ellen Holly/Gene Anderson/Jacqueline Scott
1931|4|Jeremy Burnham/Jill Melford/Johnny Calkins/June Laverick/Ken Miller/Lois Butler/Margo Moore/Mary Castle/Mary Louise Wilson/Maureen Connell
1931|4|Nadja Regin/Pat Ashton/Pat Heywood/Peter Cummins/Reiko Sato/Susan Stephen
1932|1|Anouk Aimée/Anthony Perkins/Debbie Reynolds/Delphine Seyrig/Dominique Michel/Elizabeth Taylor/Ellen Burstyn/François Truffaut
1932|1|Harriet Andersson/Ineko Arima/Jean-Pierre Cassel/Jean-Pierre Marielle/Jenny Karezi/Johanna Matz/Kasma Booty/Kei Tani/Keiko Kishi
1932|1|Kinnosuke Nakamura/Kunie Tanaka/Maria Menado/Marujita Díaz/Omar Sharif/Padmini/Paolo Villaggio/Peter O'Toole/Piper Laurie/Radoslav Brzobohatý
1932|1|Roy Scheider/Stéphane Audran/Tatsuya Nakadai/Wang Xingang/Yasuo Yamada/Yevgeni Urbansky/Yossi Banai
1932|2|Amrish Puri/Barbara Loden/Billie Whitelaw/Christiane Martel/Cyril Wickramage/Dabney Coleman/Dany Carrel/Djoko Rosić/Edd Byrnes/Edward Judd
1932|2|Eileen Brennan/Elaine May/Elma Karlowa/Emilia Radeva/Felicia Farr/Fernando Guillén/George Chakiris/Helmut Griem/Hizuru Takachiho
1932|2|Idalia Anreus/Ilka Soares/Isamu Nagato/Izolda Izvitskaya/Joel Grey/John Hillerman/John Vernon/Kenji Sahara/Margit Carlqvist/Marthe Villalonga
1932|2|Mehmood/Melvin Van Peebles/Misako Watanabe/Momoko Kōchi/Muhterem Nur/Nichelle Nichols/Nigar Sultana/Paquito Diaz/Pat Morita/Peggy Ann Garner
1932|2|Petula Clark/Pier Angeli/Prunella Scales/Robert Reed/Robert Vaughn/Roger Smith/Shashikala/Sheree North/Siegfried Rauch/Stênio Garcia
1932|2|Suzy Parker/Vic Diaz
1932|3|Alfonso Arau/Anthony Wager/Barbara Shelley/Barrie Ingham/Bob Grant/Brian Murphy/Bruce Glover/Carmen Munroe/Clotilde Joano/Colleen Miller
1932|3|Don Francks/Ed Bishop/Edward Hardwicke/Edward de Souza/Gabriele Tinti/Gardner McKay/George Furth/Geraldine McEwan/Hari Rhodes/Helga Liné
1932|3|Hiroshi Nawa/Ja'net Dubois/John Cater/Jorge Russek/Kenneth McMillan/Luke Askew/Mabel King/Marc Michel/Marisa Pavan/Mel Tillis/Murray Melvin
1932|3|Neil McCarthy/Nina van Pallandt/Paul Massie/Phyllida Law/Roger Bowen/Serge Merlin/Soon-Tek Oh/Steve Franken/Susan Oliver
1932|3|William Morgan Sheppard
1932|4|Abby Dalton/Andrée Melly/Barboura Morris/Edward Faulkner/Eileen Moore/Elsa Cárdenas/Fay Spain/Inga Swenson/J. A. Preston/Jacques Riberolles
1932|4|James Patterson/Joanne Gilbert/Joyce Jameson/Joyce Taylor/Kim Parker/Leon Tyler/Lucile Saint-Simon/Lucy Marlow/Macon McCalman/Mae Mercer
1932|4|Maureen Swanson/Richard Liberty/Sally Fraser/Sheila Allen/Yvette Duguay
1933|1|Alberto Olmedo/Alfredo Landa/Ary Fontoura/Ayako Wakao/Bata Živojinović/Bunta Sugawara/Carol Burnett/David McCallum/Davoud Rashidi
1933|1|Draga Olteanu Matei/Dragomir Bojanić/Eva Wilma/Gene Wilder/Georgy Burkov/Gian Maria Volonté/Gloria Romero/Grace Chang/Horst Buchholz
1933|1|Hsia Moon/Jayne Mansfield/Jean Yanne/Jean-Claude Brialy/Jean-Paul Belmondo/Joan Collins/Johanna von Koczian/Julio Alemán/Juzo Itami
1933|1|Jō Shishido/Kim Novak/Kiyoshi Kobayashi/Madhu/Madhubala/Mariam Fakhr Eddine/Mariko Okada/Mary Chronopoulou/Maurizio Arena/Meena Kumari
1933|1|Michael Caine/Mie Kitahara/Mikijirō Hira/Nimmi/Renato Salvatori/Roman Polanski/Sandra Milo/Stanislav Lyubshin/Supriya Choudhury/Supriya Devi
1933|1|Sylva Koscina/Victor Rebengiuc/Willie Nelson/Zoran Radmilović
1933|2|Amparo Soler Leal/Ana Ofelia Murguía/Ben Cooper/Chelo Alonso/Chita Rivera/Danny Aiello/Debra Paget/Diane Cilento/Dom DeLuise/Eberhard Esche
1933|2|Ernesto Gómez Cruz/Flip Wilson/Frank Gorshin/Françoise Fabian/Fred Willard/Godfrey Cambridge/Guy Grosso/Hope Lange/Jeremy Brett/Joan Rivers
1933|2|Julie Newmar/Julieta Serrano/Keiko Awaji/Kelly Lai Chen/Kirsten Walther/Kwan Shan/Lea Massari/Mako/Margareta Pogonat/Mark Damon/Mark Forest
1933|2|Milly Vitale/Milton Gonçalves/Nagesh/Othon Bastos/Richard Castellano/Robert Blake/Robert Goulet/Rosita Arenas/Sheila Hancock/Teresa Iżewska
1933|2|Tom Bell/Tom Skerritt/Tomas Milian/Will Sampson/Zofia Kucówna/Éva Vass
1933|3|Adolph Caesar/Barbara Feldon/Barrie Chase/Brad Harris/Brett Halsey/Bruno Oja/Connie Marshall/Constance Towers/Daniel Massey/Dolores Michaels
1933|3|Donald Pickering/Dudley Sutton/Ernst Günther/Ernst Jacobi/Eugene Gordon Lee/Françoise Brion/Gary Crosby/Glenn Corbett/Gloria Foster
1933|3|Greg Morris/Harve Presnell/Henry Darrow/Herb Edelman/Håkan Serner/Jackie Joseph/James Cossins/James Villiers/John Karlen/Joseph Maher
1933|3|Karl-Otto Alberty/Kathryn Grant/Ken Swofford/Lance Percival/Les Carlson/Lori Nelson/Luis Politti/Lynn Cohen/Marina Malfatti/Mary Ure
1933|3|Max Julien/Nicolas Coster/Pat Crowley/Patricia Crowley/Patrick Godfrey/Phyllis Newman/Renée Taylor/Richard Libertini/Robert Castel
1933|3|Robert Fuller/Shani Wallis/Siân Phillips/Ted Donaldson/Tony Jay/Tsai Chin/Walter Schmidinger/Wayne Rogers/William Smith/Zelda Rubinstein
1933|4|Al Fann/Aneta Corsaut/Ann Sears/Arlen Dean Snyder/Beverly Wills/Caroline Blakiston/Dorothy White/George Morfogen/Gloria Castillo/Jack Wallace
1933|4|Janet MacLachlan/John Clive/June Kenney/Kathleen Case/Larisa Tarkovskaya/Leonard Landy/Lisa Montell/Lita Milan/Marla Landi/Mary Germaine
1933|4|Michael T. Mikler/Nello Pazzafini/Noel Appleby/Olive Sturgess/Robert Sampson/Ron Karabatsos/Rudy De Luca/Ted Markland/Ziva Rodann
1934|1|Akira Takarada/Alan Arkin/Alan Bates/Alexander Shirvindt/Aliki Vougiouklaki/Alisa Freindlich/Ana Bertha Lepe/Barry Humphries/Brigitte Bardot
1934|1|Danilo Stojković/Dezső Garas/Dimitris Papamichael/George Segal/Gheorghe Dinică/Graham Kennedy/Hiroyuki Nagato/Izzat El Alaili
1934|1|Jamshid Mashayekhi/Jeanette Lin/Josef Somr/Judi Dench/Linda Lin Dai/Maggie Smith/Marty Feldman/Mircea Albulescu/Mitr Chaibancha
1934|1|Morten Grunwald/Natalya Fateyeva/Nikola Simić/Nikos Kourkoulos/Oleg Basilashvili/Pat Boone/Paul Naschy/Pierre Richard/Richard Chamberlain
1934|1|Rossana Podestà/Savely Kramarov/Shirley Jones/Shirley MacLaine/Sophia Loren/Sven Wollter/Tatiana Samoilova/Tony Ferrer/Vasily Lanovoy
1934|1|Yoko Tsukasa/Yūjirō Ishihara/Zbigniew Zapasiewicz
1934|2|Akemi Negishi/Anatoly Solonitsyn/Ann Smyrner/Bernard Bresslaw/Cho Ramaswamy/Chunchuna Villafañe/Citra Dewi/Claude Jarman Jr./Eileen Atkins
1934|2|Elisa Montés/Enrique Álvarez Félix/Eric del Castillo/Florence Henderson/Garry Marshall/George Hilton/Gia Scala/Gin Maeda/Guy Bedos
1934|2|Helena Law Lan/Ian Richardson/Ilaria Occhini/Inger Stevens/James Franciscus/Jean Sorel/Jim Hutton/Joan Hackett/John Meillon/Jonathan Miller
1934|2|Keith Barron/Kenneth Tsang/Kenny Baker/Kumkum/Lau Kar-leung/Leopoldina Bălănuță/Lia Eliava/Louise Fletcher/Makoto Satō/Mariani/Maro Kontou
1934|2|Nicole Berger/Osamu Kobayashi/Otto Brandenburg/Pina Pellicer/Richard Briers/Ronald Remy/Roy Kinnear/Rue McClanahan/Ruma Guha Thakurta
1934|2|Russ Tamblyn/Slobodan Aligrudić/Susana Campos/Sven-Bertil Taube/Sylvia Syms/Taško Načić/Timothy West/Tom Baker/Umberto Orsini/Vijay Anand
1934|2|Wang Xiaotang/Wilford Brimley/Zakes Mokae
1934|3|Al Freeman Jr./Ann Wedgeworth/Anne Haney/Annette Crosbie/Audrey Dalton/Balla Moussa Keita/Barbara McNair/Barry Coe/Bill Cobbs/Bill Gunn
1934|3|Brian Glover/Calvin Lockhart/Carmine Caridi/Colin Welland/Corey Allen/Diana Sands/Dick Anthony Williams/Dilys Laye/Ed Flanders
1934|3|František Velecký/Heinz Hopf/Jack Kehoe/Jacques d'Amboise/James B. Sikking/James Drury/Janet Munro/Jean Marsh/Joan Evans/Joanna Barnes
1934|3|Joanna Moore/Jody McCrea/John Ashley/John Standing/Johnny Sekka/Josef Sommer/Joyce Van Patten/Kerstin Tidelius/Kyōko Anzai
1934|3|Laurence Luckinbill/Lou Antonio/Luciano Rossi/Michael Dunn/Millicent Martin/Mitchell Ryan/Nanette Newman/Nobu McCarthy/Norman Beaton
1934|3|Rafer Johnson/Richard Bradford/Robert DoQui/Robert Lang/Robert Tessier/Tina Louise/Vernon Dobtcheff/Victor Argo/Victor French/Wendy Craig
1934|3|Yuji Odaka
1934|4|Angela McEwan/Carolyn Craig/Diana Millay/Dolores Dorn/Dorothy Tristan/Eddie Jones/Eiko Ando/Jerry Nelson/Jose De Vega/Ketty Lester/Mary Peach
1934|4|Merry Anders/Michael Lombard/Myrna Hansen/Patrick Gorman/Paul Butler/Paul Roebling/Pippa Scott/Sally Todd/Susan Shentall/Suzanne Shepherd
1934|4|William Elliott
1935|1|Alain Delon/Ali Nassirian/Armen Dzhigarkhanyan/Bibi Andersson/Charito Solis/Dharmendra/Diahann Carroll/Donald Sutherland/Dudley Moore
1935|1|Ejaz Durrani/Elvis Presley/Ghita Nørby/Giovanna Ralli/Iraj Ghaderi/Izumi Ashikawa/Jins Shamsuddin/Julie Andrews/Lajos Őze/Lando Buzzanca
1935|1|Lee Remick/Lobna Abdel Aziz/Lolita Rodriguez/Lucilla Yu Ming/Lyudmila Gurchenko/Mari Törőcsik/Mylène Demongeot/Norma Bengell/Núria Espert
1935|1|Oleg Tabakov/Reiko Dan/Rita Gomez/Sabiha Khanum/Saloma/Shyama/Soumitra Chatterjee/Stela Popescu/Tarcísio Meira/Topol/Uri Zohar/Valentin Gaft
1935|1|Vasily Livanov/Woody Allen/Xie Fang/Yoná Magalhães/Yury Solomin
1935|2|Akiko Koyama/Aldo Maccione/Alex Karras/Anne-Lise Tangstad/Barbara Harris/Bob Denver/Bobby Vinton/Brigitte Grothum/Charles Grodin
1935|2|Dalia Friedland/David Prowse/Diane Ladd/Dorothy Provine/Doug McClure/Elvira Quintana/Franco Citti/Gianni Garko/Giulio Brogi/Horst Janson
1935|2|Imre Antal/Jaime Vadell/James Bolam/Jerry Orbach/Jim Dale/John Cazale/John Saxon/Judd Hirsch/Julian Glover/Kaikala Satyanarayana
1935|2|Kakhi Kavsadze/Kazuko Yoshiyuki/Laurent Terzieff/Lee Meriwether/Lisa Gastoni/Lolita Sevilla/M. Emmet Walsh/Maria Fiore/María Vaner
1935|2|Masumi Harukawa/Michael Callan/Michael Jayston/Mikio Narita/Milena Vukotic/Mona Malm/Omero Antonutti/Paco Valladares/Peter Boyle/Prem Chopra
1935|2|Robert Conrad/Rosenda Monteros/Satomi Oka/Seymour Cassel/Shakila/Shih Jun/Shūsei Nakamura/Svetlana Druzhinina/Thilakan
1935|3|Alan Steel/Amanda Barrie/Anne Reid/Avery Schreiber/Barbara Leigh-Hunt/Barry Crocker/Belinda Lee/Billy Green Bush/Bryan Pringle/Charles Cioffi
1935|3|Claudio Undari/Collin Wilcox/David Ryall/Derren Nesbitt/Gary Raymond/Geoffrey Lewis/Heather Sears/Henry Gibson/Irma P. Hall/Jack Riley
1935|3|Jeremy Kemp/John Davis Chandler/João Bénard da Costa/Judy Parfitt/Ken Kercheval/Kenneth Mars/Lance LeGault/Lee Eun-sim/Leslie Parrish
1935|3|Martin LaSalle/Melvyn Hayes/Michel Subor/Nancy Kovack/Nicholas Pryor/Peter Brown/Rolf Römer/Ron Carey/Ronald Lacey/Rosemary Leach
1935|3|Roy Barraclough/Ruta Lee/Salome Jens/Saturnino García/Terence Donovan/Tom Atkins/Wanda Ventham
1935|4|Beverlee McKinsey/Candace Hilligoss/Carl Reindel/Carole Lesley/Del Henney/Frank Adonis/Frank Mazzola/Jacqui Chan/Jane Downs/Janet Burston
1935|4|Jill Dixon/Jo Ann Marlowe/John Charlesworth/Lisa Gaye/Marian Mercer/Marla English/Patricia Bredin/Robert Dix/Ronald Falk/Sharon Acker
1935|4|Sheila Flitton/Teddy Green/Tony Mordente/Vera Day/Victoria Shaw/Yvonne Lime
1936|1|Alan Alda/Albert Finney/Alla Demidova/Bekim Fehmiu/Belgin Doruk/Bobby Darin/Bruce Dern/Burt Reynolds/David Carradine/Dennis Hopper
1936|1|Federico Luppi/Florin Piersic/Gamini Fonseka/Glenda Jackson/Göksel Arsoy/Iya Savvina/Jamuna/Jan Tříska/Jim Brown/Jorge Porcel
1936|1|Kris Kristofferson/Leonid Kuravlyov/Lina Morgan/Lino Banfi/Ljubiša Samardžić/Louis Gossett Jr./Mala Sinha/Marisa Allasio/Mary Tyler Moore
1936|1|Masako Nozawa/Michael Landon/Miguelángel Landa/Nida Blanca/Norma Aleandro/Nutan/Pavel Landovský/Reza Beyk Imanverdi/Robert Redford
1936|1|Rolf Wesenlund/Savitri/Sotigui Kouyaté/Tommy Steele/Troy Donahue/Tuncel Kurtiz/Um Aing-ran/Ursula Andress/Virna Lisi/Vyjayanthimala
1936|1|Xenia Kalogeropoulou/Zdeněk Svěrák/Çolpan İlhan
1936|2|Akira Kubo/Anna Ciepielewska/Biswajeet/Brian Blessed/Carlo Delle Piane/Claude Brasseur/Dean Stockwell/Eiko Masuyama/Elina Salo/Elsa Daniel
1936|2|Ferenc Bács/Frederic Forrest/Haydée Padilla/Hector Elizondo/Hiroshi Kawaguchi/Hisashi Igawa/Hitomi Nakahara/Jacques Charrier/James Darren
1936|2|Jan Kačer/Joe Don Baker/José Carlos Ruiz/Juliet Prowse/Juliette Mayniel/Keiko Ōkawa/Keir Dullea/Kitty de Hoyos/Klaus Löwitsch/Malene Schwartz
1936|2|Mari Shimizu/Med Hondo/Monika Peitsch/Nicol Williamson/Nino Castelnuovo/Peter Bowles/Richard Wilson/Shirley Knight/Subhendu Chatterjee
1936|2|Sumiko Sakamoto/Takeshi Aono/Teruo Yoshida/Tony Lo Bianco/Tsutomu Yamazaki/Victor Lanoux/Vida Ghahremani/Walter Koenig/Yumi Shirakawa
1936|2|Yōsuke Natsuki
1936|3|Agnès Laurent/Alex Rocco/Andrew Prine/Anita Gillette/Anna Karen/Annette Stroyberg/Annette Vadim/Anthony Zerbe/Art Metrano/Ben Carruthers
1936|3|Charles Dierkop/Charles Napier/Cliff Gorman/Clive Swift/David Nelson/Diana Hyland/Donnelly Rhodes/Eduard Martsevich/Edward Petherbridge
1936|3|Floyd Red Crow Westerman/Gary Conway/Henri Attal/Jack Starrett/Jack Taylor/James Hampton/James Stacy/Jan Tesarz/Jess Conrad/Jill Ireland
1936|3|Joan O'Brien/Joe Spinell/John Bird/John Leyton/John Stride/Karamana Janardanan Nair/Lane Smith/Lelia Goldoni/László Szabó/Mary Alice
1936|3|Matt Clark/Michael Coles/Mike Henry/Millie Perkins/Miriam Colon/Míriam Colón/Paul L. Smith/Paul Shenar/Rafael Campos/Richard Harrison
1936|3|Robert Woods/Roger Ward/Roman Filippov/Ruth Buzzi/Shirley Anne Field/Susan Kohner/Virginia Maskell
1936|4|Andy Romano/Aurora Clavel/Bruce Gray/Burnum Burnum/Carrie Nye/David Gale/Jennifer Daniel/Judi Meredith/Lisa Davis/Marilyn Coleman/Pat Leavy
1936|4|Quinn Redeker/Robert Russell/Sharyn Moffett/Tucker Smith/Walter McGinn
1937|1|Aleksandr Demyanenko/Anthony Hopkins/Barbara Steele/Betty Loh Ti/Bill Cosby/Billy Dee Williams/Cüneyt Arkın/Dorel Vișan/Dustin Hoffman
1937|1|Edward Fox/Forouzan/Jack Nicholson/Jane Fonda/Johnny Dorelli/Joseph Estrada/José Sacristán/Julie Yeh Feng/Ken Ogata/Kumi Mizuno/Latifah Omar
1937|1|Leelavathi/Lorena Velázquez/Maja Komorowska/Manfred Krug/Manoj Kumar/Manorama/Margaret O'Brien/Marie Dubois/Morgan Freeman/Nadia Lutfi
1937|1|Peter Cook/Reginaldo Faria/Saadiah/Sabitri Chatterjee/Shin Sung-il/Sobhan Babu/Sofiko Chiaureli/Sombat Metanee/Stanisław Tym
1937|1|Svetlana Nemolyaeva/Thommy Berggren/Tom Courtenay/Tony Ranasinghe/Ulises Dumont/Vanessa Redgrave/Warren Beatty/Yılmaz Güney/Yūzō Kayama
1937|2|Angela Luce/Anita Strindberg/Annekathrin Bürger/Barbara Windsor/Bharath Gopi/Bobby Driscoll/Carlos Larrañaga/Chad Everett/Christina Schollin
1937|2|Daniela Rocca/Dyan Cannon/Edith Scob/Frank Vincent/Gary Lockwood/George Takei/Gio Petré/Guy Marchand/Hiroko Sakuramachi/Hitomi Nozoe
1937|2|Hugo Carvana/Ingrid Pitt/Ion Fiscuteanu/Jabeen Jalil/James MacArthur/Jeon Gye-hyeon/Jerry Reed/John Phillip Law/Jutta Lampe/József Madaras
1937|2|Kader Khan/Kamal/Kenji Utsumi/Kitty Courbois/Lolita Chatterjee/Luciana Paluzzi/Marlo Thomas/Michel Modo/Misa Uehara/Nayyar Sultana/Ned Beatty
1937|2|Nelson Villagra/Paolo Bonacelli/Paulo José/Rao Gopal Rao/Regimantas Adomaitis/Roberto Herlitzka/Rodney Bewes/Rodolfo Ranni/Ron O'Neal
1937|2|Sally Kellerman/Sami Frey/Sandy Dennis/Shubha Khote/Song Jae-ho/Stefano Satta Flores/Steven Berkoff/Susan Hampshire/Suzanne Pleshette
1937|2|Tommy Sands/Yvonne Craig
1937|3|Adam Roarke/Alan Howard/Albert Hall/Alexandra Kluge/Anna Massey/Benjamin Whitrow/Cliff Osmond/Daniel Pommereulle/David Margulies/Deven Verma
1937|3|Doug McGrath/Duane Jones/Eiji Gō/Elinor Donahue/Folker Bohnet/Garrett Morris/Gregory Sierra/Harris Yulin/Harumi Sone/Hideo Murota/Isa Danieli
1937|3|Jack Purvis/Jackie "Butch" Jenkins/Jeremy Spenser/Jo Anne Worley/Joe Viterelli/Joyce Bulifant/Julia Blake/Jácint Juhász/Kenneth Colley
1937|3|Kieu Chinh/Lawrence Dane/Linda Lavin/Marek Walczewski/Mary Ann Mobley/Maurice Roëves/Mária Medgyesi/Pat Roach/Perla Cristal/Peter White
1937|3|Polly Holliday/Richard Bright/Richard Jordan/Robert Hooks/Rosaleen Linehan/Shirley Eaton/Stephen Moore/Suzy Kendall/Terence Rigby
1937|3|Thengai Srinivasan/Timothy Scott/Todd Armstrong/Tony Burton/Trini Lopez/Una Stubbs/Willie Rushton/Yuri Nazarov/Zohra Lampert
1937|4|Barton Heyman/Ben Aris/Carol Rossen/Cindy Robbins/Darwin Joston/David Bailie/Dennis Banks/E. Katherine Kerr/Fran Bennett/Gwendolyn Watts
1937|4|Jackie Collins/Joe Bellan/John Seitz/Jordan Charney/Leonie Forbes/Nicholas Worth/Remak Ramsay/Richard Foronjy/Rochelle Oliver/Ron Holgate
1937|4|Tim Scott/Vic Tablian
1938|1|Adriano Celentano/Akira Kobayashi/Alexey Petrenko/Andrei Myagkov/B. Saroja Devi/Beata Tyszkiewicz/Behrouz Vossoughi/Bernadette Lafont
1938|1|Christopher Lloyd/Claudia Cardinale/Derek Jacobi/Diana Rigg/Elliott Gould/Elżbieta Czyżewska/Fred Williamson/Giuliano Gemma/Götz George
1938|1|Halit Akçatepe/Helen/Héctor Suárez/Jean Seberg/Jon Voight/Jorge Rivero/Karin Dor/Kartal Tibet/Kei Tomiyama/Leonardo Favio/Liv Ullmann
1938|1|Liya Akhedzhakova/Marina Vlady/Mireille Darc/Mustafa Qureshi/Natalie Wood/Nevena Kokanova/Oliver Reed/Romy Schneider/Rudolf Nureyev
1938|1|Sanjeev Kumar/Sergio Corrieri/Shamim Ara/Shashi Kapoor/Shwikar/Sultan Rahi/Susse Wold/Tatsuo Umemiya/Terence Stamp/Vakhtang Kikabidze
1938|1|Vladimir Vysotsky/Waheed Murad/Waheeda Rehman
1938|2|Agneta Ekmanner/Brian Dennehy/Connie Stevens/Diane Baker/Diane Varsi/Dolores Hart/Erik Wedersøe/Fanny Fan/Frank Langella/Girish Karnad
1938|2|Hans-Michael Rehberg/Ingrid Caven/Isabella Cerqueira Campos/Jacqueline Andere/Jaishankar/James Farentino/Jana Hlaváčová/Jean-Claude Drouot
1938|2|Jean-Pierre Kalfon/Jerzy Skolimowski/Jiří Menzel/Jordi Dauder/Julián Mateos/Kathryn Beaumont/Kojiro Hongo/Makio Inoue/Martha Mijares
1938|2|Martyn Sanderson/Michael Murphy/Michel Duchaussoy/Milena Dvorská/Natalya Krachkovskaya/Nieves Navarro/Parviz Fannizadeh/Pascale Petit
1938|2|Paula Prentiss/Petr Kostka/Piera Degli Esposti/Richard Benjamin/Richard Beymer/Rivka Michaeli/Ronny Cox/Scilla Gabel/Shingo Yamashiro
1938|2|Stella Stevens/Tamio Kawaji/Tatyana Lavrova/Tommy Chong/Zhu Xijuan
1938|3|Alan Ford/Barry Dennen/Barry Primus/Billy Gray/Bo Hopkins/Bob Christo/Bryan Marshall/Buck Taylor/Burton Gilliam/Don Pedro Colley/Ed Lauter
1938|3|Eleanor Bron/Frank Converse/Frank Kelly/Gary Collins/George Innes/Günther Schubert/Henry Jaglom/Hoyt Axton/Irma Raush/Ivan Rassimov
1938|3|Janette Scott/Jim Norton/Joan Blackman/John Quade/Lennart Hjulström/Leonard Frey/Louis Mahoney/Luana Anders/Luana Patten/Lynn Carlin
1938|3|Madge Sinclair/Martha Henry/Massimo Foschi/Michael Pataki/Michael Sheard/P. H. Moriarty/Patrick Bauchau/Patrick Mower/Paul Bartel
1938|3|Paul Benedict/Paul Benjamin/Philippe Nahon/Reni Santoni/Robert Drivas/Roger E. Mosley/Roger Jendly/Ron Dean/Rosalind Cash/Rosanna Yanni
1938|3|Roy Thinnes/Susan Strasberg/Tom Bower/Tony Darrow/Tony Selby/Tura Satana/Venetia Stevenson/Verna Bloom/Victor Buono/William B. Davis
1938|4|Ann Bell/Anne Whitfield/Basil Hoffman/Betty Lou Keim/Carl Gottlieb/Clarence Felder/David Kernan/Diane Clare/George Memmoli/Helen Ryan
1938|4|Helena Kallianiotes/Hermine Karagheuz/Jane Hallaren/Jean Hale/June Ritchie/Lane Bradbury/Lara Parker/Leslie Schofield/Marlene Aames
1938|4|Mickie McGowan/Nancy Fish/Nina Shipman/Novella Nelson/Peter Miles/Robert A. Silverman/Sam Groom/Sarah Branch/Susan Harrison/Wi Kuki Kaa
1938|4|Yvonne Romain
1939|1|Ali MacGraw/Antonio Pitanga/Arik Einstein/Boris Dvornik/Concha Velasco/Fernando Poe Jr./Feroz Khan/Galina Polskikh/Gavri Banai
1939|1|George Hamilton/Gila Almagor/Hannelore Hoger/Harvey Keitel/Ian McKellen/Isela Vega/Ivy Ling Po/Janusz Gajos/John Cleese/Josef Abrhám
1939|1|Keiichirō Akagi/Lily Tomlin/Lo Lieh/Lone Hertz/Marie Laforêt/Martha Karagianni/Michèle Mercier/Nanda/Paul Hogan/Pisamai Wilaisak/Richard Ng
1939|1|Rima Melati/Romeo Vasquez/Rosanna Schiaffino/Sal Mineo/Shaike Levi/Sonny Chiba/Terele Pávez/Terence Hill/Vic Vargas/Vladimir Ivashov
1939|1|Vladimir Menshov/Yehoram Gaon/Yoshiko Sakuma
1939|2|Adela Legrá/Akiko Wakabayashi/Alessandra Panaro/Alexandra Stewart/Anna Fonsou/Anna Polony/Bernie Casey/Betiana Blum/Birgitta Pettersson
1939|2|Brenda Vaccaro/Bulle Ogier/Börje Ahlstedt/Carlo Cecchi/Cleavon Little/Corin Redgrave/Emmanuil Vitorgan/Ewa Krzyżewska/F. Murray Abraham
1939|2|Frank Ramírez/George Lazenby/Goundamani/Hark Bohm/Iga Cembrzyńska/James Fox/Jan Nowicki/Jane Alexander/Jason Miller/Jens Okking/John Amos
1939|2|Joy Mukherjee/Kanchana/Karen Black/Leyla Sayar/Marisa Mell/Marita Böhme/Marty Wilde/Michael J. Pollard/Nancy Kwan/Paul Sorvino/Paul Winfield
1939|2|Peter Bogdanovich/Richard Kiel/Ricky Tomlinson/Ritva Oksanen/Rosalba Neri/Russell Means/Samantha Eggar/Scott Glenn/Susannah York/Tony Roberts
1939|2|Valerie Harper/Vivi Bach/Vladislav Dvorzhetsky/Wang Mo-chou/William Devane/Yaphet Kotto
1939|3|Allen Garfield/Andrew Ray/Angelo Infanti/Anjanette Comer/Anthony Valentine/Antonio Mayans/BarBara Luna/Barbara Luna/Bernard Verley/Bob Wall
1939|3|Bobby Henrey/Branko Samarovski/Béatrice Altariba/Charles Cyphers/Clarence Williams III/D'Urville Martin/Don Calfa/Doura Mané/Elizabeth Ashley
1939|3|France Nuyen/Garrick Hagon/Ian McCulloch/Ida Galli/Itziar Aizpuru/Jackie Burroughs/Jacques Boudet/Jagdeep/Janet Suzman/Jeanie Drynan
1939|3|Jennie Linden/Jimmy Hunt/John Fortune/John Howard Davies/Judy Carne/Kate O'Mara/Kathleen Widdoes/Lawrence Pressman/Louise Lasser
1939|3|Luigi Diberti/Mark Margolis/Max Phipps/Melinda Dillon/Michael Chow/Michael Gothard/Michael Hinz/Oliver Ford Davies/Pat Laffan/Paul Gleason
1939|3|Peter Vere-Jones/Raymond J. Barry/Renato Scarpa/Ron Rifkin/Rudolph Walker/Sid Haig/Susan Flannery/Terry Kiser/Thalmus Rasulala/Tommy Tune
1939|3|Vincent Gil/Volker Spengler/William Fox
1939|4|Al Strobel/Alaina Capri/Angela Thorne/Barbara Ferris/David Hayward/David Winters/Geraldine Moffat/Glyn Dearman/Jennifer Gan/Jo Morrow
1939|4|Lalita Ahmed/Laurel Cronin/Mary-Robin Redd/Meg Wynn Owen/Michael Johnson/Penelope Allen/Peter Whitford/Roger Davis/Ron Frazier
1939|4|Royce D. Applegate/Sandra Knight/Stanley Anderson/Yvonne Monlaur
`;

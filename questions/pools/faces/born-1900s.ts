/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1900S = `
1900|1|Adolf Dymsza/Alastair Sim/Aleksander Żabczyński/Arthur Askey/Charles Farrell/Eduardo De Filippo/Fosco Giachetti/Jean Arthur/Joaquín Pardavé
1900|1|Madeleine Renaud/Marie Bell/Mecha Ortiz/Pepe Arias/Spencer Tracy/William Haines
1900|2|Agnes Moorehead/Alice Terry/Allen Jenkins/Catherine Hessling/Chhabi Biswas/Claude Hulbert/Colin Clive/David Manners/Ernst Busch/Helen Hayes
1900|2|Ian Hunter/Katina Paxinou/Line Noro/Miguel Inclán/Nikolay Okhlopkov/Noel Purcell/Preston Foster/Ricardo Cortez/Robert Le Vigan/Roland Culver
1900|2|Siegfried Schürenberg/Varvara Myasnikova/Vera Malinovskaya/Wilfrid Lawson
1900|3|Alexis Minotis/Arno Paulsen/Charles Kemper/Dorothy Adams/Edna Best/Elisabeth Pinajeff/Estelle Brody/Evelyn Laye/Fred Emney/Fritz Feld
1900|3|Fyodor Nikitin/Gavin Muir/Georg Funkquist/Georgia Hale/Gregory Gaye/I. Stanford Jolley/James Hall/James Pierce/John Longden/Julanne Johnston
1900|3|Lester Matthews/Lloyd Corrigan/Ludwig Donath/Martita Hunt/Monroe Owsley/Natalie Schafer/Ralph Truman/Robert Shayne/Rudolf Vogel
1900|3|Russell Hopton/Ruth Clifford/Sandy Powell/Shirley Mason/Sybil Seely/Wolfgang Heinz
1900|4|Gage Clarke/Joss Ambler/Lillian Rich/Maurice Braddell/Ralph Dunn/Rosalind Atkinson/Ruby Dandridge
1901|1|Bebe Daniels/Boris Chirkov/Clark Gable/Domingo Soler/Eric Portman/Gary Cooper/George Raft/Gino Cervi/Hugo Haas/Igor Ilyinsky/Jaroslav Marvan
1901|1|Marlene Dietrich/Melvyn Douglas/Nelson Eddy/Nikolay Simonov/Rina Zelyonaya/Tsumasaburō Bandō/Vittorio De Sica/Willy Fritsch/Yuliya Solntseva
1901|2|Aziza Amir/Ben Lyon/Brian Donlevy/Carmen Boni/Chester Morris/Curt Bois/Ed Begley/Edward Chapman/Fanny Schiller/Fita Benkhoff/Frank Randle
1901|2|Gustav Knuth/Inga Tidblad/Isabel Garcés/James Dunn/James Murray/Kan'emon Nakamura/Lee Strasberg/Maurice Evans/Mildred Dunnock
1901|2|Mitsuko Yoshikawa/Naunton Wayne/Nino Besozzi/Nora Gregor/Philip Dorn/Rudy Vallee/Vera Korène/Vilma Banky
1901|3|Al Ritz/Allyn Joslyn/Ben Blue/Ben Welden/Bradley Page/Carol Dempster/Carroll Nye/Donald Cook/Edward Pawley/Frieda Inescort/Fuzzy Knight
1901|3|Gavin Gordon/George Tobias/Hank Worden/Irene Handl/Jacqueline Logan/Jester Hairston/Joe Bonomo/Kenneth MacDonald/Lee Patrick/Mabel Poulton
1901|3|Mildred Davis/Mildred Harris/Milly Mathis/Noel Howlett/Otto Waldis/Paul Fix/Paul Ford/Pauline Starke/Ray Whitley/Robin Irvine/Roman Bohnen
1901|3|Ruth Weyher/Sadao Maruyama/Wolfgang Zilzer
1901|4|Allene Ray/Augusta Ciolli/Barbara Brown/Gwen Nelson/Henri Letondal/Jack Livesey/John Kelly/John War Eagle/Louis Mercier/Lucien Prival
1901|4|Marjorie Eaton/Mary Hay/Mary Odette/Monte Hawley/Natalie Moorhead
1902|1|Anny Ondra/Erminio Macario/Gustav Fröhlich/Hanka Ordonówna/Heinz Rühmann/Henri Garat/Ib Schønberg/Kanjūrō Arashi/Kálmán Latabár/Larry Fine
1902|1|Leni Riefenstahl/Lyubov Orlova/Macario/Miriam Hopkins/Mohammed Abdel Wahab/Norma Shearer/Paco Martínez Soria/Pál Jávor/Ralph Richardson
1902|1|Ryūnosuke Tsukigata/Siiri Angerkoski/Sumiko Kurishima/Tallulah Bankhead
1902|2|Aleksei Gribov/Ann Harding/Boris Barnet/Brian Aherne/Carl Esmond/Chill Wills/Chōjūrō Kawarasaki/Donald Wolfit/Elsa Lanchester
1902|2|Ferdinand Marian/Flora Robson/Frances Bavier/Francisco Petrone/Ganjirō Nakamura II/George Murphy/John Houseman/José Nieto/Julia Caba Alba
1902|2|Kumeko Urabe/Leon Ames/Lloyd Nolan/Louise Beavers/Lucie Englisch/Mantan Moreland/Margaret Hamilton/Margit Manstad/Mary Philbin/Mathias Wieman
1902|2|Mona Mårtenson/Olga Scheinpflugová/Sonnie Hale/Stepin Fetchit/Tatsuo Saitō/Thelma Ritter/Victor Jory/Vladimir Fogel/Walter Slezak/Walter Tso
1902|2|Will Geer
1902|3|Addison Richards/Anthony Nicholls/Antonio Bravo/Barton MacLane/Blanche Montel/Charles Blavette/Charles Lloyd-Pack/Dagny Lind/David Burns
1902|3|Dick Curtis/Eduard Franz/Edward Gargan/Enzo Turco/Esther Ralston/Frank Jenks/Fred Scott/Frederick Piper/Garry Marsh/Harry Stockwell
1902|3|Jack La Rue/John Salew/Leslie Fenton/Louis Salou/Lyle Talbot/Marguerite De La Motte/Marion Mack/Mary Nolan/Michael Whalen/Nora Swinburne
1902|3|Onslow Stevens/Philip Ober/Ray "Crash" Corrigan/Ray Teal/Raymond Hackett/Renee Houston/Richard Alexander/Robert Adams/Roy Barcroft
1902|3|Smith Ballew/Trevor Bardette/Ureo Egawa/Vince Barnett/Virginia Fox/William Collier Jr.
1902|4|Anthony Ireland/Bob Okazaki/Carl Jaffe/Ellen Pollock/Jack Ingram/Libby Taylor/Reinhold Bernt/Sammy Cohen/Shirley Grey/Tamara Shayne
1902|4|Valerie Taylor
1903|1|Andrea Palma/Bing Crosby/Bob Hope/Camilla Horn/Chiezō Kataoka/Claudette Colbert/Curly Howard/Elsa Merlini/Fernandel/Franciska Gaal
1903|1|Grethe Weiser/Jeanette MacDonald/Nikolay Cherkasov/Niní Marshall/Peppino De Filippo/Theo Lingen/Zaki Rostom
1903|2|Betty Balfour/Billie Dove/Charles Starrett/Claude Dauphin/Dean Jagger/Delia Magaña/Dolores Costello/Edgar Buchanan/Elisha Cook Jr.
1903|2|Emiko Yagumo/Francis L. Sullivan/George Coulouris/Gerda Maurus/Hans Söhnker/Jack Oakie/Luther Adler/Mieczysław Cybulski/Millard Mitchell
1903|2|Mimi Pollak/Nancy Carroll/O. E. Hasse/P. C. Barua/Reginald Gardiner/Robert Dalban/Ronald Shiner/Santiago Gómez Cou/Stuart Erwin
1903|2|Tokihiko Okada/Tom Tyler/Una Merkel/Vladimír Šmeral/Ward Bond/Werner Hinz/Wilfrid Hyde-White/Yōko Umemura
1903|3|Alan Napier/Anne Revere/Asbjørn Andersen/Barbara Bedford/Beatrix Lehmann/Binnie Barnes/Chubby Johnson/Clinton Sundberg/Don Beddoe
1903|3|Dorothy Mackaill/Dorothy Sebastian/Edward Woods/Emil Hass Christensen/Fredi Washington/George E. Stone/George J. Lewis/Gordon Westcott
1903|3|Hardie Albright/Henry Wadsworth/Hugh Sinclair/J. Edward Bromberg/Jan Vostrčil/John Williams/Josephine Hutchinson/Kathryn McGuire/Kenne Duncan
1903|3|LeRoy Mason/Leonid Kinskey/Lewis Sargent/Louis Jean Heydt/Louis Seigner/Max Adrian/Mino Doro/Mona Maris/Mona Washbourne/Morgan Conway
1903|3|Ona Munson/Rex Bell/Rex Lease/Richard Loo/Ted de Corsia/Tor Johnson/Verree Teasdale/Warren Hull/Yoshio Kosugi
1903|4|Douglas Gilmore/Eddie Acuff/Esther Muir/Everley Gregg/Joan Barry/Joe Downing/John Gallaudet/Karl Meixner/Kathleen Key/Mario Siletti
1903|4|Peter Brocco/Soo Yong/William Haade/William Hall
1904|1|Anna Neagle/Anwar Wagdi/Boris Babochkin/Cary Grant/Charles "Buddy" Rogers/Chishū Ryū/Constance Bennett/Dick Powell/Dolores del Río
1904|1|Emilio Fernández/George Brent/George Formby/Greer Garson/Jean Gabin/Jenny Jugo/Joan Crawford/John Gielgud/Johnny Weissmuller/K. L. Saigal
1904|1|Käthe von Nagy/Peter Lorre/Renée Saint-Cyr/Robert Montgomery/Tatyana Peltzer/Tita Merello/Vasili Merkuryev/Vasilis Avlonitis/Viktor de Kowa
1904|2|Alfonso Bedoya/Bruce Cabot/Eiji Nakano/Frank Lawton/Frederick Ashton/Gao Zhanfei/Gladys George/Glenda Farrell/Hugh Williams/Jean Dasté
1904|2|Joachim Gottschalk/Johnny Mack Brown/Keye Luke/Laura La Plante/Lin Chuchu/Paul Dahlke/Phil Harris/Ralph Bellamy/Ray Bolger/Raymond Rouleau
1904|2|Rudolf Platte/Shmuel Rodensky/Sid Field/Tom Conway/Wild Bill Elliott
1904|3|Anthony Bushell/Ballard Berkeley/Bramwell Fletcher/Catherine Lacey/Clarence Nash/Clive Morton/Don Alvarado/Duncan Renaldo/Edward J. Nugent
1904|3|Elisabeth Welch/Elissa Landi/Elsie Randolph/Elvia Allman/George Meeker/Gerard Heinz/Guido Celano/Gunnar Olsson/Helen Kane/Iron Eyes Cody
1904|3|J. Pat O'Malley/Jay Novello/Jerry Colonna/Jimmy Ritz/Jōji Oka/Kay Johnson/Marian Nixon/Martin Kosleck/Mayo Methot/Milburn Stone
1904|3|Milton Parsons/Moultrie Kelsall/Nick Dennis/Nick Stuart/Patsy Ruth Miller/Paul Hartman/Philip Van Zandt/Pyotr Sobolevsky/Ralph Forbes
1904|3|Raymond Bailey/Raymond Huntley/Richard Gaines/Robert Livingston/Russell Hardie/Selena Royle/Semyon Svashenko/Steven Geray/Umberto Spadaro
1904|3|Wilfred Pickles/Zita Johann
1904|4|Alma Bennett/Barry Livesey/Chano Urueta/Chief Tahachee/Dorothy Revier/Eddie Leslie/Ethel Moses/Fabia Drake/Grandon Rhodes/Gwen Lee
1904|4|Joan Henley/Josephine Wilson/Murray Alper/Otto Reichow/Philip Leaver/Rita Webb/Viola Richard/Virginia Brown Faire
1905|1|Aldo Fabrizi/Anna May Wong/Clara Bow/Durga Khote/Fernand Gravey/Franchot Tone/Gilbert Roland/Greta Garbo/Henry Fonda/Isa Miranda/Jan Werich
1905|1|Jiří Voskovec/Joel McCrea/Joseph Cotten/Kay Francis/Kwan Tak-hing/Luis Sandrini/Mary Mounib/Myrna Loy/Pierre Brasseur/Robert Donat
1905|1|Robert Newton/Rudolf Prack/Takashi Shimura
1905|2|Albert Dekker/Andy Devine/Arthur Lake/Betty Amann/Consuelo Guerrero de Luna/Eddie Anderson/Edvin Laine/Eleanor Audley/Emlyn Williams
1905|2|Galina Kravchenko/Grete Mosheim/Guillermo Marín/Henry Wilcoxon/Imre Ráday/Jiřina Šejbalová/Kamatari Fujiwara/Leo Genn/Manolo Morán
1905|2|Meg Lemonnier/Mildred Natwick/Mischa Auer/Otto Preminger/René Cardona/René Dary/Richard Haydn/Roberto Rey/Sachiko Murase/Sigge Fürst
1905|2|Sterling Holloway/Ted Ray/Tex Ritter/Thomas Gomez/Tino Scotti/William Gargan/Wolfgang Lukschy/Yaeko Mizutani
1905|3|Astrid Allwyn/Barry Norton/Carleton Young/Charles Lane/David Hutcheson/Denis O'Dea/Dick Purcell/Dina Gralla/Donald Douglas/Doris Hare
1905|3|Duncan Macrae/Eddie Foy Jr./Esma Cannon/Frances E. Williams/Frank Faylen/Frederick O'Neal/George Voskovec/Grant Withers/Harry Bellaver
1905|3|Heihachirō Ōkawa/Howard McNear/Howard St. John/Hylda Baker/John Abbott/John Dierkes/John Hoyt/John Warwick/Leila Hyams/Lila Lee/Nestor Paiva
1905|3|Paul Frankeur/Philip Ahn/Roland Toutain/Ruth Nelson/Sam Levene/Teru Shimada/Torin Thatcher/Wynne Gibson
1905|4|Alice Day/Beatrice Roberts/Doris Hill/Dorothy Coburn/Edmon Ryan/Joan Morgan/Katharine Warren/Katherine Warren/Lillian Yarbo/Marietta Canty
1905|4|Michael Trubshawe/Norah Baring/Queenie Leonard/Ruth Taylor/Scott Kolk/Vittorio Antonucci
1906|1|Concha Piquer/Erwin Geschonneck/George Sanders/Haruko Sugimura/Janet Gaynor/Joan Blondell/John Carradine/John Huston/Lilian Harvey
1906|1|Lon Chaney Jr./Lou Costello/Louise Brooks/Madeleine Carroll/Mary Astor/Nora Ney/Oscarito/Paolo Stoppa/Prithviraj Kapoor/Rafaela Aparicio
1906|1|Renate Müller/Vera Maretskaya/William Bendix/Wolf Albach-Retty
1906|2|Andrei Abrikosov/Andreina Pagnani/Augusto Codecá/Bea Benaderet/Bruce Bennett/Camilla Spira/Carlo Campanini/Chandra Mohan/Diana Wynyard
1906|2|Eddie Albert/Erzsi Somogyi/Esmond Knight/Ferdoos Mohammed/John Carroll/Karin Kavli/Ladislav Pešek/Manuel Medel/Oscar Levant/Osvaldo Valenti
1906|2|Roger Livesey/Salvo Randone/Sergei Gerasimov/Siegfried Breuer/Thelma Todd/Yukiko Tsukuba
1906|3|Alan Webb/Albert Lieven/Anita Garvin/Barbara Jo Allen/Barry K. Barnes/Benita Hume/Betty Bronson/Derrick De Marney/Donald Woods/Dorothy Jordan
1906|3|Ellen Schwanneke/Erik Rhodes/Ernestine Wade/Evelyn Holt/Frank Ferguson/Gale Gordon/Grady Sutton/Hans Hardt-Hardtloff/Harry Hindemith
1906|3|Helen Chandler/Hermione Baddeley/Horace McMahon/Hugh McDermott/Jack Randall/Jacques Brunius/James Flavin/Joan Hickson/Joe Sawyer/José Baviera
1906|3|Kane Richmond/Leslie Dwyer/Lola Lane/Luis Van Rooten/Lyda Roberti/Mario Castellani/Mary Brian/Michael O'Shea/Ned Glass/Phil Regan
1906|3|Richard Whorf/Robert Allen/Robert Vattier/Rose Hobart/Roy Roberts/Rudolf Schündler/Sue Carol/Theresa Harris/Trude von Molo/Ursula Jeans
1906|3|Walter Sande/Warren Hymer/Ángel Álvarez
1906|4|Bernice Claire/Dorothy Appleby/Dorothy Christy/Dorothy Tree/Dudley Dickerson/Estelle Evans/Etta Lee/Evalyn Knapp/Frances Lee/Fred Toones
1906|4|Harry Feist/Howard Petrie/Jack Carr/John Trent/Josephine Dunn/Judith Wood/June Collyer/Kam Tong/Lotti Loder/Manuel Dondé/Margaret Rawlings
1906|4|Molly Urquhart/Noel Francis/Raymond Keane/Rolf von Goth/Sheila Raynor/Tedd Pierce
1907|1|Amedeo Nazzari/Annabella/Barbara Stanwyck/Beatriz Costa/Dan Duryea/Edwige Feuillère/Fay Wray/František Filipovský/Gene Autry/Ita Rina
1907|1|Jacques Tati/Jessie Matthews/John Wayne/Katharine Hepburn/Laurence Olivier/Margit Dajka/Paul Douglas/Paula Wessely/Ray Milland/Robert Young
1907|1|Rosalind Russell/Sulochana/Tamara Makarova/Utaemon Ichikawa/Zarah Leander/Zoya Fyodorova
1907|2|Alexander Knox/Allan Jones/Ann Todd/Bernard Miles/Bob Steele/Burgess Meredith/Canada Lee/Cesar Romero/Chen Bo'er/Chieko Naniwa/Eijirō Tōno
1907|2|Emma Väänänen/Fritz Eckhardt/Georg Rydeberg/Harry Ritz/Jack Albertson/James Robertson Justice/Jarmila Novotná/Jeff Morrow/Joan Davis
1907|2|John McIntire/Julián Soler/Käthe Gold/M. R. Radha/Marte Harell/Nino Taranto/Paul Klinger/Peggy Ashcroft/Phillips Holmes/Raymond Bussières
1907|2|Richard Murdoch/Sapfo Notara/Sheldon Leonard/Tutta Rolf/Wei Heling/Wesley Barry/Xuan Jinglin
1907|3|Alan Reed/Alvin Childress/Andrex/Antonio Centa/Barbara Kent/Billy De Wolfe/Connee Boswell/Criswell/Cyril Luckham/Dandy Nichols/Den Obinata
1907|3|Dick Bentley/Douglass Montgomery/Dub Taylor/Eddie Dean/Eddie Quillan/Edith Barrett/Ernst Wilhelm Borchert/Florence Rice/Freda Jackson
1907|3|George Woodbridge/Gordon Griffith/Guy Middleton/Helen Vinson/Ichirō Sugai/Isabel Jewell/James Hayter/Jean Anderson/Joel Fluellen/John Marley
1907|3|Joseph Kearns/Joyce Compton/Kent Smith/Kent Taylor/Leon Askin/Lorenzo Tucker/Lurene Tuttle/Malcolm Atterbury/Marcello Pagliero/Mary Treen
1907|3|Maxie Rosenbloom/Mike Mazurki/Olof Widgren/Peggy Shannon/Pert Kelton/Ralph Michael/Roger Blin/Ross Alexander/Russell Gleason
1907|3|Shepperd Strudwick/Shin'ichi Himori/Sidney Fox/Tala Birell/Willis Bouchey/Willy A. Kleinau
1907|4|Adrienne Ames/Argentina Brunetti/Betty Warren/David Rollins/Frances Dade/Helen Kleeb/Irene Tedrow/Jack Allen/Jameson Clark/John Darrow
1907|4|Matty Kemp/Nancy O'Neil/Owen Davis Jr./Phyllis Konstam/Rosita Moreno/Yasushi Nagata
1908|1|Anna Magnani/Anna Sten/Arturo de Córdova/Bette Davis/Brigitte Helm/Carole Lombard/Celia Johnson/Dennis Morgan/Devika Rani/Dita Parlo
1908|1|Don Ameche/Dorothea Wieck/Estrellita Castro/Ethel Merman/Fatma Rouchdi/Fred MacMurray/Hertha Thiele/Hu Die/James Stewart/John Mills
1908|1|Junzaburō Ban/Kazuo Hasegawa/Libertad Lamarque/Manos Katrakis/Marina Ladynina/Mel Blanc/Michael Redgrave/Milton Berle/Nils Poppe/Paul Henreid
1908|1|Rex Harrison/Robert Morley/Tauno Palo/Tito Guízar
1908|2|Alain Cuny/Arthur O'Connell/Bahija Hafez/Bernard Lee/Buddy Ebsen/Buster Crabbe/David Farrar/Dennis O'Keefe/Eve Arden/Gene Raymond
1908|2|Howard Vernon/Juan Carlos Thorry/Lew Ayres/Lionel Stander/Lupe Vélez/Memmo Carotenuto/Nobuo Nakamura/Sture Lagerwall/Sylvia Bataille
1908|2|Van Heflin/William Hartnell
1908|3|Alan Baxter/Alex D'Arcy/Alexander D'Arcy/Alfred Adam/Barbara Luddy/Barry Kelley/Carlo Romano/Dennis Moore/Erik Frey/Ford Rainey/Frances Day
1908|3|Frank Sully/Gus Schilling/Helen Twelvetrees/Imogene Coca/Inez Courtney/Jack Gilford/Jerry Desmonde/John Sutton/K. N. Singh/Karl Swenson
1908|3|Laurence Naismith/Lee Powell/Lita Grey/Liu Jiqun/Luis Salazar/Mae Questel/Marceline Day/Merna Kennedy/Myron McCormick/Patrick Barr
1908|3|Paul Stewart/Penny Singleton/Philip Coolidge/Phillip Reed/Pola Illéry/Ralph Cooper/Raquel Torres/Reginald Beckwith/Robert F. Simon
1908|3|Robert Kent/Roland Varno/Sally Eilers/Sally O'Neil/Tom Tully/Valentine Dyall/Virginia Cherrill/Walter Burke/Wilfrid Seyferth/William Bakewell
1908|3|Xan das Bolas
1908|4|Billie Bird/Bo Ling/Chester Gan/Dwight Marfield/Edith Meinhard/Edmund MacDonald/Howard Wendell/Johnny Jones/Kathryn Crawford/Kermit Murdock
1908|4|Linda Watkins/Max Dalban/Pat Twohill/Philip Stainton/Polly Ann Young/Ralph Wright/Robert Foulk/Sylvain Itkine/William Janney
1909|1|Carmen Miranda/Chips Rafferty/Clara Calamai/Dana Andrews/Dieter Borsche/Douglas Fairbanks Jr./Emad Hamdy/Errol Flynn/Gunnar Björnstrand
1909|1|Heinz Erhardt/James Mason/Jessica Tandy/Karel Höger/Ken Uehara/Kinuyo Tanaka/Leela Chitnis/Magda Schneider/Margaret Sullavan/Marguerite Viby
1909|1|Mireille Balin/Robert Ryan/Shin Saburi/Sybille Schmitz
1909|2|André Morell/Ann Sothern/Burl Ives/Carlos López Moctezuma/Dria Paola/Eitarō Ozawa/Ernesto Calindri/Everett Sloane/Han Langen/Howard Da Silva
1909|2|Ivan Lyubeznov/Jany Holt/Jeffrey Lynn/Jim Davis/Kay Thompson/Lien Deyers/Louis Hayward/Maria Bogda/Maurice Denham/Michael Rennie
1909|2|Robert Beatty/Robert Douglas/Robert Helpmann/Sergo Zakariadze/Shizue Natsukawa/Tom Ewell/Tommy Trinder/Viktor Staal/Wu Yin/Yanina Zhejmo
1909|2|Yelena Kuzmina
1909|3|Abner Biberman/Alan Curtis/Alan Marshal/Allan Lane/Anne Seymour/Anthony Ross/Augusto Benedico/Brenda De Banzie/Bruce Seton/Campbell Singer
1909|3|Carl Lange/Dante Maggio/Douglas Walton/Eric Linden/Frances Dee/Frank Albertson/Germaine Aussey/Griffith Jones/Guido Alberti/Gunnar Sjöberg
1909|3|Harold Huber/Harriet Hilliard/Heather Angel/Helen Martin/Herbert Berghof/Howard da Silva/Hugh Beaumont/Irene Hervey/Jack Gwillim/Jane Baxter
1909|3|Jimmy Jewel/Joe De Santis/John King/John Ridgely/José Torvay/Judith Evelyn/June Clyde/Karen Morley/Kunitarō Kawarazaki/Lamberto Maggiorani
1909|3|Lois Moran/Madge Evans/Mark Dignam/Max Baer/Mona Barrie/Patricia Hayes/Phillip Terry/Pierre Repp/Ralph Byrd/Robert Coote/Sonia Dresdel
1909|3|Sydney Bromley/Thomas Beck/Tom D'Andrea/Tristram Coffin/Whit Bissell
1909|4|Angela Clarke/Brenda Forbes/Dave Willock/Dorothy Wilson/Edwin Max/Fay Helm/Florine McKinney/John Boxer/Judith Barrett/Lotus Long/Lou Gilbert
1909|4|Margie Hines/Mary Field/Nell O'Day/Renata Vanni/Ugo D'Alessio/Victoria Hopper
`;

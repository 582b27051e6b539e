/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_BEFORE_1900 = `
1852|4|Gertrude Claire
1854|4|James T. Kelley
1856|3|Etienne Girardot
1856|4|Frank Losee/Gaston Michel
1857|2|Ermete Zacconi
1857|3|Frank Currier
1857|4|Gustav Botz
1858|2|May Robson
1858|3|Cesare Gravina/Frank Keenan/Frederick Kerr/Nellie Stewart/Tore Svennberg
1859|3|Edward Connelly/Josephine Crowell
1860|3|George Fawcett/Karl Mantzius/Morton Selten
1860|4|Charles K. French/Emily Fitzroy/Kate Bruce
1861|1|Georges Méliès
1861|2|Theodore Roberts
1861|3|Henrietta Crosman
1861|4|Phyllis Allen
1862|3|Gustav von Seyffertitz
1862|4|Adeline De Walt Reynolds
1863|1|Adele Sandrock
1863|2|C. Aubrey Smith/Frederik Jensen
1863|3|Alison Skipworth/Zeffie Tilbury
1863|4|Edythe Chapman/Mary Brough
1864|1|William S. Hart
1864|3|David Torrence/Frank Campeau/George Barbier/Jessie Ralph/Tully Marshall
1864|4|Alice Davenport
1865|2|May Whitty
1865|3|Charles Ogle/Nicolai Neiiendam/Otis Harlan
1865|4|Francis Powers/Rudolf Lettinger
1866|2|Harry Davenport
1866|3|Brandon Hurst/Frank McGlynn Sr./Josef Swickard/Reginald Barlow
1866|4|George Reed
1867|2|Albert Basserman/Hobart Bosworth
1867|3|Alec B. Francis/James A. Marcus/Joe Keaton/Lionel Belmore
1867|4|Bromley Davenport/Kate Toncray/Tempe Pigott
1868|1|George Arliss/Marie Dressler
1868|3|Alma Kruger/C. V. France/Egil Eide/Eugenie Besserer/Henry Bergman/Snitz Edwards/Spottiswoode Aitken
1868|4|D. J. Williams/J. P. Lockney/Vivia Ogden
1869|1|Ben Turpin
1869|2|A. E. Matthews/Anders de Wahl/Sándor Góth/Tyrone Power Sr.
1869|3|Charley Grapewin/Christian Schrøder/Ivan Khudoleyev/Édouard de Max
1869|4|Alfred Hollingsworth/Jean Périer/Lucy Beaumont/Luigi Carini/Nick Cogley/William E. Shay
1870|2|Elliott Dexter
1870|3|Claude Gillingwater/Edward Ellis/Henry Kolker/Lawrence Grant/O. B. Clarence
1870|4|Louis Leubas/Marie Ault
1871|2|Eduard von Winterstein/Gerda Lundequist/Hilda Borgström/Marguerite Moreno
1871|3|DeWitt Jennings/Henry Stephenson/Joe Roberts/Wilfred Lucas
1871|4|John Rand/Margaret McWade/William Ricciardi
1872|2|Charles Prince
1872|3|Arthur Byron/Charles Murray/Chunibala Devi/Conrad Tallroth/Fannie Ward/Holbrook Blinn/Louise Closser Hale/Lucille La Verne/Ralph Lewis
1872|3|Robert McWade/W. G. Fay
1872|4|Frank Lanning/Winter Hall
1873|2|Betty Nansen/Karin Swanström/Leo Slezak
1873|3|Henrik Malberg/Jean Adair/Pyotr Chardynin/Séverin-Mars
1873|4|Aubrey Mallalieu/Charles Clary/Madame Sul-Te-Wan/Theodore Lorch/Tom McGuire/Vera Lewis
1874|1|Paul Wegener
1874|2|Dustin Farnum/Henry Travers/Max Adalbert/Rosa Albach-Retty
1874|3|Alida Rouffe/Arthur Hoyt/Charles Middleton/Charles Waldron/Clarence Kolb/Elizabeth Patterson/Frank Shannon/Friedrich Kayssler/Grant Mitchell
1874|3|Helen Haye/Herbert Bunston/Lumsden Hare/Mary Carr/Nance O'Neil/Robert Dinesen/Thorkild Roose
1874|4|Ada Reeve/Alphonse Ethier/Charles Paton/Chief Many Treaties/Emilie Kurz/Tom Murray
1875|2|Olof Winnerstrand
1875|3|Arthur Wontner/Claude King/Eddie Polo/Emma Dunn/Frank Craven/Frank Reicher/Gilbert Emery/Helen Westley/Ivan F. Simpson/J. Farrell MacDonald
1875|3|James Kirkwood Sr./Maude Eburne/Renée Carl/Sam De Grasse/Samuel S. Hinds
1875|4|Catherine Doucet/Francis Pierlot/Louise Carter
1876|1|William Farnum
1876|2|Arthur V. Johnson/H. B. Warner/Ilka Grüning/Mack Swain/Maria Ouspenskaya/Rosa Valetti/Victor Moore
1876|3|Berton Churchill/Charles Halton/Clara Blandick/Clarence Wilson/Ernest Cossart/Jean Ayme/Leigh Whipper/Oscar Beregi Sr./Paul Ollivier
1876|3|Romuald Joubé
1876|4|Amy Veness/Ben Field/Charlotte Walker/Henry Hall/May Hallatt/P. Dempsey Tabler
1877|1|Maurice Costello
1877|2|Charles Coburn/Edmund Gwenn/Josephine Hull/René Navarre
1877|3|Bruno Decarli/Chief John Big Tree/Claire McDowell/Dell Henderson/Gibson Gowland/Halliwell Hobbes/Lawrence Chenault/Marcel Levesque
1877|3|Montagu Love/Nigel De Brulier/O. P. Heggie
1877|4|Mary Jerrold/Nils Ahrén/Robert Homans
1878|1|Bartolomeo Pagano/Harriet Bosse/Harry Carey/Lionel Barrymore
1878|2|Conway Tearle/Donald Meek/Ernest Torrence/Finlay Currie/Henry B. Walthall/Varvara Massalitinova
1878|3|Blanche Friderici/Constance Collier/Ethel Griffies/Fumiko Katsuragi/Katie Johnson/Nicolas Koline/Oscar Apfel/Robert Warwick/Roy Atwell
1878|3|Taylor Holmes/William Desmond
1878|4|Basil Ruysdael/Georg H. Schnell/Julia Swayne Gordon/Percy Parsons/William Law
1879|1|Emilio Ghione/Ethel Barrymore/J. Warren Kerrigan/King Baggot/Mieczysława Ćwiklińska/Nazimova/Thomas Meighan/Victor Sjöström/Vitold Polonsky
1879|2|Alfred Abel/André Deed/Ernest Thesiger/Gunnar Tolnæs/Henry Ainley/Jane Darwell/Lewis Stone/Lois Weber/Matheson Lang/Max Schreck
1879|2|Prudencia Grifell/Sydney Greenstreet/Warner Oland
1879|3|Charles Hutchison/Claude Dampier/David Landau/Dudley Digges/E. E. Clive/Edward Rigby/Eily Malyon/Eric Campbell/Georg John/Jed Prouty
1879|3|Kathlyn Williams/Laura Hope Crews/Lucile Watson/Neal Hart/Paul Porcasi/Robert Elliott/Robert Greig/Umberto Mozzato/Walter Long/William Duncan
1879|4|Alfred Paget/Anna Svierkier/Athole Stewart/Frank Alexander/Fritz Schade/Leona Roberts/Mary Forbes/Mary Young
1880|1|Broncho Billy Anderson/Hans Moser/Harry Baur/Kazimierz Junosza-Stępowski/Tom Mix/Vladimir Maksimov/W. C. Fields
1880|2|Earle Williams/Eugene O'Brien/Gabrielle Dorziat/House Peters/Louis Wolheim/Mack Sennett/Rita Sacchetto/Soava Gallone/Tilla Durieux
1880|2|Una O'Connor
1880|3|Aleksandr Chistyakov/Alf Blütecher/Egon Brecher/Else Frölich/Frank Orth/Fritz Grünbaum/Gerald Ames/Hale Hamilton/Howard Hickman/Ivan Hedqvist
1880|3|Jean d'Yd/John Ekman/Julius Tannen/Mitchell Lewis/Russell Simpson/Sara Allgood/T. Roy Barnes/Tom Santschi
1880|4|André Cheron/Connie Leon/Edie Martin/George Humbert/Horace Murphy/Mabel Paige/Marie De Becker/May Beatty/Nancy Price/Scotty Mattraw
1880|4|Sylvia Ashton/W. Lawson Butt
1881|1|Asta Nielsen/Carl Schenstrøm/Enrique Muiño
1881|2|Gustavo Serena/Leo Carrillo/Masao Inoue/René Cresté
1881|3|Albert Austin/Francis Ford/John Gottowt/Livio Pavanelli/Margaret Wycherly/Mario Guaita-Ausonia/Milton Rosmer/Morgan Wallace/Noble Johnson
1881|3|Pedro de Cordoba/Robb Wilton
1881|4|Sarah Edwards/Sarah Padden/Umberto Guarracino
1882|1|Bela Lugosi/Harry Liedtke/John Barrymore/Milton Sills/Olaf Fønss
1882|2|Donald Crisp/George Bancroft/Geraldine Farrar/Guy Kibbee/Henry Edwards/James Gleason/Luciano Albertini/Margaret Dumont/Noah Beery/Ralph Lynn
1882|2|Sybil Thorndike/Teresa Gomes
1882|3|Arturo Soto Rangel/Beryl Mercer/Carlo Battisti/Charles Judels/Charles Trowbridge/Edmund Breon/Edward Van Sloan/George Siegmann
1882|3|Hans Mierendorff/Harry C. Myers/Holmes Herbert/Jack Norton/Leo White/Marie Doro/Mary Boland/Mary Gordon/Paul Harvey/Thurston Hall
1882|3|Valeska Suratt
1882|4|Armand Kaliz/Erville Alderson/Harry Hayden/Ida Moore/Leonard Willey/Nancy Roberts/Paul Dickey
1883|1|Clara Pontoppidan/Douglas Fairbanks/Francis X. Bushman/Gyula Csortos/Lon Chaney/Max Linder/Poul Reumert/Raimu/Walter Huston
1883|2|Alberto Collo/Edna May Oliver/Estelle Winwood/Ford Sterling/Jules Berry/Lou Tellegen/Lucie Höflich/Marguerite Clark/Marion Lorne
1883|2|Olga Gzovskaya/Percy Marmont/S. Z. Sakall/Sylvie/Tom Walls
1883|3|C. Henry Gordon/Eddie Collins/Edwin August/Elsie Ferguson/Joseph Crehan/Leonard Mudie/Ludwig Stössel/Mary Alden/Ned Sparks/Polly Moran
1883|3|Ralph Morgan/Richard Romanowsky/Sam Hardy/Stanley Fields/Theodor Loos/Wanda Treumann/Édouard Delmont
1883|4|Charles K. Gerrard/Cleo Madison/Earl Dwire/Edna Goodrich/Erwin Kalser/Ethel Coleridge/Glen Cavender/Joseph King/Matt Briggs/Muriel George
1884|1|Emil Jannings/Harry Langdon/Mia May/Tina Pica/Valdemar Psilander/Werner Krauss
1884|2|Bernhard Goetzke/Billie Burke/Carlyle Blackwell/Charles Winninger/Godfrey Tearle/Hugh Herbert/Ida Wüst/James Cruze/Johannes Meyer/Lew Cody
1884|2|Nathalie Lissenko/Pauline Carton/Pierre Larquey/Rudolf Forster/Růžena Nasková/Saturnin Fabre/Sigurd Wallén
1884|3|Alec Craig/Arthur Edmund Carewe/Bessie Barriscale/Burt Mustin/E. K. Lincoln/Edmond Van Daële/Forrester Harvey/Frank Cellier/Fred Kelsey
1884|3|Gibb McLaughlin/Henri Poupon/J. M. Kerrigan/Janet Beecher/Jean Cadell/Jimmy Conlin/Joseph Sweeney/Karl Huszar-Puffy/Kathleen Howard
1884|3|Ludwig Schmitz/Mary Nash/Olga Petrova/Olof Sandborg/Paul Heidemann/Peter Gawthorne/Richard Tucker/Sig Ruman/Sojin/Stuart Holmes/Torben Meyer
1884|3|Torsten Hammarén/William Garwood
1884|4|Bud Osborne/Edmund Willard/Edward Keane/Frank Hagney/Griff Barnett/Harry Benham/J. H. Roberts/Mimi Aguglia
1885|1|Amleto Novelli/Erich von Stroheim/Theda Bara/Wallace Beery
1885|2|Antonie Nedošinská/Charles Dullin/Erna Morena/Gabby Hayes/Gordon Harker/Guy Newall/Hedda Hopper/Hesperia/Jack Hoxie/Lionel Atwill
1885|2|Lowell Sherman/Mae Murray/Moore Marriott/Otto Kruger/Pierre Renoir/Rudolf Klein-Rogge/Tod Slaughter/Vera Baranovskaya/Will Fyffe
1885|3|Alfredo del Diestro/Allan Jeayes/Andrew Tombes/Aubrey Mather/Carl de Vogt/Carlo Wieth/Charles Carson/Erskine Sanford/Esther Dale
1885|3|Florence Turner/Frederick Leister/Harry Gribbon/Herbert Rawlinson/Jeanne Fusier-Gir/Joe Valli/Paul Bildt/Richard Lund/Robert Emmett O'Connor
1885|3|Sydney Howard/Tom Kennedy
1885|4|Alex Mackenzie/Alfredo Boccolini/Arline Pretty/Arthur Ashley/Charles Coleman/Charles West/Dale Fuller/Emile Boreo/Gus Wickie/Harvey Clark
1885|4|Jacques Grétillat/Purnell Pratt/Robert Rendel/William Lowery
1886|1|Al Jolson/Annette Kellerman/António Silva/José Isbert/Lars Hanson/Maria Matos/Sessue Hayakawa/Victor McLaglen
1886|2|Charles Ruggles/Chester Conklin/Crane Wilbur/Dooley Wilson/Ed Wynn/Edward Everett Horton/Emilie Sannom/Eugen Klöpfer/Florence Lawrence
1886|2|Gabrielle Robinne/George Zucco/Jean Hersholt/Karl Dane/Leo G. Carroll/Owen Moore/Sergio Tofano/Sophie Tucker/Spring Byington/Stewart Rome
1886|2|Ève Francis
1886|3|Barnett Parker/Charlie Naughton/Christian Rub/Dick Elliott/Edwin Maxwell/Ernst Stahl-Nachbaur/Frederick Worlock/Hedda Vernon/Heinie Conklin
1886|3|Hobart Cavanaugh/Hugo Björne/James Burke/Jimmy Gold/Luis Alberni/Léon Mathot/Nella Walker/Nicolas Rimsky/Olin Howland/Philip Merivale
1886|3|Robert McKim/Sam McDaniel/Tammany Young/Thomas E. Jackson/Willard Robertson/William Harrigan/Édouard Mathé
1886|4|Fernand Herrmann/Frank H. Wilson/Michael Mark/Rafael Calvo/Tōgō Yamamoto/Virginia Pearson
1887|1|Boris Karloff/Clive Brook/Gyula Kabos/Lil Dagover/Louis Jouvet/Lyda Borelli/Peter Malberg/Roscoe Arbuckle
1887|2|Antonio Moreno/Ebba Thomsen/Edith Erastoff/Eric Blore/Fernand Charpin/Gaston Modot/Harold Lockwood/Huguette Duflos/Jack Mulhall
1887|2|James Finlayson/Monte Blue/Raoul Walsh/Reginald Owen/Roland Young/Walter Connolly/William Frawley
1887|3|Arthur Margetson/Billy Bevan/Blanche Yurka/Bull Montana/Charles D. Brown/Charles Dingle/Elisabeth Risdon/Esme Percy/Gabriel Gabrio
1887|3|Gabriel de Gravone/George Carney/Gertrude Astor/Hank Mann/Huntley Gordon/Ivor Barnard/John Hamilton/John Wray/Kokuten Kōdō/Lynne Overman
1887|3|Malcolm Keen/Marguerite Pierry/Noah Young/Ralph Ince/Raymond Hatton/Raymond Walburn/Robert Kortman/Ullrich Haupt
1887|4|Frank Tokunaga/Gunboat Smith/Lillian Walker/Mark Daly/Muriel Aked/Robert Gleckler/Violet Hopson/William Royle
1888|1|Barry Fitzgerald/Edvard Persson/Maurice Chevalier/Will Hay
1888|2|Annie Rosar/Beulah Bondi/Cathleen Nesbitt/Diana Karenne/Edith Evans/Georg Alexander/Gladys Cooper/Greta Almroth/Jack Holt/Jean Murat
1888|2|Johannes Riemann/Michał Znicz/Miles Malleson/Monty Woolley/Owen Nares/Reinhold Schünzel/Robert Woolsey/Victor Francen
1888|3|Anna Q. Nilsson/Camillo Pilotto/Cecil Cunningham/Claude Allister/D. A. Clarke-Smith/Donald Calthrop/Eduardo Ciannelli/Florence Bates
1888|3|Florence La Badie/Fred Kohler/George Relph/Germaine Dermoz/Gösta Cederlund/Hanna Ralph/Hans Adalbert Schlettow/Henry Armetta/Jameson Thomas
1888|3|Jean Angelo/Konstantin Shayne/Leo D. Maloney/Leslie Fuller/Louise Glaum/Mary Fuller/Matt Moore/Miles Mander/Nana Bryant/Niles Welch
1888|3|Paul Cavanagh/Paul Hurst/Porter Hall/Rafaela Ottiano/Selmer Jackson/Wally Patch/William B. Davidson
1888|4|Almira Sessions/Clara Williams/Colin Kenny/Esther Minciotti/Frank J. Coleman/George Hayes/Jimmie Adams/Julien Mitchell/Maureen Delany
1888|4|Paul Hardtmuth/Raymond Bloomer/Virginia Balistrieri
1889|1|Charlie Chaplin/Clifton Webb/Ivan Mosjoukine/Larry Semon/Musidora/Naguib al-Rihani/Pearl White/Warner Baxter
1889|2|Albert Dieudonné/Bodil Ipsen/Claude Rains/Eduard Kohout/Elmo Lincoln/Emmy Lynn/Eugene Pallette/Felix Aylmer/Franklin Pangborn/Karin Molander
1889|2|Mario Bonnard/Marjorie Rambeau/Osip Runitsch/Otto Wallburg/Ray Collins/Snub Pollard/Vera Karalli
1889|3|Alan Dinehart/Arthur Hohl/Athene Seyler/Bryant Washburn/Carlo Pisacane/Clarence Muse/Daniel L. Haynes/Donald MacBride/Dorothy Phillips
1889|3|Douglass Dumbrille/Ernest Truex/F. J. McCormick/Friedrich Feher/Glenn Anders/Harry Woods/Herman Bing/James Stephenson/John Botvid/Lloyd Bacon
1889|3|Lyda Salmonova/Minor Watson/Minta Durfee/Moroni Olsen/Murray Kinnell/Pierre Watkin/Robert Ames/Robert Barrat/Tom Dugan/Tom London
1889|3|Victor Potel/Vladimir Sokoloff/Walter Catlett/Wylie Watson
1889|4|Brefni O'Rorke/Cliff Clark/Eddie Kane/Harry J. Vejar/Harry McCoy/Helen Wallace/Marguerite Snow/Martha Wentworth/May Craig/Michael Visaroff
1889|4|Ottola Nesmith/Walter Baldwin
1890|1|Adolphe Menjou/Groucho Marx/Gösta Ekman/Harald Madsen/Henny Porten/Herbert Marshall/Miguel Ligero/Pina Menichelli/Stan Laurel
1890|1|Stanley Holloway
1890|2|Alexander Granach/Art Acord/Bruno Kastner/Cecil Kellaway/Chieko Higashiyama/Clara Kimball Young/Edgar Kennedy/Edmund Lowe/Edward Arnold
1890|2|Ernst Deutsch/Frank Morgan/Fred Thomson/Hella Moja/Henry Hull/Italia Almirante Manzini/Ivy Close/Jeanne Eagels/Leslie Banks/Lottie Lyell
1890|2|Marjorie Main/Naima Wifstrand/Robert Armstrong/Serafima Birman/Verna Felton
1890|3|Alice Joyce/Charlotte Greenwood/Cora Witherspoon/Douglas MacLean/El Brendel/Elmer Clifton/Frank Conroy/George Merritt/Harry Shannon
1890|3|Julian Rivero/Kazimierz Opaliński/Marie Lohr/Mary Merrall/Mikhail Rasumny/Nikolai Tsereteli/Pat O'Malley/Rachel Devirys/Stanley Ridges
1890|3|Tom Powers
1890|4|Barbara Everest/Bessie Eyton/Bobby Dunn/Cheerio Meredith/Dorothy Vaughan/Etta McDaniel/George Regas/Junius Matthews/Michael Romanoff
1890|4|Ramsay Hill/Tom O'Brien
1891|1|Buck Jones/Charles Ray/Françoise Rosay/Hans Albers/Jack Buchanan/Joe E. Brown/Ronald Colman/Vlasta Burian/Wallace Reid/Willy Birgel
1891|2|Charles Bickford/Chic Johnson/Enrique Serrano/Ferenc Futurista/František Smolík/Fritz Kampers/Fritz Rasp/Gene Lockhart/Leslie Henson
1891|2|Lloyd Hamilton/Reginald Denny/Robertson Hare/Sam Jaffe/Stacia Napierkowska/Stefan Rosti/Tim McCoy/Yvette Andréyor
1891|3|Al Bridge/Belle Bennett/Bert Roach/Carmen Cartellieri/Chester Clute/Chief Yowlachie/Clyde Cook/Domenico Gambino/Frank Pettingell
1891|3|Gwen Ffrangcon-Davies/Harry Cording/Helen Broderick/Henry O'Neill/Henry Oscar/Irene Rich/Irving Pichel/Isabel Jeans/James Bell/Jetta Goudal
1891|3|Jonathan Hale/Madge Kennedy/Mae Busch/Marjorie Gateson/Max Terhune/Michael Chekhov/Miriam Cooper/Morland Graham/Pierre Bertin
1891|3|Richard "Skeets" Gallagher/Robert Frazer/Roscoe Karns/Victor Kilian/Wallace MacDonald
1891|4|Alexander Gray/Ann Shoemaker/Daphne Pollard/Harold Scott/Jean Del Val/Roddy Hughes
1892|1|Basil Rathbone/Eddie Cantor/Francesca Bertini/Hoot Gibson/Jack Hulbert/Mabel Normand/Margaret Rutherford/Mary Pickford/Oliver Hardy
1892|1|Pierre Blanchar/William Powell
1892|2|Aku Korhonen/Al St. John/Alan Hale Sr./Alice Brady/André Luguet/Andy Clyde/Charles Vanel/Ezio Pinza/Felix Bressart/Francisco Álvarez
1892|2|Franciszek Brodniewicz/Fritz Kortner/Hanni Weisse/Himanshu Rai/Leda Gys/Lupino Lane/Maria Falconetti/Maria Jacobini/Noël Roquevert/Ole Olsen
1892|2|Renée Falconetti/Ruth Chatterton/Sandra Milovanoff/Slim Summerville/Thomas Mitchell/Trude Hesterberg/Valeska Gert/William Demarest
1892|3|Claire Windsor/Doro Merande/Dorrit Weixler/Edmund Cobb/Emory Parnell/Esther Howard/Frank Puglia/Friedrich Gnaß/Georges Renavent
1892|3|Greta Schröder/Helen Gibson/Helen Holmes/Henry Victor/Jason Robards Sr./John Litel/John Miljan/Juan Calvo/Julia Faye/Kathleen Harrison
1892|3|Malcolm McGregor/Marjorie Fielding/Mary Clare/Maurice Escande/Minna Gombell/Osgood Perkins/Patricia Collinge/Peggy Wood/Pinto Colvig
1892|3|Ruth Roland/Walter Miller
1892|4|Ben Williams/Clifford McLaglen/Edith Storey/Gene Pollar/Gertrude Howard/Hank Bell/Kathryn Card/Kewpie Morgan/Leila Bennett/Lenore Ulric
1892|4|Maryse Dauvray/Nora Nicholson/Raymond Greenleaf/Rosemary Theby/Russ Brown/Stuart Lindsell
1893|1|Adolf Jahr/Charley Chase/Conrad Veidt/Edvin Adolphson/Edward G. Robinson/Gaby Morlay/Harold Lloyd/Hattie McDaniel/Heinrich George
1893|1|Ivor Novello/Jimmy Durante/Leslie Howard/Lillian Gish/Mae West/Richard Dix/Suzanne Grandais/Vera Kholodnaya
1893|2|Astrid Holm/Aud Egede-Nissen/Carl Brisson/Cedric Hardwicke/Chr. Arhoff/Cicely Courtneidge/Emma Roldán/Fay Bainter/Gina Manès/Ina Claire
1893|2|Mimí Derba/Otto Wernicke/Robert Harron/Stanley Lupino/Tora Teje/Vladimir Gajdarov
1893|3|Armand Bernard/Barry Jones/Carl Benton Reid/Chris-Pin Martin/Dennis Hoey/Dorothy Dalton/Enid Bennett/Evelyn Varden/Fay Holden/Fern Andra
1893|3|Frank Merrill/Grace Cunard/Howard Smith/Irving Bacon/Isobel Elsom/Ivan Koval-Samborsky/Jean Brochard/Jean Dixon/Kurt Katch/Leatrice Joy
1893|3|Lilly Jacobson/Olga Baclanova/Spencer Williams/Theodore von Eltz/Tom Forman
1893|4|Ann Pennington/Cecile Arnold/Cleo Ridgely/Edgar Dearing/Ernest Whitman/Hope Landin/Jesslyn Fax/Norma Phillips/Paul Farrell/Tito Vuolo
1894|1|Albert Préjean/Boris Shchukin/Jack Benny/Norma Talmadge/Paul Hörbiger/Walter Brennan
1894|2|Arthur Treacher/Beatrice Lillie/Billy Gilbert/Bokuzen Hidari/Chesney Allen/Corinne Griffith/Eiko Miyoshi/Ellen Gottschalch/Henry Daniell
1894|2|Ivan Petrovich/Jenny Hasselqvist/Mae Marsh/Max Miller/Norman Kerry/Olive Thomas/Orane Demazis/Paul Lukas/Rondo Hatton/Walter Rilla
1894|2|Warren William/Xenia Desni/ZaSu Pitts
1894|3|Aimé Clariond/Antonio Riquelme/Basil Sydney/Billy Bletcher/Bud Jamison/Carlo Aldini/Charles C. Wilson/Enid Markey/Estelle Taylor/Fay Compton
1894|3|France Dhélia/Hartley Power/Ivan Lebedeff/Jean Debucourt/Lois Wilson/Mario Ferrari/Mary Duncan/Minerva Urecal/Nita Naldi/Percy Helton
1894|3|Seena Owen/Tiny Sandford/Will Wright
1894|4|Dorothy Kelly/Emory Richardson/Kathleen Lockhart/Lewis Martin/Léonce Corne/Marguerite Gance/Marie Walcamp/Martin Garralaga/Olaf Storm
1894|4|Olive Tell/Peggy Pearce/Sammy White/Stuart Buchanan/Symona Boniface/Ted McNamara/Tetsu Komai
1895|1|Buster Keaton/Gracie Allen/Leonid Utyosov/Liane Haid/Michel Simon/Paul Muni/Pierre Richard-Willm/Richard Barthelmess/Rudolph Valentino
1895|1|Sara García/William Boyd
1895|2|Bert Lahr/Bert Wheeler/Cliff Edwards/Edna Purviance/Gustav von Wangenheim/Jack Warner/John Boles/Ken Maynard/Louis Calhern/Louise Lovely
1895|2|Margarete Schön/Nigel Bruce/Paul Richter/Raymond Griffith/Rex Ingram/Shemp Howard/Siegfried Arno/Suzanne Marwille/Theodor Pištěk
1895|2|Valéry Inkijinoff/Yakima Canutt/Yoshiko Kawada
1895|3|Aileen Pringle/Alma Taylor/Anita Stewart/Aribert Wäscher/Bobby Howes/Charles King/Chrissie White/Connie Gilchrist/Edward Brophy/Evelyn Brent
1895|3|Florence Vidor/Fortunio Bonanova/Frederick Valk/Hay Petrie/Jane Marken/Jerry Verno/Johnny Hines/Kenneth Harlan/Louise Fazenda
1895|3|Lucien Littlefield/Lucien Nat/Margaret Livingston/Nat Pendleton/Roscoe Ates/Russell Hicks/Ruth McDevitt/Sidney Blackmer/Syd Saylor
1895|3|Uno Henning/Vernon Dent/Wally Wales
1895|4|Anita Sharp-Bolster/Ann Forrest/Cecil Ramage/Fred Essler/Georges Lannes/Jack Pennick/Juanita Hansen/June Caprice/Larry Grey/Lucy Cotton
1895|4|Marie Ney/Mary Thurman/Robert Burton/Rudolph Anders/Tom Fadden/Wanda Hawley
1896|1|Anton Walbrook/Attila Hörbiger/Ethel Waters/Faina Ranevskaya/Fernando Soler/George Burns/Ruth Gordon/Zdeněk Štěpánek
1896|2|Alan Mowbray/Anastasia Zuyeva/Anders Henrikson/Antonin Artaud/Arthur Shields/Barbara La Marr/Blanche Sweet/Bud Flanagan/Carlo Ninchi
1896|2|Charles Butterworth/Dolly Davis/Guadalupe Muñoz Sampedro/Hubert von Meyerinck/J. Carrol Naish/Jack Pickford/Jean Tissier/Jessie Royce Landis
1896|2|Joseph Schildkraut/Juano Hernandez/Karl Ludwig Diehl/Lawrence Tibbett/Lotte Neumann/Léonide Massine/Mary Johnson/Oskar Sima/Paul Kemp
1896|2|Raymond Massey/Suzy Prim/Tito Lusiardo/Uuno Laakso
1896|3|Abraham Sofaer/Amanda Randolph/Beatrice Varley/Bill Walker/Boris Zakhava/Buffalo Bill Jr./Charles Victor/Clarence Brooks/Cullen Landis
1896|3|Doris Lloyd/Ejner Federspiel/Elliott Nugent/George Hackathorne/George Houston/Gertrud Welcker/Heather Thatcher/Ian Wolfe/Irene Browne
1896|3|Jack Howarth/Jack Perrin/Jay Adler/Lilia Skala/Lilyan Tashman/Marjorie Bennett/Melville Cooper/Morris Ankrum/Olive Carey/Phil Baker
1896|3|Priscilla Dean/Rolfe Sedan/Ronald Adam/Ruth Donnelly/Ted Healy/Teddy Knox/Tom Keene/Virginia Valli/Walter Fitzgerald
1896|4|Edith Evanson/Erwin Biswanger/Fred Humes/Hope Summers/Ivy Duke/Margaret Bert/Margery Wilson/Mary MacLaren/Muriel Ostriche/Olive Sloane
1896|4|Willie Fung
1897|1|Bud Abbott/Elisabeth Bergner/Fredric March/Georgia Vasileiadou/Joel Rinne/John Gilbert/Lya De Putti/Lya Mara/Marion Davies/Moe Howard
1897|1|Olga Tschechowa/Ossi Oswalda/Pierre Fresnay/Pola Negri/Sohrab Modi/Vasilis Logothetidis/Veriko Anjaparidze/Walter Pidgeon
1897|2|Aleksandra Khokhlova/Basil Radford/Betty Compson/Cecil Parker/Chōko Iida/Conrad Nagel/Fernand Ledoux/Gregory Ratoff/Hermione Gingold
1897|2|Hilde Hildebrand/Hussein Riad/John Laurie/Judith Anderson/Julien Carette/Kurt Gerron/Käthe Haack/Marcel Herrand/Nils Asther/Noël-Noël
1897|2|Ramón Pereda
1897|3|Alma Rubens/Austin Trevor/Bobby Vernon/Cyril Ritchard/Dennis King/Dorothy Peterson/Emmett Lynn/Enrico Viarisio/Eugenia Galindo
1897|3|Félix Fernández/Germaine Rouer/Gladys Henson/Hans W. Petersen/Henry Kendall/Hope Emerson/Jaque Catelain/Jerome Cowan/John Alexander
1897|3|Joseph Calleia/Kermit Maynard/Lloyd Hughes/Luigi Pavese/Lya de Putti/Marjorie Rhodes/Monty Banks/Morris Carnovsky/Noel Madison
1897|3|Reikichi Kawamura/Rhys Williams/Russell Collins/Umberto Melnati/Viktor Stanitsyn/Viola Dana
1897|4|Albert Ray/Berneice Hansell/Dagmar Godowsky/Eugene Borden/Gertrude Olmstead/Helen Shaw/Ivan Chuvelyov/Margalo Gillmore/Pat Flaherty
1897|4|Philip Tonge/Sylvia Breamer/Vivienne Segal/William Fountaine
1898|1|Andrés Soler/Arletty/Denjirō Ōkōchi/Gracie Fields/Irene Dunne/Jadwiga Smosarska/Orestis Makris/Paul Robeson/Randolph Scott/Thor Modéen
1898|1|Titina De Filippo/Totò/Umm Kulthum/Vasco Santana/Youssef Wahbi
1898|2|Anatoli Ktorov/Bessie Love/Constance Talmadge/Dorothy Gish/Florelle/Frank McHugh/Grace Moore/Jack Haley/John Loder/John Stuart/Karina Bell
1898|2|Lee Tracy/Lotte Lenya/Manuel Luna/Marilyn Miller/Oskar Homolka/René Lefèvre/Renée Adorée/Renée Björling/Robert Keith/Rod La Rocque
1898|2|Shirley Booth/Wallace Ford/Walter Abel
1898|3|Agnes Ayres/Antoine Balpêtré/Bess Flowers/Bob Custer/Buddy Roosevelt/Clarine Seymour/Cy Kendall/Eleanor Boardman/Fumiko Okamura
1898|3|George Chandler/George Jessel/Gerhard Bienert/Hans Heinrich von Twardowski/Herbert Mundin/Héléna Manson/Ivan Triesault/Jimmy Nervo
1898|3|Joyce Carey/Lawrence Gray/Lilian Hall-Davis/Lillian Randolph/Maly Delschaft/Marie Prevost/Meier Tzelniker/Molly Picon/Norma Varden
1898|3|Paul Bernard/Philippe Hériat/Raymond Cordy/Regis Toomey/Sara Haden
1898|4|Art Baker/Bud Geary/Dewey Robinson/Eileen Crowe/Eileen Sedgwick/Helen Flint/Katharine Alexander/Laurence Criner/Louise Lorimer/Noreen Gammill
1898|4|Peter Chong/Queenie Thomas/Wallace Lupino/William Costello
1899|1|Antal Páger/Charles Boyer/Charles Laughton/Colleen Moore/Eugeniusz Bodo/Fred Astaire/George O'Brien/Gloria Swanson/Gustaf Gründgens
1899|1|Humphrey Bogart/James Cagney/Mikhail Zharov/Nikolai Batalov/Oldřich Nový/Pat O'Brien/Ramon Novarro
1899|2|Abdel Salam Al Nabulsy/Akim Tamiroff/Aline MacMahon/Chief Dan George/Dwight Frye/Einar Hanson/Eitarō Shindō/Francis Lederer/Gale Sondergaard
1899|2|George Macready/Guillermo Battaglia/Gustav Diessl/Hans Brausewetter/Ida Kamińska/Jay C. Flippen/Jimmy O'Dea/Jindřich Plachta/John Qualen
1899|2|Lyudmila Semyonova/Marcel Dalio/Mervyn Johns/Neil Hamilton/Nikolai Bogolyubov/Noël Coward/Paul Kelly/Pedro López Lagar/Richard Arlen
1899|2|Rudolf Carl/Takeshi Sakamoto
1899|3|Art Smith/Arthur Q. Bryan/Benny Rubin/Binnie Hale/Byron Foulger/Carlo Tamberlani/Carmel Myers/Charlie Hall/Chief Thundercloud
1899|3|Eva Le Gallienne/Francis Lister/Frank Vosper/Gaston Glass/Genevieve Tobin/George K. Arthur/Glenn Strange/Guinn "Big Boy" Williams
1899|3|Howard Freeman/Ian Keith/Jobyna Ralston/Karel Stepanek/Kenneth MacKenna/Kenneth Thomson/Lane Chandler/Larry Keating/Lucie Mannheim
1899|3|Madge Bellamy/Madge Blake/Marie Lorraine/Martin Miller/May McAvoy/Nerio Bernardi/Orlando Martins/Oscar Polk/Peter Illing/Phyllis Haver
1899|3|Ralf Harolde/Ralph Dumke/Richard Lane/Robert Agnew/Vera Reynolds/Walter Byron/Walter Woolf King/Winnie Lightner
1899|4|Bee Freeman/Ethan Laidlaw/Flora le Breton/Grace Arnold/Guy Wilkerson/H. T. Tsiang/Juliette Compton/Olga Lindo/Ralph Sanford/Royal Beal
1899|4|Rusty Lane/Tim Ryan/Wacław Zastrzeżyński/Zvee Scooler
`;

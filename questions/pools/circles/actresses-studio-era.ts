/** Columns: years of the films | names, most alike next to each other; women in films of the studios and before, 1910 to 1949. See `../circles.ts`. */
export const ACTRESSES_STUDIO_ERA = `
# Silents: leading women
1912-1917|Florence La Badie/Marguerite Snow/Florence Turner/Mary Fuller/Norma Phillips/Muriel Ostriche/Clara Kimball Young
1912-1919|Clara Kimball Young/Anita Stewart/Alice Joyce/Edith Storey/Florence Turner/Lillian Walker/Norma Talmadge/Dorothy Kelly
1913-1920|Kathlyn Williams/Bessie Eyton/Ruth Roland/Pearl White/Grace Cunard/Helen Holmes/Cleo Madison/Helen Gibson
1915-1923|Pearl White/Ruth Roland/Marie Walcamp/Helen Holmes/Allene Ray/Arline Pretty/Juanita Hansen/Eileen Sedgwick
1912-1919|Mae Marsh/Blanche Sweet/Miriam Cooper/Dorothy Gish/Seena Owen/Claire McDowell/Constance Talmadge/Carol Dempster
1919-1925|Carol Dempster/Lillian Gish/Mae Marsh/Clarine Seymour/Dorothy Gish/Mary Hay/Alice Terry/Barbara Bedford
1912-1922|Josephine Crowell/Kate Bruce/Claire McDowell/Mary Alden/Lucy Cotton/Vivia Ogden/Kate Toncray
1919-1929|Claire McDowell/Mary Alden/Gertrude Claire/Vera Lewis/Josephine Crowell/Edythe Chapman/Eugenie Besserer/Mary Carr
1914-1922|Geraldine Farrar/Fannie Ward/Cleo Ridgely/Blanche Sweet/Mae Murray/Edna Goodrich/Charlotte Walker/Marie Doro
1918-1923|Gloria Swanson/Bebe Daniels/Agnes Ayres/Lila Lee/Wanda Hawley/Sylvia Breamer/Julia Faye/Ann Forrest
1920-1927|Agnes Ayres/Lila Lee/Leatrice Joy/Lois Wilson/May McAvoy/Bebe Daniels/Betty Compson/Dorothy Dalton
1922-1928|Lois Wilson/May McAvoy/Betty Bronson/Esther Ralston/Mary Brian/Bessie Love/Virginia Valli/Mary Philbin
1920-1928|Alice Terry/Anna Q. Nilsson/Florence Vidor/Irene Rich/Claire Windsor/Corinne Griffith/Eleanor Boardman/Anita Stewart
1920-1926|Barbara La Marr/Nita Naldi/Alma Rubens/Carmel Myers/Aileen Pringle/Dagmar Godowsky/Estelle Taylor/Rosemary Theby
1922-1929|Aileen Pringle/Carmel Myers/Kathlyn Williams/Julia Faye/Phyllis Haver/Gertrude Olmstead/Jetta Goudal/Alma Rubens
1924-1929|Eleanor Boardman/Renée Adorée/Norma Shearer/Claire Windsor/Pauline Starke/Dorothy Sebastian/Marceline Day/Gertrude Olmstead
1925-1930|Dorothy Sebastian/Anita Page/Marceline Day/Josephine Dunn/Leila Hyams/Gwen Lee/Sally O'Neil
1921-1928|Patsy Ruth Miller/Marie Prevost/Mildred Harris/Viola Dana/Shirley Mason/Marian Nixon/Laura La Plante/Ruth Clifford
1923-1929|Laura La Plante/Mary Philbin/Marian Nixon/Patsy Ruth Miller/Barbara Kent/Dorothy Revier/Kathryn Crawford/Lois Moran
1925-1930|Lois Moran/Belle Bennett/Betty Bronson/Georgia Hale/Alice Day/Sue Carol/Nancy Drexel/June Collyer
1927-1930|Janet Gaynor/Mary Duncan/Margaret Livingston/June Collyer/Nancy Drexel/Lois Moran/Sue Carol/Madge Bellamy
1920-1929|Madge Bellamy/Colleen Moore/Priscilla Dean/Marguerite De La Motte/Enid Bennett/Virginia Valli/Jacqueline Logan/Bessie Love
1919-1927|Enid Bennett/Marguerite De La Motte/Mary MacLaren/Barbara La Marr/Julanne Johnston/Billie Dove/Evelyn Brent
1926-1931|Evelyn Brent/Olga Baclanova/Betty Compson/Fay Wray/Esther Ralston/Lya de Putti/Louise Brooks/Jetta Goudal
1917-1924|Olive Thomas/Alice Brady/Elsie Ferguson/Madge Kennedy/Mabel Normand/Marguerite Clark/June Caprice/Ann Pennington
1914-1920|Theda Bara/Valeska Suratt/Louise Glaum/Virginia Pearson/Olga Petrova/Dorothy Dalton/Nance O'Neil
1914-1924|Bessie Barriscale/Enid Markey/Margery Wilson/Clara Williams/Louise Glaum/Bessie Love/Dorothy Dalton/Enid Bennett
1919-1929|Baby Peggy/Virginia Lee Corbin/Baby Marie Osborne/Zoe Rae/Peggy Cartwright/Mary Kornman/Priscilla Moran
1915-1929|Phyllis Haver/Marie Prevost/Mary Thurman/Louise Fazenda/Polly Moran/Virginia Fox/Vera Reynolds
1914-1919|Louise Fazenda/Minta Durfee/Alice Davenport/Phyllis Allen/Cecile Arnold/Peggy Pearce/Polly Moran
1917-1929|Mildred Davis/Bebe Daniels/Jobyna Ralston/Sybil Seely/Kathryn McGuire/Virginia Fox/Marion Mack/Phyllis Haver
1922-1938|Mary Kornman/Jean Darling/Mary Ann Jackson/Dorothy DeBorba/Darla Hood/Peggy Ahearn
1927-1938|Anita Garvin/Dorothy Christy/Mae Busch/Thelma Todd/Daphne Pollard/Marion Byron/Viola Richard/Dorothy Coburn
# Britain: silents and the 1930s
1912-1924|Chrissie White/Alma Taylor/Violet Hopson/Stella Muir/Gladys Cooper/Ivy Duke/Queenie Thomas/Joan Morgan
1920-1929|Betty Balfour/Estelle Brody/Mabel Poulton/Lilian Hall-Davis/Benita Hume/Isabel Jeans/Mary Odette/Flora le Breton
1926-1932|Benita Hume/Isabel Jeans/Madeleine Carroll/Norah Baring/Joan Barry/Heather Thatcher/Estelle Brody
1929-1936|Madeleine Carroll/Joan Barry/Edna Best/Norah Baring/Phyllis Konstam/Nora Swinburne/Heather Angel/Fay Compton
1930-1938|Jessie Matthews/Evelyn Laye/Anna Neagle/Binnie Hale/Cicely Courtneidge/Gracie Fields/Lilian Harvey/Frances Day
1932-1939|Victoria Hopper/Belle Chrystall/Jane Baxter/Dorothy Hyson/Wendy Barrie/Rene Ray/Nancy O'Neil/Peggy Ashcroft
1934-1941|Nova Pilbeam/Rene Ray/Margaret Lockwood/Jane Baxter/June Duprez/Lilli Palmer/Judy Kelly/Googie Withers
1935-1942|Greta Gynt/Sally Gray/Linden Travers/Judy Kelly/Googie Withers/Valerie Hobson/Diana Churchill/Penelope Dudley-Ward
1930-1942|Mary Clare/Marie Ault/Amy Veness/Muriel George/Mary Brough/Ethel Coleridge/Norma Varden/Ellen Pollock
1931-1940|Joan Gardner/Merle Oberon/Wendy Barrie/Binnie Barnes/Tamara Desni/Flora Robson/Benita Hume
1938-1949|Athene Seyler/Martita Hunt/Marie Lohr/Joyce Carey/Marjorie Fielding/Cathleen Nesbitt/Jean Cadell/Mary Clare
1938-1950|Jean Cadell/Katie Johnson/Edie Martin/Beatrice Varley/Amy Veness/Gladys Henson/Muriel George/Esma Cannon
1942-1950|Beatrice Varley/Freda Jackson/Sonia Dresdel/Mary Merrall/Gladys Henson/Nancy Price/Jean Cadell/Margaretta Scott
1938-1946|Rosamund John/Carla Lehmann/Joyce Howard/Ann Todd/Anne Crawford/Deborah Kerr/Valerie Hobson/Penelope Dudley-Ward
1942-1949|Anne Crawford/Dulcie Gray/Jean Kent/Phyllis Calvert/Patricia Roc/Margaret Lockwood/Rosamund John/Margaretta Scott
1942-1949|Sheila Sim/Joyce Howard/Renée Asherson/Carla Lehmann/Judy Campbell/Peggy Cummins/Glynis Johns/Rosalyn Boulter
1944-1950|Sally Ann Howes/Susan Shaw/Hazel Court/Petula Clark/Jane Hylton/Honor Blackman/Barbara Murray/Carol Marsh
1946-1950|Jane Hylton/Barbara Murray/Zena Marshall/Moira Lister/Christine Norden/Hazel Court/Dinah Sheridan/Rona Anderson
1944-1950|Kathleen Byron/Joan Greenwood/Jean Kent/Rachel Kempson/Dulcie Gray/Margaret Leighton
1945-1950|Moira Shearer/Ludmilla Tchérina/Kathleen Byron/Pamela Brown/Sonia Dresdel/Valerie Hobson
1937-1949|Thora Hird/Irene Handl/Dora Bryan/Gladys Henson/Edie Martin/Kathleen Harrison/Hermione Baddeley/Joan Hickson
1935-1950|Flora Robson/Martita Hunt/Cathleen Nesbitt/Sybil Thorndike/Edith Evans/Fay Compton/Mary Clare/Margaretta Scott
1941-1950|Elsie Randolph/Evelyn Dall/Anne Shelton/Vera Lynn/Gracie Fields/Frances Day/Pat Kirkwood/Anne Ziegler
# Hollywood: leading women of the early 1930s
1929-1934|Anita Page/Leila Hyams/Sally Eilers/Dorothy Jordan/Mary Nolan/Joan Marsh/Raquel Torres/Mary Brian
1930-1936|Sally Eilers/Marian Marsh/Sidney Fox/Sally Blane/Joan Marsh/Rochelle Hudson/Dorothy Jordan/Arline Judge
1930-1936|Helen Chandler/Frances Dade/Rose Hobart/Sidney Fox/Mae Clarke/Zita Johann/Gloria Stuart/Valerie Hobson
1930-1936|Karen Morley/Madge Evans/Mae Clarke/Helen Twelvetrees/Dorothy Mackaill/Ann Harding/Marguerite Churchill/Constance Cummings
1931-1938|Madge Evans/Karen Morley/Virginia Bruce/Maureen O'Sullivan/Florine McKinney/Muriel Evans/Mary Carlisle/Jean Parker
1929-1933|Dorothy Mackaill/Evelyn Brent/Betty Compson/Lila Lee/Olga Baclanova/Kay Johnson/Mary Duncan/Leila Hyams
1929-1936|Lilyan Tashman/Natalie Moorhead/Kay Francis/Verree Teasdale/Juliette Compton/Genevieve Tobin/Claire Dodd/Hedda Hopper
1931-1937|Claire Dodd/Helen Vinson/Verree Teasdale/Genevieve Tobin/Wynne Gibson/Gertrude Michael/Rosita Moreno/Gail Patrick
1931-1935|Wynne Gibson/Frances Dee/Adrienne Ames/Miriam Hopkins/Peggy Shannon/Sari Maritza/Judith Wood/Sylvia Sidney
1931-1936|Adrienne Ames/Frances Drake/Gertrude Michael/Kathleen Burke/Gail Patrick/Grace Bradley/Toby Wing/Ida Lupino
1932-1938|Margaret Lindsay/Patricia Ellis/Jean Muir/Josephine Hutchinson/Anita Louise/Ann Dvorak/Claire Dodd/Dorothy Tree
1934-1939|Margaret Lindsay/Beverly Roberts/Jean Muir/Gloria Dickson/June Travis/Jane Bryan/Anne Nagel/Rosella Towne
1936-1940|Jane Bryan/Mayo Methot/Isabel Jewell/Lola Lane/Gale Page/Gloria Dickson/Ann Sheridan/Rosalind Marquis
1931-1938|Mayo Methot/Isabel Jewell/Dorothy Tree/Noel Francis/Wynne Gibson/Evalyn Knapp/Helen Vinson/Veda Ann Borg
1930-1935|Evalyn Knapp/Loretta Young/Joan Blondell/Mae Clarke/Marian Marsh/Polly Walters/Dorothy Mathews/Sheila Terry
1930-1938|Thelma Todd/ZaSu Pitts/Patsy Kelly/Lyda Roberti/Joan Blondell/Glenda Farrell/Una Merkel/Dorothy Lee
1931-1937|Ruth Donnelly/Aline MacMahon/Helen Broderick/Alice Brady/Marjorie Gateson/Mary Boland/Louise Closser Hale/Nella Walker
1936-1949|Ruth Donnelly/Marjorie Gateson/Cecil Cunningham/Esther Dale/Minna Gombell/Nana Bryant/Helen Broderick/Mary Treen
1929-1935|Louise Closser Hale/Alison Skipworth/Beryl Mercer/Lucile Watson/Maude Eburne/Emma Dunn/Elizabeth Patterson/Jessie Ralph
1929-1939|Beryl Mercer/Emma Dunn/Clara Blandick/Louise Carter/Sarah Padden/Jessie Ralph/Mary Forbes/Marjorie Rambeau
1934-1949|Elisabeth Risdon/Clara Blandick/Emma Dunn/Sarah Padden/Leona Roberts/Esther Dale/Nana Bryant/Mary Gordon
1933-1947|Mary Gordon/Sara Allgood/Una O'Connor/Maude Eburne/Eily Malyon/Doris Lloyd/Margaret Bert/Sarah Edwards
1934-1948|Eily Malyon/Doris Lloyd/Una O'Connor/Ethel Griffies/Constance Collier/Zeffie Tilbury/Mary Forbes/May Beatty
1937-1949|Isobel Elsom/Norma Varden/Heather Thatcher/Constance Collier/Queenie Leonard/Doris Lloyd/May Whitty/Isabel Jeans
1933-1949|Nella Walker/Hedda Hopper/Mary Forbes/Cora Witherspoon/Jessie Ralph/Lucile Watson/Catherine Doucet/Nana Bryant
1932-1941|Cora Witherspoon/Jessie Ralph/Alison Skipworth/Mary Boland/Catherine Doucet/Helen Westley/Laura Hope Crews/Constance Collier
1932-1939|Elizabeth Allan/Wendy Barrie/Heather Angel/Benita Hume/Diana Wynyard/Binnie Barnes/Evelyn Venable/Madge Evans
1933-1938|Evelyn Venable/Pat Paterson/Rochelle Hudson/Heather Angel/Mona Barrie/Frances Drake/Claire Trevor/Gloria Stuart
1933-1940|Mona Barrie/Tala Birell/Benita Hume/Astrid Allwyn/Gail Patrick/Binnie Barnes/Helen Vinson/Natalie Moorhead
1929-1936|Raquel Torres/Lupe Vélez/Dolores del Río/Mona Maris/Conchita Montenegro/Rosita Moreno/Lupita Tovar/Armida Vendrell
1934-1942|Margo/Steffi Duna/Movita Castaneda/Lupe Vélez/Dolores del Río/Rosita Moreno/Mona Maris/Conchita Montenegro
1930-1936|Jeanette MacDonald/Bernice Claire/Vivienne Segal/Irene Dunne/Grace Moore/Evelyn Laye/Marilyn Miller/Winnie Lightner
1929-1933|Winnie Lightner/Marion Byron/Louise Fazenda/Charlotte Greenwood/Dorothy Lee/Polly Moran/Lotti Loder
1930-1938|Dorothy Lee/Mary Carlisle/Betty Grable/Toby Wing/Grace Bradley/Ginger Rogers/Inez Courtney/Nancy Carroll
1928-1934|Nancy Carroll/Lillian Roth/Helen Kane/Jean Arthur/Mary Brian/Fay Wray/Ruth Taylor/Doris Hill
1930-1936|Cecilia Parker/Ruth Hall/Sheila Terry/Marion Shilling/Lois January/Verna Hillie/Virginia Brown Faire/Nancy Shubert
1934-1942|Marion Shilling/Lois January/Joan Barclay/Louise Stanley/Eleanor Stewart/Nell O'Day/Iris Meredith/Luana Walters
1930-1936|Helen Mack/Frances Lee/Mary Kornman/Arline Judge/June Clyde/Sally Blane/Dorothy Wilson/Shirley Grey
1930-1937|Olive Tell/Hedda Hopper/Doris Lloyd/Mary Forbes/Marjorie Gateson/Nella Walker/Julia Swayne Gordon
# Hollywood: leading women of the late 1930s
1935-1940|Andrea Leeds/Olympe Bradna/Jane Wyatt/Louise Campbell/Frances Farmer/Anne Shirley/Florence Rice/Rita Johnson
1935-1941|Florence Rice/Rita Johnson/Virginia Grey/Cecilia Parker/Ann Rutherford/Laraine Day/Mary Howard/Betty Furness
1932-1938|Betty Furness/Florence Rice/Phyllis Fraser/Jean Parker/Muriel Evans/June Clyde/Una Merkel
1936-1941|Shirley Ross/Mary Carlisle/Eleanore Whitney/Terry Walker/Betty Grable/Martha Raye/Dorothy Lamour/Frances Langford
1937-1942|Patricia Morison/Ellen Drew/Judith Barrett/Louise Campbell/Frances Farmer/Susan Hayward/Betty Field/Virginia Dale
1935-1942|Lynn Bari/June Lang/Arleen Whelan/Marjorie Weaver/Nancy Kelly/Brenda Joyce/Phyllis Brooks/Rochelle Hudson
1935-1941|Gloria Stuart/June Lang/Sally Blane/Rochelle Hudson/Phyllis Brooks/Claire Trevor/Astrid Allwyn/Virginia Field
1937-1943|Marjorie Weaver/Brenda Joyce/Lynn Bari/Mary Healy/Mary Beth Hughes/Cobina Wright/Jean Rogers/Kay Aldridge
1936-1942|Nan Grey/Barbara Read/Helen Parrish/Dorothea Kent/Anne Nagel/Constance Moore/Irene Hervey/Peggy Moran
1934-1943|Irene Hervey/Anne Nagel/Wendy Barrie/Frances Robinson/Constance Worth/June Travis/Helen Mack/Jean Rogers
1935-1942|Jean Rogers/Priscilla Lawson/Carol Hughes/Beatrice Roberts/Constance Moore/Frances Robinson/Julie Bishop/Shirley Deane
1936-1941|Joan Fontaine/Frances Mercer/Lucille Ball/Harriet Hilliard/Anne Shirley/Sally Eilers/Helen Wood/Betty Grable
1936-1941|Marie Wilson/Rosella Towne/Jane Wyman/Carole Landis/Jane Bryan/Mary Maguire/June Travis/Penny Singleton
1936-1943|Virginia Walker/Marla Shelton/Claire Dodd/Phyllis Brooks/Wendy Barrie/Patricia Morison/Gail Patrick/Binnie Barnes
1939-1949|Veda Ann Borg/Iris Adrian/Isabel Jewell/Claire Carleton/Mary Treen/Joyce Compton/Dorothea Kent/Barbara Pepper
1934-1945|Joyce Compton/Toby Wing/Barbara Pepper/Dorothea Kent/Marie Wilson/Inez Courtney/Suzanne Kaaren/Mary Treen
1934-1945|Christine McIntyre/Dorothy Appleby/Suzanne Kaaren/Symona Boniface/Bess Flowers/Phyllis Crane/Elaine Currie
# Hollywood: girls
1933-1941|Jane Withers/Edith Fellows/Sybil Jason/Virginia Weidler/Marcia Mae Jones/Cora Sue Collins/Bonita Granville/Ann Gillis
1935-1944|Ann Gillis/Marcia Mae Jones/Edith Fellows/Bonita Granville/Virginia Weidler/Juanita Quigley/Mary Lee
1942-1949|Peggy Ann Garner/Margaret O'Brien/Natalie Wood/Gigi Perreau/Sharyn Moffett/Connie Marshall/Elizabeth Taylor
1939-1947|Joan Carroll/Virginia Weidler/Juanita Quigley/Janet Burston/Luana Patten/Sharyn Moffett
1936-1945|Deanna Durbin/Judy Garland/Gloria Jean/Jane Withers/Susanna Foster/Ann Blyth/Betty Jaynes/Helen Parrish
1939-1948|Gloria Jean/Susanna Foster/Peggy Ryan/Ann Blyth/Jane Powell/Grace McDonald/Kathryn Grayson/Diana Lynn
1943-1949|Barbara Whiting/Diana Lynn/Joan Lorring/Jane Withers/Gloria Jean/Shirley Temple/Bonita Granville/Lois Butler
# Hollywood: leading women of the 1940s
1940-1948|Evelyn Ankers/Anne Gwynne/Lois Collier/Elena Verdugo/Martha O'Driscoll/Peggy Moran/Irene Hervey/Louise Allbritton
1941-1948|Anne Gwynne/Jane Frazee/Ramsay Ames/Martha O'Driscoll/Elyse Knox/Virginia Christine/Brenda Joyce/June Vincent
1940-1948|Julie Bishop/Faye Emerson/Andrea King/Nancy Coleman/Brenda Marshall/Geraldine Fitzgerald/Kaaren Verne/Joan Leslie
1942-1949|Dolores Moran/Joan Leslie/Joyce Reynolds/Janis Paige/Martha Vickers/Eleanor Parker/Alexis Smith/Dorothy Malone
1943-1949|Alexis Smith/Irene Manning/Andrea King/Faye Emerson/Ann Sheridan/Brenda Marshall/Eleanor Parker
1943-1949|Anne Jeffreys/Barbara Hale/Rosemary LaPlanche/Audrey Long/Jane Greer/Nan Leslie/Myrna Dell/Jacqueline White
1945-1950|Virginia Huston/Jacqueline White/Barbara Hale/Cathy O'Donnell/Coleen Gray/Martha Hyer/Nancy Guild/Rhonda Fleming
1942-1946|Jane Randolph/Elizabeth Russell/Isabel Jewell/Kim Hunter/Anna Lee/Frances Dee/Frances Gifford/Ellen Drew
1943-1950|Coleen Gray/Nancy Guild/Jean Peters/Mary Anderson/Trudy Marshall/Helen Walker/Peggy Cummins/Jeanne Crain
1940-1946|Mary Beth Hughes/Sheila Ryan/Carole Landis/Lynn Bari/Cobina Wright/Virginia Gilmore/Trudy Marshall/Janis Carter
1940-1948|Carole Landis/Lynn Bari/Gene Tierney/Virginia Field/Virginia Grey/Carole Mathews/Constance Moore/Marjorie Woodworth
1941-1949|Marguerite Chapman/Janet Blair/Jinx Falkenburg/Evelyn Keyes/Leslie Brooks/Lynn Merrick/Nina Foch/Adele Jergens
1942-1949|Leslie Brooks/Janis Carter/Adele Jergens/Jeff Donnell/Nina Foch/Anita Louise/Adele Mara/Virginia Hunter
1939-1949|Ann Miller/Vera-Ellen/Eleanor Powell/Ruby Keeler/Marjorie Reynolds/Peggy Ryan/June Preisser
1942-1949|Marjorie Reynolds/Betty Jane Rhodes/Olga San Juan/Joan Caulfield/Mona Freeman/Virginia Welles/Mary Martin/Betty Hutton
1943-1949|Gail Russell/Diana Lynn/Joan Caulfield/Mona Freeman/Wanda Hendrix/Veronica Lake/Cathy O'Donnell/Ann Blyth
1943-1949|Ella Raines/Signe Hasso/Helen Walker/June Vincent/Osa Massen/Phyllis Thaxter/Audrey Totter/Lizabeth Scott
1940-1949|Signe Hasso/Osa Massen/Ilona Massey/Vera Ralston/Kaaren Verne/June Duprez/Tala Birell/Lenore Aubert
1941-1949|Patricia Dane/Marsha Hunt/Donna Reed/Susan Peters/Frances Rafferty/Marilyn Maxwell/Virginia Grey/Laraine Day
1943-1949|Gloria DeHaven/Marilyn Maxwell/Lucille Bremer/Virginia O'Brien/June Allyson/Jane Powell/Frances Gifford/Frances Rafferty
1943-1949|Lucille Bremer/Marsha Hunt/Frances Gifford/Phyllis Thaxter/Audrey Totter/Ann Richards/Angela Lansbury/Jacqueline White
1944-1949|Ann Savage/Claudia Drake/Jean Gillie/June Vincent/Marie Windsor/Jean Wallace/Audrey Totter/Martha Vickers
1940-1947|Wanda McKay/Joan Barclay/Louise Currie/Luana Walters/Polly Ann Young/Joan Woodbury/Claudia Drake/Ellen Hall
1943-1949|Joan Woodbury/Jean Parker/Belita/Gale Storm/Wanda McKay/Jean Rogers/Mary Beth Hughes/Ann Savage
1938-1949|Jean Parker/Wendy Barrie/Joan Woodbury/Marguerite Chapman/Rochelle Hudson/Helen Mack/Lola Lane
1940-1949|Lynne Roberts/Ruth Terry/Dale Evans/Jane Frazee/Adele Mara/Vera Ralston/Helen Talbot/Peggy Stewart
1940-1949|Linda Stirling/Kay Aldridge/Peggy Stewart/Lorna Gray/Frances Gifford/Helen Talbot/Carol Forman
1940-1949|Dale Evans/June Storey/Gale Storm/Jennifer Holt/Peggy Stewart/Jane Frazee/Lynne Roberts
1941-1949|Jennifer Holt/Nell O'Day/Iris Meredith/Luana Walters/Christine McIntyre/Ellen Hall/Evelyn Finley
1941-1949|Maria Montez/Acquanetta/Yvonne De Carlo/Ramsay Ames/Patricia Medina/Dorothy Lamour
1942-1949|Ruth Warrick/Dorothy Comingore/Martha Scott/Betty Field/Anne Baxter/Nancy Coleman/Frances Dee/Geraldine Fitzgerald
1945-1949|Cathy O'Donnell/Virginia Mayo/Teresa Wright/Donna Reed/Barbara Bel Geddes/Joan Lorring/Phyllis Thaxter/Coleen Gray
1939-1949|Virginia Field/June Duprez/Anna Lee/Angela Greene/Patricia Medina/Wendy Barrie/Heather Angel/Margaret Lindsay
1940-1949|Margaret Lindsay/Wendy Barrie/Lola Lane/Heather Angel/Constance Worth/Irene Hervey/Binnie Barnes/Lynn Bari
# Hollywood: comediennes and singers of the 1940s
1937-1949|Joan Davis/Judy Canova/Martha Raye/Cass Daley/Barbara Jo Allen/Penny Singleton/Patsy Kelly/Virginia O'Brien
1934-1945|ZaSu Pitts/Gracie Allen/Patsy Kelly/Charlotte Greenwood/Martha Raye/Mary Boland/Joan Davis/Barbara Jo Allen
1935-1947|Frances Langford/Ginny Simms/Dinah Shore/Martha Tilton/Ella Logan/Connee Boswell/Jo Stafford
1945-1949|Betty Garrett/Nancy Walker/Virginia O'Brien/Vera-Ellen/Ann Miller/Gloria DeHaven/Alice Pearce/Olga San Juan
# Hollywood: character women of the 1940s
1939-1949|Almira Sessions/Minerva Urecal/Esther Howard/Mary Treen/Sarah Edwards/Kathryn Card/Ida Moore/Dorothy Vaughan
1940-1949|Esther Howard/Minerva Urecal/Esther Dale/Connie Gilchrist/Mary Field/Ellen Corby/Hope Landin/Adeline De Walt Reynolds
1937-1949|Barbara Brown/Nana Bryant/Selena Royle/Mary Nash/Minna Gombell/Irene Rich/Kathleen Lockhart/Ann Shoemaker
1937-1949|Mary Nash/Lucile Watson/Alma Kruger/Florence Bates/Isobel Elsom/Constance Collier/Gladys Cooper/Irene Rich
1940-1949|Florence Bates/Alma Kruger/Lucile Watson/Cecil Cunningham/Kathleen Howard/Spring Byington/Margaret Dumont
1932-1945|Margaret Dumont/Hedda Hopper/Cecil Cunningham/Cora Witherspoon/Kathleen Howard/Esther Muir/Nella Walker/Mary Forbes
1940-1949|Dorothy Adams/Jane Darwell/Ann Doran/Rosemary DeCamp/Anne Revere/Beulah Bondi/Sara Allgood/Dorothy Vaughan
1944-1949|Ann Doran/Dorothy Adams/Ellen Corby/Sara Haden/Mary Field/Rosemary DeCamp/Esther Howard/Minna Gombell
1934-1947|Sara Haden/Elizabeth Patterson/Spring Byington/Fay Holden/Janet Beecher/Marjorie Gateson/Leona Roberts
1934-1943|Janet Beecher/Fay Holden/Marjorie Gateson/Henrietta Crosman/Irene Rich/Mary Nash/Nana Bryant/Barbara O'Neil
1937-1948|Barbara O'Neil/Ruth Warrick/Frieda Inescort/Katharine Alexander/Mona Barrie/Natalie Schafer/Edith Barrett/Nancy Coleman
1940-1949|Edith Barrett/Anita Sharp-Bolster/Eily Malyon/Doris Lloyd/Isobel Elsom/Elizabeth Russell/Judith Anderson/Gale Sondergaard
# Hollywood: women of African and Asian descent
1929-1949|Theresa Harris/Fredi Washington/Nina Mae McKinney/Jeni Le Gon/Lena Horne/Marietta Canty/Ethel Moses
1930-1945|Hattie McDaniel/Louise Beavers/Gertrude Howard/Libby Taylor/Etta McDaniel/Ruby Dandridge/Lillian Yarbo/Madame Sul-Te-Wan
1938-1949|Ruby Dandridge/Lillian Randolph/Butterfly McQueen/Lillian Yarbo/Marietta Canty/Libby Taylor/Louise Beavers
1935-1947|Edna Mae Harris/Francine Everett/Ethel Moses/Bee Freeman/Sybil Lewis/Theresa Harris
1926-1942|Anna May Wong/Toshia Mori/Lotus Long/Soo Yong/Iris Wong/Bo Ling/Etta Lee
1937-1949|Lotus Long/Soo Yong/Iris Wong/Marianne Quon/Maylia/Frances Chung
# Voices in animation
1930-1949|Mae Questel/Margie Hines/Bonnie Poe/Little Ann Little/Marcellite Garner/Berneice Hansell/Sara Berner/Bea Benaderet
1937-1943|Verna Felton/Lucille La Verne/Bea Benaderet/Sara Berner/Evelyn Venable/Noreen Gammill
# Further players
1921-1929|ZaSu Pitts/Dale Fuller/Louise Fazenda/Lucy Beaumont/Lucille La Verne/Sylvia Ashton/Gertrude Astor/Vera Lewis
1922-1928|Alma Bennett/Kathleen Key/Carmel Myers/Barbara Bedford/Dorothy Mackaill/Jacqueline Logan/Gertrude Olmstead/Pauline Starke
1923-1933|Lucy Beaumont/Tempe Pigott/Margaret McWade/Blanche Friderici/Emily Fitzroy/Dale Fuller/Eugenie Besserer/Vera Lewis
1930-1938|Margot Grahame/Heather Angel/Wendy Barrie/Binnie Barnes/Lucie Mannheim/Benita Hume/Frances Drake/Mona Barrie
1932-1940|Jean Dixon/Ruth Donnelly/Isabel Jewell/Alice Brady/Helen Broderick/Verree Teasdale/Glenda Farrell
1932-1946|Helen Haye/Mary Clare/Cathleen Nesbitt/Athene Seyler/Martita Hunt/Marie Lohr/Joyce Carey/Muriel Aked
1936-1949|Catherine Lacey/Sonia Dresdel/Freda Jackson/Margaretta Scott/Josephine Wilson/Mary Merrall/Pamela Brown/Googie Withers
1938-1943|Louise Platt/Andrea Leeds/Claire Trevor/Jane Wyatt/Dorris Bowdon/Frances Dee/Doris Nolan/Anne Shirley
1938-1948|Ona Munson/Gladys George/Isabel Jewell/Claire Trevor/Veda Ann Borg/Lynn Bari/Binnie Barnes/Mayo Methot
1940-1944|Madeleine LeBeau/Joy Page/Simone Simon/Kaaren Verne/Michèle Morgan/Corinna Mura/Jacqueline Dalya/Christine Gordon
1944-1949|Peggy Knudsen/Sonia Darrin/Virginia Patton/Dorothy Malone/Martha Vickers/Joan Chandler/Joy Barlow/Carole Mathews
1946-1950|Judith Furse/Jenny Laird/May Hallatt/Nancy Roberts/Everley Gregg/Eileen Erskine/Freda Jackson/Gladys Henson
1946-1950|Kathleen Ryan/Peggy Cummins/Joan Greenwood/Audrey Fildes/Gabrielle Blunt/Siobhán McKenna/Jane Hylton/Barbara Murray
1948-1950|Anne Seymour/Katharine Warren/Evelyn Varden/Jeanette Nolan/Edith Evanson/Argentina Brunetti/Barbara Brown/Ann Shoemaker
1945-1949|Karolyn Grimes/Gigi Perreau/Sharyn Moffett/Natalie Wood/Jo Ann Marlowe/Marlene Aames/Connie Marshall
1930-1936|Rafaela Ottiano/Leila Bennett/Zeffie Tilbury/Blanche Friderici/Maude Eburne/Marjorie Rambeau/Esther Howard
1934-1940|Molly Lamont/Helen Flint/Esther Muir/Claire Dodd/Astrid Allwyn/Mona Barrie/Binnie Barnes/Gail Patrick
1929-1939|Ina Claire/Ruth Chatterton/Ann Harding/Verree Teasdale/Alice Brady/Kay Francis
1929-1934|Mary Doran/Gwen Lee/Josephine Dunn/Natalie Moorhead/Anita Page/Dorothy Sebastian/Noel Francis
1941-1946|Fay Helm/Anne Gwynne/Evelyn Ankers/Doris Lloyd/Gale Sondergaard/Virginia Christine/Louise Currie/Nana Bryant
1938-1946|Mary Morris/Joyce Howard/Valerie Taylor/Viola Keats/Ann Todd/Judy Campbell/Margaretta Scott/Greta Gynt
1938-1946|Brenda Forbes/Connie Leon/Queenie Leonard/Doris Lloyd/Marie De Becker/Mary Field/Heather Thatcher/Anita Sharp-Bolster
1941-1949|Elizabeth Allan/Valerie Taylor/Kay Walsh/Ann Todd/Valerie Hobson/Margaretta Scott/Rosamund John/Diana Wynyard
1943-1948|Rita Corday/Edith Atwater/Donna Lee/Audrey Long/Jane Greer/Nan Leslie/Myrna Dell/Jean Heather
1944-1947|Jean Heather/Mona Freeman/Diana Lynn/Gail Russell/Barbara Britton/Anne Baxter/Jane Powell/Mary Anderson
1942-1950|Irene Browne/Marie Lohr/Joyce Carey/Athene Seyler/Cathleen Nesbitt/Nora Swinburne/Marjorie Fielding/Betty Warren
1945-1950|Patricia Plunkett/Susan Shaw/Jane Hylton/Barbara Murray/Julia Lang/Hazel Court/Nancy Gabrielle/Betty Ann Davies
1946-1950|Mildred Dunnock/Jeanette Nolan/Helen Craig/Anne Revere/Evelyn Varden/Katharine Warren/Anne Seymour
`;

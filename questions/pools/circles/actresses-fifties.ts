/** Columns: years of the films | names, most alike next to each other; women in films of the fifties and sixties. See `../circles.ts`. */
export const ACTRESSES_FIFTIES = `
# Hollywood: leading ladies of the fifties
1950-1958|Debra Paget/Jean Peters/Piper Laurie/Terry Moore/Jeanne Crain/Rhonda Fleming/Mona Freeman/Barbara Rush
1950-1957|Jean Peters/Terry Moore/Debra Paget/Mitzi Gaynor/Barbara Bates/Betta St. John/Constance Smith/Helen Westcott
1949-1956|Joanne Dru/Wanda Hendrix/Coleen Gray/Ruth Roman/Vera Ralston/Märta Torén/Peggie Castle/Virginia Mayo
1949-1956|Wanda Hendrix/Mona Freeman/Peggy Dow/Barbara Bates/Joan Evans/Lois Butler/Ann Blyth/Diana Lynn
1948-1956|Ruth Roman/Virginia Mayo/Yvonne De Carlo/Rhonda Fleming/Arlene Dahl/Joanne Dru/Alexis Smith/Faith Domergue
1950-1958|Julie Adams/Lori Nelson/Barbara Rush/Mara Corday/Kathleen Hughes/Faith Domergue/Joan Weldon/Mala Powers
1953-1959|Mara Corday/Lori Nelson/Kathleen Hughes/Martha Hyer/Myrna Hansen/Mamie Van Doren/Allison Hayes/Joan Taylor
1952-1960|Joan Weldon/Ann Robinson/Paula Raymond/Helena Carter/Joan Taylor/Phyllis Kirk/Nancy Gates/Shirley Patterson
1950-1957|Phyllis Kirk/Nancy Gates/Paula Raymond/Vera Miles/Jan Sterling/Phyllis Thaxter/Barbara Hale/Sally Forrest
1949-1956|Sally Forrest/Mala Powers/Phyllis Thaxter/Joan Evans/Nina Foch/Cathy O'Donnell/Nancy Davis/Janet Leigh
1948-1958|Phyllis Thaxter/Nina Foch/Barbara Hale/Nancy Davis/Martha Scott/Phyllis Avery/Jane Wyatt/Teresa Wright
1948-1956|Adele Jergens/Peggie Castle/Marie Windsor/Cleo Moore/Jan Sterling/Audrey Totter/Beverly Michaels/Lynn Baggett
1950-1957|Cleo Moore/Beverly Michaels/Barbara Nichols/Mamie Van Doren/Marie Windsor/Peggie Castle/Joan Shawlee/Peggy Maley
1954-1962|Barbara Nichols/Joan Shawlee/Mamie Van Doren/Jayne Mansfield/Sheree North/Joi Lansing/Cleo Moore/Peggy Maley
1955-1964|Sheree North/Jayne Mansfield/Joi Lansing/Diana Dors/Barbara Nichols/Stella Stevens/Mamie Van Doren/Cara Williams
1949-1956|Dorothy Hart/Dorothy Malone/Coleen Gray/Colleen Miller/Gloria Henry/Mary Castle/Joan Leslie/Helen Westcott
1952-1959|Jocelyn Brando/Jan Sterling/Dorothy Green/Carolyn Jones/Jeanette Nolan/Phyllis Thaxter/Kim Hunter/Diana Douglas
1951-1958|Elaine Stewart/Denise Darcel/Lisa Ferraday/Dona Drake/Roberta Haynes/Corinne Calvet/Dawn Addams/Ursula Thiess
1950-1957|Denise Darcel/Corinne Calvet/Nicole Maurey/Bella Darvi/Micheline Presle/Leslie Caron
1952-1959|Dawn Addams/Joan Collins/Elaine Stewart/Dana Wynter/Betta St. John/Patricia Medina/Audrey Dalton/Ann Robinson
1953-1962|Dana Wynter/Audrey Dalton/Patricia Owens/Virginia Leith/Joan Collins/Barbara Rush/Vera Miles/Felicia Farr
1955-1964|Felicia Farr/Patricia Owens/Anne Francis/Diane Varsi/Dolores Michaels/Joanna Moore/Martha Hyer/Virginia Leith
1957-1966|Diane Varsi/Hope Lange/Suzy Parker/Christine Carère/Dolores Michaels/Joanna Moore/Diane Baker/Carol Lynley
1955-1962|Patricia Crowley/Betsy Palmer/Betty Lou Keim/Venetia Stevenson/Gia Scala/Joanne Gilbert/Lola Albright/Joanna Barnes
1957-1967|Lola Albright/Joanna Barnes/Martha Hyer/Nina Foch/Dina Merrill/Coral Browne/Constance Ford/Ruth Roman
1958-1967|Dina Merrill/Suzy Parker/Martha Hyer/Joanna Barnes/Hope Lange/Polly Bergen/Diane McBain/Joanna Moore
1950-1960|Joan Evans/Natalie Wood/Betty Lynn/Peggy Ann Garner/Barbara Whiting/Margaret O'Brien/Gigi Perreau/Sandra Dee
1957-1965|Diane Baker/Yvette Mimieux/Dolores Hart/Connie Stevens/Carol Lynley/Paula Prentiss/Luana Patten/Joan Blackman
1957-1966|Dolores Hart/Connie Stevens/Joan Blackman/Diane McBain/Shelley Fabares/Juliet Prowse/Luana Patten/Yvette Mimieux
1960-1968|Shelley Fabares/Annette Funicello/Deborah Walley/Pamela Tiffin/Joan Blackman/Nancy Sinatra/Donna Loren/Mary Ann Mobley
1963-1968|Deborah Walley/Annette Funicello/Mary Ann Mobley/Chris Noel/Joey Heatherton/Susan Hart/Pamela Tiffin/Bobbi Shaw
1960-1970|Stella Stevens/Jill St. John/Barbara Eden/Dorothy Provine/Joan Staley/Anne Francis/Juliet Prowse/Ann-Margret
1960-1970|Dorothy Provine/Barbara Eden/Hope Lange/Barbara Rush/Shirley Jones/Edie Adams/Barbara Bel Geddes/Polly Bergen
1960-1970|Edie Adams/Polly Bergen/Cara Williams/Gena Rowlands/Dorothy Provine/Phyllis Newman/Carolyn Jones/Janis Paige
1959-1970|Diane McBain/Susan Oliver/Joan Staley/Suzanne Pleshette/Joan O'Brien/Nancy Kovack/Julie Newmar/Yvonne Craig
1962-1971|Suzanne Pleshette/Paula Prentiss/Inger Stevens/Barbara Bouchet/Jill St. John/Jessica Walter/Susan Clark/Lee Remick
1961-1970|Inger Stevens/Susan Oliver/Diana Hyland/Janice Rule/Jessica Walter/Salome Jens/Diane Baker/Joan Hackett
1956-1969|Janice Rule/Kathryn Grant/Felicia Farr/Vera Miles/Diana Hyland/Kim Hunter/Dorothy Malone
1966-1971|Jessica Walter/Joan Hackett/Candice Bergen/Shirley Knight/Elizabeth Hartman/Mary-Robin Redd/Kathleen Widdoes/Joanna Pettet
1962-1971|Shirley Knight/Elizabeth Hartman/Sandy Dennis/Joan Hackett/Zohra Lampert/Collin Wilcox/Salome Jens/Kim Darby
1959-1969|Zohra Lampert/Barbara Loden/Piper Laurie/Salome Jens/Kim Stanley/Geraldine Page/Collin Wilcox/Shirley Knight
1966-1971|Sharon Tate/Barbara Parkins/Patty Duke/Barbara Bouchet/Joanna Pettet/Jacqueline Bisset/Katharine Ross/Leigh Taylor-Young
1967-1972|Leigh Taylor-Young/Sharon Tate/Kim Darby/Barbara Parkins/Susan Clark/Brenda Scott/Lynda Day George/Mariette Hartley
1964-1971|Ruth Gordon/Estelle Winwood/Elsa Lanchester/Glenda Farrell/Ruth McDevitt/Mildred Natwick/Patricia Collinge
1961-1970|Ethel Griffies/Ruth McDevitt/Doreen Lang/Elizabeth Wilson/Estelle Winwood/Reta Shaw/Lurene Tuttle/Jessica Tandy
1967-1972|Elizabeth Wilson/Marion Lorne/Alice Ghostley/Katharine Bard/Doreen Lang/Lee Grant/Lois Smith/Rose Marie
1964-1971|Yvonne Craig/Julie Newmar/Lee Meriwether/Nancy Kovack/Barbara Bouchet/Stefanie Powers/Raquel Welch
1962-1970|Stefanie Powers/Nancy Kovack/Lee Meriwether/Pamela Tiffin/Joey Heatherton/Yvette Mimieux/Inger Stevens/Lola Albright
1966-1971|Linda Harrison/Raquel Welch/Quentin Dean/Kim Darby/Sharon Tate/Brenda Scott/Leigh Taylor-Young
1963-1970|Luciana Paluzzi/Elke Sommer/Daliah Lavi/Senta Berger/Claudine Auger/Molly Peters/Karin Dor/Britt Ekland
1962-1969|Senta Berger/Elke Sommer/Romy Schneider/Daliah Lavi/Capucine/Camilla Sparv/Virna Lisi/Rosanna Schiaffino
# Hollywood: character women
1948-1962|Ellen Corby/Edith Evanson/Irene Tedrow/Lurene Tuttle/Frances Bavier/Madge Blake/Verna Felton/Helen Wallace
1950-1966|Lurene Tuttle/Kathleen Freeman/Madge Blake/Mary Wickes/Ellen Corby/Reta Shaw/Jesslyn Fax/Nancy Kulp
1951-1968|Kathleen Freeman/Nancy Kulp/Alice Pearce/Mary Wickes/Reta Shaw/Doro Merande/Hope Emerson/Jesslyn Fax
1956-1970|Reta Shaw/Ruth McDevitt/Alice Pearce/Nancy Kulp/Joan Blondell/Thelma Ritter/Jane Darwell/Elvia Allman
1948-1960|Norma Varden/Doris Lloyd/Isobel Elsom/Queenie Leonard/Ottola Nesmith/Elsa Lanchester/Heather Angel/Brenda Forbes
1948-1965|Isobel Elsom/Norma Varden/Doris Lloyd/Gladys Cooper/Cathleen Nesbitt/Estelle Winwood/Estelle Brody/Mary Forbes
1948-1953|Ruth Donnelly/Connie Gilchrist/Hope Emerson/Minerva Urecal/Esther Dale/Florence Bates/Jane Darwell/Mary Wickes
1948-1953|Nana Bryant/Katherine Warren/Florence Bates/Barbara Brown/Fay Bainter/Spring Byington/Ann Doran/Mary Young
1948-1962|Katherine Warren/Ann Doran/Irene Tedrow/Mae Clarke/Virginia Christine/Dorothy Adams/Dorothy Green/Louise Lorimer
1950-1966|Ann Doran/Virginia Christine/Jeanette Nolan/Virginia Gregg/Barbara Billingsley/Katherine Warren/Irene Tedrow/Jocelyn Brando
1950-1962|Jeanette Nolan/Olive Carey/Ellen Corby/Jane Darwell/Dorothy Adams/Eve McVeagh/Olive Sturgess/Beulah Bondi
1948-1958|Olive Carey/Jane Darwell/Ruth Clifford/Mae Marsh/Beulah Bondi/Mildred Natwick/Una O'Connor
1948-1958|Jeff Donnell/Pamela Britton/Claire Carleton/Lee Patrick/Iris Adrian/Hillary Brooke/Virginia Field/Joyce Compton
1950-1960|Hillary Brooke/Virginia Field/Patricia Medina/Barbara Billingsley/Audrey Totter/Frieda Inescort/Evelyn Ankers
1948-1953|Marjorie Rambeau/Mabel Paige/Una Merkel/Gladys George/Blanche Yurka/Lucile Watson/Fay Bainter/Billie Burke
1950-1960|Judith Evelyn/Agnes Moorehead/Mercedes McCambridge/Katherine Locke/Dorothy Tree/Mildred Dunnock/Olive Deering/Jessie Royce Landis
1951-1966|Mildred Dunnock/Jo Van Fleet/Betty Field/Jeanette Nolan/Martha Scott/Ruth White/Maureen Stapleton/Eileen Heckart
1952-1962|Betty Field/Jo Van Fleet/Eileen Heckart/Mercedes McCambridge/Dorothy McGuire/Kim Hunter/Jane Wyatt/Aline MacMahon
1962-1970|Ruth White/Rosemary Murphy/Eileen Heckart/Frances Sternhagen/Kim Hunter/Estelle Parsons/Alice Ghostley
1951-1957|Benay Venuta/Nancy Walker/Betty Garrett/Vivian Blaine/Gale Robbins/Nanette Fabray/Allyn Ann McLerie/Martha Raye
1950-1960|Nanette Fabray/Allyn Ann McLerie/Vivian Blaine/Dolores Gray/Gale Robbins/Janis Paige/Jane Powell/Kay Thompson
1950-1957|Marge Champion/Ann Miller/Vera-Ellen/Cyd Charisse/Virginia Gibson/Barrie Chase/Betty Garrett/Bambi Linn
1952-1958|Virginia Gibson/Ruta Lee/Julie Newmar/Nancy Kilgas/Betty Carr/Norma Doggett
1952-1956|Ann Blyth/Kathryn Grayson/Jane Powell/Dolores Gray/Rhonda Fleming/Patrice Munsel/Ann Ayars
1954-1962|Barrie Chase/Juliet Prowse/Mitzi Gaynor/Carol Haney/Taina Elg/Gwen Verdon/Cyd Charisse/Chita Rivera
# Hollywood: girls
1948-1955|Gigi Perreau/Sherry Jackson/Natalie Wood/Donna Corcoran/Luana Patten/Sharyn Moffett/Margaret O'Brien
1950-1957|Sherry Jackson/Donna Corcoran/Janine Perreau/Gigi Perreau/Sandy Descher/Beverly Washburn/Patty McCormack/Noreen Corcoran
1953-1960|Sandy Descher/Patty McCormack/Beverly Washburn/Evelyn Rudie/Noreen Corcoran/Mimi Gibson/Susan Gordon/Karen Sue Trent
1960-1968|Patty Duke/Hayley Mills/Mary Badham/Kym Karath/Karen Dotrice/Angela Cartwright/Veronica Cartwright/Maureen McCormick
1961-1968|Mary Badham/Veronica Cartwright/Angela Cartwright/Karen Balkin/Lisa Loring/Lori Martin/Debbie Watson/Donna Butterworth
1964-1968|Kym Karath/Angela Cartwright/Debbie Turner/Karen Dotrice/Heather Menzies/Charmian Carr/Mary Badham
# Drawn films
1948-1966|Verna Felton/Barbara Luddy/Barbara Jo Allen/Lucille Bliss/June Foray/Queenie Leonard/Peggy Lee/Martha Wentworth
1950-1964|Ilene Woods/Mary Costa/Kathryn Beaumont/Barbara Luddy/Lisa Davis/Cate Bauer
1950-1966|Eleanor Audley/Rhoda Williams/Lucille Bliss/Betty Lou Gerson/Martha Wentworth/Verna Felton/Heather Angel
1958-1970|Betty Lou Gerson/Martha Wentworth/Lisa Davis/Cate Bauer/June Foray/Bea Benaderet/Jean Vander Pyl/Janet Waldo
# Black actresses
1948-1957|Ethel Waters/Louise Beavers/Amanda Randolph/Maidie Norman/Juanita Moore/Ernestine Wade/Marietta Canty
1950-1960|Dorothy Dandridge/Ruby Dee/Eartha Kitt/Pearl Bailey/Diahann Carroll/Lena Horne/Olga James/Hilda Simms
1950-1960|Maidie Norman/Juanita Moore/Frances E. Williams/Louise Beavers/Claudia McNeil/Marietta Canty/Lillian Randolph/Mildred Joanne Smith
1957-1969|Ruby Dee/Diahann Carroll/Eartha Kitt/Diana Sands/Abbey Lincoln/Cicely Tyson/Gloria Foster/Ellen Holly
1959-1969|Claudia McNeil/Juanita Moore/Beah Richards/Isabel Sanford/Maidie Norman/Estelle Evans/Frances Foster/Frances E. Williams
1963-1970|Abbey Lincoln/Cicely Tyson/Gloria Foster/Diana Sands/Barbara McNair/Nichelle Nichols/Janet MacLachlan/Denise Nicholas
# Asian actresses
1952-1962|Miyoshi Umeki/Miiko Taka/Nobu McCarthy/Yoshiko Yamaguchi/Reiko Sato/Eiko Ando/Yoko Tani
1958-1970|Nancy Kwan/Tsai Chin/Lisa Lu/Irene Tsu/Jacqui Chan/France Nuyen/Chin Yu
1962-1970|Akiko Wakabayashi/Mie Hama/Yoko Tani/Miiko Taka/Nobu McCarthy/Reiko Sato
# Latin American actresses
1950-1962|Katy Jurado/Movita/Sara Montiel/Linda Cristal/Rita Moreno/Margo/Estelita Rodriguez/Elena Verdugo
1955-1969|Linda Cristal/Rita Moreno/BarBara Luna/Rosenda Monteros/Pina Pellicer/Katy Jurado/Elsa Cárdenas/Sara Montiel
# Britain: leading ladies
1948-1955|Moira Shearer/Ludmilla Tcherina/Zizi Jeanmaire/Leslie Caron/Vera-Ellen/Ann Ayars
1948-1955|Peggy Evans/Rona Anderson/Carol Marsh/Susan Shaw/Hazel Court/Jane Hylton/Patricia Plunkett/Honor Blackman
1948-1956|Rona Anderson/Susan Shaw/Jane Hylton/Sally Gray/Sheila Manahan/Elizabeth Sellars/Christine Norden/Barbara Murray
1950-1960|Elizabeth Sellars/Barbara Murray/Muriel Pavlow/Dinah Sheridan/Eunice Gayson/Moira Lister/Honor Blackman/Hazel Court
1950-1960|Muriel Pavlow/Dinah Sheridan/June Thorburn/Virginia McKenna/Odile Versois/Janette Scott/Belinda Lee/Glynis Johns
1948-1957|Jean Kent/Patricia Roc/Margaret Johnston/Greta Gynt/Phyllis Calvert/Valerie Hobson/Rosamund John/Dulcie Gray
1948-1956|Margaret Johnston/Pamela Brown/Renée Asherson/Yvonne Mitchell/Joan Greenwood/Rosalie Crutchley/Ursula Jeans/Kathleen Byron
1948-1962|Rosalie Crutchley/Kathleen Byron/Pamela Brown/Sonia Dresdel/Beatrice Varley/Marie Ney/Nora Swinburne/Cathleen Nesbitt
1948-1958|Nora Swinburne/Marie Ney/Cathleen Nesbitt/Joyce Carey/Ursula Jeans/Barbara Everest/Helen Haye/Fay Compton
1950-1966|Joyce Carey/Ursula Jeans/Fay Compton/Marjorie Fielding/Ambrosine Phillpotts/Cicely Courtneidge/Martita Hunt/Athene Seyler
1948-1953|Marjorie Fielding/Muriel Aked/Mary Jerrold/Jean Cadell/Edie Martin/Gladys Henson/Ada Reeve/Helen Haye
1948-1962|Gladys Henson/Edie Martin/Megs Jenkins/Kathleen Harrison/Beatrice Varley/Vida Hope/Grace Arnold/Marianne Stone
1950-1966|Megs Jenkins/Dorothy Alison/Marianne Stone/Rosalie Crutchley/Avice Landone/Dandy Nichols/Gwen Nelson/Vida Hope
1951-1960|Vida Hope/Judith Furse/Hattie Jacques/Joan Hickson/Joan Sims/Renee Houston/Irene Handl/Marianne Stone
1954-1974|Hattie Jacques/Joan Sims/June Whitfield/Patsy Rowlands/Dora Bryan/Irene Handl/Liz Fraser/Barbara Windsor
1958-1975|Liz Fraser/Barbara Windsor/Shirley Eaton/Sally Geeson/Dilys Laye/Angela Douglas/Valerie Leon/Amanda Barrie
1962-1970|Dilys Laye/Angela Douglas/Amanda Barrie/Juliet Mills/Liz Fraser/Jacki Piper/Anita Harris/Shirley Anne Field
1953-1962|Joan Sims/Prunella Scales/Dora Bryan/Lana Morris/Daphne Anderson/June Thorburn/Diane Hart/Beryl Reid
1952-1962|Brenda De Banzie/Celia Johnson/Yvonne Mitchell/Kay Walsh/Googie Withers/Ursula Howells/Betty Ann Davies/Ann Todd
1950-1962|Moira Lister/Kay Kendall/Dinah Sheridan/Brenda De Banzie/Glynis Johns/Diane Cilento/Eunice Gayson/Patricia Laffan
1949-1957|Patricia Laffan/Hazel Court/Patricia Dainton/Lois Maxwell/Patricia Burke/Rona Anderson/Adrienne Corri/Barbara Shelley
1951-1960|Patricia Dainton/Lana Morris/Rona Anderson/Lois Maxwell/Naomi Chance/Jane Hylton/Hazel Court/Susan Stephen
1952-1962|Susan Stephen/Mary Ure/Janette Scott/Heather Sears/Petula Clark/June Thorburn/Glynis Johns
1949-1958|Petula Clark/Janette Scott/Susan Stephen/Joan Rice/Muriel Pavlow/Joan Collins/Jean Simmons/Glynis Johns
1952-1962|Dorothy Tutin/Claire Bloom/Mary Ure/Dorothy Alison/Susan Shentall/Heather Sears/Virginia McKenna
1954-1964|Belinda Lee/Diana Dors/Joan Collins/Sylvia Syms/Shirley Eaton/June Laverick/Anne Heywood/Shirley Anne Field
1956-1967|Sylvia Syms/Anne Heywood/June Laverick/Janet Munro/Shirley Anne Field/Adrienne Corri/Yvonne Romain/Heather Sears
1957-1968|Barbara Shelley/Hazel Court/Yvonne Monlaur/Melissa Stribling/Yvonne Furneaux/Yvonne Romain/Carol Marsh/Andrée Melly
1958-1970|Melissa Stribling/Barbara Shelley/Yvonne Monlaur/Marla Landi/Jennifer Daniel/Jacqueline Pearce/Suzan Farmer/Andrée Melly
1964-1972|Jacqueline Pearce/Suzan Farmer/Jennifer Daniel/Barbara Shelley/Veronica Carlson/Susan Denberg/Barbara Ewing
1966-1974|Veronica Carlson/Barbara Ewing/Ingrid Pitt/Susan Denberg/Linda Hayden/Madeline Smith/Alexandra Bastedo/Martine Beswick
1959-1966|Janet Munro/Hayley Mills/Juliet Mills/Susan Hampshire/Millie Perkins/Janette Scott/Jane Asher
1960-1968|Susan Hampshire/Una Stubbs/Carole Gray/Lauri Peters/Julie Christie/Juliet Mills/Carol White
1959-1964|Mary Ure/Rachel Roberts/Claire Bloom/Dora Bryan/Shirley Anne Field/Heather Sears/Hylda Baker/June Ritchie
1961-1969|Shirley Anne Field/June Ritchie/Rita Tushingham/Julie Christie/Helen Fraser/Gwendolyn Watts/Billie Whitelaw/Avis Bunnage
1961-1969|Helen Fraser/Gwendolyn Watts/Carol White/Julia Foster/Adrienne Posta/Barbara Ferris/Rita Tushingham/Geraldine Sherman
1963-1971|Julia Foster/Barbara Ferris/Jane Asher/Judy Geeson/Suzy Kendall/Adrienne Posta/Vivien Merchant/Carol White
1965-1972|Suzy Kendall/Judy Geeson/Jane Asher/Jane Birkin/Gillian Hills/Susan George/Adrienne Posta/Julia Foster
1964-1970|Sarah Miles/Jane Birkin/Gillian Hills/Charlotte Rampling/Anita Pallenberg/Marianne Faithfull/Jane Asher
1960-1969|Wendy Craig/Billie Whitelaw/Yvonne Mitchell/Sheila Allen/Prunella Scales/Julia Foster/Catherine Lacey/Maxine Audley
1957-1970|Maxine Audley/Coral Browne/Yvonne Mitchell/Rosalie Crutchley/Pamela Brown/Elizabeth Sellars/Faith Brook/Ursula Howells
1960-1969|Flora Robson/Edith Evans/Margaret Rutherford/Athene Seyler/Fay Compton/Catherine Lacey/Gladys Cooper/Martita Hunt
1958-1970|Peggy Ashcroft/Edith Evans/Sybil Thorndike/Flora Robson/Gladys Cooper/Wendy Hiller/Celia Johnson/Mona Washbourne
1958-1968|Mona Washbourne/Hermione Baddeley/Athene Seyler/Joyce Carey/Avice Landone/Megs Jenkins/Dandy Nichols/Thora Hird
1961-1969|Dandy Nichols/Thora Hird/Gwen Nelson/Avis Bunnage/Mona Washbourne/Kathleen Harrison/Marianne Stone/Megs Jenkins
1962-1969|Vivien Merchant/Siân Phillips/Wendy Hiller/Susannah York/Rosalie Crutchley/Jane Merrow/Yvonne Mitchell/Rachel Kempson
1962-1969|Diane Cilento/Susannah York/Joan Greenwood/Rachel Kempson/Edith Evans/Joyce Redman/Rosalind Atkinson
1962-1969|Lois Maxwell/Eunice Gayson/Honor Blackman/Shirley Eaton/Zena Marshall/Nadja Regin/Tania Mallet/Molly Peters
1962-1969|Daniela Bianchi/Claudine Auger/Luciana Paluzzi/Ursula Andress/Virna Lisi/Nadja Regin
1964-1970|Diana Rigg/Angela Scoular/Catherine Schell/Joanna Lumley/Julie Ege/Anoushka Hempel/Jenny Hanley/Jacqueline Bisset
1956-1968|Muriel Pavlow/Sally Ann Howes/Anne Heywood/Sylvia Syms/Hazel Court/Mary Peach/Samantha Eggar/Juliet Mills
1964-1970|Sally Ann Howes/Petula Clark/Julie Andrews/Julia Foster/Glynis Johns/Susan Hampshire/Una Stubbs
1954-1968|Joyce Grenfell/Renee Houston/Beryl Reid/Irene Handl/Hermione Baddeley/Betty Ann Davies/Joan Sims/Dora Bryan
1949-1956|Betsy Drake/Glynis Johns/Joan Rice/Barbara Murray/Patricia Roc/Joan Greenwood/Elizabeth Allan
1948-1958|Elizabeth Allan/Ann Todd/Ursula Jeans/Valerie Hobson/Celia Johnson/Joan Greenwood/Phyllis Calvert/Nora Swinburne
1956-1965|Odile Versois/Mylène Demongeot/Nicole Maurey/Marla Landi/Yvonne Furneaux/Dany Robin
1948-1965|Sheila Manahan/Siobhán McKenna/Maureen Delany/Eileen Crowe/May Craig/Kathleen Ryan/Maureen Cusack/Marie Kean
1959-1970|Marie Kean/Siobhán McKenna/Anna Manahan/Maureen Toal/Eithne Dunne/Maureen Cusack
# More of Hollywood: the fifties
1948-1954|Teresa Celli/Märta Torén/Lisa Ferraday/Viveca Lindfors/Valentina Cortese/Patricia Medina
1949-1955|Margaret Sheridan/Joyce Mackenzie/Helena Carter/Jacqueline White/Joan Dixon/Marilyn Erskine/Phyllis Kirk/Barbara Fuller
1950-1956|May Wynn/Marilyn Erskine/Kathleen Case/Lori Nelson/Diana Lynn/Vanessa Brown/Sally Forrest/Lucy Marlow
1949-1955|Vanessa Brown/Julie Bishop/Ellen Drew/Evelyn Keyes/Martha Stewart/Jeanne Cagney/Margaret Lindsay/Jane Nigh
1948-1954|Jeanne Cagney/Lynn Bari/Osa Massen/Ellen Drew/Karen Morley/Julie Bishop/Lynne Roberts
1948-1955|Evelyn Keyes/Claire Trevor/Ella Raines/Virginia Grey/Ruth Warrick/Lizabeth Scott/Joan Bennett/Audrey Totter
1950-1962|Virginia Grey/Marguerite Chapman/Frances Robinson/Ann Doran/Jean Willes/Margaret Hayes/Barbara Billingsley/Lee Patrick
1951-1962|Jean Willes/Virginia Grey/Barbara Nichols/Iris Adrian/Joan Shawlee/Marjorie Bennett/Florence Sundstrom/Claire Carleton
1954-1962|Kathleen Case/Lucy Marlow/Amanda Blake/Dolores Moran/Mari Aldon/Karen Steele/Allison Hayes/Gloria Talbott
1955-1962|Karen Steele/Gloria Talbott/Leigh Snowden/Fran Bennett/Joan Vohs/Noreen Nash/Allison Hayes/Randy Stuart
1955-1960|Marian Carr/Maxine Cooper/Gaby Rodgers/Leigh Snowden/Marjorie Bennett/Allison Hayes/Peggie Castle/Beverly Garland
1956-1962|Beverly Garland/Allison Hayes/Gloria Talbott/Randy Stuart/Shirley Patterson/Sally Fraser/June Kenney/Cathy Downs
1957-1963|Susan Cabot/Beverly Garland/Barboura Morris/June Kenney/Yvonne Lime/Fay Spain/Abby Dalton/Gloria Castillo
1957-1963|Yvonne Lime/Gloria Castillo/Aneta Corsaut/Fay Spain/Susan Harrison/Carolyn Craig/Pippa Scott/Joyce Jameson
1956-1963|Pippa Scott/Carolyn Craig/Leora Dana/Inger Stevens/Patricia Owens/Dorothy Provine/Lana Wood/Susan Kohner
1957-1962|Susan Kohner/Millie Perkins/Susan Strasberg/Susan Harrison/Diane Varsi/Joan Blackman/Sandra Dee/Dolores Hart
1955-1961|Susan Strasberg/Julie Harris/Susan Harrison/Millie Perkins/Natalie Wood/Pier Angeli/Susan Kohner
1956-1965|Leora Dana/Nancy Kelly/Neva Patterson/Phyllis Thaxter/Nina Foch/Edith Atwater/Martha Scott/Margaret Hayes
1950-1963|Neva Patterson/Nina Foch/Alix Talton/Margaret Hayes/Hillary Brooke/Lola Albright/Noreen Nash/Jacqueline deWit
1955-1966|Evelyn Varden/Mildred Dunnock/Margalo Gillmore/Charlotte Greenwood/Doro Merande/Marjorie Bennett/Helen Hayes/Verna Felton
1953-1962|Esther Minciotti/Augusta Ciolli/Mimi Aguglia/Argentina Brunetti/Penny Santon/Renata Vanni/Angela Clarke
1950-1962|Zsa Zsa Gabor/Eva Gabor/Corinne Calvet/Denise Darcel/Hildegard Knef/Lilo Pulver/Märta Torén
1955-1964|Kay Medford/Nancy Walker/Peggy Cass/Pert Kelton/Audrey Christie/Betty Garrett/Mary Wickes/Naomi Stevens
1958-1970|Virginia Vincent/Linda Watkins/Audrey Christie/Edith Atwater/Josephine Hutchinson/Jeanette Nolan/Phyllis Thaxter/Ann Doran
1957-1969|Madeleine Sherwood/Ruth White/Collin Wilcox/Rosemary Murphy/Doreen Lang/Elizabeth Wilson/Kay Medford/Frances Sternhagen
1950-1958|Patricia Hitchcock/Laura Elliott/Betty Lynn/Barbara Bates/Joan Evans/Barbara Whiting
1959-1964|Hope Holiday/Joyce Jameson/Joan Shawlee/Naomi Stevens/Edie Adams/Barbara Nichols/Beverly Wills/Sheree North
1950-1956|Anne Whitfield/Natalie Wood/Gigi Perreau/Barbara Whiting/Lydia Reed/Donna Corcoran
# More of Hollywood: the sixties
1960-1968|Leslie Parrish/Joan Staley/Nancy Kovack/Stella Stevens/Susan Oliver/Jean Hale/Mary Ann Mobley/Barbara Bouchet
1960-1966|Inga Swenson/Carrie Nye/Joan Hackett/Salome Jens/Collin Wilcox/Rosemary Harris/Rosemary Murphy/Shirley Knight
1958-1967|Carol Ohmart/Candace Hilligoss/Carolyn Craig/Joyce Jameson/Hazel Court/Luana Anders/Sharon Farrell/Barboura Morris
1962-1970|Luana Anders/Karen Black/Toni Basil/Sabrina Scharf/Sharon Farrell/Millie Perkins/Susan Strasberg/Mimsy Farmer
1965-1972|Mimsy Farmer/Sharon Farrell/Alexandra Hay/Celeste Yarnall/Katharine Houghton/Brenda Scott/Wende Wagner/Leigh Taylor-Young
1965-1970|Katharine Houghton/Katharine Ross/Elizabeth Hartman/Bonnie Bedelia/Kim Darby/Tisha Sterling/Susan Clark/Jennifer Salt
1965-1970|Tura Satana/Haji/Lori Williams/Susan Bernard/Erica Gavin/Alaina Capri/Babette Bardot
1966-1970|Victoria Vetri/Wende Wagner/Celeste Yarnall/Sharon Tate/Barbara Bouchet/Edy Williams/Gayle Hunnicutt/Claudine Longet
1966-1971|Sharon Acker/Angie Dickinson/Roberta Haynes/Janice Rule/Diana Hyland/Gayle Hunnicutt/Lee Meriwether/Joanna Moore
1961-1970|Marjorie Bennett/Marjorie Eaton/Helen Kleeb/Reta Shaw/Doris Lloyd/Cheerio Meredith/Isobel Elsom/Anna Lee
1963-1970|Patsy Kelly/Hope Summers/Emmaline Henry/Alice Ghostley/Ruth McDevitt/Ruth Gordon/Elsa Lanchester/Joan Blondell
1961-1966|Charmian Carr/Heather Menzies/Lauri Peters/Pamela Tiffin/Hayley Mills/Deborah Walley/Patty Duke
1962-1968|Anna Lee/Portia Nelson/Peggy Wood/Lilia Skala/Norma Varden/Doris Lloyd/Estelle Winwood/Gladys Cooper
1960-1968|Geraldine Brooks/Barbara Rush/Phyllis Thaxter/Nina Foch/Lola Albright/Ruth Roman/Martha Hyer/Frances Reid
# More of Britain
1958-1968|Brenda Bruce/Maxine Audley/Rosalie Crutchley/Dorothy Alison/Olga Lindo/Valerie Taylor/Faith Brook/Ursula Howells
1948-1961|Olga Lindo/Betty Warren/Marie Ney/Beatrice Varley/Nora Nicholson/Olive Sloane/Nancy Price/Helen Haye
1948-1956|Olive Sloane/Gladys Henson/Betty Warren/Vida Hope/Peggy Evans/Patricia Plunkett/Kathleen Harrison/Dora Bryan
1949-1957|Bernadette O'Farrell/Peggy Evans/Joan Rice/Patricia Dainton/Rona Anderson/Susan Shaw/Olga Edwardes/Hazel Court
1957-1966|Jane Downs/Jill Dixon/Sylvia Syms/June Thorburn/Mary Peach/Ann Sears/Diane Clare/Sarah Branch
1957-1967|Diane Clare/Ann Sears/Carole Lesley/Janina Faye/Heather Sears/Janet Munro/Sally Smith/Susan Hampshire
1957-1964|Carole Lesley/Shirley Anne Field/Jackie Collins/Vera Day/June Wilkinson/Pamela Green/Belinda Lee/Liz Fraser
1959-1970|Anna Massey/Mary Peach/Sarah Miles/Billie Whitelaw/Jane Merrow/Ann Bell/Eleanor Bron/Margaret Tyzack
1961-1970|Isla Cameron/Dorothy Alison/Rosalie Crutchley/Margaret Tyzack/Clare Kelly/Molly Urquhart/Ann Bell/Megs Jenkins
1965-1971|Ann Bell/Eleanor Bron/Jennie Linden/Suzy Kendall/Hilary Dwyer/Jane Merrow/Anna Calder-Marshall/Nike Arrighi
1968-1972|Hilary Dwyer/Nike Arrighi/Veronica Carlson/Linda Hayden/Suzan Farmer/Barbara Ewing/Virginia Wetherell
1966-1971|Shani Wallis/Petula Clark/Sally Ann Howes/Sheila White/Anita Harris/Lulu/Millicent Martin/Una Stubbs
1963-1970|Hylda Baker/Peggy Mount/Dandy Nichols/Thora Hird/Yootha Joyce/Irene Handl/Patricia Routledge/Rita Webb
1960-1968|Peggy Mount/Irene Handl/Esma Cannon/Joan Sims/Hattie Jacques/Thora Hird/Dora Bryan/Renee Houston
1961-1970|Pamela Franklin/Hayley Mills/Jane Asher/Judy Geeson/Susan George/Jane Carr
1968-1971|Pamela Franklin/Jane Carr/Judy Geeson/Susan George/Diane Grayson/Olivia Hussey/Jane Asher
1963-1970|Ulla Jacobsson/Daliah Lavi/Catherine Deneuve/Yvonne Furneaux/Elke Sommer/Camilla Sparv/Ewa Aulin
1963-1968|Tracy Reed/Shirley Anne Field/Mary Peach/Suzy Kendall/Barbara Bouchet/Jane Merrow/Alexandra Bastedo
# Small films of the fifties and sixties
1949-1955|Barbara Payton/Beverly Michaels/Jean Wallace/Cleo Moore/Helen Walker/Adele Jergens/Peggie Castle
1950-1957|Jean Wallace/Rita Gam/Peggie Castle/Mari Blanchard/Marla English/Joan Vohs/Coleen Gray/Barbara Payton
1951-1959|Mari Blanchard/Mara Corday/Rita Gam/Julie Adams/Martha Hyer/Allison Hayes/Peggie Castle/Joan Taylor
1950-1955|Virginia Huston/Dorothy Hart/Monique van Vooren/Betta St. John/Joyce Mackenzie/Vera Miles/Phyllis Coates
1950-1958|Phyllis Coates/Noel Neill/Peggy Stewart/Lois Hall/Jane Nigh/Elaine Riley/Myrna Dell
1949-1956|Barbara Ruick/Pat Crowley/Marion Marshall/Diana Lynn/Barbara Bates/Joanne Gilbert/Dorothy Malone/Debbie Reynolds
1948-1955|Meg Randall/Lori Nelson/Marilyn Maxwell/Penny Edwards/Ann Blyth/Peggy Dow/Yvette Duguay
1955-1962|Marla English/Cathy Downs/Allison Hayes/Lisa Gaye/Adele Mara/Mara Corday/Yvette Vickers/Kim Parker
1957-1964|Merry Anders/Yvette Vickers/Sally Todd/Sandra Knight/Joyce Taylor/Gloria Talbott/Nan Leslie/Elaine Edwards
1958-1964|Joyce Taylor/Merry Anders/Victoria Shaw/Judi Meredith/Jo Morrow/Joan Blackman/Jackie Lane
1957-1964|Judi Meredith/Jo Morrow/Luana Patten/Carole Wells/Joan Evans/Venetia Stevenson/Margo Moore/Cindy Robbins
1957-1965|Constance Towers/Victoria Shaw/Eve Brent/Nina Shipman/Dolores Dorn/Patricia Owens/Joanna Moore/Coleen Gray
1961-1968|Janet Margolin/Joan Hackett/Elizabeth Hartman/Susan Strasberg/Millie Perkins/Inga Swenson/Pamela Tiffin
1962-1972|Nan Martin/Frances Sternhagen/Ruth White/Lee Grant/Rosemary Murphy/Nancy Marchand/Jan Miner/Peggy McCay
1968-1972|Lynn Carlin/Verna Bloom/Susan Anspach/Carrie Snodgress/Marianna Hill/Jennifer Salt/Lee Grant/Salome Jens
1955-1962|Janet Blair/Vera Miles/Nancy Kelly/Phyllis Kirk/Peggie Castle/Nina Foch/Martha Hyer
1954-1962|Lita Milan/Linda Cristal/Ziva Rodann/Elana Eden/Taina Elg/Gia Scala/Lisa Montell
# Britain: small films
1951-1960|Eva Bartok/Nadia Gray/Mai Zetterling/Lilli Palmer/Hildegard Knef/Maria Schell/Odile Versois/Märta Torén
1952-1962|Simone Silva/Eva Bartok/Lisa Gastoni/Vera Day/Delphi Lawrence/Dawn Addams/Belinda Lee/Marla Landi
1953-1962|Delphi Lawrence/Jill Adams/Maureen Connell/Kay Callard/Mary Germaine/Hazel Court/Adrienne Corri/Honor Blackman
1953-1962|Jill Adams/Mary Mackenzie/Maureen Swanson/Eileen Moore/Joan Rice/Susan Stephen/Dorothy Bromiley/Sheila Sim
1954-1961|Maureen Swanson/Eileen Moore/Susan Stephen/June Thorburn/Jill Ireland/Belinda Lee/Dorothy Bromiley/Jeannie Carson
1957-1965|Jill Ireland/Julia Lockwood/Virginia Maskell/Mary Peach/Patricia Bredin/Nanette Newman/Anne Heywood/June Laverick
1958-1970|Nanette Newman/Virginia Maskell/Mary Peach/Virginia McKenna/Heather Sears/Sylvia Syms/Judith Stott/Billie Whitelaw
1954-1966|Jean Anderson/Joan Miller/Dorothy Alison/Mary Mackenzie/Nora Nicholson/Megs Jenkins/Avice Landone/Gwen Watford
1948-1960|Marie Lohr/Nora Nicholson/Helen Haye/Ambrosine Phillpotts/Athene Seyler/Jean Cadell/Martita Hunt/Fay Compton
1958-1968|Vanda Godsell/Avis Bunnage/Yvonne Mitchell/Ambrosine Phillpotts/Marjorie Rhodes/Brenda Bruce/Gene Anderson/Delphi Lawrence
1955-1970|Marjorie Rhodes/Avril Angers/Thora Hird/Dandy Nichols/Avis Bunnage/Kathleen Harrison/Peggy Mount/Marianne Stone
1963-1970|Queenie Watts/Avis Bunnage/Yootha Joyce/Rita Webb/Hylda Baker/Gwen Nelson/Clare Kelly/Avril Angers
1960-1968|Wanda Ventham/Jill Melford/Dilys Laye/Liz Fraser/Amanda Barrie/Caroline Blakiston/Moira Redmond
1961-1968|Moira Redmond/Jennie Linden/Janette Scott/Jane Merrow/Susan Strasberg/Anne Heywood/Barbara Shelley/Heather Sears
1966-1971|Jean Marsh/Mary Wimbush/Angela Thorne/Penelope Allen/Wendy Allnutt/Isabel Dean/Phyllis Calvert/Siân Phillips
1955-1966|Dorothy Bromiley/Geraldine McEwan/Prunella Scales/Joan Sims/Janette Scott/Julia Lockwood/Jeannie Carson/Juliet Mills
1950-1960|Lilli Palmer/Ann Todd/Yvonne Mitchell/Mai Zetterling/Margaret Leighton/Valerie Hobson/Elizabeth Allan
`;

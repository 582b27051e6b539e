/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTRESSES = `
# Silent films and the first years of sound
1910-1921|Mary Pickford/Lillian Gish/Mae Marsh/Blanche Sweet/Marguerite Clark/Dorothy Gish
1915-1922|Theda Bara/Pola Negri/Gloria Swanson/Nazimova/Geraldine Farrar/Louise Glaum
1914-1926|Mabel Normand/Constance Talmadge/Marie Dressler/Dorothy Gish/Marion Davies/Edna Purviance
1919-1929|Gloria Swanson/Pola Negri/Norma Talmadge/Corinne Griffith/Mae Murray
1920-1930|Mary Pickford/Norma Talmadge/Lillian Gish/Colleen Moore/Marion Davies/Corinne Griffith
1924-1930|Clara Bow/Colleen Moore/Louise Brooks/Bebe Daniels/Marion Davies/Joan Crawford
1926-1930|Janet Gaynor/Dolores Costello/Colleen Moore/Mary Brian/Fay Wray/Betty Compson/Corinne Griffith
1928-1931|Mary Pickford/Ruth Chatterton/Norma Shearer/Jeanne Eagels/Betty Compson/Ann Harding/Gloria Swanson
1929-1934|Norma Shearer/Ann Harding/Ruth Chatterton/Irene Dunne/Kay Francis/Constance Bennett/Helen Hayes
1929-1935|Helen Hayes/Ruth Chatterton/Irene Dunne/Ann Harding/Sylvia Sidney/Diana Wynyard
1929-1936|Janet Gaynor/Loretta Young/Sylvia Sidney/Marian Nixon/Miriam Hopkins/Fay Wray/Maureen O'Sullivan
1929-1936|Marie Dressler/Alison Skipworth/May Robson/Polly Moran/Edna May Oliver/Alice Brady
1930-1936|Marlene Dietrich/Greta Garbo/Tallulah Bankhead/Lil Dagover/Elissa Landi/Anna Sten/Pola Negri
1926-1936|Greta Garbo/Marlene Dietrich/Pola Negri/Vilma Banky/Norma Shearer/Dolores del Río
1927-1937|Anna May Wong/Myrna Loy/Dolores del Río/Sylvia Sidney/Lupe Vélez
1931-1935|Fay Wray/Frances Dee/Helen Mack/Gloria Stuart/Mae Clarke/Zita Johann/Elissa Landi
# The studios' years: leading ladies
1931-1937|Jean Harlow/Mae West/Carole Lombard/Joan Blondell/Ginger Rogers/Clara Bow
1931-1940|Claudette Colbert/Carole Lombard/Myrna Loy/Jean Arthur/Irene Dunne/Miriam Hopkins/Margaret Sullavan/Constance Bennett
1932-1939|Norma Shearer/Joan Crawford/Greta Garbo/Jeanette MacDonald/Myrna Loy/Kay Francis/Claudette Colbert
1932-1935|Katharine Hepburn/Margaret Sullavan/Ann Harding/Miriam Hopkins/Diana Wynyard/Frances Dee/Helen Hayes
1935-1942|Katharine Hepburn/Irene Dunne/Carole Lombard/Rosalind Russell/Jean Arthur/Claudette Colbert/Myrna Loy/Barbara Stanwyck
1940-1950|Katharine Hepburn/Rosalind Russell/Jean Arthur/Ginger Rogers/Irene Dunne/Claudette Colbert/Greer Garson
1950-1963|Katharine Hepburn/Bette Davis/Joan Crawford/Ingrid Bergman/Deborah Kerr/Olivia de Havilland/Shirley Booth/Rosalind Russell
1966-1982|Katharine Hepburn/Bette Davis/Ingrid Bergman/Olivia de Havilland/Deborah Kerr/Lauren Bacall/Myrna Loy
1979-1984|Katharine Hepburn/Jessica Tandy/Myrna Loy/Bette Davis/Geraldine Page/Maureen Stapleton
1933-1938|Bette Davis/Katharine Hepburn/Miriam Hopkins/Margaret Sullavan/Joan Bennett/Loretta Young/Ann Dvorak
1936-1945|Bette Davis/Joan Crawford/Miriam Hopkins/Olivia de Havilland/Barbara Stanwyck/Claudette Colbert/Mary Astor/Ida Lupino
1944-1954|Bette Davis/Joan Crawford/Barbara Stanwyck/Claudette Colbert/Olivia de Havilland/Gloria Swanson/Susan Hayward
1959-1968|Bette Davis/Joan Crawford/Olivia de Havilland/Barbara Stanwyck/Joan Fontaine/Tallulah Bankhead/Agnes Moorehead
1934-1939|Luise Rainer/Merle Oberon/Norma Shearer/Greta Garbo/Sylvia Sidney/Anna Sten/Elisabeth Bergner
1935-1939|Greta Garbo/Marlene Dietrich/Norma Shearer/Luise Rainer/Claudette Colbert/Joan Crawford/Merle Oberon
1936-1942|Vivien Leigh/Merle Oberon/Paulette Goddard/Joan Bennett/Margaret Lockwood/Olivia de Havilland/Joan Fontaine
1948-1965|Vivien Leigh/Jean Simmons/Deborah Kerr/Olivia de Havilland/Joan Fontaine/Margaret Leighton/Jessica Tandy/Simone Signoret
1950-1953|Vivien Leigh/Jessica Tandy/Olivia de Havilland/Jennifer Jones/Barbara Bel Geddes/Ida Lupino/Susan Hayward
1938-1950|Olivia de Havilland/Joan Fontaine/Ingrid Bergman/Greer Garson/Jennifer Jones/Vivien Leigh
1938-1943|Joan Fontaine/Olivia de Havilland/Geraldine Fitzgerald/Priscilla Lane/Merle Oberon/Margaret Lockwood/Maureen O'Hara
1944-1951|Olivia de Havilland/Joan Fontaine/Ingrid Bergman/Jennifer Jones/Dorothy McGuire/Loretta Young/Jane Wyman/Teresa Wright
1937-1943|Ginger Rogers/Jean Arthur/Carole Lombard/Ann Sothern/Margaret Sullavan/Joan Fontaine/Claudette Colbert
1933-1940|Ginger Rogers/Eleanor Powell/Ruby Keeler/Joan Blondell/Alice Faye/Jeanette MacDonald
1939-1948|Greer Garson/Irene Dunne/Claudette Colbert/Norma Shearer/Joan Fontaine/Ingrid Bergman
1941-1948|Jennifer Jones/Ingrid Bergman/Dorothy McGuire/Gene Tierney/Teresa Wright/Loretta Young/Jeanne Crain/Anne Baxter
1939-1949|Ingrid Bergman/Joan Fontaine/Olivia de Havilland/Greer Garson/Hedy Lamarr/Michèle Morgan/Vivien Leigh
1955-1966|Ingrid Bergman/Deborah Kerr/Susan Hayward/Olivia de Havilland/Audrey Hepburn/Simone Signoret/Joan Fontaine
1969-1978|Ingrid Bergman/Lauren Bacall/Wendy Hiller/Deborah Kerr/Olivia de Havilland/Valentina Cortese/Simone Signoret
1940-1952|Barbara Stanwyck/Joan Crawford/Ida Lupino/Claire Trevor/Rita Hayworth/Lana Turner/Joan Bennett
1941-1950|Joan Crawford/Barbara Stanwyck/Bette Davis/Rosalind Russell/Ida Lupino/Joan Bennett/Claire Trevor
1951-1964|Joan Crawford/Barbara Stanwyck/Bette Davis/Susan Hayward/Jane Wyman/Shelley Winters/Lana Turner
1944-1951|Loretta Young/Claudette Colbert/Rosalind Russell/Irene Dunne/Jane Wyman/Myrna Loy/Dorothy McGuire
1945-1957|Jane Wyman/Teresa Wright/Dorothy McGuire/Olivia de Havilland/Loretta Young/Anne Baxter/Eleanor Parker/June Allyson
1941-1950|Teresa Wright/Anne Shirley/Dorothy McGuire/Donna Reed/Phyllis Thaxter/Martha Scott/Susan Peters
1944-1956|Anne Baxter/Gene Tierney/Jeanne Crain/Susan Hayward/Eleanor Parker/Linda Darnell/Ruth Roman/Donna Reed
1946-1955|Celeste Holm/Claire Trevor/Dorothy McGuire/Eve Arden/Nina Foch/Thelma Ritter/Jane Greer/Gloria Grahame
1937-1950|Claire Trevor/Gladys George/Gale Sondergaard/Mary Astor/Ann Sheridan/Joan Blondell/Marie Windsor
1936-1949|Mary Astor/Claire Trevor/Gladys George/Ida Lupino/Joan Bennett/Miriam Hopkins/Lee Patrick
1947-1956|Gloria Grahame/Jan Sterling/Claire Trevor/Jane Greer/Shelley Winters/Audrey Totter/Lizabeth Scott/Ruth Roman
1949-1957|Mercedes McCambridge/Jan Sterling/Jo Van Fleet/Hope Emerson/Claire Trevor/Agnes Moorehead/Nina Foch
1947-1956|Judy Holliday/Betty Hutton/Shelley Winters/Jean Hagen/Marie Wilson/Jan Sterling/Celeste Holm/Marilyn Monroe
1950-1956|Jean Hagen/Nina Foch/Judy Holliday/Vera-Ellen/Mitzi Gaynor/Gloria Grahame/Nancy Walker/Debbie Reynolds
1946-1955|Barbara Stanwyck/Agnes Moorehead/Ann Sheridan/Rosalind Russell/Jane Wyman/Ruth Roman
1948-1958|Gloria Swanson/Pola Negri/Joan Crawford/Bette Davis/Mary Astor
1949-1962|Shirley Booth/Thelma Ritter/Jane Wyman/Maureen Stapleton/Jo Van Fleet/Anna Magnani/Katharine Hepburn
1950-1959|Eleanor Parker/Susan Hayward/Jane Wyman/Dorothy Malone/Jean Simmons/Barbara Bel Geddes/Anne Baxter/Lana Turner
1948-1962|Susan Hayward/Eleanor Parker/Shelley Winters/Lana Turner/Dorothy Malone/Ida Lupino/Jane Russell
1953-1966|Susan Hayward/Elizabeth Taylor/Ava Gardner/Lana Turner/Shirley MacLaine/Joanne Woodward/Deborah Kerr/Kim Novak
1941-1955|Gene Tierney/Rita Hayworth/Linda Darnell/Hedy Lamarr/Lana Turner/Ava Gardner/Veronica Lake/Maureen O'Hara
1936-1950|Hedy Lamarr/Merle Oberon/Marlene Dietrich/Dorothy Lamour/Paulette Goddard/Joan Bennett/Ilona Massey
1942-1957|Rita Hayworth/Lana Turner/Ava Gardner/Jane Russell/Betty Grable/Linda Darnell/Virginia Mayo/Gene Tierney
1944-1958|Lauren Bacall/Veronica Lake/Lizabeth Scott/Gene Tierney/Jane Greer/Gloria Grahame/Barbara Stanwyck
1939-1957|Maureen O'Hara/Maureen O'Sullivan/Rhonda Fleming/Arlene Dahl/Yvonne De Carlo/Virginia Mayo/Patricia Medina
1938-1953|Judy Garland/Deanna Durbin/Betty Grable/June Allyson/Kathryn Grayson/Betty Hutton/Alice Faye/Doris Day
1950-1963|Judy Garland/Doris Day/Jane Wyman/Susan Hayward/Rosemary Clooney/Rita Hayworth/Ethel Merman
1932-1940|Shirley Temple/Jane Withers/Deanna Durbin/Judy Garland/Virginia Weidler/Bonita Granville
1944-1952|Elizabeth Taylor/Margaret O'Brien/Peggy Ann Garner/Natalie Wood/Joan Carroll/Jane Powell/Shirley Temple
1944-1960|Joan Fontaine/Geraldine Fitzgerald/Ann Todd/Margaret Leighton/Patricia Neal/Dorothy McGuire
1932-1945|Jeanette MacDonald/Grace Moore/Irene Dunne/Deanna Durbin/Kathryn Grayson/Ginger Rogers
1942-1954|Betty Grable/Betty Hutton/Rita Hayworth/Vivian Blaine/June Haver/Carmen Miranda/Virginia Mayo
1930-1945|Dolores del Río/Lupe Vélez/Carmen Miranda/Dorothy Lamour/Maria Montez/Katy Jurado
1937-1946|Priscilla Lane/Rosemary Lane/Lola Lane/Gale Page/Jane Bryan/Anita Louise/Olivia de Havilland
1942-1946|Simone Simon/Jane Randolph/Frances Dee/Evelyn Ankers/Louise Allbritton/Ellen Drew
1936-1950|Gail Patrick/Ruth Hussey/Helen Vinson/Virginia Bruce/Constance Bennett/Mary Astor/Eve Arden
1938-1944|Ruth Hussey/Gail Patrick/Mary Astor/Eve Arden/Rosalind Russell/Constance Moore/Binnie Barnes
1932-1940|Frances Dee/Anne Shirley/Jean Parker/Joan Bennett/Virginia Bruce/Heather Angel/Ann Dvorak
1931-1944|Joan Blondell/Glenda Farrell/Una Merkel/Ann Dvorak/Aline MacMahon/Claire Dodd/Patsy Kelly
1939-1952|Evelyn Keyes/Ann Rutherford/Ann Sheridan/Brenda Marshall/Ella Raines/Barbara Britton
# Character women of the studios' years
1932-1941|Alice Brady/Billie Burke/Mary Boland/Spring Byington/May Robson/Edna May Oliver/Laura Hope Crews
1936-1942|Alice Brady/Fay Bainter/Beulah Bondi/Spring Byington/May Whitty/Bonita Granville/Gale Sondergaard
1936-1948|Gale Sondergaard/Judith Anderson/Agnes Moorehead/Gladys Cooper/Beulah Bondi/Maria Ouspenskaya/Flora Robson
1935-1949|Fay Bainter/Spring Byington/Beulah Bondi/Anne Revere/Jane Darwell/Selena Royle/Mary Astor
1932-1951|Jane Darwell/Beulah Bondi/Marjorie Main/May Robson/Elizabeth Patterson/Margaret Wycherly/Sara Allgood
1932-1952|Hattie McDaniel/Louise Beavers/Ethel Waters/Butterfly McQueen/Fredi Washington/Theresa Harris
1935-1956|Louise Beavers/Ethel Waters/Juanita Moore/Butterfly McQueen/Lillian Randolph/Hattie McDaniel
1939-1949|Judith Anderson/Gladys Cooper/Flora Robson/May Whitty/Ethel Barrymore/Lucile Watson/Agnes Moorehead/Gale Sondergaard
1943-1946|Katina Paxinou/Gale Sondergaard/Maria Ouspenskaya/Blanche Yurka/Lenore Ulric/Tamara Shayne
1943-1948|Ethel Barrymore/Gladys Cooper/May Whitty/Lucile Watson/Judith Anderson/Lillian Gish/Anne Revere
1940-1951|Anne Revere/Agnes Moorehead/Rosemary DeCamp/Selena Royle/Fay Bainter/Aline MacMahon/Jane Darwell
1941-1961|Agnes Moorehead/Judith Anderson/Anne Revere/Mercedes McCambridge/Ethel Barrymore/Jo Van Fleet
1944-1953|Josephine Hull/Jean Adair/Spring Byington/Billie Burke/Lucile Watson/Mildred Natwick/Ethel Griffies
1947-1963|Thelma Ritter/Eve Arden/Mildred Natwick/Mary Wickes/Connie Gilchrist/Celeste Holm/Joan Blondell
1937-1950|Eve Arden/Lee Patrick/Una Merkel/Glenda Farrell/Ruth Hussey/Patsy Kelly/Iris Adrian
1939-1955|Margaret Hamilton/Edna May Oliver/Marjorie Main/Una O'Connor/Agnes Moorehead/Elsa Lanchester
1931-1943|Edna May Oliver/May Robson/Helen Westley/Alison Skipworth/Laura Hope Crews/Jessie Ralph
1939-1957|Marjorie Main/Hope Emerson/Jane Darwell/Mary Wickes/Esther Howard
1935-1952|Frieda Inescort/Gladys Cooper/Mary Astor/Katharine Alexander/Nina Foch/Virginia Bruce
# The 1950s and 1960s: leading ladies
1952-1968|Audrey Hepburn/Grace Kelly/Leslie Caron/Jean Simmons/Deborah Kerr/Natalie Wood/Shirley MacLaine
1952-1957|Audrey Hepburn/Leslie Caron/Jean Simmons/Grace Kelly/Maggie McNamara/Pier Angeli/Jean Peters
1957-1964|Audrey Hepburn/Shirley MacLaine/Natalie Wood/Lee Remick/Leslie Caron/Doris Day/Deborah Kerr/Kim Novak
1965-1981|Audrey Hepburn/Julie Christie/Lee Remick/Natalie Wood/Vanessa Redgrave/Katharine Ross/Romy Schneider/Samantha Eggar
1951-1957|Grace Kelly/Audrey Hepburn/Eva Marie Saint/Vera Miles/Janet Leigh/Donna Reed/Ava Gardner/Deborah Kerr
1947-1962|Deborah Kerr/Jean Simmons/Greer Garson/Olivia de Havilland/Susan Hayward/Eleanor Parker/Joan Fontaine
1953-1961|Donna Reed/Deborah Kerr/Dorothy Malone/Gloria Grahame/Eleanor Parker/Jean Simmons/Anne Baxter/June Allyson
1953-1966|Eva Marie Saint/Kim Novak/Vera Miles/Lee Remick/Joanne Woodward/Carroll Baker/Barbara Bel Geddes/Hope Lange
1954-1958|Anna Magnani/Sophia Loren/Gina Lollobrigida/Silvana Mangano/Katy Jurado/Melina Mercouri/Marisa Pavan
1953-1965|Jo Van Fleet/Eileen Heckart/Mildred Dunnock/Thelma Ritter/Mercedes McCambridge/Maureen Stapleton/Kim Hunter
1949-1962|Kim Hunter/Mildred Dunnock/Barbara Bel Geddes/Eva Marie Saint/Teresa Wright/Jan Sterling/Julie Harris
1953-1962|Dorothy Malone/Lana Turner/Janet Leigh/Martha Hyer/Barbara Rush/Julie London/Gloria Grahame/Carolyn Jones
1955-1966|Joanne Woodward/Lee Remick/Eva Marie Saint/Julie Harris/Kim Stanley/Anne Bancroft/Geraldine Page/Hope Lange
1967-1975|Joanne Woodward/Patricia Neal/Anne Bancroft/Geraldine Page/Jean Simmons/Ellen Burstyn/Shirley Knight
1956-1962|Miyoshi Umeki/Nancy Kwan/France Nuyen/Machiko Kyō/Lisa Lu/Shirley Yamaguchi
1955-1963|Elizabeth Taylor/Ava Gardner/Kim Novak/Natalie Wood/Joanne Woodward/Lee Remick/Susan Hayward/Sophia Loren
1949-1956|Elizabeth Taylor/Jean Simmons/Janet Leigh/Natalie Wood/Pier Angeli/Joan Collins/Ann Blyth/Grace Kelly
1963-1972|Elizabeth Taylor/Anne Bancroft/Vanessa Redgrave/Simone Signoret/Shirley MacLaine/Deborah Kerr/Faye Dunaway
1957-1963|Wendy Hiller/Gladys Cooper/Cathleen Nesbitt/Deborah Kerr/Celia Johnson/Flora Robson/Edith Evans
1964-1976|Wendy Hiller/Edith Evans/Sybil Thorndike/Margaret Leighton/Flora Robson/Celia Johnson
1974-1988|Wendy Hiller/Peggy Ashcroft/Joan Plowright/Rachel Kempson/Constance Cummings/Maureen Stapleton
1956-1964|Shirley MacLaine/Doris Day/Kim Novak/Debbie Reynolds/Natalie Wood/Jean Seberg/Lee Remick/Janet Leigh
1969-1979|Shirley MacLaine/Anne Bancroft/Ellen Burstyn/Joanne Woodward/Julie Christie/Jane Fonda/Gena Rowlands
1980-1994|Shirley MacLaine/Anne Bancroft/Ellen Burstyn/Joanne Woodward/Gena Rowlands/Olympia Dukakis/Jane Fonda/Ann-Margret
1957-1969|Simone Signoret/Jeanne Moreau/Melina Mercouri/Lilli Palmer/Irene Papas/Anouk Aimée/Ingrid Thulin
1951-1966|Shelley Winters/Thelma Ritter/Gloria Grahame/Joan Blondell/Eileen Heckart/Jo Van Fleet/Lana Turner/Angela Lansbury
1967-1980|Shelley Winters/Maureen Stapleton/Lee Grant/Stella Stevens/Ruth Gordon/Estelle Parsons/Eileen Heckart/Cloris Leachman
1955-1966|Shirley Jones/Debbie Reynolds/Jean Simmons/Mitzi Gaynor/Jane Powell/Julie Andrews/Diane Baker
1949-1964|Janet Leigh/Vera Miles/Eva Marie Saint/Kim Novak/Doris Day/Anne Baxter/Grace Kelly/Tippi Hedren
1957-1966|Sophia Loren/Claudia Cardinale/Gina Lollobrigida/Melina Mercouri/Jeanne Moreau/Silvana Mangano/Anna Magnani/Anouk Aimée
1956-1964|Rita Moreno/Chita Rivera/Katy Jurado/Gina Lollobrigida/Barbara Luna/Natalie Wood/Yvonne De Carlo
1955-1963|Piper Laurie/Jean Simmons/Lee Remick/Hope Lange/Julie Harris/Felicia Farr/Inger Stevens/Diane Varsi
1976-1997|Piper Laurie/Eileen Brennan/Geraldine Page/Louise Fletcher/Jane Alexander/Lois Smith/Shirley Knight/Ellen Burstyn
1957-1965|Anne Bancroft/Patricia Neal/Geraldine Page/Joanne Woodward/Lee Remick/Shirley Knight/Kim Stanley
1966-1977|Anne Bancroft/Joanne Woodward/Patricia Neal/Shirley MacLaine/Eva Marie Saint/Jean Simmons/Lee Grant/Ava Gardner
1958-1966|Patty Duke/Hayley Mills/Mary Badham/Sue Lyon/Diane Varsi/Pamela Franklin/Sandra Dee/Patty McCormack
1957-1971|Patricia Neal/Lee Remick/Joanne Woodward/Geraldine Page/Anne Bancroft/Shirley Knight/Eva Marie Saint
1949-1957|Patricia Neal/Ruth Roman/Viveca Lindfors/Eleanor Parker/Anne Baxter/Jan Sterling/Barbara Bel Geddes
1955-1972|Margaret Rutherford/Edith Evans/Joyce Grenfell/Hermione Baddeley/Athene Seyler/Hermione Gingold/Flora Robson
1945-1960|Margaret Rutherford/Joyce Grenfell/Kathleen Harrison/Irene Handl/Joan Hickson/Hermione Baddeley/Edith Evans
1964-1970|Julie Andrews/Sally Ann Howes/Petula Clark/Angela Lansbury/Debbie Reynolds/Samantha Eggar/Glynis Johns/Lesley Ann Warren
1975-1990|Julie Andrews/Shirley MacLaine/Ann-Margret/Jane Fonda/Lesley Ann Warren/Blythe Danner/Jill Clayburgh
1964-1969|Lila Kedrova/Irene Papas/Melina Mercouri/Simone Signoret/Lotte Lenya/Eva Le Gallienne/Joyce Redman
1962-1975|Julie Christie/Vanessa Redgrave/Susannah York/Sarah Miles/Charlotte Rampling/Rita Tushingham/Glenda Jackson/Samantha Eggar
1976-1998|Julie Christie/Vanessa Redgrave/Glenda Jackson/Charlotte Rampling/Jane Fonda/Geneviève Bujold/Jacqueline Bisset/Helen Mirren
2000-2012|Julie Christie/Charlotte Rampling/Vanessa Redgrave/Judi Dench/Helen Mirren/Ellen Burstyn
1964-1972|Sandy Dennis/Estelle Parsons/Shirley Knight/Elizabeth Hartman/Katharine Ross/Barbara Harris
1966-1974|Estelle Parsons/Sandy Dennis/Lee Grant/Eileen Heckart/Maureen Stapleton/Beah Richards/Brenda Vaccaro
1957-1968|Natalie Wood/Lee Remick/Jane Fonda/Carroll Baker/Tuesday Weld/Suzanne Pleshette/Jean Seberg/Yvette Mimieux
1953-1963|Marilyn Monroe/Jayne Mansfield/Kim Novak/Mamie Van Doren/Jane Russell/Sheree North/Diana Dors/Shelley Winters
1952-1966|Doris Day/Debbie Reynolds/June Allyson/Janet Leigh/Lauren Bacall/Shirley MacLaine/Rosemary Clooney
1954-1968|Dorothy Dandridge/Lena Horne/Diahann Carroll/Ruby Dee/Eartha Kitt/Pearl Bailey
1957-1972|Diahann Carroll/Ruby Dee/Cicely Tyson/Abbey Lincoln/Juanita Moore/Beah Richards/Eartha Kitt
1953-1966|Jean Simmons/Deborah Kerr/Claire Bloom/Joan Collins/Joan Fontaine/Glynis Johns/Jean Seberg
1961-1973|Ann-Margret/Raquel Welch/Stella Stevens/Ursula Andress/Nancy Sinatra/Tuesday Weld/Jane Fonda/Angie Dickinson
1959-1970|Angie Dickinson/Lee Remick/Stella Stevens/Jill St. John/Carroll Baker/Felicia Farr/Inger Stevens/Suzanne Pleshette
1962-1970|Tippi Hedren/Vera Miles/Eva Marie Saint/Suzanne Pleshette/Inger Stevens/Samantha Eggar/Julie Newmar
1950-1963|Julie Adams/Anne Francis/Barbara Rush/Faith Domergue/Mala Powers/Peggie Castle/Beverly Garland
1950-1962|Ruth Roman/Jan Sterling/Coleen Gray/Mala Powers/Rhonda Fleming/Marie Windsor/Martha Hyer
# More parts of these years
1939-1946|Patricia Collinge/Beulah Bondi/Spring Byington/Fay Bainter/Sara Allgood/Gladys Cooper/Dorothy Peterson
1944-1952|Angela Lansbury/Jane Greer/Joan Lorring/Peggy Cummins/Jean Simmons/Donna Reed/Joan Leslie
1957-1972|Angela Lansbury/Shelley Winters/Eileen Heckart/Mildred Dunnock/Hermione Baddeley/Agnes Moorehead/Glynis Johns
1944-1957|Ann Blyth/Joan Leslie/Jeanne Crain/Diana Lynn/June Haver/Bonita Granville/Jane Powell
1954-1966|Diane Cilento/Susannah York/Joan Greenwood/Mary Ure/Sarah Miles/Claire Bloom/Joyce Redman
1960-1968|Peggy Wood/Gladys Cooper/Mildred Dunnock/Cathleen Nesbitt/Anna Lee/Edith Evans/Eva Le Gallienne
1963-1975|Vivien Merchant/Billie Whitelaw/Rachel Roberts/Siân Phillips/Glenda Jackson/Eleanor Bron/Jane Asher
1964-1969|Carol Channing/Beatrice Lillie/Ethel Merman/Hermione Gingold/Phyllis Diller/Pearl Bailey
1964-1970|Kay Medford/Mae Questel/Molly Picon/Ruth White/Shelley Winters/Sylvia Sidney/Maureen Stapleton
1940-1955|Lucille Ball/Eve Arden/Ann Sothern/Joan Blondell/Rosalind Russell/Joan Davis/Betty Hutton
1960-1974|Lucille Ball/Debbie Reynolds/Doris Day/Carol Channing/Rosalind Russell/Shirley Jones/Angela Lansbury
1966-1980|Joan Hackett/Shirley Knight/Jessica Walter/Elizabeth Hartman/Joanna Pettet/Mary-Robin Redd/Candice Bergen
1960-1985|Lois Maxwell/Honor Blackman/Shirley Eaton/Zena Marshall/Eunice Gayson/Caroline Munro
1911-1926|Lois Weber/Dorothy Phillips/Mary MacLaren/Florence Lawrence/Cleo Madison
1926-1933|Leni Riefenstahl/Brigitte Helm/Camilla Horn/Lien Deyers/Dita Parlo
1948-1958|Nancy Olson/Phyllis Kirk/Joan Evans/Peggie Castle/Barbara Bates/Diana Lynn/Mona Freeman/Phyllis Thaxter
1953-1960|Betsy Blair/Barbara Bel Geddes/Kim Stanley/Phyllis Love/Julie Harris/Eva Marie Saint/Teresa Wright/Kim Hunter
1955-1962|Peggy Cass/Nancy Walker/Jan Sterling/Eileen Heckart/Coral Browne/Joan Blondell/Elaine Stritch/Judy Holliday
1955-1963|Cara Williams/Jan Sterling/Felicia Farr/Carolyn Jones/Shelley Winters/Gloria Grahame/Dorothy Malone
1946-1966|Elsa Lanchester/Margaret Rutherford/Mildred Natwick/Estelle Winwood/Hermione Gingold/Joyce Grenfell/Kathleen Harrison
# Late years of the stars of the studios
1935-1955|Lillian Gish/Gladys Cooper/Ethel Barrymore/Dorothy Gish/Beulah Bondi/Mae Marsh
1953-1987|Lillian Gish/Helen Hayes/Mary Astor/Gloria Swanson/Bette Davis/Myrna Loy/Mildred Natwick/Sylvia Sidney
1938-1950|Gloria Swanson/Constance Bennett/Miriam Hopkins/Kay Francis/Ruth Chatterton/Norma Shearer/Mary Astor
1936-1957|Janet Gaynor/Loretta Young/Irene Dunne/Claudette Colbert/Ginger Rogers/Margaret Sullavan
1940-1960|Mae West/Marlene Dietrich/Sophie Tucker/Joan Blondell/Tallulah Bankhead/Ethel Merman
1940-1960|Anna May Wong/Dolores del Río/Merle Oberon/Maria Montez/Soo Yong/Katy Jurado
1952-1966|Ginger Rogers/Joan Crawford/Barbara Stanwyck/Claudette Colbert/Myrna Loy/Loretta Young/Rosalind Russell/Jane Wyman
1952-1978|Marlene Dietrich/Zarah Leander/Hildegard Knef/Lilli Palmer/Lotte Lenya/Simone Signoret/Anna Magnani
1960-1973|Maureen O'Hara/Eleanor Parker/Jane Wyman/Joan Fontaine/Dorothy McGuire/Anne Baxter/Vera Miles/Deborah Kerr
1962-1980|Gene Tierney/Lana Turner/Rita Hayworth/Ava Gardner/Susan Hayward/Merle Oberon/Olivia de Havilland/Joan Fontaine
1974-1988|Elizabeth Taylor/Ava Gardner/Kim Novak/Angela Lansbury/Lauren Bacall/Deborah Kerr/Lana Turner/Jean Simmons
1969-1990|Janet Leigh/Kim Novak/Angie Dickinson/Tippi Hedren/Vera Miles/Debbie Reynolds/Eva Marie Saint/Lee Remick
1990-2014|Lauren Bacall/Eva Marie Saint/Debbie Reynolds/Angela Lansbury/Joan Plowright/Ann-Margret/Gena Rowlands/Shirley MacLaine
2005-2024|Shirley MacLaine/Ellen Burstyn/Angela Lansbury/Julie Andrews/Rita Moreno/Cloris Leachman/Lois Smith/June Squibb/Eva Marie Saint
1983-1999|Shelley Winters/Piper Laurie/Sylvia Miles/Anne Bancroft/Ann-Margret/Elizabeth Taylor/Lauren Bacall
1936-1952|Dorothy Dandridge/Lena Horne/Nina Mae McKinney/Theresa Harris/Hazel Scott
1970-1990|Lena Horne/Diahann Carroll/Pearl Bailey/Ruby Dee/Eartha Kitt/Cicely Tyson/Della Reese
1934-1946|Jessica Tandy/Wendy Hiller/Flora Robson/Celia Johnson/Judith Anderson/Agnes Moorehead
1960-1978|Mae West/Gloria Swanson/Lucille Ball/Joan Crawford/Ginger Rogers/Marlene Dietrich
1950-1987|Dorothy Lamour/Jane Russell/Betty Hutton/Virginia Mayo/Rhonda Fleming/Yvonne De Carlo/Martha Raye
1968-2003|Leslie Caron/Jean Simmons/Glynis Johns/Claire Bloom/Debbie Reynolds/Audrey Hepburn/Deborah Kerr/Capucine
`;

/** Columns: years of the films | names, most alike next to each other; women in films of the seventies and eighties. See `../circles.ts`. */
export const ACTRESSES_SEVENTIES = `
# Hollywood: the seventies
1970-1978|Kim Darby/Katharine Ross/Jennifer Salt/Season Hubley/Bonnie Bedelia/Susan Clark/Carrie Snodgress
1970-1979|Susan Clark/Samantha Eggar/Diane Baker/Susan Strasberg/Lois Nettleton/Barbara Parkins/Dina Merrill
1970-1977|Kim Hunter/Lois Nettleton/Diane Baker/Carol Rossen/Barbara Rush/Nina Foch/Anne Francis/Vera Miles
1970-1981|Jessica Walter/Joan Hackett/Dyan Cannon/Brenda Vaccaro/Marlo Thomas/Paula Prentiss/Lee Grant/Barbara Harris
1970-1980|Paula Prentiss/Marlo Thomas/Carol Burnett/Barbara Feldon/Valerie Harper/Joan Hackett/Renée Taylor/Dyan Cannon
1970-1982|Renée Taylor/Doris Roberts/Alice Ghostley/Nancy Walker/Jane Connell/Charlotte Rae/Kay Medford/Estelle Parsons
1970-1984|Ruth Gordon/Hermione Baddeley/Ruth McDevitt/Estelle Winwood/Ann Doran/Reta Shaw/Mary Wickes/Florence Halop
1971-1985|Eileen Heckart/Frances Sternhagen/Nancy Marchand/Marian Seldes/Sudie Bond/Polly Holliday/Jan Miner/Anne Ramsey
1972-1990|Frances Sternhagen/Nancy Marchand/Marian Seldes/Rosemary Murphy/Joan Copeland/Barbara Baxley/Lois Smith/Anne Pitoniak
1970-1980|Rosemary Murphy/Barbara Baxley/Mildred Dunnock/Jane Hoffman/Peggy McCay/Louise Latham/Sada Thompson/Carmen Mathews
1970-1982|Louise Latham/Anne Haney/Mary Jackson/Priscilla Pointer/Dorothy Tristan/Collin Wilcox/Allyn Ann McLerie/Katherine Helmond
1974-1985|Priscilla Pointer/Piper Laurie/Betty Buckley/Jacqueline Scott/Allyn Ann McLerie/Bibi Besch/Barbara Barrie/Katherine Helmond
1970-1982|Luana Anders/Susan Anspach/Sally Kirkland/Lois Smith/Toni Basil/Collin Wilcox/Verna Bloom/Dorothy Tristan
1970-1981|Verna Bloom/Gail Strickland/Lee Purcell/Susan Tyrrell/Candy Clark/Mariette Hartley/Jo Ann Harris/Marianna Hill
1970-1980|Marianna Hill/Tisha Sterling/Leigh Taylor-Young/Jo Ann Harris/Stella Stevens/Melodie Johnson/Brenda Scott/Susan Oliver
1970-1978|Leigh Taylor-Young/Stella Stevens/Raquel Welch/Carol White/Jacqueline Bisset/Joanna Pettet/Tiffany Bolling/Lynda Day George
1972-1981|Susan Blakely/Susan Flannery/Brenda Vaccaro/Carol Lynley/Pamela Sue Martin/Stella Stevens/Linda Harrison/Karen Black
1970-1980|Carol Lynley/Yvette Mimieux/Barbara Parkins/Susan Strasberg/Sharon Farrell/Elizabeth Ashley/Sheree North/Tuesday Weld
1970-1982|Sheree North/Angie Dickinson/Lola Albright/Elizabeth Ashley/Anne Francis/Janice Rule/Stella Stevens/Sylvia Miles
1971-1981|Candy Clark/Cindy Williams/Mackenzie Phillips/Annette O'Toole/Susan Tyrrell/Kathleen Quinlan/Lee Purcell
1972-1982|Cindy Williams/Teri Garr/Sally Struthers/Karen Valentine/Penny Marshall/Adrienne Barbeau/Shelley Long/Bess Armstrong
1970-1982|Teri Garr/Madeline Kahn/Lesley Ann Warren/Bernadette Peters/Carol Kane/Julie Hagerty/Marilu Henner/Lainie Kazan
1974-1984|Carol Kane/Shelley Duvall/Sissy Spacek/Julie Kavner/Mary Kay Place/Ellen Greene/Lois Chiles/Ann Wedgeworth
1974-1985|Ann Wedgeworth/Ronee Blakley/Barbara Harris/Gwen Welles/Cristina Raines/Barbara Baxley/Geraldine Chaplin
1975-1984|Cristina Raines/Gwen Welles/Deborah Raffin/Lindsay Crouse/Blythe Danner/Susan Sarandon/Meg Foster/Tovah Feldshuh
1973-1984|Deborah Raffin/Lois Chiles/Blair Brown/Jennifer O'Neill/Lindsay Wagner/Kate Jackson/Cristina Raines/Farrah Fawcett
1976-1986|Farrah Fawcett/Kate Jackson/Jaclyn Smith/Cheryl Ladd/Suzanne Somers/Lindsay Wagner/Lynda Carter/Tanya Roberts
1976-1986|Blair Brown/Kathryn Harrold/Lisa Eichhorn/Bess Armstrong/Mary Beth Hurt/Lindsay Crouse/Karen Allen/Brooke Adams
1977-1987|Mary Beth Hurt/Kathryn Walker/Swoosie Kurtz/Lindsay Crouse/Christine Lahti/JoBeth Williams/Kathryn Grody/Talia Balsam
1977-1986|Kathryn Harrold/Trish Van Devere/Lisa Eilbacher/Barbara Hershey/Margot Kidder/Lisa Eichhorn/Dee Wallace/Susan Clark
1971-1983|Trish Van Devere/Margot Kidder/Jennifer O'Neill/Barbara Hershey/Lauren Hutton/Jill Clayburgh/Marilyn Hassett/Mariel Hemingway
1971-1980|Janet Margolin/Joy Bang/Carol Kane/Gwen Welles/Season Hubley/Victoria Principal
1974-1983|Season Hubley/Adrienne Barbeau/Barbara Bach/Valerie Perrine/Stockard Channing/Ann-Margret/Annie Potts/Sondra Locke
1970-1983|Sondra Locke/Verna Bloom/Tyne Daly/Jessica Walter/Jo Ann Harris/Elizabeth Hartman/Beverly D'Angelo/Pamelyn Ferdin
1970-1978|Pamelyn Ferdin/Kim Richards/Jodie Foster/Melissa Gilbert/Tatum O'Neal/Denise Nickerson/Dawn Lyn/Kathleen Cody
1975-1983|Kim Richards/Melissa Michaelsen/Quinn Cummings/Natasha Ryan/Danielle Brisebois/Dana Hill
1970-1978|Kathryn Leigh Scott/Lara Parker/Nancy Barrett/Kate Jackson/Grayson Hall/Joan Bennett/Marianne McAndrew/Diana Millay
# Horror and cult films in America
1973-1983|Marilyn Burns/Teri McMinn/Lynn Lowry/Candace Hilligoss/Susan Lanier/Dee Wallace/Virginia Vincent/Judith O'Dea
1970-1979|Lynn Lowry/Mary Woronov/Gretchen Corbett/Zohra Lampert/Jennifer Salt/Roberta Collins/Susan Petrie
1972-1986|Mary Woronov/Roberta Collins/Candice Rialson/Claudia Jennings/Rainbeaux Smith/Tara Strohmeier/Pat Anderson/Simone Griffeth
1970-1977|Roberta Collins/Judy Brown/Anitra Ford/Jennifer Gan/Brooke Mills/Pat Woodell/Candice Rialson
1972-1984|Claudia Jennings/Sybil Danning/Angel Tompkins/Jocelyn Jones/Tiffany Bolling/Yvette Mimieux/Lynda Day George/Barbara Bouchet
1977-1985|Jamie Lee Curtis/Nancy Kyes/P. J. Soles/Adrienne Barbeau/Nancy Allen/Lynn-Holly Johnson/Kathleen Beller/Janet Julian
1976-1984|P. J. Soles/Nancy Allen/Amy Irving/Edie McClurg/Dey Young/Cindy Morgan/Wendie Jo Sperber/Nancy Kyes
1979-1988|Amy Steel/Adrienne King/Dana Kimmell/Betsy Palmer/Kimberly Beck/Lauren-Marie Taylor/Melanie Kinnaman
1980-1989|Dana Kimmell/Amy Steel/Tracey E. Bregman/Lisa Langlois/Lori Hallier/Lesleh Donaldson
1978-1986|Dee Wallace/JoBeth Williams/Tippi Hedren/Karen Allen/Belinda Balaski/Heather Menzies/Margaret Whitton/Melinda Dillon
1983-1990|Heather Langenkamp/Amanda Wyss/Patricia Arquette/Lisa Wilcox/Tuesday Knight/Kim Myers/Brooke Bundy
1984-1990|Linnea Quigley/Brinke Stevens/Michelle Bauer/Barbara Crampton/Jill Whitlow/Beverly Randolph/Elizabeth Kaitan/Suzee Slater
1984-1990|Barbara Crampton/Kelli Maroney/Catherine Mary Stewart/Jill Schoelen/Jill Whitlow/Lori Cardille/Chelsea Field/Amanda Bearse
1984-1990|Jill Schoelen/Shelley Hack/Meredith Salenger/Amanda Bearse/Deborah Foreman/Jenny Wright/Sherilyn Fenn
1980-1990|Jenny Wright/Jenette Goldstein/Linda Kozlowski/Lois Chiles/Denise Crosby/Ellen Barkin
1985-1990|Denise Crosby/Jenette Goldstein/Leslie Hope/Nancy Allen/Diane Franklin/Deborah Van Valkenburgh/Wendy Gazelle
1981-1989|Caroline Munro/Sybil Danning/Tanya Roberts/Persis Khambatta/Lana Clarkson/Barbi Benton/Kathleen Beller/Corinne Cléry
1972-1985|Edith Massey/Mink Stole/Mary Vivian Pearce/Cookie Mueller/Susan Lowe/Jean Hill/Liz Renay
1970-1977|Edy Williams/Dolly Read/Cynthia Myers/Erica Gavin/Marcia McBroom/Uschi Digard/Haji/Shari Eubank
# Black America
1970-1980|Pam Grier/Vonetta McGee/Tamara Dobson/Brenda Sykes/Margaret Avery/Jeannie Bell
1970-1979|Vonetta McGee/Denise Nicholas/Brenda Sykes/Sheila Frazier/Judy Pace/Rosalind Cash/Paula Kelly/Janet MacLachlan
1970-1982|Rosalind Cash/Paula Kelly/Janet MacLachlan/Gloria Foster/Cicely Tyson/Diahann Carroll/Abbey Lincoln/Ketty Lester
1972-1985|Denise Nicholas/Tracy Reed/Abbey Lincoln/Rosalind Cash/Diahann Carroll/Lonette McKee/Irene Cara/Ja'net Dubois
1970-1990|Minnie Gentry/Beah Richards/Ruby Dee/Frances Foster/Rosanna Carter/Lynn Hamilton/Juanita Moore/Theresa Merritt
1971-1990|Juanita Moore/Virginia Capers/Theresa Merritt/Helen Martin/Mae Mercer/Beatrice Winde/Lillian Hayman
1975-1990|Lonette McKee/Irene Cara/Debbie Allen/Lynn Whitfield/Jackée Harry/Vanity/Sheryl Lee Ralph/Anne-Marie Johnson
1985-1990|Margaret Avery/Rae Dawn Chong/Akosua Busia/Oprah Winfrey/Lynn Whitfield/Alfre Woodard/Whoopi Goldberg/Lonette McKee
1985-1990|Tisha Campbell/Jasmine Guy/Kyme/Tracy Camilla Johns/Robin Givens/Joie Lee/Anne-Marie Johnson/Cree Summer
# Hollywood: the eighties
1980-1990|Elizabeth McGovern/Mary Elizabeth Mastrantonio/Penelope Ann Miller/Kelly McGillis/Mary Stuart Masterson/Elizabeth Perkins/Lori Singer/Amy Madigan
1982-1990|Lori Singer/Daryl Hannah/Kelly McGillis/Rebecca De Mornay/Kelly Preston/Virginia Madsen/Kelly Lynch/Ally Sheedy
1981-1990|Rebecca De Mornay/Shelley Long/Kelly LeBrock/Cynthia Gibb/Elisabeth Shue/Helen Slater/Mary Stuart Masterson/Lea Thompson
1982-1990|Helen Slater/Elisabeth Shue/Phoebe Cates/Jennifer Connelly/Mia Sara/Lea Thompson/Jami Gertz/Deborah Foreman
1982-1990|Deborah Foreman/Diane Franklin/Amanda Wyss/Kelli Maroney/Elizabeth Daily/Michelle Meyrink/Heidi Bohay
1983-1990|Michelle Meyrink/Joan Cusack/Annabeth Gish/Ione Skye/Lili Taylor/Martha Plimpton/Molly Ringwald/Lucy Deakins
1982-1990|Jami Gertz/Lori Loughlin/Kerri Green/Meredith Salenger/Lisanne Falk/Amanda Peterson/Corinne Bohrer/Lucy Deakins
1984-1990|Kerri Green/Martha Plimpton/Amanda Peterson/Ione Skye/Annabeth Gish/Shannen Doherty
1987-1990|Shannen Doherty/Lisanne Falk/Kim Walker/Winona Ryder/Fairuza Balk/Samantha Mathis/Renée Estevez/Ami Dolenz
1982-1990|Drew Barrymore/Heather O'Rourke/Aileen Quinn/Soleil Moon Frye/Carrie Henn/Fairuza Balk/Tami Stronach
1980-1990|Annie Potts/Teri Garr/Beverly D'Angelo/Carol Kane/Julie Hagerty/Mary Gross/Catherine O'Hara/Robin Duke
1979-1990|Catherine O'Hara/Andrea Martin/Robin Duke/Mary Gross/Christine Ebersole/Laraine Newman/Gilda Radner
1977-1989|Gilda Radner/Laraine Newman/Jane Curtin/Madeline Kahn/Lily Tomlin/Andrea Martin/Christine Ebersole/Joan Rivers
1978-1989|Beverly D'Angelo/Cindy Morgan/Christie Brinkley/Sarah Holcomb/Karen Allen/Verna Bloom/Martha Smith/Mary Louise Weller
1982-1990|Christine Ebersole/Elizabeth Berridge/Lisa Banes/Swoosie Kurtz/Bess Armstrong/Glenne Headly/Joanna Cassidy/Barbara Harris
1979-1990|Joanna Cassidy/Kate Capshaw/Barbara Hershey/Kim Greist/Karen Allen/Kate Nelligan/Mary Beth Hurt/Mimi Rogers
1984-1990|Kim Greist/Mimi Rogers/Mary Steenburgen/Glenne Headly/Elizabeth Perkins/Margaret Whitton/Pamela Reed/Wendy Crewson
1980-1990|Pamela Reed/Glenne Headly/Christine Lahti/Laurie Metcalf/Mare Winningham/Veronica Cartwright/Ellen Barkin/Lindsay Crouse
1978-1990|Veronica Cartwright/Mary Kay Place/JoBeth Williams/Dianne Wiest/Conchata Ferrell/Mercedes Ruehl/Joan Allen/Caroline McWilliams
1979-1990|Conchata Ferrell/Edie McClurg/Kathy Bates/Anne Ramsey/Pat Ast/Polly Holliday/Marcia Jean Kurtz
1978-1990|Edie McClurg/Marcia Wallace/Swoosie Kurtz/Alice Ghostley/Doris Roberts/Mary Gross/Julia Duffy/Barbara Billingsley
1980-1990|Doris Roberts/Renée Taylor/Lainie Kazan/Sylvia Miles/Joyce Van Patten/Judith Ivey/Carol Kane/Estelle Getty
1972-1990|Joyce Van Patten/Barbara Barrie/Jayne Meadows/Bonnie Bartlett/Elizabeth Wilson/Frances Sternhagen/Neva Patterson/Jean Stapleton
1970-1990|Elizabeth Wilson/Frances Sternhagen/Joyce Van Patten/Anne Jackson/Barbara Barrie/Kathleen Freeman/Marian Mercer/Nancy Marchand
1981-1990|Bonnie Bartlett/Bibi Besch/Lee Garlington/Kathleen Lloyd/Barbara Barrie/Melinda Dillon/Ellen Geer
1983-1990|Tess Harper/Amy Madigan/Betty Buckley/Mary Kay Place/Mare Winningham/Karen Young/Lisa Blount/Ann Wedgeworth
1979-1990|Lisa Blount/Debra Winger/Diane Venora/Karen Young/Lisa Eilbacher/Madolyn Smith/Melanie Griffith
1980-1990|Madolyn Smith/Mary Crosby/Kathryn Harrold/Kathleen Turner/Kim Basinger/Joanna Cassidy/Lisa Eilbacher/Ann Magnuson
1982-1990|Ann Magnuson/Susan Berman/Rosanna Arquette/Anne Carlisle/Laurie Metcalf/Patti Astor/Ellen Barkin/Robin Johnson
1979-1990|Robin Johnson/Trini Alvarado/Diane Lane/Cherie Currie/Marilyn Kagan/Kandice Stroh/Lori Singer/Maureen Teefy
1978-1985|Didi Conn/Stockard Channing/Dinah Manoff/Jamie Donnelly/Lorna Luft/Maureen Teefy/Susan Buckner/Annette Charles
1977-1984|Karen Lynn Gorney/Donna Pescow/Julie Bovasso/Fran Drescher/Denny Dillon/Finola Hughes/Cynthia Rhodes/Valerie Perrine
1983-1990|Cynthia Rhodes/Jennifer Beals/Finola Hughes/Sunny Johnson/Kelly Bishop/Jane Brucker/Jennifer Grey/Alyson Reed
1982-1990|Michelle Johnson/Valerie Harper/Demi Moore/Kelly Preston/Lori Loughlin/Virginia Madsen/Kim Cattrall/Deborah Shelton
1980-1990|Kim Cattrall/Deborah Van Valkenburgh/Leslie Easterbrook/Kaki Hunter/Nancy Parsons/Colleen Camp/Susan Clark/Michelle Pfeiffer
1980-1990|Colleen Camp/Leslie Easterbrook/Cassandra Peterson/Julie Brown/Mary Woronov/Jennifer Tilly/Lesley Ann Warren
1982-1990|Talia Balsam/Catherine Hicks/Diane Salinger/Elizabeth Daily/Wendie Jo Sperber/Lea Thompson/Claudia Wells
1980-1990|Catherine Hicks/Lisa Eichhorn/Helen Shaver/Patricia Charbonneau/Dianne Wiest/Margot Kidder/Kathleen Quinlan
# Canada
1970-1983|Micheline Lanctôt/Carole Laure/Geneviève Bujold/Monique Mercure/Louise Marleau/Céline Lomez
1970-1985|Jackie Burroughs/Kate Reid/Frances Hyland/Helen Shaver/Jayne Eastwood/Samantha Eggar/Martha Henry/Linda Sorenson
1979-1990|Helen Shaver/Jayne Eastwood/Kate Lynch/Sheila McCarthy/Geraldine Farrell/Helen Hughes
1976-1986|Susan Petrie/Lynn Lowry/Marilyn Chambers/Cindy Hinds/Jennifer O'Neill/Lynne Griffin/Lisa Langlois/Linda Thorson
# Britain
1970-1983|Susannah York/Sarah Miles/Susan Hampshire/Judy Geeson/Suzy Kendall/Samantha Eggar/Jane Asher/Carol White
1970-1980|Judy Geeson/Hayley Mills/Suzy Kendall/Angharad Rees/Susan George/Jenny Agutter/Jane Asher/Francesca Annis
1970-1983|Dorothy Tutin/Billie Whitelaw/Rachel Roberts/Siân Phillips/Yvonne Mitchell/Margaret Leighton/Irene Worth/Gwen Watford
1970-1985|Siân Phillips/Eileen Atkins/Billie Whitelaw/Rosemary Leach/Barbara Leigh-Hunt/Anna Massey/Barbara Jefford/Jane Lapotaire
1970-1990|Rosemary Leach/Barbara Leigh-Hunt/Anna Massey/Judy Parfitt/Prunella Scales/Sheila Hancock/Rosalind Ayres/Vivien Merchant
1970-1985|Georgina Hale/Glenda Jackson/Vivian Pickles/Gemma Jones/Judith Paris/Antonia Ellis/Dorothy Tutin
1970-1986|Mona Washbourne/Dandy Nichols/Renée Asherson/Hilary Mason/Catherine Lacey/Beatrix Lehmann/Gwen Nelson/Edith Evans
1970-1989|Peggy Ashcroft/Wendy Hiller/Rachel Kempson/Edith Evans/Celia Johnson/Flora Robson/Gladys Cooper/Gwen Ffrangcon-Davies
1970-1982|Celia Johnson/Mona Washbourne/Rachel Kempson/Margaret Rawlings/Constance Cummings/Kathleen Byron/Googie Withers
1970-1979|Ingrid Pitt/Yutte Stensgaard/Kate O'Mara/Madeline Smith/Pippa Steel/Kirsten Lindholm/Mary Collinson/Madeleine Collinson
1970-1978|Madeline Smith/Caroline Munro/Stephanie Beacham/Veronica Carlson/Linda Hayden/Jenny Hanley/Isla Blair/Martine Beswick
1970-1978|Linda Hayden/Vanessa Howard/Judy Huxtable/Hilary Dwyer/Isla Blair/Wendy Padbury/Michele Dotrice/Gwen Watford
1970-1979|Michele Dotrice/Angharad Rees/Wanda Ventham/Adrienne Corri/Lalla Ward/Fiona Lewis/Domini Blythe
1970-1978|Adrienne Corri/Wanda Ventham/Barbara Shelley/Dawn Addams/Barbara Ewing/Virginia Wetherell/Gillian Hills/Sheila Keith
1971-1980|Fiona Lewis/Stephanie Beacham/Susan Penhaligon/Lynne Frederick/Jane Seymour/Lesley-Anne Down/Barbara Parkins/Susan George
1971-1980|Susan Penhaligon/Lynne Frederick/Angharad Rees/Pamela Franklin/Jenny Agutter/Sally Thomsett/Stacy Dorning
1974-1980|Sheila Keith/Susan Penhaligon/Stephanie Beacham/Penny Irving/Ann Michelle/Barbara Markham/Vanessa Howard
1970-1978|Joan Sims/Hattie Jacques/Barbara Windsor/Patsy Rowlands/June Whitfield/Beryl Reid/Irene Handl/Liz Fraser
1970-1977|Sally Geeson/Jacki Piper/Valerie Leon/Anita Harris/Madeline Smith/Angela Grant/Carol Hawkins/Wendy Richard
1971-1980|Doris Hare/Anna Karen/Pat Ashton/Irene Handl/Yootha Joyce/Rita Webb/Queenie Watts/Diana Coupland
1970-1982|Irene Handl/Beryl Reid/Dora Bryan/Peggy Mount/Liz Smith/Margaret Courtenay/Joan Sims/Rita Webb
1974-1979|Linda Hayden/Sue Longhurst/Mary Millington/Suzy Mandel/Anna Bergman/Anne Aston/Françoise Pascal/Heather Deeley
1970-1978|Nerys Hughes/Polly James/Sally Thomsett/Paula Wilcox/Susan Jameson/Carol Hawkins/Sheila Fearn/Sheila White
1974-1985|Lesley-Anne Down/Jane Seymour/Francesca Annis/Charlotte Rampling/Jacqueline Bisset/Barbara Bach/Catherine Schell/Joanna Lumley
1973-1985|Joanna Lumley/Jane Seymour/Caroline Munro/Britt Ekland/Maud Adams/Catherine Schell/Anouska Hempel
1970-1977|Anouska Hempel/Joanna Lumley/Angela Scoular/Julie Ege/Jenny Hanley/Valerie Leon
1974-1987|Barbara Carrera/Maud Adams/Carole Bouquet/Lynn-Holly Johnson/Tanya Roberts/Corinne Cléry/Lois Chiles/Kristina Wayborn
1978-1990|Cherie Lunghi/Helen Mirren/Jane Lapotaire/Kate Nelligan/Lisa Harrow/Lindsay Duncan/Francesca Annis/Penelope Wilton
1980-1990|Cherie Lunghi/Katrine Boorman/Amanda Donohoe/Miranda Richardson/Greta Scacchi/Joely Richardson/Alice Krige
1980-1990|Alice Krige/Cheryl Campbell/Emily Lloyd/Kate Buffery/Susan Wooldridge/Phyllis Logan/Janet McTeer/Imogen Stubbs
1981-1990|Phyllis Logan/Susan Wooldridge/Cheryl Campbell/Penelope Wilton/Barbara Flynn/Geraldine James/Gemma Jones/Miranda Richardson
1984-1990|Imogen Stubbs/Emily Lloyd/Helena Bonham Carter/Joely Richardson/Sammi Davis/Amanda Donohoe/Catherine Zeta-Jones/Natasha Richardson
1984-1990|Sammi Davis/Emily Lloyd/Patsy Kensit/Eve Ferret/Cathy Tyson/Amanda Donohoe/Catherine Oxenberg/Chloe Webb
1985-1990|Judi Dench/Maggie Smith/Rosemary Leach/Fabia Drake/Joan Henley/Joan Plowright/Wendy Hiller/Eileen Atkins
1983-1990|Julie Walters/Alison Steadman/Maureen Lipman/Pauline Collins/Frances de la Tour/Patricia Routledge/Brenda Blethyn/Lynn Redgrave
1983-1990|Michelle Collins/Siobhan Finneran/Michelle Holmes/Lesley Sharp/Julia Ford/Ruth Sheen/Emily Lloyd
1977-1987|Clare Grogan/Dee Hepburn/Carol Macartney/Jenny Seagrove/Jennifer Black/Caroline Guthrie/Phyllis Logan
1977-1990|Leslie Ash/Toyah Willcox/Hazel O'Connor/Patti Love/Jenny Runacre/Clare Grogan/Julie Walters
1976-1990|Carrie Fisher/Koo Stark/Jane Seymour/Lesley-Anne Down/Sarah Douglas/Valerie Perrine/Annette O'Toole/Caroline Munro
1978-1990|Sarah Douglas/Valerie Quennessen/Sandahl Bergman/Brigitte Nielsen/Tanya Roberts/Lana Clarkson/Sybil Danning
1980-1990|Clare Higgins/Ashley Laurence/Imogen Boorman/Catherine Chevalier/Anne Bobby/Amanda Donohoe/Catherine Oxenberg/Sammi Davis
1970-1990|Cleo Sylvestre/Corinne Skinner-Carter/Mona Hammond/Carmen Munroe/Elisabeth Welch/Nadia Cattouse
1980-1990|Cathy Tyson/Cleo Sylvestre/Josette Simon/Suzette Llewellyn/Angela Wynter/Leonie Forbes/Beverley Martin
1970-1982|Sinéad Cusack/Susan Hampshire/Angharad Rees/Stephanie Beacham/Francesca Annis/Nicola Pagett/Jane Lapotaire/Gayle Hunnicutt
1979-1990|Sinéad Cusack/Brenda Fricker/Fionnula Flanagan/Helen Mirren/Veronica Quilligan/Bríd Brennan/Honor Heffernan/Ingrid Craigie
# Australia and New Zealand
1975-1981|Anne-Louise Lambert/Jane Vallis/Karen Robson/Christine Schuler/Margaret Nelson/Ingrid Mason/Jenny Lovell/Candy Raymond
1975-1985|Helen Morse/Kirsty Child/Jacki Weaver/Wendy Hughes/Olivia Hamnett/Judy Morris/Candy Raymond/Kate Fitzpatrick
1975-1990|Wendy Hughes/Judy Davis/Robyn Nevin/Noni Hazlehurst/Sigrid Thornton/Angela Punch McGregor/Heather Mitchell/Judy Morris
1978-1990|Sigrid Thornton/Noni Hazlehurst/Linda Kozlowski/Kerry Armstrong/Tracy Mann/Greta Scacchi/Jane Menelaus/Debra Lawrance
1977-1990|Robyn Nevin/Pat Evison/Julia Blake/Sheila Florance/Googie Withers/Maggie Kirkpatrick/Patricia Kennedy/Vivean Gray
1984-1990|Nicole Kidman/Loene Carmen/Miranda Otto/Kerry Armstrong/Rachel Ward/Nadine Garner
# Heritages
1970-1988|France Nuyen/Nancy Kwan/Tina Chen/Nobu McCarthy/Miiko Taka/Pat Suzuki/Lisa Lu/Beulah Quo
1983-1990|Joan Chen/Ariane Koizumi/Tamlyn Tomita/Suzee Pai/Rosalind Chao/Tsai Chin/Lauren Tom
1970-1988|Katy Jurado/Aurora Clavel/Rita Moreno/Chita Rivera/Isela Vega/Miriam Colon/Linda Cristal/Rosana DeSoto
1981-1990|Rosana DeSoto/Elpidia Carrillo/María Conchita Alonso/Lupe Ontiveros/Elizabeth Peña/Apollonia Kotero/Rosie Perez/Evelina Fernández
# Hollywood: wives and mothers, and who came from television
1970-1982|Shirley Jones/Florence Henderson/Barbara Eden/Elinor Donahue/Jane Wyatt/Dina Merrill/June Lockhart/Nina Foch
1970-1980|Vera Miles/Janet Leigh/Dana Wynter/Virginia Grey/Eleanor Parker/Hope Lange/Jean Simmons/Rhonda Fleming
1974-1986|Hope Lange/Lee Remick/Vera Miles/Janet Leigh/Diane Baker/Carroll Baker/Piper Laurie
1970-1980|Diane Varsi/Susan Oliver/Joanna Pettet/Lesley Ann Warren/Sharon Farrell/Brenda Scott/Anjanette Comer/Katherine Crawford
1970-1978|Sandy Duncan/Karen Valentine/Goldie Hawn/Lesley Ann Warren/Barbara Eden/Mary Tyler Moore/Judy Carne/Suzanne Pleshette
1970-1982|Sandy Duncan/Helen Hayes/Kim Richards/Jodie Foster/Barbara Harris/Cloris Leachman/Ruth Buzzi
1971-1985|Cloris Leachman/Ruth Buzzi/Nancy Walker/Madeline Kahn/Eileen Brennan/Nancy Kulp/Alice Ghostley/Imogene Coca
1974-1990|Diane Ladd/Lelia Goldoni/Valerie Curtin/Vicki Lawrence/Conchata Ferrell/Gail Strickland/Barbara Barrie/Lee Grant
1976-1985|Beatrice Straight/Kathy Cronkite/Conchata Ferrell/Jane Alexander/Lynn Carlin/Penelope Allen/Geraldine Page
1970-1979|Lynn Carlin/Susan Anspach/Audra Lindley/Georgia Engel/Penelope Allen/Jennifer Warren/Sally Kellerman/Lee Purcell
1973-1985|Jennifer Warren/Susan Clark/Gail Strickland/Marcia Strassman/Blair Brown/Lindsay Crouse/Susan Blakely/Tyne Daly
1974-1985|Penelope Allen/Carol Kane/Susan Peretz/Marcia Jean Kurtz/Judith Malina/Beulah Garrick/Amy Levitt/Estelle Omens
1982-1990|Dana Hill/Tracey Gold/Karen Allen/Kristy McNichol/Dana Barron/Mary Stuart Masterson/Tracy Nelson/Molly Ringwald
1980-1990|Kristy McNichol/Tatum O'Neal/Diane Lane/Jodie Foster/Brooke Shields/Cynthia Nixon/Krista Errickson
1977-1990|Barbara Bel Geddes/Piper Laurie/Maureen Stapleton/Geraldine Page/Jessica Tandy/Gwen Verdon/Kim Stanley/Sylvia Sidney
1983-1990|Gwen Verdon/Jessica Tandy/Maureen Stapleton/Elizabeth Wilson/Rosemary Murphy/Elsa Raven/Barbara Bel Geddes
1980-1990|Zelda Rubinstein/Anne Ramsey/Sylvia Sidney/Beatrice Straight/Geraldine Fitzgerald/Kim Hunter/Julie Harris/Nancy Parsons
1983-1990|Elizabeth Daily/Mindy Cohn/Wendie Jo Sperber/Julia Montgomery/Michelle Meyrink/Julie Brown/Betsy Russell
1980-1990|Betsy Russell/Julia Montgomery/Michelle Johnson/Monique Gabrielle/Barbara Crampton/Kristi Somers/Francesca Natividad/Lynda Wiesmeier
1987-1990|Kelly Lynch/Sean Young/Kim Basinger/Ellen Barkin/Virginia Madsen/Rene Russo/Mimi Rogers/Lorraine Bracco
1984-1990|Lorraine Bracco/Mercedes Ruehl/Annabella Sciorra/Marisa Tomei/Talia Shire/Julie Bovasso/Debi Mazar/Kathrine Narducci
1982-1990|Julie Bovasso/Olympia Dukakis/Anita Gillette/Lainie Kazan/Sylvia Miles/Estelle Getty/Nancy Marchand
1984-1990|Elizabeth Berridge/Meg Tilly/Christine Ebersole/Cynthia Nixon/Laura Dern/Penelope Ann Miller/Mary Stuart Masterson/Swoosie Kurtz
1979-1990|Meg Tilly/Jennifer Tilly/Amanda Plummer/Karen Young/Elizabeth McGovern/Mary Elizabeth Mastrantonio/Nastassja Kinski/Rosanna Arquette
1984-1990|Linda Hamilton/Sigourney Weaver/Nancy Allen/Jenette Goldstein/Bess Motta/Mary Elizabeth Mastrantonio/Kim Greist
1986-1990|Traci Lind/Traci Lords/Ricki Lake/Amy Locane/Debbie Harry/Mink Stole/Colleen Fitzpatrick
# Animation voices
1970-1990|Eva Gabor/Geraldine Page/Pat Carroll/Angela Lansbury/Bernadette Peters/Sheila White
1970-1990|June Foray/Janet Waldo/Jean Vander Pyl/Nancy Cartwright/Russi Taylor/Tress MacNeille/B. J. Ward/Susan Silo
# More of both countries
1970-1978|Kitty Winn/Helena Kallianiotes/Jennifer Salt/Ellen Geer/Charlotte Stewart/Season Hubley/Jessica Harper/Susan Anspach
1974-1985|Jessica Harper/Kitty Winn/Shelley Duvall/Melanie Mayron/Kay Lenz/Amy Robinson/Meg Foster/Gwen Welles
1973-1985|Kay Lenz/Meg Foster/Lee Purcell/Melanie Griffith/Robyn Douglass/Rutanya Alda/Deborah Raffin/Belinda Bauer
1978-1989|Belinda Bauer/Meg Foster/Roxanne Hart/Diana Scarwid/Karen Young/Lisa Eichhorn/Kathryn Harrold/Lisa Hart Carroll
1977-1990|Rutanya Alda/Shirley Stoler/Amy Wright/Priscilla Pointer/Frances Lee McCain/Mary Ellen Trainor/Grace Zabriskie/Caroline Kava
1978-1990|Amy Wright/Frances Lee McCain/Mary Ellen Trainor/Cindy Pickett/Holland Taylor/Lisa Hart Carroll/Marcia Strassman/Jane Hallaren
1982-1990|Cindy Pickett/Holland Taylor/Mary Ellen Trainor/Marcia Strassman/Frances Lee McCain/Carlin Glynn/Teri Garr/Nora Dunn
1979-1990|Grace Zabriskie/Frances Bay/Piper Laurie/Priscilla Pointer/Alice Drummond/Fran Ryan/Carlin Glynn/Eileen Ryan
1977-1990|Alice Drummond/Frances Bay/Helen Shaw/Fran Ryan/Eileen Ryan/Billie Bird/Lucille Benson/Herta Ware
1970-1985|Lucille Benson/Fran Ryan/Dody Goodman/Reta Shaw/Kathleen Freeman/Alice Ghostley/Nancy Kulp/Lurene Tuttle
1978-1990|Doris Belack/Anne Meara/Holland Taylor/Dana Ivey/Barbara Barrie/E. Katherine Kerr/Doris Roberts/Elizabeth Wilson
1970-1982|Nancy Olson/Martha Scott/Eve Arden/Joan Blondell/Dody Goodman/Myrna Loy/Gloria Swanson/Ruth Nelson
1970-1983|Martha Scott/Ruth Nelson/Lilia Skala/Kim Hunter/Nancy Olson/Teresa Wright/Jan Sterling/Phyllis Thaxter
1979-1985|Ann Reinking/Leland Palmer/Deborah Geffner/Lorna Luft/Annie Golden/Bernadette Peters/Sandahl Bergman
1980-1990|Ellen Foley/Annie Golden/Melody Anderson/Roxanne Hart/Ann Magnuson/Anna Levine/Debbie Harry/Madonna
1983-1990|Madonna/Debbie Harry/Rosanna Arquette/Courtney Love/Chloe Webb/Anna Levine/Ellen Barkin/Melanie Griffith
1975-1983|Dorothy Stratten/Bo Derek/Cathy Lee Crosby/Melody Anderson/Lauren Tewes/Tanya Roberts/Robyn Douglass/Elisabeth Brooks
1983-1990|Haviland Morris/Liane Curtis/Blanche Baker/Alexa Kenin/Kate Vernon/Kristy Swanson/Molly Ringwald/Jennifer Runyon
1984-1990|Kristy Swanson/Kate Vernon/Jennifer Runyon/Lisa Freeman/Alexandra Powers/Amy O'Neill/Jewel Shepard/Jean Louisa Kelly
1978-1990|Mabel King/Nell Carter/Melba Moore/Esther Rolle/Marla Gibbs/Isabel Sanford/Ren Woods/Lynne Thigpen
1987-1990|Shari Headley/Allison Dean/Lisa Bonet/Vanessa Bell/Jasmine Guy/Robin Givens/Traci Wolfe
1974-1980|Nell Campbell/Patricia Quinn/Connie Booth/Carol Cleveland/Fiona Richmond/Jenny Runacre/Barbara Trentham/Toyah Willcox
1970-1980|Diane Cilento/Nanette Newman/Jean Marsh/Jill Bennett/Eileen Atkins/Sarah Badel/Mary Ure
1970-1984|Jill Bennett/Jean Marsh/Susan Fleetwood/Nanette Newman/Siân Phillips/Sheila Gish/Geraldine McEwan/Dorothy Tutin
1970-1979|Miriam Karlin/Sheila Raynor/Geraldine Moffat/Petra Markham/Dorothy White/Rita Webb/Billie Whitelaw/June Brown
1981-1990|Judi Bowker/Fiona Fullerton/Alison Doody/Maryam d'Abo/Jenny Seagrove/Joely Richardson/Cherie Lunghi/Susan Fleetwood
1985-1990|Alison Doody/Maryam d'Abo/Carey Lowell/Fiona Fullerton/Catherine Oxenberg/Valeria Golino/Gabrielle Anwar
1979-1990|Hannah Gordon/Helen Ryan/Lesley Dunlop/Phoebe Nicholls/Lila Kaye/Phyllis Logan/Susan Wooldridge/Jeananne Crowley
1983-1990|Julia McKenzie/Alison Steadman/Maria Aitken/Maureen Lipman/Geraldine McEwan/Sheila Gish/Pauline Collins/Joanna Lumley
1976-1985|Marthe Keller/Sylvia Kristel/Nina van Pallandt/Dominique Sanda/Nastassja Kinski/Aurore Clément/Marie-France Pisier/Isabelle Adjani
1970-1978|Tina Louise/Nanette Newman/Paula Prentiss/Katharine Ross/Donna Mills/Lane Bradbury/Karen Black/Joanna Cassidy
1966-1982|Geraldine Brooks/Sharon Acker/Penny Fuller/Joanne Linville/Beverlee McKinsey/Peggy McCay/Meredith Baxter/Alice Hirson
1976-1987|Laurie Bartram/Laurie Zimmer/Nancy Stephens/Gaylen Ross/Lesleh Donaldson/Irene Miracle
1978-1990|Peggy Pope/Joyce Bulifant/Barbara Billingsley/Lorna Patterson/Miriam Flynn/Janet Carroll/Randee Heller/Edie McClurg
`;

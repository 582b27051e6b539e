/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTRESSES_WORLD = `
# Britain and Ireland
1934-1950|Margaret Lockwood/Merle Oberon/Celia Johnson/Phyllis Calvert/Ann Todd/Valerie Hobson/Wendy Hiller
1945-1960|Celia Johnson/Ann Todd/Margaret Leighton/Googie Withers/Yvonne Mitchell/Kay Walsh/Valerie Hobson
1948-1963|Kathleen Harrison/Irene Handl/Joyce Grenfell/Dora Bryan/Thora Hird/Hermione Baddeley/Joan Hickson
1956-1972|Sylvia Syms/Virginia McKenna/Claire Bloom/Yvonne Mitchell/Mary Ure/Heather Sears/Jean Simmons
1957-1968|Claire Bloom/Billie Whitelaw/Rachel Roberts/Yvonne Mitchell/Mary Ure/Siân Phillips
1954-1970|Shirley Eaton/Honor Blackman/Joan Collins/Sylvia Syms/Diana Dors/Jill St. John
1961-1972|Rita Tushingham/Carol White/Judy Geeson/Lynn Redgrave/Sarah Miles/Susannah York/Samantha Eggar/Hayley Mills
1962-1975|Honor Blackman/Ursula Andress/Diana Rigg/Britt Ekland/Shirley Eaton/Jane Seymour/Joanna Lumley
1973-1985|Jane Seymour/Jenny Agutter/Lesley-Anne Down/Barbara Bach/Britt Ekland/Jacqueline Bisset/Kate O'Mara
1966-1976|Vanessa Redgrave/Glenda Jackson/Julie Christie/Maggie Smith/Susannah York/Claire Bloom/Sarah Miles
1977-1988|Vanessa Redgrave/Julie Christie/Glenda Jackson/Jane Fonda/Claire Bloom/Charlotte Rampling/Maggie Smith
1989-1998|Vanessa Redgrave/Maggie Smith/Judi Dench/Joan Plowright/Claire Bloom/Prunella Scales/Peggy Ashcroft
1999-2020|Vanessa Redgrave/Maggie Smith/Judi Dench/Eileen Atkins/Helen Mirren/Charlotte Rampling/Penelope Wilton
1963-1978|Maggie Smith/Glenda Jackson/Vanessa Redgrave/Joan Plowright/Billie Whitelaw/Lynn Redgrave/Angela Lansbury
1979-1992|Maggie Smith/Joan Plowright/Judi Dench/Julie Walters/Glenda Jackson/Peggy Ashcroft/Claire Bloom
1993-2020|Maggie Smith/Judi Dench/Eileen Atkins/Joan Plowright/Helen Mirren/Vanessa Redgrave/Penelope Wilton/Julie Walters
1968-1976|Glenda Jackson/Vanessa Redgrave/Susannah York/Maggie Smith/Julie Christie/Sarah Miles/Jane Fonda/Janet Suzman
1976-1990|Glenda Jackson/Julie Walters/Vanessa Redgrave/Helen Mirren/Maggie Smith/Billie Whitelaw/Claire Bloom
1981-1988|Peggy Ashcroft/Wendy Hiller/Joan Plowright/Maggie Smith/Gwen Ffrangcon-Davies/Joan Hickson
1989-1996|Brenda Fricker/Fiona Shaw/Rosaleen Linehan/Miriam Margolyes/Pauline Collins/Ruth McCabe/Julie Walters
1991-2008|Emma Thompson/Helena Bonham Carter/Kristin Scott Thomas/Miranda Richardson/Juliet Stevenson/Imelda Staunton/Emily Watson
1991-1996|Emma Thompson/Miranda Richardson/Helena Bonham Carter/Natasha Richardson/Greta Scacchi/Juliet Stevenson/Joely Richardson
2005-2024|Emma Thompson/Kristin Scott Thomas/Imelda Staunton/Tilda Swinton/Olivia Colman/Lesley Manville/Helena Bonham Carter
1988-1997|Miranda Richardson/Natasha Richardson/Kristin Scott Thomas/Saskia Reeves/Juliet Stevenson/Greta Scacchi/Joely Richardson
1984-1998|Helen Mirren/Maggie Smith/Julie Walters/Miranda Richardson/Vanessa Redgrave/Brenda Blethyn/Fiona Shaw
1999-2010|Helen Mirren/Judi Dench/Maggie Smith/Charlotte Rampling/Vanessa Redgrave/Imelda Staunton/Kristin Scott Thomas/Julie Walters
2011-2024|Helen Mirren/Judi Dench/Emma Thompson/Charlotte Rampling/Maggie Smith/Imelda Staunton/Lesley Manville
1985-1992|Helena Bonham Carter/Natasha Richardson/Greta Scacchi/Emily Lloyd/Sammi Davis/Jennifer Ehle/Joely Richardson
1992-2003|Helena Bonham Carter/Kate Winslet/Emily Watson/Rachel Weisz/Minnie Driver/Kate Beckinsale/Samantha Morton/Frances O'Connor
2004-2020|Helena Bonham Carter/Tilda Swinton/Rachel Weisz/Emily Watson/Kristin Scott Thomas/Samantha Morton/Miranda Richardson
1994-2000|Kate Winslet/Gwyneth Paltrow/Helena Bonham Carter/Claire Danes/Minnie Driver/Rachel Weisz/Samantha Morton/Kate Beckinsale
2001-2016|Kate Winslet/Rachel Weisz/Naomi Watts/Cate Blanchett/Emily Watson/Samantha Morton/Laura Linney/Nicole Kidman/Emma Thompson
1992-2001|Kristin Scott Thomas/Miranda Richardson/Emma Thompson/Greta Scacchi/Julia Ormond/Emily Watson/Joely Richardson/Juliette Binoche
1994-2002|Minnie Driver/Kate Beckinsale/Rachel Weisz/Anna Friel/Claire Forlani/Emily Watson/Catherine McCormack
1995-2007|Judi Dench/Maggie Smith/Helen Mirren/Vanessa Redgrave/Joan Plowright/Eileen Atkins/Julie Christie/Brenda Blethyn
2008-2022|Judi Dench/Maggie Smith/Helen Mirren/Penelope Wilton/Charlotte Rampling/Vanessa Redgrave/Julie Walters/Eileen Atkins
1997-2012|Julie Walters/Imelda Staunton/Brenda Blethyn/Celia Imrie/Penelope Wilton/Helen Mirren/Lesley Sharp
2013-2024|Imelda Staunton/Lesley Manville/Celia Imrie/Penelope Wilton/Julie Walters/Harriet Walter/Brenda Blethyn
1998-2012|Rachel Weisz/Kate Beckinsale/Emily Watson/Jennifer Connelly/Samantha Morton/Kelly Macdonald/Emily Mortimer
2013-2024|Rachel Weisz/Olivia Colman/Emma Stone/Rosamund Pike/Naomi Watts/Carey Mulligan/Felicity Jones
2002-2016|Keira Knightley/Sienna Miller/Rosamund Pike/Emily Blunt/Romola Garai/Carey Mulligan/Gemma Arterton/Rachel Hurd-Wood/Felicity Jones
1992-2012|Tilda Swinton/Kristin Scott Thomas/Miranda Richardson/Charlotte Rampling/Fiona Shaw/Olivia Williams/Emily Watson
2006-2024|Tilda Swinton/Kristin Scott Thomas/Cate Blanchett/Emma Thompson/Charlotte Rampling/Olivia Colman
2008-2024|Carey Mulligan/Felicity Jones/Keira Knightley/Rebecca Hall/Emily Blunt/Claire Foy/Vanessa Kirby/Andrea Riseborough/Ruth Wilson
2008-2020|Sally Hawkins/Olivia Colman/Emily Mortimer/Samantha Morton/Shirley Henderson/Kelly Macdonald/Andrea Riseborough/Ruth Wilson
2009-2022|Felicity Jones/Lily James/Gemma Arterton/Claire Foy/Carey Mulligan/Alicia Vikander/Holliday Grainger/Emilia Clarke/Jenna Coleman
2004-2022|Rosamund Pike/Rebecca Hall/Emily Blunt/Rachel Weisz/Kate Beckinsale/Olivia Wilde/Gemma Arterton/Natalie Dormer
2007-2024|Saoirse Ronan/Mia Wasikowska/Carey Mulligan/Florence Pugh/Elle Fanning/Anya Taylor-Joy/Thomasin McKenzie/Hailee Steinfeld/Emma Watson
2011-2024|Olivia Colman/Sally Hawkins/Lesley Manville/Emily Watson/Kelly Macdonald/Rachel Weisz/Ruth Jones/Sarah Lancashire/Maxine Peake
2016-2026|Florence Pugh/Saoirse Ronan/Daisy Ridley/Jessie Buckley/Anya Taylor-Joy/Emma Watson/Daisy Edgar-Jones/Emma Corrin
2006-2024|Emily Blunt/Rosamund Pike/Keira Knightley/Rebecca Hall/Claire Foy/Felicity Jones/Carey Mulligan/Gemma Arterton/Hayley Atwell
2017-2026|Jessie Buckley/Claire Foy/Vanessa Kirby/Mia Goth/Daisy Edgar-Jones/Emma Mackey/Florence Pugh/Vicky Krieps
2001-2011|Emma Watson/Bonnie Wright/Evanna Lynch/Georgie Henley/Dakota Blue Richards/Saoirse Ronan
2012-2020|Emma Watson/Lily James/Lily Collins/Saoirse Ronan/Emilia Clarke/Daisy Ridley/Mia Wasikowska/Elle Fanning
1994-2014|Kelly Macdonald/Samantha Morton/Emily Mortimer/Shirley Henderson/Emily Watson/Olivia Williams/Anna Friel
1995-2012|Samantha Bond/Claire Skinner/Geraldine Somerville/Olivia Williams/Saskia Reeves/Anna Maxwell Martin/Sara Stewart/Indira Varma
1999-2020|Archie Panjabi/Indira Varma/Parminder Nagra/Meera Syal/Ayesha Dharker/Shabana Azmi
1999-2020|Thandiwe Newton/Sophie Okonedo/Naomie Harris/Gugu Mbatha-Raw/Nathalie Emmanuel/Ruth Negga/Freema Agyeman/Marianne Jean-Baptiste
1998-2016|Lena Headey/Kate Beckinsale/Rhona Mitra/Minnie Driver/Natalie Dormer/Olivia Williams/Eva Green/Rebecca Hall
2006-2024|Eva Green/Gemma Arterton/Lena Headey/Hayley Atwell/Natalie Dormer/Emilia Clarke/Léa Seydoux/Rosamund Pike
2002-2016|Romola Garai/Emily Blunt/Rebecca Hall/Hayley Atwell/Anna Maxwell Martin/Carey Mulligan/Rosamund Pike
2010-2024|Andrea Riseborough/Juno Temple/Ruth Wilson/Vicky McClure/Sally Hawkins/Vanessa Kirby/Samantha Morton
2010-2024|Ruth Negga/Gugu Mbatha-Raw/Tessa Thompson/Zazie Beetz/Thandiwe Newton/Sophie Okonedo/Lupita Nyong'o
1969-1988|Charlotte Rampling/Jacqueline Bisset/Dominique Sanda/Susannah York/Jenny Agutter/Helen Mirren/Marisa Berenson
1977-1995|Margaret Whitton/Harriet Walter/Penelope Wilton/Fiona Shaw/Prunella Scales/Celia Imrie
# Australia and New Zealand
1979-1995|Judy Davis/Greta Scacchi/Helen Morse/Wendy Hughes/Sigrid Thornton/Miranda Richardson/Nicole Kidman
1990-1999|Nicole Kidman/Meg Ryan/Michelle Pfeiffer/Julia Ormond/Uma Thurman/Julia Roberts/Sandra Bullock
2000-2012|Nicole Kidman/Cate Blanchett/Naomi Watts/Kate Winslet/Julianne Moore/Charlize Theron/Renée Zellweger/Catherine Zeta-Jones
2013-2024|Nicole Kidman/Cate Blanchett/Naomi Watts/Julianne Moore/Charlize Theron/Robin Wright/Amy Adams/Jessica Chastain
1997-2006|Cate Blanchett/Kate Winslet/Nicole Kidman/Emily Watson/Samantha Morton/Rachel Weisz/Tilda Swinton/Gwyneth Paltrow/Julianne Moore
2007-2024|Cate Blanchett/Tilda Swinton/Nicole Kidman/Julianne Moore/Naomi Watts/Kate Winslet/Rachel Weisz
1994-2008|Toni Collette/Rachel Griffiths/Miranda Otto/Frances O'Connor/Naomi Watts/Emily Watson/Samantha Morton/Kerry Fox
2009-2024|Toni Collette/Vera Farmiga/Rose Byrne/Naomi Watts/Patricia Clarkson/Catherine Keener/Hope Davis
1993-1999|Anna Paquin/Kirsten Dunst/Christina Ricci/Natalie Portman/Tina Majorino/Mara Wilson/Mae Whitman
2000-2014|Anna Paquin/Kirsten Dunst/Rachel Hurd-Wood/Evan Rachel Wood/Thora Birch/Julia Stiles/Claire Danes
2010-2024|Jacki Weaver/Melissa Leo/Margo Martindale/Dianne Wiest/Blythe Danner/Ann Dowd/Dale Dickey/June Squibb
1994-2020|Melanie Lynskey/Kathryn Hahn/Judy Greer/Rosemarie DeWitt/Kerry Fox/Miranda Otto/Frances O'Connor
2004-2024|Rose Byrne/Isla Fisher/Kristen Wiig/Elizabeth Banks/Miranda Otto/Emily Blunt/Melanie Lynskey
2013-2024|Margot Robbie/Emma Stone/Jennifer Lawrence/Samara Weaving/Alicia Vikander/Blake Lively/Emma Watson/Amanda Seyfried
2007-2016|Mia Wasikowska/Emily Browning/Abbie Cornish/Teresa Palmer/Saoirse Ronan/Emma Watson/Carey Mulligan
2018-2026|Thomasin McKenzie/Eliza Scanlen/Saoirse Ronan/Anya Taylor-Joy/Angourie Rice/Millie Bobby Brown/Mackenzie Davis
1971-1985|Margot Kidder/Geneviève Bujold/Karen Black/Olivia Hussey/Jacqueline Bisset/Valerie Perrine/Carrie Fisher
1980-2005|Catherine O'Hara/Andrea Martin/Carol Kane/Joan Cusack/Jane Curtin/Julie Hagerty
# French-speaking films
1925-1935|Maria Falconetti/Gaby Morlay/Annabella/Musidora/Orane Demazis/Renée Saint-Cyr
1936-1950|Arletty/Danielle Darrieux/Michèle Morgan/Edwige Feuillère/Viviane Romance/Françoise Rosay/Ginette Leclerc
1946-1962|Danielle Darrieux/Michèle Morgan/Simone Signoret/Martine Carol/Edwige Feuillère/Micheline Presle
1950-1964|Simone Signoret/Jeanne Moreau/Michèle Morgan/Danielle Darrieux/Françoise Arnoul/Micheline Presle
1956-1968|Jeanne Moreau/Anouk Aimée/Brigitte Bardot/Emmanuelle Riva/Delphine Seyrig/Stéphane Audran/Anna Karina
1960-1970|Anna Karina/Jean Seberg/Brigitte Bardot/Catherine Deneuve/Bernadette Lafont/Macha Méril/Chantal Goya
1964-1980|Catherine Deneuve/Romy Schneider/Jeanne Moreau/Anouk Aimée/Stéphane Audran/Delphine Seyrig/Claudia Cardinale/Brigitte Bardot
1981-1999|Catherine Deneuve/Fanny Ardant/Isabelle Huppert/Isabelle Adjani/Carole Bouquet/Nathalie Baye/Charlotte Rampling
2000-2020|Catherine Deneuve/Isabelle Huppert/Fanny Ardant/Charlotte Rampling/Nathalie Baye
1975-1990|Isabelle Adjani/Isabelle Huppert/Fanny Ardant/Nathalie Baye/Miou-Miou/Carole Bouquet/Sandrine Bonnaire/Nastassja Kinski
1985-1999|Juliette Binoche/Emmanuelle Béart/Sandrine Bonnaire/Irène Jacob/Sophie Marceau/Julie Delpy/Béatrice Dalle/Isabelle Adjani
1993-2004|Juliette Binoche/Kristin Scott Thomas/Lena Olin/Irène Jacob/Emmanuelle Béart/Sophie Marceau/Julie Delpy/Carole Bouquet
2005-2024|Juliette Binoche/Isabelle Huppert/Kristin Scott Thomas/Marina Foïs/Karin Viard/Emmanuelle Devos/Sandrine Kiberlain
2001-2012|Audrey Tautou/Marion Cotillard/Ludivine Sagnier/Mélanie Laurent/Virginie Ledoyen/Cécile de France/Julie Gayet
2005-2024|Marion Cotillard/Audrey Tautou/Léa Seydoux/Mélanie Laurent/Cécile de France/Eva Green/Diane Kruger/Bérénice Bejo
2007-2024|Marion Cotillard/Penélope Cruz/Diane Kruger/Monica Bellucci/Noomi Rapace/Léa Seydoux/Eva Green
2010-2024|Léa Seydoux/Adèle Haenel/Adèle Exarchopoulos/Mélanie Laurent/Noémie Merlant/Virginie Efira/Céline Sallette
2008-2018|Emmanuelle Riva/Charlotte Rampling/Catherine Deneuve/Jeanne Moreau/Danielle Darrieux/Bulle Ogier
1975-1990|Delphine Seyrig/Bulle Ogier/Jeanne Moreau/Stéphane Audran/Marie Dubois/Anouk Aimée/Edith Scob
2000-2020|Aïssa Maïga/Karidja Touré/Firmine Richard/Deborah Lukumuena/Eye Haïdara
1998-2012|Ludivine Sagnier/Audrey Tautou/Virginie Ledoyen/Isild Le Besco/Romane Bohringer/Élodie Bouchez
# Italy, Spain, Portugal
1943-1962|Anna Magnani/Giulietta Masina/Silvana Mangano/Alida Valli/Lea Padovani/Valentina Cortese
1948-1962|Sophia Loren/Gina Lollobrigida/Silvana Mangano/Alida Valli/Silvana Pampanini/Lucia Bosè
1954-1965|Giulietta Masina/Anna Magnani/Silvana Mangano/Monica Vitti/Lea Massari/Anouk Aimée
1960-1975|Monica Vitti/Claudia Cardinale/Stefania Sandrelli/Sophia Loren/Virna Lisi/Catherine Spaak/Silvana Mangano/Lea Massari
1970-1990|Stefania Sandrelli/Ornella Muti/Laura Antonelli/Dominique Sanda/Mariangela Melato/Monica Vitti/Claudia Cardinale
1982-2002|Ornella Muti/Valeria Golino/Isabella Rossellini/Asia Argento/Greta Scacchi/Monica Bellucci/Maria Grazia Cucinotta
1998-2024|Alba Rohrwacher/Valeria Golino/Jasmine Trinca/Margherita Buy/Giovanna Mezzogiorno/Laura Morante/Monica Bellucci
1970-1985|Sophia Loren/Claudia Cardinale/Gina Lollobrigida/Jeanne Moreau/Ursula Andress/Virna Lisi
1934-1950|Imperio Argentina/Concha Piquer/Estrellita Castro/Lola Flores/Aurora Bautista
1948-1975|Sara Montiel/Lola Flores/Carmen Sevilla/Marisol/Aurora Bautista/Rocío Dúrcal
1976-1995|Carmen Maura/Victoria Abril/Ángela Molina/Marisa Paredes/Geraldine Chaplin/Verónica Forqué/Assumpta Serna
1987-2012|Rossy de Palma/Victoria Abril/Carmen Maura/Marisa Paredes/Chus Lampreave/Bibiana Fernández/Loles León
1997-2024|Penélope Cruz/Maribel Verdú/Paz Vega/Aitana Sánchez-Gijón/Leonor Watling/Najwa Nimri/Elena Anaya/Belén Rueda
2004-2024|Penélope Cruz/Salma Hayek/Marion Cotillard/Monica Bellucci/Eva Mendes/Ana de Armas/Sofía Vergara/Diane Kruger
1965-1985|Geraldine Chaplin/Charlotte Rampling/Shelley Duvall/Jacqueline Bisset/Mia Farrow/Susannah York/Ángela Molina
1988-2005|Maria de Medeiros/Leonor Silveira/Inês de Medeiros/Irène Jacob/Victoria Abril/Beatriz Batarda
# Germany, Austria, the Nordic countries, the Netherlands
1910-1930|Asta Nielsen/Pola Negri/Henny Porten/Lil Dagover/Fern Andra/Ossi Oswalda
1926-1935|Brigitte Helm/Lil Dagover/Camilla Horn/Marlene Dietrich/Lilian Harvey/Elisabeth Bergner/Louise Brooks
1936-1960|Zarah Leander/Marika Rökk/Kristina Söderbaum/Hildegard Knef/Ilse Werner
1946-1965|Hildegard Knef/Lilli Palmer/Maria Schell/Ruth Leuwerik/Nadja Tiller/Romy Schneider/Elisabeth Müller
1955-1975|Romy Schneider/Senta Berger/Elke Sommer/Catherine Deneuve/Maria Schell/Lilli Palmer/Britt Ekland/Ursula Andress
1969-1985|Hanna Schygulla/Barbara Sukowa/Margit Carstensen/Angela Winkler/Eva Mattes/Katharina Thalbach/Jutta Lampe/Ingrid Caven
1976-1990|Nastassja Kinski/Hanna Schygulla/Isabelle Adjani/Barbara Sukowa/Isabelle Huppert/Maria Schneider/Lena Olin
1998-2024|Nina Hoss/Sandra Hüller/Franka Potente/Diane Kruger/Martina Gedeck/Paula Beer/Alexandra Maria Lara/Julia Jentsch
2000-2016|Diane Kruger/Franka Potente/Alexandra Maria Lara/Mélanie Laurent/Monica Bellucci/Nora Tschirner/Heike Makatsch
1950-1975|Harriet Andersson/Bibi Andersson/Ingrid Thulin/Liv Ullmann/Eva Dahlbeck/Gunnel Lindblom/Maj-Britt Nilsson
1966-1984|Liv Ullmann/Bibi Andersson/Ingrid Thulin/Harriet Andersson/Lena Nyman/Gunnel Lindblom/Marika Lagercrantz
1982-2005|Lena Olin/Pernilla August/Isabella Rossellini/Juliette Binoche/Stina Ekblad/Greta Scacchi/Nastassja Kinski
1986-2017|Kati Outinen/Maria Heiskanen/Kaija Pakarinen/Laura Birn/Elina Salo
2000-2024|Trine Dyrholm/Sidse Babett Knudsen/Paprika Steen/Connie Nielsen/Iben Hjejle/Birgitte Hjort Sørensen/Noomi Rapace/Renate Reinsve
2009-2024|Noomi Rapace/Rebecca Ferguson/Alicia Vikander/Marion Cotillard/Vicky Krieps/Diane Kruger/Olga Kurylenko
2012-2024|Alicia Vikander/Felicity Jones/Lily James/Rebecca Ferguson/Mia Wasikowska/Léa Seydoux/Claire Foy/Rooney Mara
1964-1978|Britt Ekland/Ursula Andress/Elke Sommer/Barbara Bouchet/Senta Berger/Barbara Bach/Raquel Welch
1984-2005|Famke Janssen/Carice van Houten/Monique van de Ven/Renée Soutendijk
# Central and eastern Europe, Greece
1934-1956|Lyubov Orlova/Marina Ladynina/Valentina Serova/Lyudmila Tselikovskaya/Tamara Makarova
1955-1980|Tatiana Samoilova/Lyudmila Gurchenko/Lyudmila Savelyeva/Margarita Terekhova/Alisa Freindlich/Inna Churikova/Natalya Bondarchuk
1976-1995|Krystyna Janda/Grażyna Szapołowska/Beata Tyszkiewicz/Barbara Sukowa/Maja Komorowska/Irène Jacob
2012-2024|Joanna Kulig/Agata Kulesza/Agata Trzebuchowska/Zofia Wichłacz/Magdalena Cielecka
1955-1975|Irene Papas/Melina Mercouri/Anouk Aimée/Simone Signoret/Ellie Lambeti/Claudia Cardinale/Sophia Loren
1997-2015|Milla Jovovich/Kate Beckinsale/Olga Kurylenko/Famke Janssen/Carrie-Anne Moss/Rhona Mitra/Michelle Rodriguez
# Japan
1931-1960|Kinuyo Tanaka/Setsuko Hara/Hideko Takamine/Isuzu Yamada/Takako Irie/Haruko Sugimura
1949-1962|Setsuko Hara/Hideko Takamine/Kyōko Kagawa/Mariko Okada/Yoko Tsukasa/Keiko Kishi/Ineko Arima
1949-1965|Machiko Kyō/Kinuyo Tanaka/Isuzu Yamada/Ayako Wakao/Kyōko Kagawa/Mariko Okada/Fujiko Yamamoto
1960-1980|Ayako Wakao/Mariko Okada/Shima Iwashita/Sayuri Yoshinaga/Chieko Baishō/Ruriko Asaoka/Meiko Kaji/Junko Fuji
1964-1967|Mie Hama/Akiko Wakabayashi/Kumi Mizuno/Tsai Chin/Yoko Tani/Nancy Kwan
1960-1970|Akiko Wakabayashi/Mie Hama/Kumi Mizuno/Momoko Kōchi/Yuriko Hoshi
2001-2024|Rinko Kikuchi/Aoi Miyazaki/Sakura Ando/Masami Nagasawa/Haruka Ayase/Kō Shibasaki/Yū Aoi/Suzu Hirose
2005-2012|Rinko Kikuchi/Zhang Ziyi/Aoi Miyazaki/Maggie Q/Tang Wei/Bae Doona/Gong Li/Michelle Yeoh
# Chinese-speaking films
1927-1937|Ruan Lingyu/Hu Die/Li Lili/Chen Yanyan/Zhou Xuan/Wang Renmei
1956-1966|Cheng Pei-pei/Josephine Siao/Linda Lin Dai/Ivy Ling Po/Connie Chan/Hsu Feng/Betty Loh Ti
1966-1980|Cheng Pei-pei/Angela Mao/Hsu Feng/Shih Szu/Polly Shang-Kuan/Lily Ho/Josephine Siao
1976-1992|Brigitte Lin/Sylvia Chang/Cherie Chung/Anita Mui/Maggie Cheung/Carina Lau/Rosamund Kwan/Sally Yeh
1990-2004|Maggie Cheung/Carina Lau/Brigitte Lin/Anita Mui/Michelle Yeoh/Faye Wong/Rosamund Kwan/Shu Qi/Sandra Ng
1985-1998|Michelle Yeoh/Maggie Cheung/Cynthia Rothrock/Moon Lee/Joyce Godenzi/Yukari Oshima/Anita Mui
1987-2010|Gong Li/Joan Chen/Maggie Cheung/Ning Jing/Zhang Ziyi/Carina Lau/Zhou Xun/Xu Jinglei
2000-2014|Zhang Ziyi/Zhou Xun/Zhao Wei/Fan Bingbing/Tang Wei/Shu Qi/Li Bingbing/Liu Yifei
2000-2024|Zhao Tao/Tang Wei/Zhou Xun/Hao Lei/Gwei Lun-mei/Yu Nan/Shu Qi/Zhou Dongyu
2007-2024|Gwei Lun-mei/Tang Wei/Ariel Lin/Michelle Chen/Zhou Dongyu/Liu Yifei/Yang Mi/Angelababy
1997-2012|Michelle Yeoh/Gong Li/Maggie Cheung/Zhang Ziyi/Joan Chen/Lucy Liu/Famke Janssen
1960-1968|Nancy Kwan/Tsai Chin/France Nuyen/Miyoshi Umeki/Lisa Lu/Miiko Taka
# Korea and South-East Asia
1997-2024|Jeon Do-yeon/Moon So-ri/Lee Young-ae/Bae Doona/Jun Ji-hyun/Kim Hye-soo/Son Ye-jin/Kim Min-hee
2013-2026|Kim Tae-ri/Kim Min-hee/Jun Jong-seo/Jung Yu-mi/Park So-dam/Han Hyo-joo/Bae Doona
2009-2024|Youn Yuh-jung/Kim Hye-ja/Na Moon-hee/Go Doo-shim/Jang Hye-jin/Moon So-ri
2001-2014|Jun Ji-hyun/Son Ye-jin/Ha Ji-won/Lee Young-ae/Choi Ji-woo/Song Hye-kyo
1970-2000|Nora Aunor/Vilma Santos/Hilda Koronel/Sharon Cuneta/Lolita Rodriguez/Gina Alajar/Maricel Soriano
1974-2012|Christine Hakim/Dian Sastrowardoyo/Lydia Kandou/Meriam Bellina/Hannah Al Rashid
2006-2024|Ngô Thanh Vân/Maggie Q/Celina Jade/JeeJa Yanin/Michelle Yeoh
# Iran, Turkey, the Arab countries, Israel
1990-2020|Leila Hatami/Taraneh Alidoosti/Golshifteh Farahani/Niki Karimi/Hedieh Tehrani/Fatemeh Motamed-Arya/Mahnaz Afshar
2003-2024|Shohreh Aghdashloo/Golshifteh Farahani/Leila Hatami/Hiam Abbass/Zar Amir Ebrahimi/Nazanin Boniadi/Necar Zadegan
1962-1990|Türkan Şoray/Hülya Koçyiğit/Fatma Girik/Filiz Akın/Müjde Ar
1950-1975|Faten Hamama/Soad Hosny/Nadia Lutfi/Hind Rostom/Shadia/Magda al-Sabahi/Sabah
1994-2024|Hend Sabry/Hiam Abbass/Yousra/Mona Zaki/Nelly Karim/Menna Shalabi
2000-2016|Ronit Elkabetz/Hiam Abbass/Yaël Abecassis/Evgenia Dodina/Nadine Labaki/Assi Levy
2009-2024|Gal Gadot/Scarlett Johansson/Elizabeth Olsen/Margot Robbie/Emily Blunt/Blake Lively/Brie Larson
# Africa
1992-2024|Genevieve Nnaji/Omotola Jalade Ekeinde/Rita Dominic/Stephanie Okereke Linus/Ini Edo/Mercy Johnson/Jackie Appiah/Nse Ikpe-Etim
1998-2024|Patience Ozokwor/Joke Silva/Sola Sobowale/Funke Akindele/Ngozi Ezeonu/Liz Benson/Taiwo Ajai-Lycett
2009-2024|Adesua Etomi/Funke Akindele/Nse Ikpe-Etim/Rita Dominic/Kehinde Bankole/Omoni Oboli/Toyin Abraham
1992-2024|Leleti Khumalo/Terry Pheto/Thuso Mbedu/Pearl Thusi/Nomzamo Mbatha/Connie Ferguson/Pamela Nomvete
# Latin America
1933-1958|María Félix/Dolores del Río/Katy Jurado/Libertad Lamarque/Ninón Sevilla/Columba Domínguez
1952-1966|Katy Jurado/Dolores del Río/Rita Moreno/Linda Cristal/Sara Montiel/Elsa Cárdenas
1970-2003|Fernanda Montenegro/Sônia Braga/Betty Faria/Marília Pêra/Norma Aleandro/Glória Pires/Darlene Glória
1983-2026|Fernanda Torres/Sônia Braga/Glória Pires/Alice Braga/Marília Pêra/Cláudia Abreu/Débora Bloch
1978-1996|Sônia Braga/María Conchita Alonso/Raquel Welch/Barbara Carrera/Ángela Molina/Victoria Abril
2000-2024|Adriana Barraza/Catalina Sandino Moreno/Maribel Verdú/Cecilia Suárez/Ana Claudia Talancón/Kate del Castillo/Patricia Reyes Spíndola
2013-2024|Daniela Vega/Paulina García/Yalitza Aparicio/Marina de Tavira/Amparo Noguera/Antonia Zegers/Dolores Heredia
2014-2024|Ana de Armas/Eiza González/Zoe Saldaña/Adria Arjona/Eva Mendes/Michelle Rodriguez/Penélope Cruz
# India: Hindi
1930-1947|Devika Rani/Leela Chitnis/Durga Khote/Sulochana/Shanta Apte/Kanan Devi/Noor Jehan
1945-1960|Nargis/Madhubala/Meena Kumari/Suraiya/Nutan/Kamini Kaushal/Nalini Jaywant/Geeta Bali
1949-1968|Meena Kumari/Nutan/Waheeda Rehman/Nargis/Madhubala/Vyjayanthimala/Mala Sinha/Suchitra Sen
1958-1972|Vyjayanthimala/Waheeda Rehman/Asha Parekh/Sadhana/Saira Banu/Sharmila Tagore/Mala Sinha/Mumtaz
1966-1980|Hema Malini/Sharmila Tagore/Mumtaz/Asha Parekh/Jaya Bachchan/Rekha/Raakhee/Leena Chandavarkar
1971-1985|Zeenat Aman/Parveen Babi/Hema Malini/Rekha/Neetu Singh/Jaya Bachchan/Moushumi Chatterjee/Tina Munim
1974-1992|Shabana Azmi/Smita Patil/Deepti Naval/Rekha/Dimple Kapadia/Supriya Pathak/Ratna Pathak Shah
1978-1994|Sridevi/Jaya Prada/Rekha/Dimple Kapadia/Madhuri Dixit/Meenakshi Seshadri/Poonam Dhillon/Juhi Chawla
1986-2002|Madhuri Dixit/Juhi Chawla/Sridevi/Manisha Koirala/Karisma Kapoor/Raveena Tandon/Kajol/Urmila Matondkar/Sonali Bendre
1984-1998|Neelam Kothari/Bhagyashree/Meenakshi Seshadri/Sonam/Kimi Katkar/Mandakini/Sonali Bendre
1994-2008|Kajol/Rani Mukerji/Preity Zinta/Aishwarya Rai Bachchan/Karisma Kapoor/Sushmita Sen/Urmila Matondkar/Kareena Kapoor/Raveena Tandon
2000-2014|Kareena Kapoor/Rani Mukerji/Preity Zinta/Priyanka Chopra/Bipasha Basu/Katrina Kaif/Vidya Balan/Lara Dutta/Aishwarya Rai Bachchan
2006-2024|Deepika Padukone/Priyanka Chopra/Kangana Ranaut/Vidya Balan/Anushka Sharma/Katrina Kaif/Kareena Kapoor/Alia Bhatt/Sonam Kapoor
2010-2024|Alia Bhatt/Shraddha Kapoor/Parineeti Chopra/Taapsee Pannu/Bhumi Pednekar/Kriti Sanon/Sonam Kapoor/Anushka Sharma/Huma Qureshi
1994-2016|Tabu/Nandita Das/Konkona Sen Sharma/Manisha Koirala/Shabana Azmi/Dimple Kapadia/Seema Biswas/Rekha
2006-2024|Radhika Apte/Kalki Koechlin/Richa Chadha/Huma Qureshi/Konkona Sen Sharma/Taapsee Pannu/Swara Bhasker/Tannishtha Chatterjee
1948-1985|Nirupa Roy/Lalita Pawar/Leela Chitnis/Durga Khote/Sulochana Latkar/Dina Pathak/Achala Sachdev
1980-2016|Reema Lagoo/Farida Jalal/Himani Shivpuri/Kirron Kher/Aruna Irani/Ratna Pathak Shah/Supriya Pathak
2003-2024|Ratna Pathak Shah/Supriya Pathak/Seema Pahwa/Kirron Kher/Shabana Azmi/Neena Gupta/Sheeba Chaddha
1961-1990|Aruna Irani/Bindu/Helen/Padma Khanna/Farida Jalal/Mumtaz
# India: Bengali, Marathi, and the neighbours
1952-1978|Suchitra Sen/Madhabi Mukherjee/Supriya Devi/Sabitri Chatterjee/Sandhya Roy/Sharmila Tagore/Aparna Sen
1961-1985|Aparna Sen/Sharmila Tagore/Madhabi Mukherjee/Jaya Bachchan/Sandhya Roy/Moushumi Chatterjee/Mamata Shankar
1985-2010|Debashree Roy/Rituparna Sengupta/Indrani Haldar/Satabdi Roy/Roopa Ganguly/Aparna Sen
2003-2024|Koel Mallick/Paoli Dam/Swastika Mukherjee/Rituparna Sengupta/Raima Sen/Srabanti Chatterjee/Jaya Ahsan
1968-1990|Babita/Shabana/Kabori Sarwar/Suchanda/Rozina
1968-1995|Malini Fonseka/Swarna Mallawarachchi/Anoja Weerasinghe/Geetha Kumarasinghe/Vasanthi Chathurani
2011-2024|Mahira Khan/Saba Qamar/Mehwish Hayat/Sajal Aly/Mawra Hocane
# India: Tamil, Telugu, Malayalam, Kannada
1948-1968|Padmini/Savitri/B. Saroja Devi/P. Bhanumathi/Anjali Devi/Vyjayanthimala/Jamuna
1961-1980|J. Jayalalithaa/B. Saroja Devi/K. R. Vijaya/Savitri/Padmini/Vanisri/Sowcar Janaki/Kanchana
1975-1990|Sridevi/Sripriya/Suhasini Maniratnam/Radhika/Revathi/Jaya Prada/Ambika/Radha
1983-2000|Revathi/Suhasini Maniratnam/Khushbu Sundar/Meena/Nadhiya/Gautami/Shobana/Bhanupriya/Ramya Krishnan
1993-2006|Simran/Jyothika/Meena/Soundarya/Ramya Krishnan/Roja/Nagma/Sneha/Devayani
1999-2015|Trisha Krishnan/Asin/Nayanthara/Jyothika/Shriya Saran/Genelia D'Souza/Tamannaah/Anushka Shetty
2005-2024|Samantha Ruth Prabhu/Kajal Aggarwal/Tamannaah/Anushka Shetty/Nayanthara/Trisha Krishnan/Shruti Haasan/Ileana D'Cruz
2013-2026|Keerthy Suresh/Rashmika Mandanna/Sai Pallavi/Nithya Menen/Samantha Ruth Prabhu/Shruti Haasan/Pooja Hegde/Rakul Preet Singh
1958-2010|Manorama/Kovai Sarala/Vadivukkarasi/Rama Prabha/Sachu/Sukumari
1980-2000|Vijayashanti/Radha/Bhanupriya/Suhasini Maniratnam/Sridevi/Ramya Krishnan/Soundarya
1946-1985|Suryakantham/Chaya Devi/Rama Prabha/Manorama/Nirmalamma
1962-1985|Sheela/Sharada/Jayabharathi/Ambika Sukumaran/Srividya/K. R. Vijaya/Seema
1984-2000|Shobana/Urvashi/Revathi/Karthika/Parvathy Jayaram/Manju Warrier/Geetha/Ranjini
1995-2014|Manju Warrier/Kavya Madhavan/Samyuktha Varma/Bhavana/Meera Jasmine/Navya Nair/Gopika
2011-2026|Parvathy Thiruvothu/Nazriya Nazim/Nithya Menen/Sai Pallavi/Manju Warrier/Aparna Balamurali/Nimisha Sajayan/Rima Kallingal
1965-2015|K. P. A. C. Lalitha/Kaviyoor Ponnamma/Philomina/Sukumari/Bindu Panicker/Meena Ganesh
1964-1990|B. Saroja Devi/Leelavathi/Aarathi/Jayanthi/Bharathi Vishnuvardhan/Umashree
1992-2008|Icíar Bollaín/Ariadna Gil/Candela Peña/Emma Suárez/Maribel Verdú/Aitana Sánchez-Gijón
2008-2018|Mati Diop/Aïssa Maïga/Lola Créton/Agathe Bonitzer/Adèle Haenel
2024-2026|Inga Ibsdotter Lilleaas/Renate Reinsve/Thea Sofie Loch Næss/Kristine Kujath Thorp/Alicia Vikander/Helga Guren
1995-2012|Marianne Jean-Baptiste/Sophie Okonedo/Thandiwe Newton/Cathy Tyson/Naomie Harris/Adjoa Andoh
1967-1976|Geneviève Bujold/Susannah York/Sarah Miles/Janet Suzman/Jane Asher/Charlotte Rampling/Olivia Hussey
1981-1992|Judy Davis/Greta Scacchi/Miranda Richardson/Charlotte Rampling/Kate Nelligan/Julie Christie/Helen Mirren
# Late years
1975-2020|Claire Bloom/Sylvia Syms/Virginia McKenna/Billie Whitelaw/Rosemary Harris/Eileen Atkins/Phyllida Law
1978-2020|Diana Rigg/Honor Blackman/Joanna Lumley/Siân Phillips/Joan Collins/Susan Hampshire/Jane Seymour
1965-1978|Judi Dench/Maggie Smith/Glenda Jackson/Vanessa Redgrave/Eileen Atkins/Billie Whitelaw/Joan Plowright
1990-2018|Jeanne Moreau/Anouk Aimée/Emmanuelle Riva/Michèle Morgan/Claudia Cardinale/Edith Scob/Bulle Ogier
1963-1990|Emmanuelle Riva/Delphine Seyrig/Edith Scob/Anouk Aimée/Nicole Garcia/Marie-France Pisier
1974-2008|Anna Karina/Bulle Ogier/Bernadette Lafont/Marie-France Pisier/Macha Méril/Stéphane Audran
2003-2024|Isabelle Adjani/Carole Bouquet/Emmanuelle Béart/Sophie Marceau/Sandrine Bonnaire/Nathalie Baye/Fanny Ardant/Julie Delpy
1985-2022|Sophia Loren/Gina Lollobrigida/Claudia Cardinale/Monica Vitti/Virna Lisi/Stefania Sandrelli/Ornella Muti
1965-1990|Giulietta Masina/Anna Magnani/Alida Valli/Valentina Cortese/Silvana Mangano/Lea Massari
1994-2024|Hanna Schygulla/Barbara Sukowa/Angela Winkler/Eva Mattes/Nastassja Kinski/Iris Berben/Senta Berger
1984-2024|Liv Ullmann/Bibi Andersson/Harriet Andersson/Lena Nyman/Pernilla August/Lena Olin/Ghita Nørby
1976-2003|Irene Papas/Melina Mercouri/Claudia Cardinale/Geraldine Chaplin/Hanna Schygulla/Silvana Mangano
1965-1984|Hideko Takamine/Machiko Kyō/Kinuyo Tanaka/Isuzu Yamada/Haruko Sugimura/Mariko Okada/Kyōko Kagawa
2005-2024|Sylvia Chang/Deanie Ip/Carina Lau/Kara Wai/Joan Chen/Petrina Fung
1973-2006|Youn Yuh-jung/Kim Ji-mi/Go Doo-shim/Kim Hye-ja/Na Moon-hee
1974-1993|Nutan/Waheeda Rehman/Sharmila Tagore/Hema Malini/Raakhee/Asha Parekh/Nirupa Roy/Mala Sinha
1990-2024|Hema Malini/Jaya Bachchan/Sharmila Tagore/Waheeda Rehman/Rekha/Zeenat Aman/Shabana Azmi/Neetu Singh
2004-2026|Madhuri Dixit/Juhi Chawla/Kajol/Sridevi/Raveena Tandon/Karisma Kapoor/Manisha Koirala/Sonali Bendre/Urmila Matondkar
2016-2026|Tabu/Kajol/Rani Mukerji/Aishwarya Rai Bachchan/Vidya Balan/Kareena Kapoor/Nandita Das/Konkona Sen Sharma
2002-2024|Revathi/Suhasini Maniratnam/Ramya Krishnan/Khushbu Sundar/Meena/Simran/Radhika/Shobana
1975-1993|Faten Hamama/Soad Hosny/Nadia Lutfi/Magda al-Sabahi/Mervat Amin/Naglaa Fathi/Yousra
`;

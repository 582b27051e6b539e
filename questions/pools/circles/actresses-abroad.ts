/** Columns: years of the films | names, most alike next to each other; women in films not in English. See `../circles.ts`. */
export const ACTRESSES_ABROAD = `
# France
1911-1928|Musidora/Renée Carl/Yvette Andréyor/Suzanne Grandais/Stacia Napierkowska/Huguette Duflos/Gabrielle Robinne
1919-1930|Ève Francis/Nathalie Lissenko/Emmy Lynn/Ivy Close/Gina Manès/Annabella/Maryse Dauvray/France Dhélia
1921-1934|Gina Manès/Catherine Hessling/Sandra Milovanoff/Rachel Devirys/Marguerite Gance/Ève Francis/Huguette Duflos/Dolly Davis
1929-1942|Jany Holt/Simone Simon/Madeleine Renaud/Marie Bell/Florelle/Lisette Lanvin/Josseline Gaël/Meg Lemonnier
1930-1946|Marie Bell/Madeleine Renaud/Gaby Morlay/Line Noro/Vera Korène/Germaine Rouer/Françoise Rosay/Blanche Montel
1930-1946|Pola Illéry/Germaine Aussey/Annabella/Simone Simon/Lisette Lanvin/Josette Day/Renée Saint-Cyr/Mireille Balin
1933-1950|Orane Demazis/Josette Day/Jacqueline Pagnol/Alida Rouffe/Milly Mathis/Line Noro/Ginette Leclerc
1931-1955|Marguerite Moreno/Pauline Carton/Jeanne Fusier-Gir/Sylvie/Gabrielle Dorziat/Milly Mathis/Marguerite Pierry/Germaine Dermoz
1936-1956|Sylvia Bataille/Jane Marken/Nora Gregor/Paulette Dubost/Mila Parély/Odette Joyeux/Gaby Sylvia/Claude Génia
1934-1950|Mireille Balin/Line Noro/Viviane Romance/Corinne Luchaire/Jacqueline Laurent/Dita Parlo/Junie Astor/Micheline Francey
1940-1955|Odette Joyeux/Micheline Presle/Blanchette Brunoy/Jacqueline Laurent/Micheline Francey/Renée Faure/Giselle Pascal
1941-1956|María Casares/Renée Faure/Madeleine Robinson/Maria Mauban/Elina Labourdette/Nicole Stéphane/Suzy Carrier/Simone Renant
1942-1962|Suzy Delair/Simone Renant/Madeleine Robinson/Ginette Leclerc/Jane Marken/Héléna Manson/Dora Doll/Suzy Prim
1948-1964|Dany Robin/Cécile Aubry/Françoise Arnoul/Nicole Courcel/Etchika Choureau/Anne Vernon/Danièle Delorme/Brigitte Auber
1951-1966|Véra Clouzot/Barbara Laage/Estella Blain/Magali Noël/Dora Doll/Dany Carrel/Jeanne Moreau/Marie Déa
1951-1969|Magali Noël/Dany Carrel/Pascale Petit/Mylène Demongeot/Françoise Arnoul/Estella Blain/Agnès Laurent/Annette Vadim
1956-1970|Juliette Mayniel/Bernadette Lafont/Stéphane Audran/Clotilde Joano/Lucile Saint-Simon/Marie Laforêt/Annette Stroyberg/Alexandra Stewart
1956-1972|Juliette Mayniel/Alida Valli/Béatrice Altariba/Marie Laforêt/Françoise Brion/Dany Saval
1957-1972|Marika Green/Florence Delay/Nadine Nortier/Anne Wiazemsky/Dominique Sanda/Hermine Karagheuz/Marie-France Pisier
1957-1974|Nicole Berger/Marie Dubois/Michèle Mercier/Marie Laforêt/Claudine Auger/Annie Girardot/Macha Méril/Alexandra Stewart
1959-1978|Marina Vlady/Mireille Darc/Françoise Dorléac/Marie-José Nat/Marlène Jobert/Claudine Auger/Mylène Demongeot/Sylva Koscina
1962-1982|Marie-France Pisier/Claude Jade/Françoise Fabian/Béatrice Romand/Laurence de Monaghan/Zouzou/Haydée Politoff/Dani
1964-1985|Jacqueline Bisset/Nathalie Baye/Claude Jade/Dani/Alexandra Stewart/Brigitte Fossey/Valentina Cortese/Nike Arrighi
1966-1985|Juliet Berto/Bulle Ogier/Dominique Labourier/Marie-France Pisier/Bernadette Lafont/Anne Wiazemsky/Françoise Lebrun/Michèle Moretti
1966-1982|Claude Gensac/Micheline Luccioni/Maria Pacôme/Jacqueline Maillan/Marthe Villalonga/Sophie Desmarets/Colette Brosset/Geneviève Grad
1970-1990|Anny Duperey/Brigitte Fossey/Miou-Miou/Marthe Keller/Nicole Garcia/Marie-Christine Barrault/Andréa Ferréol/Dominique Labourier
1972-1992|Anémone/Josiane Balasko/Dominique Lavanant/Marie-Anne Chazel/Valérie Mairesse/Miou-Miou/Valérie Lemercier/Sabine Azéma
1975-1990|Isabelle Huppert/Dominique Laffin/Christine Pascal/Nathalie Baye/Christine Boisson/Maria Schneider/Valérie Quennessen/Pascale Ogier
1978-1996|Marie Rivière/Pascale Ogier/Arielle Dombasle/Béatrice Romand/Amanda Langlet/Rosette/Emmanuelle Chaulet/Florence Darel
1978-1995|Sabine Azéma/Fanny Ardant/Christine Boisson/Caroline Cellier/Nicole Garcia/Dominique Laffin/Clémentine Célarié/Evelyne Bouix
1980-1998|Clémentine Célarié/Caroline Cellier/Anémone/Catherine Frot/Sabine Azéma/Agnès Jaoui/Zabou Breitman/Valérie Kaprisky
1981-1996|Valérie Kaprisky/Béatrice Dalle/Mathilda May/Juliette Binoche/Charlotte Gainsbourg/Sandrine Bonnaire/Sophie Duez/Charlotte Valandrey
1982-2000|Mathilda May/Anne Parillaud/Charlotte Valandrey/Anne Brochet/Mireille Perrier/Elsa Zylberstein/Judith Godrèche/Romane Bohringer
1988-2012|Ariane Ascaride/Agnès Jaoui/Catherine Frot/Karin Viard/Anne Alvaro/Zabou Breitman/Isabelle Candelier/Dominique Blanc
1988-2016|Dominique Blanc/Valeria Bruni Tedeschi/Anne Alvaro/Emmanuelle Devos/Jeanne Balibar/Marianne Denicourt/Nathalie Richard/Isabelle Carré
1992-2014|Marianne Denicourt/Jeanne Balibar/Elsa Zylberstein/Judith Godrèche/Chiara Mastroianni/Sandrine Kiberlain/Valérie Donzelli/Isabelle Carré
1992-2012|Élodie Bouchez/Natacha Régnier/Emma de Caunes/Romane Bohringer/Chiara Mastroianni/Elsa Zylberstein/Sylvie Testud/Marie Gillain
1996-2020|Émilie Dequenne/Sylvie Testud/Marie Gillain/Natacha Régnier/Julie Gayet/Hélène de Fougerolles/Isild Le Besco/Marina Hands
1996-2020|Valérie Lemercier/Marina Foïs/Michèle Laroque/Mathilde Seigner/Isabelle Nanty/Isabelle Gélinas/Judith Godrèche/Alexandra Lamy
2002-2024|Alexandra Lamy/Anne Marivin/Zoé Félix/Géraldine Nakache/Leïla Bekhti/Julie Ferrier/Louise Bourgoin/Alice Pol
2003-2024|Leïla Bekhti/Hafsia Herzi/Sabrina Ouazani/Géraldine Nakache/Camélia Jordana/Lyna Khoudri/Hiam Abbass
2005-2026|Anaïs Demoustier/Adèle Haenel/Lou de Laâge/Vimala Pons/India Hair/Noémie Merlant/Laetitia Dosch/Agathe Bonitzer
2005-2026|Sara Forestier/Ludivine Sagnier/Clotilde Hesme/Louise Bourgoin/Virginie Efira/Ana Girardot/Déborah François/Clémence Poésy
2007-2026|Astrid Bergès-Frisbey/Lola Créton/Ana Girardot/Clémence Poésy/Joséphine Japy/Déborah François/Christa Théret/Louise Grinberg
2012-2026|Luàna Bajrami/Nadia Tereszkiewicz/Rebecca Marder/Suzanne Lindon/Lyna Khoudri/Garance Marillier/Céleste Brunnquell/Daphné Patakia
2000-2024|Yolande Moreau/Catherine Frot/Noémie Lvovsky/Corinne Masiero/Josiane Balasko/Isabelle Nanty/Chantal Lauby/Anne Benoît
1996-2024|Virginie Efira/Lubna Azabal/Émilie Dequenne/Cécile de France/Natacha Régnier/Marie Gillain/Déborah François/Erika Sainte
1996-2026|Isabelle Nanty/Chantal Lauby/Noémie Lvovsky/Michèle Laroque/Valérie Bonneton/Anne Consigny/Florence Loiret Caille/Emmanuelle Bercot
2004-2026|Anne Consigny/Emmanuelle Devos/Léa Drucker/Florence Loiret Caille/Valérie Bonneton/Emmanuelle Bercot/Marina Foïs
2012-2026|Sara Giraudeau/Doria Tillier/Camille Cottin/Julia Piaton/Pauline Clément/Blanche Gardin/Laure Calamy/Vimala Pons
2008-2026|Laure Calamy/Camille Cottin/Blanche Gardin/Doria Tillier/Élodie Fontan/Audrey Lamy/Alice Pol/Frédérique Bel
# Belgium and the Netherlands
1971-1995|Monique van de Ven/Renée Soutendijk/Sylvia Kristel/Willeke van Ammelrooy/Johanna ter Steege/Andrea Domburg/Kitty Courbois
1983-2012|Johanna ter Steege/Willeke van Ammelrooy/Monique van de Ven/Els Dottermans/Ariane Schluter/Geert de Jong/Marieke Heebink/Monic Hendrickx
2000-2026|Halina Reijn/Monic Hendrickx/Hadewych Minis/Anna Drijver/Sylvia Hoeks/Georgina Verbaan/Maria Kraakman/Carice van Houten/Karina Smulders
2002-2026|Veerle Baetens/Tine Reymer/Natali Broods/Barbara Sarafian/Marie Vinck/Charlotte Vandermeersch
# Italy
1910-1922|Francesca Bertini/Lyda Borelli/Pina Menichelli/Italia Almirante Manzini/Hesperia/Soava Gallone/Maria Jacobini/Leda Gys/Diana Karenne
1930-1945|Isa Miranda/Assia Noris/Elsa Merlini/Elisa Cegani/Doris Duranti/Luisa Ferida/Clara Calamai/Dria Paola/María Denis
1934-1950|Clara Calamai/Doris Duranti/Luisa Ferida/Mariella Lotti/Elisa Cegani/Irasema Dilián/Vivi Gioi/Paola Barbara/Adriana Benetti
1936-1950|Adriana Benetti/Lilia Silvi/Irasema Dilián/Chiaretta Gelli/Valentina Cortese/María Mercader/María Denis/Carla Del Poggio
1942-1956|Carla Del Poggio/Maria Michi/Elena Varzi/Lianella Carell/Vivi Gioi/Andreina Pagnani/Maria Fiore/Franca Marzi
1948-1962|Eleonora Rossi Drago/Delia Scala/Antonella Lualdi/Silvana Pampanini/Lucia Bosè/Franca Rame/Marina Berti/Milly Vitale/Gianna Maria Canale
1949-1966|Gianna Maria Canale/Chelo Alonso/Scilla Gabel/Sylva Koscina/Rossana Podestà/Eleonora Rossi Drago/Moira Orfei
1949-1966|Titina De Filippo/Tina Pica/Ave Ninchi/Bice Valori/Franca Valeri/Dolores Palumbo/Pupella Maggio/Virginia Balistrieri
1954-1968|Marisa Allasio/Lorella De Luca/Alessandra Panaro/Giovanna Ralli/Antonella Lualdi/Marisa Merlini/Rosanna Schiaffino/Carla Gravina
1957-1973|Rosanna Schiaffino/Carla Gravina/Sandra Milo/Giovanna Ralli/Claudia Mori/Daniela Rocca/Antonella Lualdi/Ilaria Occhini/Rossella Falk
1959-1972|Daniela Rocca/Stefania Sandrelli/Lea Padovani/Sandra Milo/Caterina Boratto/Barbara Steele/Rossella Falk/Yvonne Furneaux
1959-1972|Barbara Steele/Daliah Lavi/Scilla Gabel/Erika Blanc/Rosalba Neri/Femi Benussi/Michèle Mercier/Ida Galli/Harriet White Medin
1965-1978|Edwige Fenech/Barbara Bouchet/Rosalba Neri/Anita Strindberg/Nieves Navarro/Erika Blanc/Ida Galli/Marina Malfatti/Agostina Belli
1966-1982|Florinda Bolkan/Agostina Belli/Lisa Gastoni/Rosanna Schiaffino/Nicoletta Machiavelli/Mimsy Farmer/Marilù Tolo/Carla Gravina
1968-1984|Daria Nicolodi/Clara Calamai/Alida Valli/Florinda Bolkan/Adriana Asti/Carla Gravina/Ottavia Piccolo/Eva Axén
1970-1985|Gloria Guida/Edwige Fenech/Nadia Cassini/Barbara Bouchet/Carmen Villani/Lilli Carati/Anna Maria Rizzoli/Michela Miti
1970-1988|Mariangela Melato/Adriana Asti/Ottavia Piccolo/Elena Fiore/Agostina Belli/Piera Degli Esposti/Angela Luce/Lina Polito
1970-1986|Pupella Maggio/Magali Noël/Adriana Asti/Piera Degli Esposti/Marina Confalone/Angela Luce/Elsa Vazzoler/Regina Bianchi
1975-1992|Eleonora Giorgi/Ornella Muti/Barbara De Rossi/Monica Guerritore/Giuliana De Sio/Dalila Di Lazzaro/Edwige Fenech/Carole André
1978-1996|Catriona MacColl/Cinzia Monreale/Daniela Doria/Antonella Interlenghi/Nicoletta Elmi/Fiore Argento/Coralina Cataldi-Tassoni/Asia Argento
1981-2000|Giuliana De Sio/Lina Sastri/Nancy Brilli/Carla Signoris/Margherita Buy/Ida Di Benedetto/Athina Cenci/Mariella Valentini/Elena Sofia Ricci
1988-2010|Nancy Brilli/Elena Sofia Ricci/Laura Morante/Margherita Buy/Sabrina Ferilli/Anna Galiena/Anna Bonaiuto/Lina Sastri/Licia Maglietta
1988-2016|Anna Bonaiuto/Licia Maglietta/Isa Danieli/Sonia Bergamasco/Iaia Forte/Sandra Ceccarelli/Maria Nazionale/Antonia Truppo/Donatella Finocchiaro
1994-2016|Francesca Neri/Nicoletta Braschi/Stefania Rocca/Maya Sansa/Barbora Bobulova/Claudia Gerini/Claudia Pandolfi/Isabella Ferrari
1998-2020|Stefania Rocca/Maya Sansa/Claudia Pandolfi/Martina Stella/Ambra Angiolini/Cristiana Capotondi/Micaela Ramazzotti/Carolina Crescentini
2003-2026|Micaela Ramazzotti/Kasia Smutniak/Carolina Crescentini/Anna Foglietta/Vittoria Puccini/Paola Cortellesi/Isabella Ragonese/Greta Scarano
2008-2026|Isabella Ragonese/Greta Scarano/Matilda De Angelis/Miriam Leone/Linda Caridi/Benedetta Porcaroli/Celeste Dalla Porta/Luisa Ranieri/Barbara Ronchi
2000-2026|Paola Cortellesi/Emanuela Fanelli/Luisa Ranieri/Serena Rossi/Teresa Saponangelo/Barbara Ronchi/Elena Lietti/Valentina Lodovini
# Spain and Portugal
1940-1955|Amparo Rivelles/Ana Mariscal/Luchy Soto/Conchita Montes/Mercedes Vecino/Maruchi Fresno/Josita Hernán/Sara Montiel
1946-1965|Aurora Bautista/Emma Penella/Elisa Montés/Elvira Quintillá/Lolita Sevilla/Marujita Díaz/Paquita Rico/Analía Gadé
1954-1970|Analía Gadé/Elisa Montés/Mara Cruz/Laura Valenzuela/Concha Velasco/Gracita Morales/Emma Penella/Rafaela Aparicio/Soledad Miranda
1950-1985|Rafaela Aparicio/Julia Caba Alba/Isabel Garcés/Guadalupe Muñoz Sampedro/María Luisa Ponte/Florinda Chico/Lola Gaos
1960-1978|Silvia Pinal/Lola Gaos/Margarita Lozano/Victoria Zinny/Concha Velasco/Julieta Serrano/Tota Alba/Terele Pávez
1963-1980|Concha Velasco/Gracita Morales/Lina Morgan/Florinda Chico/Laura Valenzuela/Mary Santpere/Rafaela Aparicio/Carmen Sevilla
1967-1980|Soledad Miranda/Emma Cohen/Patty Shepard/Maria Kosti/Ewa Strömberg/Rosanna Yanni/Lone Fleming/Helga Liné/Perla Cristal
1970-1990|Ana Belén/Ángela Molina/Inma de Santis/Emma Cohen/Amparo Muñoz/Fiorella Faltoyano/Victoria Abril/Charo López/Silvia Tortosa
1973-1996|Charo López/Amparo Soler Leal/Mónica Randall/Mary Carrillo/Julieta Serrano/Terele Pávez/Encarna Paso/Rafaela Aparicio
1986-2010|María Barranco/Kiti Mánver/Loles León/Neus Asensi/Amparo Larrañaga/Pastora Vega/Ana Álvarez/Lydia Bosch
1990-2012|Ana Álvarez/Silke/Ruth Gabriel/Ingrid Rubio/Leire Berrocal/Candela Peña/Najwa Nimri/Ana Torrent/Cristina Marcos
1995-2020|Ingrid Rubio/Natalia Verbeke/Pilar López de Ayala/Goya Toledo/Nathalie Poza/Marta Etura/Laia Marull/Elvira Mínguez
2000-2026|Marta Etura/Pilar López de Ayala/Blanca Suárez/Clara Lago/Macarena Gómez/Belén Cuesta/Inma Cuesta/Verónica Sánchez/Bárbara Lennie
2006-2026|Bárbara Lennie/Inma Cuesta/Anna Castillo/Aura Garrido/Blanca Suárez/Úrsula Corberó/María Valverde/Ivana Baquero/Greta Fernández
1995-2026|Carmen Machi/Gracia Olayo/Terele Pávez/Malena Alterio/Luisa Gavasa/Carolina Bang/María León/Lola Dueñas/Yohana Cobo
2000-2026|Lola Dueñas/Carmen Machi/Malena Alterio/Nora Navas/Nathalie Poza/Emma Suárez/Elvira Mínguez/Blanca Portillo
1998-2026|Leonor Silveira/Rita Blanco/Maria João Luís/Ana Moreira/Beatriz Batarda/Rita Durão/Isabel Ruth/Maria João Pinho/Victória Guerra
1960-1990|Isabel de Castro/Isabel Ruth/Glicínia Quartin/Maria Cabral/Lia Gama/Eunice Muñoz/Paula Guedes
2014-2026|Patricia López Arnaiz/Nagore Aranburu/Itziar Ituño/Itziar Aizpuru/Ane Gabarain/Susi Sánchez/Petra Martínez/Luisa Gavasa
1996-2026|Susi Sánchez/Adelfa Calvo/Petra Martínez/Luisa Gavasa/Marisa Paredes/Vicky Peña/Ana Wagener/Aitana Sánchez-Gijón
2014-2026|Milena Smit/Greta Fernández/Anna Castillo/María Vázquez/Laura Galán/Zoé Stein/Ester Expósito
# Germany, Austria, Switzerland
1912-1926|Henny Porten/Mia May/Hanni Weisse/Wanda Treumann/Erna Morena/Dorrit Weixler/Hedda Vernon/Lotte Neumann/Hella Moja
1919-1929|Mia May/Lya De Putti/Aud Egede-Nissen/Greta Schröder/Ruth Weyher/Margarete Schön/Hanna Ralph/Gertrud Welcker/Lyda Salmonova
1920-1932|Xenia Desni/Jenny Jugo/Dina Gralla/Lya Mara/Liane Haid/Carmen Boni/Evelyn Holt/Ossi Oswalda/Lilian Harvey
1924-1934|Camilla Horn/Gerda Maurus/Carmen Cartellieri/Dita Parlo/Betty Amann/Elisabeth Pinajeff/Maly Delschaft/Emilie Kurz
1925-1934|Valeska Gert/Rosa Valetti/Ilka Grüning/Emilie Kurz/Lucie Höflich/Trude Hesterberg/Edith Meinhard
1929-1934|Hertha Thiele/Dorothea Wieck/Ellen Schwanneke/Lien Deyers/Trude von Molo/Brigitte Horney
1929-1936|Lien Deyers/Käthe von Nagy/Renate Müller/Magda Schneider/Dolly Haas/Anny Ondra/Lilian Harvey/Camilla Spira/Grete Mosheim
1931-1945|Brigitte Horney/Luise Ullrich/Paula Wessely/Käthe Gold/Sybille Schmitz/Lída Baarová/Olga Tschechowa/Hilde Krahl
1931-1946|Lil Dagover/Olga Tschechowa/Sybille Schmitz/Lída Baarová/Zarah Leander/Hilde Hildebrand/Camilla Horn/Karin Hardt
1933-1949|Heli Finkenzeller/Jenny Jugo/Carola Höhn/Marte Harell/Grethe Weiser/Fita Benkhoff/Hansi Knoteck/Maria Andergast/Gusti Huber
1935-1960|Grethe Weiser/Fita Benkhoff/Adele Sandrock/Ida Wüst/Annie Rosar/Hilde Hildebrand/Lucie Englisch/Käthe Haack/Rosa Albach-Retty
1942-1958|Hilde Krahl/Winnie Markus/Gisela Uhlen/Irene von Meyendorff/Margot Hielscher/Maria Holst/Heidemarie Hatheyer/Angelika Hauff
1950-1964|Sonja Ziemann/Marianne Koch/Marianne Hold/Johanna Matz/Eva Bartok/Winnie Markus/Maria Holst/Waltraut Haas/Gardy Granass
1953-1966|Marianne Koch/Eva Bartok/Elisabeth Müller/Barbara Rütting/Antje Weisgerber/Liselotte Pulver/Johanna von Koczian/Ingrid Andree
1954-1968|Liselotte Pulver/Johanna von Koczian/Sabine Sinjen/Christine Kaufmann/Conny Froboess/Karin Baal/Heidi Brühl/Ingrid Andree/Elke Sommer
1955-1968|Nadja Tiller/Karin Dor/Barbara Frey/Brigitte Grothum/Karin Baal/Marisa Mell/Barbara Rütting/Sonja Ziemann/Ann Smyrner
1962-1972|Uschi Glas/Karin Dor/Marie Versini/Sophie Hardy/Hannelore Auer/Vivi Bach/Margaret Lee/Monika Peitsch
1958-1990|Inge Keller/Annekathrin Bürger/Jutta Hoffmann/Angelica Domröse/Renate Blume/Christine Laszar/Annegret Golding/Marita Böhme/Gisela May
1966-1990|Angelica Domröse/Jutta Hoffmann/Jutta Wachowiak/Katrin Saß/Renate Krößner/Heidemarie Wenzel/Corinna Harfouch/Jenny Gröllmann
1966-1985|Irm Hermann/Margit Carstensen/Ingrid Caven/Brigitte Mira/Elma Karlowa/Eva Mattes/Elisabeth Trissenaar/Rosel Zech/Lilo Pempeit
1966-1986|Alexandra Kluge/Hannelore Hoger/Edda Seippel/Margarethe von Trotta/Angela Winkler/Jutta Lampe/Christine Schorn/Tilla Durieux
1974-1990|Lisa Kreuzer/Angela Winkler/Elisabeth Trissenaar/Edith Clever/Jutta Lampe/Rosel Zech/Therese Affolter/Solveig Dommartin
1980-2000|Marianne Sägebrecht/Gudrun Landgrebe/Katja Riemann/Katharina Thalbach/Ulrike Kriener/Barbara Auer/Dana Vávrová/Lena Stolze
1990-2012|Katja Riemann/Maria Schrader/Jasmin Tabatabai/Nicolette Krebitz/Meret Becker/Corinna Harfouch/Barbara Auer/Juliane Köhler/Nina Kronjäger
1992-2014|Meret Becker/Heike Makatsch/Nicolette Krebitz/Nora Tschirner/Jessica Schwarz/Anna Loos/Christiane Paul/Julia Hummer/Fritzi Haberlandt
1998-2020|Juliane Köhler/Martina Gedeck/Corinna Harfouch/Katrin Saß/Birgit Minichmayr/Gisela Schneeberger/Susanne Lothar/Ursina Lardi/Hannelore Elsner
1998-2022|Jessica Schwarz/Christiane Paul/Hannah Herzsprung/Fritzi Haberlandt/Nadja Uhl/Johanna Wokalek/Anna Maria Mühe/Karoline Herfurth
2004-2026|Karoline Herfurth/Hannah Herzsprung/Sibel Kekilli/Palina Rojinski/Jella Haase/Lavinia Wilson/Emilia Schüle
2010-2026|Jella Haase/Saskia Rosendahl/Liv Lisa Fries/Lea van Acken/Luna Wedler/Maria Dragus/Paula Beer/Mala Emde/Leonie Benesch
1990-2026|Birgit Minichmayr/Susanne Lothar/Maria Hofstätter/Margarethe Tiesel/Ursula Strauss/Nina Proll/Ursula Werner/Ursina Lardi/Valerie Pachner
1998-2026|Jördis Triebel/Anneke Kim Sarnau/Steffi Kühnert/Victoria Trauttmansdorff/Lisa Hagmeister/Claudia Geisler-Bading/Dagmar Manzel
1992-2016|Katja Flint/Veronica Ferres/Iris Berben/Hannelore Elsner/Maria Furtwängler/Christine Neubauer/Natalia Wörner
# The Nordic countries
1910-1925|Clara Pontoppidan/Ebba Thomsen/Else Frölich/Rita Sacchetto/Betty Nansen/Astrid Holm/Karina Bell/Lilly Jacobson/Emilie Sannom
1912-1930|Greta Almroth/Hilda Borgström/Renée Björling/Mary Johnson/Karin Molander/Tora Teje/Jenny Hasselqvist/Edith Erastoff/Harriet Bosse
1922-1935|Astrid Holm/Greta Garbo/Mona Mårtenson/Jenny Hasselqvist/Karin Molander/Gerda Lundequist/Mary Johnson/Margit Manstad
1932-1949|Karin Kavli/Tutta Rolf/Ingrid Bergman/Birgit Tengroth/Viveca Lindfors/Signe Hasso/Sickan Carlsson/Karin Swanström/Inga Tidblad
1940-1956|Mai Zetterling/Eva Dahlbeck/Eva Henning/Birgit Tengroth/Marianne Löfgren/Gunn Wållgren/Inga Landgré/Barbro Kollberg/Irma Christenson
1945-1962|Inga Landgré/Maj-Britt Nilsson/Anita Björk/Mimi Pollak/Doris Svedlund/Nine-Christine Jönsson/Ulla Jacobsson/Annalisa Ericson/Eva Stiberg
1945-1972|Naima Wifstrand/Mimi Pollak/Dagny Lind/Renée Björling/Sif Ruud/Gudrun Brost/Hilda Borgström/Birgitta Valberg/Margit Carlqvist
1956-1975|Birgitta Pettersson/Gunnel Lindblom/Gio Petré/Bibi Andersson/Christina Schollin/Gunnel Broström/Inga Landgré/Birgitta Valberg
1963-1982|Lena Nyman/Pia Degermark/Christina Schollin/Marie Göranzon/Kari Sylwan/Essy Persson/Anita Ekström/Mona Malm/Agneta Ekmanner
1970-1998|Ewa Fröling/Gunn Wållgren/Mona Malm/Stina Ekblad/Marika Lagercrantz/Harriet Andersson/Anita Wall/Kerstin Tidelius
1982-2012|Helena Bergström/Marika Lagercrantz/Suzanne Reuter/Lena Endre/Pernilla August/Ewa Fröling/Maria Lundqvist/Ghita Nørby/Ann Petrén
1996-2020|Lena Endre/Maria Lundqvist/Helena af Sandeberg/Tuva Novotny/Eva Röse/Alexandra Dahlström/Rebecka Liljeberg/Rebecka Hemse/Maria Bonnevie
2000-2026|Noomi Rapace/Tuva Novotny/Malin Crépin/Alexandra Rapaport/Alicia Vikander/Josefin Asplund/Josefin Neldén/Moa Gammel/Julia Ragnarsson
1930-1960|Marguerite Viby/Bodil Ipsen/Lisbeth Movin/Birgitte Federspiel/Anna Svierkier/Clara Pontoppidan/Bodil Kjer/Ellen Gottschalch/Grethe Holmer
1955-1985|Birgitte Federspiel/Nina Pens Rode/Lone Hertz/Malene Schwartz/Ghita Nørby/Anne Marie Helger/Kirsten Walther/Judy Gringer
1983-2010|Bodil Kjer/Birgitte Federspiel/Kirsten Rolffes/Kirsten Olesen/Birgitte Raaberg/Solbjørg Højfeldt/Ghita Nørby/Ann Eleonora Jørgensen
1995-2020|Iben Hjejle/Birthe Neumann/Ann Eleonora Jørgensen/Anne Louise Hassing/Bodil Jørgensen/Lotte Andersen/Anette Støvelbæk/Sofie Gråbøl/Lene Maria Christensen
2005-2026|Birgitte Hjort Sørensen/Bodil Jørgensen/Maria Bonnevie/Stine Stengade/Danica Curcic/Helle Fagralid/Rosalinde Mynster/Katrine Greis-Rosenthal/Amanda Collin
1936-1965|Ansa Ikonen/Regina Linnanheimo/Helena Kara/Lea Joutseno/Emma Väänänen/Eeva-Kaarina Volanen/Mirjami Kuosmanen/Siiri Angerkoski
1998-2026|Pihla Viitala/Laura Malmivaara/Elina Knihtilä/Leea Klemola/Ria Kataja/Krista Kosonen/Irina Björklund/Minka Kuustonen
2008-2026|Ellen Dorrit Petersen/Ingrid Bolsø Berdal/Andrea Bræin Hovig/Viktoria Winge/Kaya Wilkins/Eili Harboe/Kristine Froseth/Iben Akerlie
1995-2026|Halldóra Geirharðsdóttir/Margrét Helga Jóhannsdóttir/Tinna Gunnlaugsdóttir/Margrét Vilhjálmsdóttir/Nína Dögg Filippusdóttir/Noomi Rapace/Edda Björgvinsdóttir
# Russia and the Soviet Union
1910-1928|Vera Kholodnaya/Vera Karalli/Nathalie Lissenko/Vera Baranovskaya/Yuliya Solntseva/Olga Gzovskaya/Vera Malinovskaya
1923-1936|Anna Sten/Vera Malinovskaya/Yuliya Solntseva/Vera Maretskaya/Aleksandra Khokhlova/Yelena Kuzmina/Lyudmila Semyonova/Galina Kravchenko/Vera Baranovskaya
1931-1956|Yelena Kuzmina/Vera Maretskaya/Tamara Makarova/Faina Ranevskaya/Rina Zelyonaya/Serafima Birman/Yanina Zhejmo/Zoya Fyodorova/Varvara Myasnikova
1938-1970|Faina Ranevskaya/Rina Zelyonaya/Vera Maretskaya/Yanina Zhejmo/Tatyana Peltzer/Varvara Massalitinova/Anastasia Zuyeva
1946-1965|Nonna Mordyukova/Klara Luchko/Inna Makarova/Alla Larionova/Lidiya Smirnova/Marina Ladynina/Elina Bystritskaya/Lyudmila Kasatkina/Izolda Izvitskaya
1955-1972|Izolda Izvitskaya/Zhanna Prokhorenko/Tatiana Samoilova/Nadezhda Rumyantseva/Elina Bystritskaya/Svetlana Druzhinina/Iya Savvina/Lyudmila Khityaeva/Antonina Maksimova
1960-1980|Irina Skobtseva/Anastasiya Vertinskaya/Lyudmila Savelyeva/Iya Savvina/Natalya Varley/Tatyana Lavrova/Galina Polskikh/Natalya Selezneva/Irina Miroshnichenko
1961-1985|Natalya Varley/Natalya Selezneva/Svetlana Svetlichnaya/Nina Grebeshkova/Nadezhda Rumyantseva/Natalya Krachkovskaya/Natalya Fateyeva/Larisa Golubkina/Nonna Mordyukova
1966-1986|Irma Raush/Inna Churikova/Larisa Tarkovskaya/Alla Demidova/Natalya Bondarchuk/Margarita Terekhova/Iya Savvina/Alisa Freindlich
1970-1990|Barbara Brylska/Natalya Gundareva/Vera Alentova/Irina Muravyova/Irina Kupchenko/Alisa Freindlich/Raisa Ryazanova/Liya Akhedzhakova/Svetlana Nemolyaeva
1970-1995|Irina Kupchenko/Marina Neyolova/Yelena Solovey/Natalya Belokhvostikova/Irina Alfyorova/Elena Proklova/Larisa Udovichenko/Natalya Andreychenko/Natalya Gundareva
1985-2005|Natalya Negoda/Ingeborga Dapkūnaitė/Elena Yakovleva/Olga Mironova/Tatyana Drubich/Olga Ostroumova/Yelena Safonova/Tatyana Vasilyeva
1996-2026|Chulpan Khamatova/Ingeborga Dapkūnaitė/Renata Litvinova/Kseniya Rappoport/Mariya Poroshina/Oksana Akinshina/Dinara Drukarova/Yevgeniya Kryukova/Mariya Mironova
2005-2026|Elena Lyadova/Svetlana Khodchenkova/Oksana Akinshina/Maryana Spivak/Yuliya Snigir/Yuliya Peresild/Paulina Andreeva/Aglaya Tarasova/Elizaveta Boyarskaya
1950-1990|Sofiko Chiaureli/Leila Abashidze/Veriko Anjaparidze/Medea Japaridze/Lia Eliava/Nana Mchedlidze
# Poland, Czechoslovakia, Hungary
1930-1950|Jadwiga Smosarska/Hanka Ordonówna/Elżbieta Barszczewska/Nora Ney/Maria Bogda/Mieczysława Ćwiklińska/Lena Żelichowska/Danuta Szaflarska/Loda Halama
1946-1970|Danuta Szaflarska/Barbara Drapińska/Teresa Iżewska/Ewa Krzyżewska/Aleksandra Śląska/Urszula Modrzyńska/Lucyna Winnicka/Alina Janowska/Ryszarda Hanin
1955-1978|Lucyna Winnicka/Jolanta Umecka/Kalina Jędrusik/Barbara Kwiatkowska-Lass/Elżbieta Czyżewska/Beata Tyszkiewicz/Anna Ciepielewska/Teresa Tuszyńska/Zofia Kucówna
1963-1985|Pola Raksa/Barbara Brylska/Małgorzata Braunek/Anna Dymna/Maja Komorowska/Iga Cembrzyńska/Ewa Szykulska/Grażyna Barszczewska/Anna Nehrebecka
1970-1995|Maja Komorowska/Jadwiga Jankowska-Cieślak/Anna Nehrebecka/Joanna Szczepkowska/Krystyna Janda/Anna Polony/Maria Pakulnis/Adrianna Biedrzyńska/Ewa Błaszczyk
1985-2012|Maria Pakulnis/Grażyna Szapołowska/Katarzyna Figura/Renata Dancewicz/Agnieszka Krukówna/Dorota Segda/Danuta Stenka/Stanisława Celińska/Ewa Kasprzyk
1998-2026|Magdalena Cielecka/Maja Ostaszewska/Danuta Stenka/Kinga Preis/Izabela Kuna/Sonia Bohosiewicz/Anna Radwan/Agata Buzek/Izabella Scorupco
2008-2026|Agata Buzek/Magdalena Boczarska/Julia Kijowska/Roma Gąsiorowska/Marta Nieradkiewicz/Aleksandra Konieczna/Magdalena Popławska/Eliza Rycembel/Maria Dębska
1920-1939|Anny Ondra/Suzanne Marwille/Ita Rina/Jarmila Novotná/Nataša Gollová/Lída Baarová/Adina Mandlová/Antonie Nedošinská
1935-1955|Adina Mandlová/Nataša Gollová/Lída Baarová/Hana Vítová/Zita Kabátová/Jiřina Štěpničková/Věra Ferbasová/Olga Scheinpflugová/Růžena Nasková
1950-1975|Dana Medřická/Jiřina Šejbalová/Jiřina Bohdalová/Jana Brejchová/Vlasta Chramostová/Jana Dítětová/Ida Kamińska/Stella Zázvorková/Květa Fialová
1960-1980|Hana Brejchová/Jana Brejchová/Jitka Bendová/Jitka Zelenohorská/Ivana Karbanová/Jitka Cerhová/Magda Vášáryová/Jaroslava Schallerová/Olga Schoberová
1965-1990|Iva Janžurová/Jiřina Bohdalová/Magda Vášáryová/Libuše Šafránková/Jana Hlaváčová/Marie Drahokoupilová/Naďa Konvalinková/Milena Dvorská/Dagmar Veškrnová
1985-2016|Libuše Šafránková/Chantal Poullain/Ivana Chýlková/Zuzana Bydžovská/Eva Holubová/Simona Stašová/Jaroslava Adamová/Eliška Balzerová/Zuzana Stivínová
1998-2026|Anna Geislerová/Zuzana Stivínová/Tatiana Vilhelmová/Klára Issová/Kristýna Boková/Jitka Schneiderová/Hana Vagnerová/Klára Melíšková/Tereza Ramba
1946-1970|Mari Törőcsik/Margit Bara/Violetta Ferrari/Éva Ruttkai/Erzsi Somogyi/Éva Vass/Mária Medgyesi/Ildikó Pécsi/Klári Tolnay
1960-1990|Mari Törőcsik/Éva Ruttkai/Margit Dajka/Irén Psota/Andrea Drahota/Lili Monori/Jutka Berek/Ildikó Bánsági/Judit Halász
1978-2005|Dorota Segda/Ildikó Bánsági/Juli Básti/Lili Monori/Enikő Eszenyi/Anna Ráckevei/Dorottya Udvaros/Erika Bók/Zsuzsa Czinkóczi
2000-2026|Alexandra Borbély/Judit Pogány/Eszter Nagy-Kálózy/Kata Dobó/Orsolya Tóth/Vica Kerekes/Natasa Stork/Evelin Dobos/Réka Tenki
# Yugoslavia, Romania
1950-1985|Mira Stupica/Olivera Marković/Milena Dravić/Sylva Koscina/Milena Vukotic/Beba Lončar/Špela Rozin/Neda Arnerić/Eva Ras
1962-1992|Milena Dravić/Eva Ras/Jagoda Kaloper/Neda Arnerić/Dušica Žegarac/Jelisaveta Sablić/Olivera Katarina/Mirjana Karanović/Svetlana Bojković
1980-2026|Mirjana Karanović/Mira Furlan/Branka Katić/Mirjana Joković/Jasna Đuričić/Anica Dobra/Sonja Savić/Dara Džokić
1998-2026|Branka Katić/Zrinka Cvitešić/Labina Mitevska/Marija Škaričić/Jasna Đuričić/Nataša Ninković/Hristina Popović/Zorica Nusheva/Jelena Stupljanin
1965-1998|Irina Petrescu/Margareta Pâslaru/Margareta Pogonat/Leopoldina Bălănuță/Tamara Buciuceanu/Draga Olteanu Matei/Stela Popescu
2001-2026|Anamaria Marinca/Maria Popistașu/Luminița Gheorghiu/Cosmina Stratan/Cristina Flutur/Laura Vasiliu/Dana Dogaru/Katia Pascariu/Ada Condeescu
1955-2000|Milena Zupančič/Duša Počkaj/Majda Potokar/Štefka Drolc/Jagoda Kaloper
1995-2026|Anita Mančić/Jasna Žalica/Jelena Đokić/Mira Banjac/Sanja Burić
1958-1990|Nevena Kokanova/Katya Paskaleva/Emilia Radeva/Tsvetana Maneva/Dorotea Toncheva/Violeta Doneva/Vancha Doycheva
2000-2026|Margita Gosheva/Vesela Kazakova/Irini Zhambonas/Snezhina Petrova/Radina Kardzhilova/Maria Bakalova
# Greece, Turkey, Israel
1950-1975|Georgia Vasileiadou/Mary Aroni/Sapfo Notara/Maro Kontou/Gelly Mavropoulou/Smaro Stefanidou/Ilya Livykou/Marika Krevata
1955-1975|Maro Kontou/Martha Karagianni/Zoi Laskari/Mary Chronopoulou/Xenia Kalogeropoulou/Elena Nathanail/Anna Fonsou/Jenny Karezi
2005-2026|Angeliki Papoulia/Ariane Labed/Evangelia Randou/Themis Bazaka/Mary Tsoni/Michele Valley
1955-1980|Muhterem Nur/Belgin Doruk/Leyla Sayar/Nebahat Çehre/Ajda Pekkan/Neriman Köksal/Sezer Sezin/Çolpan İlhan/Filiz Akın
1965-1990|Adile Naşit/Ayşen Gruda/Perihan Savaş/Emel Sayın/Itır Esen/Gülşen Bubikoğlu/Necla Nazır/Zerrin Egeliler/Oya Aydoğan
1975-2005|Müjde Ar/Şerif Sezer/Meral Orhonsay/Melike Demirağ/Güngör Bayrak/Hale Soygazi/Zuhal Olcay/Meltem Cumbul/Serap Aksoy
1998-2026|Demet Akbağ/Meltem Cumbul/Özgü Namal/Belçim Bilgin/Hatice Aslan/Melisa Sözen/Ebru Ceylan/Başak Köklükaya/Binnur Kaya
2008-2026|Melisa Sözen/Tuba Büyüküstün/Farah Zeynep Abdullah/Beren Saat/Bergüzar Korel/Damla Sönmez/Serenay Sarıkaya/Merve Dizdar/Hazal Kaya
1960-1990|Gila Almagor/Zaharira Harifai/Efrat Lavie/Ester Greenberg/Germaine Unikovsky/Michal Bat-Adam/Levana Finkelstein/Hanna Meron/Dalia Friedland
1990-2026|Keren Mor/Ayelet Zurer/Yaël Abecassis/Ronit Elkabetz/Dana Ivgy/Maya Dagan/Orly Silbersatz Banai/Rivka Michaeli
2003-2026|Dana Ivgy/Hadas Yaron/Neta Riskin/Rotem Sela/Ania Bukstein/Moran Rosenblatt/Joy Rieger/Nelly Tagar/Liron Ben-Shlush
1998-2026|Orna Banai/Anat Waxman/Assi Levy/Ronit Elkabetz/Rivka Michaeli/Anat Atzmon/Irit Kaplan
# The Arab countries and Iran
1930-1955|Layla Murad/Umm Kulthum/Amina Rizk/Asmahan/Aziza Amir/Bahija Hafez/Raqiya Ibrahim/Fatma Rouchdi/Camelia
1944-1965|Layla Murad/Samia Gamal/Tahiya Carioca/Naima Akef/Faten Hamama/Madiha Yousri/Mariam Fakhr Eddine/Hoda Sultan/Hind Rostom
1945-1980|Amina Rizk/Ferdoos Mohammed/Mary Mounib/Zeinat Sedki/Zouzou Nabil/Wedad Hamdi/Negma Ibrahim/Alwiya Gamil
1956-1985|Lobna Abdel Aziz/Zubaida Tharwat/Nadia Lutfi/Mariam Fakhr Eddine/Shwikar/Naglaa Fathi/Mervat Amin/Nelly/Shams al-Baroudi
1972-2005|Naglaa Fathi/Mervat Amin/Yousra/Madiha Kamel/Poussy/Elham Shahin/Laila Elwi/Athar El-Hakim/Nabila Ebeid
1996-2026|Hanan Turk/Mona Zaki/Menna Shalabi/Yasmin Abdulaziz/Ghada Adel/Donia Samir Ghanem/Basma/Jamila Awad/Amina Khalil
1994-2026|Hend Sabry/Hiam Abbass/Lubna Azabal/Nadine Labaki/Rabia Ben Abdallah/Hafsia Herzi/Nisrin Erradi/Lyna Khoudri/Amel Hedhili
1958-1979|Forouzan/Googoosh/Azar Shiva/Vida Ghahremani/Pouri Banayi/Irene Zazians/Jamileh/Shahla Riahi/Mary Apick
1969-2012|Fakhri Khorvash/Parvaneh Massoumi/Susan Taslimi/Shohreh Aghdashloo/Jamileh Sheikhi/Golab Adineh/Roya Nonahali/Bita Farrahi/Mahaya Petrosian
1990-2026|Roya Nonahali/Bita Farrahi/Leila Hatami/Niki Karimi/Merila Zarei/Mahtab Keramati/Pegah Ahangarani/Baran Kosari/Roya Teymourian
2003-2026|Pegah Ahangarani/Baran Kosari/Taraneh Alidoosti/Sareh Bayat/Parinaz Izadyar/Sahar Dolatshahi/Hanieh Tavassoli/Negar Javaherian/Pantea Bahram
# Japan
1923-1938|Takako Irie/Yoshiko Kawada/Shizue Natsukawa/Sumiko Kurishima/Hiroko Kawasaki/Kinuyo Tanaka/Sumiko Mizukubo/Yaeko Mizutani/Yōko Umemura
1926-1945|Mitsuko Yoshikawa/Chōko Iida/Emiko Yagumo/Yukiko Tsukuba/Fumiko Okamura/Sumiko Kurishima/Utako Suzuki/Fumiko Katsuragi
1930-1945|Sumiko Mizukubo/Hiroko Kawasaki/Isuzu Yamada/Michiko Kuwano/Sachiko Chiba/Yumeko Aizome/Mieko Takamine/Setsuko Hara
1934-1958|Mieko Takamine/Michiko Kuwano/Yukiko Todoroki/Yoshiko Yamaguchi/Machiko Kyō/Yoshiko Kuga/Michiyo Kogure/Takako Irie
1946-1966|Michiyo Kogure/Yoshiko Kuga/Chikage Awashima/Nobuko Otowa/Kuniko Miyake/Chieko Nakakita/Yōko Katsuragi/Keiko Awaji/Kumeko Urabe
1946-1966|Haruko Sugimura/Kumeko Urabe/Chieko Higashiyama/Kuniko Miyake/Chieko Naniwa/Eiko Miyoshi/Chōko Iida/Mitsuko Mito/Sachiko Murase
1950-1968|Yoshiko Kuga/Kyōko Kagawa/Yōko Sugi/Ineko Arima/Fujiko Yamamoto/Hitomi Nozoe/Mariko Okada/Izumi Ashikawa
1952-1970|Hitomi Nozoe/Ayako Wakao/Reiko Dan/Fujiko Yamamoto/Yoko Tsukasa/Yumi Shirakawa/Michiyo Aratama/Akemi Negishi/Misa Uehara
1955-1972|Michiyo Aratama/Reiko Dan/Keiko Awaji/Hitomi Nakahara/Keiko Tsushima/Machiko Kyō/Sachiko Hidari/Ineko Arima/Misako Watanabe
1958-1978|Sachiko Hidari/Jitsuko Yoshimura/Nobuko Otowa/Kyōko Kishida/Masumi Harukawa/Misako Watanabe/Tanie Kitabayashi/Kazuko Yoshiyuki
1959-1975|Miyuki Kuwano/Shima Iwashita/Mariko Kaga/Chieko Baishō/Yūko Hama/Kayoko Honoo/Akiko Koyama/Haruko Wanibuchi/Tomoko Ogawa
1964-1982|Akiko Koyama/Eiko Matsuda/Kiwako Taichi/Kazuko Yoshiyuki/Aoi Nakajima/Meika Seri/Junko Miyashita/Mako Midori/Rie Yokoyama
1970-1995|Kumiko Akiyoshi/Keiko Matsuzaka/Mieko Harada/Kaori Momoi/Yūko Asano/Yoshiko Mita/Komaki Kurihara/Mari Natsuki/Kiwako Taichi
1976-1998|Mieko Harada/Yūko Tanaka/Yoshiko Miyazaki/Sumiko Sakamoto/Kaho Minami/Yuki Saito/Yoshiko Tanaka
1981-1998|Hiroko Yakushimaru/Tomoyo Harada/Noriko Watanabe/Yuki Kudoh/Yasuko Tomita/Narumi Yasuda/Yuki Saito/Miho Nakayama
1990-2012|Takako Matsu/Miho Nakayama/Makiko Esumi/Takako Tokiwa/Hiroko Yakushimaru/Kumiko Aso/Miki Nakatani/Hinano Yoshikawa
1996-2016|Miki Nakatani/Nanako Matsushima/Kumiko Aso/Rie Miyazawa/Hitomi Kuroki/Yūko Takeuchi/Eihi Shiina/Kō Shibasaki/Shinobu Terajima
2000-2016|Aki Maeda/Chiaki Kuriyama/Kō Shibasaki/Anna Tsuchiya/Kyoko Fukada/Juri Ueno/Shihori Kanjiya/Yui Ichikawa/Aya Ueto
2003-2026|Juri Ueno/Yui Aragaki/Erika Sawajiri/Erika Toda/Nao Matsushita/Maki Horikita/Mirai Shida/Riko Narumi/Mitsuki Tanimura
2000-2024|Kirin Kiki/Yui Natsukawa/Yoko Maki/Machiko Ono/Shinobu Terajima/Keiko Matsuzaka/Yuki Uchida/Yūko Tanaka
2010-2026|Masami Nagasawa/Mayu Matsuoka/Fumi Nikaidō/Mugi Kadowaki/Suzu Hirose/Kasumi Arimura/Mone Kamishiraishi/Tao Tsuchiya/Nana Komatsu
2014-2026|Mugi Kadowaki/Toko Miura/Reika Kirishima/Fusako Urabe/Kotone Furukawa/Yuumi Kawai/Minami Hamabe/Mana Ashida/Hana Sugisaki
2000-2026|Yuki Uchida/Yūko Tanaka/Kimiko Yo/Kaho Minami/Jun Fubuki/Yūki Amami/Mari Natsuki
1985-2016|Jun Fubuki/Kimiko Yo/Kaho Minami/Masako Motai/Mitsuko Baishō/Keiko Takeshita/Yoshiko Tanaka/Shigeru Muroi
1998-2016|Masako Motai/Satomi Kobayashi/Mikako Ichikawa/Hairi Katagiri/Shigeru Muroi/Kyōka Suzuki/Yasuko Matsuyuki
2010-2026|Nana Komatsu/Erika Karata/Sairi Ito/Ai Hashimoto/Kasumi Arimura
2010-2026|Ai Hashimoto/Haru Kuroki/Sairi Ito/Kasumi Arimura/Ayame Misaki
# China, Hong Kong, Taiwan
1926-1945|Ruan Lingyu/Chen Yumei/Xuan Jinglin/Lin Chuchu/Yuan Meiyun/Chen Bo'er/Ai Xia/Hu Ping/Gao Qianping
1932-1950|Bai Yang/Shu Xiuwen/Shangguan Yunzhu/Chen Yanyan/Yuan Meiyun/Wu Yin/Zhou Xuan/Zhang Ruifang/Qin Yi
1946-1966|Shangguan Yunzhu/Qin Yi/Xie Fang/Wang Danfeng/Tian Hua/Zhang Ruifang/Wang Xiaotang/Zhu Xijuan/Yu Lan
1950-1968|Bak Sheung-sin/Hung Sin-nui/Yam Kim-fai/Fong Yim-fun/Tang Pik-wan/Tsi Law-lin/Pak Yin/Yu Lai-zhen
1952-1970|Linda Lin Dai/Grace Chang/Lucilla Yu Ming/Li Lihua/Julie Yeh Feng/Jeanette Lin/Betty Loh Ti/Hsia Moon/Helen Li Mei
1960-1975|Nancy Sit/Connie Chan/Josephine Siao/Suet Nei/Fung Bo Bo/Wong Oi-ming/Chen Chi-chi/Sum Chi-wah/Law Oi-seung
1962-1980|Lily Ho/Li Ching/Fanny Fan/Ching Li/Margaret Tu Chuan/Chin Ping/Betty Ting Pei/Fang Ying/Hu Chin
1971-1986|Nora Miao/Maria Yi/Ching Li/Betty Ting Pei/Chen Ping/Shaw Yin-yin/Hu Chin/Shirley Huang/Judy Lee
1976-1994|Kara Hui/Sharon Yeung/Yeung Ching-ching/Kathy Chow/Moon Lee/Sibelle Hu/Cynthia Khan/Elaine Lui/Nina Li Chi
1982-1998|Olivia Cheng/Cherie Chung/Pat Ha/Nina Li Chi/Joey Wong/Sibelle Hu/Deanie Ip/Cecilia Yip/Irene Wan
1983-2000|Joey Wong/Cecilia Yip/Maggie Siu/Veronica Yip/Chingmy Yau/Michelle Reis/Vivian Chow/Loletta Lee/Charlie Yeung
1980-2020|Deanie Ip/Helena Law Lan/Lydia Shum/Paw Hee-ching/Kara Hui/Tam Sin-hung
1994-2014|Karen Mok/Charlie Yeung/Kelly Chen/Cecilia Cheung/Gigi Leung/Michelle Reis/Miriam Yeung/Sammi Cheng/Anita Yuen
1999-2022|Cecilia Cheung/Charlene Choi/Gillian Chung/Miriam Yeung/Angelica Lee/Isabella Leong/Kate Tsui/Fiona Sit/Stephy Tang
2010-2026|Stephy Tang/Fish Liew/Jennifer Yu/Cecilia Choi/Hedwig Tam/Charmaine Sheh/Fala Chen/Michelle Wai/Chung Suet-ying
1979-2002|Liu Xiaoqing/Joan Chen/Pan Hong/Siqin Gaowa/Zhang Yu/Gong Xue/Lü Liping/Ning Jing/Song Jia
1984-2010|Lü Liping/Siqin Gaowa/He Saifei/Cao Cuifen/Kong Lin/Jin Shuyuan/Pan Hong/Xu Fan/Wu Yujuan
1997-2026|Xu Fan/Mei Ting/Yuan Quan/Ma Yili/Hao Lei/Song Jia/Qin Hailu/Tao Hong/Yan Ni
1998-2026|Dong Jie/Gao Yuanyuan/Zhang Jingchu/Zhou Xun/Li Xiaolu/Fan Bingbing/Xu Jinglei/Jiang Qinqin/Bai Baihe
2010-2026|Bai Baihe/Ni Ni/Zhang Zifeng/Ma Sichun/Zhou Dongyu/Zhang Huiwen/Tong Liya/Jing Tian/Guan Xiaotong
1964-1985|Lin Feng-jiao/Brigitte Lin/Tang Bao-yun/Chen Chen/Chang Mei-yao/Shangkuan Ling-fung/Wang Mo-chou/Hsu Feng/Yang Hui-shan
1982-2006|Yang Hui-shan/Hsin Shu-fen/Chen Hsiang-chi/Yang Kuei-mei/Wu Chien-lien/Elaine Jin/Su Ming-ming/Lu Yi-ching/Loretta Yang
1994-2026|Yang Kuei-mei/Chen Hsiang-chi/Lu Yi-ching/Ding Ning/Kuei Ya-lei/Hsieh Ying-xuan/Alyssa Chia/Vivian Sung/Ivy Chen
2005-2026|Ivy Chen/Vivian Sung/Michelle Chen/Annie Chen/Amber Kuo/Ariel Lin/Puff Kuo/Rainie Yang/Moon Lee
1998-2026|Huang Lu/Tan Zhuo/Yang Zishan/Yao Chen/Mei Ting/Qin Hailu
2008-2026|Tan Zhuo/Wan Qian/Yang Zishan/Zhang Xinyi/Jiang Shuying/Dong Jie/Yuan Quan/Huang Lu
2012-2026|Yang Zi/Liu Haocun/Zhang Zifeng/Dilraba Dilmurat/Wen Qi/Zhao Jinmai/Guan Xiaotong
# Korea
1950-1975|Choi Eun-hee/Kim Ji-mi/Um Aing-ran/Lee Eun-sim/Ju Jeung-ryu/Do Kum-bong/Jo Mi-ryeong/Hwang Jung-seun
1964-1985|Moon Hee/Nam Jeong-im/Yoon Jeong-hee/Youn Yuh-jung/Jeon Gye-hyeon/Ahn In-sook/Yu Ji-in/Jang Mi-hee/Chung Yun-hui
1978-2000|Kang Soo-yeon/Lee Mi-sook/Won Mi-kyung/Jang Mi-hee/Lee Hye-young/Lee Bo-hee/An So-young/Shim Hye-jin/Na Young-hee
1987-2010|Shim Hye-jin/Kang Soo-yeon/Choi Jin-sil/Oh Jung-hae/Kim Hye-soo/Shin Eun-kyung/Shim Eun-ha/Lee Mi-yeon/Bang Eun-jin
1996-2020|Shim Eun-ha/Yum Jung-ah/Ko So-young/Lee Eun-ju/Kang Hye-jung/Kim Yun-jin/Uhm Jung-hwa/Jang Jin-young/Kim Sun-a
2000-2026|Kang Hye-jung/Im Soo-jung/Moon Geun-young/Gong Hyo-jin/Soo Ae/Kim So-yeon/Yum Jung-ah/Seo Yeong-hie/Han Ye-ri
2004-2026|Han Ga-in/Shin Min-a/Moon Chae-won/Han Ji-min/Lim Ji-yeon/Shim Eun-kyung/Kim Go-eun/Park Bo-young/Chun Woo-hee
2012-2026|Kim Go-eun/Chun Woo-hee/Park Bo-young/Shim Eun-kyung/Kim Hyang-gi/Jung So-min/Lee Yoo-young/Im Yoon-ah/Park Shin-hye
1990-2026|Kim Young-ae/Kim Hae-sook/Youn Yuh-jung/Go Doo-shim/Lee Jung-eun/Jang Hye-jin/Kim Mi-kyung/Ra Mi-ran/Yum Hye-ran
2004-2026|Lee Som/Chun Woo-hee/Ryu Hyun-kyung/Lee Yeon-hee/Baek Jin-hee/Han Ye-ri/Kim Ok-vin/Park Bo-young/Cho Yeo-jeong
2002-2026|Cho Yeo-jeong/Kim Ok-vin/Kim Seo-hyung/Uhm Ji-won/Jeon Hye-jin/Kim Hyo-jin/Seo Young-hee/Im Soo-jung
2014-2026|Kim Da-mi/Go Ah-sung/Kim Hye-yoon/Lee Joo-young/Jeon Yeo-been/Go Min-si/Roh Jeong-eui/Jeong Ha-dam/Kim Hyang-gi
2000-2026|Ra Mi-ran/Jo Eun-ji/Kim Sun-young/Lee Jung-eun/Moon Jeong-hee/Yum Hye-ran/Jin Kyung/Jang Young-nam
# South-East Asia
1950-1990|Mieke Wijaya/Fifi Young/Citra Dewi/Suzzanna/Rima Melati/Widyawati/Tanti Josepha/Rahayu Effendi/Christine Hakim
1970-1998|Suzzanna/Yessy Gusman/Yenny Rachman/Lydia Kandou/Eva Arnaz/Christine Hakim/Meriam Bellina/Ida Iasha/Paramitha Rusady
2000-2026|Dian Sastrowardoyo/Marsha Timothy/Acha Septriasa/Tara Basro/Laura Basuki/Bunga Citra Lestari/Adinia Wirasti/Julie Estelle/Prisia Nasution
1952-1970|Saadiah/Latifah Omar/Maria Menado/Siput Sarawak/Zaiton/Saloma/Mariani/Kasma Booty/Normadiah
1963-1998|Petchara Chaowarat/Aranya Namwong/Pisamai Wilaisak/Naowarat Yooktanan/Jarunee Suksawat/Sinjai Plengpanich/Jintara Sukapat/Wisa Kansap
1997-2026|Inthira Charoenpura/Stella Malucchi/Sinitta Boonyasak/Natthaweeranuch Thongmee/Achita Sikamana/Pimchanok Luevisadpaibul/Davika Hoorne/Chutimon Chuengcharoensukying/Cris Horwang
1945-1970|Rosa Rosal/Carmen Rosales/Nida Blanca/Gloria Romero/Delia Razon/Rita Gomez/Tessie Quintana/Lilia Dizon/Paraluman
1970-2000|Rio Locsin/Alma Moreno/Lorna Tolentino/Dina Bonnevie/Snooky Serna/Janice de Belen/Jaclyn Jose/Sharon Cuneta/Chanda Romero
1985-2016|Jaclyn Jose/Cherry Pie Picache/Gina Pareño/Irma Adlawan/Sylvia Sanchez/Rustica Carpio/Angeli Bayani/Gina Alajar/Chanda Romero
2000-2026|Angelica Panganiban/Bea Alonzo/Toni Gonzaga/Anne Curtis/Angel Locsin/Alessandra de Rossi/Maja Salvador/Marian Rivera/Mercedes Cabral
2012-2026|Kathryn Bernardo/Liza Soberano/Nadine Lustre/Julia Barretto/Bela Padilla/Sue Ramirez/Janine Gutierrez/Charlie Dizon/Jodi Sta. Maria
2000-2026|Hồng Ánh/Trần Nữ Yên Khê/Ngô Thanh Vân/Ninh Dương Lan Ngọc/Kaity Nguyễn
2012-2026|Putri Marino/Asmara Abigail/Faradina Mufti/Chelsea Islan/Maudy Koesnaedi/Raihaanun/Tatjana Saphira/Prilly Latuconsina/Marissa Anita
1995-2026|Happy Salma/Cut Mini Theo/Jajang C. Noer/Ayu Laksmi/Ine Febriyanti/Ria Irawan/Christine Hakim
2000-2026|Sharifah Amani/Adibah Noor/Erra Fazira/Nasha Aziz/Maya Karin/Fauziah Latiff/Mislina Mustaffa
1997-2026|Yeo Yann Yann/Hong Huifang/Zoe Tay/Fann Wong/Jeanette Aw/Joanne Peh/Michelle Chong
# Africa
1966-2005|Younousse Seye/Mareme Niang/Ramata Koité/Fatoumata Coulibaly/Félicité Wouassi/Mata Gabin/Rokhaya Niang/Awa Sène Sarr/Ami Diakhate
1998-2026|Regina Askia/Sandra Achums/Liz Benson/Kate Henshaw/Shan George/Eucharia Anunobi/Ngozi Ezeonu/Clarion Chukwura/Joke Silva
2005-2026|Kate Henshaw/Monalisa Chinda/Uche Jombo/Chika Ike/Yvonne Nelson/Nadia Buari/Ini Edo/Oge Okoye/Tonto Dikeh
2012-2026|Dakore Akande/Somkele Iyamah/Beverly Naya/Sharon Ooja/Osas Ighodaro/Bimbo Ademoye/Nancy Isime/Ireti Doyle/Adunni Ade
1990-2026|Fathia Balogun/Bimbo Akintola/Mercy Aigbe/Iyabo Ojo/Ronke Oshodi Oke/Sola Sobowale/Shaffy Bello/Bukky Wright/Ayo Adesanya
# Latin America
1931-1950|Andrea Palma/Lupita Tovar/Esther Fernández/Gloria Marín/Marina Tamayo/Isabela Corona/Mapy Cortés/María Elena Marqués/Susana Guízar
1936-1965|Sara García/Prudencia Grifell/Consuelo Guerrero de Luna/Dolores Camarillo/Emma Roldán/Mimí Derba/Delia Magaña/Fanny Schiller/Eugenia Galindo
1943-1962|Gloria Marín/María Elena Marqués/Rosita Quintana/Marga López/Blanca Estela Pavón/Rosario Granados/Miroslava/Esther Fernández/Irasema Dilián
1944-1960|Ninón Sevilla/Meche Barba/Leticia Palma/Rosa Carmina/María Antonieta Pons/Amalia Aguilar/Lilia Prado/Emilia Guiú/Rosita Fornés
1950-1968|Lilia Prado/Silvia Pinal/Elsa Aguirre/Ana Luisa Peluffo/Columba Domínguez/Yolanda Varela/Martha Mijares/Ariadna Welter/Christiane Martel
1954-1974|Lorena Velázquez/Ariadna Welter/Kitty de Hoyos/Elizabeth Campbell/Maura Monti/Rosita Arenas/Elvira Quintana/Teresa Velázquez/Ana Bertha Lepe
1958-1980|Jacqueline Andere/Silvia Pinal/Rosenda Monteros/Pina Pellicer/Ofelia Medina/Angélica María/Julissa/Lucy Gallardo/Patricia Morán
1969-1998|Ofelia Medina/Diana Bracho/Helena Rojo/María Rojo/Blanca Guerra/Ana Ofelia Murguía/Patricia Reyes Spíndola/Meche Carreño/Isela Vega
1985-2012|María Rojo/Blanca Guerra/Lumi Cavazos/Arcelia Ramírez/Claudia Ramírez/Margarita Isabel/Regina Torné/Ana Martin/Dolores Heredia
1998-2026|Cecilia Suárez/Ana de la Reguera/Susana Zabaleta/Vanessa Bauche/Martha Higareda/Ludwika Paleta/Karla Souza/Marimar Vega/Bárbara Mori
2004-2026|Ilse Salas/Mercedes Hernández/Nancy García/Naian González Norvind/Teresa Ruiz/Tessa Ia/Mariana Treviño/Adriana Paz/Cassandra Ciangherotti
1940-1970|Eliane Lage/Tônia Carrero/Cacilda Becker/Eliana Macedo/Fada Santoro/Adelaide Chiozzo/Marisa Prado/Ruth de Souza/Ilka Soares
1958-1985|Norma Bengell/Odete Lara/Helena Ignez/Leila Diniz/Darlene Glória/Glauce Rocha/Anecy Rocha/Isabella Cerqueira Campos/Yoná Magalhães
1975-2005|Zezé Motta/Lucélia Santos/Marcélia Cartaxo/Christiane Torloni/Vera Fischer/Maitê Proença/Xuxa Meneghel/Denise Dumont/Zaira Zambelli
1995-2026|Marieta Severo/Patrícia Pillar/Débora Falabella/Andréa Beltrão/Denise Fraga/Camila Pitanga/Leandra Leal/Letícia Sabatella/Dira Paes
2002-2026|Leandra Leal/Hermila Guedes/Maeve Jinkings/Karine Teles/Regina Casé/Camila Márdila/Mariana Ximenes/Débora Falabella/Bárbara Colen
1966-2010|Daisy Granados/Mirtha Ibarra/Idalia Anreus/Eslinda Núñez/Adela Legrá/Raquel Revuelta/Isabel Santos/Coralia Veloz/Luisa Pérez Nieto
1990-2026|Aline Küppenheim/Amparo Noguera/Claudia Di Girolamo/Blanca Lewin/Francisca Lewin/Manuela Martelli/Catalina Saavedra/Tamara Acosta/Mariana Loyola
1990-2026|Flora Martínez/Angie Cepeda/Marcela Mar/Margarita Rosa de Francisco/Carolina Ramírez/Vicky Hernández/Florina Lemaitre/Amparo Grisales/Carmiña Martínez
1990-2026|Magaly Solier/Mónica Sánchez/Tatiana Astengo/Gianella Neyra/Vanessa Saba/Melania Urbina/Angie Jibaja/Wendy Vásquez/Norma Martínez
1970-2000|Marilina Ross/Ana María Picchio/Soledad Silveyra/Thelma Biral/Chunchuna Villafañe/China Zorrilla/Haydée Padilla/Betiana Blum/Susana Giménez
1997-2026|Julieta Cardinali/Celeste Cid/Mía Maestro/Carla Peterson/Leticia Brédice/Antonella Costa/Julieta Zylberberg/Pilar Gamboa/Elisa Carricajo
1995-2026|Ángeles Cruz/Arcelia Ramírez/Luisa Huertas/Leticia Huijara/Sofía Espinosa/Verónica Langer/Martha Claudia Moreno
2010-2026|Sofía Espinosa/Mónica del Carmen/Cassandra Ciangherotti/Ximena Romo/Naian González Norvind/Paulina Gaitán/Camila Sodi/Fátima Molina
2012-2026|Laura Paredes/Pilar Gamboa/Verónica Llinás/Elisa Carricajo/María Villar/Agustina Muñoz/Maricel Álvarez/Romina Paula/Julia Martínez Rubio
1998-2026|Julieta Zylberberg/Verónica Llinás/Mercedes Scápola/Carla Quevedo/Malena Pichot/Malena Solda/María Marull/María Alche
# South Asia
1940-1960|Shyama/Nimmi/Nigar Sultana/Cuckoo/Shashikala/Kuldip Kaur/Begum Para/Munawar Sultana/Bina Rai
1955-1975|Shashikala/Shubha Khote/Nanda/Kumkum/Shakila/Mumtaz Begum/Jabeen Jalil/Helen/Ameeta
1963-1985|Nanda/Babita/Tanuja/Rajshree/Leena Chandavarkar/Yogeeta Bali/Rehana Sultan/Radha Saluja/Simi Garewal
1972-1990|Vidya Sinha/Zarina Wahab/Bindiya Goswami/Ranjeeta/Rameshwari/Sulakshana Pandit/Yogeeta Bali/Rati Agnihotri/Padmini Kolhapure
1988-2006|Ayesha Jhulka/Pooja Bhatt/Divya Bharti/Mamta Kulkarni/Twinkle Khanna/Shilpa Shetty/Pooja Batra/Mahima Chaudhry/Namrata Shirodkar
2000-2018|Ameesha Patel/Esha Deol/Amrita Rao/Gracy Singh/Dia Mirza/Sameera Reddy/Celina Jaitly/Neha Dhupia/Mallika Sherawat
2010-2026|Sonakshi Sinha/Jacqueline Fernandez/Yami Gautam/Kiara Advani/Disha Patani/Janhvi Kapoor/Sara Ali Khan/Ananya Panday/Diana Penty
2010-2026|Sanya Malhotra/Fatima Sana Shaikh/Rasika Dugal/Amruta Subhash/Shweta Tripathi/Sayani Gupta/Geetanjali Kulkarni/Surveen Chawla/Patralekhaa
1955-1980|Karuna Banerjee/Chunibala Devi/Uma Dasgupta/Chhaya Devi/Alaknanda Roy/Anubha Gupta/Gita Dey/Lolita Chatterjee/Ruma Guha Thakurta
2005-2026|Kaniha/Mamta Mohandas/Ramya Nambeesan/Swetha Menon/Rachana Narayanankutty/Lakshmi Gopalaswamy/Padmapriya Janakiraman
2012-2026|Aishwarya Lekshmi/Anna Ben/Darshana Rajendran/Grace Antony/Kalyani Priyadarshan/Mamitha Baiju/Anaswara Rajan/Madonna Sebastian/Divya Prabha
2010-2026|Aishwarya Rajesh/Priya Bhavani Shankar/Nivetha Thomas/Regina Cassandra/Lavanya Tripathi/Amala Paul/Andrea Jeremiah/Priya Anand/Hansika Motwani
1998-2016|Rambha/Kausalya/Suvalakshmi/Sanghavi/Abhirami/Bhumika Chawla/Kiran Rathod/Gajala/Laila
1990-2026|Malashri/Sudharani/Vinaya Prasad/Anu Prabhakar/Ramya/Radhika Pandit/Rachita Ram
2018-2026|Janhvi Kapoor/Ananya Panday/Tripti Dimri/Mrunal Thakur/Wamiqa Gabbi/Rashmika Mandanna/Manushi Chhillar/Radhika Madan
1985-2010|Sreelekha Mitra/Chaiti Ghoshal/Laboni Sarkar/Anashua Majumdar/Dolon Roy/Sudipta Chakraborty
2005-2026|Sreelekha Mitra/Ananya Chatterjee/Sudipta Chakraborty/Paoli Dam/Sohini Sarkar/Parno Mittra/Mimi Chakraborty/Subhashree Ganguly/Nusrat Jahan
2008-2026|Sonalee Kulkarni/Mukta Barve/Amruta Khanvilkar/Sai Tamhankar/Rinku Rajguru/Spruha Joshi/Priya Bapat/Urmila Kanetkar
1985-2012|Varsha Usgaonkar/Ashwini Bhave/Nishigandha Wad/Alka Kubal/Kishori Shahane/Priya Berde/Nivedita Joshi Saraf/Supriya Pilgaonkar
`;

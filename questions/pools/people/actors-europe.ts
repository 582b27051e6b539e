/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const ACTORS_EUROPE = `
# France and Belgium: men
Max Linder|m|actor,director|1905-1925|FR|1
Michel Simon|m|actor|1925-1975|CH,FR|1
Jean Gabin|m|actor|1930-1976|FR|2
Fernandel|m|actor|1930-1970|FR|1
Jean Marais|m|actor|1933-1996|FR|1
Michel Piccoli|m|actor|1945-2015|FR|1
Yves Montand|m|actor,singer|1946-1992|FR|2
Louis de Funès|m|actor|1946-1982|FR|2
Lino Ventura|m|actor|1954-1987|IT,FR|1
Philippe Noiret|m|actor|1955-2007|FR|1
Jean-Louis Trintignant|m|actor|1956-2019|FR|2
Jean-Paul Belmondo|m|actor|1957-2009|FR|2
Alain Delon|m|actor|1957-2008|FR|3
Jean-Pierre Léaud|m|actor|1958-|FR|1
Gérard Depardieu|m|actor|1971-|FR|3
Daniel Auteuil|m|actor|1975-|FR|2
Jean Reno|m|actor|1979-|FR|2
Christopher Lambert|m|actor|1980-|FR|1
Mathieu Amalric|m|actor,director|1984-|FR|2
Vincent Cassel|m|actor|1989-|FR|2
Louis Garrel|m|actor,director|1989-|FR|1
Romain Duris|m|actor|1994-|FR|1
Omar Sy|m|actor|2001-|FR|2
Jean Dujardin|m|actor|2002-|FR|2
Tahar Rahim|m|actor|2007-|FR|2
# France and Belgium: women
Maria Falconetti/Renée Jeanne Falconetti|f|actor|1917-1928|FR|1
Arletty|f|actor|1930-1963|FR|1
Danielle Darrieux|f|actor|1931-2010|FR|1
Michèle Morgan|f|actor|1935-1990|FR|1
Simone Signoret|f|actor|1942-1982|FR|2
Anouk Aimée|f|actor|1947-2019|FR|2
Jeanne Moreau|f|actor|1949-2015|FR|2
Brigitte Bardot|f|actor|1952-1973|FR|3
Catherine Deneuve|f|actor|1957-|FR|3
Emmanuelle Riva|f|actor|1958-2017|FR|2
Delphine Seyrig|f|actor|1959-1989|FR|1
Anna Karina|f|actor|1961-2008|DK,FR|2
Isabelle Adjani|f|actor|1970-|FR|2
Isabelle Huppert|f|actor|1972-|FR|3
Emmanuelle Béart|f|actor|1972-|FR|1
Fanny Ardant|f|actor|1979-|FR|1
Julie Delpy|f|actor,director|1978-|FR|2
Sophie Marceau|f|actor|1980-|FR|2
Juliette Binoche|f|actor|1983-|FR|3
Sandrine Bonnaire|f|actor|1983-|FR|1
Irène Jacob|f|actor|1987-|FR,CH|1
Ludivine Sagnier|f|actor|1989-|FR|1
Marion Cotillard|f|actor|1994-|FR|3
Aïssa Maïga|f|actor|1997-|FR,SN|1
Audrey Tautou|f|actor|1999-|FR|2
Mélanie Laurent|f|actor,director|1999-|FR|2
Adèle Haenel|f|actor|2002-|FR|1
Eva Green|f|actor|2003-|FR|2
Léa Seydoux|f|actor|2006-|FR|2
Adèle Exarchopoulos|f|actor|2007-|FR|1
# Italy
Totò|m|actor|1937-1967|IT|1
Alberto Sordi|m|actor|1937-1998|IT|1
Marcello Mastroianni|m|actor|1939-1997|IT|3
Vittorio Gassman|m|actor|1946-1999|IT|1
Nino Manfredi|m|actor|1949-2003|IT|1
Ugo Tognazzi|m|actor|1950-1990|IT|1
Bud Spencer|m|actor|1950-2010|IT|1
Terence Hill|m|actor|1951-|IT|1
Gian Maria Volonté|m|actor|1960-1994|IT|1
Franco Nero|m|actor|1962-|IT|1
Giancarlo Giannini|m|actor|1965-|IT|1
Massimo Troisi|m|actor,director|1981-1995|IT|1
Toni Servillo|m|actor|1992-|IT|1
Pierfrancesco Favino|m|actor|1995-|IT|1
Anna Magnani|f|actor|1934-1972|IT|2
Alida Valli|f|actor|1936-2002|IT|1
Giulietta Masina|f|actor|1946-1991|IT|2
Silvana Mangano|f|actor|1946-1987|IT|1
Gina Lollobrigida|f|actor|1946-|IT|2
Sophia Loren|f|actor|1950-|IT|3
Monica Vitti|f|actor|1954-1990|IT|2
Claudia Cardinale|f|actor|1958-|IT|2
Stefania Sandrelli|f|actor|1961-|IT|1
Ornella Muti|f|actor|1970-|IT|1
Isabella Rossellini|f|actor|1976-|IT,US|2
Valeria Golino|f|actor,director|1983-|IT|1
Asia Argento|f|actor,director|1986-|IT|1
Monica Bellucci|f|actor|1991-|IT|2
Alba Rohrwacher|f|actor|2004-|IT|1
# Spain and Portugal
Fernando Rey|m|actor|1936-1994|ES|1
Francisco Rabal|m|actor|1942-2001|ES|1
Fernando Fernán Gómez|m|actor,director|1943-2007|ES|1
Antonio Banderas|m|actor,director|1982-|ES|3
Javier Bardem|m|actor|1990-|ES|3
Sergi López|m|actor|1992-|ES|1
Luis Tosar|m|actor|1998-|ES|1
Imperio Argentina|f|actor,singer|1927-1987|AR,ES|1
Sara Montiel|f|actor,singer|1944-2011|ES|1
Geraldine Chaplin|f|actor|1952-|US,ES|1
Marisa Paredes|f|actor|1960-2024|ES|1
Carmen Maura|f|actor|1970-|ES|1
Ángela Molina|f|actor|1975-|ES|1
Victoria Abril|f|actor|1975-|ES|1
Maria de Medeiros|f|actor,director|1982-|PT|1
Maribel Verdú|f|actor|1986-|ES|1
Rossy de Palma|f|actor|1987-|ES|1
Penélope Cruz|f|actor|1992-|ES|3
# Germany, Austria, Switzerland
Emil Jannings|m|actor|1914-1945|DE|2
Conrad Veidt|m|actor|1917-1943|DE|2
Max Schreck|m|actor|1920-1936|DE|1
Curt Jürgens/Curd Jürgens|m|actor|1935-1982|DE|1
Gert Fröbe|m|actor|1948-1988|DE|1
Klaus Kinski|m|actor|1948-1989|DE|2
Oskar Werner|m|actor|1938-1976|AT|1
Maximilian Schell|m|actor,director|1955-2015|CH|1
Armin Mueller-Stahl|m|actor|1956-2015|DE|1
Bruno Ganz|m|actor|1960-2019|CH|2
Klaus Maria Brandauer|m|actor|1972-|AT|1
Christoph Waltz|m|actor|1981-|AT,DE|3
Til Schweiger|m|actor,director|1991-|DE|1
Moritz Bleibtreu|m|actor|1994-|DE|1
August Diehl|m|actor|1998-|DE|1
Daniel Brühl|m|actor|1999-|DE,ES|2
Marlene Dietrich|f|actor,singer|1923-1978|DE,US|3
Brigitte Helm|f|actor|1927-1935|DE|1
Hildegard Knef|f|actor,singer|1946-|DE|1
Romy Schneider|f|actor|1953-1982|AT,FR|2
Senta Berger|f|actor|1955-|AT|1
Hanna Schygulla|f|actor|1969-|DE|2
Nastassja Kinski|f|actor|1975-|DE|2
Barbara Sukowa|f|actor|1980-|DE|1
Franka Potente|f|actor|1995-|DE|1
Nina Hoss|f|actor|1996-|DE|1
Diane Kruger|f|actor|2002-|DE|2
Sandra Hüller|f|actor|2006-|DE|2
# Nordic countries and the Netherlands
Gunnar Björnstrand|m|actor|1931-1982|SE|1
Erland Josephson|m|actor|1946-2006|SE|1
Max von Sydow|m|actor|1949-2021|SE|3
Jeroen Krabbé|m|actor|1963-|NL|1
Stellan Skarsgård|m|actor|1972-|SE|2
Rutger Hauer|m|actor|1973-2020|NL|2
Peter Stormare|m|actor|1982-|SE|1
Alexander Skarsgård|m|actor|1984-|SE|2
Ulrich Thomsen|m|actor|1994-|DK|1
Nikolaj Coster-Waldau|m|actor|1994-|DK|1
Mads Mikkelsen|m|actor|1996-|DK|3
Asta Nielsen|f|actor|1910-1932|DK|2
Zarah Leander|f|actor,singer|1930-1966|SE|1
Ingrid Bergman|f|actor|1935-1978|SE|3
Ingrid Thulin|f|actor|1948-1991|SE|1
Harriet Andersson|f|actor|1949-2006|SE|2
Bibi Andersson|f|actor|1951-2009|SE|2
Liv Ullmann|f|actor,director|1957-|NO|3
Lena Olin|f|actor|1976-|SE|2
Kati Outinen|f|actor|1980-|FI|1
Noomi Rapace|f|actor|1988-|SE|2
Trine Dyrholm|f|actor|1990-|DK|1
Sidse Babett Knudsen|f|actor|1997-|DK|1
Rebecca Ferguson|f|actor|2004-|SE|2
Alicia Vikander|f|actor|2010-|SE|2
Renate Reinsve|f|actor|2011-|NO|1
# Central and eastern Europe
Vyacheslav Tikhonov|m|actor|1948-2006|SU|1
Zbigniew Cybulski|m|actor|1955-1967|PL|1
Innokenty Smoktunovsky|m|actor|1956-1994|SU|1
Yuri Nikulin|m|actor|1958-1991|SU|1
Vladimir Vysotsky|m|actor,singer|1959-1980|SU|2
Daniel Olbrychski|m|actor|1964-|PL|1
Anatoly Solonitsyn|m|actor|1966-1982|SU|1
Rade Šerbedžija|m|actor|1967-|YU,HR|1
Oleg Yankovsky|m|actor|1968-2009|SU|1
Pola Negri|f|actor|1914-1964|PL|1
Lyubov Orlova|f|actor,singer|1934-1974|SU|1
Katina Paxinou|f|actor|1943-1970|GR|1
Irene Papas|f|actor|1948-2003|GR|2
Tatiana Samoilova|f|actor|1955-|SU|1
Melina Mercouri|f|actor|1955-1978|GR|2
Lyudmila Gurchenko|f|actor,singer|1956-2010|SU|1
Margarita Terekhova|f|actor|1966-|SU|1
Krystyna Janda|f|actor|1977-|PL|1
Milla Jovovich|f|actor|1988-|UA,US|2
Joanna Kulig|f|actor|2007-|PL|1
`;

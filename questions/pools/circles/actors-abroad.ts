/** Columns: years of the films | names, most alike next to each other; men in films not in English. See `../circles.ts`. */
export const ACTORS_ABROAD = `
# France
1918-1932|Jaque Catelain/Charles Vanel/Jean Angelo/Ivan Mosjoukine/Nicolas Koline/Nicolas Rimsky/Georges Lannes/Philippe Hériat
1915-1930|Édouard Mathé/René Navarre/René Cresté/Jean Ayme/Fernand Herrmann/Louis Leubas/Gaston Michel/Édouard de Max
1922-1934|Albert Dieudonné/Antonin Artaud/Edmond Van Daële/Alexandre Koubitzky/Léon Mathot/Gabriel de Gravone/Séverin-Mars/Romuald Joubé
1930-1945|Pierre Larquey/Julien Carette/Charles Dullin/Marcel Dalio/Robert Le Vigan/Saturnin Fabre/Jean Tissier/Gabriel Gabrio
1930-1942|Henri Garat/Albert Préjean/Jean-Pierre Aumont/Fernand Gravey/Pierre Blanchar/Pierre Richard-Willm/André Luguet/Roland Toutain/Jean Murat
1930-1947|Saturnin Fabre/Raymond Cordy/Armand Bernard/Paul Ollivier/Louis Seigner/Jean Brochard
1931-1950|Maurice Escande/Jean Debucourt/Aimé Clariond/Jean Périer/Jacques Grétillat/Pierre Renoir/Louis Seigner/Marcel Herrand
1937-1954|Roger Blin/Robert Dalban/Paul Frankeur/Noël Roquevert/Jean Brochard/Raymond Bussières/Pierre Larquey/Léonce Corne
1941-1955|Marcel Herrand/Louis Salou/Pierre Fresnay/Jean Tissier/Pierre Renoir/Fernand Ledoux/Alfred Adam/Jacques Castelot
1940-1956|Alain Cuny/Serge Reggiani/Roger Pigaut/Jean Desailly/Georges Marchal/Michel Auclair/Bernard Lancret/Louis Jourdan
1941-1957|François Périer/Jean Desailly/Bernard Blier/Roger Pigaut/Claude Dauphin/Raymond Rouleau/Paul Bernard/Jean Chevrier
1946-1962|Daniel Gélin/Michel Auclair/Jean-Claude Pascal/François Périer/Serge Reggiani/Philippe Lemaire/Jacques Berthier/Frank Villard
1948-1966|Jean Servais/Henri Vidal/René Dary/Paul Meurisse/Raymond Pellegrin/Daniel Cauchy/Eddie Constantine
1949-1968|Paul Crauchet/Robert Dalban/Paul Frankeur/Noël Roquevert/Frank Villard/René Lefèvre/Gabriel Cattand/Marcel Bozzuffi
1950-1970|Jean Richard/Darry Cowl/Roger Pierre/Jean-Marc Thibault/Francis Blanche/Jean Poiret/Michel Serrault/Jean Carmet
1950-1972|Francis Blanche/Jean Carmet/Julien Carette/Raymond Bussières/Noël Roquevert/Jacques Dufilho/Pierre Doris/Robert Manuel
1950-1960|Jean Lefebvre/Jacques Marin/Mario David/Michel Galabru/Dominique Zardi/Henri Virlojeux/Paul Préboist
1951-1967|Claude Laydu/François Leterrier/Martin LaSalle/Jean Riveyre/Antoine Balpêtré
1950-1966|Antoine Balpêtré/Jean Debucourt/Louis Seigner/Fernand Ledoux/Jean Tissier/Pierre Bertin/Lucien Nat/Jean d'Yd
1954-1970|Robert Hossein/Maurice Ronet/Christian Marquand/Roger Hanin/Marc Michel/Jean Sorel/Michel Auclair/Gérard Blain
1957-1972|Gérard Blain/Laurent Terzieff/Jacques Charrier/Marc Michel/László Szabó/Jean-Claude Brialy/Guy Bedos
1959-1975|Sacha Pitoëff/Giorgio Albertazzi/Jean-Pierre Kérien/Claude Rich/Michael Lonsdale/Bernard Fresson/Daniel Emilfork
1958-1972|Albert Rémy/Jean-Marie Rivière/Guy Decomble/Claude Mansard/Daniel Boulanger/Serge Bento/Serge Davri/Pierre Repp/Henri Attal
1964-1983|Christian Marin/Guy Grosso/Venantino Venantini/Michel Modo/Jean Lefebvre/Jacques Dynam/Maurice Risch/Paul Préboist/Patrick Préjean
1963-1977|Nino Castelnuovo/Jacques Perrin/Jean-Pierre Kalfon/Pierre Arditi/Jacques Riberolles/Marc Michel/Jean Sorel/Pierre Clémenti/Francisco Rabal
1965-1985|Michel Duchaussoy/Jean Yanne/Maurice Ronet/Jean-Claude Drouot/Michel Bouquet/Jean-Claude Brialy/François Perrot/Bernard Fresson
1966-1985|Claude Piéplu/Jean Bouise/Michel Constantin/Julien Guiomar/Jean Champion/Maurice Garrel/Roland Dubillard/Jacques François/Jean Martin
1968-1990|Jacques François/Jean Martin/Claude Piéplu/Robert Castel/Jacques Monod/François Maistre/Georges Géret/André Weber
1966-1978|Bernard Verley/Patrick Bauchau/Jean-Claude Brialy/Daniel Pommereulle/Jean-Louis Trintignant/Michel Subor
1972-1990|Jacques Dutronc/Jacques Spiesser/Bernard Giraudeau/Gérard Lanvin/Jacques Weber/Patrick Bouchitey/Bernard Le Coq/Étienne Chicot
1973-1992|Christian Clavier/Thierry Lhermitte/Gérard Jugnot/Michel Blanc/Daniel Auteuil/Martin Lamotte/Jacques Villeret
1975-1995|Jean-François Balmer/Jean-Pierre Marielle/Jean-François Stévenin/Jean-Pierre Bacri/Étienne Chicot/Gérard Klein/Guy Marchand/Bernard-Pierre Donnadieu/Victor Lanoux
1976-1994|Benoît Régent/Jean-François Stévenin/Hippolyte Girardot/Jacques Bonnaffé/Hubert Saint-Macary/Jean-Pierre Darroussin/Didier Flamand
1978-1995|Pascal Greggory/André Dussollier/Féodor Atkine/Simon de La Brosse/Fabrice Luchini/Marc Eyraud
1980-1994|Jean-Hugues Anglade/Christophe Malavoy/Richard Anconina/Thierry Frémont/Wadeck Stanczak/Xavier Deluc/Lambert Wilson/Gérard Darmon
1980-1996|Richard Bohringer/Claude Brosset/Gérard Darmon/Roland Giraud/Michel Boujenah/Dominique Pinon/Jean-Roger Milo
1985-2010|Dominique Pinon/Denis Lavant/Jean-Claude Dreyfus/Ticky Holgado/Rufus/Serge Merlin/Urbain Cancelier/Michel Robin
1988-2008|Jean-Pierre Bacri/Jean-Pierre Darroussin/Wladimir Yordanoff/Sam Karmann/Alain Chabat/Gérard Meylan/Bernard Campan/Lambert Wilson
1992-2012|Jacques Gamblin/Charles Berling/Albert Dupontel/Bernard Campan/Benoît Poelvoorde/Philippe Torreton/François Berléand/Denis Podalydès
1992-2014|François Berléand/Bernard Le Coq/Wladimir Yordanoff/Niels Arestrup/Hubert Koundé/Maurice Bénichou/Jacques Weber
1992-2014|Emmanuel Salinger/Hippolyte Girardot/Bruno Todeschini/Thibault de Montalembert/Yvan Attal/Pascal Greggory/Éric Caravaca/Laurent Lucas
1994-2016|Stanislas Merhar/Laurent Lucas/Éric Caravaca/Jérémie Renier/Grégoire Colin/Salim Kechiouche/Guillaume Depardieu/Malik Zidi
1996-2018|Olivier Gourmet/Fabrizio Rongione/Philippe Nahon/Bouli Lanners/Serge Riaboukine/Olivier Rabourdin/Gilbert Melki/Philippe Duquesne/Patrick Descamps
1997-2018|Frédéric Diefenthal/Samy Naceri/Édouard Montoute/Bernard Farcy/Jean-Christophe Bouvet/Vincent Elbaz/Élie Semoun/José Garcia/Gad Elmaleh
2000-2024|Kad Merad/Dany Boon/Olivier Baroux/Franck Dubosc/Jean-Paul Rouve/Alexandre Astier/Éric Elmosnino/François-Xavier Demaison
2004-2024|Michel Vuillermoz/Laurent Capelluto/Grégory Gadebois/Bruno Podalydès/Jean-Quentin Châtelain/Laurent Stocker/Olivier Perrier/Samuel Labarthe/Xavier Beauvois
2009-2026|Swann Arlaud/Raphaël Quenard/Pio Marmaï/Karim Leklou/Vincent Macaigne/Finnegan Oldfield/Damien Bonnard/Nahuel Pérez Biscayart
2010-2026|Pio Marmaï/Félix Moati/Vincent Macaigne/Arthur Dupont/Marc-André Grondin/François Civil/Raphaël Personnaz/Jérémie Laheurte
2012-2026|François Civil/Raphaël Personnaz/Bastien Bouillon/Benjamin Voisin/Anthony Bajon/Paul Kircher/Félix Lefebvre/Kacey Mottet Klein
2014-2026|Damien Bonnard/Alexis Manenti/Djebril Zonga/Steve Tientcheu/Karim Leklou/Sofian Khammes/Anthony Bajon/Slimane Dazi
2006-2024|Reda Kateb/Slimane Dazi/Adel Bencherif/Hichem Yacoubi/Sofian Khammes/Jean-Philippe Ricci/Karim Leklou
2010-2026|Jonathan Cohen/Laurent Lafitte/Gilles Cohen/Manu Payet/William Lebghil/Grégoire Ludig/David Marsais/Philippe Lacheau/Tarek Boudali
2000-2022|Gérald Thomassin/Jérémie Elkaïm/Nicolas Duvauchelle/Johan Libéreau/Clément Sibony/Michaël Abiteboul/Jalil Lespert
1931-1950|Fernand Charpin/Édouard Delmont/Henri Poupon/Charles Blavette/Robert Vattier/Andrex
1934-1950|Jean Dasté/Max Dalban/Jacques Brunius/Gaston Modot/Paul Frankeur/Julien Carette/Sylvain Itkine
1985-2024|Gérard Meylan/Jean-Pierre Darroussin/Jacques Boudet/Jacques Gamblin/Daniel Duval/Patrick Bonnel/Frédéric Pierrot
# Belgium and the Netherlands
1971-1996|Rijk de Gooyer/Huub Stapel/Thom Hoffman/Derek de Lint/Peter Faber/Eddy Brugman/Lex van Delden
1984-2014|Huub Stapel/Thom Hoffman/Derek de Lint/Hans Dagelet/Johan Leysen/Gene Bervoets/Pierre Bokma/Bernard-Pierre Donnadieu
1986-2014|Pierre Bokma/Fedja van Huêt/Jan Decleir/Victor Löw/Johan Leysen/Gijs Scholten van Aschat/Porgy Franssen/Kees Hulst
2000-2026|Fedja van Huêt/Barry Atsma/Daan Schuurmans/Theo Maassen/Waldemar Torenstra/Yorick van Wageningen/Marwan Kenzari/Jacob Derwig
2000-2026|Matthias Schoenaerts/Jan Hammenecker/Jeroen Perceval/Koen De Bouw/Johan Heldenbergh/Filip Peeters/Kevin Janssens/Tom Vermeir
# Italy
1910-1920|Bartolomeo Pagano/Amleto Novelli/Umberto Mozzato/Mario Bonnard/Alberto Collo/Gustavo Serena/Emilio Ghione/Luciano Albertini
1922-1937|Bartolomeo Pagano/Carlo Aldini/Luciano Albertini/Domenico Gambino/Alfredo Boccolini/Umberto Guarracino
1932-1944|Amedeo Nazzari/Fosco Giachetti/Antonio Centa/Mino Doro/Camillo Pilotto/Osvaldo Valenti/Guido Celano/Mario Ferrari
1932-1945|Vittorio De Sica/Enrico Viarisio/Umberto Melnati/Sergio Tofano/Nino Besozzi/Maurizio D'Ancora/Roberto Villa
1935-1950|Camillo Pilotto/Carlo Ninchi/Gino Cervi/Luigi Pavese/Carlo Tamberlani/Luigi Carini/Ermete Zacconi
1948-1970|Saro Urzì/Ignazio Balsamo/Folco Lulli/Arnoldo Foà/Gabriele Tinti/Umberto Spadaro/Gastone Moschin/Guglielmo Spoletini/Livio Lorenzon
1949-1966|Franco Interlenghi/Gabriele Ferzetti/Gérard Landry/Antonio Cifariello/Franco Fabrizi/Renato Salvatori/Maurizio Arena/Leopoldo Trieste/Riccardo Fellini
1949-1968|Leopoldo Trieste/Alberto Bonucci/Carlo Giustini/Paolo Stoppa/Carlo Romano/Mario Carotenuto/Carlo Pisacane
1949-1968|Paolo Stoppa/Mario Carotenuto/Memmo Carotenuto/Tiberio Murgia/Carlo Pisacane/Carlo Delle Piane/Ugo D'Alessio/Nino Taranto
1950-1970|Tiberio Murgia/Raimondo Vianello/Walter Chiari/Carlo Croccolo/Renato Rascel/Ernesto Calindri/Gino Bramieri
1948-1966|Nino Taranto/Erminio Macario/Carlo Campanini/Carlo Croccolo/Renato Rascel/Mario Castellani/Tino Scotti
1950-1975|Luigi Pavese/Aroldo Tieri/Giacomo Furia/Mario Castellani/Carlo Croccolo/Enzo Turco/Dante Maggio/Luigi De Filippo
1957-1966|Steve Reeves/Gordon Scott/Reg Park/Mark Forest/Kirk Morris/Giacomo Rossi Stuart/Alan Steel/Brad Harris/Mickey Hargitay
1958-1968|Ettore Manni/Enrico Maria Salerno/Massimo Serato/Livio Lorenzon/Andrea Aureli/Carlo Tamberlani/Mirko Ellis/Nerio Bernardi/Mimmo Palmara
1963-1977|Luigi Pistilli/Mario Brega/Aldo Sambrell/Benito Stefanelli/Fernando Sancho/Frank Wolff/José Calvo/Antonio Casas
1963-1976|Fernando Sancho/Aldo Sambrell/Antonio Casas/José Calvo/Eduardo Fajardo/Roberto Camardiel/José Bódalo/Barta Barri
1964-1976|Mario Brega/Benito Stefanelli/Sergio Mendizábal/Aldo Sambrell/Spartaco Conversi/Lorenzo Robledo/Piero Lulli/Nello Pazzafini
1964-1976|Giuliano Gemma/George Hilton/Anthony Steffen/Gianni Garko/Robert Woods/Craig Hill/Peter Lee Lawrence/Richard Harrison
1965-1978|George Hilton/Gianni Garko/Ivan Rassimov/George Ardisson/Antonio Sabàto/Jean Sorel/Fabio Testi/Leonard Mann
1968-1980|Luciano Rossi/Claudio Undari/Nello Pazzafini/Piero Lulli/Franco Ressel/Salvatore Billa/Riccardo Petrazzi
1970-1980|Luc Merenda/Maurizio Merli/Franco Nero/Fabio Testi/Henry Silva/Antonio Sabàto/Ray Lovelock/Gastone Moschin
1970-1990|Gabriele Lavia/Flavio Bucci/Massimo Ranieri/Lino Capolicchio/Stefano Satta Flores/Renzo Montagnani/Gianni Cavina/Giulio Brogi
1965-1980|Umberto Orsini/Enrico Maria Salerno/Glauco Mauri/Tino Carraro/Umberto Raho/Renato Romano/Mario Adorf/Fosco Giachetti
1978-1992|Giovanni Lombardo Radice/Al Cliver/Luigi Montefiori/David Warbeck/Christopher Connelly/Ian McCulloch/Paolo Malco/Urbano Barberini
1982-1994|Urbano Barberini/Bobby Rhodes/Paolo Malco/Antonio Cantafora/William Berger/Fausto Lombardi
1961-1982|Lou Castel/Jacques Perrin/Paolo Graziosi/Carlo Cecchi/Maurizio Donadoni/Giulio Brogi/Lino Capolicchio/Francesco Barilli
1961-1980|Romolo Valli/Paolo Bonacelli/Umberto Raho/Tino Carraro/Mario Feliciani/Claudio Gora/Salvo Randone
1970-1990|Paolo Bonacelli/Aldo Valletti/Giorgio Cataldi/Umberto Paolo Quintavalle/Renato Scarpa/Luigi Diberti/Mario Scaccia
1975-1995|Vittorio Mezzogiorno/Michele Placido/Omero Antonutti/Saverio Marconi/Giulio Brogi/Fabrizio Bentivoglio/Massimo Foschi/Remo Girone
1968-1986|Paolo Villaggio/Gigi Reder/Renato Pozzetto/Enrico Montesano/Aldo Maccione/Pippo Franco/Gigi Proietti/Adriano Celentano/Johnny Dorelli
1962-1980|Franco Franchi/Ciccio Ingrassia/Raimondo Vianello/Lando Buzzanca/Aldo Giuffrè/Carlo Giuffrè/Alvaro Vitali/Lino Banfi/Gianni Agus
1960-1980|Bruno Zanin/Armando Brancia/Ciccio Ingrassia/Leopoldo Trieste/Walter Santesso/Guido Alberti/Guido Leontini/Mario Pisu/Mario Conocchia
1982-2010|Massimo Boldi/Christian De Sica/Jerry Calà/Diego Abatantuono/Renato Pozzetto/Ezio Greggio/Massimo Ghini/Teo Teocoli
1983-2008|Ennio Fantastichini/Fabrizio Bentivoglio/Massimo Dapporto/Massimo Ghini/Claudio Amendola/Giulio Scarpati/Antonello Fassari/Ricky Tognazzi
1987-2010|Claudio Bigagli/Giuseppe Cederna/Ugo Conti/Gigio Alberti/Diego Abatantuono/Fabrizio Bentivoglio/Bebo Storti/Paolo Rossi
1988-2016|Leo Gullotta/Enzo Cannavale/Nino Frassica/Luigi Maria Burruano/Tony Sperandeo/Marcello Mazzarella/Vincenzo Amato
1995-2020|Stefano Accorsi/Fabio Volo/Pierfrancesco Favino/Claudio Santamaria/Giorgio Pasotti/Alessio Boni/Luigi Lo Cascio/Silvio Muccino
1998-2024|Luigi Lo Cascio/Alessio Boni/Fabrizio Gifuni/Adriano Giannini/Andrea Tidona/Claudio Gioè/Beppe Fiorello/Claudio Santamaria
2000-2024|Filippo Timi/Valerio Mastandrea/Riccardo Scamarcio/Michele Riondino/Filippo Nigro/Claudio Santamaria/Libero De Rienzo/Edoardo Leo
2004-2026|Edoardo Leo/Marco Giallini/Ricky Memphis/Valerio Mastandrea/Marco D'Amore/Paolo Calabresi/Rocco Papaleo/Antonio Albanese/Giuseppe Battiston
2005-2026|Marco D'Amore/Salvatore Esposito/Fortunato Cerlino/Gianfelice Imparato/Ciro Petrone/Marcello Fonte/Edoardo Pesce
2010-2026|Luca Marinelli/Francesco Di Leva/Alessandro Borghi/Riccardo Scamarcio/Francesco Scianna/Andrea Carpenzano/Matteo Olivetti/Giacomo Ferrara
2004-2026|Carlo Buccirosso/Roberto Herlitzka/Giorgio Pasotti/Carlo Verdone/Renato Carpentieri/Paolo Bonacelli/Ivano Marescotti/Massimo Popolizio
1997-2020|Aldo Baglio/Giovanni Storti/Giacomo Poretti/Leonardo Pieraccioni/Massimo Ceccherini/Vincenzo Salemme/Giorgio Panariello/Checco Zalone
# Spain and Portugal
1935-1956|Alfredo Mayo/Miguel Ligero/José Nieto/Rafael Durán/Antonio Casal/Luis Peña/Manuel Luna/Roberto Rey/Guillermo Marín
1945-1965|José Isbert/Xan das Bolas/Manolo Morán/Juan Calvo/Félix Fernández/José Luis Ozores/Julio Riscal/Rafael Calvo/Antonio Riquelme
1954-1972|Jorge Mistral/Arturo Fernández/Carlos Larrañaga/Vicente Parra/Alberto Closas/José Suárez/Francisco Rabal/Julián Mateos
1957-1980|José Luis López Vázquez/Nino Manfredi/José Sazatornil/Agustín González/Pedro Porcel/Ángel Álvarez/Luis Ciges
1960-1980|Tony Leblanc/José Luis Ozores/Manolo Gómez Bur/José Sacristán/Alfredo Landa/Antonio Ozores/Juanjo Menéndez/José Sazatornil
1962-1985|José Sacristán/Alfredo Landa/Antonio Ozores/Andrés Pajares/Fernando Esteso/Juanito Navarro/Manolo Escobar/Paco Martínez Soria
1963-1980|Ismael Merlo/Alfredo Mayo/José María Prada/Emilio Gutiérrez Caba/Fernando Sánchez Polack/Luis Politti/Héctor Alterio
1968-1990|Paul Naschy/Jack Taylor/Howard Vernon/Antonio Mayans/Eduardo Fajardo/Víctor Israel/Simón Andreu
1968-1990|Simón Andreu/Máximo Valverde/Paco Valladares/Patxi Andión/Juan Diego/Xabier Elorriaga/Jack Taylor/Juan Luis Galiardo
1979-2004|Antonio Resines/Francisco Algora/Óscar Ladoire/Santiago Ramos/Gabino Diego/Jorge Sanz/Pepón Nieto/Enrique San Francisco/Guillermo Montesinos
1980-1996|Imanol Arias/Fernando Guillén Cuervo/Micky Molina/Nacho Martínez/Eusebio Poncela/Jorge Sanz/Fernando Guillén/Juan Echanove
1990-2012|Álex Angulo/Santiago Segura/Armando De Razza/Karra Elejalde/Saturnino García/Gabino Diego/Pepón Nieto/Txema Blasco
1993-2020|Karra Elejalde/Carmelo Gómez/Juan Echanove/Nancho Novo/Roberto Álamo/Antonio de la Torre/Manuel Morón/Álex Angulo
1996-2022|Tristán Ulloa/Eduardo Noriega/Ernesto Alterio/Alberto San Juan/Guillermo Toledo/Juan Diego Botto/Fele Martínez/Raúl Arévalo/Secun de la Rosa
2003-2026|Raúl Arévalo/Javier Gutiérrez/Antonio de la Torre/Alberto San Juan/Jesús Carroza/Roberto Álamo/Manolo Solo
2006-2026|Mario Casas/Quim Gutiérrez/Miguel Ángel Silvestre/Hugo Silva/Jan Cornet/Álex González/Martiño Rivas/Paco León
2005-2026|Dani Rovira/Paco León/Javier Cámara/Secun de la Rosa/Julián López/Joaquín Reyes/Raúl Cimas/Pepón Nieto/Carlos Areces
2010-2026|Álex Brendemühl/Alex Monner/Quim Gutiérrez/David Verdaguer/Pol López/Oriol Pla/Enric Auquer/Jan Cornet
1963-2015|Luís Miguel Cintra/Diogo Dória/Ruy de Carvalho/João Bénard da Costa/Ricardo Trêpa/João Perry/Rogério Samora/Miguel Guilherme
1995-2026|Nuno Lopes/Gonçalo Waddington/Miguel Guilherme/Ivo Canelas/Adriano Luz/Ricardo Pereira/Carloto Cotta/João Pedro Vaz/Adriano Carvalho
# Germany, Austria, Switzerland
1952-1968|Heinz Erhardt/Rudolf Platte/Hans Richter/Rudolf Vogel/Hubert von Meyerinck/Heinz Rühmann/Georg Thomalla/Theo Lingen
1930-1945|Heinz Rühmann/Hans Söhnker/Viktor de Kowa/Willy Fritsch/Hans Brausewetter/Theo Lingen/Paul Kemp
1929-1935|Max Adalbert/Otto Wallburg/Paul Kemp/Felix Bressart/Siegfried Arno/Fritz Grünbaum/Paul Hörbiger
1913-1926|Paul Wegener/Alfred Abel/Bernhard Goetzke/Hans Mierendorff/Bruno Decarli/Eduard von Winterstein/Ernst Deutsch/Reinhold Schünzel
1919-1927|Friedrich Feher/Hans Heinrich von Twardowski/Rudolf Lettinger/Ernst Deutsch/Rudolf Klein-Rogge/Fritz Rasp/Ludwig Rex
1920-1931|Gustav von Wangenheim/Alexander Granach/Georg H. Schnell/John Gottowt/Georg John/Max Schreck/Gustav Botz
1918-1930|Harry Liedtke/Walter Rilla/Bruno Kastner/Johannes Riemann/Georg Alexander/Paul Heidemann/Livio Pavanelli/Carl de Vogt/Curt Bois
1923-1932|Fritz Rasp/Theodor Loos/Paul Richter/Heinrich George/Erwin Biswanger/Hans Adalbert Schlettow/Alfred Abel/Olaf Storm/Fritz Kampers
1929-1940|Fritz Rasp/Otto Wernicke/Gustaf Gründgens/Theodor Loos/Friedrich Gnaß/Rudolf Forster/Ernst Busch/Paul Kemp
1929-1939|Otto Wernicke/Oscar Beregi Sr./Karl Meixner/Theo Lingen/Rudolf Schündler/Gerhard Bienert
1929-1942|Willy Fritsch/Gustav Fröhlich/Gustav Diessl/Hans Brausewetter/Hans Söhnker/Wolf Albach-Retty/Viktor de Kowa/Carl Esmond
1929-1934|Rolf von Goth/Ernst Stahl-Nachbaur/Hans Albers/Kurt Gerron/Reinhold Bernt/Karl Huszar-Puffy/Roland Varno
1930-1956|Hans Moser/Theo Lingen/Paul Hörbiger/Oskar Sima/Rudolf Carl/Richard Romanowsky/Leo Slezak/Ludwig Schmitz
1933-1945|Willy Birgel/Attila Hörbiger/Karl Ludwig Diehl/Viktor Staal/Carl Raddatz/Paul Klinger/Ferdinand Marian/Mathias Wieman/Joachim Gottschalk
1933-1950|Eugen Klöpfer/Otto Wernicke/Paul Bildt/Friedrich Kayssler/Paul Wegener/Aribert Wäscher/Theodor Loos/Eduard von Winterstein
1945-1960|Ernst Wilhelm Borchert/Arno Paulsen/Hans Nielsen/Siegfried Breuer/Paul Dahlke/Werner Hinz/Paul Esser/Willy A. Kleinau/Wolfgang Lukschy
1948-1965|Dieter Borsche/O. W. Fischer/Rudolf Prack/Adrian Hoven/Wolf Albach-Retty/Karlheinz Böhm/Peter Weck/Claus Biederstaedt/Gerhard Riedmann
1948-1968|Gustav Knuth/Josef Meinrad/Erik Frey/Hans Moser/Paul Hörbiger/Rudolf Vogel/Walther Reyer/Fritz Eckhardt
1950-1968|Mario Adorf/Wolfgang Preiss/Carl Lange/Peter Carsten/Hannes Messemer/Werner Peters/Siegfried Lowitz/Peter van Eyck/Robert Graf
1959-1972|Joachim Fuchsberger/Harald Leipnitz/Heinz Drache/Siegfried Schürenberg/Eddi Arent/Klaus Kinski/Harry Wüstenhagen/Hubert von Meyerinck/Siegfried Lowitz
1962-1968|Pierre Brice/Lex Barker/Stewart Granger/Götz George/Ralf Wolter/Eddi Arent/Chris Howland
1957-1970|Folker Bohnet/Fritz Wepper/Volker Lechtenbrink/Frank Glaubrecht/Michael Hinz/Günther Hoffmann/Karl Michael Balzer
1953-1989|Erwin Geschonneck/Willy A. Kleinau/Hans Hardt-Hardtloff/Raimund Schelcher/Wolfgang Heinz/Wilhelm Koch-Hooge/Harry Hindemith/Wolf Kaiser
1957-1990|Armin Mueller-Stahl/Manfred Krug/Eberhard Esche/Ekkehard Schall/Gojko Mitić/Otto Mellies/Hilmar Thate/Horst Drinda
1960-1990|Manfred Krug/Eberhard Esche/Fred Düren/Jaecki Schwarz/Rolf Hoppe/Winfried Glatzeder/Erwin Geschonneck/Günther Simon
1965-1990|Gojko Mitić/Rolf Hoppe/Jiří Vršťala/Horst Schulze/Günther Schubert/Rolf Römer
1966-1985|Harry Baer/Hans Hirschmüller/Ulli Lommel/Kurt Raab/Günther Kaufmann/Volker Spengler/Peter Kern/Peter Chatel
1972-1990|Klaus Löwitsch/Günter Lamprecht/Gottfried John/Ivan Desny/Vadim Glowna/Mario Adorf/Hark Bohm/Hans-Michael Rehberg
1978-1998|Otto Sander/Hans Christian Blech/Hanns Zischler/Peter Fitz/Mathias Gnädinger/Rolf Zacher/Vadim Glowna/Burghart Klaußner/Branko Samarovski
1981-1995|Herbert Grönemeyer/Klaus Wennemann/Hubertus Bengsch/Martin Semmelrogge/Bernd Tauber/Erwin Leder/Claude-Oliver Rudolph/Uwe Ochsenknecht/Heinz Hoenig
1978-1995|Mathias Habich/Walter Schmidinger/Udo Samel/Hans-Michael Rehberg/Mathieu Carrière/Mario Adorf/Heinz Bennent/Gottfried John
1989-2016|Joachim Król/Jan Josef Liefers/Peter Lohmeyer/Ulrich Noethen/Axel Prahl/Devid Striesow/Peter Lerchbaumer/Henry Hübchen
1995-2020|Christian Berkel/Ulrich Tukur/Heino Ferch/Thomas Thieme/Justus von Dohnányi/Sylvester Groth/Hans-Jochen Wagner/André Hennicke/Götz Otto
1998-2016|Ronald Zehrfeld/Devid Striesow/Charly Hübner/Ulrich Matthes/Matthias Brandt/Benno Fürmann/Mišel Matičević/Andreas Schmidt/Milan Peschel
2004-2026|Ronald Zehrfeld/Franz Rogowski/Max Riemelt/Alexander Fehling/Devid Striesow/Sebastian Urzendowsky/Hanno Koffler/Volker Bruch
2005-2026|Tom Schilling/Matthias Schweighöfer/Florian David Fitz/Elyas M'Barek/Frederick Lau/David Kross/Kostja Ullmann/Volker Bruch
2001-2020|Matthias Schweighöfer/Robert Stadlober/Tom Schilling/Axel Stein/Robert Gwisdek/Fabian Hinrichs/Frederick Lau/Ludwig Trepte
2008-2026|Elyas M'Barek/Denis Moschitto/Fahri Yardım/Adam Bousdoukos/Birol Ünel/Mehmet Kurtuluş/Numan Acar/Sahin Eryilmaz
1998-2026|Josef Hader/Karl Markovics/Georg Friedrich/Simon Schwarz/Roland Düringer/Cornelius Obonya/Johannes Krisch/Andreas Lust
1990-2015|Karl Markovics/August Zirner/Josef Hader/Erwin Steinhauer/Roland Düringer/Heribert Sasse/Udo Samel/Branko Samarovski/Josef Bierbichler
2000-2026|Albrecht Schuch/Felix Kammerer/Louis Hofmann/Jannis Niewöhner/Jonas Nay/Aaron Hilmer
2009-2026|Christian Friedel/Detlev Buck/Ernst Jacobi/Rainer Bock/Johann von Bülow/Ralph Herforth/Johannes Zeiler/Godehard Giese/Trystan Pütter
1969-1990|François Simon/Jean-Luc Bideau/Jacques Denis/Rufus/Roger Jendly/Michel Robin/Raymond Bussières
# The Nordic countries
1910-1925|Valdemar Psilander/Olaf Fønss/Gunnar Tolnæs/Nicolai Neiiendam/Alf Blütecher/Poul Reumert/Robert Dinesen/Carlo Wieth
1912-1930|Lars Hanson/Einar Hanson/Gösta Ekman/Torsten Hammarén/Richard Lund/Ivan Hedqvist/Karl Mantzius/Conrad Tallroth
1918-1932|Egil Eide/Tore Svennberg/Nils Ahrén/Ivan Hedqvist/John Ekman
1921-1940|Carl Schenstrøm/Harald Madsen/Frederik Jensen/Ib Schønberg/Chr. Arhoff/Hans W. Petersen/Christian Schrøder
1931-1955|Edvin Adolphson/Anders Henrikson/Georg Rydeberg/Sture Lagerwall/Gunnar Olsson/Olof Widgren/Olof Winnerstrand/Hugo Björne
1933-1955|Thor Modéen/Åke Söderblom/Sigurd Wallén/Nils Poppe/Adolf Jahr/John Botvid/Sigge Fürst/Edvard Persson
1943-1956|Alf Kjellin/Folke Sundquist/Stig Järrel/Birger Malmsten/Olof Widgren/Stig Olin/Gunnar Björnstrand/Gösta Cederlund/Hasse Ekman
1945-1968|Victor Sjöström/Gunnar Sjöberg/Georg Funkquist/Ulf Palme/Åke Fridell/Erik Strandmark/Åke Grönberg/Allan Edwall/Sigge Fürst
1960-1978|Thommy Berggren/Per Oscarsson/Keve Hjelm/Börje Ahlstedt/Håkan Serner/Ernst Günther/Heinz Hopf/Sven-Bertil Taube
1966-1990|Börje Ahlstedt/Gösta Ekman/Sven Wollter/Ernst-Hugo Järegård/Håkan Serner/Tomas Bolme/Hans Ernback/Ernst Günther
1970-1995|Gösta Ekman/Magnus Härenstam/Brasse Brännström/Robert Gustafsson/Carl-Gustaf Lindstedt/Stig Grybe/Tage Danielsson/Hans Alfredson
1981-2010|Krister Henriksson/Peter Andersson/Kjell Bergqvist/Sven Wollter/Rolf Lassgård/Michael Nyqvist/Peter Haber/Thomas Hanzon
1943-1965|Preben Lerdorff Rye/Emil Hass Christensen/Henrik Malberg/Cay Kristiansen/Ejner Federspiel/Poul Reumert/Preben Neergaard/Thorkild Roose
1950-1975|Ib Schønberg/Ove Sprogøe/Poul Bundgaard/Buster Larsen/Peter Malberg/Johannes Meyer/Karl Stegger/Asbjørn Andersen
1968-1990|Morten Grunwald/Ove Sprogøe/Poul Bundgaard/Axel Strøbye/Ole Ernst/Jess Ingerslev/Otto Brandenburg/Bjørn Watt-Boolsen
1970-2000|Ole Ernst/Erik Wedersøe/Henning Moritzen/Preben Neergaard/Jesper Langberg/Frits Helmuth/Jørgen Reenberg/Jens Okking
1985-2005|Søren Pilmark/Peter Mygind/Søren Østergaard/Thomas Bo Larsen/Jens Albinus/Troels Lyby/Nikolaj Lie Kaas/Anders W. Berthelsen
1998-2026|Lars Brygmann/Lars Ranthe/Nicolas Bro/Zlatko Burić/Søren Malling/Peter Gantzler/Kim Bodnia/Bjarne Henriksen/Magnus Millang
2005-2026|Thure Lindhardt/Cyron Melville/David Dencik/Esben Smed/Pilou Asbæk/Roland Møller/Jakob Cedergren/Dar Salim/Gustav Lindh
1990-2016|Michael Nyqvist/Peter Andersson/Ola Rapace/Shanti Roney/Matias Varela/Torkel Petersson/Jonas Karlsson/Per Morberg/Mikael Persbrandt
1998-2022|Robert Gustafsson/Johan Glans/Felix Herngren/Jonas Karlsson/Björn Gustafsson/Kjell Bergqvist/Claes Månsson/Henrik Dorsin
2005-2026|Claes Bang/Christopher Læssø/Johannes Kuhnke/Kristofer Hivju/Anders Danielsen Lie/Jakob Oftebro
1951-1980|Tauno Palo/Leif Wager/Åke Lindman/Esa Pakarinen/Kosti Klemelä/Jussi Jurkka
1936-1960|Tauno Palo/Leif Wager/Joel Rinne/Unto Salminen/Aku Korhonen/Edvin Laine/Uuno Laakso
1998-2026|Peter Franzén/Tommi Korpela/Jasper Pääkkönen/Eero Aho/Ville Virtanen/Samuli Edelmann/Eero Ritala/Jussi Vatanen/Hannu-Pekka Björkman
2005-2026|Kristoffer Joner/Stig Henrik Hoff/Jakob Oftebro/Pål Sverre Hagen/Tobias Santelmann/Thorbjørn Harr/Gard B. Eidsvold
1990-2024|Ingvar Sigurðsson/Hilmir Snær Guðnason/Baltasar Kormákur/Theodór Júlíusson/Sigurður Sigurjónsson/Þröstur Leó Gunnarsson/Björn Hlynur Haraldsson/Darri Ingólfsson
# Russia and the Soviet Union
1910-1925|Ivan Mosjoukine/Vitold Polonsky/Vladimir Maksimov/Osip Runitsch/Pyotr Chardynin/Vladimir Gajdarov/Ivan Khudoleyev
1923-1934|Igor Ilyinsky/Vladimir Fogel/Nikolai Batalov/Anatoli Ktorov/Nikolai Tsereteli/Mikhail Zharov/Ivan Koval-Samborsky/Boris Barnet
1924-1938|Vladimir Fogel/Nikolai Batalov/Fyodor Nikitin/Valéry Inkijinoff/Aleksandr Chistyakov/Semyon Svashenko/Pyotr Sobolevsky/Sergei Gerasimov
1930-1948|Boris Babochkin/Boris Chirkov/Nikolay Simonov/Nikolay Cherkasov/Nikolai Bogolyubov/Nikolay Okhlopkov/Mikhail Zharov/Nikolai Kryuchkov/Boris Shchukin
1934-1955|Leonid Utyosov/Igor Ilyinsky/Sergei Stolyarov/Vladimir Zeldin/Ivan Lyubeznov/Mark Bernes/Nikolai Kryuchkov/Boris Andreyev
1938-1962|Mark Bernes/Boris Andreyev/Pyotr Aleinikov/Nikolai Kryuchkov/Mikhail Zharov/Aleksei Gribov/Vasili Merkuryev/Mikhail Kuznetsov
1944-1965|Pavel Kadochnikov/Sergei Stolyarov/Vladimir Druzhnikov/Andrei Abrikosov/Yevgeny Samoylov/Vsevolod Sanaev/Mikhail Kuznetsov
1956-1970|Yevgeni Urbansky/Vladimir Ivashov/Oleg Strizhenov/Georgi Yumatov/Leonid Bykov/Nikolai Rybnikov/Vasily Lanovoy
1960-1978|Vasily Lanovoy/Vyacheslav Tikhonov/Boris Zakhava/Anatoli Ktorov/Oleg Tabakov/Viktor Stanitsyn/Eduard Martsevich/Sergei Bondarchuk
1961-1985|Nikolai Burlyayev/Yevgeny Zharikov/Valentin Zubkov/Nikolai Grinko/Mikhail Ulyanov/Ivan Lapikov/Yuri Nazarov/Rolan Bykov/Stepan Krylov
1964-1982|Juozas Budraitis/Donatas Banionis/Sos Sargsyan/Vladislav Dvorzhetsky/Regimantas Adomaitis/Algimantas Masiulis/Bruno Oja/Jüri Järvet/Lembit Ulfsak
1966-1988|Oleg Dahl/Valery Zolotukhin/Georgy Burkov/Stanislav Lyubshin/Andrei Myagkov/Yury Solomin/Vasily Shukshin/Leonid Filatov
1966-1990|Yuri Yakovlev/Andrei Myagkov/Leonid Kuravlyov/Oleg Basilashvili/Valentin Gaft/Alexander Shirvindt/Yevgeny Yevstigneyev
1966-1990|Savely Kramarov/Leonid Kuravlyov/Georgy Vitsin/Vladimir Etush/Valery Nosik/Mikhail Pugovkin/Frunzik Mkrtchyan/Roman Filippov
1966-1985|Frunzik Mkrtchyan/Vakhtang Kikabidze/Kakhi Kavsadze/Armen Dzhigarkhanyan/Ramaz Chkhikvadze/Sergo Zakariadze
1978-1996|Vitaly Solomin/Vasily Livanov/Nikolai Karachentsov/Aleksandr Abdulov/Igor Kostolevsky/Mikhail Boyarsky/Emmanuil Vitorgan/Boris Klyuyev
1979-1996|Alexey Petrenko/Leonid Yarmolnik/Vladimir Gostyukhin/Aleksei Kravchenko/Boris Plotnikov/Anatoly Romashin/Yuri Nazarov/Andrei Boltnev/Stanislav Sadalskiy
1986-2005|Yuri Yakovlev/Stanislav Lyubshin/Yevgeny Leonov/Levan Gabriadze/Aleksandr Filippenko/Lev Durov/Viktor Avilov
2003-2026|Konstantin Khabensky/Vladimir Menshov/Valery Zolotukhin/Vladimir Mashkov/Dmitry Nagiyev/Gosha Kutsenko/Viktor Verzhbitsky/Yevgeny Mironov
2003-2026|Aleksei Serebryakov/Vladimir Vdovichenkov/Roman Madyanov/Aleksey Rozin/Andrey Smirnov/Konstantin Lavronenko/Viktor Sukhorukov/Pyotr Mamonov
2008-2026|Danila Kozlovsky/Alexander Petrov/Maxim Matveyev/Pyotr Fyodorov/Anton Shagin/Ivan Yankovsky/Yevgeny Tsyganov/Pavel Derevyanko
# Poland, Czechoslovakia, Hungary
1936-1960|Eugeniusz Bodo/Adolf Dymsza/Aleksander Żabczyński/Kazimierz Junosza-Stępowski/Franciszek Brodniewicz/Michał Znicz/Mieczysław Cybulski
1954-1972|Tadeusz Janczar/Wieńczysław Gliński/Tadeusz Łomnicki/Bogumił Kobiela/Adam Pawlikowski/Gustaw Holoubek/Wacław Zastrzeżyński/Władysław Sheybal
1957-1978|Bogumił Kobiela/Gustaw Holoubek/Mieczysław Voit/Marek Walczewski/Leon Niemczyk/Andrzej Łapicki/Jerzy Zelnik/Stanisław Zaczyk/Kazimierz Opaliński
1964-1990|Andrzej Seweryn/Wojciech Pszoniak/Daniel Olbrychski/Olgierd Łukaszewicz/Ignacy Machowski/Marek Perepeczko/Jerzy Zelnik/Jan Englert/Tadeusz Fijewski
1967-1995|Franciszek Pieczka/Zdzisław Maklakiewicz/Bolesław Płotnicki/Wirgiliusz Gryń/Jan Himilsbach/Janusz Gajos/Jerzy Stuhr/Marian Opania/Stanisław Tym
1970-2005|Zbigniew Zapasiewicz/Maciej Robakiewicz/Henryk Baranowski/Jan Tesarz/Krzysztof Globisz/Wojciech Pszoniak/Mirosław Baka/Marek Kondrat/Andrzej Seweryn
1984-2015|Cezary Pazura/Marek Kondrat/Jan Peszek/Bogusław Linda/Olaf Lubaszenko/Zbigniew Zamachowski/Jan Frycz/Artur Żmijewski/Mirosław Baka
1998-2026|Andrzej Chyra/Marcin Dorociński/Robert Więckiewicz/Arkadiusz Jakubik/Jacek Braciak/Janusz Gajos/Borys Szyc/Mateusz Damięcki
2004-2026|Marcin Dorociński/Borys Szyc/Maciej Stuhr/Tomasz Kot/Eryk Lubos/Bartłomiej Topa/Łukasz Simlat/Marcin Czarnik
2010-2026|Bartosz Bielenia/Dawid Ogrodnik/Mateusz Kościukiewicz/Jakub Gierszał/Tomasz Schuchardt/Maciej Musiałowski/Piotr Trojan/Tomasz Ziętek
1929-1948|Vlasta Burian/Oldřich Nový/Hugo Haas/Jiří Voskovec/Jan Werich/Theodor Pištěk/Ferenc Futurista/Jaroslav Marvan
1935-1965|Jaroslav Marvan/Oldřich Nový/Jindřich Plachta/František Smolík/Ladislav Pešek/Karel Höger/Raoul Schránil/Eduard Kohout
1948-1970|Karel Höger/Miloš Kopecký/Radovan Lukavský/Vladimír Menšík/Zdeněk Štěpánek/Rudolf Deyl/Otomar Krejča/František Filipovský
1960-1975|Ladislav Jakim/Ladislav Jánský/Vladimír Pucholt/Jan Kačer/Jan Vostrčil/Jaromír Hanzlík/Jan Tříska/Václav Neckář
1960-1980|Vladimír Menšík/Karel Heřmánek/Jan Vostrčil/Josef Šebánek/František Debelka/Jan Libíček/Miloš Kopecký/Rudolf Hrušínský/Josef Somr
1963-1985|Vladimír Šmeral/Radoslav Brzobohatý/František Velecký/Josef Kemr/Michal Kožuch/Jan Kačer/Ivan Palúch/Radovan Lukavský/Petr Kostka
1966-1990|Pavel Landovský/Pavel Trávníček/Jaromír Hanzlík/Jan Tříska/Juraj Kukura/Oldřich Kaiser/Jiří Lábus
1976-1996|Pavel Landovský/Zdeněk Svěrák/Marián Labuda/János Bán/Rudolf Hrušínský/Petr Čepek/Ladislav Smoljak/Josef Abrhám
1990-2016|Ivan Trojan/Bolek Polívka/Jan Hartl/Ondřej Vetchý/Jaroslav Dušek/Karel Roden/Jiří Macháček/Jan Tříska
1996-2024|Jiří Macháček/Ivan Trojan/Marek Taclík/Pavel Liška/Jiří Langmajer/David Matásek/Tomáš Matonoha/Vojtěch Dyk
1954-1978|Imre Sinkovits/Iván Darvas/János Görbe/Miklós Gábor/Zoltán Latinovits/Ferenc Bessenyei/Imre Ráday/Sándor Pécsi/Ferenc Zenthe
1965-1990|András Kozák/József Madaras/Jácint Juhász/András Bálint/Lajos Balázsovits/György Cserhalmi/János Koltai/Zoltán Huszárik
1972-2000|György Cserhalmi/Miklós B. Székely/Lajos Őze/Dezső Garas/Péter Andorai/Djoko Rosić/Ferenc Bács/Sándor Szabó
1968-1990|Dezső Garas/Ferenc Kállai/Imre Antal/Lajos Őze/István Iglódi/András Kern/Zoltán Bezerédy/László Márkus
2000-2026|Géza Röhrig/Levente Molnár/Zsolt Nagy/Zsolt Anger/Géza Morcsányi/Roland Rába/Ervin Nagy/Vilmos Kun
# Yugoslavia, Romania
1955-1980|Boris Dvornik/Bekim Fehmiu/Bata Živojinović/Ljubiša Samardžić/Rade Marković/Dragomir Bojanić/Slobodan Dimitrijević/Pavle Vuisić/Relja Bašić
1965-1992|Slobodan Aligrudić/Pavle Vuisić/Mija Aleksić/Danilo Stojković/Aleksandar Berček/Zoran Radmilović/Bora Todorović/Taško Načić
1975-2005|Bora Todorović/Danilo Stojković/Bogdan Diklić/Lazar Ristovski/Aleksandar Berček/Dragan Nikolić/Mustafa Nadarević/Petar Božović/Nikola Simić
1985-2014|Davor Dujmović/Slavko Štimac/Sergej Trifunović/Nikola Kojo/Dragan Bjelogrlić/Srđan Todorović/Dubravko Jovanović/Nebojša Glogovac
1996-2026|Nebojša Glogovac/Sergej Trifunović/Nikola Đuričko/Leon Lučev/Goran Bogdan/Boris Isaković/Emir Hadžihafizbegović/Miloš Timotijević
1998-2026|Branko Đurić/Rene Bitorajac/Filip Šovagović/Emir Hadžihafizbegović/Izudin Bajrović/Leon Lučev/Boris Ler/Ermin Bravo
1965-1995|Amza Pellea/Ilarion Ciobanu/Florin Piersic/Gheorghe Dinică/Sergiu Nicolaescu/Ion Besoiu/Victor Rebengiuc/Mircea Albulescu
1975-2012|Gheorghe Dinică/Victor Rebengiuc/Marcel Iureș/Mircea Diaconu/Dorel Vișan/Horațiu Mălăele/Ștefan Iordache/Răzvan Vasilescu
2001-2026|Vlad Ivanov/Dragoș Bucur/Ion Fiscuteanu/Teodor Corban/Mimi Brănescu/Bogdan Dumitrache/Adrian Titieni/Șerban Pavlu
# Greece, Turkey, Israel
1954-1978|Giorgos Fountas/Alekos Alexandrakis/Dimitris Papamichael/Titos Vandis/Manos Katrakis/Nikos Kourkoulos/Stefanos Stratigos/Mimis Fotopoulos
1950-1972|Mimis Fotopoulos/Vasilis Logothetidis/Orestis Makris/Vasilis Avlonitis/Lambros Konstantaras/Nikos Stavridis/Nikos Rizos/Dinos Iliopoulos
2005-2026|Christos Stergioglou/Aris Servetalis/Christos Passalis/Makis Papadimitriou/Yannis Drakopoulos/Vangelis Mourikis/Antonis Kafetzopoulos
1955-1975|Ayhan Işık/Göksel Arsoy/Ediz Hun/Murat Soydan/Orhan Günşiray/Sadri Alışık/Tamer Yiğit/Kartal Tibet/Eşref Kolçak
1965-1990|Münir Özkul/İlyas Salman/Hulusi Kentmen/Erol Taş/Halit Akçatepe/Zeki Alasya/Metin Akpınar/Şener Şen/Ali Şen
1978-2005|Tuncel Kurtiz/Halil Ergün/Tarık Akan/Aytaç Arman/Talat Bulut/Erdal Özyağcılar
1996-2026|Haluk Bilginer/Çetin Tekindor/Tamer Levent/Fikret Kuşkan/Uğur Yücel/Yılmaz Erdoğan/Ercan Kesal/Nadir Sarıbacak
1996-2026|Cem Yılmaz/Yılmaz Erdoğan/Ata Demirer/Mazhar Alanson/Şahan Gökbakar/Özkan Uğur/Zafer Algöz/Ozan Güven
2000-2026|Muzaffer Özdemir/Mehmet Emin Toprak/Yavuz Bingöl/Ahmet Rıfat Şungar/Taner Birsel/Muhammet Uzuner/Fırat Tanış/Ahmet Mümtaz Taylan
2006-2026|Engin Akyürek/Kıvanç Tatlıtuğ/Kenan İmirzalıoğlu/Çağatay Ulusoy/Murat Yıldırım/Aras Bulut İynemli/Barış Arduç
1964-1985|Shaike Ophir/Yossi Banai/Arik Einstein/Uri Zohar/Yehuda Barkan/Shraga Friedman/Yosef Shiloach/Shmuel Rodensky
1978-1996|Yosef Shiloach/Gabi Amrani/Shaike Levi/Yisrael Poliakov/Gavri Banai/Ze'ev Revach/Tuvia Tzafir/Moni Moshonov
1978-1998|Yftach Katzur/Jonathan Sagall/Zachi Noy/Amos Kollek/Doron Nesher/Alon Aboutboul/Dvir Benedek
1990-2026|Moni Moshonov/Sasson Gabai/Lior Ashkenazi/Shlomo Bar-Aba/Uri Gavriel/Moshe Ivgy/Shmuel Vilozni/Shmil Ben Ari
2001-2026|Lior Ashkenazi/Ohad Knoller/Yehuda Levi/Oshri Cohen/Alon Aboutboul/Tsahi Halevi/Itay Tiran/Shlomi Elkabetz
# The Arab countries and Iran
1935-1960|Anwar Wagdi/Hussein Sedki/Youssef Wahbi/Mahmoud el-Meliguy/Naguib al-Rihani/Ismail Yassine/Zaki Rostom
1944-1970|Ismail Yassine/Mahmoud el-Meliguy/Zaki Rostom/Stefan Rosti/Abdel Salam Al Nabulsy/Hussein Riad/Tawfik El Deken/Farid Shawqi
1945-1967|Farid al-Atrash/Abdel Halim Hafez/Mohammed Abdel Wahab/Mohamed Fawzi/Kamal el-Shennawi/Shukry Sarhan/Yehia Chahine/Ahmed Mazhar
1968-2000|Izzat El Alaili/Mahmoud Morsi/Mahmoud Yacine/Hussein Fahmy/Nour El-Sherif/Salah el-Saadani/Farouk al-Fishawy/Hesham Selim
1996-2026|Ahmed Helmy/Mohamed Henedi/Karim Abdel Aziz/Ahmed El Sakka/Mohamed Saad/Hany Ramzy/Ahmed Ezz/Khaled El Nabawy/Khaled Abol Naga
2005-2026|Ahmed Malek/Khaled Abol Naga/Asser Yassin/Amr Waked/Bassem Samra/Khaled El Sawy/Maged El Kedwany/Mohamed Ramadan
1958-1979|Behrouz Vossoughi/Mohamad Ali Fardin/Naser Malek Motiei/Iraj Ghaderi/Reza Beyk Imanverdi/Saeed Rad/Jamshid Mashayekhi/Davoud Rashidi
1969-2005|Ezzatollah Entezami/Ali Nassirian/Jamshid Mashayekhi/Davoud Rashidi/Mohammad Ali Keshavarz/Parviz Fannizadeh/Jamshid Hashempour/Khosrow Shakibai
1985-2012|Khosrow Shakibai/Parviz Parastui/Ali Nassirian/Akbar Abdi/Fariborz Arabnia/Abolfazl Poorarab/Hamid Farokhnezhad/Faramarz Gharibian
1999-2026|Reza Kianian/Parviz Parastui/Hamid Farokhnezhad/Mohammad Reza Forutan/Bahram Radan/Mohammad Reza Golzar/Amin Hayai/Hamed Behdad
2008-2026|Saeed Poursamimi/Farhad Aslani/Saber Abar/Pejman Bazeghi/Ali Mosaffa/Hassan Pourshirazi/Babak Karimi/Mehdi Hashemi
# Japan
1948-1968|Isao Kimura/Yoshio Inaba/Yoshio Tsuchiya/Minoru Chiaki/Daisuke Katō/Seiji Miyaguchi/Kamatari Fujiwara
1923-1938|Denjirō Ōkōchi/Tsumasaburō Bandō/Kanjūrō Arashi/Ryūnosuke Tsukigata/Chiezō Kataoka/Utaemon Ichikawa
1926-1940|Tatsuo Saitō/Tokuji Kobayashi/Takeshi Sakamoto/Shin'ichi Himori/Den Obinata/Jōji Oka/Reikichi Kawamura/Chishū Ryū
1926-1937|Masao Inoue/Eiji Nakano/Tokihiko Okada/Jōji Oka/Den Obinata/Ureo Egawa/Ichirō Yūki
1934-1955|Chōjūrō Kawarasaki/Kan'emon Nakamura/Kunitarō Kawarazaki/Denjirō Ōkōchi/Sadao Maruyama/Kamatari Fujiwara/Susumu Fujita/Heihachirō Ōkawa
1946-1970|Sō Yamamura/Shūji Sano/Ryō Ikebe/Isao Kimura/Shin Saburi/Jūkichi Uno/Rentarō Mikuni/Keiji Sada/Masayuki Mori
1946-1965|Kamatari Fujiwara/Bokuzen Hidari/Eijirō Tōno/Eitarō Shindō/Minoru Chiaki/Kokuten Kōdō/Daisuke Katō/Yoshio Kosugi/Seiji Miyaguchi
1951-1968|Keiji Sada/Teiji Takahashi/Shinji Nanbara/Hiroshi Kawaguchi/Eiji Funakoshi/Ken Uehara/Yasushi Nagata/Teruo Yoshida
1950-1968|Kazuo Hasegawa/Raizō Ichikawa/Shintaro Katsu/Jun Negami/Hiroshi Akutagawa/Ganjirō Nakamura II/Eiji Funakoshi/Shunji Natsume/Kojiro Hongo
1955-1970|Akira Kubo/Hiroshi Kawaguchi/Masahiko Tsugawa/Hiroyuki Nagato/Yūzō Kayama/Yōsuke Natsuki/Makoto Satō/Kenji Sahara
1955-1975|Keiju Kobayashi/Hisaya Morishige/Frankie Sakai/Tatsuya Mihashi/Norihei Miki/Daisuke Katō/Tony Tani/Hajime Hana
1962-1980|Hajime Hana/Hitoshi Ueki/Kei Tani/Frankie Sakai/Chōsuke Ikariya/Junzaburō Ban/Hajime Izu
1958-1980|Eiji Okada/Kei Satō/Asao Uchida/Fumio Watanabe/Hōsei Komatsu/Akira Yamauchi/Rokkō Toura/Shōichi Ozawa
1959-1980|Shōichi Ozawa/Hiroyuki Nagato/Kazuo Kitamura/Taiji Tonoyama/Kō Nishimura/Hiroshi Nawa/Ichirō Sugai/Kei Satō/Juzo Itami
1960-1978|Mikijirō Hira/Isamu Nagato/Toshiro Mifune/Tatsuya Nakadai/Tetsurō Tamba/Jushirō Konoe/Ryōtarō Kusaka/Kō Nishimura
1960-1975|Jō Shishido/Tatsuya Fuji/Hideaki Nitani/Tamio Kawaji/Eiji Gō/Kōji Wada/Yuji Odaka/Kōji Nanbara
1970-1990|Hiroki Matsukata/Eitarō Ozawa/Tatsuo Umemiya/Tsunehiko Watase/Kin'ya Kitaōji/Nenji Kobayashi/Takuzō Kawatani/Mikio Narita/Kunie Tanaka
1970-1992|Mikio Narita/Kunie Tanaka/Asao Koike/Hideo Murota/Kei Satō/Nobuo Kaneko/Harumi Sone/Shingo Yamashiro
1974-1995|Yūsaku Matsuda/Ken'ichi Hagiwara/Yoshio Harada/Ittoku Kishibe/Mansaku Fuwa/Renji Ishibashi/Ken Ogata/Jinpachi Nezu/Kenji Sawada
1980-1996|Akira Terao/Jinpachi Nezu/Daisuke Ryū/Masayuki Yui/Hisashi Igawa/Takeshi Katō/Hideo Murota/Kaoru Kobayashi
1978-1996|Shōhei Hino/Morio Kazama/Mitsuru Hirata/Yutaka Mizutani/Saburō Tokitō/Toshiyuki Nagashima/Masatō Ibu
1984-2004|Kaoru Kobayashi/Naoto Takenaka/Yūji Miyake/Tomokazu Miura/Kyōzō Nagatsuka/Kōichi Satō/Eiji Okuda/Yōji Tanaka/Shirō Sano
1995-2022|Jun Kunimura/Ren Osugi/Mitsuru Fukikoshi/Denden/Akira Emoto/Renji Ishibashi/Yutaka Matsushige/Lily Franky/Kyūsaku Shimada
1998-2022|Taro Yamamoto/Masanobu Ando/Tatsuya Fujiwara/Shugo Oshinari/Hayato Ichihara/Yōsuke Kubozuka/Ryuhei Matsuda
2000-2026|Yūsuke Iseya/Yō Ōizumi/Masato Sakai/Gaku Hamada/Masaki Okada/Masahiro Higashide/Arata Iura/Ryō Nishikido/Tasuku Emoto
2010-2026|Masaki Suda/Masahiro Higashide/Sosuke Ikematsu/Shota Sometani/Kento Yamazaki/Takeru Satoh/Masaki Okada/Ryo Yoshizawa
2008-2026|Takeru Satoh/Go Ayano/Mackenyu/Ryunosuke Kamiki/Masataka Kubota/Shunsuke Daito/Haruma Miura/Munetaka Aoki
2004-2024|Yūya Yagira/Ryunosuke Kamiki/Kōki Maeda/Keita Ninomiya/Kairi Jō/Sōya Kurokawa/Hinata Hiiragi
# China, Hong Kong, Taiwan
1998-2016|Daniel Wu/Stephen Fung/Sam Lee/Shawn Yue/Edison Chen/Nicholas Tse/Jordan Chan/Terence Yin
1977-1988|Chin Siu-ho/Chiang Sheng/Philip Kwok/Lu Feng/Sun Chien/Wei Pai/Lo Meng
1930-1949|Jin Yan/Zhao Dan/Liu Qiong/Zheng Junli/Gao Zhanfei/Shi Hui/Han Langen/Liu Jiqun
1933-1966|Zhao Dan/Shi Hui/Lan Ma/Sun Daolin/Wei Heling/Liu Qiong/Li Wei/Tao Jin
1949-1970|Sun Daolin/Xie Tian/Cui Wei/Xiang Kun/Wang Xingang/Yu Yang
1949-1966|Kwan Tak-hing/Shih Kien/Cho Tat-wah/Ng Cho-fan/Cheung Wood-yau/Walter Tso
1955-1967|Kelly Lai Chen/Peter Chen Ho/Zhao Lei/Roy Chiao/Kwan Shan/Chang Yang/Ling Yun/Lui Kei
1963-1978|Yueh Hua/Lo Lieh/Chen Hung-lieh/Shih Jun/Roy Chiao/Tien Feng/Bai Ying/Paul Chang
1966-1983|Shih Jun/Bai Ying/Roy Chiao/Miao Tien/Tien Peng/Han Ying-chieh/Sun Yueh
1971-1984|Alexander Fu Sheng/David Chiang/Chi Kuan-chun/Danny Lee/Wong Yue/Lo Meng/Philip Kwok/Lu Feng/Sun Chien
1971-1986|Wang Lung-wei/Ku Feng/Lo Lieh/Dick Wei/Lee Hoi-sang/Philip Ko/Wilson Tong/Tien Feng
1976-1990|Yuen Siu-tien/Dean Shek/Hwang Jang-lee/Lam Ching-ying/Chin Siu-ho/Lau Kar-wing/Karl Maka/Wu Ma/Fung Hark-on
1982-1998|Richard Ng/Michael Hui/Samuel Hui/Karl Maka/John Shum/Eric Tsang/Dean Shek/Stanley Fung/Ricky Hui
1981-1998|Waise Lee/Danny Lee/Kent Cheng/Roy Cheung/Alex Man/Michael Wong/Dicky Cheung/Shing Fui-On/Philip Chan
1985-2004|Shing Fui-On/Ng Man-tat/Kent Cheng/Lam Kau/Elvis Tsui/Parkman Wong/Law Kar-ying/Bryan Leung
1986-2006|Jacky Cheung/Alex Fong/Ekin Cheng/Jordan Chan/Michael Wong/Dayo Wong/Julian Cheung/Nick Cheung
1998-2026|Gordon Lam/Philip Keung/Lam Suet/Wong You-nam/Michael Miu/Liu Kai-chi/Tony Ho
2002-2026|Shawn Yue/Edison Chen/Chapman To/Raymond Lam/Aarif Rahman/Wong Cho-lam/Terrance Lau/Raymond Wong/Pakho Chau
1979-2005|Li Baotian/Ge You/Chen Daoming/Niu Zhenhua/Zhang Guoli/Li Xuejian/Liu Peiqi/Zhao Benshan/Fu Biao
1984-2005|Li Xuejian/Wang Xueqi/You Yong/Xie Yuan/Li Baotian/Sun Chun/Tao Zeru/Pu Cunxin
1992-2016|Pu Cunxin/Li Yapeng/Xia Yu/Wang Zhiwen/Guo Tao/Zhang Guoli/Zhao Wenxuan/Jia Hongsheng/Hu Jun
2003-2026|Wang Baoqiang/Huang Bo/Xu Zheng/Guo Tao/Shen Teng/Yue Yunpeng/Liu Hua/Jia Bing
2008-2026|Zhang Yi/Zhu Yilong/Deng Chao/Wang Qianyuan/Zhang Songwen/Duan Yihong/Liao Fan/Tong Dawei/Wang Jingchun
2012-2026|Eddie Peng/Mark Chao/Jackson Yee/Peng Yuchang/Wu Lei/Roy Wang/Liu Haoran/Jing Boran/Lin Gengxin/Li Xian
1980-2012|Jack Kao/Tsai Chen-nan/Li Tien-lu/Chen Sung-yung/Ko Chun-hsiung/Wu Nien-jen/Lei Hong/Lung Sihung
1975-2000|Charlie Chin/Chin Han/Ko Chun-hsiung/Alan Liu/Chung Chen-tao
1985-2015|Doze Niu/Lim Giong/Chang Chen/Winston Chao/Yu An-shun/Chen Chao-jung/Wang Chi-tsan/Lawrence Ko/Tuo Tsung-hua
2005-2026|Ethan Juan/Mark Chao/Joseph Chang/Bryant Chang/Van Fan/Chen Yi-wen/Liu Kuan-ting/Wu Chien-ho/Rhydian Vaughan
# Korea
1956-1980|Kim Jin-kyu/Kim Seung-ho/Choi Moo-ryong/Shin Young-kyun/Park No-sik/Jang Dong-he/Heo Jang-kang/Lee Min
1975-2000|Ahn Sung-ki/Lee Dae-kun/Yu In-chon/Song Jae-ho/Lee Young-ha/Kim Myung-gon/Lee Deok-hwa/Choi Jae-sung/Kang Seok-woo
1988-2008|Moon Sung-keun/Kim Seung-woo/Park Sang-min/Lee Kyung-young/Shin Hyun-joon/Jung Bo-seok/Kim Kap-soo/Choi Min-soo
1997-2020|Jung Jae-young/Yoo Oh-sung/Shin Ha-kyun/Jung Woo-sung/Jang Dong-gun/Cha Seung-won/Im Won-hee/Kim Su-ro/Park Hee-soon
1998-2024|Kim Sang-kyung/Yoo Ji-tae/Park Hae-il/Lee Sun-kyun/Jo In-sung/Ju Jin-mo/Kim Joo-hyuk/Uhm Tae-woong/Bae Yong-joon
1998-2026|Byun Hee-bong/Oh Dal-su/Baek Yoon-sik/Kim Roi-ha/Song Young-chang/Yoo Seung-mok/Kim Eung-soo/Jang Gwang/Lee Kyung-young/Kim Hong-pa
2000-2026|Park Hee-soon/Kim Sang-ho/Kim Byeong-ok/Oh Dal-su/Lee Dong-hwi/Yoo Hae-jin/Park Won-sang/Lee Sung-min/Bae Seong-woo/Kwak Do-won
2005-2026|Cho Seung-woo/Ryu Seung-ryong/Kwak Do-won/Lee Sung-min/Kim Sang-kyung/Kim Myung-min/Jin Goo/Park Sung-woong/Uhm Tae-goo
2000-2020|Jo Jae-hyun/Kim Young-min/Ha Jung-woo/Jang Hyuk/Kwon Sang-woo/Lee Jung-jin/Jae Hee/Cho Dong-hyuk
2007-2026|Song Joong-ki/Kang Ha-neul/Im Si-wan/Byun Yo-han/Yeo Jin-goo/Choi Woo-shik/Park Jung-min/Park Seo-joon/Lee Je-hoon/Ryu Jun-yeol
2004-2026|Kim Rae-won/So Ji-sub/Hyun Bin/Joo Won/Daniel Henney/Lee Min-ki/Yoon Kye-sang/Kim Nam-gil/Kang Dong-won
# South-East Asia
1970-1998|Deddy Mizwar/Sophan Sophiaan/Roy Marten/Slamet Rahardjo/El Manik/Ray Sahetapy/Rano Karno/Barry Prima/Advent Bangun
2005-2026|Vino G. Bastian/Ario Bayu/Tora Sudiro/Oka Antara/Abimana Aryasatya/Deva Mahenra/Chicco Jerikho/Rio Dewanto/Marthino Lio/Fedi Nuril
1957-1978|Mitr Chaibancha/Sombat Metanee/Sorapong Chatree/Krung Srivilai/Yodchai Meksuwan/Nard Poowanai
1998-2026|Winai Kraibutr/Ananda Everingham/Pawarith Monkolpisit/Chatchai Plengpanich/Supakorn Kitsuwon/Amphol Lumpoon/Krissada Sukosol Clapp/Jesdaporn Pholdee
2008-2026|Nadech Kugimiya/Sukollawat Kanaros/Chantavit Dhanasevi/Nat Kitcharit/Sunny Suwanmethanont/Teeradon Supapunpinyo/Putthipong Assaratanakul/Mario Maurer
1945-1970|Rogelio de la Rosa/Leopoldo Salcedo/Jose Padilla Jr./Armando Goyena/Nestor de Villa/Mario Montenegro/Efren Reyes/Pancho Magalona/Luis Gonzales
1960-1990|Eddie Garcia/Vic Vargas/Mario Montenegro/Ronald Remy/Vic Diaz/Dante Rivero/Paquito Diaz/Max Alvarado/Eddie Fernandez
1995-2026|Joel Torre/Ronnie Lazaro/Raymond Bagatsing/Cesar Montano/Albert Martinez/Ricky Davao/Bembol Roco/Allen Dizon/John Arcilla
2005-2026|John Arcilla/Sid Lucero/Arron Villaflor/Paulo Avelino/Baron Geisler/Archie Alemania/Mon Confiado/Carlo Aquino/Epy Quizon
# Africa
1966-1990|Makhouredia Gueye/Thierno Leye/Douta Seck/Ismaila Diagne/Magaye Niang/Moustapha Dieng
1982-2015|Makena Diop/Mansour Diouf/Balla Moussa Keita/Issiaka Kane/Sotigui Kouyaté/Adama Ouédraogo/Habib Dembélé
1998-2026|Saint Obi/Segun Arinze/Bob-Manuel Udokwu/Kenneth Okonkwo/Emeka Ike/Hanks Anuku/Kanayo O. Kanayo/Zack Orji/Clem Ohameze
2005-2026|Mike Ezuruonye/Van Vicker/Majid Michel/Yul Edochie/Chidi Mokeme/Kenneth Okolie/Alexx Ekubo/Gabriel Afolayan/Joseph Benjamin/OC Ukeje
2012-2026|Gabriel Afolayan/OC Ukeje/Deyemi Okanlawon/Timini Egbuson/Tobi Bakre/Blossom Chukwujekwu/Adjetey Anang/Chris Attoh/John Dumelo
# Latin America
1931-1955|Domingo Soler/Fernando Soler/Andrés Soler/Julián Soler/Carlos López Moctezuma/Miguel Inclán/Alfredo del Diestro
1933-1950|Emilio Tuero/David Silva/Rafael Baledón/Tito Guízar/Ramón Pereda/Domingo Soler/René Cardona
1940-1962|David Silva/Roberto Cañedo/Rafael Baledón/Luis Aguilar/Víctor Junco/Abel Salazar/Julián Soler/Ernesto Alonso/Tito Junco
1943-1968|Miguel Inclán/Carlos López Moctezuma/Rodolfo Acosta/Víctor Parra/Tito Junco/José Elías Moreno/Alfonso Bedoya/Arturo Martínez
1952-1975|Claudio Brook/Enrique Rambal/Ernesto Alonso/José Baviera/Augusto Benedico/Enrique Álvarez Félix/Luis Beristáin/Antonio Bravo
1955-1972|El Santo/Blue Demon/Wolf Ruvinskis/Fernando Casanova/Joaquín Cordero/Mil Máscaras/Huracán Ramírez/Jorge Rivero/Armando Silvestre
1953-1972|Germán Robles/Abel Salazar/Ramón Bugarini/Rubén Rojo/Joaquín Cordero/Eduardo Fajardo/Carlos Agostí
1965-1990|Pedro Armendáriz Jr./Enrique Lucero/Julio Alemán/Jorge Rivero/Mario Almada/Fernando Almada/Eric del Castillo/Claudio Brook/David Reynoso
1960-1990|Ernesto Gómez Cruz/Enrique Lucero/José Carlos Ruiz/Manuel Ojeda/David Reynoso/Noé Murayama/Salvador Sánchez/Ignacio López Tarso/Roberto Cobo
1970-1990|Gonzalo Vega/Alfonso Zayas/Andrés García/Rafael Inclán/Luis de Alba/Alberto Rojas/Héctor Suárez/Jorge Rivero
1989-2026|Bruno Bichir/Demián Bichir/Daniel Giménez Cacho/Odiseo Bichir/Jesús Ochoa/José María Yazpik/Luis Felipe Tovar/Gabino Rodríguez/Damián Alcázar
2000-2026|José María Yazpik/Tenoch Huerta/Alfonso Herrera/Alejandro Calva/Omar Chaparro/Eugenio Derbez/Martín Altomaro/Noé Hernández/Gustavo Sánchez Parra
1997-2026|Guillermo Francella/Diego Capusotto/Diego Peretti/Juan Minujín/Daniel Hendler/Esteban Lamothe/Rafael Spregelburd/Daniel Fanego/Claudio Rissi
2004-2026|Juan Minujín/Daniel Hendler/Esteban Lamothe/Peter Lanzani/Chino Darín/Lorenzo Ferro/Alan Sabbagh/Esteban Bigliardi/Nahuel Pérez Biscayart
1940-1970|Narciso Ibáñez Menta/Santiago Gómez Cou/Carlos Cores/Juan José Míguez/Duilio Marzio/Jorge Salcedo/Alberto de Mendoza/Alberto Closas/Guillermo Battaglia
1959-1985|Othon Bastos/Geraldo Del Rey/Mauricio do Valle/Jardel Filho/Paulo Autran/José Wilker/Antonio Pitanga/Hugo Carvana/Paulo César Peréio
1970-2010|José Wilker/Tarcísio Meira/Antônio Fagundes/Nuno Leal Maia/Reginaldo Faria/José Dumont/Stênio Garcia/Jofre Soares/Milton Gonçalves
1995-2026|Marco Nanini/Lima Duarte/José Dumont/Othon Bastos/Tonico Pereira/Milhem Cortaz/Caio Blat/Ary Fontoura
2000-2026|Alexandre Rodrigues/Leandro Firmino/Douglas Silva/Phellipe Haagensen/Jonathan Haagensen/Darlan Cunha/Babu Santana/Fabrício Boliveira
1998-2026|Caio Blat/Dan Stulbach/Fábio Assunção/Murilo Benício/Bruno Gagliasso/Cauã Reymond/Daniel de Oliveira/João Miguel/Vladimir Brichta
1966-2005|Sergio Corrieri/Jorge Perugorría/Vladimir Cruz/Luis Alberto García/Reynaldo Miravalles/Adolfo Llauradó/Enrique Molina/Salvador Wood
1980-2026|Nelson Villagra/Patricio Contreras/Julio Jung/Sergio Hernández/Alejandro Goic/Francisco Reyes/Benjamín Vicuña/Néstor Cantillana/Pablo Schwarz
1993-2026|Frank Ramírez/Fausto Cabrera/Humberto Dorado/Álvaro Rodríguez/Enrique Carriazo/Marlon Moreno/Manolo Cardona/Robinson Díaz
`;

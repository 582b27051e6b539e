/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const DIRECTORS_WORLD = `
# Pioneers
1890-1900|Louis Le Prince/William K. L. Dickson/William Friese-Greene/Louis Lumière/Auguste Lumière/Max Skladanowsky/Birt Acres/Robert W. Paul
1895-1912|Georges Méliès/Louis Lumière/Ferdinand Zecca/Segundo de Chomón/Alice Guy-Blaché/Émile Cohl/Louis Feuillade
# France
1908-1925|Louis Feuillade/Victorin Jasset/Albert Capellani/Max Linder/Maurice Tourneur/Jacques Feyder/Abel Gance
1919-1930|Abel Gance/Marcel L'Herbier/Jean Epstein/Germaine Dulac/Louis Delluc/Jacques Feyder/Raymond Bernard/René Clair
1927-1934|Carl Theodor Dreyer/Abel Gance/F. W. Murnau/Jean Epstein/Sergei Eisenstein/G. W. Pabst/Marcel L'Herbier
1928-1935|Luis Buñuel/Jean Cocteau/Jean Vigo/Germaine Dulac/Man Ray/René Clair/Jean Epstein
1929-1938|René Clair/Jean Vigo/Jean Renoir/Jacques Feyder/Marcel Pagnol/Sacha Guitry/Julien Duvivier
1930-1940|Jean Renoir/Julien Duvivier/Marcel Carné/René Clair/Jean Grémillon/Jacques Feyder/Pierre Chenal
1936-1949|Marcel Carné/Julien Duvivier/Jean Grémillon/Jean Renoir/Henri-Georges Clouzot/Claude Autant-Lara/Jacques Becker
1942-1955|Jean Cocteau/Marcel Carné/Jean Delannoy/Robert Bresson/Claude Autant-Lara/Christian-Jaque/Jean-Pierre Melville
1943-1957|Robert Bresson/Jean Cocteau/Jacques Becker/Jean Grémillon/Claude Autant-Lara/René Clément/Jean-Pierre Melville
1945-1962|Henri-Georges Clouzot/Jacques Becker/René Clément/Jules Dassin/Julien Duvivier/Yves Allégret/Claude Autant-Lara
1949-1961|André Cayatte/Henri-Georges Clouzot/René Clément/Claude Autant-Lara/Jean Delannoy/Yves Allégret/Christian-Jaque
1950-1956|Jean Renoir/Max Ophüls/René Clair/Jacques Becker/Claude Autant-Lara/Sacha Guitry/Marcel L'Herbier
1950-1957|Max Ophüls/Jean Renoir/Luchino Visconti/Jacques Becker/Claude Autant-Lara/Jean Cocteau
1950-1962|Jacques Becker/Jules Dassin/Jean-Pierre Melville/Henri-Georges Clouzot/Claude Sautet/Édouard Molinaro/Robert Bresson/Henri Verneuil
1947-1973|Jacques Tati/Pierre Étaix/René Clair/Robert Dhéry/Gérard Oury/Yves Robert/Philippe de Broca
1952-1964|Albert Lamorisse/Jean Image/Marcel Camus/Jacques Tati/Jean Rouch/Louis Malle
1954-1961|Jacques-Yves Cousteau/Louis Malle/Jean Rouch/Haroun Tazieff/Alain Resnais/Georges Franju
1955-1968|Alain Resnais/Chris Marker/Georges Franju/Agnès Varda/Jean Rouch/Henri Colpi/Marguerite Duras
1957-1968|Georges Franju/Henri-Georges Clouzot/Louis Malle/Claude Chabrol/Jean-Pierre Melville/Roger Vadim
1958-1969|François Truffaut/Jean-Luc Godard/Claude Chabrol/Louis Malle/Éric Rohmer/Jacques Rivette/Jacques Demy/Agnès Varda
1958-1966|Louis Malle/Claude Chabrol/Roger Vadim/Jean-Pierre Melville/François Truffaut/Édouard Molinaro/Claude Sautet
1959-1967|Jacques Demy/Agnès Varda/Jacques Rozier/François Truffaut/Jean-Luc Godard/Claude Lelouch
1960-1972|Jean-Luc Godard/Jacques Rivette/Alain Resnais/Chris Marker/Jean Eustache/Philippe Garrel/Louis Malle
1956-1967|Robert Bresson/Jean-Pierre Melville/Alain Resnais/Georges Franju/Jean-Luc Godard/Éric Rohmer
1966-1983|Robert Bresson/Jacques Rivette/Maurice Pialat/Éric Rohmer/Jean Eustache/Alain Resnais/Marguerite Duras
1965-1976|Jean-Pierre Melville/Claude Chabrol/Jacques Deray/Henri Verneuil/Claude Sautet/José Giovanni/Robert Enrico/Costa-Gavras
1959-1966|Marcel Camus/Roger Vadim/Philippe de Broca/Claude Lelouch/Louis Malle/Jacques Demy
1965-1977|Claude Lelouch/Claude Sautet/Philippe de Broca/Jean-Paul Rappeneau/Claude Chabrol/Costa-Gavras/Yves Robert
1961-1978|Henri Colpi/Alain Resnais/Marguerite Duras/Alain Robbe-Grillet/Jean Cayrol/Chris Marker
1968-1984|Éric Rohmer/François Truffaut/Maurice Pialat/Jacques Rivette/Claude Sautet/Bertrand Tavernier/Jacques Doillon
1968-1980|Claude Chabrol/François Truffaut/Claude Sautet/Bertrand Tavernier/Louis Malle/Claude Miller/Costa-Gavras
1969-1978|Jean Eustache/Maurice Pialat/Jacques Rivette/Philippe Garrel/Éric Rohmer/Jacques Doillon/Chantal Akerman
1963-1990|Marcel Ophüls/Claude Lanzmann/Chris Marker/Jean Rouch/Frédéric Rossif/Alain Resnais/Raymond Depardon
1980-1990|Claude Lanzmann/Marcel Ophüls/Chris Marker/Raymond Depardon/Agnès Varda/Frédéric Rossif
1968-1985|Costa-Gavras/Gillo Pontecorvo/Francesco Rosi/Yves Boisset/Elio Petri/Alan J. Pakula
1978-1990|Costa-Gavras/Roland Joffé/Oliver Stone/Alan J. Pakula/Sidney Lumet/Peter Weir/Roger Spottiswoode
1975-1993|Louis Malle/Bertrand Tavernier/Claude Berri/Maurice Pialat/Claude Miller/Claude Chabrol/Jean-Paul Rappeneau
1978-1987|Louis Malle/Robert Altman/Sidney Lumet/Peter Yates/Alan Parker/Paul Mazursky/Jonathan Demme
1972-1987|Chantal Akerman/Marguerite Duras/Agnès Varda/Yannick Bellon/Diane Kurys/Coline Serreau
1980-1996|Éric Rohmer/Jacques Rivette/Alain Resnais/Claude Chabrol/Maurice Pialat/André Téchiné/Jacques Doillon
1983-1993|Maurice Pialat/André Téchiné/Alain Cavalier/Bertrand Blier/Claude Miller/Patrice Chéreau/Jacques Doillon
1980-1993|Jean-Jacques Beineix/Luc Besson/Leos Carax/Jean-Jacques Annaud/Claude Zidi/Claude Miller/Bertrand Blier
1984-1992|Agnès Varda/Claude Miller/Diane Kurys/Claire Denis/Chantal Akerman/Alain Cavalier/Coline Serreau
1981-1990|Andrzej Żuławski/Roman Polanski/Walerian Borowczyk/Jerzy Skolimowski/Jean-Jacques Beineix/Ken Russell
1990-1997|Leos Carax/Claire Denis/Arnaud Desplechin/Olivier Assayas/Mathieu Kassovitz/Cédric Kahn/Cyril Collard
1991-1997|Krzysztof Kieślowski/Claude Sautet/André Téchiné/Jacques Rivette/Patrice Leconte/Andrzej Żuławski/Agnieszka Holland
1990-2003|Patrice Chéreau/Bertrand Tavernier/André Téchiné/Claude Miller/Régis Wargnier/Patrice Leconte/Michel Deville
1994-2003|Mathieu Kassovitz/Gaspar Noé/Jan Kounen/Erick Zonca/Jacques Audiard/Cédric Klapisch/Jean-François Richet
1997-2007|Gaspar Noé/Catherine Breillat/Claire Denis/François Ozon/Bruno Dumont/Philippe Grandrieux/Leos Carax
1998-2010|Claire Denis/Bruno Dumont/Olivier Assayas/Arnaud Desplechin/Catherine Breillat/Laurent Cantet/François Ozon
1995-2005|Jean-Pierre Jeunet/Marc Caro/Cédric Klapisch/Patrice Leconte/Christophe Barratier/Jan Kounen/Mathieu Kassovitz
1996-2013|Patrice Chéreau/Catherine Breillat/André Téchiné/Benoît Jacquot/Patrice Leconte/Arnaud Desplechin/François Ozon
1999-2015|Laurent Cantet/Robert Guédiguian/Abdellatif Kechiche/Xavier Beauvois/Jean-Pierre Dardenne/Luc Dardenne/Stéphane Brizé
2003-2017|Jacques Audiard/Xavier Beauvois/Abdellatif Kechiche/François Ozon/Olivier Assayas/Arnaud Desplechin/Laurent Cantet
2005-2014|Michel Hazanavicius/Olivier Dahan/Guillaume Canet/Michel Gondry/Christophe Honoré/Éric Toledano/Olivier Nakache/Dany Boon
2007-2016|Abdellatif Kechiche/Céline Sciamma/François Ozon/Mia Hansen-Løve/Alain Guiraudie/Christophe Honoré/Xavier Dolan
2008-2016|Leos Carax/Gaspar Noé/Bruno Dumont/Bertrand Bonello/Claire Denis/Philippe Garrel/Alain Guiraudie
2014-2026|Justine Triet/Céline Sciamma/Mia Hansen-Løve/Rebecca Zlotowski/Audrey Diwan/Alice Winocour/Catherine Corsini
2014-2026|Julia Ducournau/Coralie Fargeat/Céline Sciamma/Claire Denis/Mati Diop/Justine Triet/Audrey Diwan
2009-2026|Mati Diop/Alice Diop/Ladj Ly/Maïmouna Doucouré/Céline Sciamma/Claire Denis/Abderrahmane Sissako
1999-2024|Nicolas Philibert/Raymond Depardon/Agnès Varda/Laurent Cantet/Claire Simon/Jean-Gabriel Périot
1996-2008|Agnès Varda/Chris Marker/Nicolas Philibert/Raymond Depardon/Chantal Akerman/Claude Lanzmann
1982-1990|Chris Marker/Chantal Akerman/Jean-Luc Godard/Raúl Ruiz/Agnès Varda/Marguerite Duras/Jean Rouch
2001-2015|Jean-Luc Godard/Alain Resnais/Claude Chabrol/Jacques Rivette/Éric Rohmer/Bertrand Tavernier/André Téchiné
1989-2016|Patrice Leconte/Claude Berri/Bertrand Tavernier/Cédric Klapisch/Jean-Jacques Annaud/Coline Serreau/Gérard Jugnot
1994-2020|Euzhan Palcy/Claire Denis/Catherine Breillat/Agnès Jaoui/Tonie Marshall/Nicole Garcia
2002-2024|Sylvain Chomet/Michel Ocelot/Jacques-Rémy Girerd/Jean-François Laguionie/Jérémy Clapin/Marjane Satrapi
1991-2022|Jean-Pierre Dardenne/Luc Dardenne/Jaco Van Dormael/Lucas Belvaux/Joachim Lafosse/Felix van Groeningen/Bouli Lanners
1998-2012|Jean-Pierre Dardenne/Luc Dardenne/Ken Loach/Laurent Cantet/Bruno Dumont/Erick Zonca/Robert Guédiguian
1970-1980|Chantal Akerman/Jacques Rivette/Jean Eustache/Marguerite Duras/Agnès Varda/Philippe Garrel
1966-1975|Jerzy Skolimowski/Roman Polanski/Jean-Luc Godard/André Delvaux/François Truffaut/Louis Malle
# London seen by strangers, and other travellers
1964-1972|Michelangelo Antonioni/Roman Polanski/Joseph Losey/Richard Lester/Jerzy Skolimowski/Nicolas Roeg/John Boorman
1965-1968|Roman Polanski/Joseph Losey/Michael Reeves/Jack Clayton/Jerzy Skolimowski/Seth Holt/Michelangelo Antonioni
1973-1977|Michelangelo Antonioni/Nicolas Roeg/Bernardo Bertolucci/Wim Wenders/Robert Altman/Joseph Losey
# Italy
1942-1949|Luchino Visconti/Roberto Rossellini/Vittorio De Sica/Giuseppe De Santis/Alberto Lattuada/Mario Camerini/Alessandro Blasetti
1946-1957|Vittorio De Sica/Roberto Rossellini/Luchino Visconti/Giuseppe De Santis/Pietro Germi/Alberto Lattuada/Federico Fellini
1950-1960|Federico Fellini/Vittorio De Sica/Roberto Rossellini/Michelangelo Antonioni/Alberto Lattuada/Pietro Germi/Luigi Zampa
1949-1956|Renato Castellani/Luciano Emmer/Luigi Comencini/Vittorio De Sica/Giuseppe De Santis/Alberto Lattuada/Pietro Germi
1957-1967|Federico Fellini/Michelangelo Antonioni/Luchino Visconti/Pier Paolo Pasolini/Francesco Rosi/Valerio Zurlini/Mauro Bolognini
1959-1967|Michelangelo Antonioni/Federico Fellini/Valerio Zurlini/Alain Resnais/Luchino Visconti/Marco Ferreri/Elio Petri
1958-1970|Mario Monicelli/Dino Risi/Pietro Germi/Luigi Comencini/Ettore Scola/Vittorio De Sica/Antonio Pietrangeli/Gian Luigi Polidoro
1960-1966|Gian Luigi Polidoro/Luciano Salce/Dino Risi/Mario Monicelli/Alberto Sordi/Luigi Zampa/Antonio Pietrangeli
1959-1968|Valerio Zurlini/Mauro Bolognini/Francesco Maselli/Florestano Vancini/Francesco Rosi/Luchino Visconti/Pietro Germi
1960-1976|Pier Paolo Pasolini/Marco Bellocchio/Bernardo Bertolucci/Marco Ferreri/Ermanno Olmi/Elio Petri/Sergio Citti
1961-1979|Francesco Rosi/Gillo Pontecorvo/Elio Petri/Damiano Damiani/Giuliano Montaldo/Francesco Maselli/Carlo Lizzani
1961-1990|Ermanno Olmi/Paolo Taviani/Vittorio Taviani/Vittorio De Seta/Gianni Amelio/Mario Brenta/Ettore Scola
1967-1977|Bernardo Bertolucci/Luchino Visconti/Elio Petri/Marco Bellocchio/Pier Paolo Pasolini/Liliana Cavani/Michelangelo Antonioni
1967-1976|Luchino Visconti/Federico Fellini/Vittorio De Sica/Bernardo Bertolucci/Franco Zeffirelli/Mauro Bolognini/Michelangelo Antonioni
1969-1985|Federico Fellini/Ettore Scola/Lina Wertmüller/Dino Risi/Mario Monicelli/Francesco Rosi/Marco Ferreri
1970-1982|Lina Wertmüller/Ettore Scola/Dino Risi/Luigi Comencini/Mario Monicelli/Elio Petri/Franco Brusati
1963-1976|Sergio Leone/Sergio Corbucci/Sergio Sollima/Damiano Damiani/Enzo Barboni/Tonino Valerii/Duccio Tessari
1960-1978|Mario Bava/Dario Argento/Lucio Fulci/Antonio Margheriti/Riccardo Freda/Sergio Martino/Umberto Lenzi
1970-1990|Dario Argento/Lucio Fulci/Mario Bava/Sergio Martino/Lamberto Bava/Michele Soavi/Umberto Lenzi
1977-1993|Paolo Taviani/Vittorio Taviani/Ermanno Olmi/Ettore Scola/Francesco Rosi/Marco Bellocchio/Marco Ferreri
1985-1998|Giuseppe Tornatore/Gabriele Salvatores/Gianni Amelio/Nanni Moretti/Ettore Scola/Michael Radford/Roberto Benigni
1986-1997|Marco Ferreri/Ettore Scola/Mario Monicelli/Marco Bellocchio/Francesco Rosi/Liliana Cavani/Pupi Avati
1993-2007|Gianni Amelio/Nanni Moretti/Giuseppe Tornatore/Gabriele Salvatores/Francesca Archibugi/Marco Tullio Giordana/Ferzan Özpetek
1996-2008|Nanni Moretti/Roberto Benigni/Gianni Amelio/Marco Bellocchio/Silvio Soldini/Ferzan Özpetek/Emanuele Crialese
2001-2026|Paolo Sorrentino/Matteo Garrone/Luca Guadagnino/Marco Bellocchio/Nanni Moretti/Alice Rohrwacher/Giuseppe Tornatore
2010-2020|Gianfranco Rosi/Pietro Marcello/Alice Rohrwacher/Matteo Garrone/Jonas Carpignano/Michelangelo Frammartino/Roberto Minervini
1964-1985|Franco Zeffirelli/Mauro Bolognini/Luchino Visconti/Vittorio De Sica/Giuseppe Patroni Griffi/Francesco Rosi
# Spain and Portugal
1950-1964|Luis García Berlanga/Juan Antonio Bardem/Marco Ferreri/César Fernández Ardavín/Ladislao Vajda/Fernando Fernán Gómez/Rafael Gil
1950-1962|Luis Buñuel/Emilio Fernández/Roberto Gavaldón/Alejandro Galindo/Julio Bracho/Ismael Rodríguez
1959-1965|Luis Buñuel/Juan Antonio Bardem/Luis García Berlanga/Carlos Saura/Marco Ferreri/Luis Alcoriza
1963-1978|Luis Buñuel/Louis Malle/Claude Chabrol/Alain Resnais/Marco Ferreri/Roger Vadim/Joseph Losey
1970-1979|Luis Buñuel/Carlos Saura/Víctor Erice/Luis García Berlanga/Marco Ferreri/Manuel Gutiérrez Aragón
1973-1985|Víctor Erice/Carlos Saura/Iván Zulueta/Mario Camus/Manuel Gutiérrez Aragón/Jaime Chávarri/Basilio Martín Patino
1976-1985|Iván Zulueta/Pedro Almodóvar/Eloy de la Iglesia/Bigas Luna/Jaime Chávarri/Fernando Colomo/Víctor Erice
1978-1988|Mario Camus/Carlos Saura/Manuel Gutiérrez Aragón/José Luis Garci/Pilar Miró/Luis García Berlanga/Vicente Aranda
1978-1984|Carlos Saura/Eloy de la Iglesia/José Antonio de la Loma/Manuel Gutiérrez Aragón/Fernando Colomo
1984-1996|Pedro Almodóvar/Fernando Trueba/Bigas Luna/Vicente Aranda/Julio Medem/Fernando Colomo/José Luis Garci
1995-2006|Pedro Almodóvar/Julio Medem/Alejandro Amenábar/Álex de la Iglesia/Icíar Bollaín/Isabel Coixet/Fernando León de Aranoa
1993-2015|Álex de la Iglesia/Julio Medem/Santiago Segura/Alejandro Amenábar/Enrique Urbizu/Daniel Monzón
2003-2026|Pedro Almodóvar/Isabel Coixet/Icíar Bollaín/Alejandro Amenábar/Fernando León de Aranoa/Álex de la Iglesia/Rodrigo Sorogoyen
2006-2010|J. A. Bayona/Jaume Balagueró/Paco Plaza/Alejandro Amenábar/Álex de la Iglesia/Guillermo del Toro/Nacho Vigalondo
2017-2026|Carla Simón/Pilar Palomero/Elena Trapé/Rodrigo Sorogoyen/Jonás Trueba/Arantxa Echevarría/Estibaliz Urresola Solaguren
1978-2005|Manoel de Oliveira/João César Monteiro/Paulo Rocha/João Botelho/António-Pedro Vasconcelos/Fernando Lopes/Pedro Costa
1989-2024|Pedro Costa/Miguel Gomes/João César Monteiro/Teresa Villaverde/João Pedro Rodrigues/João Canijo
# Germany, Austria, Switzerland
1913-1924|Robert Wiene/F. W. Murnau/Fritz Lang/Paul Wegener/Ernst Lubitsch/Paul Leni/Arthur Robison
1921-1928|F. W. Murnau/Fritz Lang/G. W. Pabst/Robert Wiene/Paul Leni/E. A. Dupont/Paul Wegener
1927-1934|Fritz Lang/G. W. Pabst/Josef von Sternberg/Robert Siodmak/Joe May/E. A. Dupont/Max Ophüls
1926-1932|Walter Ruttmann/Hans Richter/Dziga Vertov/Robert Siodmak/Edgar G. Ulmer/Joris Ivens
1919-1932|Lotte Reiniger/Walter Ruttmann/Hans Richter/Oskar Fischinger/Ladislas Starevich/Winsor McCay
1932-1943|Leni Riefenstahl/Luis Trenker/Arnold Fanck/Veit Harlan/Walter Ruttmann/Gustav Ucicky
1943-1964|Carl Theodor Dreyer/Ingmar Bergman/Alf Sjöberg/Robert Bresson/Gabriel Axel/Benjamin Christensen
1953-1960|Robert Siodmak/Helmut Käutner/Kurt Hoffmann/Alfred Weidenmann/Wolfgang Staudte/Rolf Hansen/Wolfgang Liebeneiner
1965-1975|Alexander Kluge/Volker Schlöndorff/Jean-Marie Straub/Edgar Reitz/Peter Fleischmann/Ulrich Schamoni/Rainer Werner Fassbinder
1969-1982|Rainer Werner Fassbinder/Wim Wenders/Werner Herzog/Volker Schlöndorff/Werner Schroeter/Alexander Kluge/Hans-Jürgen Syberberg
1975-1988|Volker Schlöndorff/Margarethe von Trotta/Reinhard Hauff/Alexander Kluge/Edgar Reitz/Peter Lilienthal/Helma Sanders-Brahms
1976-1988|Peter Lilienthal/Reinhard Hauff/Hark Bohm/Werner Schroeter/Edgar Reitz/Bernhard Wicki/Margarethe von Trotta
1978-1986|Margarethe von Trotta/Helma Sanders-Brahms/Jutta Brückner/Ulrike Ottinger/Helke Sander/Doris Dörrie
1978-1988|Werner Schroeter/Rosa von Praunheim/Ulrike Ottinger/Hans-Jürgen Syberberg/Rainer Werner Fassbinder/Daniel Schmid
1979-1992|Werner Herzog/Wim Wenders/Volker Schlöndorff/Edgar Reitz/Margarethe von Trotta/Percy Adlon
1979-1986|Wolfgang Petersen/Volker Schlöndorff/Bernhard Wicki/Werner Herzog/Edgar Reitz/Reinhard Hauff
1983-1992|Wim Wenders/Jim Jarmusch/Percy Adlon/Werner Herzog/Aki Kaurismäki/Edgar Reitz
1972-1990|Rainer Simon/Konrad Wolf/Heiner Carow/Frank Beyer/Roland Gräf/Lothar Warneke/Egon Günther
1996-2009|Tom Tykwer/Fatih Akin/Wolfgang Becker/Oliver Hirschbiegel/Hans Weingartner/Sönke Wortmann/Caroline Link
2003-2012|Florian Henckel von Donnersmarck/Oliver Hirschbiegel/Wolfgang Becker/Dennis Gansel/Fatih Akin/Hans-Christian Schmid/Christian Petzold
2000-2012|Fatih Akin/Christian Petzold/Andreas Dresen/Hans-Christian Schmid/Thomas Arslan/Wolfgang Becker/Züli Aladağ
2003-2024|Maren Ade/Christian Petzold/Angela Schanelec/Valeska Grisebach/Andreas Dresen/Nora Fingscheidt/Jessica Hausner
1992-2014|Michael Haneke/Ulrich Seidl/Jessica Hausner/Barbara Albert/Stefan Ruzowitzky/Götz Spielmann
1999-2013|Michael Haneke/Lars von Trier/Jacques Audiard/Bruno Dumont/François Ozon/Roman Polanski/Dominik Moll
2014-2026|Edward Berger/Florian Henckel von Donnersmarck/Tom Tykwer/Fatih Akin/Christian Petzold/Oliver Hirschbiegel
# The Nordic countries and the Netherlands
1912-1924|Victor Sjöström/Mauritz Stiller/Benjamin Christensen/Carl Theodor Dreyer/Urban Gad/Georg af Klercker
1944-1958|Alf Sjöberg/Ingmar Bergman/Arne Mattsson/Hasse Ekman/Gustaf Molander/Arne Sucksdorff/Hampe Faustman
1950-1964|Ingmar Bergman/Alf Sjöberg/Carl Theodor Dreyer/Arne Mattsson/Vilgot Sjöman/Hasse Ekman
1963-1984|Ingmar Bergman/Vilgot Sjöman/Bo Widerberg/Jan Troell/Mai Zetterling/Jörn Donner/Liv Ullmann
1966-1980|Jan Troell/Bo Widerberg/Vilgot Sjöman/Mai Zetterling/Jörn Donner/Kjell Grede/Roy Andersson
1983-1993|Lasse Hallström/Bille August/Bo Widerberg/Gabriel Axel/Nils Malmros/Jan Troell/Kay Pollak
1985-1996|Bille August/Gabriel Axel/Nils Malmros/Lars von Trier/Søren Kragh-Jacobsen/Lasse Hallström/Jan Troell
1995-2015|Lars von Trier/Thomas Vinterberg/Susanne Bier/Søren Kragh-Jacobsen/Lone Scherfig/Nicolas Winding Refn/Christoffer Boe
1996-2006|Thomas Vinterberg/Lars von Trier/Søren Kragh-Jacobsen/Kristian Levring/Lone Scherfig/Lukas Moodysson/Susanne Bier
1985-2017|Aki Kaurismäki/Mika Kaurismäki/Roy Andersson/Friðrik Þór Friðriksson/Bent Hamer/Jim Jarmusch
1998-2019|Roy Andersson/Aki Kaurismäki/Ruben Östlund/Bent Hamer/Lukas Moodysson/Lars von Trier/Ulrich Seidl
2003-2013|Tomas Alfredson/Lukas Moodysson/Ruben Östlund/Mikael Håfström/Josef Fares/Niels Arden Oplev/Nicolas Winding Refn
2008-2026|Ruben Östlund/Joachim Trier/Thomas Vinterberg/Yorgos Lanthimos/Tarik Saleh/Lars von Trier/Magnus von Horn
2011-2026|Joachim Trier/Ruben Östlund/Thomas Vinterberg/Dag Johan Haugerud/Eskil Vogt/Hlynur Pálmason/Tobias Lindholm
2003-2024|Susanne Bier/Thomas Vinterberg/Lone Scherfig/Tobias Lindholm/Nikolaj Arcel/Niels Arden Oplev
1991-2018|Friðrik Þór Friðriksson/Baltasar Kormákur/Dagur Kári/Benedikt Erlingsson/Hrafn Gunnlaugsson/Grímur Hákonarson
1971-1990|Paul Verhoeven/Fons Rademakers/George Sluizer/Dick Maas/Wim Verstappen/Jos Stelling
1928-1965|Joris Ivens/Bert Haanstra/Henri Storck/Herman van der Horst/John Fernhout
# Russia and the Soviet Union
1923-1930|Sergei Eisenstein/Vsevolod Pudovkin/Dziga Vertov/Alexander Dovzhenko/Grigori Aleksandrov/Grigori Kozintsev/Lev Kuleshov
1927-1936|Boris Barnet/Alexander Dovzhenko/Vsevolod Pudovkin/Grigori Kozintsev/Abram Room/Lev Kuleshov/Grigori Aleksandrov/Leonid Trauberg
1935-1948|Sergei Eisenstein/Vsevolod Pudovkin/Grigori Kozintsev/Mark Donskoy/Sergei Gerasimov/Alexander Dovzhenko
1955-1966|Mikhail Kalatozov/Grigori Chukhrai/Sergei Bondarchuk/Grigori Kozintsev/Marlen Khutsiev/Mikhail Romm/Lev Kulidzhanov
1960-1976|Andrei Tarkovsky/Sergei Parajanov/Larisa Shepitko/Andrei Konchalovsky/Grigori Kozintsev/Sergei Bondarchuk/Tengiz Abuladze
1971-1990|Andrei Tarkovsky/Sergei Parajanov/Otar Iosseliani/Elem Klimov/Andrei Konchalovsky/Alexander Sokurov/Aleksei German
1975-1989|Elem Klimov/Larisa Shepitko/Aleksei German/Andrei Tarkovsky/Sergei Bondarchuk/Kira Muratova/Gleb Panfilov
1964-1984|Sergei Parajanov/Tengiz Abuladze/Otar Iosseliani/Yuri Ilyenko/Georgiy Daneliya/Andrei Tarkovsky
1974-1992|Gleb Panfilov/Nikita Mikhalkov/Kira Muratova/Andrei Konchalovsky/Elem Klimov/Eldar Ryazanov/Aleksei German
1986-1997|Nikita Mikhalkov/Andrei Konchalovsky/Pavel Lungin/Sergei Bodrov/Vitali Kanevsky/Vladimir Menshov/Pavel Chukhrai
1968-1990|Yuri Norstein/Fyodor Khitruk/Andrei Khrzhanovsky/Eduard Nazarov/Aleksandr Petrov/Priit Pärn
1975-1990|Yuri Norstein/Jan Švankmajer/Jiří Barta/Frédéric Back/René Laloux/Caroline Leaf
1997-2012|Alexander Sokurov/Aleksei German/Kira Muratova/Nikita Mikhalkov/Andrey Zvyagintsev/Otar Iosseliani/Pavel Lungin
2003-2019|Andrey Zvyagintsev/Alexander Sokurov/Sergei Loznitsa/Boris Khlebnikov/Kirill Serebrennikov/Alexei Popogrebsky/Kantemir Balagov
1955-1985|Eldar Ryazanov/Leonid Gaidai/Georgiy Daneliya/Vladimir Menshov/Mark Zakharov
2004-2016|Timur Bekmambetov/Fedor Bondarchuk/Sergei Bodrov/Alexey Balabanov/Pavel Lungin
# Poland, Czechoslovakia, Hungary, Romania, the Balkans
1955-1968|Andrzej Wajda/Andrzej Munk/Jerzy Kawalerowicz/Wojciech Has/Kazimierz Kutz/Tadeusz Konwicki/Aleksander Ford
1960-1970|Roman Polanski/Jerzy Skolimowski/Andrzej Wajda/Wojciech Has/Jerzy Kawalerowicz/Andrzej Munk/Janusz Morgenstern
1971-1990|Andrzej Wajda/Krzysztof Zanussi/Krzysztof Kieślowski/Agnieszka Holland/Andrzej Żuławski/Feliks Falk/Jerzy Skolimowski
1990-2024|Agnieszka Holland/Paweł Pawlikowski/Andrzej Wajda/Małgorzata Szumowska/Wojciech Smarzowski/Jerzy Skolimowski
2004-2024|Paweł Pawlikowski/Agnieszka Holland/Małgorzata Szumowska/Wojciech Smarzowski/Jan Komasa/Magnus von Horn
1963-1972|Miloš Forman/Jiří Menzel/Věra Chytilová/Ivan Passer/Jan Němec/Jaromil Jireš/Evald Schorm/Ján Kadár
1960-1972|František Vláčil/Jan Němec/Karel Kachyňa/Juraj Jakubisko/Štefan Uher/Juraj Herz/Otakar Vávra/Vojtěch Jasný
1969-1992|Jiří Menzel/Věra Chytilová/Karel Kachyňa/Vojtěch Jasný/Jaromil Jireš/František Vláčil/Evald Schorm
1952-1990|Karel Zeman/Jan Švankmajer/Jiří Trnka/Břetislav Pojar/Hermína Týrlová/Jiří Barta
1988-2010|Jan Svěrák/Jiří Menzel/Jan Hřebejk/Petr Zelenka/Jan Švankmajer/Bohdan Sláma/David Ondříček
1959-1976|Miklós Jancsó/István Szabó/Zoltán Fábri/Károly Makk/András Kovács/Márta Mészáros/Zoltán Huszárik
1971-1990|Márta Mészáros/István Szabó/Károly Makk/Pál Gábor/Judit Elek/Miklós Jancsó/Pál Sándor
1988-2012|Béla Tarr/Alexander Sokurov/Theo Angelopoulos/György Fehér/Šarūnas Bartas/Aleksei German/István Szabó
1989-2020|Ildikó Enyedi/Béla Tarr/Kornél Mundruczó/György Pálfi/László Nemes/Benedek Fliegauf/Márta Mészáros
2001-2024|Cristian Mungiu/Cristi Puiu/Corneliu Porumboiu/Radu Muntean/Radu Jude/Călin Peter Netzer/Cristian Nemescu
1965-1981|Dušan Makavejev/Želimir Žilnik/Aleksandar Petrović/Živojin Pavlović/Krsto Papić/Puriša Đorđević/Lordan Zafranović
1981-1989|Emir Kusturica/Goran Paskaljević/Goran Marković/Rajko Grlić/Slobodan Šijan/Dušan Makavejev
1990-2001|Emir Kusturica/Goran Paskaljević/Srđan Dragojević/Goran Marković/Ademir Kenović/Rajko Grlić
1993-2012|Milcho Manchevski/Emir Kusturica/Goran Paskaljević/Srđan Dragojević/Danis Tanović/Teona Strugar Mitevska
2001-2022|Jasmila Žbanić/Danis Tanović/Aida Begić/Pjer Žalica/Srdan Golubović/Ognjen Sviličić/Teona Strugar Mitevska
1954-1977|Michael Cacoyannis/Nikos Koundouros/Jules Dassin/Theo Angelopoulos/Pantelis Voulgaris/George Tzavellas
1970-2008|Theo Angelopoulos/Pantelis Voulgaris/Miklós Jancsó/Andrei Tarkovsky/Nikos Panayotopoulos/Costas Ferris
1988-2008|Theo Angelopoulos/Béla Tarr/Alexander Sokurov/Manoel de Oliveira/Abbas Kiarostami/Emir Kusturica/Nuri Bilge Ceylan
2009-2018|Yorgos Lanthimos/Athina Rachel Tsangari/Babis Makridis/Alexandros Avranas/Argyris Papadimitropoulos/Syllas Tzoumerkas
# Japan
1928-1944|Yasujirō Ozu/Mikio Naruse/Kenji Mizoguchi/Sadao Yamanaka/Hiroshi Shimizu/Teinosuke Kinugasa/Heinosuke Gosho/Tomu Uchida
1946-1963|Yasujirō Ozu/Mikio Naruse/Keisuke Kinoshita/Kenji Mizoguchi/Heinosuke Gosho/Tadashi Imai/Kon Ichikawa
1948-1964|Akira Kurosawa/Kenji Mizoguchi/Masaki Kobayashi/Kon Ichikawa/Hiroshi Inagaki/Keisuke Kinoshita/Kaneto Shindo
1951-1964|Teinosuke Kinugasa/Kenji Mizoguchi/Hiroshi Inagaki/Akira Kurosawa/Tadashi Imai/Daisuke Itō/Kōzaburō Yoshimura
1958-1971|Masaki Kobayashi/Akira Kurosawa/Hideo Gosha/Kihachi Okamoto/Tadashi Imai/Kenji Misumi/Masahiro Shinoda
1955-1968|Kaneto Shindo/Hiroshi Teshigahara/Kon Ichikawa/Shōhei Imamura/Masaki Kobayashi/Tadashi Imai/Yasuzō Masumura
1960-1972|Nagisa Ōshima/Shōhei Imamura/Masahiro Shinoda/Hiroshi Teshigahara/Yoshishige Yoshida/Yasuzō Masumura/Susumu Hani
1956-1974|Seijun Suzuki/Kinji Fukasaku/Yasuzō Masumura/Kihachi Okamoto/Teruo Ishii/Hideo Gosha/Shōhei Imamura
1970-1989|Nagisa Ōshima/Shōhei Imamura/Masahiro Shinoda/Kinji Fukasaku/Yoshimitsu Morita/Yoji Yamada/Shūji Terayama
1972-1990|Akira Kurosawa/Masaki Kobayashi/Shōhei Imamura/Kon Ichikawa/Masahiro Shinoda/Nagisa Ōshima/Kaneto Shindo
1951-1975|Ishirō Honda/Jun Fukuda/Yoshimitsu Banno/Kinji Fukasaku/Noriaki Yuasa
1984-1997|Juzo Itami/Yoji Yamada/Yoshimitsu Morita/Nobuhiko Obayashi/Masayuki Suo/Kon Ichikawa
1990-2003|Takeshi Kitano/Shōhei Imamura/Kiyoshi Kurosawa/Shinji Aoyama/Takashi Miike/Shunji Iwai/Sabu
1997-2006|Takashi Miike/Hideo Nakata/Kiyoshi Kurosawa/Takashi Shimizu/Shinya Tsukamoto/Sion Sono/Takeshi Kitano
1995-2008|Hirokazu Kore-eda/Naomi Kawase/Shinji Aoyama/Kiyoshi Kurosawa/Shunji Iwai/Nobuhiro Suwa/Yōjirō Takita
2008-2026|Hirokazu Kore-eda/Ryusuke Hamaguchi/Kiyoshi Kurosawa/Naomi Kawase/Kōji Fukada/Yōjirō Takita/Miwa Nishikawa
1968-1984|Hayao Miyazaki/Isao Takahata/Rintaro/Osamu Dezaki/Eiichi Yamamoto/Masami Hata/Toshio Masuda
1982-2000|Hayao Miyazaki/Isao Takahata/Katsuhiro Otomo/Mamoru Oshii/Yoshifumi Kondō/Rintaro/Osamu Dezaki
1997-2008|Hayao Miyazaki/Isao Takahata/Satoshi Kon/Mamoru Oshii/Katsuhiro Otomo/Hiroyuki Morita/Mamoru Hosoda/Shinichirō Watanabe
2004-2026|Hayao Miyazaki/Mamoru Hosoda/Makoto Shinkai/Hiromasa Yonebayashi/Gorō Miyazaki/Isao Takahata/Masaaki Yuasa/Naoko Yamada
1986-2000|Katsuhiro Otomo/Mamoru Oshii/Hideaki Anno/Satoshi Kon/Yoshiaki Kawajiri/Rintaro/Shinichirō Watanabe
# China, Hong Kong, Taiwan
1930-1949|Fei Mu/Yuan Muzhi/Sun Yu/Wu Yonggang/Cai Chusheng/Zheng Junli/Shen Xiling
1983-1995|Zhang Yimou/Chen Kaige/Tian Zhuangzhuang/Xie Fei/Xie Jin/Wu Tianming/Huang Jianxin
1987-1994|Xie Fei/Wu Tianming/Zhang Yimou/Xie Jin/Li Shaohong/Huang Jianxin/Zhou Xiaowen
1996-2012|Zhang Yimou/Chen Kaige/Jiang Wen/Feng Xiaogang/Wang Xiaoshuai/Zhang Yuan/Huo Jianqi
1997-2026|Jia Zhangke/Wang Xiaoshuai/Lou Ye/Zhang Yuan/Wang Bing/Wang Quan'an/Diao Yinan
1966-1979|King Hu/Chang Cheh/Lau Kar-leung/Chor Yuen/Li Han-hsiang/Sung Tsun-shou
1984-1993|John Woo/Ringo Lam/Tsui Hark/Kirk Wong/Johnnie To/Sammo Hung/Jackie Chan
1978-1996|Jackie Chan/Sammo Hung/Yuen Woo-ping/Corey Yuen/Lau Kar-leung/Stanley Tong/Tsui Hark
1988-2005|Wong Kar-wai/Stanley Kwan/Fruit Chan/Ann Hui/Peter Chan/Mabel Cheung/Clara Law
1997-2014|Johnnie To/Andrew Lau/Alan Mak/Dante Lam/Ringo Lam/Wilson Yip/Tsui Hark
1994-2016|Stephen Chow/Wong Jing/Jeffrey Lau/Vincent Kok/Derek Kwok/Johnnie To
1982-2000|Hou Hsiao-hsien/Edward Yang/Wan Jen/Sylvia Chang/Wu Nien-jen/Chang Yi/Tsai Ming-liang
1992-2007|Tsai Ming-liang/Edward Yang/Hou Hsiao-hsien/Stan Lai/Chang Tso-chi/Lin Cheng-sheng
1990-1991|Ang Lee/Edward Yang/Hou Hsiao-hsien/Stan Lai/Sylvia Chang/Wayne Wang/Wan Jen
2000|Ang Lee/Zhang Yimou/Chen Kaige/Tsui Hark/Yuen Woo-ping/Wong Kar-wai/Hou Hsiao-hsien
2009|Ang Lee/Zhang Yimou/Wong Kar-wai/Chen Kaige/Feng Xiaogang/Stanley Kwan/Lou Ye
2001-2009|Zhang Yimou/Chen Kaige/Tsui Hark/Feng Xiaogang/Yuen Woo-ping/Wong Kar-wai/John Woo
2000-2015|Hou Hsiao-hsien/Tsai Ming-liang/Wei Te-sheng/Chung Mong-hong/Leon Dai/Chang Tso-chi
# Korea and South-East Asia
1997-2010|Bong Joon-ho/Park Chan-wook/Kim Jee-woon/Lee Chang-dong/Ryoo Seung-wan/Hong Sang-soo/Kang Je-gyu
1996-2013|Kim Ki-duk/Park Chan-wook/Lee Chang-dong/Hong Sang-soo/Im Sang-soo/Im Kwon-taek/Kim Jee-woon
2008-2026|Bong Joon-ho/Park Chan-wook/Lee Chang-dong/Na Hong-jin/Kim Jee-woon/Hong Sang-soo/Yeon Sang-ho
1955-1985|Kim Ki-young/Shin Sang-ok/Yu Hyun-mok/Im Kwon-taek/Lee Man-hee/Kim Soo-yong
1986-2004|Im Kwon-taek/Lee Jang-ho/Park Kwang-su/Jang Sun-woo/Lee Chang-dong/Bae Chang-ho
2000-2026|Apichatpong Weerasethakul/Pen-Ek Ratanaruang/Wisit Sasanatieng/Anocha Suwichakornpong/Chatrichalerm Yukol/Aditya Assarat
2004-2022|Apichatpong Weerasethakul/Lav Diaz/Tsai Ming-liang/Brillante Mendoza/Trần Anh Hùng/Jia Zhangke/Rithy Panh
1998-2026|Lav Diaz/Brillante Mendoza/Raya Martin/Khavn/Auraeus Solito/Erik Matti/Jeffrey Jeturian
1970-1991|Lino Brocka/Ishmael Bernal/Mike De Leon/Celso Ad. Castillo/Eddie Romero/Marilou Diaz-Abaya
1993-2008|Trần Anh Hùng/Tony Bui/Đặng Nhật Minh/Rithy Panh/Lê Hoàng/Victor Vũ
1991-2020|Garin Nugroho/Riri Riza/Joko Anwar/Mouly Surya/Nia Dinata/Rudi Soedjarwo/Edwin
1995-2020|Eric Khoo/Anthony Chen/Royston Tan/Boo Junfeng/Kelvin Tong/Tan Pin Pin
2003-2009|Yasmin Ahmad/Amir Muhammad/Ho Yuhang/U-Wei Haji Saari/James Lee
# Iran, Turkey, the Arab countries, Israel
1958-1970|Forugh Farrokhzad/Ebrahim Golestan/Farrokh Ghaffari/Fereydoun Rahnema/Kamran Shirdel/Samuel Khachikian
1962-1979|Forugh Farrokhzad/Dariush Mehrjui/Ebrahim Golestan/Sohrab Shahid-Saless/Bahram Beyzai/Abbas Kiarostami/Amir Naderi
1985-2000|Abbas Kiarostami/Mohsen Makhmalbaf/Jafar Panahi/Majid Majidi/Amir Naderi/Dariush Mehrjui/Bahram Beyzai/Abolfazl Jalili
1995-2009|Jafar Panahi/Majid Majidi/Mohsen Makhmalbaf/Samira Makhmalbaf/Bahman Ghobadi/Abbas Kiarostami/Rakhshan Bani-Etemad
2007-2026|Asghar Farhadi/Jafar Panahi/Mohammad Rasoulof/Saeed Roustayi/Bahman Ghobadi/Majid Majidi/Shahram Mokri
2006-2013|Abbas Kiarostami/Asghar Farhadi/Nanni Moretti/Olivier Assayas/Mohsen Makhmalbaf
1991-2012|Rakhshan Bani-Etemad/Tahmineh Milani/Samira Makhmalbaf/Marzieh Meshkini/Niki Karimi/Hana Makhmalbaf
1956-1975|Metin Erksan/Lütfi Ömer Akad/Halit Refiğ/Yılmaz Güney/Atıf Yılmaz/Ertem Göreç
1970-1990|Yılmaz Güney/Şerif Gören/Zeki Ökten/Ömer Kavur/Atıf Yılmaz/Ali Özgentürk/Erden Kıral
1997-2026|Nuri Bilge Ceylan/Zeki Demirkubuz/Semih Kaplanoğlu/Reha Erdem/Yeşim Ustaoğlu/Emin Alper/Derviş Zaim
1947-1980|Youssef Chahine/Salah Abu Seif/Henry Barakat/Kamal El Sheikh/Shadi Abdel Salam/Tewfik Saleh
1965-1982|Mohammed Lakhdar-Hamina/Ahmed Rachedi/Youssef Chahine/Costa-Gavras/Gillo Pontecorvo/Merzak Allouache/Med Hondo
1980-2006|Youssef Chahine/Mohamed Khan/Atef El-Tayeb/Daoud Abdel Sayed/Khairy Beshara/Yousry Nasrallah/Radwan El-Kashef
1994-2024|Nadine Labaki/Moufida Tlatli/Kaouther Ben Hania/Haifaa al-Mansour/Annemarie Jacir/Raja Amari
1996-2024|Elia Suleiman/Hany Abu-Assad/Ziad Doueiri/Rashid Masharawi/Nabil Ayouch/Annemarie Jacir
2004-2019|Samuel Maoz/Ari Folman/Joseph Cedar/Eran Riklis/Amos Gitai/Eran Kolirin/Nadav Lapid/Dover Kosashvili
2011-2026|Nadav Lapid/Samuel Maoz/Eran Kolirin/Joseph Cedar/Tom Shoval/Hagar Ben-Asher/Amos Gitai
# Africa
1955-1975|Ousmane Sembène/Paulin Soumanou Vieyra/Moustapha Alassane/Oumarou Ganda/Timité Bassori/Désiré Ecaré/Ababacar Samb-Makharam
1969-1990|Ousmane Sembène/Djibril Diop Mambéty/Med Hondo/Souleymane Cissé/Paulin Soumanou Vieyra/Safi Faye/Haile Gerima
1979-1996|Souleymane Cissé/Idrissa Ouédraogo/Gaston Kaboré/Ousmane Sembène/Djibril Diop Mambéty/Cheick Oumar Sissoko/Flora Gomes
1998-2015|Abderrahmane Sissako/Mahamat-Saleh Haroun/Souleymane Cissé/Moussa Touré/Moussa Sène Absa/Newton Aduaka
1997-2010|Mark Dornford-May/Gavin Hood/Darrell Roodt/Ramadan Suleman/Khalo Matabane/Oliver Schmitz/Ntshavheni wa Luruli
1969-1989|Jamie Uys/Jans Rautenbach/Ross Devenish/Manie van Rensburg/Elmo De Witt
1990-2022|Tunde Kelani/Kunle Afolayan/Biyi Bandele/Kemi Adetiba/C. J. Obasi/Mo Abudu/Izu Ojukwu
# Latin America
1928-1936|Mário Peixoto/Humberto Mauro/Alberto Cavalcanti/Adhemar Gonzaga/José Medina/Luiz de Barros
1950-1964|Anselmo Duarte/Lima Barreto/Nelson Pereira dos Santos/Alberto Cavalcanti/Roberto Farias/Glauber Rocha/Ruy Guerra
1960-1976|Glauber Rocha/Nelson Pereira dos Santos/Ruy Guerra/Carlos Diegues/Joaquim Pedro de Andrade/Leon Hirszman/Rogério Sganzerla
1995-2010|Walter Salles/Fernando Meirelles/José Padilha/Héctor Babenco/Kátia Lund/Bruno Barreto/Karim Aïnouz/Andrucha Waddington
2000-2012|Kátia Lund/Fernando Meirelles/José Padilha/Walter Salles/Laís Bodanzky/Daniela Thomas/Eduardo Coutinho
2008-2026|Kleber Mendonça Filho/Karim Aïnouz/Walter Salles/Anna Muylaert/José Padilha/Gabriel Mascaro
1955-1980|Tomás Gutiérrez Alea/Humberto Solás/Julio García Espinosa/Octavio Gómez/Sara Gómez/Santiago Álvarez/Juan Carlos Tabío
1950-1975|Leopoldo Torre Nilsson/Fernando Ayala/Lautaro Murúa/Leonardo Favio/Manuel Antín/Hugo del Carril
1968-1990|Fernando Solanas/Octavio Getino/Leonardo Favio/Adolfo Aristarain/Héctor Olivera/María Luisa Bemberg/Luis Puenzo
1998-2018|Lucrecia Martel/Pablo Trapero/Lisandro Alonso/Juan José Campanella/Adrián Caetano/Martín Rejtman/Daniel Burman/Albertina Carri
1968-1990|Alejandro Jodorowsky/Arturo Ripstein/Felipe Cazals/Juan López Moctezuma/Jorge Fons/Rubén Gámez
1973-1979|Alejandro Jodorowsky/Luis Buñuel/Pier Paolo Pasolini/Fernando Arrabal/Walerian Borowczyk/Raúl Ruiz/Ken Russell
2004-2022|Patricio Guzmán/Pablo Larraín/Miguel Littín/Sebastián Lelio/Maite Alberdi/Andrés Wood
1974-2020|Patricio Guzmán/Raúl Ruiz/Miguel Littín/Silvio Caiozzi/Andrés Wood/Sebastián Lelio
2006-2024|Pablo Larraín/Sebastián Lelio/Andrés Wood/Sebastián Silva/Maite Alberdi/Dominga Sotomayor
1999-2012|Alejandro González Iñárritu/Alfonso Cuarón/Carlos Reygadas/Guillermo del Toro/Fernando Eimbcke/Luis Estrada/Carlos Carrera
2002-2024|Carlos Reygadas/Amat Escalante/Michel Franco/Fernando Eimbcke/Alonso Ruizpalacios/Lila Avilés/Gerardo Naranjo
2013-2026|Alfonso Cuarón/Carlos Reygadas/Michel Franco/Alejandro González Iñárritu/Alonso Ruizpalacios/Amat Escalante
2004-2022|Claudia Llosa/Lucrecia Martel/Josué Méndez/Francisco Lombardi/Albertina Carri/Dominga Sotomayor/Anna Muylaert
2010-2020|Lorenzo Vigas/Mariana Rondón/Alberto Arvelo/Jonathan Jakubowicz/Fina Torres/Michel Franco/Pablo Larraín
2004-2020|Ciro Guerra/Víctor Gaviria/Sergio Cabrera/Alejandro Landes/Jayro Bustamante/Cristina Gallego
# India and its neighbours
1913-1932|Dadasaheb Phalke/Himanshu Rai/Baburao Painter/R. Nataraja Mudaliar/Dhirendranath Ganguly/Hiralal Sen
1925-1940|Ardeshir Irani/V. Shantaram/Himanshu Rai/Baburao Painter/Debaki Bose/P. C. Barua/Franz Osten/H. M. Reddy
1943-1964|Mehboob Khan/Bimal Roy/Raj Kapoor/Guru Dutt/V. Shantaram/K. Asif/B. R. Chopra/Chetan Anand
1951-1965|Guru Dutt/Raj Kapoor/Bimal Roy/Vijay Anand/Raj Khosla/Chetan Anand/Khwaja Ahmad Abbas
1955-1970|Satyajit Ray/Ritwik Ghatak/Mrinal Sen/Tapan Sinha/Bimal Roy/Ajoy Kar/Rajen Tarafdar
1970-1991|Satyajit Ray/Mrinal Sen/Shyam Benegal/Tapan Sinha/Aparna Sen/Buddhadeb Dasgupta/Adoor Gopalakrishnan
1971-1988|Ramesh Sippy/Yash Chopra/Manmohan Desai/Prakash Mehra/Subhash Ghai/Raj Khosla/Feroz Khan
1955-1975|Vijay Anand/Yash Chopra/B. R. Chopra/Raj Khosla/Shakti Samanta/Nasir Hussain/Pramod Chakravorty
1960-1985|Hrishikesh Mukherjee/Basu Chatterjee/Gulzar/Basu Bhattacharya/Sai Paranjpye/Asit Sen
1974-1998|Shyam Benegal/Govind Nihalani/Ketan Mehta/Saeed Akhtar Mirza/Mani Kaul/Kumar Shahani/Kundan Shah
1982-1997|Mahesh Bhatt/Subhash Ghai/Shekhar Kapur/Mukul S. Anand/Rajkumar Santoshi/J. P. Dutta/Yash Chopra
1989-2008|Sooraj Barjatya/Aditya Chopra/Karan Johar/Yash Chopra/Subhash Ghai/Sanjay Leela Bhansali/David Dhawan
2000-2016|Ashutosh Gowariker/Sanjay Leela Bhansali/Rajkumar Hirani/Farhan Akhtar/Rakeysh Omprakash Mehra/Vishal Bhardwaj/Karan Johar/Imtiaz Ali
2003-2020|Anurag Kashyap/Vishal Bhardwaj/Dibakar Banerjee/Sriram Raghavan/Ram Gopal Varma/Tigmanshu Dhulia/Vikramaditya Motwane
2007-2023|Rohit Shetty/Farah Khan/Anees Bazmee/Kabir Khan/Sajid Khan/David Dhawan/Priyadarshan
2007-2024|Zoya Akhtar/Reema Kagti/Gauri Shinde/Meghna Gulzar/Farah Khan/Kiran Rao/Konkona Sen Sharma
2006-2024|Imtiaz Ali/Kabir Khan/Neeraj Pandey/Anubhav Sinha/Rajkumar Hirani/Sudhir Mishra/Madhur Bhandarkar/Prakash Jha
1988-2012|Mira Nair/Deepa Mehta/Gurinder Chadha/Aparna Sen/Nandita Das/Nagesh Kukunoor/Pamela Rooks
1974-2001|Mrinal Sen/Aparna Sen/Buddhadeb Dasgupta/Goutam Ghose/Rituparno Ghosh/Utpalendu Chakrabarty
1972-2008|Adoor Gopalakrishnan/G. Aravindan/Shaji N. Karun/K. G. George/P. Padmarajan/Bharathan/John Abraham
1978-2000|P. Padmarajan/Bharathan/I. V. Sasi/Joshiy/Sathyan Anthikad/Fazil/Priyadarshan/Sibi Malayil
1997-2024|A. K. Lohithadas/Blessy/Sathyan Anthikad/Kamal/Lal Jose/Ranjith/Shyamaprasad
2009-2026|Lijo Jose Pellissery/Dileesh Pothan/Aashiq Abu/Anjali Menon/Jeethu Joseph/Rajeev Ravi/Amal Neerad
1970-1988|K. Balachander/Bharathiraja/Balu Mahendra/J. Mahendran/K. Bhagyaraj/S. P. Muthuraman/C. V. Sridhar
1986-2010|Mani Ratnam/Balu Mahendra/Bharathiraja/K. Balachander/Suresh Krissna/P. Vasu/K. S. Ravikumar/S. Shankar
2000-2020|S. Shankar/A. R. Murugadoss/Gautham Vasudev Menon/Mani Ratnam/K. S. Ravikumar/Selvaraghavan/Hari
2003-2020|Selvaraghavan/Cheran/Mysskin/Ameer/Bala/Vetrimaaran/Gautham Vasudev Menon/Sundar C.
2010-2026|Vetrimaaran/Pa. Ranjith/Karthik Subbaraj/Lokesh Kanagaraj/Atlee/Sudha Kongara/Mari Selvaraj
1940-1970|B. N. Reddy/K. V. Reddy/L. V. Prasad/Adurthi Subba Rao/Vedantam Raghavayya/Kamalakara Kameswara Rao
1973-2000|K. Viswanath/Dasari Narayana Rao/K. Raghavendra Rao/Singeetam Srinivasa Rao/Bapu/Jandhyala
2001-2020|S. S. Rajamouli/Puri Jagannadh/V. V. Vinayak/Trivikram Srinivas/Srinu Vaitla/Sukumar/Boyapati Srinu/Sekhar Kammula
2013-2026|S. S. Rajamouli/Sukumar/Trivikram Srinivas/Koratala Siva/Boyapati Srinu/Krish Jagarlamudi/Nag Ashwin/Prashanth Neel
1967-1995|Puttanna Kanagal/Girish Karnad/Girish Kasaravalli/T. S. Nagabharana/B. V. Karanth/Shankar Nag
1998-2022|Upendra/Yogaraj Bhat/Prashanth Neel/Pawan Kumar/Rakshit Shetty/Duniya Soori
2011-2026|Chaitanya Tamhane/Nagraj Manjule/Umesh Kulkarni/Avinash Arun/Payal Kapadia/Sachin Kundalkar
1956-2006|Lester James Peries/Dharmasena Pathiraja/Sumitra Peries/Vasantha Obeysekera/Prasanna Vithanage/Titus Thotawatte
1961-2010|Zahir Raihan/Tareque Masud/Alamgir Kabir/Tanvir Mokammel/Humayun Ahmed/Subhash Dutta
2007-2024|Shoaib Mansoor/Mehreen Jabbar/Sarmad Khoosat/Nadeem Baig/Bilal Lashari
`;

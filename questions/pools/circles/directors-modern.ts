/** Columns: years of the films | names, most alike next to each other; films in English since about 1980. See `../circles.ts`. */
export const DIRECTORS_MODERN = `
# Names that sell a film
1998-2005|Christopher Nolan/David Fincher/Darren Aronofsky/Bryan Singer/Alejandro González Iñárritu/Paul Thomas Anderson
2005-2014|Christopher Nolan/Zack Snyder/J. J. Abrams/David Fincher/Matthew Vaughn/Sam Raimi/Alfonso Cuarón
2010-2024|Christopher Nolan/Denis Villeneuve/Alfonso Cuarón/Sam Mendes/Ridley Scott/David Fincher/Damien Chazelle
1992-1999|Quentin Tarantino/Robert Rodriguez/Abel Ferrara/Oliver Stone/John Dahl/Roger Avary/Danny Boyle
1992-2004|Quentin Tarantino/Joel Coen/Ethan Coen/Paul Thomas Anderson/David Fincher/Guy Ritchie
2003-2019|Quentin Tarantino/Robert Rodriguez/Guy Ritchie/Joe Carnahan/Edgar Wright/Martin McDonagh/Matthew Vaughn
2009-2020|Quentin Tarantino/Joel Coen/Ethan Coen/David O. Russell/Paul Thomas Anderson/Martin Scorsese/David Fincher
1992-2002|David Fincher/Bryan Singer/Michael Mann/Curtis Hanson/Joel Schumacher/Jonathan Demme/Danny Boyle
2005-2016|David Fincher/Darren Aronofsky/Denis Villeneuve/Bennett Miller/Michael Mann/Tomas Alfredson
2007-2014|David Fincher/Danny Boyle/Bennett Miller/Jason Reitman/David O. Russell/Ben Affleck/Gus Van Sant
1998-2010|Darren Aronofsky/Christopher Nolan/Spike Jonze/Gaspar Noé/David Fincher/Richard Kelly/Harmony Korine
2006-2017|Darren Aronofsky/Terrence Malick/Paul Thomas Anderson/Alfonso Cuarón/Nicolas Winding Refn/Denis Villeneuve/Alejandro González Iñárritu
2008-2014|Darren Aronofsky/David O. Russell/Gavin O'Connor/Scott Cooper/James Gray/Derek Cianfrance/Antoine Fuqua
2012-2018|Darren Aronofsky/Ridley Scott/Zack Snyder/Alex Proyas/Timur Bekmambetov/Tarsem Singh
1996-2007|Paul Thomas Anderson/David O. Russell/Todd Solondz/Todd Haynes/Todd Field/Wes Anderson
2007-2018|Paul Thomas Anderson/Joel Coen/Ethan Coen/Terrence Malick/Andrew Dominik/James Gray/David Fincher
2019-2026|Paul Thomas Anderson/Quentin Tarantino/Ari Aster/Josh Safdie/Martin Scorsese/Wes Anderson/Spike Lee
1984-1993|Joel Coen/Ethan Coen/Jim Jarmusch/David Lynch/Steven Soderbergh/Gus Van Sant/Hal Hartley
1994-2004|Joel Coen/Ethan Coen/Barry Sonnenfeld/Barry Levinson/Terry Zwigoff/David O. Russell/Wes Anderson
2003-2014|Joel Coen/Ethan Coen/Alexander Payne/David O. Russell/Wes Anderson/Noah Baumbach/Terry Zwigoff
2007-2016|Joel Coen/Ethan Coen/John Hillcoat/Andrew Dominik/Tommy Lee Jones/James Mangold/David Mackenzie
1998-2010|Wes Anderson/Spike Jonze/Noah Baumbach/Alexander Payne/Michel Gondry/Sofia Coppola/David O. Russell
2009-2026|Wes Anderson/Noah Baumbach/Spike Jonze/Greta Gerwig/Taika Waititi/Mike Mills/Jim Jarmusch
1999-2010|Spike Jonze/Michel Gondry/Charlie Kaufman/Richard Linklater/Wes Anderson/David O. Russell
2009-2016|Spike Jonze/Charlie Kaufman/Mike Mills/Sofia Coppola/Miranda July/Richard Ayoade/Derek Cianfrance
1999-2012|Michel Gondry/Spike Jonze/Jean-Pierre Jeunet/Mark Romanek/Jonathan Glazer/Charlie Kaufman
1996-2009|Alexander Payne/Wes Anderson/Todd Solondz/David O. Russell/Jason Reitman/Miguel Arteta/Noah Baumbach
2008-2019|Alexander Payne/Jason Reitman/Tom McCarthy/David O. Russell/Kenneth Lonergan/Bennett Miller/Noah Baumbach
2005-2018|Jason Reitman/Marc Webb/Alexander Payne/Jonathan Dayton/Valerie Faris/Adam McKay/Greg Mottola
1994-2006|David O. Russell/Alexander Payne/Whit Stillman/Noah Baumbach/Wes Anderson/Greg Mottola
1998-2003|David O. Russell/Ridley Scott/Edward Zwick/Antoine Fuqua/Steven Soderbergh/Stephen Gaghan/Spike Jonze
2010-2022|David O. Russell/Gavin O'Connor/Bennett Miller/Adam McKay/Jason Reitman/Ben Affleck/Jay Roach
1985-1994|Steven Soderbergh/Gus Van Sant/Jim Jarmusch/Hal Hartley/Whit Stillman/Todd Haynes/Allison Anders
1998-2001|Steven Soderbergh/Michael Mann/Stephen Gaghan/Curtis Hanson/Ted Demme/David Mamet/Barry Levinson
2000-2009|Steven Soderbergh/F. Gary Gray/George Clooney/Guy Ritchie/Brett Ratner/Doug Liman
2012-2021|Sam Mendes/Martin Campbell/Christopher Nolan/Danny Boyle/Matthew Vaughn/Marc Forster/Cary Joji Fukunaga
2009-2018|Steven Soderbergh/Tony Gilroy/David Fincher/Bennett Miller/Stephen Gaghan/George Clooney/Ben Affleck
1991-1994|Gus Van Sant/Todd Haynes/Gregg Araki/Jim Jarmusch/Hal Hartley/Richard Linklater
2003-2007|Gus Van Sant/Larry Clark/Gregg Araki/Todd Solondz/Harmony Korine/Todd Haynes/Jim Jarmusch
1995-2005|Todd Solondz/Todd Haynes/Gregg Araki/Larry Clark/Harmony Korine/Neil LaBute
1997-2001|Gus Van Sant/Robert Redford/Peter Weir/Barry Levinson/Lasse Hallström/Cameron Crowe/Scott Hicks
2002-2012|Gus Van Sant/Todd Haynes/Bennett Miller/Bill Condon/Todd Field/Sean Penn
1985-2005|Jim Jarmusch/Hal Hartley/Tom DiCillo/Alexandre Rockwell/Wayne Wang
2005-2026|Jim Jarmusch/Wim Wenders/Abel Ferrara/Gus Van Sant/Todd Haynes/Kelly Reichardt
1991-2006|Richard Linklater/Kevin Smith/Cameron Crowe/Whit Stillman/Noah Baumbach/Wes Anderson/Robert Rodriguez
1993-1999|Richard Linklater/Kevin Smith/Cameron Crowe/Ben Stiller/Allan Moyle/Noah Baumbach
2003-2019|Richard Linklater/Noah Baumbach/Mark Duplass/Jay Duplass/Nicole Holofcener/Kenneth Lonergan
2002-2006|Richard Linklater/Jon Favreau/Cameron Crowe/Mark Waters/Jake Kasdan/Chris Weitz
1994-2008|Kevin Smith/Richard Linklater/Judd Apatow/Edward Burns/Greg Mottola/Doug Liman
2000|Stephen Frears/Cameron Crowe/Mike Newell/Richard Linklater/Kevin Smith/Curtis Hanson
1996-2006|Doug Liman/Guy Ritchie/Danny Boyle/Jon Favreau/Kevin Smith/Christopher McQuarrie/Roger Avary
1984-1999|Oliver Stone/Alan Parker/Barry Levinson/Spike Lee/Sidney Lumet/Brian De Palma/Roland Joffé
1986-1992|Oliver Stone/Stanley Kubrick/Brian De Palma/Francis Ford Coppola/John Irvin/Barry Levinson/Hal Ashby
1999-2006|Oliver Stone/Wolfgang Petersen/Ridley Scott/Edward Zwick/Michael Mann/Peter Berg/Barry Levinson
2008-2016|Oliver Stone/Peter Berg/Ridley Scott/Kathryn Bigelow/Antoine Fuqua/Michael Mann/David Ayer
1976-1992|Stanley Kubrick/Roman Polanski/Francis Ford Coppola/Brian De Palma/Michael Cimino/Nicolas Roeg/Miloš Forman
1995-2001|Stanley Kubrick/Roman Polanski/Adrian Lyne/David Lynch/David Cronenberg/Brian De Palma/Paul Verhoeven
1984-1992|David Lynch/David Cronenberg/Joel Coen/Ethan Coen/Gus Van Sant/Abel Ferrara
1998-2012|David Cronenberg/Roman Polanski/Atom Egoyan/Neil Jordan/Nicolas Winding Refn/Paul Schrader/David Lynch
1997-2001|David Lynch/Robert Redford/Wim Wenders/Terrence Malick/Lasse Hallström/Jim Jarmusch
1997-2013|Terrence Malick/Peter Weir/Michael Mann/Ridley Scott/Paul Thomas Anderson/Andrew Dominik
2008-2020|Terrence Malick/Paul Thomas Anderson/David Lowery/James Gray/Gus Van Sant/Alejandro González Iñárritu/Andrew Dominik
1995-2013|Roman Polanski/Neil Jordan/David Cronenberg/Stephen Frears/István Szabó/Miloš Forman/Peter Weir
2001-2013|Roman Polanski/Tony Gilroy/Sidney Lumet/Fernando Meirelles/Phillip Noyce/Stephen Gaghan/Sydney Pollack
1985-2000|Martin Scorsese/Brian De Palma/Sidney Lumet/Abel Ferrara/Francis Ford Coppola/Barry Levinson/Mike Newell
2002-2019|Martin Scorsese/Ridley Scott/Michael Mann/Ben Affleck/David O. Russell/David Fincher/Spike Lee
1992-1997|Francis Ford Coppola/Neil Jordan/Kenneth Branagh/Tim Burton/Philip Kaufman/Stephen Frears
2003-2010|Mike Nichols/Sydney Pollack/Stephen Frears/Jonathan Demme/James L. Brooks/Robert Benton/Sidney Lumet
1986-1998|Mike Nichols/Sydney Pollack/Barry Levinson/James L. Brooks/Rob Reiner/Penny Marshall/Lawrence Kasdan
1987-2000|James L. Brooks/Rob Reiner/Nora Ephron/Mike Nichols/Lawrence Kasdan/Cameron Crowe/Albert Brooks
2002-2010|James L. Brooks/Nancy Meyers/Cameron Crowe/Nora Ephron/Garry Marshall/Mike Nichols
1997-2006|Jonathan Demme/Sydney Pollack/Barry Levinson/Taylor Hackford/Brett Ratner/Phillip Noyce
2006-2012|Jonathan Demme/Noah Baumbach/Kenneth Lonergan/Todd Field/Derek Cianfrance/Tom McCarthy/Sean Durkin
1990-2001|Jonathan Demme/David Fincher/Barbet Schroeder/Michael Mann/Harold Becker/Phillip Noyce/Martin Scorsese
# Prestige and drama
1992-2012|Clint Eastwood/Robert Redford/Kevin Costner/Sean Penn/Mel Gibson/Ron Howard/Barry Levinson
2003-2018|Clint Eastwood/Ridley Scott/Ron Howard/Steven Spielberg/Robert Zemeckis/Barry Levinson
1971-1984|Clint Eastwood/Don Siegel/Ted Post/Burt Reynolds/Walter Hill/Sydney Pollack/Richard Fleischer
1988-2003|Kevin Costner/Mel Gibson/Clint Eastwood/Walter Hill/Lawrence Kasdan/Edward Zwick/Simon Wincer
1993-2006|Mel Gibson/Ridley Scott/Edward Zwick/Michael Mann/Kevin Reynolds/Michael Caton-Jones/Kevin Costner
2003-2008|Mel Gibson/Ridley Scott/Peter Weir/Terrence Malick/Edward Zwick/Darren Aronofsky/Clint Eastwood
1989-2006|Edward Zwick/Ron Howard/Ridley Scott/Michael Mann/Peter Weir/Roland Joffé/Phillip Noyce
2006-2014|Edward Zwick/James Mangold/Cameron Crowe/James L. Brooks/Lasse Hallström/Jason Reitman
1989-2002|Ron Howard/Robert Zemeckis/Rob Reiner/Barry Levinson/Penny Marshall/Robert Redford/Edward Zwick
2001-2015|Ron Howard/Sam Mendes/Ridley Scott/Gary Ross/Lasse Hallström/Frank Darabont/James Mangold
2005-2016|Ron Howard/Wolfgang Petersen/Ridley Scott/Phillip Noyce/Jon Turteltaub/Tom Tykwer/Paul Greengrass
1994-2001|Frank Darabont/Rob Reiner/Robert Redford/Barry Levinson/Sydney Pollack/Curtis Hanson/Lasse Hallström
1990-2005|Barry Levinson/Mike Nichols/Robert Benton/Barry Sonnenfeld/Robert Zemeckis/Rob Reiner/Sydney Pollack
1982-1998|Barry Levinson/Rob Reiner/Robert Redford/Penny Marshall/Lawrence Kasdan/Peter Weir/Ron Howard
1981-2000|Lawrence Kasdan/Barry Levinson/Robert Benton/James L. Brooks/John Sayles/Alan Rudolph/Robert Altman
1986-2010|Rob Reiner/Barry Levinson/Ron Howard/Penny Marshall/Lasse Hallström/Nora Ephron/Garry Marshall
1984-1992|Rob Reiner/Ron Howard/John Hughes/Richard Donner/Joe Dante/Steven Spielberg/Penny Marshall
1981-1999|Peter Weir/Bruce Beresford/Fred Schepisi/Phillip Noyce/Gillian Armstrong/Roger Donaldson/George Miller
1974-1983|Peter Weir/Bruce Beresford/Fred Schepisi/Gillian Armstrong/George Miller/Phillip Noyce/Nicolas Roeg/Ted Kotcheff
1974-1988|George Miller/Peter Weir/Brian Trenchard-Smith/Russell Mulcahy/Richard Franklin/John Duigan/Roger Donaldson
1993-2004|Peter Weir/Robert Zemeckis/Andrew Niccol/Ron Howard/Frank Darabont/Miloš Forman/Gary Ross
1989-2009|Jane Campion/Gillian Armstrong/Sally Potter/Jocelyn Moorhouse/Mira Nair/Agnieszka Holland/Vincent Ward
2013-2024|Jane Campion/Andrea Arnold/Sofia Coppola/Kelly Reichardt/Lynne Ramsay/Chloé Zhao/Maggie Gyllenhaal
1992-2008|Baz Luhrmann/P. J. Hogan/Stephan Elliott/Julie Taymor/Alan Parker/Michael Hoffman/Jane Campion
2001-2014|Baz Luhrmann/Rob Marshall/Joe Wright/Julie Taymor/Sofia Coppola/Bill Condon/Stephen Daldry
2013-2024|Baz Luhrmann/Michael Gracey/Dexter Fletcher/Joe Wright/Tom Hooper/Rob Marshall/Bryan Singer
1994-2004|Lasse Hallström/Anthony Minghella/Gus Van Sant/Robert Redford/Scott Hicks/Alan Parker/Lawrence Kasdan
2004-2016|Lasse Hallström/Nick Cassavetes/Scott Hicks/Bille August/Joe Johnston/Robert Zemeckis/George Tillman Jr.
2009-2015|Lasse Hallström/John Madden/Richard Eyre/Scott Hicks/Nick Cassavetes/Michael Hoffman
1989-2000|Sean Penn/Tim Robbins/Robert Redford/Jodie Foster/Steve Buscemi/Gary Oldman/Billy Bob Thornton
2000-2012|Sean Penn/Clint Eastwood/Tommy Lee Jones/Gus Van Sant/James Mangold/Robert Redford/Ed Harris
2002-2021|George Clooney/Ben Affleck/Robert Redford/Sean Penn/Tony Gilroy/Angelina Jolie/Bradley Cooper
2004-2014|George Clooney/Tony Gilroy/Bennett Miller/Steven Soderbergh/Billy Ray/Robert Redford/Jay Roach
2007-2017|Ben Affleck/Bennett Miller/Kathryn Bigelow/Tony Gilroy/Paul Greengrass/Tom Hooper/George Clooney
2007-2012|Ben Affleck/Michael Mann/James Gray/Antoine Fuqua/Gavin O'Connor/Martin Scorsese/Ridley Scott
2005-2015|Bennett Miller/Todd Field/Tom McCarthy/George Clooney/David O. Russell/Paul Haggis/Gavin O'Connor
2003-2011|Paul Haggis/Stephen Gaghan/Todd Field/Fernando Meirelles/Alejandro González Iñárritu/Marc Forster/George Clooney
2009-2015|Paul Haggis/Tony Gilroy/Ben Affleck/Phillip Noyce/Neil Burger/Brad Furman/Jaume Collet-Serra
2007-2014|Tony Gilroy/Stephen Gaghan/Michael Mann/Steven Soderbergh/Billy Ray/Paul Greengrass/Doug Liman
1981-2000|Michael Mann/William Friedkin/Walter Hill/Ridley Scott/Sidney Lumet/Tony Scott/John Frankenheimer
2000-2012|Michael Mann/William Friedkin/Walter Hill/Ridley Scott/Tony Scott/Antoine Fuqua/James Gray
1986-2001|Michael Mann/Barry Levinson/Alan J. Pakula/Oliver Stone/Sydney Pollack/Ron Howard/Phillip Noyce
1990-2005|Curtis Hanson/Carl Franklin/James Foley/Barry Levinson/Phillip Noyce/Harold Becker/John Dahl
2000-2003|Curtis Hanson/Cameron Crowe/Alexander Payne/Gus Van Sant/Kenneth Lonergan/Wes Anderson
1998-2008|James Mangold/Curtis Hanson/Taylor Hackford/Ron Howard/Cameron Crowe/Edward Zwick
2013-2024|James Mangold/Ron Howard/David Mackenzie/Scott Cooper/Peter Berg/Gavin O'Connor/Clint Eastwood
1999-2010|Brian Helgeland/Gavin O'Connor/David Koepp/Scott Frank/Joe Carnahan/Christopher McQuarrie
2010-2017|Brian Helgeland/Gavin O'Connor/Antoine Fuqua/Scott Cooper/Ruben Fleischer/Peter Berg/Tate Taylor
2009-2018|Jean-Marc Vallée/Marc Forster/Morten Tyldum/Lenny Abrahamson/Denis Villeneuve/Steve McQueen/Tom McCarthy
2007-2016|Jean-Marc Vallée/Justin Chadwick/Joe Wright/Sean Penn/Danny Boyle/Tom Hooper/Saul Dibb
2008-2018|Tom Hooper/Morten Tyldum/Stephen Daldry/James Marsh/Joe Wright/Stephen Frears/John Crowley
2007-2016|Joe Wright/Duncan Jones/Nicolas Winding Refn/Anton Corbijn/Doug Liman/Alfonso Cuarón
2003-2011|Jim Sheridan/Neil Jordan/Susanne Bier/Terry George/Lasse Hallström/Mike Newell/Paul Haggis
2003-2014|Bill Condon/Taylor Hackford/Rob Marshall/Gus Van Sant/Todd Haynes/Julian Schnabel/Bennett Miller
2006-2017|Bill Condon/Rob Marshall/Adam Shankman/Chris Weitz/Catherine Hardwicke/Kenneth Branagh/Tom Hooper
2000-2018|Rob Marshall/Bill Condon/Adam Shankman/Baz Luhrmann/Phyllida Lloyd/Julie Taymor/Tom Hooper
2003-2009|Rob Marshall/Ang Lee/Anthony Minghella/Edward Zwick/Joe Wright/James Ivory/Mira Nair
2016-2025|Damien Chazelle/Bradley Cooper/Barry Jenkins/Greta Gerwig/Jon M. Chu/Michael Gracey/Denis Villeneuve
2013-2023|Damien Chazelle/Barry Jenkins/Greta Gerwig/David Lowery/Trey Edward Shults/Derek Cianfrance
2014-2026|Daniel Kwan/Daniel Scheinert/Ari Aster/Jordan Peele/Taika Waititi/Boots Riley/Robert Eggers
2015-2026|Sean Baker/Josh Safdie/Benny Safdie/Chloé Zhao/Barry Jenkins/Greta Gerwig/Kelly Reichardt
2015-2026|Chloé Zhao/Kelly Reichardt/Sean Baker/Lee Isaac Chung/Barry Jenkins/Debra Granik/Lulu Wang
2013-2025|Brady Corbet/Josh Safdie/Robert Eggers/Ari Aster/Todd Field/Trey Edward Shults/Kenneth Lonergan
2004-2025|Kelly Reichardt/Debra Granik/Lynn Shelton/Miranda July/So Yong Kim/Eliza Hittman
1999-2017|Sofia Coppola/Mary Harron/Rebecca Miller/Miranda July/Nicole Holofcener/Lisa Cholodenko/Tamara Jenkins
1999-2010|Sofia Coppola/Spike Jonze/Wes Anderson/Noah Baumbach/Mike Mills/Zach Braff/Alexander Payne
2017-2026|Greta Gerwig/Emerald Fennell/Olivia Wilde/Lulu Wang/Maggie Gyllenhaal/Sofia Coppola/Sarah Polley
1990-2006|Kathryn Bigelow/Mimi Leder/Tony Scott/Walter Hill/John McTiernan/Phillip Noyce/Wolfgang Petersen
2006-2018|Kathryn Bigelow/Paul Greengrass/Peter Berg/Ridley Scott/Ben Affleck/David Ayer/Sam Mendes
1992-2020|Mary Harron/Allison Anders/Rose Troche/Kimberly Peirce/Lisa Cholodenko/Nicole Holofcener
2000-2012|Catherine Hardwicke/Sofia Coppola/Kimberly Peirce/Karyn Kusama/Mary Harron/Rebecca Miller
2007-2014|Catherine Hardwicke/Chris Weitz/David Slade/Bill Condon/Thor Freudenthal/Richard LaGravenese
1985-1998|Alan Rudolph/Robert Altman/John Sayles/Alan Parker/Louis Malle/Jonathan Demme/Paul Schrader
1985-2006|Robert Altman/Alan Rudolph/John Sayles/Woody Allen/Paul Mazursky/Tim Robbins
1983-2005|John Sayles/Victor Nuñez/Allison Anders/Maggie Greenwald/Lawrence Kasdan/Robert Altman
1984-1999|James Ivory/Charles Sturridge/Stephen Frears/Franco Zeffirelli/Mike Newell/Gillian Armstrong/Christopher Hampton
1993-1999|Ang Lee/Wayne Wang/Mira Nair/James Ivory/Lasse Hallström/Roger Michell/Douglas McGrath
1996-2000|James Cameron/Steven Spielberg/Ron Howard/Ridley Scott/Wolfgang Petersen/Mel Gibson/Robert Zemeckis/Kevin Costner
1996-2001|Ang Lee/Atom Egoyan/Todd Haynes/Sam Mendes/Todd Solondz/Robert Altman/Paul Thomas Anderson
2013-2018|Ang Lee/Alfonso Cuarón/Danny Boyle/Steven Spielberg/Martin Scorsese/Jean-Pierre Jeunet/Peter Jackson
1997-2008|Ang Lee/Anthony Minghella/Sam Mendes/Stephen Daldry/Gus Van Sant/Todd Haynes/Alfonso Cuarón
2003-2016|Ang Lee/Guillermo del Toro/Bryan Singer/Alfonso Cuarón/Peter Jackson/Sam Raimi/Martin Campbell
2004-2009|Ang Lee/Todd Haynes/Gus Van Sant/Bennett Miller/Alejandro González Iñárritu/Fernando Meirelles
2000-2016|Alejandro González Iñárritu/Alfonso Cuarón/Guillermo del Toro/Fernando Meirelles/Rodrigo García/Guillermo Arriaga/Walter Salles
2012-2023|Alejandro González Iñárritu/Alfonso Cuarón/Denis Villeneuve/Darren Aronofsky/Terrence Malick/Damien Chazelle/Pablo Larraín
1995-2006|Alfonso Cuarón/Mike Newell/Chris Columbus/Brad Silberling/Agnieszka Holland/Guillermo del Toro/Terry Gilliam
2006-2019|Alfonso Cuarón/Ridley Scott/Danny Boyle/Christopher Nolan/Duncan Jones/Neill Blomkamp/Denis Villeneuve
1997-2014|Guillermo del Toro/Peter Jackson/Sam Raimi/Stephen Norrington/Alex Proyas/Joe Johnston/Len Wiseman
2013-2023|Guillermo del Toro/Alfonso Cuarón/J. A. Bayona/Tim Burton/Yorgos Lanthimos/Matt Reeves/Luca Guadagnino
1998-2010|Fernando Meirelles/Walter Salles/Alejandro González Iñárritu/José Padilha/Héctor Babenco/Alfonso Cuarón
2007-2018|José Padilha/Neill Blomkamp/Fernando Meirelles/Len Wiseman/Rupert Wyatt/Paul Greengrass/Tomas Alfredson
# Black American cinema
1986-2002|Spike Lee/John Singleton/Bill Duke/Carl Franklin/Mario Van Peebles/Robert Townsend/Charles Burnett/Ernest Dickerson
1991-2004|F. Gary Gray/John Singleton/Albert Hughes/Allen Hughes/Forest Whitaker/Tim Story/Malcolm D. Lee
2000-2018|Spike Lee/Antoine Fuqua/F. Gary Gray/Lee Daniels/John Singleton/Denzel Washington/Carl Franklin
2002-2008|Spike Lee/Antoine Fuqua/Michael Mann/Sidney Lumet/Tony Scott/Ben Affleck/F. Gary Gray
1998-2012|F. Gary Gray/Antoine Fuqua/Brett Ratner/Joe Carnahan/Tony Scott/John Singleton/David Ayer
1998-2012|Antoine Fuqua/Tony Scott/F. Gary Gray/Peter Berg/Joe Carnahan/David Ayer/Pierre Morel
2012-2023|Antoine Fuqua/Peter Berg/David Ayer/F. Gary Gray/Joe Carnahan/Pierre Morel/Baltasar Kormákur
2013-2026|Ryan Coogler/Barry Jenkins/Jordan Peele/Ava DuVernay/F. Gary Gray/Steven Caple Jr./Shaka King
2008-2024|Ava DuVernay/Dee Rees/Gina Prince-Bythewood/Regina King/Amma Asante/Tina Mabry/Kasi Lemmons
1989-2004|Julie Dash/Kasi Lemmons/Leslie Harris/Euzhan Palcy/Darnell Martin/Cheryl Dunye
2017-2025|Jordan Peele/Boots Riley/Ari Aster/Nia DaCosta/Robert Eggers/Leigh Whannell
1988-2004|Keenen Ivory Wayans/Robert Townsend/Reginald Hudlin/Tim Story/Malcolm D. Lee/David Zucker
# Comedies
1977-1993|John Landis/Ivan Reitman/Harold Ramis/Joe Dante/Jim Abrahams/Carl Reiner/Hal Needham
1980-1993|Harold Ramis/Ivan Reitman/John Landis/John Hughes/Carl Reiner/Frank Oz/Rob Reiner
1990-2009|Harold Ramis/Ivan Reitman/Frank Oz/Barry Sonnenfeld/Jay Roach/Betty Thomas/Rob Reiner
1986-2011|Ivan Reitman/Garry Marshall/Harold Ramis/Barry Sonnenfeld/Chris Columbus/Frank Oz/Peter Segal
1977-1994|David Zucker/Jim Abrahams/Jerry Zucker/Mel Brooks/Hugh Wilson/Carl Reiner/Neal Israel
1982-1995|Mel Brooks/David Zucker/Jim Abrahams/Carl Reiner/John Landis/Gene Wilder/Joe Dante
2000-2010|David Zucker/Keenen Ivory Wayans/Jason Friedberg/Aaron Seltzer/Malcolm D. Lee/Craig Mazin
1982-1992|John Hughes/Howard Deutch/Chris Columbus/Amy Heckerling/Cameron Crowe/Savage Steve Holland/Martha Coolidge
1987-2003|Chris Columbus/Joe Johnston/Brian Levant/Rob Minkoff/Raja Gosnell/Brad Silberling/John Hughes
1990-1996|Chris Columbus/Howard Deutch/Ivan Reitman/Peter Faiman/Tom Shadyac/Barry Sonnenfeld/Penny Marshall
2001-2012|Chris Columbus/Mike Newell/Brad Silberling/Gore Verbinski/Chris Weitz/Joe Johnston/Thor Freudenthal
1986-1999|Penny Marshall/Nora Ephron/Rob Reiner/Garry Marshall/Amy Heckerling/Susan Seidelman/Penelope Spheeris
1990-2011|Garry Marshall/Nora Ephron/Nancy Meyers/P. J. Hogan/Donald Petrie/Mike Newell/Rob Reiner
1992-2010|Nora Ephron/Nancy Meyers/Garry Marshall/James L. Brooks/Lasse Hallström/David Frankel/Richard Curtis
1998-2010|Nancy Meyers/Nora Ephron/David Frankel/Andy Tennant/Donald Petrie/Anne Fletcher/James L. Brooks
2009-2018|Nancy Meyers/David Frankel/James L. Brooks/Lorene Scafaria/Paul Feig/Richard Curtis/Anne Fletcher
1984-2001|Amy Heckerling/Penelope Spheeris/Martha Coolidge/Susan Seidelman/Betty Thomas/Nora Ephron
1994-2014|Peter Farrelly/Bobby Farrelly/Tom Shadyac/Dennis Dugan/Jay Roach/Ben Stiller/Frank Coraci
1995-2013|Dennis Dugan/Frank Coraci/Peter Segal/Tom Shadyac/Steven Brill/Peter Farrelly/Bobby Farrelly
1994-2001|Ben Stiller/Tom Shadyac/Jay Roach/Peter Farrelly/Bobby Farrelly/Barry Sonnenfeld/Danny DeVito
2000-2013|Ben Stiller/Jay Roach/Todd Phillips/Peter Farrelly/Bobby Farrelly/David Dobkin/Tom Shadyac
2007-2014|Ben Stiller/Adam McKay/Jay Roach/Etan Cohen/Gore Verbinski/Todd Phillips/David Gordon Green
1996-2004|Jay Roach/Tom Shadyac/Dennis Dugan/Peter Farrelly/Bobby Farrelly/Frank Coraci/Penelope Spheeris
2003-2015|Jay Roach/Adam McKay/Todd Phillips/David Dobkin/Shawn Levy/Peter Segal/Dennis Dugan
2000-2013|Todd Phillips/David Dobkin/Adam McKay/Judd Apatow/Rawson Marshall Thurber/Ben Stiller/Greg Mottola
2015-2024|Todd Phillips/Matt Reeves/Christopher Nolan/James Mangold/David Ayer/Zack Snyder/Josh Safdie
2004-2014|Adam McKay/Judd Apatow/Todd Phillips/Jay Roach/David Dobkin/Will Gluck/Ben Stiller
2013-2022|Adam McKay/David O. Russell/Jay Roach/Jason Reitman/Martin Scorsese/Tom McCarthy/Craig Gillespie
2005-2016|Judd Apatow/Nicholas Stoller/Greg Mottola/Paul Feig/David Gordon Green/Jake Kasdan/Adam McKay
2009-2018|Paul Feig/Judd Apatow/Seth Gordon/Jake Kasdan/Nicholas Stoller/Ben Falcone/Elizabeth Banks
2006-2016|Jake Kasdan/Greg Mottola/Nicholas Stoller/David Gordon Green/Evan Goldberg/Jonathan Levine
2002-2014|Shawn Levy/Jon Favreau/Adam Shankman/Peter Segal/Raja Gosnell/Tim Hill/Chris Columbus
2010-2018|Shawn Levy/Peter Berg/Jon Favreau/Joe Johnston/Francis Lawrence/Brad Peyton/Seth Gordon
2001-2008|Jon Favreau/Shawn Levy/Joe Johnston/Mark Waters/Jay Roach/Brad Silberling/Donald Petrie
2007-2019|Jon Favreau/Kenneth Branagh/Joe Johnston/Joss Whedon/Shane Black/Gavin Hood/Louis Leterrier
2014-2020|Jon Favreau/Bill Condon/Tim Burton/Andy Serkis/David Lowery/Robert Stromberg/Guy Ritchie
1997-2012|Brett Ratner/McG/Tim Story/Rob Cohen/F. Gary Gray/Dominic Sena/Stephen Sommers
2000-2008|Brett Ratner/Bryan Singer/Ridley Scott/Joel Schumacher/Gregory Hoblit/Jonathan Demme/Gary Fleder
2000-2006|Brett Ratner/Ron Howard/Peter Segal/Nancy Meyers/Jay Russell/Harold Ramis
1984-1995|John Landis/Martin Brest/Tony Scott/Walter Hill/Richard Donner/Ivan Reitman/Joel Schumacher
2006-2020|Jon M. Chu/Anne Fletcher/Adam Shankman/Kenny Ortega/Scott Speer/Thomas Carter
2010-2017|Jon M. Chu/Louis Leterrier/McG/Jonathan Liebesman/Justin Lin/Stephen Sommers/Brett Ratner
# Blockbusters since 2000
2000-2012|Peter Jackson/Gore Verbinski/Sam Raimi/Guillermo del Toro/Andrew Adamson/Chris Columbus/Alfonso Cuarón
2009-2016|Peter Jackson/Andrew Adamson/David Yates/Guillermo del Toro/Francis Lawrence/Sam Raimi/Bryan Singer
1999-2007|Sam Raimi/Bryan Singer/Tim Story/Mark Steven Johnson/Stephen Norrington/Peter Jackson/Ang Lee
2005-2014|Sam Raimi/Tim Burton/Gore Verbinski/Alexandre Aja/Peter Jackson/Rupert Sanders/Scott Derrickson
1999-2014|Bryan Singer/Sam Raimi/Brett Ratner/Gavin Hood/Matthew Vaughn/Martin Campbell/Jonathan Mostow
2012-2018|Bryan Singer/Matthew Vaughn/Zack Snyder/James Mangold/Marc Webb/Gareth Edwards/Duncan Jones
2006-2018|Zack Snyder/Len Wiseman/Tarsem Singh/Louis Leterrier/David Ayer/Matthew Vaughn/Marc Webb
2004|Zack Snyder/Marcus Nispel/Alexandre Aja/Francis Lawrence/Eli Roth/Edgar Wright
2012-2021|Zack Snyder/Joss Whedon/David Ayer/Patty Jenkins/James Gunn/Matt Reeves/Bryan Singer
2011-2021|Joss Whedon/Anthony Russo/Joe Russo/Shane Black/Jon Favreau/J. J. Abrams/James Gunn/Peyton Reed
2003-2009|Joss Whedon/David Twohy/Andrew Niccol/Kurt Wimmer/J. J. Abrams/Alex Proyas
2006-2019|J. J. Abrams/Brad Bird/Matt Reeves/Joe Johnston/Justin Lin/Gareth Edwards/Jon Favreau
2006-2018|J. J. Abrams/Brad Bird/Doug Liman/Christopher McQuarrie/Paul Greengrass/Martin Campbell/John Woo
2008-2013|J. J. Abrams/Matt Reeves/Joss Whedon/Bryan Singer/Jonathan Mostow/McG
2009-2022|James Cameron/Ridley Scott/Zack Snyder/Michael Bay/Peter Jackson/Neill Blomkamp/J. J. Abrams
2009-2018|Neill Blomkamp/Duncan Jones/Gareth Edwards/Rian Johnson/Alex Garland/Joseph Kosinski/Rupert Wyatt
2012-2024|Christopher McQuarrie/Doug Liman/Chad Stahelski/David Leitch/Joseph Kosinski/Brad Bird/Martin Campbell
2000-2006|Christopher McQuarrie/Doug Liman/Joe Carnahan/Antoine Fuqua/Brian Helgeland
2002-2016|Paul Greengrass/Doug Liman/Martin Campbell/Peter Berg/Marc Forster/Tony Gilroy/Phillip Noyce
2002-2014|Doug Liman/Paul Greengrass/McG/Louis Leterrier/Len Wiseman/D. J. Caruso
2006-2017|Justin Lin/Rob Cohen/John Singleton/Louis Leterrier/F. Gary Gray/Olivier Megaton
2005-2014|Justin Lin/Rob Cohen/McG/Len Wiseman/D. J. Caruso/Peter Berg/Jonathan Liebesman
2015|Justin Lin/J. J. Abrams/James Wan/Colin Trevorrow/Jordan Vogt-Roberts/Joe Johnston
2002-2016|David Ayer/Antoine Fuqua/Joe Carnahan/Gavin O'Connor/Peter Berg/Ric Roman Waugh/José Padilha
2006-2019|James Gunn/Edgar Wright/Shane Black/Taika Waititi/Joss Whedon/Peyton Reed/Drew Goddard
2004-2010|James Gunn/Eli Roth/Edgar Wright/Neil Marshall/Robert Rodriguez
2004-2017|Shane Black/Matthew Vaughn/Guy Ritchie/Martin McDonagh/Joss Whedon/James Gunn/Edgar Wright
1998-2010|Stephen Norrington/Guillermo del Toro/David S. Goyer/Len Wiseman/Mark Steven Johnson/Francis Lawrence/Alex Proyas
2005-2011|David S. Goyer/Scott Derrickson/Jaume Collet-Serra/Marcus Nispel/Francis Lawrence/Samuel Bayer
2005-2014|Frank Miller/Robert Rodriguez/Zack Snyder/Mark Steven Johnson/Jonathan Hensleigh/Mark Neveldine/Brian Taylor
2001-2014|Robert Rodriguez/Quentin Tarantino/Rob Zombie/Frank Miller/Guillermo del Toro/Eli Roth
1992-2004|Robert Rodriguez/Quentin Tarantino/John Woo/Sam Raimi/Wes Craven/Guillermo del Toro
2001-2011|Robert Rodriguez/Chris Columbus/Raja Gosnell/Shawn Levy/Joe Johnston/McG
2001-2013|Gore Verbinski/Joe Johnston/Stephen Sommers/Rob Marshall/Jon Turteltaub/Sam Raimi/Mike Newell
2000|Gore Verbinski/Brett Ratner/Guy Ritchie/Doug Liman/Steven Soderbergh/Brian Helgeland
2000-2004|Gore Verbinski/Spike Jonze/Hideo Nakata/Takashi Shimizu/M. Night Shyamalan/Mark Romanek
2005-2014|Brian De Palma/Curtis Hanson/Neil Jordan/William Friedkin/James Foley/Jane Campion
2001-2011|Joe Johnston/Stephen Sommers/Jonathan Mostow/Rob Cohen/Simon West/Jon Turteltaub/Colin Trevorrow
2009-2018|Martin Campbell/Joe Johnston/Shane Black/Marc Webb/Alan Taylor/Gavin Hood/Jonathan Mostow
2009-2016|Mike Newell/Louis Leterrier/Jon Turteltaub/Stephen Sommers/Simon West/Gavin Hood/Rupert Sanders
2005-2018|Sylvester Stallone/Simon West/Walter Hill/Patrick Hughes/John Moore/Antoine Fuqua/Louis Leterrier
1978-1992|Sylvester Stallone/John G. Avildsen/Ted Kotcheff/Walter Hill/George P. Cosmatos/Andrei Konchalovsky
2003-2008|Richard Donner/Tony Scott/Wolfgang Petersen/Clint Eastwood/Walter Hill/Michael Mann/Roger Donaldson
2003-2009|Wolfgang Petersen/Oliver Stone/Antoine Fuqua/Ridley Scott/Stephen Sommers/Mel Gibson
2009-2018|Renny Harlin/Brett Ratner/Paul W. S. Anderson/Tarsem Singh/Jonathan Liebesman/Louis Leterrier/Marcus Nispel
1995-2012|Paul W. S. Anderson/Stephen Norrington/Simon West/Rob Bowman/Alex Proyas/Stephen Hopkins/Len Wiseman
2006-2018|Roger Donaldson/Martin Campbell/Jaume Collet-Serra/Pierre Morel/Phillip Noyce/Luc Besson/Olivier Megaton
1982-1993|Roger Donaldson/Peter Hyams/John Badham/Roger Spottiswoode/Geoff Murphy/Phillip Noyce/Bruce Beresford
1995-2001|Roger Donaldson/Stephen Hopkins/Mick Jackson/Mimi Leder/Jan de Bont/Peter Hyams/Roland Emmerich
2009-2018|Luc Besson/Pierre Morel/Olivier Megaton/Louis Leterrier/Len Wiseman/Timur Bekmambetov/Neill Blomkamp
1999-2014|David Koepp/Scott Frank/Brian Helgeland/Andrew Niccol/Frank Darabont/David Twohy/Gary Fleder
2006-2017|David Koepp/Danny Boyle/Jaume Collet-Serra/D. J. Caruso/Guy Ritchie/Shane Black/Jay Roach
2005-2015|Nicolas Winding Refn/Michael Mann/Steve McQueen/Walter Hill/Gaspar Noé/John Hillcoat/Dan Gilroy
2011-2018|Ryan Coogler/Antoine Fuqua/Gavin O'Connor/F. Gary Gray/David Ayer/Sylvester Stallone/Steven Caple Jr.
2005-2010|Wes Craven/D. J. Caruso/David Koepp/Robert Schwentke/Jaume Collet-Serra/Renny Harlin
1987-2003|Tim Robbins/Robert Altman/Barry Levinson/Danny DeVito/Rob Reiner/Sean Penn
# Animation
1993-2001|John Lasseter/Henry Selick/John Musker/Ron Clements/Don Bluth/Rob Minkoff/Gary Trousdale
1995-2012|John Lasseter/Pete Docter/Andrew Stanton/Lee Unkrich/Brad Bird/Chris Wedge/Tom McGrath
1989-2002|Gary Trousdale/Kirk Wise/Ron Clements/John Musker/Rob Minkoff/Roger Allers/Mike Gabriel/Eric Goldberg
1998-2010|Andrew Adamson/Vicky Jenson/Kelly Asbury/Conrad Vernon/Tom McGrath/Eric Darnell/Mark Osborne
1999-2016|Brad Bird/Andrew Stanton/Pete Docter/Chris Sanders/Chris Wedge/Dean DeBlois/Lee Unkrich
2003-2020|Pete Docter/Andrew Stanton/Lee Unkrich/Brad Bird/Dan Scanlon/Mark Andrews/Chris Sanders
2010-2016|Rich Moore/Byron Howard/Chris Buck/Jennifer Lee/Nathan Greno/Don Hall/Chris Sanders/Dean DeBlois
2008-2014|Andrew Stanton/Brad Bird/Gore Verbinski/Joseph Kosinski/Jon Favreau/Louis Leterrier/Rich Moore
1997-2003|Brad Bird/Don Bluth/Ron Clements/John Musker/Chris Sanders/Gary Trousdale/Kirk Wise
1982-1994|Don Bluth/Ralph Bakshi/Wolfgang Reitherman/Ron Clements/John Musker/Martin Rosen/Phil Nibbelink
1993-2012|Henry Selick/Tim Burton/Nick Park/Sam Fell/Chris Butler
2009|Wes Anderson/Henry Selick/Nick Park/Brad Bird/Gore Verbinski/Spike Jonze
2018|Wes Anderson/Henry Selick/Chris Butler/Travis Knight/Nick Park/Sam Fell
2005-2012|George Miller/Gore Verbinski/John Lasseter/Chris Wedge/Carlos Saldanha/Rob Minkoff/Tom McGrath
# Documentary
1989-2018|Michael Moore/Errol Morris/Alex Gibney/Morgan Spurlock/Joe Berlinger/Barbara Kopple/Laura Poitras
2005-2025|Laura Poitras/Alex Gibney/Joshua Oppenheimer/Kirby Dick/Matthew Heineman/Ava DuVernay
1960-1976|D. A. Pennebaker/Albert Maysles/David Maysles/Frederick Wiseman/Robert Drew/Richard Leacock
# Faith, Canada, others
2003-2024|Alex Kendrick/Andrew Erwin/Jon Erwin/Harold Cronk/Dallas Jenkins/Randall Wallace
1984-2012|Atom Egoyan/David Cronenberg/Denys Arcand/Guy Maddin/Patricia Rozema/Bruce McDonald/François Girard
2006-2016|Denis Villeneuve/Jean-Marc Vallée/Xavier Dolan/Philippe Falardeau/Denys Arcand/Atom Egoyan
2012-2018|Denis Villeneuve/Alejandro González Iñárritu/David Fincher/Taylor Sheridan/Kathryn Bigelow/Jean-Marc Vallée/Steven Soderbergh
2006-2024|Sarah Polley/Patricia Rozema/Mary Harron/Xavier Dolan/Lone Scherfig/Deepa Mehta
2006-2012|Werner Herzog/Terrence Malick/Peter Weir/Abel Ferrara/William Friedkin/Paul Schrader/John Hillcoat
2004-2012|Florian Henckel von Donnersmarck/Tom Tykwer/Oliver Hirschbiegel/Robert Schwentke/Roland Emmerich/Fernando Meirelles/Anton Corbijn
2004-2012|Tom Tykwer/Lana Wachowski/Jean-Pierre Jeunet/Fernando Meirelles/Alejandro Amenábar/Joe Wright
1997-2001|Jean-Jacques Annaud/Wolfgang Petersen/Bille August/Roland Joffé/Edward Zwick/Régis Wargnier/Martin Scorsese
1981-1998|Jean-Jacques Annaud/Hugh Hudson/John Boorman/Roland Joffé/Peter Weir/Bernardo Bertolucci/Carroll Ballard
2004-2012|Alejandro Amenábar/J. A. Bayona/Guillermo del Toro/Isabel Coixet/Juan Carlos Fresnadillo/M. Night Shyamalan/Jaume Collet-Serra
2010-2018|J. A. Bayona/Clint Eastwood/Roland Emmerich/Alejandro Amenábar/Juan Carlos Fresnadillo/Baltasar Kormákur
2000-2012|Paul Verhoeven/Stephen Daldry/Roman Polanski/István Szabó/Edward Zwick/Bryan Singer/Stefan Ruzowitzky
1986-1993|Bernardo Bertolucci/Jean-Jacques Annaud/Roland Joffé/Steven Spielberg/Hugh Hudson/Richard Attenborough/James Ivory
2000-2005|Jean-Jacques Annaud/John Woo/Ridley Scott/Randall Wallace/Terrence Malick/Gregory Hoblit
1996-2014|Lana Wachowski/Lilly Wachowski/Tom Tykwer/Alex Proyas/Andrew Niccol/Christopher Nolan/Bryan Singer
`;

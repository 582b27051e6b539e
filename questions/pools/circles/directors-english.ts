/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const DIRECTORS_ENGLISH = `
# Hollywood in the silent years and the first of sound
1913-1923|D. W. Griffith/Thomas H. Ince/Cecil B. DeMille/Maurice Tourneur/Allan Dwan/Raoul Walsh/J. Searle Dawley
1896-1912|D. W. Griffith/Edwin S. Porter/J. Stuart Blackton/Alice Guy-Blaché/Sidney Olcott/J. Searle Dawley
1912-1926|Lois Weber/Alice Guy-Blaché/Nell Shipman/Mabel Normand/Dorothy Davenport/Cleo Madison
1906-1920|Charles Tait/Raymond Longford/Franklyn Barrett/John Gavin/Alfred Rolfe
1915-1923|Thomas Dixon/D. W. Griffith/Thomas H. Ince/Edwin S. Porter/Allan Dwan
1914-1929|Charlie Chaplin/Buster Keaton/Harold Lloyd/Roscoe Arbuckle/Max Linder/Charley Chase
1920-1930|Clyde Bruckman/Edward F. Cline/Sam Taylor/Fred C. Newmeyer/Donald Crisp/John G. Blystone/James W. Horne/Charles Reisner
1919-1930|Buster Keaton/Clyde Bruckman/Edward F. Cline/John G. Blystone/Donald Crisp/James W. Horne/Charles Reisner/Roscoe Arbuckle
1931-1947|Charlie Chaplin/Ernst Lubitsch/René Clair/Frank Capra/Leo McCarey/Preston Sturges
1921-1929|Erich von Stroheim/Ernst Lubitsch/Josef von Sternberg/Cecil B. DeMille/Charlie Chaplin/Rex Ingram
1924-1931|F. W. Murnau/Victor Sjöström/Erich von Stroheim/Mauritz Stiller/Josef von Sternberg/Paul Leni
1924-1933|King Vidor/Frank Borzage/William A. Wellman/Raoul Walsh/Clarence Brown/Henry King/F. W. Murnau
1920-1931|Allan Dwan/Fred Niblo/Rex Ingram/Raoul Walsh/Henry King/James Cruze/Herbert Brenon
1922-1938|Robert J. Flaherty/John Grierson/Joris Ivens/Basil Wright/Pare Lorentz/Walter Ruttmann
1925-1935|Robert J. Flaherty/Ernest B. Schoedsack/Merian C. Cooper/W. S. Van Dyke/F. W. Murnau/Karl Brown
1931-1937|Ernest B. Schoedsack/Merian C. Cooper/Tod Browning/James Whale/W. S. Van Dyke/Karl Freund/Irving Pichel
1923-1936|Tod Browning/James Whale/Karl Freund/Rouben Mamoulian/Robert Florey/Edgar G. Ulmer/Erle C. Kenton
1926-1931|Alan Crosland/Bryan Foy/Lloyd Bacon/Roy Del Ruth/Archie Mayo/Michael Curtiz/Harry Beaumont
1927-1934|Frank Lloyd/Wesley Ruggles/Lewis Milestone/William A. Wellman/Frank Borzage/Clarence Brown/Robert Z. Leonard
1926-1933|Harry Beaumont/Robert Z. Leonard/Sam Wood/Charles Reisner/Jack Conway/W. S. Van Dyke/Clarence Brown
1930-1940|Norman Taurog/Wesley Ruggles/Sam Wood/Alexander Hall/Frank Tuttle/Gregory La Cava/Lloyd Bacon
1932-1938|Frank Lloyd/Frank Borzage/Henry King/John Cromwell/Sidney Franklin/Clarence Brown/George Cukor
# Hollywood's studios at their height
1932-1944|Victor Fleming/Sam Wood/Clarence Brown/King Vidor/George Cukor/W. S. Van Dyke/Jack Conway/Sidney Franklin
1938-1942|Victor Fleming/George Cukor/Mervyn LeRoy/King Vidor/William Wyler/Sam Wood/Michael Curtiz
1931-1944|George Cukor/Mitchell Leisen/Edmund Goulding/Dorothy Arzner/Gregory La Cava/Clarence Brown/Robert Z. Leonard
1933-1944|Leo McCarey/Gregory La Cava/Frank Capra/George Stevens/Howard Hawks/Mitchell Leisen/George Cukor
1933-1948|Frank Capra/Leo McCarey/George Stevens/William Wyler/John Ford/Ernst Lubitsch/Henry King
1929-1943|Ernst Lubitsch/Rouben Mamoulian/Mitchell Leisen/George Cukor/Josef von Sternberg/Gregory La Cava
1937-1948|Preston Sturges/Ernst Lubitsch/Billy Wilder/Mitchell Leisen/Leo McCarey/Frank Capra/Howard Hawks
1930-1937|Josef von Sternberg/Rouben Mamoulian/Ernst Lubitsch/Edmund Goulding/George Fitzmaurice/Clarence Brown
1929-1938|Rouben Mamoulian/Ernst Lubitsch/Mark Sandrich/Lloyd Bacon/Mervyn LeRoy/Busby Berkeley/Robert Z. Leonard
1933-1943|George Stevens/Mark Sandrich/William A. Seiter/Norman Taurog/H. C. Potter/Sidney Lanfield/Thornton Freeland
1929-1941|Leo McCarey/Sam Wood/Norman Z. McLeod/Victor Heerman/Edward F. Cline/Edward Sutherland/Norman Taurog
1930-1942|Howard Hawks/William A. Wellman/Mervyn LeRoy/Raoul Walsh/Archie Mayo/Michael Curtiz/Roy Del Ruth
1936-1950|Howard Hawks/Raoul Walsh/William A. Wellman/Henry Hathaway/Michael Curtiz/Tay Garnett/John Ford
1938-1949|Michael Curtiz/Raoul Walsh/Anatole Litvak/William Dieterle/John Huston/Howard Hawks/Vincent Sherman/Mervyn LeRoy
1934-1947|John Ford/William Wyler/King Vidor/Henry King/John Cromwell/William A. Wellman/Lewis Milestone
1935-1949|William Wyler/Edmund Goulding/Mervyn LeRoy/Sam Wood/Irving Rapper/Clarence Brown/George Cukor
1940-1949|William Wyler/Frank Capra/George Stevens/John Ford/Leo McCarey/Elia Kazan/Henry King
1942-1949|Leo McCarey/Henry King/Clarence Brown/Sam Wood/Frank Capra/George Stevens/John M. Stahl
1937-1955|David Hand/Hamilton Luske/Clyde Geronimi/Wilfred Jackson/Ben Sharpsteen/Dave Fleischer/Wolfgang Reitherman
# Crime and shadows of the 1940s and 1950s
1941-1951|Billy Wilder/Otto Preminger/Robert Siodmak/Fritz Lang/Edward Dmytryk/John Huston/Howard Hawks
1941-1950|John Huston/Howard Hawks/Raoul Walsh/Edward Dmytryk/Delmer Daves/Henry Hathaway/Billy Wilder
1942-1951|Jacques Tourneur/Edward Dmytryk/Robert Siodmak/Anthony Mann/John Brahm/Robert Wise/Nicholas Ray
1942-1947|Jacques Tourneur/Mark Robson/Robert Wise/John Brahm/Lewis Allen/Robert Siodmak
1947-1956|Raoul Walsh/Henry Hathaway/Anthony Mann/Jules Dassin/Robert Siodmak/Phil Karlson/Don Siegel/John Huston
1948-1961|Nicholas Ray/Samuel Fuller/Robert Aldrich/Don Siegel/Anthony Mann/Richard Brooks/Phil Karlson
1954-1961|Alexander Mackendrick/Robert Aldrich/Robert Rossen/Elia Kazan/Otto Preminger/Martin Ritt/Nicholas Ray
1940-1949|Orson Welles/John Huston/Preston Sturges/William Wyler/Billy Wilder/Otto Preminger/Rouben Mamoulian
1951-1965|Orson Welles/Otto Preminger/Nicholas Ray/Robert Aldrich/Samuel Fuller/Stanley Kubrick
1944-1950|Laurence Olivier/David Lean/Orson Welles/Carol Reed/Anthony Asquith/Michael Powell
1955-1956|Renato Castellani/Laurence Olivier/Orson Welles/Joseph L. Mankiewicz/Anthony Asquith
1940-1950|Alfred Hitchcock/Fritz Lang/Otto Preminger/Robert Siodmak/Robert Stevenson/Orson Welles/George Cukor
1951-1964|Alfred Hitchcock/Otto Preminger/Fritz Lang/Stanley Donen/Henry Hathaway/Michael Powell/Robert Aldrich
1958-1966|Alfred Hitchcock/Robert Aldrich/William Castle/Roger Corman/J. Lee Thompson/Michael Powell
1962-1966|Robert Wise/Jack Clayton/William Castle/Roger Corman/Robert Aldrich/Freddie Francis
1944-1951|Max Ophüls/Robert Siodmak/Anatole Litvak/William Dieterle/Otto Preminger/Jean Negulesco/Douglas Sirk
# Hollywood from the war to the end of the studios
1944-1957|Billy Wilder/Joseph L. Mankiewicz/George Cukor/William Wyler/Otto Preminger/Fred Zinnemann/John Huston
1946-1957|Joseph L. Mankiewicz/George Cukor/Billy Wilder/Edmund Goulding/Jean Negulesco/Vincente Minnelli
1950-1966|Billy Wilder/Blake Edwards/Stanley Donen/Richard Quine/George Cukor/Frank Tashlin/Joshua Logan
1945-1957|Elia Kazan/Fred Zinnemann/Robert Rossen/Edward Dmytryk/George Stevens/Mark Robson/Joseph L. Mankiewicz
1951-1963|Elia Kazan/Richard Brooks/Nicholas Ray/Daniel Mann/Joshua Logan/Martin Ritt/Stanley Kramer
1951-1963|George Stevens/William Wyler/Elia Kazan/Fred Zinnemann/Joshua Logan/Mark Robson/Richard Brooks
1946-1957|John Huston/William Wyler/Billy Wilder/Howard Hawks/Henry King/George Stevens/Elia Kazan
1954-1966|John Huston/Richard Brooks/Fred Zinnemann/Otto Preminger/Martin Ritt/Robert Rossen/Stanley Kramer
1951-1961|Douglas Sirk/Vincente Minnelli/Jean Negulesco/Mark Robson/Henry Koster/Curtis Bernhardt/Henry King
1943-1961|Vincente Minnelli/Stanley Donen/Charles Walters/George Sidney/Gene Kelly/Walter Lang/Rouben Mamoulian
1949-1960|Stanley Donen/Gene Kelly/Charles Walters/Vincente Minnelli/George Sidney/Roy Rowland
1955-1969|Robert Wise/George Cukor/Joshua Logan/Morton DaCosta/Walter Lang/Jerome Robbins/Vincente Minnelli/George Sidney
1963-1972|Robert Wise/Robert Stevenson/Ken Hughes/Carol Reed/Herbert Ross/Joshua Logan/Norman Jewison
1957-1968|Jerome Robbins/Bob Fosse/Stanley Donen/Gene Kelly/Robert Wise/Charles Walters
1949-1962|William Wyler/Cecil B. DeMille/Mervyn LeRoy/Henry Koster/Anthony Mann/Nicholas Ray/George Stevens/Joseph L. Mankiewicz
1956-1963|Anthony Mann/Stanley Kubrick/Richard Fleischer/Nicholas Ray/Robert Aldrich/William Wyler/J. Lee Thompson
1946-1963|John Ford/Howard Hawks/Raoul Walsh/Henry Hathaway/Anthony Mann/William A. Wellman/King Vidor
1948-1960|Anthony Mann/Delmer Daves/Budd Boetticher/John Sturges/Robert Aldrich/André De Toth/Nicholas Ray
1948-1958|Fred Zinnemann/George Stevens/Henry King/William Wyler/Delmer Daves/Anthony Mann/Howard Hawks
1950-1960|John Ford/William Wyler/Henry King/King Vidor/Frank Capra/Leo McCarey/George Stevens
1955-1964|Delbert Mann/Sidney Lumet/Daniel Mann/Martin Ritt/John Frankenheimer/Robert Mulligan/Fielder Cook
1959-1968|Robert Mulligan/Stanley Kramer/Norman Jewison/Richard Brooks/Martin Ritt/Ralph Nelson/Otto Preminger
1953-1961|Ida Lupino/Nicholas Ray/Phil Karlson/Don Siegel/Samuel Fuller/Joseph H. Lewis
1951-1962|Robert Wise/Jack Arnold/Don Siegel/Gordon Douglas/Byron Haskin/George Pal/Ishirō Honda
1956-1965|Stanley Kubrick/Sidney Lumet/John Frankenheimer/Robert Aldrich/Arthur Penn/Stanley Kramer/Samuel Fuller
1960-1973|Jerry Lewis/Frank Tashlin/Blake Edwards/Richard Quine/George Axelrod
1959-1968|John Cassavetes/Shirley Clarke/Samuel Fuller/Arthur Penn/Morris Engel/Jonas Mekas
# Britain and Ireland to 1970
1927-1940|Alfred Hitchcock/Anthony Asquith/Victor Saville/Walter Forde/Michael Powell/Carol Reed/Robert Stevenson
1931-1942|Alexander Korda/Zoltan Korda/Victor Saville/Anthony Asquith/Herbert Wilcox/Michael Powell/William K. Howard
1941-1956|David Lean/Carol Reed/Michael Powell/Anthony Asquith/Laurence Olivier/Thorold Dickinson/Robert Hamer
1941-1953|Michael Powell/Emeric Pressburger/David Lean/Carol Reed/Alberto Cavalcanti/Sidney Gilliat/Frank Launder
1945-1956|Robert Hamer/Alexander Mackendrick/Charles Crichton/Henry Cornelius/Charles Frend/Basil Dearden/Alberto Cavalcanti
1947-1960|Carol Reed/Robert Hamer/John Boulting/Roy Boulting/Basil Dearden/J. Lee Thompson/Ronald Neame
1957-1965|Michael Powell/Terence Fisher/Jack Clayton/Basil Dearden/Freddie Francis/Sidney Hayers/Val Guest
1957-1971|David Lean/Carol Reed/Fred Zinnemann/J. Lee Thompson/Ken Annakin/Franklin J. Schaffner
1955-1969|J. Lee Thompson/Lewis Gilbert/Guy Hamilton/Michael Anderson/Guy Green/Basil Dearden/Jack Cardiff
1962-1974|Terence Young/Guy Hamilton/Lewis Gilbert/Ken Hughes/Peter R. Hunt/Val Guest/Ken Annakin
1971-1989|Guy Hamilton/Lewis Gilbert/John Glen/Terence Young/Peter R. Hunt/Irvin Kershner
1961-1979|Richard Attenborough/Guy Hamilton/J. Lee Thompson/Lewis Gilbert/Michael Anderson/Ken Annakin/Andrew V. McLaglen
1958-1969|Karel Reisz/Tony Richardson/John Schlesinger/Lindsay Anderson/Jack Clayton/Bryan Forbes/Sidney J. Furie
1962-1973|Joseph Losey/Jack Clayton/John Schlesinger/Clive Donner/Bryan Forbes/Tony Richardson/Karel Reisz
1963-1970|Richard Lester/Clive Donner/John Boorman/Tony Richardson/Silvio Narizzano/Desmond Davis/Karel Reisz
1964-1972|Fred Zinnemann/Peter Glenville/Anthony Harvey/Charles Jarrott/Ken Hughes/Ronald Neame
1955-1973|Terence Fisher/Freddie Francis/John Gilling/Roy Ward Baker/Don Sharp/Val Guest/Peter Sasdy
1958-1975|Gerald Thomas/Ralph Thomas/John Boulting/Roy Boulting/Robert Asher/Frank Launder/Sidney Gilliat
# Britain and Ireland from 1970 on
1967-1981|Ken Russell/Nicolas Roeg/John Boorman/Lindsay Anderson/Donald Cammell/Joseph Losey/Richard Lester
1968-1977|Robin Hardy/Piers Haggard/Peter Sykes/Robert Fuest/Gordon Hessler/Freddie Francis/Nicolas Roeg
1969-1978|Alan Bridges/Joseph Losey/Jack Clayton/Jack Gold/Kevin Billington/Christopher Miles/Peter Hall
1966-1985|Ken Loach/Mike Leigh/Lindsay Anderson/Peter Watkins/Alan Clarke/Barney Platts-Mills/Tony Richardson
1980-1988|David Lean/Richard Attenborough/James Ivory/Hugh Hudson/Roland Joffé/John Boorman/Charles Sturridge
1983-1991|Roland Joffé/Hugh Hudson/Alan Parker/Peter Weir/John Boorman/Bruce Beresford
1979-1990|Bill Forsyth/Charles Gormley/Peter Yates/Charles Crichton/Mike Newell/Michael Radford/Lewis Gilbert
1982-1990|David Hare/Edward Bennett/Richard Eyre/Pat O'Connor/Michael Radford/Marek Kanievska/Mike Newell
1984-1992|Bruce Robinson/David Leland/Stephen Frears/Alex Cox/Julien Temple/Bill Forsyth/Neil Jordan
1984-1996|Peter Greenaway/Derek Jarman/Terence Davies/Sally Potter/Ken Russell/Nicolas Roeg
1988-1996|Tom Stoppard/Kenneth Branagh/Christine Edzard/Franco Zeffirelli/Peter Greenaway/Nicholas Hytner/Richard Eyre
1993-2006|Mike Leigh/Ken Loach/Terence Davies/Stephen Frears/Michael Winterbottom/Gary Oldman/Lynne Ramsay
2002-2021|Ken Loach/Mike Leigh/Andrea Arnold/Shane Meadows/Terence Davies/Clio Barnard/Peter Mullan
2000-2008|Peter Mullan/Ken Loach/Jim Sheridan/Lynne Ramsay/John Crowley/Aisling Walsh/Stephen Frears
2000-2009|Paul Greengrass/Michael Winterbottom/Kevin Macdonald/Antonia Bird/Ken Loach/Paweł Pawlikowski/Peter Kosminsky
1986-2002|Neil Jordan/Jim Sheridan/Alan Parker/Stephen Frears/Pat O'Connor/Thaddeus O'Sullivan/Terry George
1994-2001|Danny Boyle/Guy Ritchie/Michael Winterbottom/Mike Figgis/Antonia Bird/Jonathan Glazer/Peter Cattaneo
1998-2008|Guy Ritchie/Matthew Vaughn/Jonathan Glazer/Paul McGuigan/Mike Hodges/Nick Love
1987-2006|Stephen Frears/Mike Newell/Neil Jordan/Roger Michell/Anthony Minghella/Michael Apted/John Madden
2005-2018|Stephen Frears/John Madden/Roger Michell/Tom Hooper/Michael Apted/Richard Eyre/Lone Scherfig
1994-2008|Anthony Minghella/James Ivory/John Madden/Iain Softley/Stephen Daldry/Neil Jordan/Michael Radford
2005-2018|Joe Wright/Tom Hooper/Stephen Daldry/Justin Chadwick/Saul Dibb/Anand Tucker/Sam Mendes
1994-2013|Richard Curtis/Mike Newell/Roger Michell/Gurinder Chadha/John Madden/Peter Cattaneo/Sharon Maguire
2000-2008|Sam Mendes/Stephen Daldry/Danny Boyle/Anthony Minghella/John Madden/Todd Field
2006-2016|Steve McQueen/Andrea Arnold/Lynne Ramsay/Jonathan Glazer/Ben Wheatley/Shane Meadows/Joanna Hogg
2011-2024|Steve McQueen/Lenny Abrahamson/Jonathan Glazer/Andrew Haigh/Lynne Ramsay/Sarah Gavron/Joe Wright
2015-2025|Yorgos Lanthimos/Martin McDonagh/Jonathan Glazer/Emerald Fennell/Lynne Ramsay/Ari Aster/Robert Eggers
2006-2014|Martin McDonagh/John Michael McDonagh/Guy Ritchie/Matthew Vaughn/Ben Wheatley/John Carney/Shane Black
2004-2017|Edgar Wright/Matthew Vaughn/Joe Cornish/Ben Wheatley/Garth Jennings/Greg Mottola
2004-2024|Matthew Vaughn/Guy Ritchie/Edgar Wright/Duncan Jones/Gareth Edwards/Neil Marshall/Rupert Wyatt
2002-2018|Danny Boyle/Alex Garland/Neil Marshall/Duncan Jones/Gareth Edwards/Juan Carlos Fresnadillo
1989-2007|Kenneth Branagh/Trevor Nunn/Richard Loncraine/Nicholas Hytner/Oliver Parker/Michael Hoffman
2011-2023|Kenneth Branagh/Joe Johnston/Guy Ritchie/Alan Taylor/Rupert Sanders/Bill Condon/Joe Wright
1993-2020|Nick Park/Peter Lord/Steve Box/Richard Starzak/Sam Fell/David Sproxton
1997-2015|Sally Potter/Gurinder Chadha/Lynne Ramsay/Carine Adler/Beeban Kidron/Coky Giedroyc/Antonia Bird
1979-1990|Ridley Scott/Alan Parker/Adrian Lyne/Hugh Hudson/Tony Scott/John Boorman/Peter Yates
1975-1989|Terry Gilliam/Terry Jones/Richard Lester/Julien Temple/Nicolas Roeg/Ken Russell
# The new Hollywood
1964-1976|Arthur Penn/Sidney Lumet/John Frankenheimer/Sydney Pollack/Mike Nichols/George Roy Hill
1966-1976|Mike Nichols/Arthur Penn/John Schlesinger/Paul Mazursky/Bob Rafelson/Hal Ashby/Robert Altman
1967-1976|Norman Jewison/Stuart Rosenberg/Arthur Hiller/Mark Rydell/Sydney Pollack/Martin Ritt/Robert Mulligan
1967-1980|George Roy Hill/Sydney Pollack/Mark Rydell/Norman Jewison/Alan J. Pakula/Michael Ritchie/Herbert Ross
1967-1976|John Schlesinger/Mike Nichols/Jerry Schatzberg/Paul Mazursky/Bob Rafelson/Karel Reisz/Martin Scorsese
1969-1977|Jerry Schatzberg/Bob Rafelson/Hal Ashby/Michael Ritchie/Monte Hellman/Richard Rush/Paul Mazursky
1969-1976|Dennis Hopper/Bob Rafelson/Monte Hellman/Peter Fonda/Haskell Wexler/Richard Rush/Hal Ashby
1969-1979|Robert Altman/Hal Ashby/Alan J. Pakula/Bob Rafelson/Arthur Penn/Paul Mazursky/Michael Ritchie
1971-1976|Peter Bogdanovich/Robert Altman/Robert Benton/Hal Ashby/Robert Mulligan/Bob Rafelson/Francis Ford Coppola
1971-1977|George Lucas/Peter Bogdanovich/Robert Mulligan/Bob Rafelson/Francis Ford Coppola/Michael Ritchie/Martin Scorsese
1971-1978|Steven Spielberg/Francis Ford Coppola/William Friedkin/Sam Peckinpah/John Frankenheimer/Michael Ritchie/Peter Yates
1970-1983|Francis Ford Coppola/Martin Scorsese/Sidney Lumet/William Friedkin/Brian De Palma/Michael Cimino
1970-1977|William Friedkin/Don Siegel/Peter Yates/John Frankenheimer/Sidney Lumet/Joseph Sargent/Richard Fleischer
1971-1982|Alan J. Pakula/Sydney Pollack/Sidney Lumet/Francis Ford Coppola/John Schlesinger/Peter Hyams/James Bridges
1973-1982|Martin Scorsese/Paul Schrader/Brian De Palma/Michael Cimino/Walter Hill/James Toback/William Friedkin
1968-1980|Roman Polanski/William Friedkin/John Boorman/Nicolas Roeg/Robert Altman/Brian De Palma/Richard Donner
1961-1977|Sam Peckinpah/Robert Aldrich/Don Siegel/Arthur Penn/Burt Kennedy/John Sturges/Richard Brooks
1962-1976|Richard Brooks/Burt Kennedy/Andrew V. McLaglen/Henry Hathaway/George Roy Hill/Sam Peckinpah/Don Siegel
1968-1978|Stanley Kubrick/John Boorman/Lindsay Anderson/Ken Russell/Robert Altman/Nicolas Roeg/Arthur Penn
1969-1977|Stanley Kubrick/Robert Wise/Franklin J. Schaffner/Douglas Trumbull/Richard Fleischer/Michael Crichton
1962-1967|Stanley Kubrick/Sidney Lumet/John Frankenheimer/Richard Lester/Tony Richardson/Norman Jewison
1962-1980|Franklin J. Schaffner/John Frankenheimer/Robert Aldrich/John Sturges/Richard Fleischer/J. Lee Thompson/Guy Hamilton
1971-1980|Bob Fosse/Herbert Ross/Norman Jewison/Mark Rydell/Sydney Pollack/Alan Parker/Gene Kelly
1975-1984|Miloš Forman/Hal Ashby/Sidney Lumet/Alan J. Pakula/Mike Nichols/Norman Jewison/Karel Reisz
1984-1999|Miloš Forman/Alan Parker/Mike Nichols/Bernard Rose/Philip Kaufman/Barbet Schroeder/Oliver Stone
1974-1986|John G. Avildsen/Martin Ritt/Michael Ritchie/Norman Jewison/Robert Benton/Hal Ashby/James Bridges
1977-1989|Robert Benton/James L. Brooks/Alan J. Pakula/Robert Redford/Mark Rydell/Martin Ritt/Bruce Beresford
1980-1998|Robert Redford/Robert Benton/Barry Levinson/Lawrence Kasdan/Lasse Hallström/Sydney Pollack/James L. Brooks
1978-1985|Warren Beatty/Michael Cimino/Robert Redford/Miloš Forman/Hugh Hudson/Sydney Pollack/Philip Kaufman
1976-1984|Michael Cimino/Hal Ashby/Francis Ford Coppola/Karel Reisz/Walter Hill/Terrence Malick/Philip Kaufman
1980-1996|Sydney Pollack/Mike Nichols/Alan J. Pakula/Sidney Lumet/Barry Levinson/Taylor Hackford/Robert Redford
1968-1986|John Cassavetes/Robert Altman/Elaine May/Bob Rafelson/Paul Mazursky/Jerry Schatzberg
1967-1977|Barbara Loden/Elaine May/Joan Micklin Silver/Shirley Clarke/Claudia Weill/John Cassavetes
1978-1984|Richard Pearce/Robert M. Young/John Sayles/Victor Nuñez/Martin Ritt/Claudia Weill/Michael Apted
1967-1984|Mel Brooks/Woody Allen/Carl Reiner/Gene Wilder/Marty Feldman/Blake Edwards
1969-1987|Woody Allen/Paul Mazursky/Mike Nichols/Herbert Ross/Elaine May/Robert Altman/Albert Brooks
1985-1999|Woody Allen/Mike Nichols/James L. Brooks/Paul Mazursky/Rob Reiner/Nora Ephron/Whit Stillman
2000-2019|Woody Allen/Noah Baumbach/Alexander Payne/Whit Stillman/Nicole Holofcener/Stephen Frears/James L. Brooks
1968-1980|Ted Kotcheff/Norman Jewison/Arthur Hiller/Daniel Petrie/Don Shebib/Allan King/Sidney J. Furie
1975-1986|Ken Russell/John Boorman/Nicolas Roeg/Alan Parker/Terry Gilliam/David Lynch
# Horror
1968-1978|George A. Romero/Bob Clark/Larry Cohen/Tobe Hooper/Roger Corman/Herschell Gordon Lewis/Wes Craven
1971-1986|George A. Romero/Tobe Hooper/Wes Craven/John Carpenter/Larry Cohen/Bob Clark/Sean S. Cunningham
1981-1996|John Carpenter/Wes Craven/Tobe Hooper/George A. Romero/Joe Dante/Stuart Gordon/Clive Barker
1979-1983|Sam Raimi/Don Coscarelli/Sean S. Cunningham/Wes Craven/Joe Dante/Tobe Hooper
1981-1993|Sam Raimi/Stuart Gordon/Peter Jackson/Clive Barker/Tom Holland/Don Coscarelli/Frank Henenlotter
1978-1990|Sean S. Cunningham/Steve Miner/Rick Rosenthal/Joseph Zito/Tom McLoughlin/Chuck Russell
1975-1992|David Cronenberg/John Carpenter/Brian De Palma/George A. Romero/Ken Russell/Adrian Lyne
1978-1983|Stanley Kubrick/Roman Polanski/Brian De Palma/William Friedkin/Peter Medak/Nicolas Roeg/John Boorman
1971-1975|William Friedkin/Richard Donner/Brian De Palma/Roman Polanski/Stuart Rosenberg/John Boorman/Robert Mulligan
1981-1984|Tobe Hooper/Joe Dante/Steven Spielberg/John Landis/Lewis Teague/John Carpenter
1996-2000|Wes Craven/Robert Rodriguez/Jim Gillespie/Steve Miner/Jamie Blanks/Danny Cannon
2002-2011|Wes Craven/Marcus Nispel/Victor Salva/Eli Roth/Steve Miner/Jaume Collet-Serra
2004-2011|George A. Romero/Neil Marshall/Rob Zombie/Eli Roth/Wes Craven/Marcus Nispel/Alexandre Aja
2003-2012|Eli Roth/Rob Zombie/Marcus Nispel/Alexandre Aja/Darren Lynn Bousman/James Wan/Neil Marshall
2004-2018|James Wan/Leigh Whannell/Scott Derrickson/Mike Flanagan/Oren Peli/David F. Sandberg/James DeMonaco
2004-2016|Scott Derrickson/Mikael Håfström/Francis Lawrence/David S. Goyer/Sam Raimi/Jaume Collet-Serra
2010-2022|Ti West/Adam Wingard/Mike Flanagan/David Robert Mitchell/Fede Álvarez/Jennifer Kent/James Wan
2014-2025|Ari Aster/Robert Eggers/Jordan Peele/David Robert Mitchell/Jennifer Kent/Trey Edward Shults/Ti West
1999-2009|M. Night Shyamalan/David Koepp/Robert Zemeckis/Frank Darabont/Alejandro Amenábar/Scott Derrickson
2008-2023|M. Night Shyamalan/James Wan/Matt Reeves/Drew Goddard/Frank Darabont/Richard Kelly
1997-2004|M. Night Shyamalan/Alejandro Amenábar/Robert Zemeckis/David Koepp/Bryan Singer/Christopher Nolan
# Blockbusters from the 1970s to the 1990s
1977-1988|Steven Spielberg/George Lucas/Robert Zemeckis/Joe Dante/Richard Donner/Lawrence Kasdan/Ron Howard
1977-1986|George Lucas/Irvin Kershner/Richard Marquand/Steven Spielberg/Robert Wise/Ridley Scott/Richard Donner
1975-1989|Richard Donner/Richard Lester/Irvin Kershner/John Badham/John Guillermin/Guy Hamilton/Peter Hyams
1999-2008|George Lucas/Peter Jackson/Lana Wachowski/Steven Spielberg/Ridley Scott/Robert Zemeckis/Bryan Singer
1993-2016|Steven Spielberg/Ridley Scott/Clint Eastwood/Robert Zemeckis/Ron Howard/Peter Weir/Martin Scorsese
1992-2000|Steven Spielberg/Ron Howard/Robert Zemeckis/Barry Levinson/Jonathan Demme/Oliver Stone/Edward Zwick
1979-1992|Ridley Scott/James Cameron/John Carpenter/Peter Hyams/Paul Verhoeven/Tony Scott/Joe Dante
1984-1994|James Cameron/John McTiernan/Paul Verhoeven/Walter Hill/Ridley Scott/Richard Donner/Mark L. Lester
1984-1998|John McTiernan/Renny Harlin/Richard Donner/Tony Scott/Walter Hill/Jan de Bont/Andrew Davis
1985-1998|Tony Scott/Adrian Lyne/Martin Brest/Ridley Scott/Richard Donner/John Badham/Walter Hill
1995-2010|Tony Scott/John McTiernan/Roger Donaldson/Phillip Noyce/Antoine Fuqua/Simon West/Joel Schumacher
1982-1988|Ted Kotcheff/John Milius/George P. Cosmatos/Walter Hill/Richard Fleischer/Joseph Zito/Peter Hyams
1982-1987|Wolfgang Petersen/Terry Gilliam/Jim Henson/Ron Howard/Matthew Robbins/Rob Reiner/Ridley Scott
1981-1987|John Milius/Richard Fleischer/Don Coscarelli/John Boorman/Matthew Robbins/Terry Gilliam/Wolfgang Petersen
1979-1990|George Miller/John Carpenter/Walter Hill/Roger Donaldson/Paul Verhoeven/James Cameron/Russell Mulcahy
2005-2016|George Miller/Chris Noonan/Brad Bird/Andrew Stanton/Carlos Saldanha/Genndy Tartakovsky
2014-2024|George Miller/Denis Villeneuve/Ridley Scott/James Cameron/Matt Reeves/Christopher McQuarrie/Gareth Edwards
1984-1992|Robert Zemeckis/Joe Dante/Chris Columbus/Joe Johnston/Rob Reiner/Barry Sonnenfeld/Frank Marshall
1990-2002|Joe Dante/Joe Johnston/Barry Sonnenfeld/Chris Columbus/Frank Oz/Brad Silberling/Brian Levant
1997-2012|Robert Zemeckis/Ron Howard/Frank Darabont/Tom Shadyac/Cameron Crowe/Steven Spielberg/Rob Reiner
1994-2003|Jan de Bont/Renny Harlin/Roland Emmerich/Michael Bay/Andrew Davis/Simon West/Stephen Hopkins
1995-2007|Wolfgang Petersen/Roland Emmerich/Phillip Noyce/Andrew Davis/Martin Campbell/Jan de Bont/Mimi Leder
1996-2020|Roland Emmerich/Michael Bay/Stephen Sommers/Brad Peyton/Jan de Bont/Mimi Leder/Wolfgang Petersen
1995-2015|Michael Bay/Simon West/McG/Roland Emmerich/Tony Scott/Dominic Sena/Peter Berg
1999-2008|Stephen Sommers/Rob Cohen/Joe Johnston/Stephen Norrington/Chuck Russell/Simon West/Len Wiseman
1996-2004|John Woo/Tony Scott/Renny Harlin/Simon West/Michael Bay/Ringo Lam/Antoine Fuqua
1995-2006|Martin Campbell/Phillip Noyce/Roger Spottiswoode/Lee Tamahori/Michael Apted/Roger Donaldson/John McTiernan
1997-2012|Lee Tamahori/Martin Campbell/Roger Donaldson/Phillip Noyce/Gary Fleder/Rob Cohen/Vincent Ward
2005-2017|Martin Campbell/Phillip Noyce/Tony Gilroy/Paul Greengrass/Doug Liman/Roger Donaldson/Jaume Collet-Serra
1990-2000|Phillip Noyce/Wolfgang Petersen/Alan J. Pakula/Andrew Davis/Sydney Pollack/Harold Becker/Gary Fleder
1986-1999|Paul Verhoeven/Adrian Lyne/David Cronenberg/Brian De Palma/Barbet Schroeder/Joel Schumacher/Phillip Noyce
1990-2001|Paul Verhoeven/Roland Emmerich/Luc Besson/Stephen Norrington/John Carpenter/Robert Rodriguez
1992-2011|Joel Schumacher/Tony Scott/Gary Fleder/Gregory Hoblit/David Fincher/Taylor Hackford/Curtis Hanson
1989-1999|Joel Schumacher/Tim Burton/Barry Sonnenfeld/Alex Proyas/Chuck Russell/Joe Johnston/Warren Beatty
1985-2001|Tim Burton/Terry Gilliam/Barry Sonnenfeld/Joe Dante/Danny DeVito/Rob Reiner/Henry Selick
2001-2020|Tim Burton/Terry Gilliam/Gore Verbinski/Tarsem Singh/Guillermo del Toro/Brad Silberling/Sam Raimi
1981-1999|Terry Gilliam/David Lynch/Tim Burton/David Cronenberg/Peter Greenaway/Alex Cox/Tim Robbins
2003-2014|Terry Gilliam/Tarsem Singh/Michel Gondry/Spike Jonze/Jean-Pierre Jeunet/Guillermo del Toro/Neil Jordan
1993-2009|Luc Besson/Jean-Pierre Jeunet/Alex Proyas/Mathieu Kassovitz/Tarsem Singh/Roland Emmerich/David Twohy
1982-2000|Brian De Palma/Sidney Lumet/Martin Scorsese/William Friedkin/Michael Mann/Walter Hill/Curtis Hanson
1998-2012|Brian De Palma/Michael Mann/William Friedkin/Curtis Hanson/James Foley/Antoine Fuqua/Carl Franklin
1983-1991|Sergio Leone/Martin Scorsese/Brian De Palma/Francis Ford Coppola/Phil Joanou/Barry Levinson/Abel Ferrara
`;

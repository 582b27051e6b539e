/** Directors of American film history. Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const DIRECTORS_OF_HOLLYWOOD = `
# silents and the coming of sound
1913-1925|Cecil B. DeMille/D. W. Griffith/Thomas H. Ince/Maurice Tourneur/Allan Dwan/Oscar Apfel
1918-1930|George Melford/Rex Ingram/Fred Niblo/Sam Wood/James Cruze/Clarence Brown
1920-1932|Harry Hoyt/Irvin Willat/Herbert Brenon/Albert Parker/Fred Niblo/Donald Crisp
1920-1930|Albert Parker/Fred Niblo/Allan Dwan/Raoul Walsh/Rex Ingram/Douglas Fairbanks
1920-1930|Chester M. Franklin/Marshall Neilan/Sidney Franklin/Herbert Brenon/William Beaudine
1922-1932|Victor Sjöström/Ernst Lubitsch/Mauritz Stiller/Benjamin Christensen/F. W. Murnau/Jacques Feyder
1924-1933|Alan Crosland/Bryan Foy/Lloyd Bacon/Roy Del Ruth/Archie Mayo/Harry Beaumont
1926-1936|Rouben Mamoulian/King Vidor/Josef von Sternberg/Ernst Lubitsch/Frank Borzage/Lewis Milestone
1928-1940|Clarence Brown/Edmund Goulding/Harry Beaumont/Robert Z. Leonard/Jack Conway/Sidney Franklin/W. S. Van Dyke
1926-1934|William A. Wellman/Howard Hawks/Victor Fleming/Raoul Walsh/Lewis Milestone/James Cruze
1928-1940|Raoul Walsh/Victor Fleming/Henry King/James Cruze/Wesley Ruggles/John Ford
# cartoons
1928-1941|Burt Gillett/Wilfred Jackson/David Hand/Ben Sharpsteen/Ub Iwerks
1937-1962|Chuck Jones/Tex Avery/Friz Freleng/Robert Clampett/Frank Tashlin/Robert McKimson
# thirties and forties
1929-1947|Ernst Lubitsch/Frank Capra/Leo McCarey/Rouben Mamoulian/Gregory La Cava/George Cukor
1930-1939|William A. Wellman/Mervyn LeRoy/Howard Hawks/Archie Mayo/Roland Brown/Michael Curtiz
1930-1940|Frank Capra/Leo McCarey/Howard Hawks/Gregory La Cava/George Cukor/Wesley Ruggles/Mitchell Leisen
1930-1942|Lloyd Bacon/Mervyn LeRoy/Alfred E. Green/Archie Mayo/Roy Del Ruth/Lowell Sherman/Jack Conway
1932-1942|Mark Sandrich/George Stevens/William A. Seiter/Roy Del Ruth/Norman Taurog/Busby Berkeley
1931-1940|Leo McCarey/Norman Z. McLeod/Sam Wood/Victor Heerman/Edward Sutherland/Norman Taurog
1929-1940|Frank Lloyd/Victor Fleming/W. S. Van Dyke/Richard Boleslawski/Jack Conway/Henry King
1932-1942|William Dieterle/Michael Curtiz/William Wyler/Mervyn LeRoy/Edmund Goulding/Anatole Litvak
1932-1950|Cecil B. DeMille/King Vidor/Henry King/Frank Lloyd/Henry Hathaway/William A. Wellman
1935-1953|Victor Fleming/George Cukor/Sam Wood/King Vidor/William Wyler/Mervyn LeRoy/Clarence Brown
1936-1950|William Wyler/George Stevens/John Ford/Frank Capra/Leo McCarey/Sam Wood
1936-1948|Henry Hathaway/Henry King/William A. Wellman/Raoul Walsh/John Ford/John Cromwell
1939-1950|Preston Sturges/Mitchell Leisen/Leo McCarey/Frank Capra/Howard Hawks/George Stevens/Garson Kanin
1938-1946|Orson Welles/Alfred Hitchcock/John Huston/William Wyler/Fritz Lang/Preston Sturges
1932-1943|Josef von Sternberg/Ernst Lubitsch/Rouben Mamoulian/Edmund Goulding/Clarence Brown/George Cukor
1939-1962|John Ford/Howard Hawks/Raoul Walsh/Anthony Mann/William A. Wellman/Henry Hathaway/Delmer Daves
1942-1960|Vincente Minnelli/Stanley Donen/Charles Walters/George Sidney/Rouben Mamoulian/Walter Lang
1945-1958|Stanley Donen/Gene Kelly/Vincente Minnelli/Charles Walters/George Sidney/Robert Alton
1927-1943|Dorothy Arzner/Lois Weber/Frances Marion/Dorothy Davenport/Wanda Tuchock
# noir
1940-1947|John Huston/Howard Hawks/Raoul Walsh/Michael Curtiz/Otto Preminger/Billy Wilder
1940-1956|Robert Siodmak/Otto Preminger/Fritz Lang/Jacques Tourneur/Edward Dmytryk/Anatole Litvak
1940-1950|Boris Ingster/Frank Tuttle/Stuart Heisler/Robert Florey/Jack Hively/Edward Dmytryk
1941-1950|Jacques Tourneur/Robert Wise/Mark Robson/Edward Dmytryk/John Brahm/Robert Siodmak
1942-1950|Tay Garnett/Delmer Daves/George Marshall/Frank Tuttle/Charles Vidor/Edmund Goulding
1944-1956|Edgar G. Ulmer/Joseph H. Lewis/Anthony Mann/Phil Karlson/Gordon Wiles/Richard Fleischer
1946-1956|Jules Dassin/Henry Hathaway/Anthony Mann/Edward Dmytryk/Robert Rossen/Abraham Polonsky/Elia Kazan
1948-1961|Nicholas Ray/Samuel Fuller/Robert Aldrich/Richard Brooks/Don Siegel/Joseph Losey
1948-1960|Ida Lupino/Nicholas Ray/Don Siegel/Phil Karlson/Felix E. Feist/Jacques Tourneur
1950-1958|Fritz Lang/Robert Siodmak/Otto Preminger/Henry Hathaway/Samuel Fuller/Phil Karlson
1955-1961|Alexander Mackendrick/Robert Rossen/Sidney Lumet/Martin Ritt/Richard Brooks/Mark Robson/Robert Wise
1953-1958|Charles Laughton/Robert Aldrich/John Huston/Nicholas Ray/Otto Preminger/Elia Kazan
1942-1955|Ida Lupino/Dorothy Arzner/Mai Zetterling/Jacqueline Audry/Wendy Toye
# fifties
1944-1964|Billy Wilder/Joseph L. Mankiewicz/George Cukor/William Wyler/George Stevens/Fred Zinnemann
1948-1965|Fred Zinnemann/Elia Kazan/George Stevens/Robert Wise/Stanley Kramer/John Sturges
1950-1962|John Sturges/Anthony Mann/Delmer Daves/Robert Aldrich/Richard Brooks/Budd Boetticher/Henry King
1948-1961|Jean Negulesco/Henry Koster/Walter Lang/Henry King/Michael Curtiz/Charles Walters
1950-1960|André de Toth/Arch Oboler/Jack Arnold/William Castle/Roy Del Ruth/John Brahm
1949-1958|Michael Anderson/Ken Annakin/Lewis Gilbert/Guy Hamilton/J. Lee Thompson/Jack Cardiff
1950-1961|Delbert Mann/Sidney Lumet/Daniel Mann/Martin Ritt/John Frankenheimer/Robert Mulligan
1951-1966|Daniel Mann/Delbert Mann/Joshua Logan/Vincent Sherman/George Cukor/Mark Robson
1950-1966|Elia Kazan/Otto Preminger/Nicholas Ray/Richard Brooks/Robert Rossen/Sidney Lumet
1950-1966|Byron Haskin/Robert Wise/Jack Arnold/Don Siegel/Gordon Douglas/Fred M. Wilcox/Christian Nyby
1954-1966|Nathan Juran/Don Chaffey/Byron Haskin/Cy Endfield/Eugène Lourié/Jack Arnold
1950-1960|Cecil B. DeMille/William Wyler/Mervyn LeRoy/Henry Koster/Delmer Daves/Robert Rossen
1950-1964|Alfred Hitchcock/Otto Preminger/Billy Wilder/Orson Welles/Robert Aldrich/Stanley Donen
1958-1970|Stanley Kubrick/John Frankenheimer/Sidney Lumet/Arthur Penn/John Huston/Otto Preminger
# new Hollywood
1960-1970|Mike Nichols/Arthur Penn/Norman Jewison/Sidney Lumet/Richard Brooks/Robert Mulligan
1964-1974|Stanley Kubrick/Ken Russell/John Boorman/Roman Polanski/Franklin J. Schaffner
1965-1976|Sam Peckinpah/Arthur Penn/Robert Aldrich/Don Siegel/George Roy Hill/Monte Hellman
1968-1978|Dennis Hopper/Bob Rafelson/Monte Hellman/Peter Fonda/Hal Ashby/Jerry Schatzberg
1968-1982|Robert Altman/Hal Ashby/Bob Rafelson/Alan J. Pakula/Mike Nichols/Paul Mazursky/Sidney Lumet
1968-1978|John Schlesinger/Sidney Lumet/Alan J. Pakula/Jerry Schatzberg/Bob Rafelson/Mike Nichols
1971-1980|Francis Ford Coppola/Martin Scorsese/Peter Bogdanovich/William Friedkin/Brian De Palma/Sidney Lumet
1973-1982|Steven Spielberg/George Lucas/John Milius/Brian De Palma/Walter Hill/Francis Ford Coppola
1970-1982|Alan J. Pakula/Sydney Pollack/Sidney Lumet/John Frankenheimer/Michael Ritchie/Hal Ashby
1969-1977|Gordon Parks/Melvin Van Peebles/Ossie Davis/Gordon Parks Jr./Sidney Poitier/Jack Starrett
1970-1980|Elaine May/Barbara Loden/Joan Micklin Silver/Claudia Weill/Joan Tewkesbury
1972-1985|Terrence Malick/Michael Cimino/Hal Ashby/Robert Altman/Peter Bogdanovich/Philip Kaufman
1971-1990|Woody Allen/Paul Mazursky/Mel Brooks/Herbert Ross/Mike Nichols/Rob Reiner
1966-1982|Roman Polanski/Alan J. Pakula/William Friedkin/Robert Altman/Arthur Penn/Miloš Forman
1968-1984|John Cassavetes/Robert Altman/Bob Rafelson/Paul Mazursky/Elaine May/Hal Ashby
1971-1984|Michael Crichton/Michael Anderson/Peter Hyams/Robert Wise/Douglas Trumbull/Richard Fleischer
# documentaries
1920-1950|Robert J. Flaherty/Pare Lorentz/Ernest B. Schoedsack/Merian C. Cooper/W. S. Van Dyke
1935-1950|Pare Lorentz/Joris Ivens/Robert J. Flaherty/Willard Van Dyke/Ralph Steiner
1960-1990|Robert Drew/Albert Maysles/D. A. Pennebaker/Frederick Wiseman/Richard Leacock/Michael Wadleigh
1967-1990|Frederick Wiseman/Albert Maysles/D. A. Pennebaker/Emile de Antonio/Robert Drew/Allan King
1976-2024|Barbara Kopple/Jennie Livingston/Penelope Spheeris/Freida Lee Mock/Lee Grant
1986-2010|Errol Morris/Michael Moore/Ross McElwee/Steve James/Joe Berlinger/Terry Zwigoff
2002-2024|Michael Moore/Morgan Spurlock/Davis Guggenheim/Alex Gibney/Charles Ferguson/Errol Morris
2003-2024|Werner Herzog/Errol Morris/James Marsh/Joshua Oppenheimer/Alex Gibney/Kevin Macdonald
2012-2024|Raoul Peck/Ezra Edelman/Roger Ross Williams/Stanley Nelson/Ava DuVernay
2004-2024|Laura Poitras/Kirsten Johnson/Rory Kennedy/Amy Berg/Heidi Ewing/Lucy Walker
# eighties to now
1978-1992|John Carpenter/David Cronenberg/Wes Craven/Tobe Hooper/Joe Dante/George A. Romero
1979-1995|Ridley Scott/James Cameron/John Carpenter/Paul Verhoeven/John McTiernan/Peter Hyams
1981-1992|Steven Lisberger/Joe Dante/Nick Castle/John Badham/Randal Kleiser/Barry Levinson
1981-1994|Lawrence Kasdan/John Sayles/Bob Rafelson/Taylor Hackford/Brian De Palma/Alan J. Pakula
1982-1995|Barry Levinson/Lawrence Kasdan/Rob Reiner/Sydney Pollack/James L. Brooks/Mike Nichols/Penny Marshall
1983-1998|Robert Zemeckis/Joe Dante/Ron Howard/Richard Donner/Joe Johnston/Ivan Reitman
1984-1995|Joel Coen/David Lynch/Jim Jarmusch/Gus Van Sant/John Dahl
1984-1998|John Milius/Walter Hill/Ted Kotcheff/John Irvin/George P. Cosmatos/Philip Kaufman
1986-2001|David Lynch/Jim Jarmusch/Joel Coen/Gus Van Sant/Abel Ferrara/Hal Hartley
1986-1996|John Lasseter/Don Bluth/Ron Clements/Henry Selick/Gary Trousdale/Rob Minkoff
1995-2016|John Lasseter/Brad Bird/Pete Docter/Andrew Stanton/Lee Unkrich
1993-2009|Henry Selick/Tim Burton/Barry Sonnenfeld/Joe Johnston/Don Bluth
1989-2001|Tim Burton/Joe Johnston/Barry Sonnenfeld/Joel Schumacher/Sam Raimi/Chris Columbus
1990-2008|Curtis Hanson/James Mangold/Michael Mann/Jonathan Demme/Barbet Schroeder/Carl Franklin
1991-2005|Quentin Tarantino/Robert Rodriguez/Steven Soderbergh/Bryan Singer/David Fincher/Kevin Smith
1995-2024|David Fincher/Christopher Nolan/Darren Aronofsky/Steven Soderbergh/Paul Thomas Anderson/Michael Mann
1996-2024|Paul Thomas Anderson/Wes Anderson/David O. Russell/Todd Field/Alexander Payne/Darren Aronofsky
1997-2008|Daniel Myrick/Eduardo Sánchez/Oren Peli/James Wan/Eli Roth/Ti West
2004-2014|Oren Peli/Eli Roth/James Wan/Scott Derrickson/Ti West
1996-2005|Gary Ross/Peter Weir/Andrew Niccol/Frank Oz/Nora Ephron/Spike Jonze
1995-2010|E. Elias Merhige/Guy Maddin/Darren Aronofsky/Christopher Nolan/Spike Jonze/Vincenzo Natali
1996-2012|Mike Figgis/Steven Soderbergh/Richard Linklater/Gus Van Sant/Abel Ferrara/Larry Clark
1995-2013|Harmony Korine/Larry Clark/Gus Van Sant/Todd Solondz/Vincent Gallo/Gregg Araki
2003-2012|Zack Snyder/Frank Miller/Robert Rodriguez/Alex Proyas/Bryan Singer/Guillermo del Toro
2003-2010|Kerry Conran/Alex Proyas/Kurt Wimmer/Stephen Norrington/Zack Snyder
1999-2015|Peter Jackson/Guillermo del Toro/Gore Verbinski/Sam Raimi/Andrew Adamson/Chris Columbus
2004-2014|Gore Verbinski/Brad Bird/Chris Sanders/Andrew Stanton/Wes Anderson/Kelly Asbury
2008-2024|Matt Reeves/J. J. Abrams/Rupert Wyatt/Neill Blomkamp/Gareth Edwards/Duncan Jones
2012-2025|Sean Baker/Barry Jenkins/Josh Safdie/Benny Safdie/Trey Edward Shults/Chloé Zhao/Kelly Reichardt
2008-2025|Barry Jenkins/Ryan Coogler/Steve McQueen/Lee Daniels/Spike Lee/Jordan Peele
2013-2025|Ryan Coogler/Jordan Peele/Barry Jenkins/Antoine Fuqua/F. Gary Gray/Nate Parker
2011-2025|Dee Rees/Ava DuVernay/Gina Prince-Bythewood/Kasi Lemmons/Amma Asante/Regina King
2012-2025|Greta Gerwig/Olivia Wilde/Emerald Fennell/Elizabeth Banks/Lorene Scafaria/Sofia Coppola
2014-2025|Sian Heder/Greta Gerwig/Chloé Zhao/Emma Seligman/Eliza Hittman/Marielle Heller
1980-2000|Barbra Streisand/Penny Marshall/Randa Haines/Martha Coolidge/Amy Heckerling/Jodie Foster
1985-2005|Julie Dash/Kasi Lemmons/Leslie Harris/Darnell Martin/Euzhan Palcy
1955-1970|Shirley Clarke/Maya Deren/Marie Menken/Storm De Hirsch/Joyce Wieland
1940-1955|Maya Deren/Marie Menken/Ida Lupino/Mary Ellen Bute/Sara Kathryn Arledge
2008-2025|Kathryn Bigelow/Sofia Coppola/Jane Campion/Debra Granik/Lone Scherfig/Karyn Kusama
2000-2024|Sofia Coppola/Debra Granik/Kelly Reichardt/Miranda July/Nicole Holofcener/Lisa Cholodenko
2014-2025|Brady Corbet/Robert Eggers/Ari Aster/Alex Ross Perry/David Lowery/Sean Durkin
2015-2025|Robert Eggers/Ari Aster/Jordan Peele/Osgood Perkins/David Robert Mitchell/Ti West
2009-2022|Cary Joji Fukunaga/Denis Villeneuve/Derek Cianfrance/Benh Zeitlin/Antoine Fuqua/J. C. Chandor
2014-2023|Aneesh Chaganty/Timur Bekmambetov/Leigh Whannell/Dan Trachtenberg/Christopher Landon/Fede Álvarez
2000-2025|Richard Linklater/Wes Anderson/Noah Baumbach/Todd Haynes/Alexander Payne/Jim Jarmusch
2002-2024|Todd Phillips/Adam McKay/Craig Gillespie/David O. Russell/James Mangold
1990-2012|Ang Lee/James Ivory/Sam Mendes/Neil Jordan/Anthony Minghella/Gus Van Sant
1985-2005|Steven Spielberg/Ron Howard/Robert Zemeckis/Richard Donner/James Cameron/Chris Columbus
1982-1998|Richard Attenborough/Roland Joffé/James Ivory/Kenneth Branagh/Hugh Hudson/Alan Parker
1984-2002|Philip Kaufman/Adrian Lyne/Barbet Schroeder/Alan Rudolph/Paul Schrader/Louis Malle
1966-1980|Brian De Palma/Paul Mazursky/Martin Scorsese/Robert Downey Sr./Jim McBride
`;

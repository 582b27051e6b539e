import { foldName } from "./fold.ts";
import { once } from "./rows.ts";

/** What directors of English-language films are known for: genre, as a first sentence names it | names. */
const GENRES = `
christian|faith-based|Alex Kendrick/Harold Cronk/Dallas Jenkins/Andrew Erwin
horror|slasher|Larry Cohen/Wes Craven/Tobe Hooper/George A. Romero/John Carpenter/Neil Marshall/James Wan/Sam Raimi/M. Night Shyamalan/Eli Roth/Rob Zombie/Ti West/Adam Wingard/Scott Derrickson/Mike Flanagan/Darren Lynn Bousman/Marcus Nispel/Steve Miner/Sean S. Cunningham/Stuart Gordon/Terence Fisher/William Castle
comedy|parody|spoof|Seth Gordon/David Frankel/Barry Sonnenfeld/Mitchell Leisen/Gregory La Cava/George Sidney/Michael Gordon/Ivan Reitman/John Landis/Todd Phillips/Adam McKay/Kevin Smith/Mel Brooks/Rob Reiner/Amy Heckerling/Penny Marshall/Garry Marshall/Joe Dante/Barry Levinson/Edgar Wright/Jason Reitman/Harold Ramis/Judd Apatow/Paul Feig/Jay Roach/Shawn Levy/Dennis Dugan/Nicholas Stoller/Greg Mottola/Frank Coraci/Tom Shadyac/Jake Kasdan/David Dobkin/Rawson Marshall Thurber/David Zucker/Keenen Ivory Wayans/Chris Columbus/Walter Hill/Blake Edwards
superhero|Joel Schumacher/Tim Burton/Sam Raimi/Bryan Singer/Zack Snyder/Jon Favreau/Matthew Vaughn/Richard Donner/Joe Johnston/Brett Ratner/Marc Webb/Christopher Nolan/Patty Jenkins/James Gunn/Ryan Coogler/Taika Waititi/Joe Dante/John McTiernan/Robert Zemeckis/Ivan Reitman
action|adventure|spy|science fiction|space opera|heist|disaster|Robert Clouse/Michael Winner/Barry Sonnenfeld/John Sturges/John McTiernan/Michael Bay/Tony Scott/Ridley Scott/James Cameron/Martin Campbell/Zack Snyder/J. J. Abrams/Guy Ritchie/Matthew Vaughn/Phillip Noyce/Roger Donaldson/Lee Tamahori/Walter Hill/Richard Donner/Irvin Kershner/Roland Emmerich/Renny Harlin/Jan de Bont/Wolfgang Petersen/Simon West/Antoine Fuqua/Justin Lin/F. Gary Gray/Joe Johnston/Brett Ratner/Doug Liman/David Ayer/Christopher Nolan/Gore Verbinski/Sam Mendes/Steven Spielberg/George Lucas/Neill Blomkamp/Duncan Jones/John Glen/Guy Hamilton/Lewis Gilbert/Terence Young/Peter Yates/Robert Wise/John Frankenheimer/Alex Garland/Robert Zemeckis/Gareth Edwards
british|Gerald Thomas/Ralph Thomas/Robert Hamer/Alexander Mackendrick/Basil Dearden/Charles Crichton/Henry Cornelius/Frank Launder/Sidney Gilliat/John Boulting/Roy Boulting/Anthony Asquith/Val Guest/Ken Annakin/Lewis Gilbert/Muriel Box
musical|romantic comedy|jukebox|David Frankel/George Sidney/Rouben Mamoulian/Charles Vidor/Mervyn LeRoy/Rob Marshall/Adam Shankman/Bill Condon/Phyllida Lloyd/Michael Gracey/Jon M. Chu/Kenny Ortega/Baz Luhrmann/Tom Hooper/John Carney/Roger Michell/Mike Newell/P. J. Hogan/Gurinder Chadha/Stanley Donen/Vincente Minnelli/Robert Wise/Garry Marshall
thriller|crime|mystery|noir|Michael Winner/Jules Dassin/Edward Dmytryk/Larry Cohen/Joel Schumacher/Alfred Hitchcock/Christopher Nolan/David Fincher/Michael Mann/M. Night Shyamalan/Curtis Hanson/Martin Scorsese/Jonathan Demme/Brian De Palma/Roman Polanski/Denis Villeneuve/Steven Soderbergh/Bryan Singer/Alan J. Pakula/William Friedkin/Sidney Lumet/Phillip Noyce/Adrian Lyne/John Frankenheimer/Sydney Pollack/Francis Ford Coppola/Don Siegel/Peter Yates/Antoine Fuqua/Darren Aronofsky/Doug Liman/Fritz Lang/Billy Wilder/Howard Hawks/Otto Preminger/John Huston/Carol Reed
drama|biograph|sports|western|romantic|period|historical|war film|romance|Mervyn LeRoy/Clarence Brown/W. S. Van Dyke/Sam Wood/Allan Dwan/Lloyd Bacon/Tay Garnett/Edmund Goulding/Robert Z. Leonard/Jack Conway/Irving Rapper/Jean Negulesco/Delmer Daves/Budd Boetticher/John Sturges/Edward Dmytryk/Charles Vidor/Ron Howard/Steven Spielberg/Clint Eastwood/Robert Zemeckis/Ridley Scott/Barry Levinson/Rob Reiner/Sam Mendes/Danny Boyle/Stephen Frears/Tom Hooper/Martin Scorsese/Oliver Stone/Jim Sheridan/Edward Zwick/Lasse Hallström/Miloš Forman/Sydney Pollack/Peter Weir/Mike Nichols/Robert Redford/Penny Marshall/Ang Lee/David Fincher/Norman Jewison/Alan Parker/Hugh Hudson/Bennett Miller/David Lean/Sidney Lumet/Elia Kazan/Fred Zinnemann/John Schlesinger/William Wyler/Stanley Kubrick/Arthur Hiller/George Roy Hill/Robert Mulligan/Martin Ritt/John G. Avildsen/Hal Ashby/Michael Cimino/Peter Yates/Ralph Nelson/Franklin J. Schaffner/Arthur Penn/Bob Rafelson/Richard Attenborough/George Stevens/Frank Capra/George Cukor/Howard Hawks/William Dieterle/Michael Curtiz/King Vidor/Leo McCarey/Raoul Walsh/William A. Wellman/Mitchell Leisen/John Ford/Henry King/Victor Fleming/Frank Borzage/Robert Rossen/Otto Preminger/Delbert Mann/Stanley Kramer/Francis Ford Coppola/William Friedkin/Roman Polanski/James L. Brooks
`;

/** Makers of films for the few, whom nobody takes for the maker of a popular one, nor the other way round. */
const ART =
  "Woody Allen/Terrence Malick/Ken Loach/Mike Leigh/Terence Davies/Julie Dash/Todd Solondz/Lenny Abrahamson/Andrew Dominik/Jim Jarmusch/Gus Van Sant/Spike Jonze/Noah Baumbach/Wes Anderson/Sofia Coppola/Alexander Payne/Todd Haynes/Richard Linklater/David O. Russell/Lynne Ramsay/Andrea Arnold/Joanna Hogg/Kelly Reichardt/Debra Granik/Dee Rees/Lulu Wang/Chloé Zhao/Peter Greenaway/Derek Jarman/Sally Potter/Jonathan Glazer/Ben Wheatley/Guy Maddin/Atom Egoyan/Denys Arcand/Xavier Dolan/Sarah Polley/Jane Campion/Warwick Thornton/John Cassavetes/Barry Jenkins/Steve McQueen/David Lynch/James Ivory/Jean-Marc Vallée/Mary Harron/Elaine May/Paweł Pawlikowski/Gillian Armstrong/Lindsay Anderson/Karel Reisz/Tony Richardson/Joseph Losey/Govind Nihalani/Sudhir Mishra/Adoor Gopalakrishnan/G. Aravindan/Shyam Benegal/Satyajit Ray/Ritwik Ghatak/Mrinal Sen/Mani Kaul/Aparna Sen/Ketan Mehta/Buddhadeb Dasgupta/Girish Kasaravalli";

/** Two who work under both names: neither is ever named alone. */
const PAIRED =
  "Joel Coen/Ethan Coen/Lana Wachowski/Lilly Wachowski/Peter Farrelly/Bobby Farrelly/Michael Powell/Emeric Pressburger/Jonathan Dayton/Valerie Faris/Phil Lord/Christopher Miller/Albert Hughes/Allen Hughes/Luc Dardenne/Jean-Pierre Dardenne/Paolo Taviani/Vittorio Taviani/Daniel Kwan/Daniel Scheinert/Anthony Russo/Joe Russo/Robert Lopez/Robert B. Sherman/Richard M. Sherman/Ron Clements/John Musker/Betty Comden/Adolph Green/Merian C. Cooper/Ernest B. Schoedsack";

const folded = (names: string) => new Set(names.split("/").map(foldName));
const art = once(() => folded(ART));
const paired = once(() => folded(PAIRED));
const genres = once(() =>
  GENRES.trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|");
      return { words: cells.slice(0, -1), names: folded(cells.at(-1) ?? "") };
    }),
);

/** Whether somebody makes films for the few. */
export const isArtist = (name: string): boolean => art().has(foldName(name));

/** Whether somebody is never named without another. */
export const isOneOfTwo = (name: string): boolean => paired().has(foldName(name));

/** Whether a director is known for the genre, as a first sentence puts it ("superhero film"); null for a genre that is not listed. */
export function knownFor(said: string): ((name: string) => boolean) | null {
  const found = genres().filter(({ words }) => words.some((word) => said.includes(word)))[0];
  return found === undefined ? null : (name) => found.names.has(foldName(name));
}

/** Whether two directors are known for one genre, or neither for any. */
export function areOfOneGenre(one: string, other: string): boolean {
  const of = (name: string) => genres().filter(({ names }) => names.has(foldName(name)));
  const [first, second] = [of(one), of(other)];
  return first.length === 0 || second.length === 0
    ? first.length === second.length
    : first.some((genre) => second.includes(genre));
}

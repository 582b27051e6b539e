import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/**
 * People who are known for one deed rather than for films: who invented, founded and published, who was the first. A line
 * each: names that could be taken for one another, whatever the deed; a line of women holds women alone.
 */
const FIGURES = `
# inventors
W. K. L. Dickson/Edwin S. Porter/William Heise/Thomas Armat/Charles Francis Jenkins
George Albert Smith/Edward Raymond Turner/William Friese-Greene/Robert W. Paul/James Williamson
Garrett Brown/Robert Gottschalk/Douglas Trumbull/Ed DiGiulio/John Dykstra
Iwan Serrurier/Wilhelm Steenbeck/André Debrie/Albert Howell/Donald Bell
Bill Warner/Randy Ubillos/Ed Catmull/John Warnock/Ralph Guggenheim
Linwood Dunn/Vernon Walker/John P. Fulton/Farciot Edouart/Willis O'Brien/Arnold Gillespie
Herbert Kalmus/William Van Doren Kelley/George Eastman/Leon Douglass/Charles Urban
Theodore Case/Lee de Forest/Eugène Lauste/Hans Vogt/Orlando Kellum
Robert Gottschalk/Fred Waller/Henri Chrétien/Linwood Dunn/Milton Gunzburg
Fred Waller/Robert Gottschalk/Henri Chrétien/Milton Gunzburg/Edwin Land
Henri Chrétien/Pierre Angénieux/André Debrie/Abel Gance/Robert Gottschalk
Jim Jannard/Nick Woodman/Grant Petty/Frank Wang
# founders
Ole Olsen/Peter Elfelt/Charles Magnusson/Urban Gad/Erich Pommer
Alice Guy/Lois Weber/Mabel Normand/Germaine Dulac/Elvira Notari/Nell Shipman
Carl Laemmle/William Fox/Adolph Zukor/Marcus Loew/Jesse L. Lasky/Samuel Goldwyn/Louis B. Mayer
Adolph Zukor/Jesse L. Lasky/Samuel Goldwyn/William Fox/Carl Laemmle/Marcus Loew/Lewis J. Selznick
Darryl F. Zanuck/Hal B. Wallis/David O. Selznick/Irving Thalberg/Hunt Stromberg
Howard Hughes/William Randolph Hearst/Joseph P. Kennedy/David Sarnoff
Alexander Korda/Michael Balcon/J. Arthur Rank/Herbert Wilcox/Basil Dean/Gabriel Pascal
Mack Sennett/Hal Roach/Thomas H. Ince/Al Christie/Roscoe Arbuckle
Peace Anyiam-Osigwe/Amaka Igwe/Mo Abudu/Joke Silva/Genevieve Nnaji
George Lucas/Steven Spielberg/John Dykstra/Douglas Trumbull/James Cameron
Gilles Jacob/Thierry Frémaux/Pierre-Henri Deleau/Robert Favre Le Bret/Maurice Bessy
# writers on film
Françoise Giroud/Jean-Jacques Servan-Schreiber/Pierre Billard/André Bazin/Lotte Eisner/Jacques Doniol-Valcroze
Lotte Eisner/Siegfried Kracauer/Rudolf Arnheim/Béla Balázs/Iris Barry
James Agee/Manny Farber/Otis Ferguson/Bosley Crowther/Gilbert Seldes/Robert Warshow
Walter Kerr/Kevin Brownlow/William K. Everson/Andrew Sarris/Raymond Durgnat
John Alton/Gregg Toland/James Wong Howe/Karl Struss/Stanley Cortez
Julio García Espinosa/Fernando Birri/Fernando Solanas/Jorge Sanjinés/Tomás Gutiérrez Alea/Santiago Álvarez
Glauber Rocha/Nelson Pereira dos Santos/Carlos Diegues/Ruy Guerra/Leon Hirszman/Fernando Birri
# presidents of juries
Clint Eastwood/Francis Ford Coppola/Sydney Pollack/Martin Scorsese/David Lynch/Steven Spielberg
Tennessee Williams/Arthur Miller/Truman Capote/Gore Vidal/Norman Mailer
Georges Simenon/Jean Cocteau/Marcel Pagnol/André Maurois/Jean Giono
# first women
Brenda Chapman/Jennifer Yuh Nelson/Jennifer Lee/Vicky Jenson/Domee Shi/Lorna Cook
Márta Mészáros/Larisa Shepitko/Agnès Varda/Věra Chytilová/Margarethe von Trotta/Lina Wertmüller
Jane Campion/Agnès Varda/Lina Wertmüller/Margarethe von Trotta/Sofia Coppola/Kathryn Bigelow
Janet Gaynor/Mary Pickford/Norma Shearer/Gloria Swanson/Marie Dressler/Lillian Gish
Lina Wertmüller/Agnès Varda/Elaine May/Ida Lupino/Barbra Streisand/Liliana Cavani
Julia Phillips/Sherry Lansing/Kathleen Kennedy/Polly Platt/Lili Fini Zanuck/Dawn Steel
Sherry Lansing/Dawn Steel/Julia Phillips/Amy Pascal/Stacey Snider/Lucy Fisher
Barbra Streisand/Kathryn Bigelow/Jane Campion/Penny Marshall/Jodie Foster
Kathryn Bigelow/Sofia Coppola/Jane Campion/Lina Wertmüller/Barbra Streisand
Dorothy Arzner/Lois Weber/Ida Lupino/Frances Marion/Wanda Tuchock
Frances Marion/Anita Loos/Bess Meredyth/Jeanie MacPherson/Lenore Coffee/Sonya Levien
Rachel Portman/Anne Dudley/Shirley Walker/Wendy Carlos/Hildur Guðnadóttir
Rachel Morrison/Ari Wegner/Mandy Walker/Ellen Kuras/Reed Morano/Maryse Alberti
Autumn Durald Arkapaw/Rachel Morrison/Ari Wegner/Mandy Walker/Ellen Kuras
Anne Bauchens/Margaret Booth/Barbara McLean/Viola Lawrence/Adrienne Fazan/Dorothy Spencer
# first men
Broncho Billy Anderson/William S. Hart/Hoot Gibson/Harry Carey/Buck Jones
Rick Baker/Stan Winston/Dick Smith/Rob Bottin/Tom Savini
Daniel Day-Lewis/Jack Nicholson/Spencer Tracy/Marlon Brando/Fredric March/Dustin Hoffman
Emil Jannings/Richard Barthelmess/Charlie Chaplin/Warner Baxter/John Barrymore/George Arliss
Walter Brennan/Spencer Tracy/Fredric March/Gary Cooper/Thomas Mitchell/Charles Coburn
Dudley Nichols/Robert Riskin/Ben Hecht/Sidney Howard/Nunnally Johnson
Troy Kotsur/Daniel Durant/Howie Seago/Russell Harvard/Tyrone Giordano
Douglas Fairbanks/Louis B. Mayer/Cecil B. DeMille/Conrad Nagel/Harold Lloyd/Frank Capra
`;

const circles = once((): readonly (readonly string[])[] => rowsOf(FIGURES).map(([names = ""]) => names.split("/")));

/** Names that could be taken for that of somebody known for a deed: of the line that begins with it, else of all that hold it. */
export function figuresLike(name: string): readonly string[] {
  const key = foldName(name);
  const own = circles().filter(([first = ""]) => foldName(first) === key);
  const lines = own.length > 0 ? own : circles().filter((names) => names.some((each) => foldName(each) === key));
  return [...new Set(lines.flat())].filter((each) => foldName(each) !== key);
}

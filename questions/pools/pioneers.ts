import { foldName } from "./fold.ts";
import { listIn, namesIn, once, rowsOf } from "./rows.ts";

/** Who invented, built and founded what film is made with and shown by; decade in which they were best known for it. */
const PIONEERS = `
1870|Eadweard Muybridge/Étienne-Jules Marey/Émile Reynaud/John Isaac Hyatt
1890|Thomas Edison/W. K. L. Dickson/Louis Lumière/Auguste Lumière/Max Skladanowsky/Robert W. Paul/William Friese-Greene/Louis Le Prince/George Eastman/Georges Demenÿ/Birt Acres/Charles Francis Jenkins/Thomas Armat/Oskar Messter/Woodville Latham/Hannibal Goodwin
1900|Charles Pathé/Léon Gaumont/George Albert Smith/James Williamson/Charles Urban/Segundo de Chomón/Cecil Hepworth/Carl Laemmle/William Fox/Edwin S. Porter/J. Stuart Blackton/Ole Olsen
1920|Lee de Forest/Theodore Case/Herbert Kalmus/Hans Vogt/Joseph Massolle/Eugen Schüfftan/Henri Chrétien/Carl Akeley/Earl Sponable/Joseph T. Tykociński-Tykociner/Oskar Barnack/Adolph Zukor/Jesse L. Lasky/Jack L. Warner/Samuel Goldwyn/Marcus Loew
1950|Fred Waller/Mike Todd/Robert Gottschalk/Linwood Dunn/Merian C. Cooper/Lowell Thomas/Morton Heilig/Hazard Reeves
1970|Garrett Brown/Ray Dolby/John Dykstra/Jim Henson/Thomas Stockham/Douglas Trumbull/Graeme Ferguson/Ed Catmull/Jean-Pierre Beauviala/Ioan Allen/Petro Vlahos/John Knoll
`;

type Pioneer = { readonly name: string; readonly decade: number };

const pioneers = once((): readonly Pioneer[] =>
  rowsOf(PIONEERS).flatMap(([decade = "", names = ""]) =>
    listIn(names, "/").map((name) => ({ ...namesIn(name), decade: Number(decade) })),
  ),
);

/** Inventors and founders of about that year, but for the one of that name; the nearest in time first. */
export function pioneersLike(name: string, year: number): readonly string[] {
  const own = foldName(name);
  const apart = ({ decade }: Pioneer) => Math.abs(decade + 5 - year);
  return pioneers()
    .filter((one) => foldName(one.name) !== own && apart(one) <= 25)
    .sort((one, other) => apart(one) - apart(other))
    .map((one) => one.name);
}

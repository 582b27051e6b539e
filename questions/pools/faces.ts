import { BORN_IN_1900S } from "./faces/born-1900s.ts";
import { BORN_IN_1910S } from "./faces/born-1910s.ts";
import { BORN_IN_1920S } from "./faces/born-1920s.ts";
import { BORN_IN_1930S } from "./faces/born-1930s.ts";
import { BORN_IN_1940S } from "./faces/born-1940s.ts";
import { BORN_IN_1950S } from "./faces/born-1950s.ts";
import { BORN_IN_1960S } from "./faces/born-1960s.ts";
import { BORN_IN_1970S } from "./faces/born-1970s.ts";
import { BORN_BEFORE_1900 } from "./faces/born-before-1900.ts";
import { BORN_SINCE_1980 } from "./faces/born-since-1980.ts";
import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/**
 * How a player is seen: as old as they are, and known as they are to those who love films of their country and time: 1 a
 * star, 2 a leading player or a widely known name, 3 a steady supporting player, 4 one of small parts.
 */
export type Face = { readonly born: number; readonly standing: Standing };
export type Standing = 1 | 2 | 3 | 4;
export const STAR: Standing = 1;
export const SMALL: Standing = 4;

const TABLES = [
  BORN_BEFORE_1900,
  BORN_IN_1900S,
  BORN_IN_1910S,
  BORN_IN_1920S,
  BORN_IN_1930S,
  BORN_IN_1940S,
  BORN_IN_1950S,
  BORN_IN_1960S,
  BORN_IN_1970S,
  BORN_SINCE_1980,
];

/** Folded name -> face; all names of a row share one. */
const faces = once((): ReadonlyMap<string, Face> => {
  const made = new Map<string, Face>();
  for (const [born = "", standing = "", names = ""] of TABLES.flatMap(rowsOf)) {
    const face = { born: Number(born), standing: standingIn(standing) };
    for (const name of names.split("/")) made.set(foldName(name), face);
  }
  return made;
});

function standingIn(cell: string): Standing {
  const standing = ([1, 2, 3, 4] as const).find((each) => String(each) === cell);
  if (standing === undefined) throw new Error(`The table of faces has "${cell}" where a standing belongs.`);
  return standing;
}

/** Age and standing of a player; null where nobody knows them. */
export const faceOf = (name: string): Face | null => faces().get(foldName(name)) ?? null;

import { foldName } from "./fold.ts";
import { MAKERS_BORN_BEFORE_1890 } from "./makers/born-before-1890.ts";
import { MAKERS_BORN_SINCE_1890 } from "./makers/born-since-1890.ts";
import { MAKERS_BORN_SINCE_1910 } from "./makers/born-since-1910.ts";
import { MAKERS_BORN_SINCE_1925 } from "./makers/born-since-1925.ts";
import { MAKERS_BORN_SINCE_1940 } from "./makers/born-since-1940.ts";
import { MAKERS_BORN_SINCE_1955 } from "./makers/born-since-1955.ts";
import { MAKERS_BORN_SINCE_1970 } from "./makers/born-since-1970.ts";
import { GENDERS, type Gender } from "./people.ts";
import { once, rowsOf, wordIn, yearsIn } from "./rows.ts";

/** Who makes films without being seen, or wrote what they are made of. */
export type Maker = {
  /** Man, woman; x for a group or a pair. */
  readonly sex: Gender;
  /** Year of birth; of a group the year in which it began. */
  readonly born: number;
  /** Years of the first and the last work; null while still at work. */
  readonly from: number;
  readonly to: number | null;
  /** From 1, a household name, to 4, whom hardly anybody knows. */
  readonly standing: number;
};

const TABLES = [
  MAKERS_BORN_BEFORE_1890,
  MAKERS_BORN_SINCE_1890,
  MAKERS_BORN_SINCE_1910,
  MAKERS_BORN_SINCE_1925,
  MAKERS_BORN_SINCE_1940,
  MAKERS_BORN_SINCE_1955,
  MAKERS_BORN_SINCE_1970,
];

/** 1910|1|m|Akira Kurosawa 1943-1993/John Sturges 1946-1976 */
const makers = once((): ReadonlyMap<string, Maker> => {
  const made = new Map<string, Maker>();
  for (const [born = "", standing = "", sex = "", names = ""] of TABLES.flatMap(rowsOf)) {
    for (const each of names.split("/")) {
      const at = each.lastIndexOf(" ");
      const { from, to } = yearsIn(each.slice(at + 1));
      if (from === null) throw new Error(`The table of makers has no first year for "${each}".`);
      const maker = { sex: wordIn(sex, GENDERS), born: Number(born), from, to, standing: Number(standing) };
      made.set(foldName(each.slice(0, at)), maker);
    }
  }
  return made;
});

/** What is known of a maker of that name; null of anybody else. */
export const makerOf = (name: string): Maker | null => makers().get(foldName(name)) ?? null;

import { words } from "./words.ts";

/** A name follows: the full stop never ends a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set([
  ...words(
    "Dr Mr Mrs Ms Mx Messrs Prof Ste Gen Col Lt Capt Cpt Sgt Maj Cmdr Adm Rev Fr Hon Gov Sen Rep Pres Supt Insp",
  ),
  ...words("Det Mt Ft vs v cf Op feat ft"),
]);

/** A number follows, or the word is no abbreviation at all: `No. 1`, but `in Dr. No. It`. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set([
  ...words("No Nos no nos pp p Vol vol Vols Ch ch Ep ep Art Sec Fig fig c ca circa approx est b d r fl"),
  ...words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"),
]);

/** May stand inside a sentence or at its end: what follows decides. */
export const EITHER_WAY: ReadonlySet<string> = new Set([
  ...words("Bros Inc Jr Sr Co Corp Ltd Cos Assn Dept Univ St Ave Blvd Rd Mfg Intl Esq etc al eds ed trans dir prod"),
  ...words("i.e e.g a.m p.m Ph.D"),
]);

/** Names that end in an exclamation mark: `Yahoo! Movies`. */
export const EXCLAIMED: ReadonlySet<string> = new Set(words("Yahoo OK E Jeopardy Oklahoma Oliver Airplane"));

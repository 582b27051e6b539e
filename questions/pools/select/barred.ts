import { foldedWords, foldName } from "../fold.ts";

/** Anything of the pools that has a name. */
export type Named = { readonly name: string; readonly aliases?: readonly string[] };

/** What may not come up: names as they stand, and every run of words inside of them. All folded. */
type Barred = { readonly whole: ReadonlySet<string>; readonly parts: ReadonlySet<string> };

/** "San Fernando Valley" gives san, sanfernando, sanfernandovalley, fernando, fernandovalley, valley. */
function runsOfWords(name: string): readonly string[] {
  const words = foldedWords(name);
  return words.flatMap((_, start) =>
    words.slice(start).map((__, length) => words.slice(start, start + length + 1).join("")),
  );
}

const barredLists = new WeakMap<readonly string[], Barred>();
const runsOfNamed = new WeakMap<Named, readonly string[]>();

/** Made once per list: an article's questions all pass the same one. */
function barredBy(excluding: readonly string[]): Barred {
  const known = barredLists.get(excluding);
  if (known !== undefined) return known;
  const barred = { whole: new Set(excluding.map(foldName)), parts: new Set(excluding.flatMap(runsOfWords)) };
  barredLists.set(excluding, barred);
  return barred;
}

function runsOf(item: Named): readonly string[] {
  const known = runsOfNamed.get(item);
  if (known !== undefined) return known;
  const runs = [item.name, ...(item.aliases ?? [])].flatMap((name) => [foldName(name), ...runsOfWords(name)]);
  runsOfNamed.set(item, runs);
  return runs;
}

/**
 * Whether an item must stay away from options that are, or touch, the excluded names. It must when its name or an alias
 * of its is one of them however spelt; when it holds one of them as words of its own ("Robert Downey" in "Robert
 * Downey Jr.", the lone surname "Anderson" in both "Wes Anderson" and "Paul Thomas Anderson"); and when one of them
 * holds it ("The Times" in "The Times of India").
 */
export function barTo(excluding: readonly string[]): (item: Named) => boolean {
  const { whole, parts } = barredBy(excluding);
  return (item) =>
    runsOf(item).some((run) => whole.has(run)) ||
    [item.name, ...(item.aliases ?? [])].some((name) => parts.has(foldName(name)));
}

import { foldedWords, foldName } from "../fold.ts";

/** Anything of the pools that has a name. */
export type Named = { readonly name: string; readonly aliases?: readonly string[] };

/** What may not come up: names as they stand, and every run of words inside of them. All folded. */
type Barred = {
  readonly whole: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** Items that were asked about before. */
  readonly verdicts: WeakMap<Named, boolean>;
  /** Lists that were asked about before: where in them stand those that may come up. */
  readonly open: WeakMap<readonly Named[], readonly number[]>;
};

/** "San Fernando Valley" gives san, sanfernando, sanfernandovalley, fernando, fernandovalley, valley. */
function runsOfWords(name: string): readonly string[] {
  const words = foldedWords(name);
  return words.flatMap((_, start) =>
    words.slice(start).map((__, length) => words.slice(start, start + length + 1).join("")),
  );
}

/** An item's names, folded: whole, and every run of their words. */
type Folded = { readonly names: readonly string[]; readonly runs: readonly string[] };

const barredLists = new WeakMap<readonly string[], Barred>();
const foldedItems = new WeakMap<Named, Folded>();

/** Made once per list: an article's questions all pass the same one. */
function barredBy(excluding: readonly string[]): Barred {
  const known = barredLists.get(excluding);
  if (known !== undefined) return known;
  const barred = {
    whole: new Set(excluding.map(foldName)),
    parts: new Set(excluding.flatMap(runsOfWords)),
    verdicts: new WeakMap<Named, boolean>(),
    open: new WeakMap<readonly Named[], readonly number[]>(),
  };
  barredLists.set(excluding, barred);
  return barred;
}

function foldedOf(item: Named): Folded {
  const known = foldedItems.get(item);
  if (known !== undefined) return known;
  const names = [item.name, ...(item.aliases ?? [])];
  const folded = names.map(foldName);
  const made = { names: folded, runs: [...new Set([...folded, ...names.flatMap(runsOfWords)])] };
  foldedItems.set(item, made);
  return made;
}

/**
 * Whether an item must stay away from options that are, or touch, the excluded names. It must when its name or an alias
 * of its is one of them however spelt; when it holds one of them as words of its own ("Robert Downey" in "Robert
 * Downey Jr.", the lone surname "Anderson" in both "Wes Anderson" and "Paul Thomas Anderson"); and when one of them
 * holds it ("The Times" in "The Times of India").
 */
export function barTo(excluding: readonly string[]): (item: Named) => boolean {
  if (excluding.length === 0) return () => false;
  const barred = barredBy(excluding);
  return (item) => {
    const known = barred.verdicts.get(item);
    if (known !== undefined) return known;
    const verdict = touches(item, barred);
    barred.verdicts.set(item, verdict);
    return verdict;
  };
}

/** The items that need not stay away. */
export function openAmong<T extends Named>(items: readonly T[], excluding: readonly string[]): readonly T[] {
  if (excluding.length === 0) return items;
  const { open } = barredBy(excluding);
  const isBarred = barTo(excluding);
  const places = open.get(items) ?? items.flatMap((item, place) => (isBarred(item) ? [] : [place]));
  open.set(items, places);
  const left: T[] = [];
  for (const place of places) {
    const item = items[place];
    if (item !== undefined) left.push(item);
  }
  return left;
}

function touches(item: Named, { whole, parts }: Barred): boolean {
  const { names, runs } = foldedOf(item);
  return runs.some((run) => whole.has(run)) || names.some((name) => parts.has(name));
}

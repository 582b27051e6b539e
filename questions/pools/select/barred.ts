import { foldedWords, foldName } from "../fold.ts";

/** Anything of the pools that has a name. */
export type Named = { readonly name: string; readonly aliases?: readonly string[] };

/** What may not come up: names as they stand, and every run of words inside of them. All folded. */
type Barred = {
  readonly whole: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
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

/** "Fred F. Finklehoffe" is "Fred Finklehoffe"; but "J. J. Abrams" keeps his letters. */
function foldedForms(name: string): readonly string[] {
  const words = foldedWords(name);
  const plain = words.filter((word, place) => place === 0 || word.length > 1);
  return plain.length > 1 && plain.length < words.length && (words[0]?.length ?? 0) > 1
    ? [foldName(name), plain.join("")]
    : [foldName(name)];
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
    whole: new Set(excluding.flatMap(foldedForms)),
    parts: new Set(excluding.flatMap(runsOfWords)),
    open: new WeakMap<readonly Named[], readonly number[]>(),
  };
  barredLists.set(excluding, barred);
  return barred;
}

function foldedOf(item: Named): Folded {
  const known = foldedItems.get(item);
  if (known !== undefined) return known;
  const names = [item.name, ...(item.aliases ?? [])];
  const folded = names.flatMap(foldedForms);
  const made = { names: folded, runs: [...new Set([...folded, ...names.flatMap(runsOfWords)])] };
  foldedItems.set(item, made);
  return made;
}

/**
 * The items that need not stay away from options that are, or touch, the excluded names. An item must when its name or
 * an alias of its is one of them however spelt; when it holds one of them as words of its own ("Robert Downey" in
 * "Robert Downey Jr.", the lone surname "Anderson" in both "Wes Anderson" and "Paul Thomas Anderson"); and when one of
 * them holds it ("The Times" in "The Times of India").
 */
export function openAmong<T extends Named>(items: readonly T[], excluding: readonly string[]): readonly T[] {
  if (excluding.length === 0) return items;
  const { open } = barredBy(excluding);
  const places = open.get(items) ?? placesLeft(items, barredBy(excluding));
  open.set(items, places);
  const left: T[] = [];
  for (const place of places) {
    const item = items[place];
    if (item !== undefined) left.push(item);
  }
  return left;
}

/** Where the items of a list stand by their names and by every run of words in these. */
type Index = {
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byRun: ReadonlyMap<string, readonly number[]>;
};

const indices = new WeakMap<readonly Named[], Index>();

function indexOf(items: readonly Named[]): Index {
  const known = indices.get(items);
  if (known !== undefined) return known;
  const [byName, byRun] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const put = (map: Map<string, number[]>, key: string, place: number) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [place]);
    else list.push(place);
  };
  for (const [place, item] of items.entries()) {
    const { names, runs } = foldedOf(item);
    for (const name of names) put(byName, name, place);
    for (const run of runs) put(byRun, run, place);
  }
  const index = { byName, byRun };
  indices.set(items, index);
  return index;
}

/** Items of a list that a name touches. */
export function touchedBy<T extends Named>(items: readonly T[], name: string): ReadonlySet<T> {
  const { byName, byRun } = indexOf(items);
  const places = [...(byRun.get(foldName(name)) ?? []), ...runsOfWords(name).flatMap((part) => byName.get(part) ?? [])];
  return new Set(places.flatMap((place) => items[place] ?? []));
}

/** Looked up by what is barred, not item by item: an article names far fewer than a pool holds. */
function placesLeft(items: readonly Named[], { whole, parts }: Barred): readonly number[] {
  const { byName, byRun } = indexOf(items);
  const barred = new Set<number>();
  for (const name of whole) for (const place of byRun.get(name) ?? []) barred.add(place);
  for (const part of parts) for (const place of byName.get(part) ?? []) barred.add(place);
  return items.flatMap((_, place) => (barred.has(place) ? [] : [place]));
}

import { foldName } from "../../../../questions/pools/fold.ts";

type Named = { readonly name: string; readonly aliases?: readonly string[] };

/** Anything but Latin letters, digits and the signs that stand in names: a Cyrillic "а", a stray control character. */
const ODD = /[^\p{Script=Latin}\p{N} .,'’&!?()\-–*+:/$]/u;

/** Names that are not written as names are: odd letters, marks apart from their letters, spaces too many. */
export function badlyWritten(items: readonly Named[]): readonly string[] {
  return items
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .filter((name) => ODD.test(name) || name !== name.normalize("NFC") || name !== name.trim().replace(/\s+/g, " "));
}

/** Spellings that two different items share, once folded. */
export function sharedSpellings(items: readonly Named[]): readonly string[] {
  const owned = items.flatMap((item) =>
    [...new Set([item.name, ...(item.aliases ?? [])].map(foldName))].map((folded) => ({ folded, item })),
  );
  return [...Map.groupBy(owned, ({ folded }) => folded)]
    .filter(([, owners]) => owners.length > 1)
    .map(([name]) => name);
}

/** One letter put in, left out, changed, or two that changed places: "Sergei" and "Sergey". */
function nearlyEqual(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [rest, left] = [one.slice(same), other.slice(same)];
  const swapped = `${rest[1] ?? ""}${rest[0] ?? ""}${rest.slice(2)}`;
  return rest.slice(1) === left || rest === left.slice(1) || rest.slice(1) === left.slice(1) || swapped === left;
}

/** Pairs of different items that are spelt alike but for a letter, as "one ~ other". */
export function nearSpellings(items: readonly Named[]): readonly string[] {
  const folded = items.map(({ name }) => ({ name, key: foldName(name) })).sort((a, b) => a.key.length - b.key.length);
  return folded.flatMap((one, index) =>
    folded
      .slice(index + 1)
      .filter(({ key }) => key.length - one.key.length <= 1 && nearlyEqual(one.key, key))
      .map((other) => [one.name, other.name].sort().join(" ~ ")),
  );
}

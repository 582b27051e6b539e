import type { Reading, Value } from "../../../facts/model.ts";
import { valueFrom } from "../../../facts/values.ts";
import { areOfOneCinema, countryCalled, firstNameCalled, personCalled } from "../../../pools/index.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";

/** Codes of the countries that somebody or something belongs to; none where nothing tells. */
export type Homes = readonly string[];

/** So large a share of those whom the pools know says where the others of a section belong. */
const MOST = 0.6;
const NEARLY_ALL = 0.93;

/** By the pools, by the adjective before the name, else by whom the section of the article names, else by the first name. */
export function homesOf(value: Value, scope: Scope): Homes {
  const known = personCalled(value.text)?.countries;
  if (known !== undefined) return known;
  const told = saidOf(scope).get(value.key);
  if (told !== undefined) return [told];
  const home = around(value, scope);
  if (home.length > 0) return sounds(value.text, home) && mayBeOf(home, value, scope) ? home : [];
  const heard = HEARD[cultureOf(value.text) ?? ""];
  return heard === undefined ? [] : [heard];
}

/** Where a first name alone tells: culture -> code. */
const HEARD: Readonly<Record<string, string>> = {
  english: "US",
  italian: "IT",
  french: "FR",
  german: "DE",
  japanese: "JP",
  korean: "KR",
  chinese: "CN",
  indian: "IN",
  persian: "IR",
};

const cultureOf = (name: string) => firstNameCalled(name.split(" ")[0] ?? "")?.culture;

/** Beside Hollywood an article names the films of others in passing: there a name has to be English, or nearly all are. */
function mayBeOf(homes: Homes, { text }: Value, scope: Scope): boolean {
  const culture = cultureOf(text);
  return !areAlike(homes, ["US"]) || culture === "english" || (culture === undefined && ofArticle(scope).isEnglish);
}

/** Not "John" in an article on films of Japan, nor "Giovanni"; everybody may be at work in Hollywood. */
function sounds(name: string, homes: Homes): boolean {
  const heard = HEARD[cultureOf(name) ?? ""];
  return heard === undefined || areAlike(homes, ["US"]) || areAlike([heard], homes);
}

/** The pools know next to nobody of the article: where somebody comes from tells nothing there. */
export const isUncharted = (scope: Scope): boolean => ofArticle(scope).isUncharted;

/** That of whoever made it; of several countries the one of which the section tells. */
export function homesOfFilm(work: Value, scope: Scope): Homes {
  const maker = makersOf(scope).get(work.key);
  const own = maker === undefined ? [] : homesOf(maker, scope);
  if (own.length === 1) return own;
  const near = around(work, scope);
  if (maker === undefined) return near;
  const both = own.filter((code) => areAlike([code], near));
  return both.length === 0 ? own : both;
}

/** One country of the first makes films much as one of the second does. */
export function areAlike(ones: Homes, others: Homes): boolean {
  return ones.some((one) => others.some((other) => areOfOneCinema(one, other)));
}

/** "the French director Robert Holt": person -> code. */
const saidOf = perScope(({ store }): ReadonlyMap<string, string> => {
  const told = store.of("comes-from").flatMap(({ values: { who, land } }) => {
    const code = countryCalled(land?.text ?? "")?.code;
    return who === undefined || code === undefined ? [] : [[who.key, code] as const];
  });
  return new Map(told);
});

const isNearlyAll = (homes: readonly Homes[]) =>
  homes.filter((codes) => areAlike(codes, ["US"])).length >= NEARLY_ALL * homes.length;

/** Who directed each film, else who is said to have worked on it, or to have won for it. */
const makersOf = perScope(
  ({ store }): ReadonlyMap<string, Value> =>
    new Map(
      ["role-in", "prize-won", "credit", "film-by"].flatMap((name) =>
        store.of(name).flatMap(({ values: { work, who } }) => (work && who ? [[work.key, who] as const] : [])),
      ),
    ),
);

/** The country of the heading, or what most of those are whom the pools know and the sections name in which it stands first; else the whole article. */
function around({ key }: Value, scope: Scope): Homes {
  const [first] = scope.mentionedIn.get(key) ?? [];
  const near = first === undefined ? null : (bySection(scope).get(first.section.path.join(" > ")) ?? null);
  return near ?? ofArticle(scope).homes;
}

const bySection = perScope((scope): ReadonlyMap<string, Homes | null> => {
  const sections = new Map<string, Reading[]>();
  for (const reading of scope.readings) {
    const path = reading.section.path.join(" > ");
    sections.set(path, [...(sections.get(path) ?? []), reading]);
  }
  return new Map(
    [...sections].map(([path, readings]) => {
      const named = countryCalled(readings[0]?.section.heading ?? "");
      return [path, named === null ? mostOf(readings, 2) : [named.code]];
    }),
  );
});

const ofArticle = perScope(({ readings }) => ({
  homes: mostOf(readings, 4) ?? [],
  isUncharted: knownIn(readings).length < 4,
  isEnglish: isNearlyAll(knownIn(readings)),
}));

/** Countries of each whom the pools know of those named. */
function knownIn(readings: readonly Reading[]): readonly Homes[] {
  const people = new Set(readings.flatMap(({ mentions }) => mentions.map((mention) => valueFrom(mention).text)));
  return [...people].flatMap((name) => {
    const known = personCalled(name)?.countries;
    return known === undefined ? [] : [known];
  });
}

/** The country of the larger part of the people named, if there are so many of them at least. */
function mostOf(readings: readonly Reading[], least: number): Homes | null {
  const homes = knownIn(readings);
  if (homes.length < least) return null;
  const counts = new Map<string, number>();
  for (const code of new Set(homes.flat())) counts.set(code, homes.filter((codes) => areAlike(codes, [code])).length);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= MOST * homes.length ? [best[0]] : null;
}

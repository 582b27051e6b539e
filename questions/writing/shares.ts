import type { Draft } from "./draft.ts";
import { tellsOf } from "./salience.ts";
import type { Scope } from "./scope.ts";

/** No more than this share of a pack may be of one kind, past the first few. */
type Share = { readonly kindOf: (draft: Draft) => string | null; readonly most: number; readonly least: number };

const SHARES: readonly Share[] = [
  { kindOf: ({ relation }) => relation.name, most: 0.24, least: 12 },
  { kindOf: ({ relation }) => (relation.topic === "reception" ? "reviews" : null), most: 1 / 3, least: 5 },
  {
    kindOf: ({ ask, answer }) => (ask.free === true && answer.type === "date" ? "years" : null),
    most: 1 / 4,
    least: 4,
  },
  { kindOf: ({ fact }) => fact.reading.section.heading, most: 2 / 5, least: 14 },
];

/** The same drafts, best first, without those by which one kind takes too much room: the last of it go first. */
export function inShares(drafts: readonly Draft[]): { readonly kept: readonly Draft[]; readonly over: number } {
  let kept = [...drafts];
  for (;;) {
    const over = SHARES.flatMap((share) => lastBeyond(share, kept) ?? [])[0];
    if (over === undefined) return { kept, over: drafts.length - kept.length };
    kept = kept.filter((draft) => draft !== over);
  }
}

/** The last draft of a kind of which there are too many. */
function lastBeyond({ kindOf, most, least }: Share, drafts: readonly Draft[]): Draft | undefined {
  const room = Math.max(least, Math.floor(most * drafts.length));
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const kind = kindOf(draft);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return drafts.findLast((draft) => (counts.get(kindOf(draft) ?? "") ?? 0) > room);
}

/**
 * In less than this share of a pack may the key be what the article names most, or the longest. By chance it is a
 * quarter. A long pack has many questions to balance it; of short ones, some cannot be balanced, and the others make up.
 */
const TOLD = { long: 0.295, short: 0.265 };
const LONG = 50;
/** No pack gets shorter than so many for it, nor gives more than this share of itself. */
const FEW = 5;
const GIVEN = 0.02;

/** How surely each way of guessing finds the key: 0 to 1. */
type Tells = readonly number[];

/**
 * The same drafts without the weakest of those whose key is the option that the article names most or the longest, as
 * many as it takes that whoever always picks that one is hardly better off than by chance.
 */
export function untold(
  drafts: readonly Draft[],
  scope: Scope,
): { readonly kept: readonly Draft[]; readonly over: number } {
  const least = Math.max(FEW, Math.ceil((1 - GIVEN) * drafts.length));
  let kept = drafts.map((draft) => ({ draft, tells: tellsIn(draft, scope) }));
  while (kept.length > least) {
    const last = mostTelling(
      kept.map(({ tells }) => tells),
      drafts.length >= LONG ? TOLD.long : TOLD.short,
    );
    if (last === null) break;
    kept = kept.toSpliced(last, 1);
  }
  return { kept: kept.map(({ draft }) => draft), over: drafts.length - kept.length };
}

/** The last of those that do most for the guesses that are right too often; null where none is. */
function mostTelling(all: readonly Tells[], share: number): number | null {
  const tooOften = [0, 1, 2].filter(
    (way) => all.reduce((sum, tells) => sum + (tells[way] ?? 0), 0) > share * all.length,
  );
  if (tooOften.length === 0) return null;
  const weights = all.map((tells) => tooOften.reduce((sum, way) => sum + (tells[way] ?? 0), 0));
  const most = Math.max(...weights);
  return weights.findLastIndex((weight) => weight >= most - 0.01);
}

function tellsIn({ key, wrong }: Draft, scope: Scope): Tells {
  const { whole, surname } = tellsOf(
    scope.salience(key),
    wrong.map(({ named }) => named),
  );
  const lengths = wrong.map(({ text }) => text.length);
  const longest = lengths.some((length) => length > key.length)
    ? 0
    : 1 / (1 + lengths.filter((length) => length === key.length).length);
  return [whole, surname, longest];
}

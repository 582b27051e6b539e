import type { Draft } from "./draft.ts";

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

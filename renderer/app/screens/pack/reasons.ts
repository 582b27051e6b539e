import { pack as words } from "../../../messages/en/pack.ts";

type Words = keyof typeof words;
type GateWords = Extract<Words, `pack.gate.${string}`>;
type LeftOutWords = Extract<Words, `pack.left-out.${string}`>;

/** A reason in words, and how often it held. */
export type Reason<Id extends GateWords | LeftOutWords = GateWords | LeftOutWords> = {
  readonly id: Id;
  readonly count: number;
};

function isWorded<Id extends Words>(id: string, _group: Id): id is Id {
  return Object.hasOwn(words, id);
}

/** Why questions that were tried did not stand: `{ leak: 4 }` -> "4 questions gave the answer away". Most first. */
export function thrownAway(counts: Readonly<Record<string, number>>): readonly Reason<GateWords>[] {
  const other: GateWords = "pack.gate.other";
  return reasons(counts, (name) => {
    const id = `pack.gate.${name}`;
    return isWorded<GateWords>(id, other) ? id : other;
  });
}

/** Why sentences were not asked about: `{ planned: 37 }` -> "37 sentences spoke of plans, not facts". Most first. */
export function leftOut(counts: Readonly<Record<string, number>>): readonly Reason<LeftOutWords>[] {
  const other: LeftOutWords = "pack.left-out.other";
  return reasons(counts, (name) => {
    const id = `pack.left-out.${name}`;
    return isWorded<LeftOutWords>(id, other) ? id : other;
  });
}

/** Reasons that have the same words are one. */
function reasons<Id extends GateWords | LeftOutWords>(
  counts: Readonly<Record<string, number>>,
  idOf: (name: string) => Id,
): readonly Reason<Id>[] {
  const sums = new Map<Id, number>();
  for (const [name, count] of Object.entries(counts)) {
    if (count > 0) sums.set(idOf(name), (sums.get(idOf(name)) ?? 0) + count);
  }
  return [...sums].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

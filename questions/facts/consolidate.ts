import { groupBy } from "../group.ts";
import type { Fact, Value } from "./model.ts";
import { agree } from "./values.ts";

/**
 * One fact for everything that is said more than once: equal ones are merged, what says less joins what says more, and
 * of two amounts that agree the exact one stays. Facts of different modality are never merged.
 */
export function consolidate(facts: readonly Fact[]): Fact[] {
  const groups = groupBy(facts, (fact) => `${fact.relation}|${fact.modality}`);
  return [...groups.values()].flatMap(mergeGroup);
}

function mergeGroup(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of [...facts].sort(bySize)) {
    const at = kept.findIndex((other) => covers(other, fact));
    const other = kept[at];
    if (other === undefined) kept.push(fact);
    else kept[at] = merge(other, fact);
  }
  return kept;
}

const size = (fact: Fact) => Object.keys(fact.values).length;
const exactness = (fact: Fact) =>
  Object.values(fact.values).filter((value) => value.mention?.quantity?.about == null).length;
const weight = (fact: Fact) => Object.values(fact.values).reduce((sum, value) => sum + value.key.length, 0);

/** What says most comes first; the order is the same whatever order the facts came in. */
function bySize(a: Fact, b: Fact): number {
  return size(b) - size(a) || exactness(b) - exactness(a) || weight(b) - weight(a) || a.reading.index - b.reading.index;
}

/** Everything that `less` says is also said by `more`. */
function covers(more: Fact, less: Fact): boolean {
  return Object.entries(less.values).every(([name, value]) => {
    const other = more.values[name];
    return other !== undefined && agree(other, value);
  });
}

function merge(more: Fact, less: Fact): Fact {
  const also = [...more.also, less.reading, ...less.also].filter((reading) => reading !== more.reading);
  return { ...more, also: [...new Set(also)] };
}

/** Facts of one relation in order of place, to see what else would be true. */
export type FactStore = { readonly of: (relation: string) => readonly Fact[]; readonly all: readonly Fact[] };

export function factStore(facts: readonly Fact[]): FactStore {
  const byPlace = [...facts].sort((a, b) => a.reading.index - b.reading.index);
  const byRelation = groupBy(byPlace, (fact) => fact.relation);
  return { of: (relation) => byRelation.get(relation) ?? [], all: facts };
}

/**
 * Every value that the article, in whatever modality, gives for a slot where the other slots are as in `fact`. A slot
 * that another fact does not fill speaks for any value.
 */
export function rivals(store: FactStore, fact: Fact, slot: string, given: readonly string[]): Value[] {
  return store.of(fact.relation).flatMap((other) => {
    const value = other.values[slot];
    if (value === undefined) return [];
    const same = given.every((name) => {
      const mine = fact.values[name];
      const theirs = other.values[name];
      return mine === undefined || theirs === undefined || agree(mine, theirs);
    });
    return same ? [value] : [];
  });
}

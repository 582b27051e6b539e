import { groupBy } from "../group.ts";
import { ByValue } from "./by-value.ts";
import type { Fact, Value } from "./model.ts";
import { agree } from "./values.ts";

/** Facts of one relation in order of place, to see what else would be true. */
export type FactStore = {
  readonly of: (relation: string) => readonly Fact[];
  readonly all: readonly Fact[];
  /** Facts of the relation that might give these values for these slots, and perhaps some that do not. */
  readonly near: (relation: string, values: Fact["values"], slots: readonly string[]) => readonly Fact[];
};

export function factStore(facts: readonly Fact[]): FactStore {
  const byPlace = [...facts].sort((a, b) => a.reading.index - b.reading.index);
  const byRelation = groupBy(byPlace, (fact) => fact.relation);
  const indices = new Map<string, ByValue>();
  const of = (relation: string): readonly Fact[] => byRelation.get(relation) ?? [];
  const indexOf = (relation: string) => {
    const index = indices.get(relation) ?? indexed(of(relation));
    indices.set(relation, index);
    return index;
  };
  const near: FactStore["near"] = (relation, values, slots) => {
    const places = indexOf(relation).notAgainst(values, slots);
    const alike = of(relation);
    return places === null ? alike : places.flatMap((place) => alike[place] ?? []);
  };
  return { of, all: facts, near };
}

function indexed(facts: readonly Fact[]): ByValue {
  const index = new ByValue();
  for (const [place, { values }] of facts.entries()) index.add(values, place);
  return index;
}

/**
 * Every value that the article, in whatever modality, gives for a slot where the other slots are as in `fact`. A slot
 * that another fact does not fill speaks for any value.
 */
export function* rivals(store: FactStore, fact: Fact, slot: string, given: readonly string[]): Generator<Value> {
  for (const other of store.near(fact.relation, fact.values, given)) {
    const value = other.values[slot];
    if (value === undefined) continue;
    const same = given.every((name) => {
      const mine = fact.values[name];
      const theirs = other.values[name];
      return mine === undefined || theirs === undefined || agree(mine, theirs);
    });
    if (same) yield value;
  }
}

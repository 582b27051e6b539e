import { groupBy } from "../group.ts";
import { ByValue } from "./by-value.ts";
import type { Fact } from "./model.ts";
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
  const byValue = new ByValue();
  for (const { fact, told } of facts.map(weighed).sort(bySize)) {
    const places = byValue.holding(told) ?? kept.keys();
    const at = first(places, (place) => kept[place] !== undefined && covers(kept[place], told));
    const other = at === undefined ? undefined : kept[at];
    if (at === undefined || other === undefined) byValue.add(fact.values, kept.push(fact) - 1);
    else kept[at] = merge(other, fact);
  }
  return kept;
}

function first<T>(items: Iterable<T>, wanted: (item: T) => boolean): T | undefined {
  for (const item of items) if (wanted(item)) return item;
  return undefined;
}

/** A fact and what its place in the order hangs on, told once: a sort looks at each many times. */
type Weighed = {
  readonly fact: Fact;
  readonly told: Fact["values"];
  readonly size: number;
  readonly exactness: number;
  readonly weight: number;
};

function weighed(fact: Fact): Weighed {
  const values = Object.values(fact.values);
  const told = toldBy(fact);
  return {
    fact,
    told,
    size: Object.keys(told).length,
    exactness: values.filter((value) => value.mention?.quantity?.about == null).length,
    weight: values.reduce((sum, value) => sum + value.key.length, 0),
  };
}

/** What a fact says; naming the film, which every fact is about, says no more. */
function toldBy({ values }: Fact): Fact["values"] {
  const others = Object.entries(values).filter(([, { type }]) => type !== "film");
  return others.length === 0 ? values : Object.fromEntries(others);
}

/** What says most comes first; the order is the same whatever order the facts came in. */
function bySize(a: Weighed, b: Weighed): number {
  return (
    b.size - a.size || b.exactness - a.exactness || b.weight - a.weight || a.fact.reading.index - b.fact.reading.index
  );
}

/** All that is told is also said by `more`. */
function covers(more: Fact, told: Fact["values"]): boolean {
  return Object.entries(told).every(([name, value]) => {
    const other = more.values[name];
    return other !== undefined && agree(other, value);
  });
}

function merge(more: Fact, less: Fact): Fact {
  const also = [...more.also, less.reading, ...less.also].filter((reading) => reading !== more.reading);
  return { ...more, also: [...new Set(also)] };
}

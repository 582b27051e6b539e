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
  for (const fact of [...facts].sort(bySize)) {
    const places = byValue.holding(told(fact)) ?? kept.keys();
    const at = first(places, (place) => kept[place] !== undefined && covers(kept[place], fact));
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

/** What a fact says; naming the film, which every fact is about, says no more. */
function told({ values }: Fact): Fact["values"] {
  const others = Object.entries(values).filter(([, { type }]) => type !== "film");
  return others.length === 0 ? values : Object.fromEntries(others);
}

const size = (fact: Fact) => Object.keys(told(fact)).length;
const exactness = (fact: Fact) =>
  Object.values(fact.values).filter((value) => value.mention?.quantity?.about == null).length;
const weight = (fact: Fact) => Object.values(fact.values).reduce((sum, value) => sum + value.key.length, 0);

/** What says most comes first; the order is the same whatever order the facts came in. */
function bySize(a: Fact, b: Fact): number {
  return size(b) - size(a) || exactness(b) - exactness(a) || weight(b) - weight(a) || a.reading.index - b.reading.index;
}

/** Everything that `less` says is also said by `more`. */
function covers(more: Fact, less: Fact): boolean {
  return Object.entries(told(less)).every(([name, value]) => {
    const other = more.values[name];
    return other !== undefined && agree(other, value);
  });
}

function merge(more: Fact, less: Fact): Fact {
  const also = [...more.also, less.reading, ...less.also].filter((reading) => reading !== more.reading);
  return { ...more, also: [...new Set(also)] };
}

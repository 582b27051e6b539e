import type { Article } from "../article/model.ts";
import { type FactStore, factStore } from "../facts/consolidate.ts";
import type { Findings } from "../facts/find-facts.ts";
import type { Entity, Reading, Value } from "../facts/model.ts";
import { valueFrom } from "../facts/values.ts";

/** What the writing looks up again and again, worked out once per article. */
export type Scope = {
  readonly article: Article;
  readonly store: FactStore;
  readonly entities: readonly Entity[];
  /** Key of a value -> sentences that mention it. */
  readonly mentionedIn: ReadonlyMap<string, readonly Reading[]>;
  /** Every value of the article by type, one of each key, in order of appearance. */
  readonly valuesOf: ReadonlyMap<string, readonly Value[]>;
  /** Year of the film, by the first year that its first sentence names; null where it names none. */
  readonly year: number | null;
};

export function scopeOf(findings: Findings): Scope {
  const mentionedIn = new Map<string, Reading[]>();
  const valuesOf = new Map<string, Value[]>();
  for (const reading of findings.readings) {
    for (const mention of reading.mentions) {
      if (mention.type === "film") continue;
      const value = valueFrom(mention);
      const readings = mentionedIn.get(value.key);
      if (readings === undefined) {
        mentionedIn.set(value.key, [reading]);
        valuesOf.set(value.type, [...(valuesOf.get(value.type) ?? []), value]);
      } else if (readings.at(-1) !== reading) readings.push(reading);
    }
  }
  const { article, entities, facts, readings } = findings;
  return { article, store: factStore(facts), entities, mentionedIn, valuesOf, year: yearOf(readings[0]) };
}

function yearOf(first: Reading | undefined): number | null {
  const year = first?.mentions.find((mention) => mention.quantity?.unit === "date year");
  return year === undefined ? null : Number(year.text);
}

export function timesNamed(scope: Scope, key: string): number {
  return scope.mentionedIn.get(key)?.length ?? 0;
}

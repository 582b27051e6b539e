import type { Article } from "../article/model.ts";
import type { Findings } from "../facts/find-facts.ts";
import type { Entity, Reading, Value } from "../facts/model.ts";
import { roleIn } from "../facts/relation.ts";
import { RELATIONS } from "../facts/relations/index.ts";
import { type FactStore, factStore } from "../facts/store.ts";
import { valueFrom } from "../facts/values.ts";
import { groupBy } from "../group.ts";
import { originOf } from "./origin.ts";
import { type Salience, salienceIn } from "./salience.ts";

/** What the writing looks up again and again, worked out once per article. */
export type Scope = {
  readonly article: Article;
  readonly store: FactStore;
  readonly entities: readonly Entity[];
  /** Every sentence and row of the article, each at its index. */
  readonly readings: readonly Reading[];
  /** Key of a value -> sentences that mention it. */
  readonly mentionedIn: ReadonlyMap<string, readonly Reading[]>;
  /** Every value of the article by type, one of each key, in order of appearance. */
  readonly valuesOf: ReadonlyMap<string, readonly Value[]>;
  /** Numbers and dates that facts say something of, by type. */
  readonly boundQuantities: ReadonlyMap<string, readonly Value[]>;
  /** Names, lower-case -> how often the article names their bearers, by whatever form: by surname alone, too. */
  readonly fame: ReadonlyMap<string, number>;
  /** What people are, by the facts about them as well: the editor of the film is an editor. */
  readonly rolesOf: ReadonlyMap<Entity, ReadonlySet<string>>;
  /** Year of the film, by the first year that its first sentence names; null where it names none. */
  readonly year: number | null;
  /** Where the film comes from, by its first sentence, its box, its people or its companies; null where nothing says. */
  readonly country: string | null;
  /** Which of India's cinemas it belongs to, by its language ("Tamil"), or "animation"; null for any other film. */
  readonly cinema: string | null;
  /** How often the article names a text. */
  readonly salience: Salience;
  /** Everybody whom the article names, under every form of the name, and its titles: nobody from elsewhere may share a name with them. */
  readonly names: readonly string[];
  /** A list of names from the pools, looked up once per article and key. */
  readonly pooled: (key: string, look: () => readonly string[]) => readonly string[];
};

export function scopeOf(findings: Findings): Scope {
  const mentionedIn = new Map<string, Reading[]>();
  const valuesOf = new Map<string, Value[]>();
  const surfaces = new Map<string, number>();
  for (const reading of findings.readings) {
    for (const mention of reading.mentions) {
      if (mention.type === "film" || mention.type === "subject") continue;
      const value = valueFrom(mention);
      const surface = mention.text.toLowerCase();
      surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
      const readings = mentionedIn.get(value.key);
      if (readings === undefined) {
        mentionedIn.set(value.key, [reading]);
        const alike = valuesOf.get(value.type);
        if (alike === undefined) valuesOf.set(value.type, [value]);
        else alike.push(value);
      } else if (readings.at(-1) !== reading) readings.push(reading);
    }
  }
  const { article, entities, readings, facts } = findings;
  const store = factStore(facts);
  const { year, country, cinema } = originOf(findings);
  return {
    article,
    store,
    entities,
    readings,
    mentionedIn,
    valuesOf,
    boundQuantities: boundQuantities(findings),
    fame: new Map(entities.map(({ name, forms }) => [name.toLowerCase(), timesUnder(forms, surfaces)])),
    rolesOf: rolesOf(findings),
    year,
    country,
    cinema,
    salience: salienceIn(article.text),
    names: [
      ...entities.filter(({ type }) => type === "person" || type === "character").flatMap(({ forms }) => [...forms]),
      ...(valuesOf.get("work") ?? []).map(({ text }) => text),
    ],
    pooled: remembering(),
  };
}

function remembering(): Scope["pooled"] {
  const known = new Map<string, readonly string[]>();
  return (key, look) => {
    const names = known.get(key) ?? look();
    known.set(key, names);
    return names;
  };
}

function timesUnder(forms: ReadonlySet<string>, surfaces: ReadonlyMap<string, number>): number {
  return [...forms].reduce((sum, form) => sum + (surfaces.get(form.toLowerCase()) ?? 0), 0);
}

function boundQuantities({ facts }: Findings): Map<string, Value[]> {
  const values = facts.flatMap((fact) => Object.values(fact.values)).filter((value) => value.mention?.quantity != null);
  return groupBy(values, (value) => value.type);
}

function rolesOf({ entities, facts }: Findings): Map<Entity, Set<string>> {
  const roles = new Map(entities.map((entity) => [entity, new Set(entity.roles)]));
  for (const fact of facts) {
    if (fact.modality !== "asserted") continue;
    for (const ask of RELATION_ASKS.get(fact.relation) ?? []) {
      const entity = fact.values[ask.answer]?.mention?.entity;
      const role = roleIn(ask, fact.values);
      if (entity != null && role !== undefined) roles.get(entity)?.add(role);
    }
  }
  return roles;
}

const RELATION_ASKS = new Map(RELATIONS.map((relation) => [relation.name, relation.asks]));

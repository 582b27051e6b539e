import type { Fact, Reading, Value } from "../../facts/model.ts";
import { perReading } from "../../facts/per-reading.ts";
import type { Ask, Relation } from "../../facts/relation.ts";
import { rivals } from "../../facts/store.ts";
import { agree, valueFrom } from "../../facts/values.ts";
import type { Scope } from "../scope.ts";
import type { Stem } from "../stem.ts";

/** What a question asks, as far as the truth of its options goes. */
export type Asked = {
  readonly fact: Fact;
  readonly relation: Relation;
  readonly ask: Ask;
  readonly stem: Stem;
  readonly answer: Value;
  /** Nothing nearer is to be had: of whomever nothing contradictory is known may stand beside the key. */
  readonly wide?: true;
};

/** Values that the article gives for the slot asked for, whatever it thinks of them: none may be a wrong option. */
export function rightByStore(asked: Asked, scope: Scope): Value[] {
  return [...rivalsOf(asked, scope)];
}

function rivalsOf({ fact, ask, stem }: Asked, scope: Scope): Iterable<Value> {
  return rivals(scope.store, fact, ask.answer, stem.slots);
}

/** The article gives another value as well, and the stem does not say that there are several. */
export function isAmbiguous(asked: Asked, scope: Scope): boolean {
  if (asked.ask.many === true) return false;
  if (isShared(asked)) return true;
  for (const value of rivalsOf(asked, scope)) if (!agree(value, asked.answer)) return true;
  return false;
}

/** Somebody else did it as well, and the stem does not say so. */
function isShared({ ask, fact, stem }: Asked): boolean {
  const { other } = fact.values;
  return ask.answer === "who" && other !== undefined && !stem.slots.includes("other");
}

/**
 * Whether some sentence might be read as saying the wrong value: it names the value and everybody in the stem, in
 * words of the same relation. Where the stem names nobody, the words alone are enough.
 */
export function mayBeSaid(key: string, asked: Asked, scope: Scope): boolean {
  if (!scope.mentionedIn.has(key)) return false;
  const named = asked.stem.slots.flatMap((slot) => {
    const value = asked.fact.values[slot];
    return value === undefined || value.mention === null || value.type === "film" ? [] : [value.key];
  });
  const words = asked.relation.rivalWords?.(asked.fact.values) ?? [];
  const { fact, relation } = asked;
  if ([fact.reading, ...fact.also].some((reading) => keysIn(reading).has(key))) return true;
  const { bare, cues } = tellingOf(relation);
  const together = [key, ...named];
  return fewestReadings(together, scope).some((reading) => {
    if (!together.every((one) => keysIn(reading).has(one))) return false;
    if (words.some((word) => reading.words.has(word))) return true;
    return (bare && named.length > 0) || cues.some((cue) => reading.words.has(cue));
  });
}

/** Sentences that mention one of these, the one that the fewest mention. */
function fewestReadings(together: readonly string[], { mentionedIn }: Scope): readonly Reading[] {
  const lists = together.map((key) => mentionedIn.get(key) ?? []);
  return lists.reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
}

/** Words that tell of a relation, and whether one of its patterns has none. */
type Telling = { readonly bare: boolean; readonly cues: readonly string[] };

const tellings = new WeakMap<Relation, Telling>();

function tellingOf(relation: Relation): Telling {
  const known = tellings.get(relation);
  if (known !== undefined) return known;
  const lists = relation.patterns.map(({ cues }) => cues.filter((cue) => cue.length > 3));
  const telling = { bare: lists.some((list) => list.length === 0), cues: [...new Set(lists.flat())] };
  tellings.set(relation, telling);
  return telling;
}

const keysIn = perReading(
  ({ mentions }): ReadonlySet<string> => new Set(mentions.map((mention) => valueFrom(mention).key)),
);

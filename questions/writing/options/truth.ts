import { rivals } from "../../facts/consolidate.ts";
import type { Fact, Reading, Value } from "../../facts/model.ts";
import type { Ask, Relation } from "../../facts/relation.ts";
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
};

/** Values that the article gives for the slot asked for, whatever it thinks of them: none may be a wrong option. */
export function rightByStore(asked: Asked, scope: Scope): Value[] {
  return rivals(scope.store, asked.fact, asked.ask.answer, asked.stem.slots);
}

/** The article gives another value as well, and the stem does not say that there are several. */
export function isAmbiguous(asked: Asked, scope: Scope): boolean {
  if (asked.ask.many === true) return false;
  return rightByStore(asked, scope).some((value) => !agree(value, asked.answer));
}

/**
 * Whether some sentence might be read as saying the wrong value: it names the value and everybody in the stem, in
 * words of the same relation. Where the stem names nobody, the words alone are enough.
 */
export function mayBeSaid(key: string, asked: Asked, scope: Scope): boolean {
  const named = asked.stem.slots
    .map((slot) => asked.fact.values[slot])
    .filter((value) => value !== undefined && value.mention !== null && value.type !== "film");
  const words = asked.relation.rivalWords?.(asked.fact.values) ?? [];
  return (scope.mentionedIn.get(key) ?? []).some((reading) => {
    if (reading === asked.fact.reading || asked.fact.also.includes(reading)) return true;
    if (!named.every((value) => value === undefined || mentions(reading, value))) return false;
    if (words.some((word) => reading.words.has(word))) return true;
    return asked.relation.patterns.some(({ cues }) => {
      const telling = cues.filter((cue) => cue.length > 3);
      return telling.length === 0 ? named.length > 0 : telling.some((cue) => reading.words.has(cue));
    });
  });
}

function mentions(reading: Reading, value: Value): boolean {
  return reading.mentions.some((mention) => valueFrom(mention).key === value.key);
}

import type { Fact, Mention, Reading, Value } from "../facts/model.ts";
import { contentWords } from "./gates/gate.ts";
import type { Scope } from "./scope.ts";
import type { Stem } from "./stem.ts";

/** What a question needs its proof for: whom and what it asks and speaks of. */
type Proven = { readonly fact: Fact; readonly stem: Stem; readonly answer: Value };

/** So many sentences before the one that proves may be needed to see whom its pronouns mean. */
const MOST_BEFORE = 2;

/**
 * The sentences that prove a question, one after another: the one that says it, and before it those of its paragraph
 * that name whoever it calls "he" or "she". Null where somebody of the question is named in none of them.
 */
export function provingReadings({ fact, stem, answer }: Proven, { readings }: Scope): readonly Reading[] | null {
  const people = [answer, ...stem.slots.flatMap((slot) => fact.values[slot] ?? [])].filter(isSomebody);
  const shown = [fact.reading];
  while (!people.every((who) => shown.some(({ text }) => names(text, who)))) {
    const before = readings[(shown[0]?.index ?? 0) - 1];
    if (before === undefined || shown.length > MOST_BEFORE || !isBefore(before, fact.reading)) return null;
    shown.unshift(before);
  }
  return shown;
}

/** Where one of these sentences calls whoever the pronoun means by name, nearest to it. */
export function namingOf(pronoun: Mention, shown: readonly Reading[]): Mention | null {
  const named = shown
    .flatMap(({ mentions }) => mentions)
    .filter(({ entity, pronoun: none }) => entity !== null && entity === pronoun.entity && !none);
  return named.findLast(({ start }) => start < pronoun.start) ?? named[0] ?? null;
}

/** People and characters; a film only where the sentence calls it "it" or "the film". */
const isSomebody = ({ type, mention }: Value) =>
  type === "person" || type === "character" || (type === "work" && mention?.pronoun === true);

function isBefore({ paragraph, sentence }: Reading, proving: Reading): boolean {
  return paragraph === proving.paragraph && !sentence.damaged && sentence.cells === undefined;
}

/** A word of the name stands in the text; initials and ranks alone are none. A title stands there whole: "the kid" is not *The Kid*. */
function names(text: string, { text: name, type }: Value): boolean {
  if (type === "work") return text.includes(name);
  const said = contentWords(text);
  const wanted = contentWords(name);
  return wanted.size === 0 || [...wanted].some((word) => said.has(word));
}

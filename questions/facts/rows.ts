import type { Mention, Reading, Value } from "./model.ts";
import { inPairs } from "./phrases/credited.ts";
import { valueFrom } from "./values.ts";

/** The mentions of each value under a label that matches, value by value, with its text. */
export function valuesUnder(
  label: RegExp,
  { sentence, text, mentions }: Reading,
): readonly { readonly text: string; readonly mentions: readonly Mention[] }[] {
  const cells = (sentence.cells ?? []).filter((cell) => label.test(cell.label));
  return cells.flatMap(({ values }) =>
    values.map(({ start, end }) => ({
      text: text.slice(start - sentence.start, end - sentence.start),
      mentions: mentions.filter((mention) => mention.start >= start && mention.end <= end),
    })),
  );
}

const PEOPLE: ReadonlySet<string> = new Set(["person", "name"]);

/** Everybody under such a label, a fact each; of two, each with the other. */
export function peopleUnder(label: RegExp, reading: Reading): Record<string, Value>[] {
  const values = valuesUnder(label, reading);
  const people = values.flatMap(({ mentions }) => mentions.filter(({ type }) => PEOPLE.has(type)).map(valueFrom));
  // "Ana Ruiz (Norway)", "Mary Hale (uncredited)": not for the same, or not together
  return values.some(({ text }) => text.includes("(")) ? people.map((who) => ({ who })) : inPairs(people);
}

import type { Mention, Reading, Value } from "../model.ts";
import { valueFrom } from "../values.ts";

/** What a row of a table of awards says; told by what stands in the cells, for their heads are often wrong. */
export type AwardRow = {
  readonly won: boolean;
  readonly category: Value;
  readonly ceremony: Value;
  /** The people who were up for it; none where it is the film's own. */
  readonly people: readonly Value[];
};

/** Ceremony: 37th Harbour Awards; Category: Best Director; Recipient: Ana Ruiz; Result: Won */
export function awardRowIn({ text, mentions, sentence }: Reading): AwardRow | null {
  const result = (sentence.cells ?? [])
    .flatMap(({ values }) => values.map(({ start, end }) => text.slice(start - sentence.start, end - sentence.start)))
    .find((value) => /^(?:won|winner|nominated|nominee|nomination)$/i.test(value));
  const [category, secondCategory] = mentions.filter(({ type }) => type === "category");
  const [ceremony, secondCeremony] = mentions.filter(({ type }) => type === "ceremony" || type === "festival");
  if (result === undefined || category === undefined || ceremony === undefined) return null;
  if (secondCategory !== undefined || secondCeremony !== undefined || !isWholeCell(category, sentence)) return null;
  const people = mentions.filter(({ type }) => type === "person" || type === "name");
  // whoever is not known for a person may be a film or a company
  if (people.some(({ type }) => type === "name")) return null;
  return {
    won: /^w/i.test(result),
    category: valueFrom(category),
    ceremony: valueFrom(ceremony),
    people: people.map(valueFrom),
  };
}

/** "Best Film" and nothing behind it that would make it another prize. */
function isWholeCell(mention: Mention, { cells = [] }: Reading["sentence"]): boolean {
  return cells.some(({ values }) => values.some(({ start, end }) => start === mention.start && end === mention.end));
}

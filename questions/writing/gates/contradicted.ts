import type { Mention, Reading } from "../../facts/model.ts";
import { perScope } from "../per-scope.ts";
import type { Gate } from "./gate.ts";

/** Words that a sentence tells of one kind of sum with. */
const TOLD: Readonly<Record<string, RegExp>> = {
  cost: /\b(?:budget\w*|cost\w*)\b/i,
  made: /\b(?:gross\w*|earn\w*|box[- ]office|takings|made|took in|collected)\b/i,
};

const KIND: Readonly<Record<string, keyof typeof TOLD>> = {
  budget: "cost",
  "gross-worldwide": "made",
  "box-office": "made",
};

/** A share or a stretch of what the film made, or another film's sum: no rival of the whole. */
const PART =
  /\b(?:opening|weekends?|first (?:day|week)|domestic\w*|north america\w*|united states|u\.s\.|canada|overseas|abroad|international\w*|foreign|other (?:territories|countries|markets)|home video|dvd|rentals?|sequel|previous|predecessor|first film|marketing|prints|tax|salary|fee)\b/i;

/** Sums so near to each other are one sum told twice, rounded; sums so far apart are of two different things. */
const SAME = 0.015;
const OTHER = 0.6;

/** So many letters before a sum, or after it, stand the words that say what it is. */
const BEFORE = 40;
const AFTER = 24;

type Sum = { readonly amount: number; readonly unit: string };

/** Sums of the article by the kind that the words beside them tell. */
const sumsOf = perScope((scope): Readonly<Record<string, readonly Sum[]>> => {
  const readings = scope.readings.filter(({ text, mentions }) => mentions.some(isMoney) && !PART.test(text));
  return Object.fromEntries(
    Object.entries(TOLD).map(([kind, words]) => [kind, readings.flatMap((reading) => sumsIn(reading, words))]),
  );
});

const isMoney = ({ type }: Mention) => type === "money";

function sumsIn({ mentions, text, sentence }: Reading, words: RegExp): readonly Sum[] {
  return mentions.filter(isMoney).flatMap(({ start, end, quantity }) => {
    const [from, to] = [start - sentence.start, end - sentence.start];
    const head =
      text
        .slice(Math.max(0, from - BEFORE), from)
        .split(/[$£€]|[;,] /)
        .at(-1) ?? "";
    const tail = text.slice(to, to + AFTER).split(/[$£€]|[;,] /)[0] ?? "";
    if (quantity == null || !(words.test(head) || words.test(tail))) return [];
    return [{ amount: quantity.amount, unit: quantity.unit }];
  });
}

/** The article gives the sum twice, and differently. */
export const contradicted: Gate = {
  name: "contradicted",
  stops: ({ relation, answer }, scope) => {
    const kind = KIND[relation.name];
    const own = answer.mention?.quantity;
    if (kind === undefined || own == null) return false;
    return (sumsOf(scope)[kind] ?? []).some(({ amount, unit }) => {
      const apart = Math.abs(amount - own.amount) / own.amount;
      return unit === own.unit && apart > SAME && apart < OTHER;
    });
  },
};

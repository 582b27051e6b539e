import { fieldOf } from "../../facts/lexicon/categories.ts";
import type { Fact, Value } from "../../facts/model.ts";
import type { Scope } from "../scope.ts";
import type { Gate } from "./gate.ts";

/**
 * Relations, or one direction of them, that nobody asks about at a quiz: days of signing, sums over theaters, figures
 * that move, counts of props. It is still good to know that other options are false by them.
 */
const NEVER = new Set([
  // dates and lengths of work
  ..."signed-on,casting-announced,met,shoot-end".split(","),
  ..."home-video,soundtrack-release,re-release,location-time time,adapted-year,took-time".split(","),
  // money and rooms beside what it cost and what it made
  ..."opening-day,limited-run,per-theater,territory-list".split(","),
  ..."admissions,marketing-cost,rentals,what-it-cost".split(","),
  // opinions that stand nowhere in quotation marks, and figures that move
  ..."average-rating,metascore-meaning,rating-given,faulted".split(","),
  ..."likened-film,found-better,own-comparison,outlet-ranking,yearly-list".split(","),
  // counts and sizes
  ..."how-many,did-count,takes,size,footage".split(","),
  // other bodies, films and makers may be meant as well, and an article seldom tells of all
  ..."soundtrack-nomination,lost-to,returned-after,debut,film-features,award-winner ceremony".split(","),
  ..."up-for-award,effects-house,tie-in".split(","),
]);

/** What is worth asking only for some of its values. */
const WORTHY: Readonly<Record<string, (answer: Value, fact: Fact, scope: Scope) => boolean>> = {
  "limited-theaters": isOnFingers,
  "opening-theaters": isOnFingers,
  "afi-rank": ({ mention }) => (mention?.quantity?.amount ?? LOW) < LOW,
  "rank-of-year": ({ text }) => /^(?:second|third)$/i.test(text),
  "award-winner": ({ type }, { values }) => type !== "person" || OF_ONE.has(fieldOf(values.category?.text ?? "") ?? ""),
  "production-company": (_, __, { cinema }) => cinema === "animation",
  quotation: (_, { values }) => isStriking(values.words?.text ?? ""),
  "outlet-quotation": (_, { values }) =>
    isStriking(values.words?.text ?? "") && !/^\w+s (?:out|a|an|the|to)\b/.test(values.words?.text ?? ""),
  "box-office": isMoreThanOneMarket,
};

/** A rank that nobody remembers. */
const LOW = 11;

export const nobodyAsks: Gate = {
  name: "nobody-asks",
  stops: ({ relation, ask, fact, answer }, scope) =>
    NEVER.has(relation.name) ||
    NEVER.has(`${relation.name} ${ask.answer}`) ||
    WORTHY[relation.name]?.(answer, fact, scope) === false,
};

/** Six theaters are a story, 2,873 are a figure. */
function isOnFingers({ mention }: Value): boolean {
  return (mention?.quantity?.amount ?? LOW) < LOW;
}

/** Prizes that go to one person alone: others are shared, and the article may name but one of two. */
const OF_ONE = new Set(["actor", "actress", "performer", "director"]);

/** "Good" has been said of every film. */
function isStriking(words: string): boolean {
  return words.split(/\s+/).length >= 3;
}

const MARKETS = ["gross-domestic", "gross-territory", "gross-elsewhere", "territory-list", "rentals"];

/** A box says how much, not where: only a sum above what one market gave is surely that of the world. */
function isMoreThanOneMarket(answer: Value, _: Fact, { store }: Scope): boolean {
  const amount = answer.mention?.quantity?.amount ?? 0;
  const parts = MARKETS.flatMap((name) => store.of(name)).flatMap(
    ({ values }) => values.amount?.mention?.quantity?.amount ?? [],
  );
  return parts.some((part) => part < 0.95 * amount) && parts.every((part) => part < amount);
}

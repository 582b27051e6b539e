import { fieldOf } from "../../facts/lexicon/categories.ts";
import type { Fact, Value } from "../../facts/model.ts";
import type { Scope } from "../scope.ts";
import type { Gate } from "./gate.ts";

/**
 * Relations, or one direction of them, that nobody asks about at a quiz: days of signing, sums of one market, shares of
 * good reviews (which move), who wrote for which paper, counts of props. It is still good to know that other options
 * are false by them.
 */
const NEVER = new Set([
  // dates and lengths of work
  ..."signed-on,casting-announced,met,idea-date,shoot-begin,shoot-end,shoot-date,shoot-period".split(","),
  ..."home-video,soundtrack-release,planned-release,limited-release,wide-release,release,re-release".split(","),
  ..."location-time,adapted-year,spent-doing time,took-time,worked-with-for,draft-time".split(","),
  // money and rooms beside what it cost and what it made
  ..."gross-territory,opening-day,opening-weekend,wide-weekend,limited-run,per-theater,gross-elsewhere,territory-list".split(
    ",",
  ),
  ..."admissions,marketing-cost,disc-sales,rentals,what-it-cost,wide-theaters".split(","),
  // opinions that stand nowhere in quotation marks, and figures that move
  ..."critic-outlet,approval-rating,average-rating,metascore,metascore-meaning,rating-given,faulted".split(","),
  ..."likened-film,found-better,own-comparison,outlet-ranking,yearly-list,compared-role".split(","),
  // counts and sizes
  ..."how-many,did-count,effects-shots,takes,size,footage,extra-scenes,soundtrack-tracks".split(","),
  // other bodies, films and makers may be meant as well, and an article seldom tells of all
  ..."soundtrack-nomination,lost-to,returned-after,debut,film-features,award-winner ceremony".split(","),
  ..."nominated-for who,up-for-award,effects-house,tie-in".split(","),
]);

/** What is worth asking only for some of its values. */
const WORTHY: Readonly<Record<string, (answer: Value, fact: Fact, scope: Scope) => boolean>> = {
  // a grade that surprises: the very best, or a bad one
  "audience-grade": ({ text }) => /^(?:A\+|[CDF])/.test(text),
  "limited-theaters": isOnFingers,
  "opening-theaters": isOnFingers,
  "afi-rank": ({ mention }) => (mention?.quantity?.amount ?? LOW) < LOW,
  "rank-of-year": ({ text }) => /^(?:second|third)$/i.test(text),
  // one market alone only where nothing is known of the whole
  "gross-domestic": isWhole,
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
    WORTHY[relation.name]?.(answer, fact, scope) === false ||
    (scope.article.kind === "film" && isDay(answer)),
};

/** A date to the day: only who was there knows it. */
function isDay({ type, mention }: Value): boolean {
  return type === "date" && /^date (?:mdy|dmy|md|dm)$/.test(mention?.quantity?.unit ?? "");
}

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

function isWhole(_: Value, __: Fact, { store }: Scope): boolean {
  return store.of("gross-worldwide").length === 0 && store.of("box-office").length === 0;
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

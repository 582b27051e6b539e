import type { Draft } from "./draft.ts";

/** So many questions of one relation and direction are enough for a pack, or this share of what the article gives. */
const MOST = 8;
const SHARE = 0.2;

/** Directions of which fewer are enough: relation, or relation and the slot asked for. */
const FEWER: Readonly<Record<string, number>> = {
  "quotation who": 6,
  "audience-grade": 1,
  "award-winner category": 3,
  "award-winner who": 4,
  "plays actor": 16,
  "plays character": 8,
  "story-kin kin": 5,
  "story-deed whom": 12,
  "story-deed who": 12,
  "nominated-for who": 2,
  starring: 6,
  "in-cast": 4,
  "producer who": 2,
  "dated-work": 4,
  "film-year": 2,
  // The year of a prize is nobody's question where the film and the winner are asked for.
  "prize-won year": 0,
  "born-in place": 1,
  "afi-rank": 2,
  "sequel-year": 2,
  "remake-language": 2,
  "version-length": 2,
  "soundtrack-act": 2,
  "radio-play": 2,
  // a box and the lead call one source a novel and a story
  "source-work": 1,
  "source-year": 1,
};

/** Of so many players whose part is asked for, a pack asks as well that they are in the film. */
const STARS_AGAIN = 2;

/** Directions in which one answer is asked for once only: a prize won twice under one name, two words of one critic. */
const ONCE = new Set([
  "based-on who",
  "film-by work",
  "award-winner category",
  "quotation who",
  "nominated-for category",
  "plays actor",
  "plays character",
  "nominated-for who",
]);

/** Directions in which one answer is asked for twice at most: who swept every prize of a season. */
const TWICE = new Set(["award-winner who", "nominated-for who"]);

/** Keys of different relations that are one piece of knowledge: where it was first shown, and where it closed the festival. */
const ONE_KNOWLEDGE = new Set(["festival"]);

/** Relations that tell one thing more or less fully: whoever wrote and directed it is not asked for as its director as well. */
const FAMILIES: readonly (readonly string[])[] = [
  ["writer-director-producer", "writer-director", "director", "writer", "story-by", "producer", "hired-to", "composer"],
  ["doubled-as", "shoot-location", "shoot-begin-place", "location-time", "shot-in"],
  ["gross-worldwide", "box-office"],
  ["plays", "title-part", "in-cast"],
  ["starring", "in-cast"],
  ["as-self", "in-cast"],
  ["cameo", "in-cast"],
  ["plays-at-age", "in-cast"],
  ["dedicated-to", "last-film"],
];

/** A direction of which a pack takes none at all. */
export function isNeverAsked(relation: string, answer: string): boolean {
  return (FEWER[`${relation} ${answer}`] ?? FEWER[relation]) === 0;
}

/** Counts what a pack has of everything that tires when it comes again and again. */
export class Limits {
  private readonly counts = new Map<string, number>();
  private readonly facts: number;

  /** `facts`: of how many facts anything can be asked. */
  constructor(facts: number) {
    this.facts = facts;
  }

  /** Whether the pack has enough of the draft's like. */
  reached(draft: Draft): boolean {
    return this.countersOf(draft).some(({ name, most }) => (this.counts.get(name) ?? 0) >= most);
  }

  add(draft: Draft): void {
    for (const { name } of this.countersOf(draft)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  private countersOf(draft: Draft): Counter[] {
    const counters = countersOf(draft, this.facts);
    const isAgain = draft.relation.name === "starring" && this.counts.has(`plays actor=${draft.answer.key}`);
    return isAgain ? [...counters, { name: "starring again", most: STARS_AGAIN }] : counters;
  }
}

type Counter = { readonly name: string; readonly most: number };

function countersOf({ relation, ask, answer }: Draft, facts: number): Counter[] {
  const direction = `${relation.name} ${ask.answer}`;
  const counters = [{ name: direction, most: mostOf(FEWER[direction] ?? FEWER[relation.name] ?? MOST, facts) }];
  if (ONCE.has(direction)) counters.push({ name: `${direction}=${answer.key}`, most: 1 });
  for (const family of FAMILIES.filter((names) => names.includes(relation.name)))
    counters.push({ name: `${family.join("+")}=${answer.key}`, most: 1 });
  if (TWICE.has(direction)) counters.push({ name: `${direction}=${answer.key}`, most: 2 });
  if (ONE_KNOWLEDGE.has(answer.type)) counters.push({ name: `${answer.type}=${answer.key}`, most: 1 });
  return counters;
}

/** A long article may have more of what a short one has some of; once stays once, and twice twice. */
function mostOf(most: number, facts: number): number {
  return most <= 2 ? most : Math.max(most, Math.round((facts * SHARE * most) / MOST));
}

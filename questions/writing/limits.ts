import type { Draft } from "./draft.ts";

/** So many questions of one relation and direction are enough for a pack, or this share of what the article gives. */
const MOST = 8;
const SHARE = 0.2;

/**
 * Directions of which fewer are enough: relation, or relation and the slot asked for. None: what nobody asks at a
 * quiz (the date of a signature, a sum over theaters), though it is good to know that other options are false by it.
 */
const FEWER: Readonly<Record<string, number>> = {
  "critic-outlet outlet": 2,
  "critic-outlet who": 2,
  "quotation who": 6,
  "rating-given rating": 1,
  "rating-given who": 1,
  "faulted who": 1,
  "approval-rating": 1,
  "average-rating": 1,
  metascore: 1,
  "metascore-meaning": 1,
  "audience-grade": 1,
  "award-winner category": 3,
  "award-winner who": 4,
  "award-winner ceremony": 0,
  "plays actor": 16,
  "plays character": 3,
  "story-description who": 14,
  "story-thing who": 16,
  "story-deed whom": 12,
  "story-deed who": 12,
  "nominated-for who": 2,
  "casting-announced": 0,
  "signed-on": 0,
  met: 0,
  "per-theater": 0,
  "film-features": 0,
  // Other bodies may have nominated it too: an article seldom lists them all.
  "soundtrack-nomination": 0,
  "lost-to": 0,
  // Wrong films, bodies and makers that somebody who half knows would fall for are not to be had from an article.
  "likened-film": 0,
  "found-better": 0,
  "own-comparison": 0,
  "returned-after": 0,
  "yearly-list": 0,
  "dated-work": 4,
  debut: 0,
  "home-video": 0,
  "disc-sales": 2,
  "territory-list": 2,
  "outlet-ranking": 2,
  "afi-rank": 2,
  "sequel-year": 2,
  "remake-language": 2,
  "version-length": 2,
  "radio-play": 2,
};

/** Directions in which one answer is asked for once only: a prize won twice under one name, two words of one critic. */
const ONCE = new Set([
  "award-winner category",
  "quotation who",
  "faulted who",
  "nominated-for category",
  "story-job job",
  "nominated-for who",
]);

/** Directions in which one answer is asked for twice at most: who swept every prize of a season. */
const TWICE = new Set(["award-winner who", "nominated-for who"]);

/** Keys of different relations that are one piece of knowledge: where it was first shown, and where it closed the festival. */
const ONE_KNOWLEDGE = new Set(["festival"]);

/** Relations that tell one thing more or less fully: whoever wrote and directed it is not asked for as its director as well. */
const FAMILIES: readonly (readonly string[])[] = [
  ["writer-director-producer", "writer-director", "director", "writer", "story-by", "producer"],
  ["gross-worldwide", "box-office"],
];

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
    return countersOf(draft, this.facts).some(({ name, most }) => (this.counts.get(name) ?? 0) >= most);
  }

  add(draft: Draft): void {
    for (const { name } of countersOf(draft, this.facts)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

type Counter = { readonly name: string; readonly most: number };

function countersOf({ relation, ask, answer }: Draft, facts: number): Counter[] {
  const direction = `${relation.name} ${ask.answer}`;
  const counters = [{ name: direction, most: mostOf(FEWER[direction] ?? FEWER[relation.name] ?? MOST, facts) }];
  if (ONCE.has(direction)) counters.push({ name: `${direction}=${answer.key}`, most: 1 });
  const family = FAMILIES.find((names) => names.includes(relation.name));
  if (family !== undefined) counters.push({ name: `${family[0]}=${answer.key}`, most: 1 });
  if (TWICE.has(direction)) counters.push({ name: `${direction}=${answer.key}`, most: 2 });
  if (ONE_KNOWLEDGE.has(answer.type)) counters.push({ name: `${answer.type}=${answer.key}`, most: 1 });
  return counters;
}

/** A long article may have more of what a short one has some of; once stays once, and never stays never. */
function mostOf(most: number, facts: number): number {
  return most <= 1 ? most : Math.max(most, Math.round((facts * SHARE * most) / MOST));
}

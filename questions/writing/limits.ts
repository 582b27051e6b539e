import type { Draft } from "./draft.ts";

/** So many questions of one relation and direction are enough for a pack. */
const MOST = 8;

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
  "plays character": 4,
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
  debut: 0,
  "home-video": 0,
  "disc-sales": 2,
};

/** Directions in which one answer is asked for once only: a prize won twice under one name, two words of one critic. */
const ONCE = new Set(["award-winner category", "quotation who", "faulted who", "nominated-for category"]);

/** Keys of different relations that are one piece of knowledge: where it was first shown, and where it closed the festival. */
const ONE_KNOWLEDGE = new Set(["festival"]);

/** Counts what a pack has of everything that tires when it comes again and again. */
export class Limits {
  private readonly counts = new Map<string, number>();

  /** Whether the pack has enough of the draft's like. */
  reached(draft: Draft): boolean {
    return countersOf(draft).some(({ name, most }) => (this.counts.get(name) ?? 0) >= most);
  }

  add(draft: Draft): void {
    for (const { name } of countersOf(draft)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

type Counter = { readonly name: string; readonly most: number };

function countersOf({ relation, ask, answer }: Draft): Counter[] {
  const direction = `${relation.name} ${ask.answer}`;
  const counters = [{ name: direction, most: FEWER[direction] ?? FEWER[relation.name] ?? MOST }];
  if (ONCE.has(direction)) counters.push({ name: `${direction}=${answer.key}`, most: 1 });
  if (ONE_KNOWLEDGE.has(answer.type)) counters.push({ name: `${answer.type}=${answer.key}`, most: 1 });
  return counters;
}

/** Reviews take no more than this share of a pack. */
const REVIEWS = 1 / 3;

/** The same drafts, the reviews among them cut to their share: those that came last go first. */
export function balanced(drafts: readonly Draft[]): { readonly kept: readonly Draft[]; readonly over: number } {
  const isReview = ({ relation }: Draft) => relation.topic === "reception";
  const others = drafts.filter((draft) => !isReview(draft)).length;
  const room = Math.max(FEWEST_REVIEWS, Math.floor((others * REVIEWS) / (1 - REVIEWS)));
  const kept = new Set(drafts.filter(isReview).slice(0, room));
  const all = drafts.filter((draft) => !isReview(draft) || kept.has(draft));
  return { kept: all, over: drafts.length - all.length };
}

/** An article of reviews alone still gives a few. */
const FEWEST_REVIEWS = 5;

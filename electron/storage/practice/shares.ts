import type { DatabaseSync } from "node:sqlite";
import type { Deck } from "../../../game/practice/deck.ts";
import type { CardRef } from "../../../game/practice/events.ts";
import { shareOf } from "../../../game/practice/share.ts";
import type { DeckCounts, DeckSummary } from "../../api/contract/practice.ts";
import { dayOf } from "../days.ts";
import type { Clock } from "../sessions.ts";
import { createFresh } from "./fresh.ts";
import { aimOf, endOfToday } from "./moment.ts";
import { createQueue, type Moment } from "./queue.ts";
import type { ReviewTable } from "./reviews.ts";

/** What each deck holds for today, and which card of it comes next. */
export function createShares(db: DatabaseSync, reviews: ReviewTable, person: number, clock: Clock) {
  const queue = createQueue(db, person);
  const fresh = createFresh(db, person);
  let known: { readonly day: string; readonly pace: number } | null = null;

  const today = () => dayOf(clock.now(), clock.utcOffset(clock.now()));

  /** Worked out once a day: a schedule that changed with every answer could not be understood. */
  function pace(): number {
    const day = today();
    if (known?.day !== day) known = { day, pace: reviews.pace() };
    return known.pace;
  }

  function tallied(deck: Deck) {
    const moment: Moment = { now: clock.now(), dayEnds: endOfToday(clock), aim: aimOf(deck, clock), pace: pace() };
    const { fresh: freshToday, reviewed: reviewedToday } = reviews.today(deck.id, today());
    const { due, missed, learning, learnt, learningAt } = queue.tally(deck, moment, reviewedToday);
    const total = fresh.total(deck);
    const unseen = Math.max(0, total - learnt - missed);
    const counts: DeckCounts = {
      ...shareOf({ due, missed, unseen, reviewedToday, freshToday }, deck),
      learning,
    };
    return { moment, counts, total, learnt, learningAt };
  }

  return {
    pace,
    of: tallied,
    summary: (deck: Deck): DeckSummary => {
      const { moment, counts, total, learnt } = tallied(deck);
      return { deck, counts, total, learnt, daysLeft: moment.aim?.daysLeft ?? null };
    },
    /** Learning that is due, reviews, what was missed, new cards, and at last learning that is nearly due. */
    next: (deck: Deck, counts: DeckCounts, moment: Moment, ahead: number): CardRef | null =>
      queue.nextLearning(deck, moment, moment.now) ??
      (counts.due > 0 ? queue.nextDue(deck, moment) : null) ??
      (counts.missed > 0 ? queue.nextMissed(deck, moment) : null) ??
      (counts.fresh > 0 ? fresh.next(deck, moment.now) : null) ??
      queue.nextLearning(deck, moment, moment.now + ahead),
  };
}

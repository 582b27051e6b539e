import type { Deck } from "./deck.ts";

/** What of a deck is for one day. */
export type Share = {
  /** Reviews still to come today. */
  readonly due: number;
  /** Missed in games and never practised: they come before new ones, and in their place. */
  readonly missed: number;
  /** New cards still to come today. */
  readonly fresh: number;
  /** Reviews that are due and wait for another day. */
  readonly waiting: number;
};

export type Tally = {
  /** Learnt cards that are due. */
  readonly due: number;
  readonly missed: number;
  /** Questions of the deck that were never seen. */
  readonly unseen: number;
  /** Reviews and first sights that this day has had already. */
  readonly reviewedToday: number;
  readonly freshToday: number;
};

/**
 * After days away more is due than a day should hold: it is spread over the days to come, and no new card makes it worse
 * until it is done.
 */
export function shareOf(tally: Tally, { mostPerDay, newPerDay }: Pick<Deck, "mostPerDay" | "newPerDay">): Share {
  const { unseen, reviewedToday, freshToday } = tally;
  const room = Math.max(0, mostPerDay - reviewedToday - freshToday);
  const due = Math.min(tally.due, room);
  const missed = Math.min(tally.missed, room - due);
  const waiting = tally.due - due + tally.missed - missed;
  const fresh = waiting > 0 ? 0 : Math.min(unseen, Math.max(0, newPerDay - freshToday - missed), room - due - missed);
  return { due, missed, fresh, waiting };
}

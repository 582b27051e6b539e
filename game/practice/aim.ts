import { stabilitiesUntil } from "./fsrs.ts";
import { DAY, type Memory } from "./memory.ts";

/**
 * A day to be ready for. A review shortly before it does more for that day than the same review earlier, so the last review
 * that a card would have before the day is put off into the days just before it, while it can wait; there those reviews are
 * spread evenly. No card gets a review that it would not have had.
 */

export type Aim = {
  /** When the day begins, milliseconds since the epoch. */
  readonly at: number;
  /** Days left to practise on, today among them; 1 or more. */
  readonly daysLeft: number;
};

/** Days before the day over which the last reviews are spread. */
const LAST_DAYS = 14;

/** Below this share of recall a card waits no longer: to learn it again would cost more than the waiting gains. */
const WAITS_UNTIL = 0.75;

type Scheduled = Pick<Memory, "due" | "lastReview" | "stability"> & {
  /** When it would be due again if it were recalled when it is due. */
  readonly after: number;
};

/** Whether the review that a card waits for would be its last before the day. */
export function isLastBefore({ due, after }: Pick<Scheduled, "due" | "after">, at: number): boolean {
  return due < at && after >= at;
}

/** How long after its review before a card may wait for its last one, in its own stabilities. */
export function patience(pace: number): number {
  return stabilitiesUntil(WAITS_UNTIL) * pace;
}

/** When the last reviews begin. */
export function lastDaysFrom({ at }: Pick<Aim, "at">): number {
  return at - LAST_DAYS * DAY;
}

export function inLastDays({ daysLeft }: Aim): boolean {
  return daysLeft <= LAST_DAYS;
}

/** Whether a review that is due is put off into the last days: it is the last one, and can wait until then. */
export function isPutOff(card: Scheduled, aim: Aim, pace: number): boolean {
  if (!isLastBefore(card, aim.at)) return false;
  if (inLastDays(aim)) return true;
  return (lastDaysFrom(aim) - card.lastReview) / DAY <= card.stability * patience(pace);
}

export type Load = {
  /** Reviews that are due and were not put off. */
  readonly due: number;
  readonly putOff: number;
  /** Reviews that this day has had already. */
  readonly reviewed: number;
};

/**
 * How many of the cards that were put off have their review today: as many as make the days that are left equally full.
 * None before the last days. It stays the same while the day's reviews are done, less one with each of its own.
 */
export function lastReviewsToday({ due, putOff, reviewed }: Load, aim: Aim): number {
  if (!inLastDays(aim)) return 0;
  const even = Math.ceil((due + putOff + reviewed) / aim.daysLeft);
  return Math.min(putOff, Math.max(0, even - reviewed - due));
}

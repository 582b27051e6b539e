import type { Link } from "./link.ts";
import type { Phones } from "./phones.ts";

/** Heard of within this time, a phone is here, milliseconds. */
const FRESH = 4000;
/** How long a phone that is asked may take to answer. */
const ANSWERS_WITHIN = 2500;

export type Presence = {
  /** Whether a seat holds up a question that all others have answered. */
  readonly isHere: (seat: string) => boolean;
  readonly stop: () => void;
};

/**
 * Who is here at this moment. A phone that went to sleep stays connected for a while, so one that was quiet is asked;
 * it counts as here until it had the time to answer, and no longer.
 */
export function createPresence(phones: Phones, now: () => number, onSilence: () => void): Presence {
  const askedAt = new WeakMap<Link, number>();
  let timer: NodeJS.Timeout | null = null;

  const isHere = (link: Link): boolean => {
    const time = now();
    if (time - link.heardAt() < FRESH) return true;
    const asked = askedAt.get(link);
    if (asked === undefined || asked < link.heardAt()) {
      askedAt.set(link, time);
      link.probe();
      timer ??= setTimeout(() => {
        timer = null;
        onSilence();
      }, ANSWERS_WITHIN);
      return true;
    }
    return time - asked < ANSWERS_WITHIN;
  };
  return {
    isHere: (seat) => phones.atSeat(seat).some(({ link }) => isHere(link)),
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

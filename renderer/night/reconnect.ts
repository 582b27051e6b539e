/** When a page tries again, and when it takes a connection for dead. All times are milliseconds. */

const SHORTEST = 300;
const LONGEST = 2000;
const FIRST_SPREAD = 600;

/** A try that has not opened by then is given up: a sleeping Wi-Fi answers nothing, not even no. */
export const OPENS_WITHIN = 1500;
/** A reply that has not come by then never will. */
export const REPLIES_WITHIN = 2500;
/** After so long without a word from the host it is asked whether it is there. */
export const QUIET_FOR = 15_000;

/**
 * How long to wait before try number `attempt` (from 0): somewhere between 0.3 s and a bound that doubles from 0.6 s to 2 s,
 * so that a room of phones does not knock at one moment when the host comes back.
 *
 * @param random in [0, 1)
 */
export function delayBefore(attempt: number, random: number): number {
  const bound = Math.min(LONGEST, FIRST_SPREAD * 2 ** Math.min(attempt, 8));
  return Math.round(SHORTEST + random * (bound - SHORTEST));
}

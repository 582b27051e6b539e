/**
 * The host's clock, milliseconds since the epoch. It begins with the machine's and then counts by itself: a laptop that
 * sets its clock in the middle of a question must not end it.
 */
export type HostClock = () => number;

export function startClock(notBefore: number): HostClock {
  // Events must not go back in time, also when the machine's clock was set back since the last run.
  const origin = Math.max(Date.now(), notBefore) - performance.now();
  return () => Math.round(origin + performance.now());
}

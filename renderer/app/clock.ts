/**
 * Milliseconds since the epoch that never run backwards while the program is open: a clock set back by the system in
 * the middle of a question must not give time.
 */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** What a phone may be felt to say, milliseconds on and off. Never the only sign of anything. */
const PATTERNS = { tap: [12], question: [60], right: [40, 60, 120], wrong: [30] } as const;
export type Buzz = keyof typeof PATTERNS;

/** Vibrates where there is something to vibrate, and where a finger has touched the page before: else browsers complain. */
export function buzz(what: Buzz): void {
  if (!("vibrate" in navigator) || navigator.userActivation?.hasBeenActive === false) return;
  navigator.vibrate([...PATTERNS[what]]);
}

import type { NightClock } from "./messages.ts";

/** A countdown by the host's clock, milliseconds. Nothing in it ticks: what is left follows from the moment asked about. */
export type Countdown =
  | { readonly kind: "running"; readonly opensAt: number; readonly endsAt: number; readonly totalMs: number }
  | { readonly kind: "held"; readonly heldAt: number; readonly leftMs: number; readonly totalMs: number };

export function startClock(opensAt: number, seconds: number): Countdown {
  const totalMs = seconds * 1000;
  return { kind: "running", opensAt, endsAt: opensAt + totalMs, totalMs };
}

/** Before it opens all of it is left, after its end nothing. */
export function leftMs(clock: Countdown, at: number): number {
  if (clock.kind === "held") return clock.leftMs;
  return Math.min(Math.max(clock.endsAt - at, 0), clock.totalMs);
}

/** What it has counted, pauses left out; of a held one, at a moment before it was held, less. */
export function elapsedMs(clock: Countdown, at: number): number {
  const counted = clock.totalMs - leftMs(clock, at);
  return clock.kind === "held" ? Math.max(counted - Math.max(clock.heldAt - at, 0), 0) : counted;
}

export function holdClock(clock: Countdown, at: number): Countdown {
  if (clock.kind === "held") return clock;
  return { kind: "held", heldAt: at, leftMs: leftMs(clock, at), totalMs: clock.totalMs };
}

export function runClock(clock: Countdown, at: number): Countdown {
  if (clock.kind === "running") return clock;
  return { kind: "running", opensAt: at, endsAt: at + clock.leftMs, totalMs: clock.totalMs };
}

export function extendClock(clock: Countdown, seconds: number): Countdown {
  const more = seconds * 1000;
  const totalMs = clock.totalMs + more;
  return clock.kind === "held"
    ? { ...clock, totalMs, leftMs: clock.leftMs + more }
    : { ...clock, totalMs, endsAt: clock.endsAt + more };
}

/** As an audience draws it. */
export function shownClock(clock: Countdown): NightClock {
  return clock.kind === "running"
    ? { kind: "running", opensAt: clock.opensAt, endsAt: clock.endsAt, totalMs: clock.totalMs }
    : { kind: "held", leftMs: clock.leftMs, totalMs: clock.totalMs };
}

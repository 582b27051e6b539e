import type { NightClock } from "../../game/night/messages.ts";
import { unreachable } from "../../questions/result.ts";

/** Milliseconds left at `now` by the host's clock; before the clock opens all of them, after its end none. */
export function leftOf(clock: NightClock, now: number): number {
  switch (clock.kind) {
    case "running":
      return Math.max(0, Math.min(clock.totalMs, clock.endsAt - Math.max(now, clock.opensAt)));
    case "held":
      return clock.leftMs;
    case "over":
      return 0;
    default:
      return unreachable(clock);
  }
}

/** Whether something may be answered at `now`. */
export function isOpen(clock: NightClock, now: number): boolean {
  return clock.kind === "running" && now >= clock.opensAt && now < clock.endsAt;
}

/** 754000 -> { minutes: 12, seconds: 34 }; a second that has begun counts whole. */
export function minutesAndSeconds(ms: number): { readonly minutes: number; readonly seconds: number } {
  const whole = Math.max(0, Math.ceil(ms / 1000));
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}

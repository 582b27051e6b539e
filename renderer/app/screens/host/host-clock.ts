import type { NightClock } from "../../../../game/night/messages.ts";
import { unreachable } from "../../../../questions/result.ts";

/** Milliseconds left at a moment by the host's clock. Before the question opens, its clock stands at its full time. */
export function leftAt(clock: NightClock, at: number): number {
  switch (clock.kind) {
    case "running":
      return Math.max(0, Math.min(clock.endsAt - at, clock.endsAt - clock.opensAt));
    case "held":
      return clock.leftMs;
    case "over":
      return 0;
    default:
      return unreachable(clock);
  }
}

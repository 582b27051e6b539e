import { useCallback } from "react";
import type { NightClock } from "../../../../game/night/messages.ts";
import { Leader } from "../../../ui/leader/Leader.tsx";
import { secondsShown } from "../../../ui/leader/turn.ts";
import { useLessMotion } from "../../appearance.ts";
import { hostNow } from "../../night/open-night.ts";
import { useSecondsOf } from "../game/use-seconds-of.ts";
import { leftAt } from "./host-clock.ts";
import css from "./LiveCard.module.css";
import { clockText } from "./times.ts";

/** The clock by which the room plays: the film leader, for a break minutes and seconds. */
export function HostClock({ clock, rest }: { readonly clock: NightClock; readonly rest: boolean }) {
  const stepping = useLessMotion();
  const remaining = useCallback(() => leftAt(clock, hostNow()), [clock]);
  if (rest) return <RestClock remaining={remaining} />;
  return <Leader remaining={remaining} total={clock.totalMs} running={clock.kind === "running"} stepping={stepping} />;
}

function RestClock({ remaining }: { readonly remaining: () => number }) {
  const seconds = useSecondsOf(remaining);
  return (
    <p className={`sign figure ${css.rest}`} role="timer">
      {clockText(Math.max(seconds, secondsShown(0)))}
    </p>
  );
}

import { useEffect, useRef } from "react";
import type { Asking } from "../../../../game/solo/state.ts";
import { clockAt, timeLeft } from "../../../../game/solo/timing.ts";
import { t } from "../../../messages/t.ts";
import { secondsShown } from "../../../ui/leader/turn.ts";
import { now } from "../../clock.ts";
import { play } from "../../sound/play.ts";
import { announceNow } from "../../store/announcements.ts";
import { timeIsUp } from "./moves.ts";

/** Seconds left at which the time is read out. */
const READ_OUT: ReadonlySet<number> = new Set([10, 5]);
/** From here on every second is heard. */
const LAST_SECONDS = 5;

/** Ends the question when its time is over; makes its last seconds heard before. */
export function useCountdown(state: Asking): void {
  const told = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    let timer: number | undefined;
    function beat(): void {
      const at = now();
      const left = timeLeft(state, at);
      if (left <= 0) {
        timeIsUp();
        return;
      }
      const seconds = secondsShown(left);
      if (seconds < told.current) tellSeconds(seconds);
      told.current = seconds;
      if (Number.isFinite(left)) timer = window.setTimeout(beat, clockAt(state, at).frozenMs + untilNextSecond(left));
    }
    beat();
    return () => window.clearTimeout(timer);
  }, [state]);
}

/** Milliseconds until one second fewer is shown; a timer that is early by a hair looks again after that hair. */
function untilNextSecond(left: number): number {
  return Math.ceil(left % 1000 || 1000);
}

function tellSeconds(seconds: number): void {
  if (seconds === LAST_SECONDS) play("last-seconds");
  else if (seconds < LAST_SECONDS) play("tick");
  if (READ_OUT.has(seconds)) announceNow(t("say.seconds", { seconds }));
}

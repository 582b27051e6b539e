import { useCallback, useEffect, useState } from "react";
import type { NightClock } from "../../../game/night/messages.ts";
import { lessMotion } from "../../night/appearance.ts";
import { leftOf } from "../../night/clock.ts";
import { Leader } from "../../ui/leader/Leader.tsx";
import { secondsShown } from "../../ui/leader/turn.ts";
import { tickSound } from "../sound/sound.ts";
import { hostNow } from "../state/store.ts";

/** The clock of a question by the host's time, with its last seconds to be heard. */
export function StageLeader({ clock }: { readonly clock: NightClock }) {
  const remaining = useCallback(() => leftOf(clock, hostNow()), [clock]);
  useTicks(clock, remaining);
  return (
    <Leader remaining={remaining} total={clock.totalMs} running={clock.kind === "running"} stepping={lessMotion()} />
  );
}

/** How often it is looked whether a second has gone by, milliseconds. */
const LOOK = 100;

function useTicks(clock: NightClock, remaining: () => number): void {
  useEffect(() => {
    if (clock.kind !== "running") return;
    let last = secondsShown(remaining());
    const timer = window.setInterval(() => {
      const seconds = secondsShown(remaining());
      if (seconds < last) tickSound(seconds);
      last = seconds;
    }, LOOK);
    return () => window.clearInterval(timer);
  }, [clock, remaining]);
}

/** Milliseconds left, looked at four times a second: for clocks that show minutes. */
export function useLeft(clock: NightClock): number {
  const [left, setLeft] = useState(() => leftOf(clock, hostNow()));
  useEffect(() => {
    const look = () => setLeft(leftOf(clock, hostNow()));
    look();
    const timer = window.setInterval(look, 250);
    return () => window.clearInterval(timer);
  }, [clock]);
  return left;
}

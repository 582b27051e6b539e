import Snowflake from "lucide-react/icons/snowflake";
import { useCallback } from "react";
import { CLOCK_TOTAL_MS, questionSeconds } from "../../../../game/solo/scoring.ts";
import type { Asking } from "../../../../game/solo/state.ts";
import { clockAt, timeLeft } from "../../../../game/solo/timing.ts";
import { Say } from "../../../messages/Say.tsx";
import { Leader } from "../../../ui/leader/Leader.tsx";
import { useLessMotion } from "../../appearance.ts";
import { now } from "../../clock.ts";
import css from "./Gate.module.css";
import { useSecondsOf } from "./use-seconds-of.ts";

/** The leader, driven by the game's own clock; a freeze holds it and says for how long. */
export function Gate({ state }: { readonly state: Asking }) {
  const stepping = useLessMotion();
  const total = totalMs(state);
  // The half second that reading the options is given is not shown: the leader stands at its full number for so long.
  const remaining = useCallback(() => Math.min(timeLeft(state, now()), total), [state, total]);
  const frozen = useSecondsOf(useCallback(() => clockAt(state, now()).frozenMs, [state]));
  return (
    <>
      <Leader remaining={remaining} total={total} running={frozen === 0} stepping={stepping} />
      {frozen > 0 && (
        <p className={css.frozen}>
          <Snowflake className="icon" strokeWidth={1.75} aria-hidden={true} />
          <Say id="game.frozen" values={{ seconds: frozen }} />
        </p>
      )}
    </>
  );
}

function totalMs({ setup }: Asking): number {
  return setup.mode === "clock" ? CLOCK_TOTAL_MS : questionSeconds(setup.mode, setup.seconds) * 1000;
}

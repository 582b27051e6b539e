import { useEffect, useRef, useState } from "react";
import { t } from "../../messages/t.ts";
import { classes } from "../classes.ts";
import css from "./Leader.module.css";
import { secondsShown, turnAt } from "./turn.ts";

type LeaderProps = {
  /** Milliseconds left at this moment; asked once a frame. */
  readonly remaining: () => number;
  /** Milliseconds of a whole question. */
  readonly total: number;
  /** Whether the clock runs; a clock that stands is drawn once. */
  readonly running: boolean;
  /** The leader steps once a second instead of turning. */
  readonly stepping: boolean;
};

/** Time as a film leader: one turn is one second, and a cue mark stands in the corner for the last five. */
export function Leader({ remaining, total, running, stepping }: LeaderProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [seconds, setSeconds] = useState(() => secondsShown(remaining()));

  useEffect(() => {
    const draw = () => {
      const left = remaining();
      drawing.current?.style.setProperty("--turn", String(turnAt(left, total, stepping)));
      setSeconds(secondsShown(left));
    };
    draw();
    if (!running) return;
    let frame = requestAnimationFrame(function next() {
      draw();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [remaining, total, running, stepping]);

  return (
    <svg
      ref={drawing}
      className={classes(css.leader, !running && css.still)}
      viewBox="0 0 200 200"
      role="timer"
      aria-label={t("game.seconds-left", { seconds })}
    >
      <circle className={css.wedge} cx="100" cy="100" r="250" strokeWidth="500" pathLength="100" />
      <path className={css.rule} d="M100-600V800M-600 100H800" strokeWidth="1" />
      <circle className={css.rule} cx="100" cy="100" r="80" strokeWidth="1.5" />
      <circle className={css.rule} cx="100" cy="100" r="67" strokeWidth="1.5" />
      <path className={css.hand} d="M100 100V-500" strokeWidth="1.8" />
      <text className={css.figure} x="100" y="133.5">
        {seconds}
      </text>
      {seconds <= CUE_SECONDS && seconds > 0 && <circle className={css.cue} cx="178" cy="22" r="7.5" />}
    </svg>
  );
}

const CUE_SECONDS = 5;

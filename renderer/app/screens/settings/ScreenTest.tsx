import { useCallback, useEffect, useState } from "react";
import { Say } from "../../../messages/Say.tsx";
import { Leader } from "../../../ui/leader/Leader.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { useLessMotion } from "../../appearance.ts";
import { useSettings } from "../../store/settings.ts";
import css from "./ScreenTest.module.css";

/** How long the leader runs after a change, milliseconds: whoever only reads here is not kept moving. */
const SHOWN_FOR = 4500;

/** A piece of a question as it will look: size, contrast, motion and clock show on it at once. */
export function ScreenTest() {
  const seconds = useSettings((settings) => settings.secondsPerQuestion);
  const stepping = useLessMotion();
  return (
    <Screen className={css.test} aria-hidden="true">
      <div className={css.said}>
        <p className="label">
          <Say id="settings.preview.topic" />
        </p>
        <p className={`card ${css.question}`}>
          <Say id="settings.preview.question" />
        </p>
      </div>
      <div className={css.gate}>
        <ShortRun key={`${seconds} ${stepping}`} total={seconds * 1000} stepping={stepping} />
      </div>
    </Screen>
  );
}

function ShortRun({ total, stepping }: { readonly total: number; readonly stepping: boolean }) {
  const [end] = useState(() => performance.now() + total);
  const [running, setRunning] = useState(true);
  const remaining = useCallback(() => (running ? end - performance.now() : total), [running, end, total]);
  useEffect(() => {
    const timer = window.setTimeout(() => setRunning(false), SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, []);
  return <Leader remaining={remaining} total={total} running={running} stepping={stepping} />;
}

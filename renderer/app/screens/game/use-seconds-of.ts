import { useEffect, useState } from "react";
import { secondsShown } from "../../../ui/leader/turn.ts";

/** Whole seconds of a time that runs down, up to date from one second to the next. */
export function useSecondsOf(milliseconds: () => number): number {
  const [seconds, setSeconds] = useState(() => secondsShown(milliseconds()));
  useEffect(() => {
    let timer: number | undefined;
    function look(): void {
      const left = milliseconds();
      setSeconds(secondsShown(left));
      if (left > 0) timer = window.setTimeout(look, Math.ceil(left % 1000 || 1000));
    }
    look();
    return () => window.clearTimeout(timer);
  }, [milliseconds]);
  return seconds;
}

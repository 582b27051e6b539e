import type { Result } from "../../../questions/result.ts";
import type { Log } from "../../platform/log.ts";

/** How often it is looked whether a new day has begun, milliseconds: a program may run for weeks. */
const LOOK = 3_600_000;

/** Keeps each day that the program runs on, the first time soon after its start. What fails is tried again in an hour. */
export function keepDaily(keep: () => Promise<Result<object, string> | null>, log: Log): { readonly stop: () => void } {
  const look = () => {
    keep().then(
      (kept) => {
        if (kept !== null && !kept.ok) log(`today's backup was not kept: ${kept.message}`);
      },
      (error) => log("today's backup was not kept", error),
    );
  };
  const first = setTimeout(look, SOON);
  const timer = setInterval(look, LOOK);
  first.unref();
  timer.unref();
  return {
    stop: () => {
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}

/** After its start the program has better things to do, milliseconds. */
const SOON = 20_000;

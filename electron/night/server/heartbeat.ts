import type { Link } from "./link.ts";

/** How often it is looked who is quiet, milliseconds. */
const LOOK_EVERY = 5000;
/** Whoever was not heard of for so long is asked on the level of the protocol; any message of theirs serves as well. */
const QUIET = 15_000;
/** Whoever has not answered by then is gone, and comes back by itself when it wakes. */
const GONE = 30_000;

/** Finds those who went without a word: a phone that fell asleep closes nothing. */
export function startHeartbeat(now: () => number, links: () => Iterable<Link>): { readonly stop: () => void } {
  const look = () => {
    for (const link of links()) {
      const quiet = now() - link.heardAt();
      if (quiet >= GONE) link.cut();
      else if (quiet >= QUIET) link.probe();
    }
  };
  const timer = setInterval(look, LOOK_EVERY);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

import { unreachable } from "../questions/result.ts";
import type { Given } from "./given.ts";

/** Places of a statement's two answers, where they are shown or counted like options. */
export const TRUTH_PLACES = [true, false] as const;

/** The places that an answer takes among the options, a statement's two counted as such; none where it is written. */
export function placesIn(given: Given): readonly number[] {
  switch (given.kind) {
    case "choice":
      return [given.place];
    case "several":
    case "timeline":
      return given.places;
    case "truth":
      return [TRUTH_PLACES.indexOf(given.value)];
    case "typed":
    case "number":
      return [];
    default:
      return unreachable(given);
  }
}

export function isSameGiven(a: Given, b: Given): boolean {
  switch (a.kind) {
    case "choice":
    case "several":
    case "truth":
    case "timeline":
      return a.kind === b.kind && placesIn(a).join() === placesIn(b).join();
    case "typed":
      return b.kind === "typed" && a.text === b.text;
    case "number":
      return b.kind === "number" && a.value === b.value;
    default:
      return unreachable(a);
  }
}

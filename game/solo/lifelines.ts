import { unreachable } from "../../questions/result.ts";
import { seedFor, shuffle } from "../random.ts";
import { type Drawn, LIFELINES, type Lifeline, type Mode } from "./model.ts";
import type { Asking } from "./state.ts";

/** Those that a game starts with: a clock that does not run cannot be frozen. */
export function lifelinesOf(mode: Mode): readonly Lifeline[] {
  return mode === "relaxed" ? LIFELINES.filter((lifeline) => lifeline !== "freeze-frame") : LIFELINES;
}

/**
 * May it be used on the question in view, as it lies? *Cut two* wants four options and no first take gone; *Second take*
 * wants three, or the second could not be wrong. Both on one question may make it safe: that is what two tickets buy.
 */
export function mayUse(state: Asking, lifeline: Lifeline): boolean {
  return state.lifelines.includes(lifeline) && isOfUse(state, lifeline);
}

function isOfUse(state: Asking, lifeline: Lifeline): boolean {
  const options = state.draw[state.index]?.order.length ?? 0;
  switch (lifeline) {
    case "cut-two":
      return options >= 4 && state.firstPlace === null;
    case "second-take":
      return options >= 3;
    case "freeze-frame":
      return true;
    default:
      return unreachable(lifeline);
  }
}

/** Wrong places that a cut may take: not the key, not what is gone or was tried. */
function placesToCut(state: Asking): number[] {
  const key = state.draw[state.index]?.key;
  return openPlaces(state).filter((place) => place !== key);
}

/** Places that can still be chosen. */
export function openPlaces(state: Asking): number[] {
  const places = state.draw[state.index]?.order.keys() ?? [];
  return [...places].filter((place) => !state.cut.includes(place) && place !== state.firstPlace);
}

/** The two places that *Cut two* takes from a question: the same for the same game and question. */
export function cutTwo(drawn: Drawn, seed: number): number[] {
  const wrong = [...drawn.order.keys()].filter((place) => place !== drawn.key);
  const [shuffled] = shuffle(wrong, seedFor(seed, drawn.questionId));
  return shuffled.slice(0, 2).sort((a, b) => a - b);
}

/** A cut takes two different wrong places that can still be chosen; the other lifelines cut none. */
export function isFairCut(state: Asking, lifeline: Lifeline, cut: readonly number[]): boolean {
  if (lifeline !== "cut-two") return cut.length === 0;
  const allowed = placesToCut(state);
  return cut.length === 2 && cut[0] !== cut[1] && cut.every((place) => allowed.includes(place));
}

import { seedFor, shuffle } from "../random.ts";
import { type Drawn, LIFELINES, type Lifeline, type Mode } from "./model.ts";
import type { Asking } from "./state.ts";

/** Those that a game starts with: a clock that does not run cannot be frozen. */
export function lifelinesOf(mode: Mode): readonly Lifeline[] {
  return mode === "relaxed" ? LIFELINES.filter((lifeline) => lifeline !== "freeze-frame") : LIFELINES;
}

/** May it be used on the question in view, as it lies? */
export function mayUse(state: Asking, lifeline: Lifeline): boolean {
  if (!state.lifelines.includes(lifeline)) return false;
  if (lifeline === "cut-two") return placesToCut(state).length >= 2 && openPlaces(state).length >= 4;
  return true;
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

/** A cut is two different wrong places that can still be chosen. */
export function isFairCut(state: Asking, cut: readonly number[]): boolean {
  const allowed = placesToCut(state);
  return cut.length === 2 && new Set(cut).size === 2 && cut.every((place) => allowed.includes(place));
}

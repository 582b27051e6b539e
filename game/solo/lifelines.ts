import { unreachable } from "../../questions/result.ts";
import { placeCount } from "../judge.ts";
import { placesIn } from "../places.ts";
import { seedFor, shuffle } from "../random.ts";
import { type Drawn, LIFELINES, type Lifeline, type Mode } from "./model.ts";
import type { Asking } from "./state.ts";

/** Those that a game starts with: a clock that does not run cannot be frozen. */
export function lifelinesOf(mode: Mode): readonly Lifeline[] {
  return mode === "relaxed" ? LIFELINES.filter((lifeline) => lifeline !== "freeze-frame") : LIFELINES;
}

/** May it be used on the question in view, as it lies? */
export function mayUse(state: Asking, lifeline: Lifeline): boolean {
  return state.lifelines.includes(lifeline) && whyClosed(state, lifeline) === null;
}

/**
 * Why a lifeline is of no use on a question: it has no options to cut; any of its options may be right; all of them are, and it is their order that is wanted; it has too few, or
 * one of them is gone; a second answer could not be wrong.
 */
export type Closed = "no-options" | "any-right" | "all-right" | "too-few" | "sure";

/**
 * *Cut two* wants a choice of four options and no first take gone; *Second take* wants more than two answers, or the second
 * could not be wrong. Both on one question may make it safe: that is what two tickets buy.
 */
export function whyClosed({ draw, index, first }: Asking, lifeline: Lifeline): Closed | null {
  const drawn = draw[index];
  if (drawn === undefined) return null;
  switch (lifeline) {
    case "cut-two":
      if (drawn.kind === "several") return "any-right";
      if (drawn.kind === "timeline") return "all-right";
      if (drawn.kind !== "choice") return "no-options";
      return drawn.order.length >= 4 && first === null ? null : "too-few";
    case "second-take":
      return (drawn.kind === "choice" || drawn.kind === "truth") && placeCount(drawn) < 3 ? "sure" : null;
    case "freeze-frame":
      return null;
    default:
      return unreachable(lifeline);
  }
}

/** Wrong places that a cut may take: not the key, not what is gone or was tried. */
function placesToCut(state: Asking): number[] {
  const drawn = state.draw[state.index];
  return drawn?.kind === "choice" ? openPlaces(state).filter((place) => place !== drawn.key) : [];
}

/** Places that can still be chosen: not those that were cut, nor the one that was chosen first and was wrong. */
export function openPlaces({ draw, index, cut, first }: Asking): number[] {
  const drawn = draw[index];
  const isWhole = drawn?.kind === "several" || drawn?.kind === "timeline";
  const tried = isWhole || first === null ? [] : placesIn(first);
  const places = Array.from({ length: drawn === undefined ? 0 : placeCount(drawn) }, (_, place) => place);
  return places.filter((place) => !cut.includes(place) && !tried.includes(place));
}

/** The two places that *Cut two* takes from a question: the same for the same game and question. */
export function cutTwo(drawn: Drawn, seed: number): number[] {
  if (drawn.kind !== "choice") return [];
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

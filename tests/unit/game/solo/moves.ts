import type { Lifeline, SoloEvent } from "../../../../game/solo/model.ts";

/** Events in short. */
export const shown = (index: number, at: number): SoloEvent => ({ type: "shown", index, at });
export const chose = (place: number, at: number): SoloEvent => ({ type: "chose", place, at });
export const timeRanOut = (at: number): SoloEvent => ({ type: "time-ran-out", at });
export const paused = (at: number): SoloEvent => ({ type: "paused", at });
export const resumed = (at: number): SoloEvent => ({ type: "resumed", at });
export const recovered = (at: number): SoloEvent => ({ type: "recovered", at });
export const left = (at: number): SoloEvent => ({ type: "left", at });

/** A lifeline; *Cut two* takes places 1 and 3 unless told otherwise. */
export function used(lifeline: Lifeline, at: number, cut = lifeline === "cut-two" ? [1, 3] : []): SoloEvent {
  return { type: "lifeline", lifeline, cut, at };
}

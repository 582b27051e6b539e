import type { PackSummary, Settings } from "../../../electron/api/contract/data.ts";
import { drawableCount } from "../../../game/solo/flagged.ts";
import type { Mode, SoloSetup } from "../../../game/solo/model.ts";
import { CLOCK_QUESTION_SECONDS } from "../../../game/solo/scoring.ts";

/** What a person chooses of a game beside its pack. */
export type Choice = { readonly mode: Mode; readonly count: number };

export const CLASSIC_TEN: Choice = { mode: "classic", count: 10 };

/** The most that a game may ask for. */
const MOST = 1000;

/** Whether the number of questions is the person's to choose; the other modes go on until something ends them. */
export function hasCount(mode: Mode): boolean {
  return mode === "classic" || mode === "relaxed";
}

/** How many questions a game over a pack will hold: a pack with fewer offers what it has, without those that the person called wrong. */
export function questionsOffered(pack: PackSummary, { mode, count }: Choice): number {
  return Math.min(drawableCount(pack), hasCount(mode) ? count : MOST);
}

export function setupOf(pack: PackSummary, choice: Choice, settings: Settings, seed: number): SoloSetup {
  return {
    mode: choice.mode,
    packId: pack.id,
    packTitle: pack.title,
    count: questionsOffered(pack, choice),
    seconds: choice.mode === "clock" ? CLOCK_QUESTION_SECONDS : settings.secondsPerQuestion,
    seed,
  };
}

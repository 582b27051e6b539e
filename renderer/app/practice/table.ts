import { create } from "zustand";
import type { Turn, TurnCard } from "../../../electron/api/contract/practice.ts";
import type { Given } from "../../../game/given.ts";
import { judge, type Laid } from "../../../game/judge.ts";
import { layCard } from "../../../game/practice/lay.ts";
import type { Grade } from "../../../game/practice/memory.ts";
import { suggestGrade } from "../../../game/practice/suggest.ts";

/** How the card in view stands. */
export type Phase =
  /** `near` is what was written and is close: it may be looked at once more. */
  | { readonly name: "asking"; readonly near: string | null }
  | {
      readonly name: "shown";
      /** Null where somebody looked without answering. */
      readonly given: Given | null;
      readonly right: boolean;
      /** Written and close, so that the person says whether it counts. */
      readonly close: boolean;
      readonly guessed: boolean;
      readonly takenMs: number;
      /** The grade is on its way: it is given once. */
      readonly sent: boolean;
      /** Called wrong: it is not asked any more, and gets no grade. */
      readonly flagged: boolean;
    };

/** The session in view. */
export type Table = { readonly turn: Turn; readonly phase: Phase; readonly shownAt: number };

export const useTable = create<{ readonly table: Table | null }>(() => ({ table: null }));

export const ASKING: Phase = { name: "asking", near: null };

export function laid({ question, order, way }: TurnCard): Laid {
  return layCard(question, order, way);
}

/** What follows from an answer. Close is no mistake yet: it is asked about once, and then left to the person. */
export function answered(table: Table, card: TurnCard, given: Given, now: number): Phase {
  const { phase, shownAt } = table;
  const verdict = judge(laid(card), given);
  const wasNear = phase.name === "asking" && phase.near !== null;
  if (verdict === "near" && !wasNear && given.kind === "typed") return { name: "asking", near: given.text };
  const right = verdict === "right";
  const takenMs = Math.max(0, now - shownAt);
  return {
    name: "shown",
    given,
    right,
    close: verdict === "near",
    guessed: false,
    takenMs,
    sent: false,
    flagged: false,
  };
}

export function suggested({ question, way }: TurnCard, phase: Extract<Phase, { name: "shown" }>): Grade {
  const { given, right, close, guessed, takenMs } = phase;
  const letters = given?.kind === "typed" ? given.text.length : 0;
  const grade = suggestGrade(question, { right, guessed, way, takenMs, letters });
  // What was nearly right was not known well.
  return close && grade !== "again" ? "hard" : grade;
}

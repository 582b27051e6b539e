import type { PhoneState } from "../machine/state.ts";
import { type Buzz, buzz } from "./buzz.ts";

function momentOf({ place }: PhoneState): { readonly key: string; readonly buzz: Buzz } | null {
  if (place.at !== "seat") return null;
  const { now } = place.view;
  if (now.screen === "question") return { key: `question ${now.question.ask}`, buzz: "question" };
  if (now.screen !== "verdict" || now.verdict.outcome === "void") return null;
  return { key: `verdict ${now.question.ask}`, buzz: now.verdict.outcome === "right" ? "right" : "wrong" };
}

/** A question has come, or its verdict: to be felt, for whoever looks at the big screen. */
export function feel(before: PhoneState, after: PhoneState): void {
  const moment = momentOf(after);
  if (moment !== null && moment.key !== momentOf(before)?.key) buzz(moment.buzz);
}

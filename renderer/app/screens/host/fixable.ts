import type { HostView } from "../../../../game/night/host-view.ts";
import type { AnswerShown } from "../../../../game/night/messages.ts";

/** A question that can be put right. */
export type Fixable = {
  readonly prompt: string;
  readonly italics: [number, number][];
  readonly options: readonly string[];
  readonly right: readonly number[];
  readonly void: boolean;
  readonly revealed: boolean;
  readonly proof: NonNullable<AnswerShown["proof"]> | null;
};

/** The question in view, or one that was put before; null where there is none of that handle. */
export function fixable({ question, asked, phase }: HostView, ask: string): Fixable | null {
  const earlier = asked.find((each) => each.ask === ask);
  if (earlier !== undefined) {
    const { prompt, italics, options } = earlier.question;
    return { prompt, italics, options, ...earlier.answer, revealed: earlier.revealed };
  }
  if (question === null || question.ask !== ask) return null;
  const { proof, ...rest } = question;
  return { ...rest, proof: proof.kind === "none" ? null : proof, revealed: phase === "revealed" };
}

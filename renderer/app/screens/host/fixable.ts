import type { HostView } from "../../../../game/night/host-view.ts";
import type { AnswerShown, OpenQuestion } from "../../../../game/night/messages.ts";

/** A question that can be put right. */
export type Fixable = {
  readonly prompt: string;
  readonly italics: [number, number][];
  readonly kind: OpenQuestion["kind"];
  readonly options: readonly string[];
  /** What was written, to be counted or not. */
  readonly asked: HostView["asked"][number] | null;
  readonly right: readonly number[];
  readonly void: boolean;
  readonly revealed: boolean;
  readonly proof: NonNullable<AnswerShown["proof"]> | null;
};

/** The question in view, or one that was put before; null where there is none of that handle. */
export function fixable({ question, asked, phase }: HostView, ask: string): Fixable | null {
  const earlier = asked.find((each) => each.ask === ask);
  if (earlier !== undefined) {
    const { prompt, italics, kind, options } = earlier.question;
    return { prompt, italics, kind, options, asked: earlier, ...earlier.answer, revealed: earlier.revealed };
  }
  if (question === null || question.ask !== ask) return null;
  const { proof, ...rest } = question;
  const shown = proof.kind === "none" ? null : { ...proof, quoted: proof.kind === "sentence" };
  return { ...rest, asked: null, proof: shown, revealed: phase === "revealed" };
}

import { cluesOf, keysOf, optionsOf } from "../../../../questions/key.ts";
import type { Question } from "../../../../questions/model.ts";
import { unreachable } from "../../../../questions/result.ts";

/** Words to write over where a kind needs some that the question does not have. */
export type Blanks = { readonly options: readonly string[]; readonly answer: string };

/** The same question asked in another way; what is right stays right as far as the new kind can say it. */
export function asKind(question: Question, kind: Question["kind"], blanks: Blanks): Question {
  const options = optionsOf(question).length > 1 ? [...optionsOf(question)] : [...blanks.options];
  const keys = keysOf(question);
  const answer = Math.max(0, options.indexOf(keys[0] ?? ""));
  const common = { ...commonOf(question), revision: question.revision + 1 };
  switch (kind) {
    case "choice":
      return {
        ...common,
        kind,
        options,
        answer,
        ...(cluesOf(question).length > 0 && { clues: [...cluesOf(question)] }),
      };
    case "several":
      return { ...common, kind, options, answers: [answer] };
    case "truth":
      return { ...common, kind, answer: true };
    case "typed":
      return { ...common, kind, accepted: [keys[0] ?? blanks.answer] };
    case "number":
      return { ...common, kind, value: Number.parseFloat(keys[0] ?? "") || 0, tolerance: 0, unit: "" };
    case "timeline":
      return { ...common, kind, ...timelineOf(question, options) };
    default:
      return unreachable(kind);
  }
}

/** Options have no years: they get some to be written over. */
function timelineOf(question: Question, options: readonly string[]) {
  if (question.kind === "timeline") return { options: question.options, years: question.years };
  const kept = options.length < 3 ? [...options, "?"] : [...options];
  return { options: kept, years: kept.map((_, index) => 1950 + 10 * index) };
}

function commonOf(question: Question) {
  const { id, prompt, italics, topic, difficulty, proof, origin, tags, lang, media } = question;
  return { id, prompt, italics, topic, difficulty, proof, origin, tags, lang, ...(media && { media }) };
}

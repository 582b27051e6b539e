import type { ChoiceQuestion, Pack, Proof } from "../../questions/model.ts";
import { unreachable } from "../../questions/result.ts";
import type { ArticlePack } from "./article-pack.ts";

/** The pack as it stands in a file. */
export function packJson(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** The questions to read: numbered, with options, key and proof. */
export function packText({ pack, report }: ArticlePack): string {
  const head = `${pack.title}: ${pack.questions.length} questions from ${report.sentences} sentences`;
  const questions = pack.questions.map((question, index) => questionText(question, index + 1));
  return `${[head, ...questions].join("\n\n")}\n`;
}

function questionText(question: ChoiceQuestion, number: number): string {
  const options = question.options.map((option, index) => `   ${letter(index)}  ${option}`);
  const key = `   Key: ${letter(question.answer)}  (${question.topic}, ${question.difficulty})`;
  return [`${number}. ${question.prompt}`, ...options, key, ...proofText(question.proof)].join("\n");
}

function letter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

function proofText(proof: Proof): string[] {
  switch (proof.kind) {
    case "sentence":
    case "row":
      return [`   Proof, ${proof.path.join(" / ")}: ${proof.sentence}`];
    case "none":
      return [];
    default:
      return unreachable(proof);
  }
}

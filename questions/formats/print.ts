import { inOrder } from "../key.ts";
import type { Question } from "../model.ts";
import { unreachable } from "../result.ts";
import { escapeXml } from "./xml.ts";

/** Words of the printed page, in the reader's language. */
export type PrintWords = {
  readonly lang: string;
  readonly questions: string;
  readonly answers: string;
  readonly trueOrFalse: string;
  readonly isTrue: string;
  readonly isFalse: string;
};

const STYLE = `
  body { font: 11pt/1.45 Georgia, serif; margin: 2cm auto; max-width: 17cm; color: #111; }
  h1 { font-size: 22pt; font-weight: normal; } h2 { break-before: page; font-weight: normal; }
  li { break-inside: avoid; margin: 0 0 1em; } ol ol { list-style: upper-alpha; } ol ol li { margin: 0; }
  .proof { color: #555; font-size: 9.5pt; } .line { border-bottom: 1px solid #999; height: 1.6em; }
`;

/** A page to print: the questions, then, on a page of their own, the answers with their proofs. No script, nothing fetched. */
export function printedPage(title: string, questions: readonly Question[], words: PrintWords): string {
  const asked = questions.map(
    (question) =>
      `<li>${question.kind === "truth" ? `${escapeXml(words.trueOrFalse)} ` : ""}${escapeXml(question.prompt)}${below(question)}</li>`,
  );
  const answered = questions.map((question) => `<li>${escapeXml(answerOf(question, words))}${proof(question)}</li>`);
  return [
    `<!doctype html><html lang="${escapeXml(words.lang)}"><head><meta charset="utf-8">`,
    `<title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeXml(title)}</h1><h2 style="break-before:auto">${escapeXml(words.questions)}</h2><ol>${asked.join("\n")}</ol>`,
    `<h2>${escapeXml(words.answers)}</h2><ol>${answered.join("\n")}</ol></body></html>\n`,
  ].join("\n");
}

function below(question: Question): string {
  switch (question.kind) {
    case "choice":
    case "several":
    case "timeline":
      return `<ol>${question.options.map((option) => `<li>${escapeXml(option)}</li>`).join("")}</ol>`;
    case "truth":
      return "";
    case "typed":
    case "number":
      return '<div class="line"></div>';
    default:
      return unreachable(question);
  }
}

const LETTERS = "ABCDEF";

function answerOf(question: Question, words: PrintWords): string {
  const named = (place: number, options: readonly string[]) => `${LETTERS[place]}. ${options[place]}`;
  switch (question.kind) {
    case "choice":
      return named(question.answer, question.options);
    case "several":
      return question.answers.map((answer) => named(answer, question.options)).join("; ");
    case "truth":
      return question.answer ? words.isTrue : words.isFalse;
    case "typed":
      return question.accepted.join(" / ");
    case "number": {
      const range = question.tolerance === 0 ? "" : ` ± ${question.tolerance}`;
      return `${question.value}${range} ${question.unit}`.trim();
    }
    case "timeline":
      return inOrder(question)
        .map((index) => `${LETTERS[index]} (${question.years[index]})`)
        .join(", ");
    default:
      return unreachable(question);
  }
}

function proof({ proof: given, note }: Question): string {
  const text = given.kind === "none" ? (note ?? "") : `${given.sentence} (${given.article}, ${given.section})`;
  return text === "" ? "" : `<div class="proof">${escapeXml(text)}</div>`;
}

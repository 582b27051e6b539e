import { basename } from "node:path";
import { hashId } from "../../../questions/hash.ts";
import type { ChoiceQuestion, Proof } from "../../../questions/model.ts";
import { unreachable } from "../../../questions/result.ts";
import type { Drawn } from "./draw.ts";
import { COLUMNS, LETTERS, RUBRIC } from "./rubric.ts";

export type Drawing = {
  readonly drawn: readonly Drawn[];
  /** How many questions of how many articles they were drawn from. */
  readonly questions: number;
  readonly articles: number;
  readonly seed: number;
};

/** The sheet as Markdown: the questions with a row each to fill in, then, apart from them, keys and proofs. */
export function sheetText(drawing: Drawing): string {
  const { drawn } = drawing;
  const asked = drawn.map(({ question }, index) => askedText(question, index + 1));
  const keys = drawn.map((one, index) => keyText(one, index + 1));
  return `${[head(drawing), "## Part one: questions", ...asked, "## Part two: keys and proofs", ...keys].join("\n\n")}\n`;
}

function head({ drawn, questions, articles, seed }: Drawing): string {
  const points = RUBRIC.map((point, index) => `${index + 1}. ${point}`).join("\n");
  return `# Questions to judge

Sheet ${sheetName(drawn)}: ${drawn.length} questions, drawn with seed ${seed} from ${questions} of ${articles} articles.

First answer all questions: a letter in the column “answer” of each row, or ? where you cannot tell. Only then turn to
part two, and fill in y or n for each of the ten points. Judge as someone who has paid for the quiz.

${points}`;
}

/** Two readers of one sheet have the same name on it. */
function sheetName(drawn: readonly Drawn[]): string {
  return hashId(drawn.map(({ question }) => `${question.id} ${question.revision}`).join("\n"));
}

function askedText({ prompt, italics, options }: ChoiceQuestion, number: number): string {
  const letters = options.map((option, index) => `- ${LETTERS[index] ?? "?"}. ${escaped(option)}`);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const empty = COLUMNS.map((_, index) => (index === 0 ? String(number) : " "));
  return [
    `### ${number}. ${emphasised(prompt, italics)}`,
    letters.join("\n"),
    [row(COLUMNS), row(COLUMNS.map(() => "---")), row(empty)].join("\n"),
  ].join("\n\n");
}

function keyText({ file, question }: Drawn, number: number): string {
  const { answer, options, topic, difficulty, proof } = question;
  const key = `### Key ${number}: ${LETTERS[answer] ?? "?"}. ${escaped(options[answer] ?? "")}`;
  return [key, `${escaped(basename(file))}, ${topic}, ${difficulty}. ${proofText(proof)}`].join("\n\n");
}

function proofText(proof: Proof): string {
  switch (proof.kind) {
    case "row":
    case "sentence": {
      const { path, sentence, mark } = proof;
      return `${escaped(path.join(" / "))}: ${mark === null ? escaped(sentence) : bold(sentence, mark)}`;
    }
    case "none":
      return "No proof.";
    default:
      return unreachable(proof);
  }
}

function bold(text: string, [start, end]: readonly [number, number]): string {
  return `${escaped(text.slice(0, start))}**${escaped(text.slice(start, end))}**${escaped(text.slice(end))}`;
}

function emphasised(text: string, italics: ChoiceQuestion["italics"]): string {
  let shown = "";
  let at = 0;
  for (const [start, end] of italics) {
    shown += `${escaped(text.slice(at, start))}*${escaped(text.slice(start, end))}*`;
    at = end;
  }
  return shown + escaped(text.slice(at));
}

/** On one line, and without what Markdown takes for marks of its own. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#~]/g, (mark) => `\\${mark}`);
}

import type { Question } from "../../model.ts";

/** Limits of Kahoot's own template. */
const PROMPT = 120;
const ANSWER = 75;
const ANSWERS = 4;
/** Seconds that it allows. */
export const KAHOOT_SECONDS = [5, 10, 20, 30, 60, 90, 120, 240] as const;

const HEADINGS = [
  "Question - max 120 characters",
  ...Array.from({ length: ANSWERS }, (_, index) => `Answer ${index + 1} - max 75 characters`),
  "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
  "Correct answer(s) - choose at least one",
];

export type KahootRows = {
  readonly rows: readonly (readonly string[])[];
  /** Questions of which words or wrong options had to go. */
  readonly shortened: readonly Question[];
  /** Questions that a Kahoot cannot ask. */
  readonly leftOut: readonly Question[];
};

/** The rows of Kahoot's spreadsheet, headings first. */
export function kahootRows(questions: readonly Question[], seconds: number): KahootRows {
  const limit = KAHOOT_SECONDS.find((one) => one >= seconds) ?? 240;
  const shortened: Question[] = [];
  const leftOut: Question[] = [];
  const rows: string[][] = [HEADINGS];
  for (const question of questions) {
    const row = rowOf(question, limit);
    if (row === null) leftOut.push(question);
    else {
      rows.push(row.cells);
      if (row.isShorter) shortened.push(question);
    }
  }
  return { rows, shortened, leftOut };
}

function rowOf(question: Question, limit: number): { cells: string[]; isShorter: boolean } | null {
  const options = optionsOf(question);
  if (options === null) return null;
  const fitting = withinFour(options);
  if (fitting === null) return null;
  const texts = fitting.map(({ text }) => shorter(text, ANSWER));
  // Two that were cut to the same words cannot be told apart.
  if (new Set(texts).size < texts.length) return null;
  const prompt = shorter(question.prompt, PROMPT);
  const right = fitting.flatMap((option, index) => (option.right ? [index + 1] : []));
  const cells = [
    prompt,
    ...Array.from({ length: ANSWERS }, (_, index) => texts[index] ?? ""),
    `${limit}`,
    right.join(","),
  ];
  const isCut = fitting.length < options.length || fitting.some(({ text }, index) => text !== texts[index]);
  return { cells, isShorter: isCut || prompt !== question.prompt };
}

type Option = { readonly text: string; readonly right: boolean };

function optionsOf(question: Question): Option[] | null {
  switch (question.kind) {
    case "choice":
      return question.options.map((text, index) => ({ text, right: index === question.answer }));
    case "several":
      return question.options.map((text, index) => ({ text, right: question.answers.includes(index) }));
    case "truth":
      return [
        { text: "True", right: question.answer },
        { text: "False", right: !question.answer },
      ];
    default:
      return null;
  }
}

/** Of more than four the last wrong ones go; with more than four keys there is no way. */
function withinFour(options: readonly Option[]): Option[] | null {
  const kept = [...options];
  while (kept.length > ANSWERS) {
    const at = kept.findLastIndex(({ right }) => !right);
    if (at < 0) return null;
    kept.splice(at, 1);
  }
  return kept;
}

/** At the last word that fits, with dots where something went. */
function shorter(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).toWellFormed();
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/\ufffd$/, "")}…`;
}

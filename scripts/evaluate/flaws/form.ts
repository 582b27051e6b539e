import type { ChoiceQuestion } from "../../../questions/model.ts";
import { unreachable } from "../../../questions/result.ts";
import type { Check } from "./judged.ts";

export const noQuestionMark: Check = {
  kind: "no-question-mark",
  find: ({ question: { prompt } }) => (/[^?\s]\?[”"’]?$/.test(prompt) ? null : `ends in “${prompt.slice(-8)}”`),
};

/** A title may begin with a small letter; the prompt itself may not. */
export const lowerCaseStart: Check = {
  kind: "lower-case-start",
  find: ({ question: { prompt, italics } }) =>
    /^["“‘]?\p{Ll}/u.test(prompt) && !italics.some(([start]) => start <= 1) ? prompt.slice(0, 12) : null,
};

export const spacing: Check = {
  kind: "spacing",
  find: ({ question }) =>
    firstIn(
      shown(question),
      /^\s|\s$|\s{2,}|\s(?!\.\.\.)[,;.?!:)\]”](?!\d)|[([“]\s|[\t\r\n]|,,|[,;:]\?|(?<!\.)\.\.(?!\.)|\?\?/,
    ),
};

/** "$36,200," and "– Vale": something was cut off beside it, or should have been. */
export const raggedOption: Check = {
  kind: "ragged-option",
  find: ({ question: { options } }) =>
    options.find((option) => /^[-–—,;:.!?)\]”’/&]|[,;:–—([“‘/&]$|(?<!^[A-F])-$/.test(option)) ?? null,
};

export const unbalanced: Check = {
  kind: "unbalanced",
  find: ({ question }) => shown(question).find((text) => !isBalanced(text)) ?? null,
};

/** Holes, markup and characters that no reader should meet. */
const RESIDUE: readonly RegExp[] = [
  // <unk> | <ref name=a> | &nbsp;
  /<[^ ]/,
  /&(?:[a-z]+|#\d+);/i,
  // [[Vale]] | {{cite}} | {| class= | == Plot == | ''Vale''
  /\[\[|\]\]|\{\{|\}\}|\{\||\|\}|==|''/,
  // ref name= | [12] | [citation needed] | File:Vale.jpg
  /\bref\b[ >=/]|\bname=|\[\d+\]|\[citation|\b(?:File|Image|Category):\S|https?:/,
  // 1 @,@ 200 | \$4
  /@[-–,.]@|\\[$"'_*]|__/,
  // list marks of wiki source
  /^[*#:;|]/,
  // placeholders, lost letters, marks without width
  /[\p{Co}\uFFFD\u200B\u2060\uFEFF\u00AD]|(?![\n\t])\p{Cc}/u,
];

/** In what is shown, and in the proof. */
export const residue: Check = {
  kind: "residue",
  find: ({ question }) => {
    const texts = [...shown(question), proofText(question)];
    return RESIDUE.map((regex) => firstIn(texts, regex)).find((seen) => seen !== null) ?? null;
  },
};

function shown({ prompt, options }: ChoiceQuestion): string[] {
  return [prompt, ...options];
}

function proofText({ proof }: ChoiceQuestion): string {
  switch (proof.kind) {
    case "sentence":
    case "row":
      return proof.sentence;
    case "none":
      return "";
    default:
      return unreachable(proof);
  }
}

function firstIn(texts: readonly string[], wanted: RegExp): string | null {
  for (const text of texts) {
    const match = wanted.exec(text);
    if (match !== null) return `“${text.slice(Math.max(0, match.index - 12), match.index + 16)}”`;
  }
  return null;
}

const PAIRS = ["()", "[]", "{}", "“”", "«»"] as const;

/** Each mark that is opened is closed, in order; straight quotation marks come in pairs. */
function isBalanced(text: string): boolean {
  if ((text.split('"').length - 1) % 2 === 1 && !/\d"/.test(text)) return false;
  return PAIRS.every((pair) => {
    let depth = 0;
    for (const char of text) {
      if (char === pair[0]) depth += 1;
      else if (char === pair[1]) depth -= 1;
      if (depth < 0) return false;
    }
    return depth === 0;
  });
}

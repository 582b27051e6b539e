import type { Question } from "../model.ts";
import { collect } from "./collect.ts";
import type { Candidate, Read } from "./model.ts";
import { oneLine } from "./plain.ts";

/** `A) Paris`, `b. Paris` */
const OPTION = /^\s{0,8}([A-Za-z])[).]\s{0,8}(.*)$/;
/** `ANSWER: B` */
const ANSWER = /^\s{0,8}ANSWER\s{0,4}:\s{0,8}(.*?)\s{0,8}$/i;

type Open = { from: number; prompt: string[]; options: { letter: string; text: string }[]; lines: string[] };

/**
 * Moodle's Aiken format: the question, its options each after a letter, `ANSWER:` and the letter. What does not come to
 * an answer, or answers nothing, is left out with the lines where it stands.
 */
export function readAiken(text: string): Read {
  const candidates: Candidate[] = [];
  let open: Open | null = null;
  const close = (letter: string | null) => {
    if (open !== null) candidates.push(candidateOf(open, letter));
    open = null;
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const answer = ANSWER.exec(line);
    const option = OPTION.exec(line);
    if (answer) {
      open ??= begun(index + 1);
      open.lines.push(line);
      close(answer[1] ?? "");
    } else if (option) {
      open ??= begun(index + 1);
      open.lines.push(line);
      open.options.push({ letter: (option[1] ?? "").toUpperCase(), text: oneLine(option[2] ?? "") });
    } else {
      // A line of text after options begins another question; the one before never got its answer.
      if (open !== null && open.options.length > 0) close(null);
      open ??= begun(index + 1);
      open.lines.push(line);
      open.prompt.push(line);
    }
  }
  close(null);
  return collect(null, candidates);
}

export function looksLikeAiken(text: string): boolean {
  return /^\s{0,8}ANSWER\s{0,4}:/im.test(text) && OPTION_LINE.test(text);
}
const OPTION_LINE = /^\s{0,8}[A-Za-z][).]/m;

function begun(from: number): Open {
  return { from, prompt: [], options: [], lines: [] };
}

function candidateOf({ from, prompt, options, lines }: Open, letter: string | null): Candidate {
  const right = letter?.trim().toUpperCase();
  return {
    place: { unit: "line", number: from },
    source: lines.join("\n"),
    prompt: oneLine(prompt.join(" ")),
    asked: {
      kind: "options",
      options: options.map((option) => ({ text: option.text, right: option.letter === right })),
    },
  };
}

const LETTERS = "ABCDEF";

/** Only questions with one right option can be said in Aiken; null for others, and for prompts that look like an option. */
export function aikenOf(question: Question): string | null {
  const asked = askedInAiken(question);
  // "A. Kurosawa made which film?" would be read as an option
  if (asked === null || OPTION.test(question.prompt) || ANSWER.test(question.prompt)) return null;
  const options = asked.options.map((option, index) => `${LETTERS[index]}) ${option}`);
  return [question.prompt, ...options, `ANSWER: ${LETTERS[asked.answer]}`].join("\n");
}

function askedInAiken(question: Question): { options: readonly string[]; answer: number } | null {
  switch (question.kind) {
    case "choice":
      return question;
    case "truth":
      return { options: ["True", "False"], answer: question.answer ? 0 : 1 };
    default:
      return null;
  }
}

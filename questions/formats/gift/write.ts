import type { Question } from "../../model.ts";
import { unreachable } from "../../result.ts";

/** A question in GIFT, under a comment with its tags; null where GIFT cannot say it. */
export function giftOf(question: Question): string | null {
  const answers = answersOf(question);
  if (answers === null) return null;
  const tags = question.tags.filter((tag) => !/[\]\n]/.test(tag)).map((tag) => `[tag:${tag}]`);
  const note = question.note === undefined ? "" : `####${plain(question.note)}`;
  const comment = tags.length === 0 ? "" : `// ${tags.join(" ")}\n`;
  return `${comment}[plain]${escapeGift(question.prompt)} {${answers}${note}}`;
}

/** The line that gives all that follow their topic. */
export function giftCategory(topic: string): string {
  return `$CATEGORY: ${topic.replaceAll("/", "-")}`;
}

function answersOf(question: Question): string | null {
  switch (question.kind) {
    case "choice":
      // a key "a -> b" would be read as a pair to match
      if (question.options[question.answer]?.includes("->")) return null;
      return listed(question.options.map((text, index) => `${index === question.answer ? "=" : "~"}${plain(text)}`));
    case "several": {
      const share = Number((100 / question.answers.length).toFixed(5));
      return listed(
        question.options.map((text, index) => `~%${question.answers.includes(index) ? share : -100}%${plain(text)}`),
      );
    }
    case "truth":
      return question.answer ? "TRUE" : "FALSE";
    case "typed":
      return question.accepted.some((text) => text.includes("->"))
        ? null
        : listed(question.accepted.map((text) => `=${plain(text)}`));
    case "number":
      return numberOf(question.value, question.tolerance);
    case "timeline":
      return null;
    default:
      return unreachable(question);
  }
}

function listed(answers: readonly string[]): string {
  return `\n${answers.map((answer) => `  ${answer}`).join("\n")}\n`;
}

/** GIFT has no exponents. */
function numberOf(value: number, tolerance: number): string | null {
  const text = `#${value}:${tolerance}`;
  return text.includes("e") ? null : text;
}

/** Said to be plain, so that "[html]" or "%50%" at its beginning is text. */
function plain(text: string): string {
  return `${/^\s*[[%]/.test(text) ? "[plain]" : ""}${escapeGift(text)}`;
}

function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~]/g, "\\$&");
}

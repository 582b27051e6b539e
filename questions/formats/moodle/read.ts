import { failure, ok, type Result } from "../../result.ts";
import { collect } from "../collect.ts";
import type { Asked, Candidate, Loss, Read } from "../model.ts";
import { holdsMedia, oneLine, plainOfHtml, plainOfMarkdown } from "../plain.ts";
import { elementOf, elementsOf, textOf, type XmlElement } from "../xml.ts";

/** Moodle's kinds that have one of ours; all others are named as left out. */
type Kind = (question: XmlElement) => Asked;

const KINDS: Readonly<Record<string, Kind>> = {
  multichoice: (question) => {
    const several = textOf(elementOf(question, "single")).trim() === "false";
    const options = answersOf(question).map(({ text, fraction }) => ({ text, right: fraction > 0 }));
    return { kind: "options", options: several ? options : bestOf(question), several };
  },
  truefalse: (question) => {
    const right = answersOf(question).find(({ fraction }) => fraction > 0);
    if (right === undefined)
      return { kind: "options", options: answersOf(question).map(({ text }) => ({ text, right: false })) };
    return { kind: "truth", answer: /^true$/i.test(right.text) };
  },
  shortanswer: (question) => ({
    kind: "typed",
    accepted: best(answersOf(question)).map(({ text }) => text.replaceAll("\\*", "*")),
  }),
  numerical: (question) => {
    const [first] = best(answersOf(question));
    const tolerance = Number(textOf(first && elementOf(first.element, "tolerance")).trim() || "0");
    return { kind: "number", value: Number(first?.text || Number.NaN), tolerance };
  },
  description: () => ({ kind: "nothing" }),
};

/** Moodle XML: `quiz` with a `question` each. A category holds for all that follow. */
export function readMoodle(root: XmlElement): Result<Read, "not-this-format"> {
  if (root.name !== "quiz") return failure("not-this-format", "This XML is no quiz of Moodle's.");
  let category = "";
  let number = 0;
  const candidates: Candidate[] = [];
  for (const question of elementsOf(root, "question")) {
    if (question.attributes.type === "category") {
      category = categoryOf(textOf(elementOf(question, "category")));
    } else {
      number += 1;
      candidates.push(candidateOf(question, number, category));
    }
  }
  return ok(collect(null, candidates));
}

/** `$course$/top/Default for Films/Silent` -> "Silent" */
function categoryOf(text: string): string {
  const last = text.trim().split("/").at(-1) ?? "";
  return /^\$\w+\$$/.test(last) || last === "top" ? "" : last.replace(/^Default for /, "");
}

function candidateOf(question: XmlElement, number: number, category: string): Candidate {
  const kind = question.attributes.type ?? "";
  const questionText = elementOf(question, "questiontext");
  const feedback = elementOf(question, "generalfeedback");
  return {
    place: { unit: "question", number },
    source: `${textOf(elementOf(question, "name")).trim()}: ${plainOf(questionText)}`,
    prompt: plainOf(questionText),
    asked: askedBy(question, kind),
    topic: category,
    tags: elementsOf(elementOf(question, "tags") ?? EMPTY, "tag").map((tag) => oneLine(textOf(tag))),
    note: feedback === undefined ? "" : plainOf(feedback),
    lost: lostOf(question, questionText),
  };
}

/** Moodle itself refuses a question with a grade that is not in its list. */
function askedBy(question: XmlElement, kind: string): Asked {
  const read = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (read === undefined) return { kind: "unknown", name: kind };
  const odd = answersOf(question).find(({ fraction }) => !GRADES.some((grade) => near(grade, Math.abs(fraction))));
  return odd === undefined ? read(question) : { kind: "broken", why: `${odd.fraction} is no grade of Moodle's` };
}

/** Shares of 100 that Moodle knows: thirds, sixths and so on to five places. */
const GRADES = [
  ...[100, 90, 250 / 3, 80, 75, 70, 200 / 3, 60, 50, 40, 100 / 3],
  ...[30, 25, 20, 50 / 3, 100 / 7, 12.5, 100 / 9, 10, 5, 0],
];

/** Files round to five places, older ones to fewer. */
function near(grade: number, fraction: number): boolean {
  return Math.abs(grade - fraction) < 0.005;
}

const EMPTY: XmlElement = { name: "", attributes: {}, children: [] };

function lostOf(question: XmlElement, questionText: XmlElement | undefined): Loss[] {
  const answers = answersOf(question);
  const lost: Loss[] = [];
  if (holdsMedia(textOf(questionText))) lost.push("picture");
  if (answers.some(({ element }) => plainOf(elementOf(element, "feedback")) !== "")) lost.push("feedback");
  if (question.attributes.type === "numerical" && best(answers).length > 1) lost.push("other-answers");
  const isTyped = question.attributes.type === "shortanswer";
  if (isTyped && answers.some(({ fraction }) => fraction > 0 && fraction < top(answers))) lost.push("partial-credit");
  if (isTyped && textOf(elementOf(question, "usecase")).trim() === "1") lost.push("case");
  return lost;
}

type Answer = { readonly element: XmlElement; readonly text: string; readonly fraction: number };

function answersOf(question: XmlElement): Answer[] {
  return elementsOf(question, "answer").map((element) => ({
    element,
    text: plainOf(element),
    fraction: Number(element.attributes.fraction ?? "0") || 0,
  }));
}

/** Of answers that earn something, those that earn most. */
function best(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ fraction }) => fraction > 0 && fraction === top(answers));
}

function top(answers: readonly Answer[]): number {
  return Math.max(0, ...answers.map(({ fraction }) => fraction));
}

function bestOf(question: XmlElement): { text: string; right: boolean }[] {
  const answers = answersOf(question);
  const right = best(answers);
  return answers.map((answer) => ({ text: answer.text, right: right.includes(answer) }));
}

/** The element's `text`, by the format that it says: HTML, Markdown, or plain. */
function plainOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const text = textOf(elementOf(element, "text"));
  switch (element.attributes.format) {
    case "plain_text":
      return oneLine(text);
    case "markdown":
      return plainOfMarkdown(text);
    default:
      return plainOfHtml(text);
  }
}

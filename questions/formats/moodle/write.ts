import type { Question } from "../../model.ts";
import { unreachable } from "../../result.ts";
import { escapeXml } from "../xml.ts";

/** Whether Moodle has a kind of question for it that every installation knows: none puts anything in order. */
export function isInMoodle(question: Question): boolean {
  return typed(question) !== null;
}

/** A quiz of Moodle's, every question that it can say a `question` under the category of its topic. */
export function moodleXml(questions: readonly Question[]): string {
  const byTopic = Map.groupBy(questions.filter(isInMoodle), ({ topic }) => topic);
  const parts = [...byTopic].flatMap(([topic, ofTopic]) => [category(topic), ...ofTopic.flatMap(question)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join("\n")}\n</quiz>\n`;
}

function category(topic: string): string {
  return `<question type="category"><category><text>$course$/top/${escapeXml(topic.replaceAll("/", "-"))}</text></category></question>`;
}

function question(one: Question): string[] {
  const said = typed(one);
  return said === null ? [] : [elementOf(one, said)];
}

type Said = { readonly type: string; readonly body: readonly string[] };

function elementOf(one: Question, { type, body }: Said): string {
  return [
    `<question type="${type}">`,
    `  <name><text>${escapeXml(one.prompt.slice(0, 80))}</text></name>`,
    `  <questiontext format="plain_text"><text>${escapeXml(one.prompt)}</text></questiontext>`,
    `  <generalfeedback format="plain_text"><text>${escapeXml(one.note ?? "")}</text></generalfeedback>`,
    ...body.map((line) => `  ${line}`),
    ...(one.tags.length === 0
      ? []
      : [`  <tags>${one.tags.map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`).join("")}</tags>`]),
    "</question>",
  ].join("\n");
}

function typed(one: Question): Said | null {
  switch (one.kind) {
    case "choice":
      return {
        type: "multichoice",
        body: [
          "<single>true</single>",
          ...one.options.map((text, index) => answer(text, index === one.answer ? 100 : 0)),
        ],
      };
    case "several":
      return {
        type: "multichoice",
        body: ["<single>false</single>", ...one.options.map((text, index) => answer(text, worth(one.answers, index)))],
      };
    case "truth":
      return { type: "truefalse", body: [answer("true", one.answer ? 100 : 0), answer("false", one.answer ? 0 : 100)] };
    case "typed":
      // An asterisk stands for anything in Moodle.
      return { type: "shortanswer", body: one.accepted.map((text) => answer(text.replaceAll("*", "\\*"), 100)) };
    case "number":
      return {
        type: "numerical",
        body: [
          `<answer fraction="100" format="plain_text"><text>${one.value}</text><tolerance>${one.tolerance}</tolerance></answer>`,
        ],
      };
    case "timeline":
      return null;
    default:
      return unreachable(one);
  }
}

/** The keys share the whole; each wrong one takes all of it away. */
function worth(answers: readonly number[], index: number): number {
  return answers.includes(index) ? Number((100 / answers.length).toFixed(5)) : -100;
}

function answer(text: string, fraction: number): string {
  return `<answer fraction="${fraction}" format="plain_text"><text>${escapeXml(text)}</text></answer>`;
}

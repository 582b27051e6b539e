import type { Article, Cell, Sentence } from "../article/model.ts";
import type { Question } from "../model.ts";

const HEADING = "What proves them";
const BETWEEN = "\n\n";

/**
 * The proofs of a round as a text of their own, a line each, so that each can be shown in its place; and the questions with their
 * proofs put there.
 */
export function layOutRound(
  title: string,
  questions: readonly Question[],
  source: Article["source"],
): { readonly article: Article; readonly questions: Question[] } {
  const lines = [`== ${HEADING} ==`];
  const sentences: Sentence[] = [];
  let start = `${lines[0]}${BETWEEN}`.length;
  const placed = questions.map((question) => {
    const { proof } = question;
    if (proof.kind !== "row") return question;
    const at = start;
    lines.push(proof.sentence);
    sentences.push({ start: at, end: at + proof.sentence.length, damaged: false, cells: cellsOf(proof.row, at) });
    start += proof.sentence.length + BETWEEN.length;
    return { ...question, proof: { ...proof, article: title, section: HEADING, path: [HEADING], start: at } };
  });
  const paragraphs = sentences.map((sentence) => ({ sentences: [sentence] }));
  const sections = [{ heading: HEADING, path: [HEADING], paragraphs }];
  return {
    article: { title, kind: "other", lang: "en", text: lines.join(BETWEEN), sections, source },
    questions: placed,
  };
}

/** Where the values stand in "Label: value; Label: value" that begins at `start`. */
function cellsOf(row: Readonly<Record<string, string>>, start: number): Cell[] {
  let at = start;
  return Object.entries(row).map(([label, value]) => {
    const from = at + label.length + ": ".length;
    at = from + value.length + "; ".length;
    return { label, values: [{ start: from, end: from + value.length }] };
  });
}

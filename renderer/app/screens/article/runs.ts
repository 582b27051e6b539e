import type { Question, Range } from "../../../../questions/model.ts";
import type { Asked } from "./asked.ts";
import type { Paragraph, Sentence } from "./find-sentence.ts";

/** A paragraph in pieces: text that is only read, and sentences that stand out. */
export type Piece =
  | { readonly kind: "text"; readonly start: number; readonly text: string }
  | {
      readonly kind: "sentence";
      readonly start: number;
      readonly text: string;
      /** Whether it is the one that is looked for. */
      readonly sought: boolean;
      /** What it proves. */
      readonly questions: readonly Question[];
    };

/** Every letter of the paragraph once, in order; sentences that neither carry a question nor are sought lie together. */
export function piecesOf(
  text: string,
  { sentences }: Paragraph,
  asked: Asked,
  sought: Sentence | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = sentences.at(0)?.start ?? 0;
  const readUpTo = (end: number) => {
    if (end > from) pieces.push({ kind: "text", start: from, text: text.slice(from, end) });
  };
  for (const sentence of sentences) {
    const { start, end } = sentence;
    const questions = asked.get(start) ?? [];
    if (questions.length === 0 && sentence !== sought) continue;
    readUpTo(start);
    pieces.push({ kind: "sentence", start, text: text.slice(start, end), sought: sentence === sought, questions });
    from = end;
  }
  readUpTo(sentences.at(-1)?.end ?? from);
  return pieces;
}

/** Those of the marks that fit into a sentence of so many letters, the first first; what overlaps is marked once. */
export function fittingMarks(marks: readonly (Range | null)[], length: number): readonly Range[] {
  const kept: Range[] = [];
  const sorted = marks.filter((mark) => mark !== null).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  for (const [start, end] of sorted) {
    if (start < end && end <= length && start >= (kept.at(-1)?.[1] ?? 0)) kept.push([start, end]);
  }
  return kept;
}

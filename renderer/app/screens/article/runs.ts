import type { Question, Range } from "../../../../questions/model.ts";
import type { Asked } from "./asked.ts";
import type { Paragraph, Sentence } from "./find-sentence.ts";

/** A paragraph in pieces: text that is only read, and sentences that stand out. */
export type Piece = { readonly kind: "text"; readonly start: number; readonly text: string } | SentencePiece;

export type SentencePiece = {
  readonly kind: "sentence";
  readonly start: number;
  readonly text: string;
  /** Whether it is the one that is looked for. */
  readonly sought: boolean;
  /** Of a row: its cells, which are all it says. */
  readonly cells: Sentence["cells"];
  /** What it proves. */
  readonly questions: readonly Question[];
};

/**
 * Every letter of the paragraph once, in order. Sentences that neither carry a question nor are sought lie together; a
 * row stands alone.
 */
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
    const { start, end, cells } = sentence;
    const questions = asked.get(start) ?? [];
    const isSought = sentence === sought;
    if (questions.length === 0 && !isSought && cells === undefined) continue;
    readUpTo(start);
    pieces.push({ kind: "sentence", start, text: text.slice(start, end), sought: isSought, cells, questions });
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
    if (start >= 0 && start < end && end <= length && start >= (kept.at(-1)?.[1] ?? 0)) kept.push([start, end]);
  }
  return kept;
}

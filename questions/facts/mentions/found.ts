import type { Span } from "../../article/model.ts";
import type { MentionType, Quantity } from "../model.ts";

/** Something seen in a sentence, before it is known who is meant; offsets count from the sentence's beginning. */
export type Found = Span & {
  readonly type: MentionType;
  readonly text: string;
  readonly quantity: Quantity | null;
  readonly pronoun: boolean;
};

export function found(
  text: string,
  start: number,
  end: number,
  type: MentionType,
  quantity: Quantity | null = null,
): Found {
  return { start, end, type, text: text.slice(start, end), quantity, pronoun: false };
}

/** Keeps what was found first where spans overlap, and returns all in order of place. */
export class Ground {
  private readonly spans: Found[] = [];

  free(span: Span): boolean {
    return this.spans.every((taken) => span.end <= taken.start || span.start >= taken.end);
  }

  add(candidate: Found): void {
    if (this.free(candidate)) this.spans.push(candidate);
  }

  addAll(candidates: readonly Found[]): void {
    for (const candidate of candidates) this.add(candidate);
  }

  inOrder(): Found[] {
    return [...this.spans].sort((a, b) => a.start - b.start);
  }
}

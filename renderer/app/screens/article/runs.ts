import type { Range } from "../../../../questions/model.ts";
import type { Paragraph, Sentence } from "./find-sentence.ts";

/** A paragraph in pieces: what stands before the sentence that is looked for, the sentence, what stands after it. */
export type Runs =
  | { readonly kind: "plain"; readonly text: string }
  | {
      readonly kind: "proof";
      readonly before: string;
      readonly sentence: string;
      readonly mark: Range | null;
      readonly after: string;
    };

/** `mark` counts from the sentence's own beginning; one that does not fit into the sentence marks nothing. */
export function runsOf(text: string, { sentences }: Paragraph, sought: Sentence | null, mark: Range | null): Runs {
  const start = sentences.at(0)?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  if (sought === null || !sentences.includes(sought)) return { kind: "plain", text: text.slice(start, end) };
  const sentence = text.slice(sought.start, sought.end);
  const fits = mark !== null && mark[0] < mark[1] && mark[1] <= sentence.length;
  return {
    kind: "proof",
    before: text.slice(start, sought.start),
    sentence,
    mark: fits ? mark : null,
    after: text.slice(sought.end, end),
  };
}

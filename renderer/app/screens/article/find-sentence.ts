import type { CallOutput } from "../../../../electron/api/contract/calls.ts";

export type ArticleText = CallOutput<"packs.article">;
export type Section = ArticleText["sections"][number];
export type Paragraph = Section["paragraphs"][number];
export type Sentence = Paragraph["sentences"][number];

/** The sentence that begins at an offset of the text, or around it; null where there is none. */
export function sentenceAt({ sections }: Pick<ArticleText, "sections">, start: number): Sentence | null {
  for (const { paragraphs } of sections) {
    for (const { sentences } of paragraphs) {
      const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
      if (found !== undefined) return found;
    }
  }
  return null;
}

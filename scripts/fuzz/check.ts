import { articleSchema } from "../../electron/api/contract/data.ts";
import { type DecodeCode, decode } from "../../electron/files/decode.ts";
import type { ReadCode } from "../../questions/article/codes.ts";
import type { Article } from "../../questions/article/model.ts";
import { readArticle } from "../../questions/article/read-article.ts";
import { packSchema } from "../../questions/model.ts";
import { writingReportSchema } from "../../questions/report.ts";
import { writePack } from "../../questions/write-pack.ts";

/** How an input ended: with a pack, or with the code of its refusal. */
export type Ending = "pack" | DecodeCode | ReadCode | "not-enough";

/** Bytes through the whole way, every result held against its schema. Throws where something is wrong. */
export function checkInput(bytes: Uint8Array): Ending {
  const text = decode(bytes);
  if (!text.ok) return text.code;
  const article = readArticle(text.value, "fuzz.txt");
  if (!article.ok) return article.code;
  checkArticle(article.value);
  const written = writePack(article.value);
  if (!written.ok) return written.code;
  packSchema.parse(written.value.pack);
  writingReportSchema.parse(written.value.report);
  checkProofs(written.value.pack, article.value);
  return "pack";
}

function checkArticle(article: Article): void {
  articleSchema.parse(article);
  let from = 0;
  for (const { paragraphs } of article.sections) {
    for (const { start, end } of paragraphs.flatMap(({ sentences }) => sentences)) {
      if (start < from || end <= start || end > article.text.length)
        throw new Error(`A sentence at ${start} to ${end}`);
      from = end;
    }
  }
}

/** Every question's sentence stands where it says, in the text that is stored. */
function checkProofs({ questions }: ReturnType<typeof packSchema.parse>, { text }: Article): void {
  for (const { proof, prompt } of questions) {
    if (proof.kind === "none" || !text.startsWith(proof.sentence, proof.start)) throw new Error(`No proof: ${prompt}`);
  }
}

import { type Check, keyOf } from "./judged.ts";
import { wordsOf } from "./words.ts";

/** The writer's questions all have a proof, which stands in the article where it says. */
export const proofAstray: Check = {
  kind: "proof-astray",
  find: ({ question: { proof, origin }, article }) => {
    if (proof.kind === "none") return origin === "writer" ? "there is none" : null;
    if (proof.article !== article.title) return `of “${proof.article}”`;
    if (!article.text.startsWith(proof.sentence, proof.start)) return `not at ${proof.start}`;
    return proof.path.at(-1) === proof.section ? null : `under “${proof.section}”, not ${proof.path.join(" / ")}`;
  },
};

/** The mark lies outside its sentence, cuts a word, or shares no word with the key. */
export const markAstray: Check = {
  kind: "mark-astray",
  find: ({ question }) => {
    const { proof } = question;
    if (proof.kind === "none" || proof.mark === null) return null;
    const [start, end] = proof.mark;
    if (start >= end || end > proof.sentence.length) return `${start} to ${end} of ${proof.sentence.length}`;
    if (cuts(proof.sentence, start) || cuts(proof.sentence, end)) return "cuts a word";
    const marked = new Set(wordsOf(proof.sentence.slice(start, end)));
    return wordsOf(keyOf(question)).some((word) => marked.has(word)) ? null : "marks none of the key";
  },
};

function cuts(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

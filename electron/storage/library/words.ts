/**
 * What a person types as an expression of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax); null where there
 * is no word in it. Every word may be a beginning; what stands in quotation marks stands together.
 *
 *     van hoy "first cut"      "van"* "hoy"* "first cut"
 */
export function matchOf(text: string): string | null {
  const parts = [...text.matchAll(/["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)/gu)].flatMap(([, phrase, word]) =>
    phrase === undefined ? wordsIn(word ?? "").map((each) => `"${each}"*`) : phraseOf(phrase),
  );
  return parts.length === 0 ? null : parts.join(" ");
}

function phraseOf(phrase: string): string[] {
  const words = wordsIn(phrase);
  return words.length === 0 ? [] : [`"${words.join(" ")}"`];
}

/** Letters, marks and digits, as the tokenizer of the store cuts them. "Joon-ho" is two words there. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
}

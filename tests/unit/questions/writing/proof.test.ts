import { expect, test } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { markOf } from "../../../../questions/writing/mark.ts";
import { provingReadings } from "../../../../questions/writing/proof.ts";
import { scopeOf } from "../../../../questions/writing/scope.ts";

/** The sentences that prove who dropped out of a film, and the words that are marked in them; null where nobody is named. */
function proved(text: string): { readonly sentence: string; readonly marked: string } | null {
  const lead = `The Glass Harbour is a 2013 American film. ${"The boats are old and the winter is long. ".repeat(6)}`;
  const read = readArticle(`# The Glass Harbour\n\n${lead}\n\n## Production\n\n${text}\n`, "film.md");
  if (!read.ok) throw new Error(read.message);
  const findings = findFacts(read.value);
  const fact = findings.facts.find(({ relation }) => relation === "dropped-out");
  const answer = fact?.values.who;
  if (fact === undefined || answer === undefined) throw new Error("nobody dropped out");
  const stem = { text: "?", italics: [], slots: [] };
  const shown = provingReadings({ fact, stem, answer }, scopeOf(findings));
  if (shown === null) return null;
  const sentence = shown.map((reading) => reading.text).join(" ");
  const mark = markOf(fact, answer, shown);
  return { sentence, marked: mark === null ? "" : sentence.slice(...mark) };
}

const NAMED = "Carey Mulligan entered negotiations to star.";
const LEFT = "Although she was cast, she later dropped out due to illness.";

test("a sentence that says she is shown with the one that names her, and her name is marked there", () => {
  expect(proved(`${NAMED} ${LEFT}`)).toEqual({ sentence: `${NAMED} ${LEFT}`, marked: "Carey Mulligan" });
});

test("a sentence that names her stands alone", () => {
  const own = "Carey Mulligan later dropped out due to illness.";
  expect(proved(`The casting took long. ${own}`)).toEqual({ sentence: own, marked: "Carey Mulligan" });
});

import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";

/** A film whose title is a pronoun: what of these sentences names it? */
function filmWordsIn(text: string): string[] {
  const lead =
    "Them is a 2011 French thriller film about a house by the sea. People come and go, doors open and close, and somebody counts the steps on the stairs. Nothing is what it seems in that house, and the sea is always near. The neighbours hear a piano at night, although nobody in the village has ever owned one, and the postman refuses to go up the hill after dark.";
  const read = readArticle(`# Them\n\n${lead}\n\n## Production\n\n${text}\n`, "them.md");
  if (!read.ok) throw new Error(read.message);
  return readMentions(read.value)
    .readings.filter((reading) => reading.section.heading === "Production")
    .flatMap((reading) => reading.mentions)
    .flatMap((mention) => (mention.type === "film" ? [mention.text] : []));
}

describe("a title that is also a pronoun", () => {
  it.each([
    ["Them premiered in Lyon.", ["Them"]],
    ["Critics praised Them warmly.", ["Them"]],
    ["Them was shot in a month.", ["Them"]],
  ])("is the title in: %s", (text, found) => {
    expect(filmWordsIn(text)).toEqual(found);
  });

  it.each([["Them neighbours were loud."], ["The crew fed them well."], ["Nobody saw them."]])(
    "is no title in: %s",
    (text) => {
      expect(filmWordsIn(text)).toEqual([]);
    },
  );
});

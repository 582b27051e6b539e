import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { creditsIn } from "../../../../../questions/facts/phrases/credits.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";

const MORE =
  "It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs.";

function credits(lead: string): string[] {
  const read = readArticle(`# The Glass Harbour\n\n${lead} ${MORE}\n`, "the_glass_harbour.md");
  if (!read.ok) throw new Error(read.message);
  return readMentions(read.value)
    .readings.flatMap(creditsIn)
    .map(({ trades, people }) => `${trades.join("+")}: ${people.map(({ text }) => text).join(", ")}`);
}

describe("the credits of a lead", () => {
  it.each([
    [
      "The Glass Harbour is a 1984 American science fiction film directed by Martin Vale, written by Clara Lindqvist and Hugh Marsh, and starring Ines Calloway.",
      ["director: Martin Vale", "writer: Clara Lindqvist, Hugh Marsh"],
    ],
    [
      "The Glass Harbour (Norwegian: Glasshavnen) is a 1931 Norwegian silent drama film written, produced and directed by Martin Vale.",
      ["writer+producer+director: Martin Vale"],
    ],
    [
      "The Glass Harbour is a 2009 film. Based on the novel by Otto Brandt, the film was written by Clara Lindqvist, directed by Martin Vale, and stars Ines Calloway.",
      ["writer: Clara Lindqvist", "director: Martin Vale"],
    ],
    [
      "The Glass Harbour is a 2009 Indian Tamil film. The film, produced by Clara Lindqvist, had musical score by Otto Brandt and was released in May.",
      ["producer: Clara Lindqvist", "composer: Otto Brandt"],
    ],
    [
      "The Glass Harbour is a 2009 drama film co-written and directed by Martin Vale from a screenplay by Hugh Marsh.",
      ["director: Martin Vale", "writer: Hugh Marsh"],
    ],
    ["The Glass Harbour is a 1952 American documentary directed by Martin Vale.", ["director: Martin Vale"]],
    ["The Glass Harbour is the third film to be directed by Martin Vale.", ["director: Martin Vale"]],
    ["The Glass Harbour is a 1975 film directed by German-born actor Martin Vale.", ["director: Martin Vale"]],
    ["The Glass Harbour is a 1975 film directed by Martin Vale and stars Ines Calloway.", ["director: Martin Vale"]],
  ])("are found: %s", (lead, found) => {
    expect(credits(lead)).toEqual(found);
  });

  it.each([
    ["of another work", "The Glass Harbour is a 1984 film based on the play written by Otto Brandt."],
    [
      "of another film",
      "The Glass Harbour is a 1984 film. It is a remake of the 1950 film of that name, a story directed by Otto Brandt.",
    ],
    [
      "of another film by its title",
      "The Glass Harbour is a 1984 film and a sequel to Dusk (1980), directed by Otto Brandt.",
    ],
    ["of what was only meant", "The Glass Harbour is a 1984 film. The film was originally directed by Otto Brandt."],
    ["where more had a part", "The Glass Harbour is a 1984 film directed by Martin Vale and his brother."],
    ["of a company", "The Glass Harbour is a 1984 film produced by Northlight Pictures."],
    [
      "where the film is not what the sentence is about",
      "The Glass Harbour is a 1984 film. A trailer directed by Otto Brandt was shown first.",
    ],
  ])("are not taken %s", (_name, lead) => {
    expect(credits(lead)).toEqual([]);
  });
});

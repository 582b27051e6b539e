import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { starsIn } from "../../../../../questions/facts/phrases/stars.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";

const MORE =
  "It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs.";

const ROLES =
  "## Reception\n\nActor Hugh Marsh, actress Ines Calloway, actor Robert Holt and actress Clara Lindqvist said little.";

function stars(lead: string): string[] {
  const read = readArticle(`# The Glass Harbour\n\n${lead} ${MORE}\n\n${ROLES}\n`, "the_glass_harbour.md");
  if (!read.ok) throw new Error(read.message);
  return readMentions(read.value)
    .readings.flatMap(starsIn)
    .map(({ text }) => text);
}

const ALL = ["Ines Calloway", "Hugh Marsh", "Robert Holt"];

describe("the players whom a lead names", () => {
  it.each([
    "The Glass Harbour is a 2017 American coming-of-age drama film written and directed by Martin Vale in his solo directorial debut, starring Ines Calloway, Hugh Marsh and Robert Holt.",
    "The Glass Harbour is a 2017 film. The film was directed by Martin Vale and stars Ines Calloway, Hugh Marsh, and Robert Holt.",
    "The Glass Harbour is a 2017 film. The ensemble cast includes Ines Calloway (in her final role), Hugh Marsh and Robert Holt.",
    "The Glass Harbour is a 2017 film. It stars Ines Calloway, with Hugh Marsh and Robert Holt in supporting roles.",
    "The Glass Harbour is a 2017 film. The film features Ines Calloway, Hugh Marsh and Robert Holt in lead roles.",
    "The Glass Harbour is a 2017 film. Ines Calloway, Hugh Marsh and Robert Holt appear in supporting roles.",
    "The Glass Harbour is a 2017 film. Ines Calloway, Hugh Marsh and Robert Holt round out the cast.",
    "The Glass Harbour is a 2017 film by Martin Vale. Clara Lindqvist thought of it, with smaller roles being filled by Ines Calloway, Hugh Marsh and Robert Holt.",
    "The Glass Harbour is a 2017 film starring Ines Calloway in a dual role, alongside Hugh Marsh and Robert Holt.",
  ])("are found: %s", (lead) => {
    expect(stars(lead)).toEqual(ALL);
  });

  it.each([
    ["of a sequel", "The Glass Harbour is a 2017 film. It was followed by a sequel, starring Ines Calloway."],
    ["of a relative clause", "The Glass Harbour is a 2017 film. It made money for Salt, which starred Ines Calloway."],
    ["of the work it is based on", "The Glass Harbour is a 2017 film based on a play, starring Ines Calloway."],
    ["of a series", "The Glass Harbour is a 2017 film. The series has a cast led by Ines Calloway and Hugh Marsh."],
    ["who were only meant to be", "The Glass Harbour is a 2017 film. It was to be a film starring Ines Calloway."],
    ["where music is featured", "The Glass Harbour is a 2017 film. The film features Ines Calloway on its posters."],
    ["whose brother it is", "The Glass Harbour is a 2017 film starring Ines Calloway's brother."],
    [
      "behind a part that is explained",
      "The Glass Harbour is a 2017 film. It stars a child, and Ines Calloway saw it.",
    ],
  ])("are none: %s", (_, lead) => {
    expect(stars(lead)).toEqual([]);
  });
});

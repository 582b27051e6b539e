import { describe, expect, it } from "vitest";
import { extract, rulebook } from "../../../../../questions/facts/extract.ts";
import { pairedParts } from "../../../../../questions/facts/phrases/paired-parts.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { plays } from "../../../../../questions/facts/relations/plays.ts";
import { sampleArticle } from "../sample-article.ts";

const readingsOf = (text: string) => readMentions(sampleArticle(text, "Casting", "film")).readings;

const paired = (text: string) =>
  readingsOf(text).flatMap((reading) =>
    pairedParts(reading).map(({ actor, character }) => `${actor.text}: ${character.text}`),
  );

const played = (text: string) =>
  readingsOf(text)
    .flatMap((reading) => extract(reading, rulebook([plays])))
    .map(({ values }) => `${values.actor?.text}: ${values.character?.text}`);

describe("two rows in the same order", () => {
  it("tells who plays whom by the place in the row", () => {
    expect(
      paired("Robert Holt and Lena Moreau reprise their roles as Samuel Crane and Nora Finch, respectively."),
    ).toEqual(["Robert Holt: Samuel Crane", "Lena Moreau: Nora Finch"]);
    expect(
      paired("Robert Holt and Lena Moreau appear as crime boss Samuel Crane and Nora Finch respectively."),
    ).toEqual(["Robert Holt: Samuel Crane", "Lena Moreau: Nora Finch"]);
  });

  it("takes the parts first as well", () => {
    expect(paired("Samuel Crane and Nora Finch are portrayed by Robert Holt and Lena Moreau, respectively.")).toEqual([
      "Robert Holt: Samuel Crane",
      "Lena Moreau: Nora Finch",
    ]);
  });

  it("takes no rows of different lengths, none without the word, and none that is only planned", () => {
    expect(paired("Robert Holt, Hugh Marsh and Lena Moreau play Samuel Crane and Nora Finch, respectively.")).toEqual(
      [],
    );
    expect(paired("Robert Holt and Lena Moreau play Samuel Crane and Nora Finch.")).toEqual([]);
    expect(paired("Robert Holt and Lena Moreau would play Samuel Crane and Nora Finch, respectively.")).toEqual([]);
  });

  it("is asked about as parts are", () => {
    expect(
      played("Robert Holt and Lena Moreau reprise their roles as Samuel Crane and Nora Finch, respectively."),
    ).toContain("Lena Moreau: Nora Finch");
    expect(
      played("Samuel Crane (Robert Holt) waits. Robert Holt leads an ensemble cast as Samuel Crane."),
    ).toHaveLength(2);
  });
});

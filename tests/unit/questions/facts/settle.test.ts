import { describe, expect, it } from "vitest";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { samplePage } from "./sample-article.ts";

const told = (source: string, relation: string) =>
  findFacts(samplePage(source))
    .facts.filter((fact) => fact.relation === relation)
    .map(({ values }) => Object.entries(values).map(([slot, { text }]) => `${slot}=${text}`));

describe("what other facts make doubtful", () => {
  it("lets a box's takings stand alone, and not beside those of a sentence", () => {
    expect(told("| gross = $44.8 million", "box-office")).toHaveLength(1);
    expect(told("| gross = $44.8 million\n}}\nThe film grossed $61 million worldwide.{{efn|\n", "box-office")).toEqual(
      [],
    );
  });

  it("takes no pair for the whole where a third is named elsewhere", () => {
    const two = "| writer = Martin Vale<br>Hugo Marsh";
    expect(told(two, "writer")).toContainEqual(["who=Martin Vale", "other=Hugo Marsh"]);
    expect(told(`${two}\n| screenplay = Clara Lindqvist`, "writer")).toEqual(
      expect.arrayContaining([["who=Clara Lindqvist"], ["who=Hugo Marsh"], ["who=Martin Vale"]]),
    );
    expect(told(`${two}\n| screenplay = Clara Lindqvist`, "writer")).toHaveLength(3);
  });

  it("takes no composer for a singer", () => {
    const songs = "{{Track listing|extra_column=Artist|title1=Thaw|extra1=[[Ida Reed]]}}";
    expect(told(songs, "song-singer")).toHaveLength(1);
    expect(told(`The score was composed by Ida Reed.\n\n${songs}`, "song-singer")).toEqual([]);
  });
});

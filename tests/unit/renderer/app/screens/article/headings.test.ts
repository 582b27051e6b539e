import { describe, expect, it } from "vitest";
import { headingsAbove } from "../../../../../../renderer/app/screens/article/headings.ts";
import { nightTrain } from "./articles.ts";

const above = (path: string[], before?: string[]) =>
  headingsAbove({ path }, before === undefined ? undefined : { path: before }).map(({ text, depth }) => [text, depth]);

describe("the headings above a section", () => {
  it("are none above the lead", () => {
    expect(above(["Lead"])).toEqual([]);
  });

  it("are those of a section that begins with another one too", () => {
    expect(above(["Production", "Filming"], ["Lead"])).toEqual([
      ["Production", 0],
      ["Filming", 1],
    ]);
  });

  it("are not told again for the next one below the same", () => {
    expect(above(["Production", "Music"], ["Production", "Filming"])).toEqual([["Music", 1]]);
    expect(above(["Production", "Music"], ["Production"])).toEqual([["Music", 1]]);
  });

  it("are the own one where it reads like the one before", () => {
    expect(above(["Release"], ["Release"])).toEqual([["Release", 0]]);
    expect(above(["Release"], ["Release", "Cinemas"])).toEqual([["Release", 0]]);
  });

  it("give an article the headings that it came with, each once", () => {
    const { sections } = nightTrain;
    const all = sections.flatMap((section, index) => headingsAbove(section, sections[index - 1]));
    expect(all.map(({ text }) => text)).toEqual(["Production", "Filming", "Music", "Release"]);
  });
});

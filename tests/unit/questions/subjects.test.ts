import { describe, expect, it } from "vitest";
import type { Range } from "../../../questions/model.ts";
import { subjectsOf } from "../../../questions/subjects.ts";

const of = (prompt: string, ...titles: string[]) =>
  subjectsOf({
    prompt,
    italics: titles.map((title): Range => [prompt.indexOf(title), prompt.indexOf(title) + title.length]),
  });

describe("what a question is about", () => {
  it.each([
    ["Who directed Gigi, a film of 1958?", ["Gigi"], [["Gigi"]]],
    ["Put these films directed by Ida Reed in order, the earliest first.", [], [["Ida Reed"]]],
    ["Which director links Ten with Close-Up?", ["Ten", "Close-Up"], [["Ten"], ["Close-Up"]]],
    ["Which film did Margarethe von Trotta direct?", [], [["Margarethe von Trotta"]]],
    ["For which film did Ida Reed and Mary Hale win?", [], [["Ida Reed"], ["Mary Hale"]]],
    ["Which film won the Palme d’Or in 1993?", [], [["1993"]]],
    ["Which film stands at number 16 in the American Film Institute’s 2007 list?", [], [["16", "2007"]]],
    ["Who won Best Director for the films of 1958?", [], [["1958"]]],
    ["Which of these came first?", [], []],
  ])("%s", (prompt, titles, subjects) => {
    expect(of(prompt, ...titles)).toEqual(subjects);
  });
});

import { describe, expect, test } from "vitest";
import type { Question } from "../../../../questions/model.ts";
import { lookOver } from "../../../../questions/writing/look-over.ts";

const common: Omit<Extract<Question, { kind: "truth" }>, "kind" | "answer"> = {
  id: "q",
  prompt: "Whose cut of Her ran for 90 minutes?",
  italics: [],
  topic: "crew",
  difficulty: "hard",
  proof: { kind: "none" },
  origin: "person",
  tags: [],
  lang: "en",
  revision: 1,
};
const OPTIONS = ["Charlie Kaufman", "David Fincher", "Jeff Buchanan", "Steven Soderbergh"];

const choice = (prompt: string = common.prompt, options: string[] = OPTIONS, answer = 3): Question => ({
  ...common,
  kind: "choice",
  prompt,
  options,
  answer,
});
const typed = (prompt: string, accepted: string): Question => ({
  ...common,
  kind: "typed",
  prompt,
  accepted: [accepted],
});

const failing = (question: Question) => lookOver(question).filter(({ holds }) => !holds);

test("a good question passes all that concern it", () => {
  expect(failing(choice())).toEqual([]);
  expect(lookOver(choice()).map(({ name }) => name)).toEqual([
    "apart",
    "even",
    "one-form",
    "secret",
    "positive",
    "stands-alone",
    "lasts",
    "short",
    "clean",
  ]);
});

describe("what is seen", () => {
  test.each<[string, Question, object]>([
    [
      "two options of which one holds the other",
      choice("Which prize?", ["Palme d’Or", "Golden Bear", "Best Actor – Drama", "Best Actor"], 0),
      { name: "apart", places: [2, 3] },
    ],
    [
      "one man under two names",
      choice("Who?", ["Dan Hale", "Ida Wells", "Daniel P. Hale", "Bo Lund"], 0),
      { name: "apart", places: [0, 2] },
    ],
    ["a key that is in the prompt", choice("Which Soderbergh cut it?"), { name: "secret", words: ["soderbergh"] }],
    [
      "a typed key that is in the prompt",
      typed("Who shot The Mexican?", "Mexico"),
      { name: "secret", words: ["mexico"] },
    ],
    ["a key that is far longer", choice("Who?", ["Al", "Bo", "Cy", "Bartholomew Montgomery"]), { name: "even" }],
    [
      "a name among figures",
      choice("How much?", ["$1 million", "$2 million", "A fortune", "$4 million"], 0),
      { name: "one-form" },
    ],
    ["what did not happen", choice("Who did not cut it?"), { name: "positive" }],
    ["somebody who is not named", choice("He was cut by whom?"), { name: "stands-alone" }],
    ["what will pass", choice("Who currently owns the cut?"), { name: "lasts" }],
    ["what nobody reads aloud", choice(`Who ${"very ".repeat(60)}slowly cut it?`), { name: "short" }],
    ["an open bracket", choice("Who cut it (in 2013?"), { name: "clean" }],
  ])("is %s", (_what, question, check) => {
    expect(failing(question)).toEqual([{ ...check, holds: false }]);
  });

  test("is not the wording of what every option says", () => {
    expect(failing(choice("Which Hale cut it?", ["Ida Hale", "Bo Hale", "Cy Hale", "Al Hale"], 0))).toEqual([]);
  });

  test("is that all of several are right, and not which of them is longest", () => {
    const several = { ...common, kind: "several" as const, options: ["Al", "A very long name indeed"], answers: [1] };
    expect(failing(several)).toEqual([]);
    expect(failing({ ...several, answers: [0, 1] })).toEqual([{ name: "some-wrong", holds: false }]);
  });

  test("is not a no in a statement, which may be true or false", () => {
    expect(failing({ ...common, kind: "truth", prompt: "Her did not win an Oscar.", answer: false })).toEqual([]);
  });
});

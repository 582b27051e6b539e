import { describe, expect, test } from "vitest";
import { type Given, judge, readNumber, wayFor } from "../../../../game/practice/judge.ts";
import { suggestGrade } from "../../../../game/practice/suggest.ts";
import { type Question, questionSchema } from "../../../../questions/model.ts";

const COMMON = {
  id: "q",
  prompt: "Who directed the film?",
  topic: "crew",
  difficulty: "easy",
  proof: { kind: "none" },
  origin: "person",
  tags: [],
  lang: "en",
  revision: 1,
};
const make = (of: object): Question => questionSchema.parse({ ...COMMON, ...of });
const choice = make({ kind: "choice", options: ["Ada Reed", "Jean-Luc Émard", "Ben Stone", "Carl Moss"], answer: 1 });
const several = make({ kind: "several", options: ["A one", "B two", "C three"], answers: [0, 2] });
const truth = make({ kind: "truth", answer: true });
const typed = make({ kind: "typed", prompt: "Which film?", accepted: ["The Long Night", "La longue nuit"] });
const number = make({ kind: "number", prompt: "How long?", value: 1408, tolerance: 10, unit: "feet" });

const places = (...of: number[]): Given => ({ kind: "places", places: of });
const text = (of: string): Given => ({ kind: "text", text: of });

describe("an answer", () => {
  test.each<[string, Question, Given, string]>([
    ["the key", choice, places(1), "right"],
    ["another option", choice, places(0), "wrong"],
    ["the key and another", choice, places(0, 1), "wrong"],
    ["nothing", choice, { kind: "nothing" }, "wrong"],
    ["a surname without its accent", choice, text("emard"), "right"],
    ["initials and surname", choice, text("J. Émard"), "right"],
    ["a slip of the pen", choice, text("Jean-Luc Emarb"), "near"],
    ["another option, written", choice, text("Ada Reed"), "wrong"],
    ["all keys in any order", several, places(2, 0), "right"],
    ["some of the keys", several, places(0), "wrong"],
    ["all keys and one more", several, places(0, 1, 2), "wrong"],
    ["true", truth, { kind: "truth", holds: true }, "right"],
    ["false", truth, { kind: "truth", holds: false }, "wrong"],
    ["a title without its article", typed, text("long night"), "right"],
    ["the original title", typed, text("La Longue Nuit"), "right"],
    ["a figure within its bounds", number, text("1,400 feet"), "right"],
    ["a figure beyond them", number, text("1419"), "wrong"],
    ["no figure", number, text("many"), "wrong"],
  ])("%s is judged", (_what, question, given, verdict) => {
    expect(judge(question, given)).toBe(verdict);
  });

  test.each([
    ["1,408", 1408],
    ["1 408", 1408],
    ["about 12.5 minutes", 12.5],
    ["-3", -3],
    ["1994 or 1995", null],
    ["", null],
  ])("%j is read as %j", (typedText, value) => {
    expect(readNumber(typedText)).toBe(value);
  });

  test("is written only where it can be", () => {
    expect(wayFor(choice, "typed")).toBe("typed");
    expect(wayFor(make({ ...choice, prompt: "Which of these did it?" }), "typed")).toBe("choice");
    expect(wayFor(truth, "typed")).toBe("choice");
    expect(wayFor(number, "choice")).toBe("typed");
  });
});

describe("the grade suggested", () => {
  const answered = { right: true, guessed: false, way: "choice", takenMs: 6_000, letters: 0 } as const;

  test.each([
    ["Again for a wrong answer", { ...answered, right: false }, "again"],
    ["Again for a guess, right as it was", { ...answered, guessed: true }, "again"],
    ["Good for a right choice", answered, "good"],
    ["Good for a right choice, however quick", { ...answered, takenMs: 300 }, "good"],
    ["Hard for a right choice that took long", { ...answered, takenMs: 60_000 }, "hard"],
    ["Easy for what was written at once", { ...answered, way: "typed", takenMs: 4_000, letters: 9 }, "easy"],
    ["Good for what was written after a while", { ...answered, way: "typed", takenMs: 12_000, letters: 9 }, "good"],
  ] as const)("is %s", (_what, how, grade) => {
    expect(suggestGrade(choice, how)).toBe(grade);
  });
});

import { describe, expect, test } from "vitest";
import type { Given } from "../../../../game/given.ts";
import { judge } from "../../../../game/judge.ts";
import type { Way } from "../../../../game/practice/deck.ts";
import { layCard, wayFor } from "../../../../game/practice/lay.ts";
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

const choose = (place: number): Given => ({ kind: "choice", place });
const write = (text: string): Given => ({ kind: "typed", text });
const ORDER = [3, 1, 0, 2];

describe("an answer", () => {
  test.each<[string, Question, Way, Given, string]>([
    ["the key, where it was shown", choice, "choice", choose(1), "right"],
    ["another option", choice, "choice", choose(0), "wrong"],
    ["a surname without its accent", choice, "typed", write("emard"), "right"],
    ["initials and surname", choice, "typed", write("J. Émard"), "right"],
    ["a slip of the pen", choice, "typed", write("Jean-Luc Emarb"), "near"],
    ["another option, written", choice, "typed", write("Ada Reed"), "wrong"],
    ["a title without its article", typed, "typed", write("long night"), "right"],
    ["the original title", typed, "typed", write("La Longue Nuit"), "right"],
    ["a figure within its bounds", number, "typed", { kind: "number", value: 1400 }, "right"],
    ["a figure beyond them", number, "typed", { kind: "number", value: 1419 }, "wrong"],
    ["a statement that holds", truth, "choice", { kind: "truth", value: true }, "right"],
  ])("%s is judged", (_what, question, way, given, verdict) => {
    expect(judge(layCard(question, question.kind === "choice" ? ORDER : [], way), given)).toBe(verdict);
  });

  test("of several has to be all of them, wherever they are shown", () => {
    const laid = layCard(several, [2, 1, 0], "choice");
    expect(judge(laid, { kind: "several", places: [0, 2] })).toBe("right");
    expect(judge(laid, { kind: "several", places: [0] })).toBe("wrong");
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

import { describe, expect, test } from "vitest";
import type { Question } from "../../../../../../questions/model.ts";
import {
  BLANK,
  draftOf,
  italicsIn,
  lacksOf,
  questionOf,
} from "../../../../../../renderer/app/screens/library/draft.ts";

const common = {
  id: "q",
  prompt: "Who cut Her after Her Smell?",
  italics: [
    [8, 11],
    [18, 27],
  ] as [number, number][],
  topic: "crew",
  difficulty: "hard",
  proof: { kind: "none" },
  origin: "writer",
  tags: ["a"],
  lang: "en",
  revision: 4,
  note: "Twice.",
  media: { kind: "picture", file: "a.png", alt: "A still" },
} as const;

const QUESTIONS: readonly Question[] = [
  { ...common, kind: "choice", options: ["Ada", "Bo"], answer: 1 },
  { ...common, kind: "several", options: ["Ada", "Bo", "Cy"], answers: [0, 2] },
  { ...common, kind: "truth", answer: false },
  { ...common, kind: "typed", accepted: ["Ada", "A. Hale"] },
  { ...common, kind: "number", value: 126.5, tolerance: 2, unit: "minutes" },
] as unknown as readonly Question[];

test.each(QUESTIONS.map((question) => [question.kind, question] as const))(
  "a %s that is not changed stays the same",
  (_kind, question) => {
    expect(questionOf(draftOf(question), question)).toEqual(question);
  },
);

test("changing the kind and back loses nothing", () => {
  const [choice] = QUESTIONS;
  if (choice === undefined) throw new Error("There is a choice.");
  const there = { ...draftOf(choice), kind: "truth" } as const;
  expect(questionOf(there, choice)?.kind).toBe("truth");
  expect(questionOf({ ...there, kind: "choice" }, choice)).toEqual(choice);
});

describe("a draft lacks", () => {
  test.each([
    [BLANK, ["prompt", "option"]],
    [{ ...BLANK, prompt: "Who?", options: ["a", " a "] }, ["options-equal"]],
    [{ ...BLANK, prompt: "Who?", options: ["a", "b"], keys: [] }, ["key"]],
    [{ ...BLANK, prompt: "Who?", kind: "typed", accepted: " \n " }, ["accepted"]],
    [{ ...BLANK, prompt: "Who?", kind: "number", value: "two" }, ["value"]],
    [{ ...BLANK, prompt: "Who?", kind: "number", value: "2", tolerance: "-1" }, ["tolerance"]],
    [{ ...BLANK, prompt: "So.", kind: "truth", topic: " " }, ["topic"]],
    [{ ...BLANK, prompt: "So.", kind: "truth" }, []],
  ] as const)("%o: %j", (draft, lacks) => {
    expect(lacksOf(draft)).toEqual(lacks);
    expect(questionOf(draft, null) === null).toBe(lacks.length > 0);
  });
});

test("a number may be written with commas for thousands", () => {
  const draft = { ...BLANK, prompt: "How many?", kind: "number", value: "1,250,000" } as const;
  expect(questionOf(draft, null)).toMatchObject({ value: 1_250_000 });
});

test.each([
  [
    "Who cut Her after Her Smell?",
    ["Her", "Her Smell"],
    [
      [8, 11],
      [18, 27],
    ],
  ],
  [
    "Who cut Her after Her Smell?",
    ["Her Smell", "Her"],
    [
      [8, 11],
      [18, 27],
    ],
  ],
  ["Who cut Hers?", ["Her"], []],
  ["“Her”, her", ["Her"], [[1, 4]]],
])("in %j the titles %j stand at %j", (prompt, titles, ranges) => {
  expect(italicsIn(prompt, titles)).toEqual(ranges);
});

import { expect, test } from "vitest";
import { written } from "./written.ts";

const CAST =
  "Anne Hathaway as Edda Vane. Matt Damon as Samuel Crane. Casey Affleck as Peter Crane. Jessica Chastain as Clara Vane.";
const relations = (sentence: string) =>
  written({ Plot: `Edda Vane keeps the lighthouse. Peter Crane writes letters. ${sentence}`, Cast: CAST })
    .questions.filter(({ prompt }) => /relation|related/.test(prompt))
    .map(({ options, answer }) => options[answer]);

test("what relation somebody is to another may be asked for", () => {
  expect(relations("Samuel Crane's nephew Peter Crane returns.")).toEqual(["Nephew"]);
});

test("what is only thought or wanted is no relation", () => {
  expect(relations("Edda thinks that Samuel Crane's nephew Peter Crane returns.")).toEqual([]);
});

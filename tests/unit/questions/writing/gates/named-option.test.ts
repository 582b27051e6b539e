import { expect, test } from "vitest";
import { written } from "../written.ts";

const CAST =
  "Anne Hathaway as Edda Vane. Matt Damon as Samuel Crane. Jessica Chastain as Clara Vane. Amy Adams as Clara Hale. Casey Affleck as Peter Crane. John Lithgow as Thomas Reed. Ellen Burstyn as Ruth Hale.";
const told = (plot: string) =>
  written({
    Plot: `Edda Vane sings. Edda waits. Edda sleeps. ${plot} Peter Crane mends nets. Ruth Hale paints.`,
    Cast: CAST,
  });

test("nobody is offered who may be the one whom the stem calls by the first name", () => {
  const { questions } = told("Samuel Crane marries Clara in a lonely chapel above the harbour.");
  for (const { prompt, options } of questions.filter(({ prompt }) => /\bClara (?!Vane|Hale)/.test(prompt))) {
    expect([prompt, ...options].join()).not.toMatch(/Clara (?:Vane|Hale)/);
  }
});

test("two who share a first name may stand in one question if both are called in full", () => {
  const { questions } = told(
    "Edda Vane betrays Ruth Hale. Clara Vane waits. Clara Vane sings. Clara Hale waits. Clara Hale sings. Ruth Hale waits. Nora Finch waits. Nora Finch sings.",
  );
  expect(questions.map(({ prompt }) => prompt).join()).toMatch(/betray/);
});

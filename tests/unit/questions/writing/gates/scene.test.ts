import { expect, test } from "vitest";
import { written, wrongBeside } from "../written.ts";

const CAST =
  "Anne Hathaway as Edda Vane. Matt Damon as Samuel Crane. Robert Holt as Peter Lind. John Lithgow as Thomas Reed. Otto Brandt as Walter Hale. Martin Vale as Paul Marsh.";
const told = (deed: string) =>
  written({
    Plot: `Edda Vane sings. Edda waits. Samuel Crane waits. Samuel Crane sings. Peter Lind waits. Peter Lind sings. Thomas Reed waits. Thomas Reed sings. Walter Hale waits. Walter Hale sings. ${deed} Edda leaves. Edda returns.`,
    Cast: CAST,
  });
const stories = (deed: string) => told(deed).questions.filter(({ topic }) => topic === "story");

test("a deed that turns the story is asked about, with men of the story beside a man", () => {
  const asked = stories("Edda marries Thomas Reed.");
  expect(asked).toHaveLength(1);
  expect(wrongBeside("Thomas Reed", asked)).toHaveLength(3);
  expect(wrongBeside("Thomas Reed", asked)).not.toContain("Edda Vane");
});

test.each([
  "Edda follows Thomas Reed to a garden.",
  "Thomas Reed grabs the lantern of an old fisherman.",
  "Thomas Reed steals the golden harbour lantern.",
])("neither a passing deed nor one that needs its scene: %s", (deed) => {
  expect(stories(deed)).toEqual([]);
});

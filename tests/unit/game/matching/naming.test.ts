import { expect, it } from "vitest";
import { namingOf } from "../../../../game/matching/naming.ts";

it.each([
  ["Who directed Harrow Lane?", ["Ada Reed"], [], "person"],
  ["Which actress plays the pilot?", ["Ada Reed"], [], "person"],
  ["Name the composer of Harrow Lane.", ["Ada Reed"], [], "person"],
  ["Who directed Harrow Lane?", ["Ada Reed"], ["Ida Reed"], "namesake"],
  ["Who directed Harrow Lane?", ["Ada Reed"], ["Ada Reed"], "person"],
  ["Who directed Harrow Lane?", ["Ada Reed", "Ida Reed"], ["Ida Reed"], "person"],
  ["Which of the Reeds directed it, and who is that?", ["Ada Reed"], [], "namesake"],
  ["Which film did Ada Reed direct?", ["Harrow Lane"], [], "thing"],
  ["Who is the prisoner?", ["Number 6"], [], "thing"],
  ["Who wrote it?", ["Voltaire"], [], "thing"],
] as const)("%s %j beside %j: %s", (prompt, accepted, others, naming) => {
  expect(namingOf(prompt, accepted, others)).toBe(naming);
});

import { expect, it } from "vitest";
import { restoreLostDashes } from "../../../../../questions/article/tidy/lost-dashes.ts";

it("turns a question mark in mid-sentence into the dash that it was", () => {
  expect(restoreLostDashes(["the last reel ? a long one ? was lost"])).toEqual([
    "the last reel — a long one — was lost",
  ]);
  expect(restoreLostDashes(["not without Clara ? it failed"])).toEqual(["not without Clara — it failed"]);
});

it.each([
  "Who is it ? The guard asked .",
  "What 's Up , Nora ? is a 1962 film",
  '" who is it ? " asked the guard',
  "who is it? the guard",
])("leaves a real question: %s", (line) => {
  expect(restoreLostDashes([line])).toEqual([line]);
});

it("changes nothing in a text that still has its dashes", () => {
  const lines = ["a long one ? was lost", "from 1961 – 62"];
  expect(restoreLostDashes(lines)).toEqual(lines);
});

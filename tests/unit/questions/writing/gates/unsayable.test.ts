import { expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keys = (text: string) => written({ "Box office": text }).questions.map(keyOf);

test.each(["$2,350,000", "$47.4 million"])("%s is a sum that can be read aloud", (sum) => {
  expect(keys(`The film was made on a budget of ${sum}.`)).toContain(sum);
});

test("a sum to the last dollar is not asked for", () => {
  expect(keys("The film was made on a budget of $7,870,774.")).not.toContain("$7,870,774");
});

test("a name with the letters of a guild behind it is neither asked for nor offered", () => {
  const asked = written({ Production: "Cinematography was by Martin Vale BSC. Editing was by Ida Holm." }).questions;
  for (const { options } of asked) expect(options.join(" ")).not.toContain("BSC");
});

import { expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keys = (text: string) => written({ Filming: `The film did well. ${text}` }).questions.map(keyOf);

test("where the next film was shot, years after this one, is not asked of this one", () => {
  expect(keys("Filming began in Bergen in July 2019.")).not.toContain("Bergen");
  expect(keys("Filming began in Bergen in July 2012.")).toContain("Bergen");
});

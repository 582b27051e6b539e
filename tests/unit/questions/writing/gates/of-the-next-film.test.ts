import { expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keys = (text: string) => written({ Filming: `The film did well. ${text}` }).questions.map(keyOf);

test("where the next film was shot, years after this one, is not asked of this one", () => {
  expect(keys("Filming began in Bergen in July 2019.")).not.toContain("Bergen");
  expect(keys("Filming began in Bergen in July 2012.")).toContain("Bergen");
});

test("who is shown in archive footage alone plays no part", () => {
  const cast =
    "Archive footage from the first film of Matt Damon as Samuel Crane is shown. Amy Adams as Edda Vane, who paints.";
  const { questions } = written({ Plot: "Samuel Crane mends boats. Edda Vane waits for Samuel Crane.", Cast: cast });
  expect(questions.map(keyOf)).not.toContain("Matt Damon");
});

import { expect, it } from "vitest";
import { matchesOf } from "../../../questions/matches.ts";
import { remembering } from "../../../questions/remember.ts";

it("asks once for each text, until there are too many", () => {
  const asked: string[] = [];
  const double = remembering((text) => {
    asked.push(text);
    return text === "" ? undefined : text + text;
  }, 2);
  expect([double("a"), double("a"), double(""), double("")]).toEqual(["aa", "aa", undefined, undefined]);
  expect(asked).toEqual(["a", ""]);
  expect([double("b"), double("a")]).toEqual(["bb", "aa"]);
  expect(asked).toEqual(["a", "", "b", "a"]);
});

it("finds all matches, from the beginning each time, empty ones too", () => {
  const regex = /a*/g;
  const places = () => matchesOf(regex, "baab").map(({ index, 0: found }) => [index, found]);
  expect(places()).toEqual([..."baab".matchAll(/a*/g)].map((match) => [match.index, match[0]]));
  expect(places()).toEqual(places());
});

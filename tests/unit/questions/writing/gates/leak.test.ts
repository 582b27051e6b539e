import { expect, test } from "vitest";
import { toldWords } from "../../../../../questions/writing/gates/leak.ts";
import { written } from "../written.ts";

const OTHERS = ["Jay", "Blond", "Frank Dawson"];

test("a name is told by its parts, however they are joined", () => {
  expect(toldWords("Whom does Yoon Min-ho play?", "Min Ho", OTHERS)).toEqual(["min", "ho"]);
});

test("a part of a hyphened name is told as well", () => {
  expect(toldWords("Which actor plays Pierre?", "Jean-Pierre Hale", OTHERS)).toEqual(["pierre"]);
});

test("a name that shares nothing with the stem is not told", () => {
  expect(toldWords("Whom does Yoon Min-ho play?", "Red", OTHERS)).toEqual([]);
});

test("a place is told by its adjective, though it does not begin with it", () => {
  expect(toldWords("In which of these places was Roman Summer shot?", "Rome", OTHERS)).toEqual(["rome"]);
  expect(toldWords("In which country was The French Lamp shot?", "France", OTHERS)).toEqual(["france"]);
});

test("a first name that begins as the other's does tells the key, unless another option begins so as well", () => {
  const asked = (player: string) =>
    written({ Cast: `${player} as Ruth Crane, who keeps the lighthouse. Amy Adams as Edda Vane, who paints.` })
      .questions;
  expect(asked("Rutina Wesley").filter(({ prompt }) => /plays Ruth Crane/.test(prompt))).toEqual([]);
  expect(asked("Emily Blunt").filter(({ prompt }) => /plays Ruth Crane/.test(prompt))).toHaveLength(1);
});

test("a word that every object has as a property is a word like any other", () => {
  expect(toldWords("Which constructor built the boat?", "Samuel Crane", OTHERS)).toEqual([]);
});

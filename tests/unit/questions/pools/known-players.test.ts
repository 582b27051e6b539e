import { expect, test } from "vitest";
import { isInCircles, sexInCircles } from "../../../../questions/pools/circles.ts";

test("the circles tell whose name it is and, of players, whether a man's or a woman's", () => {
  expect(isInCircles("Núria Espert")).toBe(true);
  expect(sexInCircles("Núria Espert")).toBe("f");
  expect(sexInCircles("Amador Bendayán")).toBe("m");
  expect(isInCircles("Zorvan Quelch")).toBe(false);
  expect(sexInCircles("Zorvan Quelch")).toBeUndefined();
});

test("a name of one word is nobody's, though somebody may bear it", () => {
  expect(isInCircles("Razzak")).toBe(false);
});

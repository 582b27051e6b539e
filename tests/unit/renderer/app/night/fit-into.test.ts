import { expect, it } from "vitest";
import { fitInto } from "../../../../../renderer/app/night/fit-into.ts";

it.each([
  [{ width: 4000, height: 3000 }, 1920, { width: 1920, height: 1440 }],
  [{ width: 3000, height: 4000 }, 720, { width: 540, height: 720 }],
  [{ width: 600, height: 400 }, 720, { width: 600, height: 400 }],
  [{ width: 9000, height: 2 }, 720, { width: 720, height: 1 }],
])("%j fits into %i", (size, side, fitted) => {
  expect(fitInto(size, side)).toEqual(fitted);
});

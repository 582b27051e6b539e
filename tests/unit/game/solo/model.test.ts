import { describe, expect, it } from "vitest";
import { drawnSchema, setupSchema, soloEventSchema } from "../../../../game/solo/model.ts";
import { began, dealt, setup } from "./games.ts";

describe("the schemas of a game", () => {
  it("let a game through", () => {
    expect(soloEventSchema.safeParse(began()).success).toBe(true);
  });

  it.each([
    ["a key that is no place", { key: 4 }],
    ["an option shown twice", { order: [0, 1, 1, 3] }],
    ["an option that is not there", { order: [0, 1, 2, 4] }],
    ["one option alone", { order: [0] }],
    ["seven options", { order: [0, 1, 2, 3, 4, 5, 6] }],
    ["a question without id", { questionId: "" }],
  ])("refuse %s", (_, change) => {
    expect(drawnSchema.safeParse({ ...dealt(0), ...change }).success).toBe(false);
  });

  it.each([
    ["less than ten seconds a question", { seconds: 9 }],
    ["more than sixty", { seconds: 61 }],
    ["a seed of more than 32 bits", { seed: 2 ** 32 }],
    ["no question", { count: 0 }],
  ])("refuse %s", (_, change) => {
    expect(setupSchema.safeParse({ ...setup(), ...change }).success).toBe(false);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("refuse an event at %s", (at) => {
    expect(soloEventSchema.safeParse({ type: "paused", at }).success).toBe(false);
  });
});

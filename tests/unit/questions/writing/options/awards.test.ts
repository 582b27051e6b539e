import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const { questions } = written({
  Production: "The Glass Harbour was written and directed by Spike Jonze.",
  Accolades:
    "At the 86th Academy Awards, the film received five nominations, including Best Picture, and Jonze won the award for Best Original Screenplay. Spike Jonze won Best Original Screenplay at the 66th Writers Guild of America Awards. The film won Best Editing at the 40th Saturn Awards.",
});
const categories = questions.filter((each) => /^Best /.test(keyOf(each)));

describe("options that are awards", () => {
  test("are such as the winner could win", () => {
    const own = categories.find((each) => /Jonze/.test(each.prompt) && /Academy/.test(each.prompt));
    expect(own?.options.toSorted()).toEqual([
      "Best Adapted Screenplay",
      "Best Director",
      "Best Original Screenplay",
      "Best Picture",
    ]);
  });

  test("are never asked for where a guild's name tells the trade", () => {
    expect(categories.filter((each) => /Guild/.test(each.prompt))).toEqual([]);
  });
});

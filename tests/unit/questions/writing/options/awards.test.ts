import { describe, expect, test } from "vitest";
import { tellsTrade } from "../../../../../questions/writing/options/awards.ts";
import { FROM_AFAR, keyOf, written, wrongBeside } from "../written.ts";

const { questions } = written({
  Production: "The Glass Harbour was written and directed by Spike Jonze.",
  Accolades:
    "At the 86th Academy Awards, the film received five nominations, including Best Picture, and Jonze won the award for Best Original Screenplay. Spike Jonze won Best Original Screenplay at the 66th Writers Guild of America Awards. Spike Jonze won Best Original Screenplay at the 19th Critics' Choice Awards. The film won Best Editing at the 40th Saturn Awards.",
});
const ceremony = (text: string) => ({ type: "ceremony", text, key: text.toLowerCase(), mention: null }) as const;
const categories = questions.filter((each) => /^Best /.test(keyOf(each)));

describe("options that are awards", () => {
  test("are such as the winner could win", () => {
    const own = categories.find((each) => /Jonze/.test(each.prompt));
    expect(own?.options.toSorted()).toEqual([
      "Best Adapted Screenplay",
      "Best Director",
      "Best Original Screenplay",
      "Best Picture",
    ]);
  });

  test("are asked for once where one prize was won twice", () => {
    expect(
      categories.filter((each) => keyOf(each) === "Best Original Screenplay" && /Jonze/.test(each.prompt)),
    ).toHaveLength(1);
  });

  test.each(["66th Writers Guild of America Awards", "Directors Guild of America Awards"])("are told by %s", (name) => {
    expect(tellsTrade(ceremony(name))).toBe(true);
  });

  test.each(["86th Academy Awards", "40th Saturn Awards", "Cannes Film Festival"])("are not told by %s", (name) => {
    expect(tellsTrade(ceremony(name))).toBe(false);
  });

  test("are never asked for where a guild's name tells the trade", () => {
    expect(categories.filter((each) => /Guild/.test(each.prompt))).toEqual([]);
  });
});

test("whoever won a prize for acting stands beside others of the cast, however well known they are elsewhere", () => {
  const cast =
    "Cate Blanchett as Edda Vane, who keeps the lighthouse. Kate Winslet as Agnes Crane, who runs the inn. Julianne Moore as Ruth Hale, who teaches at the school. Nicole Kidman as Ida Moss, who sells fish.";
  const plot =
    "Edda Vane keeps the lighthouse. Agnes Crane visits Edda Vane. Ruth Hale hides from Ida Moss. Ida Moss leaves the town with Agnes Crane.";
  const asked = written({
    Plot: plot,
    Cast: cast,
    Accolades:
      "At the 86th Academy Awards, Cate Blanchett won the award for Best Actress. At the 2014 MTV Movie Awards, Kate Winslet won the award for Best Villain.",
  }).questions;
  expect(asked.filter(({ prompt }) => /Best Villain/.test(prompt))).toEqual([]);
  const told = asked.find(({ prompt }) => /Best Actress/.test(prompt));
  expect(told?.options.toSorted()).toEqual(["Cate Blanchett", "Julianne Moore", "Kate Winslet", "Nicole Kidman"]);
});

test("a nomination for acting stands beside none that not every film could have had", () => {
  const { questions: asked } = written({
    Accolades:
      "At the 90th Academy Awards, the film received two nominations, for Best Actress and Best Supporting Actress.",
  });
  const told = asked.filter((each) => /Actress/.test(keyOf(each)));
  expect(told).not.toEqual([]);
  for (const { options } of told)
    for (const option of options) expect(option).not.toMatch(/Best Actor|Effects|Sound|Make|Song|Costume/);
});

test("prizes are called as they were when the film was made, and none stands there that was not given yet", () => {
  const beside = (year: string) =>
    wrongBeside(
      "Best Costume Design",
      written(
        { Accolades: "The film won Best Costume Design at the Academy Awards." },
        FROM_AFAR.replace("2013 Norwegian", `${year} American`),
      ).questions,
    ).toSorted();
  expect(beside("2006")).toEqual(["Best Art Direction", "Best Cinematography", "Best Makeup"]);
  expect(beside("1979")).toEqual([]);
});

test("who won a prize is not asked with strangers", () => {
  const { questions: asked } = written({
    Cast: "Cate Blanchett as Edda Vane, who keeps the lighthouse.",
    Accolades: "At the 86th Academy Awards, Cate Blanchett won the award for Best Actress.",
  });
  expect(asked.filter(({ prompt }) => /^(?:Who|At the).*Best Actress/.test(prompt))).toEqual([]);
});

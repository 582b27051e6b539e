import { describe, expect, test } from "vitest";
import { sexOfRelative, tellsSex } from "../../../../../questions/writing/options/sexes.ts";
import { keyOf, written } from "../written.ts";

const LEAD =
  "The Glass Harbour is a 2004 South Korean crime film. It tells of a small town beside the sea and of the people who stay there through one long summer, and of a letter that nobody in the town wants to have read before the rains begin.";
const PLOT =
  "Yoon Dae-sung finds the letter. Han Ki-joon follows Baek Seon-woo to the harbour. Baek Seon-woo hides the letter. Moon Jae-kwon waits for Yoon Dae-sung. Han Ki-joon opens the box. Moon Jae-kwon burns the boat. Yoon Dae-sung leaves.";
const CAST =
  "- Jang Tae-jun as Yoon Dae-sung, a fisherman\n- Shin Woo-cheol as Han Ki-joon, a clerk\n- Oh Min-gyu as Baek Seon-woo\n- Nam Do-hyeok as Moon Jae-kwon\n- Seo Mi-yeong as Ko Yu-jin, Yoon's wife";
const PLAYERS = ["Jang Tae-jun", "Shin Woo-cheol", "Oh Min-gyu", "Nam Do-hyeok", "Seo Mi-yeong"];

describe("a cast from afar of whom nobody is known by name", () => {
  const { questions } = written({ Plot: PLOT, Cast: CAST }, LEAD);
  const who = questions.filter(({ prompt }) => /\bplays\b/.test(prompt));

  test("is asked for all the same, among itself", () => {
    expect(who.length).toBeGreaterThan(0);
    for (const { options } of who) expect(options.filter((name) => PLAYERS.includes(name))).toHaveLength(4);
  });

  test("whom the list calls a wife is not offered beside men of the same cast", () => {
    expect(
      who.filter((question) => keyOf(question) !== "Seo Mi-yeong").flatMap(({ options }) => options),
    ).not.toContain("Seo Mi-yeong");
  });
});

describe("what the list of the cast says after a name", () => {
  test.each([
    ["Ann Lee as Edda Vane, Crane's wife", "f"],
    ["Bo Ek as Edda Vane – Crane’s older brother", "m"],
    ["Bo Ek as Edda Vane, a friend of his wife's lawyer", undefined],
    ["Bo Ek as Edda Vane", undefined],
  ])("%s", (line, sex) => expect(sexOfRelative(line, "Edda Vane")).toBe(sex));
});

test("a question with a word for a woman tells the sex, one with a trade does not", () => {
  expect(tellsSex("Whose wife is Edda Vane?")).toBe(true);
  expect(tellsSex("Who is a marine biologist?")).toBe(false);
});

test("a band that is seen is no player", () => {
  const cast =
    "- Emilio Estevez as Otto Maddox\n- Harry Dean Stanton as Bud\n- Fox Harris as J. Frank Parnell\n- Dick Rude as Duke Moss\n- The Salt Jerks as Harbour Band\n- Tracey Walter as Miller Reed";
  const plot =
    "Otto Maddox meets Bud. J. Frank Parnell drives the car. Duke Moss robs a shop with J. Frank Parnell. Miller Reed burns the car. Otto Maddox follows J. Frank Parnell. Bud shoots Duke Moss. Miller Reed waits for Otto Maddox.";
  const { questions } = written({ Plot: plot, Cast: cast });
  expect(questions.filter(({ topic }) => topic === "cast")).not.toEqual([]);
  expect(questions.flatMap(({ options }) => options)).not.toContain("Salt Jerks");
});

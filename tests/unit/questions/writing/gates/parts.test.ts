import { describe, expect, test } from "vitest";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../../questions/facts/find-facts.ts";
import { writeQuestions } from "../../../../../questions/writing/write-questions.ts";
import { FROM_AFAR, keyOf, written } from "../written.ts";

const CAST =
  "Edda Vane (Martha Holt) keeps the inn. Samuel Crane (Peter Marsh) mends boats. Walter Hale (James Brand) buys a boat. Thomas Reed (Paul Webb) sings.";

describe("a part with a foreign name", () => {
  const foreign = (key: string) =>
    written({ Plot: `${CAST} Luigi Bertolini (${key}) cooks. Luigi Bertolini sings.` }, FROM_AFAR).questions.filter(
      (question) => keyOf(question) === key,
    );

  test("is not asked where of all offered the key alone sounds like it", () => {
    expect(foreign("Giovanni Moretti")).toEqual([]);
  });

  test("is asked where the key sounds like the others", () => {
    expect(foreign("Henry Finch")).not.toEqual([]);
  });
});

describe("a part after which the film is called", () => {
  const lead =
    "is a 2013 Norwegian drama film. It tells of a small town beside a river, and of the people who stay there through one long summer. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.";
  const askedOf = (title: string) => {
    const read = readArticle(
      `# ${title}\n\n${title} ${lead}\n\n## Plot\n\n${CAST} Nora Finch (Helen Reed) waits. Ruth Moss (Alice Brand) sings. Lucy Hill (Susan Webb) paints.\n`,
      "film.md",
    );
    if (!read.ok) throw new Error(read.message);
    const { questions, thrownAway } = writeQuestions(findFacts(read.value));
    return { keys: questions.map(keyOf), stopped: thrownAway["title-role"] ?? 0 };
  };

  test("is not said in one breath with it where the two are spelt in two ways", () => {
    const { keys, stopped } = askedOf("Edda Vayne");
    expect(keys).not.toContain("Martha Holt");
    expect(stopped).toBeGreaterThanOrEqual(1);
  });

  test("stands in the way of no other title", () => {
    const { keys, stopped } = askedOf("The Glass Harbour");
    expect(keys).toContain("Martha Holt");
    expect(stopped).toBe(0);
  });
});

describe("somebody with a double life", () => {
  const plot =
    "Samuel Crane (Peter Marsh) owns the inn. Walter Hale (James Brand) owns a boat. Thomas Reed (Paul Webb) owns a mill. Henry Stone (Carl Finch) owns a shop. Samuel Crane sings. Walter Hale betrays Samuel Crane. Thomas Reed leaves. Henry Stone waits. Samuel Crane marries Clara Moss (Helen Finch). Thomas Reed rescues Clara Moss. Henry Stone sleeps. Walter Hale leaves.";
  const pairs = (text: string) =>
    written({ Plot: text }).questions.filter(
      ({ options }) => options.includes("Walter Hale") && options.includes("Thomas Reed"),
    );

  test("never stands beside himself", () => {
    expect(pairs(`${plot} Walter Hale turns out to be Thomas Reed.`)).toEqual([]);
  });

  test("may stand beside anybody else", () => {
    expect(pairs(plot)).not.toEqual([]);
  });
});

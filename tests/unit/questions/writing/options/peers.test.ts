import { describe, expect, test } from "vitest";
import { areOfOneGenre } from "../../../../../questions/pools/index.ts";
import { clash } from "../../../../../questions/writing/options/clash.ts";
import { areOneNameApart } from "../../../../../questions/writing/options/peers.ts";
import { keyOf, written, wrongBeside } from "../written.ts";

const CAST =
  "Edda Vane (Anne Hathaway) keeps the lighthouse. Samuel Crane (Matt Damon) writes letters to Edda. Peter Hale (Ron Marsh) mends boats. Walter Holt (James Brand) buys a boat. Thomas Reed (Paul Webb) owns the inn. Henry Stone (Carl Finch) sings.";

describe("beside a star", () => {
  const { questions } = written({ Plot: CAST });
  const wrong = wrongBeside(
    "Matt Damon",
    questions.filter(({ prompt }) => /Samuel Crane/.test(prompt)),
  );

  test("stand stars of his age", () => {
    expect(wrong).toHaveLength(3);
  });

  test("stands nobody of the cast whom few know", () => {
    for (const name of ["Ron Marsh", "James Brand", "Paul Webb", "Carl Finch"]) expect(wrong).not.toContain(name);
  });
});

describe("beside somebody whom few know", () => {
  const { questions } = written({ Plot: CAST });
  const asked = questions.filter((question) =>
    ["Ron Marsh", "James Brand", "Paul Webb", "Carl Finch"].includes(keyOf(question)),
  );

  test("stand others like him of the cast, and no star", () => {
    for (const { options } of asked) {
      expect(options).not.toContain("Matt Damon");
      expect(options).toHaveLength(4);
    }
  });
});

test("a voice told of somebody else does not make a part a voice", () => {
  const plot = CAST.replace("writes letters to Edda", "writes letters in a soft voice to Edda");
  const { questions } = written({ Plot: plot });
  expect(questions.filter(({ prompt }) => /voices/.test(prompt))).toEqual([]);
});

test("names that begin alike to the ear do not stand side by side", () => {
  expect(clash("John G. Marsh", "John Glover")).toBe(true);
  expect(clash("John G. Marsh", "John Marlow")).toBe(false);
  expect(clash("J. G. Marsh", "John Glover")).toBe(false);
});

test("directors of one genre, or of none that is told apart, go together", () => {
  expect(areOfOneGenre("Wes Craven", "John Carpenter")).toBe(true);
  expect(areOfOneGenre("Wes Craven", "Garry Marshall")).toBe(false);
  expect(areOfOneGenre("Michael Bay", "Terence Davies")).toBe(false);
});

test.each([
  ["George Hale", "George Jr.", true],
  ["George Hale", "Mr. Hale", true],
  ["George Hale", "Martin Hale", false],
  ["George Hale", "Mr. Crane", false],
])("%s and %s: father and son, or one name said twice, %s", (one, other, apart) => {
  expect(areOneNameApart(one, other)).toBe(apart);
  expect(areOneNameApart(other, one)).toBe(apart);
});

describe("beside whoever does something in the story", () => {
  const others =
    "Martin Frost sings. Martin Frost sleeps. Walter Hale rests. Walter Hale reads. Robert Moss walks. Robert Moss hides. Henry Lund works. Henry Lund eats.";
  const wrongOf = (tie: string) =>
    wrongBeside(
      "Samuel Crane",
      written({ Plot: `Samuel Crane marries Edda Vane. ${tie} ${others}` }).questions.filter(({ prompt }) =>
        /marries|marry/.test(prompt),
      ),
    );

  test("stands neither a father nor a son of his", () => {
    expect(wrongOf("Martin Frost is the father of Samuel Crane.")).not.toContain("Martin Frost");
  });

  test("stand others of his age", () => {
    expect(wrongOf("Edda waits.")).toHaveLength(3);
  });
});

import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keysOf = (Production: string) => written({ Production }).questions.map(keyOf);

describe("whoever is called by a trade where the making is told", () => {
  const deakins = "Martin Vale and cinematographer Roger Deakins tested the lamps for a week.";

  test("is asked for where nobody has the credit", () => {
    expect(keysOf(deakins)).toContain("Roger Deakins");
  });

  test("is not asked for where the trade is another than the one that the name is known for", () => {
    const editor =
      "Editor Roger Deakins came to the set. Roger Deakins spoke. Roger Deakins left. Roger Deakins wrote.";
    expect(keysOf(editor)).not.toContain("Roger Deakins");
  });

  test("is not asked for where the credit is somebody else's", () => {
    expect(keysOf(`${deakins} The film was photographed by Emmanuel Lubezki.`)).not.toContain("Roger Deakins");
  });
});

describe("who was to direct first", () => {
  test("is not asked for as having been considered, where he directed it in the end", () => {
    const text = "Ang Lee was considered to direct. The film was directed by Ang Lee.";
    const { questions } = written({ Production: text });
    expect(questions.some(({ prompt }) => /considered/.test(prompt))).toBe(false);
  });
});

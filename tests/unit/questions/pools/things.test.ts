import { describe, expect, test } from "vitest";
import { foldName } from "../../../../questions/pools/fold.ts";
import { thingCircles, thingsLike } from "../../../../questions/pools/things.ts";

describe("circles of things", () => {
  test("hold four things or more, each once and none without a name", () => {
    for (const names of thingCircles()) {
      const label = names.join("/");
      expect(names.length, label).toBeGreaterThanOrEqual(4);
      expect(new Set(names.map((name) => foldName(name.replace(/^the /i, "")))).size, label).toBe(names.length);
      for (const name of names) expect(name, label).toMatch(/^\S(.*\S)?$/);
    }
  });
});

describe("things like a thing", () => {
  test("are the others of its circles, with or without its article, never the thing", () => {
    const like = thingsLike("the Kinetoscope");
    expect(like).toContain("Mutoscope");
    expect(like).not.toContain("Kinetoscope");
    expect(thingsLike("Kinetoscope")).toEqual(like);
  });

  test("begin with what shares most circles with it", () => {
    const like = thingsLike("Third Cinema");
    expect(like.indexOf("Cinema Novo")).toBeLessThan(4);
  });

  test("are none for a thing that nobody knows", () => {
    expect(thingsLike("Nosuchoscope")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { written, wrongBeside } from "../written.ts";

const besideIn = (place: string) => {
  const text = `Filming took place in ${place} in May 2012. Martin Vale drew the sets.`;
  return wrongBeside(place, written({ Production: text }).questions);
};

describe("where a film was shot", () => {
  test("is asked among places of the same country and landscape", () => {
    expect(
      besideIn("Wellington").every((place) => /Auckland|Christchurch|Queenstown|Dunedin|Rotorua/.test(place)),
    ).toBe(true);
    expect(besideIn("New Mexico")).not.toContain("Hawaii");
    expect(besideIn("New Mexico").length).toBe(3);
  });

  test("is not asked where the place is the country that the film comes from", () => {
    expect(besideIn("the United States")).toEqual([]);
  });

  test("is asked beside countries that are named for their takings alone, and never beside one where something was shot", () => {
    const Filming = "Filming took place in Japan in May 2012. Martin Vale drew the sets in China.";
    const takings = "It made $2 million in South Korea, in Taiwan, in China and in Hong Kong.";
    const wrong = wrongBeside("Japan", written({ Filming, "Box office": takings }).questions);
    expect([...wrong].sort()).toEqual(["Hong Kong", "South Korea", "Taiwan"]);
  });
});

import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const numbers = (text: string) => Number(/[\d.,]+/.exec(text)?.[0].replaceAll(",", ""));
const BOX = (gross: string) =>
  `The film grossed ${gross} worldwide. It earned $30.2 million in its opening weekend. The production budget was $31 million.`;
const grossOf = (gross: string) =>
  written({ "Box office": BOX(gross) }).questions.find((each) => /worldwide/.test(each.prompt));

describe("numbers beside the key", () => {
  test("stay within 0.6 and 1.7 times the key and five percent apart", () => {
    for (let tens = 21; tens < 90; tens += 7) {
      const question = grossOf(`$${tens}.4 million`);
      const amounts = question?.options.map(numbers) ?? [];
      expect(amounts).toHaveLength(4);
      const key = tens + 0.4;
      for (const [index, amount] of amounts.entries()) {
        expect(amount).toBeGreaterThanOrEqual(0.6 * key);
        expect(amount).toBeLessThanOrEqual(1.7 * key);
        for (const other of amounts.slice(index + 1)) expect(other / amount).toBeGreaterThan(1.04);
      }
    }
  });

  test("are no figures of another kind", () => {
    expect(grossOf("$29.4 million")?.options).not.toContain("$30.2 million");
    expect(grossOf("$29.4 million")?.options).not.toContain("$31 million");
  });

  test("are spread below and above it", () => {
    const places = Array.from({ length: 40 }, (_, i) => grossOf(`$${51 + i}.7 million`)?.answer ?? -1);
    for (const place of [0, 1, 2, 3]) expect(places.filter((each) => each === place).length).toBeGreaterThanOrEqual(4);
  });

  test.each(["over $47 million", "more than $47 million", "at least $47 million"])("are none for %s", (gross) => {
    expect(grossOf(gross)).toBeUndefined();
  });
});

test("percentages stop below a hundred", () => {
  const { questions } = written({
    Reception: "On Rotten Tomatoes, the film has an approval rating of 96% based on 239 reviews.",
  });
  const question = questions.find((each) => keyOf(each) === "96%");
  expect(question?.options).not.toContain("100%");
});

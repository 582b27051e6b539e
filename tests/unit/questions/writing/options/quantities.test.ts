import { describe, expect, test } from "vitest";
import { hash32 } from "../../../../../questions/hash.ts";
import { written } from "../written.ts";

const numbers = (text: string) => Number(/[\d.,]+/.exec(text)?.[0].replaceAll(",", ""));
const BOX = (gross: string) =>
  `The film grossed ${gross} worldwide. It earned $30.2 million in its opening weekend. The production budget was $31 million.`;
const grossOf = (gross: string) =>
  written({ "Box office": BOX(gross) }).questions.find((each) => /worldwide/.test(each.prompt));

describe("numbers beside the key", () => {
  test("stay within half and twice the key and five percent apart", () => {
    for (let tens = 21; tens < 90; tens += 7) {
      const question = grossOf(`$${tens}.4 million`);
      const amounts = question?.options.map(numbers) ?? [];
      expect(amounts).toHaveLength(4);
      const key = tens + 0.4;
      for (const [index, amount] of amounts.entries()) {
        expect(amount).toBeGreaterThanOrEqual(0.5 * key);
        expect(amount).toBeLessThanOrEqual(2 * key);
        for (const other of amounts.slice(index + 1)) expect(other / amount).toBeGreaterThan(1.04);
      }
    }
  });

  test("are first of all other figures of the article that are false here", () => {
    expect(grossOf("$33.4 million")?.options).toContain("$30.2 million");
  });

  test("are none that the article gives for the same", () => {
    const box = `${BOX("$33.4 million")} Another source says that the film grossed $35.1 million worldwide.`;
    const asked = written({ "Box office": box }).questions.find((each) => /worldwide/.test(each.prompt));
    expect(asked?.options ?? []).not.toEqual(expect.arrayContaining(["$33.4 million", "$35.1 million"]));
  });

  test("are spread below and above it", () => {
    const places = Array.from({ length: 40 }, (_, i) => grossOf(`$${51 + i}.7 million`)?.answer ?? -1);
    for (const place of [0, 1, 2, 3]) expect(places.filter((each) => each === place).length).toBeGreaterThanOrEqual(4);
  });

  test("have a rank that cannot be worked out from what a question says, by whoever has the program", () => {
    const questions = Array.from({ length: 80 }, (_, i) => grossOf(`$${31 + i}.7 million`) ?? null);
    // Each option can be tried as the key: its question's id follows from title, relation and value.
    const hits = questions.filter((each) => each !== null && each.answer === hash32(`${each.id}|rank`) % 4).length;
    expect(questions.filter((each) => each !== null).length).toBeGreaterThan(70);
    // 80 draws of one in four: 20 expected, deviation 3.9
    expect(hits).toBeLessThan(36);
  });

  test.each(["over $47 million", "more than $47 million", "at least $47 million"])("are none for %s", (gross) => {
    expect(grossOf(gross)).toBeUndefined();
  });
});

describe("a round count", () => {
  test("stands beside round ones of its size", () => {
    const { questions } = written({
      Production: "Casey Affleck gained 30 pounds for the role. The crew counted 16 boats, 17 nets and 33 oars.",
    });
    const [question] = questions.filter(({ prompt }) => /pounds/.test(prompt));
    const amounts = question?.options.map(numbers) ?? [];
    expect(amounts).toHaveLength(4);
    for (const amount of amounts) {
      expect(amount % 5).toBe(0);
      expect(amount).toBeGreaterThan(16);
    }
  });
});

describe("years beside the year of a film", () => {
  test("lie after it as well, though the day of the first showing is told", () => {
    const days = ["May 4", "May 11", "June 2", "July 14", "August 20", "October 9"];
    const asked = days.flatMap((day) => {
      const { questions } = written({ Release: `The film premiered in Oslo on ${day}, 2013.` });
      return questions.filter(({ prompt }) => /^In which year .*Glass Harbour/.test(prompt));
    });
    expect(asked).toHaveLength(days.length);
    expect(asked.some(({ options }) => options.map(numbers).some((year) => year > 2013))).toBe(true);
  });
});

describe("years beside the film that another one follows", () => {
  test("lie before the year of the later film", () => {
    for (const title of ["Thaw at Noon", "Winter Tide", "The Salt Road", "Frost"]) {
      const { questions } = written({ Production: `The film is the sequel to ${title} (2011).` });
      const [question] = questions.filter(({ prompt }) => prompt.includes(title));
      expect(question?.options).toContain("2011");
      for (const year of question?.options.map(numbers) ?? []) expect(year).toBeLessThan(2013);
    }
  });
});

test("the year of a sequel is asked once, however often it is told", () => {
  const { questions } = written({
    Sequels:
      "The film was followed by two sequels: Thaw at Noon (2016) and Frost (2018). A sequel, Thaw at Noon, was released in 2016.",
  });
  expect(questions.filter(({ prompt }) => prompt.includes("Thaw at Noon"))).toHaveLength(1);
});

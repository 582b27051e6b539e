import { expect, it } from "vitest";
import { keyOf, written, wrongBeside } from "./written.ts";

it("asks for the city where the plot begins, beside cities of the same part of the world", () => {
  const { questions } = written({ Plot: "In Pittsburgh, Anna runs a bakery. Anna waits for the spring." });
  const wrong = wrongBeside("Pittsburgh", questions, /begin/);
  expect(wrong).toHaveLength(3);
  expect(wrong).not.toContain("London");
});

it("does not ask in which country a film is set that is set at home", () => {
  const { questions } = written({ Plot: "Anna waits. The film is set in the United States." });
  expect(questions.map(keyOf)).not.toContain("United States");
});

it("asks for no decade where the year is told", () => {
  const { questions } = written({ Plot: "In 1932, Anna runs a bakery. The film is set in the 1930s." });
  expect(questions.filter(({ prompt }) => /decade/.test(prompt))).toEqual([]);
});

it("asks for the war in which a story is set, by one of its names", () => {
  const { questions } = written({ Plot: "Anna runs a school during World War I. Anna waits." });
  const wrong = wrongBeside("First World War", questions, /conflict/);
  expect(wrong).toHaveLength(3);
  expect(wrong).not.toContain("World War I");
});

it("counts a group in words and from two on", () => {
  const { questions } = written({ Plot: "Three escaped convicts reach a lighthouse. Anna waits." });
  const wrong = wrongBeside("Three", questions, /convicts/);
  expect(wrong).toHaveLength(3);
  expect(wrong).not.toContain("One");
  const counted = questions.find(({ prompt }) => /convicts/.test(prompt));
  const inOrder = ["Two", "Three", "Four", "Five", "Six"].filter((count) => counted?.options.includes(count));
  expect(counted?.options).toEqual(inOrder);
});

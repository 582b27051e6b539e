import { expect, it } from "vitest";
import { pairQuotes } from "../../../../../questions/article/tidy/quotes.ts";

it.each([
  ['He said "yes" and "no".', "He said “yes” and “no”."],
  ['"Yes," he said.', "“Yes,” he said."],
  ['a "gem,"Hale wrote', "a “gem,” Hale wrote"],
  ['called it"fine" twice', "called it “fine” twice"],
  ['("yes") and—"no"—or', "(“yes”) and—“no”—or"],
  ['tires (44" tall, 18.5" wide) and a "test frame", which', 'tires (44" tall, 18.5" wide) and a “test frame”, which'],
  ["nothing at all", "nothing at all"],
])("pairs %s", (text, paired) => {
  expect(pairQuotes(text)).toBe(paired);
});

it("leaves a mark alone that has no partner, and pairs the others as they stand", () => {
  expect(pairQuotes('"Midnight", she said: "The film never ended.')).toBe(
    '“Midnight”, she said: "The film never ended.',
  );
  expect(pairQuotes('It ended". He liked "Night Train" more.')).toBe('It ended". He liked “Night Train” more.');
});

it("pairs a hundred thousand marks in one pass", () => {
  const text = 'a "b" '.repeat(50_000);
  expect(pairQuotes(text)).toBe("a “b” ".repeat(50_000));
});

import { expect, it } from "vitest";
import { clauseOf } from "../../../../../questions/facts/history/clause.ts";
import { inFull } from "../../../../../questions/facts/history/said.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { sampleArticle } from "../sample-article.ts";

const readingOf = (text: string) => {
  const reading = readMentions(sampleArticle(text, "History", "other")).readings.at(-1);
  if (reading === undefined) throw new Error(text);
  return reading;
};
const partsOf = (text: string) => {
  const reading = readingOf(text);
  const clause = clauseOf(reading);
  return clause && [inFull(clause.subject, reading), clause.verb.base, inFull(clause.rest, reading), clause.year?.text];
};

it.each([
  ["Robert Holt founded Quill Pictures in 1912.", ["Robert Holt", "found", "Quill Pictures", "1912"]],
  ["In 1912, Robert Holt founded Quill Pictures, which failed.", ["Robert Holt", "found", "Quill Pictures", "1912"]],
  ["Quill Pictures was founded in Oslo on 3 May 1912.", ["Quill Pictures", "found", "in Oslo", "1912"]],
  ["Robert Holt left Germany in 1933 because he was sad.", ["Robert Holt", "leave", "Germany", "1933"]],
])("reads the main clause of: %s", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it.each([
  "Robert Holt founded Quill Pictures in 1912 and closed it in 1920, then founded Lund in 1921.",
  "Everybody left.",
  "When Robert Holt left Germany in 1933, nobody saw him.",
  "Robert Holt liked Germany in 1933.",
])("finds no date or no clause in: %s", (text) => {
  expect(partsOf(text)?.[3]).not.toBe("1921");
  expect(partsOf(text)?.[1]).not.toBe("like");
});

it.each(["Robert Holt left his country in 1933.", "Robert Holt left the company in 1933.", "It left Germany in 1933."])(
  "does not say again what leans on another sentence: %s",
  (text) => {
    const parts = partsOf(text);
    expect(parts === null || parts.includes(null)).toBe(true);
  },
);

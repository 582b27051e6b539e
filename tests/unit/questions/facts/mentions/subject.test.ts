import { describe, expect, it } from "vitest";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { sampleArticle } from "../sample-article.ts";

/** What is read as the subject in a text of an article of that kind. */
function subjectsIn(text: string, kind: "person" | "award" | "festival" | "studio" | "show" | "other"): string[] {
  return readMentions(sampleArticle(text, "History", kind))
    .readings.filter(({ section }) => section.heading === "History")
    .flatMap(({ mentions }) => mentions.filter(({ type }) => type === "subject").map((mention) => mention.text));
}

describe("the subject of an article about a person", () => {
  it.each([
    ["Hale came to York.", ["Hale"]],
    ["Nora Hale came to York. She stayed.", ["Nora Hale", "She"]],
    ["She came to York, where she stayed.", ["She", "she"]],
    ["Her house is old.", ["Her"]],
    ["Hale worked with Otto Brandt. She stayed.", ["Hale", "She"]],
  ])("is seen in: %s", (text, found) => {
    expect(subjectsIn(text, "person")).toEqual(found);
  });

  it.each([
    ["another bearer of the name", "Otto Hale came to York.", []],
    ["somebody of the other sex", "He came to York.", []],
    ["a woman who was named last", "Lena Moreau came to York. She stayed.", []],
    ["her mother", "Her mother came to York. She stayed.", ["Her"]],
    ["words in quotation marks", "“She stayed,” said Otto Brandt.", []],
    ["whom something is given", "Otto Brandt gave her the part.", []],
  ])("is not %s: %s", (_, text, found) => {
    expect(subjectsIn(text, "person")).toEqual(found);
  });
});

describe("the subject of any other article", () => {
  it.each([
    ["award", "The Lantern Awards are given in May.", ["The Lantern Awards"]],
    ["festival", "The festival was held in May.", ["The festival"]],
    ["studio", "The company was sold. It was closed.", ["The company", "It"]],
    ["show", "The show premiered in May.", ["The show"]],
    ["other", "The Salt Tower was built in May.", ["The Salt Tower"]],
  ] as const)("of kind %s is seen in: %s", (kind, text, found) => {
    expect(subjectsIn(text, kind)).toEqual(found);
  });

  it.each([
    ["award", "The 12th Lantern Awards were given in May."],
    ["festival", "The festival director left."],
    ["studio", "Quill Pictures International was another company."],
    ["other", "It rained."],
  ] as const)("of kind %s is not seen in: %s", (kind, text) => {
    expect(subjectsIn(text, kind)).toEqual([]);
  });
});

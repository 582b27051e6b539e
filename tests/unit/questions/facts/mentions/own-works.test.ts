import { expect, it } from "vitest";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { sampleArticle } from "../sample-article.ts";

function worksIn(text: string): string[] {
  return readMentions(sampleArticle(text, "Career", "person"))
    .readings.filter(({ section }) => section.heading === "Career")
    .flatMap(({ mentions }) => mentions.filter(({ type }) => type === "work").map((mention) => mention.text));
}

it.each([
  ["Hale was seen in the 1993 film Low Tide.", ["Low Tide"]],
  ["Hale was seen in the film Great Days in Aviation. Great Days in Aviation was shot at sea.", 2],
  ["Hale was seen in the drama Sand in Morocco.", ["Sand"]],
  ["Hale made the short film The Quay for the Skerry Film Festival.", ["The Quay"]],
  ["In Low Tide (1993), Hale had a part.", ["Low Tide"]],
  ["Hale had a part in Low Tide (Otto Brandt, 1993).", ["Low Tide"]],
  ["Hale starred in Low Tide 2 (1995).", ["Low Tide 2"]],
])("a work is known by what stands beside it: %s", (text, found) => {
  const works = worksIn(text);
  if (typeof found === "number") expect(works).toHaveLength(found);
  else expect(works).toEqual(found);
});

it.each([
  "Hale came to play Samuel Crane on the stage.",
  "Hale liked the film The way it was.",
  "Hale went to the film Festival in York.",
  "Hale starred in London.",
])("no work is seen in: %s", (text) => {
  expect(worksIn(text)).toEqual([]);
});

it.each([
  ["Hale liked Martin Vale's Low Tide (1993).", ["Low Tide"]],
  ["Hale liked *Low Tide* and Ruiz's *Ash* (1993).", ["Low Tide", "Ash"]],
  ["Hale cast Edward Reed as Crane in *Vale's End* (1993).", ["Vale's End"]],
])("a work goes without its maker, and as the source sets it in italics: %s", (text, works) => {
  expect(worksIn(text)).toEqual(works);
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { articleOf } from "./night-train.ts";

/** The sample article and a list of its sentences as a person cleaned them; they stand beside the project. */
const folder = new URL("../../../../../shared/articles/", import.meta.url);
const article = new URL("her_2013_film.txt", folder);
const facts = new URL("facts/her_2013_film.json", folder);
const here = existsSync(article) && existsSync(facts);
const reason = here ? "" : " (skipped: the sample article does not stand beside the project, in ../shared/articles)";

const oracleSchema = z.object({
  sentences: z.array(z.object({ id: z.string(), section: z.string(), text: z.string() })),
});

describe.runIf(here)(`the sample article${reason}`, () => {
  const read = () => articleOf(readFileSync(article, "utf8"), "her_2013_film.txt");
  const oracle = () => oracleSchema.parse(JSON.parse(readFileSync(facts, "utf8"))).sentences;

  it("has the sentences that a person finds, each in its section", () => {
    const { text, sections } = read();
    const found = sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => `${heading}: ${text.slice(start, end)}`)),
    );
    const expected = oracle().map(({ section, text: sentence }) => `${section}: ${closeSingles(sentence)}`);
    expect(found).toEqual(expected);
  });

  it("is about the film, and only its fragment is damaged", () => {
    const { title, kind, text, sections } = read();
    const damaged = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.filter((sentence) => sentence.damaged)),
    );
    expect({ title, kind }).toEqual({ title: "Her", kind: "film" });
    expect(damaged.map(({ start }) => text.slice(start, start + 9))).toEqual(["encounter"]);
  });
});

/** The list leaves the spaces inside single quotation marks; the reader closes them, as it does everywhere. */
function closeSingles(sentence: string): string {
  return sentence.replace(/ ' (\p{L}.*?) '(?=[ ,])/gu, " '$1'");
}

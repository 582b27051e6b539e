import { expect, it } from "vitest";
import { worksBy, worksLike } from "../../../../questions/pools/index.ts";
import { keyOf, written, wrongBeside } from "./written.ts";

const based = (source: string) => written({ Development: `The film is based on ${source}.` }).questions;

it("sets other works of the author beside the source, of its own kind", () => {
  const wrong = wrongBeside("One Shot", based("Lee Child's novel One Shot"), /novel/);
  expect(wrong).toHaveLength(3);
  for (const work of wrong) expect(worksBy("Lee Child", "novel")).toContain(work);
});

it("sets works of the kind and time beside the source of an author whom nobody reads", () => {
  const wrong = wrongBeside("The Cold Quay", based("the 1995 novel The Cold Quay by Otto Brandt"), /novel/);
  expect(wrong).toHaveLength(3);
  for (const work of wrong) expect(worksLike("drama", "novel", 1995)).toContain(work);
});

it("does not ask for a source whose title the film's own tells", () => {
  expect(based("the 1995 novel Harbour Lights by Otto Brandt").map(keyOf)).not.toContain("Harbour Lights");
});

it("asks for the year of a known author's book, and offers none after the film", () => {
  const questions = based("the 2012 novel of the same name by Stephen King");
  const wrong = wrongBeside("2012", questions, /novel/);
  expect(wrong).toHaveLength(3);
  for (const year of wrong) expect(Number(year)).toBeLessThanOrEqual(2013);
  expect(based("the 1995 novel of the same name by Otto Brandt").map(keyOf)).not.toContain("1995");
});

it("keeps stories, novels and plays of one author apart", () => {
  expect(worksBy("Ernest Hemingway", "novel")).not.toContain("The Killers");
  expect(worksBy("Ernest Hemingway", "short story")).toContain("The Killers");
  expect(worksBy("Otto Brandt", "novel")).toEqual([]);
});

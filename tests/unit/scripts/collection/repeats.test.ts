import { expect, test } from "vitest";
import type { ChoiceQuestion } from "../../../../questions/model.ts";
import { withoutRepeats } from "../../../../scripts/collection/repeats.ts";

let id = 0;

/** A question; titles of the prompt stand between stars. */
function asks(marked: string, key: string, topic = "crew"): ChoiceQuestion {
  const italics = [...marked.matchAll(/\*([^*]+)\*/g)].map(({ index, 1: title = "" }, at): [number, number] => [
    index - 2 * at,
    index - 2 * at + title.length,
  ]);
  return {
    id: `q${++id}`,
    kind: "choice",
    prompt: marked.replaceAll("*", ""),
    italics,
    topic,
    difficulty: "medium",
    proof: { kind: "none" },
    origin: "writer",
    tags: [],
    lang: "en",
    revision: 1,
    options: [key, "Ada Holm", "Nils Berg", "Ole Dahl"],
    answer: 0,
  };
}

const numbers = (...packs: ChoiceQuestion[][]) => withoutRepeats(packs).map(({ length }) => length);

test("what a later article asks of a film in other words is left out there, and kept in the first", () => {
  const first = asks("Who directed the 1931 film *Low Tide*?", "Karin Moe");
  expect(withoutRepeats([[first], [asks("Who was the director of *Low Tide*?", "Karin Moe")]])).toEqual([[first], []]);
});

test("the same fact asked from the other end is left out", () => {
  const one = asks("Who directed *Low Tide*?", "Karin Moe");
  expect(numbers([one], [asks("Which of these did Karin Moe direct?", "Low Tide")])).toEqual([1, 0]);
});

test("a prize of one year is asked for once, whoever is named", () => {
  const one = asks("Which film won the Golden Lion in 1931?", "Low Tide", "awards");
  const other = asks("For which film did Karin Moe win the Golden Lion in 1931?", "Low Tide", "awards");
  expect(numbers([one], [other])).toEqual([1, 0]);
});

test("other films of one director, other trades and questions of one article stay", () => {
  const low = asks("Who directed *Low Tide*?", "Karin Moe");
  const high = asks("Who directed *High Tide*?", "Karin Moe");
  const shot = asks("Who shot *Low Tide*?", "Ole Lund");
  expect(numbers([low], [high], [shot])).toEqual([1, 1, 1]);
  expect(numbers([low, asks("Who was the director of *Low Tide*?", "Karin Moe")])).toEqual([2]);
});

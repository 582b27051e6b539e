import { expect, it } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { writeQuestions } from "../../../../questions/writing/write-questions.ts";
import { keyOf } from "./written.ts";

const LEAD =
  "Northern Realism was a movement of films that were made by the sea. Its makers liked plain rooms, cold light and long silences, and much has been written since about what they wanted and how little of it they could afford. Whoever wants to see these films today has to look for them in archives, at the evenings of clubs, or on the shelves of those who cannot throw anything away, and most of what was lost will not come back any more, for nobody kept it.";

const asked = (paragraph: string) => {
  const read = readArticle(`# Northern Realism\n\n${LEAD}\n\n## History\n\n${paragraph}\n`, "north.md");
  if (!read.ok) throw new Error(read.message);
  return writeQuestions(findFacts(read.value)).questions;
};

const ITALIANS =
  "Pietro Germi directed *The Path of Hope* (1950). Alberto Lattuada directed *Without Pity* (1948). Luigi Zampa directed *To Live in Peace* (1947). Giuseppe De Santis directed *Bitter Rice* (1949). Vittorio De Sica directed *Bicycle Thieves* (1948). Luchino Visconti directed *Ossessione* (1943).";

it("offers as somebody's film none that everybody knows to be somebody else's, and asks for none that everybody knows", () => {
  const questions = asked(ITALIANS).filter(({ options }) => options.includes("Without Pity"));
  expect(questions.length).toBeGreaterThan(0);
  for (const { options } of questions) expect(options).not.toContain("Bicycle Thieves");
});

it("does not ask who plays in, scored or directed one of the very best known films, nor whose book it was", () => {
  const questions = asked(
    "*Jaws* (1975), directed by Steven Spielberg, was a great success. John Williams composed the music for *Jaws*. *Gone with the Wind* (1939) was based on the novel by Margaret Mitchell. Clark Gable plays Rhett Butler in *Gone with the Wind*. Verna Fields edited *Jaws*.",
  );
  const keys = questions.map(keyOf);
  for (const name of ["Steven Spielberg", "John Williams", "Margaret Mitchell", "Clark Gable"]) {
    expect(keys).not.toContain(name);
  }
});

it("shows with who plays in a film the sentence that names it, not one that only uses its words", () => {
  const question = asked(
    `${ITALIANS} *The Cow* (1969) was shown abroad. Ezzatollah Entezami plays a villager who loses his cow.`,
  ).find(({ prompt }) => prompt.includes("The Cow") && prompt.includes("plays"));
  expect(question?.proof).toMatchObject({ sentence: expect.stringContaining("The Cow") });
});

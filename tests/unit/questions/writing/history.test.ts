import { expect, it } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { writeQuestions } from "../../../../questions/writing/write-questions.ts";
import { keyOf } from "./written.ts";

const LEAD =
  "Northern Realism was a movement of films that were made by the sea. Its makers liked plain rooms, cold light and long silences, and much has been written since about what they wanted and how little of it they could afford. Whoever wants to see these films today has to look for them in archives, at the evenings of clubs, or on the shelves of those who cannot throw anything away, and most of what was lost will not come back any more, for nobody kept it.";

const DIRECTORS = `*Low Tide* (1931), directed by Robert Holt, opened the decade. Martin Vale directed *Ash* (1932). Edward Reed's film *Quay* (1934) was banned. Thomas Moor directed *Salt Road* (1936). Peter Lind directed *Noon* (1937).`;

const asked = (...paragraphs: string[]) => {
  const read = readArticle(`# Northern Realism\n\n${LEAD}\n\n## History\n\n${paragraphs.join("\n\n")}\n`, "north.md");
  if (!read.ok) throw new Error(read.message);
  return writeQuestions(findFacts(read.value)).questions;
};
const find = (prompt: RegExp, ...paragraphs: string[]) => asked(...paragraphs).find((one) => prompt.test(one.prompt));

it("asks who directed each film, with the directors of the others as options, and names no more than the film", () => {
  const question = find(/direct.*Ash|Martin Vale/, DIRECTORS);
  expect(question === undefined ? [] : [keyOf(question)]).toEqual([expect.stringMatching(/^(?:Martin Vale|Ash)$/)]);
  expect(question?.prompt).not.toContain("Northern Realism");
});

it("leaves a film of two directors alone", () => {
  const questions = asked(`${DIRECTORS} Robert Holt directed *Thaw* (1933) with Martin Vale.`);
  expect(questions.filter(({ prompt, options }) => prompt.includes("Thaw") && options.includes("Robert Holt"))).toEqual(
    [],
  );
});

it("reads “The film” and who plays in it as the film of the sentence before, and shows that sentence as proof", () => {
  const cast =
    "Robert Vane plays the captain. Thomas Hale plays the smith in *Quay*. Peter Crane plays the judge in *Noon*. Edward Ross plays the thief in *Ash*.";
  const question = find(/the captain/, DIRECTORS, `*Salt Road* (1936) was shown for a year. ${cast}`);
  expect(question?.prompt).toContain("Salt Road");
  expect(question && keyOf(question)).toBe("Robert Vane");
  expect(question?.proof).toMatchObject({ sentence: expect.stringContaining("Salt Road") });
});

it("does not guess which of two films of a sentence somebody plays in", () => {
  expect(
    find(/the captain/, DIRECTORS, "*Low Tide* retells *Ash*, and Robert Vane plays the captain."),
  ).toBeUndefined();
});

it("asks nothing of a film that has a namesake of another year without the year", () => {
  const questions = asked(
    DIRECTORS,
    "Edward Reed's film *Ash* (1962) was a remake. Robert Vane plays the captain in *Ash*.",
  );
  expect(questions.filter(({ prompt }) => prompt.includes("Ash") && !/\d{4}/.test(prompt))).toEqual([]);
});

it("offers years that lie two apart at least", () => {
  const years = asked(
    DIRECTORS,
    "*Duck Soup* (1933) was shown again. Quill Pictures was founded in Oslo in 1912.",
  ).filter(({ options }) => options.every((option) => /^\d{4}$/.test(option)));
  expect(years.length).toBeGreaterThan(0);
  for (const { options } of years) {
    const sorted = options.map(Number).sort((a, b) => a - b);
    expect(sorted.every((year, place) => place === 0 || year - (sorted[place - 1] ?? 0) >= 2)).toBe(true);
  }
});

it("asks for the year of no film that nobody knows", () => {
  const prompts = asked(DIRECTORS, "*Thaw* (1933) was lost.").map(({ prompt }) => prompt);
  expect(prompts.filter((prompt) => /which year/.test(prompt) && prompt.includes("Thaw"))).toEqual([]);
});

it("does not tell the year of a film in one question and ask for it in another", () => {
  const questions = asked(DIRECTORS);
  for (const title of ["Low Tide", "Ash", "Quay", "Salt Road", "Noon"]) {
    const own = questions.filter(({ prompt }) => prompt.includes(title));
    const isAsked = own.some(({ options }) => options.every((option) => /^\d{4}$/.test(option)));
    const isTold = own.some(({ prompt }) => /\d{4}/.test(prompt));
    expect(isAsked && isTold).toBe(false);
  }
});

it("asks for the country of a national first, and for the film of any other", () => {
  const firsts =
    "*The Ice House* (1934) was the first Danish sound film. *Noon* (1937) was the first film to be shot under the ice.";
  const national = find(/from which country/, DIRECTORS, firsts);
  expect(national && keyOf(national)).toBe("Denmark");
  expect(find(/from which country/, DIRECTORS, "*Isen* (1934) was the first Danish sound film.")).toBeUndefined();
  const other = find(/first film to be shot under the ice/, DIRECTORS, firsts);
  expect(other && keyOf(other)).toBe("Noon");
});

it("asks when something with a name happened, and nothing of what leans on another sentence", () => {
  const founded = find(/Quill Pictures/, "Quill Pictures was founded in Oslo in 1912. It left the city in 1920.");
  expect(founded && keyOf(founded)).toBe("1912");
  expect(asked("Quill Pictures was founded in Oslo in 1912. It left the city in 1920.")).toHaveLength(1);
});

it("asks for whom a prize went to among people of that trade, and passes over a shared one", () => {
  const prizes = "Robert Holt won the Golden Lion for *Low Tide* in 1932. *Quay* shared the Golden Lion with *Ash*.";
  const questions = asked(DIRECTORS, prizes).filter(({ prompt }) => prompt.includes("Golden Lion"));
  expect(questions.map(keyOf)).not.toContain("Quay");
  expect(questions.length).toBeGreaterThan(0);
});

import { expect, it } from "vitest";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { writeQuestions } from "../../../../questions/writing/write-questions.ts";
import { sampleArticle } from "../facts/sample-article.ts";

const CAREER = `Hale was born on 3 May 1971 in Cardiff, Wales. She trained at the Bristol Old Vic Theatre School. Hale starred in the film Low Tide (1991) as Edda Vane. In 1993, she played the nurse Ida Holm in the film Noon (1993). She then played Lena Crane in the film Ash (1995) and Anna Reed in the film Quay (1997). Otto Brandt was born in Leeds and played Samuel Crane in Low Tide (1991).`;

const asked = (text: string) => writeQuestions(findFacts(sampleArticle(text, "Career", "person"))).questions;
const keyOf = (prompt: RegExp) => {
  const question = asked(CAREER).find((one) => prompt.test(one.prompt));
  return question?.options[question.answer];
};

it("asks about a person by name, with the person's own works as options", () => {
  const question = asked(CAREER).find(({ prompt }) => prompt.includes("Ida Holm"));
  expect(question?.prompt).toContain("Nora Hale");
  expect([...(question?.options ?? [])].sort()).toEqual(["Ash", "Low Tide", "Noon", "Quay"]);
});

it("knows where, when and by whom", () => {
  expect(keyOf(/(?:town|Where was|birthplace)/)).toBe("Cardiff");
  expect(keyOf(/year was|what year/)).toBe("1971");
  expect(keyOf(/study|attend/)).toBe("Bristol Old Vic Theatre School");
});

it("says nothing that only somebody else did", () => {
  for (const { prompt, options } of asked(CAREER)) {
    expect(prompt).not.toContain("Samuel Crane");
    expect(options).not.toContain("Leeds");
  }
});

it("asks nothing of a film in an article about a person", () => {
  expect(asked("The film was directed by Otto Brandt. It was released on 3 May 1991.")).toEqual([]);
});

import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import type { ChoiceQuestion } from "../../../../questions/model.ts";
import { writeQuestions } from "../../../../questions/writing/write-questions.ts";

const LEAD =
  "The Glass Harbour is a 2013 American drama film. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.";

/** The same of a film of which hardly anybody here knows the cast. */
export const FROM_AFAR = LEAD.replace("American", "Norwegian");

type Written = { readonly questions: readonly ChoiceQuestion[]; readonly thrownAway: Readonly<Record<string, number>> };

/** Everything that can be asked of an American film of 2013 with these sections, heading -> text, however well it balances. */
export function written(sections: Readonly<Record<string, string>>, lead = LEAD): Written {
  const body = Object.entries(sections).map(([heading, text]) => `## ${heading}\n\n${text}\n`);
  const read = readArticle(`# The Glass Harbour\n\n${lead}\n\n${body.join("\n")}`, "the_glass_harbour.md");
  if (!read.ok) throw new Error(read.message);
  return writeQuestions(findFacts(read.value));
}

export const keyOf = ({ options, answer }: ChoiceQuestion): string => options[answer] ?? "";

/** The wrong options of the question with this key. */
export function wrongBeside(key: string, questions: readonly ChoiceQuestion[], prompt = /./): string[] {
  const question = questions.find((each) => keyOf(each) === key && prompt.test(each.prompt));
  return question === undefined ? [] : question.options.filter((option) => option !== key);
}

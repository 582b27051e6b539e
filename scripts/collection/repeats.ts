import { findAlike } from "../../questions/alike.ts";
import type { ChoiceQuestion } from "../../questions/model.ts";

/** A question, and the number of the pack that it stands in. */
type Placed = { readonly pack: number; readonly question: ChoiceQuestion };

const keyOf = ({ options, answer }: ChoiceQuestion) => options[answer] ?? "";

/**
 * Of several lists of questions all but those that ask, in a later list, what an earlier one asks: the same of the same
 * films, in nearly the same words, or from the other end ("Who directed F?", "Which of these did D direct?").
 */
export function withoutRepeats(packs: readonly (readonly ChoiceQuestion[])[]): ChoiceQuestion[][] {
  const all = packs.flatMap((questions, pack) => questions.map((question): Placed => ({ pack, question })));
  const dropped = new Set<ChoiceQuestion>();
  const drop = (group: readonly Placed[]) => {
    for (const { pack, question } of group.slice(1)) if (pack !== group[0]?.pack) dropped.add(question);
  };
  const [ofFilms, others] = [all.filter((one) => titlesIn(one) !== ""), all.filter((one) => titlesIn(one) === "")];
  const same = Map.groupBy(ofFilms, (one) => `${one.question.topic}|${keyOf(one.question)}|${titlesIn(one)}`);
  for (const group of same.values()) drop(group);
  const honoured = others.filter(({ question }) => question.topic === "awards");
  for (const markOf of [yearIn, namesIn]) {
    const alike = Map.groupBy(honoured, ({ question }) => `${keyOf(question)}|${markOf(question)}`);
    for (const [mark, group] of alike) if (!mark.endsWith("|")) drop(group);
  }
  const likenesses = others.map(({ question }, number) => ({ number, prompt: question.prompt, key: keyOf(question) }));
  for (const group of findAlike(likenesses)) drop(group.flatMap((number) => others[number] ?? []));
  for (const { question } of mirroredIn(all.filter(({ question }) => !dropped.has(question)))) dropped.add(question);
  return packs.map((questions) => questions.filter((question) => !dropped.has(question)));
}

/** The year of a prize; nothing where the prompt says none. */
const yearIn = ({ prompt }: ChoiceQuestion) => /\b(?:19|20)\d\d\b/.exec(prompt)?.[0] ?? "";

/** Words with a capital, the first of a question apart, sorted: who won which prize, with or without its year. */
function namesIn({ prompt }: ChoiceQuestion): string {
  const words = prompt.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
  return words
    .filter((word) => !/^(?:Which|What|For|Who|To)$/.test(word))
    .sort()
    .join(" ");
}

/** The titles that stand in italics in the prompt, sorted, in small letters. */
function titlesIn({ question: { prompt, italics } }: Placed): string {
  return italics
    .map(([from, to]) => prompt.slice(from, to).toLowerCase())
    .sort()
    .join("|");
}

/** The later of two of one topic in each of which stands what the other asks for. */
function mirroredIn(all: readonly Placed[]): Placed[] {
  const byKey = Map.groupBy(all, ({ question }) => keyOf(question));
  return all.filter(({ pack, question }) =>
    [...byKey].some(
      ([key, placed]) =>
        question.prompt.includes(key) &&
        placed.some(
          (other) =>
            other.pack < pack &&
            other.question.topic === question.topic &&
            other.question.prompt.includes(keyOf(question)),
        ),
    ),
  );
}

import { isNear } from "../../../questions/facts/mentions/edit-distance.ts";
import type { ChoiceQuestion } from "../../../questions/model.ts";
import { type Check, type Judged, ownWords } from "./judged.ts";
import { COMMON, fold, holdsRun, wordsOf } from "./words.ts";

/** The prompt does not say which film, or whom, it is about. */
export const noSubject: Check = {
  kind: "no-subject",
  find: ({ question, article, subject, kind }) => {
    const prompt = question.prompt;
    if (kind === "film")
      return titlesOf(article, subject).some((title) => namesWork(question, title))
        ? null
        : `“${subject}” is not named`;
    if (holdsRun(wordsOf(prompt), wordsOf(subject))) return null;
    if (kind === "person") {
      const surname = wordsOf(subject).at(-1) ?? "";
      const isNamed = wordsOf(prompt).includes(surname) || question.italics.length > 0 || FULL_NAME.test(prompt);
      return isNamed ? null : `“${subject}” is not named`;
    }
    return nameIn(prompt, question) || FIRST_OF_ALL.test(prompt) ? null : "nobody and nothing is named";
  },
};

/** A film of two languages goes under the one title in a list, and under the other in its article, which opens with both. */
function titlesOf({ text, title }: Judged["article"], subject: string): string[] {
  const opening = fold(text.slice(0, OPENING));
  const isSpelt = isNear(fold(subject), fold(title), 1) && subject.length > LONG;
  return (isSpelt || opening.includes(fold(subject))) && opening.includes(fold(title)) ? [subject, title] : [subject];
}

/** Titles of more letters may be spelt with one of them changed, as in another alphabet. */
const LONG = 8;

/** Characters in which an article says what it is about. */
const OPENING = 200;

/** A title that is also a word ("Her") counts only where it stands in italics or after "the film". */
function namesWork({ prompt, italics }: ChoiceQuestion, title: string): boolean {
  const wanted = wordsOf(title);
  if (wanted.every((word) => COMMON.has(word))) {
    const marked = italics.some(([start, end]) => holdsRun(wordsOf(prompt.slice(start, end)), wanted));
    return marked || fold(prompt).includes(`the film ${fold(title)}`);
  }
  return holdsRun(wordsOf(prompt), wanted);
}

/** A capital inside the prompt, or a title in italics. */
function nameIn(prompt: string, { italics }: ChoiceQuestion): boolean {
  return italics.length > 0 || /[^.!?“"]\s\p{Lu}/u.test(prompt);
}

const INVERTED =
  /\b(?:did|does|do|was|were|is|are|has|have|had|can|could|would|will|should)\s+(he|she|they|it|this|that|these|those)\b(?!\s+(?:take|took|that)\b)/i;
const LEADING = /^(he|she|they|it|his|her|their|its|this|these|those)\b/i;

/** A pronoun with nobody before it to stand for: "What did he say", "It was shot in which city?" */
export const pronounSubject: Check = {
  kind: "pronoun-subject",
  find: ({ question }) => {
    const own = ownWords(question);
    const leading = LEADING.exec(own)?.[1];
    if (leading !== undefined) return `begins with “${leading}”`;
    const inverted = INVERTED.exec(own);
    if (inverted === null) return null;
    const before = own.slice(0, inverted.index);
    const isThing = /^(?:it|they|this|that|these|those)$/i.test(inverted[1] ?? "");
    const named = /[^.!?]\s\p{Lu}\p{L}/u.test(before) || (isThing && before.includes("·"));
    return named ? null : `“${inverted[0]}” stands for nobody named`;
  },
};

/** Somebody else, or a house: "Quill Pictures". */
const FULL_NAME = /\s\p{Lu}[\p{L}.]* \p{Lu}\p{L}/u;

/** "the first feature film with synchronised dialogue": of all there are. */
const FIRST_OF_ALL = /\bthe (?:very )?(?:first|last|earliest) (?:[\p{L}-]+ ){2,}[\p{L}-]+\?$/u;

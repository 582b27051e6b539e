import type { ChoiceQuestion } from "../../questions/model.ts";
import type { WrittenPack } from "../../questions/write-pack.ts";
import { readAmount } from "./flaws/amounts.ts";
import { readDate } from "./flaws/dates.ts";
import { fold, wordsOf } from "./flaws/words.ts";

/**
 * Ways to guess without knowing anything; a good quiz gives each about a quarter. "Named" counts an option as it
 * stands; "known" counts people by their surnames too, as they are called after the first time.
 */
export const STRATEGIES = ["longest", "first", "last", "named", "known"] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** A share of right answers at or above this gives the key away. */
export const TOO_OFTEN = 0.3;
/** Packs of fewer questions are too small to tell chance from habit. */
export const ENOUGH = 40;

type Hits = Readonly<Record<Strategy, number>>;

/** How often each way would be right, in questions; a tie between options counts as a draw of lots between them. */
export type Guesses = {
  readonly questions: number;
  readonly right: Hits;
  /** Questions that ask for a name, not for a number or a date, and how often "known" would be right in them. */
  readonly names: number;
  readonly knownNames: number;
};

type Score = (option: string, index: number) => number;

export function guess({ questions }: Pick<WrittenPack, "questions">, articleText: string): Guesses {
  const { named, known } = counters(articleText);
  const hits = (score: Score, asked: readonly ChoiceQuestion[] = questions) =>
    asked.reduce((total, question) => total + chanceOf(question, score), 0);
  const names = questions.filter(({ options }) => !options.some(isQuantity));
  return {
    questions: questions.length,
    right: {
      longest: hits((option) => option.length),
      first: hits((_, index) => -index),
      last: hits((_, index) => index),
      named: hits(named),
      known: hits(known),
    },
    names: names.length,
    knownNames: hits(known, names),
  };
}

/** The chance that the key is picked where the option with the highest score is. */
function chanceOf({ options, answer }: ChoiceQuestion, score: Score): number {
  const scores = options.map(score);
  const best = Math.max(...scores);
  return scores[answer] === best ? 1 / scores.filter((each) => each === best).length : 0;
}

const isQuantity = (option: string) => readAmount(option) !== null || readDate(option) !== null;

/** How often the article names an option. The last of several words is a surname unless it stands in lower case too. */
function counters(articleText: string): { named: Score; known: Score } {
  const text = ` ${wordsOf(articleText).join(" ")} `;
  const lower = new Set(articleText.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu)?.map(fold));
  const counts = new Map<string, number>();
  const count = (words: string) => {
    const times = counts.get(words) ?? (words === "" ? 0 : text.split(` ${words} `).length - 1);
    counts.set(words, times);
    return times;
  };
  const surname = (words: readonly string[]) => {
    const last = words.at(-1) ?? "";
    return words.length > 1 && !lower.has(last) && /^\p{L}{2,}/u.test(last) ? last : null;
  };
  return {
    named: (option) => count(wordsOf(option).join(" ")),
    known: (option) => count(surname(wordsOf(option)) ?? wordsOf(option).join(" ")),
  };
}

export function addGuesses(all: readonly Guesses[]): Guesses {
  const sum = (of: (guesses: Guesses) => number) => all.reduce((total, guesses) => total + of(guesses), 0);
  return {
    questions: sum(({ questions }) => questions),
    right: {
      longest: sum(({ right }) => right.longest),
      first: sum(({ right }) => right.first),
      last: sum(({ right }) => right.last),
      named: sum(({ right }) => right.named),
      known: sum(({ right }) => right.known),
    },
    names: sum(({ names }) => names),
    knownNames: sum(({ knownNames }) => knownNames),
  };
}

/** The ways to guess that are right too often. */
export function tellTales({ questions, right }: Guesses): Strategy[] {
  return STRATEGIES.filter((strategy) => right[strategy] >= TOO_OFTEN * questions);
}

import { counted } from "../../questions/writing/write-questions.ts";
import type { Evaluated, Refused } from "./evaluate-article.ts";
import { addGuesses, ENOUGH, type Guesses, type Strategy, tellTales } from "./strategies.ts";
import type { Tier } from "./tiers.ts";

type Counts = Readonly<Record<string, number>>;

/** What is counted of one article, and of several together. */
export type Figures = {
  readonly name: string;
  readonly articles: number;
  readonly words: number;
  readonly facts: Readonly<Record<Tier, number>>;
  readonly questions: number;
  readonly questionsPerThousand: number;
  readonly byTopic: Counts;
  readonly thrownAway: Counts;
  readonly leftOut: Counts;
  readonly flaws: Counts;
  readonly millisecondsPerThousand: number | null;
  /** Share of right guesses, by the way of guessing; null where there are too few questions to tell. */
  readonly guessed: Guessed | null;
  readonly tellTales: readonly Strategy[];
};

/** Shares from 0 to 1. */
type Guessed = Readonly<Record<Strategy, number>> & {
  /** "Known" again, over questions that ask for a name; null where there are none. */
  readonly knownOfNames: number | null;
};

export type Evaluation = {
  readonly articles: readonly Figures[];
  readonly inAll: Figures;
  /** Articles of more than this many words of prose, together. */
  readonly long: Figures;
  readonly refused: readonly Refused[];
};

export const LONG = 1000;

/** `times`: milliseconds by file. */
export function figuresOf(
  evaluated: readonly Evaluated[],
  refused: readonly Refused[],
  times: ReadonlyMap<string, number>,
): Evaluation {
  const together = (name: string, some: readonly Evaluated[], without: readonly Refused[]) =>
    figures(
      name,
      some,
      without.flatMap(({ words }) => words ?? []),
      times,
    );
  const isLong = ({ words }: { readonly words: number | null }) => (words ?? 0) > LONG;
  return {
    articles: evaluated.map((each) => together(each.file, [each], [])),
    inAll: together("in all", evaluated, refused),
    long: together(
      `of over ${LONG} words`,
      evaluated.filter(({ report }) => isLong(report)),
      refused.filter(isLong),
    ),
    refused,
  };
}

/** `empty`: words of articles that were read and gave no quiz: they count, or a writer that refuses more would look better. */
function figures(
  name: string,
  some: readonly Evaluated[],
  empty: readonly number[],
  times: ReadonlyMap<string, number>,
): Figures {
  const sum = (of: (each: Evaluated) => number) => some.reduce((total, each) => total + of(each), 0);
  const written = sum(({ report }) => report.words);
  const words = written + empty.reduce((total, count) => total + count, 0);
  const questions = sum(({ pack }) => pack.questions.length);
  const milliseconds = sum(({ file }) => times.get(file) ?? Number.NaN);
  const guesses = addGuesses(some.map((each) => each.guesses));
  return {
    name,
    articles: some.length + empty.length,
    words,
    facts: { A: sum(({ facts }) => facts.A), B: sum(({ facts }) => facts.B), C: sum(({ facts }) => facts.C) },
    questions,
    questionsPerThousand: perThousand(questions, words),
    byTopic: counted(some.flatMap(({ pack }) => pack.questions.map(({ topic }) => topic))),
    thrownAway: added(some.map(({ report }) => report.thrownAway)),
    leftOut: added(some.map(({ report }) => report.leftOut)),
    flaws: counted(some.flatMap(({ flaws }) => flaws.map(({ kind }) => kind))),
    millisecondsPerThousand: Number.isFinite(milliseconds) && written > 0 ? perThousand(milliseconds, written) : null,
    guessed: questions < ENOUGH ? null : sharesOf(guesses),
    tellTales: questions < ENOUGH ? [] : tellTales(guesses),
  };
}

function perThousand(amount: number, words: number): number {
  return words === 0 ? 0 : (amount * 1000) / words;
}

function sharesOf({ questions, right, names, knownNames }: Guesses): Guessed {
  return {
    longest: right.longest / questions,
    first: right.first / questions,
    last: right.last / questions,
    named: right.named / questions,
    known: right.known / questions,
    knownOfNames: names === 0 ? null : knownNames / names,
  };
}

function added(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  const names = [...new Set(all.flatMap((counts) => Object.keys(counts)))].sort();
  for (const name of names) total[name] = all.reduce((sum, counts) => sum + (counts[name] ?? 0), 0);
  return total;
}

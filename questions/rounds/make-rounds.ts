import type { Article } from "../article/model.ts";
import { shuffled } from "../hash.ts";
import { PACK_VERSION, type Pack, type Question } from "../model.ts";
import type { WritingReport } from "../report.ts";
import { chains } from "./chain.ts";
import { closestYears } from "./closest-year.ts";
import type { FilmRow } from "./film-row.ts";
import { inFiveClues } from "./five-clues.ts";
import { layOutRound } from "./lay-out.ts";
import { oddOnesOut } from "./odd-one-out.ts";
import { timelines } from "./timeline.ts";

/** Of one kind there are so many at most: a round is a change from the questions, not their greater part. */
const MOST = 150;
const SEED = "marquee";

const ROUNDS: readonly {
  readonly name: string;
  readonly title: string;
  readonly make: (films: readonly FilmRow[], seed: string) => readonly Question[];
}[] = [
  { name: "timeline", title: "Timeline", make: timelines },
  { name: "odd-one-out", title: "Odd one out", make: oddOnesOut },
  { name: "five-clues", title: "In five clues", make: inFiveClues },
  { name: "chain", title: "Chain", make: chains },
  { name: "closest-year", title: "Closest year", make: closestYears },
];

type MadeRound = {
  readonly name: string;
  readonly article: Article;
  readonly pack: Pack;
  readonly report: WritingReport;
};

/** A pack of each kind of round that these films give; the same films give the same packs. Those without a question are left out. */
export function makeRounds(films: readonly FilmRow[], source: Omit<Article["source"], "title">): MadeRound[] {
  return ROUNDS.flatMap(({ name, title, make }) => {
    const made = make(films, SEED);
    const laidOut = layOutRound(title, fewer(made), { ...source, title });
    const { article } = laidOut;
    const questions = laidOut.questions.map((question) => ({
      ...question,
      tags: [...question.tags, `round:${title}`],
    }));
    if (questions.length === 0) return [];
    const pack: Pack = { format: "marquee-pack", version: PACK_VERSION, title, sources: [article.source], questions };
    return [{ name, article, pack, report: reportOf(films.length, made.length, questions.length) }];
  });
}

function reportOf(films: number, candidates: number, questions: number): WritingReport {
  return { words: 0, sentences: questions, facts: films, candidates, questions, thrownAway: {}, leftOut: {} };
}

const RANK = { easy: 0, medium: 1, hard: 2 } as const;

/** What is too many goes, the hard ones first; among equals chance decides. */
function fewer(questions: readonly Question[]): Question[] {
  const drawn = shuffled(questions, SEED, ({ id }) => id);
  const kept = new Set(drawn.sort((a, b) => RANK[a.difficulty] - RANK[b.difficulty]).slice(0, MOST));
  return questions.filter((question) => kept.has(question));
}

import { describe, expect, it } from "vitest";
import type { Evaluated, Refused } from "../../../../scripts/evaluate/evaluate-article.ts";
import { figuresOf } from "../../../../scripts/evaluate/figures.ts";
import { flawList } from "../../../../scripts/evaluate/flaw-list.ts";
import { evaluationText } from "../../../../scripts/evaluate/print.ts";
import { guess } from "../../../../scripts/evaluate/strategies.ts";
import { timeWorks } from "../../../../scripts/evaluate/time.ts";
import { FERRY, GOOD } from "./ferry.ts";

const source = { title: "", licence: "", attribution: "", url: "" };

function evaluated(file: string, words: number, questions: number): Evaluated {
  const pack = {
    format: "marquee-pack",
    version: 1,
    title: "The Night Ferry",
    sources: [],
    questions: Array.from({ length: questions }, (_, index) => ({ ...GOOD, id: `${index}` })),
  } as const;
  return {
    file,
    article: { ...FERRY.article, kind: "film", lang: "en", sections: [], source },
    kind: "film",
    pack: { ...pack, sources: [], questions: [...pack.questions] },
    report: {
      words,
      sentences: 10,
      facts: 9,
      candidates: questions + 3,
      questions,
      thrownAway: { leak: 2, length: 1 },
      leftOut: { planned: 4 },
    },
    facts: { A: 5, B: 3, C: 1 },
    flaws: [{ kind: "spacing", index: 0, seen: "“a  b”" }],
    guesses: guess(pack, FERRY.article.text),
  };
}

const refused: readonly Refused[] = [
  { file: "x/short.txt", kind: "film", code: "not-enough", words: 500 },
  { file: "x/long.txt", kind: "film", code: "not-enough", words: 2000 },
  { file: "x/picture.txt", kind: null, code: "binary", words: null },
];
const two = [evaluated("x/a.txt", 4000, 60), evaluated("x/b.txt", 800, 20)];
const times = new Map([
  ["x/a.txt", 40],
  ["x/b.txt", 16],
]);

describe("the figures", () => {
  it("add up over articles, words of those without a quiz included", () => {
    const { articles, inAll, long } = figuresOf(two, refused, times);
    expect(articles.map(({ name, questionsPerThousand }) => [name, questionsPerThousand])).toEqual([
      ["x/a.txt", 15],
      ["x/b.txt", 25],
    ]);
    expect(inAll).toMatchObject({
      articles: 4,
      words: 7300,
      facts: { A: 10, B: 6, C: 2 },
      questions: 80,
      byTopic: { crew: 80 },
      thrownAway: { leak: 4, length: 2 },
      leftOut: { planned: 8 },
      flaws: { spacing: 2 },
    });
    expect(inAll.questionsPerThousand).toBeCloseTo(80 / 7.3);
    expect(long).toMatchObject({ articles: 2, words: 6000, questions: 60, questionsPerThousand: 10 });
  });

  it("give the time of what was timed only", () => {
    const { articles, inAll } = figuresOf(two, refused, times);
    expect(articles.map(({ millisecondsPerThousand }) => millisecondsPerThousand)).toEqual([10, 20]);
    expect(inAll.millisecondsPerThousand).toBeCloseTo(56 / 4.8);
    expect(figuresOf(two, refused, new Map()).inAll.millisecondsPerThousand).toBeNull();
  });

  it("judge guessing in packs of 40 questions or more, and of all together", () => {
    const { articles, inAll } = figuresOf(two, refused, times);
    expect(articles.map(({ guessed }) => guessed === null)).toEqual([false, true]);
    expect(inAll.guessed).toMatchObject({ first: 0, last: 0 });
    expect(inAll.guessed?.longest).toBeCloseTo(1 / 3);
    expect(inAll.tellTales).toEqual(["longest", "named", "known"]);
    expect(articles[1]?.tellTales).toEqual([]);
  });

  it("are nothing where there is nothing", () => {
    const { inAll } = figuresOf([], refused.slice(2), new Map());
    expect(inAll).toMatchObject({ articles: 0, words: 0, questions: 0, questionsPerThousand: 0, guessed: null });
  });
});

describe("the tables", () => {
  const text = evaluationText(figuresOf(two, refused, times));

  it("stand in columns, one line for each article and one for all", () => {
    const lines = text.split("\n").slice(1, 6);
    expect(lines).toEqual([
      "article                 words  facts   A  B  C  questions  /1000 words  flaws  ms/1000 words",
      "a.txt                    4000      9   5  3  1         60         15.0      1           10.0",
      "b.txt                     800      9   5  3  1         20         25.0      1           20.0",
      "in all (4)               7300     18  10  6  2         80         11.0      2           11.7",
      "of over 1000 words (2)   6000      9   5  3  1         60         10.0      1           10.0",
    ]);
    expect(text).toMatch(/\nRefused\narticle +code +words\nshort\.txt +not-enough +500\n/);
    expect(text).toMatch(/\nin all +33\.3 % .+ longest, named, known\n/);
  });

  it("quote no question: they may be about articles that nobody is to read yet", () => {
    for (const word of ["Ingrid", "directed", "Anton", "Ferry"]) expect(text).not.toContain(word);
  });

  it("leave the flaws to a list that is asked for, key first", () => {
    expect(flawList(two)[0]).toEqual({
      file: "x/a.txt",
      kind: "spacing",
      seen: "“a  b”",
      prompt: GOOD.prompt,
      options: ["Ingrid Holm", "Anton Riedl", "Maria Costa", "Sven Aker"],
    });
  });
});

it("the time of an article is the middle of three passes over all, after one to warm up", () => {
  const durations = { a: [100, 9, 1, 5], b: [100, 2, 2, 7] };
  let clock = 0;
  const works = Object.entries(durations).map(([file, left]) => ({
    file,
    work: () => {
      clock += left.shift() ?? 0;
    },
  }));
  expect(timeWorks(works, () => clock)).toEqual(
    new Map([
      ["a", 5],
      ["b", 2],
    ]),
  );
  expect(durations).toEqual({ a: [], b: [] });
});

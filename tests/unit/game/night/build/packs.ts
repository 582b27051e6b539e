import type { NightSettings, Source, Wanted } from "../../../../../game/night/build/model.ts";
import { DIFFICULTIES, TOPICS } from "../../../../../questions/model.ts";
import { PUB, question } from "../nights.ts";

/** Packs for tests: films with so many questions each, whose topics and difficulties take turns. */
export function packs(sizes: Readonly<Record<string, number>>): Source[] {
  return Object.entries(sizes).flatMap(([film, size]) =>
    Array.from({ length: size }, (_, index) => source(film, index)),
  );
}

export function source(film: string, index: number): Source {
  const id = `${film}-${index}`;
  const plain = question(id);
  const proof = { ...plain.proof, start: index, article: film } as const;
  return {
    packId: `pack-${film}`,
    film,
    question: {
      ...plain,
      // one word each, so that no prompt holds another's key
      options: [`no${film}${index}`, `key${film}${index}`, `not${film}${index}`, `nor${film}${index}`],
      topic: TOPICS[index % TOPICS.length] ?? "film",
      difficulty: DIFFICULTIES[Math.floor(index / TOPICS.length) % 3] ?? "easy",
      proof,
    },
  };
}

export const SETTINGS: NightSettings = {
  id: "night",
  title: "A night",
  subtitle: "",
  lateJoin: "zero",
  jokers: true,
  rounds: 3,
  questionsPerRound: 6,
  seconds: 30,
  scoring: PUB,
  reveal: "end",
  breakSeconds: 600,
  themed: false,
  tieBreaks: 2,
};

export function wanted(sources: readonly Source[], change: Partial<NightSettings> = {}): Wanted {
  return {
    sources,
    settings: { ...SETTINGS, ...change },
    had: new Set(),
    seed: 7,
    titleOf: (round, theme) => (theme === null ? `Round ${round}` : `On ${theme}`),
  };
}

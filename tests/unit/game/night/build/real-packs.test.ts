import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildNight } from "../../../../../game/night/build/build-night.ts";
import { closestFrom } from "../../../../../game/night/build/closest.ts";
import type { Source } from "../../../../../game/night/build/model.ts";
import { planSchema } from "../../../../../game/night/plan.ts";
import { givenAwayBy } from "../../../../../game/solo/giveaways.ts";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { writePack } from "../../../../../questions/write-pack.ts";
import { wanted } from "./packs.ts";

/** Articles that stand beside the project. */
const folder = new URL("../../../../../../shared/articles/plain/", import.meta.url);
const here = existsSync(folder);
const reason = here ? "" : " (skipped: no articles stand beside the project, in ../shared/articles/plain)";

function sourcesFrom(name: string): Source[] {
  const article = readArticle(readFileSync(new URL(name, folder), "utf8"), name);
  const written = article.ok ? writePack(article.value) : article;
  if (!written.ok) return [];
  const { title, questions } = written.value.pack;
  return questions.map((question) => ({ packId: name.replace(".txt", ""), film: title, question }));
}

describe.runIf(here)(`a night from packs of the writer's own${reason}`, () => {
  const sources = here
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))

        .flatMap(sourcesFrom)
    : [];

  it.each([1, 2, 3, 4])(
    "with seed %i holds no giveaway, no film too often and, the next time, no question again",
    (seed) => {
      const of = { ...wanted(sources, { rounds: 4, questionsPerRound: 8, themed: seed % 2 === 0 }), seed };
      const night = buildNight(of);
      if (!night.ok) throw new Error(night.code);
      expect(planSchema.safeParse(night.value).success).toBe(true);
      const items = night.value.rounds.flatMap((round) => round.items);
      expect([...givenAwayBy(items.map(({ question }) => question))]).toEqual([]);
      const films = [...Map.groupBy(items, ({ packId }) => packId).values()].map(({ length }) => length);
      expect(films.length).toBeGreaterThan(4);
      expect(Math.max(...films)).toBeLessThanOrEqual(8);
      expect(night.value.tieBreaks.length).toBe(2);
      const had = new Set(items.map(({ question }) => question.id));
      const again = buildNight({ ...of, had });
      expect(
        again.ok && again.value.rounds.flatMap((round) => round.items).some(({ question }) => had.has(question.id)),
      ).toBe(false);
    },
  );

  it("finds tie-breaks, each a figure that its sentence or its row bears out", () => {
    expect(closestFrom(sources.map(({ question }) => question)).length).toBeGreaterThan(5);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Question } from "../../../../questions/model.ts";
import { type MadeCollection, makeCollection } from "../../../../scripts/collection/make.ts";
import { playGames } from "../../../../scripts/simulate/play.ts";
import { type Pool, poolsIn } from "../../../../scripts/simulate/pools.ts";
import { tells } from "../../../../scripts/simulate/told.ts";
import { question } from "../../game/solo/games.ts";

describe("a person who plays the collection", () => {
  const folder = mkdtempSync(join(tmpdir(), "marquee-simulate-"));
  let pools: Pool[] = [];
  let made: MadeCollection = { questions: 0, stray: [] };
  beforeAll(async () => {
    made = await makeCollection(join(import.meta.dirname, "../../../../assets"), folder);
    pools = await poolsIn(folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("meets what its editor read: no edit speaks of a question that is not made", () => {
    expect(made.stray).toEqual([]);
  });

  it("meets no question again within twenty games while others are left, and is given no answer away", () => {
    const played = playGames(pools, 150, 7);
    expect(played).toMatchObject({ games: 150, early: 0, telling: 0, examples: [] });
    expect(played.shorter).toBeLessThan(10);
  }, 120_000);
});

describe("the one who counts", () => {
  const plain = (id: number): Question =>
    question({ id: `q${id}`, prompt: `Which of thing${id}?`, options: [`a${id}`, "b"] });
  const pool = { name: "pool", questions: Array.from({ length: 40 }, (_, id) => plain(id)) };

  it("plays the same games for the same seed, and others for another", () => {
    expect(playGames([pool], 20, 1)).toEqual(playGames([pool], 20, 1));
  });

  it("does not count what returns because nothing else is left", () => {
    expect(playGames([pool], 30, 1)).toMatchObject({ early: 0, earliest: null });
  });

  it("sees what gives an answer away, and how", () => {
    const told = question({ id: "told", prompt: "Who shot Vertigo?", italics: [[9, 16]], options: ["Ann Bee", "c"] });
    const telling = (over: object) =>
      tells(question({ id: "x", prompt: "Which?", options: ["k1", "k2"], ...over }), told);
    expect(telling({ prompt: "What did Ann Bee shoot?" })).toBe("stem");
    expect(telling({ prompt: "Who cut Vertigo?", options: ["k1", "Ann Bee"] })).toBe("options");
    expect(telling({ note: "Ann Bee shot Vertigo." })).toBe("reveal");
    expect(telling({ note: "Ann Bee shot Psycho." })).toBeNull();
  });
});

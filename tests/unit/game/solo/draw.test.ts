import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawGame } from "../../../../game/solo/draw.ts";
import { givenAwayBy } from "../../../../game/solo/giveaways.ts";
import { drawnSchema, MODES } from "../../../../game/solo/model.ts";
import { recentFrom } from "../../../../game/solo/recent.ts";
import type { PlacedProof, Question } from "../../../../questions/model.ts";
import { question, setup } from "./games.ts";

const LEVELS = ["easy", "medium", "hard"] as const;

/** Questions whose words have nothing in common; most are about the cast. */
const pack = Array.from({ length: 60 }, (_, i) =>
  question({
    id: `id${i}`,
    prompt: `Prompt number p${i}?`,
    options: [`a${i}a`, `b${i}b`, `c${i}c`, `d${i}d`],
    answer: i % 4,
    topic: i < 40 ? "cast" : (["crew", "music", "awards", "release"][i % 4] ?? ""),
    difficulty: LEVELS[i % 3] ?? "easy",
  }),
);
const byId = new Map<string, Question>(pack.map((each) => [each.id, each]));

const idsOf = (draw: ReturnType<typeof drawGame>) => draw.map(({ questionId }) => questionId);
const levelsOf = (draw: ReturnType<typeof drawGame>) =>
  idsOf(draw).map((id) => LEVELS.indexOf(byId.get(id)?.difficulty ?? "easy"));
const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe("drawGame", () => {
  it("deals the same game for the same seed, in whatever order the pack stands", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.nat(59),
        fc.constantFrom(...MODES),
        (seed, turn, mode) => {
          const turned = [...pack.slice(turn), ...pack.slice(0, turn)];
          expect(drawGame(turned, setup({ seed, mode }))).toEqual(drawGame(pack, setup({ seed, mode })));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("deals a game that is known for its seed", () => {
    expect(idsOf(drawGame(pack, setup({ seed: 7, count: 5 })))).toMatchInlineSnapshot(`
      [
        "id42",
        "id57",
        "id34",
        "id55",
        "id32",
      ]
    `);
  });

  it("deals another game for another seed", () => {
    expect(new Set(seeds.map((seed) => idsOf(drawGame(pack, setup({ seed }))).join())).size).toBe(seeds.length);
  });

  it("knows the key wherever it lies, and passes its own schema", () => {
    for (const drawn of drawGame(pack, setup({ count: 30 }))) {
      expect(byId.get(drawn.questionId)).toMatchObject({
        answer: drawn.kind === "choice" ? drawn.order[drawn.key] : null,
      });
      expect(drawnSchema.safeParse(drawn).success).toBe(true);
    }
  });

  it.each([
    ["classic", 10, 60, 10],
    ["classic", 30, 7, 7],
    ["relaxed", 20, 60, 20],
    ["sudden-death", 10, 60, 60],
    ["clock", 10, 60, 60],
    ["clock", 10, 7, 7],
    ["classic", 10, 0, 0],
  ] as const)("%s, %i asked for, %i there: deals %i, each once", (mode, count, available, dealt) => {
    const ids = idsOf(drawGame(pack.slice(0, available), setup({ mode, count })));
    expect(ids).toHaveLength(dealt);
    expect(new Set(ids).size).toBe(dealt);
  });

  it("deals a thousand at most, of the largest pack", () => {
    const large = Array.from({ length: 1500 }, (_, i) => question({ id: `id${i}`, options: [`a${i}a`, "x"] }));
    expect(drawGame(large, setup({ mode: "clock" }))).toHaveLength(1000);
  });

  it("deals a question once that stands twice in the pack", () => {
    expect(drawGame([...pack.slice(0, 4), ...pack.slice(0, 4)], setup())).toHaveLength(4);
  });
});

describe("topics", () => {
  it("do not take over: two thirds of the pack get less than half of a game", () => {
    for (const seed of seeds) {
      const topics = drawGame(pack, setup({ seed, count: 10 })).map(({ topic }) => topic);
      expect(topics.filter((topic) => topic === "cast").length).toBeLessThan(5);
      expect(new Set(topics).size).toBeGreaterThanOrEqual(4);
    }
  });

  it("keep their shares from ten to ten", () => {
    const casts = seeds.map(
      (seed) =>
        drawGame(pack, setup({ seed, mode: "clock" }))
          .slice(0, 20)
          .filter(({ topic }) => topic === "cast").length,
    );
    expect(Math.max(...casts)).toBe(7);
  });

  it("fill a game alone where there is no other", () => {
    expect(drawGame(pack.slice(0, 30), setup({ count: 30 }))).toHaveLength(30);
  });
});

describe("difficulty", () => {
  it("rises from easy to hard, with something of each", () => {
    for (const seed of seeds) {
      const levels = levelsOf(drawGame(pack, setup({ seed, count: 10 })));
      expect(levels).toEqual(levels.toSorted());
      expect(levels[0]).toBe(0);
      expect(levels.at(-1)).toBe(2);
    }
  });

  it.each(["sudden-death", "clock"] as const)("rises in every ten, and from ten to ten, in %s", (mode) => {
    const levels = levelsOf(
      drawGame(
        pack.map((each) => ({ ...each, topic: "film" })),
        setup({ mode }),
      ),
    );
    const tens = [0, 1, 2, 3].map((ten) => levels.slice(ten * 10, ten * 10 + 10).join(""));
    expect(tens).toEqual(["0000011112", "0001111222", "0111122222", "0111122222"]);
  });
});

describe("answers given away", () => {
  const telling = question({ id: "telling", prompt: "What did Ann say?", options: ["x", "y", "z", "w"] });
  const told = question({ id: "told", prompt: "Who spoke?", options: ["Ann", "k", "l", "m"] });

  it("never stand in one game with what gives them away, while there are others", () => {
    for (const seed of seeds) {
      const ids = idsOf(drawGame([...pack.slice(0, 30), telling, told], setup({ seed, count: 30 })));
      expect(ids).toHaveLength(30);
      expect(ids.includes("telling") && ids.includes("told")).toBe(false);
    }
  });

  it("are asked first rather than a question that was asked lately", () => {
    const again = question({ id: "again", prompt: "Who else?", options: ["Zoe", "k", "l", "m"] });
    for (const seed of seeds) {
      const ids = idsOf(drawGame([telling, told, again], setup({ seed, count: 2 }), recentFrom([["again"]])));
      expect(ids).toEqual(["told", "telling"]);
    }
  });

  describe("by two questions to each other", () => {
    const one = question({ id: "one", prompt: "What did Bea say?", options: ["Ann", "y", "z", "w"] });
    const other = question({ id: "other", prompt: "What did Ann say?", options: ["Bea", "k", "l", "m"] });
    const again = question({ id: "again", prompt: "Who else?", options: ["Zoe", "k", "l", "m"] });

    it("are kept out even for a question that was asked lately", () => {
      for (const seed of seeds) {
        const ids = idsOf(drawGame([one, other, again], setup({ seed, count: 2 }), recentFrom([["again"]])));
        expect(ids).toContain("again");
      }
    });

    it("are not asked both, though the game is the shorter for it", () => {
      for (const seed of seeds) expect(drawGame([one, other], setup({ seed }))).toHaveLength(1);
    });
  });

  it("are asked first where the pack has nothing else", () => {
    for (const seed of seeds) expect(idsOf(drawGame([telling, told], setup({ seed })))).toEqual(["told", "telling"]);
  });

  it.each(["classic", "sudden-death", "clock"] as const)("are asked first in %s, whatever the pack", (mode) => {
    const names = ["Ann", "Bea", "Cid", "Dee", "Eve", "Fay"];
    const name = fc.constantFrom(...names);
    // Two that ask the same would give each other away.
    const anyPack = fc.uniqueArray(fc.record({ key: name, about: name }), {
      minLength: 1,
      maxLength: 20,
      selector: ({ key, about }) => `${key} ${about}`,
    });
    fc.assert(
      fc.property(anyPack, fc.nat(), (facts, seed) => {
        // A key may only be told of by names after it in the alphabet: so nothing goes round in a ring.
        const questions = facts
          .filter(({ key, about }) => about < key)
          .map(({ key, about }, i) => question({ id: `${i}`, prompt: `Who of ${about}?`, options: [key, "x"] }));
        const ids = idsOf(drawGame(questions, setup({ seed, mode, count: 20 })));
        expect(ids).toHaveLength(questions.length);
        for (const [id, given] of givenAwayBy(questions)) {
          for (const other of given) expect(ids.indexOf(other)).toBeLessThan(ids.indexOf(id));
        }
      }),
    );
  });
});

describe("proofs", () => {
  const proof = (start: number): PlacedProof => ({
    kind: "sentence",
    sentence: "It is so.",
    section: "Lead",
    path: ["Lead"],
    article: "Film",
    start,
    mark: null,
  });

  it.each(["classic", "sudden-death"] as const)("are not read twice in %s while there are other sentences", (mode) => {
    const twice = pack.map((each, i) => ({ ...each, proof: proof(Math.floor(i / 2)) }));
    for (const seed of seeds) {
      const starts = idsOf(drawGame(twice, setup({ seed, mode, count: 30 })))
        .slice(0, 30)
        .map((id) => Math.floor(Number(id.slice(2)) / 2));
      expect(new Set(starts).size).toBe(30);
    }
  });
});

describe("questions asked lately", () => {
  it("wait until the rest is used up", () => {
    const recent = recentFrom([pack.slice(0, 50).map(({ id }) => id)]);
    const ids = idsOf(drawGame(pack, setup({ count: 10 }), recent));
    expect(ids.filter((id) => recent.has(id))).toEqual([]);
  });

  it("come back where nothing else is left", () => {
    const recent = recentFrom([pack.slice(0, 57).map(({ id }) => id)]);
    const ids = idsOf(drawGame(pack, setup({ count: 10 }), recent));
    expect(ids).toHaveLength(10);
    expect(ids).toEqual(expect.arrayContaining(["id57", "id58", "id59"]));
  });

  it("come back the oldest first", () => {
    const alike = pack.slice(0, 12).map((each) => ({ ...each, difficulty: "easy" as const }));
    const games = [0, 2, 6].map((from, game) => alike.slice(from, [2, 6, 12][game]).map(({ id }) => id));
    const ids = idsOf(drawGame(alike, setup({ count: 10 }), recentFrom(games)));
    expect(ids).not.toContain("id0");
    expect(ids).not.toContain("id1");
  });

  it("do not return within ten games while others are left", () => {
    const games: string[][] = [];
    for (let game = 0; game < 6; game++) {
      games.unshift(idsOf(drawGame(pack, setup({ seed: game, count: 10 }), recentFrom(games))));
    }
    expect(new Set(games.flat()).size).toBe(60);
  });
});

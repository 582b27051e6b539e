import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawGame } from "../../../../game/solo/draw.ts";
import { cutTwo } from "../../../../game/solo/lifelines.ts";
import { drawnSchema } from "../../../../game/solo/model.ts";
import { question, setup } from "./games.ts";

/** Questions whose words have nothing in common. */
const pack = Array.from({ length: 40 }, (_, i) =>
  question({
    id: `id${i}`,
    prompt: `Prompt number p${i}?`,
    options: [`a${i}a`, `b${i}b`, `c${i}c`, `d${i}d`],
    answer: i % 4,
    topic: ["cast", "crew", "music", "awards"][i < 25 ? 0 : i % 4] ?? "",
    difficulty: (["hard", "medium", "easy"] as const)[i % 3] ?? "easy",
  }),
);
const ids = (draw: ReturnType<typeof drawGame>) => draw.map(({ questionId }) => questionId);

describe("drawGame", () => {
  it("deals the same game for the same seed, in whatever order the pack stands", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.nat(), (seed, turn) => {
        const turned = [...pack.slice(turn % pack.length), ...pack.slice(0, turn % pack.length)];
        expect(drawGame(turned, setup({ seed }))).toEqual(drawGame(pack, setup({ seed })));
      }),
    );
  });

  it("deals another game for another seed", () => {
    expect(ids(drawGame(pack, setup({ seed: 1 })))).not.toEqual(ids(drawGame(pack, setup({ seed: 2 }))));
  });

  it("knows the key wherever it lies, and passes its own schema", () => {
    for (const drawn of drawGame(pack, setup({ count: 30 }))) {
      const asked = pack.find(({ id }) => id === drawn.questionId);
      expect(drawn.order[drawn.key]).toBe(asked?.answer);
      expect(drawnSchema.safeParse(drawn).success).toBe(true);
    }
  });

  it("deals each question once, and what there is where more is asked for", () => {
    const dealt = ids(drawGame(pack.slice(0, 7), setup({ count: 30 })));
    expect(new Set(dealt).size).toBe(7);
    expect(dealt).toHaveLength(7);
  });

  it("lets no topic take over while there are others", () => {
    const dealt = drawGame(pack, setup({ count: 10 }));
    expect(dealt.filter(({ topic }) => topic === "cast").length).toBeLessThanOrEqual(4);
  });

  it("rises from easy to hard", () => {
    const rank = drawGame(pack, setup({ count: 20 })).map(({ questionId }) =>
      ["easy", "medium", "hard"].indexOf(pack.find(({ id }) => id === questionId)?.difficulty ?? ""),
    );
    expect(rank).toEqual([...rank].sort());
  });

  it("never deals two questions of which one says the other's key while there are others", () => {
    const telling = question({ id: "telling", prompt: "What did a3a say?", options: ["x", "y", "z", "w"] });
    const told = question({ id: "told", prompt: "Who spoke?", options: ["a3a", "k", "l", "m"] });
    for (let seed = 0; seed < 300; seed++) {
      const dealt = ids(drawGame([...pack.slice(10), telling, told], setup({ seed, count: 30 })));
      expect(dealt.includes("telling") && dealt.includes("told")).toBe(false);
    }
  });

  it("asks what is given away first where the pack has nothing else", () => {
    const telling = question({ id: "telling", prompt: "What did Ann say?", options: ["x", "y", "z", "w"] });
    const told = question({ id: "told", prompt: "Who spoke?" });
    for (let seed = 0; seed < 50; seed++) {
      expect(ids(drawGame([telling, told], setup({ seed })))).toEqual(["told", "telling"]);
    }
  });

  it("leaves what was asked lately for when the rest is used up", () => {
    const recent = new Set(pack.slice(0, 25).map(({ id }) => id));
    const dealt = ids(drawGame(pack, setup({ count: 10 }), recent));
    expect(dealt.filter((id) => recent.has(id))).toEqual([]);
  });

  it("keeps figures and dates in order and shuffles names", () => {
    const figures = question({ id: "f", options: ["$2 million", "$5 million", "over $7 million", "$9 million"] });
    const dates = question({ id: "d", options: ["May 2, 2013", "June 1, 2013", "June 5, 2013", "July 1, 2013"] });
    const names = question({ id: "n" });
    const orders = (id: string) =>
      new Set(
        Array.from({ length: 40 }, (_, seed) =>
          drawGame([figures, dates, names], setup({ seed }))
            .find((drawn) => drawn.questionId === id)
            ?.order.join(),
        ),
      );
    expect([...orders("f")]).toEqual(["0,1,2,3"]);
    expect([...orders("d")]).toEqual(["0,1,2,3"]);
    expect(orders("n").size).toBeGreaterThan(5);
  });
});

describe("cutTwo", () => {
  it("takes two different wrong places, never the key, and the same two each time", () => {
    for (const drawn of drawGame(pack, setup({ count: 30 }))) {
      const cut = cutTwo(drawn, 7);
      expect(new Set(cut).size).toBe(2);
      expect(cut).not.toContain(drawn.key);
      expect(cutTwo(drawn, 7)).toEqual(cut);
    }
  });
});

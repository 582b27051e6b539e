import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNight } from "../../../../../game/night/build/build-night.ts";
import { filmBound } from "../../../../../game/night/build/choose.ts";
import { THEME_TOPICS, THEMES, type Wanted } from "../../../../../game/night/build/model.ts";
import { poolOf } from "../../../../../game/night/build/pool.ts";
import { type NightPlan, planSchema } from "../../../../../game/night/plan.ts";
import { givenAwayBy } from "../../../../../game/solo/giveaways.ts";
import { keysOf } from "../../../../../questions/key.ts";
import { DIFFICULTIES } from "../../../../../questions/model.ts";
import { packs, source, wanted } from "./packs.ts";

function built(of: Wanted): NightPlan {
  const night = buildNight(of);
  if (!night.ok) throw new Error(night.code);
  return night.value;
}

const itemsOf = (night: NightPlan) => night.rounds.flatMap(({ items }) => items);
const idsOf = (night: NightPlan) => itemsOf(night).map(({ question }) => question.id);
const countBy = (values: readonly string[]) =>
  [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length);

const FIVE = packs({ a: 40, b: 40, c: 40, d: 40, e: 40 });

describe("a night from packs with two figures among much else", () => {
  const figure = (index: number, prompt: string, key: string) => {
    const one = source("a", 100 + index);
    const options = ["$1 million", key, "$3 million", "$4 million"];
    return { ...one, question: { ...one.question, prompt, options } };
  };
  const sources = [
    ...packs({ a: 60 }),
    figure(1, "What was the worldwide gross of Harrow Lane?", "$48 million"),
    figure(2, "How much did Low Water cost?", "$23 million"),
  ];

  it("keeps one back to break a tie, whatever the seed", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const night = built({ ...wanted(sources), seed });
        expect(night.tieBreaks.length).toBeGreaterThan(0);
        const asked = idsOf(night);
        expect(night.tieBreaks.filter(({ id }) => asked.includes(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps none back where no tie is to be broken", () => {
    expect(built(wanted(sources, { tieBreaks: 0 })).tieBreaks).toEqual([]);
  });
});

describe("a night that is built", () => {
  it("is as agreed: rounds with titles, each question once, breaks between rounds only", () => {
    const night = built(wanted(FIVE));
    expect(planSchema.parse(night)).toEqual(night);
    expect(night.rounds.map(({ title, items, breakSeconds }) => [title, items.length, breakSeconds])).toEqual([
      ["Round 1", 6, 600],
      ["Round 2", 6, 600],
      ["Round 3", 6, 0],
    ]);
    expect(new Set(idsOf(night)).size).toBe(18);
    expect(new Set(itemsOf(night).map(({ id }) => id)).size).toBe(18);
  });

  it("is the same for the same seed in whatever order the questions stand, and another for another", () => {
    expect(built(wanted(FIVE.toReversed()))).toEqual(built(wanted(FIVE)));
    expect(idsOf(built({ ...wanted(FIVE), seed: 8 }))).not.toEqual(idsOf(built(wanted(FIVE))));
  });

  it("uses no film more than half as often again as an even share", () => {
    const films = countBy(itemsOf(built(wanted(FIVE))).map(({ packId }) => packId ?? ""));
    expect(films.length).toBe(5);
    expect(Math.max(...films)).toBeLessThanOrEqual(6);
  });

  it("bounds a film by what the others can give", () => {
    const bound = (sizes: Record<string, number>, size: number) => filmBound(poolOf(packs(sizes), new Set(), 1), size);
    expect(bound({ a: 40, b: 40, c: 40, d: 40, e: 40 }, 18)).toBe(6);
    expect(bound({ a: 40, b: 2, c: 2 }, 18)).toBe(21);
    expect(bound({ a: 40 }, 18)).toBe(27);
  });

  it("takes no film over its bound, whatever the packs", () => {
    const sizes = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.integer({ min: 1, max: 25 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.boolean(), (each, seed, themed) => {
        const sources = packs(each);
        const of = { ...wanted(sources, { rounds: 2, questionsPerRound: 5, themed }), seed };
        const night = buildNight(of);
        if (!night.ok) return void expect(sources.length).toBeLessThan(10);
        const most = filmBound(poolOf(sources, new Set(), seed), 10);
        if (!themed)
          expect(Math.max(...countBy(itemsOf(night.value).map(({ packId }) => packId ?? "")))).toBeLessThanOrEqual(
            most,
          );
        expect(new Set(idsOf(night.value)).size).toBe(10);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it("mixes topics and difficulties, and rises in each round", () => {
    const night = built(wanted(FIVE));
    expect(Math.max(...countBy(itemsOf(night).map(({ question }) => question.topic)))).toBeLessThanOrEqual(3);
    for (const { items } of night.rounds) {
      const levels = items.map(({ question }) => DIFFICULTIES.indexOf(question.difficulty));
      expect(levels).toEqual(levels.toSorted());
      expect(new Set(levels).size).toBeGreaterThan(1);
    }
  });

  it("asks nothing that the club had while there is something else", () => {
    const first = new Set(idsOf(built(wanted(FIVE))));
    expect(idsOf(built({ ...wanted(FIVE), had: first })).filter((id) => first.has(id))).toEqual([]);
    const few = packs({ a: 10, b: 10 });
    const again = built({ ...wanted(few), had: new Set(few.slice(0, 4).map(({ question }) => question.id)) });
    expect(idsOf(again).filter((id) => few.slice(0, 4).some(({ question }) => question.id === id))).toHaveLength(2);
  });

  it("has no question that gives another's answer away while there are others", () => {
    const telling = FIVE.map((each, index) => {
      const other = FIVE[(index + 1) % FIVE.length] ?? each;
      const prompt = index % 2 === 0 ? `What of ${keysOf(other.question)[0]}, number ${index}?` : each.question.prompt;
      return { ...each, question: { ...each.question, prompt } };
    });
    for (const seed of [1, 2, 3]) {
      const night = built({ ...wanted(telling), seed });
      expect([...givenAwayBy(itemsOf(night).map(({ question }) => question))]).toEqual([]);
    }
  });

  it("asks a key before a prompt says it where it cannot do without", () => {
    const [key = source("a", 0), ...rest] = packs({ a: 4 });
    const tells = { ...key, question: { ...source("b", 0).question, prompt: `Who met ${keysOf(key.question)[0]}?` } };
    const all = [tells, key, ...rest].slice(0, 4);
    const ids = idsOf(built(wanted(all, { rounds: 2, questionsPerRound: 2 })));
    expect(ids.indexOf(key.question.id)).toBeLessThan(ids.indexOf(tells.question.id));
  });

  it("gives each round a theme of its own where the packs have plenty", () => {
    const night = built(wanted(FIVE, { themed: true }));
    const themes = night.rounds.map(({ title }) => THEMES.find((theme) => title === `On ${theme}`));
    expect(new Set(themes).size).toBe(3);
    night.rounds.forEach(({ items }, index) => {
      const theme = themes[index];
      for (const { question } of items) expect(theme && THEME_TOPICS[theme]).toContain(question.topic);
    });
  });

  it("has mixed rounds after themes run out", () => {
    const onlyCast = packs({ a: 60 }).filter(({ question }) => ["cast", "crew", "awards"].includes(question.topic));
    const night = built(wanted(onlyCast, { themed: true, rounds: 3, questionsPerRound: 3 }));
    expect(night.rounds.map(({ title }) => title)).toEqual(["On people", "Round 2", "Round 3"]);
  });

  it("says how many questions there are where they are too few", () => {
    expect(buildNight(wanted(packs({ a: 17 })))).toMatchObject({
      ok: false,
      code: "not-enough",
      details: { questions: 17 },
    });
  });
});

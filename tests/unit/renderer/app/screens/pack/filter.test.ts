import { describe, expect, it } from "vitest";
import type { Question } from "../../../../../../questions/model.ts";
import {
  byDifficulty,
  byTopic,
  countedBy,
  EVERYTHING,
  type Filter,
  filtered,
} from "../../../../../../renderer/app/screens/pack/filter.ts";
import { question } from "../../../../game/solo/games.ts";

const pack: readonly Question[] = [
  question({ id: "a", topic: "cast", difficulty: "easy" }),
  question({ id: "b", topic: "story", difficulty: "easy" }),
  question({ id: "c", topic: "cast", difficulty: "hard" }),
];
const shown = (filter: Partial<Filter>, ...flagged: string[]) =>
  filtered(pack, { ...EVERYTHING, ...filter }, new Set(flagged)).map(({ id }) => id);

describe("the list", () => {
  it.each<[Partial<Filter>, string[]]>([
    [{}, ["a", "b", "c"]],
    [{ topic: "cast" }, ["a", "c"]],
    [{ difficulty: "easy" }, ["a", "b"]],
    [{ topic: "cast", difficulty: "hard" }, ["c"]],
    [{ topic: "story", difficulty: "hard" }, []],
  ])("shows, by %j, %j", (filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it("shows what was called wrong among the others, or alone", () => {
    expect(shown({}, "b")).toEqual(["a", "b", "c"]);
    expect(shown({ flagged: true }, "b", "of another pack")).toEqual(["b"]);
    expect(shown({ flagged: true, topic: "cast" }, "b")).toEqual([]);
  });
});

describe("the charts", () => {
  it("have the topic with the most questions first, equal ones in their usual order, people's own last", () => {
    const counts = byTopic({ awards: 2, "my-own": 2, cast: 2, story: 5 });
    expect(counts.map(({ name }) => name)).toEqual(["story", "cast", "awards", "my-own"]);
  });

  it("name every difficulty, easy first, also one that there is none of", () => {
    expect(byDifficulty(countedBy(pack, ({ difficulty }) => difficulty))).toEqual([
      { name: "easy", count: 2 },
      { name: "medium", count: 0 },
      { name: "hard", count: 1 },
    ]);
  });
});

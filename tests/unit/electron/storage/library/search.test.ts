import { describe, expect, test } from "vitest";
import {
  LIBRARY_SORTS,
  LIBRARY_STATES,
  type LibraryQuery,
  type LibraryRow,
  type LibrarySearch,
} from "../../../../../electron/api/contract/library.ts";
import type { LibraryPort } from "../../../../../electron/api/ports.ts";
import { newPack, type OpenStorage, openStorage, question } from "../fixtures.ts";

const ALL: LibraryQuery = {
  text: "",
  packId: null,
  film: null,
  topic: null,
  difficulty: null,
  kind: null,
  decade: null,
  country: null,
  states: [...LIBRARY_STATES],
  only: null,
};

function page(library: LibraryPort, query: Partial<LibraryQuery> = {}, search: Partial<LibrarySearch> = {}) {
  const from = { kind: "skip", rows: 0 } as const;
  const result = library.search({ query: { ...ALL, ...query }, sort: "newest", from, limit: 50, ...search });
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const ids = (rows: readonly LibraryRow[]) => rows.map((row) => row.question.id);

function filled(): OpenStorage {
  const storage = openStorage();
  storage.packs.save(newPack({ size: 7 }));
  storage.clock.now += 1000;
  const other = newPack();
  const questions = [
    question(0, { prompt: "Who shot Blue?", options: ["Ida", "Bo"], answer: 1 }),
    question(1, { prompt: "apples in Blue?", difficulty: "medium", tags: ["decade:1930s", "country:France"] }),
  ];
  storage.packs.save({ ...other, id: "blue", pack: { ...other.pack, title: "Blue", questions } });
  return storage;
}

describe("a search", () => {
  test("gives whole questions with their pack, newest first", () => {
    const { library } = filled();
    const { rows, next } = page(library);
    expect(ids(rows)).toEqual(["q1", "q0", "q6", "q5", "q4", "q3", "q2", "q1", "q0"]);
    expect(rows[0]).toMatchObject({
      packId: "blue",
      packTitle: "Blue",
      articleKind: "film",
      state: "new",
      original: null,
    });
    expect(rows[2]?.question).toEqual(question(6));
    expect(next).toBeNull();
  });

  test.each([
    ["a word of the prompt", { text: "apples" }, 1],
    ["the beginning of one", { text: "app" }, 1],
    ["a wrong answer", { text: "ida" }, 1],
    ["the pack's title", { text: "blue" }, 2],
    ["a topic", { text: "awards" }, 4],
    ["words in several places", { text: "blue sho" }, 1],
    ["a word that is nowhere", { text: "pears" }, 0],
    ["a film", { film: "A film" }, 9],
    ["another film", { film: "B" }, 0],
    ["a pack and a topic", { packId: "pack", topic: "cast" }, 4],
    ["a difficulty", { difficulty: "medium" }, 1],
    ["a kind", { kind: "truth" }, 0],
    ["a decade", { decade: "1930s" }, 1],
    ["a country and a decade", { country: "France", decade: "1930s" }, 1],
    ["a country that only begins so", { country: "Fra" }, 0],
    ["a decade and another topic", { decade: "1930s", topic: "music" }, 0],
    ["no state at all", { states: [] }, 0],
  ] satisfies [string, Partial<LibraryQuery>, number][])("for %s", (_what, query, count) => {
    const { library } = filled();
    expect(page(library, query).rows).toHaveLength(count);
    expect(library.counts({ ...ALL, ...query })).toMatchObject({ value: { total: count } });
  });

  test.each(LIBRARY_SORTS)("by %s gives the same pages after a row, by number of rows, and in one", (sort) => {
    const { library } = filled();
    const whole = page(library, {}, { sort });
    const walked: LibraryRow[] = [];
    let from: LibrarySearch["from"] = { kind: "skip", rows: 0 };
    for (;;) {
      const { rows, next } = page(library, {}, { sort, from, limit: 2 });
      expect(rows).toEqual(page(library, {}, { sort, from: { kind: "skip", rows: walked.length }, limit: 2 }).rows);
      walked.push(...rows);
      if (next === null) break;
      from = { kind: "after", cursor: next };
    }
    expect(walked).toEqual(whole.rows);
    expect(walked).toHaveLength(9);
  });

  test("by prompt has no regard to capitals", () => {
    const { library } = filled();
    expect(page(library, {}, { sort: "prompt" }).rows[0]?.question.prompt).toBe("apples in Blue?");
  });
});

test("a filter is counted with each of its choices, the others staying as they are", () => {
  const { library, packs } = filled();
  packs.flag("pack", "q0", true);
  const counts = library.counts({ ...ALL, packId: "pack", topic: "cast", states: ["new"] });
  expect(counts).toEqual({
    ok: true,
    value: {
      total: 3,
      states: { new: 3, flagged: 1 },
      topics: { awards: 3, cast: 3 },
      difficulties: { easy: 2, hard: 1 },
      kinds: { choice: 3 },
      decades: {},
      countries: {},
      packs: [
        { id: "pack", title: "A film", count: 3 },
        { id: "blue", title: "Blue", count: 1 },
      ],
      films: [{ film: "A film", count: 3 }],
    },
  });
});

test("decades and countries are counted with the other filters, each without its own", () => {
  const { library } = filled();
  const counted = (query: Partial<LibraryQuery>) => library.counts({ ...ALL, ...query });
  expect(counted({})).toMatchObject({ value: { decades: { "1930s": 1 }, countries: { France: 1 } } });
  expect(counted({ decade: "1940s" })).toMatchObject({ value: { total: 0, decades: { "1930s": 1 }, countries: {} } });
  expect(counted({ packId: "pack" })).toMatchObject({ value: { decades: {}, countries: {} } });
});

test("questions that ask the same are found in all packs, those that were put away left out", async () => {
  const { library, packs } = filled();
  const other = newPack();
  packs.save({ ...other, id: "third", pack: { ...other.pack, questions: [question(3), question(40)] } });
  const twins = await library.alike();
  expect(twins).toEqual({ ok: true, value: { groups: [[4, 10]] } });
  expect(page(library, { only: [4, 10] }, { sort: "prompt" }).rows).toHaveLength(2);
  await library.change({ kind: "these", numbers: [10] }, { action: "retire", on: true });
  expect(await library.alike()).toEqual({ ok: true, value: { groups: [] } });
});

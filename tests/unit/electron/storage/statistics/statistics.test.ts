import { describe, expect, test } from "vitest";
import { createStatistics } from "../../../../../electron/storage/statistics/statistics.ts";
import { newPack, type OpenStorage, openStorage } from "../fixtures.ts";
import { began, EVENING, wholeGame } from "../whole-game.ts";

const DAY = 86_400_000;

function opened() {
  const storage = openStorage();
  const times = { now: () => storage.clock.now, utcOffset: () => storage.clock.offset };
  const statistics = createStatistics(storage.store, 1, times);
  return { ...storage, statistics };
}

function play({ sessions }: OpenStorage, id: string, right: readonly boolean[], at = EVENING): void {
  sessions.append(id, 0, wholeGame(right, began({ at, length: right.length })));
}

function addCard(
  { db }: OpenStorage,
  id: string,
  due: number,
  change: { phase?: string; suspended?: number } = {},
): void {
  const { phase = "review", suspended = 0 } = change;
  db.prepare(`
    INSERT INTO practice_cards (person, pack_id, question_id, phase, due, scheduled_days, step, reviews, lapses, suspended,
      live, topic) VALUES (1, 'pack', ?, ?, ?, 1, 0, 1, 0, ?, 1, 'cast')`).run(id, phase, due, suspended);
}

function addReview({ db }: OpenStorage, seq: number, day: string, grade: string, expected: number | null): void {
  db.prepare(`
    INSERT INTO practice_reviews VALUES (1, ?, ?, 's', 'd', 'pack', 'q0', 0, ?, ?, ?, 1000, ?, 1, 1, ?)`).run(
    seq,
    `r${seq}`,
    day,
    grade,
    grade === "again" ? 0 : 1,
    expected === null ? "new" : "review",
    expected,
  );
}

test("a store in which nothing happened says so everywhere", () => {
  const { statistics } = opened();
  expect(statistics.summary()).toEqual({
    ok: true,
    value: {
      today: "2027-03-14",
      daysInARow: 0,
      answered: 0,
      recent: { answered: 0, right: 0, medianMs: null },
      cardsKnown: 0,
      reviews: 0,
    },
  });
  expect(statistics.days()).toEqual({ ok: true, value: { today: "2027-03-14", days: [] } });
  expect(statistics.due()).toEqual({ ok: true, value: { today: "2027-03-14", days: [] } });
  for (const list of [statistics.totals(), statistics.games(), statistics.nights()])
    expect(list).toEqual({ ok: true, value: [] });
});

describe("what was played", () => {
  test("is in the headline figures and in its day", () => {
    const storage = opened();
    play(storage, "a", [true, false, true]);
    expect(storage.statistics.summary()).toMatchObject({
      value: { daysInARow: 1, answered: 3, recent: { answered: 3, right: 2, medianMs: 2000 } },
    });
    expect(storage.statistics.days()).toMatchObject({
      value: { days: [{ day: "2027-03-14", answered: 3, right: 2 }] },
    });
  });

  test("longer than half a year ago is in the totals, not in the days", () => {
    const storage = opened();
    play(storage, "a", [true], EVENING - 182 * DAY);
    play(storage, "b", [true], EVENING - 181 * DAY);
    expect(storage.statistics.days()).toMatchObject({ value: { days: [{ day: "2026-09-14" }] } });
    expect(storage.statistics.summary()).toMatchObject({ value: { answered: 2 } });
  });

  test("counts by topic, difficulty, film and the film's decade", () => {
    const storage = opened();
    const pack = newPack();
    storage.packs.save({ ...pack, article: { ...pack.article, text: "A film is a 1942 drama of 1950." } });
    play(storage, "a", [true, false, true]);
    const { value } = ready(storage.statistics.totals());
    const of = (trait: string) =>
      value.filter((row) => row.trait === trait).map((row) => [row.value, row.answered, row.right]);
    expect(of("topic")).toEqual([
      ["cast", 2, 2],
      ["awards", 1, 0],
    ]);
    expect(of("difficulty")).toEqual([
      ["easy", 2, 1],
      ["hard", 1, 1],
    ]);
    expect(of("film")).toEqual([["A film", 3, 2]]);
    expect(of("decade")).toEqual([["1940", 3, 2]]);
    expect(of("time")).toEqual([["4", 3, 2]]);
  });

  test.each([
    ["of a person", { kind: "person" as const }, []],
    ["without a year", { text: "A film is a drama." }, ["film"]],
  ])("an article %s gives no decade", (_what, change, traits) => {
    const storage = opened();
    const pack = newPack();
    storage.packs.save({ ...pack, article: { ...pack.article, text: "It is a 1942 drama.", ...change } });
    play(storage, "a", [true]);
    const { value } = ready(storage.statistics.totals());
    expect(value.map(({ trait }) => trait).filter((trait) => trait === "film" || trait === "decade")).toEqual(traits);
  });
});

test("the best games come first, short and unfinished ones not at all", () => {
  const storage = opened();
  play(storage, "half", [true, false, true, false, true]);
  play(storage, "all", [true, true, true, true, true], EVENING + DAY);
  play(storage, "short", [true, true]);
  storage.sessions.append("open", 0, wholeGame([true, true, true, true, true]).slice(0, 4));
  expect(ready(storage.statistics.games()).value.map(({ id, right, of }) => [id, right, of])).toEqual([
    ["all", 5, 5],
    ["half", 3, 5],
  ]);
});

test("reviews are counted by day, with what was kept of learnt cards and what was expected", () => {
  const storage = opened();
  addReview(storage, 1, "2027-03-13", "good", null);
  addReview(storage, 2, "2027-03-13", "good", 0.9);
  addReview(storage, 3, "2027-03-13", "again", 0.75);
  play(storage, "a", [true], EVENING - DAY);
  expect(ready(storage.statistics.days()).value.days).toEqual([
    { day: "2027-03-13", answered: 1, right: 1, practised: 3, recalled: 2, learnt: 2, kept: 1, expected: 1.65 },
  ]);
});

test("a review that is taken back is counted no more", () => {
  const storage = opened();
  addReview(storage, 1, "2027-03-13", "good", 0.9);
  addReview(storage, 2, "2027-03-13", "again", 0.75);
  storage.db.exec("DELETE FROM practice_reviews WHERE seq = 2");
  expect(ready(storage.statistics.days()).value.days).toMatchObject([
    { practised: 1, recalled: 1, learnt: 1, kept: 1, expected: expect.closeTo(0.9) },
  ]);
  storage.db.exec("DELETE FROM practice_reviews");
  expect(ready(storage.statistics.days()).value.days).toEqual([]);
});

test("cards come due on local days; what is overdue is due today, what is suspended or new never", () => {
  const storage = opened();
  storage.clock.offset = 120;
  addCard(storage, "late", EVENING - 9 * DAY);
  addCard(storage, "tonight", EVENING + 3_600_000);
  // 22:30 of Greenwich is half past midnight here.
  addCard(storage, "after midnight", Date.UTC(2027, 2, 14, 22, 30));
  addCard(storage, "far", EVENING + 29 * DAY);
  addCard(storage, "out", EVENING, { suspended: 1 });
  addCard(storage, "new", EVENING, { phase: "new" });
  expect(ready(storage.statistics.due()).value.days).toEqual([
    { day: "2027-03-14", cards: 2 },
    { day: "2027-03-15", cards: 1 },
  ]);
});

test("nights that have ended are told with their winner, rehearsals are not", () => {
  const storage = opened();
  const night = storage.db.prepare(`
    INSERT INTO nights VALUES (?, 1, 'p', 'A night', 'Club', ?, 0, ?, '', '', '', NULL, '', 0)`);
  const result = storage.db.prepare("INSERT INTO night_results VALUES (?, ?, ?, ?, ?)");
  for (const [id, rehearsal, endedAt] of [
    ["held", 0, 5],
    ["tried", 1, 6],
    ["open", 0, null],
  ] as const) {
    night.run(id, rehearsal, endedAt);
    result.run(id, "a", "Ada", 1, 30);
    result.run(id, "b", "Bela", 2, 10);
  }
  expect(ready(storage.statistics.nights()).value).toEqual([
    { id: "held", title: "A night", club: "Club", endedAt: 5, teams: 2, winner: "Ada", best: 30, mean: 20 },
  ]);
});

function ready<T>(result: { ok: true; value: T } | { ok: false; message: string }): { readonly value: T } {
  if (!result.ok) throw new Error(result.message);
  return result;
}

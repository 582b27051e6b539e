import { describe, expect, test } from "vitest";
import type { TurnCard } from "../../../../../electron/api/contract/practice.ts";
import type { PracticePort } from "../../../../../electron/api/ports.ts";
import { createNightResults } from "../../../../../electron/storage/night-results.ts";
import { createNights } from "../../../../../electron/storage/nights.ts";
import { createPractice } from "../../../../../electron/storage/practice/practice.ts";
import { EVERYTHING } from "../../../../../game/practice/deck.ts";
import type { Grade } from "../../../../../game/practice/memory.ts";
import { item, round, Table } from "../../../game/night/nights.ts";
import { newPack, openStorage, question } from "../fixtures.ts";
import { EVENING, wholeGame } from "../whole-game.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;

function open(size = 30) {
  const storage = openStorage();
  const { store, clock } = storage;
  storage.packs.save(newPack({ size }));
  const times = { now: () => clock.now, utcOffset: () => clock.offset };
  return { ...storage, practice: createPractice(store, createNights(store, 1), 1, times) };
}

function good<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

let reviews = 0;
function grade(practice: PracticePort, { card }: TurnCard, as: Grade, sessionId = "s") {
  const how = { right: as !== "again", guessed: false, way: "choice", takenMs: 4000 } as const;
  reviews += 1;
  return good(practice.review({ sessionId, card, id: `r${reviews}`, grade: as, ...how }));
}

/** Takes every card that comes as Easy, so that none comes back the same day. */
function finish(practice: PracticePort, sessionId = "s"): number {
  let [turn, count] = [good(practice.next(sessionId, null)), 0];
  while (turn.next !== null) {
    turn = grade(practice, turn.next, "easy", sessionId);
    count += 1;
  }
  return count;
}

const tables = ({ db }: ReturnType<typeof open>) =>
  ["practice_cards", "practice_reviews"].map((name) => db.prepare(`SELECT * FROM ${name} ORDER BY 1, 2, 3`).all());

describe("a session", () => {
  test("brings the new cards of the day, one by one, and is then at its end", () => {
    const { practice } = open();
    const turn = good(practice.begin("s", "everything"));
    expect(turn).toMatchObject({ counts: { due: 0, fresh: 10, waiting: 0 }, done: 0, mayUndo: false });
    expect(turn.next).toMatchObject({ question: { id: "q0" }, way: "choice", reviews: 0, film: true });
    expect(finish(practice)).toBe(10);
    expect(good(practice.next("s", null))).toMatchObject({ next: null, done: 10, right: 10, counts: { fresh: 0 } });
  });

  test("that was interrupted goes on where it stood, in another run of the program as well", () => {
    const storage = open();
    const turn = good(storage.practice.begin("s", "everything"));
    if (turn.next === null) throw new Error("A card is there.");
    const after = grade(storage.practice, turn.next, "again");
    const times = { now: () => storage.clock.now, utcOffset: () => 0 };
    const later = createPractice(storage.store, createNights(storage.store, 1), 1, times);
    expect(good(later.overview()).session).toEqual({ id: "s", deckId: "everything", done: 1, right: 0 });
    expect(good(later.next("s", null))).toEqual(after);
  });

  test("brings a card that was not known back after its minutes, and before new ones", () => {
    const { practice, clock } = open();
    const turn = good(practice.begin("s", "everything"));
    const first = turn.next;
    if (first === null) throw new Error("A card is there.");
    const after = grade(practice, first, "again");
    expect(after.next?.card).not.toEqual(first.card);
    expect(after.counts.learning).toBe(1);
    clock.now += 2 * MINUTE;
    expect(good(practice.next("s", null)).next?.card).toEqual(first.card);
  });

  test("counts a review that is sent twice once", () => {
    const storage = open();
    const { practice } = storage;
    const { next } = good(practice.begin("s", "everything"));
    if (next === null) throw new Error("A card is there.");
    const review = { sessionId: "s", card: next.card, id: "same", grade: "good", right: true, guessed: false } as const;
    good(practice.review({ ...review, way: "choice", takenMs: 10 }));
    const before = tables(storage);
    expect(good(practice.review({ ...review, way: "choice", takenMs: 10 })).done).toBe(1);
    expect(tables(storage)).toEqual(before);
  });

  test("that has ended, or never began, takes no review", () => {
    const { practice } = open();
    const { next } = good(practice.begin("s", "everything"));
    if (next === null) throw new Error("A card is there.");
    practice.end("s");
    const how = { id: "x", grade: "good", right: true, guessed: false, way: "choice", takenMs: 1 } as const;
    expect(practice.review({ sessionId: "s", card: next.card, ...how })).toMatchObject({ code: "not-found" });
    expect(practice.begin("t", "no-such-deck")).toMatchObject({ code: "not-found" });
  });
});

describe("what is due", () => {
  test("after a holiday is spread over days, and nothing new comes until it is done", () => {
    const { practice, clock } = open(40);
    good(practice.saveDeck({ ...EVERYTHING, newPerDay: 40, mostPerDay: 60 }));
    good(practice.begin("s", "everything"));
    expect(finish(practice)).toBe(40);
    good(practice.saveDeck({ ...EVERYTHING, newPerDay: 40, mostPerDay: 15 }));
    const counts = [];
    for (let day = 0; day < 3; day++) {
      clock.now = EVENING + (60 + day) * DAY;
      const turn = good(practice.begin(`h${day}`, "everything"));
      counts.push([turn.counts.due, turn.counts.waiting, turn.counts.fresh, finish(practice, `h${day}`)]);
    }
    expect(counts).toEqual([
      [15, 25, 0, 15],
      [15, 10, 0, 15],
      [10, 0, 0, 10],
    ]);
  });

  test("leaves out what is retired, called wrong, taken out or put off, until it is not any more", async () => {
    const { practice, packs, library, clock } = open(4);
    const left = () => good(practice.overview()).decks[0]?.counts.due;
    good(practice.begin("s", "everything"));
    finish(practice);
    clock.now += 60 * DAY;
    expect(left()).toBe(4);
    packs.flag("pack", "q0", true);
    expect(left()).toBe(3);
    packs.save(newPack({ size: 3 }));
    expect(left()).toBe(2);
    practice.suspend({ packId: "pack", questionId: "q1" }, true);
    practice.bury({ packId: "pack", questionId: "q2" });
    expect(left()).toBe(0);
    clock.now += DAY;
    expect(left()).toBe(1);
    packs.flag("pack", "q0", false);
    packs.save(newPack({ size: 4 }));
    practice.suspend({ packId: "pack", questionId: "q1" }, false);
    expect(left()).toBe(4);
    await library.removePack("pack");
    expect(left()).toBe(0);
    packs.save(newPack({ size: 4 }));
    expect(left()).toBe(4);
  });

  test("of a deck is of its pack or topic alone", () => {
    const { practice, packs } = open(6);
    packs.save(newPack({ id: "other", size: 5 }));
    practice.saveDeck({ ...EVERYTHING, id: "p", name: "Pack", scope: { kind: "pack", packId: "other" } });
    practice.saveDeck({ ...EVERYTHING, id: "t", name: "Cast", scope: { kind: "topic", topic: "cast" } });
    expect(good(practice.overview()).decks.map(({ total }) => total)).toEqual([11, 5, 6]);
    const turn = good(practice.begin("s", "t"));
    expect(turn.next?.question.topic).toBe("cast");
    expect(finish(practice)).toBe(6);
  });

  test("is put off to the last days where a deck has a day to be ready for, and no day is left over", () => {
    const { practice, clock } = open(30);
    good(practice.saveDeck({ ...EVERYTHING, newPerDay: 30, readyBy: "2027-04-14" }));
    good(practice.begin("s", "everything"));
    finish(practice);
    const due: number[] = [];
    for (let day = 1; day <= 30; day++) {
      clock.now = EVENING + day * DAY;
      const { counts } = good(practice.begin(`d${day}`, "everything"));
      due.push(counts.due);
      finish(practice, `d${day}`);
    }
    expect(
      due.slice(0, 16).every((count) => count === 0),
      due.join(" "),
    ).toBe(true);
    expect(due.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(Math.max(...due)).toBeLessThanOrEqual(4);
  });
});

describe("what was missed in games", () => {
  test("comes in by itself, before new cards, and once", () => {
    const { practice, sessions, clock } = open();
    sessions.append("g", 0, wholeGame([true, false, false]));
    clock.now = EVENING + 60 * MINUTE;
    const missed = () => good(practice.overview()).decks[0]?.counts.missed;
    expect([missed(), missed()]).toEqual([2, 2]);
    const turn = good(practice.begin("s", "everything"));
    expect(turn.next).toMatchObject({ card: { questionId: "q1" }, missed: true });
    expect(turn.counts.fresh, "they come in the place of new ones").toBe(8);
    finish(practice);
    expect(missed()).toBe(0);
  });

  test("makes a learnt card due again, its memory as it was", () => {
    const { practice, sessions, clock, db } = open();
    good(practice.begin("s", "everything"));
    finish(practice);
    const memory = () => db.prepare("SELECT stability, due, lapses FROM practice_cards WHERE question_id = 'q1'").get();
    const before = memory();
    sessions.append(
      "g",
      0,
      wholeGame([true, false, true]).map((event) => ({ ...event, at: event.at + DAY })),
    );
    clock.now = EVENING + DAY + 60 * MINUTE;
    expect(good(practice.overview()).decks[0]?.counts.due).toBe(1);
    expect(good(practice.begin("t", "everything")).next).toMatchObject({ card: { questionId: "q1" }, missed: true });
    expect(memory()).toEqual(before);
  });
});

describe("what one's own team missed at quiz nights", () => {
  /** Two teams at a night of three questions from the pack; the first is right, the second wrong throughout. */
  function held({ store }: ReturnType<typeof open>, id: string, endedAt: number, rehearsal = false) {
    const items = [0, 1, 2].map((number) => ({ ...item(`${number}`), question: question(number) }));
    const table = new Table({ rounds: [round("a", 3, { items })] });
    const seats = [table.seat("Best Boys"), table.seat("Final Draft")];
    table.next();
    for (let asked = 0; asked < 3; asked++) {
      table.next();
      for (const [at, seat] of seats.entries()) table.answer(seat, at === 0 ? 1 : 2);
      table.next(2);
    }
    const nights = createNights(store, 1);
    const record = { id, planId: "p", title: "", club: "", rehearsal, openedAt: 0, secret: "", pin: "", stageKey: "" };
    const place = { wifi: null, address: "", port: 1 };
    good(nights.write({ record: { ...record, ...place }, from: 0, events: table.events, tokens: [], dropped: [] }));
    const results = seats.map((seat, at) => ({
      seat,
      name: at === 0 ? "Best Boys" : "Final Draft",
      place: 1,
      points: 0,
    }));
    good(createNightResults(store, 1).finish({ nightId: id, endedAt, results, questionIds: [] }));
  }
  const missed = (practice: PracticePort) => good(practice.overview()).decks[0]?.counts.missed;

  test("comes in once it is said which team that is, however its name is written; rivals' misses do not", () => {
    const storage = open();
    const { practice, clock } = storage;
    held(storage, "n1", EVENING - DAY);
    expect(good(practice.overview())).toMatchObject({ team: null, teams: ["Best Boys", "Final Draft"] });
    expect(missed(practice)).toBe(0);
    practice.setTeam("Best Boys");
    expect(missed(practice), "they missed nothing").toBe(0);
    practice.setTeam("the final draft");
    expect([missed(practice), missed(practice)]).toEqual([3, 3]);
    good(practice.begin("s", "everything"));
    finish(practice);
    clock.now += DAY;
    held(storage, "n2", clock.now - MINUTE);
    const due = good(practice.overview()).decks[0]?.counts.due;
    expect(due, "the next night's come in by themselves").toBe(3);
  });

  test("is none where the night was a rehearsal", () => {
    const storage = open();
    storage.practice.setTeam("Final Draft");
    held(storage, "n1", EVENING - DAY, true);
    expect(missed(storage.practice)).toBe(0);
  });
});

describe("undo", () => {
  test("takes back one deed after the other, newest first, until all is as it was", () => {
    const storage = open();
    const { practice, clock } = storage;
    good(practice.begin("s", "everything"));
    const states = [tables(storage)];
    for (const as of ["good", "again", "easy"] as const) {
      const { next } = good(practice.next("s", null));
      if (next === null) throw new Error("A card is there.");
      clock.now += MINUTE;
      grade(practice, next, as);
      states.push(tables(storage));
    }
    practice.suspend({ packId: "pack", questionId: "q9" }, true);
    for (const expected of states.toReversed()) {
      expect(good(practice.undo()).what).toBeTypeOf("string");
      expect(tables(storage)).toEqual(expected);
    }
    expect(practice.undo()).toMatchObject({ code: "nothing-to-undo" });
  });

  test("of a deck brings it back as it was", () => {
    const { practice } = open();
    practice.saveDeck({ ...EVERYTHING, id: "d", name: "Mine" });
    practice.saveDeck({ ...EVERYTHING, id: "d", name: "Ours" });
    practice.removeDeck("d");
    const names = () => good(practice.overview()).decks.map(({ deck }) => deck.name);
    const seen = [names()];
    for (let turn = 0; turn < 3; turn++) {
      good(practice.undo());
      seen.push(names());
    }
    expect(seen).toEqual([["everything"], ["everything", "Ours"], ["everything", "Mine"], ["everything"]]);
  });
});

test("a card that is forgotten again and again is pointed out, and can be taken out", () => {
  const { practice, clock, packs } = open(1);
  packs.save({ ...newPack({ size: 1 }), pack: { ...newPack().pack, questions: [question(0)] } });
  good(practice.begin("s", "everything"));
  for (let turn = 0; turn < 30 && good(practice.trouble()).length === 0; turn++) {
    const { next } = good(practice.next("s", null));
    if (next !== null) grade(practice, next, turn % 2 === 0 ? "easy" : "again");
    clock.now += 40 * DAY;
  }
  expect(good(practice.trouble())).toMatchObject([{ card: { questionId: "q0" }, lapses: 6, suspended: false }]);
  expect(good(practice.overview())).toMatchObject({ leeches: 1, suspended: 0 });
  practice.suspend({ packId: "pack", questionId: "q0" }, true);
  expect(good(practice.overview())).toMatchObject({ leeches: 0, suspended: 1 });
});

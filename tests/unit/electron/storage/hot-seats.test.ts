import { describe, expect, test } from "vitest";
import { runApp } from "../app/running-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const AT = Date.UTC(2027, 2, 14, 20, 15);

function began(persons: readonly number[], questions = 1) {
  const setup = { mode: "relaxed", packId: "p", packTitle: "A film", count: questions, seconds: 20, seed: 1 };
  const hand = (seat: number) =>
    Array.from({ length: questions }, (_, index) => {
      return { kind: "choice", questionId: `q${seat}${index}`, order: [0, 1, 2, 3], key: 1, topic: "cast" };
    });
  const seats = persons.map((person) => ({ person, name: `P${person}`, colour: "amber" }));
  return { type: "began", at: AT, setup, seats, draws: seats.map((_, seat) => hand(seat)) };
}

const moved = (seat: number, event: object) => ({ type: "moved", seat, event });
const answer = (seat: number, place: number) => [
  moved(seat, { type: "shown", at: AT + 1000 + seat, index: 0 }),
  moved(seat, { type: "chose", at: AT + 4000 + seat, place }),
];

async function two() {
  const app = runApp(temporaryFolder());
  await app.call("persons.add", { name: "Ada", colour: "jade" });
  return app;
}
const append = (app: ReturnType<typeof runApp>, from: number, events: readonly object[]) =>
  app.call("hot-seat.append", { gameId: "g", from, events });
const games = (app: ReturnType<typeof runApp>) => app.call("sessions.list", { limit: 9, offset: 0 });

describe("a game of two at one computer", () => {
  test("stands in the history of each, with what each of them answered", async () => {
    const app = await two();
    expect(await append(app, 0, [began([1, 2]), ...answer(0, 1), ...answer(1, 0)])).toEqual({
      ok: true,
      value: { stored: 5 },
    });
    expect(await games(app)).toMatchObject({ value: { total: 1, sessions: [{ id: "g-0", right: 1, answered: 1 }] } });
    await app.call("persons.be", { id: 2 });
    expect(await games(app)).toMatchObject({ value: { total: 1, sessions: [{ id: "g-1", right: 0, answered: 1 }] } });
    expect(await app.call("hot-seat.unfinished", {})).toEqual({ ok: true, value: null });
  });

  test("that was left open is found again as a whole, and its sessions are not offered to be played alone", async () => {
    const app = await two();
    await append(app, 0, [began([1, 2]), ...answer(0, 1)]);
    expect(await app.call("hot-seat.unfinished", {})).toMatchObject({ value: { id: "g", events: { length: 3 } } });
    expect(await app.call("sessions.unfinished", {})).toEqual({ ok: true, value: null });
  });

  test("is kept once however often it is sent, and other events in its place are refused", async () => {
    const app = await two();
    const events = [began([1, 2]), ...answer(0, 1)];
    await append(app, 0, events);
    expect(await append(app, 0, events)).toMatchObject({ value: { stored: 3 } });
    expect(await append(app, 1, answer(0, 0))).toMatchObject({ code: "conflict" });
    expect(await append(app, 9, answer(1, 0))).toMatchObject({ code: "conflict" });
    expect(await games(app)).toMatchObject({ value: { sessions: [{ answered: 1 }] } });
  });

  test.each([
    ["out of turn", [began([1, 2]), ...answer(1, 0)], "bad-input"],
    ["of one person in two seats", [began([1, 1])], "bad-input"],
    ["of somebody who is not on the list", [began([1, 9])], "not-found"],
    ["of one alone", [began([1])], "bad-input"],
    ["of seven", [began([1, 2, 3, 4, 5, 6, 7])], "bad-input"],
  ])("%s is refused, and nothing of it is kept", async (_what, events, code) => {
    const app = await two();
    expect(await append(app, 0, events)).toMatchObject({ ok: false, code });
    expect(await games(app)).toMatchObject({ value: { total: 0 } });
    expect(await app.call("hot-seat.unfinished", {})).toEqual({ ok: true, value: null });
  });
});

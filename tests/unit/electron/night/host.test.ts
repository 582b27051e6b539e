import { describe, expect, test } from "vitest";
import { createNightPlans } from "../../../../electron/storage/night-plans.ts";
import { createStore } from "../../../../electron/storage/store.ts";
import { plan, round } from "../../game/night/nights.ts";
import { answers, atTable, comeBack, isA, openTable, setTable, shows } from "./open-night.ts";

const ONE = plan({ rounds: [round("a", 2, { seconds: 300 })], tieBreaks: [] });

describe("a night", () => {
  test("is opened, joined and played over real sockets, and its results are kept", async () => {
    const { command, join, stage, view, host, db } = await openTable(ONE);
    const [ada, bela] = [await join("Ada"), await join("Bela")];
    const screen = await stage();
    await screen.next(shows("lobby"));
    await command({ type: "next" });
    await command({ type: "next" });
    const asked = await ada.wire.next(shows("question"));
    const { ask } = asked.view.now.question;
    const right = view().question?.right[0] ?? -1;
    await command({ type: "pause" });
    await command({ type: "resume" });
    ada.wire.say({ type: "answer", n: 7, ask, given: { kind: "choice", place: right }, tapped: 0 });
    expect(await ada.wire.next(answers(7))).toEqual({ type: "ok", n: 7 });
    expect(await screen.next(isA("count"))).toMatchObject({ answered: 1, seats: 2 });
    bela.wire.say({ type: "answer", n: 8, ask, given: { kind: "choice", place: (right + 1) % 4 }, tapped: 0 });
    await bela.wire.next(answers(8));
    await command({ type: "close" });
    await command({ type: "reveal" });
    expect((await ada.wire.next(shows("verdict"))).view.now).toMatchObject({ verdict: { outcome: "right" }, place: 1 });
    expect((await bela.wire.next(shows("verdict"))).view.now).toMatchObject({
      verdict: { outcome: "wrong" },
      place: 2,
    });
    await command({ type: "end" });
    await ada.wire.next(shows("end"));
    await host.close(true);
    const results = db.prepare("SELECT name, place, points FROM night_results ORDER BY place").all();
    expect(results).toEqual([
      { name: "Ada", place: 1, points: 10 },
      { name: "Bela", place: 2, points: 0 },
    ]);
    expect(await ada.wire.next(isA("bye"))).toMatchObject({ reason: "ended" });
  });

  test("keeps each event once and in its place, also those of its first moment", async () => {
    const table = setTable();
    createNightPlans(createStore(table.db, { onTrouble: () => {}, onRecovery: () => {} }), 1, () => 0).save(ONE, "");
    await table.host.open({ planId: ONE.id, address: "127.0.0.1", wifi: null, rehearsal: false });
    // Within the time that the opening waits for others to be written with it.
    const commands = [{ type: "seat-paper", name: "Paper" }, { type: "lock" }, { type: "undo" }] as const;
    await Promise.all(commands.map((command) => table.host.command(command)));
    await table.host.dispose();
    const second = setTable({}, table.db);
    await second.host.recover();
    await second.host.command({ type: "lock" });
    await second.host.dispose();
    const types = table.db
      .prepare("SELECT body FROM night_events ORDER BY seq")
      .all()
      .map(({ body }) => JSON.parse(String(body)).type);
    expect(types).toEqual(["opened", "seated", "locked", "undone", "recovered", "locked"]);
  });

  test("that was interrupted comes back on the same port, paused, with every seat and answer", async () => {
    const first = await openTable(ONE);
    const ada = await first.join("Ada");
    await first.command({ type: "next" });
    await first.command({ type: "next" });
    const { ask } = (await ada.wire.next(shows("question"))).view.now.question;
    await first.command({ type: "pause" });
    await first.command({ type: "resume" });
    ada.wire.say({ type: "answer", n: 7, ask, given: { kind: "choice", place: 2 }, tapped: 0 });
    await ada.wire.next(answers(7));
    await first.host.dispose();
    const second = setTable({}, first.db);
    await second.host.recover();
    const again = atTable(second);
    expect(again.address).toBe(first.address);
    expect(again.view().joining.reach).toBe("here");
    expect(again.view()).toMatchObject({ phase: "open", held: "restart", answered: 1 });
    const back = await comeBack(again.address, ada.token);
    expect((await back.next(shows("question"))).view).toMatchObject({
      held: "restart",
      now: { own: { given: { place: 2 } } },
    });
  });
});

import { describe, expect, test } from "vitest";
import { runApp } from "../app/running-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { wholeGame } from "./whole-game.ts";

const ADA = { name: "Ada", colour: "jade" };
const total = { limit: 9, offset: 0 };

describe("several people on one computer", () => {
  test("have settings, history and flags of their own, without a restart and after one", async () => {
    const folder = temporaryFolder();
    const app = runApp(folder);
    await app.call("settings.change", { volume: 0.25 });
    await app.call("sessions.append", { sessionId: "mine", from: 0, events: wholeGame([true]) });
    expect(await app.call("persons.add", ADA)).toEqual({ ok: true, value: { id: 2, ...ADA } });
    expect(await app.call("persons.be", { id: 2 })).toMatchObject({ ok: true });
    expect(await app.call("settings.get", {})).toMatchObject({ value: { volume: 0.7 } });
    expect(await app.call("sessions.list", total)).toMatchObject({ value: { total: 0 } });
    await app.call("sessions.append", { sessionId: "hers", from: 0, events: wholeGame([false, true]) });
    await app.close();

    const later = runApp(folder);
    expect(await later.call("persons.list", {})).toMatchObject({
      value: { present: 2, persons: [{ id: 1 }, { id: 2 }] },
    });
    expect(await later.call("sessions.list", total)).toMatchObject({ value: { total: 1, sessions: [{ id: "hers" }] } });
    await later.call("persons.be", { id: 1 });
    expect(await later.call("settings.get", {})).toMatchObject({ value: { volume: 0.25 } });
    expect(await later.call("sessions.list", total)).toMatchObject({ value: { total: 1, sessions: [{ id: "mine" }] } });
  });

  test("are told when somebody else sits down, not when somebody comes onto the list", async () => {
    const app = runApp(temporaryFolder());
    const told: string[] = [];
    app.hub.subscribe((name) => name === "app.changed" && told.push(name));
    await app.call("persons.add", ADA);
    expect(told).toEqual([]);
    await app.call("persons.be", { id: 2 });
    expect(told).toEqual(["app.changed"]);
  });

  test("have different names: capitals alone do not tell them apart", async () => {
    const app = runApp(temporaryFolder());
    await app.call("persons.add", ADA);
    expect(await app.call("persons.add", { name: "ADA", colour: "rose" })).toMatchObject({ code: "person-taken" });
    expect(await app.call("persons.change", { id: 1, name: " ada ", colour: "rose" })).toMatchObject({
      code: "person-taken",
    });
    expect(await app.call("persons.change", { id: 2, name: "Ada L.", colour: "rose" })).toMatchObject({ ok: true });
  });

  test("who is taken off the list comes back by their name with what they played; who sits there stays", async () => {
    const app = runApp(temporaryFolder());
    await app.call("persons.add", ADA);
    await app.call("persons.be", { id: 2 });
    await app.call("sessions.append", { sessionId: "hers", from: 0, events: wholeGame([true]) });
    expect(await app.call("persons.remove", { id: 2 })).toMatchObject({ code: "person-present" });
    await app.call("persons.be", { id: 1 });
    expect(await app.call("persons.remove", { id: 2 })).toMatchObject({ ok: true });
    expect(await app.call("persons.be", { id: 2 })).toMatchObject({ code: "not-found" });
    expect(await app.call("persons.add", { name: "ada", colour: "mint" })).toMatchObject({ value: { id: 2 } });
    await app.call("persons.be", { id: 2 });
    expect(await app.call("sessions.list", total)).toMatchObject({ value: { total: 1 } });
  });

  test.each(["", "   ", "x".repeat(25)])("nobody is called %j", async (name) => {
    const app = runApp(temporaryFolder());
    expect(await app.call("persons.add", { name, colour: "rose" })).toMatchObject({ code: "bad-input" });
  });
});

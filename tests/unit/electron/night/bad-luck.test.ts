import { createServer } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Interfaces } from "../../../../electron/night/network/adapters.ts";
import { watchAddress } from "../../../../electron/night/network/watch.ts";
import { openPlace } from "../../../../electron/night/server/place.ts";
import { createNightPlans } from "../../../../electron/storage/night-plans.ts";
import { createNights } from "../../../../electron/storage/nights.ts";
import { createStore } from "../../../../electron/storage/store.ts";
import { failure } from "../../../../questions/result.ts";
import { plan, round } from "../../game/night/nights.ts";
import { answers, atTable, comeBack, LOOPBACK, openTable, setTable, shows } from "./open-night.ts";
import { connect } from "./wire.ts";

const LONG = plan({ rounds: [round("a", 2, { seconds: 300 })], tieBreaks: [] });
const portOf = (address: string) => Number(address.split(":")[1]);

test("a disk that is full in the middle of a night: it goes on in memory, says so, and all of it is kept when there is room", async () => {
  let full = false;
  const plain = setTable();
  const store = createStore(plain.db, { onTrouble: () => {}, onRecovery: () => {} });
  const nights = createNights(store, 1);
  const table = await openTable(LONG, {
    nights: {
      ...plain.ports.nights,
      ...nights,
      write: (batch) => (full ? failure("storage-full", "full") : nights.write(batch)),
    },
  });
  const ada = await table.join("Ada");
  full = true;
  await table.command({ type: "next" });
  await table.command({ type: "next" });
  await table.command({ type: "pause" });
  await table.command({ type: "resume" });
  expect(table.view().storage).toBe("full");
  const { ask } = (await ada.wire.next(shows("question"))).view.now.question;
  ada.wire.say({ type: "answer", n: 3, ask, given: { kind: "choice", place: 1 }, tapped: 0 });
  expect(await ada.wire.next(answers(3))).toEqual({ type: "ok", n: 3 });
  expect(table.view()).toMatchObject({ answered: 1, storage: "full" });
  full = false;
  await table.command({ type: "close" });
  expect(table.view().storage).toBe("ok");
  const kept = plain.db
    .prepare("SELECT body FROM night_events ORDER BY seq")
    .all()
    .map(({ body }) => JSON.parse(String(body)).type);
  expect(kept).toEqual(["opened", "seated", "round-begun", "asked", "paused", "resumed", "answered", "closed"]);
});

describe("a port that is taken", () => {
  test("by another program at the restart: another is chosen, and the seats are there", async () => {
    const first = await openTable(LONG);
    const { token } = await first.join("Ada");
    await first.host.dispose();
    const other = createServer();
    onTestFinished(() => void other.close());
    await new Promise<void>((resolve) => other.listen(portOf(first.address), "127.0.0.1", resolve));
    const second = setTable({}, first.db);
    await second.host.recover();
    const again = atTable(second);
    expect(again.address).not.toBe(first.address);
    expect(again.view().joining.reach).toBe("moved");
    await (await comeBack(again.address, token)).next(shows("lobby"));
  });

  test("and an address that is not this machine's: the night is not opened, with a code", async () => {
    const { host, db } = await openTable(LONG);
    await host.close(false);
    const night = db.prepare("SELECT plan_id FROM nights").get();
    const request = { planId: String(night?.plan_id), wifi: null, rehearsal: false };
    expect(await host.open({ ...request, address: "192.0.2.1" })).toMatchObject({ ok: false, code: "no-network" });
    expect(host.current()).toBeNull();
  });
});

describe("a network that changes in the middle of a night", () => {
  const at = (address: string): Interfaces => ({
    wlan0: [{ address, netmask: "", family: "IPv4", mac: "", internal: false, cidr: null }],
    ...LOOPBACK,
  });

  test("is noticed, and the same adapter's new address is gone to", () => {
    let interfaces = at("192.168.1.5");
    const gone: (string | null)[] = [];
    const watch = watchAddress({
      address: () => "192.168.1.5",
      interfaces: () => interfaces,
      onHere: () => gone.push("here"),
      onGone: (next) => gone.push(next?.address ?? null),
    });
    onTestFinished(watch.stop);
    watch.look();
    interfaces = at("10.0.0.7");
    watch.look();
    interfaces = LOOPBACK;
    watch.look();
    expect(gone).toEqual(["here", "10.0.0.7", null]);
  });

  // Every address that begins with 127 is this machine's own on Linux alone.
  test.runIf(process.platform === "linux")(
    "in the middle of a round: stage and host are told the new address, and a seat comes back with its answers",
    async () => {
      vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
      onTestFinished(() => void vi.useRealTimers());
      let interfaces = at("127.0.0.2");
      const table = setTable({ interfaces: () => interfaces });
      createNightPlans(createStore(table.db, { onTrouble: () => {}, onRecovery: () => {} }), 1, () => 0).save(LONG, "");
      await table.host.open({ planId: LONG.id, address: "127.0.0.2", wifi: null, rehearsal: false });
      const open = atTable(table);
      const ada = await open.join("Ada");
      const own = new URL(table.host.current()?.stageUrl ?? "").host;
      const stage = await connect(own, { path: "/ws/stage" });
      stage.say({ type: "stage", version: 2, key: open.stageKey });
      for (const type of ["next", "next", "pause", "resume"] as const) await open.command({ type });
      const { ask } = (await ada.wire.next(shows("question"))).view.now.question;
      ada.wire.say({ type: "answer", n: 3, ask, given: { kind: "choice", place: 1 }, tapped: 0 });
      await ada.wire.next(answers(3));

      interfaces = LOOPBACK;
      vi.advanceTimersByTime(3000);
      await stage.next(({ view }) => view?.joining.reach === "gone");
      expect(open.view().joining.reach).toBe("gone");
      interfaces = at("127.0.0.3");
      vi.advanceTimersByTime(3000);
      const { view } = await stage.next((message) => message.view?.joining.reach === "moved");
      const { address, url } = view.joining;
      expect(address).toMatch(/^127\.0\.0\.3:/);
      expect(url).toBe(`http://${address}/#${open.pin}`);
      expect(view.now.screen).toBe("question");
      expect(open.view().joining).toEqual(view.joining);

      // A page of another address has no token of this one's; the code that every phone shows opens the seat.
      const again = await connect(address);
      again.say({ type: "join-team", n: 1, pin: open.pin, code: ada.code });
      expect((await again.next(shows("question"))).view.now.own.given).toEqual({ kind: "choice", place: 1 });
      await (await comeBack(address, ada.token)).next(shows("question"));
      await expect(connect(open.address)).rejects.toThrow("ECONNREFUSED");
    },
  );

  test("moves the server, which answers to the new address and not to the old one", async () => {
    const options = { ports: [0], hostName: null, onRequest: () => {}, onServer: () => {} };
    // Every address that begins with 127 is this machine's own on Linux; others have one.
    const [from, to] = process.platform === "linux" ? ["127.0.0.2", "127.0.0.3"] : ["127.0.0.1", "127.0.0.1"];
    const place = await openPlace({ ...options, address: from });
    if (place === null) throw new Error("No port.");
    onTestFinished(place.close);
    const own = place.ownHost();
    expect(place.hosts()).toContain(`${from}:${place.port()}`);
    if (process.platform === "linux") {
      expect(await place.moveTo("192.0.2.1")).toBe(false);
      expect(place.address()).toBe(from);
      expect(await place.moveTo(to)).toBe(true);
      expect(place.hosts()).toEqual([`${to}:${place.port()}`, own]);
    }
    expect(place.ownHost()).toBe(own);
  });
});

describe("a rehearsal", () => {
  test("fills the room with phones that play, and leaves nothing behind", async () => {
    const plain = await openTable(LONG);
    await plain.host.close(false);
    const again = setTable({}, plain.db);
    const opened = await again.host.open({ planId: "night", address: "127.0.0.1", wifi: null, rehearsal: true });
    expect(opened).toMatchObject({ ok: true, value: { rehearsal: true, simulated: 0 } });
    expect(again.host.rehearse(3)).toEqual({ ok: true, value: { simulated: 3 } });
    const seated = new Promise<void>((resolve) => {
      const look = () => (again.host.current()?.view.seats.length === 3 ? resolve() : setImmediate(look));
      look();
    });
    await seated;
    expect(
      again.host
        .current()
        ?.view.seats.map(({ name }) => name)
        .sort(),
    ).toEqual(["Row 1", "Row 2", "Row 3"]);
    await again.host.close(true);
    expect(plain.db.prepare("SELECT count(*) AS n FROM nights WHERE rehearsal = 1").get()).toEqual({ n: 0 });
  });

  test("is the only time that phones play by themselves", async () => {
    const { host } = await openTable(LONG);
    expect(host.rehearse(5)).toEqual({ ok: true, value: { simulated: 0 } });
  });
});

describe("a night that was ended", () => {
  test("does not come back by itself; one whose end was taken back does", async () => {
    const table = await openTable(LONG);
    await table.join("Ada");
    await table.command({ type: "next" });
    await table.command({ type: "end" });
    await table.command({ type: "undo" });
    await table.host.dispose();
    const second = setTable({}, table.db);
    await second.host.recover();
    expect(second.host.current()?.view).toMatchObject({ phase: "round", held: "restart" });
    await second.host.command({ type: "end" });
    await second.host.dispose();
    const third = setTable({}, table.db);
    await third.host.recover();
    expect(third.host.current()).toBeNull();
  });

  test("long ago, and never closed, waits until it is asked for", async () => {
    const table = await openTable(LONG);
    await table.join("Ada");
    await table.host.dispose();
    table.db.exec("UPDATE night_events SET body = json_set(body, '$.at', 1000), at = 1000");
    const second = setTable({}, table.db);
    await second.host.recover();
    expect(second.host.current()).toBeNull();
    const id = String(table.db.prepare("SELECT id FROM nights").get()?.id);
    expect(await second.host.reopen(id)).toMatchObject({ ok: true, value: { view: { seats: [{ name: "Ada" }] } } });
  });
});

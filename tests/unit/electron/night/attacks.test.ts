import { mkdirSync, writeFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { describe, expect, test } from "vitest";
import { FRAME_BYTES, type Link } from "../../../../electron/night/server/link.ts";
import { createPhones } from "../../../../electron/night/server/phones.ts";
import { createNightPlans } from "../../../../electron/storage/night-plans.ts";
import { createStore } from "../../../../electron/storage/store.ts";
import { plan, round, SPEED } from "../../game/night/nights.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { ask } from "../web/running-server.ts";
import {
  answers,
  atTable,
  comeBack,
  isA,
  join,
  LOOPBACK_INFO,
  type OpenTable,
  openTable,
  type Seated,
  setTable,
  shows,
} from "./open-night.ts";
import { connect } from "./wire.ts";

const LONG = plan({ rounds: [round("a", 3, { seconds: 300 })], tieBreaks: [] });
const portOf = (address: string) => Number(address.split(":")[1]);

/** Puts the next question, open at once, and gives its handle. */
async function put(table: OpenTable, { wire }: Seated): Promise<string> {
  if (table.view().phase === "lobby") await table.command({ type: "next" });
  await table.command({ type: "next" });
  await table.command({ type: "pause" });
  await table.command({ type: "resume" });
  return (await wire.next(shows("question"))).view.now.question.ask;
}

const answer = (n: number, handle: string, place = 0, tapped = 0) => ({
  type: "answer",
  n,
  ask: handle,
  given: { kind: "choice", place },
  tapped,
});

describe("forged host actions from a phone", () => {
  test.each([
    { type: "next" },
    { type: "command", command: { type: "reveal" } },
    { type: "adjust", seat: "x".repeat(16), points: 1000, reason: "" },
    { id: 1, call: "night.command", input: { command: { type: "end" } } },
    { type: "stage", version: 2, key: "0".repeat(32) },
  ])("%j is no message of a phone and changes nothing", async (message) => {
    const table = await openTable(LONG);
    const { wire } = await table.join("Ada");
    const before = table.host.current()?.view.phase;
    wire.say(message);
    expect(await wire.next(isA("refused"))).toMatchObject({ code: "bad-message" });
    expect(table.view().phase).toBe(before);
    expect(table.view().standings.map(({ points }) => points)).toEqual([0]);
  });
});

describe("another seat's token", () => {
  test("that was guessed or made up lets nobody in", async () => {
    const table = await openTable(LONG);
    const { token } = await table.join("Ada");
    const near = token.replace(/^./, (first) => (first === "0" ? "1" : "0"));
    for (const made of [near, "0".repeat(32), "f".repeat(32)]) {
      const wire = await comeBack(table.address, made);
      expect((await wire.next(() => true)).type).toBe("welcome");
    }
  });

  test("is nowhere in what the store keeps, nor in what anybody else is sent", async () => {
    const table = await openTable(LONG);
    const [ada, bela] = [await table.join("Ada"), await table.join("Bela")];
    const screen = await table.stage();
    await screen.next(shows("lobby"));
    const kept = ["nights", "night_events", "night_tokens"].map((name) =>
      table.db.prepare(`SELECT * FROM ${name}`).all(),
    );
    expect(JSON.stringify(kept)).not.toContain(ada.token);
    expect([...bela.wire.heard, ...screen.heard].join()).not.toContain(ada.token);
    expect(JSON.stringify(table.view())).not.toContain(ada.token);
  });

  test("of a phone that has left lets nobody in any more", async () => {
    const table = await openTable(LONG);
    const { wire, token } = await table.join("Ada");
    wire.say({ type: "leave", n: 3 });
    await wire.next(isA("bye"));
    expect((await (await comeBack(table.address, token)).next(() => true)).type).toBe("welcome");
  });

  test("of a team that was removed says goodbye, and works again when that is taken back", async () => {
    const table = await openTable(LONG);
    const { wire, token, seat } = await table.join("Ada");
    await table.command({ type: "remove", seat });
    expect(await wire.next(isA("bye"))).toMatchObject({ reason: "removed" });
    expect(await (await comeBack(table.address, token)).next(isA("bye"))).toMatchObject({ reason: "removed" });
    await table.command({ type: "undo" });
    await (await comeBack(table.address, token)).next(shows("lobby"));
  });
});

describe("replayed and late answers", () => {
  test("sent again is acknowledged again and counts once", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    const handle = await put(table, ada);
    for (const n of [1, 2, 2, 3]) ada.wire.say(answer(n, handle, 1));
    for (const n of [1, 2, 2, 3]) expect(await ada.wire.next(answers(n))).toEqual({ type: "ok", n });
    expect(table.view().answered).toBe(1);
    expect(table.db.prepare("SELECT count(*) AS n FROM night_events WHERE body LIKE '%answered%'").get()?.n).toBe(1);
  });

  test("after the question was closed changes nothing, whenever it says that it was tapped", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    const handle = await put(table, ada);
    await table.command({ type: "close" });
    for (const [n, tapped] of [0, -1e12, Date.now() - 60_000, 1e300].entries()) {
      ada.wire.say(answer(n, handle, 1, tapped));
      expect(await ada.wire.next(answers(n))).toEqual({ type: "refused", n, code: "too-late" });
    }
    expect(table.view().answered).toBe(0);
  });

  test("from another connection that plays back what the first one said sits nowhere and counts for nobody", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    const handle = await put(table, ada);
    const thief = await connect(table.address);
    thief.say(answer(1, handle, 1));
    expect(await thief.next(answers(1))).toMatchObject({ code: "not-seated" });
  });

  test("an answer on a connection that the phone has given up does not overturn what it said on the next one", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    const handle = await put(table, ada);
    ada.wire.say(answer(1, handle, 1));
    expect(await ada.wire.next(answers(1))).toEqual({ type: "ok", n: 1 });
    const next = await comeBack(table.address, ada.token);
    await next.next(shows("question"));
    next.say(answer(1, handle, 2));
    expect(await next.next(answers(1))).toEqual({ type: "ok", n: 1 });
    ada.wire.say(answer(2, handle, 3));
    expect(await ada.wire.next(answers(2))).toEqual({ type: "refused", n: 2, code: "too-late" });
    expect(table.view().seats[0]?.given).toEqual({ kind: "choice", place: 2 });
    next.say(answer(2, handle, 0));
    expect(await next.next(answers(2))).toEqual({ type: "ok", n: 2 });
  });

  test("a second answer where the first is final is refused", async () => {
    const speed = plan({ rounds: [round("a", 2, { seconds: 300, scoring: SPEED })], tieBreaks: [] });
    const table = await openTable(speed);
    const ada = await table.join("Ada");
    await table.join("Bela");
    const handle = await put(table, ada);
    ada.wire.say(answer(1, handle, 1));
    ada.wire.say(answer(2, handle, 2));
    expect(await ada.wire.next(answers(2))).toEqual({ type: "refused", n: 2, code: "already-answered" });
    expect(await ada.wire.next(answers(1))).toEqual({ type: "ok", n: 1 });
    expect(table.view().seats[0]?.given).toEqual({ kind: "choice", place: 1 });
  });
});

describe("answers to a question not open", () => {
  test("one before it opens, one that was never put, one of a round before, an option that is not there", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    await table.command({ type: "next" });
    await table.command({ type: "next" });
    const early = (await ada.wire.next(shows("question"))).view.now.question.ask;
    ada.wire.say(answer(1, early));
    expect(await ada.wire.next(answers(1))).toMatchObject({ code: "not-open" });
    ada.wire.say(answer(2, "0123456789abcdef"));
    expect(await ada.wire.next(answers(2))).toMatchObject({ code: "not-open" });
    await table.command({ type: "close" });
    await table.command({ type: "reveal" });
    const open = await put(table, ada);
    ada.wire.say(answer(3, early));
    expect(await ada.wire.next(answers(3))).toMatchObject({ code: "too-late" });
    ada.wire.say(answer(4, open, 5));
    expect(await ada.wire.next(answers(4))).toMatchObject({ code: "not-an-option" });
    ada.wire.say(answer(5, open, 6));
    expect(await ada.wire.next(answers(5))).toMatchObject({ code: "bad-message" });
    expect(table.view().answered).toBe(0);
  });
});

describe("join floods", () => {
  test("one connection has one seat, and joins sent on top of each other make no second one", async () => {
    const table = await openTable(LONG);
    const wire = await connect(table.address);
    const flood = Array.from({ length: 20 }, (_, n) => ({
      type: "join",
      n,
      pin: table.pin,
      name: `T${n}`,
      colour: "jade",
    }));
    for (const message of flood) wire.say(message);
    await wire.next(isA("seated"));
    expect(table.view().seats).toHaveLength(1);
  });

  test("of connections that never join: the one that waits longest has to go, never one that sits", () => {
    const phones = createPhones((seat) => seat);
    const cut: number[] = [];
    const link = (number: number): Link => {
      const nothing = () => {};
      const rest = { address: "", send: nothing, refuse: nothing, close: nothing, heardAt: () => 0, probe: nothing };
      return { ...rest, cut: () => cut.push(number) };
    };
    phones.seatedAt(phones.add(link(0)), "ada", "hash");
    for (let number = 1; number <= 1000; number++) phones.add(link(number));
    expect(cut).toEqual([]);
    phones.add(link(1001));
    expect(cut).toEqual([1]);
  });

  test("of teams from somebody who knows the PIN end at the lock, and the host removes them", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    const flood: Seated[] = [];
    for (let number = 0; number < 40; number++) flood.push(await table.join(`Flood ${number}`));
    await table.command({ type: "lock" });
    for (const { seat } of flood) await table.command({ type: "remove", seat });
    expect(table.view().seats.map(({ name }) => name)).toEqual(["Ada"]);
    const handle = await put(table, ada);
    ada.wire.say(answer(1, handle));
    expect(await ada.wire.next(answers(1))).toEqual({ type: "ok", n: 1 });
  });

  test("nobody new comes into a locked lobby, and a team that has a seat comes back", async () => {
    const table = await openTable(LONG);
    const { token } = await table.join("Ada");
    await table.command({ type: "lock" });
    const wire = await connect(table.address);
    wire.say({ type: "join", n: 1, pin: table.pin, name: "Late", colour: "jade" });
    expect(await wire.next(answers(1))).toMatchObject({ code: "locked" });
    await (await comeBack(table.address, token)).next(shows("lobby"));
  });

  test("a flood of messages is refused, then cut off, and the night goes on", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    const flooder = await connect(table.address);
    for (let n = 0; n < 500; n++) flooder.say({ type: "ping", n, clock: 0 });
    await flooder.next((message) => message.code === "too-fast");
    expect(await flooder.closed).toBe(1008);
    expect(flooder.heard.length).toBeLessThan(200);
    const handle = await put(table, ada);
    ada.wire.say(answer(1, handle));
    expect(await ada.wire.next(answers(1))).toEqual({ type: "ok", n: 1 });
  });
});

describe("guessed PINs", () => {
  const guess = (pin: string) => ({ type: "join", n: 1, pin, name: "Mallory", colour: "jade" });

  test("an address that has guessed wrong a few times is not listened to, even when it guesses right", async () => {
    const table = await openTable(LONG);
    const wrong = table.pin === "111111" ? "222222" : "111111";
    const codes: string[] = [];
    for (let tries = 0; tries < 14; tries++) {
      const wire = await connect(table.address);
      wire.say(guess(wrong));
      codes.push((await wire.next(answers(1))).code);
    }
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => "wrong-pin"));
    expect(codes.slice(11)).toEqual(["too-fast", "too-fast", "too-fast"]);
    const wire = await connect(table.address);
    wire.say(guess(table.pin));
    expect(await wire.next(answers(1))).toMatchObject({ code: "too-fast" });
  });

  test("a seated team is not kept from playing by whoever guesses from the same address", async () => {
    const table = await openTable(LONG);
    const ada = await table.join("Ada");
    const wire = await connect(table.address);
    for (let tries = 0; tries < 20; tries++) wire.say(guess("1"));
    await wire.next((message) => message.code === "too-fast");
    const handle = await put(table, ada);
    ada.wire.say(answer(1, handle));
    expect(await ada.wire.next(answers(1))).toEqual({ type: "ok", n: 1 });
    await (await comeBack(table.address, ada.token)).next(shows("question"));
  });

  test("a team's code needs the PIN, and wrong codes cost guesses as well", async () => {
    const table = await openTable(LONG);
    const { code } = await table.join("Ada");
    const wire = await connect(table.address);
    wire.say({ type: "join-team", n: 1, pin: "000000", code });
    expect(await wire.next(answers(1))).toMatchObject({ code: "wrong-pin" });
    const last = await connect(table.address);
    for (let n = 0; n < 12; n++) last.say({ type: "join-team", n, pin: table.pin, code: "QQQQQ" });
    expect(await last.next(answers(0))).toMatchObject({ code: "wrong-code" });
    expect(await last.next(answers(11))).toMatchObject({ code: "too-fast" });
  });

  test("the stage's key is not to be had by guessing either", async () => {
    const table = await openTable(LONG);
    for (const key of ["0".repeat(32), table.stageKey.replace(/^./, (a) => (a === "0" ? "1" : "0"))]) {
      const wire = await connect(table.address, { path: "/ws/stage" });
      wire.say({ type: "stage", version: 2, key });
      expect(await wire.next(() => true)).toMatchObject({ type: "refused", code: "wrong-pin" });
      await wire.closed;
    }
  });
});

test("a team's code brings its seat back from any phone, with its standing answer", async () => {
  const table = await openTable(LONG);
  const ada = await table.join("Ada");
  const handle = await put(table, ada);
  ada.wire.say(answer(1, handle, 2));
  await ada.wire.next(answers(1));
  const second = await connect(table.address);
  second.say({ type: "join-team", n: 9, pin: table.pin, code: ada.code.toLowerCase() });
  expect((await second.next(isA("seated"))).token).not.toBe(ada.token);
  expect((await second.next(shows("question"))).view.now.own.given).toEqual({ kind: "choice", place: 2 });
  second.say(answer(10, handle, 3));
  await second.next(answers(10));
  const changed = await ada.wire.next(
    (message) => shows("question")(message) && message.view.now.own.given?.place === 3,
  );
  expect(changed.view.now.mayChange).toBe(true);
});

describe("look-alike and script-bearing names", () => {
  test.each([
    ["Аda", "name-taken", "a Cyrillic A"],
    [" ADA ", "name-taken", "another case"],
    ["", "name-empty", "nothing"],
    ["​", "name-not-allowed|name-empty", "a space of no width"],
    ["x‮dlrow", "name-not-allowed", "text turned around"],
    ["n".repeat(25), "name-too-long", "one letter too many"],
  ])("%j is refused as %s: %s", async (name, code) => {
    const table = await openTable(LONG);
    await table.join("Ada");
    const wire = await connect(table.address);
    wire.say({ type: "join", n: 1, pin: table.pin, name, colour: "jade" });
    expect((await wire.next(answers(1))).code).toMatch(new RegExp(code));
  });

  test("a name that is a script travels as text, in a page whose policy runs none", async () => {
    const table = await openTable(LONG);
    const name = "<b onclick=x>&amp;";
    await table.join(name);
    expect(table.view().seats[0]?.name).toBe(name);
    const page = await ask(portOf(table.address), "/", { Host: table.address });
    expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
  });
});

/** A built interface with something beside it that must not be served. */
function pages(): string {
  const folder = temporaryFolder();
  for (const part of ["phone", "stage", "assets"]) mkdirSync(joinPath(folder, "out", part), { recursive: true });
  writeFileSync(joinPath(folder, "out", "phone", "index.html"), "<!doctype html>phone");
  writeFileSync(joinPath(folder, "out", "stage", "index.html"), "<!doctype html>stage");
  writeFileSync(joinPath(folder, "out", "index.html"), "<!doctype html>host");
  writeFileSync(joinPath(folder, "out", "assets", "phone-12345678.js"), "phone()");
  writeFileSync(joinPath(folder, "secret.json"), "{}");
  return joinPath(folder, "out");
}

describe("path traversal", () => {
  test("the pages of phones and stage are served, and nothing else", async () => {
    const { address } = await openTable(LONG, { pages: pages() });
    const get = async (path: string) => ask(portOf(address), path, { Host: address });
    expect((await get("/")).body).toContain("phone");
    expect((await get("/stage")).body).toContain("stage");
    expect((await get("/assets/phone-12345678.js")).body).toBe("phone()");
    const hostile = [
      "/index.html",
      "/phone/index.html",
      "/../secret.json",
      "/assets/../../secret.json",
      "/assets/..%2f..%2fsecret.json",
      "/assets/%2e%2e/%2e%2e/secret.json",
      "/assets\\..\\..\\secret.json",
      "/assets/",
      "//secret.json",
      "/assets/.hidden.js",
      "http://other/",
    ];
    for (const path of hostile) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});

describe("wrong Host and Origin (DNS rebinding)", () => {
  test("a page asked for by another name is refused", async () => {
    const { address } = await openTable(LONG, { pages: pages() });
    const port = portOf(address);
    const hosts = ["evil.example", `evil.example:${port}`, `localhost:${port}`, "127.0.0.1", `127.0.0.1:${port}.evil`];
    for (const Host of hosts) expect([Host, (await ask(port, "/", { Host })).status]).toEqual([Host, 403]);
    const foreign = await ask(port, "/", { Host: address, Origin: "http://evil.example" });
    expect(foreign.status).toBe(403);
  });

  test.each([
    ["another page's origin", (address: string) => ({ origin: "http://evil.example", headers: { Host: address } })],
    ["no origin at all", (address: string) => ({ origin: "", headers: { Host: address } })],
    ["the same name on another port", () => ({ origin: "http://127.0.0.1:1" })],
    ["https", (address: string) => ({ origin: `https://${address}` })],
    [
      "a rebound name, in Host and Origin alike",
      () => ({ origin: "http://evil.example", headers: { Host: "evil.example" } }),
    ],
    ["another path", (address: string) => ({ origin: `http://${address}`, path: "/socket" })],
  ])("a socket with %s is refused", async (_what, options) => {
    const { address } = await openTable(LONG);
    for (const path of ["/ws", "/ws/stage"])
      await expect(connect(address, { path, ...options(address) })).rejects.toThrow("403");
  });
});

describe("oversized, malformed and binary frames", () => {
  test("each is refused with a code, and the phone that sent it plays on", async () => {
    const table = await openTable(LONG);
    const { wire } = await table.join("Ada");
    const sent: [string | Uint8Array, string][] = [
      [new Uint8Array([1, 2, 3]), "bad-message"],
      ["", "bad-message"],
      ["{", "bad-message"],
      ["null", "bad-message"],
      ["[[[[[[[[", "bad-message"],
      ['{"type":"answer"}', "bad-message"],
      ['{"__proto__":{"type":"hello"}}', "bad-message"],
      [JSON.stringify({ type: "appeal", n: 4, ask: "x", text: "y".repeat(5000) }), "too-long"],
    ];
    for (const [data, code] of sent) {
      wire.raw(data);
      expect(await wire.next(isA("refused"))).toMatchObject({ code });
    }
    wire.say({ type: "ping", n: 5, clock: 12.5 });
    expect(await wire.next(isA("pong"))).toMatchObject({ n: 5, clock: 12.5 });
  });

  test("a frame that is far too long is never taken in", async () => {
    const { address } = await openTable(LONG);
    const wire = await connect(address);
    wire.raw("x".repeat(FRAME_BYTES + 1));
    expect(await wire.closed).toBe(1009);
  });

  test("a refusal names the message that it answers, where that can be told", async () => {
    const { address } = await openTable(LONG);
    const wire = await connect(address);
    wire.say({ type: "answer", n: 77, ask: "no handle" });
    expect(await wire.next(isA("refused"))).toEqual({ type: "refused", n: 77, code: "bad-message" });
  });

  test("a page of another version is told to load again", async () => {
    const { address } = await openTable(LONG);
    const wire = await connect(address);
    wire.say({ type: "hello", version: 1, token: null });
    expect(await wire.next(isA("refused"))).toMatchObject({ code: "old-version" });
    await wire.closed;
  });
});

test("a phone that never reads is cut off, and nobody waits for it", async () => {
  const table = await openTable(plan({ rounds: [round("a", 3, { seconds: 300 })], tieBreaks: [] }));
  const ada = await table.join("Ada");
  const deaf = await join(table.address, table.pin, "Deaf");
  deaf.wire.socket.pause();
  // What it does not read piles up on the way first, then with the host.
  const ended = new Promise((resolve) => deaf.wire.socket.once("close", resolve));
  const handle = await put(table, ada);
  for (let n = 0; table.view().seats.find(({ name }) => name === "Deaf")?.phones === 1 && n < 40_000; n++) {
    await table.command({ type: "extend", seconds: 1 });
    await new Promise((turn) => setImmediate(turn));
  }
  expect(table.view().seats.find(({ name }) => name === "Deaf")?.phones).toBe(0);
  deaf.wire.socket.resume();
  await ended;
  ada.wire.say(answer(1, handle));
  expect(await ada.wire.next(answers(1))).toEqual({ type: "ok", n: 1 });
});

test.runIf(process.platform === "linux")(
  "the server listens on the chosen adapter and for this machine alone",
  async () => {
    const network = { wlan0: [{ ...LOOPBACK_INFO, address: "127.0.0.2", internal: false }] };
    const table = setTable({ interfaces: () => network });
    const store = createStore(table.db, { onTrouble: () => {}, onRecovery: () => {} });
    createNightPlans(store, 1, () => 0).save(LONG, "");
    await table.host.open({ planId: LONG.id, address: "127.0.0.2", wifi: null, rehearsal: false });
    const { address } = atTable(table);
    expect(address).toMatch(/^127\.0\.0\.2:/);
    await connect(address);
    await connect(`127.0.0.1:${portOf(address)}`);
    await expect(connect(`127.0.0.3:${portOf(address)}`)).rejects.toThrow("ECONNREFUSED");
  },
);

test("the server listens only while a night is open", async () => {
  const table = await openTable(LONG);
  await table.host.close(true);
  await expect(connect(table.address)).rejects.toThrow("ECONNREFUSED");
});

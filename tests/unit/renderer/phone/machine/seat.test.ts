import { describe, expect, it } from "vitest";
import { NOW, openQuestion, phone, seatedPhone, TOKEN, viewOf } from "./phone.ts";

const welcome = { type: "welcome", title: "Thursday", subtitle: "", locked: false, seats: 2, now: NOW } as const;

describe("a phone that comes in", () => {
  it("says who it is first, and shows the door until it is told that it has a seat", () => {
    const one = phone();
    expect(one.state().place.at).toBe("returning");
    one.tell({ type: "opened" });
    expect(one.sent()).toEqual([{ type: "hello", version: 2, token: TOKEN }]);
    one.hear(viewOf({ screen: "lobby", seats: 2 }));
    expect(one.state().place.at).toBe("seat");
  });

  it("forgets a token of another night", () => {
    const one = phone();
    one.tell({ type: "opened" });
    one.did();
    one.hear(welcome);
    expect(one.did()).toEqual(["keep-token"]);
    expect(one.state()).toMatchObject({ token: null, place: { at: "door" } });
  });

  it("keeps the token that it is given, and brings it back after the line was lost", () => {
    const one = phone(null);
    one.tell({ type: "opened" });
    one.hear(welcome);
    one.tell({ type: "join", pin: "4719", name: "Best Boys", colour: "jade" });
    const join = one.sent().at(-1);
    if (join?.type !== "join") throw new Error("It joins.");
    one.hear({ type: "seated", n: join.n, token: TOKEN });
    expect(one.did()).toContain("keep-token");
    one.tell({ type: "lost" });
    one.tell({ type: "opened" });
    expect(one.sent()).toContainEqual({ type: "hello", version: 2, token: TOKEN });
  });

  it("stays at the door with a reason when it is refused, and may try again", () => {
    const one = phone(null);
    one.tell({ type: "opened" });
    one.hear(welcome);
    one.tell({ type: "join", pin: "0", name: "Best Boys", colour: "jade" });
    one.hear({ type: "refused", n: one.state().request?.n ?? null, code: "wrong-pin" });
    expect(one.state()).toMatchObject({ place: { at: "door" }, note: "wrong-pin", request: null });
  });

  it("does not hang when the line is lost while it joins", () => {
    const one = phone(null);
    one.tell({ type: "opened" });
    one.hear(welcome);
    one.tell({ type: "join", pin: "4719", name: "Best Boys", colour: "jade" });
    one.tell({ type: "lost" });
    expect(one.state()).toMatchObject({ request: null, note: "not-reached" });
  });
});

describe("a phone at its seat", () => {
  it("passes over a view that is older than what it shows, but not after it came back: the host may have begun anew", () => {
    const one = seatedPhone();
    const old = viewOf({ screen: "lobby", seats: 5 });
    one.hear(viewOf({ screen: "lobby", seats: 9 }));
    one.hear(old);
    expect(one.state().place).toMatchObject({ view: { now: { seats: 9 } } });
    one.tell({ type: "lost" });
    one.tell({ type: "opened" });
    one.hear({ ...old, rev: 0 });
    expect(one.state().place).toMatchObject({ view: { now: { seats: 5 } } });
  });

  it("asks the host's clock five times at first, one after the other, and then at most once a question", () => {
    const one = phone();
    one.tell({ type: "opened" });
    one.hear(viewOf({ screen: "lobby", seats: 1 }));
    let pings = 0;
    for (let ping = one.sent().at(-1); ping?.type === "ping"; ping = one.sent().at(-1)) {
      pings += 1;
      one.hear({ type: "pong", n: ping.n, clock: ping.clock, now: NOW });
    }
    expect(pings).toBe(5);
    one.hear(viewOf(openQuestion()), NOW + 1000);
    expect(one.sent()).toEqual([]);
    one.hear(viewOf(openQuestion("ask00002")), NOW + 60_000);
    one.hear(viewOf(openQuestion("ask00002", 1)), NOW + 60_500);
    expect(one.sent().map(({ type }) => type)).toEqual(["ping"]);
  });

  it("does not take a reply to an old ping for the one that is out", () => {
    const one = phone();
    one.tell({ type: "opened" });
    one.hear(viewOf({ screen: "lobby", seats: 1 }));
    one.hear({ type: "pong", n: 999, clock: 0, now: 5 });
    expect(one.state().sync.samples).toEqual([]);
  });

  it("forgets its token when it is removed, and keeps the end of a night in view when the host closes it", () => {
    const removed = seatedPhone();
    removed.hear({ type: "bye", reason: "removed" });
    expect(removed.did()).toEqual(["keep-token"]);
    expect(removed.state()).toMatchObject({ token: null, place: { at: "gone", reason: "removed" } });
    const over = seatedPhone({ screen: "end", rows: [], own: null, seats: 3 });
    over.hear({ type: "bye", reason: "ended" });
    expect(over.state().place).toMatchObject({ at: "gone", last: { now: { screen: "end" } } });
  });

  it("goes back to the door when it leaves, and can join another team", () => {
    const one = seatedPhone();
    one.tell({ type: "leave" });
    one.sent();
    one.hear({ type: "bye", reason: "left" });
    expect(one.sent()).toEqual([{ type: "hello", version: 2, token: null }]);
    one.hear(welcome);
    expect(one.state()).toMatchObject({ token: null, place: { at: "door", welcome: { seats: 2 } } });
  });

  it("puts away history and appeal when a question comes", () => {
    const one = seatedPhone();
    one.tell({ type: "history" });
    one.tell({ type: "write-appeal", ask: "ask00001" });
    one.hear(viewOf(openQuestion()));
    expect(one.state()).toMatchObject({ aside: "none", appealing: null });
  });

  it("closes the line for good where the host speaks another version", () => {
    const one = phone();
    one.tell({ type: "opened" });
    one.did();
    one.hear({ type: "refused", n: null, code: "old-version" });
    expect(one.did()).toEqual(["hang-up"]);
    expect(one.state().place.at).toBe("outdated");
  });
});

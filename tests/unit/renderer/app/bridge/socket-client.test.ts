import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSocketClient } from "../../../../../renderer/app/bridge/socket-client.ts";

/** A socket whose other end is the test. */
class FakeSocket extends EventTarget {
  static readonly all: FakeSocket[] = [];
  readonly sent: { id: number; call: string; input: unknown }[] = [];
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  open(): void {
    this.dispatchEvent(new Event("open"));
  }
  drop(): void {
    this.dispatchEvent(new Event("close"));
  }
  say(frame: unknown): void {
    this.dispatchEvent(
      Object.assign(new Event("message"), { data: typeof frame === "string" ? frame : JSON.stringify(frame) }),
    );
  }
}

const newest = () => {
  const socket = FakeSocket.all.at(-1);
  if (socket === undefined) throw new Error("No socket was opened.");
  return socket;
};

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all.length = 0;
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("window", globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stored = { ok: true, value: { stored: 1 } };
const append = { sessionId: "s", from: 0, events: [{ type: "paused" as const, at: 1 }] };

describe("createSocketClient", () => {
  it("talks to the socket's path at the page's own origin", () => {
    createSocketClient("ws://127.0.0.1:4040");
    expect(newest().address).toBe("ws://127.0.0.1:4040/socket");
  });

  it("keeps a call until the socket opens, and gives each its own answer", async () => {
    const client = createSocketClient("ws://x");
    const first = client.call("sessions.append", append);
    const second = client.call("packs.list", {});
    newest().open();
    expect(newest().sent.map(({ call }) => call)).toEqual(["sessions.append", "packs.list"]);
    newest().say({ id: 1, result: { ok: true, value: [] } });
    newest().say({ id: 0, result: stored });
    expect(await first).toEqual(stored);
    expect(await second).toEqual({ ok: true, value: [] });
  });

  it("never rejects: what was on its way when the socket fell fails with a code", async () => {
    const client = createSocketClient("ws://x");
    newest().open();
    const call = client.call("sessions.append", append);
    newest().drop();
    expect(await call).toMatchObject({ ok: false, code: "disconnected" });
    expect(client.connection.get()).toBe("lost");
  });

  it("connects again, and sends what was asked meanwhile", async () => {
    const client = createSocketClient("ws://x");
    newest().open();
    newest().drop();
    const call = client.call("sessions.append", append);
    vi.advanceTimersByTime(5000);
    expect(FakeSocket.all.length).toBeGreaterThan(1);
    newest().open();
    expect(client.connection.get()).toBe("open");
    newest().say({ id: newest().sent[0]?.id, result: stored });
    expect(await call).toEqual(stored);
  });

  it("does not wait for ever for a socket that never opens", async () => {
    const client = createSocketClient("ws://x");
    const call = client.call("packs.list", {});
    vi.advanceTimersByTime(60_000);
    expect(await call).toMatchObject({ ok: false, code: "disconnected" });
  });

  it("tells events to those who listen, until they stop, and drops those of another shape", () => {
    const client = createSocketClient("ws://x");
    const listener = vi.fn();
    const stop = client.on("menu.command", listener);
    newest().open();
    newest().say({ event: "menu.command", payload: { command: "mute" } });
    newest().say({ event: "menu.command", payload: { command: "format-disk" } });
    newest().say({ event: "unheard-of", payload: {} });
    newest().say("not json");
    stop();
    newest().say({ event: "menu.command", payload: { command: "mute" } });
    expect(listener.mock.calls).toEqual([[{ command: "mute" }]]);
  });
});

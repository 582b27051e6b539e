import { once } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { decodeFrame, encodeFrame, FRAME_BYTES, replySchema } from "../../../../electron/api/contract/frames.ts";
import type { Handlers } from "../../../../electron/api/handlers/model.ts";
import { ok } from "../../../../questions/result.ts";
import { runningServer } from "./running-server.ts";

async function connected(handlers: Partial<Handlers> = {}) {
  const running = await runningServer(handlers);
  const cookie = running.gate.redeem(running.gate.token)?.split(";")[0] ?? "";
  const socket = open(running.port, "/socket", { cookie, origin: running.gate.origin });
  await once(socket, "open");
  return { ...running, cookie, socket };
}

function open(port: number, path: string, headers: Record<string, string>): WebSocket {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers, maxPayload: FRAME_BYTES });
  onTestFinished(() => socket.terminate());
  return socket;
}

async function reply(socket: WebSocket) {
  const [data] = await once(socket, "message");
  return decodeFrame(String(data), replySchema);
}

describe("a page that passed the gate", () => {
  test("gets the answer to its call under the call's own number", async () => {
    const { socket } = await connected({ "packs.remove": () => ok({}) });
    socket.send(encodeFrame({ id: 9, call: "packs.remove", input: { packId: "p" } }));
    expect(await reply(socket)).toEqual({ id: 9, result: { ok: true, value: {} } });
  });

  test("hands bytes over whole, as many as an article may have", async () => {
    const bytes = new Uint8Array(10 * 1024 * 1024 + 1).fill(0xe9);
    const sizes = vi.fn();
    const { socket } = await connected({
      "writer.write": (job) => {
        sizes(job.bytes.length, job.bytes.at(-1));
        return { ok: false, code: "too-large", message: "" };
      },
    });
    socket.send(encodeFrame({ id: 1, call: "writer.write", input: { jobId: "j", name: "n", bytes } }));
    expect(await reply(socket)).toMatchObject({ result: { code: "too-large" } });
    expect(sizes).toHaveBeenCalledWith(bytes.length, 0xe9);
  });

  test("is told every event", async () => {
    const { socket, hub } = await connected();
    const told = reply(socket);
    hub.emit("menu.command", { command: "mute" });
    expect(await told).toEqual({ event: "menu.command", payload: { command: "mute" } });
  });

  test.each([
    ["text that is no request", "hello", [1008]],
    ["JSON that is no request", '{"id":"x"}', [1008]],
    ["a binary frame", new Uint8Array([1, 2, 3]), [1003]],
    ["a frame that is too long", "x".repeat(FRAME_BYTES + 1), [1009, 1006]],
  ])("that sends %s is shown the door, and the server goes on", async (_what, data, codes) => {
    const { socket, port, cookie, gate } = await connected({ "packs.remove": () => ok({}) });
    socket.on("error", () => {}); // the connection may break while the long frame is still being sent
    socket.send(data);
    const [closed] = await once(socket, "close");
    expect(codes).toContain(closed);
    const next = open(port, "/socket", { cookie, origin: gate.origin });
    await once(next, "open");
    next.send(encodeFrame({ id: 1, call: "packs.remove", input: { packId: "p" } }));
    expect(await reply(next)).toMatchObject({ result: { ok: true } });
  });
});

describe("a socket is refused", () => {
  test.each([
    ["without the cookie", "/socket", { cookie: "" }],
    ["without an Origin", "/socket", { origin: "" }],
    ["to a page of another site", "/socket", { origin: "http://evil.example" }],
    ["under another Host (DNS rebinding)", "/socket", { host: "evil.example" }],
    ["under another path", "/other", {}],
  ])("%s", async (_how, path, change) => {
    const { port, cookie, gate } = await connected();
    const headers = { cookie, origin: gate.origin, ...change };
    const kept = Object.entries(headers).filter(([, value]) => value !== "");
    const socket = open(port, path, Object.fromEntries(kept));
    const [error] = await once(socket, "error").catch((failed) => [failed]);
    expect(String(error)).toContain("403");
  });
});

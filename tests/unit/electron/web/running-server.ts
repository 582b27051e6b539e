import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { type Mock, onTestFinished, vi } from "vitest";
import { createDispatch } from "../../../../electron/api/dispatch.ts";
import { createEventHub, type EventHub } from "../../../../electron/api/event-hub.ts";
import type { Handlers } from "../../../../electron/api/handlers/model.ts";
import { createGate, type Gate } from "../../../../electron/web/gate.ts";
import { listen, servePages } from "../../../../electron/web/server.ts";
import { serveSockets } from "../../../../electron/web/sockets.ts";
import { handlersWith } from "../api/handlers-with.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Running = { readonly port: number; readonly gate: Gate; readonly hub: EventHub; readonly log: Mock };

/** A local server over a small page and the handlers that a test gives, closed when the test ends. */
export async function runningServer(handlers: Partial<Handlers> = {}): Promise<Running> {
  const root = temporaryFolder();
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Marquee</title>");
  writeFileSync(join(root, "gong.mp3"), "0123456789");
  const log = vi.fn();
  const hub = createEventHub(log);
  const dispatch = createDispatch({ handlers: () => handlersWith(handlers), mayCall: () => true, log });
  const { server, port } = await listen([0]);
  const gate = createGate(port, "a secret of thirty-two letters...");
  servePages(server, { pages: root, media: root }, gate, log);
  const sockets = serveSockets(server, { gate, dispatch, hub, log });
  onTestFinished(() => {
    sockets.close();
    server.closeAllConnections();
    server.close();
  });
  return { port, gate, hub, log };
}

export type Reply = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** A request as it stands: `fetch` would set the Host and tidy the path. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

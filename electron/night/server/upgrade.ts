import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Gate } from "./gate.ts";
import { FRAME_BYTES } from "./link.ts";

/** Where phones and stages connect. */
const PATHS = { "/ws": "phone", "/ws/stage": "stage" } as const;
export type SocketKind = (typeof PATHS)[keyof typeof PATHS];

export type Upgrades = {
  /** Takes sockets from this server as well: the night may move to another address. */
  readonly attach: (server: Server) => void;
  readonly close: () => void;
};

/** Turns requests into sockets, for our own pages alone. No compression: what is sent is small, and memory is not free. */
export function acceptSockets(
  gate: Gate,
  onSocket: (kind: SocketKind, socket: WebSocket, address: string) => void,
): Upgrades {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES, perMessageDeflate: false });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { host, origin } = request.headers;
    const kind = kindOf(request.url ?? "");
    if (kind === null || !gate.mayConnect({ host, origin })) return refuse(socket);
    const address = request.socket.remoteAddress ?? "";
    sockets.handleUpgrade(request, socket, head, (webSocket) => onSocket(kind, webSocket, address));
  };
  return {
    attach: (server) => void server.on("upgrade", upgrade),
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function kindOf(path: string): SocketKind | null {
  return path === "/ws" || path === "/ws/stage" ? PATHS[path] : null;
}

function refuse(socket: Duplex): void {
  socket.on("error", () => {}); // it may be gone already
  socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { decodeFrame, encodeFrame, FRAME_BYTES, requestSchema, SOCKET_PATH } from "../api/contract/frames.ts";
import type { Answer } from "../api/dispatch.ts";
import type { EventHub } from "../api/event-hub.ts";
import type { Log } from "../platform/log.ts";
import type { Gate } from "./gate.ts";
import { factsOf } from "./server.ts";

/** Close codes of RFC 6455, section 7.4.1. */
const UNSUPPORTED_DATA = 1003;
const POLICY_VIOLATION = 1008;

export type Sockets = { readonly close: () => void };

export type SocketOptions = {
  readonly gate: Gate;
  readonly dispatch: (sender: WebSocket, name: unknown, input: unknown) => Promise<Answer>;
  readonly hub: EventHub;
  readonly log: Log;
};

/** The contract over WebSockets: whoever passes the gate gets answers to its calls, and every event. */
export function serveSockets(server: Server, options: SocketOptions): Sockets {
  const { gate, hub, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES, perMessageDeflate: false });
  server.on("upgrade", (request, socket, head) => {
    const path = (request.url ?? "").split("?", 1)[0];
    if (path !== SOCKET_PATH || gate.judgeSocket(factsOf(request)) !== null) return refuse(socket);
    sockets.handleUpgrade(request, socket, head, (webSocket) => attend(webSocket, options));
  });
  const endSubscription = hub.subscribe((event, payload) => {
    const frame = encodeFrame({ event, payload });
    for (const socket of sockets.clients) socket.send(frame, reportTo(log));
  });
  return {
    close: () => {
      endSubscription();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function refuse(socket: Duplex): void {
  socket.on("error", () => {}); // it may be gone already
  socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

function attend(socket: WebSocket, { dispatch, log }: SocketOptions): void {
  socket.on("error", (error) => log("a page's connection failed", error));
  socket.on("message", (data: RawData, isBinary: boolean) => {
    if (isBinary) return socket.close(UNSUPPORTED_DATA, "text frames only");
    const request = decodeFrame(String(data), requestSchema);
    if (request === null) return socket.close(POLICY_VIOLATION, "not a request");
    dispatch(socket, request.call, request.input).then(
      (result) => socket.send(encodeFrame({ id: request.id, result }), reportTo(log)),
      (error) => log("an answer could not be sent", error),
    );
  });
}

/** A page that has closed meanwhile is nothing to report. */
function reportTo(log: Log): (error?: Error | null) => void {
  return (error) => {
    if (error && !/not open|closed/i.test(error.message)) log("a frame could not be sent", error);
  };
}

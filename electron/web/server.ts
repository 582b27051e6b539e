import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { securityHeaders } from "../pages/headers.ts";
import { answerInterface, type InterfaceFolders } from "../pages/media.ts";
import type { Log } from "../platform/log.ts";
import type { Gate, GateRequest, Refusal } from "./gate.ts";
import { refusalPage } from "./refusal-page.ts";

export type PageServer = {
  readonly server: Server;
  readonly port: number;
};

/** Listens on 127.0.0.1; of the ports offered the first that is free. 0 is any. */
export async function listen(ports: readonly number[]): Promise<PageServer> {
  const server = createServer();
  for (const [index, port] of ports.entries()) {
    const error = await tryPort(server, port);
    if (error === null) break;
    if (index === ports.length - 1) throw error;
  }
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { server, port: address.port };
}

function tryPort(server: Server, port: number): Promise<Error | null> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}

/** Answers page requests: the link's token once, then the interface's files to whoever has the cookie. */
export function servePages(server: Server, folders: InterfaceFolders, gate: Gate, log: Log): void {
  server.on("request", (request, response) => {
    answer(request, response, folders, gate).catch((error) => {
      // A browser that goes away in the middle of a sound is nothing to report.
      if (error?.code !== "ERR_STREAM_PREMATURE_CLOSE") log(`${request.url} failed`, error);
      response.destroy();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: InterfaceFolders,
  gate: Gate,
): Promise<void> {
  const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
  for (const [name, value] of Object.entries(securityHeaders([gate.origin.replace("http:", "ws:")]))) {
    response.setHeader(name, value);
  }
  const facts = factsOf(request);
  const wrongAddress = gate.judgeAddress(facts);
  if (wrongAddress !== null) return refuse(response, wrongAddress);
  const cookie = request.method === "GET" && path === "/" ? redeem(gate, query) : null;
  if (cookie !== null) return welcome(response, cookie);
  const refusal = gate.judgePage(facts);
  if (refusal !== null) return refuse(response, refusal);
  if (query !== "" && path === "/") return welcome(response, null);
  await send(response, folders, request, path);
}

function redeem(gate: Gate, query: string): string | null {
  const token = new URLSearchParams(query).get("token");
  return token === null ? null : gate.redeem(token);
}

/** To the page itself: the token leaves the address bar and the history. */
function welcome(response: ServerResponse, cookie: string | null): void {
  if (cookie !== null) response.setHeader("Set-Cookie", cookie);
  response.writeHead(303, { Location: "/", "Cache-Control": "no-store" }).end();
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(403, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  response.end(refusalPage(refusal));
}

async function send(
  response: ServerResponse,
  folders: InterfaceFolders,
  request: IncomingMessage,
  path: string,
): Promise<void> {
  const range = request.headers.range ?? null;
  const { status, headers, file } = await answerInterface(folders, { method: request.method ?? "GET", path, range });
  response.writeHead(status, headers);
  if (file === null) response.end();
  else await pipeline(createReadStream(file.path, { start: file.start, end: file.end }), response);
}

export function factsOf(request: IncomingMessage): GateRequest {
  const { host, origin, cookie } = request.headers;
  return { host, origin, cookie };
}

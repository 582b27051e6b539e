import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { Protocol } from "electron";
import { securityHeaders } from "../pages/headers.ts";
import { answerInterface, type InterfaceFolders } from "../pages/media.ts";
import { APP_SCHEME } from "./security.ts";

/** To be registered before the app is ready. Standard: URLs have a host, and with it an origin of their own. */
export const APP_SCHEME_PRIVILEGES = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
};

/** Serves the built interface as app://marquee/. */
export function serveApp(protocol: Protocol, folders: InterfaceFolders): void {
  protocol.handle(APP_SCHEME, (request) => answerRequest(folders, request));
}

/** The answer to one request of a page: files of the interface, with the policy on every response. */
export async function answerRequest(folders: InterfaceFolders, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.host !== "marquee") return new Response(null, { status: 404, headers: securityHeaders() });
  const range = request.headers.get("Range");
  const { status, headers, file } = await answerInterface(folders, {
    method: request.method,
    path: url.pathname,
    range,
  });
  const body = file === null ? null : bodyOf(file);
  return new Response(body, { status, headers: { ...securityHeaders(), ...headers } });
}

function bodyOf(file: { readonly path: string; readonly start: number; readonly end: number }) {
  return Readable.toWeb(createReadStream(file.path, { start: file.start, end: file.end }));
}

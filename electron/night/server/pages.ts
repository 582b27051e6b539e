import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Media } from "../../../questions/model.ts";
import { answerPage, type PageAnswer, type PageRequest } from "../../pages/answer.ts";
import { securityHeaders } from "../../pages/headers.ts";
import { answerMedia } from "../../pages/media.ts";
import type { Log } from "../../platform/log.ts";
import type { Gate } from "./gate.ts";

/** The two addresses that a person opens; all else that is served is what the build put beside their pages. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ["/", "/phone/index.html"],
  ["/stage", "/stage/index.html"],
]);
/** "/assets/phone-BqYzWl4T.js": one folder, nothing below it. */
const ASSET = /^\/assets\/[^/]+$/;

/** "/media/0123...ef", and "/media/0123...ef/small" for phones: a handle of this night, never a file's own name. */
const MEDIA = /^\/media\/([0-9a-f]{32})(\/small)?$/;

export type NightMedia = {
  readonly folder: string;
  /** What a handle stands for; null for one that nobody may see yet, or that there is not. */
  readonly behind: (handle: string) => Pick<Media, "file" | "small"> | null;
};

export type PagesOptions = {
  /** The folder of the built interface. */
  readonly root: string;
  readonly media: NightMedia;
  readonly gate: Gate;
  readonly log: Log;
};

/** Answers a request for a page of the phones or the stage; every response carries the policy. */
export function answerRequest(request: IncomingMessage, response: ServerResponse, options: PagesOptions): void {
  answer(request, response, options).catch((error) => {
    if (error?.code !== "ERR_STREAM_PREMATURE_CLOSE") options.log("a page of the night could not be sent", error);
    response.destroy();
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, options: PagesOptions): Promise<void> {
  const { gate } = options;
  const { host = "", origin } = request.headers;
  if (!gate.mayRead({ host, origin })) return refuse(response, 403);
  for (const [name, value] of Object.entries(headersFor(host))) response.setHeader(name, value);
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  const answered = await answerFor(
    path,
    { method: request.method ?? "GET", range: request.headers.range ?? null },
    options,
  );
  if (answered === null) return refuse(response, 404);
  response.writeHead(answered.status, answered.headers);
  if (answered.file === null) response.end();
  else await pipeline(createReadStream(answered.file.path, answered.file), response);
}

/** Null for all that is neither a page, nor a file of one, nor media that may be seen. */
async function answerFor(
  path: string,
  request: Pick<PageRequest, "method" | "range">,
  { root, media }: PagesOptions,
): Promise<PageAnswer | null> {
  const [, handle, small] = MEDIA.exec(path) ?? [];
  if (handle !== undefined) {
    const found = media.behind(handle);
    if (found === null) return null;
    return answerMedia(media.folder, small === undefined ? found.file : (found.small ?? found.file), request);
  }
  const file = PAGES.get(path) ?? (ASSET.test(path) ? path : null);
  return file === null ? null : answerPage(root, { ...request, path: file });
}

/** Plain http has no isolation of origins to ask for; a browser would only complain about the header. */
function headersFor(host: string): Record<string, string> {
  const { "Cross-Origin-Opener-Policy": _, ...headers } = securityHeaders([`ws://${host}`], ["blob:"]);
  return headers;
}

function refuse(response: ServerResponse, status: 403 | 404): void {
  response.writeHead(status, {
    "Cache-Control": "no-store",
    "Content-Length": "0",
    "X-Content-Type-Options": "nosniff",
  });
  response.end();
}

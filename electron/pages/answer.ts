import { realpath, stat } from "node:fs/promises";
import { contentTypeOf } from "./content-type.ts";
import { contains, locate } from "./locate.ts";
import { wantedOf } from "./range.ts";

export type PageRequest = {
  readonly method: string;
  /** Path of the URL as it came, still escaped, without the query. */
  readonly path: string;
  readonly range: string | null;
};

/** How a request for a file of the interface is answered; `end` of a slice is inclusive. */
export type PageAnswer = {
  readonly status: 200 | 206 | 404 | 405 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: { readonly path: string; readonly start: number; readonly end: number } | null;
};

/** Files with a hash of their content in the name never change. */
const HASHED = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

/** Answers for the folder of the built interface; the one thing that app:// and the local server share. */
export async function answerPage(root: string, request: PageRequest): Promise<PageAnswer> {
  if (!isReading(request)) return notReading;
  const found = await find(root, request.path);
  if (found === null) return { status: 404, headers: {}, file: null };
  return answerFile(found, request, HASHED.test(found.path) ? "public, max-age=31536000, immutable" : "no-cache");
}

const notReading: PageAnswer = { status: 405, headers: { Allow: "GET, HEAD" }, file: null };

export type FoundFile = { readonly path: string; readonly size: number; readonly type: string };

const isReading = ({ method }: Pick<PageRequest, "method">) => method === "GET" || method === "HEAD";

/** Answers for a file that is there: all of it, a range, its headers alone. */
export function answerFile(
  { path, size, type }: FoundFile,
  request: Pick<PageRequest, "method" | "range">,
  cache: string,
): PageAnswer {
  if (!isReading(request)) return notReading;
  const common = { "Content-Type": type, "Accept-Ranges": "bytes", "Cache-Control": cache };
  const wanted = wantedOf(request.range, size);
  if (wanted.kind === "unsatisfiable") {
    return { status: 416, headers: { ...common, "Content-Range": `bytes */${size}` }, file: null };
  }
  const { start, end } = wanted.kind === "part" ? wanted : { start: 0, end: size - 1 };
  const headers = { ...common, "Content-Length": String(end - start + 1) };
  const file = request.method === "HEAD" || size === 0 ? null : { path, start, end };
  if (wanted.kind === "all") return { status: 200, headers, file };
  return { status: 206, headers: { ...headers, "Content-Range": `bytes ${start}-${end}/${size}` }, file };
}

/** The file, if it is one and no link leads out of the folder. */
async function find(root: string, urlPath: string): Promise<FoundFile | null> {
  const named = locate(root, urlPath);
  const type = named === null ? null : contentTypeOf(named);
  if (named === null || type === null) return null;
  try {
    const [realRoot, path] = await Promise.all([realpath(root), realpath(named)]);
    if (!contains(realRoot, path)) return null;
    const { size, isFile } = await stat(path).then((entry) => ({ size: entry.size, isFile: entry.isFile() }));
    return isFile ? { path, size, type } : null;
  } catch {
    return null; // not there, or not ours to read
  }
}

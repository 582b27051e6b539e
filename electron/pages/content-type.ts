import { extname } from "node:path";

/** Everything that the built interface consists of; other files are not served. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".webp", "image/webp"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
  [".woff", "font/woff"],
  [".mp3", "audio/mpeg"],
  [".m4a", "audio/mp4"],
  [".mp4", "video/mp4"],
  [".ogg", "audio/ogg"],
  [".opus", "audio/ogg"],
  [".webm", "audio/webm"],
  [".mp4", "video/mp4"],
  [".wav", "audio/wav"],
]);

export function contentTypeOf(path: string): string | null {
  return CONTENT_TYPES.get(extname(path).toLowerCase()) ?? null;
}

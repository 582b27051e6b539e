import { stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { answerFile, answerPage, type PageAnswer, type PageRequest } from "./answer.ts";

/** As the folder of media names its files: a SHA-256 and a kind, and nothing to climb with. */
const NAME = /^[0-9a-f]{64}\.[a-z0-9]{3,4}$/;
/** Where the interface finds them: "/media/3f...e1.jpg". */
const PREFIX = "/media/";

/** Types of the files that the folder takes in. */
const TYPES: ReadonlyMap<string, string> = new Map([
  [".png", "image/png"],
  [".jpg", "image/jpeg"],
  [".gif", "image/gif"],
  [".webp", "image/webp"],
  [".wav", "audio/wav"],
  [".mp3", "audio/mpeg"],
  [".ogg", "audio/ogg"],
  [".flac", "audio/flac"],
  [".m4a", "audio/mp4"],
  [".mp4", "video/mp4"],
  [".webm", "video/webm"],
]);

/** The built interface, and the media of the library. */
export type InterfaceFolders = { readonly pages: string; readonly media: string };

/** Answers for the host's own interface, in either shell. */
export function answerInterface({ pages, media }: InterfaceFolders, request: PageRequest): Promise<PageAnswer> {
  const { path } = request;
  return path.startsWith(PREFIX) ? answerMedia(media, path.slice(PREFIX.length), request) : answerPage(pages, request);
}

/** Answers for a picture, a sound or a clip. What a name stands for never changes: it is the hash of it. */
export async function answerMedia(
  folder: string,
  name: string,
  request: Pick<PageRequest, "method" | "range">,
): Promise<PageAnswer> {
  const missing: PageAnswer = { status: 404, headers: {}, file: null };
  const type = TYPES.get(extname(name));
  if (!NAME.test(name) || type === undefined) return missing;
  const path = join(folder, name);
  try {
    const { size } = await stat(path);
    return answerFile({ path, size, type }, request, "private, max-age=86400, immutable");
  } catch {
    return missing; // not kept here any more
  }
}

import type { Media } from "../../questions/model.ts";
import { startsWith } from "./bytes.ts";

/** What a picture, a sound or a clip is, known by its first bytes: a name can say anything. */
export type MediaKind = { readonly kind: Media["kind"]; readonly extension: string };

type Signature = MediaKind & { readonly bytes: readonly number[]; readonly at?: number; readonly also?: Part };
type Part = { readonly bytes: readonly number[]; readonly at: number };

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const RIFF = ascii("RIFF");
const form = (name: string): Part => ({ bytes: ascii(name), at: 8 });

/** Only what every browser that phones and stages run in can show; a drawing in SVG may carry scripts and is none. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x89, ...ascii("PNG")], kind: "picture", extension: "png" },
  { bytes: [0xff, 0xd8, 0xff], kind: "picture", extension: "jpg" },
  { bytes: ascii("GIF8"), kind: "picture", extension: "gif" },
  { bytes: RIFF, also: form("WEBP"), kind: "picture", extension: "webp" },
  { bytes: RIFF, also: form("WAVE"), kind: "sound", extension: "wav" },
  { bytes: ascii("ID3"), kind: "sound", extension: "mp3" },
  { bytes: [0xff, 0xfb], kind: "sound", extension: "mp3" },
  { bytes: [0xff, 0xf3], kind: "sound", extension: "mp3" },
  { bytes: ascii("OggS"), kind: "sound", extension: "ogg" },
  { bytes: ascii("fLaC"), kind: "sound", extension: "flac" },
  { bytes: ascii("ftypM4A"), at: 4, kind: "sound", extension: "m4a" },
  { bytes: ascii("ftypiso"), at: 4, kind: "clip", extension: "mp4" },
  { bytes: ascii("ftypmp4"), at: 4, kind: "clip", extension: "mp4" },
  { bytes: ascii("ftypM4V"), at: 4, kind: "clip", extension: "mp4" },
  { bytes: ascii("ftypavc1"), at: 4, kind: "clip", extension: "mp4" },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], kind: "clip", extension: "webm" },
];

/** How many bytes it takes to tell. */
export const TELLING_BYTES = 16;

/** Null for everything that a stage cannot show. */
export function mediaKindOf(start: Uint8Array): MediaKind | null {
  const found = SIGNATURES.find(
    ({ bytes, at, also }) =>
      startsWith(start, bytes, at) && (also === undefined || startsWith(start, also.bytes, also.at)),
  );
  return found === undefined ? null : { kind: found.kind, extension: found.extension };
}

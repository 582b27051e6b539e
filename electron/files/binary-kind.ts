import { startsWith } from "./bytes.ts";

/** What a file that is no text looks like. `name` goes into a failure's details. */
export type BinaryKind = { readonly name: string; readonly message: string };

type Signature = { readonly bytes: readonly number[]; readonly at?: number; readonly kind: BinaryKind };

const COPY = "Open it, copy its text and paste it.";
const CHOOSE = "Choose the article as text, Markdown or a web page.";

const kindOf = (name: string, what: string, advice: string): BinaryKind => ({
  name,
  message: `This is ${what}. ${advice}`,
});

const PDF = kindOf("pdf", "a PDF", COPY);
const WORD = kindOf("word", "a Word document", COPY);
const ODT = kindOf("document", "an OpenDocument file", COPY);
const EPUB = kindOf("epub", "an e-book", COPY);
const SHEET = kindOf("spreadsheet", "a spreadsheet", CHOOSE);
const OFFICE = kindOf("office", "an Office document", COPY);
const RTF = kindOf("rtf", "a Rich Text document", COPY);
const ARCHIVE = kindOf("archive", "an archive", "Unpack it, and choose the article in it.");
const PICTURE = kindOf("picture", "a picture", CHOOSE);
const SOUND = kindOf("sound", "a sound file", CHOOSE);
const VIDEO = kindOf("video", "a video", CHOOSE);
const PROGRAM = kindOf("program", "a program", CHOOSE);
const DATABASE = kindOf("database", "a database", CHOOSE);

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** First bytes by which formats are known. */
const SIGNATURES: readonly Signature[] = [
  { bytes: ascii("%PDF-"), kind: PDF },
  { bytes: ascii("{\\rtf"), kind: RTF },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: OFFICE },
  { bytes: [0x1f, 0x8b], kind: ARCHIVE },
  { bytes: ascii("7z\xbc\xaf"), kind: ARCHIVE },
  { bytes: ascii("Rar!\x1a"), kind: ARCHIVE },
  { bytes: ascii("ustar"), at: 257, kind: ARCHIVE },
  { bytes: [0x89, ...ascii("PNG")], kind: PICTURE },
  { bytes: [0xff, 0xd8, 0xff], kind: PICTURE },
  { bytes: ascii("GIF87a"), kind: PICTURE },
  { bytes: ascii("GIF89a"), kind: PICTURE },
  { bytes: ascii("II*\0"), kind: PICTURE },
  { bytes: ascii("MM\0*"), kind: PICTURE },
  { bytes: ascii("ftypheic"), at: 4, kind: PICTURE },
  { bytes: ascii("ftypavif"), at: 4, kind: PICTURE },
  { bytes: ascii("ID3\x03"), kind: SOUND },
  { bytes: ascii("ID3\x04"), kind: SOUND },
  { bytes: [0xff, 0xfb], kind: SOUND },
  { bytes: ascii("OggS"), kind: SOUND },
  { bytes: ascii("fLaC"), kind: SOUND },
  { bytes: ascii("ftyp"), at: 4, kind: VIDEO },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], kind: VIDEO },
  { bytes: ascii("\x7fELF"), kind: PROGRAM },
  { bytes: [...ascii("MZ"), 0x90, 0], kind: PROGRAM },
  { bytes: ascii("SQLite format 3\0"), kind: DATABASE },
];

/** Names in a zip container that tell what it holds. */
const CONTENTS: readonly { readonly name: string; readonly kind: BinaryKind }[] = [
  { name: "application/epub+zip", kind: EPUB },
  { name: "opendocument.text", kind: ODT },
  { name: "opendocument.spreadsheet", kind: SHEET },
  { name: "word/", kind: WORD },
  { name: "xl/", kind: SHEET },
];
/** How much of a zip container is searched for them, bytes. */
const CONTENTS_WITHIN = 64 * 1024;

/** What the bytes are, known by how they begin; null for everything else, which may be text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  if (startsWith(bytes, ZIP)) return zipKind(bytes);
  return SIGNATURES.find(({ bytes: signature, at }) => startsWith(bytes, signature, at))?.kind ?? null;
}

function zipKind(bytes: Uint8Array): BinaryKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, CONTENTS_WITHIN));
  return CONTENTS.find(({ name }) => head.includes(name))?.kind ?? ARCHIVE;
}

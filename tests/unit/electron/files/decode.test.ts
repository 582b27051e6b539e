import { describe, expect, it } from "vitest";
import { ARTICLE_BYTES } from "../../../../electron/api/contract/calls.ts";
import { decode } from "../../../../electron/files/decode.ts";

const TEXT = "Café Lumière is a 2003 film.\r\nIt is quiet – and “long”.\n";

const bytesOf = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === "little");
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe("text in the encodings that people have", () => {
  const plain = "The film is quiet. Nobody in it raises a voice.";
  const readable: readonly [string, Uint8Array, string][] = [
    ["UTF-8", utf8(TEXT), TEXT],
    ["UTF-8 with a mark", joined(bytesOf(0xef, 0xbb, 0xbf), utf8(TEXT)), TEXT],
    ["plain ASCII", ascii(plain), plain],
    ["UTF-16 LE with a mark", joined(bytesOf(0xff, 0xfe), utf16(TEXT, "little")), TEXT],
    ["UTF-16 BE with a mark", joined(bytesOf(0xfe, 0xff), utf16(TEXT, "big")), TEXT],
    ["UTF-16 LE without a mark", utf16(TEXT, "little"), TEXT],
    ["UTF-16 BE without a mark", utf16(TEXT, "big"), TEXT],
    ["Windows-1252", ascii("Caf\xe9 Lumi\xe8re \x96 a \x93long\x94 film, \x80 5"), "Café Lumière – a “long” film, € 5"],
    ["UTF-8 in another alphabet", utf8("Нелюбовь — фильм Звягинцева."), "Нелюбовь — фильм Звягинцева."],
    ["an emoji", utf8("A film 🎬."), "A film 🎬."],
  ];
  it.each(readable)("reads %s", (_name, bytes, text) => {
    expect(decode(bytes)).toEqual({ ok: true, value: text });
  });

  it("leaves bytes that it is given as they are", () => {
    const bytes = utf16(TEXT, "big");
    const before = [...bytes];
    decode(bytes);
    expect([...bytes]).toEqual(before);
  });
});

describe("files that are no text", () => {
  const zip = (content: string) => joined(bytesOf(0x50, 0x4b, 3, 4), ascii(content));
  const binaries: readonly [string, Uint8Array][] = [
    ["pdf", ascii("%PDF-1.7\n%\xe2\xe3")],
    ["rtf", ascii("{\\rtf1\\ansi Her is a film.}")],
    ["office", bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ["word", zip("\x14\0[Content_Types].xml word/document.xml")],
    ["spreadsheet", zip("\x14\0xl/workbook.xml")],
    ["epub", zip("\x14\0mimetypeapplication/epub+zip")],
    ["document", zip("mimetypeapplication/vnd.oasis.opendocument.text")],
    ["archive", zip("holiday.txt")],
    ["archive", bytesOf(0x1f, 0x8b, 8, 0)],
    ["picture", bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ["picture", bytesOf(0xff, 0xd8, 0xff, 0xe0)],
    ["picture", ascii("GIF89a\x01")],
    ["sound", ascii("ID3\x04\0")],
    ["video", ascii("\0\0\0\x18ftypmp42")],
    ["program", ascii("\x7fELF\x02")],
    ["database", ascii("SQLite format 3\0")],
    ["unknown", joined(ascii("Her is a film."), bytesOf(0), ascii("It is long."))],
    ["unknown", bytesOf(...Array.from({ length: 200 }, (_, index) => index % 7))],
  ];
  it.each(binaries)("is refused as %s", (kind, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: false, code: "binary", details: { kind } });
  });

  it("says in a sentence what a PDF is and what to do with it", () => {
    expect(decode(ascii("%PDF-1.7"))).toMatchObject({ message: "This is a PDF. Open it, copy its text and paste it." });
  });

  it("does not take an article that opens with the name of a format for one", () => {
    for (const text of ["PDF is a format.", "ID3 is a tag in sound files.", "GIF is a format.", "MZ is a film."]) {
      expect(decode(ascii(text))).toEqual({ ok: true, value: text });
    }
  });
});

describe("text that cannot be decoded", () => {
  const broken: readonly [string, Uint8Array][] = [
    ["good UTF-8 with a broken sequence in it", joined(utf8("Café Lumière, "), bytesOf(0xc3), ascii(" of 2003"))],
    [
      "bytes of another alphabet",
      bytesOf(...Array.from({ length: 60 }, (_, at) => (at % 6 === 5 ? 0x20 : 0xc1 + (at % 20)))),
    ],
    ["UTF-8 and Windows-1252 in one file", joined(utf8("Café Lumière, "), ascii("Lumi\xe8re"))],
    [
      "a title in another alphabet among English words",
      ascii(`It was shown as \xcd\xe5\xeb\xfe\xe1\xee\xe2\xfc. ${"It ran for a long time. ".repeat(3)}`),
    ],
    ["bytes that Windows-1252 leaves unassigned", ascii("The film \x81\x8d was shown.")],
    ["UTF-16 cut in the middle of a letter", joined(bytesOf(0xff, 0xfe), utf16(TEXT, "little").subarray(0, 7))],
    ["UTF-16 with half a surrogate pair", joined(bytesOf(0xff, 0xfe), utf16("a \ud83c b", "little"))],
    ["UTF-32", bytesOf(0xff, 0xfe, 0, 0, 0x48, 0, 0, 0)],
  ];
  it.each(broken)("is refused: %s", (_name, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: false, code: "encoding" });
  });
});

describe("size", () => {
  it("refuses a file without bytes", () => {
    expect(decode(new Uint8Array())).toMatchObject({ ok: false, code: "empty" });
  });

  it("reads a file of the largest size and refuses one byte more", () => {
    const largest = new Uint8Array(ARTICLE_BYTES).fill(0x61);
    expect(decode(largest).ok).toBe(true);
    const larger = new Uint8Array(ARTICLE_BYTES + 1).fill(0x61);
    expect(decode(larger)).toMatchObject({ ok: false, code: "too-large", details: { megabytes: 11, limit: 10 } });
  });
});

import { expect, it } from "vitest";
import { mediaKindOf } from "../../../../electron/files/media-kind.ts";

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

it.each([
  ["\x89PNG\r\n\x1a\n", "picture", "png"],
  ["\xff\xd8\xff\xe0", "picture", "jpg"],
  ["GIF89a", "picture", "gif"],
  ["RIFF\0\0\0\0WEBPVP8 ", "picture", "webp"],
  ["RIFF\0\0\0\0WAVEfmt ", "sound", "wav"],
  ["ID3\x04", "sound", "mp3"],
  ["\xff\xfb\x90", "sound", "mp3"],
  ["OggS", "sound", "ogg"],
  ["fLaC", "sound", "flac"],
  ["\0\0\0\x20ftypM4A ", "sound", "m4a"],
  ["\0\0\0\x20ftypisom", "clip", "mp4"],
  ["\0\0\0\x20ftypmp42", "clip", "mp4"],
  ["\x1a\x45\xdf\xa3", "clip", "webm"],
])("%j is a %s, kept as %s", (start, kind, extension) => {
  expect(mediaKindOf(bytes(start))).toEqual({ kind, extension });
});

it.each([
  "",
  "<svg xmlns=",
  "<!doctype html>",
  "%PDF-1.7",
  "MZ\x90\0",
  "RIFF\0\0\0\0AVI ",
  "\0\0\0\x20ftypheic",
  "PNG",
])("%j is nothing that a stage shows", (start) => {
  expect(mediaKindOf(bytes(start))).toBeNull();
});

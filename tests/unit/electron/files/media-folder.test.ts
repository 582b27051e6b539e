import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createMediaFolder, type MediaFolder } from "../../../../electron/files/media-folder.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "marquee-media-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return join(path, "media");
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]);
const nameOf = (bytes: Uint8Array, extension: string) =>
  `${createHash("sha256").update(bytes).digest("hex")}.${extension}`;

async function addAll(media: MediaFolder, id: string, bytes: Uint8Array, piece: number) {
  for (let from = 0; from + piece < bytes.length; from += piece) {
    const part = await media.add({ id, bytes: bytes.subarray(from, from + piece), last: false });
    if (!part.ok || part.value !== null) return part;
  }
  const rest = bytes.length % piece || piece;
  return media.add({ id, bytes: bytes.subarray(-rest), last: true });
}

describe("the folder of media", () => {
  it("keeps a file under its hash and kind, however many pieces it came in", async () => {
    const path = folder();
    const media = createMediaFolder(path, vi.fn());
    const file = nameOf(PNG, "png");
    for (const piece of [8, 5]) {
      expect(await addAll(media, "a", PNG, piece)).toEqual({ ok: true, value: { kind: "picture", file } });
    }
    expect(readdirSync(path)).toEqual([file]);
    expect(new Uint8Array(readFileSync(join(path, file)))).toEqual(PNG);
  });

  it("keeps two apart that come at the same time", async () => {
    const path = folder();
    const media = createMediaFolder(path, vi.fn());
    const other = Uint8Array.from([...PNG, 9]);
    const both = await Promise.all([addAll(media, "a", PNG, 4), addAll(media, "b", other, 4)]);
    expect(both.map((kept) => kept.ok && kept.value?.file)).toEqual([nameOf(PNG, "png"), nameOf(other, "png")]);
  });

  it("keeps nothing of what it does not know, nor of what is too large", async () => {
    const path = folder();
    const media = createMediaFolder(path, vi.fn());
    const text = new TextEncoder().encode("<svg onload=alert(1)>");
    expect(await media.add({ id: "a", bytes: text, last: true })).toMatchObject({ ok: false, code: "media-unknown" });
    const large = new Uint8Array(4 * 2 ** 20);
    large.set(PNG);
    let answer = await media.add({ id: "b", bytes: large, last: false });
    for (let piece = 1; piece < 6 && answer.ok; piece++) {
      answer = await media.add({ id: "b", bytes: large, last: false });
    }
    expect(answer).toMatchObject({ ok: false, code: "media-too-large" });
    expect(readdirSync(path)).toEqual([]);
  });

  it("sweeps away what a program that stopped left half written, and drops the oldest of too many", async () => {
    const path = folder();
    const media = createMediaFolder(path, vi.fn());
    mkdirSync(path);
    writeFileSync(join(path, "old.new"), "half");
    for (const id of ["1", "2", "3", "4", "5"]) await media.add({ id, bytes: PNG, last: false });
    expect(readdirSync(path).filter((name) => name.endsWith(".new"))).toEqual(["2.new", "3.new", "4.new", "5.new"]);
  });

  it("says so where nothing can be written", async () => {
    const path = folder();
    const media = createMediaFolder(join(path, "in", "a", "file"), vi.fn());
    writeFileSync(path, "no folder");
    chmodSync(path, 0o400);
    expect(await media.add({ id: "a", bytes: PNG, last: true })).toMatchObject({ ok: false, code: "storage-failed" });
  });
});

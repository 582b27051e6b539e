import { mkdir, readFile, statfs } from "node:fs/promises";
import { join } from "node:path";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { DATABASE, MANIFEST, type Manifest, MEDIA, manifestSchema } from "../../files/backup/manifest.ts";
import { type ArchiveEntry, listArchive, unpackTo } from "../../files/backup/read-archive.ts";
import { type Contents, checkDatabase } from "../../storage/backup/check-database.ts";
import { diskFailure } from "./make.ts";

/** A backup that was unpacked and found sound, ready to take the place of what is there. */
export type Staged = {
  readonly database: string;
  /** Paths of files, each named as in the folder of media. */
  readonly media: readonly { readonly file: string; readonly path: string }[];
  readonly manifest: Manifest;
  readonly contents: Contents;
};

export type StageCode = "backup-broken" | "backup-newer" | "storage-full" | "storage-failed";

/** More than the list of 60,000 files takes. */
const MOST_MANIFEST = 16 * 2 ** 20;
/** Left free on the disk beside what is unpacked, bytes. */
const SPARE = 64 * 2 ** 20;

const broken = () => failure("backup-broken", "This backup is damaged, or no backup at all.");

/** Unpacks a backup into `folder`, which it makes, and checks all of it. Nothing outside that folder is touched. */
export async function stageBackup(archive: string, folder: string): Promise<Result<Staged, StageCode>> {
  try {
    await mkdir(join(folder, MEDIA), { recursive: true, mode: 0o700 });
    const listed = await listArchive(archive);
    if (!listed.ok) return listed;
    const manifest = await readManifest(archive, listed.value, folder);
    if (manifest === null || !agrees(manifest, listed.value)) return broken();
    if (!(await fits(listed.value, folder))) return failure("storage-full", "The disk has no room to unpack it.");
    return await unpackAll(archive, listed.value, manifest, folder);
  } catch (error) {
    return diskFailure(error);
  }
}

async function readManifest(
  archive: string,
  entries: ReadonlyMap<string, ArchiveEntry>,
  folder: string,
): Promise<Manifest | null> {
  const entry = entries.get(MANIFEST);
  if (entry === undefined || entry.size > MOST_MANIFEST) return null;
  const path = join(folder, MANIFEST);
  if (!(await unpackTo(archive, entry, path)).ok) return null;
  const parsed = manifestSchema.safeParse(parseJson(await readFile(path, "utf8")));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The archive holds what its manifest says, and nothing beside it. */
function agrees({ database, media }: Manifest, entries: ReadonlyMap<string, ArchiveEntry>): boolean {
  const wanted = [
    { name: DATABASE, bytes: database.bytes },
    ...media.map(({ file, bytes }) => ({ name: MEDIA + file, bytes })),
  ];
  return entries.size === wanted.length + 1 && wanted.every(({ name, bytes }) => entries.get(name)?.size === bytes);
}

/** A bomb of a few kilobytes may say that it unpacks to gigabytes: it may not fill the disk. */
async function fits(entries: ReadonlyMap<string, ArchiveEntry>, folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return [...entries.values()].reduce((sum, { size }) => sum + size, SPARE) <= bavail * bsize;
}

async function unpackAll(
  archive: string,
  entries: ReadonlyMap<string, ArchiveEntry>,
  manifest: Manifest,
  folder: string,
): Promise<Result<Staged, StageCode>> {
  const isWhole = async (name: string, to: string, sha256: string) => {
    const entry = entries.get(name);
    const unpacked = entry === undefined ? broken() : await unpackTo(archive, entry, to);
    return unpacked.ok && unpacked.value === sha256;
  };
  const database = join(folder, DATABASE);
  if (!(await isWhole(DATABASE, database, manifest.database.sha256))) return broken();
  const media = manifest.media.map(({ file }) => ({ file, path: join(folder, MEDIA, file) }));
  for (const { file, path } of media) {
    if (!(await isWhole(MEDIA + file, path, file.slice(0, 64)))) return broken();
  }
  const contents = checkDatabase(database);
  return contents.ok ? ok({ database, media, manifest, contents: contents.value }) : contents;
}

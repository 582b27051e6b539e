import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../../../questions/result.ts";
import type { KeptBackup } from "../../api/contract/backups.ts";
import { type MakeCode, makeBackup, type Source } from "./make.ts";

/** Backups that Marquee makes by itself, in a folder beside the database. The media they speak of stay where they are. */
export type Shelf = {
  /** Newest first. */
  readonly list: () => Promise<KeptBackup[]>;
  /** The path of one that is there; null for any other name. */
  readonly pathOf: (file: string) => Promise<string | null>;
  /** Keeps the state of today unless it is kept; the eighth day goes. */
  readonly keepDaily: (day: string) => Promise<Result<object, MakeCode> | null>;
  /** Keeps what is about to be replaced. */
  readonly keepBefore: (now: number) => Promise<Result<object, MakeCode>>;
};

/** Of each sort. */
const KEPT = 7;
const NAME = /^(daily|before)-(\d{4}-\d\d-\d\d(?:T\d\d-\d\d-\d\d-\d{3}Z)?)\.marquee-backup$/;

export function createShelf(folder: string, source: () => Source): Shelf {
  const names = async (): Promise<string[]> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return (await readdir(folder)).filter((name) => NAME.test(name));
  };
  const prune = async (sort: "daily" | "before") => {
    const own = (await names()).filter((name) => name.startsWith(sort)).sort();
    for (const old of own.slice(0, -KEPT)) await rm(join(folder, old), { force: true });
  };
  const keep = async (sort: "daily" | "before", when: string) => {
    const made = await makeBackup(source(), join(folder, `${sort}-${when}.marquee-backup`));
    if (made.ok) await prune(sort);
    return made;
  };
  return {
    list: async () => {
      const found = await Promise.all((await names()).map((name) => entryOf(folder, name)));
      return found.sort((a, b) => b.madeAt - a.madeAt);
    },
    pathOf: async (file) => ((await names()).includes(file) ? join(folder, file) : null),
    keepDaily: async (day) => ((await names()).includes(`daily-${day}.marquee-backup`) ? null : keep("daily", day)),
    keepBefore: (now) => keep("before", new Date(now).toISOString().replaceAll(/[:.]/g, "-")),
  };
}

async function entryOf(folder: string, file: string): Promise<KeptBackup> {
  const { size, mtimeMs } = await stat(join(folder, file));
  return { file, why: file.startsWith("daily") ? "daily" : "before", madeAt: mtimeMs, bytes: size };
}

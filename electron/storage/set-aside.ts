import { existsSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** SQLite finds a database's other files by these endings. */
const ENDINGS = ["", "-wal", "-shm"];

/**
 * Moves a database and what belongs to it out of the way, under a name with the date and time (UTC), and returns the
 * new path: "marquee-damaged-2027-03-14T20-15-00Z.db".
 */
export function setAside(path: string, now: number): string {
  const moment = new Date(now)
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(":", "-");
  const aside = freeName(join(dirname(path), `${basename(path, ".db")}-damaged-${moment}`));
  for (const ending of ENDINGS) {
    if (existsSync(path + ending)) renameSync(path + ending, aside + ending);
  }
  return aside;
}

function freeName(stem: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${stem}.db` : `${stem}-${count}.db`;
    if (!existsSync(name)) return name;
  }
}

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stageBackup } from "../../../electron/app/backup/stage.ts";
import { type Random, randomFrom } from "../../../scripts/fuzz/random.ts";
import { createMortalHost, Gone, type MortalHost } from "../night/mortal-host.ts";
import { cutAfterLastSync, foldedBack } from "../night/wal.ts";
import { live, type Person } from "./deeds.ts";
import { examine, missingFrom, unsound } from "./examine.ts";
import { emptyWorld, sizeOf } from "./world.ts";

export type StoreChaosOptions = { readonly kills: number; readonly seed: number };

export type StoreChaosFigures = {
  readonly kills: number;
  /** Packs, events, reviews and edits that were acknowledged and must be there at the end. */
  readonly acknowledged: number;
  /** Backups that lay there whole after a kill, and were looked into. */
  readonly backups: number;
  /** Logs that were cut anywhere. */
  readonly cuts: number;
  /** Everything that was lost, unsound or done by halves, with the kill after which it was found. */
  readonly wrong: readonly string[];
};

/** From a start to a kill, milliseconds: now and then the program is killed as it starts. */
const LONGEST = 700;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills the program over and over while somebody imports, plays, practises, edits, backs up and restores. */
export async function storeChaos({ kills, seed }: StoreChaosOptions): Promise<StoreChaosFigures> {
  const folder = mkdtempSync(join(tmpdir(), "marquee-chaos-"));
  const articles = join(folder, "articles");
  mkdirSync(articles);
  const host = createMortalHost(folder, articles);
  const person: Person = {
    host,
    random: randomFrom(seed),
    sizes: new Map(),
    worlds: [emptyWorld()],
    backup: null,
    count: 0,
  };
  const totals = { backups: 0, cuts: 0 };
  const wrong: string[] = [];
  try {
    for (let kill = 1; kill <= kills; kill++) {
      await liveAndDie(host, person);
      const found = await inspect(folder, person, totals);
      wrong.push(...found.map((each) => `kill ${kill}: ${each}`));
    }
    const [world] = person.worlds;
    return { kills, acknowledged: world === undefined ? 0 : sizeOf(world), ...totals, wrong };
  } finally {
    await host.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function liveAndDie(host: MortalHost, person: Person): Promise<void> {
  await host.start();
  const life = live(person).catch((error) => {
    if (!(error instanceof Gone)) throw error;
  });
  await Promise.race([life, sleep(person.random.below(LONGEST))]);
  await host.kill();
  await life;
}

async function inspect(folder: string, person: Person, totals: { backups: number; cuts: number }): Promise<string[]> {
  const database = join(folder, "marquee.db");
  cutAfterLastSync(database, person.random);
  const sound = examine(database, (db) => unsound(db, person.sizes));
  const lost = settle(database, person);
  const log = `${database}-wal`;
  const cut = existsSync(log) && statSync(log).size > 0;
  if (cut) totals.cuts += 1;
  const torn = cut
    ? examine(
        database,
        (db) => unsound(db, person.sizes),
        (copy) => cutAnywhere(database, copy, person.random),
      )
    : [];
  const backups = await unsoundBackups(folder, totals);
  const aside = readdirSync(folder).filter((name) => name.includes("damaged"));
  return [...sound, ...lost, ...torn.map((each) => `log cut anywhere: ${each}`), ...backups, ...aside];
}

/** Which of the worlds the store is; what it lacks of the nearest where it is none. */
function settle(database: string, person: Person): string[] {
  const lacks = person.worlds.map((world) => ({ world, missing: examine(database, (db) => missingFrom(db, world)) }));
  const best = lacks.toSorted((a, b) => a.missing.length - b.missing.length)[0];
  if (best === undefined) return [];
  person.worlds = [best.world];
  return best.missing.map((each) => `lost: ${each}`);
}

/**
 * A disk that lied about its last syncs: what was acknowledged may go, but never by halves. What stands in the file
 * already was in the log before, so the cut is behind it.
 */
function cutAnywhere(database: string, copy: string, random: Random): void {
  const log = readFileSync(`${database}-wal`);
  const index = `${database}-shm`;
  const from = existsSync(index) ? Math.min(log.length, foldedBack(log, readFileSync(index))) : 0;
  writeFileSync(`${copy}-wal`, log.subarray(0, from + random.below(log.length - from)));
}

/** Under the name of a backup stands a whole one, or nothing. */
async function unsoundBackups(folder: string, totals: { backups: number }): Promise<string[]> {
  const shelf = join(folder, "backups");
  const names = existsSync(shelf) ? readdirSync(shelf).filter((name) => name.endsWith(".marquee-backup")) : [];
  const newest = names.toSorted().at(-1);
  if (newest === undefined) return [];
  const work = mkdtempSync(join(tmpdir(), "marquee-look-"));
  try {
    totals.backups += 1;
    const staged = await stageBackup(join(shelf, newest), work);
    return staged.ok ? [] : [`backup ${newest}: ${staged.code} ${JSON.stringify(staged)}`];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

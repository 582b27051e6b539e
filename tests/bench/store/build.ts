import type { DatabaseSync } from "node:sqlite";
import { migrate } from "../../../electron/storage/migrate.ts";
import { inTransaction } from "../../../electron/storage/store.ts";
import { buildCards } from "./cards.ts";
import { buildGames } from "./games.ts";
import { buildNights } from "./nights.ts";
import { buildPacks } from "./packs.ts";
import type { StoreSize } from "./size.ts";

/** Fills an empty database; the same size and seed give the same rows. */
export function buildStore(db: DatabaseSync, size: StoreSize): void {
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000");
  migrate(db);
  buildPacks(db, size);
  for (const build of [buildGames, buildCards, buildNights]) inTransaction(db, () => build(db, size));
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { backup } from "node:sqlite";
import type { Notice } from "../api/contract/data.ts";
import type { HotSeatsPort, PracticePort, SessionsPort, SettingsPort, StatisticsPort } from "../api/ports.ts";
import type { Log } from "../platform/log.ts";
import { createElsewhere, type Elsewhere } from "./elsewhere.ts";
import { createHotSeats } from "./hot-seats.ts";
import { createLibrary, type LibraryStore } from "./library/index.ts";
import { settleAtStart } from "./library/interrupted.ts";
import { createNightPlans, type NightPlans } from "./night-plans.ts";
import { createNightResults, type NightResults } from "./night-results.ts";
import { createNights, type NightStore } from "./nights.ts";
import { checksFor, closeDatabase, noteCheck, type OpenFile, openDatabase } from "./open.ts";
import { createPacks, type PackStore } from "./packs.ts";
import { createPersons, type PersonStore } from "./persons.ts";
import { createPractice } from "./practice/practice.ts";
import { createSessions } from "./sessions.ts";
import { createSettings } from "./settings.ts";
import { createStatistics } from "./statistics/statistics.ts";
import { createStore, type Store } from "./store.ts";

export type StorageOptions = {
  /** The database file. */
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Minutes that the machine's clock is ahead of UTC at a time. */
  readonly utcOffset: (time: number) => number;
  readonly log: Log;
  readonly onNotice: (notice: Notice) => void;
  /** What a notice told of is over: the store can be written to again. */
  readonly onNoticeOver: (notice: Notice) => void;
  readonly openFile?: OpenFile;
  /** The program of the threads that read beside this one; without it everything is read here. */
  readonly worker?: string | URL;
};

/** All that belongs to one person, or is shown as theirs. */
export type PersonalStorage = {
  readonly settings: SettingsPort;
  readonly packs: PackStore;
  readonly library: LibraryStore;
  readonly sessions: SessionsPort;
  readonly nightPlans: NightPlans;
  readonly nights: NightStore;
  readonly nightResults: NightResults;
  readonly practice: PracticePort;
  readonly statistics: StatisticsPort;
};

/** That of who was at the computer when it was opened, and the ways to everybody else's. */
export type Storage = PersonalStorage & {
  readonly persons: PersonStore;
  readonly hotSeats: HotSeatsPort;
  readonly of: (person: number) => PersonalStorage;
  /** Copies the database as it is at one moment to a new file, while it is in use. */
  readonly snapshot: (to: string) => Promise<void>;
  /** Checks what was too large to be checked at the start, if it is time; beside the program, which goes on. */
  readonly checkLater: () => Promise<void>;
  readonly close: () => void;
};

export function createStorage(options: StorageOptions): Storage {
  const { path, now, log, onNotice, onNoticeOver } = options;
  const later = existsSync(path) ? checksFor(path).later : null;
  const { db, notice } = openDatabase(path, now(), log, options.openFile);
  if (notice !== null) onNotice(notice);
  const store = createStore(db, {
    onTrouble: (code, error) => {
      log("the database could not be used", error);
      onNotice({ code, path: dirname(path) });
    },
    onRecovery: (code) => onNoticeOver({ code, path: dirname(path) }),
  });
  store.attempt(() => settleAtStart(db));
  const persons = createPersons(store, now);
  // A store in memory can be read from here alone.
  const isFile = options.worker !== undefined && db.location() !== null;
  const elsewhere = isFile && options.worker ? createElsewhere(options.worker, path, log) : null;
  const seated = (person: number) => personalStorage(store, person, options, elsewhere);
  return {
    ...seated(persons.present()),
    persons,
    hotSeats: createHotSeats(store, options),
    of: seated,
    checkLater: async () => {
      if (later === null || elsewhere === null) return;
      const checked = await elsewhere.check(later);
      if (checked === null) return;
      noteCheck(path, checked.damage);
      if (checked.damage === null) return;
      log(`the database is damaged; the next start sets it aside: ${checked.damage}`);
      onNotice({ code: "storage-failed", path: dirname(path) });
    },
    snapshot: async (to) => {
      await backup(db, to);
    },
    close: () => {
      void elsewhere?.close();
      closeDatabase(db);
    },
  };
}

function personalStorage(
  store: Store,
  person: number,
  options: StorageOptions,
  elsewhere: Elsewhere | null,
): PersonalStorage {
  const nights = createNights(store, person);
  return {
    settings: createSettings(store, person),
    packs: createPacks(store, person, options.now),
    library: createLibrary(store, person, options.now, elsewhere),
    sessions: createSessions(store, person, options),
    nightPlans: createNightPlans(store, person, options.now),
    nights,
    nightResults: createNightResults(store, person),
    practice: createPractice(store, nights, person, options),
    statistics: createStatistics(store, person, options),
  };
}

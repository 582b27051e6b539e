import { dirname } from "node:path";
import { backup } from "node:sqlite";
import type { Notice } from "../api/contract/data.ts";
import type {
  HotSeatsPort,
  LibraryPort,
  PracticePort,
  SessionsPort,
  SettingsPort,
  StatisticsPort,
} from "../api/ports.ts";
import type { Log } from "../platform/log.ts";
import { createHotSeats } from "./hot-seats.ts";
import { createLibrary } from "./library/index.ts";
import { settleAtStart } from "./library/interrupted.ts";
import { createNightPlans, type NightPlans } from "./night-plans.ts";
import { createNightResults, type NightResults } from "./night-results.ts";
import { createNights, type NightStore } from "./nights.ts";
import { closeDatabase, type OpenFile, openDatabase } from "./open.ts";
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
};

/** All that belongs to one person, or is shown as theirs. */
export type PersonalStorage = {
  readonly settings: SettingsPort;
  readonly packs: PackStore;
  readonly library: LibraryPort;
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
  readonly close: () => void;
};

export function createStorage(options: StorageOptions): Storage {
  const { path, now, log, onNotice, onNoticeOver } = options;
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
  return {
    ...personalStorage(store, persons.present(), options),
    persons,
    hotSeats: createHotSeats(store, options),
    of: (person) => personalStorage(store, person, options),
    snapshot: async (to) => {
      await backup(db, to);
    },
    close: () => closeDatabase(db),
  };
}

function personalStorage(store: Store, person: number, options: StorageOptions): PersonalStorage {
  const nights = createNights(store, person);
  return {
    settings: createSettings(store, person),
    packs: createPacks(store, person, options.now),
    library: createLibrary(store, person, options.now),
    sessions: createSessions(store, person, options),
    nightPlans: createNightPlans(store, person, options.now),
    nights,
    nightResults: createNightResults(store, person),
    practice: createPractice(store, nights, person, options),
    statistics: createStatistics(store, person, options),
  };
}

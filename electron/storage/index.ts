import { dirname } from "node:path";
import type { Notice } from "../api/contract/data.ts";
import type { LibraryPort, PracticePort, SessionsPort, SettingsPort } from "../api/ports.ts";
import type { Log } from "../platform/log.ts";
import { createLibrary } from "./library/index.ts";
import { createNightPlans, type NightPlans } from "./night-plans.ts";
import { createNightResults, type NightResults } from "./night-results.ts";
import { createNights, type NightStore } from "./nights.ts";
import { closeDatabase, type OpenFile, openDatabase } from "./open.ts";
import { createPacks, type PackStore } from "./packs.ts";
import { createPractice } from "./practice/practice.ts";
import { createSessions } from "./sessions.ts";
import { createSettings } from "./settings.ts";
import { createStore } from "./store.ts";

/** The person that everything belongs to while there is one. */
const PERSON = 1;

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

export type Storage = {
  readonly settings: SettingsPort;
  readonly packs: PackStore;
  readonly library: LibraryPort;
  readonly sessions: SessionsPort;
  readonly nightPlans: NightPlans;
  readonly nights: NightStore;
  readonly nightResults: NightResults;
  readonly practice: PracticePort;
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
  const nights = createNights(store, PERSON);
  return {
    settings: createSettings(store, PERSON),
    packs: createPacks(store, PERSON, now),
    library: createLibrary(store, PERSON, now),
    sessions: createSessions(store, PERSON, options),
    nightPlans: createNightPlans(store, PERSON, now),
    nights,
    nightResults: createNightResults(store, PERSON),
    practice: createPractice(store, nights, PERSON, options),
    close: () => closeDatabase(db),
  };
}

import { mkdirSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { failure, ok, type Result } from "../../questions/result.ts";
import { type Answer, createDispatch } from "../api/dispatch.ts";
import { createEventHub, type EventHub } from "../api/event-hub.ts";
import { handlersFor } from "../api/handlers/index.ts";
import type { Ports } from "../api/ports.ts";
import { readBuiltInArticles } from "../files/built-in.ts";
import { createMaker } from "../files/fingerprint.ts";
import { createMediaFolder } from "../files/media-folder.ts";
import { createWriter } from "../files/writer.ts";
import { createNightHost } from "../night/host.ts";
import type { StayAwake } from "../night/ports.ts";
import { mediaFolderOf } from "../platform/data-folder.ts";
import { describeHolder, type Holder, lockFolder } from "../platform/lock.ts";
import type { Log } from "../platform/log.ts";
import { createStorage } from "../storage/index.ts";
import { NewerDatabaseError } from "../storage/migrate.ts";
import { createExports } from "./exports.ts";
import { createImports } from "./imports.ts";
import { createNightBuilder } from "./night-builder.ts";
import { createNightRecords } from "./night-records.ts";
import { createNotices } from "./notices.ts";
import type { Places } from "./places.ts";
import { createWriting } from "./writing.ts";

export type AppOptions = {
  readonly shell: Holder["shell"];
  readonly dataFolder: string;
  readonly places: Places;
  readonly chooseFile: Ports["chooseFile"];
  readonly savePdf: Ports["savePdf"];
  readonly showStage: Ports["showStage"];
  readonly stayAwake: StayAwake;
  /** A name that a night's server answers to beside its addresses, and shows in their place; null for none. */
  readonly nightName: string | null;
  readonly log: Log;
};

/** Marquee without a shell: everything that both shells share. */
export type App = {
  /** The way in, for callers that the shell's own `mayCall` lets through. */
  readonly dispatchFor: <Sender>(
    mayCall: (sender: Sender) => boolean,
  ) => (sender: Sender, name: unknown, input: unknown) => Promise<Answer>;
  readonly hub: EventHub;
  /** Ends the writer's threads, folds the database's log back and gives the folder free. */
  readonly close: () => Promise<void>;
};

export type OpenFailure = "folder-in-use" | "newer-database";

/** Takes the data folder and opens all that lies in it. */
export function openApp(options: AppOptions): Result<App, OpenFailure> {
  const { dataFolder, log } = options;
  makeFolder(dataFolder, log);
  const lock = lockFolder(dataFolder, { pid: process.pid, shell: options.shell, since: Date.now() });
  if (lock.kind === "held") return failure("folder-in-use", describeHolder(dataFolder, lock.holder));
  if (lock.kind === "not-lockable") log("the data folder cannot be locked", lock.error);
  const release = lock.kind === "taken" ? lock.release : () => {};
  try {
    return ok(assemble(options, release));
  } catch (error) {
    release();
    if (error instanceof NewerDatabaseError) {
      const advice = "Start that version again, or set MARQUEE_DATA to another folder.";
      return failure("newer-database", `A later version of Marquee has used ${dataFolder}. ${advice}`);
    }
    throw error;
  }
}

/** A folder that cannot be made is found out again by the lock and the database, each in its own words. */
function makeFolder(folder: string, log: Log): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    log("the data folder cannot be made", error);
  }
}

function assemble(options: AppOptions, release: () => void): App {
  const { dataFolder, places, log } = options;
  const hub = createEventHub(log);
  const mediaFolder = mediaFolderOf(dataFolder);
  const notices = createNotices();
  const storage = createStorage({
    path: join(dataFolder, "marquee.db"),
    now: Date.now,
    utcOffset: (time) => -new Date(time).getTimezoneOffset(),
    log,
    onNotice: (notice) => {
      if (notices.add(notice)) hub.emit("storage.notice", notice);
    },
    onNoticeOver: (notice) => {
      if (notices.takeBack(notice)) hub.emit("storage.notice-over", notice);
    },
  });
  const writer = createWriter(places.writerWorker, log);
  const writing = createWriting({
    writer,
    packs: storage.packs,
    hub,
    makerOf: createMaker(places.writerWorker),
    builtIn: () => readBuiltInArticles(places.articles),
    log,
  });
  const night = createNightHost({
    nights: { ...storage.nights, finish: storage.nightResults.finish },
    plans: storage.nightPlans,
    pages: places.renderer,
    media: mediaFolder,
    interfaces: networkInterfaces,
    stayAwake: options.stayAwake,
    hostName: options.nightName,
    onView: (view) => hub.emit("night.view", view),
    log,
  });
  const recovered = night.recover().catch((error) => log("the night that was interrupted did not come back", error));
  const media = createMediaFolder(mediaFolder, log);
  const { settings, packs, library, sessions, nightPlans } = storage;
  const { version } = places;
  const files = { imports: createImports(packs), exports: createExports(packs, Date.now) };
  const ports = {
    version,
    dataFolder,
    notices: notices.all,
    settings,
    packs,
    library,
    sessions,
    media,
    writer: writing,
    ...files,
  };
  const nights = {
    night,
    nightPlans,
    nightBuilder: createNightBuilder(packs, storage.nightResults),
    nightRecords: createNightRecords(nightPlans, storage.nights, storage.nightResults),
  };
  const { chooseFile, savePdf, showStage } = options;
  const handlers = handlersFor({ ...ports, ...nights, practice: storage.practice, chooseFile, savePdf, showStage });
  return {
    dispatchFor: (mayCall) => createDispatch({ handlers, mayCall, log }),
    hub,
    close: async () => {
      await recovered;
      await night.dispose();
      await writer.close();
      storage.close();
      release();
    },
  };
}

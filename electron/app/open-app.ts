import { mkdirSync } from "node:fs";
import { failure, ok, type Result } from "../../questions/result.ts";
import { type Answer, createDispatch } from "../api/dispatch.ts";
import { createEventHub, type EventHub } from "../api/event-hub.ts";
import type { Ports } from "../api/ports.ts";
import type { StayAwake } from "../night/ports.ts";
import { describeHolder, type Holder, lockFolder } from "../platform/lock.ts";
import type { Log } from "../platform/log.ts";
import { NewerDatabaseError } from "../storage/migrate.ts";
import { createChanges } from "./changes.ts";
import { createNotices } from "./notices.ts";
import type { Places } from "./places.ts";

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

/** One house at a time: restoring a backup closes it and opens another; who is at the computer changes within it. */
function assemble(options: AppOptions, release: () => void): App {
  const { log } = options;
  const hub = createEventHub(log);
  const changes = createChanges({ options, hub, notices: createNotices() });
  return {
    dispatchFor: (mayCall) => createDispatch({ handlers: changes.handlers, mayCall, log }),
    hub,
    close: async () => {
      await changes.close();
      release();
    },
  };
}

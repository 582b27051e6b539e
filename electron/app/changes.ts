import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { Handlers } from "../api/handlers/model.ts";
import type { PersonsPort } from "../api/ports.ts";
import { mediaFolderOf } from "../platform/data-folder.ts";
import { dayOf } from "../storage/days.ts";
import { type Backups, createBackups } from "./backup/backups.ts";
import { keepDaily } from "./backup/daily.ts";
import { diskFailure } from "./backup/make.ts";
import { swapIn } from "./backup/swap.ts";
import { databaseOf, type Ground, type House, openHouse, utcOffset } from "./house.ts";

type Changes = {
  /** Null while everything is being replaced. */
  readonly handlers: () => Handlers | null;
  readonly close: () => Promise<void>;
};

const today = () => dayOf(Date.now(), utcOffset(Date.now()));
const nightOpen = () => failure("night-open", "A quiz night is open. Close it first.");

/** Who is at the computer, and what lies in the store, may change while the program runs; one change at a time. */
export function createChanges(parts: Pick<Ground, "options" | "hub" | "notices">): Changes {
  const { dataFolder, places, log } = parts.options;
  let house: House | null = null;
  /** Set while calls wait outside. */
  let closed = false;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };
  const open = (): House => {
    house = openHouse({ ...parts, backups: port, persons });
    return house;
  };
  const current = (): House => house ?? open();

  const backups: Backups = createBackups({
    dataFolder,
    version: places.version,
    now: Date.now,
    today,
    snapshot: (to) => current().storage.snapshot(to),
  });
  const restore = async (id: string): Promise<Result<Record<never, never>, FailureCode>> => {
    const staged = backups.staged(id);
    if (staged === null) return failure("not-found", "This backup is not there any more.");
    if (current().night().current() !== null) return nightOpen();
    closed = true;
    let replaced = false;
    try {
      const kept = await backups.shelf.keepBefore(Date.now());
      if (!kept.ok) return kept;
      const old = current();
      house = null;
      await old.close();
      swapIn(staged, databaseOf(dataFolder), mediaFolderOf(dataFolder));
      replaced = true;
      return ok({});
    } catch (error) {
      log("the backup did not take the place of what is there", error);
      return diskFailure(error);
    } finally {
      current();
      closed = false;
      await backups.drop(id);
      if (replaced) parts.hub.emit("app.changed", {});
    }
  };
  const port = {
    ...backups,
    make: () => inTurn(backups.make),
    restore: (id: string) => inTurn(() => restore(id)),
  };
  const persons: PersonsPort = {
    list: () => current().storage.persons.list(),
    add: (person) => current().storage.persons.add(person),
    change: (person) => current().storage.persons.change(person),
    remove: (id) => current().storage.persons.remove(id),
    be: (id) =>
      inTurn(async () => {
        if (current().night().current() !== null) return nightOpen();
        const set = current().storage.persons.setPresent(id);
        if (!set.ok) return set;
        await current().seat(id);
        parts.hub.emit("app.changed", {});
        return set;
      }),
  };
  open();
  // A damaged store would push the sound ones off the shelf.
  const daily = keepDaily(async () => {
    await inTurn(() => current().ready());
    await current().storage.checkLater();
    return inTurn(async () => (closed ? null : backups.shelf.keepDaily(today())));
  }, log);
  return {
    handlers: () => (closed ? null : current().handlers()),
    close: async () => {
      daily.stop();
      await turn;
      closed = true;
      await current().close();
    },
  };
}

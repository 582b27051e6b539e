import { ok } from "../../../questions/result.ts";
import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backup.${string}`>>;

/** Calls of backups: one file of everything, out and in. */
export function backupHandlers({ backups }: Ports): BackupHandlers {
  return {
    "backup.make": () => backups.make(),
    "backup.piece": ({ id, from }) => backups.piece(id, from),
    "backup.list": () => backups.list(),
    "backup.add": (part) => backups.add(part),
    "backup.look": ({ file }) => backups.look(file),
    "backup.restore": ({ id }) => backups.restore(id),
    "backup.drop": async ({ id }) => {
      await backups.drop(id);
      return ok({});
    },
  };
}

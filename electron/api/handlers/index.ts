import { ok } from "../../../questions/result.ts";
import type { Ports } from "../ports.ts";
import { backupHandlers } from "./backups.ts";
import { fileHandlers } from "./files.ts";
import { hotSeatHandlers } from "./hot-seats.ts";
import { libraryHandlers } from "./library.ts";
import type { Handlers } from "./model.ts";
import { nightHandlers } from "./nights.ts";
import { personHandlers } from "./persons.ts";
import { practiceHandlers } from "./practice.ts";
import { statisticsHandlers } from "./statistics.ts";

/** Binds every call of the contract to the service that does it. */
export function handlersFor(ports: Ports): Handlers {
  const { settings, packs, sessions, writer } = ports;
  return {
    "app.info": () => ok({ version: ports.version, dataFolder: ports.dataFolder, notices: [...ports.notices()] }),

    "settings.get": () => settings.get(),
    "settings.change": (change) => settings.change(change),

    // The first start builds the packs that come with the program; whoever asks meanwhile waits for them.
    "packs.list": async () => {
      await writer.builtInReady();
      return packs.list();
    },
    // Half a collection would give another ten tonight than the whole one.
    "packs.programme": async () => {
      await ports.collection.ready();
      return packs.programme();
    },
    "packs.get": ({ packId }) => packs.get(packId),
    "packs.article": ({ packId }) => packs.article(packId),
    "packs.home": ({ questionId }) => packs.home(questionId),
    "packs.remove": async ({ packId }) => {
      const removed = await ports.library.removePack(packId);
      return removed.ok ? ok({}) : removed;
    },
    "questions.flag": ({ packId, questionId, flagged }) => packs.flag(packId, questionId, flagged),
    "questions.flagged": ({ packId }) => packs.flagged(packId),

    ...libraryHandlers(ports),

    "files.choose": () => ports.chooseFile(),
    "files.save-pdf": ({ name }) => ports.savePdf(name),

    "media.add": (part) => ports.media.add(part),

    "writer.write": (job) => writer.write(job),
    "writer.cancel": ({ jobId }) => {
      writer.cancel(jobId);
      return ok({});
    },

    "sessions.append": ({ sessionId, from, events }) => sessions.append(sessionId, from, events),
    "sessions.get": ({ sessionId }) => sessions.get(sessionId),
    // A game is offered again only when its questions still stand in its pack, which a new version may just be writing.
    "sessions.unfinished": async () => {
      await writer.builtInReady();
      return sessions.unfinished();
    },
    "sessions.list": ({ limit, offset }) => sessions.list(limit, offset),
    "sessions.recent": () => sessions.recent(),
    "sessions.standing": ({ sessionId }) => sessions.standing(sessionId),

    ...backupHandlers(ports),
    ...fileHandlers(ports),
    ...hotSeatHandlers(ports),
    ...personHandlers(ports),
    ...nightHandlers(ports),
    ...practiceHandlers(ports),
    ...statisticsHandlers(ports),
  };
}

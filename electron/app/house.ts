import { networkInterfaces } from "node:os";
import { join } from "node:path";
import type { EventHub } from "../api/event-hub.ts";
import { handlersFor } from "../api/handlers/index.ts";
import type { Handlers } from "../api/handlers/model.ts";
import type { BackupsPort, PersonsPort } from "../api/ports.ts";
import { readFirstArticle } from "../files/built-in.ts";
import { readCollection } from "../files/collection.ts";
import { createMaker } from "../files/fingerprint.ts";
import { createImportReader, type ImportReader } from "../files/import-reader.ts";
import { createMediaFolder } from "../files/media-folder.ts";
import { createWriter } from "../files/writer.ts";
import { createNightHost, type NightHost } from "../night/host.ts";
import { mediaFolderOf } from "../platform/data-folder.ts";
import { createStorage, type PersonalStorage, type Storage } from "../storage/index.ts";
import { bringCollection } from "./collection.ts";
import { createExports } from "./exports.ts";
import { createImports } from "./imports.ts";
import { createNightBuilder } from "./night-builder.ts";
import { createNightRecords } from "./night-records.ts";
import type { Notices } from "./notices.ts";
import type { AppOptions } from "./open-app.ts";
import { createWriting } from "./writing.ts";

/** What outlasts a database that is replaced by another. */
export type Ground = {
  readonly options: AppOptions;
  readonly hub: EventHub;
  readonly notices: Notices;
  readonly backups: BackupsPort;
  readonly persons: PersonsPort;
};

/** The services over one open database, for one person at a time. */
export type House = {
  readonly storage: Storage;
  readonly handlers: () => Handlers;
  readonly night: () => NightHost;
  /** From here on everything is this person's. No night may be open. */
  readonly seat: (person: number) => Promise<void>;
  /** The packs that come with the program stand in the store, or cannot. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export function databaseOf(dataFolder: string): string {
  return join(dataFolder, "marquee.db");
}

/** The minutes that the machine's clock is ahead of UTC at a time. */
export const utcOffset = (time: number): number => -new Date(time).getTimezoneOffset();

export function openHouse(ground: Ground): House {
  const { options, hub } = ground;
  const { places, log } = options;
  const storage = openStorage(ground);
  const writer = createWriter(places.writerWorker, log);
  const reader = createImportReader(places.importWorker, log);
  let seated = seatPerson(ground, reader, storage, storage);
  const writing = createWriting({
    writer,
    packs: { save: (pack) => seated.own.packs.save(pack), makerOf: (id) => seated.own.packs.makerOf(id) },
    hub,
    makerOf: createMaker(places.writerWorker),
    builtIn: () => readFirstArticle(places.articles),
    log,
  });
  let closing = false;
  const brought = writing.builtInReady().then(() =>
    bringCollection({
      packs: () => seated.own.packs,
      collection: async () => (places.collection === null ? [] : readCollection(places.collection)),
      hub,
      log,
      isClosing: () => closing,
    }),
  );
  const { night } = seated;
  const recovered = night.recover().catch((error) => log("the night that was interrupted did not come back", error));
  const handlersOf = ({ ports }: typeof seated) =>
    handlersFor({ ...ports, writer: writing, collection: { ready: () => brought } });
  let handlers = handlersOf(seated);
  return {
    storage,
    handlers: () => handlers,
    night: () => seated.night,
    seat: async (person) => {
      await recovered;
      await seated.night.dispose();
      seated = seatPerson(ground, reader, storage, storage.of(person));
      handlers = handlersOf(seated);
    },
    ready: writing.builtInReady,
    close: async () => {
      closing = true;
      await recovered;
      await seated.night.dispose();
      await writer.close();
      await reader.close();
      await brought;
      storage.close();
    },
  };
}

function openStorage({ options, hub, notices }: Ground): Storage {
  return createStorage({
    path: databaseOf(options.dataFolder),
    now: Date.now,
    utcOffset,
    log: options.log,
    worker: options.places.storeWorker,
    onNotice: (notice) => {
      if (notices.add(notice)) hub.emit("storage.notice", notice);
    },
    onNoticeOver: (notice) => {
      if (notices.takeBack(notice)) hub.emit("storage.notice-over", notice);
    },
  });
}

/** Every service that belongs to a person, and those that do not and cost nothing to make again. */
function seatPerson(ground: Ground, reader: ImportReader, { hotSeats }: Storage, own: PersonalStorage) {
  const { options, notices, backups, persons } = ground;
  const { dataFolder, places, log, chooseFile, savePdf, showStage } = options;
  const { settings, packs, library, sessions, nightPlans, practice, statistics } = own;
  const night = createNight(ground, own);
  const ports = {
    version: places.version,
    dataFolder,
    notices: notices.all,
    settings,
    packs,
    library,
    sessions,
    practice,
    statistics,
    media: createMediaFolder(mediaFolderOf(dataFolder), log),
    imports: createImports(reader, library, packs),
    exports: createExports(packs, Date.now),
    backups,
    persons,
    hotSeats,
    night,
    nightPlans,
    nightBuilder: createNightBuilder(packs, own.nightResults),
    nightRecords: createNightRecords(nightPlans, own.nights, own.nightResults),
    chooseFile,
    savePdf,
    showStage,
  };
  return { own, night, ports };
}

function createNight({ options, hub }: Ground, own: PersonalStorage): NightHost {
  return createNightHost({
    nights: { ...own.nights, finish: own.nightResults.finish },
    plans: own.nightPlans,
    pages: options.places.renderer,
    media: mediaFolderOf(options.dataFolder),
    interfaces: networkInterfaces,
    stayAwake: options.stayAwake,
    hostName: options.nightName,
    onView: (view) => hub.emit("night.view", view),
    log: options.log,
  });
}

import { z } from "zod";
import type { Article } from "../../questions/article/model.ts";
import { PACK_VERSION, type Pack, packSchema, questionSchema } from "../../questions/model.ts";
import type { WritingReport } from "../../questions/report.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import { articleSchema, type PackSummary } from "../api/contract/data.ts";
import { isProgramme, programmeOf } from "../api/contract/programme.ts";
import type { PacksPort } from "../api/ports.ts";
import { createPackParts, type PackParts } from "./pack-parts.ts";
import { createSummaries } from "./pack-summaries.ts";
import { createPackWriter } from "./pack-writer.ts";
import { createProgramme, type Programme } from "./programme.ts";
import type { Store } from "./store.ts";

/** A pack as the writer or a file gives it, on its way into the store. */
export type NewPack = {
  readonly id: string;
  readonly pack: Pack;
  /** Null where the questions came from a file, or from a person. */
  readonly article: Article | null;
  readonly report: WritingReport | null;
  readonly builtIn: boolean;
  /** What the pack was made by and from; another value says that it has to be made again. */
  readonly maker: string;
};

/** All of a pack but its questions. */
export type PackHead = Omit<NewPack, "pack"> & { readonly pack: Pick<Pack, "title" | "sources"> };

/** A pack that the writer made. */
export type WrittenPack = NewPack & { readonly article: Article; readonly report: WritingReport };

export type PackStore = PacksPort & {
  /** Stores a pack, or brings the one with the same id up to date, in one transaction. */
  readonly save: (pack: NewPack) => Result<PackSummary, FailureCode>;
  /** Stores a large pack bit by bit, so that nobody has to wait for it. */
  readonly parts: PackParts;
  readonly one: (packId: string) => Result<PackSummary, FailureCode>;
  /** What the stored pack was made by; null where there is none. */
  readonly makerOf: (packId: string) => string | null;
};

const packRow = z.object({ title: z.string(), sources: z.string() });
const bodyRow = z.object({ body: z.string() });
const articleRow = z.object({
  title: z.string(),
  kind: z.string(),
  lang: z.string(),
  text: z.string(),
  sections: z.string(),
  source: z.string(),
});

const missing = () => failure("not-found", "This pack is not there any more.");

export function createPacks(store: Store, person: number, now: () => number): PackStore {
  const { db } = store;
  const summaries = createSummaries(db, person);
  const write = createPackWriter(db);
  const select = db.prepare("SELECT title, sources FROM packs WHERE id = ?");
  const selectMaker = db.prepare("SELECT maker FROM packs WHERE id = ?");
  const selectBodies = db.prepare("SELECT body FROM questions WHERE pack_id = ? AND retired = 0 ORDER BY position");
  const selectArticle = db.prepare("SELECT title, kind, lang, text, sections, source FROM articles WHERE pack_id = ?");

  const get = (packId: string): Result<Pack, FailureCode> => {
    const row = select.get(packId);
    if (row === undefined) return missing();
    const { title, sources } = packRow.parse(row);
    const questions = selectBodies
      .all(packId)
      .map((each) => questionSchema.parse(JSON.parse(bodyRow.parse(each).body)));
    const pack = { format: "marquee-pack", version: PACK_VERSION, title, sources: JSON.parse(sources), questions };
    return ok(packSchema.parse(pack));
  };

  const programme = createProgramme(db);
  const getAny = (packId: string): Result<Pack, FailureCode> => {
    const wanted = programmeOf(packId);
    return wanted === null ? get(packId) : programme.get(wanted, packId);
  };

  const article: PacksPort["article"] = (packId) => {
    const row = selectArticle.get(packId);
    if (row === undefined) return missing();
    const { sections, source, ...rest } = articleRow.parse(row);
    return ok(articleSchema.parse({ ...rest, sections: JSON.parse(sections), source: JSON.parse(source) }));
  };

  return {
    list: () => store.attempt(() => ok(summaries.all())),
    programme: () => store.attempt(() => ok(programme.list())),
    get: (packId) => store.attempt(() => getAny(packId)),
    article: (packId) => store.attempt(() => article(packId)),
    home: (questionId) => store.attempt(() => ok({ packId: programme.homeOf(questionId) })),
    flag: createFlag(store, person, now, programme),
    flagged: createFlagged(store, person),
    save: (pack) =>
      store.transaction(() => {
        write(pack, now());
        const summary = summaries.one(pack.id);
        return summary === null ? missing() : ok(summary);
      }),
    parts: createPackParts(store, now),
    one: (packId) =>
      store.attempt(() => {
        const summary = summaries.one(packId);
        return summary === null ? missing() : ok(summary);
      }),
    makerOf: (packId) => {
      const row = selectMaker.get(packId);
      return row === undefined ? null : z.object({ maker: z.string() }).parse(row).maker;
    },
  };
}

function createFlag(
  { db, transaction }: Store,
  person: number,
  now: () => number,
  programme: Programme,
): PacksPort["flag"] {
  const exists = db.prepare("SELECT 1 FROM questions WHERE pack_id = ? AND id = ?");
  const insert = db.prepare(
    "INSERT INTO flags (person, pack_id, question_id, flagged_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const remove = db.prepare("DELETE FROM flags WHERE person = ? AND pack_id = ? AND question_id = ?");
  return (playedIn, questionId, flagged) =>
    transaction(() => {
      const packId = isProgramme(playedIn) ? (programme.homeOf(questionId) ?? playedIn) : playedIn;
      if (exists.get(packId, questionId) === undefined)
        return failure("not-found", "This question is not there any more.");
      if (flagged) insert.run(person, packId, questionId, now());
      else remove.run(person, packId, questionId);
      return ok({});
    });
}

function createFlagged({ db, attempt }: Store, person: number): PacksPort["flagged"] {
  const select = db.prepare(
    "SELECT question_id AS id FROM flags WHERE person = ? AND pack_id = ? ORDER BY flagged_at, id",
  );
  const selectAll = db.prepare("SELECT question_id AS id FROM flags WHERE person = ? ORDER BY flagged_at, id");
  const row = z.object({ id: z.string() });
  return (packId) =>
    attempt(() => {
      const found = isProgramme(packId) ? selectAll.all(person) : select.all(person, packId);
      return ok({ questionIds: found.map((each) => row.parse(each).id) });
    });
}

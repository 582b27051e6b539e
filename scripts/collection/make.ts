import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIRST_ARTICLE, readBuiltInArticles } from "../../electron/files/built-in.ts";
import {
  COLLECTION_INDEX,
  type CollectionIndex,
  collectionFile,
  collectionIndex,
} from "../../electron/files/collection.ts";
import { decode } from "../../electron/files/decode.ts";
import { parseTable, readTableFiles } from "../../electron/files/tables.ts";
import type { Article } from "../../questions/article/model.ts";
import { readArticle } from "../../questions/article/read-article.ts";
import type { Pack, Question } from "../../questions/model.ts";
import type { WritingReport } from "../../questions/report.ts";
import { filmRows } from "../../questions/rounds/film-rows.ts";
import { makeRounds } from "../../questions/rounds/make-rounds.ts";
import type { Table } from "../../questions/tables/read-table.ts";
import { writeTable } from "../../questions/tables/write-table.ts";
import { knownFilms } from "../../questions/tags/known-films.ts";
import { byTitle, type FilmsByTitle, tagsFor } from "../../questions/tags/tag-question.ts";
import { type WrittenPack, writePack } from "../../questions/write-pack.ts";
import { type Edit, edited, readEdits, strayEdits } from "./edits.ts";
import { withoutRepeats } from "./repeats.ts";

/** What stands before the name of a pack that comes with the program. */
const PREFIX = "built-in-";

type Made = { readonly packId: string; readonly article: Article; readonly pack: Pack; readonly report: WritingReport };

export type MadeCollection = {
  readonly questions: number;
  /** Edits of questions that were not made, or that read otherwise now. */
  readonly stray: readonly Edit[];
};

/**
 * Writes the packs of the articles and tables that come with the program into a folder of the build, with an index; all
 * but the article that the program writes itself, at its first start. What an editor left out or gave other wrong options
 * (`edits/`) is left out, or has them.
 * Throws with the name of the first that cannot be written.
 */
export async function makeCollection(assets: string, folder: string): Promise<MadeCollection> {
  const tables = await readTables(join(assets, "tables"));
  const films = byTitle(knownFilms(tables.values()));
  const articles = await fromArticles(join(assets, "articles"), films);
  const written = [...articles, ...fromTables(tables, films), ...fromRounds(tables)];
  const edits = await readEdits(join(assets, "edits"));
  const editsOf = ({ packId }: Made) => edits.get(packId.slice(PREFIX.length)) ?? [];
  const made = written.map((one) => {
    const questions = edited(one.pack.questions, editsOf(one));
    const report = { ...one.report, questions: questions.length };
    return { ...one, pack: { ...one.pack, questions }, report };
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packs = made.map((one): CollectionIndex["packs"][number] => {
    const text = collectionFile(one);
    const file = `${one.packId}.jsonl`;
    writeFileSync(join(folder, file), text);
    return { packId: one.packId, file, maker: createHash("sha256").update(text).digest("hex") };
  });
  writeFileSync(join(folder, COLLECTION_INDEX), collectionIndex({ packs }));
  return {
    questions: made.reduce((sum, { pack }) => sum + pack.questions.length, 0),
    stray: [...edits].flatMap(([name, own]) => strayEdits(questionsOf(name, written), own)),
  };
}

/** None of a pack that is not made: all its edits are stray. */
const questionsOf = (name: string, written: readonly Made[]): readonly Question[] =>
  written.find(({ packId }) => packId === `${PREFIX}${name}`)?.pack.questions ?? [];

async function fromArticles(folder: string, films: FilmsByTitle): Promise<Made[]> {
  const articles = (await readBuiltInArticles(folder)).filter(({ name }) => name !== FIRST_ARTICLE);
  const made = articles.map(({ packId, name, bytes }) => {
    const text = decode(bytes);
    const article = text.ok ? readArticle(text.value, name) : text;
    const written = article.ok ? writePack(article.value) : article;
    if (!article.ok || !written.ok) throw new Error(`${name} gives no pack: ${written.ok ? "" : written.message}`);
    const { pack, report } = written.value;
    return { packId, article: article.value, pack: tagged(pack, article.value, films), report };
  });
  const kept = withoutRepeats(made.map(({ pack }) => pack.questions));
  return made.map((one, at) => ({ ...one, pack: { ...one.pack, questions: kept[at] ?? [] } }));
}

/** With what the tables know of the films that its questions are about; those of a movement belong to it. */
function tagged(pack: WrittenPack, { kind, title, text }: Article, films: FilmsByTitle): WrittenPack {
  const movement = kind === "movement" ? [`movement:${title}`] : [];
  const tagsOf = (question: Question) => [...tagsFor(question, { own: null, films, text }), ...movement];
  return { ...pack, questions: pack.questions.map((question) => ({ ...question, tags: tagsOf(question) })) };
}

async function readTables(folder: string): Promise<Map<string, Table>> {
  const read = (await readTableFiles(folder)).map((files) => {
    const table = parseTable(files);
    if (!table.ok) throw new Error(`${files.name} is no table: ${table.message}`);
    return [files.name, table.value] as const;
  });
  return new Map(read);
}

function fromTables(tables: ReadonlyMap<string, Table>, films: FilmsByTitle): Made[] {
  return [...tables].map(([name, table]) => {
    const { pack, article, report } = writeTable(table);
    return { packId: `${PREFIX}table-${name}`, pack: tagged(pack, article, films), article, report };
  });
}

/** Questions that compare films, from all that the tables know of them together. */
function fromRounds(tables: ReadonlyMap<string, Table>): Made[] {
  const [licence, attribution] = ["MIT (compiled for Marquee)", "The Marquee developers"];
  return makeRounds(filmRows(tables), { licence, attribution, url: "" }).map(({ name, ...round }) => {
    return { packId: `${PREFIX}round-${name}`, ...round };
  });
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseTable, readTableFiles } from "../electron/files/tables.ts";
import { checkArticle } from "./check-collection/check-article.ts";
import { checkRow } from "./check-collection/check-row.ts";
import { readReference } from "./check-collection/reference.ts";
import type { Verdict } from "./check-pools/verdict.ts";
import { ROOT } from "./start/root.ts";

/**
 * npm run check:collection -- FOLDER [--all]
 *
 * Compares every row of the tables, and every dated film of the articles, with tables of film history in FOLDER, by
 * title and year: what they confirm, contradict, and do not cover. Contradictions are listed; with --all, everything is.
 * Exit code 1 when there is one, 2 when FOLDER is not there.
 */
const KINDS = ["agreed", "disagreed", "not covered"] as const;

async function verdictsOn(folder: string): Promise<Verdict[]> {
  const reference = readReference(folder);
  const files = await readTableFiles(join(ROOT, "assets", "tables"));
  const rows = files.flatMap((file) => {
    const table = parseTable(file);
    if (!table.ok) throw new Error(`${file.name}: ${table.message}`);
    return table.value.rows.map((row) => checkRow(file.name, row, reference));
  });
  return [...rows, ...checkArticle(join(ROOT, "assets", "articles"), reference)];
}

function summary(verdicts: readonly Verdict[]): readonly string[] {
  const counts = (of: readonly Verdict[]) =>
    KINDS.map((kind) => `${kind} ${of.filter((each) => each.kind === kind).length}`).join(", ");
  const byTable = Map.groupBy(verdicts, ({ pool }) => pool);
  return [...[...byTable].map(([table, of]) => `${table}: ${counts(of)}`), `All: ${counts(verdicts)}`];
}

async function check(folder: string, all: boolean): Promise<number> {
  const verdicts = await verdictsOn(folder);
  const listed = all ? verdicts : verdicts.filter(({ kind }) => kind === "disagreed");
  const lines = listed.map(({ pool, name, kind, notes }) => `${kind}: ${name} (${pool}): ${notes.join("; ")}`);
  console.log([...lines, ...summary(verdicts)].join("\n"));
  return verdicts.some(({ kind }) => kind === "disagreed") ? 1 : 0;
}

const [folder = "../shared/reference", ...flags] = process.argv.slice(2);
if (existsSync(folder)) process.exitCode = await check(folder, flags.includes("--all"));
else {
  console.error(`No reference tables to compare with: ${folder} is not there.`);
  process.exitCode = 2;
}

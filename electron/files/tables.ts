import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { failure, type Result } from "../../questions/result.ts";
import { readTable, type Table, type TableCode } from "../../questions/tables/read-table.ts";
import { parseDelimited } from "./delimited.ts";

/** Both files of a table that comes with the program, by the name that they share. */
export type TableFiles = { readonly name: string; readonly csv: string; readonly schema: string };

export async function readTableFiles(folder: string): Promise<TableFiles[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv")).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = basename(file, ".csv");
      const [csv, schema] = await Promise.all(
        [file, `${name}.schema.json`].map((each) => readFile(join(folder, each), "utf8")),
      );
      return { name, csv: csv ?? "", schema: schema ?? "" };
    }),
  );
}

/** The text of a CSV file and of the schema beside it as a table. */
export function parseTable({ csv, schema }: Pick<TableFiles, "csv" | "schema">): Result<Table, TableCode> {
  const cells = parseDelimited(csv);
  if (!cells.ok) return failure("bad-row", cells.message);
  try {
    return readTable(JSON.parse(schema), cells.value);
  } catch {
    return failure("bad-schema", "The table's schema is no JSON.");
  }
}

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { LibraryCursor, LibraryPage, LibraryRow, LibrarySearch, LibrarySort } from "../../api/contract/library.ts";
import { conditionsOf, type Sql } from "./conditions.ts";
import { rowOf, SELECT_ROWS } from "./rows.ts";
import { createStatements } from "./statements.ts";

/** How each order is walked: by an index that also holds all that is filtered by. The number settles what is equal. */
type Order = { readonly index: string; readonly key: string; readonly way: "ASC" | "DESC" };
const ORDERS: Readonly<Record<LibrarySort, Order>> = {
  newest: { index: "library_by_change", key: "changed_at", way: "DESC" },
  prompt: { index: "library_by_prompt", key: "prompt COLLATE NOCASE", way: "ASC" },
  film: { index: "library_by_film", key: "film COLLATE NOCASE", way: "ASC" },
  difficulty: { index: "library_by_level", key: "level", way: "DESC" },
};

const foundRow = z.object({ number: z.int(), key: z.union([z.string(), z.number()]) });

/** One page of the questions that are wanted, in the order that is wanted. */
export function createSearch(db: DatabaseSync): (search: LibrarySearch) => LibraryPage {
  const statement = createStatements(db);
  const selectRows = db.prepare(`${SELECT_ROWS} WHERE number IN (SELECT value FROM json_each(?))`);

  const rowsOf = (numbers: readonly number[]): LibraryRow[] => {
    const rows = new Map(
      selectRows
        .all(JSON.stringify(numbers))
        .map(rowOf)
        .map((row) => [row.number, row]),
    );
    return numbers.flatMap((number) => rows.get(number) ?? []);
  };
  return (search) => {
    const { sql, values } = pageOf(search);
    const found = z.array(foundRow).parse(statement(sql).all(...values));
    const last = found.length < search.limit ? undefined : found.at(-1);
    return { rows: rowsOf(found.map(({ number }) => number)), next: last ?? null };
  };
}

function pageOf({ query, sort, from, limit }: LibrarySearch): Sql {
  const { index, key, way } = ORDERS[sort];
  const wanted = conditionsOf(query);
  const start = from.kind === "after" ? behind(from.cursor, key, way) : { sql: "", values: [] };
  const skipped = from.kind === "skip" ? from.rows : 0;
  return {
    sql: `SELECT number, ${key} AS key FROM questions INDEXED BY ${index} WHERE ${wanted.sql} ${start.sql}
      ORDER BY ${key} ${way}, number ${way} LIMIT ? OFFSET ?`,
    values: [...wanted.values, ...start.values, limit, skipped],
  };
}

function behind({ key: value, number }: LibraryCursor, key: string, way: Order["way"]): Sql {
  return { sql: `AND (${key}, number) ${way === "ASC" ? ">" : "<"} (?, ?)`, values: [value, number] };
}

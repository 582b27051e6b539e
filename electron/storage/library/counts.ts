import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { LibraryCounts, LibraryQuery } from "../../api/contract/library.ts";
import { conditionsOf, type Sql } from "./conditions.ts";
import { createStatements } from "./statements.ts";

const cellRow = z.object({
  state: z.string(),
  topic: z.string(),
  difficulty: z.string(),
  kind: z.string(),
  count: z.int(),
});
type Cell = z.infer<typeof cellRow>;
type Face = Exclude<keyof Cell, "count">;

type Tagged = "decade" | "country";

const packRow = z.object({ id: z.string(), title: z.string(), count: z.int() });
const tagRow = z.object({ tag: z.string(), count: z.int() });
const filmRow = z.object({ film: z.string(), count: z.int() });

/** Films that are offered to choose from; more than these are found by their words. */
const MOST_FILMS = 2000;

/** How many questions there are for each choice of each filter. */
export function createCounts(db: DatabaseSync): (query: LibraryQuery) => LibraryCounts {
  const statement = createStatements(db);
  const all = ({ sql, values }: Sql) => statement(sql).all(...values);
  const tagged = (query: LibraryQuery) => {
    const without = (kind: Tagged) => z.array(tagRow).parse(all(tagsOf(query, kind)));
    const decades = without("decade");
    // the same question twice where neither is chosen
    const countries = query.decade === null && query.country === null ? decades : without("country");
    return { decades: tallyOf("decade", decades), countries: tallyOf("country", countries) };
  };
  return (query) => {
    const cells = z.array(cellRow).parse(all(cellsOf(query)));
    const by = (face: Face) =>
      tally(
        cells.filter((cell) => fits(cell, query, face)),
        face,
      );
    return {
      total: sum(cells.filter((cell) => fits(cell, query, null))),
      states: by("state"),
      topics: by("topic"),
      difficulties: by("difficulty"),
      kinds: by("kind"),
      ...tagged(query),
      packs: z.array(packRow).parse(all(packsOf(query))),
      films: z.array(filmRow).parse(all(filmsOf(query))),
    };
  };
}

/** Counts of every state, topic, difficulty and kind together: a few hundred at most, whatever the library holds. */
function cellsOf(query: LibraryQuery): Sql {
  const { sql, values } = conditionsOf(query, ["topic", "difficulty", "kind", "states"]);
  return {
    sql: `SELECT state, topic, difficulty, kind, count(*) AS count FROM questions INDEXED BY library_facets
      WHERE ${sql} GROUP BY state, topic, difficulty, kind`,
    values,
  };
}

function packsOf(query: LibraryQuery): Sql {
  const { sql, values } = conditionsOf(query, ["packId"]);
  return {
    sql: `SELECT packs.id, title, count FROM packs JOIN (
        SELECT pack_id, count(*) AS count FROM questions INDEXED BY library_facets WHERE ${sql} GROUP BY pack_id
      ) ON pack_id = packs.id ORDER BY title COLLATE NOCASE, packs.id`,
    values,
  };
}

function filmsOf(query: LibraryQuery): Sql {
  const { sql, values } = conditionsOf(query, ["film"]);
  return {
    sql: `SELECT film, count(*) AS count FROM questions INDEXED BY library_by_film
      WHERE film <> '' AND ${sql} GROUP BY film COLLATE NOCASE ORDER BY film COLLATE NOCASE LIMIT ${MOST_FILMS}`,
    values,
  };
}

/** Countries and decades stand together in their order: they are walked once, beside the numbers of the questions that are meant. */
function tagsOf(query: LibraryQuery, without: Tagged): Sql {
  const { sql, values } = conditionsOf(query, [without]);
  return {
    sql: `SELECT tag, count(*) AS count FROM question_tags WHERE tag >= 'country:' AND tag < 'decade;'
      AND number IN (SELECT number FROM questions INDEXED BY library_facets WHERE ${sql}) GROUP BY tag`,
    values,
  };
}

/** "decade:1930s", 12 -> { "1930s": 12 } */
function tallyOf(kind: Tagged, rows: readonly z.infer<typeof tagRow>[]): Record<string, number> {
  const own = rows.filter(({ tag }) => tag.startsWith(`${kind}:`));
  return Object.fromEntries(own.map(({ tag, count }) => [tag.slice(kind.length + 1), count]));
}

/** Whether the filters let a cell through, that of its own face left aside. */
function fits(cell: Cell, { topic, difficulty, kind, states }: LibraryQuery, own: Face | null): boolean {
  const wanted = (face: Face, value: string | null) => own === face || value === null || cell[face] === value;
  const stateFits = own === "state" || states.some((state) => state === cell.state);
  return stateFits && wanted("topic", topic) && wanted("difficulty", difficulty) && wanted("kind", kind);
}

function tally(cells: readonly Cell[], face: Face): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const cell of cells) counts[cell[face]] = (counts[cell[face]] ?? 0) + cell.count;
  return counts;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((all, { count }) => all + count, 0);
}

import type { SQLInputValue } from "node:sqlite";
import { LIBRARY_STATES, type LibraryQuery } from "../../api/contract/library.ts";
import { matchOf } from "./words.ts";

/** A piece of SQL with the values of its question marks, in order. */
export type Sql = { readonly sql: string; readonly values: readonly SQLInputValue[] };

type Filter = "packId" | "film" | "topic" | "difficulty" | "kind";
type Tagged = (typeof TAGS)[number];
const COLUMN: Readonly<Record<Filter, string>> = {
  packId: "pack_id",
  film: "film",
  topic: "topic",
  difficulty: "difficulty",
  kind: "kind",
};
/** What is told by tags: "decade:1930s". */
const TAGS = ["decade", "country"] as const;
const FILTERS: readonly Filter[] = ["packId", "film", "topic", "difficulty", "kind"];

/** What a WHERE has to say for a query, filters in `without` left out. */
export function conditionsOf(query: LibraryQuery, without: readonly (Filter | Tagged | "states")[] = []): Sql {
  const parts: Sql[] = [wordsCondition(query.text), onlyCondition(query.only)];
  for (const filter of FILTERS) {
    const value = query[filter];
    if (value !== null && !without.includes(filter)) parts.push({ sql: `${COLUMN[filter]} = ?`, values: [value] });
  }
  for (const kind of TAGS) {
    const value = query[kind];
    if (value !== null && !without.includes(kind)) parts.push(tagCondition(`${kind}:${value}`));
  }
  if (!without.includes("states")) parts.push(stateCondition(query.states));
  const said = parts.filter(({ sql }) => sql !== "");
  return said.length === 0
    ? { sql: "TRUE", values: [] }
    : { sql: said.map(({ sql }) => sql).join(" AND "), values: said.flatMap(({ values }) => values) };
}

/** The numbers of all matches are put together first, so that any order can be walked with them. */
function wordsCondition(text: string): Sql {
  const match = matchOf(text);
  return match === null
    ? { sql: "", values: [] }
    : { sql: "number IN (SELECT rowid FROM question_words WHERE question_words MATCH ?)", values: [match] };
}

function tagCondition(tag: string): Sql {
  return { sql: "number IN (SELECT number FROM question_tags WHERE tag = ?)", values: [tag] };
}

function onlyCondition(only: LibraryQuery["only"]): Sql {
  if (only === null) return { sql: "", values: [] };
  return { sql: "number IN (SELECT value FROM json_each(?))", values: [JSON.stringify(only)] };
}

function stateCondition(states: LibraryQuery["states"]): Sql {
  if (LIBRARY_STATES.every((state) => states.includes(state))) return { sql: "", values: [] };
  return { sql: `state IN (${states.map(() => "?").join(", ")})`, values: states };
}

/** What a column of a table of questions holds. */
export type Column =
  | { readonly holds: "option"; readonly place: number }
  | { readonly holds: "wrong" }
  | {
      readonly holds:
        | ("prompt" | "right" | "kind" | "accepted" | "value" | "tolerance" | "unit" | "nearness" | "clues")
        | ("topic" | "difficulty" | "tags" | "lang" | "note");
    };

const NAMES: readonly (readonly [RegExp, Exclude<Column["holds"], "option" | "wrong">])[] = [
  [/^(?:question|prompt|stem)(?: text)?\b(?! type)/, "prompt"],
  [/^(?:correct|right)(?:\b|$)|^key$|^answer$|^answer key$/, "right"],
  [/^(?:kind|type|question type)$/, "kind"],
  [/^accepted(?: answers?)?$/, "accepted"],
  [/^value$/, "value"],
  [/^tolerance$/, "tolerance"],
  [/^units?$/, "unit"],
  [/^nearness$/, "nearness"],
  [/^clues$/, "clues"],
  [/^(?:topic|category|subject)$/, "topic"],
  [/^(?:difficulty|level)$/, "difficulty"],
  [/^tags?$/, "tags"],
  [/^(?:lang|language)$/, "lang"],
  [/^(?:note|notes|explanation|comment|feedback)$/, "note"],
];

const OPTION = /^(?:answer|option|choice)\s*[-_#]?\s*([1-9a-i])\b/;
const LETTER = /^([a-f])$/;
const WRONG = /^(?:wrong|incorrect|distractor)s?(?: answers?| options?)?\s*[-_#]?\s*\d*$/;

/** "Answer 1 - max 75 characters" -> the first option; null where nobody can tell. */
export function columnOf(heading: string): Column | null {
  const name = heading.trim().toLowerCase().replaceAll("_", " ");
  const option = OPTION.exec(name) ?? LETTER.exec(name);
  if (option) return { holds: "option", place: placeOf(option[1] ?? "") };
  if (WRONG.test(name)) return { holds: "wrong" };
  const known = NAMES.find(([pattern]) => pattern.test(name));
  return known === undefined ? null : { holds: known[1] };
}

function placeOf(mark: string): number {
  return /\d/.test(mark) ? Number(mark) - 1 : mark.charCodeAt(0) - "a".charCodeAt(0);
}

const ANSWERED_BY: readonly Column["holds"][] = ["right", "option", "accepted", "value"];

/** The row that names the columns: the first that names a prompt and something to answer with. */
export function headingsIn(rows: readonly (readonly string[])[]): { at: number; columns: (Column | null)[] } | null {
  for (const [at, row] of rows.slice(0, 40).entries()) {
    const columns = row.map(columnOf);
    const holds = new Set(columns.map((column) => column?.holds));
    if (holds.has("prompt") && ANSWERED_BY.some((one) => holds.has(one))) return { at, columns };
  }
  return null;
}

import { COLUMNS, LETTERS, type Letter, RUBRIC } from "../evaluate/sheet/rubric.ts";

/** What a reader said of one question. */
export type Judgement = {
  readonly number: number;
  /** The reader's own answer, given before the keys were seen; null where none was given or "?". */
  readonly answer: Letter | null;
  readonly key: Letter;
  /** Yes or no to each point of the rubric. */
  readonly points: readonly boolean[];
  readonly note: string;
};

/** What is missing or malformed; lines count from 1. */
export type Problem = { readonly line: number; readonly message: string };

export type FilledSheet = {
  /** The same for two readers of one sheet; empty where the sheet does not say. */
  readonly name: string;
  /** How many questions it says it has. */
  readonly questions: number;
  readonly judgements: readonly Judgement[];
  readonly problems: readonly Problem[];
};

type Line = { readonly text: string; readonly line: number };
type Row = { readonly number: number; readonly line: number; readonly cells: readonly string[] };

/** Reads a sheet as `npm run evaluate -- --sheet` writes it, filled in. Never fails: what is wrong is listed. */
export function readSheet(text: string): FilledSheet {
  const lines = text.split(/\r?\n/).map((each, index): Line => ({ text: each, line: index + 1 }));
  const [, name = "", shown = "0"] = /^Sheet ([0-9a-f]{16}): (\d+) questions\b/m.exec(text) ?? [];
  const questions = Number(shown);
  const keys = keysIn(lines);
  const rows = lines.flatMap(rowIn);
  const read = rows.map((row) => judge(row, keys));
  const problems = [
    ...(name === "" ? [{ line: 1, message: "this is no sheet: it does not say its name and size" }] : []),
    ...read.flatMap((one) => one.problems),
    ...misplaced(rows, questions, lines.length),
  ];
  const judgements = read.flatMap(({ judgement }) => judgement ?? []);
  return { name, questions, judgements, problems: problems.sort((a, b) => a.line - b.line) };
}

/** ### Key 12: B. Martin Vale */
function keysIn(lines: readonly Line[]): ReadonlyMap<number, Letter> {
  return new Map(
    lines.flatMap(({ text }): [number, Letter][] => {
      const match = /^### Key (\d+): ([A-D])\./.exec(text);
      const letter = LETTERS.find((each) => each === match?.[2]);
      return letter === undefined ? [] : [[Number(match?.[1]), letter]];
    }),
  );
}

/** | 12 | B | y | y | n | ... | a note | */
function rowIn({ text, line }: Line): Row[] {
  const match = /^\s*\|\s*(\d+)\s*\|(.*)$/.exec(text);
  if (match === null) return [];
  const inner = (match[2] ?? "").trimEnd().replace(/(?<!\\)\|$/, "");
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
  return [{ number: Number(match[1]), line, cells }];
}

type Judged = { readonly judgement: Judgement | null; readonly problems: readonly Problem[] };

function judge({ number, line, cells }: Row, keys: ReadonlyMap<number, Letter>): Judged {
  const bad = (messages: readonly string[]): Judged => ({
    judgement: null,
    problems: messages.map((message) => ({ line, message: `question ${number}: ${message}` })),
  });
  if (cells.length !== COLUMNS.length - 1) {
    return bad([`${cells.length + 1} columns, and there must be ${COLUMNS.length}; a | in a note is written \\|`]);
  }
  const key = keys.get(number);
  const [shown = "", ...rest] = cells;
  const answer = LETTERS.find((letter) => letter === shown.toUpperCase()) ?? null;
  const said = rest.slice(0, RUBRIC.length).map(yesOrNo);
  const messages = [
    ...(key === undefined ? ["its key is missing in part two"] : []),
    ...(answer !== null || /^\??$/.test(shown) ? [] : [`“${shown}” is no answer; there are A to D and ?`]),
    ...emptyPoints(said),
    ...said.flatMap((each, index) => (typeof each === "string" && each !== "" ? [`point ${index + 1} ${each}`] : [])),
  ];
  const points = said.filter((each) => typeof each === "boolean");
  if (key === undefined || messages.length > 0) return bad(messages);
  return { judgement: { number, answer, key, points, note: rest.at(-1) ?? "" }, problems: [] };
}

function emptyPoints(said: readonly (boolean | string)[]): string[] {
  const empty = said.flatMap((each, index) => (each === "" ? [index + 1] : []));
  if (empty.length === 0) return [];
  if (empty.length === RUBRIC.length) return ["not judged yet"];
  return [empty.length === 1 ? `point ${empty[0]} is empty` : `points ${empty.join(", ")} are empty`];
}

/** True, false, or what is wrong with the cell; "" where it is empty. */
function yesOrNo(cell: string): boolean | string {
  if (/^(?:y|yes)$/i.test(cell)) return true;
  if (/^(?:n|no)$/i.test(cell)) return false;
  return cell === "" ? "" : `is “${cell}”, and must be y or n`;
}

function misplaced(rows: readonly Row[], questions: number, end: number): Problem[] {
  const seen = new Set<number>();
  const problems = rows.flatMap(({ number, line }): Problem[] => {
    const twice = seen.has(number);
    seen.add(number);
    if (twice) return [{ line, message: `question ${number}: a second row` }];
    const known = number >= 1 && number <= questions;
    return known ? [] : [{ line, message: `question ${number}: there is no such question on this sheet` }];
  });
  const missing = Array.from({ length: questions }, (_, index) => index + 1).filter((number) => !seen.has(number));
  return [...problems, ...missing.map((number) => ({ line: end, message: `question ${number}: its row is missing` }))];
}

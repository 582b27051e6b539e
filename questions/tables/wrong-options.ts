import { groupBy } from "../group.ts";
import { hash32 } from "../hash.ts";
import { personCalled } from "../pools/index.ts";
import type { Option } from "../writing/draft.ts";
import { chooseThree } from "../writing/options/choose.ts";
import type { Wrong } from "../writing/options/options.ts";
import type { Asked } from "../writing/options/truth.ts";
import type { Scope } from "../writing/scope.ts";
import { keyOf, type TableFindings } from "./facts.ts";
import { areOfOneManner, mayLend } from "./kin.ts";
import { arePeers } from "./peers.ts";
import { type Row, spoken, yearOf } from "./read-table.ts";
import type { Column, TableAsk, TableSchema } from "./schema.ts";
import { wrongYears } from "./wrong-years.ts";

/** So many of the nearest rows are looked at. */
const NEAREST = 16;
const NEVER_NAMED = { whole: 0, surname: 0 };

type Lent = { readonly values: readonly string[]; readonly from: "sibling" | "article" | "pool"; readonly far: number };

/**
 * Gives the chooser of wrong options for a table: who or what was a rival in the same row, then what other rows hold
 * that are like this one. Never anything that the table itself would call right for the same question, nor part of it:
 * whoever won with somebody else won as well. None where that makes two answers right, unless one of several is asked for.
 */
export function wrongOptionsOf(findings: TableFindings, schema: TableSchema) {
  const rows = [...findings.rowOf.values()].map(({ row }) => row);
  const byRelation = groupBy(findings.facts, ({ relation }) => relation);
  return ({ ask, fact, stem }: Asked, key: string, _: Scope, seed: string): Wrong | null => {
    const spec = findings.specs.get(ask);
    const own = findings.rowOf.get(fact.reading)?.row;
    const column = schema.columns.find(({ name }) => name === ask.answer);
    if (spec === undefined || own === undefined || column === undefined) return null;
    const answers = (byRelation.get(fact.relation) ?? [])
      .flatMap(({ reading, also }) => [reading, ...also])
      .flatMap((reading): Row[] => [findings.rowOf.get(reading)?.row].filter((row) => row !== undefined))
      .filter((row) => stem.slots.every((slot) => isSame(row, own, slot)))
      .map((row) => row[column.name] ?? []);
    if (ask.many !== true && new Set(answers.map((values) => keyOf(spoken(values)))).size > 1) return null;
    const right = new Set(answers.flat().map(keyOf));
    if (column.type === "year") return wrongYears(key, right, seed, given(own, spec, column, rows));
    const told = keyOf(stem.text);
    const year = yearOf(own, spec.wrong.near);
    const options = [...rivalsIn(own, spec, rows, schema), ...lentTo(own, spec, column, rows, schema)]
      .filter(({ values }) => values.length === (own[column.name] ?? []).length)
      .filter(({ values }) => !values.some((value) => right.has(keyOf(value)) || told.includes(keyOf(value))))
      .filter(({ values, from }) => from === "sibling" || befits(values, own[column.name] ?? [], column, year, spec))
      .slice(0, 3 * NEAREST)
      .map((lent) => optionOf(lent, column, seed));
    const near = distinct(options).slice(0, NEAREST);
    const wrong = chooseThree(near, { text: key, named: NEVER_NAMED, prominence: prominenceOf(key, column) }, seed);
    return wrong === null ? null : { wrong, candidates: near };
  };
}

/** Years in which that prize was given at all; null where no column says what the rows must agree in. */
function given(own: Row, { wrong }: TableAsk, { name }: Column, rows: readonly Row[]): ReadonlySet<string> | null {
  if (wrong.same.length === 0) return null;
  return new Set(
    rows.filter((row) => wrong.same.every((one) => isSame(row, own, one))).flatMap((row) => row[name] ?? []),
  );
}

/** Named in the row as those who did not win, unless they won as well, as in a tie. */
function rivalsIn(own: Row, { wrong, answer }: TableAsk, rows: readonly Row[], { year }: TableSchema): Lent[] {
  const season = yearOf(own, year);
  const winners = new Set(
    rows
      .filter((row) => yearOf(row, year) === season && wrong.same.every((name) => isSame(row, own, name)))
      .flatMap((row) => (row[answer] ?? []).map(keyOf)),
  );
  return wrong.rivals
    .flatMap((name) => own[name] ?? [])
    .filter((value) => !winners.has(keyOf(value)))
    .map((value) => ({ values: value.split(" & "), from: "sibling", far: 0 }));
}

/** What rows like this one hold in the same column, the nearest first. */
function lentTo(own: Row, ask: TableAsk, column: Column, rows: readonly Row[], { columns }: TableSchema): Lent[] {
  const { wrong } = ask;
  const year = yearOf(own, wrong.near);
  return rows
    .flatMap((row): Lent[] => {
      if (row === own || !wrong.same.every((name) => isSame(row, own, name))) return [];
      const away = year === null ? 0 : Math.abs((yearOf(row, wrong.near) ?? year) - year);
      if (away > wrong.within || !mayLend(own, row, ask, column, columns)) return [];
      const unlike = wrong.like.reduce((sum, name, place) => sum + (isSame(row, own, name) ? 0 : 12 / (place + 1)), 0);
      return [{ values: row[column.name] ?? [], from: unlike === 0 ? "article" : "pool", far: away + unlike }];
    })
    .sort((a, b) => a.far - b.far);
}

/** What is lent must sound like the right answer: titles in one manner, people of one kind. */
function befits(
  values: readonly string[],
  right: readonly string[],
  { type }: Column,
  year: number | null,
  { wrong }: TableAsk,
): boolean {
  if (type === "work") return areOfOneManner(spoken(values), spoken(right));
  if (type !== "person") return true;
  return values.every((value) => right.every((key) => arePeers(key, value, year, wrong.trade)));
}

function isSame(one: Row, other: Row, column: string): boolean {
  const values = other[column] ?? [];
  return (one[column] ?? []).some((value) => values.includes(value));
}

function optionOf({ values, from, far }: Lent, column: Column, seed: string): Option {
  const text = spoken(values);
  const place = far + (hash32(`${seed}|${text}|place`) % 3);
  return { text, key: keyOf(text), from, named: NEVER_NAMED, prominence: prominenceOf(text, column), place };
}

function prominenceOf(name: string, { type }: Column): number | null {
  return type === "person" ? (personCalled(name)?.prominence ?? 0) : null;
}

function distinct(options: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return options.filter(({ key }) => !seen.has(key) && seen.add(key));
}

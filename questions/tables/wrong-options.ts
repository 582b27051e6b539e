import { groupBy } from "../group.ts";
import { hash32 } from "../hash.ts";
import { foldName } from "../pools/fold.ts";
import { areOfOneHeritage, arePlayersOfOneOrigin, isFamous, personCalled } from "../pools/index.ts";
import type { Option } from "../writing/draft.ts";
import { chooseThree, isRagged } from "../writing/options/choose.ts";
import type { Wrong } from "../writing/options/options.ts";
import type { Asked } from "../writing/options/truth.ts";
import type { Scope } from "../writing/scope.ts";
import { keyOf, type TableFindings } from "./facts.ts";
import { areOfOneManner } from "./kin.ts";
import { type Row, spoken } from "./read-table.ts";
import type { Column, TableAsk, TableSchema } from "./schema.ts";
import { isSame, type Lending, type Lent, lentFrom } from "./sources.ts";
import { wrongYears } from "./wrong-years.ts";

/** So many of the nearest are looked at. */
const NEAREST = 8;
const ENOUGH = 3;
/** Films of somebody else: those that everybody knows to be so fool nobody. */
const OF_MATES = "films of mates";
const isKnown = ({ values }: Lent) => isFamous(spoken(values), null);

const NEVER_NAMED = { whole: 0, surname: 0 };

/**
 * Gives the chooser of wrong options for a table: from where the schema says, in its order, each place only where those before it
 * have too few. Never anything that the table itself would call right for the same question, nor part of it: whoever won
 * with somebody else won as well. None where that makes two answers right, unless one of several is asked for.
 */
export function wrongOptionsOf(findings: TableFindings, schema: TableSchema) {
  const rows = [...findings.rowOf.values()].map(({ row }) => row);
  const byRelation = groupBy(findings.facts, ({ relation }) => relation);
  const answersLike = (own: Row, { fact, stem }: Asked, column: Column) =>
    (byRelation.get(fact.relation) ?? [])
      .flatMap(({ reading, also }) => [reading, ...also])
      .flatMap((reading): Row[] => [findings.rowOf.get(reading)?.row].filter((row) => row !== undefined))
      .filter((row) => stem.slots.every((slot) => isSame(row, own, slot)))
      .map((row) => row[column.name] ?? []);
  return (asked: Asked, key: string, _: Scope, seed: string): Wrong | null => {
    const { ask, fact, stem } = asked;
    const spec = findings.specs.get(ask);
    const own = findings.rowOf.get(fact.reading)?.row;
    const column = schema.columns.find(({ name }) => name === ask.answer);
    if (spec === undefined || own === undefined || column === undefined) return null;
    const answers = answersLike(own, asked, column);
    if (ask.many !== true && new Set(answers.map((values) => keyOf(spoken(values)))).size > 1) return null;
    if (column.type === "year") {
      return wrongYears(key, new Set(answers.flat().map(keyOf)), seed, given(own, spec, column, rows));
    }
    const barred = { right: new Set(answers.flat().map(foldName)), told: keyOf(stem.text) };
    const ofFilm = column.type === "person" && schema.film !== undefined && stem.slots.includes(schema.film);
    const near = candidates({ own, ask: spec, column, rows, schema }, barred, seed).filter(
      ({ text }) => !ofFilm || arePlayersOfOneOrigin(text, key),
    );
    const wrong = chooseThree(near, { text: key, named: NEVER_NAMED, prominence: prominenceOf(key, column) }, seed);
    if (ofFilm && wrong?.every(({ text }) => !areOfOneHeritage(text, key)) === true) return null;
    return wrong === null || isRagged(wrong, { text: key }) ? null : { wrong, candidates: near };
  };
}

type Barred = { readonly right: ReadonlySet<string>; readonly told: string };

/** From the first places that have three together. */
function candidates(lending: Lending, { right, told }: Barred, seed: string): Option[] {
  const { own, ask, column } = lending;
  const key = own[column.name] ?? [];
  const isFit = ({ values }: Lent) =>
    values.length === key.length &&
    !values.some((value) => right.has(foldName(value)) || told.includes(keyOf(value))) &&
    (column.type !== "work" || areOfOneManner(spoken(values), spoken(key)));
  let found: Option[] = [];
  for (const source of ask.wrong.from) {
    if (found.length >= ENOUGH) break;
    const more = lentFrom(source, lending).filter((lent) => isFit(lent) && (source !== OF_MATES || !isKnown(lent)));
    found = distinct([...found, ...more.map((lent) => optionOf(lent, column, seed))]);
  }
  return found.slice(0, NEAREST);
}

/** Years in which that prize was given at all; null where no column says what the rows must agree in. */
function given(own: Row, { wrong }: TableAsk, { name }: Column, rows: readonly Row[]): ReadonlySet<string> | null {
  if (wrong.same.length === 0) return null;
  return new Set(
    rows.filter((row) => wrong.same.every((one) => isSame(row, own, one))).flatMap((row) => row[name] ?? []),
  );
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

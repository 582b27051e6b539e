import { circleMates } from "../pools/circles.ts";
import { filmsBy } from "../pools/films.ts";
import { foldName } from "../pools/fold.ts";
import { areOfOneHeritage, outshines, personCalled } from "../pools/index.ts";
import { mayLend } from "./kin.ts";
import { type Row, yearOf } from "./read-table.ts";
import type { Column, TableAsk, TableSchema } from "./schema.ts";

/** What may stand in the place of the key; `far` grows with what speaks against it. */
export type Lent = {
  readonly values: readonly string[];
  readonly from: "sibling" | "article" | "pool";
  readonly far: number;
};

/** The question's own row, and all that others could lend to it. */
export type Lending = {
  readonly own: Row;
  readonly ask: TableAsk;
  readonly column: Column;
  readonly rows: readonly Row[];
  readonly schema: TableSchema;
};

/** Those who stand further off in a circle fool fewer. */
const NEAREST_MATES = 4;

type Source = TableAsk["wrong"]["from"][number];

const LENT: Readonly<Record<Source, (lending: Lending) => Lent[]>> = {
  rivals: rivalsIn,
  mates: matesOf,
  "own films": ownFilms,
  "films of mates": filmsOfMates,
  rows: lentByRows,
};

/** Wrong answers from one of the places that the schema names. */
export function lentFrom(source: Source, lending: Lending): Lent[] {
  return LENT[source](lending);
}

/** Named in the row as those who did not win, unless they won as well, as in a tie. */
function rivalsIn({ own, ask: { wrong, answer }, rows, schema: { year } }: Lending): Lent[] {
  const season = yearOf(own, year);
  const winners = new Set(
    rows
      .filter((row) => yearOf(row, year) === season && wrong.same.every((name) => isSame(row, own, name)))
      .flatMap((row) => (row[answer] ?? []).map(foldName)),
  );
  return wrong.rivals
    .flatMap((name) => own[name] ?? [])
    .filter((value) => !winners.has(foldName(value)))
    .filter((value) => wrong.trade !== "actor" || (own[answer] ?? []).every((key) => areOfOneHeritage(key, value)))
    .map((value, far) => ({ values: value.split(" & "), from: "sibling", far }));
}

/** Of a pair nobody knows whose circle it would be. */
function matesOf(lending: Lending): Lent[] {
  const { own, ask, column } = lending;
  const { wrong } = ask;
  const [name, ...others] = own[column.name] ?? [];
  if (name === undefined || others.length > 0 || wrong.trade === undefined) return [];
  const mates = circleMates(name, wrong.trade, yearOf(own, wrong.near));
  return mates
    .filter((mate) => couldBe(mate, name, wrong.trade) && worksInKind(mate, lending))
    .slice(0, NEAREST_MATES)
    .map((mate, far) => ({ values: [mate], from: "article", far }));
}

/** Whether any film of theirs in the table is of one kind and time with the question's, where that matters. */
function worksInKind(mate: string, { own, ask, column, rows, schema }: Lending): boolean {
  const key = foldName(mate);
  const theirs = rows.filter((row) => (row[column.name] ?? []).some((name) => foldName(name) === key));
  const year = yearOf(own, ask.wrong.near) ?? 0;
  return (
    ask.wrong.circle.length === 0 ||
    theirs.some(
      (row) =>
        Math.abs((yearOf(row, ask.wrong.near) ?? year) - year) <= ask.wrong.within &&
        mayLend(own, row, ask, column, schema.columns),
    )
  );
}

/** Trades whose people are known by where they work; music and light are made for films of every country. */
const AT_HOME: ReadonlySet<string> = new Set(["director", "actor", "writer"]);

/** Whether one could be taken for the other, as far as it is recorded where both come from. */
function couldBe(mate: string, name: string, trade: TableAsk["wrong"]["trade"]): boolean {
  const [one, two] = [personCalled(mate), personCalled(name)];
  if (trade === "actor" && !areOfOneHeritage(mate, name)) return false;
  if (one === null || two === null || trade === undefined || !AT_HOME.has(trade)) return true;
  return one.countries.some((code) => two.countries.includes(code));
}

function makerOf({ own, ask: { wrong } }: Lending): string | null {
  const [name, ...others] = wrong.maker === undefined ? [] : (own[wrong.maker] ?? []);
  return name === undefined || others.length > 0 ? null : name;
}

/** The nearest in time first. */
function ownFilms(lending: Lending): Lent[] {
  const { own, ask, schema } = lending;
  const maker = makerOf(lending);
  if (maker === null || ask.wrong.trade === undefined) return [];
  const year = yearOf(own, schema.year);
  return filmsBy(maker, ask.wrong.trade)
    .map((film): Lent => ({ values: [film.title], from: "sibling", far: Math.abs(film.year - (year ?? film.year)) }))
    .filter(({ far }) => far <= ask.wrong.within)
    .sort((a, b) => a.far - b.far);
}

/** Films of the table by whoever could be taken for the one who is named and is not far better known. */
function filmsOfMates(lending: Lending): Lent[] {
  const { own, ask, schema } = lending;
  const { trade, maker: column } = ask.wrong;
  const maker = makerOf(lending);
  if (maker === null || trade === undefined || column === undefined) return [];
  const mates = new Map(
    circleMates(maker, trade, yearOf(own, schema.year))
      .filter((mate) => !outshines(mate, maker))
      .map((name, place) => [foldName(name), place]),
  );
  return lentByRows({
    ...lending,
    rows: lending.rows.filter((row) => (row[column] ?? []).some((name) => mates.has(foldName(name)))),
  }).map((lent) => ({ ...lent, from: "article" }));
}

/** What rows like this one hold in the same column, the nearest first. */
function lentByRows({ own, ask, column, rows, schema }: Lending): Lent[] {
  const { wrong } = ask;
  const year = yearOf(own, wrong.near);
  return rows
    .flatMap((row): Lent[] => {
      if (row === own || !wrong.same.every((name) => isSame(row, own, name))) return [];
      const away = year === null ? 0 : Math.abs((yearOf(row, wrong.near) ?? year) - year);
      if (away > wrong.within || !mayLend(own, row, ask, column, schema.columns)) return [];
      const unlike = wrong.like.reduce((sum, name, place) => sum + (isSame(row, own, name) ? 0 : 12 / (place + 1)), 0);
      return [{ values: row[column.name] ?? [], from: unlike === 0 ? "article" : "pool", far: away + unlike }];
    })
    .sort((a, b) => a.far - b.far);
}

export function isSame(one: Row, other: Row, column: string): boolean {
  const values = other[column] ?? [];
  return (one[column] ?? []).some((value) => values.includes(value));
}

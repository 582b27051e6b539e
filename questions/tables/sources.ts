import { circleMates } from "../pools/circles.ts";
import { filmsBy } from "../pools/films.ts";
import { foldName } from "../pools/fold.ts";
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
    .map((value, far) => ({ values: value.split(" & "), from: "sibling", far }));
}

/** Of a pair nobody knows whose circle it would be. */
function matesOf({ own, ask: { wrong }, column }: Lending): Lent[] {
  const [name, ...others] = own[column.name] ?? [];
  if (name === undefined || others.length > 0 || wrong.trade === undefined) return [];
  return circleMates(name, wrong.trade, yearOf(own, wrong.near)).map((mate, far) => ({
    values: [mate],
    from: "article",
    far,
  }));
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

/** Films of the table by whoever could be taken for the one who is named. */
function filmsOfMates(lending: Lending): Lent[] {
  const { own, ask, schema } = lending;
  const { trade, maker: column } = ask.wrong;
  const maker = makerOf(lending);
  if (maker === null || trade === undefined || column === undefined) return [];
  const mates = new Map(
    circleMates(maker, trade, yearOf(own, schema.year)).map((name, place) => [foldName(name), place]),
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

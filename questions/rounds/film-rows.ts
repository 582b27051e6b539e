import { type Row, type Table, yearOf } from "../tables/read-table.ts";
import { BEST_PICTURE, type FilmRow, filmKey, filmRowSchema, type Trade } from "./film-row.ts";

type Tables = ReadonlyMap<string, Table>;

/** Tables whose years are those of the films themselves: they say which films there are, who directed them and where. */
const FILMS = ["directors", "directors-world"] as const;
/** The first names one country for each film, which is sure of those from there alone: others were made by several. */
const SURE: Readonly<Record<(typeof FILMS)[number], ReadonlySet<string> | null>> = {
  directors: new Set(["United States"]),
  "directors-world": null,
};

/** Who else is known to have worked on a film of that title and year. */
const TRADES: readonly (readonly [table: string, trade: Trade])[] = [
  ["composers", "composer"],
  ["cinematographers", "cinematographer"],
  ["parts", "actor"],
];

/** A ceremony is held up to so many years after its film was first shown. */
const LATER = 2;

/** Films as far as these tables know them, by the names of their files, joined by title and year. */
export function filmRows(tables: Tables): FilmRow[] {
  const credits = creditsIn(tables);
  const awards = awardsIn(tables);
  const rows = FILMS.flatMap((name) => (tables.get(name)?.rows ?? []).map((row) => ({ row, sure: SURE[name] })));
  const films = rows.flatMap(({ row, sure }): FilmRow[] => {
    const film = filmOf(row, sure);
    if (film === null) return [];
    const won = (awards.get(film.title.toLowerCase()) ?? []).filter(
      ({ year }) => year >= film.year && year <= film.year + LATER,
    );
    return [
      {
        ...film,
        credits: [...film.credits, ...(credits.get(filmKey(film)) ?? [])],
        awards: [...new Set(won.map(({ award }) => award))],
      },
    ];
  });
  return [...new Map(films.map((film) => [filmKey(film), film])).values()];
}

/** Null where the row is about more than one film. */
function filmOf(row: Row, sure: ReadonlySet<string> | null): FilmRow | null {
  const [title, ...others] = row.title ?? [];
  const directors = row.who ?? [];
  const parsed = filmRowSchema.safeParse({
    title,
    year: yearOf(row, "year"),
    countries: (row.country ?? []).filter((country) => sure === null || sure.has(country)),
    awards: [],
    credits: directors.map((name) => ({ trade: "director", name })),
    genres: row.genre ?? [],
    fame: Number(row.fame?.[0] ?? 2),
  });
  return others.length === 0 && parsed.success ? parsed.data : null;
}

function creditsIn(tables: Tables): Map<string, FilmRow["credits"]> {
  const found = new Map<string, FilmRow["credits"]>();
  for (const [name, trade] of TRADES) {
    for (const row of tables.get(name)?.rows ?? []) {
      for (const title of row.title ?? []) {
        const key = filmKey({ title, year: yearOf(row, "year") ?? 0 });
        const known = found.get(key) ?? [];
        const names = (row.who ?? []).filter((who) =>
          known.every((credit) => credit.name !== who || credit.trade !== trade),
        );
        found.set(key, [...known, ...names.map((who) => ({ trade, name: who, ...roleIn(row) }))]);
      }
    }
  }
  return found;
}

/** Whom they play. */
function roleIn(row: Row): { role?: string } {
  const [role, ...others] = row.role ?? [];
  return role === undefined || others.length > 0 ? {} : { role };
}

type Won = { readonly award: string; readonly year: number };

/** By titles in small letters. */
function awardsIn(tables: Tables): Map<string, Won[]> {
  const found = new Map<string, Won[]>();
  const add = (row: Row, award: string | undefined) => {
    const year = yearOf(row, "year");
    if (award === undefined || year === null) return;
    for (const title of row.title ?? []) {
      found.set(title.toLowerCase(), [...(found.get(title.toLowerCase()) ?? []), { award, year }]);
    }
  };
  for (const row of tables.get("academy-best-picture")?.rows ?? []) add(row, BEST_PICTURE);
  for (const row of tables.get("festivals")?.rows ?? []) add(row, row.award?.[0]);
  return found;
}

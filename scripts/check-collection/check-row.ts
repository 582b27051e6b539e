import { type Row, spoken, yearOf } from "../../questions/tables/read-table.ts";
import type { Line } from "../check-pools/tables.ts";
import { type Verdict, verdict } from "../check-pools/verdict.ts";
import { DECIDED } from "./decided.ts";
import { foldTitle } from "./fold-title.ts";
import type { Reference } from "./reference.ts";

type Finding = { readonly confirmed?: string; readonly against?: string };
type Check = (row: Row, reference: Reference) => readonly Finding[];

/** What the references say of one row of a table. A row that was looked into agrees, with the reason. */
export function checkRow(table: string, row: Row, reference: Reference): Verdict {
  const check = CHECKS.find(([names]) => names.test(table))?.[1];
  const findings = check?.(row, reference) ?? [];
  const name = [row.year ?? row.ceremony, row.title ?? row.what, row.who]
    .flatMap((values) => spoken(values ?? []))
    .join(", ");
  const against = findings.flatMap((finding) => finding.against ?? []);
  const reason = DECIDED[`${table}: ${first(row, "title")} (${first(row, "year")})`];
  const confirmed = findings.flatMap((finding) => finding.confirmed ?? []);
  return reason === undefined ? verdict(table, name, confirmed, against) : verdict(table, name, [reason], []);
}

const first = (row: Row, column: string): string => row[column]?.[0] ?? "";

/** Canonical categories of the Academy's table, by the name of a table of ours. */
const CATEGORIES: Readonly<Record<string, RegExp>> = {
  "academy-best-picture": /^BEST PICTURE$/,
  "academy-best-director": /^DIRECTING$/,
  "academy-writing": /^WRITING \((?:Original|Adapted) Screenplay\)$/,
  "academy-cinematography": /^CINEMATOGRAPHY/,
  "academy-editing": /^FILM EDITING$/,
  "academy-costumes": /^COSTUME DESIGN/,
  "academy-songs": /^MUSIC \(Original Song\)$/,
  "academy-world": /^INTERNATIONAL FEATURE FILM$/,
  "academy-animated": /^ANIMATED FEATURE FILM$/,
  cinematographers: /^CINEMATOGRAPHY/,
  composers: /^MUSIC \(Original Score\)$/,
};

const PARTS: Readonly<Record<string, string>> = {
  "Best Actor": "ACTOR IN A LEADING ROLE",
  "Best Actress": "ACTRESS IN A LEADING ROLE",
  "Best Supporting Actor": "ACTOR IN A SUPPORTING ROLE",
  "Best Supporting Actress": "ACTRESS IN A SUPPORTING ROLE",
};

/** A prize of the Academy: the film in its year, won or not as the row says, by exactly these people. */
function prize(category: RegExp, won: (row: Row) => boolean = (row) => first(row, "result") !== "nominated"): Check {
  return (row, reference) => {
    const lines = reference.academy(first(row, "title")).filter((line) => category.test(line("CanonicalCategory")));
    const ofYear = lines.filter((line) => line("Year") === first(row, "year"));
    const fitting = ofYear.filter((line) => !won(row) || line("Winner") === "True");
    if (fitting.length === 0) return [{ against: `no such prize in ${first(row, "year")}` }];
    const alike = fitting.filter((line) => isSaid(row, line, reference));
    const [line] = fitting;
    return alike.length > 0
      ? [{ confirmed: "academy_awards.tsv" }]
      : [{ against: `academy_awards.tsv: ${line?.("Nominees")} ${line?.("Detail")} ${line?.("Name")}` }];
  };
}

/** Everybody of the row, if it names anybody, its part, song and country stand in the line. */
function isSaid(row: Row, line: Line, reference: Reference): boolean {
  const nominees = line("Nominees").split("|").map(foldTitle);
  const people = (row.who ?? []).every((name) => nominees.some((one) => isOneOf(one, name, reference)));
  const all = row.who === undefined || row.who.length === 0 || row.who.length === new Set(nominees).size;
  const detail = foldTitle(line("Detail").replace(/\s*[[(].*?[\])]/g, ""));
  const details = [...(row.role ?? []), ...(row.song ?? [])].every((text) => detail === foldTitle(text));
  const countries = (row.country ?? []).every(
    (name) => row.result === undefined || isCountry(name, line("Name"), line),
  );
  return people && all && details && (row.award === undefined || row.result === undefined || countries);
}

function isOneOf(nominee: string, name: string, reference: Reference): boolean {
  return reference.alsoCalled(name).has(nominee) || nominee === foldTitle(name) || haveOneSurname(nominee, name);
}

/**
 * "Wally Pfister" and "Walter C. Pfister": one prize, one film, one surname, one first letter. "Bong Joon-ho" and
 * "Joon-ho Bong": the family name first or last.
 */
function haveOneSurname(nominee: string, name: string): boolean {
  const [one, other] = [nominee, foldTitle(name)].map((each) =>
    each.replace(/ (?:jr|sr|i[iv]+|asc|bsc)$/, "").split(" "),
  );
  if (one === undefined || other === undefined) return false;
  if ([...one].sort().join(" ") === [...other].sort().join(" ")) return true;
  return one.at(-1) === other.at(-1) && one[0]?.charAt(0) === other[0]?.charAt(0);
}

/** What the Academy called countries that are called otherwise in the tables. */
const COUNTRIES: Readonly<Record<string, RegExp>> = {
  "Soviet Union": /Union of Soviet/,
  "West Germany": /Federal Republic of Germany|German Federal Republic|West Germany/,
  "East Germany": /German Democratic Republic/,
  China: /People's Republic of China/,
  "North Macedonia": /Macedonia/,
  Palestine: /Palestin/,
  "Bosnia and Herzegovina": /Bosnia/,
};

function isCountry(name: string, said: string, line: Line): boolean {
  return said === "" || said.includes(name) || COUNTRIES[name]?.test(said) === true || line("Name") === name;
}

/** The nominations of a film name them for this trade. */
function nominated(category: RegExp): Check {
  return (row, reference) => {
    const year = yearOf(row, "year") ?? 0;
    const lines = reference
      .academy(first(row, "title"))
      .filter((line) => category.test(line("CanonicalCategory")) && isNear(line("Year"), year));
    if (lines.length === 0) return [];
    return lines.some((line) => isSaid(row, line, reference))
      ? [{ confirmed: "academy_awards.tsv" }]
      : [{ against: `academy_awards.tsv: ${lines.map((line) => line("Nominees")).join("; ")}` }];
  };
}

/** An award's season is the film's year, or the one after where it came late to Los Angeles. */
function isNear(season: string, year: number): boolean {
  return Math.abs(Number(season.slice(0, 4)) - year) <= 1;
}

/** Who directed it, and when it came out. */
const film: Check = (row, reference) => {
  const year = yearOf(row, "year") ?? 0;
  const directors = reference.directorsOf(first(row, "title"), year).map(foldTitle);
  const years = reference.yearsOf(first(row, "title"));
  const own = (row.who ?? []).map(foldTitle);
  const dated: Finding[] = [...years].some((one) => Math.abs(one - year) <= 1)
    ? [{ confirmed: `a film of ${year}` }]
    : [];
  if (directors.length === 0) return [];
  const known = directors.some((name) => own.some((one) => one === name || isOneOf(name, one, reference)));
  return known
    ? [{ confirmed: "its director" }, ...dated]
    : [{ against: `directed by ${[...new Set(directors)].join(", ")}` }];
};

const festival: Check = (row, reference) => {
  const winners = reference.festivalWinners(first(row, "festival"), yearOf(row, "year") ?? 0);
  const titles = winners.flatMap((title) => title ?? []).map(foldTitle);
  if (titles.includes(foldTitle(first(row, "title")))) return [{ confirmed: "imdb_awards" }, ...film(row, reference)];
  const unknown = winners.length === 0 || winners.includes(null);
  const director = film(row, reference).filter(({ against }) => against !== undefined);
  return unknown ? director : [{ against: `won by ${titles.join(", ")}` }, ...director];
};

const afi: Check = (row, reference) => {
  const lines = reference.places(first(row, "title"));
  const same = lines.some((line) => line("rank") === first(row, "rank") && line("year") === first(row, "year"));
  return same ? [{ confirmed: "afi_100_2007.tsv" }] : [{ against: "another place or year in afi_100_2007.tsv" }];
};

/** Firsts are looked up for what can be: who directed the film; whether somebody was up for a prize that year. */
const firstOfAll: Check = (row, reference) => {
  if (row.title !== undefined) return film(row, reference);
  const seasons = reference.seasonsOf(first(row, "who"));
  if (first(row, "source") !== "academy_awards.tsv") return [];
  return seasons.has(first(row, "year")) ? [{ confirmed: "academy_awards.tsv" }] : [{ against: "no prize that year" }];
};

const acting: Check = (row, reference) =>
  prize(new RegExp(`^${PARTS[first(row, "award")] ?? "none"}$`))(row, reference);

/** Canonical categories of the crafts, by what the prize is called in the table. */
const CRAFTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^film editing/, /^FILM EDITING$/],
  [/costume design$/, /^COSTUME DESIGN/],
  [/(?:art direction|production design)$/, /^ART DIRECTION/],
  [/effects$/, /^(?:VISUAL EFFECTS|SOUND EDITING)/],
  [/^make-up/, /^MAKEUP/],
  [/^sound/, /^SOUND/],
  [/score|^original/, /^MUSIC \(Original Score\)$/],
  [/^documentary/, /^DOCUMENTARY \(Feature\)$/],
];

const craft: Check = (row, reference) =>
  prize(CRAFTS.find(([award]) => award.test(first(row, "award")))?.[1] ?? /^$/)(row, reference);

/** Up for the prize of the Academy that the row names, whoever won it. */
const nomination: Check = (row, reference) => {
  const category = first(row, "award") === "Best Director" ? "DIRECTING" : PARTS[first(row, "award")];
  return prize(new RegExp(`^${category ?? "none"}$`), () => false)(row, reference);
};

const CHECKS: readonly (readonly [RegExp, Check])[] = [
  [/^academy-acting$/, acting],
  [/^academy-crafts$/, craft],
  [/^academy-nominations$/, nomination],
  ...Object.entries(CATEGORIES).map(([name, category]) => {
    const check = name.startsWith("academy") ? prize(category) : nominated(category);
    return [new RegExp(`^${name}$`), check] as const;
  }),
  [/^parts$/, nominated(/^ACT(?:OR|RESS) IN A /)],
  [/^directors/, film],
  [/^festivals$/, festival],
  [/^afi-2007$/, afi],
  [/^(?:firsts|pioneers)$/, firstOfAll],
];

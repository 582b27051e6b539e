import type { Findings } from "../facts/find-facts.ts";
import type { Mention, Reading } from "../facts/model.ts";
import { countryCalled, personCalled, studioCalled } from "../pools/index.ts";

/** When and where a film was made, as far as its article tells. */
export type Origin = {
  readonly year: number | null;
  /** Code, name or adjective. */
  readonly country: string | null;
  readonly cinema: string | null;
};

type Told = Pick<Findings, "article" | "readings" | "entities" | "facts">;

export function originOf(findings: Told): Origin {
  const country = countryOf(findings);
  return { year: yearOf(findings), country, cinema: cinemaOf(findings, country) };
}

/** Of these the first sentence, or the box, gives the year in which they were shown. */
const ON_SCREEN: ReadonlySet<string> = new Set(["film", "show", "series"]);

/** The first year that the first sentence names, alone or in a date, else that of the box. */
function yearOf({ article, readings }: Told): number | null {
  if (!ON_SCREEN.has(article.kind)) return null;
  const dates = readings[0]?.mentions.filter(({ type }) => type === "date") ?? [];
  const alone =
    dates.find(({ quantity }) => quantity?.unit === "date year") ?? dates.find(({ text }) => YEAR.test(text));
  const boxed = readings.find(({ text }) => text.startsWith("Release date: "));
  const year = YEAR.exec(alone?.text ?? boxed?.text ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

const YEAR = /\b(?:18|19|20)\d\d\b/;

function countryOf({ readings, entities, facts }: Told): string | null {
  const boxed = facts.find(({ relation, reading }) => relation === "country" && reading.sentence.cells !== undefined);
  if (boxed?.values.country !== undefined) return boxed.values.country.text;
  const first = readings[0];
  const told = first?.mentions.find(({ type }) => type === "nationality")?.text ?? BY_NAME.exec(first?.text ?? "")?.[1];
  if (told !== undefined && countryCalled(told) !== null) return told;
  const spoken = INDIAN.find(([, languages]) => languages.test(readings[0]?.text ?? ""));
  if (spoken !== undefined) return "IN";
  const people = entities.flatMap(({ name }) => personCalled(name)?.countries ?? []);
  return mostOf(people, FEW_WHO_TELL) ?? mostOf(companiesIn(readings), 1);
}

/** Countries that no adjective is made of: "is a 1989 New Zealand comedy". */
const BY_NAME = /\b(?:is|was) an? (?:\d{4} )?(Hong Kong|New Zealand)\b/;

/** So many people from one country say that the film is from there. */
const FEW_WHO_TELL = 3;

/** The only language that the article gives for the film; none where it gives several. */
function languageOf({ facts }: Told): string {
  const told = new Set(facts.flatMap(({ relation, values }) => (relation === "language" ? values.language?.text : [])));
  return told.size === 1 ? ([...told][0] ?? "") : "";
}

/** Countries of the film companies that the article names. */
function companiesIn(readings: readonly Reading[]): string[] {
  const named = readings.flatMap(({ mentions }) => mentions.filter(({ type }: Mention) => type === "organisation"));
  return named.flatMap(({ text }) => studioCalled(text)?.country ?? []);
}

function mostOf(codes: readonly string[], least: number): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [code, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return code === undefined || count < least ? null : code;
}

/** India's cinemas by the languages of their films, as a first sentence names them: "a 1994 Indian Malayalam-language film". */
const INDIAN: readonly (readonly [string, RegExp])[] = [
  ["Hindi", /\b(?:Hindi|Hindustani|Urdu|Bollywood)\b/],
  ["Tamil", /\bTamil\b/],
  ["Telugu", /\bTelugu\b/],
  ["Malayalam", /\bMalayalam\b/],
  ["Kannada", /\bKannada\b/],
  ["Bengali", /\bBengali\b/],
  ["Marathi", /\bMarathi\b/],
];

/** By the language, else by most of the people of the article who belong to one. */
function cinemaOf(told: Told, country: string | null): string | null {
  const text = `${told.readings[0]?.text ?? ""} ${languageOf(told)}`;
  if (/\banimated\b|\banime\b/.test(text)) return "animation";
  if (country === null || countryCalled(country)?.code !== "IN") return null;
  const spoken = INDIAN.find(([, languages]) => languages.test(text))?.[0];
  return (
    spoken ??
    mostOf(
      told.entities.flatMap(({ name }) => personCalled(name)?.cinema ?? []),
      1,
    )
  );
}

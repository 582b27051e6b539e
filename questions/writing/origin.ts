import type { Article } from "../article/model.ts";
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

type Told = Pick<Findings, "article" | "readings" | "entities">;

export function originOf(findings: Told): Origin {
  const [first] = findings.readings;
  const country = countryOf(findings);
  return { year: yearOf(first), country, cinema: cinemaOf(first, findings, country) };
}

/** The first year that the first sentence names, alone or in a date. */
function yearOf(first: Reading | undefined): number | null {
  const dates = first?.mentions.filter(({ type }) => type === "date") ?? [];
  const alone =
    dates.find(({ quantity }) => quantity?.unit === "date year") ?? dates.find(({ text }) => YEAR.test(text));
  const year = YEAR.exec(alone?.text ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

const YEAR = /\b(?:18|19|20)\d\d\b/;

function countryOf({ article, readings, entities }: Told): string | null {
  const told = readings[0]?.mentions.find(({ type }) => type === "nationality")?.text;
  if (told !== undefined && countryCalled(told) !== null) return told;
  const spoken = INDIAN.find(([, languages]) => languages.test(readings[0]?.text ?? ""));
  if (spoken !== undefined) return "IN";
  const boxed = boxedCountry(article);
  if (boxed !== null) return boxed;
  const people = entities.flatMap(({ name }) => personCalled(name)?.countries ?? []);
  return mostOf(people, FEW_WHO_TELL) ?? mostOf(companiesIn(readings), 1);
}

/** So many people from one country say that the film is from there. */
const FEW_WHO_TELL = 3;

function boxedCountry({ infobox }: Article): string | null {
  const [value = ""] = infobox?.find(({ name }) => /^countr(?:y|ies)$/i.test(name))?.values ?? [];
  return countryCalled(value)?.code ?? null;
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
function cinemaOf(first: Reading | undefined, { entities }: Told, country: string | null): string | null {
  const text = first?.text ?? "";
  if (/\banimated\b|\banime\b/.test(text)) return "animation";
  if (country === null || countryCalled(country)?.code !== "IN") return null;
  const told = INDIAN.find(([, languages]) => languages.test(text))?.[0];
  return (
    told ??
    mostOf(
      entities.flatMap(({ name }) => personCalled(name)?.cinema ?? []),
      1,
    )
  );
}

import type { Value } from "../../facts/model.ts";
import { countryCalled, studioCalled, studiosLike } from "../../pools/index.ts";
import type { Scope } from "../scope.ts";
import { isNeighbour } from "./trade.ts";

type Studio = NonNullable<ReturnType<typeof studioCalled>>;

/** Houses of one of India's cinemas alone. */
const CINEMA_OF: Readonly<Record<string, string>> = {
  "Gemini Studios": "Tamil",
  "AVM Productions": "Tamil",
  "Vijaya Vauhini Studios": "Telugu",
  "Kavithalayaa Productions": "Tamil",
  "Raaj Kamal Films International": "Tamil",
  "Aascar Film": "Tamil",
  "Sun Pictures": "Tamil",
  "Lyca Productions": "Tamil",
  "Suresh Productions": "Telugu",
  "Geetha Arts": "Telugu",
  "Bombay Talkies": "Hindi",
  "R. K. Films": "Hindi",
  "Navketan Films": "Hindi",
  "Rajshri Productions": "Hindi",
  "Yash Raj Films": "Hindi",
  "Dharma Productions": "Hindi",
  "Red Chillies Entertainment": "Hindi",
  "Aamir Khan Productions": "Hindi",
  "UTV Motion Pictures": "Hindi",
  "Eros International": "Hindi",
  "Excel Entertainment": "Hindi",
};

/** Houses that bring out small films of their own making or finding, where the great studios are out of question. */
const OF_SMALL_FILMS = new Set(
  "A24|Neon|Focus Features|Fox Searchlight Pictures|Miramax|The Weinstein Company|IFC Films|Magnolia Pictures|Roadside Attractions|Sony Pictures Classics|Fine Line Features|Gramercy Pictures|October Films|Artisan Entertainment|Bleecker Street|Annapurna Pictures|Open Road Films|Lionsgate|Paramount Vantage|Warner Independent Pictures|STX Entertainment|Searchlight Pictures".split(
    "|",
  ),
);

/** Nobody takes a film for grown-ups for theirs. */
const FOR_FAMILIES = "Walt Disney Pictures";

const FILM_KINDS = new Set(["studio", "distributor"]);

/** Companies of the key's kind and country that were there when the film came out, about as well known. */
export function companiesBeside(answer: Value, scope: Scope): readonly string[] {
  const like = studioCalled(answer.text);
  const year = scope.year ?? undefined;
  const wanted = like?.country ?? scope.country;
  const isLike = [
    // a great house releases other films than an importer of art
    (studio: Studio) =>
      like === null ||
      studio.kind === like.kind ||
      (like.kind === "distributor" && like.prominence === GREAT && studio.prominence === GREAT),
    (studio: Studio) => wanted === null || studio.country === (countryCalled(wanted)?.code ?? wanted),
    (studio: Studio) => like === null || studio.prominence === like.prominence,
  ];
  const query = { like: answer.text, kind: like?.kind ?? "studio", year, country: scope.country ?? undefined };
  const houses = studiosLike({ ...query, excluding: [], salt: scope.article.title })
    .filter((studio) => isOfKind(studio, like) && existed(studio, scope.year))
    .filter((studio) => wanted === null || isNeighbour(studio.country, wanted))
    .filter(({ name }) => name !== FOR_FAMILIES || scope.cinema === "animation")
    .filter(({ name }) => like === null || OF_SMALL_FILMS.has(name) === OF_SMALL_FILMS.has(like.name))
    .filter(({ name }) => scope.cinema === null || (CINEMA_OF[name] ?? scope.cinema) === scope.cinema)
    .filter((studio) => like === null || Math.abs(studio.prominence - like.prominence) <= 1)
    .slice(0, 24);
  return isLike.reduce(whereEnough, houses).map(({ name }) => name);
}

/** Whom everybody knows. */
const GREAT = 3;

/** How many are enough to do without others. */
const ENOUGH = 3;

function whereEnough(left: readonly Studio[], test: (studio: Studio) => boolean): readonly Studio[] {
  const same = left.filter(test);
  return same.length >= ENOUGH ? same : left;
}

/**
 * A company of the article beside the key: one that produces alone releases nothing. Beside a film's makers and
 * distributors only those that are known for one: an article names many bodies that never were either.
 */
export function isCompanyLike(value: Value, answer: Value, scope: Scope, role: string | undefined): boolean {
  const studio = studioCalled(value.text);
  if (studio === null && role === "studio") return false;
  return studio === null || (isOfKind(studio, studioCalled(answer.text)) && existed(studio, scope.year));
}

function isOfKind(studio: Studio, like: Studio | null): boolean {
  const kind = like?.kind ?? "studio";
  return studio.kind === kind || (FILM_KINDS.has(kind) && FILM_KINDS.has(studio.kind));
}

function existed({ from, to }: Studio, year: number | null): boolean {
  return year === null || ((from ?? year) <= year && (to ?? year) >= year);
}

import {
  type AwardBody,
  type AwardCategory,
  awardBodies,
  awardBodyCalled,
  awardCategories,
  categoryGroup,
} from "../awards.ts";
import { countryCalled, countryDistance } from "../countries.ts";
import { type Festival, festivalCalled, festivals } from "../festivals.ts";
import { type Outlet, type OutletKind, outletCalled, outlets } from "../outlets.ts";
import { type Studio, type StudioKind, studioCalled, studios } from "../studios.ts";
import { type Choosing, eraCost, foundingCost, prominenceCost, ranked } from "./rank.ts";

type Query = Choosing & {
  /** Code, name or adjective. */
  readonly country?: string | undefined;
};

/** 0 to 5, and 0 where no country is wanted. */
function countryCost(wanted: string | undefined, country: string): number {
  return wanted === undefined ? 0 : countryDistance([wanted], [country]);
}

function countryWanted(query: Query, like: { readonly country: string } | null): string | undefined {
  return query.country === undefined ? like?.country : countryCalled(query.country)?.code;
}

/** A studio may be taken for a producer or a distributor; animation, effects and records are their own. */
function kindCost(wanted: StudioKind | undefined, kind: StudioKind): number {
  if (wanted === undefined || wanted === kind) return 0;
  const film: readonly StudioKind[] = ["studio", "producer", "distributor"];
  if (!film.includes(wanted) || !film.includes(kind)) return 12;
  return wanted === "studio" || kind === "studio" ? 1 : 2;
}

export type StudioQuery = Query & { readonly kind?: StudioKind | undefined; readonly year?: number | undefined };

/** Studios, distributors, effects houses or labels: of that kind, that country and that time first. */
export function studiosLike(query: StudioQuery): readonly Studio[] {
  const like = query.like === undefined ? null : studioCalled(query.like);
  const [kind, country] = [query.kind ?? like?.kind, countryWanted(query, like)];
  return ranked(
    studios(),
    query,
    (studio) =>
      kindCost(kind, studio.kind) +
      countryCost(country, studio.country) +
      foundingCost(query.year, studio.from) +
      eraCost(query.year, null, studio.to) +
      prominenceCost(like?.prominence, studio.prominence),
  );
}

export type FestivalQuery = Query & { readonly field?: string | undefined; readonly year?: number | undefined };

/** Festivals; none that did not exist yet in that year comes early. */
export function festivalsLike(query: FestivalQuery): readonly Festival[] {
  const like = query.like === undefined ? null : festivalCalled(query.like);
  const [field, country] = [query.field ?? like?.field ?? null, countryWanted(query, like)];
  return ranked(
    festivals(),
    query,
    (festival) =>
      (festival.field === field ? 0 : 3) +
      0.5 * countryCost(country, festival.country) +
      foundingCost(query.year, festival.founded) +
      2 * prominenceCost(like?.prominence, festival.prominence),
  );
}

export type OutletQuery = Query & { readonly kind?: OutletKind | undefined };

export function outletsLike(query: OutletQuery): readonly Outlet[] {
  const like = query.like === undefined ? null : outletCalled(query.like);
  const [kind, country] = [query.kind ?? like?.kind, countryWanted(query, like)];
  return ranked(
    outlets(),
    query,
    (outlet) =>
      (kind === undefined || outlet.kind === kind ? 0 : outlet.kind === "aggregator" || kind === "aggregator" ? 6 : 2) +
      countryCost(country, outlet.country) +
      prominenceCost(like?.prominence, outlet.prominence),
  );
}

/** Who gives awards: of the same field ("guild", "festival", "critics") and country first. */
export function awardBodiesLike(query: Query & { readonly year?: number | undefined }): readonly AwardBody[] {
  const like = query.like === undefined ? null : awardBodyCalled(query.like);
  const country = countryWanted(query, like);
  return ranked(
    awardBodies(),
    query,
    (body) =>
      (body.field === (like?.field ?? null) ? 0 : 4) +
      countryCost(country, body.country) +
      foundingCost(query.year, body.firstYear) +
      prominenceCost(like?.prominence, body.prominence),
  );
}

/** What the groups are about, so that crafts come up beside crafts and actors beside actors. */
const FAMILIES: readonly (readonly string[])[] = [
  ["leading actor", "leading actress", "supporting actor", "supporting actress", "newcomer", "ensemble", "voice"],
  ["picture", "director", "screenplay", "debut", "foreign film", "animated feature", "documentary", "popular film"],
  ["cinematography", "editing", "production design", "costumes", "make-up", "sound", "visual effects", "stunts"],
  ["score", "song", "lyrics", "male singer", "female singer", "soundtrack", "choreography"],
  ["top prize", "second prize", "jury prize", "special jury", "audience", "critics"],
];

function areOfOneFamily(one: string, other: string): boolean {
  return FAMILIES.some((family) => family.includes(one) && family.includes(other));
}

export type CategoryQuery = Choosing & {
  /** Id, name or alias of the body: "academy", "Oscars". */
  readonly body: string;
};

/**
 * Categories of one body, at most one of each group, none of the group of `like` or of an excluded category: any of
 * them may be options together. Nothing for a body that the pool does not know.
 */
export function categoriesLike(query: CategoryQuery): readonly AwardCategory[] {
  const body = awardBodyCalled(query.body)?.id;
  const own = query.like === undefined ? null : categoryGroup(query.like);
  const groups = new Set([own, ...query.excluding.map(categoryGroup)]);
  const open = awardCategories().filter((category) => category.body === body && !groups.has(category.group));
  const first = new Map(open.toReversed().map((category) => [category.group, category]));
  const candidates = open.filter((category) => first.get(category.group) === category);
  return ranked(candidates, query, ({ group }) => (own === null || areOfOneFamily(own, group) ? 0 : 2));
}

import { placesBeside } from "../../pools/index.ts";
import { countriesBeside } from "./countries-beside.ts";
import { kindOfPlace } from "./places.ts";
import { provinceKind, provincesBeside } from "./provinces.ts";
import { townsBeside } from "./towns-beside.ts";

/** Parts of a city or of an industry that are listed among cities. */
const NO_CITIES = new Set(["Hollywood", "Bollywood", "Manhattan", "Brooklyn", "Queens", "The Bronx", "Staten Island"]);
const BOROUGHS = new Set(["Manhattan", "Brooklyn", "Queens", "The Bronx", "Staten Island"]);

/** A story may be older than the parts into which a country fell. */
const WHOLE: Readonly<Record<string, string>> = { "South Korea": "Korea", Slovakia: "Czechoslovakia" };

/** Noun for a place that is known: "city", "US state", "country". Null for any other. */
export function nounOfPlace(name: string): string | null {
  if (BOROUGHS.has(name)) return "part of New York";
  if (NO_CITIES.has(name)) return null;
  const province = provinceKind(name);
  if (province !== null) return province;
  const kind = kindOfPlace(name);
  return kind === "city" || kind === "country" ? kind : null;
}

/** Places of the same kind in which a story could be set as well; none where the place is not known. */
export function placesAlike(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const noun = nounOfPlace(name);
  if (noun === null) return [];
  if (BOROUGHS.has(name)) return [...BOROUGHS].filter((other) => other !== name);
  if (noun === "country") return countriesBeside(name).map((other) => WHOLE[other] ?? other);
  if (noun !== "city") return provincesBeside(name);
  const near = townsBeside(name);
  const beside = near.length >= 3 ? near : placesBeside(name);
  return beside.filter((other) => other !== name && !NO_CITIES.has(other));
}

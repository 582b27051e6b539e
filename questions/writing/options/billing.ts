import { isStory } from "../../facts/extract.ts";
import type { Value } from "../../facts/model.ts";
import { TOLD } from "../../facts/story/clauses.ts";
import { valueFrom } from "../../facts/values.ts";
import { personCalled } from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";

/** Places of the cast, 0 for the first: as the box names the stars, else the lead; then as the list of the cast does. */
const placesOf = perScope(({ mentionedIn }): ReadonlyMap<string, number> => {
  const readings = [...new Set([...mentionedIn.values()].flat())].sort((a, b) => a.index - b.index);
  const box = readings.filter(
    ({ sentence, text }) => sentence.cells !== undefined && /^(?:starring|voices of): /i.test(text),
  );
  const lead = readings.filter(({ section, text }) => section.heading === "Lead" && STARS_IN.test(text));
  const list = readings.filter((reading) => isOfCast(reading.section.path) && !isStory(reading));
  const people = [...(box.length > 0 ? box : lead), ...list].flatMap(({ mentions }) =>
    [...mentions].sort((a, b) => a.start - b.start).filter(({ type }) => type === "person"),
  );
  return new Map([...new Set(people.map((mention) => valueFrom(mention).key))].map((key, place) => [key, place]));
});

const STARS_IN = /\b(?:stars|starring|cast)\b/;
const isOfCast = (path: readonly string[]) =>
  path.some((heading) => /cast|characters/i.test(heading) && TOLD.test(heading));

export function placeOf(actor: Value, scope: Scope): number | undefined {
  return placesOf(scope).get(actor.key);
}

/** Everybody knows whom the first two play: they are no match for a smaller part. */
const STARS = 2;
/** Who stands so much further down the list is nobody's guess. */
const DEEPER = 12;
/** Beside a star only those who stand with the stars. */
const BESIDE_STARS = 6;
const UNKNOWN = 99;

/** Whether somebody of the cast, or once considered for it, is about as well known as the key and billed about as high. */
export function isOfStanding(actor: Value, key: Value, scope: Scope): boolean {
  const fame = personCalled(actor.text)?.prominence ?? 0;
  const wanted = personCalled(key.text)?.prominence ?? 0;
  const [place, mine] = [placeOf(actor, scope), placeOf(key, scope) ?? UNKNOWN];
  const leads = mine < STARS && wanted > 1;
  if (leads && fame < 2) return fame > 0 && place !== undefined;
  if (place === undefined) return mine >= STARS || fame > 0;
  if (place < STARS && mine >= STARS) return false;
  return place <= (mine < STARS ? BESIDE_STARS : mine + DEEPER);
}

const MADE = [
  "director",
  "writer-director",
  "writer-director-producer",
  "writer",
  "producer",
  "composer",
  "editor",
  "cinematographer",
];

/** Who made the film is no wrong answer to who is in it. */
export const makersOf = perScope(
  ({ store }): ReadonlySet<string> =>
    new Set(MADE.flatMap((relation) => store.of(relation)).flatMap(({ values }) => values.who?.key ?? [])),
);

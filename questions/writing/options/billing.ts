import { isStory } from "../../facts/extract.ts";
import type { Reading, Value } from "../../facts/model.ts";
import { TOLD } from "../../facts/story/clauses.ts";
import { valueFrom } from "../../facts/values.ts";
import { arePlayersOfOneOrigin, faceOf, yearsApart } from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { knownIn } from "./trade.ts";

/** Places of the cast, 0 for the first: as the box names the stars, else the lead; then as the list of the cast does. */
const billingOf = perScope(({ mentionedIn }): Billing => {
  const readings = [...new Set([...mentionedIn.values()].flat())].sort((a, b) => a.index - b.index);
  const box = readings.filter(
    ({ sentence, text }) => sentence.cells !== undefined && /^(?:starring|voices of): /i.test(text),
  );
  const lead = readings.filter(({ section, text }) => section.heading === "Lead" && STARS_IN.test(text));
  const list = readings.filter((reading) => isOfCast(reading.section.path) && !isStory(reading));
  const billed = peopleOf(box.length > 0 ? box : lead);
  const places = [...new Set([...billed, ...peopleOf(list)])].map((key, place) => [key, place] as const);
  return { places: new Map(places), billed: new Set(billed) };
});

/** `places`: 0 for the first. `billed`: whom the box names as stars, else the lead. Keys of people. */
type Billing = { readonly places: ReadonlyMap<string, number>; readonly billed: ReadonlySet<string> };

const peopleOf = (readings: readonly Reading[]): string[] =>
  readings.flatMap(({ mentions }) =>
    [...mentions]
      .sort((a, b) => a.start - b.start)
      .flatMap((mention) => (mention.type === "person" ? [valueFrom(mention).key] : [])),
  );

/**
 * One is named among the stars of the film, and the other only in the list of its cast, and well after: whoever half
 * knows it tells them apart.
 */
function areBilledApart(one: Value, other: Value, scope: Scope): boolean {
  const { places, billed } = billingOf(scope);
  const [mine, theirs] = [places.get(one.key), places.get(other.key)];
  if (mine === undefined || theirs === undefined || billed.has(one.key) === billed.has(other.key)) return false;
  return Math.abs(mine - theirs) > NEXT;
}

const STARS_IN = /\b(?:stars|starring|cast)\b/;
const isOfCast = (path: readonly string[]) =>
  path.some((heading) => /cast|characters/i.test(heading) && TOLD.test(heading));

export function placeOf(actor: Value, scope: Scope): number | undefined {
  return billingOf(scope).places.get(actor.key);
}

/** Named among the stars of the film by its box, or by the lead where it has none. */
export function isBilled(key: string, scope: Scope): boolean {
  return billingOf(scope).billed.has(key);
}

/** So few places apart are next to one another. */
const NEXT = 3;
/** Whom the first two play is known to whoever knows anybody in it: they are no match for a small part. */
const STARS = 2;
/** Who stands so much further down the list is nobody's guess. */
const DEEPER = 12;
/** Beside a star only those who stand with the stars. */
const BESIDE_STARS = 6;
const UNKNOWN = 99;

/** From 3 (everybody has heard of them) to 0 (the pools do not know them). */
export const fameOf = ({ text }: Value, scope: Scope): number => knownIn(text, scope)?.prominence ?? 0;

/** Known by name to most: whom they play is known as well. */
export const isStar = (actor: Value, scope: Scope): boolean => fameOf(actor, scope) > 1;

/**
 * Whether somebody of the cast, or once considered for it, could be taken for the key: a star for a star, else neither
 * of them one; billed about as high, and of an age as far as that is known.
 */
export function isOfStanding(actor: Value, key: Value, scope: Scope): boolean {
  if (isStar(actor, scope) !== isStar(key, scope) || Math.abs(fameOf(actor, scope) - fameOf(key, scope)) > 1)
    return false;
  if (areBilledApart(actor, key, scope)) return false;
  if (!areOfAnAge(actor, key, scope) || !arePlayersOfOneOrigin(actor.text, key.text)) return false;
  if (isStar(key, scope)) return true;
  const [place, mine] = [placeOf(actor, scope), placeOf(key, scope) ?? UNKNOWN];
  if (place === undefined) return mine >= STARS || fameOf(actor, scope) > 0;
  if (place < STARS && mine >= STARS) return false;
  return place <= (mine < STARS ? BESIDE_STARS : mine + DEEPER);
}

/** So few places apart, and of one age as far as it is known, two of one cast may be taken for each other. */
const NEARBY = 7;

export function areBilledNear(one: Value, other: Value, scope: Scope): boolean {
  const [mine, theirs] = [placeOf(one, scope), placeOf(other, scope)];
  if (mine === undefined || theirs === undefined) return false;
  return Math.abs(mine - theirs) <= NEARBY && areOfAnAge(one, other, scope);
}

/** Two whom the film names among its stars: whoever half knows it has heard that both of them are in it. */
export function areBothBilled(one: Value, other: Value, scope: Scope): boolean {
  if (!isBilled(one.key, scope) || !isBilled(other.key, scope)) return false;
  return (yearsBetween(one, other, scope) ?? 0) <= WITHIN_A_CAST;
}

/** By their births where these are known, else by their work; null where nobody knows one of them. */
function yearsBetween(one: Value, other: Value, scope: Scope): number | null {
  const [face, second] = [faceOf(one.text), faceOf(other.text)];
  if (face !== null && second !== null) return Math.abs(face.born - second.born);
  const [person, another] = [knownIn(one.text, scope), knownIn(other.text, scope)];
  return person === null || another === null ? null : yearsApart(person, another);
}

/** Years between stars, and between others, that still let one be taken for the other. */
const APART = { stars: 10, others: 15 };
/** Years between two of the stars of one film, of whom one may still be taken for the other. */
const WITHIN_A_CAST = 20;
/** Between these ages somebody may be taken for somebody else of whom only the part is known. */
const PRIME = { from: 22, to: 60 };

/** Between the players of two parts of which either could be the part of the one. */
const FAR = 20;

export function areNotFarInAge(one: Value, other: Value, scope: Scope): boolean {
  return (yearsBetween(one, other, scope) ?? 0) <= FAR;
}

/** As far as the ages of both are known; beside a stranger, of an age at which anybody could play anything. */
function areOfAnAge(actor: Value, key: Value, scope: Scope): boolean {
  const years = yearsBetween(actor, key, scope);
  if (years !== null) return years <= (isStar(key, scope) ? APART.stars : APART.others);
  const born = faceOf(actor.text)?.born ?? knownIn(actor.text, scope)?.born ?? null;
  if (born === null || scope.year === null || knownIn(key.text, scope) !== null) return true;
  return scope.year - born >= PRIME.from && scope.year - born <= PRIME.to;
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

import type { Fact, Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { agree } from "../../facts/values.ts";
import { arePlayersOfOneOrigin, countryCalled, foldName, personCalled } from "../../pools/index.ts";
import type { Option } from "../draft.ts";
import { isOfOriginal } from "../original-voices.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { befits, mayComeFromPool } from "./befits.ts";
import { isBoundTo } from "./cast.ts";
import { isToldThere, suitsWinner } from "./categories.ts";
import { isInACircle, matesOf } from "./circles.ts";
import { clash } from "./clash.ts";
import { crewmates } from "./crew.ts";
import { suits } from "./kin.ts";
import { nearby } from "./nearby.ts";
import { arePartners } from "./partners.ts";
import { playersBesideStranger, poolFor, tradeCalled } from "./pool.ts";
import { knownIn } from "./trade.ts";
import { type Asked, mayBeSaid, rightByStore } from "./truth.ts";
import { isFromAfar } from "./wide.ts";

/** Names that could stand beside the key: of its kind, false by the article, nearest kin first. */
export function namedCandidates(asked: Asked, scope: Scope): Option[] {
  const right = new Set([asked.answer, ...rightByStore(asked, scope)].map((value) => value.key));
  const inStem = new Set(asked.stem.slots.map((slot) => asked.fact.values[slot]?.key ?? ""));
  const free = (key: string) =>
    !right.has(key) &&
    !inStem.has(key) &&
    (!scope.mentionedIn.has(key) || isBoundElsewhere(key, asked, scope) || !mayBeSaid(key, asked, scope));
  const foils = foilsOf(asked, scope).filter(({ key }) => !right.has(key) && !inStem.has(key));
  const others = [...inStem].filter((key) => key.length > 2);
  const fits = (text: string) =>
    suitsWinner(text, asked) &&
    !arePartners(text, asked.answer.text) &&
    !(isNamed(asked) && others.some((key) => clash(key, text)));
  const told = (values: readonly Value[], from: Option["from"]) =>
    values
      .filter((value) => isFitting(value, asked, scope) && fits(value.text) && free(value.key))
      .map((value): Option => ({ ...optionOf(value, scope), from }));
  const pooled = (mayComeFromPool(asked) ? poolFor(asked, scope) : []).flatMap((name, place): Option[] => {
    const key = keyOfName(name);
    return fits(name) && free(key) ? [{ ...shown(name, asked.answer.type, scope), key, from: "pool", place }] : [];
  });
  if (asked.ask.options !== undefined) return ofTheAsk(pooled, asked, scope);
  const foiled = foils
    .filter((value) => isFitting(value, asked, scope))
    .map((value): Option => ({ ...optionOf(value, scope), from: "sibling" }));
  if (asked.ask.sameYear === true && scope.year !== null) return pooled;
  // Where several answers are right, whoever the article names may be one of them.
  if (asked.ask.many === true) return [...foiled, ...pooled.filter((option) => isNowhere(option, asked, scope))];
  const mates = matesBeside(asked, scope);
  const cousins = cousinsOf(asked, scope).filter(({ text }) => mates === null || mates.has(foldName(text)));
  const named = [...foiled, ...told(siblingsOf(asked, scope), "sibling"), ...told(cousins, "article")];
  if (OF_THE_FILM.has(asked.relation.name)) return ofTheFilm(named, pooled, asked, scope);
  return [
    ...named,
    ...(mates === null ? crewmates(asked, scope) : [])
      .filter(({ key, text }) => fits(text) && free(key))
      .map((value): Option => ({ ...optionOf(value, scope), from: "crew" })),
    ...pooled,
  ];
}

/** What the ask itself lists: nothing that a sentence says beside the key. */
function ofTheAsk(pooled: readonly Option[], asked: Asked, scope: Scope): Option[] {
  const unsaid = pooled.filter(({ text }) => !isSaidBeside(text, asked, scope));
  const isUnnamed = asked.ask.unnamed === true || asked.ask.many === true;
  return isUnnamed ? unsaid.filter(({ named }) => named.whole === 0) : unsaid;
}

/** Where circles know with whom the key is taken for one another, folded: nobody else of the article stands beside it. */
function matesBeside({ relation, answer, ask, fact }: Asked, { year }: Scope): ReadonlySet<string> | null {
  const trade = tradeCalled(roleIn(ask, fact.values) ?? "");
  if (trade === undefined || trade === "critic" || answer.type !== "person" || OF_THE_FILM.has(relation.name))
    return null;
  // whoever else of the film could have had the prize is the best guess, whatever they are taken for elsewhere
  if (trade === "actor" && HONOURS_PLAYERS.has(relation.name)) return null;
  const mates = matesOf(answer.text, trade, year);
  return mates === null ? null : new Set(mates.map(foldName));
}

/** Somebody of the cast can be meant, or somebody as well known who might have been. */
const OF_THE_FILM = new Set(["plays", "first-cast", "modelled-on"]);

const HONOURS_PLAYERS = new Set(["award-winner", "nominated-for"]);

/** So many from elsewhere do without the cast. */
const ENOUGH = 3;
/** So many names from elsewhere at most beside the cast of a film. */
const STRANGERS = 6;

/**
 * Who plays a part is asked beside those whom a circle takes for the player. Of casts from afar, who are one family, it is
 * asked among the cast as well, each of whom plays another; names from elsewhere only fill a gap.
 */
function ofTheFilm(named: readonly Option[], pooled: readonly Option[], asked: Asked, scope: Scope): Option[] {
  const { relation, answer } = asked;
  if (relation.name !== "plays" || answer.type !== "person") return [...named];
  const known = matesOf(answer.text, "actor", scope.year);
  if (isOfOriginal(asked.fact)) return [...named, ...(known === null ? [] : pooled)];
  const circle =
    known !== null && pooled.length >= ENOUGH ? [...ofTheCircle(named, known, asked, scope), ...pooled] : null;
  if (!isFromAfar(scope)) return circle ?? besideNoMates(named, pooled, asked, scope);
  if (asked.wide === true) return amongTheCast(named, pooled);
  if (circle !== null) return circle;
  const mates = new Set(named.map(({ key }) => key)).size;
  if (mates >= ENOUGH) return [...named];
  const fame = knownIn(answer.text, scope)?.prominence ?? 0;
  if (fame > 0 || known !== null) return [...named, ...pooled.slice(0, STRANGERS)];
  // Nobody knows the key: beside others whom nobody knows either, one or two from elsewhere do not show it.
  return mates > 0 && hasManyInPool(scope) ? [...named, ...strangersTo(asked, scope).slice(0, STRANGERS)] : [];
}

/**
 * Of casts that everybody has seen, the rest is no match for anybody: the star, the old man and the extra are told apart
 * at a glance. Beside somebody known stand others of the pools, and who was once to have the part.
 */
function besideNoMates(named: readonly Option[], pooled: readonly Option[], asked: Asked, scope: Scope): Option[] {
  const { answer, fact } = asked;
  if (!isInACircle(answer.text, "actor", scope.year) && knownIn(answer.text, scope) === null) return [];
  return [...named.filter(({ key }) => isConsidered(key, fact.values.character, scope)), ...pooled];
}

/** Once to have the part, and without another in the film. */
const isConsidered = (key: string, part: Value | undefined, scope: Scope): boolean =>
  !partsWith(scope).has(`actor=${key}`) && isBoundTo(part, key, scope);

/** Of the cast, beside somebody whom a circle knows: who was up for the part, and who is of the circle as well. */
function ofTheCircle(named: readonly Option[], mates: readonly string[], { fact }: Asked, scope: Scope): Option[] {
  const known = new Set(mates.map(foldName));
  return named.filter(({ key, text }) => known.has(foldName(text)) || isConsidered(key, fact.values.character, scope));
}

/** Nothing nearer was to be had: two of the cast at least, and names from elsewhere to fill the gap. */
function amongTheCast(named: readonly Option[], pooled: readonly Option[]): Option[] {
  const mates = new Set(named.map(({ key }) => key)).size;
  return mates < 2 ? [] : [...named, ...(mates < 3 ? pooled.slice(0, STRANGERS) : [])];
}

/** The pools hold the many who play in the films of this country, and not only those whom the world knows. */
const hasManyInPool = ({ country }: Scope) => countryCalled(country ?? "")?.code === "IN";

/** Players from the pools who are hardly known, where the key is not known at all. */
function strangersTo(asked: Asked, scope: Scope): Option[] {
  return playersBesideStranger(asked.answer, scope).flatMap((name, place): Option[] => {
    const key = keyOfName(name);
    if (scope.mentionedIn.has(key) || !arePlayersOfOneOrigin(name, asked.answer.text)) return [];
    return [{ ...shown(name, asked.answer.type, scope), key, from: "pool", place }];
  });
}

/**
 * Those of the cast whom a fact gives another part, though one sentence names them all: "Ann Lee as Edda Vane and Bo Ek
 * as Samuel Crane" says who did not play Samuel.
 */
function isBoundElsewhere(key: string, { relation, ask, fact, stem }: Asked, scope: Scope): boolean {
  if (relation.name !== "plays" || stem.slots.length === 0) return false;
  return (partsWith(scope).get(`${ask.answer}=${key}`) ?? []).some(
    ({ values, modality }) =>
      modality === "asserted" &&
      stem.slots.every((slot) => {
        const [mine, theirs] = [fact.values[slot], values[slot]];
        return mine !== undefined && theirs !== undefined && !agree(mine, theirs) && !clash(mine.text, theirs.text);
      }),
  );
}

/** Facts that say who plays what, by each of their values: "actor=ann lee". */
const partsWith = perScope((scope): ReadonlyMap<string, readonly Fact[]> => {
  const byValue = new Map<string, Fact[]>();
  for (const fact of scope.store.of("plays")) {
    for (const [slot, { key }] of Object.entries(fact.values)) {
      const known = byValue.get(`${slot}=${key}`);
      if (known === undefined) byValue.set(`${slot}=${key}`, [fact]);
      else known.push(fact);
    }
  }
  return byValue;
});

/** A word of a closed list that stands in a sentence about somebody of the stem may be true of them as well. */
function isSaidBeside(text: string, { stem, fact }: Asked, scope: Scope): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return stem.slots.some((slot) =>
    (scope.mentionedIn.get(fact.values[slot]?.key ?? "") ?? []).some((reading) =>
      words.every((word) => reading.words.has(word)),
    ),
  );
}

/** Of the key's kind, and fit for this very question. */
function isFitting(value: Value, asked: Asked, scope: Scope): boolean {
  return suits(value, asked, scope) && befits(value, asked, scope);
}

/** Asks for somebody: "Anna Vane" and "Anna" may be one. */
function isNamed({ answer }: Asked): boolean {
  return answer.type === "person" || answer.type === "character";
}

/** The article does not speak of it at all, by whatever part of a sentence it was read. */
function isNowhere({ key, named, text }: Option, asked: Asked, scope: Scope): boolean {
  if (asked.answer.type === "category" && isToldThere(text, asked, scope)) return false;
  if (!scope.mentionedIn.has(key) && named.whole === 0) return true;
  return asked.relation.name === "shoot-location" && isOnlyAMarket(text, scope);
}

/** A country that the article names where it tells of showings, takings and reviews, and nowhere else. */
function isOnlyAMarket(name: string, { readings }: Scope): boolean {
  const told = readings.filter(({ text }) => text.includes(name));
  return told.every(({ section }) => section.path.some((heading) => OF_SHOWING.test(heading)));
}

const OF_SHOWING = /releas|recept|box office|accolad|award|home (?:media|video)|distribut|market|critical/i;

const keyOfName = (name: string) => name.toLowerCase().replace(/^the /, "");

function optionOf({ text, key, type }: Value, scope: Scope): Omit<Option, "from"> {
  return { ...shown(text, type, scope), key, place: 0 };
}

/** A text as the choice looks at it: how often the article names it, and how well known a person of that name is. */
export function shown(text: string, type: Value["type"], scope: Scope): Pick<Option, "text" | "named" | "prominence"> {
  const prominence = type === "person" ? (personCalled(text)?.prominence ?? 0) : null;
  return { text, named: scope.salience(text), prominence };
}

/** What the relation of the foils says of the same things, and no fact of this relation does. */
function foilsOf(asked: Asked, scope: Scope): Value[] {
  const { foils, answer } = asked.ask;
  if (foils === undefined) return [];
  const alike = asked.stem.slots.filter((slot) => slot !== "who");
  return scope.store.near(foils, asked.fact.values, alike).flatMap((fact) => {
    const same = alike.every((slot) => {
      const mine = asked.fact.values[slot];
      const theirs = fact.values[slot];
      return mine !== undefined && theirs !== undefined && agree(mine, theirs);
    });
    return same ? (fact.values[answer] ?? []) : [];
  });
}

/** What else of the key's type the article mentions. */
function cousinsOf({ answer, fact }: Asked, scope: Scope): readonly Value[] {
  const all = scope.valuesOf.get(answer.type) ?? [];
  return nearby(all, (value) => value.mention?.start ?? 0, fact.reading.sentence.start);
}

/** What else fills the same slot of the same relation, for other questions. */
function siblingsOf(asked: Asked, scope: Scope): Value[] {
  const all = nearby(scope.store.of(asked.relation.name), (fact) => fact.reading.index, asked.fact.reading.index);
  return all.flatMap((fact) => fact.values[asked.ask.answer] ?? []);
}

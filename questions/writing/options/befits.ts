import { isStory } from "../../facts/extract.ts";
import { countriesBeside } from "../../facts/lexicon/countries-beside.ts";
import { kindOfPlace } from "../../facts/lexicon/places.ts";
import type { Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import {
  areOfOneCinema,
  countryCalled,
  festivalCalled,
  personCalled,
  placeCalled,
  placesBeside,
  studioCalled,
} from "../../pools/index.ts";
import { voicesOfOriginal } from "../original-voices.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { wasAtWork } from "./at-work.ts";
import { bodyOf, couldWin, isGiven, tellsTrade } from "./awards.ts";
import { couldBePlayed, couldPlay, isGuessable } from "./cast.ts";
import { isInACircle } from "./circles.ts";
import { isCompanyLike } from "./companies.ts";
import { couldHavePrinted, couldHaveSaid, isReviewer } from "./critics.ts";
import { isPeer } from "./peers.ts";
import { tradeCalled } from "./pool.ts";
import { knownIn } from "./trade.ts";
import type { Asked } from "./truth.ts";

/** Whether something that the article names may stand beside the key for this very question. */
export function befits(value: Value, asked: Asked, scope: Scope): boolean {
  const { answer, ask, fact } = asked;
  if (value.type === "person") return befitsPerson(value, roleIn(ask, fact.values), asked, scope);
  if (value.type === "character") return befitsStory(value, asked, scope);
  if (value.type === "ceremony") return bodyOf(value) !== null && isNumbered(value) === isNumbered(answer);
  if (value.type === "place") return couldBeThere(value.text, answer.text);
  if (value.type === "outlet") return couldHavePrinted(value, asked, scope);
  if (value.type === "festival") return festivalCalled(value.text) !== null || festivalCalled(answer.text) === null;
  if (value.type === "organisation") return isCompanyLike(value, answer, scope, roleIn(ask, fact.values));
  if (value.type === "category") return couldWin(value.text, asked, scope) && isOffered(value, asked, scope);
  return true;
}

/** Where so many places are known to be near to one, no other of its country stands beside it. */
const ENOUGH = 3;

/** A place of the article beside another: of one landscape, or of one country. */
function couldBeThere(place: string, key: string): boolean {
  if (kindOfPlace(place) !== kindOfPlace(key)) return false;
  if (kindOfPlace(key) === "country")
    return areOfOneCinema(codeOf(place), codeOf(key)) || countriesBeside(key).includes(place);
  const near = placesBeside(key);
  if (near.length >= ENOUGH) return near.includes(place);
  const [home, other] = [placeCalled(key)?.country, placeCalled(place)?.country];
  return home !== undefined && home === other;
}

const codeOf = (country: string) => countryCalled(country)?.code ?? country;

/** "86th Academy Awards" beside "40th Saturn Awards", never beside the bare name of a body. */
const isNumbered = ({ text }: Value) => /\d/.test(text);

/** Of the actor's sex; in the story, of the key's, and somebody of whom it could be true. */
function befitsStory(value: Value, asked: Asked, scope: Scope): boolean {
  if (asked.relation.topic === "cast") return couldBePlayed(value, asked, scope);
  return asked.relation.topic !== "story" || (isToldOf(value.key, scope) && isPeer(value, asked, scope));
}

/** Some sentence speaks of them: a name that only a table of voices has is nobody's guess. */
const isToldOf = (key: string, scope: Scope): boolean =>
  voicesOfOriginal(scope).size === 0 ||
  scope.mentionedIn.get(key)?.some(({ sentence }) => sentence.cells === undefined) === true;

/** Given at the same ceremony: by the body's own list, or by what the article says was up for it there. */
function isOffered(category: Value, asked: Asked, scope: Scope): boolean {
  const { ceremony } = asked.fact.values;
  return isGiven(category.text, asked) || givenIn(scope).has(pairOf(ceremony, category));
}

const pairOf = (ceremony: Value | undefined, category: Value) => `${ceremony?.key}|${category.key}`;

/** Categories that the article names, with the ceremonies where they were given. */
const givenIn = perScope(
  (scope): ReadonlySet<string> =>
    new Set(
      scope.store.all.flatMap(({ values: { ceremony, category } }) =>
        category === undefined ? [] : [pairOf(ceremony, category)],
      ),
    ),
);

/** Trades of the makers of a film: whom the article names for anything else is none of them. */
const TRADES = new Set(
  "director,writer,producer,executive producer,composer,cinematographer,editor,production designer,art director,costume designer,visual effects supervisor".split(
    ",",
  ),
);

function befitsPerson(value: Value, role: string | undefined, asked: Asked, scope: Scope): boolean {
  if (role === "actor") return couldPlay(value, asked, scope);
  if (role === "critic") return couldHaveSaid(value, asked, scope);
  const person = personCalled(value.text);
  const trade = TRADES.has(role ?? "") ? tradeCalled(role ?? "") : undefined;
  // "Dennis O'Neil", who writes comics, is nobody's choice for a screenplay
  if (trade !== undefined && person?.roles.includes(trade) !== true) return false;
  return role === undefined || person === null || scope.year === null || wasAtWork(person, scope.year);
}

/** Whether anybody who half knows could be led astray at all: else there is nothing to ask. */
export function isOpen(asked: Asked, scope: Scope): boolean {
  const { answer, ask, fact } = asked;
  const role = roleIn(ask, fact.values);
  if (role === "critic") return isReviewer(answer, scope);
  // beside a house that hardly anybody knows every other would stand out
  if (role === "studio" && studioCalled(answer.text) === null) return false;
  if (role === "actor" && asked.stem.slots.some((slot) => fact.values[slot]?.type === "work")) return false;
  if (answer.type === "place" && (isTheHomeOf(answer.text, scope) || isGreatHome(answer.text))) return false;
  if (HONOURS.has(asked.relation.name) && OF_A_NATION.test(fact.values.category?.text ?? "")) return false;
  if (AMONG_THE_CAST.has(asked.relation.name) && (scope.cinema === "animation" || !isKnownStar(answer, scope)))
    return false;
  if (asked.relation.name === "plays" && isOfAnHonour(fact)) return false;
  if (asked.relation.name === "plays" && answer.type === "character" && isPlayedByMore(asked, scope)) return false;
  if (answer.type === "category") return !tellsTrade(fact.values.ceremony) && couldWin(answer.text, asked, scope);
  return isGuessable(asked);
}

const AMONG_THE_CAST = new Set(["starring", "in-cast"]);

/** "Special Mention, Rajat Kamal (Silver Lotus)": the prize under two names. */
function isOfAnHonour({ reading }: Asked["fact"]): boolean {
  return /\b(?:awards?|lotus|honou?rs)\b/i.test([reading.text, ...reading.section.path].join(" ")) && !isStory(reading);
}

/** Two who bear one surname may have been taken for one part: who plays which is not sure. */
function isPlayedByMore({ answer, fact }: Asked, scope: Scope): boolean {
  const actor = fact.values.actor?.key;
  return [...(playersOf(scope).get(answer.key) ?? [])].some((other) => other !== actor);
}

/** Part -> who is said to play it; undefined stands for nobody named. Keys. */
const playersOf = perScope((scope): ReadonlyMap<string, ReadonlySet<string | undefined>> => {
  const players = new Map<string, Set<string | undefined>>();
  for (const { values } of scope.store.of("plays")) {
    if (values.character === undefined) continue;
    const { key } = values.character;
    players.set(key, (players.get(key) ?? new Set()).add(values.actor?.key));
  }
  return players;
});

/** Nobody asks whether a Korean film was shot in Korea. */
function isTheHomeOf(place: string, { country }: Scope): boolean {
  const home = countryCalled(country ?? "");
  return home !== null && countryCalled(place)?.code === home.code;
}

/** Every other film is shot there. */
const isGreatHome = (place: string): boolean =>
  /^(?:the )?(?:U\.?K|U\.?S(?:\.?A)?|United Kingdom|United States|England|Britain|Great Britain)\.?$/i.test(place);

/** "Best Foreign Actor": whoever is from there is the only one who can be meant. */
const OF_A_NATION = /\b(?:British|Foreign|International|Newcomer|Debut|New Star|Juvenile)\b/i;
const HONOURS = new Set(["award-winner", "nominated-for"]);

/** Who is one of many in a film is asked of those alone whom people know by name. */
function isKnownStar(answer: Value, scope: Scope): boolean {
  const prominence = knownIn(answer.text, scope)?.prominence ?? 0;
  return prominence > 1 || (prominence === 1 && scope.cinema !== null) || isInACircle(answer.text, "actor", scope.year);
}

/** Where only those whom the article binds to the same thing can be meant, nobody comes from outside. */
const WITHIN = new Set(["real-model", "own-suggestion", "own-stunts", "award-winner", "band-member", "cast-deed"]);

/** Whether somebody from outside of the article may stand beside the key. */
export function mayComeFromPool({ relation, ask, fact }: Asked): boolean {
  return !WITHIN.has(relation.name) || fact.values[ask.answer]?.type === "category";
}

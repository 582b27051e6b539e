import type { Fact, Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { RELATIONS } from "../../facts/relations/index.ts";
import { areOfOneHeritage, type Gender, genderOfFirstName, personCalled } from "../../pools/index.ts";
import { heroOf } from "../hero.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { areNotFarInAge, fameOf, isOfStanding, isStar, makersOf, placeOf } from "./billing.ts";
import { isFigure, isNamed, isOdd, mayBeOne } from "./figures.ts";
import { genderOf, knownIn, letterOf, wasAtWork } from "./trade.ts";
import type { Asked } from "./truth.ts";

/** A part for a child, or for an older or younger self: whoever plays it is no match for a grown lead. */
const OF_AN_AGE = /^(?:young|younger|old|older|elderly|teen|teenage|little|baby|child|infant)\b/i;

const OF_THE_CAST = new Set(RELATIONS.filter(({ topic }) => topic === "cast").map(({ name }) => name));

/**
 * Keys of those whom a fact binds to the cast of this film, or to a part in it that somebody else got in the end, with
 * their characters. Who is named only beside another film is not among them.
 */
export const castOf = perScope((scope): ReadonlyMap<string, readonly Value[]> => {
  const cast = new Map<string, Value[]>();
  for (const fact of scope.store.all) {
    if (!OF_THE_CAST.has(fact.relation) || fact.modality === "negated") continue;
    const characters = [fact.values.character, fact.values.part].filter((value) => value !== undefined);
    for (const value of Object.values(fact.values)) {
      if (value.type === "person") cast.set(value.key, [...(cast.get(value.key) ?? []), ...characters]);
    }
  }
  return cast;
});

/** Whether somebody could be offered as an actor of this film: of the cast, of the right sex, and of an age with the part. */
export function couldPlay(value: Value, asked: Asked, scope: Scope): boolean {
  const characters = castOf(scope).get(value.key);
  if (characters === undefined || makersOf(scope).has(value.key)) return false;
  if (isUpForIt(value, asked, scope)) return sexOfActor(value, scope) === sexOfPart(asked);
  if (!isOfStanding(value, asked.answer, scope) || !characters.every(isNamed)) return false;
  if (asked.relation.name === "plays" && characters.some((character) => isCalledAlike(character, value))) return false;
  const person = knownIn(value.text, scope);
  if (person !== null && scope.year !== null && !wasAtWork(person, scope.year)) return false;
  const inIt = isInIt(value.key, scope);
  if (OUT_OF_IT.has(`${asked.relation.name} ${asked.ask.answer}`) ? inIt : !inIt && IN_IT.has(asked.relation.name))
    return false;
  const part = asked.fact.values.character;
  if (playsTheHero(characters, scope) && !isBesideTheHero(asked.answer, scope)) return false;
  if (part !== undefined && characters.some((other) => isSelf(part.text, other.text))) return false;
  if (characters.some((other) => OF_AN_AGE.test(other.text) || !isOfSex(other, genderOf(value)))) return false;
  const wanted = sexOfPart(asked);
  return wanted !== undefined && sexOfActor(value, scope) === wanted;
}

/** Was once to have the very part, and has none in the film: the best guess of all, whatever their age and standing. */
export function isUpForIt(value: Value, { relation, fact, ask }: Asked, scope: Scope): boolean {
  const { character } = fact.values;
  if (relation.name !== "plays" || ask.answer !== "actor" || character === undefined) return false;
  if (isInIt(value.key, scope)) return false;
  return (
    castOf(scope)
      .get(value.key)
      ?.some(({ key }) => key === character.key) === true
  );
}

/** Asks for somebody who is not in the film, or in it for a moment alone: whoever is known to be in it is no answer. */
const OUT_OF_IT = new Set(
  ["considered", "turned-down", "up-for-part", "dropped-out", "replaced", "cameo"].map((relation) => `${relation} who`),
);

/** Asks for somebody for what they did in the film: who only might have been in it did nothing there. */
const IN_IT = new Set([
  "award-winner",
  "nominated-for",
  "cast-deed",
  "real-model",
  "first-cast",
  "injury",
  "own-stunts",
]);

/** The article gives them a part that they play, or names them among its stars. */
const isInIt = (key: string, scope: Scope): boolean => playersOf(scope).has(key);

const playersOf = perScope(
  ({ store }): ReadonlySet<string> =>
    new Set(
      [...store.of("plays"), ...store.of("starring")].flatMap(({ values, modality }) =>
        modality === "asserted" ? ((values.actor ?? values.who)?.key ?? []) : [],
      ),
    ),
);

/** Everybody knows who plays the one hero of a film. */
function playsTheHero(characters: readonly Value[], scope: Scope): boolean {
  const { key, alone } = heroOf(scope);
  return alone && characters.some((character) => character.key === key);
}

/** Billed with a hero whom nobody plays who is known by name: half knowing the film is not knowing who is who in it. */
function isBesideTheHero(answer: Value, scope: Scope): boolean {
  return !isStar(answer, scope) && (placeOf(answer, scope) ?? Number.POSITIVE_INFINITY) < BESIDE;
}

const BESIDE = 4;

/** By the article or the name, else by the parts that they play. */
export function sexOfActor(value: Value, scope: Scope): Gender | undefined {
  const told = genderOf(value);
  if (told !== undefined) return told;
  const sexes = new Set(
    castOf(scope)
      .get(value.key)
      ?.flatMap((part) => genderOf(part) ?? []),
  );
  return sexes.size === 1 ? [...sexes][0] : undefined;
}

/** "Young Anna Vane" and "Anna Vane" are one. */
function isSelf(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.endsWith(b) || b.endsWith(a);
}

/** The sex of the character where the article tells it, else that of the actor. */
function sexOfPart({ fact, answer, ask }: Asked): Gender | undefined {
  const { character, part } = fact.values;
  const actor = fact.values.actor ?? (roleIn(ask, fact.values) === "actor" ? answer : undefined);
  const told = character === undefined ? sexOfWords(part?.text ?? "") : sexOfNamed(character, actor);
  return told ?? (actor === undefined ? undefined : genderOf(actor));
}

/** A first name may be borne by either: beside it, what everybody knows of whoever plays the part tells more. */
function sexOfNamed(character: Value, actor: Value | undefined): Gender | undefined {
  const told = genderOf(character);
  const known = actor === undefined ? undefined : personCalled(actor.text)?.gender;
  const isByName = told === genderOfFirstName(character.text.split(" ")[0] ?? "");
  return isByName && (known === "f" || known === "m") ? known : told;
}

const MAN =
  /\b(?:man|boy|gentleman|landlord|policeman|king|prince|duke|count|lord|father|husband|son|brother|uncle|nephew|grandfather|widower|waiter|actor|priest|monk|butler|fisherman|salesman|businessman|groom|chauffeur|monsignor|bishop)\b/i;
const WOMAN =
  /\b(?:woman|girl|lady|landlady|policewoman|queen|princess|duchess|countess|mother|wife|daughter|sister|aunt|niece|grandmother|widow|waitress|actress|nun|maid|nurse|housekeeper|saleswoman|businesswoman|bride|governess|stewardess|prostitute|seamstress)\b/i;

/** What the words for a part without a name tell: "rich landlord". */
function sexOfWords(part: string): Gender | undefined {
  const isMan = MAN.test(part);
  if (isMan === WOMAN.test(part)) return undefined;
  return isMan ? "m" : "f";
}

/** Nothing speaks against the sex. */
function isOfSex(character: Value, sex: Gender | undefined): boolean {
  const own = genderOf(character);
  return own === undefined || sex === undefined || own === sex;
}

/** Nobody guesses among grown actors who plays a child; and a part that is played against the actor's sex shows its key. */
export function isGuessable(asked: Asked): boolean {
  const { character, part } = asked.fact.values;
  const unnamed = asked.relation.name === "plays-unnamed" && part !== undefined;
  if (!unnamed && (asked.relation.name !== "plays" || character === undefined)) return true;
  if (OF_AN_AGE.test(character?.text ?? "")) return false;
  const actor = asked.fact.values.actor;
  const sex = actor === undefined ? undefined : genderOf(actor);
  return sex === undefined || sex === sexOfPart(asked);
}

/** Characters beside an actor are of the actor's sex, as far as they or whoever plays them tells. */
export function couldBePlayed(value: Value, asked: Asked, scope: Scope): boolean {
  const actor = asked.fact.values.actor;
  if (actor === undefined) return true;
  const odd = isOdd(value, scope) !== isOdd(asked.answer, scope);
  if (odd || isHero(value, asked, scope) || isTitled(value) !== isTitled(asked.answer)) return false;
  if (!isPartForLike(value, asked, actor, scope)) return false;
  if (OF_AN_AGE.test(value.text) || !isFigure(value, scope) || mayBeOne(asked.answer.key, value.key, scope))
    return false;
  const sex = sexOfActor(actor, scope);
  return sex !== undefined && sexOfCharacter(value, scope) === sex;
}

/** Whose part it is everybody knows, but for those who stand beside them on the bill. */
function isHero({ key }: Value, asked: Asked, scope: Scope): boolean {
  const hero = heroOf(scope);
  const { actor } = asked.fact.values;
  return key === hero.key && (hero.alone || actor === undefined || !isBesideTheHero(actor, scope));
}

/** A name with a title stands out among names without. */
const isTitled = ({ text }: Value) => TITLED.test(text);
const TITLED =
  /^(?:sir|lady|lord|dame|count|countess|duke|duchess|baron|baroness|king|queen|prince|princess|emperor|empress|captain|colonel|general|brigadier|major|sergeant|sgt|lieutenant|lt|commander|admiral|inspector|detective|officer|judge|senator|president|sheriff|chief|commissioner|mayor|professor|prof|dr|doctor|mr|mrs|miss|ms|father|sister|reverend)\b/i;

/**
 * Great enough for the actor's own part to be taken for it, and played by somebody of an age: nobody takes the part of
 * an old man for that of a young star.
 */
function isPartForLike(character: Value, { answer }: Asked, actor: Value, scope: Scope): boolean {
  const told = (key: string) => scope.mentionedIn.get(key)?.length ?? 0;
  if (told(character.key) * LESSER < told(answer.key)) return false;
  const player = partsOf(scope).get(character.key)?.values.actor;
  if (player === undefined) return !isStar(actor, scope);
  if (isCalledAlike(character, player) || Math.abs(fameOf(player, scope) - fameOf(actor, scope)) > 1) return false;
  return areNotFarInAge(player, actor, scope) && areOfOneHeritage(player.text, actor.text);
}

/** "Anna Vane as Anna": the name alone says who plays whom. */
function isCalledAlike(character: Value, actor: Value): boolean {
  const own = new Set(actor.text.toLowerCase().split(" "));
  return character.text
    .toLowerCase()
    .split(" ")
    .some((word) => word.length > 2 && own.has(word));
}

/** A part of which the article speaks so many times less often is no match. */
const LESSER = 3;

/** Character -> the first fact that says who plays it. */
const partsOf = perScope((scope): ReadonlyMap<string, Fact> => {
  const facts = scope.store.of("plays").flatMap((fact): [string, Fact][] => {
    const key = fact.values.character?.key;
    return key === undefined ? [] : [[key, fact]];
  });
  return new Map(facts.toReversed());
});

/** By the article, by whoever plays the part, else by the first name. */
export function sexOfCharacter(value: Value, scope: Scope): Gender | undefined {
  const fact = partsOf(scope).get(value.key);
  const known = personCalled(fact?.values.actor?.text ?? "")?.gender;
  if (known === "f" || known === "m") return known;
  const told = letterOf(value.mention?.entity?.gender ?? "unknown");
  if (told !== undefined) return told;
  return (fact?.values.actor === undefined ? undefined : genderOf(fact.values.actor)) ?? genderOf(value);
}

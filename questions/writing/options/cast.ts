import type { Fact, Value } from "../../facts/model.ts";
import { roleIn } from "../../facts/relation.ts";
import { RELATIONS } from "../../facts/relations/index.ts";
import {
  areNamesOfOneOrigin,
  arePlayersOfOneOrigin,
  faceOf,
  type Gender,
  genderOfFirstName,
  personCalled,
  SMALL,
} from "../../pools/index.ts";
import { heroOf } from "../hero.ts";
import { isOfOriginal, voicesOfOriginal } from "../original-voices.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { wasAtWork } from "./at-work.ts";
import {
  areBilledNear,
  areBothBilled,
  areNotFarInAge,
  fameOf,
  isBilled,
  isOfStanding,
  isStar,
  makersOf,
  placeOf,
} from "./billing.ts";
import { isFigure, isNamed, isOdd, mayBeOne } from "./figures.ts";
import { sexOfRelative, sexOfTitle, sexOfWords } from "./sexes.ts";
import { genderOf, knownIn, letterOf } from "./trade.ts";
import type { Asked } from "./truth.ts";
import { couldBeOfSex, isBody, isFromAfar, leavesSexOpen } from "./wide.ts";

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
  const characters = partsBeside(value, asked, scope);
  if (characters === undefined || makersOf(scope).has(value.key)) return false;
  if (isBody(value) || characters.some(isBody)) return false;
  if (isOfOriginal(asked.fact) && !voicesOfOriginal(scope).has(value.key)) return false;
  if (isUpForIt(value, asked, scope)) return sexOfActor(value, scope) === sexOfPart(asked);
  if (!couldBeTakenFor(value, asked, scope) || !characters.every(isNamed)) return false;
  if (!arePlayersOfOneOrigin(value.text, asked.answer.text)) return false;
  const isShared = asked.wide === true && isFromAfar(scope);
  if (asked.relation.name === "plays" && !isShared && characters.some((character) => isCalledAlike(character, value)))
    return false;
  if (!isOfWeight(value, asked)) return false;
  const person = knownIn(value.text, scope);
  if (person !== null && scope.year !== null && !wasAtWork(person, scope.year)) return false;
  const inIt = isInIt(value.key, scope) || (asked.wide === true && isBilled(value.key, scope));
  if (OUT_OF_IT.has(`${asked.relation.name} ${asked.ask.answer}`) ? inIt : !inIt && IN_IT.has(asked.relation.name))
    return false;
  const part = asked.fact.values.character;
  if (
    playsTheHero(characters, scope) &&
    !isBesideTheHero(asked.answer, scope) &&
    !areBothBilled(value, asked.answer, scope)
  )
    return false;
  if (part !== undefined && characters.some((other) => isSelf(part.text, other.text))) return false;
  if (characters.some((other) => OF_AN_AGE.test(other.text) || !isOfSex(other, genderOf(value)))) return false;
  const wanted = sexOfPart(asked) ?? (asked.wide === true ? sexOfActor(asked.answer, scope) : undefined);
  if (wanted === undefined && asked.wide !== true) return false;
  const own = sexOfActor(value, scope);
  if (asked.relation.name === "plays" && OF_A_CHILD.test(asked.fact.reading.text)) return false;
  // a man of whom nothing tells it would be seen beside a woman's part, and a girl beside a man's
  if (asked.relation.name === "plays" && (own === undefined || wanted === undefined)) return false;
  return couldBeOfSex(own, wanted, asked) || (part === undefined && leavesSexOpen(asked));
}

/** A child is told from the rest of the cast at a glance. */
const OF_A_CHILD = /\b(?:young|younger|youngest|little|teenaged?|adolescent|child|baby|infant|schoolboy|schoolgirl)\b/i;

/** Whoever won a prize is known to those who half know the film: nobody of small parts is taken for them. */
function isOfWeight({ text }: Value, { relation, answer }: Asked): boolean {
  if (!AMONG_THE_BILLED.has(relation.name)) return true;
  const [own, key] = [faceOf(text)?.standing ?? SMALL, faceOf(answer.text)?.standing ?? SMALL];
  return own - key <= 1;
}

/** Whom a fact binds to the cast; where the choice is wide, whoever is named among the stars as well. */
function partsBeside({ key }: Value, { wide }: Asked, scope: Scope): readonly Value[] | undefined {
  return castOf(scope).get(key) ?? (wide === true && isBilled(key, scope) ? [] : undefined);
}

/** Asked among the stars of the film, whoever of them is the greatest: the first to be cast, the one who won the prize. */
const AMONG_THE_BILLED = new Set(["first-cast", "award-winner", "nominated-for"]);

/** A name, billed first, where the key is not among the first two: whom the star plays everybody knows. */
const isTheStar = (value: Value, key: Value, scope: Scope): boolean =>
  fameOf(value, scope) > 0 &&
  placeOf(value, scope) === 0 &&
  (placeOf(key, scope) ?? BESIDE_THE_STAR) >= BESIDE_THE_STAR;
const BESIDE_THE_STAR = 2;

/** Of the key's standing; in a wide choice whoever is billed near to the key, among a cast from afar or where nobody has heard of either. */
function couldBeTakenFor(value: Value, { relation, answer, wide }: Asked, scope: Scope): boolean {
  if (relation.name === "plays" && isTheStar(value, answer, scope)) return false;
  if (isOfStanding(value, answer, scope)) return true;
  if (relation.name === "plays" && areBothBilled(value, answer, scope)) return true;
  if (wide === true && AMONG_THE_BILLED.has(relation.name) && isBilled(value.key, scope)) return true;
  if (wide !== true || !areBilledNear(value, answer, scope)) return false;
  return isFromAfar(scope) || (fameOf(value, scope) === 0 && fameOf(answer, scope) === 0);
}

/** Was once to have the very part, and has none in the film: the best guess of all, whatever their age and standing. */
export function isUpForIt(value: Value, { relation, fact, ask }: Asked, scope: Scope): boolean {
  const { character } = fact.values;
  if (relation.name !== "plays" || ask.answer !== "actor" || character === undefined) return false;
  return !isInIt(value.key, scope) && isBoundTo(character, value.key, scope);
}

/** Whether some fact binds that person to the part, be it that somebody else got it in the end. */
export function isBoundTo(part: Value | undefined, person: string, scope: Scope): boolean {
  return (
    part !== undefined &&
    castOf(scope)
      .get(person)
      ?.some(({ key }) => key === part.key) === true
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
      [...store.of("plays"), ...store.of("starring"), ...store.of("in-cast")].flatMap(({ values, modality }) =>
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
      ?.flatMap((part) => genderOf(part) ?? sexOfListed(part, scope) ?? []),
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
  // "Bobby Joe, Jake's girlfriend": what the list tells of a part is surer than its name
  const listed = character === undefined ? undefined : sexOfRelative(fact.reading.text, character.text);
  const told = listed ?? (character === undefined ? sexOfWords(part?.text ?? "") : sexOfNamed(character, actor));
  return told ?? (actor === undefined ? undefined : genderOf(actor));
}

/** A first name may be borne by either: beside it, what everybody knows of whoever plays the part tells more. */
function sexOfNamed(character: Value, actor: Value | undefined): Gender | undefined {
  const told = genderOf(character);
  const known = actor === undefined ? undefined : personCalled(actor.text)?.gender;
  const titled = sexOfTitle(character.text);
  if (titled !== undefined) return titled;
  if (told === undefined && CALLED_WOMAN.test(character.text)) return "f";
  const isByName = told === genderOfFirstName(character.text.split(" ")[0] ?? "");
  return isByName && (known === "f" || known === "m") ? known : told;
}

/** "Catwoman", "The Shopgirl" */
const CALLED_WOMAN = /^(?:the )?\p{L}+(?:woman|girl)$/iu;

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
  if (!isPartForLike(value, asked, actor, scope) || !areNamesOfOneOrigin(value.text, asked.answer.text)) return false;
  const isKnown = asked.wide === true ? isNamed(value) && !isBody(value) : isFigure(value, scope);
  if (asked.wide === true && isBare(value) && !isBare(asked.answer)) return false;
  if (OF_AN_AGE.test(value.text) || !isKnown || mayBeOne(asked.answer.key, value.key, scope)) return false;
  const sex = sexOfActor(actor, scope) ?? (asked.wide === true ? sexOfCharacter(asked.answer, scope) : undefined);
  if (sex === undefined && asked.wide !== true) return false;
  return couldBeOfSex(sexOfCharacter(value, scope), sex, asked);
}

/** Whose part it is everybody knows, but for those who stand beside them on the bill. */
function isHero({ key }: Value, asked: Asked, scope: Scope): boolean {
  const hero = heroOf(scope);
  if (asked.wide === true && !hero.alone) return false;
  const { actor } = asked.fact.values;
  return key === hero.key && (hero.alone || actor === undefined || !isBesideTheHero(actor, scope));
}

/** "Rogers" beside whole names is seen to be none of them. */
export const isBare = ({ text }: Value) => !text.includes(" ");

/** A name with a title stands out among names without. */
const isTitled = ({ text }: Value) => TITLED.test(text);
const TITLED =
  /^(?:sir|lady|lord|dame|count|countess|duke|duchess|baron|baroness|king|queen|prince|princess|emperor|empress|captain|colonel|general|brigadier|major|sergeant|sgt|lieutenant|lt|commander|admiral|inspector|detective|officer|judge|senator|president|sheriff|chief|commissioner|mayor|professor|prof|dr|doctor|mr|mrs|miss|ms|father|sister|reverend)\b/i;

/**
 * Great enough for the actor's own part to be taken for it, and played by somebody of an age: nobody takes the part of
 * an old man for that of a young star.
 */
function isPartForLike(character: Value, { answer, wide }: Asked, actor: Value, scope: Scope): boolean {
  const told = (key: string) => scope.mentionedIn.get(key)?.length ?? 0;
  if (told(character.key) * (wide === true ? MUCH_LESSER : LESSER) < told(answer.key)) return false;
  if (told(character.key) > GREATER * Math.max(1, told(answer.key))) return false;
  const player = partsOf(scope).get(character.key)?.values.actor;
  if (player === undefined) return wide !== true && !isStar(actor, scope);
  if (!(wide === true && isFromAfar(scope)) && isCalledAlike(character, player)) return false;
  if (Math.abs(fameOf(player, scope) - fameOf(actor, scope)) > 1 && !isNoMatter(actor, wide, scope)) return false;
  return areNotFarInAge(player, actor, scope) && arePlayersOfOneOrigin(player.text, actor.text);
}

/** Fame at home is another than in the world; beside the parts of a great star nobody would think of a small one. */
const isNoMatter = (actor: Value, wide: true | undefined, scope: Scope): boolean =>
  wide === true && (isFromAfar(scope) || fameOf(actor, scope) < GREAT);
const GREAT = 3;

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
const MUCH_LESSER = 6;
/** Nor is one of which it speaks so many times more often: whose that is everybody knows. */
const GREATER = 4;

/** Character -> the first fact that says who plays it. */
const partsOf = perScope((scope): ReadonlyMap<string, Fact> => {
  const facts = scope.store.of("plays").flatMap((fact): [string, Fact][] => {
    const key = fact.values.character?.key;
    return key === undefined ? [] : [[key, fact]];
  });
  return new Map(facts.toReversed());
});

function sexOfListed({ key, text }: Value, scope: Scope): Gender | undefined {
  const fact = partsOf(scope).get(key);
  return fact === undefined ? undefined : sexOfRelative(fact.reading.text, text);
}

/** By the article, by whoever plays the part, else by the first name. */
export function sexOfCharacter(value: Value, scope: Scope): Gender | undefined {
  const fact = partsOf(scope).get(value.key);
  const known = personCalled(fact?.values.actor?.text ?? "")?.gender;
  if (known === "f" || known === "m") return known;
  const told = letterOf(value.mention?.entity?.gender ?? "unknown");
  if (told !== undefined) return told;
  const heard = (fact?.values.actor === undefined ? undefined : genderOf(fact.values.actor)) ?? genderOf(value);
  return heard ?? (fact === undefined ? undefined : sexOfRelative(fact.reading.text, value.text));
}

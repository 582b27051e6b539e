import { isStory } from "../../facts/extract.ts";
import type { Value } from "../../facts/model.ts";
import { actsIn } from "../../facts/story/things.ts";
import { valueFrom } from "../../facts/values.ts";
import { areNamesOfOneOrigin } from "../../pools/index.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { sexOfCharacter } from "./cast.ts";
import { isFigure, isOdd, mayBeOne } from "./figures.ts";
import type { Asked } from "./truth.ts";

/** Words that describe somebody of whom an ill deed is believed at once. */
const ILL =
  /\b(?:villain\w*|gangster|mobster|mob boss|crime|mafia|terrorist|mercenar\w+|assassin|hitman|hit man|thug|henchm[ae]n|killer|murderer|criminal|bandit|dacoit|smuggler|drug (?:lord|dealer|baron)|antagonist|sith|psycho\w*|corrupt|kidnapper|warlord|traitor|outlaw|evil|sinister)\b/i;

/** Deeds of which none but such people are suspected. */
const ILL_DEED =
  /^(?:kill|murder|shoot|stab|poison|kidnap|abduct|tortur|blackmail|betray|rob|sever|strangl|behead|execut|assassinat|rape|usurp|bomb)/i;

/** Keys of those whom the article describes in such words. */
const illOnes = perScope(
  ({ store }): ReadonlySet<string> =>
    new Set(
      store
        .of("story-description")
        .flatMap(({ values: { who, what, odd } }) =>
          who !== undefined && ILL.test(what?.text ?? odd?.text ?? "") ? [who.key] : [],
        ),
    ),
);

/** What only those do who are thought capable of worse. */
const VIOLENT = new Set(
  "kills murders shoots stabs strangles poisons kidnaps abducts tortures blackmails betrays robs attacks assaults beats threatens captures fights chases pursues executes bombs hits punches knocks overpowers drugs defeats ambushes arrests steals fires destroys burns throws impales tackles subdues".split(
    " ",
  ),
);

/** Keys of those whom the plot shows at something like it. */
const violentOnes = perScope(
  ({ readings }): ReadonlySet<string> =>
    new Set(
      readings
        .filter(isStory)
        .flatMap(actsIn)
        .flatMap(({ who, does }) => (VIOLENT.has(does) ? [valueFrom(who).key] : [])),
    ),
);

/** Nobody suspects the butler of the villain's deeds: where one is done, only those of whom another is told could have. */
function isOnTheirSide(value: Value, { ask, fact }: Asked, scope: Scope): boolean {
  const deed = fact.values.does ?? fact.values.base;
  if (ask.answer !== "who" || deed === undefined || !ILL_DEED.test(deed.text)) return true;
  return illOnes(scope).has(value.key) || violentOnes(scope).has(value.key);
}

/** Deeds of the plot: no name of a part of the world is nearer to one of them than another. */
const DEEDS = new Set(["story-deed", "story-owner", "story-partner", "story-telling"]);

/** Gone before the story begins. */
const LATE =
  /\b(?:late|deceased|dead|murdered|long-dead) (?:[a-z-]+ )?(?:father|mother|parents?|wife|husband|brother|sister|son|daughter|friend|partner)\b/i;

const RANKED =
  /^(?:captain|colonel|general|major|sergeant|sgt|lieutenant|lt|commander|admiral|inspector|detective|officer|king|queen|prince|princess|emperor|father|sister|judge|senator|president|sheriff|chief|commissioner|mayor|professor|dr|doctor)\b/i;

/** A rank stands only beside ranks. */
const isOfRank = (value: Value, key: Value) => RANKED.test(key.text) || !RANKED.test(value.text);

const OF_AN_AGE = /^(?:young|younger|old|older|little|elder) | (?:jr\.?|sr\.?|junior|senior|the elder|the younger)$/i;
const FORMAL = /^(?:mr|mrs|ms|miss|sir|lady|lord|dame|madame|captain|colonel|general|major|dr|doctor)\.? /i;

/** "George Hale" and "George Jr.", or "Mr. Hale" beside him: father and son, or one name said twice. */
export function areOneNameApart(one: string, other: string): boolean {
  const wordsOf = (name: string) => name.replace(OF_AN_AGE, "").split(" ");
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (OF_AN_AGE.test(one) !== OF_AN_AGE.test(other)) return first.some((word) => second.includes(word));
  if (FORMAL.test(`${one} `) === FORMAL.test(`${other} `)) return false;
  return first.length > 1 && second.length > 1 && first.at(-1) === second.at(-1);
}

/** Ties that lead to another generation. */
const OTHER_AGE = /mother|father|son|daughter|uncle|aunt|nephew|niece/;

/** Pairs of keys, of which one is told to be a parent, a child or the like of the other. */
const generationsApart = perScope(
  ({ store }): ReadonlySet<string> =>
    new Set(
      store.of("story-kin").flatMap(({ values: { who, whose, tie } }) => {
        if (!who || !whose || tie === undefined || !OTHER_AGE.test(tie.text)) return [];
        return [`${who.key}|${whose.key}`, `${whose.key}|${who.key}`];
      }),
    ),
);

/** Whoever is the key's parent or child is of another age, and no rival. */
function isOfAnotherAge(value: Value, { answer }: Asked, scope: Scope): boolean {
  return areOneNameApart(value.text, answer.text) || generationsApart(scope).has(`${value.key}|${answer.key}`);
}

/** Of the key's sex. */
function isOfOneSex(value: Value, { answer }: Asked, scope: Scope): boolean {
  const wanted = sexOfCharacter(answer, scope);
  return wanted !== undefined && sexOfCharacter(value, scope) === wanted;
}

/**
 * Whether somebody of the story could be the answer, for all that a half-remembering player knows: alive in it, of the
 * key's sex, known well enough, and neither the key nor anybody of the question under another name.
 */
export function isPeer(value: Value, asked: Asked, scope: Scope): boolean {
  const { answer, fact, stem } = asked;
  if (!isOfOneSex(value, asked, scope) || !isFigure(value, scope)) return false;
  if (isOdd(value, scope) || !isOfRank(value, answer) || !isOnTheirSide(value, asked, scope)) return false;
  if (isOfAnotherAge(value, asked, scope)) return false;
  if (!DEEDS.has(asked.relation.name) && !areNamesOfOneOrigin(value.text, answer.text)) return false;
  const said = [answer.key, ...stem.slots.map((slot) => fact.values[slot]?.key ?? "")];
  if (said.some((key) => mayBeOne(key, value.key, scope))) return false;
  return !(scope.mentionedIn.get(value.key) ?? []).some(({ text }) => LATE.test(text) && text.includes(value.text));
}

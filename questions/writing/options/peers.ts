import type { Value } from "../../facts/model.ts";
import type { Scope } from "../scope.ts";
import { sexOfCharacter } from "./cast.ts";
import { isFigure, isOdd, mayBeOne } from "./figures.ts";
import type { Asked } from "./truth.ts";

/** Gone before the story begins. */
const LATE =
  /\b(?:late|deceased|dead|murdered|long-dead) (?:[a-z-]+ )?(?:father|mother|parents?|wife|husband|brother|sister|son|daughter|friend|partner)\b/i;

const RANKED =
  /^(?:captain|colonel|general|major|sergeant|sgt|lieutenant|lt|commander|admiral|inspector|detective|officer|king|queen|prince|princess|emperor|father|sister|judge|senator|president|sheriff|chief|commissioner|mayor|professor|dr|doctor)\b/i;

/** A rank stands only beside ranks. */
const isOfRank = (value: Value, key: Value) => RANKED.test(key.text) || !RANKED.test(value.text);

/**
 * Whether somebody of the story could be the answer, for all that a half-remembering player knows: alive in it, of the
 * key's sex, known well enough, and neither the key nor anybody of the question under another name.
 */
export function isPeer(value: Value, { answer, fact, stem }: Asked, scope: Scope): boolean {
  const sex = sexOfCharacter(answer, scope);
  if (sex === undefined || sexOfCharacter(value, scope) !== sex || !isFigure(value, scope)) return false;
  if (isOdd(value, scope) || !isOfRank(value, answer)) return false;
  const said = [answer.key, ...stem.slots.map((slot) => fact.values[slot]?.key ?? "")];
  if (said.some((key) => mayBeOne(key, value.key, scope))) return false;
  return !(scope.mentionedIn.get(value.key) ?? []).some(({ text }) => LATE.test(text) && text.includes(value.text));
}

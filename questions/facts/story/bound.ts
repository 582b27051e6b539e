import type { Gender, Mention } from "../model.ts";
import { endsWhole } from "../phrases/wording.ts";

/** Words that tell of whom something is said. */
export const MALE = /\b(?:he|him|his|himself)\b/i;
export const FEMALE = /\b(?:she|her|hers|herself)\b/i;
const LOOSE =
  /\b(?:it|its|itself|they|them|their|theirs|themselves|this|these|those|there|here|such|former|latter|respectively|who|which|whom|whose|i|we|you|my|our|your|one|another|both|so|too|also|instead|other|others|same|trio|duo|two|three|(?:next|following|previous) (?:day|morning|night|week|month|year))\b/i;

/** What nobody wants to read aloud at a table. */
const COARSE = /\b(?:sex\w*|rap(?:e|es|ed|ing|ist)|incest\w*|prostitut\w*|masturbat\w*|suicide|naked|nude)\b/i;

/** Said by itself beside the names of those two, every pronoun in it can only mean one of them. */
export function isBound(text: string, first: Mention, second: Mention | undefined): boolean {
  if (LOOSE.test(text) || COARSE.test(text) || !endsWhole(text)) return false;
  const genders = [first, second].map((mention) => mention?.entity?.gender);
  if (MALE.test(text) && !only("male", genders)) return false;
  return !FEMALE.test(text) || only("female", genders);
}

function only(gender: Gender, genders: readonly (Gender | undefined)[]): boolean {
  return genders.filter((other) => other === gender).length === 1 && !genders.includes("unknown");
}

import { mentionAt, unmask } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";

/** A simple main clause of a sentence, in masked words. */
export type Clause = {
  /** What stands before it: "In May 2008, ", "". */
  readonly opening: string;
  /** The subject, as it stands. */
  readonly subject: string;
  /** "was" or "were" where the verb is passive; "" in the active. */
  readonly be: string;
  /** The finite verb, or the participle after `be`, without adverbs. */
  readonly verb: string;
  /** From the verb to the end of the clause. */
  readonly rest: string;
};

const MENTION = "[\\uE001-\\uE0FF][\\uE100-\\uF8FF]";
const OPENING = `(?:(?:In|On|At|For|During|By|After|Before|Following) [^,.;:()"“]{2,60}, )?`;
const ADVERB =
  "(?:(?:also|later|then|initially|originally|first|eventually|subsequently|ultimately|reportedly|all|both|again|[a-z]{3,12}ly) )?";
const END = "(?=[.;]|, (?:and|but|which|who|while|where|although|with|as|[a-z]+ing)\\b|$)";

const PASSIVE = new RegExp(
  `^(${OPENING})([^,;:.()"“]{3,80}?) (was|were) ${ADVERB}([a-z]+(?:ed|t|n|wn|ng|de)) ([^,;:.()]{2,120}?)${END}`,
);
const ACTIVE = new RegExp(
  `^(${OPENING})((?:[Tt]he )?(?:[a-z]+ ){0,2}${MENTION}) ${ADVERB}([a-z]+) ([^;:.()]{3,140}?)${END}`,
);

/** The filming of X was done | The scene was shot in Y */
export function passiveOf(reading: Reading): Clause | null {
  const match = PASSIVE.exec(reading.mask);
  if (match === null) return null;
  const [, opening = "", subject = "", be = "", verb = "", rest = ""] = match;
  return { opening, subject, be, verb, rest };
}

/** Vale built the harbour in a quarry. */
export function activeOf(reading: Reading): Clause | null {
  const match = ACTIVE.exec(reading.mask);
  if (match === null) return null;
  const [, opening = "", subject = "", verb = "", rest = ""] = match;
  return { opening, subject, be: "", verb, rest };
}

/** Words that point to something outside the clause. */
const POINTING =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|here|such|the former|the latter|respectively|another|other|others|same|one|ones|so|then|now|which|who|whom|whose|what|i|we|you|my|our|your|himself|herself|itself|themselves|himself|not|never|no|none|neither|nor|both|also|instead|too|however|either|the (?:role|part|project|deal|offer|idea|film|movie)(?! of| as| that))\b/i;

/** Can be understood without what stands before and after. */
export function isSelfContained(masked: string): boolean {
  return !POINTING.test(masked);
}

/** Masked words said aloud: full names for people, the rest as it stands. */
export function sayMasked(masked: string, reading: Reading): string {
  const said = unmask(masked, reading.mentions, (mention) => fullName(mention));
  return said.replace(
    /^(?:The|A|An|Several|Many|Most|Some|All|Additional|Filming|Shooting|Early|Final|Interior|Exterior)\b/,
    (word) => word.toLowerCase(),
  );
}

/** Stands for the film in said words until a wording names it. */
export const FILM_HERE = "{film}";

function fullName(mention: Mention): string {
  if (mention.type === "film" && !mention.pronoun) return FILM_HERE;
  if (mention.type === "person" && mention.entity !== null) return mention.entity.name;
  return mention.text;
}

/** The mentions of masked words, in order. */
export function mentionsOf(masked: string, reading: Reading): Mention[] {
  return [...masked.matchAll(/[\uE001-\uE0FF]([\uE100-\uF8FF])/g)].flatMap(
    (match) => mentionAt(reading.mentions, match[1] ?? "") ?? [],
  );
}

/** The noun phrase can open a question: an article or a name, no pronoun, a few words. */
export function isNounPhrase(masked: string): boolean {
  if (
    !/^(?:the|a|an|several|many|most|some|all|additional|filming|shooting|interior|exterior|early|final|principal|[\uE001-\uE0FF])/i.test(
      masked,
    )
  )
    return false;
  return (
    isSelfContained(masked) &&
    masked.split(" ").length <= 12 &&
    !/\b(?:is|are|was|were|has|had|have|will|would)\b/.test(masked)
  );
}

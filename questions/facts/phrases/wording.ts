import type { Reading, Value } from "../model.ts";

const LOOSE =
  /\b(?:he|she|it|they|him|her|his|hers|its|them|their|theirs|this|that|these|those|there|here|such|former|latter|respectively|who|which|whom|whose|I|we|you|my|our|your|instead|too|also|so)\b/i;

/** Words that make sense by themselves: nothing in them points elsewhere, and they do not break off. */
export function standsAlone(value: Value | undefined): boolean {
  if (value === undefined) return false;
  return !LOOSE.test(value.text) && endsWhole(value.text);
}

/** Does not break off after a word that needs another one. */
export function endsWhole(text: string): boolean {
  return !/\b(?:a|an|the|of|in|on|at|to|for|from|by|with|into|onto|about|during|between|as|than|and|or|but|not|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|must|do|does|did|very|more|most|some|any|no|every|each|its|his|her|their|while|until|after|before|against|over|under|through|because|if|when|where|who|which|that|whose|also|just|only|even|how|why|what|without|upon|among|toward|towards|around|near|like|both|either|neither|he|she|it|they|so|too)$/i.test(
    text.trim(),
  );
}

/** A quotation that can be read aloud: whole words, no gaps, of this many words. */
export function isQuotable(value: Value | undefined, fewest: number, most: number): boolean {
  if (value === undefined || /[[\]{}<>…/*]|\.\.\.|--/.test(value.text)) return false;
  const words = value.text.split(/\s+/).length;
  return words >= fewest && words <= most && (value.text.match(/[.!?](?=\s)/g) ?? []).length === 0;
}

const BROKEN =
  /^(?:being|be|been|is|was|were|are|has|have|had|do|does|did|to|not|so|as|than|which|that|who|and|or|but)\b/i;

/** The quoted words can stand by themselves: they are no tail of a clause that begins outside them. */
export function isVerdict(words: Value | undefined, { text, sentence }: Reading): boolean {
  if (!words?.mention) return false;
  const before = text.slice(0, words.mention.start - sentence.start);
  if (/\b(?:to|not|could|would|can|will|without|than|never|if|did|does|do)\s$/i.test(before)) return false;
  return words.text.split(" ").length > 5 || !BROKEN.test(words.text);
}

/** Words that reviews are made of: a short quotation that holds one could be anybody's. */
const STOCK =
  /\b(?:sensational|visionary|perfect|perfectly|perfection|pitch-perfect|achievement|masterpiece|masterful|masterly|triumph\w*|brilliant\w*|stunning\w*|superb\w*|outstanding|excellent|terrific|wonderful\w*|marvell?ous\w*|magnificent\w*|remarkabl\w*|spectacular\w*|extraordinary|amazing\w*|fantastic|incredibl\w*|entertaining|powerful\w*|compelling|boring|disappoint\w*|saving grace|tour de force|must-see|best|worst|classic|breathtaking\w*|unforgettable|impressive\w*)\b/i;

/** The first word is a verb, so that what did it is missing: "makes half of the dialogue ...", "being so loud". */
const VERB_FIRST =
  /^(?:[a-z]+ly (?!and\b)[a-z]+ (?:the|a|an|his|her|its)\b|is|are|was|were|be|been|has|have|had|can|could|will|would|may|might|must|should|does|did|do|isn['’]t|aren['’]t|wasn['’]t|doesn['’]t|don['’]t|can['’]t|gives?|gave|makes?|made|takes?|took|lets?|keeps?|kept|get|gets|got|go|goes|went|come|comes|came|see|watch|try|tries|(?!everything|nothing|something|anything|thing)[a-z]{2,}ing)\b|^[a-z]{3,}(?<!s|u|i)s (?:the|a|an|his|her|its|their|him|them|it|you|us|in|on|at|for|from|with|to|by|into|like|as|out|up|itself|\p{Lu})/u;

/** One critic's own: stock praise is too short to be told from another's, and nothing begins with a bare verb. */
export function isDistinctive(value: Value | undefined): boolean {
  if (value === undefined || VERB_FIRST.test(value.text)) return false;
  const words = value.text.split(/\s+/).length;
  return words >= 7 || !STOCK.test(value.text);
}

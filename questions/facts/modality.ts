import type { Modality } from "./model.ts";

const HEARSAY =
  /\b(?:claim(?:s|ed)?|alleg(?:es|ed|edly)|rumou?rs?|rumou?red|reportedly|speculat\w+|supposedly|apparently|denied|denies|whether|unless|if|hoax|joked|mistakenly|erroneously|falsely|hypothetical\w*|might|may have|could have|would have)\b/i;
const NEGATION =
  /\b(?:not|never|neither|nor|without|n't|no longer|instead of|rather than|failed to|refused to|declined to)\s*$/i;
const PLAN =
  /\b(?:set|scheduled|slated|expected|due|planned|plans|intended|supposed|hoped|wanted|considered|going|about|tipped|proposed) (?:to|for|as)\s*$|\b(?:would|will|may|might|could|should)\s*$/i;

/** Anywhere before or inside: what was only meant to be. */
const INTENDED =
  /\b(?:was|were|is|are|been) (?:[a-z]+ )?(?:set|scheduled|slated|due|planned|supposed|intended|expected|tipped) (?:to|for)\b|\b(?:was|were) to (?:be|occur|take place|begin|start|last)\b|\b(?:plans|planned|intended|hoped|wanted) to\b/i;

/** Told of an earlier script, or of what came to nothing: true of no finished film. */
const DISCARDED =
  /\bin (?:an? |the |some )?(?:early|earlier|initial|original|previous|first|prior) (?:drafts?|versions?|scripts?|screenplays?|treatments?|outlines?)\b|\b(?:fell through|(?:was|were) (?:scrapped|abandoned|shelved)|never materiali[sz]ed|came to nothing|did not come to fruition)\b/i;

/** How many characters before a statement still speak of it. */
const NEAR = 40;

/** How far a statement is meant: read from what stands before it and inside it in the same sentence. */
export function modalityOf(mask: string, start: number, end: number): Modality {
  const before = clauseBefore(mask, start);
  if (HEARSAY.test(before) || HEARSAY.test(mask.slice(start, end))) return "attributed";
  if (NEGATION.test(before)) return "negated";
  if (DISCARDED.test(mask)) return "planned";
  if (PLAN.test(before) || INTENDED.test(before.slice(-NEAR)) || INTENDED.test(mask.slice(start, end)))
    return "planned";
  return "asserted";
}

function clauseBefore(mask: string, start: number): string {
  const from = Math.max(mask.lastIndexOf(";", start), mask.lastIndexOf(": ", start), 0);
  return mask.slice(from, start);
}

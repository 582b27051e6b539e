import { mentionAt, typeChar } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";

/** Headings under which the story and its people are told. */
export const TOLD =
  /^(?:lead|plot|synopsis|story|premise|summary|storyline|plot summary|cast|voice cast|cast and characters|characters)$/i;

/** One person of the story as a pattern: two private characters, the second of which is captured. */
export const SOMEBODY = `${typeChar("character")}([\\uE100-\\uF8FF])`;
/** The name of the actor in brackets. */
export const PLAYED_BY = "(?: \\([^()]{1,12}\\))?";
/** None that says it did not quite happen. */
export const ADVERB =
  "(?:(?!nearly|barely|narrowly|hardly|supposedly|allegedly|reportedly|apparently|seemingly|possibly|presumably)(?:also|later|then|eventually|finally|soon|once|again|[a-z]{2,12}ly) )?";

/** Where a clause ends, for what is told in it. */
export const CLAUSE_END =
  "(?=[,.;:!?()“”]|$| [-–—] |[—–]| (?:due to|because of|despite|and|but|which|who|while|where|although|though|because|when|whose|whom|since|so|until|before|after|as|leading|causing|forcing|thereby) )";

/** Told as thought, feared, wanted or dreamt: it need not have happened. */
export const UNREAL =
  /\b(?:dream\w*|imagin\w*|fantas\w*|hallucinat\w*|pretend\w*|claim\w*|believ\w*|think\w*|thought|suggest\w*|threat\w*|plan\w*|want\w*|hop(?:es|ing|ed)|fear\w*|tr(?:y|ies|ied|ying)|attempt\w*|would|might|may|could|should|unless|if|whether|nightmare\w*|vision\w*|suppos\w*|promis\w*|offer\w*|refus\w*|almost|nearly|fail\w*|script\w*|novel|book|play|legend|story|stories|myth|alternat\w*|rumou?r\w*|suspect\w*|assum\w*|worr\w*|vow\w*|swear\w*|demand\w*|order\w*|insist\w*|lie[sd]?|lying)\b/i;

// Angry at what he calls a "trick," Martin ...
const QUOTED_INTRODUCTION = new RegExp(`^[A-Z][^,;]{5,120}${typeChar("quote")}[\\uE100-\\uF8FF] $`);

/** What stands before the subject of a clause lets it be one, and be true in the story. */
export function isTold(before: string): boolean {
  if (UNREAL.test(before)) return false;
  if (before === "" || /^[^,]{0,110}, $/.test(before) || QUOTED_INTRODUCTION.test(before)) return true;
  return (
    /(?:, and|, but|, while|; |, then| when| after| as| before| because| where| and| but|, who|, the|, [a-z ]{3,30}|^The|^[A-Z][a-z ]{2,30}) ?$/.test(
      before,
    ) && !/\b(?:that|of|with|by|from|to|for|against|on|than|like|about|not) $/.test(before)
  );
}

export function somebody(char: string | undefined, { mentions }: Reading): Mention | undefined {
  return char === undefined ? undefined : mentionAt(mentions, char);
}

/**
 * The one who does what stands after "and": the nearest one before it that a verb follows, where no other clause begins
 * between.
 */
export function subjectBefore(mask: string, at: number): { readonly char: string; readonly from: number } | null {
  const head = new RegExp(`${SOMEBODY}${PLAYED_BY}(?:, [^,]{2,60},)? ${ADVERB}[a-z]+s(?: [^;:]*)?$`).exec(
    mask.slice(0, at),
  );
  if (head?.[1] === undefined) return null;
  const between = head[0].slice(2);
  if (/\b(?:who|which|that|where|while|when|because|whom|whose|if|as|after|before|until|since)\b/.test(between))
    return null;
  const nested = new RegExp(`${SOMEBODY}${PLAYED_BY} ${ADVERB}[a-z]+s `).test(between);
  return nested ? null : { char: head[1], from: head.index };
}

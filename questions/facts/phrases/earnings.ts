import type { Reading, Value } from "../model.ts";

/** Parts of patterns that the relations of the box office share, and what their guards look at. */

/** A film earns: as a finished verb, after "to", or beside another verb. */
export const EARNED =
  "(grossed|earned|made|took in|took|collected|generated|brought in|pulled in|amassed|accumulated|accrued|raked in|gross|earn|collect|grossing|earning|making|taking in|taking|collecting|generating|bringing in|amassing|accumulating)";

export const TOTAL = "[a |an ][total of |total |estimated ]";

/** On its first three days in cinemas. */
export const FIRST_WEEKEND =
  "(in|during|on|over|for|from|at) (its|the|the film's) (opening|first|debut) [three-day |domestic ]weekend";

export const THEATERS =
  "(theaters|theatres|cinemas|screens|locations|theatre screens|movie theaters|cinema screens|sites|venues)";

const OTHER_FILM =
  /\b(?:sequels?|prequels?|predecessor|previous (?:film|movie|record)|remake|reboot|franchise|trilogy|films|adjusted|inflation|re-?releas\w*|re-?issue\w*|expected|projected|forecast\w*|predict\w*|estimates|rental\w*|DVDs?|Blu-ray|video|soundtrack|album|piracy|tickets|averag\w*)\b/i;

/**
 * The figure is the film's own: the film, or nobody at all, is named before it, and no other work, and nothing turns to
 * other releases. "Behind Winter Rising, which grossed ..." tells of another.
 */
export function isOwnFigure(value: Value | undefined, { mentions, text, sentence }: Reading): boolean {
  if (!value?.mention) return false;
  const at = value.mention.start;
  const said = text.slice(0, at - sentence.start);
  if (OTHER_FILM.test(said) || /\b(?:which|that|who) (?:had |also |only )?[a-z]+ $/.test(said)) return false;
  return mentions.every(
    ({ type, start, text: name }) =>
      start >= at || !OTHERS.has(type) || /^(?:May|March|April|August|No\.?|IMAX)$/.test(name),
  );
}

const OTHERS: ReadonlySet<string> = new Set(["work", "name", "person", "character"]);

/** Nothing of what the figures of a first weekend are mistaken for. */
export function isFirstWeekend({ text }: Reading): boolean {
  return !/\b(?:re-?releas\w*|re-?issue\w*|wide release|expand\w*|second weekend of|per[- ](?:theat|screen)|(?:preview|midnight|Thursday)\w* (?:alone|shows?)|weekend of (?:wide|re|general))\b/i.test(
    text,
  );
}

/** No place is named that the stem would not say: "on July 8 in Estonia ..., grossing $348,321". */
export function hasPlacesSaid(values: Readonly<Record<string, Value>>, { mentions }: Reading): boolean {
  const said = Object.values(values).map(({ mention }) => mention);
  const at = values.amount?.mention?.start ?? 0;
  return mentions.every((mention) => mention.type !== "place" || mention.start > at || said.includes(mention));
}

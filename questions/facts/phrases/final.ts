import type { Reading, Value } from "../model.ts";

const RUNNING =
  /\b(?:[Aa]s of|so far|to date|at the time|had (?:grossed|earned|made|taken|sold)|re-?releas\w*|re-?issue\w*|adjusted for|still (?:grossing|earning)|(?:fastest|quickest|first)(?: [a-z]+){0,2} to (?:gross|earn|make|reach|pass|cross)|\d+(?:st|nd|rd|th) day)\b|\b(?:[Bb]y|until|through) (?:the end of |early |mid-|late |[A-Z][a-z]+ )?(?:\d{1,2},? )?(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A figure that does not grow any more: not "by January 2009", not "as of 2013". */
export function isFinal({ text }: Reading): boolean {
  return !RUNNING.test(text);
}

/** Not said to hold for a first release or its first months only. */
export function isOfAllReleases({ text }: Reading): boolean {
  return !/\b(?:original|initial|first) (?:(?:theatrical )?(?:release|run)|(?:[a-z]+ |\d+ )?(?:year|month|week|day)s?)\b/.test(
    text,
  );
}

/** Nobody else has a part in it: no "and Otto Brandt" follows the name. */
export function isAlone(value: Value | undefined, { text, sentence, mentions }: Reading): boolean {
  if (!value?.mention) return true;
  const end = value.mention.end - sentence.start;
  const before = mentions.findLast(({ end: at }) => at <= (value.mention?.start ?? 0));
  if (before?.type === "person" || before?.type === "name") {
    const between = text.slice(before.end - sentence.start, value.mention.start - sentence.start);
    if (/^(?:,? and| &|,) $/.test(between)) return false;
  }
  const next = mentions.find(({ start }) => start >= (value.mention?.end ?? 0));
  if (next === undefined || (next.type !== "person" && next.type !== "name")) return true;
  const between = text.slice(end, next.start - sentence.start);
  if (OF_ANOTHER_CRAFT.test(between)) return true;
  return !/^(?:,| and| &|, and| with| together with| as well as| alongside| in collaboration with) (?!(?:after|before|because|since|when|while|though|although|which|where) )(?:[a-z]+ ){0,3}$/.test(
    between,
  );
}

/** "directed by Otto Brandt, produced by Ida Holm": what follows is somebody else's work. */
const OF_ANOTHER_CRAFT =
  /^(?:,| and|, and) (?:was )?(?:produced|written|edited|scored|photographed|shot|starring) (?:by )?$/;

import type { Draft } from "./draft.ts";

/**
 * Relations that an evening bears a few questions of, and no more: sums of one market, lengths of work, who wrote for
 * which paper, shares of good reviews. They come last, and take no more than a part of a pack.
 */
const SELDOM = new Set([
  ..."idea-date,shoot-begin,shoot-date,shoot-period,draft-time,worked-with-for,spent-doing".split(","),
  ..."gross-domestic,gross-territory,gross-elsewhere,opening-weekend,wide-weekend,wide-theaters".split(","),
  ..."critic-outlet,approval-rating,metascore,audience-grade,compared-role".split(","),
  ..."disc-sales,effects-shots,extra-scenes,soundtrack-tracks,nominated-for".split(","),
]);

/** A date to the day is asked seldom, whatever of. */
const DAY = /^date (?:mdy|dmy|md|dm)$/;

/** Whether a pack takes only a few questions like this one. */
export function isSeldomAsked({ relation, answer }: Draft): boolean {
  return SELDOM.has(relation.name) || (answer.type === "date" && DAY.test(answer.mention?.quantity?.unit ?? ""));
}

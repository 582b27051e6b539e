import { hasWon, isByOneWhoOutshines, isFamous, yearsOfTitle } from "../../../pools/index.ts";
import type { Option } from "../../draft.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import { yearsOf } from "./history-years.ts";

/** Years that lie between a film and the year of the question, at the most. */
const OF_LATE = 6;

/**
 * Whether a film may stand beside the one that is asked for: none that won the prize, in whatever year; where it is asked who made
 * it none that everybody knows to be somebody else's, and none by a director far better known; where the question tells a year none that was not there yet, nor an old one.
 */
export function isFairFilm({ text, key }: Option, { fact, stem, relation, answer }: Asked, scope: Scope): boolean {
  const { prize, work, who, year } = fact.values;
  if (work === undefined || answer.key !== work.key) return true;
  const own = Number(yearsOf(scope).get(key)) || null;
  if (prize !== undefined && hasWon(text, prize.text)) return false;
  if (relation.name === "film-by" && (isFamous(text, own) || isByOneWhoOutshines(who?.text ?? "", text, own)))
    return false;
  if (year === undefined || !stem.slots.includes("year")) return true;
  const years = own === null ? yearsOfTitle(text) : [own];
  return years.length > 0 && years.every((one) => one <= Number(year.text) && one >= Number(year.text) - OF_LATE);
}

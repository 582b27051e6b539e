import type { Row } from "./read-table.ts";
import { areNeighbours, areOfOneRegion } from "./regions.ts";
import type { Column, TableAsk } from "./schema.ts";

/** From here on, on a scale to 5, everybody knows whose film it is. */
const FAMOUS = 4;
/** So many of the columns' values two rows must share to be of one kind, where both have as many. */
const SHARED = 2;

/** Whether a row may lend a wrong answer to another: of its circle, and of like fame. */
export function mayLend(
  own: Row,
  other: Row,
  { wrong }: TableAsk,
  answer: Column,
  columns: readonly Column[],
): boolean {
  const inCircle = columns
    .filter(({ name }) => wrong.circle.includes(name))
    .every((column) => areKin(own[column.name] ?? [], other[column.name] ?? [], column, answer));
  return inCircle && (wrong.renown === undefined || isOfLikeFame(own, other, wrong.renown, answer));
}

/** Countries of one region; other lists share two values, or all that the shorter holds. What is not known is no bar. */
function areKin(one: readonly string[], other: readonly string[], { type, name }: Column, answer: Column): boolean {
  if (type === "place") return name === answer.name ? areNeighbours(one, other) : areOfOneRegion(one, other);
  const shared = one.filter((value) => other.includes(value)).length;
  return shared >= Math.min(SHARED, one.length, other.length) && areOfOneMaking(one, other);
}

/** Nobody takes a maker of cartoons for one of documentaries. */
function areOfOneMaking(one: readonly string[], other: readonly string[]): boolean {
  return ["animation", "documentary"].every((name) => one.includes(name) === other.includes(name));
}

/**
 * A famous film is known to be somebody else's and fools nobody, nor does one that is far less known than the right one.
 * Of people it only matters that they are not lent by a film that is far better known.
 */
function isOfLikeFame(own: Row, other: Row, column: string, { type }: Column): boolean {
  const [first, second] = [own, other].map((row) => Number(row[column]?.[0] ?? 2));
  if (first === undefined || second === undefined) return false;
  if (type === "person") return second < FAMOUS || second <= first;
  return first <= FAMOUS && second < FAMOUS && Math.abs(first - second) <= 1;
}

/** "La Strada", "Das Boot": a title that was left in its own language stands out among translated ones. */
export function areOfOneManner(one: string, other: string): boolean {
  return FOREIGN.test(one) === FOREIGN.test(other);
}

const FOREIGN =
  /^(?:L['’]|(?:La|Le|Les|El|Los|Las|Il|Lo|Gli|Der|Das|Den|Det|Une?|Una|Uno|Eine?|Du|Des)\s)|\s(?:de|della|del|di|des|du|und|et|y|em)\s/;

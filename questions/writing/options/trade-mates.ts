import { type Maker, makerOf, type Role, SMALL } from "../../pools/index.ts";
import { wasAtWork } from "./at-work.ts";
import { rankedMates } from "./ranked-mates.ts";

/** Who stands further apart than this is not taken for another; enough who stand nearer do without them. */
const NEAR = 20;
const FAR = 32;
const ENOUGH = 4;

/** A step of standing, another sex and a place further off in the circle count as so many years between them. */
const STEP = 6;
const OTHER_SEX = 12;
const PLACE = 4;

/**
 * Of those who stand beside a maker of films the ones who could be taken for them, nearest first: of one generation, about as
 * well known, and of the same sex where there are enough, so that the key is no odd one out. All where nobody knows the key.
 */
export function tradeMates(name: string, mates: readonly string[], role: Role, year: number | null): readonly string[] {
  const own = makerOf(name);
  const living = mates.filter((mate) => couldHave(makerOf(mate), role, year));
  if (own === null) return living;
  const within = rankedMates(living, (mate) => apart(own, makerOf(mate)), PLACE);
  const [near, far] = [within(NEAR), within(FAR)];
  if (near.length >= ENOUGH) return near;
  return far.length >= ENOUGH ? far : within(Number.POSITIVE_INFINITY);
}

/** Had begun by then, and was still at work; books are filmed long after their authors' time. */
function couldHave(maker: Maker | null, role: Role, year: number | null): boolean {
  if (maker === null || year === null) return true;
  return wasAtWork(role === "author" ? { ...maker, to: null } : maker, year);
}

function apart(own: Maker, other: Maker | null): number {
  if (other === null) return own.standing === SMALL ? NEAR : FAR;
  const sex = own.sex !== other.sex && own.sex !== "x" && other.sex !== "x" ? OTHER_SEX : 0;
  return Math.abs(own.born - other.born) + STEP * Math.abs(own.standing - other.standing) + sex;
}

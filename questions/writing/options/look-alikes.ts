import { type Face, faceOf, SMALL } from "../../pools/index.ts";
import { rankedMates } from "./ranked-mates.ts";

/** Years between two who could be taken for one another at a glance, at a second one, and where nobody nearer is to be had. */
const GLANCE = 8;
const SECOND = 13;
const BARELY = 17;
/** So many at a glance do without those at a second one; so many of these do without the rest. */
const ENOUGH = { atGlance: 5, atSecond: 3 };

/** Younger than this a face tells the years, so that each counts for more. */
const YOUNG = 17;
const YEAR_OF_YOUTH = 2.5;
/** A step between two standings counts as so many years. */
const STEP = 5;
/** No age makes up for more steps than this. */
const STEPS = 2;

/** Whoever stands further off in the circle is of another manner: so many years a place. */
const PLACE = 0.8;

/**
 * Of those who stand beside a player those who are of an age with them, and as well known, nearest first: whoever sees the
 * part knows whether a boy, a star or an old hand plays it. All of them where nobody knows the player's face.
 */
export function lookAlikes(name: string, mates: readonly string[], year: number | null): readonly string[] {
  const own = faceOf(name);
  if (own === null) return mates;
  const within = rankedMates(mates, (mate) => apart(own, faceOf(mate), year), PLACE);
  const [glance, second] = [within(GLANCE), within(SECOND)];
  if (glance.length >= ENOUGH.atGlance) return glance;
  return second.length >= ENOUGH.atSecond ? second : within(BARELY);
}

/** In years, steps of standing and youth counted as such. */
function apart(own: Face, other: Face | null, year: number | null): number {
  // whom nobody knows can only be a player of small parts
  if (other === null) return own.standing === SMALL ? SECOND : Number.POSITIVE_INFINITY;
  const steps = Math.abs(own.standing - other.standing);
  if (steps > STEPS) return Number.POSITIVE_INFINITY;
  const years = Math.abs(own.born - other.born);
  const isYoung = year !== null && year - Math.max(own.born, other.born) < YOUNG;
  return (isYoung ? YEAR_OF_YOUTH : 1) * years + STEP * steps;
}

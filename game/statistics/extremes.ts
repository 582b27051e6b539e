export type Counted = { readonly value: string; readonly answered: number; readonly right: number };

/** Fewer answers than these say nothing of what somebody knows. */
const LEAST = 10;
/** Standard errors that the two must be apart: the furthest of a dozen are further apart by chance than any two. */
const APART = 2.5;

/** The best and the worst known; null unless chance would hardly set them so far apart. */
export function extremesOf<Row extends Counted>(
  rows: readonly Row[],
): { readonly best: Row; readonly worst: Row } | null {
  const known = rows.filter(({ answered }) => answered >= LEAST).sort((a, b) => shareOf(b) - shareOf(a));
  const [best] = known;
  const worst = known.at(-1);
  if (best === undefined || worst === undefined || best === worst) return null;
  const both = (best.right + worst.right) / (best.answered + worst.answered);
  const error = Math.sqrt(both * (1 - both) * (1 / best.answered + 1 / worst.answered));
  return shareOf(best) - shareOf(worst) > APART * error ? { best, worst } : null;
}

export function shareOf({ answered, right }: Omit<Counted, "value">): number {
  return answered === 0 ? 0 : right / answered;
}

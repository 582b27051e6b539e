/**
 * Mates of one circle, each as far from the key as `apart` says (in years), and in order: whoever stands further off in the
 * circle counts as `place` years further a place. Gives those who are so many years apart at the most, nearest first.
 */
export function rankedMates(
  mates: readonly string[],
  apart: (mate: string) => number,
  place: number,
): (most: number) => readonly string[] {
  const ranked = mates
    .map((mate, at) => ({ mate, apart: apart(mate), at }))
    .sort((one, other) => one.apart + place * one.at - (other.apart + place * other.at));
  return (most) => ranked.filter(({ apart }) => apart <= most).map(({ mate }) => mate);
}

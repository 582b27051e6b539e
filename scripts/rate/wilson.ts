/** A share and the interval that holds the true one 95 times in 100; all from 0 to 1. */
export type Share = { readonly share: number; readonly low: number; readonly high: number };

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/**
 * Wilson's score interval for `yes` out of `of`, without continuity correction:
 *
 *     (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 *
 * Edwin B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), 209-212. It stays within 0 and 1, and means something at 100 of 100. Of nothing
 * nothing is known: the interval is everything, the share not a number.
 */
export function wilson(yes: number, of: number): Share {
  if (of === 0) return { share: Number.NaN, low: 0, high: 1 };
  const share = yes / of;
  const square = Z * Z;
  const scale = 1 + square / of;
  const centre = (share + square / (2 * of)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / scale;
  return { share, low: yes === 0 ? 0 : centre - half, high: yes === of ? 1 : centre + half };
}

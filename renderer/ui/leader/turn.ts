/** Whole seconds as the leader shows them: 8 until the eighth second is over. */
export function secondsShown(remaining: number): number {
  return Math.max(0, Math.ceil(remaining / 1000));
}

/**
 * How far the hand has turned, 0 to 1: through the present second, or, where it steps, through the whole time in steps
 * of a second.
 */
export function turnAt(remaining: number, total: number, stepping: boolean): number {
  if (remaining <= 0) return 1;
  if (stepping) return total === 0 ? 0 : Math.min(1, Math.max(0, 1 - (secondsShown(remaining) * 1000) / total));
  const intoSecond = remaining % 1000;
  return intoSecond === 0 ? 0 : 1 - intoSecond / 1000;
}

/** The middle value, or the mean of the two in the middle; null without values. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[(sorted.length >> 1) - 1] ?? upper);
  return (lower + upper) / 2;
}

/** The name that stands there most often, and how often; null where two share that, or there is none. */
export function seasonWinner(winners: readonly string[]): { readonly name: string; readonly won: number } | null {
  const counts = new Map<string, number>();
  for (const name of winners) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  const [name, won] = first;
  return { name, won };
}

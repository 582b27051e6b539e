/** The same things with one of them moved to another place; what stands in between makes room. */
export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const item = all[from];
  if (item === undefined || to < 0 || to >= all.length) return [...all];
  const others = all.filter((_, at) => at !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

export type Day<T> = { readonly key: string; readonly at: number; readonly items: readonly T[] };

/** `2025-11-14`, in the machine's own time zone. */
export function dayKey(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Things in their order, gathered under the day on which each began. */
export function byDay<T extends { readonly startedAt: number }>(items: readonly T[]): readonly Day<T>[] {
  const days = new Map<string, { at: number; items: T[] }>();
  for (const item of items) {
    const key = dayKey(item.startedAt);
    const day = days.get(key);
    if (day === undefined) days.set(key, { at: item.startedAt, items: [item] });
    else day.items.push(item);
  }
  return [...days].map(([key, day]) => ({ key, ...day }));
}

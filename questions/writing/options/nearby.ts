/** How many of one kind are looked at for one question: those that stand nearest in the article. */
const MOST = 160;

/** Whether only some of them are looked at. */
export function isMany(items: readonly unknown[]): boolean {
  return items.length > MOST;
}

/** Of a list in order of place, the items around a place; all of them where they are few. */
export function nearby<T>(items: readonly T[], placeOf: (item: T) => number, place: number): readonly T[] {
  if (!isMany(items)) return items;
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < place) low = middle + 1;
    else high = middle;
  }
  const first = Math.min(Math.max(0, low - MOST / 2), items.length - MOST);
  return items.slice(first, first + MOST);
}

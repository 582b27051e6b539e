/** Rows that are drawn beyond the edges of what is seen, so that a quick turn of the wheel meets no gap. */
const BEYOND = 6;

/** Places of the rows to be drawn, `first` to `last`; none where `last` is less. */
export type Span = { readonly first: number; readonly last: number };

/** @param top how far the list is scrolled, and `seen` how much of it is seen, pixels */
export function spanOf(top: number, seen: number, rowHeight: number, total: number): Span {
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  const last = Math.min(total - 1, Math.ceil((top + seen) / rowHeight) + BEYOND);
  return { first, last };
}

/** Where the list has to be scrolled to so that a row is wholly seen; as little as possible. */
export function scrolledTo(place: number, top: number, seen: number, rowHeight: number): number {
  const from = place * rowHeight;
  if (from < top) return from;
  return from + rowHeight > top + seen ? from + rowHeight - seen : top;
}

/** Where a key leads in a list, from a place of it; null for a key that leads nowhere. */
export function placeAfter(key: string, at: number, total: number, rowsSeen: number): number | null {
  const last = Math.max(0, total - 1);
  const within = (place: number) => Math.min(last, Math.max(0, place));
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "PageDown":
      return within(at + Math.max(1, rowsSeen - 1));
    case "PageUp":
      return within(at - Math.max(1, rowsSeen - 1));
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** Results kept for one function; when there are more, all are forgotten. */
const MOST = 4000;

/** A pure function of a text that remembers what it gave: the same names and stems are asked about again and again. */
export function remembering<T>(make: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    if (known.size >= most) known.clear();
    const value = make(text);
    known.set(text, { value });
    return value;
  };
}

/** FNV-1a over UTF-16 code units, 32 bits, finished with an avalanche (murmur3's). The same everywhere. */
export function hash32(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 64 bits as 16 hexadecimal digits, from two differently seeded hashes. */
export function hashId(text: string): string {
  return [hash32(text), hash32(text, 0x9e3779b9)].map((part) => part.toString(16).padStart(8, "0")).join("");
}

/** One of `items` by hash; undefined only where there are none. */
export function pick<T>(items: readonly T[], seed: string): T | undefined {
  return items[hash32(seed) % Math.max(1, items.length)];
}

/** The same items in an order that follows from the seed and each item's own key, not from where it stood. */
export function shuffled<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item), rank: hash32(`${seed}|${keyOf(item)}`) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

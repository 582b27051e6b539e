/** A token bucket: `burst` at once, then `perSecond`. Times are milliseconds of any clock that does not go back. */
export type BucketSize = { readonly burst: number; readonly perSecond: number };

export type Bucket = {
  /** Takes one if there is one. */
  readonly take: (now: number) => boolean;
  /** What could be taken at once. */
  readonly left: (now: number) => number;
};

export function createBucket({ burst, perSecond }: BucketSize, start: number): Bucket {
  let tokens = burst;
  let at = start;
  const left = (now: number) => {
    tokens = Math.min(burst, tokens + (Math.max(0, now - at) * perSecond) / 1000);
    at = now;
    return tokens;
  };
  const take = (now: number) => {
    if (left(now) < 1) return false;
    tokens -= 1;
    return true;
  };
  return { take, left };
}

/** Most keys that are remembered: a flood of invented ones costs the oldest, not the memory. */
const MOST_KEYS = 10_000;

export type Buckets = {
  readonly take: (key: string, now: number) => boolean;
  /** Whether one could be taken. */
  readonly may: (key: string, now: number) => boolean;
  readonly size: () => number;
};

/** One bucket a key; of keys whose bucket is full again nothing needs to be known. */
export function createBuckets(size: BucketSize): Buckets {
  const buckets = new Map<string, Bucket>();
  const makeRoom = (now: number) => {
    for (const [key, bucket] of buckets) if (bucket.left(now) >= size.burst) buckets.delete(key);
    const [oldest] = buckets.keys();
    if (buckets.size >= MOST_KEYS && oldest !== undefined) buckets.delete(oldest);
  };
  return {
    take: (key, now) => {
      const known = buckets.get(key);
      if (known !== undefined) return known.take(now);
      if (buckets.size >= MOST_KEYS) makeRoom(now);
      const bucket = createBucket(size, now);
      buckets.set(key, bucket);
      return bucket.take(now);
    },
    may: (key, now) => (buckets.get(key)?.left(now) ?? size.burst) >= 1,
    size: () => buckets.size,
  };
}

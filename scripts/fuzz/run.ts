import { checkInput } from "./check.ts";
import { fuzzInput } from "./input.ts";

type Failing = { readonly index: number; readonly bytes: Uint8Array; readonly reason: string };

export type Figures = {
  readonly inputs: number;
  readonly bytes: number;
  /** Ending -> how many inputs came to it. */
  readonly endings: Readonly<Record<string, number>>;
  /** Milliseconds per 100 kB of the slowest input, smaller ones counted as 100 kB. */
  readonly slowest: number;
  readonly failing: readonly Failing[];
};

export type Run = {
  readonly articles: readonly [string, ...string[]];
  readonly seed: number;
  readonly inputs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds per 100 kB that an input may take; the first is more, warming up. */
  readonly limit: number;
};

const UNIT = 100_000;

/** Sends inputs number 0 to `inputs` - 1 the whole way; goes on after one that fails. */
export function runFuzz({ articles, seed, inputs, now, limit }: Run): Figures {
  const endings: Record<string, number> = {};
  const failing: Failing[] = [];
  let total = 0;
  let slowest = 0;
  for (let index = 0; index < inputs; index++) {
    const bytes = fuzzInput(articles, seed, index);
    const from = now();
    try {
      const ending = checkInput(bytes);
      endings[ending] = (endings[ending] ?? 0) + 1;
    } catch (error) {
      failing.push({ index, bytes, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const pace = (now() - from) / Math.max(1, bytes.length / UNIT);
    if (pace > limit && index > 0) failing.push({ index, bytes, reason: `${pace.toFixed(0)} ms per 100 kB` });
    slowest = Math.max(slowest, index > 0 ? pace : 0);
    total += bytes.length;
  }
  return { inputs, bytes: total, endings, slowest, failing };
}

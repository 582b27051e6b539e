import { checkInput, type Ending } from "./check.ts";
import { fuzzInput } from "./input.ts";

export type Failing = { readonly index: number; readonly bytes: Uint8Array; readonly reason: string };

export type Figures = {
  readonly inputs: number;
  readonly bytes: number;
  /** Ending -> how many inputs came to it. */
  readonly endings: Readonly<Record<string, number>>;
  /** Milliseconds per 100 kB of the slowest input, smaller ones counted as 100 kB. */
  readonly slowest: number;
  readonly failing: readonly Failing[];
};

/** A share of a run: every `step`-th input, beginning with number `first`. */
export type Share = { readonly first: number; readonly step: number };

export type Run = {
  readonly articles: readonly [string, ...string[]];
  readonly seed: number;
  readonly inputs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds per 100 kB that an input may take. */
  readonly limit: number;
  readonly share?: Share;
  /** Told before each input. */
  readonly onInput?: (index: number) => void;
};

const UNIT = 100_000;
/** An input that takes too long is timed again: the machine may have been busy with something else. */
const TRIES = 3;

/** Sends inputs number 0 to `inputs` - 1 the whole way; goes on after one that fails. */
export function runFuzz({ articles, seed, inputs, now, limit, share, onInput }: Run): Figures {
  const endings: Record<string, number> = {};
  const failing: Failing[] = [];
  let total = 0;
  let slowest = 0;
  let done = 0;
  for (let index = share?.first ?? 0; index < inputs; index += share?.step ?? 1) {
    onInput?.(index);
    done += 1;
    const bytes = fuzzInput(articles, seed, index);
    total += bytes.length;
    try {
      const { ending, pace } = timed(bytes, now, limit);
      endings[ending] = (endings[ending] ?? 0) + 1;
      slowest = Math.max(slowest, pace);
      if (pace > limit) failing.push({ index, bytes, reason: `${pace.toFixed(0)} ms per 100 kB` });
    } catch (error) {
      failing.push({ index, bytes, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { inputs: done, bytes: total, endings, slowest, failing };
}

/** The figures of several shares as one. */
export function together(shares: readonly Figures[]): Figures {
  const endings: Record<string, number> = {};
  for (const [ending, count] of shares.flatMap((share) => Object.entries(share.endings)))
    endings[ending] = (endings[ending] ?? 0) + count;
  return {
    inputs: shares.reduce((sum, { inputs }) => sum + inputs, 0),
    bytes: shares.reduce((sum, { bytes }) => sum + bytes, 0),
    endings,
    slowest: Math.max(...shares.map(({ slowest }) => slowest)),
    failing: shares.flatMap(({ failing }) => failing),
  };
}

/** How an input ends, and its best pace of a few tries where the first is over the limit. */
function timed(bytes: Uint8Array, now: () => number, limit: number): { ending: Ending; pace: number } {
  let pace = Number.POSITIVE_INFINITY;
  let ending: Ending = "empty";
  for (let left = TRIES; left > 0 && pace > limit; left--) {
    const from = now();
    ending = checkInput(bytes);
    pace = Math.min(pace, (now() - from) / Math.max(1, bytes.length / UNIT));
  }
  return { ending, pace };
}

import { createBuckets } from "./buckets.ts";

/** Wrong PINs and codes from one address: a team that mistypes has plenty, a program that tries them all does not. */
const PER_ADDRESS = { burst: 10, perSecond: 0.1 };
/** From all addresses together: whoever has many gains little by it. */
const FROM_ALL = { burst: 200, perSecond: 2 };

export type Guesses = {
  /** Whether this address may try a PIN or a code now; asked before any is looked at. */
  readonly may: (address: string, now: number) => boolean;
  readonly wrong: (address: string, now: number) => void;
};

export function createGuesses(): Guesses {
  const byAddress = createBuckets(PER_ADDRESS);
  const all = createBuckets(FROM_ALL);
  return {
    may: (address, now) => byAddress.may(address, now) && all.may("", now),
    wrong: (address, now) => {
      byAddress.take(address, now);
      all.take("", now);
    },
  };
}

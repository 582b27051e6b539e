/** So many right of so many. */
export type Share = { readonly of: number; readonly right: number };

export type Trend =
  /** Too little to say anything. */
  | { readonly kind: "unknown" }
  | { readonly kind: "steady"; readonly share: number }
  | { readonly kind: "rose" | "fell"; readonly from: number; readonly to: number };

/** Fewer than these in a part of the time say nothing. */
const LEAST = 20;
/** Standard errors that two shares must be apart, to be no play of chance nine times in ten. */
const APART = 1.64;

/** Compares the first third of a time with its last; where that may be chance, nothing has changed. */
export function trendOf(shares: readonly Share[]): Trend {
  const third = Math.max(1, Math.floor(shares.length / 3));
  const before = sum(shares.slice(0, third));
  const after = sum(shares.slice(-third));
  if (shares.length < 2 || before.of < LEAST || after.of < LEAST) return { kind: "unknown" };
  const [from, to] = [before.right / before.of, after.right / after.of];
  const all = sum([before, after]);
  const both = all.right / all.of;
  const error = Math.sqrt(both * (1 - both) * (1 / before.of + 1 / after.of));
  // The words give whole per cents: what reads the same has not changed.
  const same = Math.round(from * 100) === Math.round(to * 100);
  if (same || Math.abs(to - from) <= APART * error) {
    const whole = sum(shares);
    return { kind: "steady", share: whole.right / whole.of };
  }
  return { kind: to > from ? "rose" : "fell", from, to };
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((total, { of, right }) => ({ of: total.of + of, right: total.right + right }), {
    of: 0,
    right: 0,
  });
}

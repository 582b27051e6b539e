import { createHash, timingSafeEqual } from "node:crypto";

/** What a phone holds is random; what is kept is its SHA-256, which lets nobody in. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export type Tokens = {
  /** The seat that a token was given for; null for one that nobody was given. */
  readonly seatOf: (hash: string) => string | null;
  readonly add: (row: TokenRow) => void;
  readonly drop: (hash: string) => void;
};

export type TokenRow = { readonly hash: string; readonly seat: string };

/**
 * The tokens of one night by their hashes. Looking one up may take as long as it likes: nobody chooses the hash of what
 * they send.
 */
export function createTokens(rows: readonly TokenRow[]): Tokens {
  const seats = new Map(rows.map(({ hash, seat }) => [hash, seat]));
  return {
    seatOf: (hash) => seats.get(hash) ?? null,
    add: ({ hash, seat }) => void seats.set(hash, seat),
    drop: (hash) => void seats.delete(hash),
  };
}

/** Whether two secrets are the same, without telling by the time it takes how much of one was right. */
export function equal(offered: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(offered), digest(expected));
}

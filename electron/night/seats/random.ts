import { randomBytes, randomInt } from "node:crypto";

/** Everything random of a night that must not be guessed. */

/** Letters and digits that are not taken for one another when they are read out or written down. */
const CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const CODE_LENGTH = 5;

/** A handle of a seat or of a question put. */
export const randomHandle = () => randomBytes(8).toString("hex");
/** A phone's token, and the stage's key. */
export const randomToken = () => randomBytes(16).toString("hex");
export const randomSecret = () => randomBytes(32).toString("hex");
/** Six digits; the first is no zero, which people leave out. */
export const randomPin = () => String(randomInt(100_000, 1_000_000));
export const randomNightId = () => randomBytes(9).toString("base64url");

/** A team's code; one digit or letter in 31^5, and never one that is taken. */
export function randomCode(taken: (code: string) => boolean): string {
  for (;;) {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join("");
    if (!taken(code)) return code;
  }
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a person sees as one character counts as one. */
export const countGraphemes = (text: string): number => [...segmenter.segment(text)].length;

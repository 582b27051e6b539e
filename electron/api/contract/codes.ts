/**
 * Every code that a call may fail with. The interface has a sentence for each in its catalogue; a test compares them.
 */
export const FAILURE_CODES = [
  // the contract itself
  "unknown-call",
  "not-allowed",
  "bad-input",
  "bad-output",
  "internal",
  "disconnected",
  "not-here",
  // reading an article
  "empty",
  "too-large",
  "binary",
  "encoding",
  "too-short",
  "not-enough",
  "cancelled",
  "unreadable",
  // the store
  "not-found",
  "conflict",
  "built-in",
  "storage-full",
  "storage-read-only",
  "storage-failed",
  // writing a file
  "unwritable",
  // pictures, sounds and clips
  "media-unknown",
  "media-too-large",
  // a quiz night
  "no-night",
  "night-open",
  "no-network",
  "not-now",
  "held",
  "nothing-to-undo",
  "no-such-seat",
  "no-such-question",
  "no-such-option",
  "no-tie-break",
  "too-few-questions",
  "no-such-item",
  "none-left",
  "name-empty",
  "name-too-long",
  "name-taken",
  "name-not-allowed",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

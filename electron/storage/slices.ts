import { setImmediate } from "node:timers/promises";
import { type Failure, failure } from "../../questions/result.ts";
import type { Store } from "./store.ts";
import { TROUBLE_WORDS, type TroubleCode } from "./trouble.ts";

/** How long everything else waits for a slice, milliseconds. */
const SLICE = 15;

/** Work that says where it may be left for a moment: between two of its yields everything in the store is as agreed. */
export type LongWork<T> = Generator<void, T, void>;

/**
 * Does long work a little at a time, each slice in a transaction of its own, so that the program answers between them. A
 * slice that the disk refuses is not there, and the work ends with it: what the slices before it did is the caller's to settle.
 */
export async function inSlices<T>(
  { db, transaction }: Store,
  work: LongWork<T>,
): Promise<{ readonly ok: true; readonly value: T } | Failure<TroubleCode>> {
  for (;;) {
    if (!db.isOpen) return failure("storage-failed", TROUBLE_WORDS["storage-failed"]);
    const slice = transaction(() => ({ ok: true, turn: oneSlice(work) }) as const);
    if (!slice.ok) return slice;
    if (slice.turn.done === true) return { ok: true, value: slice.turn.value };
    await setImmediate();
  }
}

function oneSlice<T>(work: LongWork<T>): IteratorResult<void, T> {
  const end = performance.now() + SLICE;
  for (;;) {
    const turn = work.next();
    if (turn.done === true || performance.now() >= end) return turn;
  }
}

/** All of it at once; for what has to be over before anything else begins. */
export function atOnce<T>(work: LongWork<T>): T {
  for (;;) {
    const turn = work.next();
    if (turn.done === true) return turn.value;
  }
}

/**
 * What the host's clock says, as a page knows it from pings: offset and round trip of each, as in NTP (RFC 5905, section
 * 8), and of the last few the one that came back fastest, because that one had least room to be lopsided.
 */

/** One ping: `sentAt` and `receivedAt` by the page's clock, `hostAt` by the host's, all milliseconds. */
export type Ping = { readonly sentAt: number; readonly receivedAt: number; readonly hostAt: number };

/** `offset` is added to the page's clock to get the host's; milliseconds. */
export type Sample = { readonly offset: number; readonly roundTrip: number };

/** The samples in use, oldest first. `rough` is what is known before the first ping came back. */
export type ClockSync = { readonly rough: number | null; readonly samples: readonly Sample[] };

export const NO_SYNC: ClockSync = { rough: null, samples: [] };

const KEPT = 6;

/**
 * A message that carries the host's time without having been asked for it: it was on its way for a while, so the
 * largest offset seen is the best guess.
 */
export function heardAt(sync: ClockSync, hostAt: number, receivedAt: number): ClockSync {
  const offset = hostAt - receivedAt;
  return { ...sync, rough: sync.rough === null ? offset : Math.max(sync.rough, offset) };
}

/** Takes in a ping that came back. One that seems to have come back before it went is passed over: a clock was set. */
export function pinged(sync: ClockSync, { sentAt, receivedAt, hostAt }: Ping): ClockSync {
  const roundTrip = receivedAt - sentAt;
  if (roundTrip < 0) return sync;
  const sample = { offset: hostAt - (sentAt + receivedAt) / 2, roundTrip };
  return { ...sync, samples: [...sync.samples, sample].slice(-KEPT) };
}

/** Milliseconds to add to the page's clock; 0 where nothing is known yet. */
export function offsetOf({ samples, rough }: ClockSync): number {
  const [first, ...rest] = samples;
  if (first === undefined) return rough ?? 0;
  return rest.reduce((best, sample) => (sample.roundTrip < best.roundTrip ? sample : best), first).offset;
}

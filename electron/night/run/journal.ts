import type { NightEvent } from "../../../game/night/events.ts";
import type { HostView } from "../../../game/night/host-view.ts";
import type { Log } from "../../platform/log.ts";
import type { NightKeeper, NightRecord, TokenRow } from "../ports.ts";

/** Answers that come together are written together: the longest that one waits for others, milliseconds. */
const GROUP_WITHIN = 8;
/** How soon a disk that refused is asked again, milliseconds. */
const ASK_AGAIN = 1000;

/** What goes to the disk at once. */
export type Entry = {
  readonly events: readonly NightEvent[];
  readonly tokens?: readonly TokenRow[];
  /** Hashes of tokens that end. */
  readonly dropped?: readonly string[];
};

export type Journal = {
  /** `then` runs when it is on the disk, or when the disk cannot take it and the night goes on in memory. */
  readonly add: (entry: Entry, then: () => void) => void;
  readonly storage: () => HostView["storage"];
  /** Writes at once what waits. */
  readonly flush: () => void;
  /** As `flush`, and nothing is written after it. */
  readonly close: () => void;
};

export type JournalOptions = {
  readonly record: NightRecord;
  readonly keeper: Pick<NightKeeper, "write">;
  /** Events that are on the disk already. */
  readonly stored: number;
  readonly log: Log;
  /** Each time that a group was written or given up for now. */
  readonly onWritten: () => void;
};

/** Appends to the store in groups. What the disk refuses is kept and offered again with all that came after it. */
export function createJournal({ record, keeper, stored, log, onWritten }: JournalOptions): Journal {
  let from = stored;
  let waiting: Entry[] = [];
  let callbacks: (() => void)[] = [];
  let storage: HostView["storage"] = "ok";
  let refusedAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;

  const write = (): HostView["storage"] => {
    const events = waiting.flatMap((entry) => entry.events);
    const tokens = waiting.flatMap((entry) => entry.tokens ?? []);
    const dropped = waiting.flatMap((entry) => entry.dropped ?? []);
    try {
      const written = keeper.write({ record, from, events, tokens, dropped });
      if (!written.ok) return written.code === "storage-full" ? "full" : "failed";
      from += events.length;
      waiting = [];
      return "ok";
    } catch (error) {
      log("the night could not be written", error);
      return "failed";
    }
  };
  /** A disk that refused is left alone for a while: what waits for it grows, and is offered whole. */
  const rests = () => storage !== "ok" && performance.now() - refusedAt < ASK_AGAIN;
  const flush = (always: boolean) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length > 0 && (always || !rests())) {
      storage = write();
      if (storage !== "ok") refusedAt = performance.now();
    }
    if (waiting.length > 0) schedule(ASK_AGAIN);
    const done = callbacks;
    callbacks = [];
    for (const then of done) then();
    onWritten();
  };
  const schedule = (within: number) => {
    timer = setTimeout(() => flush(false), within);
  };
  return {
    add: (entry, then) => {
      waiting.push(entry);
      callbacks.push(then);
      // One that waits for the disk to be asked again must not wait so long for its answer.
      if (timer !== null && storage !== "ok") clearTimeout(timer);
      if (timer === null || storage !== "ok") schedule(GROUP_WITHIN);
    },
    storage: () => storage,
    flush: () => {
      if (waiting.length > 0) flush(true);
    },
    close: () => {
      if (waiting.length > 0) flush(true);
      if (timer !== null) clearTimeout(timer);
    },
  };
}

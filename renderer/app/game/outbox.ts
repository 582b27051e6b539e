import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import type { Failure, Result } from "../../../questions/result.ts";

type Append<Event> = { readonly sessionId: string; from: number; readonly events: Event[] };
type Send<Event> = (append: Append<Event>) => Promise<Result<{ readonly stored: number }, FailureCode>>;

export type Outbox<Event> = {
  /** `from` is the event's place in its session. */
  readonly add: (sessionId: string, from: number, event: Event) => void;
  /** Sends what waits; resolves when all is stored or something would not be. */
  readonly flush: () => Promise<void>;
};

const MOST_AT_ONCE = 500;
/** The store will never take these, however often it is asked. */
const HOPELESS: ReadonlySet<FailureCode> = new Set(["conflict", "bad-input", "not-found"]);

/**
 * Events on their way to the store. Nobody waits for them: they are sent in order, one call at a time; what fails
 * stays and goes with the next. A failure is told once, until something has gone through again.
 */
export function createOutbox<Event>(send: Send<Event>, tell: (failure: Failure<FailureCode>) => void): Outbox<Event> {
  const waiting: Append<Event>[] = [];
  let sending: Promise<void> | null = null;
  let told = false;

  async function sendAll(): Promise<void> {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const events = next.events.slice(0, MOST_AT_ONCE);
      const result = await send({ ...next, events });
      if (result.ok) {
        told = false;
        drop(next, events.length);
        continue;
      }
      if (!told) tell(result);
      told = true;
      if (!HOPELESS.has(result.code)) return;
      drop(next, next.events.length);
    }
  }

  function drop(append: Append<Event>, count: number): void {
    append.events.splice(0, count);
    append.from += count;
    if (append.events.length === 0) waiting.splice(waiting.indexOf(append), 1);
  }

  return {
    add: (sessionId, from, event) => {
      const last = waiting.at(-1);
      if (last?.sessionId === sessionId) last.events.push(event);
      else waiting.push({ sessionId, from, events: [event] });
    },
    flush: () => {
      sending ??= sendAll().finally(() => {
        sending = null;
      });
      return sending;
    },
  };
}

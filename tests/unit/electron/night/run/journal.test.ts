import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { NightBatch, NightRecord } from "../../../../../electron/night/ports.ts";
import { createJournal } from "../../../../../electron/night/run/journal.ts";
import type { NightEvent } from "../../../../../game/night/events.ts";
import { failure, ok, type Result } from "../../../../../questions/result.ts";

const record: NightRecord = {
  id: "n",
  planId: "p",
  title: "",
  club: "",
  rehearsal: false,
  openedAt: 0,
  secret: "",
  pin: "",
  stageKey: "",
  wifi: null,
  address: "",
  port: 0,
};
const event = (at: number): NightEvent => ({ type: "locked", at });

/** A disk that answers as it is told, and a journal that writes to it. */
function journalOn(answers: (() => Result<unknown>)[] = []) {
  const batches: NightBatch[] = [];
  const log = vi.fn();
  const onWritten = vi.fn();
  const write = (batch: NightBatch) => {
    const answer = (answers.shift() ?? (() => ok({})))();
    if (answer.ok) batches.push(batch);
    return answer;
  };
  const journal = createJournal({ record, keeper: { write }, stored: 4, log, onWritten });
  return { journal, batches, log, onWritten };
}

const full = () => failure("storage-full", "full");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the journal", () => {
  test("writes what comes together in one group, within ten milliseconds, and only then says so", () => {
    const { journal, batches } = journalOn();
    const stored = vi.fn();
    journal.add({ events: [event(1)], tokens: [{ hash: "h", seat: "s" }] }, stored);
    vi.advanceTimersByTime(3);
    journal.add({ events: [event(2), event(3)], dropped: ["d"] }, stored);
    expect(stored).not.toHaveBeenCalled();
    vi.advanceTimersByTime(7);
    expect(stored).toHaveBeenCalledTimes(2);
    const group = {
      from: 4,
      events: [event(1), event(2), event(3)],
      tokens: [{ hash: "h", seat: "s" }],
      dropped: ["d"],
    };
    expect(batches).toMatchObject([group]);
    journal.add({ events: [event(4)] }, stored);
    vi.advanceTimersByTime(10);
    expect(batches[1]).toMatchObject({ from: 7, events: [event(4)] });
  });

  test("on a full disk acknowledges at once and says so, and writes all of it when there is room again", () => {
    const { journal, batches } = journalOn([full, full]);
    const stored = vi.fn();
    journal.add({ events: [event(1)] }, stored);
    vi.advanceTimersByTime(10);
    expect(stored).toHaveBeenCalledTimes(1);
    expect(journal.storage()).toBe("full");
    journal.add({ events: [event(2)] }, stored);
    vi.advanceTimersByTime(10);
    expect(stored).toHaveBeenCalledTimes(2);
    expect(batches).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(journal.storage()).toBe("ok");
    expect(batches).toMatchObject([{ from: 4, events: [event(1), event(2)] }]);
  });

  test("does not ask a disk that has just refused for every answer", () => {
    const asked = vi.fn(full);
    const { journal } = journalOn(Array.from({ length: 99 }, () => asked));
    for (let n = 0; n < 50; n++) {
      journal.add({ events: [event(n)] }, () => {});
      vi.advanceTimersByTime(10);
    }
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test("goes on in memory where writing throws", () => {
    const { journal, log } = journalOn([
      () => {
        throw new Error("a bug");
      },
    ]);
    const stored = vi.fn();
    journal.add({ events: [event(1)] }, stored);
    vi.advanceTimersByTime(10);
    expect(stored).toHaveBeenCalled();
    expect(journal.storage()).toBe("failed");
    expect(log).toHaveBeenCalled();
  });

  test("writes what waits when it is closed, and nothing after", () => {
    const { journal, batches } = journalOn();
    journal.add({ events: [event(1)] }, () => {});
    journal.close();
    expect(batches).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(batches).toHaveLength(1);
  });
});

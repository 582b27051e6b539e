import { describe, expect, it, vi } from "vitest";
import type { SoloEvent } from "../../../../../game/solo/model.ts";
import { failure, ok } from "../../../../../questions/result.ts";
import { createOutbox } from "../../../../../renderer/app/game/outbox.ts";

const event = (at: number): SoloEvent => ({ type: "paused", at });
const full = failure("storage-full", "The disk is full.");

describe("createOutbox", () => {
  it("sends each event once, in order, with its place", async () => {
    const send = vi.fn(async () => ok({ stored: 1 }));
    const outbox = createOutbox(send, vi.fn());
    outbox.add("s", 0, event(1));
    const first = outbox.flush();
    outbox.add("s", 1, event(2));
    await first;
    await outbox.flush();
    expect(send.mock.calls).toEqual([
      [{ sessionId: "s", from: 0, events: [event(1)] }],
      [{ sessionId: "s", from: 1, events: [event(2)] }],
    ]);
  });

  it("keeps what failed and sends it with the next, telling of the trouble once", async () => {
    const tell = vi.fn();
    const send = vi.fn(async (): Promise<ReturnType<typeof ok<{ stored: number }>> | typeof full> => full);
    const outbox = createOutbox(send, tell);
    outbox.add("s", 0, event(1));
    await outbox.flush();
    outbox.add("s", 1, event(2));
    await outbox.flush();
    expect(tell).toHaveBeenCalledOnce();
    send.mockResolvedValue(ok({ stored: 2 }));
    await outbox.flush();
    expect(send).toHaveBeenLastCalledWith({ sessionId: "s", from: 0, events: [event(1), event(2)] });
    send.mockClear();
    await outbox.flush();
    expect(send).not.toHaveBeenCalled();
  });

  it("tells again of trouble that comes after things went well", async () => {
    const tell = vi.fn();
    const answers = [full, ok({ stored: 1 }), full];
    const outbox = createOutbox(async () => answers.shift() ?? full, tell);
    outbox.add("s", 0, event(1));
    await outbox.flush();
    await outbox.flush();
    outbox.add("s", 1, event(2));
    await outbox.flush();
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it("gives up on a session that the store refuses for good, and goes on with the next", async () => {
    const sent: string[] = [];
    const outbox = createOutbox(async ({ sessionId }) => {
      sent.push(sessionId);
      return sessionId === "torn" ? failure("conflict", "Another window plays this game.") : ok({ stored: 1 });
    }, vi.fn());
    outbox.add("torn", 3, event(1));
    outbox.add("sound", 0, event(2));
    await outbox.flush();
    await outbox.flush();
    expect(sent).toEqual(["torn", "sound"]);
  });

  it("never sends more at once than the contract takes", async () => {
    const sizes: number[] = [];
    const outbox = createOutbox(async ({ events }) => {
      sizes.push(events.length);
      return ok({ stored: 0 });
    }, vi.fn());
    for (let place = 0; place < 1200; place++) outbox.add("s", place, event(place));
    await outbox.flush();
    expect(sizes).toEqual([500, 500, 200]);
  });
});

import { expect, test, vi } from "vitest";
import { createEventHub } from "../../../../electron/api/event-hub.ts";

test("an event reaches everybody who listens, and nobody who has stopped", () => {
  const hub = createEventHub(vi.fn());
  const [here, gone] = [vi.fn(), vi.fn()];
  hub.subscribe(here);
  hub.subscribe(gone)();
  hub.emit("menu.command", { command: "play" });
  expect(here).toHaveBeenCalledWith("menu.command", { command: "play" });
  expect(gone).not.toHaveBeenCalled();
});

test("a payload that is not as agreed is not sent", () => {
  const log = vi.fn();
  const hub = createEventHub(log);
  const listener = vi.fn();
  hub.subscribe(listener);
  hub.emit("menu.command", { command: "format the disk" } as never);
  expect(listener).not.toHaveBeenCalled();
  expect(log).toHaveBeenCalledOnce();
});

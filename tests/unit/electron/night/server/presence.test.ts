import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startHeartbeat } from "../../../../../electron/night/server/heartbeat.ts";
import type { Link } from "../../../../../electron/night/server/link.ts";
import { createPhones } from "../../../../../electron/night/server/phones.ts";
import { createPresence } from "../../../../../electron/night/server/presence.ts";

/** A phone that was heard of at a time, and that a test lets answer or not. */
function silent(heardAt = 0) {
  const heard = { at: heardAt };
  const calls = { probe: vi.fn(), cut: vi.fn() };
  const link: Link = {
    address: "",
    send: () => {},
    refuse: () => {},
    close: () => {},
    heardAt: () => heard.at,
    ...calls,
  };
  return { link, heard, ...calls };
}

let now = 0;
const pass = (ms: number) => {
  now += ms;
  vi.advanceTimersByTime(ms);
};

beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("one that was just heard of is here; one that was quiet is asked, and holds up the room no longer than its answer may take", () => {
  const phones = createPhones((seat) => seat);
  const { link, heard, probe } = silent();
  phones.seatedAt(phones.add(link), "ada", "hash");
  const onSilence = vi.fn();
  const presence = createPresence(phones, () => now, onSilence);
  expect(presence.isHere("ada")).toBe(true);
  expect(presence.isHere("bela")).toBe(false);
  expect(probe).not.toHaveBeenCalled();
  pass(10_000);
  expect(presence.isHere("ada")).toBe(true);
  expect(presence.isHere("ada")).toBe(true);
  expect(probe).toHaveBeenCalledTimes(1);
  pass(2500);
  expect(onSilence).toHaveBeenCalledTimes(1);
  expect(presence.isHere("ada")).toBe(false);
  heard.at = now;
  expect(presence.isHere("ada")).toBe(true);
  presence.stop();
});

test("the heartbeat asks the quiet, cuts off the gone and leaves the others alone", () => {
  const [gone, quiet, fresh] = [silent(0), silent(20_000), silent(30_000)];
  const heartbeat = startHeartbeat(
    () => now,
    () => [gone, quiet, fresh].map(({ link }) => link),
  );
  now = 36_000;
  vi.advanceTimersByTime(5000);
  heartbeat.stop();
  expect(gone.cut).toHaveBeenCalled();
  expect(quiet.probe).toHaveBeenCalled();
  expect(quiet.cut).not.toHaveBeenCalled();
  expect(fresh.probe).not.toHaveBeenCalled();
});

test("phones follow their seat when it is merged into another, and go back when that is undone", () => {
  const merged = new Map<string, string>();
  const phones = createPhones((seat) => merged.get(seat) ?? seat);
  const phone = phones.add(silent().link);
  phones.seatedAt(phone, "ada", "hash");
  merged.set("ada", "bela");
  phones.rehome();
  expect(phones.atSeat("bela")).toEqual([phone]);
  expect(phones.atSeat("ada")).toEqual([]);
  merged.clear();
  phones.rehome();
  expect(phones.atSeat("ada")).toEqual([phone]);
});

test("of those who connect and never join the one that waits longest has to go", () => {
  const phones = createPhones((seat) => seat);
  const first = silent();
  phones.add(first.link);
  for (let number = 0; number < 999; number++) phones.add(silent().link);
  expect(first.cut).not.toHaveBeenCalled();
  phones.add(silent().link);
  expect(first.cut).toHaveBeenCalled();
});

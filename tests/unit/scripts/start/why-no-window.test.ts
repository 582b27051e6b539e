import { expect, test } from "vitest";
import { whyNoWindow } from "../../../../scripts/start/why-no-window.ts";

test.each([
  ["linux", { DISPLAY: ":0" }, 1000],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, 1000],
  ["darwin", {}, 501],
  ["win32", {}, undefined],
] as const)("on %s with %j, user %s, Electron can open a window", (platform, env, uid) => {
  expect(whyNoWindow({ platform, env, uid })).toBeNull();
});

test("without a display it cannot", () => {
  expect(whyNoWindow({ platform: "linux", env: { DISPLAY: "" }, uid: 1000 })).toContain("no display");
});

test("as root it cannot: its sandbox is never switched off for that", () => {
  expect(whyNoWindow({ platform: "linux", env: { DISPLAY: ":0" }, uid: 0 })).toContain("root");
});

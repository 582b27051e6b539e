import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../../../../electron/platform/data-folder.ts";

test.each([
  ["linux", {}, join("/home/ada", ".config", "Marquee")],
  ["linux", { XDG_CONFIG_HOME: "/cfg" }, join("/cfg", "Marquee")],
  ["linux", { XDG_CONFIG_HOME: "" }, join("/home/ada", ".config", "Marquee")],
  ["darwin", { XDG_CONFIG_HOME: "/cfg" }, join("/home/ada", "Library", "Application Support", "Marquee")],
  ["win32", { APPDATA: "/appdata" }, join("/appdata", "Marquee")],
  ["win32", {}, join("/home/ada", "AppData", "Roaming", "Marquee")],
  ["linux", { MARQUEE_DATA: "/elsewhere", XDG_CONFIG_HOME: "/cfg" }, "/elsewhere"],
  ["linux", { MARQUEE_DATA: "" }, join("/home/ada", ".config", "Marquee")],
] as const)("on %s with %j it is %s", (platform, env, folder) => {
  expect(dataFolder({ platform, home: "/home/ada", env })).toBe(folder);
});

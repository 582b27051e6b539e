import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { recallPlacement, rememberPlacement } from "../../../../electron/shell/window-memory.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const placement = { x: 1, y: 2, width: 900, height: 600, maximized: false, fullScreen: true };

test("the window's place comes back, and no draft of the file stays behind", () => {
  const folder = temporaryFolder();
  rememberPlacement(folder, placement, vi.fn());
  expect(recallPlacement(folder)).toEqual(placement);
  expect(readdirSync(folder)).toEqual(["window.json"]);
});

test.each(["", "{", "null", '{"x":"1"}', '{"x":1,"y":2,"width":-1,"height":1,"maximized":true,"fullScreen":false}'])(
  "a file with %j counts as none",
  (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "window.json"), text);
    expect(recallPlacement(folder)).toBeNull();
  },
);

test("a folder that cannot be written to costs a line in the log, not the program", () => {
  const log = vi.fn();
  rememberPlacement(join(temporaryFolder(), "not", "there"), placement, log);
  expect(log).toHaveBeenCalledOnce();
});

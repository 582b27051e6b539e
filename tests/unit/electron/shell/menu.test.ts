import { describe, expect, test, vi } from "vitest";
import { events } from "../../../../electron/api/contract/events.ts";
import { LABELS } from "../../../../electron/shell/labels.ts";
import { menuTemplate } from "../../../../electron/shell/menu.ts";
import { type MenuLine, menuTable } from "../../../../electron/shell/menu-table.ts";

const PLATFORMS = ["linux", "win32", "darwin"] as const;
const linesOf = (platform: NodeJS.Platform): MenuLine[] => menuTable(platform).flatMap(({ lines }) => [...lines]);

describe.each(PLATFORMS)("the menu on %s", (platform) => {
  const lines = linesOf(platform);
  const keys = lines.flatMap((line) => (line.kind !== "rule" && line.keys ? [line.keys] : []));

  test("offers every command that the interface carries out, once at least", () => {
    const offered = new Set(lines.flatMap((line) => (line.kind === "command" ? [line.command] : [])));
    expect([...offered].sort()).toEqual([...events["menu.command"].shape.command.options].sort());
  });

  test("gives no two items the same keys", () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("takes no single letter, no Space, no Enter and no Escape: those are the game's", () => {
    for (const combination of keys) expect(combination).toMatch(/^(?:(?:CmdOrCtrl|Ctrl)\+|F\d+$)/);
  });

  test("has the usual ways to edit, to leave and to fill the screen", () => {
    const roles = lines.flatMap((line) => (line.kind === "role" ? [line.role] : []));
    expect(roles).toEqual(
      expect.arrayContaining(["undo", "cut", "copy", "paste", "quit", "togglefullscreen", "zoomIn"]),
    );
  });

  test("opens no developer tools and reloads nothing", () => {
    const roles = lines.flatMap((line) => (line.kind === "role" ? [line.role] : []));
    for (const role of ["toggleDevTools", "reload", "forceReload"]) expect(roles).not.toContain(role);
  });
});

test("F11 fills the screen where no system key does", () => {
  expect(linesOf("linux")).toContainEqual(expect.objectContaining({ role: "togglefullscreen", keys: "F11" }));
});

test("a click sends the item's command and nothing else", () => {
  const send = vi.fn();
  const template = menuTemplate("linux", "Marquee", send);
  const file = template[0]?.submenu;
  const item = Array.isArray(file) ? file.find(({ id }) => id === "open-article") : undefined;
  expect(item).toMatchObject({ label: LABELS["menu.open-article"], accelerator: "CmdOrCtrl+O" });
  Reflect.apply(item?.click ?? expect.unreachable, item, []);
  expect(send.mock.calls).toEqual([["open-article"]]);
});

test("on a Mac the first menu carries the program's name", () => {
  expect(menuTemplate("darwin", "Marquee", vi.fn())[0]).toMatchObject({ label: "Marquee" });
});

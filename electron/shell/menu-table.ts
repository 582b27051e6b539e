import type { MenuItemConstructorOptions } from "electron";
import type { EventPayload } from "../api/contract/events.ts";
import type { Label } from "./labels.ts";

export type MenuCommand = EventPayload<"menu.command">["command"];

type Role = NonNullable<MenuItemConstructorOptions["role"]>;

/** One line of a menu: a command that the page carries out, a role that Electron does, or a rule between. */
export type MenuLine =
  | { readonly kind: "command"; readonly label: Label; readonly command: MenuCommand; readonly keys?: string }
  | { readonly kind: "role"; readonly label: Label; readonly role: Role; readonly keys?: string }
  | { readonly kind: "rule" };

export type MenuColumn = { readonly label: Label | "app"; readonly lines: readonly MenuLine[] };

const rule: MenuLine = { kind: "rule" };
const command = (label: Label, name: MenuCommand, keys?: string): MenuLine =>
  keys === undefined ? { kind: "command", label, command: name } : { kind: "command", label, command: name, keys };
const role = (label: Label, name: Role, keys?: string): MenuLine =>
  keys === undefined ? { kind: "role", label, role: name } : { kind: "role", label, role: name, keys };

const file = [
  command("menu.play", "play", "CmdOrCtrl+1"),
  command("menu.new-game", "new-game", "CmdOrCtrl+N"),
  command("menu.open-article", "open-article", "CmdOrCtrl+O"),
  command("menu.import", "import", "CmdOrCtrl+I"),
];
const settings = command("menu.settings", "settings", "CmdOrCtrl+,");
const about = command("menu.about", "about");
const edit = [
  role("menu.undo", "undo"),
  role("menu.redo", "redo"),
  rule,
  role("menu.cut", "cut"),
  role("menu.copy", "copy"),
  role("menu.paste", "paste"),
  role("menu.select-all", "selectAll"),
];
const view = (fullScreenKeys: string) => [
  command("menu.nights", "nights", "CmdOrCtrl+2"),
  command("menu.practice", "practice", "CmdOrCtrl+3"),
  command("menu.library", "library", "CmdOrCtrl+L"),
  command("menu.history", "history", "CmdOrCtrl+Y"),
  command("menu.statistics", "statistics"),
  command("menu.mute", "mute", "CmdOrCtrl+Shift+M"),
  rule,
  role("menu.full-screen", "togglefullscreen", fullScreenKeys),
  rule,
  role("menu.reset-zoom", "resetZoom", "CmdOrCtrl+0"),
  role("menu.zoom-in", "zoomIn", "CmdOrCtrl+Plus"),
  role("menu.zoom-out", "zoomOut", "CmdOrCtrl+-"),
];

const windowsAndLinux: readonly MenuColumn[] = [
  { label: "menu.file", lines: [...file, rule, settings, rule, role("menu.quit", "quit")] },
  { label: "menu.edit", lines: edit },
  { label: "menu.view", lines: view("F11") },
  { label: "menu.help", lines: [about] },
];

const mac: readonly MenuColumn[] = [
  {
    label: "app",
    lines: [
      about,
      rule,
      settings,
      rule,
      role("menu.services", "services"),
      rule,
      role("menu.hide", "hide"),
      role("menu.hide-others", "hideOthers"),
      role("menu.show-all", "unhide"),
      rule,
      role("menu.quit", "quit"),
    ],
  },
  { label: "menu.file", lines: [...file, rule, role("menu.close", "close")] },
  { label: "menu.edit", lines: edit },
  { label: "menu.view", lines: view("Ctrl+Cmd+F") },
  { label: "menu.window", lines: [role("menu.minimise", "minimize"), role("menu.close", "close")] },
  { label: "menu.help", lines: [about] },
];

/** The whole application menu. Every accelerator has a modifier or is a function key: single letters are the game's. */
export function menuTable(platform: NodeJS.Platform): readonly MenuColumn[] {
  return platform === "darwin" ? mac : windowsAndLinux;
}

import type { MenuItemConstructorOptions } from "electron";
import { unreachable } from "../../questions/result.ts";
import { LABELS } from "./labels.ts";
import { type MenuCommand, type MenuLine, menuTable } from "./menu-table.ts";

/** The template that Electron builds the menu from; a command's item carries its name as id. */
export function menuTemplate(
  platform: NodeJS.Platform,
  appName: string,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  return menuTable(platform).map(({ label, lines }) => ({
    label: label === "app" ? appName : LABELS[label],
    submenu: lines.map((line) => itemFor(line, send)),
  }));
}

function itemFor(line: MenuLine, send: (command: MenuCommand) => void): MenuItemConstructorOptions {
  switch (line.kind) {
    case "rule":
      return { type: "separator" };
    case "role":
      return { label: LABELS[line.label], role: line.role, ...accelerator(line.keys) };
    case "command":
      return {
        id: line.command,
        label: LABELS[line.label],
        click: () => send(line.command),
        ...accelerator(line.keys),
      };
    default:
      return unreachable(line);
  }
}

function accelerator(keys: string | undefined): { accelerator?: string } {
  return keys === undefined ? {} : { accelerator: keys };
}

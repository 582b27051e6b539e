import type { KeyOwner } from "./keys.ts";

const TOGGLES = new Set(["radio", "checkbox", "range"]);
const BUTTONS = new Set(["button", "submit", "reset", "file", "image", "color"]);

/** What the focused element keeps for itself. */
export function ownerOf(target: EventTarget | null): KeyOwner {
  if (!(target instanceof Element)) return "none";
  const element = target.closest("input, textarea, select, button, a[href], summary, [contenteditable], [role]");
  if (element === null) return "none";
  if (element instanceof HTMLInputElement) return ownerOfInput(element.type);
  if (element.matches("textarea, select, [contenteditable]")) return "text";
  return element.matches("button, a[href], summary") ? "button" : ownerOfRole(element.getAttribute("role"));
}

function ownerOfInput(type: string): KeyOwner {
  if (TOGGLES.has(type)) return "toggle";
  return BUTTONS.has(type) ? "button" : "text";
}

function ownerOfRole(role: string | null): KeyOwner {
  if (role === "textbox" || role === "combobox" || role === "listbox") return "text";
  return role === "button" || role === "link" ? "button" : "none";
}

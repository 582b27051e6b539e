import { type Child, h } from "../dom.ts";
import type { Note } from "../machine/state.ts";
import { t } from "../messages/t.ts";

/** What went wrong, or was done, in a sentence. */
export function noteBox(note: Note | null): Child {
  return note === null
    ? null
    : h(note === "appealed" ? "p.note" : "p.note.bad", { "data-key": "note" }, t(`note.${note}`));
}

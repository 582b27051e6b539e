import type { Draft } from "./draft.ts";
import { isNear } from "./edit-distance.ts";

/** "Anna van Dijk" and "Anna Van Dijck" with different capitals or a letter more are one person: the commonest form names it. */
export function mergeTwins(drafts: Map<string, Draft>): void {
  const people = [...new Set(drafts.values())].filter((draft) => draft.type === "person" && draft.name.includes(" "));
  const alike = new Map<string, Draft[]>();
  for (const draft of people) alike.set(startOf(draft), [...(alike.get(startOf(draft)) ?? []), draft]);
  for (const draft of people) {
    const twin = alike
      .get(startOf(draft))
      ?.find((other) => other !== draft && other.count >= draft.count && isTwin(draft, other));
    if (twin === undefined || drafts.get(draft.name) !== draft) continue;
    for (const form of draft.forms) {
      drafts.set(form, twin);
      twin.forms.add(form);
    }
    twin.count += draft.count;
  }
}

/** Names are only compared with those that begin alike. */
const startOf = (draft: Draft) => draft.name.slice(0, 4).toLowerCase();

function isTwin(draft: Draft, other: Draft): boolean {
  if (draft.name.toLowerCase() === other.name.toLowerCase())
    return draft.name < other.name || draft.count < other.count;
  return (
    draft.count < other.count && draft.name.length >= 9 && isNear(draft.name.toLowerCase(), other.name.toLowerCase(), 1)
  );
}

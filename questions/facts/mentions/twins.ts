import type { Draft } from "./draft.ts";
import { isNear } from "./edit-distance.ts";

/** "Anna van Dijk" and "Anna Van Dijck" with different capitals or a letter more are one person: the commonest form names it. */
export function mergeTwins(drafts: Map<string, Draft>): void {
  const people = [...new Set(drafts.values())].filter((draft) => draft.type === "person" && draft.name.includes(" "));
  const alike = new Map<string, Placed[]>();
  for (const [place, draft] of people.entries()) {
    for (const half of halvesOf(draft)) {
      const known = alike.get(half) ?? [];
      known.push({ place, draft });
      alike.set(half, known);
    }
  }
  for (const draft of people) {
    const twin = firstTwin(draft, alike)?.draft;
    if (twin === undefined || drafts.get(draft.name) !== draft) continue;
    for (const form of draft.forms) {
      drafts.set(form, twin);
      twin.forms.add(form);
    }
    twin.count += draft.count;
  }
}

function firstTwin(draft: Draft, alike: ReadonlyMap<string, readonly Placed[]>): Placed | undefined {
  let first: Placed | undefined;
  for (const half of halvesOf(draft)) {
    const twin = alike
      .get(half)
      ?.find(({ draft: other }) => other !== draft && other.count >= draft.count && isTwin(draft, other));
    if (twin !== undefined && (first === undefined || twin.place < first.place)) first = twin;
  }
  return first;
}

type Placed = { readonly place: number; readonly draft: Draft };

/**
 * Names are only compared with those that begin alike and share a half, before or after the one letter that may be
 * changed, left out or put in: of two such names, the shorter of n letters, (n - 1) / 2 stand before it or after it.
 */
function halvesOf({ name }: Draft): ReadonlySet<string> {
  const small = name.toLowerCase();
  const start = small.slice(0, 4);
  return new Set(
    [small.length - 2, small.length - 1].flatMap((letters) => {
      const half = Math.ceil(letters / 2);
      return [`${start}<${half}${small.slice(0, half)}`, `${start}>${half}${small.slice(small.length - half)}`];
    }),
  );
}

function isTwin(draft: Draft, other: Draft): boolean {
  if (Math.abs(draft.name.length - other.name.length) > 1) return false;
  if (draft.name.toLowerCase() === other.name.toLowerCase())
    return draft.name < other.name || draft.count < other.count;
  return (
    draft.count < other.count && draft.name.length >= 9 && isNear(draft.name.toLowerCase(), other.name.toLowerCase(), 1)
  );
}

import { chooseAgain } from "./choose-again.ts";
import type { Draft, Option } from "./draft.ts";
import type { Scope } from "./scope.ts";

/** In no more than this share of a pack is the key the longest option. By chance it is a quarter. */
const LONGEST = 0.28;
/** So many times longer than the key another option may be, and not be seen by it. */
const LONGER = 1.6;

/**
 * The same questions, in which whoever always picks the longest option is hardly better off than by chance: as many as
 * it takes, from the last on, get a longer one in place of the least fitting of the others, where one is to be had.
 */
export function evenLengths(drafts: readonly Draft[], scope: Scope): readonly Draft[] {
  const even = [...drafts];
  let over = even.reduce((sum, draft) => sum + chanceOfLongest(draft), 0) - LONGEST * even.length;
  for (let place = even.length - 1; place >= 0 && over > 0; place--) {
    const draft = even[place];
    if (draft === undefined || chanceOfLongest(draft) === 0) continue;
    const settled = besideALonger(draft, scope);
    if (settled === null) continue;
    over -= chanceOfLongest(draft);
    even[place] = settled;
  }
  return even;
}

/** How surely whoever picks the longest has the key, 0 to 1. */
function chanceOfLongest({ key, wrong }: Draft): number {
  const lengths = wrong.map(({ text }) => text.length);
  if (lengths.some((length) => length > key.length)) return 0;
  return 1 / (1 + lengths.filter((length) => length === key.length).length);
}

/** Null where no candidate is longer than the key, or none of them passes the gates. */
function besideALonger(draft: Draft, scope: Scope): Draft | null {
  const { key, wrong, candidates } = draft;
  const isLonger = ({ text }: Option) => text.length > key.length && text.length <= key.length * LONGER;
  for (const longer of candidates.filter(isLonger)) {
    const settled = chooseAgain(draft, [...wrong.slice(0, -1), longer], scope);
    if (settled !== null) return settled;
  }
  return null;
}

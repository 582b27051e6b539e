import type { Joining } from "../../../game/night/messages.ts";

/** What the room must be told of the way to the night. */
export type Reach = {
  readonly now: () => Joining["reach"];
  /** It is at another address: that is told until the next round begins. */
  readonly moved: () => void;
  /** Whether there is a network at all; true where that has changed. */
  readonly here: (isHere: boolean) => boolean;
};

/** @param round the round in hand; null before the first */
export function createReach(round: () => number | null): Reach {
  let movedIn: { readonly round: number | null } | null = null;
  let isGone = false;
  return {
    now: () => {
      if (isGone) return "gone";
      return movedIn !== null && movedIn.round === round() ? "moved" : "here";
    },
    moved: () => {
      isGone = false;
      movedIn = { round: round() };
    },
    here: (isHere) => {
      const changed = isGone === isHere;
      isGone = !isHere;
      return changed;
    },
  };
}

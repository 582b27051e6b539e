import type { Settings } from "../../../../electron/api/contract/data.ts";

export type CoverState = {
  readonly setting: Settings["coverKeys"];
  /** Whether the desktop has a second display of its own; null where nobody can say. */
  readonly extended: boolean | null;
  /** Whether the host holds the key that lifts the cover. */
  readonly peeking: boolean;
};

/**
 * Whether key, proof and next question are covered: the room may be looking at this very screen. With one display, or a
 * mirrored one, or where nobody can say, it may.
 */
export function isCovered({ setting, extended, peeking }: CoverState): boolean {
  if (peeking || setting === "never") return false;
  return setting === "always" || extended !== true;
}

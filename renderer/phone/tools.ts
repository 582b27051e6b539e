import type { PhoneEvent } from "./machine/act.ts";
import type { PhoneState } from "./machine/state.ts";

/** What a screen is given to draw with. */
export type Tools = {
  readonly state: PhoneState;
  readonly tell: (event: PhoneEvent) => void;
  /** The page's clock, milliseconds. */
  readonly at: number;
  /** The host's clock as far as this phone knows it, milliseconds. */
  readonly hostNow: number;
  /** The leader steps once a second instead of turning. */
  readonly isStepping: boolean;
};

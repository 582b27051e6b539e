import type { Result } from "../../result.ts";
import type { Draft } from "../blocks.ts";

/** A way in which articles are written down. `lines` come from `prepareLines`. */
export type Form = {
  readonly name: string;
  readonly recognise: (lines: readonly string[]) => boolean;
  readonly read: (lines: readonly string[]) => Result<Draft, "unreadable">;
};

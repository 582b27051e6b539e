import type { Section, Sentence } from "../../article/model.ts";
import type { Found } from "./found.ts";
import type { Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** A sentence as first seen: what is sure by its form, and names that are not yet anybody's. */
export type Sight = {
  readonly sentence: Sentence;
  readonly section: Section;
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  readonly runs: readonly Run[];
  /** Told by the plot or the list of the cast: names there are characters first. */
  readonly story: boolean;
  /** Told by the plot itself. */
  readonly plot: boolean;
  readonly unbalanced: boolean;
};

export function runText(sight: Sight, run: Run): string {
  return sight.text.slice(sight.tokens[run.first]?.start ?? 0, sight.tokens[run.last]?.end ?? 0);
}

/** Neighbouring token by its distance from the run: -1 before, 1 after. */
export function beside(sight: Sight, run: Run, distance: number): string {
  const at = distance < 0 ? run.first + distance : run.last + distance;
  return sight.tokens[at]?.text ?? "";
}

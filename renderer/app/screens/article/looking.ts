import type { RefObject } from "react";
import type { Range } from "../../../../questions/model.ts";
import type { Asked } from "./asked.ts";
import type { Sentence } from "./find-sentence.ts";

/** What stands out in an article, and what is done with it. */
export type Looking = {
  /** The sentence that it was opened at. */
  readonly sought: Sentence | null;
  /** The key in it; null where nothing is marked. */
  readonly mark: Range | null;
  /** The element of that sentence. */
  readonly proof: RefObject<HTMLElement | null>;
  readonly asked: Asked;
  /** Where the sentence begins whose questions stand beside the page; null where none do. */
  readonly open: number | null;
  /** Whether the keys are shown. */
  readonly answers: boolean;
  /** The sentence is not brought into view or given the focus: whoever shows the page does that. */
  readonly quiet?: boolean;
  /** Shows the questions of a sentence, or puts them away; `element` is where the focus comes back to. */
  readonly toggle: (start: number, element: HTMLElement) => void;
};

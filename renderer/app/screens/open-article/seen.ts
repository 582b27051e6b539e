import type { Progress } from "../../../../questions/report.ts";

/** What is known of a quiz while it is being written. */
export type Seen = {
  readonly stage: Progress["stage"];
  /** How much of the work is done, 0 to 1. */
  readonly share: number;
  /** Null until the writer has said. */
  readonly sentences: number | null;
  readonly facts: number | null;
  /** Questions so far; picking may leave some of them out. */
  readonly written: number | null;
  readonly latest: string | null;
};

export const NOTHING_SEEN: Seen = {
  stage: "reading",
  share: 0,
  sentences: null,
  facts: null,
  written: null,
  latest: null,
};

/** Where each stage begins in the whole, and how much of it it takes: finding facts takes about half. */
const STAGES: { readonly [Stage in Progress["stage"]]: { readonly from: number; readonly part: number } } = {
  reading: { from: 0, part: 0.1 },
  facts: { from: 0.1, part: 0.5 },
  questions: { from: 0.6, part: 0.35 },
  picking: { from: 0.95, part: 0.05 },
};

/** How much of the work is done, 0 to 1. */
export function shareDone({ stage, done, total }: Progress): number {
  const { from, part } = STAGES[stage];
  return total === 0 ? from : from + part * Math.min(done / total, 1);
}

/** What is known after one more report. The share never falls, whatever is reported. */
export function see(before: Seen, progress: Progress): Seen {
  const { stage, done, total, written, latest } = progress;
  return {
    stage,
    share: Math.max(before.share, shareDone(progress)),
    sentences: stage === "reading" ? done : stage === "facts" ? total : before.sentences,
    facts: stage === "questions" ? total : before.facts,
    written: written ?? before.written,
    latest: latest ?? before.latest,
  };
}

export const STEP_NAMES = ["sentences", "facts", "questions", "thrown-away"] as const;
export type StepName = (typeof STEP_NAMES)[number];

export type Step = {
  readonly name: StepName;
  readonly state: "done" | "now" | "to-come";
  /** Null where it cannot be known yet. */
  readonly count: number | null;
};

const PLACE_OF: { readonly [Stage in Progress["stage"]]: number } = { reading: 0, facts: 1, questions: 2, picking: 3 };

/** The steps while the work goes on. */
export function stepsSeen(seen: Seen): readonly Step[] {
  const now = PLACE_OF[seen.stage];
  const counts = [seen.sentences, seen.facts, seen.written, null];
  return STEP_NAMES.map((name, place) => ({
    name,
    state: place < now ? "done" : place === now ? "now" : "to-come",
    count: counts[place] ?? null,
  }));
}

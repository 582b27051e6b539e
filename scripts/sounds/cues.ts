import { applause } from "./cues/applause.ts";
import { lastSeconds } from "./cues/last-seconds.ts";
import { lifeline } from "./cues/lifeline.ts";
import { record } from "./cues/record.ts";
import { results } from "./cues/results.ts";
import { reveal } from "./cues/reveal.ts";
import { right } from "./cues/right.ts";
import { select } from "./cues/select.ts";
import { start } from "./cues/start.ts";
import { streak } from "./cues/streak.ts";
import { tick } from "./cues/tick.ts";
import { wrong } from "./cues/wrong.ts";
import type { Samples } from "./dsp/samples.ts";

/** Every cue by the name of its file. Each call renders the same samples. */
export const CUES = {
  select,
  tick,
  "last-seconds": lastSeconds,
  right,
  wrong,
  streak,
  lifeline,
  reveal,
  start,
  results,
  record,
  applause,
} as const satisfies Record<string, () => Samples>;

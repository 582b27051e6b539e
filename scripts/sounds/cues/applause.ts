import { finished } from "../dsp/finish.ts";
import { inRoom } from "../dsp/room.ts";
import type { Samples } from "../dsp/samples.ts";
import { crowd } from "../voices/crowd.ts";

/** The people in a small cinema clap. */
export function applause(): Samples {
  return finished(inRoom(crowd(60, 1.9, 81), 0.7, 0.7), -1);
}

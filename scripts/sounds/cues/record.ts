import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { bell } from "../voices/bell.ts";
import { pluck } from "../voices/pluck.ts";

/** Notes of the fanfare with their beginnings, seconds. */
const FANFARE = [
  [PITCH.D4, 0],
  [PITCH.Fis4, 0.11],
  [PITCH.A4, 0.22],
  [PITCH.D5, 0.33],
  [PITCH.A4, 0.5],
  [PITCH.D5, 0.61],
  [PITCH.Fis5, 0.61],
  [PITCH.A5, 0.66],
] as const;

/** A best score: all the bulbs of the sign, run up and held. */
export function record(): Samples {
  const notes = FANFARE.flatMap(([hertz, at]) => [
    { samples: bell(hertz, 1.3, 0.95), at, gain: 0.7 },
    { samples: pluck(hertz, 0.5), at, gain: 0.3 },
  ]);
  return finished(inRoom(mix(1.5, notes), 0.3));
}

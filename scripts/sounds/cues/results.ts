import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { bell } from "../voices/bell.ts";
import { pluck } from "../voices/pluck.ts";

/** The house lights come up: the chord of the evening, strummed from below. */
export function results(): Samples {
  const strum = [PITCH.D3, PITCH.D4, PITCH.Fis4, PITCH.A4].flatMap((hertz, index) => [
    { samples: pluck(hertz, 1.2, 0.95), at: index * 0.05, gain: 0.6 },
    { samples: bell(hertz, 1.3, 0.95), at: index * 0.05, gain: 0.45 },
  ]);
  return finished(inRoom(mix(0.99, strum), 0.3));
}

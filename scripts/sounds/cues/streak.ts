import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { bell } from "../voices/bell.ts";
import { pluck } from "../voices/pluck.ts";

/** Several right in a row: the chord climbs, one bulb of the sign after another. */
export function streak(): Samples {
  const climb = [PITCH.A4, PITCH.D5, PITCH.Fis5, PITCH.A5].flatMap((hertz, index) => [
    { samples: bell(hertz, 0.9, 0.7), at: index * 0.085, gain: 0.6 + index * 0.1 },
    { samples: pluck(hertz, 0.35), at: index * 0.085, gain: 0.25 },
  ]);
  return finished(inRoom(mix(0.92, climb), 0.2));
}

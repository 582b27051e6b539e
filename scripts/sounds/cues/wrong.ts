import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { thud } from "../voices/knock.ts";

/** Wrong: a seat falls back on its felt, twice, the second time lower. Nobody is scolded. */
export function wrong(): Samples {
  const seats = mix(0.6, [
    { samples: thud(PITCH.A3, 150, 0.26, 41), gain: 0.8 },
    { samples: thud(PITCH.A3 * 0.8, 112, 0.36, 42), at: 0.13 },
  ]);
  return finished(inRoom(seats, 0.15, 0.3), -2);
}

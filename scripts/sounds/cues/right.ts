import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { bell } from "../voices/bell.ts";

/** Right: two warm bells, a fourth up, home on the keynote. */
export function right(): Samples {
  const bells = mix(0.9, [
    { samples: bell(PITCH.A4, 1, 0.9), gain: 0.8 },
    { samples: bell(PITCH.D5, 1.3, 0.8), at: 0.11 },
    { samples: bell(PITCH.D4, 1.2, 0.8), at: 0.11, gain: 0.35 },
  ]);
  return finished(inRoom(bells, 0.2));
}

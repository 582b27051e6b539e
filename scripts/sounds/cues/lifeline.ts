import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { air } from "../voices/air.ts";
import { pluck } from "../voices/pluck.ts";

/** A lifeline is spent: its ticket is torn off, and three strings open the way. */
export function lifeline(): Samples {
  const parts = mix(0.85, [
    { samples: air(0.2, 900, 2800, 51), gain: 0.3 },
    { samples: pluck(PITCH.A4, 0.7), at: 0.13 },
    { samples: pluck(PITCH.B4, 0.7), at: 0.2, gain: 0.9 },
    { samples: pluck(PITCH.E5, 0.6), at: 0.27, gain: 0.8 },
  ]);
  return finished(inRoom(parts, 0.3), -1);
}

import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { air } from "../voices/air.ts";
import { bell } from "../voices/bell.ts";

/** The film begins: the gong of the foyer, and behind it the curtain draws apart. */
export function start(): Samples {
  const parts = mix(0.99, [
    { samples: bell(PITCH.Fis4, 1.2, 0.95), gain: 0.7 },
    { samples: bell(PITCH.D4, 1.3, 0.8), at: 0.16, gain: 0.8 },
    { samples: bell(PITCH.A3, 1.5, 0.7), at: 0.32 },
    { samples: air(0.85, 300, 900, 71), at: 0.1, gain: 0.35 },
  ]);
  return finished(inRoom(parts, 0.3));
}

import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { inRoom } from "../dsp/room.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { air } from "../voices/air.ts";
import { bell } from "../voices/bell.ts";
import { knock } from "../voices/knock.ts";
import { arc, hum } from "../voices/lamp.ts";

/** The answer is shown: a relay closes, the lamp of the projector strikes and its light settles on a fifth. */
export function reveal(): Samples {
  const parts = mix(0.95, [
    { samples: knock(260, 0.12, 61) },
    { samples: arc(0.3, 62), at: 0.03, gain: 5 },
    { samples: air(0.5, 250, 1500, 63), at: 0.05, gain: 0.5 },
    { samples: hum(0.85), at: 0.06, gain: 0.1 },
    { samples: bell(PITCH.D3, 1.1, 0.75), at: 0.2, gain: 0.3 },
    { samples: bell(PITCH.A3, 1.1, 0.74), at: 0.21, gain: 0.35 },
    { samples: bell(PITCH.D4, 1, 0.73), at: 0.22, gain: 0.35 },
  ]);
  return finished(inRoom(parts, 0.3), -1);
}

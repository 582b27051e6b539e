import { finished } from "../dsp/finish.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { knock } from "../voices/knock.ts";

/** A second goes by: the claw of a projector takes the film down by one frame, and the gate closes on it. */
export function tick(): Samples {
  return finished(
    mix(0.12, [{ samples: knock(780, 0.05, 21) }, { samples: knock(520, 0.06, 22), at: 0.038, gain: 0.55 }]),
    -6,
  );
}

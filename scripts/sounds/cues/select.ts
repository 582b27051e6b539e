import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { mix, type Samples } from "../dsp/samples.ts";
import { bell } from "../voices/bell.ts";
import { knock } from "../voices/knock.ts";

/** A choice is made: a switch on the projectionist's desk, with a breath of bell in it. */
export function select(): Samples {
  return finished(
    mix(0.16, [
      { samples: knock(420, 0.09, 11), gain: 0.9 },
      { samples: bell(PITCH.Fis5 / 2, 0.16), gain: 0.35 },
    ]),
    -5,
  );
}

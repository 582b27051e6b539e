import { strike } from "../dsp/envelope.ts";
import { finished } from "../dsp/finish.ts";
import { PITCH } from "../dsp/pitch.ts";
import { mix, render, type Samples } from "../dsp/samples.ts";
import { knock } from "../voices/knock.ts";

/** The two-pop of a film leader, an octave lower and rounder than its kilohertz. */
function pop(seconds: number): Samples {
  return render(seconds, (time) => {
    const turn = 2 * Math.PI * PITCH.A4 * time;
    return (Math.sin(turn) + 0.25 * Math.sin(2 * turn) + 0.1 * Math.sin(3 * turn)) * strike(time, 0.006, seconds);
  });
}

/** Time runs out: the cue mark that tells a projectionist to be ready, twice. */
export function lastSeconds(): Samples {
  return finished(
    mix(0.5, [
      { samples: knock(780, 0.05, 31), gain: 0.5 },
      { samples: pop(0.2), at: 0.01 },
      { samples: knock(780, 0.05, 32), at: 0.2, gain: 0.5 },
      { samples: pop(0.26), at: 0.21 },
    ]),
    -3,
  );
}

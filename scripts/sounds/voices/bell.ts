import { strike } from "../dsp/envelope.ts";
import { lowPass } from "../dsp/filter.ts";
import { noise } from "../dsp/noise.ts";
import { mix, RATE, render, type Samples } from "../dsp/samples.ts";

/** Partials of a vibraphone bar, softened: its fourth and tenth harmonics, a little octave, and the tube below. */
const PARTIALS = [
  { ratio: 0.5, gain: 0.1, ring: 1 },
  { ratio: 1, gain: 1, ring: 1 },
  { ratio: 2.002, gain: 0.28, ring: 0.65 },
  { ratio: 4.01, gain: 0.14, ring: 0.32 },
  { ratio: 9.8, gain: 0.025, ring: 0.1 },
] as const;

const MALLET = 0.004;

/** A warm bar struck with a wrapped mallet; `ring` seconds until it has fallen by 60 dB. */
export function bell(hertz: number, ring: number, seconds = ring): Samples {
  const tones = PARTIALS.map(({ ratio, gain, ring: share }) => ({
    samples: render(seconds, (time) => {
      return Math.sin(2 * Math.PI * hertz * ratio * time) * strike(time, MALLET, ring * share);
    }),
    gain,
  }));
  return mix(seconds, [...tones, { samples: mallet(hertz), gain: 0.25 }]);
}

/** The wool of the mallet meeting the bar. */
function mallet(hertz: number): Samples {
  const wool = noise(0.03, Math.round(hertz));
  return lowPass(wool, hertz * 2).map((sample, index) => sample * strike(index / RATE, 0.001, 0.03));
}

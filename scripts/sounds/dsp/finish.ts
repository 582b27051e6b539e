import { highPass, lowPass } from "./filter.ts";
import { amplitude, decibels, loudness, offset, peak } from "./measure.ts";
import { RATE, type Samples, scaled } from "./samples.ts";

/** Highest sample of any cue, dBFS. A decibel under the -12 of the design, because encoders overshoot. */
export const CEILING = -13;
/** Loudness (see `loudness`) that cues have in common, dB. */
export const LOUDNESS = -21.5;

const FADE_IN = 0.002;
/** Share of a cue over which it fades out: what still rings at its end must not stop short. */
const FADE_OUT = 0.2;
/** Bass that no small speaker plays but that eats headroom, hertz. */
const LOWEST = 45;
/** Treble above which a cue would sound of glass, hertz. */
const HIGHEST = 9000;

function faded(samples: Samples): Samples {
  const last = samples.length - 1;
  return samples.map((sample, index) => {
    const rise = Math.min(1, index / (FADE_IN * RATE));
    const fall = Math.min(1, (last - index) / (FADE_OUT * samples.length));
    return sample * rise * fall * fall;
  });
}

/** Peaks bent softly towards `ceiling` (linear amplitude): below half of it nothing changes. */
function limited(samples: Samples, ceiling: number): Samples {
  const knee = ceiling / 2;
  return samples.map((sample) => {
    const size = Math.abs(sample);
    if (size <= knee) return sample;
    return Math.sign(sample) * (knee + (ceiling - knee) * Math.tanh((size - knee) / (ceiling - knee)));
  });
}

/**
 * A cue as it is heard: no hum below, no hiss above, `level` dB beside the common loudness, peaks under the ceiling, and
 * silence at both ends.
 */
export function finished(samples: Samples, level = 0): Samples {
  const band = lowPass(highPass(samples, LOWEST), HIGHEST);
  const ends = faded(band);
  const loud = scaled(ends, amplitude(LOUDNESS + level - loudness(ends)));
  const calm = peak(loud) > amplitude(CEILING) / 2 ? limited(loud, amplitude(CEILING)) : loud;
  const mean = offset(calm);
  return faded(calm.map((sample) => sample - mean));
}

/** One line of figures for people. */
export function figures(samples: Samples): string {
  const seconds = (samples.length / RATE).toFixed(2);
  return `${seconds} s, peak ${decibels(peak(samples)).toFixed(1)} dBFS, loudness ${loudness(samples).toFixed(1)} dB`;
}

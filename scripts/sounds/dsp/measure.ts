import { bandPass, highPass } from "./filter.ts";
import { RATE, type Samples } from "./samples.ts";

export function peak(samples: Samples): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

export function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

export function amplitude(decibel: number): number {
  return 10 ** (decibel / 20);
}

/** Mean of all samples: the direct current in them. */
export function offset(samples: Samples): number {
  return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
}

export function rms(samples: Samples): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** How long the ear takes to judge a loudness, seconds. */
const WINDOW = 0.1;

/**
 * Loudness of the loudest tenth of a second, in dB: RMS after a weighting that leaves out what laptop speakers and ears
 * leave out (below 150 Hz) and adds what ears hear best (around 2.5 kHz).
 */
export function loudness(samples: Samples): number {
  const low = highPass(samples, 150);
  const presence = bandPass(low, 2500, 0.8);
  const weighted = low.map((sample, index) => sample + 0.6 * (presence[index] ?? 0));
  const window = Math.round(WINDOW * RATE);
  let sum = 0;
  let most = 0;
  for (let index = 0; index < weighted.length; index += 1) {
    sum += (weighted[index] ?? 0) ** 2 - (weighted[index - window] ?? 0) ** 2;
    most = Math.max(most, sum);
  }
  return decibels(Math.sqrt(most / window));
}

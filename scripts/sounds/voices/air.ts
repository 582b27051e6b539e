import { swell } from "../dsp/envelope.ts";
import { noise } from "../dsp/noise.ts";
import { RATE, type Samples, silence } from "../dsp/samples.ts";

/**
 * Moving air, cloth or paper: noise around a pitch that glides from `from` to `to` hertz, through a state-variable
 * filter (Hal Chamberlin, 1980), which can be tuned while it runs.
 */
export function air(seconds: number, from: number, to: number, seed: number): Samples {
  const source = noise(seconds, seed);
  const damping = 0.9;
  let low = 0;
  let band = 0;
  return silence(seconds).map((_, index) => {
    const share = index / (seconds * RATE);
    const tuning = 2 * Math.sin((Math.PI * from * (to / from) ** share) / RATE);
    low += tuning * band;
    band += tuning * ((source[index] ?? 0) - low - damping * band);
    return band * swell(index / RATE, seconds, seconds * 0.4, seconds * 0.5);
  });
}

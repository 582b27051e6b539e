import { strike, swell } from "../dsp/envelope.ts";
import { bandPass } from "../dsp/filter.ts";
import { noise, randomFrom } from "../dsp/noise.ts";
import { RATE, render, type Samples, silence } from "../dsp/samples.ts";

/** Twice the mains frequency of Europe: what a lamp's ballast sings. */
const MAINS = 100;

/** The ballast of a projector's lamp coming up: a soft hum with its even harmonics. */
export function hum(seconds: number): Samples {
  return render(seconds, (time) => {
    const tone = [1, 2, 3, 4, 6].reduce((sum, n) => sum + Math.sin(2 * Math.PI * MAINS * n * time) / n, 0);
    return tone * swell(time, seconds, seconds * 0.25, seconds * 0.65);
  });
}

/** The arc catching: sparks that come fast and die out within `seconds`. */
export function arc(seconds: number, seed: number): Samples {
  const random = randomFrom(seed);
  const hiss = noise(seconds, seed + 1);
  let spark = 0;
  const sparks = silence(seconds).map((_, index) => {
    const time = index / RATE;
    if (random() < 0.006 * strike(time, 0.005, seconds)) spark = 0.4 + 0.6 * random();
    spark *= 0.985;
    return spark * (hiss[index] ?? 0) * strike(time, 0.003, seconds);
  });
  return bandPass(sparks, 1800, 0.7);
}

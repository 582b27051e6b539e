import { strike } from "../dsp/envelope.ts";
import { bandPass } from "../dsp/filter.ts";
import { noise, randomFrom } from "../dsp/noise.ts";
import { type Layer, mix, RATE, type Samples } from "../dsp/samples.ts";

/** A pair of hands: cupped hands sound low and full, flat ones high and dry. */
function clap(hertz: number, seed: number): Samples {
  const skin = noise(0.06, seed).map((sample, index) => sample * strike(index / RATE, 0.0008, 0.05));
  return mix(0.06, [{ samples: bandPass(skin, hertz, 1.4) }, { samples: bandPass(skin, hertz * 2.3, 1.1), gain: 0.4 }]);
}

/** One person: own hands, own seat, own tempo, first clap and last. */
function person(seconds: number, seed: number): Layer[] {
  const random = randomFrom(seed);
  const hands = clap(650 + 900 * random(), seed * 7 + 1);
  const near = 0.25 + 0.75 * random() ** 2;
  const beat = 0.17 + 0.08 * random();
  const first = 0.45 * random() ** 1.5;
  const last = seconds * (0.55 + 0.42 * random());
  const layers: Layer[] = [];
  for (let at = first; at < last; at += beat * (0.9 + 0.2 * random())) {
    const tiring = 1 - 0.6 * (at / seconds) ** 2;
    layers.push({ samples: hands, at, gain: near * tiring * (0.7 + 0.3 * random()) });
  }
  return layers;
}

/** Applause of so many people, who begin nearly together and stop one by one. */
export function crowd(people: number, seconds: number, seed: number): Samples {
  return mix(seconds, Array.from({ length: people }, (_, index) => person(seconds, seed + index * 101)).flat());
}

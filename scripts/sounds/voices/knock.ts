import { strike } from "../dsp/envelope.ts";
import { bandPass, lowPass } from "../dsp/filter.ts";
import { noise } from "../dsp/noise.ts";
import { mix, RATE, render, type Samples } from "../dsp/samples.ts";

/** A small mechanical part that meets wood: a click with a body at `hertz`. */
export function knock(hertz: number, decay: number, seed: number): Samples {
  const seconds = decay * 1.5;
  const body = render(seconds, (time) => Math.sin(2 * Math.PI * hertz * time) * strike(time, 0.001, decay));
  const click = bandPass(noise(0.02, seed), hertz * 3, 1.2).map((sample, index) => {
    return sample * strike(index / RATE, 0.0005, 0.018);
  });
  return mix(seconds, [
    { samples: body, gain: 0.6 },
    { samples: lowPass(click, 5000), gain: 0.7 },
  ]);
}

/** Something heavy that falls on felt: a tone sinking from `from` to `to` hertz, and cloth. */
export function thud(from: number, to: number, decay: number, seed: number): Samples {
  const seconds = decay * 1.4;
  const sink = decay / 5;
  let phase = 0;
  const body = render(seconds, (time) => {
    phase += (2 * Math.PI * (to + (from - to) * Math.exp(-time / sink))) / RATE;
    return (Math.sin(phase) + 0.3 * Math.sin(2 * phase) + 0.12 * Math.sin(3 * phase)) * strike(time, 0.004, decay);
  });
  const cloth = lowPass(noise(decay / 2, seed), 700).map((sample, index) => {
    return sample * strike(index / RATE, 0.002, decay / 2.5);
  });
  return mix(seconds, [{ samples: body }, { samples: cloth, gain: 0.9 }]);
}

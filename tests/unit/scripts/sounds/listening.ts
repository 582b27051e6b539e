import { RATE, type Samples } from "../../../../scripts/sounds/dsp/samples.ts";

/** Power of one frequency in the samples (Gerald Goertzel, 1958), for 1 at full scale about 0.25. */
export function powerAt(samples: Samples, hertz: number): number {
  const turn = (2 * Math.PI * hertz) / RATE;
  let cos = 0;
  let sin = 0;
  for (const [index, sample] of samples.entries()) {
    cos += sample * Math.cos(turn * index);
    sin += sample * Math.sin(turn * index);
  }
  return (cos * cos + sin * sin) / samples.length ** 2;
}

/** Centre of gravity in hertz of the power between 50 Hz and 12 kHz, in steps of a sixth of an octave. */
export function brightness(samples: Samples): number {
  let power = 0;
  let weighted = 0;
  for (let hertz = 50; hertz < 12_000; hertz *= 2 ** (1 / 6)) {
    const here = powerAt(samples, hertz) * hertz;
    power += here;
    weighted += here * hertz;
  }
  return weighted / power;
}

/** A tone of full scale. */
export function tone(hertz: number, seconds: number): Samples {
  const samples = new Float32Array(Math.round(seconds * RATE));
  return samples.map((_, index) => Math.sin((2 * Math.PI * hertz * index) / RATE));
}

export function part(samples: Samples, from: number, to: number): Samples {
  return samples.slice(Math.round(from * RATE), Math.round(to * RATE));
}

/** One channel of samples at RATE, nominally within -1 to 1. */
export type Samples = Float32Array<ArrayBuffer>;

/** Samples per second; Opus runs at this rate, so nothing is resampled. */
export const RATE = 48_000;

export function silence(seconds: number): Samples {
  return new Float32Array(Math.round(seconds * RATE));
}

/** Samples of `wave`, a function of the time in seconds. */
export function render(seconds: number, wave: (time: number) => number): Samples {
  return silence(seconds).map((_, index) => wave(index / RATE));
}

export function scaled(samples: Samples, gain: number): Samples {
  return samples.map((sample) => sample * gain);
}

export type Layer = {
  readonly samples: Samples;
  /** Seconds from the beginning. */
  readonly at?: number;
  readonly gain?: number;
};

/** Layers added together over `seconds`; what reaches beyond the end is cut. */
export function mix(seconds: number, layers: readonly Layer[]): Samples {
  const sum = silence(seconds);
  for (const { samples, at = 0, gain = 1 } of layers) {
    const start = Math.round(at * RATE);
    const end = Math.min(samples.length, sum.length - start);
    for (let index = 0; index < end; index += 1) {
      sum[start + index] = (sum[start + index] ?? 0) + (samples[index] ?? 0) * gain;
    }
  }
  return sum;
}

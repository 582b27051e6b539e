/** Gain at `time` seconds: a raised-cosine rise over `attack`, then a fall by 60 dB every `decay` seconds. */
export function strike(time: number, attack: number, decay: number): number {
  if (time < 0) return 0;
  if (time < attack) return raised(time / attack);
  return 10 ** ((-3 * (time - attack)) / decay);
}

/** Gain of a swell: up over `rise`, held, down over the last `fall` of `seconds`. */
export function swell(time: number, seconds: number, rise: number, fall: number): number {
  if (time < 0 || time > seconds) return 0;
  return raised(Math.min(1, time / rise)) * raised(Math.min(1, (seconds - time) / fall));
}

/** Half a cosine from 0 to 1, with no corner at either end. */
function raised(share: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * share);
}

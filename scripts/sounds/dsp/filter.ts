import { RATE, type Samples } from "./samples.ts";

/** A second-order section, normalised so that a0 is 1. */
type Section = { readonly b: readonly [number, number, number]; readonly a: readonly [number, number] };

type Shape = "low" | "high" | "band";

/** Coefficients from Robert Bristow-Johnson's Audio EQ Cookbook; band has a peak gain of 0 dB. */
function section(shape: Shape, hertz: number, q: number): Section {
  const omega = (2 * Math.PI * hertz) / RATE;
  const cos = Math.cos(omega);
  const alpha = Math.sin(omega) / (2 * q);
  const a0 = 1 + alpha;
  const over = (b0: number, b1: number, b2: number): Section => ({
    b: [b0 / a0, b1 / a0, b2 / a0],
    a: [(-2 * cos) / a0, (1 - alpha) / a0],
  });
  switch (shape) {
    case "low":
      return over((1 - cos) / 2, 1 - cos, (1 - cos) / 2);
    case "high":
      return over((1 + cos) / 2, -(1 + cos), (1 + cos) / 2);
    case "band":
      return over(alpha, 0, -alpha);
  }
}

function filtered(samples: Samples, { b, a }: Section): Samples {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** 12 dB an octave above `hertz` taken away. */
export function lowPass(samples: Samples, hertz: number, q = Math.SQRT1_2): Samples {
  return filtered(samples, section("low", hertz, q));
}

/** 12 dB an octave below `hertz` taken away. */
export function highPass(samples: Samples, hertz: number, q = Math.SQRT1_2): Samples {
  return filtered(samples, section("high", hertz, q));
}

/** What lies around `hertz`; the band is `hertz / q` wide. */
export function bandPass(samples: Samples, hertz: number, q: number): Samples {
  return filtered(samples, section("band", hertz, q));
}

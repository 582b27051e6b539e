import { strike } from "../dsp/envelope.ts";
import { lowPass } from "../dsp/filter.ts";
import { offset } from "../dsp/measure.ts";
import { noise } from "../dsp/noise.ts";
import { RATE, type Samples, silence } from "../dsp/samples.ts";

/** The mean of a sample and the next one in the line comes half a sample early: the string sounds that much higher. */
const AVERAGING = 0.5;
/** Where on the string the finger pulls, as a share of its length. */
const FINGER = 0.2;
const SKIN = 0.35;

/** The string as the finger leaves it: a corner at the finger, a little skin, no offset. */
function pulled(period: number, hertz: number): Samples {
  const skin = noise(period / RATE, Math.round(hertz));
  const shape = skin.map((rough, index) => {
    const place = index / period;
    const corner = place < FINGER ? place / FINGER : (1 - place) / (1 - FINGER);
    return 2 * corner - 1 + SKIN * rough;
  });
  const mean = offset(shape);
  return lowPass(
    shape.map((sample) => sample - mean),
    hertz * 8,
  );
}

/**
 * A plucked nylon string (after Kevin Karplus and Alex Strong, 1983): its shape goes round a delay line and loses
 * treble at each turn. `ring` seconds until it has fallen by 60 dB.
 */
export function pluck(hertz: number, ring: number, seconds = ring): Samples {
  const period = Math.max(2, Math.round(RATE / hertz + AVERAGING));
  const line = pulled(period, hertz);
  const loss = 10 ** (-3 / (ring * hertz));
  let place = 0;
  return silence(seconds).map((_, index) => {
    const next = (place + 1) % period;
    const now = line[place] ?? 0;
    line[place] = loss * 0.5 * (now + (line[next] ?? 0));
    place = next;
    return now * strike(index / RATE, 0.001, ring);
  });
}

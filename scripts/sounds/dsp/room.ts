import { mix, RATE, type Samples, silence } from "./samples.ts";

/** Echo times in seconds, with no common divisor to ring at: the walls of a small auditorium. */
const WALLS = [0.0297, 0.0371, 0.0411, 0.0437] as const;
/** Echo times in seconds of what scatters sound on its way: rows of seats. */
const SEATS = [0.0051, 0.0017] as const;
/** Share of the treble that cloth and velvet take from every echo. */
const DAMPING = 0.35;
const SCATTER = 0.65;

/** A comb filter whose feedback is `feedback` and loses its treble. */
function comb(samples: Samples, seconds: number, feedback: number): Samples {
  const line = silence(seconds);
  let place = 0;
  let dark = 0;
  return samples.map((sample) => {
    const echo = line[place] ?? 0;
    dark = echo * (1 - DAMPING) + dark * DAMPING;
    line[place] = sample + dark * feedback;
    place = (place + 1) % line.length;
    return echo;
  });
}

/** Every frequency passes with the same gain, smeared over a few milliseconds. */
function allPass(samples: Samples, seconds: number): Samples {
  const line = silence(seconds);
  let place = 0;
  return samples.map((sample) => {
    const delayed = line[place] ?? 0;
    const into = sample + SCATTER * delayed;
    line[place] = into;
    place = (place + 1) % line.length;
    return delayed - SCATTER * into;
  });
}

/**
 * The sound in a small carpeted cinema: parallel combs, then all-pass filters (Manfred Schroeder, 1962), with the
 * damping of James Moorer (1979). `wet` is the gain of the room beside the sound itself, `decay` the seconds it takes
 * to fall by 60 dB. The length stays the same.
 */
export function inRoom(samples: Samples, wet: number, decay = 0.6): Samples {
  const seconds = samples.length / RATE;
  const echoes = WALLS.map((wall) => ({ samples: comb(samples, wall, 10 ** ((-3 * wall) / decay)) }));
  const room = SEATS.reduce(allPass, mix(seconds, echoes));
  return mix(seconds, [{ samples }, { samples: room, gain: wet / WALLS.length }]);
}

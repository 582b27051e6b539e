/** Frequency in hertz of a MIDI note in equal temperament, A4 = 440. */
function hertz(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12);
}

/** The notes that cues are made of, in hertz: D major without its sharp edges, so that any two cues may meet. */
export const PITCH = {
  D3: hertz(50),
  A3: hertz(57),
  D4: hertz(62),
  Fis4: hertz(66),
  A4: hertz(69),
  B4: hertz(71),
  D5: hertz(74),
  E5: hertz(76),
  Fis5: hertz(78),
  A5: hertz(81),
} as const;

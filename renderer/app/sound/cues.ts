/** What can be heard. Each cue is one short sound in `assets/sounds`, in two encodings. */
export const CUES = [
  "select",
  "tick",
  "last-seconds",
  "right",
  "wrong",
  "streak",
  "lifeline",
  "reveal",
  "start",
  "results",
  "record",
  "applause",
] as const;
export type Cue = (typeof CUES)[number];

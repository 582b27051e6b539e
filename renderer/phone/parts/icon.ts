import { svg } from "../dom.ts";

/** Lucide's strokes (ISC), those few that the page needs. */
const PATHS = {
  check: ["M20 6 9 17l-5-5"],
  cross: ["M18 6 6 18", "m6 6 12 12"],
  dash: ["M5 12h14"],
  up: ["m18 15-6-6-6 6"],
  down: ["m6 9 6 6 6-6"],
  next: ["m9 18 6-6-6-6"],
  back: ["m15 18-6-6 6-6"],
  book: [
    "M12 5v16",
    "M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z",
  ],
  flag: [
    "M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528",
  ],
} as const;
export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGElement {
  const props = { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "aria-hidden": "true" };
  return svg(`svg.icon.icon-${name}`, props, ...PATHS[name].map((d) => svg("path", { d })));
}

/**
 * Two series differ in lightness and in dash, not in hue alone; a bar that is pointed out is named in the title as well. So
 * no kind of colour-blindness, and no printer, takes anything away.
 */
export const FIRST = { stroke: "var(--lamp)", strokeWidth: 2.5 } as const;
export const SECOND = {
  stroke: "var(--text)",
  strokeWidth: 2.5,
  strokeDasharray: "2 7",
  strokeLinecap: "round",
} as const;

export const BAR = "var(--text-soft)";
export const BAR_LOW = "var(--velvet-text)";

const TICK = { fill: "var(--text-dim)", fontSize: "0.8125rem", fontWeight: 500 } as const;
export const AXIS = { tick: TICK, tickLine: false, axisLine: { stroke: "var(--line)" } } as const;
export const GRID = { stroke: "var(--line)", vertical: false } as const;
/** Nothing moves of itself. */
export const STILL = { isAnimationActive: false } as const;

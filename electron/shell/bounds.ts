import { z } from "zod";

export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where a window was when it was closed: the place that it has when neither maximised nor in full screen. */
export const placementSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1).max(32_767),
  height: z.int().min(1).max(32_767),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
});
export type Placement = z.infer<typeof placementSchema>;

export const SMALLEST = { width: 640, height: 480 } as const;
const USUAL = { width: 1200, height: 800 } as const;

/** So much of a window has to be on a display for a hand to get hold of it, pixels. */
const GRIP = { width: 120, height: 40 } as const;

/** How to open a window; without a place the system centres it. */
export type Opening = {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximized: boolean;
  readonly fullScreen: boolean;
};

/**
 * Where to open the window: where it was, if that can still be seen; else in the middle. No larger than the work area
 * of its display, no smaller than the interface can do with.
 */
export function openingFor(saved: Placement | null, workAreas: readonly Rectangle[]): Opening {
  if (saved === null) return { ...sizeWithin(USUAL, workAreas[0]), maximized: false, fullScreen: false };
  const { maximized, fullScreen, x, y } = saved;
  const area = workAreas.find((each) => isGraspable(saved, each));
  const size = sizeWithin(saved, area ?? workAreas[0]);
  return area === undefined ? { ...size, maximized, fullScreen } : { ...size, x, y, maximized, fullScreen };
}

function sizeWithin(size: { readonly width: number; readonly height: number }, area: Rectangle | undefined) {
  const limit = area ?? { ...USUAL };
  return {
    width: Math.max(SMALLEST.width, Math.min(size.width, limit.width)),
    height: Math.max(SMALLEST.height, Math.min(size.height, limit.height)),
  };
}

/** Enough of the window's upper edge, where its title bar is, lies in the area. */
function isGraspable(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const fromTop = window.y - area.y;
  return across >= GRIP.width && fromTop >= 0 && fromTop <= area.height - GRIP.height;
}

type Size = { readonly width: number; readonly height: number };

/** The same shape with no side longer than `side`, whole pixels, never larger than it was. */
export function fitInto({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

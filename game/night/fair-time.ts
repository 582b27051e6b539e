/** What a phone that lies about its clock gains at most, milliseconds. */
export const FAIR_BOUND_MS = 150;

/**
 * The moment an answer counts as given: `clamp(tapped, received - 150, received)`. A phone with an honest clock gets back
 * what its way to the host cost, up to the bound; one that lies gains no more than that, and none is set back behind the
 * moment its answer arrived. A `tapped` that is no number counts as received.
 */
export function fairTime({ tapped, received }: { readonly tapped: number; readonly received: number }): number {
  if (Number.isNaN(tapped)) return received;
  return Math.min(Math.max(tapped, received - FAIR_BOUND_MS), received);
}

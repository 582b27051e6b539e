/** An axis of shares: whole tenths around what there is. */
export const SHARE_DOMAIN: [(least: number) => number, (most: number) => number] = [
  (least) => Math.max(0, Math.floor(least * 10 - 0.5) / 10),
  (most) => Math.min(1, Math.ceil(most * 10 + 0.2) / 10),
];

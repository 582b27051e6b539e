/** "1968", "12,500,000", "12 500 000", "1.5". Grouping signs stand before three digits. */
const NUMBER = /^-?(?:\d{1,3}(?:[, \u00a0]\d{3})+|\d{1,15})(?:\.\d{1,6})?$/;

/** A number as people type it, with or without a currency's sign; null where it is none. */
export function readNumber(text: string): number | null {
  const bare = text.trim().replace(/^[$£€]\s*/, "");
  if (!NUMBER.test(bare)) return null;
  return Number(bare.replace(/[, \u00a0]/g, ""));
}

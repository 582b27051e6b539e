/** No wrong year may lie in the future of whoever plays; the writer has no clock, so this is written down. */
export const LATEST_YEAR = 2026;

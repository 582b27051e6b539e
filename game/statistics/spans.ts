/** Weeks that the statistics look back, this one among them: half a year. */
export const WEEKS = 26;
/** Days that they look ahead, today among them. */
export const DAYS_AHEAD = 28;

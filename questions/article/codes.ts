/** Why an article could not be read. The same codes stand in the contract of the interface. */
export const READ_CODES = ["empty", "too-short", "unreadable"] as const;
export type ReadCode = (typeof READ_CODES)[number];

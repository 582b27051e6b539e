/** The only two channels between a page and the main process. */
export const CALL_CHANNEL = "marquee:call";
export const EVENT_CHANNEL = "marquee:event";

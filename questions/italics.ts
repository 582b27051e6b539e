/** Marks around a title while a prompt is put together; they become italic ranges. */
export const ITALIC_ON = "\u0002";
export const ITALIC_OFF = "\u0003";

export const italic = (title: string) => ITALIC_ON + title + ITALIC_OFF;

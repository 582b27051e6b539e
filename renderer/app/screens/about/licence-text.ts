import text from "../../../../assets/licences/packages.txt?raw";

/** The licences of all that Marquee is shipped with, one after the other. */
export const licenceText: string = text;

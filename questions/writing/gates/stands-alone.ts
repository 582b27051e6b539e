import { spokenTitle } from "../naming.ts";
import type { Gate } from "./gate.ts";

/** A film that is not named, a pronoun without its noun, talk of "the article". */
export const standsAlone: Gate = {
  name: "stands-alone",
  stops: ({ ask, stem }, { article }) => {
    if (ask.free !== true && !stem.text.includes(spokenTitle(article))) return true;
    return leansOnText(stem.text);
  },
};

/** The same for what is not about one thing that every stem would have to name. */
export const speaksAlone: Gate = { name: "stands-alone", stops: ({ stem }) => leansOnText(stem.text) };

/** It speaks of somebody or something that was named before it, or of the text that it was taken from. */
export function leansOnText(stem: string): boolean {
  return /\b(?:the article|the text|the passage)\b/i.test(stem) || /^(?:He|She|It|They|This|That)\b/.test(stem);
}

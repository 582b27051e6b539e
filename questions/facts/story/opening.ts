import { isStory } from "../extract.ts";
import type { Reading } from "../model.ts";

/** Nothing of the section stands before it. */
export function isFirst({ section, sentence }: Reading): boolean {
  return section.paragraphs[0]?.sentences[0]?.start === sentence.start;
}

/** The sentence with which the plot begins. */
export function isFirstOfPlot(reading: Reading): boolean {
  return isFirst(reading) && isStory(reading);
}

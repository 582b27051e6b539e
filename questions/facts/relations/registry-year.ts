import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

export const registryYear = relation({
  name: "registry-year",
  topic: "film",
  patterns: [],
  find: yearIn,
  asks: [
    {
      answer: "year",
      worth: 0.5,
      stems: [
        "In which year was {film} added to the National Film Registry of the United States?",
        "In which year did the Library of Congress choose {film} for the National Film Registry?",
        "In which year did {film} enter the National Film Registry of the United States?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      {
        text: "In 1998, the film was selected for preservation in the National Film Registry.",
        finds: { year: "1998" },
      },
      {
        text: "The Library of Congress selected it for preservation in the National Film Registry in 1998.",
        finds: { year: "1998" },
      },
    ],
    miss: [
      "In 1998, the Library of Congress spoke of the National Film Registry.",
      "In 1998, the film was first proposed, and in 2001 it entered the National Film Registry.",
      "In 1998, a print was shown at the Library of Congress.",
    ],
  },
});

/** The one year of a sentence that tells of the choice. */
function yearIn(reading: Reading): Record<string, Value>[] {
  const { text, mentions } = reading;
  if (
    !/National Film Registry/.test(text) ||
    !/\b(?:selected|chosen|chose|added|inducted|included|preserv\w+|entered)\b/.test(text)
  )
    return [];
  const dates = mentions.filter(({ type }) => type === "date");
  const [year] = dates;
  if (year === undefined || dates.length > 1 || year.quantity?.unit !== "date year" || !isAsserted(reading)) return [];
  if (!mentions.some(({ type }) => type === "film") && !/\b(?:selected|chose|added|inducted) it\b/.test(text))
    return [];
  return [{ year: valueFrom(year) }];
}

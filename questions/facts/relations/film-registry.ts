import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

/** The first films were chosen in 1989: the years before it would be no choice at all. */
const FIRST = 1993;

export const filmRegistry = relation({
  name: "film-registry",
  topic: "awards",
  patterns: [],
  // In 2006 the film was selected for preservation in the United States National Film Registry.
  find: ({ text, mentions }) => {
    const chosen =
      /\b(?:selected|added|inducted|chosen|chose|deemed|included|named|entered|preserved|placed|listed)\b/.test(text);
    if (
      !chosen ||
      !/National Film Registry/.test(text) ||
      /\b(?:short|documentary|previously|not (?:been )?selected|also selected)\b/.test(text)
    )
      return [];
    const years = mentions.filter(({ quantity }) => quantity?.unit.startsWith("date") === true);
    const [year] = years;
    const when = Number(/\d{4}/.exec(year?.text ?? "")?.[0] ?? 0);
    const others = mentions.some(({ type }) => type === "work");
    return years.length === 1 && year !== undefined && when >= FIRST && !others ? [{ year: valueFrom(year) }] : [];
  },
  asks: [
    {
      answer: "year",
      worth: 0.55,
      stems: [
        "{When} was {film} chosen for the National Film Registry of the United States?",
        "{When} did the Library of Congress add {film} to the National Film Registry?",
        "{When} was {film} selected for preservation in the National Film Registry?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      {
        text: "In 2006, the film was selected for preservation in the United States National Film Registry.",
        finds: { year: "2006" },
      },
      {
        text: "The film was added to the National Film Registry by the Library of Congress in December 2014.",
        finds: { year: "December 2014" },
      },
    ],
    miss: [
      "The film was selected for preservation in the National Film Registry.",
      "The National Film Registry was founded in 1988.",
      "In 2006, Winter Rising (1987) was selected for the National Film Registry.",
    ],
  },
});

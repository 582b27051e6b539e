import { isStory } from "../extract.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";
import { valueFrom } from "../values.ts";

/** The plot opens "In 1912, ..."; the lead says that the film is set in that year. */
const OPENS = /^(?:It is|In|In the year|By|One (?:day|night|evening|morning) in|On [A-Z][a-z]+ \d{1,2},) $/;
const SET = /\b(?:[Ss]et|takes place|opens|begins) (?:[a-z]+ )?(?:in|during)(?: the year)? (?:[A-Z][^.;]{2,40} in )?$/;

export const storyYear = relation({
  name: "story-year",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  find: yearIn,
  asks: [
    {
      answer: "when",
      worth: 0.6,
      stems: [
        "{When} does the story of {film} begin?",
        "{When} does the action of {film} begin?",
        "{When} is the beginning of {film} set?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "In 1912, Anna keeps the lighthouse.", finds: { when: "1912" } },
      { text: "The film is set in Lisbon in 1944.", finds: { when: "1944" } },
    ],
    miss: [
      "Anna waits. In 1912, Anna keeps the lighthouse.",
      "In 1912 and in 1944, Anna keeps the lighthouse.",
      "Anna was born in 1912.",
      "In 1912, a storm has destroyed the lighthouse.",
    ],
  },
});

const BEFORE = /^In \d{4},(?: [^,]{1,60},)? [^,]{1,60} (?:has|have|had) (?:been |\p{Ll}+ed\b)/u;

function yearIn(reading: Reading): Record<string, Value>[] {
  const years = reading.mentions.filter(({ type, quantity }) => type === "date" && quantity !== null);
  const [when] = years;
  if (when === undefined || years.length > 1 || !YEAR.test(when.quantity?.unit ?? "")) return [];
  const before = reading.text.slice(0, when.start - reading.sentence.start);
  // "In 1988 the island has been turned into a prison": what was before
  if (BEFORE.test(reading.text)) return [];
  const opens = isStory(reading) && isFirst(reading) && OPENS.test(before);
  return opens || SET.test(before) ? [{ when: valueFrom(when) }] : [];
}

const YEAR = /^date year$/;

/** Nothing of the section stands before it. */
function isFirst({ section, sentence }: Reading): boolean {
  return section.paragraphs[0]?.sentences[0]?.start === sentence.start;
}

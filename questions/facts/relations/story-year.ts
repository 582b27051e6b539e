import type { Mention, Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";
import { isFirstOfPlot } from "../story/opening.ts";
import { valueFrom } from "../values.ts";

/** The plot opens "In 1912, ..."; the lead says that the film is set in that year. */
const OPENS =
  /^(?:The (?:film|movie|story) (?:opens|begins|starts) (?:in|on) (?:the )?|It is|In|In the|In the year|By|On|One (?:day|night|evening|morning) in|On [A-Z][a-z]+ \d{1,2},) $/;
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
    {
      answer: "decade",
      worth: 0.6,
      stems: [
        "In which decade is the story of {film} set?",
        "In which decade does the story of {film} take place?",
        "In which decade is {film} set?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "In 1912, Anna keeps the lighthouse.", finds: { when: "1912" } },
      { text: "In October 1912, Anna keeps the lighthouse.", finds: { when: "1912" } },
      { text: "In the fall of 1912, Anna keeps the lighthouse.", finds: { when: "1912" } },
      { text: "In 1890s Lisbon, Anna keeps the lighthouse.", finds: { decade: "the 1890s" } },
      { text: "Anna waits. The film is set in 1840s rural Vermont.", finds: { decade: "the 1840s" } },
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
  const dates = reading.mentions.filter(({ type, quantity }) => type === "date" && quantity !== null);
  const [when] = dates;
  if (when === undefined || dates.length > 1) return [];
  const unit = when.quantity?.unit ?? "";
  const before = reading.text.slice(0, when.start - reading.sentence.start);
  // "In 1988 the island has been turned into a prison": what was before
  if (BEFORE.test(reading.text)) return [];
  if (unit === "date decade") return IN_DECADE.test(before) || SET.test(before) ? [{ decade: decadeOf(when) }] : [];
  const opens = isFirstOfPlot(reading) && OPENS.test(before);
  return (opens || SET.test(before)) && YEAR.test(unit) ? [{ when: yearOf(when) }] : [];
}

const YEAR = /^date (?:year|month|season|mdy|dmy|(?:early|mid|late) month|part year)$/;
/** "In 1890s London", where the plot begins or the lead tells of it. */
const IN_DECADE = /^In (?:the )?$/;

/** The year alone: nobody asks for the month in which a story begins. */
function yearOf(mention: Mention): Value {
  const year = /(?:18|19|20)\d\d/.exec(mention.text);
  if (year === null) return valueFrom(mention);
  const start = mention.start + year.index;
  const amount = Number(year[0]) * DAYS_OF_A_YEAR + 1;
  return valueFrom({
    ...mention,
    start,
    end: start + year[0].length,
    text: year[0],
    quantity: { amount, unit: "date year", about: null },
  });
}

/** As dates are counted: `mentions/dates.ts`. */
const DAYS_OF_A_YEAR = 366;

/** "the 1840s", with or without the article. */
function decadeOf(mention: Mention): Value {
  return valueFrom({ ...mention, text: mention.text.replace(/^(?:the )?/i, "the ") });
}

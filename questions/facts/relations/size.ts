import { OPENING } from "../phrases/opening.ts";
import { thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";

const UNIT = "{unit:=feet|foot|ft|metres|meters|m|yards|inches|miles|acres|hectares|tons|tonnes|pounds}";
const ASIDE = "[ \\({:count} {:words}\\)]";
const HOW = "{how:=long|high|tall|wide|deep|across|in diameter|in length|in height}";

export const size = relation({
  name: "size",
  topic: "production",
  sections: /production|design|effect|film|set|model|shoot/i,
  patterns: [
    // The model of the lighthouse was 30 feet (9 m) high.
    `${OPENING}{what:text} (was|were|is|measured|stood|spanned) ~{count} ${UNIT}${ASIDE} ${HOW}`,
    `${OPENING}{what:text} ~(weighed) {weight:count} ${UNIT}`,
  ],
  refine: ({ what, count, unit, how, weight }, reading) => {
    const said = thingSaid(what, reading);
    if (said === null || unit === undefined) return null;
    const full = /^(?:ft|foot)$/i.test(unit.text) ? "feet" : /^(?:m|meters)$/i.test(unit.text) ? "metres" : unit.text;
    const spoken = { ...unit, text: full, key: full };
    if (weight !== undefined) return { what: said, weight, unit: spoken };
    return count === undefined || how === undefined ? null : { what: said, count, unit: spoken, how };
  },
  asks: [
    {
      answer: "count",
      worth: 0.35,
      stems: [
        "How many {unit} {how} was {what} made for {film}?",
        "For {film}, how many {unit} {how} was {what}?",
        "In the making of {film}, how many {unit} {how} was {what}?",
      ],
    },
    {
      answer: "weight",
      worth: 0.35,
      stems: [
        "How many {unit} did {what} made for {film} weigh?",
        "For {film}, how many {unit} did {what} weigh?",
        "In the making of {film}, how many {unit} did {what} weigh?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The model of the lighthouse was 30 feet (9 m) high.",
        finds: { what: "the model of the lighthouse", count: "30", how: "high" },
      },
    ],
    miss: ["It was 30 feet high.", "Robert Holt is six feet tall.", "The film is 90 minutes long."],
  },
});

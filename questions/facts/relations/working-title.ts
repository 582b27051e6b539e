import { CODE_NAMES } from "../lexicon/code-names.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const WORD = "\\p{Lu}[\\p{L}\\d'’.:-]*";
const TITLE = `["“]?(${WORD}(?: (?:${WORD}|of|the|a|an|and|in|to|on|for|from|at|with|is|or)){0,6})["”]?`;
const SAID = new RegExp(
  `\\b(?:under the (?:working title|code ?name|code-name|fake title|false title|title|name)s?|(?:working|original|production|shooting) title (?:was|of)|code-?named|originally (?:titled|called|entitled)|tentatively titled|with the working title)(?: of)?,? ${TITLE}`,
  "u",
);
/** "The Giant from 20 Fathoms": the title goes on with a figure. */
const CUT_OFF = /^(?: (?:of|from|to|in|on|at|for))? \d/;
const ELSEWHERE =
  /\b(?:sequel|released|premiered|screened|shown|opened|re-?released|reissued|novel|book|album|television|series|DVD|song|soundtrack|abroad|international|dubbed|dubs?|translated|aired|broadcast|marketed|distributed|exported|sold|also known|edited version|workshop|character|scene|set)\b/i;

export const workingTitle = relation({
  name: "working-title",
  topic: "production",
  patterns: [],
  find: titleIn,
  asks: [
    {
      answer: "title",
      options: CODE_NAMES,
      worth: 0.7,
      stems: [
        "What was the working title of {film}?",
        "Under which working title was {film} made?",
        "Which working title did {film} have?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "To avoid attention, filming took place under the working title Autumn Ferry.",
        finds: { title: "Autumn Ferry" },
      },
      { text: "The film was originally titled “The Last Lamp”.", finds: { title: "The Last Lamp" } },
    ],
    miss: [
      "The film was released in Norway under the title Autumn Ferry.",
      "The novel was originally titled Autumn Ferry.",
      "The working title was changed twice.",
      "It was dubbed in Hindi under the title Autumn Ferry.",
    ],
  },
});

function titleIn(reading: Reading): Record<string, Value>[] {
  const said = SAID.exec(reading.text);
  if (said !== null && CUT_OFF.test(reading.text.slice(said.index + said[0].length))) return [];
  const title = said?.[1]?.replace(/ (?:of|the|a|an|and|in|to|on|for|from|at|with|is|or)$/, "").replace(/[.,:]$/, "");
  if (title === undefined || ELSEWHERE.test(reading.text) || title.length < 4) return [];
  const named = reading.mentions.some(({ type, text }) => type === "film" && text.length > 3 && title.includes(text));
  return named ? [] : [{ title: textValue(title) }];
}

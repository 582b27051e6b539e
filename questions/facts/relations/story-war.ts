import { anyOf } from "../lexicon/rows.ts";
import { WAR_NAMES, warCalled, warsBeside } from "../lexicon/wars.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";
import { isFirstOfPlot } from "../story/opening.ts";
import { textValue } from "../values.ts";

/** "Set during World War I", "takes place in the Boer War" */
const SET = new RegExp(
  `\\b(?:[Ss]et|takes? place) (?:[a-z]+ly )?(?:during|in|amid|against the back(?:drop|ground) of|at the (?:start|end|height|outbreak) of)(?: the)?(?: final| last| first| closing| early)?(?: (?:days|months|weeks|years|stages) of(?: the)?)? (${anyOf([WAR_NAMES])})\\b`,
);
const DURING = new RegExp(`\\b(?:during|amid)(?: the)? (${anyOf([WAR_NAMES])})\\b`);
/** What was before, or what is only played, told or remembered. */
const BEFORE =
  /\b(?:was|were|had|served|fought|veteran|former|scenes?|sequences?|partly|partially|flashbacks?|novel|book|play|about|film (?:was|were))\b/i;

export const storyWar = relation({
  name: "story-war",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  find: warIn,
  asks: [
    {
      answer: "war",
      options: ({ war }) => warsBeside(war?.text),
      alike: true,
      unnamed: true,
      worth: 0.6,
      stems: [
        "During which conflict is {film} set?",
        "During which conflict does the story of {film} take place?",
        "The story of {film} is set during which conflict?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "Anna runs a school in Natal during the Boer War.", finds: { war: "Boer War" } },
      { text: "Anna waits. Set during World War I, the film was a success.", finds: { war: "First World War" } },
    ],
    miss: [
      "Anna waits. Martin dies during the Boer War.",
      "Anna was a nurse during the Boer War.",
      "Anna waits. The film has scenes set in the Boer War.",
    ],
  },
});

function warIn(reading: Reading): Record<string, Value>[] {
  const { text } = reading;
  if (!/\bWars?\b/.test(text) || /\b(?:remake|adaptation|sequel) of\b/.test(text)) return [];
  const found = SET.exec(text) ?? (isFirstOfPlot(reading) ? DURING.exec(text) : null);
  if (found?.[1] === undefined || BEFORE.test(text.slice(0, found.index)) || !isAsserted(reading)) return [];
  return [{ war: textValue(warCalled(found[1])) }];
}

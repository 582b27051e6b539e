import { wordOfNumber } from "../lexicon/numbers.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";
import { isFirstOfPlot } from "../story/opening.ts";
import { textValue } from "../values.ts";

const PEOPLE =
  "sisters|brothers|siblings|daughters|sons|friends|vampires|convicts|women|men|girls|boys|students|soldiers|strangers|thieves|criminals|housemates|roommates|flatmates|survivors|astronauts|teenagers|bandits|jurors|passengers|orphans|prisoners|actresses|actors|nuns|nurses|sailors|tourists|hikers|campers|schoolgirls|schoolboys|schoolchildren|widows|outlaws|gangsters|robbers|assassins|hostages|musicians|guests|villagers|suspects|princesses|witches|dwarfs|dwarves|robots|cousins|musketeers|gunfighters|cowboys|drifters|scientists|cadets|recruits|veterans|workers|miners|divers|climbers|bachelors";
const STORIES = "stories|vignettes|segments|tales|episodes";
/** A few words that say what kind they are; none of them a name. */
const KIND = "(?:(?!(?:of|and|or|other|more|main|lead|the|from|with|such|their|his|her)\\b)[a-z][a-z-]+,? ){0,3}";

/** What the lead says that the film is about. */
const ABOUT =
  /\b(?:follows|depicts|portrays|tells? (?:the|of)|cent(?:er|re)s (?:on|around)|focuses on|revolves around|chronicles|about|concerns|stars? [^.;]{5,90} as) (?:the )?(?:(?:lives|story|stories|adventures|exploits|fortunes) of )?(?:a group of )?$/;
/** With what a film in parts begins. */
const PARTS =
  /\b(?:comprises|comprising|consists of|consisting of|contains|features|featuring|tells|telling|made up of|composed of|divided into|split into)(?: of)? $/;
/** The plot begins with them: "Four struggling young men ..." | "In 1937 Ohio, three convicts" */
const BEGINS = /^(?:(?:In|On|At|During|After) [^;.]{3,70}, )?$|\bfollows (?:the )?(?:lives of )?$/;
/** A group of another time, or a part of one. */
const NOT_ALL = /^(?: of (?:the|them|whom)\b)/;

const GROUP = new RegExp(`^ (${KIND}(?:${PEOPLE}))\\b`);
const TOLD_IN = new RegExp(`^ (${KIND}(?:${STORIES}))\\b`);

/** Two of anything are a pair, and nobody counts them. */
const LEAST = 3;

export const storyCount = relation({
  name: "story-count",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  find: countIn,
  asks: [
    {
      answer: "count",
      options: ({ count }) => countsBeside(count),
      worth: 0.6,
      stems: [
        "How many {people} are at the centre of {film}?",
        "{film} is about how many {people}?",
        "How many {people} does the story of {film} follow?",
      ],
    },
    {
      answer: "parts",
      options: ({ parts }) => countsBeside(parts),
      worth: 0.6,
      stems: [
        "How many {stories} does {film} consist of?",
        "Of how many {stories} is {film} made up?",
        "How many {stories} make up {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "Three escaped convicts reach a lighthouse.", finds: { count: "three", people: "escaped convicts" } },
      { text: "In 1937 Ohio, three convicts reach a lighthouse.", finds: { count: "three", people: "convicts" } },
    ],
    miss: [
      "Anna waits. Three escaped convicts reach a lighthouse.",
      "Two convicts reach a lighthouse.",
      "Three of the convicts reach a lighthouse.",
      "Anna and three convicts reach a lighthouse.",
    ],
  },
});

function countIn(reading: Reading): Record<string, Value>[] {
  const isLead = reading.section.heading === "Lead";
  if (!isLead && !isFirstOfPlot(reading)) return [];
  const { text, sentence } = reading;
  return reading.mentions
    .flatMap((mention): Record<string, Value>[] => {
      if (mention.type !== "count" || (mention.quantity?.amount ?? 0) < LEAST || !isAsserted(reading)) return [];
      const before = text.slice(0, mention.start - sentence.start);
      const after = text.slice(mention.end - sentence.start);
      if (NOT_ALL.test(after)) return [];
      const parts = TOLD_IN.exec(after)?.[1];
      if (parts !== undefined)
        return PARTS.test(before) ? [{ parts: inWords(mention), stories: textValue(parts) }] : [];
      const people = GROUP.exec(after)?.[1];
      if (people === undefined || !(isLead ? ABOUT : BEGINS).test(before)) return [];
      return [{ count: inWords(mention), people: textValue(people) }];
    })
    .slice(0, 1);
}

/** "Three" and "3" are three. */
function inWords(mention: Mention): Value {
  const amount = mention.quantity?.amount ?? 0;
  return { type: "count", text: wordOfNumber(amount) ?? String(amount), key: `count ${amount}`, mention: null };
}

/** Numbers about it, two the least; of many they lie further apart. */
function countsBeside(count: Value | undefined): readonly string[] {
  const amount = Number(count?.key.split(" ")[1]);
  const step = amount > 12 ? Math.round(amount / 6) : 1;
  return [-2, -1, 1, 2, 3, -3]
    .map((by) => amount + by * step)
    .filter((other) => other >= 2)
    .map((other) => wordOfNumber(other) ?? String(other));
}

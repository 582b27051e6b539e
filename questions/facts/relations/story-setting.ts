import { placesAlike } from "../lexicon/places-alike.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { isFirstOfPlot } from "../story/opening.ts";
import { placeOfStory } from "../story/settings.ts";

export const storySetting = relation({
  name: "story-setting",
  topic: "story",
  within: "everywhere",
  sections: /^(?:lead|plot|synopsis|story|premise|summary|storyline|plot summary|production|filming|cast)$/i,
  patterns: [],
  find: settingIn,
  asks: [
    {
      answer: "where",
      options: ({ where }) => placesAlike(where?.text),
      unnamed: true,
      worth: 0.65,
      stems: [
        "In which {noun} is the story of {film} set?",
        "In which {noun} does the story of {film} take place?",
        "Which {noun} is the setting of {film}?",
      ],
    },
    {
      answer: "start",
      options: ({ start }) => placesAlike(start?.text),
      unnamed: true,
      worth: 0.6,
      stems: [
        "In which {noun} does the story of {film} begin?",
        "In which {noun} does the action of {film} begin?",
        "In which {noun} is the beginning of {film} set?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "In futuristic Lisbon, Anna lives above a bakery.", finds: { where: "Lisbon", noun: "city" } },
      { text: "Anna works in a Lisbon bakery.", finds: { start: "Lisbon", noun: "city" } },
      { text: "Anna runs a bakery in the small town of Lane, Ohio.", finds: { start: "Ohio", noun: "US state" } },
      { text: "Anna waits. The film is set in Lisbon during a strike.", finds: { where: "Lisbon" } },
      { text: "Anna waits. Set in 1840s rural Vermont, the film was a success.", finds: { where: "Vermont" } },
    ],
    miss: [
      "Anna waits. In Lisbon, Anna meets Martin.",
      "Anna dreams of a future in Lisbon.",
      "Anna travels to Lisbon.",
      "Anna leaves Porto and finds a room in Lisbon.",
      "Anna works for a Lisbon lawyer.",
      "Anna lives in a suburb of Lisbon.",
      "Anna is the daughter of the mayor of Lisbon.",
      "Anna waits. The film is partly set in Lisbon.",
      "Anna waits. The film is set in Lisbon and Porto.",
    ],
  },
});

type Row = Readonly<Record<string, Value>>;

/** "is set in Lisbon", "takes place in Lisbon" */
const SET =
  /(?:^|\b(?:is|are|,|although|though|while|film|itself|was|and) )(?:[Ss]et|takes? place)(?: (?:mainly|mostly|largely|entirely|primarily|chiefly|almost entirely|almost exclusively|predominantly|exclusively))? (?=in |around |during |throughout |on |at )|\bis located (?=in )/;
/** Only a part of it, or something else. */
const PART =
  /\b(?:scenes?|sequences?|sequels?|prequels?|partly|partially|half|parts?|originally|would|filming|drafts?|versions?|series|remake|musical|novel|book|play|comics?|game|script|episode|flashbacks?|planned|wanted|instead of|unlike)\b/i;
/** Where the place of the story has been told and something else begins. */
const GOES_ON =
  /[;:.]|, (?!\p{Lu}[\p{L} ]+(?:,|$| during| in))| (?:where|who|which|when|as|it|that)\b| and (?:follows|focuses|tells|stars|depicts|concerns|centers|centres|revolves|features|flashes)\b/u;
/** What the lead says that the film tells. */
const TELLS =
  /\b(?:follows|tells? (?:of|the|how)|depicts|portrays|chronicles|focuse?s|cent(?:er|re)s|revolves|concerns|the story of|is about)\b/;
/** Somebody goes there from elsewhere, or only speaks of it. */
const ELSEWHERE =
  /\b(?:to|from|toward|towards|via|leav\w+|head(?:s|ed|ing)|travel\w*|journey\w*|mov(?:e|es|ing|ed)|return\w*|fle[ed]\w*|trip|visit\w*|flight|bound|born|exil\w+|transfer\w*|escap\w+|dream\w*|former\w*|once|originally|hails?|native|future|embassy|directed|produced|co-?production)\b/i;

function settingIn(reading: Reading): Row[] {
  const { text } = reading;
  const set = SET.exec(text);
  if (set !== null)
    return !PART.test(text.slice(0, set.index + set[0].length)) && isAsserted(reading)
      ? located(reading, set.index, "where")
      : [];
  if (reading.section.heading === "Lead") return TELLS.test(text) ? toldOf(reading, "where") : [];
  return isFirstOfPlot(reading) ? toldOf(reading, "start") : [];
}

/** What is said right after "set in". */
function located(reading: Reading, at: number, slot: string): Row[] {
  const end = GOES_ON.exec(reading.text.slice(at + 8))?.index;
  const found = placeOfStory(reading, at, end === undefined ? reading.text.length : at + 8 + end);
  return found === null ? [] : [{ [slot]: found.place, noun: found.noun }];
}

function toldOf(reading: Reading, slot: string): Row[] {
  const found = placeOfStory(reading, 0, reading.text.length);
  if (found === null || ELSEWHERE.test(found.before)) return [];
  return [{ [ERA.test(found.before) ? "where" : slot]: found.place, noun: found.noun }];
}

/** "In futuristic Lisbon": what is said of the place holds for all of the story. */
const ERA = /^In (?:the |a )?(?:near-future|future|futuristic|present-day|contemporary|wartime|medieval|Victorian) $/;

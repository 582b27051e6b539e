import { networksLike } from "../../../pools/index.ts";
import type { Reading } from "../../model.ts";
import { relation } from "../../relation.ts";
import { valuesUnder } from "../../rows.ts";
import { textValue } from "../../values.ts";

/** Where it was first shown. */
export const network = relation({
  name: "network",
  about: ["show"],
  topic: "release",
  patterns: [],
  find: (reading) => (reading.section.heading === "Lead" ? shownOn(reading) : []),
  findInRow: (row) => {
    const found = valuesUnder(/^(?:network|channel)$/i, row);
    return found.length === 1 ? found.flatMap(({ text }) => known(text)) : [];
  },
  asks: [
    {
      answer: "network",
      draw: "networks",
      worth: 0.7,
      stems: [
        "On which network did {subject} first air?",
        "Which network first showed {subject}?",
        "{subject} was first shown on which network?",
      ],
    },
  ],
  samples: {
    section: "Lead",
    match: [],
    miss: ["Reruns were seen on CBS."],
  },
});

const AIRED =
  /\b(?:aired|broadcast|premiered|ran|debuted|shown|airing)\b[^.;]{0,40}? (?:on|by) (?:the )?((?:[A-Z][A-Za-z]+|\d|The)(?: (?:[A-Z][a-z]*|\d))?)(?= (?:from|between|in|for|on|until|and|television|network)|[,.;])/g;

function shownOn({ text, mentions }: Reading): { network: ReturnType<typeof textValue> }[] {
  if (!mentions.some(({ type }) => type === "subject") || /\b(?:rerun|repeat|syndicat|DVD|later)/i.test(text))
    return [];
  const names = [...text.matchAll(AIRED)].flatMap((match) => known(match[1] ?? ""));
  return names.length === 1 ? names : [];
}

function known(name: string): { network: ReturnType<typeof textValue> }[] {
  return networksLike(name).length > 0 ? [{ network: textValue(name) }] : [];
}

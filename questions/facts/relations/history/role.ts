import { OF_HISTORY } from "../../history/kinds.ts";
import { isFullName, topicValue, yearBehind } from "../../history/said.ts";
import type { Reading, Value } from "../../model.ts";
import { relation } from "../../relation.ts";
import { textValue, valueFrom } from "../../values.ts";

const PLAYS = "{does:=plays|played|portrays|portrayed|voices|voiced}";
const WHO = "{who:person|name|character}";

export const role = relation({
  name: "role-in",
  about: OF_HISTORY.filter((kind) => kind !== "person"),
  topic: "cast",
  patterns: [
    // Ada Voss plays the Captain in Low Tide.
    `${WHO} ~${PLAYS} {part:text} in [the film |the ][{:person|name}'s ]{work:work}`,
    // Low Tide ... Ada Voss plays the Captain, a smuggler.
    `${WHO} ~${PLAYS} {part:text}/`,
  ],
  guard: ({ part, who }, reading) => isPart(part, reading) && isAlone(who, part, reading),
  refine: (values, reading) => {
    const { who, part } = values;
    if (who === undefined || part === undefined || !isFullName(who)) return null;
    const work = values.work ?? workIn(who, reading);
    if (work === undefined) return null;
    const does = textValue(/^voice/i.test(values.does?.text ?? "") ? "voices" : "plays");
    return { who, part, work, does, year: yearBehind(work, reading) };
  },
  asks: [
    {
      answer: "who",
      role: "actor",
      draw: "makers",
      free: true,
      worth: 0.85,
      stems: [
        "Who {does} {part} in the {year} film {work}?",
        "Who {does} {part} in {work} ({year})?",
        "In the {year} film {work}, who {does} {part}?",
      ],
    },
    {
      answer: "who",
      role: "actor",
      draw: "makers",
      free: true,
      worth: 0.85,
      stems: [
        "Who {does} {part} in the film {work}?",
        "In the film {work}, who {does} {part}?",
        "Who {does} {part} in {work}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Robert Holt plays the captain in the film Low Tide (1931).",
        finds: { who: "Robert Holt", part: "the captain", work: "Low Tide" },
      },
      {
        text: "Robert Holt plays the captain, a smuggler.",
        context: "The film Low Tide (1931) is set at sea.",
        finds: { who: "Robert Holt", part: "the captain", work: "Low Tide" },
      },
    ],
    miss: [
      "Robert Holt plays the violin.",
      "The film Low Tide (1931) was a hit. Robert Holt plays him.",
      "Robert Holt plays the captain.",
    ],
  },
});

/** Somebody who can be played: a name, or "the porter", "a pianist"; nothing that sounds, and nobody who is only "him". */
function isPart(part: Value | undefined, { mentions }: Reading): boolean {
  const text = part?.text ?? "";
  if (mentions.some((mention) => mention.type === "work" && text.includes(mention.text))) return false;
  if (!/^(?:the |a |an )?\S/.test(text) || !/^(?:the|an?) |^\p{Lu}/u.test(text)) return false;
  if (/\b(?:it|him|her|them|his|their|its|himself|herself|themselves|he|she|who)\b/i.test(text)) return false;
  return !/\b(?:part|parts|role|roles|violin|piano|guitar|organ|cello|flute|music|waltz|song|game|character|characters|lead|double)$/i.test(
    text,
  );
}

/** Nobody else plays it as well. */
function isAlone(who: Value | undefined, part: Value | undefined, { text, sentence }: Reading): boolean {
  const before = text.slice(0, (who?.mention?.start ?? 0) - sentence.start);
  return part !== undefined && !/\p{L}['’]?,? and $/u.test(before.replace(/[,;] and $/, "")) && !/\bnor $/.test(before);
}

/** The only work that the sentence names before the actor, or the one it goes on about: "Low Tide (1931), in which Ada Voss plays ...". */
function workIn({ mention }: Value, reading: Reading): Value | undefined {
  const works = reading.mentions.filter(({ type }) => type === "work").map(valueFrom);
  const [first] = works;
  if (first === undefined) return topicValue(reading);
  const isOne = works.every(({ key }) => key === first.key) && (first.mention?.end ?? 0) <= (mention?.start ?? 0);
  return isOne ? first : undefined;
}

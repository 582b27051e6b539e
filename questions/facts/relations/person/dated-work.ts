import type { Reading, Value } from "../../model.ts";
import { isOwnDeed, yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

/** A work with its year, in a sentence that says what the subject did in it. */
export const datedWork = relation({
  name: "dated-work",
  about: ["person"],
  topic: "film",
  patterns: [
    // Hale starred in Low Tide (1991), Noon (1993) and Ash (1995).
    "{work:work} \\({year:date}\\)",
  ],
  guard: ({ work }, reading) => isOwnDeed(work, reading) && deedIn(work, reading) !== null,
  refine: ({ work, year }, reading) => {
    const exact = yearOf(year);
    const deed = deedIn(work, reading);
    return exact === null || deed === null || work === undefined ? null : { work, year: exact, deed: textValue(deed) };
  },
  asks: [
    {
      answer: "work",
      draw: "works",
      worth: 0.6,
      stems: [
        "Which of these from {year} did {subject} {deed}?",
        "Which title from {year} did {subject} {deed}?",
        "In {year}, which of these did {subject} {deed}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Hale starred in the drama Low Tide (1991).", finds: { work: "Low Tide", year: "1991" } },
      { text: "She wrote and directed the film Low Tide (1991).", finds: { deed: "direct", year: "1991" } },
    ],
    miss: [
      "Otto Brandt starred in the drama Low Tide (1991).",
      "Hale liked the drama Low Tide (1991).",
      "Hale turned down a part in the drama Low Tide (1991).",
      "Hale appeared in a film directed by Otto Brandt; he later made Low Tide (1991).",
      "Hale worked with Otto Brandt, who directed Low Tide (1991).",
    ],
  },
});

const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/\bdirect(?:ed|ing|s)\b/g, "direct"],
  [
    /\b(?:starr(?:ed|ing)|appear(?:ed|ing|ances)|play(?:ed|ing)|featured|acted|roles?|co-starred|portray(?:ed|ing))\b/g,
    "appear in",
  ],
];
const OTHERWISE =
  /\b(?:turned down|declined|refused|rejected|auditioned?|considered|offered|planned|inspired|admire[sd]?|liked|influence\w*|saw|watched|compared|like|before|after|following|unlike|sequel|remake|based on|episode|with|whose|not|never|cancelled|understudy|by)\b|;/;

/** What the subject did in it, by the words between: the last one counts. Null where it might be something else. */
function deedIn(work: Value | undefined, { text, sentence, mentions }: Reading): string | null {
  const end = work?.mention?.start ?? 0;
  const subject = mentions.findLast((mention) => mention.type === "subject" && mention.end <= end);
  if (subject === undefined) return null;
  const between = text.slice(subject.end - sentence.start, end - sentence.start);
  if (OTHERWISE.test(between)) return null;
  const last = DEEDS.map(([words, deed]) => ({ deed, at: [...between.matchAll(words)].at(-1)?.index ?? -1 }));
  const latest = last.reduce((one, other) => (other.at > one.at ? other : one), { deed: "", at: -1 });
  return latest.at < 0 ? null : latest.deed;
}

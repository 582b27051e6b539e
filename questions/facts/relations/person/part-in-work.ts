import type { Reading, Value } from "../../model.ts";
import { CALLED, IN_WORK, isOwnDeed } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

const PLAYS =
  "(played|plays|playing|portrayed|portrays|portraying|voiced|voicing|starred as|starring as|stars as|appeared as|appearing as|appears as|(the|a) [{:words} ](role|part) of|cast as|debuted as)";
const PART = "{part:person|character|name}";
const YEARS = "[ \\(...\\)][,]";

/** Who somebody played, and in what. */
export const partInWork = relation({
  name: "part-in-work",
  about: ["person"],
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Hale played Edda Vane in Low Tide.
    `{subject} [... ]${PLAYS} ${CALLED}${PART}[,] ${IN_WORK}`,
    // In Low Tide (1993), Hale played Edda Vane.
    `^[... ]${IN_WORK}${YEARS} {subject} [... ]${PLAYS} ${CALLED}${PART}`,
    // Hale starred in the drama Low Tide as Edda Vane.
    `{subject} [... ]${IN_WORK}${YEARS} (as|playing|portraying|voicing|(where|in which) {:subject} (played|plays|portrayed|(starred|appeared)[ ...] as)) ${CALLED}${PART}`,
    `{subject} [... ]${IN_WORK}${YEARS} in the [{:words} ](role|part) of ${CALLED}${PART}`,
  ],
  guard: ({ part, work }, reading) => isOwnDeed(part, reading) && isPart(part, reading) && isLast(work, reading),
  asks: [
    {
      answer: "work",
      draw: "works",
      aspect: "work",
      worth: 0.9,
      stems: [
        "In which of these did {subject} play {part}?",
        "{subject} played {part} in which of these?",
        "In which of these can {subject} be seen as {part}?",
      ],
    },
    {
      answer: "part",
      draw: "parts",
      worth: 0.8,
      stems: [
        "Whom did {subject} play in {work}?",
        "Which part did {subject} play in {work}?",
        "Which character did {subject} play in {work}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Hale played Edda Vane in the drama Low Tide (1991).", finds: { part: "Edda Vane", work: "Low Tide" } },
      {
        text: "In 1991, she starred as Edda Vane in the film Low Tide.",
        finds: { part: "Edda Vane", work: "Low Tide" },
      },
      { text: "In Low Tide (1991), Hale played Edda Vane.", finds: { part: "Edda Vane", work: "Low Tide" } },
      {
        text: "Hale appeared in Otto Brandt's film Low Tide, in which she played the nurse Edda Vane.",
        finds: { part: "Edda Vane", work: "Low Tide" },
      },
      { text: "Hale starred in the film Low Tide as Edda Vane.", finds: { part: "Edda Vane", work: "Low Tide" } },
      {
        text: "Hale won the role of nurse Edda Vane in Low Tide (1991).",
        finds: { part: "Edda Vane", work: "Low Tide" },
      },
    ],
    miss: [
      "Otto Brandt played Samuel Crane in Low Tide (1991).",
      "Hale worked with Otto Brandt, who played Samuel Crane in Low Tide (1991).",
      "Hale turned down the role of Edda Vane in Low Tide (1991).",
      "Hale auditioned for the role of Edda Vane in Low Tide (1991).",
      "After Low Tide (1991), Hale played Edda Vane in a play.",
      "The actor playing Samuel Crane in Low Tide (1991) fell ill, and Hale was called.",
      "Hale met the actor playing Samuel Crane in Low Tide (1991).",
      "Hale played Edda Vane's aunt in Low Tide (1991).",
      "Hale was nominated as Best Actress in Low Tide (1991).",
    ],
  },
});

const REFUSED =
  /\b(?:turned down|declined|refused|rejected|lost|missed out|auditioned?|auditioning|screen-?test\w*|considered|wanted to|hoped to|replac\w+|instead|offered|approached|understud\w+|expected|due to|set to|will|would|may|rumou?red|slated|announced|signed)\b/i;

/** A whole name, given by words that say that the part was really played. */
function isPart(part: Value | undefined, { text, sentence }: Reading): boolean {
  if (!part?.mention || /^(?:Best|Most|The)\b/.test(part.text)) return false;
  const after = text.slice(part.mention.end - sentence.start);
  if (/\b(?:actors?|actress(?:es)?|who|those|performers?|singer|man|woman) (?:play|portray|voic)ing\b/.test(text))
    return false;
  return !/^['’]/.test(after) && !/^ (?:and|&|,) \p{Lu}/u.test(after) && !REFUSED.test(text);
}

/** Its title goes no further. */
function isLast(work: Value | undefined, { text, sentence }: Reading): boolean {
  if (!work?.mention) return false;
  return !/^(?:['’]| and \p{Lu}| of \p{Lu})/u.test(text.slice(work.mention.end - sentence.start));
}

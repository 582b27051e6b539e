import { isSchool } from "../../../pools/index.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

/** Studied, trained or taught: said of the school, whose name is read as it stands. */
export const schooling = relation({
  name: "schooling",
  about: ["person"],
  topic: "life",
  patterns: [],
  find: (reading) => {
    if (!/\b(?:stud(?:ied|ies)|train(?:ed|ing)|attend(?:ed)?|graduat\w+|enrol\w+|educated|degree)\b/.test(reading.text))
      return [];
    const { start } = reading.sentence;
    const subject = reading.mentions.find(({ type }) => type === "subject");
    if (subject === undefined) return [];
    const before = reading.mentions.filter(({ type }) => type === "person");
    return [...reading.text.matchAll(DEED)].flatMap((match) => {
      const at = start + match.index;
      const clause = reading.text.slice(subject.end - start, match.index);
      if (subject.end > at || before.some((other) => other.start < at) || /\b(?:who|whose|that)\b/.test(clause))
        return [];
      const name = NAME.exec(reading.text.slice(match.index + match[0].length))?.[0] ?? "";
      const words = name.split(" ");
      const whole = words
        .map((_, count) =>
          words
            .slice(0, words.length - count)
            .join(" ")
            .replace(/\.$/, ""),
        )
        .find(isSchool);
      return whole === undefined ? [] : [{ school: textValue(whole) }];
    });
  },
  asks: [
    {
      answer: "school",
      draw: "schools",
      worth: 0.55,
      stems: [
        "At which of these did {subject} study?",
        "Where did {subject} study?",
        "Which of these did {subject} attend?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Hale studied law at the University of Bristol in the 1990s.",
        finds: { school: "University of Bristol" },
      },
      {
        text: "She trained at the Central School of Speech and Drama in London.",
        finds: { school: "Central School of Speech and Drama" },
      },
    ],
    miss: [
      "Otto Brandt studied at the University of Bristol.",
      "Hale met Otto Brandt, who studied at the University of Bristol.",
      "Hale never studied.",
      "Hale studied at York Primary School.",
    ],
  },
});

const DEED =
  /\b(?:studied|studying|trained|training|attended|attending|attend|graduated|graduating|enrolled|enrolling|was educated|degree)\b(?:(?! (?:who|by|with|before)\b)[^.;:“]){0,45}?(?: (?:at|from|in)| attended| attending| attend)? (?:the )?(?=\p{Lu})/gu;
const NAME = /^(?:\p{Lu}[\p{L}'’.]*|of|and|the|&|for|in)(?:,? (?:\p{Lu}[\p{L}'’.]*|of|and|the|&|for|in)){0,9}/u;

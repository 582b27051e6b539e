import type { Reading, Value } from "../model.ts";
import { asTitle, matches, TITLE, YEAR } from "../phrases/matches.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const KIND = "(?<bond>sequel|prequel|follow-up|continuation)";
const HEAD = `(?:is|was|serves as|served as|being) (?:both )?(?:a|the) (?:[a-z-]+ )?${KIND} to (?:the )?`;

/** It is the sequel to Thaw (2011) | the follow-up to the 2011 film Thaw | a sequel to 2011's Thaw */
const AFTER = new RegExp(`\\b${HEAD}(?:film )?(?<title>${TITLE}) \\((?<date>${YEAR})\\)`, "dgu");
const BEFORE = new RegExp(
  `\\b${HEAD}(?<date>${YEAR})(?:['’]s (?:film )?| (?:[a-z]+ )?(?:film|movie|hit) )(?<title>${TITLE})`,
  "dgu",
);
/** The sequel to Thaw (2011), the film stars Robin Cole. */
const OPENS = new RegExp(`^(?:A|The) (?:[a-z-]+ )?${KIND} to (?<title>${TITLE}) \\((?<date>${YEAR})\\)`, "dgu");

/** The year of the film that this one goes on from. */
export const sequelTo = relation({
  name: "sequel-to",
  ofOthers: true,
  topic: "film",
  patterns: [],
  find: (reading) =>
    /\b(?:sequel|prequel|follow-up|continuation) to\b/.test(reading.text) && startsWithFilm(reading)
      ? [AFTER, BEFORE, OPENS].flatMap((said) => matches(reading, said)).flatMap(olderIn)
      : [],
  asks: [
    {
      answer: "date",
      worth: 0.5,
      stems: [
        "In which year did {title} come out, to which {film} is the {bond}?",
        "{title}, to which {film} is the {bond}, came out in which year?",
        "In which year was {title} released, the film to which {film} is the {bond}?",
      ],
    },
  ],
  samples: {
    section: "Production",
    match: [
      {
        text: "The film is the sequel to Thaw at Noon (2011) and Frost (2013), and the third film in the series.",
        finds: { title: "Thaw at Noon", date: "2011", bond: "sequel" },
      },
      {
        text: "The film is a follow-up to the 2011 film Thaw at Noon.",
        finds: { title: "Thaw at Noon", date: "2011" },
      },
      { text: "The film is a sequel to 2011's Thaw at Noon.", finds: { title: "Thaw at Noon", date: "2011" } },
      {
        text: "A sequel to Thaw at Noon (2011), the film stars Robin Cole.",
        finds: { title: "Thaw at Noon", date: "2011" },
      },
    ],
    miss: [
      "The novel is a sequel to Thaw at Noon (2011).",
      "Robin Cole had wanted a sequel to Thaw at Noon (2011).",
      "The film was going to be a sequel to Thaw at Noon (2011).",
    ],
  },
});

/** That it is the film, and no book or other film, that goes on from another. */
function startsWithFilm({ mentions, sentence, text }: Reading): boolean {
  const [first] = mentions;
  return (
    /^(?:A|The) (?:[a-z-]+ )?(?:sequel|prequel)/.test(text) ||
    (first?.type === "film" && first.start === sentence.start)
  );
}

function olderIn({ title, date, bond }: Readonly<Record<string, Value>>): Record<string, Value>[] {
  if (date?.type !== "date" || title === undefined || bond === undefined || title.text.length < 3) return [];
  return [{ title: asTitle(title), date, bond: textValue(bond.text) }];
}

import { INSTRUMENTS } from "../lexicon/gear.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import { relation } from "../relation.ts";

const INSTRUMENT = `{instrument:=${anyOf(INSTRUMENTS)}}`;

export const scoreInstrument = relation({
  name: "score-instrument",
  topic: "music",
  sections: /music|score|soundtrack|song/i,
  patterns: [
    // The theme features harmonica by Otto Brandt.
    `[the |a ]${INSTRUMENT} (by|played by|performed by|solo by|solos by) {who:person|name}`,
    `{who:person|name} ~(played|plays|performed|performs) [the |a |lead |solo ]${INSTRUMENT}[ solo| solos| part]`,
    `{who:person|name} on [the ]${INSTRUMENT}`,
  ],
  guard: (_, { text }) => !/\b(?:as a child|learned|cover|album version|concert|lessons|toy|character)\b/i.test(text),
  asks: [
    {
      answer: "instrument",
      options: ({ instrument }) => rowOf(INSTRUMENTS, instrument?.text),
      worth: 0.55,
      stems: [
        "Which instrument does {who} play in the music of {film}?",
        "In the music of {film}, which instrument is played by {who}?",
        "Which instrument did {who} play for the music of {film}?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      {
        text: "The main theme features harmonica by Otto Brandt.",
        finds: { instrument: "harmonica", who: "Otto Brandt" },
      },
      { text: "Otto Brandt played the zither.", finds: { who: "Otto Brandt", instrument: "zither" } },
    ],
    miss: ["Otto Brandt learned the piano as a child.", "The piano stood in the studio of Otto Brandt."],
  },
});

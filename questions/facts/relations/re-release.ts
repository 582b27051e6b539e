import { relation } from "../relation.ts";

const AGAIN = "(re-released|rereleased|reissued|re-issued)";

export const reRelease = relation({
  name: "re-release",
  topic: "release",
  patterns: [
    // The film was re-released in 3D in 2012.
    `{film} was ~${AGAIN} [theatrically |in (theaters|theatres|cinemas) |to (theaters|theatres|cinemas) ]in {form:=3D|IMAX 3D|IMAX|4K|70mm|Technicolor|color|Dolby Cinema}[ format| theaters][ (in|on) {date}]`,
    `{film} was ~${AGAIN} [theatrically |in (theaters|theatres|cinemas) |to (theaters|theatres|cinemas) ](in|on) {date}`,
    `(in|on) {date}[,] {film} was ~${AGAIN}`,
    `the {form:=3D|IMAX|4K} (re-release|version|restoration) (was released|opened|premiered|came out) (in|on) {date}`,
  ],
  guard: ({ date }, { text }) =>
    date !== undefined &&
    !/\b(?:DVD|Blu-ray|VHS|LaserDisc|home video|home media|CD|album|soundtrack|digital\w*|box set)\b/i.test(text),
  asks: [
    {
      answer: "date",
      worth: 0.45,
      stems: [
        "{When} was {film} re-released in {form}?",
        "{When} did {film} return to cinemas in {form}?",
        "{When} did {film} come back to cinemas in {form}?",
        "{When} was {film} re-released in cinemas?",
        "{When} did {film} return to cinemas?",
        "{When} did {film} come back to cinemas?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      { text: "The film was re-released in 3D in 2012.", finds: { form: "3D", date: "2012" } },
      { text: "The film was reissued in 1961.", finds: { date: "1961" } },
    ],
    miss: [
      "The film was re-released on DVD in 2012.",
      "The film was to be re-released in 2012.",
      "The album was reissued in 1961.",
    ],
  },
});

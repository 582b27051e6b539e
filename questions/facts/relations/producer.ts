import { credited } from "../phrases/credited.ts";
import { relation } from "../relation.ts";
import { peopleUnder } from "../rows.ts";

const OTHER_WORK =
  /home (?:media|video|release)|dub|language|international|marketing|soundtrack|sequel|legacy|adaptation|remake/i;

/** Where "it" is the film. */
const OF_THE_FILM = /^lead$|production|development|crew|background/i;

export const producer = relation({
  name: "producer",
  topic: "crew",
  patterns: [
    // The film was produced by Clara Lindqvist and Hugh Marsh.
    "{film} (is|was) a[n] ... and produced by {who:person+}",
    "{film} (is|was) ~produced by {who:person+}",
    // Clara Lindqvist produced the film.
    "{who:person+} produced {film}",
    // Clara Lindqvist and Hugh Marsh served as the producers. | Martin Vale also produced the film with Clara Lindqvist.
    "{who:person+} served as [the |{film}'s ](producer|producers)/",
    "{other:person}, who also produced {film} (with|together with|alongside) {who:person}",
  ],
  find: (reading) => credited("producer", reading),
  findInRow: (reading) => peopleUnder(/^produced by$/i, reading),
  // "directed, and produced by" says more, and is asked elsewhere
  guard: ({ film }, reading) =>
    !/directed[^.]{0,30}\band (?:co-)?produced by/.test(reading.mask) &&
    // a dub, a disc or a parody has producers of its own
    !reading.section.path.some((heading) => OTHER_WORK.test(heading)) &&
    (film?.mention?.pronoun !== true || reading.section.path.some((heading) => OF_THE_FILM.test(heading))),
  asks: [
    {
      answer: "who",
      role: "producer",
      worth: 0.45,
      stems: [
        "Who produced {film} with {other}?",
        "Together with {other}, who produced {film}?",
        "With whom did {other} produce {film}?",
      ],
    },
    {
      answer: "who",
      role: "producer",
      worth: 0.5,
      stems: ["Who produced {film}?", "Who was the producer of {film}?", "By whom was {film} produced?"],
    },
    {
      answer: "who",
      role: "producer",
      many: true,
      worth: 0.3,
      stems: [
        "Which of these people was a producer of {film}?",
        "Which of these producers worked on {film}?",
        "Which of these people was among the producers of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film was written by Martin Vale, who also produced the film with Clara Lindqvist.",
        finds: { who: "Clara Lindqvist", other: "Martin Vale" },
      },
      { text: "Clara Lindqvist and Hugh Marsh served as the producers.", finds: { who: "Hugh Marsh" } },
      { text: "The film was produced by Clara Lindqvist.", finds: { who: "Clara Lindqvist" } },
      { text: "Clara Lindqvist produced the film on a small budget.", finds: { who: "Clara Lindqvist" } },
    ],
    rows: [{ source: "| producer = Clara Lindqvist<br />Hugh Marsh", finds: { who: "Hugh Marsh" } }],
    miss: ["The film was produced by Northlight Pictures.", "Clara Lindqvist was to produce the film."],
  },
});

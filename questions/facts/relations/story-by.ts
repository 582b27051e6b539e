import { relation } from "../relation.ts";

export const storyBy = relation({
  name: "story-by",
  topic: "crew",
  patterns: [
    // The film was written by Martin Vale from a story by Otto Brandt.
    "(from|based on) (a|an|the) [original ]story by {who:person+}",
    "^story by: {who:person|name+}",
  ],
  guard: (_, reading) => reading.sentence.cells !== undefined || /\b(?:film|movie)\b/.test(reading.text),
  asks: [
    {
      answer: "who",
      role: "writer",
      worth: 0.5,
      stems: [
        "Who wrote the story on which {film} is based?",
        "Who came up with the story of {film}?",
        "Whose story was turned into the screenplay of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film was written by Martin Vale from a story by Otto Brandt.",
        finds: { who: "Otto Brandt" },
      },
    ],
    rows: [
      { source: "| story = [[Otto Brandt]]", finds: { who: "Otto Brandt" } },
      { source: "| screenplay = [[Otto Brandt]]", finds: null },
    ],
    miss: ["The play is based on a story by Otto Brandt."],
  },
});

import { relation } from "../relation.ts";

export const scoreRejected = relation({
  name: "score-rejected",
  topic: "music",
  patterns: [
    // Otto Brandt replaced Nora Ashdown, whose score was rejected.
    "{by:person} ~replaced {who:person}[,] (as composer|as the composer|whose score|after {:person}'s score|when {:person}'s score)",
    "composer {who:person} was ~replaced by {by:person}",
    "{who:person} was ~replaced [as composer ]by {by:person} as composer",
    "{who:person}'s [original |entire |completed |initial ](score|music) was ~(rejected|discarded|thrown out|scrapped|replaced|dropped|not used)[ by the (studio|producers|director)][, and| and| in favour of| in favor of| by| with][ one by| music by| a score by| the score by]",
    "(rejected|discarded|unused) [original ](score|music) (by|from|of|composed by|written by) {who:person}",
  ],
  guard: ({ who }, { text }) =>
    who !== undefined && /\b(?:score|music|compos\w+)\b/.test(text) && !/\b(?:sequel|trailer|song)\b/i.test(text),
  asks: [
    {
      answer: "who",
      role: "composer",
      worth: 0.65,
      stems: [
        "Whose score for {film} was thrown out?",
        "Which composer wrote a score for {film} that was thrown out?",
        "Which composer’s score for {film} was dropped?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      {
        text: "Otto Brandt replaced Nora Ashdown, whose score was rejected.",
        finds: { who: "Nora Ashdown", by: "Otto Brandt" },
      },
      { text: "Nora Ashdown's score was rejected by the studio.", finds: { who: "Nora Ashdown" } },
    ],
    miss: ["Otto Brandt replaced Nora Ashdown in the role.", "Nora Ashdown's score was praised."],
  },
});

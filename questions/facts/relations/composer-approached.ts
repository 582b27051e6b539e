import { relation } from "../relation.ts";

/** Composers who were asked, and whose music is not in it. */
export const composerApproached = relation({
  name: "composer-approached",
  topic: "music",
  modality: "planned",
  patterns: [
    // Nora Ashdown was approached to compose the score, but declined.
    "{who:person} (was|had been) ~(approached|asked|offered|invited|considered|attached|announced|set|slated|hired|signed|chosen|brought in) [to return and |the chance |the job |the opportunity ]to [be ](score|scoring|compose|composing|write|writing|do|provide|return to score) [{film}|the (score|music|soundtrack|film score)|{film}'s (score|music|soundtrack)|music]",
    "{who:person} ~[had ](declined|refused|turned down) [an |the ][offer |chance |opportunity ](to (score|compose|write)) [{film}|the (score|music|soundtrack)|{film}'s (score|music|soundtrack)]",
    "{who:person}, who [had ](declined|refused|turned down) [the offer |the chance ]to (score|compose|write) [{film}|the (score|music|soundtrack)|{film}'s (score|music|soundtrack)]",
    "(approached|considered|negotiations took place with|negotiated with|talks with) [{:words} |Austrian |Italian |French ]composer {who:person}",
  ],
  guard: ({ who }, { text }) =>
    (who?.mention?.entity?.count ?? 0) <= MOST_NAMED &&
    /\b(?:declin\w+|refus\w+|turned|fell through|but|instead|chose not|replaced|original(?:ly)?|first|initially|unavailable|however)\b/i.test(
      text,
    ) &&
    !/\b(?:sequel|trailer|song|remake|lyrics)\b/i.test(text),
  asks: [
    {
      answer: "who",
      role: "composer",
      many: true,
      worth: 0.65,
      stems: [
        "Which of these composers might have written the score of {film}, but did not?",
        "Which of these composers was once in line to write the music of {film}?",
        "Which of these composers was to have scored {film}, but did not?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      { text: "Nora Ashdown was asked to compose the score, but declined.", finds: { who: "Nora Ashdown" } },
      { text: "Composer Nora Ashdown declined to score the film.", finds: { who: "Nora Ashdown" } },
      {
        text: "Before that, negotiations took place with composer Nora Ashdown, but the plan fell through.",
        finds: { who: "Nora Ashdown" },
      },
    ],
    miss: [
      "Nora Ashdown was asked to compose the score.",
      "Nora Ashdown declined to write a song for the film.",
      "Nora Ashdown was asked to play the lead, but declined.",
    ],
  },
});

/** Whom the article names more often has probably written it. */
const MOST_NAMED = 4;

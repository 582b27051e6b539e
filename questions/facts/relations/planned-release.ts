import { relation } from "../relation.ts";

export const plannedRelease = relation({
  name: "planned-release",
  topic: "release",
  modality: "planned",
  patterns: [
    // The film was set to have a limited release in Norway on May 20, 2009.
    "{film} was ~(set|scheduled|slated|due|planned|supposed|intended|expected) (to (have|receive|be given) (a|its) [limited |wide |theatrical ]release|to be [theatrically ]released|for release|to open|to premiere) [in [the ]{where:place} ](on|in) {date}",
    // Northlight Pictures originally planned to open the film on 20 November 2008.
    "(originally|initially|first) planned to (open|release) {film} ... on {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.5,
      stems: [
        "On what date was {film} first planned to open?",
        "Before it was moved, on what date was {film} to be released?",
        "On what date was {film} originally meant to be released?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Warner Bros. Pictures originally planned to open the film in Norway on 20 November 2008.",
        finds: { date: "20 November 2008" },
      },
      {
        text: "The film was set to have a limited release in Norway on May 20, 2009.",
        finds: { date: "May 20, 2009", where: "Norway" },
      },
      { text: "The film was originally scheduled for release on May 20, 2009.", finds: { date: "May 20, 2009" } },
    ],
    miss: ["The film was released on May 20, 2009.", "The set was built in May 2009."],
  },
});

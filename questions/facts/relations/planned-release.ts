import { relation } from "../relation.ts";

export const plannedRelease = relation({
  name: "planned-release",
  topic: "release",
  modality: "planned",
  patterns: [
    // The film was set to have a limited release in North America on November 20, 2013
    "{film} was ~(set|scheduled|slated|due|planned|supposed|intended|expected) (to (have|receive|be given) (a|its) [limited |wide |theatrical ]release|to be [theatrically ]released|for release|to open|to premiere) [in [the ]{where:place} ](on|in) {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.5,
      stems: [
        "For which date was the release of {film} first planned?",
        "Before it was moved, for which date was the release of {film} set?",
        "On what date was {film} originally meant to be released?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film was set to have a limited release in Norway on May 20, 2009.",
        finds: { date: "May 20, 2009", where: "Norway" },
      },
      { text: "The film was originally scheduled for release on May 20, 2009.", finds: { date: "May 20, 2009" } },
    ],
    miss: ["The film was released on May 20, 2009.", "The set was built in May 2009."],
  },
});

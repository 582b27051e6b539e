import { relation } from "../relation.ts";

export const limitedRelease = relation({
  name: "limited-release",
  topic: "release",
  patterns: [
    // It was later pushed back to a limited March 6, 2009 release.
    "limited {date} release",
    "{film} (opened|was released|received|was given|had|began) [in ][a ]limited (release|theatrical release)[ in [the ]{where:place}] on {date}",
    "provided a limited release ... on {date}",
    "pushed back to a limited release on {date}",
    // The film began its limited release on 18 December 2013.
    "{film} began its limited release on {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.5,
      stems: [
        "{When} did {film} go into limited release?",
        "{When} did the limited release of {film} begin?",
        "{When} did {film} open in its first few theaters?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film began its limited release on 18 December 2008.", finds: { date: "18 December 2008" } },
      { text: "The film was pushed back to a limited March 6, 2009 release.", finds: { date: "March 6, 2009" } },
      { text: "The film was given a limited release on March 6, 2009.", finds: { date: "March 6, 2009" } },
    ],
    miss: [
      "The film was set to have a limited release on March 6, 2009.",
      "The film was given a wide release on March 6, 2009.",
    ],
  },
});

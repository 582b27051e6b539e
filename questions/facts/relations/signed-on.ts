import { relation } from "../relation.ts";

export const signedOn = relation({
  name: "signed-on",
  topic: "cast",
  patterns: [
    // In late 2007, Holt signed on to the project.
    "in {date}, {who:person} (signed on|joined the cast|joined the project|joined the film|was cast|was confirmed)",
    "{who:person} (signed on|joined the cast|joined the project|joined {film}|was cast)[ to {film}| to the project| in {film}| in the film] in {date}",
    // Robert Holt was cast as Samuel Crane in May 2008.
    "{who:person} was cast as {:character} in {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.1,
      stems: [
        "{When} did {who} join the cast of {film}?",
        "{When} did {who} sign on to {film}?",
        "{When} was {who} signed for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "In April 2008, Ines Calloway signed on to the project.",
        finds: { who: "Ines Calloway", date: "April 2008" },
      },
      { text: "Robert Holt joined the cast in May 2008.", finds: { who: "Robert Holt", date: "May 2008" } },
    ],
    miss: ["In April 2008, Ines Calloway was in talks to join the cast.", "Robert Holt joined the navy in May 1998."],
  },
});

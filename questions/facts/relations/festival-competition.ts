import { relation } from "../relation.ts";

export const festivalCompetition = relation({
  name: "festival-competition",
  topic: "release",
  patterns: [
    // It was also in competition during the 3rd Bergen Film Festival.
    "(it|{film}) (was|competed) ~in [the ][main |official ]competition (during|at|of) [the ]{festival}",
    "{film} (was entered into|was selected for|competed for the ... at|competed at) [the ]{festival}",
  ],
  asks: [
    {
      answer: "festival",
      worth: 0.6,
      stems: [
        "At which festival was {film} shown in competition?",
        "In which festival's competition was {film} shown?",
        "Which festival showed {film} in competition?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film was also in competition during the 3rd Bergen Film Festival.",
        finds: { festival: "Bergen Film Festival" },
      },
      { text: "The film was entered into the Bergen Film Festival.", finds: { festival: "Bergen Film Festival" } },
    ],
    miss: ["The film was shown out of competition at the Bergen Film Festival."],
  },
});

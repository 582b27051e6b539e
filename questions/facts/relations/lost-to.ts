import { relation } from "../relation.ts";

export const lostTo = relation({
  name: "lost-to",
  topic: "awards",
  patterns: [
    // The film was nominated for Best Film at the 5th Harbour Awards, but lost to Winter Rising and Noon.
    "{film} was nominated for {category} at the {ceremony}, but ~lost to {other:work} and {work}",
    "{film} was nominated for {category} at the {ceremony}, but ~lost to {work}.",
    // ... at the 25th Producers Guild of America Awards, but it lost to Gravity and Vertigo
    "{film} was nominated for {category} at the {ceremony}, but it ~lost to {other:work} and {work}",
    "{film} was nominated for {category} at the {ceremony}, but it ~lost to {work}.",
  ],
  asks: [
    {
      answer: "work",
      sameYear: true,
      worth: 0.6,
      stems: [
        "Besides {other}, which film beat {film} to {category} at {the:ceremony}?",
        "At {the:ceremony}, {film} lost {category} to {other} and which other film?",
        "At {the:ceremony}, which film shared {category} with {other}, ahead of {film}?",
        "Which film won {category} at {the:ceremony}, ahead of {film}?",
        "Which film beat {film} to {category} at {the:ceremony}?",
        "At {the:ceremony}, which film beat {film} to {category}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film was nominated for Best Film at the 5th Harbour Awards, but it lost to Citizen Kane and Vertigo.",
        finds: { work: "Vertigo", other: "Citizen Kane" },
      },
      {
        text: "The film was nominated for Best Film at the 5th Harbour Awards, but lost to Citizen Kane.",
        finds: { work: "Citizen Kane", category: "Best Film" },
      },
    ],
    miss: ["The film won Best Film at the 5th Harbour Awards.", "The film lost money."],
  },
});

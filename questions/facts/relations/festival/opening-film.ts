import { relation } from "../../relation.ts";

export const openingFilm = relation({
  name: "opening-film",
  about: ["festival"],
  topic: "film",
  patterns: [
    // Low Tide, directed by Otto Brandt, was the opening film for the festival.
    "{work:work}, directed by [{:nationality} ][{:words} ]{who:person}, (was|served as) the {end:=opening|closing}[ night] film",
  ],
  asks: [
    {
      answer: "work",
      draw: "films",
      aspect: "work",
      worth: 0.8,
      stems: [
        "Which film by {who} was the {end} film of {subject}?",
        "Which was the {end} film of {subject}?",
        "What was the {end} film of {subject}?",
      ],
    },
    {
      answer: "who",
      draw: "directors",
      worth: 0.8,
      stems: [
        "Who directed {work}, the {end} film of {subject}?",
        "Whose film {work} was the {end} film of {subject}?",
        "Which director made {work}, the {end} film of {subject}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The drama Low Tide, directed by Robert Holt, was the opening film for the festival.",
        finds: { work: "Low Tide", who: "Robert Holt", end: "opening" },
      },
    ],
    miss: ["The drama Low Tide, directed by Robert Holt, was shown at the festival."],
  },
});

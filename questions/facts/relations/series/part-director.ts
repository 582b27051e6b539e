import { isAlone } from "../../phrases/final.ts";
import { relation } from "../../relation.ts";

/** Who made one film of a series. */
export const partDirector = relation({
  name: "part-director",
  about: ["series"],
  topic: "crew",
  patterns: [
    // Low Tide (1991), directed by Otto Brandt
    "{work:work}[ \\({:date}\\)][,] [which ][was |is ][a {:date} film ][written and |co-written and ]directed by [{:nationality} ][{:words} ]{who:person|name}",
    "{who:person} directed {work:work}",
  ],
  guard: ({ who }, reading) => isAlone(who, reading) && who?.text.includes(" ") === true,
  asks: [
    {
      answer: "who",
      draw: "directors",
      worth: 0.85,
      stems: [
        "Who directed {work}, a part of {subject}?",
        "Which director made {work} for {subject}?",
        "Who was the director of {work}, from {subject}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film Low Tide (1991) was directed by Robert Holt.",
        finds: { work: "Low Tide", who: "Robert Holt" },
      },
    ],
    miss: ["The film Low Tide (1991) was written by Robert Holt."],
  },
});

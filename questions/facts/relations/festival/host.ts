import { relation } from "../../relation.ts";

export const festivalHost = relation({
  name: "festival-host",
  about: ["festival"],
  topic: "history",
  patterns: [
    // Italian actress Lena Moreau hosted the opening and closing ceremonies.
    "{who:person} ~hosted the [opening and closing |opening |closing ](ceremony|ceremonies)",
    "(ceremony|ceremonies) (was|were) hosted by [{:nationality} ][{:words} ]{who:person}",
  ],
  asks: [
    {
      answer: "who",
      draw: "peers",
      worth: 0.7,
      stems: [
        "Who hosted the ceremonies of {subject}?",
        "Who was the host of the ceremonies at {subject}?",
        "Which host opened and closed {subject}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Italian actress Lena Moreau hosted the opening and closing ceremonies.", finds: { who: "Lena Moreau" } },
    ],
    miss: ["Lena Moreau attended the opening ceremony."],
  },
});

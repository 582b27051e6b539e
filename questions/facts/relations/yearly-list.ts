import { relation } from "../relation.ts";

export const yearlyList = relation({
  name: "yearly-list",
  topic: "awards",
  patterns: [
    // The American Film Institute included the film in its list of the top ten films of 2009.
    "{who:ceremony|organisation|outlet} (included|named|listed|placed|ranked) {film} (in|on|among|as one of) its [list of ][the ][top |best ][{count} ][best ](films|movies) of {year:date}",
    "{who:ceremony|organisation|outlet} (included|named|listed|placed|ranked) {film} (in|on|among|as one of) its [list of ]the top {count} films of {year:date}",
  ],
  asks: [
    {
      answer: "who",
      options: [
        "British Film Institute",
        "European Film Academy",
        "Directors Guild of America",
        "Sundance Institute",
        "Museum of Modern Art",
        "International Documentary Association",
      ],
      worth: 0.5,
      stems: [
        "Which institution put {film} on its list of the best films of {year}?",
        "Which body named {film} one of the best films of {year}?",
        "Which organisation counted {film} among the top films of {year}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The American Film Institute included the film in its list of the top ten films of 2009.",
        finds: { who: "American Film Institute", year: "2009" },
      },
    ],
    miss: ["The American Film Institute was founded in 1967.", "The film was among the flops of 2009."],
  },
});

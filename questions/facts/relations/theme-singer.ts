import { isAlone } from "../phrases/final.ts";
import { actsBeside } from "../phrases/singers.ts";
import { relation } from "../relation.ts";

export const themeSinger = relation({
  name: "theme-singer",
  topic: "music",
  patterns: [
    // The title song was performed by Lena Moreau.
    "(the|a|its) [film's ](theme|title) (song|track|theme)[ of {film}| for {film}][,| {:quote}|, {:quote},] (is|was) ~(performed|sung|recorded) by {who:person|name}",
    "(the|a|its) (theme|title) (song|track|theme)[ of {film}| for {film}] was co-written and co-produced by {:person|name} and (performed|sung) by {who:person|name}",
    // Lena Moreau sang the title song.
    "{who:person|name} ~(performed|sang|sings|performs) the [film's ](theme|title) (song|tune)",
  ],
  guard: ({ who }, reading) =>
    isAlone(who, reading) &&
    !/\b(?:cover|version|alternative|rejected|unused|later|originally|sequel|other|live)\b/i.test(reading.text),
  asks: [
    {
      answer: "who",
      role: "singer",
      worth: 0.65,
      stems: [
        "Who sang the title song of {film}?",
        "Who performed the theme song of {film}?",
        "Whose voice is heard in the title song of {film}?",
      ],
    },
    {
      answer: "who",
      options: ({ who }) => actsBeside(who),
      worth: 0.65,
      stems: [
        "Who sang the title song of {film}?",
        "Who performed the theme song of {film}?",
        "Whose voice is heard in the title song of {film}?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      { text: "The title song was performed by Lena Moreau.", finds: { who: "Lena Moreau" } },
      { text: "Lena Moreau sang the theme song.", finds: { who: "Lena Moreau" } },
    ],
    miss: [
      "An alternative title song was performed by Lena Moreau.",
      "Lena Moreau was asked to perform the theme song.",
      "The title song was performed by Lena Moreau and Otto Brandt.",
    ],
  },
});

import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

export const categorySince = relation({
  name: "category-since",
  about: ["award"],
  topic: "history",
  patterns: [
    // At the 29th ceremony, held on March 27, 1957, the Best Foreign Language Film category was introduced.
    "held (on|in) {when:date}, the {category:category} [category |award ]was (introduced|added|created)",
    "{category:category} [category |award ](was|has been) (introduced|added|created|first presented|first awarded) in {when:date}",
    // The 74th Lantern Awards, held in 2002, presented the first Lantern Award for Best Animated Feature.
    "held (on|in) {when:date}, (presented|gave) the first {:ceremony|subject} for {category:category}",
  ],
  refine: ({ when, category }) => {
    const year = yearOf(when);
    return year === null || category === undefined ? null : { year, category };
  },
  asks: [
    {
      answer: "year",
      worth: 0.5,
      stems: [
        "In which year was {category} added to {subject}?",
        "In what year did {subject} first honour {category}?",
        "In which year did {category} join {subject}?",
      ],
    },
  ],
  samples: {
    section: "History",
    match: [
      {
        text: "At the 29th ceremony, held on March 27, 1957, the Best Foreign Language Film category was introduced.",
        finds: { category: "Best Foreign Language Film", year: "1957" },
      },
    ],
    miss: ["The Best Picture award was presented in 1957."],
  },
});

import { matches } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

const LIST =
  "AFI['’]s (?<list>100 Years ?(?:\\.{3}|…) ?100 (?:Movies|Laughs|Thrills|Passions|Cheers)(?: \\(10th Anniversary Edition\\))?)(?! Quotes)";
const FIRST = new RegExp(
  `(?:#|[Nn]umber |[Nn]o\\. ?)(?<rank>\\d{1,3})(?:,)? (?:on|in|of) (?:the |its )?${LIST}`,
  "dgu",
);
const AFTER = new RegExp(
  `${LIST} ?(?:\\(\\d{4}\\))? ?(?:list)? ?(?:–|—|-|:|at)? ?(?:ranked )?(?:#|[Nn]umber |[Nn]o\\. ?)(?<rank>\\d{1,3})\\b`,
  "dgu",
);

export const afiRank = relation({
  name: "afi-rank",
  topic: "awards",
  patterns: [],
  // The film ranked #26 on AFI's 100 Years...100 Laughs.
  find: (reading) =>
    /AFI['’]s 100/.test(reading.text) &&
    !/\b(?:villain|hero|quote|song|score)s?\b/i.test(
      reading.text.replace(/100 (?:Heroes|Movie Quotes|Songs|Years of Film Scores)[^,;.]*/g, ""),
    )
      ? [...matches(reading, FIRST), ...matches(reading, AFTER)].filter(({ rank }) => rank?.type === "count")
      : [],
  asks: [
    {
      answer: "rank",
      worth: 0.45,
      stems: [
        "At which number does {film} stand on the American Film Institute’s list {list}?",
        "Which number is {film} on the American Film Institute’s list {list}?",
        "At which number did the American Film Institute place {film} on its list {list}?",
      ],
    },
  ],
  samples: {
    section: "Accolades",
    match: [
      {
        text: "The film was ranked #26 in AFI's 100 Years...100 Laughs.",
        finds: { rank: "26", list: "100 Years...100 Laughs" },
      },
      {
        text: "The film was included as #4 in its AFI's 100 Years...100 Passions, #64 in AFI's 100 Years...100 Cheers.",
        finds: { rank: "4", list: "100 Years...100 Passions" },
      },
      { text: "AFI's 100 Years...100 Thrills – #61", finds: { rank: "61", list: "100 Years...100 Thrills" } },
      { text: "AFI's 100 Years... 100 Cheers (2006) – #4.", finds: { rank: "4" } },
    ],
    miss: [
      "AFI's 100 Years...100 Thrills – Nominated",
      "The line was ranked #26 in AFI's 100 Years...100 Movie Quotes.",
    ],
  },
});

import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";

export const storyLetter = relation({
  name: "story-letter",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [
    // Martin finally writes a letter of his own, to his brother Robert
    "{who:character}... (writes|writing|sends|sending|pens) a letter {how:=of his own|of her own|in his own voice|in her own voice|in his own words|in her own words}... to [his |her ][{:words} ]{whom:character}",
    "{who:character} ~(writes|sends|pens) a letter {how:=of his own|of her own|in his own voice|in her own voice|in his own words|in her own words}... to [his |her ][{:words} ]{whom:character}",
  ],
  asks: [
    {
      answer: "whom",
      worth: 0.7,
      stems: [
        "To whom does {who} write a letter {how} in {film}?",
        "In {film}, to whom does {who} write a letter {how}?",
        "In {film}, which character does {who} write a letter {how} to?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "For the first time, Martin writes a letter of his own, to his brother Robert.",
        finds: { who: "Martin", how: "of his own", whom: "Robert" },
      },
      {
        text: "Martin, who has changed, is seen writing a letter in his own words — to his sister Anna.",
        finds: { who: "Martin", how: "in his own words", whom: "Anna" },
      },
    ],
    miss: [
      "Martin writes letters for Robert.",
      "Martin writes a letter to the bank.",
      "Anna reads a letter of her own.",
    ],
  },
});

import { TONGUES } from "../lexicon/gear.ts";
import { rowOf } from "../lexicon/rows.ts";
import { relation } from "../relation.ts";

export const remakeTongue = relation({
  name: "remake-tongue",
  ofOthers: true,
  topic: "film",
  within: "world",
  patterns: [
    // The film was remade in Tamil as Low Tide.
    "{film} was ~remade [in {:date} ](in|into) {tongue:nationality} as",
    "{film} was ~remade [in {:date} ](in|into) {tongue:nationality}[ in {:date}| by {:person}]/",
    "(remade in|a remake in|remake of {film} in) {tongue:nationality} (as|titled|was)",
    "a {tongue:nationality}[-language| language] remake[,]",
  ],
  guard: ({ tongue }, { text, mentions }) =>
    rowOf(TONGUES, tongue?.text).length > 0 &&
    mentions.some(({ type }) => type === "film") &&
    !/\bis a (?:remake|\w+ remake)\b/.test(text),
  asks: [
    {
      answer: "tongue",
      many: true,
      options: ({ tongue }) => rowOf(TONGUES, tongue?.text),
      worth: 0.5,
      stems: [
        "In which of these languages was {film} remade?",
        "{film} was remade in which of these languages?",
        "A remake of {film} was made in which of these languages?",
      ],
    },
  ],
  samples: {
    section: "Remakes",
    match: [{ text: "The film was remade in Tamil as Low Tide.", finds: { tongue: "Tamil" } }],
    miss: ["The film was remade in America.", "The film was dubbed in Tamil.", "The film is a remake in Tamil."],
  },
});

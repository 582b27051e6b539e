import type { Value } from "../model.ts";
import { isFinal, isOfAllReleases } from "../phrases/final.ts";
import { relation } from "../relation.ts";

/** "Over $336 million" is rounded to the last million as it stands; "over $300 million" may be anything. */
function rounded(amount: Value): Value {
  const bare = /^(?:over|more than) (\D*(\d[\d,.]*) .+)$/i.exec(amount.text);
  const digits = bare?.[2]?.replace(/\D/g, "").replace(/0+$/, "").length ?? 0;
  return bare?.[1] === undefined || digits < SURE ? amount : { ...amount, text: bare[1] };
}

/** Digits that nobody writes who only means about so much. */
const SURE = 3;

export const grossWorldwide = relation({
  name: "gross-worldwide",
  topic: "box-office",
  patterns: [
    // The film grossed $61.2 million worldwide.
    "(grossed|grossing|earned|earning|made|took in|collected) [a total of ]{amount:money} (worldwide|globally|world-wide|at the worldwide box office|around the world)",
    // ... for a worldwide total of $61.2 million on its original release
    "worldwide (gross|total|box office|box office total|box-office total) of {amount:money} {run:=on its original release|on original release|in its original run|in its initial run|during its initial run}",
    "[a ]worldwide (gross|total|box office|box office total|box-office total) of {amount:money}",
    "(for|with) a total of {amount:money} worldwide",
    "^worldwide, {film} ~(grossed|earned|made|took in|collected) [a total of ]{amount:money}",
    "(grossed|grossing|earned|earning|made|making) [a total of ]{amount:money} (in|at) [the ]worldwide box office",
    "worldwide (box office|box-office) (accumulation|haul|take|sum|figure|revenue|intake) of {amount:money}",
    "worldwide gross (was|is) {amount:money}",
  ],
  guard: ({ run }, reading) => isFinal(reading) && (run !== undefined || isOfAllReleases(reading)),
  refine: ({ amount, ...others }) => ({ ...others, amount: amount === undefined ? amount : rounded(amount) }),
  asks: [
    {
      answer: "amount",
      worth: 0.6,
      stems: [
        "How much did {film} gross worldwide {run}?",
        "How much did {film} earn worldwide {run}?",
        "How much did {film} take around the world {run}?",
        "How much did {film} gross worldwide?",
        "What was the worldwide gross of {film}?",
        "How much did {film} earn at the box office worldwide?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film earned $20 million abroad, for a worldwide total of $61.2 million on its original release.",
        finds: { amount: "$61.2 million", run: "on its original release" },
      },
      {
        text: "It earned $20 million abroad for a total of $61.2 million worldwide.",
        finds: { amount: "$61.2 million" },
      },
      { text: "The film grossed over $336 million worldwide.", finds: { amount: "$336 million" } },
      { text: "The film grossed over $300 million worldwide.", finds: { amount: "over $300 million" } },
      { text: "Worldwide, the film grossed $61.2 million.", finds: { amount: "$61.2 million" } },
      { text: "It did well, grossing $61.2 million in worldwide box office.", finds: { amount: "$61.2 million" } },
      { text: "The film grossed $61.2 million worldwide.", finds: { amount: "$61.2 million" } },
      {
        text: "It earned $20 million abroad for a worldwide total of $61.2 million.",
        finds: { amount: "$61.2 million" },
      },
    ],
    miss: [
      // it went on
      "The film had grossed $61.2 million worldwide by January 2010.",
      "As of May 2010, the film has grossed $61.2 million worldwide.",
      "The film grossed $61.2 million in France.",
      "The film was expected to gross $61.2 million worldwide.",
    ],
  },
});

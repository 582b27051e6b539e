import { REVIEWS } from "../phrases/critic.ts";
import { isQuotable, isVerdict } from "../phrases/wording.ts";
import { relation } from "../relation.ts";

const SAYS =
  "(called|calls|said|says|wrote|writes|described|describes|labelled|labeled|deemed|dubbed|considered|found|judged|declared|hailed|praised|dismissed|stated|felt|opined|concluded)";

export const outletQuotation = relation({
  name: "outlet-quotation",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Variety called the film "a delight from first to last" | The Hindustan Times wrote that it was a "trailblazer"
    `^[the ]{outlet:outlet}[ magazine] ~${SAYS} {it:film} [as |to be |was |is ][{art:=a|an} ]{words:quote}`,
    `^[the ]{outlet:outlet}[ magazine] ~${SAYS} that {it:film} (was|is) [{art:=a|an} ]{words:quote}`,
    `^[the ]{outlet:outlet}[ magazine] ~${SAYS} ... {words:quote}`,
  ],
  guard: ({ words }, reading) =>
    isQuotable(words, 3, 18) &&
    isVerdict(words, reading) &&
    !reading.mentions.some(({ type, pronoun }) => type === "person" && !pronoun),
  asks: [
    {
      answer: "outlet",
      worth: 0.45,
      stems: [
        "Which publication called {it} {art} “{words}”?",
        "By which publication was {it} described as {art} “{words}”?",
        "In which publication’s opinion was {it} {art} “{words}”?",
        "Which publication called {it} “{words}”?",
        "By which publication was {it} described as “{words}”?",
        "In which publication’s opinion was {it} “{words}”?",
        "In which publication’s review of {film} did the words “{words}” appear?",
        "Which publication wrote “{words}” about {film}?",
        "Which publication used the words “{words}” of {film}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Total Film called the film a “slow and stately delight”.",
        finds: { outlet: "Total Film", art: "a", words: "slow and stately delight" },
      },
      {
        text: "The Hindustan Times wrote that the film was “practically without a dull moment”.",
        finds: { outlet: "Hindustan Times", words: "practically without a dull moment" },
      },
    ],
    miss: [
      "Martin Vale of Variety called the film a “slow and stately delight”.",
      "Total Film quoted Martin Vale, who called the film a “slow and stately delight”.",
      "Total Film called the film “slow”.",
    ],
  },
});

import { relation } from "../relation.ts";

export const nominationCount = relation({
  name: "nomination-count",
  topic: "awards",
  patterns: [
    // At the 82nd Academy Awards, the film received four nominations.
    "at [the ]{ceremony}, {film} (received|garnered|earned|got|gained|had|was honoured with|was honored with) [a total of ]{count} nominations",
    "at [the ]{ceremony}, {film} was nominated (in|for) [a total of ]{count} (categories|awards)",
    "{film} (received|garnered|earned|got|gained|had|has) [a total of ]{count} nominations (at|from|for) [the ]{ceremony}",
    "{film} (received|garnered|earned|got|gained|had) [a total of ]{count} {ceremony} nominations",
    "{film} was nominated for [a total of ]{count} {ceremony}",
    "{film} was nominated (in|for) [a total of ]{count} (categories|awards) at [the ]{ceremony}",
    "{film} (led|leading|topped) [the ]{ceremony} with {count} nominations",
    "(receiving|earning|garnering|earned) {count} {ceremony} nominations",
    "(receiving|earning|garnering) {count} nominations at [the ]{ceremony}",
  ],
  asks: [
    {
      answer: "count",
      worth: 0.5,
      stems: [
        "How many nominations did {film} receive at {the:ceremony}?",
        "For how many awards was {film} nominated at {the:ceremony}?",
        "How many nominations did {film} have at {the:ceremony}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "At the 82nd Academy Awards, the film received four nominations.",
        finds: { count: "four", ceremony: "82nd Academy Awards" },
      },
      { text: "The film was nominated for five Golden Globe Awards.", finds: { count: "five" } },
    ],
    miss: ["The film won four awards.", "The film was expected to receive four nominations."],
  },
});

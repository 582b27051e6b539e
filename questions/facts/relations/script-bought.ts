import { relation } from "../relation.ts";

export const scriptBought = relation({
  name: "script-bought",
  topic: "production",
  patterns: [
    // Vale's script was bought by Northlight Pictures in 2005.
    "[{:person}'s ](script|screenplay|spec script|treatment)[ for {film}] was ~(bought|purchased|acquired|optioned|picked up) by {who:organisation}[ in {date}]",
    "{who:organisation} ~(bought|purchased|acquired|optioned|picked up) [{:person}'s |the ](script|screenplay|spec script|treatment)[ in {date}| for {:money}]",
    "(script|screenplay)[ for {film}] was sold ... to {who:organisation}",
  ],
  asks: [
    {
      answer: "who",
      role: "studio",
      worth: 0.5,
      stems: [
        "Which company bought the script of {film}?",
        "Who acquired the script of {film}?",
        "To which company was the script of {film} sold?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale's script was bought by Northlight Pictures in 2005.",
        finds: { who: "Northlight Pictures", date: "2005" },
      },
      { text: "The script was sold at auction to Northlight Pictures.", finds: { who: "Northlight Pictures" } },
    ],
    miss: ["The script was read by Northlight Pictures.", "Northlight Pictures hoped to buy the script."],
  },
});

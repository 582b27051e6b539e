import { relation } from "../relation.ts";

export const discSales = relation({
  name: "disc-sales",
  topic: "box-office",
  patterns: [
    // The film made $3.2 million in DVD sales.
    "{amount:money} in {format:words} sales",
    // The film earned $2.7 million from sales of the DVD.
    "{amount:money} from [the ]sales of the {format:words}/",
  ],
  asks: [
    {
      answer: "amount",
      worth: 0.35,
      stems: [
        "How much did {film} make in {format} sales?",
        "What did {film} earn through {format} sales?",
        "How much did {format} sales bring in for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film made $3.2 million in DVD sales.", finds: { amount: "$3.2 million", format: "DVD" } },
      { text: "It took $3.2 million in Blu-ray sales.", finds: { amount: "$3.2 million", format: "Blu-ray" } },
    ],
    miss: ["The film made $3.2 million in Norway.", "Sales of the novel rose."],
  },
});

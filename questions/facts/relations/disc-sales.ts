import { relation } from "../relation.ts";

export const discSales = relation({
  name: "disc-sales",
  topic: "box-office",
  patterns: [
    // The film had made $3.2 million in DVD sales by August 2010.
    "(made|earned|took|brought in) {amount:money} (in|from) {format:words} sales[,| in the {:place}] (by|until) {date}",
    "(by|until) {date}[,] {film} had (made|earned|taken) {amount:money} (in|from) {format:words} sales",
  ],
  guard: ({ date }) => date !== undefined,
  asks: [
    {
      answer: "amount",
      worth: 0.35,
      stems: [
        "How much had {film} made in {format} sales by {date}?",
        "By {date}, how much had {film} earned from {format} sales?",
        "How much money had {format} sales of {film} brought in by {date}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film had made $3.2 million in DVD sales by August 2010.",
        finds: { amount: "$3.2 million", format: "DVD", date: "August 2010" },
      },
      {
        text: "By August 2010, the film had earned $3.2 million from Blu-ray sales.",
        finds: { amount: "$3.2 million", format: "Blu-ray", date: "August 2010" },
      },
    ],
    miss: [
      "The film made $3.2 million in Norway.",
      "Sales of the novel rose.",
      // no date: the figure still grows
      "The film made $3.2 million in DVD sales.",
    ],
  },
});

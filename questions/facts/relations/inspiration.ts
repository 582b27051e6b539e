import { relation } from "../relation.ts";

export const inspiration = relation({
  name: "inspiration",
  topic: "production",
  patterns: [
    // Holm took particular inspiration from Danish painter Karen Lund.
    "{who:person} ~(took|drew|found) [particular |much |some |visual ]inspiration from [the work of ][{nat:nationality} ]{job:words} {whom:person}",
    // Vale was inspired by the Japanese photographer Kana Ito.
    "{who:person} was ~inspired by [the work of ][the ][{nat:nationality} ]{job:words} {whom:person}",
  ],
  asks: [
    {
      answer: "whom",
      worth: 0.7,
      role: (values) => values.job?.text ?? "photographer",
      stems: [
        "From which {job} did {who} draw inspiration for {film}?",
        "Which {job} inspired the work of {who} on {film}?",
        "{who} took inspiration for {film} from which {job}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale was inspired by the Polish painter Nora Ashdown.",
        finds: { who: "Martin Vale", nat: "Polish", job: "painter", whom: "Nora Ashdown" },
      },
      {
        text: "Ingrid Holm drew inspiration from Danish painter Karen Lund.",
        finds: { who: "Ingrid Holm", job: "painter", whom: "Karen Lund" },
      },
    ],
    miss: ["Ingrid Holm drew inspiration from the sea.", "Painter Karen Lund visited the set."],
  },
});

import { relation } from "../relation.ts";

/** Whose field it is. */
const FIELDS: Readonly<Record<string, string>> = {
  works: "author",
  work: "author",
  novels: "author",
  writings: "author",
  stories: "author",
  books: "author",
  plays: "author",
  poetry: "author",
  paintings: "painter",
  art: "painter",
  photographs: "photographer",
  music: "composer",
  films: "director",
  architecture: "architect",
};

export const inspiration = relation({
  name: "inspiration",
  topic: "production",
  patterns: [
    // Holm took particular inspiration from Danish painter Karen Lund.
    "{who:person} ~(took|drew|found) [particular |much |some |visual ]inspiration from [the work of ][{nat:nationality} ]{job:words} {whom:person}",
    // Vale was inspired by the Japanese photographer Kana Ito.
    "{who:person} was ~inspired by [the work of ][the ][{nat:nationality} ]{job:words} {whom:person}",
    // Holm drew inspiration from the paintings of Karen Lund.
    "{who:person} ~(took|drew|found) [particular |much |some |visual ]inspiration from the {field:=works|work|paintings|photographs|architecture|novels|writings|music|films|stories|art|plays|poetry|books} of {whom:person|name}",
  ],
  asks: [
    {
      answer: "whom",
      worth: 0.7,
      role: ({ job, field }) => job?.text ?? FIELDS[field?.text ?? ""] ?? "",
      stems: [
        "Which {job} inspired {who} on {film}?",
        "Which {job} was an inspiration for {who} on {film}?",
        "For {who}’s work on {film}, which {job} was the inspiration?",
        "Whose {field} inspired {who} in making {film}?",
        "Whose {field} did {who} draw on for {film}?",
        "Whose {field} influenced {who} in making {film}?",
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

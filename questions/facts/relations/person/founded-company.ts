import { relation } from "../../relation.ts";

export const foundedCompany = relation({
  name: "founded-company",
  about: ["person"],
  topic: "life",
  patterns: [
    // In 1999 she founded the production company Reed Films.
    "{subject} ~{did:=founded|co-founded|established|set up|formed} [{:subject}'s own |the |a |an |his |her ][{:words} ](company|studio|label|house), {company:organisation|name}",
    "{subject} ~{did:=founded|co-founded|established|set up|formed} [{:subject}'s own |the |a |an ][{:words} ]{company:organisation}",
  ],
  guard: ({ company }) => company !== undefined && !/School|University|Foundation|Theatre/.test(company.text),
  asks: [
    {
      answer: "company",
      draw: "companies",
      worth: 0.6,
      stems: [
        "Which company did {subject} found?",
        "Which of these companies was founded by {subject}?",
        "Behind which company does {subject} stand as a founder?",
      ],
    },
  ],
  samples: {
    match: [{ text: "In 1999, she founded the production company Reed Films.", finds: { company: "Reed Films" } }],
    miss: ["Otto Brandt founded Reed Films.", "Hale worked for Reed Films."],
  },
});

import { relation } from "../relation.ts";

export const sourcePaper = relation({
  name: "source-paper",
  topic: "production",
  patterns: [
    // It is based on the 2010 Harper's article by Otto Brandt.
    "(based|adapted) (on|from) (a|an|the) [{:date} ]{paper:outlet} [magazine |newspaper |cover ](article|story|essay|piece|feature)",
    "(based|adapted) (on|from) [a|an|the] [{:date} ][magazine |newspaper ](article|essay)[ {:quote}| {:name}][ by {:person}][,] [published |printed |that appeared ]in {paper:outlet}",
    "(based|adapted) (on|from) [a|an|the] [{:date} ]article[ by {:person}][,] [published |printed |that appeared ]in the {:date} [issue |edition ]of {paper:outlet}",
  ],
  guard: (_, { text, section }) => section.heading === "Lead" || /\b(?:film|movie)\b/i.test(text),
  asks: [
    {
      answer: "paper",
      worth: 0.65,
      stems: [
        "An article in which publication was the basis for {film}?",
        "{film} is based on an article in which publication?",
        "Which publication printed the article that {film} is based on?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film is based on the 2010 Vanity Fair article by Otto Brandt.", finds: { paper: "Vanity Fair" } },
      {
        text: "The film is based on a 1998 article by Otto Brandt published in The New Yorker.",
        finds: { paper: "The New Yorker" },
      },
    ],
    miss: [
      "The film is based on a novel by Otto Brandt.",
      "The film was praised in a Vanity Fair article by Otto Brandt.",
    ],
  },
});

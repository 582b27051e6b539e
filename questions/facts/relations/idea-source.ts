import { relation } from "../relation.ts";

const SOURCES = [
  "an article",
  "a photograph",
  "a poem",
  "a song",
  "a short story",
  "a painting",
  "a television programme",
  "a dream",
  "a postcard",
];
const SOURCE = "{source:=an article|a photograph|a poem|a song|a short story|a painting|a dream|a postcard}";
const TOOK = "(reading|seeing|hearing|watching|having|coming across|finding)";

export const ideaSource = relation({
  name: "idea-source",
  topic: "production",
  patterns: [
    // Vale had the idea in 1994 after reading a poem about the sea.
    `{who:person} ~(conceived|had|got|came up with) the idea[ for {film}| of {film}][ in {:date}] (after|while|when|from) ${TOOK} ${SOURCE}`,
    // The idea came to Vale in 1994 when he read a poem about the sea.
    `idea[ of {film}| for {film}] ~came to {who:person}[ in {:date}] (when|after) (he|she) [had ](read|saw|heard|watched|came across|found|had) ${SOURCE}`,
    // Vale got the idea from a poem.
    `{who:person} (got|took|had) the idea[ for {film}| of {film}] from ${SOURCE}`,
  ],
  asks: [
    {
      answer: "source",
      options: SOURCES,
      worth: 0.7,
      stems: [
        "What gave {who} the idea for {film}?",
        "From what did {who} get the idea for {film}?",
        "What first put the idea for {film} into {who}’s head?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale had the idea in 1994 after reading a poem about the sea.",
        finds: { who: "Martin Vale", source: "a poem" },
      },
      {
        text: "The idea of the film came to Martin Vale in 1994 when he saw a photograph of a pier.",
        finds: { who: "Martin Vale", source: "a photograph" },
      },
      { text: "Martin Vale got the idea from a song.", finds: { source: "a song" } },
    ],
    miss: ["Martin Vale read a poem about the sea.", "Martin Vale dropped the idea after reading a poem."],
  },
});

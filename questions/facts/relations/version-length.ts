import { relation } from "../relation.ts";

const VERSION =
  "{version:=director's cut|extended cut|extended version|extended edition|theatrical cut|theatrical version|restored version|unrated version|unrated cut|uncut version|special edition|final cut|television version|TV version|original cut|international version|European version|American version|US version|Japanese version|general release version|roadshow version|final version}";

export const versionLength = relation({
  name: "version-length",
  topic: "film",
  patterns: [
    // The director's cut runs 127 minutes.
    `${VERSION}[ of {film}] (runs|ran|lasts|is|was|lasted) [for ][at ]{time:duration}[ long| in length]`,
    `${VERSION}[ of {film}] (has|had|with) a (running time|runtime|run time|length) of {time:duration}`,
    `{time:duration} ${VERSION}`,
    `${VERSION}, (running|lasting|at|with a runtime of|with a running time of) {time:duration}`,
  ],
  guard: ({ time }, { text, mentions }) =>
    /minute|hour/.test(time?.text ?? "") &&
    !mentions.some(({ type }) => type === "work") &&
    !/\b(?:longer|shorter|added|adds|extra|additional|sequels?)\b/.test(text),
  asks: [
    {
      answer: "time",
      worth: 0.4,
      stems: [
        "How long is the {version} of {film}?",
        "How long does the {version} of {film} run?",
        "What is the running time of the {version} of {film}?",
      ],
    },
  ],
  samples: {
    section: "Home media",
    match: [
      {
        text: "The director's cut of the film runs 127 minutes.",
        finds: { version: "director's cut", time: "127 minutes" },
      },
      { text: "A 142-minute extended cut followed.", finds: { version: "extended cut" } },
    ],
    miss: [
      "The director's cut is 12 minutes longer.",
      "The film runs 127 minutes.",
      "The extended cut was released after six weeks.",
    ],
  },
});

import { studioCalled } from "../../../pools/index.ts";
import { OF_HISTORY } from "../../history/kinds.ts";
import { yearBehind } from "../../history/said.ts";
import type { Value } from "../../model.ts";
import { relation } from "../../relation.ts";

const STUDIO = "[the studio |the company ]{studio:organisation|name}";

/** The company behind a film. */
export const madeAt = relation({
  name: "made-at",
  about: OF_HISTORY.filter((kind) => kind !== "studio"),
  topic: "crew",
  patterns: [
    `{work:work}[ \\({:date}\\)][, ...,] was (produced|made|released|distributed) [in {:date} ](by|for) ${STUDIO}`,
    `{:person|name} (made|directed|shot) {work:work} \\({:date}\\) (for|at) ${STUDIO}`,
    `{work:work} \\({:date}\\), (made|produced|released) (by|for|at) ${STUDIO}`,
    `${STUDIO} (produced|released) {work:work}`,
  ],
  guard: ({ studio }) => isStudio(studio),
  refine: ({ work, studio }, reading) =>
    work === undefined ? null : { work, studio, year: yearBehind(work, reading) },
  asks: [
    {
      answer: "studio",
      draw: "houses",
      free: true,
      worth: 0.7,
      stems: [
        "Which studio was behind the {year} film {work}?",
        "Which studio brought out {work} in {year}?",
        "From which studio did the {year} film {work} come?",
      ],
    },
    {
      answer: "studio",
      draw: "houses",
      free: true,
      worth: 0.7,
      stems: [
        "Which studio was behind the film {work}?",
        "Which studio brought out {work}?",
        "From which studio did {work} come?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film Low Tide (1931) was produced by Universal Pictures.",
        finds: { work: "Low Tide", studio: "Universal Pictures" },
      },
    ],
    miss: ["The film Low Tide (1931) was produced by Robert Holt.", "Universal Pictures was founded in 1912."],
  },
});

const isStudio = (studio: Value | undefined) => studio !== undefined && studioCalled(studio.text) !== null;

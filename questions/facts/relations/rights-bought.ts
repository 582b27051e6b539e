import type { Value } from "../model.ts";
import { relation } from "../relation.ts";

const BOUGHT = "(bought|purchased|acquired|secured|obtained|optioned|picked up)";
const RIGHTS =
  "(the [exclusive ](film|screen|movie|motion picture|adaptation|film adaptation) (rights|option)|the rights (to|of) [the |{:person}'s |his |her |their ](novel|book|story|play|memoir|biography|article|short story|comic|{:work}|{film}))";

/** Told of another film, or of showing this one. */
const OTHERS =
  /\b(?:distribut\w*|broadcast\w*|streaming|television rights|TV rights|DVD|home video|sequel|prequel|remake|re-?releas\w*|restor\w*|international rights|music|soundtrack|live-action|musical|stage|sales rights|game)\b/i;

/** Whose right to film the story was before there was a film. */
export const rightsBought = relation({
  name: "rights-bought",
  topic: "production",
  patterns: [
    // Producer Otto Brandt bought the film rights.
    `{who:person+} ~${BOUGHT} ${RIGHTS}`,
    `{house:organisation+} ~${BOUGHT} ${RIGHTS}`,
    // The film rights were bought by Otto Brandt.
    `(film|screen|movie|motion picture|adaptation) rights[ to ...] (were|had been) ~${BOUGHT} by [producer |director |actor |the producer ](({who:person})|({house:organisation}))`,
    "(film|screen|movie|motion picture) rights[ to ...] were ~sold to [producer |director |actor ](({who:person})|({house:organisation}))",
    // Otto Brandt optioned the novel.
    "{who:person} ~optioned [the rights to ](the|{:person}'s|a) (novel|book|story|play|memoir|short story|short stories|novella)",
    "{house:organisation} ~optioned [the rights to ](the|{:person}'s) (novel|book|story|play|memoir|short story|novella)",
  ],
  guard: (_, { text, section }) =>
    !OTHERS.test(text) &&
    !section.path.some((heading) => /sequel|remake|legacy|adaptation|release|home|reception/i.test(heading)),
  refine: ({ who, house }) =>
    (who === undefined && house === undefined ? null : { who, house }) satisfies Record<
      string,
      Value | undefined
    > | null,
  asks: [
    {
      answer: "house",
      role: "studio",
      worth: 0.55,
      stems: [
        "Which company bought the film rights to the story of {film}?",
        "Which company acquired the rights to film the story told in {film}?",
        "Which company bought the rights to the story that became {film}?",
      ],
    },
    {
      answer: "who",
      aspect: "person",
      role: "producer",
      worth: 0.55,
      stems: [
        "Who bought the film rights to the story of {film}?",
        "Who acquired the rights to film the story told in {film}?",
        "Who bought the rights to the story that became {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Producer Otto Brandt bought the film rights to the novel.", finds: { who: "Otto Brandt" } },
      { text: "Universal Pictures acquired the film rights in 2003.", finds: { house: "Universal Pictures" } },
      { text: "The film rights were purchased by Universal Pictures.", finds: { house: "Universal Pictures" } },
      { text: "Otto Brandt optioned the novel before it was published.", finds: { who: "Otto Brandt" } },
    ],
    miss: [
      "Universal Pictures acquired the distribution rights.",
      "Universal Pictures acquired the film rights to the sequel.",
      "Otto Brandt hoped to buy the film rights.",
      "Otto Brandt failed to acquire the film rights.",
    ],
  },
});

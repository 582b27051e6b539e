import { circleMates } from "../../pools/index.ts";
import { relation } from "../relation.ts";

const BY =
  "~[partly |partially |in part |heavily |largely |greatly |strongly |visually ](influenced|inspired) by the [early |later |classic |{:date} ](films|work|works|movies|cinema|style|pictures) of {whom:person+}";

/** Those who share most circles with a director: whoever stands further off fools nobody. */
const NEAREST = 6;

/** Whose films marked this one: one of several may be asked for. */
export const influenceDirector = relation({
  name: "influence-director",
  topic: "production",
  patterns: [
    // The photography was influenced by the films of Otto Brandt and Karen Lund.
    `(style|look|photography|cinematography|design|tone|imagery|visuals|lighting|approach|pacing|structure|atmosphere) [... ]was ${BY}`,
    `{:person|film} was ${BY}`,
    "{:person} ~(cited|named|credited|mentioned) [the ](films|work|works) of {whom:person+} as (an|a|his|her|the) [main |major |key |visual ](influence|influences|inspiration|inspirations)",
  ],
  guard: (_, { text }) => !/\b(?:critics?|reviewers?|scholars?|turn|in his (?:next|later))\b/i.test(text),
  asks: [
    {
      answer: "whom",
      many: true,
      options: ({ whom }) => (whom === undefined ? [] : circleMates(whom.text, "director", null).slice(0, NEAREST)),
      worth: 0.6,
      stems: [
        "Which of these directors was an influence on {film}?",
        "The films of which of these directors influenced {film}?",
        "Which of these directors’ films left a mark on {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The style of the photography was greatly influenced by the films of Otto Brandt and Karen Lund.",
        finds: { whom: "Karen Lund" },
      },
      {
        text: "Martin Vale cited the films of Otto Brandt as an influence.",
        finds: { whom: "Otto Brandt" },
      },
    ],
    miss: [
      "Critics said that the style was influenced by the films of Otto Brandt.",
      "The films of Otto Brandt were shown.",
      "The style was not influenced by the films of Otto Brandt.",
    ],
  },
});

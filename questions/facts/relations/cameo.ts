import { isSelfContained } from "../clauses/clause.ts";
import { relation } from "../relation.ts";

export const cameo = relation({
  name: "cameo",
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Hugh Marsh has a cameo as a ferryman.
    "{who:person} ~(makes|made|has|had) a [brief |small ]cameo[ appearance][ in {film}] as {what:text}/",
    "{who:person} ~(cameos|cameoed) as {what:text}/",
    // A cameo appearance was made by Hugh Marsh, as a ferryman.
    "cameo[ appearance| role]s by {:person+} and {who:person} as {what:text}/",
    "{who:person} ~(appears|appeared|is seen|was seen|can be seen|shows up) [briefly |uncredited ]in (a|an uncredited|an unbilled) [brief |small |short |uncredited |unbilled ]cameo[ appearance| role][,] as {what:text}/",
    "{who:person} ~(makes|made|has|had) (an uncredited|a brief|an unbilled|a short|a guest|a special) (appearance|cameo|cameo appearance)[ in {film}] as {what:text}/",
  ],
  guard: ({ what }) => what !== undefined && /^(?:an?|the|one of) /.test(what.text) && isSelfContained(what.text),
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who has a cameo in {film} as {what}?",
        "Who appears in a cameo in {film} as {what}?",
        "Whose cameo in {film} is that of {what}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Hugh Marsh has a cameo as a ferryman.", finds: { who: "Hugh Marsh", what: "a ferryman" } }],
    miss: ["Hugh Marsh has a boat.", "A cameo was planned.", "Hugh Marsh makes a cameo as himself."],
  },
});

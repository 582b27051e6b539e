import { isSelfContained } from "../clauses/clause.ts";
import { inFull } from "../phrases/thing.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const ASPECT =
  "performance|portrayal|character|accent|voice|mannerisms|look|role|appearance|interpretation|depiction|walk|manner";

export const realModel = relation({
  name: "real-model",
  topic: "cast",
  within: "world",
  patterns: [
    // Holt based his performance on Otto Brandt.
    `{who:person} ~(based|modelled|modeled|patterned) (his|her|their|the) {aspect:=${ASPECT}}[ of {:character}| as {:character}] [partly |partially |in part |loosely ](on|after) {source:text}/`,
    `{who:person}'s {aspect:=${ASPECT}}[ of {:character}| as {:character}] was ~(based on|modelled on|modeled on|modeled after|modelled after|inspired by|influenced by) {source:text}/`,
    `{who:person} ~(drew|took) inspiration for (his|her|their|the) {aspect:=${ASPECT}} from {source:text}/`,
    // Samuel Crane was modelled on the harbour master Otto Brandt.
    `{character:character} (is|was) ~[partly |partially |loosely |in part ](based on|modelled on|modeled on|modeled after|modelled after|inspired by|influenced by) {source:text}/`,
    `the character of {character:character} (is|was) ~[partly |partially |loosely |in part ](based on|modelled on|modeled on|modeled after|modelled after|inspired by|influenced by) {source:text}/`,
  ],
  refine: ({ who, aspect, character, source }, reading) => {
    const text = inFull((source?.text ?? "").trim(), reading);
    if (source === undefined || !isNamed(text) || !isSelfContained(text) || text.split(" ").length > 9) return null;
    if (character !== undefined) return { character, source: textValue(text) };
    return who === undefined || aspect === undefined ? null : { who, aspect, source: textValue(text) };
  },
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.65,
      stems: [
        "Which actor based their {aspect} in {film} on {source}?",
        "Whose {aspect} in {film} was modelled on {source}?",
        "For {film}, which actor based their {aspect} on {source}?",
      ],
    },
    {
      answer: "character",
      worth: 0.6,
      stems: [
        "Which character in {film} was based on {source}?",
        "Which character in {film} was modelled on {source}?",
        "In {film}, which character was inspired by {source}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Robert Holt based his performance on the painter Otto Brandt.",
        finds: { who: "Robert Holt", aspect: "performance", source: "the painter Otto Brandt" },
      },
    ],
    miss: [
      "Robert Holt based his performance on what he saw.",
      "Robert Holt based his performance on his uncle.",
      "Robert Holt based the film on a play.",
    ],
  },
});

/** Somebody or something with a name of its own, whatever is said before it. */
function isNamed(text: string): boolean {
  return (
    /\p{Lu}[\p{L}’'-]+/u.test(text) &&
    !/\b(?:novel|book|comics?|comic book|play|story|version|series|same name)\b/i.test(text)
  );
}

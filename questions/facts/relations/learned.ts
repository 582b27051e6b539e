import { INSTRUMENTS, MARTIAL_ARTS, SKILLS, TONGUES } from "../lexicon/gear.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const LEARNED = "(learned|learnt|had to learn|was taught|taught (himself|herself))";

export const learned = relation({
  name: "learned",
  topic: "production",
  patterns: [
    // Holt learned to play the accordion for the film.
    `{who:person} ~${LEARNED} [how ]to play [the |a ]{instrument:=${anyOf(INSTRUMENTS)}}`,
    `{who:person} ~took {instrument:=${anyOf(INSTRUMENTS)}} lessons`,
    // Calloway trained in fencing for three months.
    `{who:person} ~(trained|was trained|took lessons|took training|practiced|practised) [for {:duration} |extensively ]in {art:=${anyOf(MARTIAL_ARTS)}}`,
    `{who:person} ~(studied|learned|learnt|practiced|practised|took up|had to learn) {art:=${anyOf(MARTIAL_ARTS)}}`,
    // Holt learned to ride a horse.
    `{who:person} ~${LEARNED} [how ]to {skill:=${anyOf(SKILLS)}}`,
    // Holt learned Welsh for the role: names of tongues are nationalities to the mask.
    `{who:person} ~(learned|learnt|had to learn|studied|was taught) [to speak |how to speak |some |to speak fluent ]{tongue:nationality|name}(/| (for|from|with|over|in))`,
    `{who:person} ~took {tongue:nationality} lessons`,
  ],
  guard: ({ tongue }) => tongue === undefined || rowOf(TONGUES, tongue.text).length > 0,
  asks: [
    {
      answer: "instrument",
      options: ({ instrument }) => rowOf(INSTRUMENTS, instrument?.text),
      worth: 0.65,
      stems: [
        "Which instrument did {who} learn to play for {film}?",
        "For {film}, which instrument did {who} learn to play?",
        "Which instrument did {who} take up for {film}?",
      ],
    },
    {
      answer: "art",
      options: ({ art }) => rowOf(MARTIAL_ARTS, art?.text),
      worth: 0.6,
      stems: [
        "In which fighting art did {who} train for {film}?",
        "For {film}, in which fighting art did {who} train?",
        "Which fighting art did {who} practise for {film}?",
      ],
    },
    {
      answer: "skill",
      prefix: "to ",
      options: SKILLS.flat(),
      worth: 0.55,
      stems: [
        "What did {who} learn to do for {film}?",
        "For {film}, what did {who} have to learn?",
        "What was {who} taught to do for {film}?",
      ],
    },
    {
      answer: "tongue",
      options: ({ tongue }) => rowOf(TONGUES, tongue?.text),
      worth: 0.65,
      stems: [
        "Which language did {who} learn for {film}?",
        "For {film}, which language did {who} learn?",
        "Which language did {who} study for {film}?",
      ],
    },
    {
      answer: "actor",
      aspect: "who",
      role: "actor",
      worth: 0.55,
      stems: [
        "Which actor {feat} for {film}?",
        "For {film}, which actor {feat}?",
        "In preparation for {film}, which actor {feat}?",
      ],
    },
  ],
  refine: (values) => {
    const acts = values.who?.mention?.entity?.roles.has("actor") === true;
    return { ...values, actor: acts ? values.who : undefined, feat: acts ? featOf(values) : undefined };
  },
  samples: {
    match: [
      { text: "Robert Holt learned to play the accordion.", finds: { who: "Robert Holt", instrument: "accordion" } },
      { text: "Ines Calloway took violin lessons for the film.", finds: { instrument: "violin" } },
      { text: "Ines Calloway trained in fencing for three months.", finds: { who: "Ines Calloway", art: "fencing" } },
      { text: "Robert Holt learned to ride a horse.", finds: { skill: "ride a horse" } },
      { text: "Ines Calloway learned Welsh for the role.", finds: { who: "Ines Calloway", tongue: "Welsh" } },
    ],
    miss: [
      "Robert Holt learned that the film was cancelled.",
      "Ines Calloway studied the American market.",
      "Ines Calloway learned American slang.",
      "Robert Holt was to learn Welsh.",
    ],
  },
});

/** What was learned, as it is said of somebody: "learned to play the cello". */
function featOf({ instrument, art, skill, tongue }: Readonly<Record<string, Value>>): Value | undefined {
  if (instrument !== undefined) return textValue(`learned to play the ${instrument.text}`);
  if (art !== undefined) return textValue(`trained in ${art.text}`);
  if (skill !== undefined) return textValue(`learned to ${skill.text}`);
  return tongue === undefined ? undefined : textValue(`learned ${tongue.text}`);
}

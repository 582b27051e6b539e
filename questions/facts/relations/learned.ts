import { INSTRUMENTS, MARTIAL_ARTS, SKILLS, TONGUES } from "../lexicon/gear.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import { relation } from "../relation.ts";

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
    `{who:person} ~(learned|learnt|had to learn|studied|was taught) [to speak |how to speak |some |to speak fluent ]{tongue:nationality}(/| (for|from|with|over|in))`,
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
        "Who learned to play the {instrument} for {film}?",
        "Who in the cast of {film} took up the {instrument}?",
        "Which member of the cast of {film} learned to play the {instrument}?",
        "Who in the cast of {film} trained in {art}?",
        "Which member of the cast trained in {art} for {film}?",
        "Who trained in {art} for {film}?",
        "Who in the cast of {film} learned to {skill}?",
        "Which member of the cast learned to {skill} for {film}?",
        "Who had to learn to {skill} for {film}?",
        "Who in the cast of {film} learned {tongue}?",
        "Which member of the cast learned {tongue} for {film}?",
        "Who had to learn {tongue} for {film}?",
      ],
    },
  ],
  refine: (values) => ({
    ...values,
    actor: values.who?.mention?.entity?.roles.has("actor") === true ? values.who : undefined,
  }),
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

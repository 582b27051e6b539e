import { BODY_PARTS } from "../lexicon/gear.ts";
import { anyOf } from "../lexicon/rows.ts";
import type { Reading } from "../model.ts";
import { relation } from "../relation.ts";

const PART = `[left |right |lower |upper |big |little |front |index ]{part:=${anyOf(BODY_PARTS)}}`;

export const injury = relation({
  name: "injury",
  topic: "production",
  patterns: [
    // Holt broke his ankle while filming the chase.
    `{who:person} ~(broke|fractured|injured|sprained|dislocated|tore|twisted|hurt|cracked|bruised|shattered|ruptured) (his|her|their|a|an|two) ${PART}`,
    // Calloway suffered a broken wrist during the shoot.
    `{who:person} ~(suffered|sustained|received|got) a (broken|fractured|sprained|dislocated|torn|twisted|cracked|bruised|ruptured) ${PART}`,
    `{who:person} ~(suffered|sustained) an injury to (his|her|their) ${PART}`,
    // Calloway was injured when a spark flew into her eye.
    `{who:person} was ~(injured|hurt|burned|burnt|wounded) ... (his|her|their) ${PART}`,
    `{who:person}'s ${PART} was ~(broken|fractured|injured|sprained|dislocated|cut|hurt|burned)`,
  ],
  guard: (_, reading) => isAtWork(reading),
  refine: ({ who, part }) => ({
    who,
    part,
    actor: who?.mention?.entity?.roles.has("actor") === true ? who : undefined,
  }),
  asks: [
    {
      answer: "part",
      options: BODY_PARTS.flat(),
      worth: 0.65,
      stems: [
        "Which part of the body did {who} injure during the making of {film}?",
        "In the making of {film}, which part of the body did {who} injure?",
        "Which part of the body did {who} hurt while making {film}?",
      ],
    },
    {
      answer: "actor",
      aspect: "who",
      role: "actor",
      worth: 0.5,
      stems: [
        "Who suffered an injury to the {part} during the making of {film}?",
        "During the making of {film}, whose {part} was injured?",
        "Which actor hurt their {part} in the making of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Robert Holt broke his ankle while filming the chase.", finds: { who: "Robert Holt", part: "ankle" } },
      { text: "Ines Calloway suffered a fractured wrist on set.", finds: { who: "Ines Calloway", part: "wrist" } },
    ],
    miss: [
      "Robert Holt broke his promise on set.",
      "Robert Holt broke his ankle as a child.",
      "Robert Holt nearly broke the lamp on set.",
    ],
  },
});

/** It happened while the film was made. */
function isAtWork({ text, section }: Reading): boolean {
  if (/\b(?:as a child|in (?:his|her) youth|character|years (?:earlier|before)|previous film)\b/i.test(text))
    return false;
  return (
    /\b(?:film(?:ed|ing)|shoot(?:ing)?|shot|scenes?|stunts?|on set|the set|rehears\w+|training|takes?|production|sequence)\b/i.test(
      text,
    ) || section.path.some((heading) => /film|shoot|photography|production/i.test(heading))
  );
}

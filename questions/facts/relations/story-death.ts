import { isNamedForAnother } from "../phrases/named-for-another.ts";
import { relation } from "../relation.ts";
import { TOLD, UNREAL } from "../story/clauses.ts";

/** Ways to die; of one line only one can be an option. */
const LINES = [
  "of a heart attack|of a stroke",
  "of cancer|of leukemia|of leukaemia|of a brain tumor|of a brain tumour",
  "of tuberculosis|of pneumonia|of typhoid fever|of typhus|of cholera|of the plague|of influenza",
  "in a car accident|in a car crash|in a traffic accident|in a road accident|in an automobile accident",
  "in a plane crash|in an airplane crash|in a helicopter crash",
  "in a train accident|in a train crash",
  "of a drug overdose|of an overdose",
  "in childbirth",
  "in a fire|in a house fire",
  "in an avalanche",
  "in a duel",
  "in an earthquake",
  "in a motorcycle accident",
  "in a shipwreck",
].map((line) => line.split("|"));

const HOW = `{how:=${LINES.flat().join("|")}}`;

export const storyDeath = relation({
  name: "story-death",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [
    // Martin suddenly dies of a heart attack.
    `{who:character} ~dies ${HOW}`,
    `{who:character} ~is killed ${HOW}`,
    `{who:character}, who (died|dies|was killed|had died) ${HOW}`,
  ],
  guard: ({ who }, reading) =>
    !isNamedForAnother(who, reading) &&
    !UNREAL.test(reading.text) &&
    !/\b(?:nearly|almost|narrowly) /.test(reading.text),
  asks: [
    {
      answer: "how",
      options: ({ how }) => LINES.filter((line) => !line.includes(how?.text ?? "")).map(([first = ""]) => first),
      worth: 0.6,
      stems: [
        "How does {who} die in {film}?",
        "In {film}, how does {who} die?",
        "In the story of {film}, how does {who} die?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "Years later, Martin dies of a heart attack.", finds: { who: "Martin", how: "of a heart attack" } },
      { text: "Anna is killed in a car crash.", finds: { who: "Anna", how: "in a car crash" } },
    ],
    miss: [
      "Martin dreams that Anna dies of cancer.",
      "Anna's brother dies of cancer.",
      "The father of Martin is killed in a duel.",
      "Anna nearly dies in a fire.",
    ],
  },
});

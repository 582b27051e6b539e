import { relation } from "../relation.ts";

const UNIT = "{unit:=pounds|kilograms|kilos|kilogrammes}";

export const weightChange = relation({
  name: "weight-change",
  topic: "production",
  patterns: [
    // Holt gained 30 pounds for the role.
    `{who:person} ~(gained|put on) {gained:count} ${UNIT}`,
    `{who:person} ~(had to|was asked to|was required to|managed to) (gain|put on) {gained:count} ${UNIT}`,
    `{who:person} ~(hired|worked with) ... to help (him|her) (gain|put on) {gained:count} ${UNIT}`,
    // Calloway lost twelve kilograms.
    `{who:person} ~(lost|shed|dropped) {lost:count} ${UNIT}`,
    `{who:person} ~(had to|was asked to|was required to|managed to) (lose|shed) {lost:count} ${UNIT}`,
  ],
  asks: [
    {
      answer: "gained",
      worth: 0.6,
      stems: [
        "How many {unit} did {who} put on for {film}?",
        "How many {unit} did {who} gain for {film}?",
        "For {film}, how many {unit} did {who} gain?",
      ],
    },
    {
      answer: "lost",
      worth: 0.6,
      stems: [
        "How many {unit} did {who} lose for {film}?",
        "For {film}, how many {unit} of weight did {who} lose?",
        "How many {unit} did {who} shed for {film}?",
      ],
    },
    {
      answer: "who",
      aspect: "who",
      role: "actor",
      worth: 0.55,
      stems: [
        "Who put on {gained} {unit} for {film}?",
        "Which actor gained {gained} {unit} for {film}?",
        "Who lost {lost} {unit} for {film}?",
        "Which actor shed {lost} {unit} for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Robert Holt gained 30 pounds for the role.", finds: { who: "Robert Holt", gained: "30" } },
      { text: "Ines Calloway had to lose 12 kilograms.", finds: { who: "Ines Calloway", lost: "12" } },
    ],
    miss: ["Robert Holt carried 30 pounds of coal.", "Robert Holt weighed 30 pounds more."],
  },
});

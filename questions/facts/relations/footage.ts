import { relation } from "../relation.ts";

export const footage = relation({
  name: "footage",
  topic: "production",
  sections: /production|filming|editing|post|lead|shoot|develop|photography/i,
  patterns: [
    // Vale shot 74 hours of footage.
    "(shot|filmed|recorded|amassed|captured|edited|cut|together from|yielded|produced|generated) [a total of |down ][from ]{time:duration} of (footage|film|material|rushes|raw footage)",
    "{time:duration} of (footage|film|material|rushes|raw footage) (was|were|had been) ~(shot|filmed|recorded|amassed|captured)",
  ],
  guard: ({ time }, { text, mentions }) =>
    /hour/.test(time?.text ?? "") &&
    !/\b(?:IMAX|deleted|unused|test|second unit|aerial|additional|documentary|behind-the-scenes|archive|per day|a day)\b/i.test(
      text,
    ) &&
    !mentions.some(({ type }) => type === "work"),
  asks: [
    {
      answer: "time",
      worth: 0.5,
      stems: [
        "How much footage was shot for {film}?",
        "How much footage did the makers of {film} shoot?",
        "How many hours of footage were shot for {film}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Martin Vale shot 74 hours of footage.", finds: { time: "74 hours" } }],
    miss: [
      "Martin Vale shot 12 minutes of footage.",
      "Martin Vale watched 74 hours of footage.",
      "Martin Vale was to record 74 hours of footage.",
    ],
  },
});

import { relation } from "../relation.ts";

export const extraScenes = relation({
  name: "extra-scenes",
  topic: "production",
  patterns: [
    // Additional scenes were filmed in August 2008.
    "(additional|new|extra) scenes were (filmed|shot) in {date}",
    "(reshoots|additional filming|additional photography|pick-ups) (took place|were done|began|was done) (in|on) {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.35,
      stems: [
        "{When} were additional scenes for {film} shot?",
        "{When} were extra scenes shot for {film}?",
        "{When} did {film} go back before the cameras for new scenes?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Additional scenes were filmed in August 2008.", finds: { date: "August 2008" } },
      { text: "Reshoots took place in August 2008.", finds: { date: "August 2008" } },
    ],
    miss: ["Additional scenes were written in August 2008.", "Several scenes were shot in Oslo."],
  },
});

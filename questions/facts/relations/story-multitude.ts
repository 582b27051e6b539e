import { relation } from "../relation.ts";

export const storyMultitude = relation({
  name: "story-multitude",
  topic: "story",
  within: "story",
  patterns: [
    // Anna is writing to hundreds of people at once
    "{who:character} is {doing:text} {how:=dozens|hundreds|thousands|millions} of {whom:text}/",
  ],
  guard: ({ doing, whom }) =>
    /^[a-z]+ing(?: (?:with|to|for|by))?$/.test(doing?.text ?? "") && /^[a-z ]{4,30}$/.test(whom?.text ?? ""),
  asks: [
    {
      answer: "how",
      options: ["dozens", "hundreds", "thousands", "millions"],
      worth: 0.5,
      stems: [
        "In {film}, {who} is {doing} how many {whom}?",
        "How many {whom} is {who} {doing} in {film}?",
        "In {film}, how many {whom} is {who} {doing}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Martin learns that Anna is writing to hundreds of strangers at once.",
        finds: { who: "Anna", doing: "writing to", how: "hundreds", whom: "strangers at once" },
      },
    ],
    miss: ["Hundreds of strangers write to Anna.", "Anna is one of thousands."],
  },
});

import { relation } from "../relation.ts";

export const storyLiving = relation({
  name: "story-living",
  topic: "story",
  within: "everywhere",
  sections: /^(?:lead|plot|synopsis|story|premise|summary|cast|characters|cast and characters)$/i,
  patterns: [
    // Anna earns her living by repairing clocks.
    "{who:character} (earns|makes) (his|her|a) living (by|from) {how:text}/",
    "{who:character}, who (earns|makes) (his|her|a) living (by|from) {how:text}/",
  ],
  guard: ({ how }) => /^[a-z]+ing(?: [a-z]+){0,4}$/.test(how?.text ?? ""),
  asks: [
    {
      answer: "how",
      options: [
        "driving a taxi",
        "teaching music",
        "repairing clocks",
        "translating novels",
        "selling insurance",
        "painting portraits",
        "tending gardens",
      ],
      worth: 0.6,
      stems: [
        "In {film}, how does {who} make a living?",
        "By what work does {who} live in {film}?",
        "How does {who} earn money in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "Anna earns her living by mending nets. Anna lives alone.", finds: { who: "Anna", how: "mending nets" } },
    ],
    miss: ["Anna wants to earn her living by mending nets.", "Anna earns little."],
  },
});

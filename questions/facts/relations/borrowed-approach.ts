import { relation } from "../relation.ts";

export const borrowedApproach = relation({
  name: "borrowed-approach",
  topic: "production",
  patterns: [
    // Inspiration also came from Kaufman's writing approach for Synecdoche, New York.
    "inspiration ~came from {who:person}'s {what:words} (for|in|on|to) {work}",
    "inspired by {who:person}'s {what:words} (for|in|on|to) {work}",
  ],
  asks: [
    {
      answer: "who",
      worth: 0.7,
      role: "writer",
      stems: [
        "Whose {what} for {work} was an inspiration for {film}?",
        "{film} took inspiration from whose {what} for {work}?",
        "The {what} for {work} inspired {film}: whose was it?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Inspiration also came from Otto Brandt's use of silence in Winter Light Rising (1998).",
        finds: { who: "Otto Brandt", what: "use of silence", work: "Winter Light Rising" },
      },
    ],
    miss: ["Inspiration also came from the sea.", "Otto Brandt's writing was admired."],
  },
});

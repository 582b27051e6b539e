import { relation } from "../relation.ts";

export const borrowedApproach = relation({
  name: "borrowed-approach",
  topic: "production",
  patterns: [
    // Inspiration also came from Brandt's use of silence in Winter Rising.
    "inspiration ~came from {who:person}'s {what:words} (for|in|on|to) {work}",
    "inspired by {who:person}'s {what:words} (for|in|on|to) {work}",
    // Otto Brandt's approach to Vertigo (1958) also inspired the script.
    "{who:person}'s {what:words} (to|for|in|on) {work}[ \\({:date}\\)] ~(inspired|influenced) (the script|the screenplay|{film})",
  ],
  asks: [
    {
      answer: "work",
      worth: 0.8,
      stems: [
        "{who}’s {what} for which film was an inspiration for {film}?",
        "{who}’s {what} for which earlier work inspired {film}?",
        "{who}’s {what} for which work influenced {film}?",
      ],
    },
    {
      answer: "who",
      worth: 0.7,
      role: "writer",
      stems: [
        "Whose {what} for {work} inspired {film}?",
        "Which filmmaker's {what} for {work} was an inspiration for {film}?",
        "Whose {what} for {work} influenced {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Otto Brandt's approach to Vertigo (1958) also inspired the script.",
        finds: { who: "Otto Brandt", work: "Vertigo" },
      },
      {
        text: "Inspiration also came from Otto Brandt's use of silence in Winter Light Rising (1998).",
        finds: { who: "Otto Brandt", what: "use of silence", work: "Winter Light Rising" },
      },
    ],
    miss: ["Inspiration also came from the sea.", "Otto Brandt's writing was admired."],
  },
});

import { relation } from "../relation.ts";

export const cutDown = relation({
  name: "cut-down",
  topic: "production",
  patterns: [
    // Calder cut it down to 95 minutes.
    "{who:person} ~(cut|trimmed|shortened|edited) (it|{film}|this|the cut) [down ]to {time:duration}",
  ],
  asks: [
    {
      answer: "who",
      role: "director",
      worth: 0.8,
      stems: [
        "Which director helped by cutting {film} down to {time}?",
        "Who made a cut of {film} that ran only {time}?",
        "While {film} was being edited, who cut it down to {time}?",
      ],
    },
    {
      answer: "time",
      aspect: "time",
      worth: 0.45,
      stems: [
        "How long was {film} after {who} had cut it down?",
        "How long was {who}’s cut of {film}?",
        "To what length did {who} once cut {film}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Ruth Calder cut it down to 95 minutes.", finds: { who: "Ruth Calder", time: "95 minutes" } }],
    miss: ["Ruth Calder was asked to cut it down to 95 minutes.", "The film runs 95 minutes."],
  },
});

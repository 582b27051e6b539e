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
        "Who once cut {film} down to {time}?",
        "Which filmmaker made a version of {film} that ran {time}?",
        "Who shortened {film} to {time} during its editing?",
      ],
    },
    {
      answer: "time",
      aspect: "time",
      worth: 0.45,
      stems: [
        "To what length did {who} cut {film}?",
        "How long was the version of {film} that {who} cut?",
        "{who} cut {film} down to how long?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Ruth Calder cut it down to 95 minutes.", finds: { who: "Ruth Calder", time: "95 minutes" } }],
    miss: ["Ruth Calder was asked to cut it down to 95 minutes.", "The film runs 95 minutes."],
  },
});

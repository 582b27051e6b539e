import { relation } from "../relation.ts";

export const returnedAfter = relation({
  name: "returned-after",
  ofOthers: true,
  topic: "production",
  patterns: [
    // After making Winter Rising (2004), Vale returned to the idea.
    "after (making|directing|finishing|completing|writing) [the short film |the film ]{work} ... {who:person} returned to the (idea|project|script|film)",
    "{who:person}'s interest in the (project|idea|film|story) was (renewed|revived|rekindled) after (making|directing|finishing|writing) [the short film |the film ]{work}",
    // Vale had the idea in 2001 and returned to it after directing the short film Low Tide (2005).
    "{who:person} had the idea ... and ~returned to it after (making|directing|finishing|completing|writing) [the short film |the film ]{work}",
  ],
  asks: [
    {
      answer: "work",
      worth: 0.6,
      stems: [
        "After making which film did {who} return to the idea of {film}?",
        "Which film brought {who} back to the idea of {film}?",
        "Which film did {who} make before returning to the idea of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale had the idea in 2001 and returned to it after directing the short film Low Tide (2005).",
        finds: { who: "Martin Vale", work: "Low Tide" },
      },
      {
        text: "After making Winter Rising (2004), Martin Vale returned to the idea.",
        finds: { work: "Winter Rising", who: "Martin Vale" },
      },
      {
        text: "Martin Vale's interest in the project was revived after directing the short film Winter Rising (2004).",
        finds: { work: "Winter Rising", who: "Martin Vale" },
      },
    ],
    miss: ["After making Winter Rising (2004), Martin Vale retired.", "Martin Vale returned to the idea in 2004."],
  },
});

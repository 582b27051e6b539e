import { relation } from "../relation.ts";

export const bandMember = relation({
  name: "band-member",
  topic: "music",
  patterns: [
    // ... with Lena Moreau of Night Ferry being the major contributors
    "{who:person} of {band:person|name} being the (major|main|chief|principal) contributors",
    // Vale and Nora Ashdown, a member of Low Tide, did most of the work.
    "{who:person}, a member of {band:person|name}, did",
  ],
  asks: [
    {
      answer: "who",
      role: "musician",
      worth: 0.5,
      stems: [
        "Which member of {band} was a major contributor to the score of {film}?",
        "Which member of {band} did much of the work on the score of {film}?",
        "Which member of {band} contributed much to the score of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        context: "The score was composed by Night Ferry.",
        text: "The music was written together, with Lena Moreau of Night Ferry being the major contributors.",
        finds: { who: "Lena Moreau", band: "Night Ferry" },
      },
    ],
    miss: ["Lena Moreau left Night Ferry.", "The band was a major contributor."],
  },
});

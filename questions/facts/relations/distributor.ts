import { relation } from "../relation.ts";

export const distributor = relation({
  name: "distributor",
  topic: "release",
  patterns: [
    // The film was distributed by Northlight Pictures.
    "{film} (was|is) ~distributed by {who:organisation}",
    "{who:organisation} ~(provided|gave) [{film} ]a limited release",
    "{who:organisation} (acquiring|acquired|bought|purchased|obtained) [the ][North American |U.S. |worldwide |domestic ]distribution rights",
    "with {who:organisation} (acquiring|distributing)",
    "^distributed by: {who:organisation+}",
  ],
  asks: [
    {
      answer: "who",
      role: "studio",
      worth: 0.6,
      stems: [
        "Which studio distributed {film}?",
        "Which company released {film} in cinemas?",
        "Which studio brought {film} to cinemas?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film was distributed by Northlight Pictures.", finds: { who: "Northlight Pictures" } },
      { text: "Northlight Pictures acquired the distribution rights in 2008.", finds: { who: "Northlight Pictures" } },
    ],
    rows: [{ source: "| distributor = [[Northlight Pictures]]", finds: { who: "Northlight Pictures" } }],
    miss: ["Northlight Pictures turned down the script.", "The soundtrack was distributed by Northlight Records."],
  },
});

import { studioCalled } from "../../pools/index.ts";
import { relation } from "../relation.ts";

export const productionCompany = relation({
  name: "production-company",
  topic: "production",
  patterns: [
    // The film was produced by Ealing Studios.
    "{film} (is|was) ~produced by {who:organisation+}",
    "{film} (is|was) a[n] ... produced by {who:organisation+}",
    "^production company: {who:organisation+}",
  ],
  // beside a house that nobody knows any other would stand out
  guard: ({ who }) => who !== undefined && studioCalled(who.text) !== null,
  asks: [
    {
      answer: "who",
      many: true,
      role: "studio",
      worth: 0.4,
      stems: [
        "Which of these companies produced {film}?",
        "Which of these production companies was behind {film}?",
        "Which of these studios made {film}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The film was produced by Ealing Studios.", finds: { who: "Ealing Studios" } }],
    rows: [
      { source: "| studio = Ealing Studios<br />[[Gaumont]]", finds: { who: "Gaumont" } },
      { source: "| distributor = Ealing Studios", finds: null },
    ],
    miss: ["The film was distributed by Ealing Studios.", "The film was produced by Clara Lindqvist."],
  },
});

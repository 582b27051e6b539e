import { OPENING } from "../phrases/opening.ts";
import { thingSaid } from "../phrases/thing.ts";
import { relation } from "../relation.ts";

export const takes = relation({
  name: "takes",
  topic: "production",
  patterns: [
    // The diving stunt required 48 takes.
    `${OPENING}{what:text} ~(took|required|needed|went through|involved) {count} takes`,
    `${OPENING}{what:text} (was|were) ~(filmed|shot|done|completed|achieved|captured) in {count} takes`,
    `{count} takes (were needed|were required|were necessary|were made|were done) for {what:text}/`,
  ],
  refine: ({ what, count }, reading) => {
    const said = thingSaid(what, reading);
    return said === null || count === undefined ? null : { what: said, count };
  },
  asks: [
    {
      answer: "count",
      worth: 0.5,
      stems: [
        "How many takes did {what} in {film} need?",
        "How many takes were needed for {what} in {film}?",
        "In {film}, how many takes did {what} require?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The diving stunt required 48 takes.", finds: { what: "the diving stunt", count: "48" } }],
    miss: ["The scene required 48 takes.", "It took 48 takes.", "The diving stunt was filmed in Oslo."],
  },
});

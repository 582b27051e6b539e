import { termCalled } from "../../../pools/index.ts";
import { relation } from "../../relation.ts";

export const parentTrade = relation({
  name: "parent-trade",
  about: ["person"],
  topic: "life",
  patterns: [
    // Her father, Otto Hale, was a dentist.
    "{subject}'s {kin:=father|mother}[, {:person|name|subject},][ {:person|name}] (was|is|worked as) (a|an) [retired |former |successful |local |small-town ]{job:words}/",
  ],
  guard: ({ job }) => job !== undefined && termCalled("occupation", job.text) !== null,
  asks: [
    {
      answer: "job",
      draw: "trades",
      worth: 0.65,
      stems: [
        "What was the profession of {subject}'s {kin}?",
        "What did {subject}'s {kin} do for a living?",
        "How did {subject}'s {kin} earn a living?",
      ],
    },
  ],
  samples: {
    match: [{ text: "Her father, Otto Hale, was a dentist.", finds: { kin: "father", job: "dentist" } }],
    miss: ["Otto's father was a dentist.", "Her father was a man of few words.", "Her brother was a dentist."],
  },
});

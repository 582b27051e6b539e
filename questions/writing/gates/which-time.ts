import { wonAgain } from "../../pools/index.ts";
import type { EarlyGate } from "./gate.ts";

/** Who won a prize more than once is asked for the film with its year alone. */
export const whichTime: EarlyGate = {
  name: "several-answers",
  stops: ({ relation, ask, stem, fact: { values } }) =>
    relation.name === "prize-won" &&
    ask.answer === "work" &&
    stem.slots.includes("who") &&
    !stem.slots.includes("year") &&
    wonAgain(values.who?.text ?? "", values.prize?.text ?? ""),
};

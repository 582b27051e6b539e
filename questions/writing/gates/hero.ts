import { heroOf } from "../hero.ts";
import type { Gate } from "./gate.ts";

/**
 * "Who buys the machine that he falls in love with?" Whoever half knows the film knows whom it is about: a question
 * about the story whose key is its hero needs no choice. The other way round it may be asked.
 */
export const hero: Gate = {
  name: "only-the-hero",
  stops: ({ relation, answer }, scope) => {
    const { key: hero, alone } = heroOf(scope);
    if (answer.type !== "character") return false;
    if (relation.name === "plays") return alone && answer.key === hero;
    return relation.topic === "story" && answer.key === hero;
  },
};

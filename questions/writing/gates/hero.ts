import { heroOf } from "../hero.ts";
import type { Gate } from "./gate.ts";

/**
 * "Who buys the machine that he falls in love with?" Whoever half knows the film knows whom it is about: a question
 * about the story whose key is its hero needs no choice. The other way round it may be asked.
 */
export const hero: Gate = {
  name: "only-the-hero",
  stops: ({ relation, fact, answer, wrong }, scope) => {
    const { key: hero, alone } = heroOf(scope);
    if (relation.name === "story-description" && fact.values.who?.key === hero) return true;
    if (answer.type !== "character") return false;
    if (relation.name === "plays") return alone && answer.key === hero;
    if (relation.topic !== "story") return false;
    // Everybody knows what the hero is, and what not.
    return answer.key === hero || (relation.name === "story-description" && wrong.some(({ key }) => key === hero));
  },
};

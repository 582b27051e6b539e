import { isStory } from "../../facts/extract.ts";
import { isTurn, isTurnSuffered } from "../../facts/lexicon/turns.ts";
import type { Fact } from "../../facts/model.ts";
import { isCutOff, isVividDeed } from "../../facts/story/doings.ts";
import { needsScene } from "../../facts/story/said.ts";
import { perScope } from "../per-scope.ts";
import type { EarlyGate } from "./gate.ts";

const DEEDS = new Set(["story-deed", "story-owner", "story-partner", "story-place", "story-telling"]);

/** "promises that his loyalty will be rewarded": nobody knows whose. */
const OF_SOMEBODY = /^that (?:\S+ ){0,2}(?:his|her|their|he|she|they)\b/;

/** Deeds nobody remembers, and deeds that need the scene before them. */
export const scene: EarlyGate = {
  name: "scene",
  stops: ({ relation, fact, stem }, scope) => {
    const isCommon = (noun: string) => (toldOf(scope).get(noun) ?? 0) >= OFTEN;
    if (!DEEDS.has(relation.name)) return false;
    if (!turns(fact) || stem.text.split(" ").length > LONGEST || scope.article.kind !== "film") return true;
    const said = Object.entries(fact.values).filter(([slot]) => SAID.has(slot) && stem.slots.includes(slot));
    return said.some(([, { text }]) => needsScene(text, isCommon) || OF_SOMEBODY.test(text));
  },
};

/** In so many sentences of the plot the bomb, the farm or the letters come up for everybody to know which. */
const OFTEN = 4;

/** Word -> sentences of the plot that hold it. */
const toldOf = perScope(({ readings }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of readings.filter(isStory))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

const LONGEST = 26;
const SAID = new Set(["rest", "what", "asked", "base"]);

function turns({ values: { does, base, what, verb, rest, words } }: Fact): boolean {
  const text = does?.text ?? "";
  const told = what ?? rest;
  if (what !== undefined && isCutOff(text, what.text)) return false;
  if (told !== undefined && isVividDeed(text, told.text)) return true;
  if (isTurn(text) || isTurnSuffered(text, what?.text ?? rest?.text ?? "")) return true;
  if (verb !== undefined || (text === "tells" && rest?.text.startsWith("that ") === true)) return true;
  return does === undefined && words !== undefined && isTurn(thirdPerson(base?.text.split(" ")[0] ?? ""));
}

/** marry -> marries, kiss -> kisses */
function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

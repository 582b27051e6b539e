import { isTurn, isTurnSuffered } from "../../facts/lexicon/turns.ts";
import type { Fact } from "../../facts/model.ts";
import type { EarlyGate } from "./gate.ts";

const DEEDS = new Set(["story-deed", "story-thing", "story-owner", "story-partner", "story-place", "story-telling"]);

/** What everybody knows without having been told of it: "the police", "the world", "the throne". */
const KNOWN =
  /^(?:police|world|earth|moon|sun|sea|ocean|sky|throne|crown|king|queen|president|government|army|navy|mafia|mob|war|law|press|media|public|devil|past|future|first|last|only|same|top|head|end|name|role|truth|royal|united|american|british|soviet|german|french)$/i;

/** "the note", "the garden shed": where the scene is not told, nobody knows which. */
const DEFINITE = /\bthe ([\p{L}'’-]+)((?: [\p{L}'’-]+){0,3})/gu;

function pointsBack(text: string): boolean {
  return [...text.matchAll(DEFINITE)].some(([, noun = "", more = ""]) => {
    if (/^\p{Lu}/u.test(noun) || KNOWN.test(noun)) return false;
    return !/\p{Lu}/u.test(more);
  });
}

/** A thing of which any story may hold several: it says nothing. */
const ANY =
  /\ba (?:note|message|letter|call|fight|chase|scuffle|struggle|conversation|party|meeting|race|gun|knife|car|plan|deal|trap|blow)$/i;

/** "promises that his loyalty will be rewarded": nobody knows whose. */
const OF_SOMEBODY = /^that (?:\S+ ){0,2}(?:his|her|their|he|she|they)\b/;

/** Deeds nobody remembers, and deeds that need the scene before them. */
export const scene: EarlyGate = {
  name: "scene",
  stops: ({ relation, fact, stem }, { article }) => {
    if (!DEEDS.has(relation.name)) return false;
    if (!turns(fact) || stem.text.split(" ").length > LONGEST) return true;
    const said = Object.entries(fact.values).filter(([slot]) => SAID.has(slot) && stem.slots.includes(slot));
    return (
      said.some(([, { text }]) => pointsBack(text) || ANY.test(text) || OF_SOMEBODY.test(text)) ||
      article.kind !== "film"
    );
  },
};

const LONGEST = 26;
const SAID = new Set(["rest", "what", "asked", "base"]);

function turns({ values: { does, base, what, verb, rest, words } }: Fact): boolean {
  const text = does?.text ?? "";
  if (isTurn(text) || isTurnSuffered(text, what?.text ?? rest?.text ?? "")) return true;
  if (verb !== undefined || (text === "tells" && rest?.text.startsWith("that ") === true)) return true;
  return does === undefined && words !== undefined && isTurn(thirdPerson(base?.text.split(" ")[0] ?? ""));
}

/** marry -> marries, kiss -> kisses */
function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

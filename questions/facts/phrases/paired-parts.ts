import { mentionAt, typeChar } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";
import { isAsserted } from "./asserted.ts";

export type PairedPart = { readonly actor: Mention; readonly character: Mention };

const INDEX = "[\\uE100-\\uF8FF]";
const SOMEBODY = `[${typeChar("person")}${typeChar("name")}]${INDEX}`;
/** "crime boss Samuel Crane", "Robert Banner / Hulk": the second name is the first one's. */
const NAMED = `[${typeChar("character")}${typeChar("name")}${typeChar("person")}]${INDEX}`;
const PART = `(?:the )?(?:[a-z]{3,14} ){0,2}${NAMED}(?: ?/ ?${NAMED})?`;
const JOINT = "(?:, and |, | and )";
const ACTORS = `((?:${SOMEBODY}${JOINT}){1,7}${SOMEBODY})(?!['’]s)`;
const PARTS = `((?:${PART}${JOINT}){1,7}${PART})(?!['’]s)`;
const PLAYED =
  "(?:reprised?|return(?:ed)?|appear(?:ed)?|star(?:red)?|co-star(?:red)?|play(?:ed)?|portray(?:ed)?|voiced?|feature)";
const THEIRS = "(?: in| to)?(?: their (?:respective )?(?:voice )?(?:roles?|parts|characters)(?: from [^,;.]{1,40}?)?)?";

// Ines Calloway and Robert Holt play Edda Vane and Samuel Crane, respectively
const FORWARD = new RegExp(
  `${ACTORS},? (?:all |both |also |also both )?${PLAYED}${THEIRS} (?:as |of )?${PARTS}(,? respectively\\b)?`,
);
// Edda Vane and Samuel Crane are played by Ines Calloway and Robert Holt, respectively
const BACKWARD = new RegExp(`${PARTS} (?:are|were) (?:played|portrayed|voiced) by ${ACTORS},? respectively\\b`);

/** Who plays whom, where two rows of the same length stand in their order: said so by "respectively", or "respective roles". */
export function pairedParts(reading: Reading): readonly PairedPart[] {
  const { mask } = reading;
  if (!mask.includes("respective") || !isAsserted(reading)) return [];
  const forward = FORWARD.exec(mask);
  if (forward !== null && (forward[3] !== undefined || forward[0].includes(" respective "))) {
    return pairs(forward[1], forward[2], reading);
  }
  const backward = BACKWARD.exec(mask);
  return backward === null ? [] : pairs(backward[2], backward[1], reading);
}

function pairs(actors = "", parts = "", { mentions }: Reading): PairedPart[] {
  const who = members(actors, mentions);
  const whom = members(parts, mentions);
  if (who.length !== whom.length) return [];
  return who.flatMap((actor, index) => {
    const character = whom[index];
    if (actor.type !== "person" || character === undefined || !isPart(character)) return [];
    return [{ actor, character }];
  });
}

/** Somebody who plays in the film is nobody's part. */
const isPart = ({ entity }: Mention) => entity?.roles.has("actor") !== true;

function members(row: string, mentions: readonly Mention[]): Mention[] {
  return row.split(/, and |, | and /).flatMap((member) => {
    const char = [...member].find((at) => at >= "\uE100" && at <= "\uF8FF");
    const mention = char === undefined ? undefined : mentionAt(mentions, char);
    return mention === undefined ? [] : [mention];
  });
}

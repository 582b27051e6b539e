import { isInCircles } from "../../pools/circles.ts";
import { faceOf } from "../../pools/faces.ts";
import { typeChar } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";
import { rowFrom } from "./players.ts";

/** The heading of a list of players, or of one of its parts. */
const CAST =
  /^(?:(?:voice|main|supporting|principal|additional|other|full|credited|uncredited|unbilled|guest|special) )?(?:cast|cast members|cast and characters|appearances|cameos?|cast and roles)$|^(?:unbilled|uncredited|others|cameos?)$/i;

const PERSON = `[${typeChar("person")}][\\uE100-\\uF8FF]`;
const ASIDE = "(?: \\([^()]{1,40}\\))?";

/** "Hugh Marsh as a ferryman", "Hugh Marsh plays the ferryman", "Hugh Marsh" alone; a list of two or more as well. */
const FIRST = new RegExp(
  `^(?:${PERSON}${ASIDE}(?:, | and |, and )?){1,6}(?:$|\\.$| as\\b| (?:also |briefly )?(?:plays?|portrays?|cameos|appears?|appear|has a (?:small |brief |minor )?(?:cameo|part|role)|makes a (?:brief |short |cameo |special |guest ){0,2}(?:appearance|cameo))\\b)`,
);
/** The ferryman – Hugh Marsh */
const LAST = new RegExp(`^[^,;:.]{2,40}(?: [-–—]|:) (${PERSON})${ASIDE}$`);

/** Not seen in the film itself, or not for certain. */
const NOT_SEEN =
  /\b(?:archiv\w+|deleted|footage|stunts?|doubles?|stand-?in|voice\w*|dub\w*|narrat\w+|replac\w+|audition\w*|consider\w*|originally|was to|were to|photo\w*|portrait|versions?|series|sitcom|novel|films?|musicals?|cut|scenes? (?:were|was)|likeness)\b/i;

/** Players of the film by the lines of its cast, whatever they play: those alone whose names are known. */
export function castIn(reading: Reading): readonly Mention[] {
  const { mask, mentions } = reading;
  if (!isOfCast(reading) || NOT_SEEN.test(reading.text)) return [];
  if (mentions.some(({ type }) => type === "work")) return [];
  if (BARE.test(mask) && isRollCall(reading)) return [];
  if (FIRST.test(mask)) return rowFrom(0, { ...reading, mask: ` ${mask}` }).people.filter(isKnown);
  const last = LAST.exec(mask)?.[1]?.charCodeAt(1);
  const player = last === undefined ? undefined : mentions[last - 0xe100];
  return player !== undefined && isKnown(player) ? [player] : [];
}

/** Names and no parts: of so many, most only walk through a clip. */
const isRollCall = ({ section }: Reading): boolean =>
  section.paragraphs.reduce((lines, { sentences }) => lines + sentences.length, 0) > ROLL_CALL;
const ROLL_CALL = 60;
const BARE = new RegExp(`^${PERSON}${ASIDE}\\.?$`);

/** It stands in the list of the players. */
export const isOfCast = ({ section }: Reading): boolean => section.path.some((heading) => CAST.test(heading));

/** Not one of small parts: "Who of these is in it?" is asked of those whom one could have seen elsewhere. */
export function isKnown({ text, pronoun }: Mention): boolean {
  if (pronoun || !text.includes(" ")) return false;
  const face = faceOf(text);
  return face === null ? isInCircles(text) : face.standing < SMALL;
}

const SMALL = 4;

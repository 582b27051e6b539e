import { mentionAt, unmask } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";

/** Words of the story as a question says them: whoever goes by a part of a name is called by all of it. */
export function sayFully(masked: string, { mentions }: Reading): string {
  return unmask(masked, mentions, fullName)
    .replace(/\bthe the\b/gi, "the")
    .trim();
}

/** "Edda" -> "Edda Vane"; a name of its own ("the Owl" for Edda Vane) stays. */
function fullName({ type, text, entity }: Mention): string {
  if (entity === null || type !== "character") return text;
  const own = entity.name.split(" ");
  return text.split(" ").every((word) => own.some((other) => other.startsWith(word))) ? entity.name : text;
}

/** So general that it tells nobody from anybody else. */
const COMMON = new Set(
  "the and his her for was are not but has had who him out own off all new can get one two old now yet per via its up down big bad man woman boy girl person people character guy lady gentleman friend friends stranger member members young older elderly local another other named called former several some many time times day night morning life home house room door street place town city village thing things something someone somebody everything anything way part side hand hands away back again together with from into onto about after before during over under through their them they this that these those which where when while would could should have been being does goes comes gets makes takes gives keeps leaves starts begins tries wants decides then than soon later also more most very much just only even still well large small great little good long last first next same whole around along across against between towards group team fellow crew body head face eyes arms money year years father mother parents son daughter child children brother sister wife husband family uncle aunt cousin".split(
    " ",
  ),
);

/** Words that carry something of their own. `masked` may hold mentions; they are not counted. */
export function tellingWords(masked: string): string[] {
  const words = masked.toLowerCase().match(/[a-z][a-z'-]{2,}/g) ?? [];
  return words.filter((word) => !COMMON.has(word));
}

/** How much the words tell: names more than words, long words more than short ones. */
export function weightOf(masked: string): number {
  const long = tellingWords(masked).filter((word) => word.length >= LONG).length;
  const names = masked.match(/[\uE100-\uF8FF]/g)?.length ?? 0;
  return tellingWords(masked).length + 0.5 * long + 1.5 * names;
}

const LONG = 9;

export function mentionsIn(masked: string, { mentions }: Reading): Mention[] {
  return [...masked.matchAll(/[\uE001-\uE0FF]([\uE100-\uF8FF])/g)].flatMap(
    (match) => mentionAt(mentions, match[1] ?? "") ?? [],
  );
}

/** A question that denies is a trap. */
const DENIES = /\b(?:not|never|no|nobody|nothing|none|without|except|false|falsely)\b/i;
/** Says when or how by pointing at what was told before. */
export const MEANWHILE =
  /\b(?:in the process|in (?:doing so|return|turn|response)|at the (?:same )?time|in the meantime|as a result)$/i;
/** Somebody else, whom the subject cannot be. */
const OBJECT = /\b(?:him|her (?:in|at|and|to|with|from|for|on|by|during)|her$)\b/i;

/** Nothing that can stand in a question by itself. */
export function isUnsayable(text: string): boolean {
  return DENIES.test(text) || MEANWHILE.test(text) || OBJECT.test(text) || / or /.test(text);
}

/** What everybody knows without having been told of it: "the police", "the world", "the throne". */
const KNOWN =
  /^(?:police|world|earth|moon|sun|sea|ocean|sky|throne|crown|king|queen|president|government|army|navy|mafia|mob|war|law|press|media|public|devil|past|future|first|last|only|same|top|head|end|name|role|truth|royal|united|american|british|soviet|german|french)$/i;

/** "the note", "the garden shed": where the scene is not told, nobody knows which. */
const DEFINITE = /\bthe ([\p{L}'’-]+)((?: [\p{L}'’-]+){0,3})/gu;

function pointsBack(text: string, isCommon: IsCommon): boolean {
  return [...text.matchAll(DEFINITE)].some(([, noun = "", more = ""]) => {
    if (/^\p{Lu}/u.test(noun) || KNOWN.test(noun)) return false;
    return !/\p{Lu}/u.test(more) && !isCommon(noun.replace(/['’]s$/, ""));
  });
}

/** Whether the whole story turns about a thing, so that nobody asks which one is meant. */
type IsCommon = (noun: string) => boolean;

/** A thing of which any story may hold several: it says nothing. */
const ANY =
  /\ba (?:note|message|letter|call|fight|chase|scuffle|struggle|conversation|party|meeting|race|gun|knife|car|plan|deal|trap|blow)$/i;

/** Whether words of the story cannot be understood, or say nothing, without the scene that they were taken from. */
export function needsScene(text: string, isCommon: IsCommon = () => false): boolean {
  return pointsBack(text, isCommon) || ANY.test(text);
}

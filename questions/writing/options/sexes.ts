import type { Gender } from "../../pools/index.ts";

const MAN =
  /\b(?:man|boy|gentleman|landlord|policeman|king|prince|duke|count|lord|father|husband|son|brother|uncle|nephew|grandfather|widower|waiter|actor|priest|monk|butler|fisherman|salesman|businessman|groom|chauffeur|monsignor|bishop|marquis|baron|emperor|monsieur|señor|signor|herr|abbot)\b/i;
const WOMAN =
  /\b(?:woman|girl|lady|landlady|policewoman|queen|princess|duchess|countess|mother|wife|daughter|sister|aunt|niece|grandmother|widow|waitress|actress|nun|maid|nurse|housekeeper|saleswoman|businesswoman|bride|governess|stewardess|prostitute|seamstress|marquise|baroness|empress|dame|madame|mademoiselle|señora|signora|frau|abbess)\b/i;

/** What the words for a part without a name tell: "rich landlord". */
export function sexOfWords(part: string): Gender | undefined {
  const isMan = MAN.test(part);
  if (isMan === WOMAN.test(part)) return undefined;
  return isMan ? "m" : "f";
}

/** What the first word of a name tells, where it is a title: "Marquise de Vane", "Mrs. Crane". */
export function sexOfTitle(name: string): Gender | undefined {
  const [first = "", second] = name.replace(/^the /i, "").split(" ");
  if (second === undefined) return undefined;
  if (/^(?:Mrs|Miss|Ms)\.?$/.test(first)) return "f";
  return /^(?:Mr|Sir)\.?$/.test(first) ? "m" : sexOfWords(first);
}

/** Words of a stem that tell a man from a woman. */
export const GENDERED =
  /\b(?:he|him|his|himself|she|her|hers|herself|man|woman|boy|girl|wife|husband|widow|widower|mother|father|son|daughter|sister|brother|girlfriend|boyfriend|fiancée|fiancé|fiance|fiancee|uncle|aunt|nephew|niece|grandfather|grandmother|king|queen|actress|actor)\b/;

/** Some word of a question tells whether a man or a woman is meant. */
export const tellsSex = (text: string): boolean => GENDERED.test(text) || MAN.test(text) || WOMAN.test(text);

const RELATIVE =
  /^ ?[,:;(–—-]+ ?(?:(?:(?!\b(?:and|with|of|who|to)\b)[^,:;()–—]){0,40}(?:, (?:(?!\b(?:and|with|of|who|to)\b)[^,:;()–—]){0,30})? )?(?:(mother|wife|girlfriend|fiancée|daughter|sister|aunt|niece|widow|grandmother)|(father|husband|boyfriend|fiancé|son|brother|uncle|nephew|widower|grandfather))(?=$|[,;.()]| (?:and|who)\b)/iu;

/** "Edda Vane, Crane's girlfriend": what the list of the cast says after a name. */
export function sexOfRelative(line: string, name: string): Gender | undefined {
  const at = line.lastIndexOf(name);
  const match = at < 0 ? null : RELATIVE.exec(line.slice(at + name.length));
  if (match === null) return undefined;
  return match[1] === undefined ? "m" : "f";
}

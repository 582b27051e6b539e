import { fileTitle } from "./file-title.ts";
import { definitionOf } from "./subject.ts";

export type TitleHints = {
  /** From a front matter: taken as it is. */
  readonly given: string | undefined;
  /** The line above the article; `marked` where it is a heading and not just a short line. */
  readonly above: { readonly text: string; readonly marked: boolean } | undefined;
  readonly firstSentence: string;
  readonly isFilm: boolean;
  readonly fileName: string;
};

const LONGEST = 200;
/** `Her (2013 film)`, `You Only Live Twice (film)`, `Insomnia (2002)` */
const DISAMBIGUATION =
  /(?<! ) *\((?:(?:[^()]{0,40} )?(?:film|movie|film series|franchise|TV series|actor|actress|director|producer|filmmaker|award|company|studio)|\d{4})\)$/i;

/** The title: as given, else what the line above and the first sentence agree on, else what the file is called. */
export function titleOf(hints: TitleHints): string {
  const given = usable(hints.given);
  if (given) return given;
  const above = usable(hints.above?.text);
  const subject = usable(subjectOf(hints.firstSentence));
  if (above && subject && !agree(above, subject)) return hints.above?.marked && !hints.isFilm ? above : subject;
  return above ?? subject ?? usable(fileTitle(hints.fileName, hints.firstSentence)) ?? "Untitled";
}

/** The title without its disambiguation, with spaces for the lines below that stand for them in addresses; undefined where nothing or a hole is left. */
export function usable(title: string | undefined): string | undefined {
  if (title === undefined || title.includes("<unk>")) return undefined;
  const cleaned = title.slice(0, LONGEST).replaceAll("_", " ").replace(DISAMBIGUATION, "").trim();
  return /[\p{L}\d]/u.test(cleaned) ? cleaned : undefined;
}

/** Who or what the first sentence defines, where it reads as a name. */
function subjectOf(sentence: string): string | undefined {
  const subject = definitionOf(sentence)?.subject;
  const pronoun = /^(?:It|This|He|She|They|There|That|These|His|Their|Its|In|At|On)\b/;
  return subject !== undefined && /^(?:\.{3} ?)?[\p{Lu}\d]/u.test(subject) && !pronoun.test(subject)
    ? subject
    : undefined;
}

/** Each word of the shorter title stands in the longer: `Mary Hale` / `Mary Ann Hale`. */
function agree(one: string, other: string): boolean {
  const first = wordsOf(one);
  const second = wordsOf(other);
  const [shorter, longer] = first.length < second.length ? [first, new Set(second)] : [second, new Set(first)];
  return shorter.every((word) => longer.has(word));
}

function wordsOf(title: string): string[] {
  return (title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word !== "the");
}

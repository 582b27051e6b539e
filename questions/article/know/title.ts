import { definitionOf } from "./subject.ts";

export type TitleHints = {
  /** From a front matter: taken as it is. */
  readonly given: string | undefined;
  /** The heading above the article. */
  readonly heading: string | undefined;
  readonly firstSentence: string;
  readonly fileName: string;
};

const LONGEST = 200;

/** The title: as given, else what heading and first sentence agree on, else what the file is called. */
export function titleOf(hints: TitleHints): string {
  if (hints.given) return clean(hints.given);
  const heading = usable(hints.heading);
  const subject = usable(definitionOf(hints.firstSentence)?.subject);
  if (heading && subject) return agrees(heading, subject) || !startsLikeName(subject) ? heading : subject;
  return heading ?? (subject && startsLikeName(subject) ? subject : fromFileName(hints.fileName));
}

function usable(title: string | undefined): string | undefined {
  if (title === undefined || title.includes("<unk>")) return undefined;
  const cleaned = clean(title);
  return cleaned === "" ? undefined : cleaned;
}

/** `Her (2013 film)`, `You Only Live Twice (film)` */
function clean(title: string): string {
  return title
    .replace(
      / *\((?:[^()]{0,40} )?(?:film|movie|film series|actor|actress|director|producer|award|disambiguation|\d{4})\)$/i,
      "",
    )
    .slice(0, LONGEST)
    .trim();
}

/** Each word of the shorter title stands in the longer: `Daniel Radcliffe` / `Daniel Jacob Radcliffe`. */
function agrees(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const known = new Set(long);
  return short.every((word) => known.has(word));
}

function wordsOf(title: string): string[] {
  return (title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word !== "the");
}

function startsLikeName(subject: string): boolean {
  return (
    /^(?:\.{3} ?)?[\p{Lu}\d]/u.test(subject) && !/^(?:It|This|He|She|They|There|That|These|His|Their)\b/.test(subject)
  );
}

const SMALL = new Set("a an and as at but by for from in into of on or the to vs with".split(" "));

/** `the_dark_knight_2008_film.txt` -> The Dark Knight */
function fromFileName(name: string): string {
  const base = name.slice(name.search(/[^/\\]*$/)).replace(/\.[A-Za-z0-9]{1,8}$/, "");
  const spaced = base
    .replace(/[_\s]+/g, " ")
    .trim()
    .replace(/ (?:\d{4} )?film$/i, "");
  const titled = clean(spaced);
  if (titled === "") return "Untitled";
  if (/\p{Lu}/u.test(titled)) return titled;
  return titled.replace(/[\p{L}\d']+/gu, (word, at: number) => (at > 0 && SMALL.has(word) ? word : capital(word)));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Text as it is compared: no accents, no capitals, straight apostrophes, "&" read out. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’ʼ]/g, "'").replace(/&/g, " and ").toLowerCase();
}

/**
 * The words of a text, folded: "J.R. Webb's 1,200" gives j, r, webb, 1200. A possessive is the word itself, and
 * letters between full stops stand alone, so that initials can be compared with names.
 */
export function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/'s\b/g, "")
    .replace(/(?<=\b\p{L})\./gu, " ");
  return plain.match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Whether one run of words stands whole inside another. */
export function holdsRun(outer: readonly string[], inner: readonly string[]): boolean {
  if (inner.length === 0 || inner.length > outer.length) return false;
  return outer.some((_, from) => inner.every((word, offset) => outer[from + offset] === word));
}

/** A title as people say it: "Vale (2011 film)" and "Vale [a second copy]" are Vale. */
export function plainName(title: string): string {
  const bare = title
    .replace(/\s*\[[^\]]*\]\s*$/, "")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .trim();
  return bare === "" ? title.trim() : bare;
}

/** Words that every quiz uses, and that therefore tell nothing of an answer. */
export const COMMON: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so as if than then of in on at by to for from with without into onto
  over under about after before between during through against near off out up down upon within along across behind
  is are was were be been being am do does did done has have had having will would can could shall should may might must
  i you he she it we they me him her us them his hers its their theirs our your my who whom whose which what when where why
  how much many more most less least some any each every all both either neither other others another same such own one
  not no yes there here also only just very too first last next new old big
  film films movie movies picture pictures feature best award awards prize studio studios company
  year years month months week weeks day days date time part day`.split(/\s+/),
);

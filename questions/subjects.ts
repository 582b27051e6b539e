import type { Question } from "./model.ts";

/**
 * What a question is about, as far as its prompt says: of these groups, one whose every part stands in another text makes
 * that text one about the same. Titles of works each by itself; without one, each name; without any, all the figures together.
 */
export function subjectsOf({ prompt, italics }: Pick<Question, "prompt" | "italics">): readonly (readonly string[])[] {
  const titles = italics.map((range) => prompt.slice(...range));
  if (titles.length > 0) return titles.map((title) => [title]);
  const names = (prompt.match(NAME) ?? [])
    .map((name) => name.replace(OPENING, "").replace(/['’]s?$/u, ""))
    .filter((name) => name.length > 1 && !PRIZE.test(name));
  if (names.length > 0) return names.map((name) => [name]);
  const figures = prompt.match(/\d+/g) ?? [];
  return figures.length > 0 ? [figures] : [];
}

/** "Vilmos Zsigmond", "Margarethe von Trotta", "McCabe" */
const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:of|de|del|della|von|van|der|da|di|la|le|el|the) )*\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

/** "Which Hungarian", "In" */
const OPENING =
  /^(?:Which|Who|Whose|Whom|What|When|Where|How|In|For|At|On|By|From|With|To|Of|Of The|The|As|Under|After|Before|Put)(?: |$)/u;

/** All questions of a prize share its name: that makes none about the same as another. */
const PRIZE =
  /^(?:Academy Awards?|Oscars?|Best|Palme|Or|Golden (?:Lion|Bear)|Cannes|Venice|Berlin|American Film Institute|AFI)(?![\p{L}])/u;

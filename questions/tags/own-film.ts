import type { Article } from "../article/model.ts";
import type { Fact } from "../facts/model.ts";
import type { TaggedFilm } from "./film-tags.ts";

/** The film that an article is about, as far as it says when and where that was made; null where it is about something else. */
export function ownFilm({ title, kind, text }: Article, facts: readonly Fact[]): TaggedFilm | null {
  if (kind !== "film") return null;
  const countries = facts.flatMap(({ relation, modality, values }) => {
    const said = relation === "country" && modality === "asserted" ? values.country : undefined;
    return said === undefined ? [] : [said.text];
  });
  return { title, year: yearIn(text.slice(0, OPENING)), countries: [...new Set(countries)] };
}

/** Characters of its beginning in which an article says of which year its film is. */
const OPENING = 500;

/** "is a 2013 American film", "(1931)", or the first year there is. */
function yearIn(opening: string): number | null {
  const found =
    /\ban? ((?:18|19|20)\d\d)\b/.exec(opening) ?? /\(((?:18|19|20)\d\d)\b/.exec(opening) ?? YEAR.exec(opening);
  return found?.[1] === undefined ? null : Number(found[1]);
}

const YEAR = /\b((?:18|19|20)\d\d)\b/;

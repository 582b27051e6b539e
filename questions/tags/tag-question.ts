import { groupBy } from "../group.ts";
import { keysOf } from "../key.ts";
import { isPlaced, type Question } from "../model.ts";
import { filmTags, type TaggedFilm } from "./film-tags.ts";

/** Films by their titles in small letters. */
export type FilmsByTitle = ReadonlyMap<string, readonly TaggedFilm[]>;

export function byTitle(films: readonly TaggedFilm[]): FilmsByTitle {
  return groupBy(films, ({ title }) => title.toLowerCase());
}

/** What a question's film may be known from. */
export type Knowledge = {
  /** The film that the whole article is about; null where it is about something else. */
  readonly own: TaggedFilm | null;
  readonly films: FilmsByTitle;
  /** The article's text: a title has its year beside it at its first mention. */
  readonly text: string;
};

/**
 * The decade and country of the film that a question is about, as tags: that of its article, that it is tagged with, else the first title in its
 * prompt, or its key, of which something is known, by title and year. Else the decade of the one year that is asked about. What a question is tagged with already stays, and is not said in another way.
 */
export function tagsFor(question: Question, knowledge: Knowledge): string[] {
  const { own } = knowledge;
  const tags = own === null ? tagsOfFilms(question, knowledge) : filmTags(own);
  const kinds = new Set(question.tags.map(kindOf));
  return [...question.tags, ...tags.filter((tag) => !kinds.has(kindOf(tag)))];
}

const kindOf = (tag: string) => tag.slice(0, tag.indexOf(":"));

function tagsOfFilms(question: Question, { films, text }: Knowledge): string[] {
  const { prompt, italics, proof, tags: before } = question;
  const tagged = before.filter((tag) => tag.startsWith("film:"));
  if (tagged.length > 0) return tagged.length === 1 ? tagsOfTagged(tagged[0] ?? "", films) : [];
  const titles = [...italics.map((range) => prompt.slice(...range)), ...keysOf(question)];
  const said = [prompt, isPlaced(proof) ? proof.sentence : "", text];
  for (const title of titles) {
    const tags = filmTags(known(title, yearBeside(title, said), films));
    if (tags.length > 0) return tags;
  }
  return filmTags({ year: yearAsked(question), countries: [] });
}

/** "film:Low Tide (1931)" */
function tagsOfTagged(tag: string, films: FilmsByTitle): string[] {
  const [, title = "", year] = /^film:(.+) \((\d{4})\)$/.exec(tag) ?? [];
  return title === "" ? [] : filmTags(known(title, Number(year), films));
}

/** A year is sure where it stands beside the title; else one film alone must have the title. */
function known(title: string, year: number | null, films: FilmsByTitle): Omit<TaggedFilm, "title"> {
  const called = films.get(title.toLowerCase()) ?? [];
  const meant = year === null ? called : called.filter((film) => isNear(film, year));
  const [film, ...others] = meant;
  return film === undefined || others.length > 0 ? { year, countries: [] } : { ...film, year: year ?? film.year };
}

/** Tables and articles may differ by the time from a first night to a release abroad. */
const isNear = ({ year }: TaggedFilm, other: number) => year !== null && Math.abs(year - other) <= 2;

/** "Low Tide (1931)"; null where two films are called so. */
function yearBeside(title: string, texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = new Set<number>();
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
      const [, year] = /^ \(((?:18|19|20)\d\d)\)/.exec(text.slice(at + title.length, at + title.length + 8)) ?? [];
      if (year !== undefined) years.add(Number(year));
    }
    const [year, ...others] = years;
    if (year !== undefined) return others.length === 0 ? year : null;
  }
  return null;
}

/** The one year in the prompt, or the key where it is one. */
function yearAsked(question: Question): number | null {
  const years = new Set([question.prompt, ...keysOf(question)].flatMap((text) => text.match(YEARS) ?? []));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}

const YEARS = /(?<!\d)(?:18[89]|19\d|20[0-4])\d(?!\d)/g;

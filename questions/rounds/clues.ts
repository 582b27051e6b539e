import { withThe } from "./compose.ts";
import { decadeOf, type FilmRow, namesOf, type Trade } from "./film-row.ts";
import { saidGenre } from "./genre.ts";

export const CLUES = 5;
/** When and where. */
const EARLY = 2;

/** Something that can be said of a film without its name: what it is called in the proof, what it says, how it is told, and of which films it is true. */
export type Clue = {
  readonly label: string;
  readonly value: string;
  readonly text: string;
  readonly holds: (film: FilmRow) => boolean;
};

/**
 * Five clues of a film, from what tells little to what tells most, no two of one kind; null where there are fewer. `also` is another
 * film of whoever directed it.
 */
export function cluesFor(film: FilmRow, also: FilmRow | null): Clue[] | null {
  const words = wordsOf(film.title);
  const says = ({ text }: Clue) => wordsOf(text).some((word) => word.length > 3 && words.includes(word));
  const fair = allClues(film, also).filter((clue) => !says(clue));
  const kinds = fair.filter((clue) => fair.find(({ label }) => label === clue.label) === clue);
  if (kinds.length < CLUES || kinds.at(-1)?.label !== DIRECTED) return null;
  return [...kinds.slice(0, EARLY), ...kinds.slice(EARLY - CLUES)];
}

export function holdAll(clues: readonly Clue[], film: FilmRow): boolean {
  return clues.every(({ holds }) => holds(film));
}

/** All who directed a film, as they are said together; nothing where nobody is known. */
export function directorsOf(film: FilmRow): string {
  return namesOf(film, "director").join(" and ");
}

const DIRECTED = "Directed by";

/** What can be said of a film, from what tells little to what tells most. */
function allClues(film: FilmRow, also: FilmRow | null): Clue[] {
  const of = cluesAbout(film);
  return [
    ...of(
      "Decade",
      (each) => [decadeOf(each)],
      (decade) => `It was first shown in the ${decade}.`,
    ),
    ...of(
      "Country",
      ({ countries }) => countries,
      (country) => `It comes from ${withThe(country)}.`,
    ),
    ...of(
      "Kind",
      (each) => saidGenre(each),
      (genre) => `It is ${genre}.`,
    ),
    ...of("Camera", others("cinematographer"), (name) => `It was shot by ${name}.`),
    ...of("Music", others("composer"), (name) => `Its music is by ${name}.`),
    ...of(
      "Award",
      ({ awards }) => awards,
      (award) => `It won ${award}.`,
    ),
    ...(also === null ? [] : [alsoClue(film, also)]),
    // "Karl Lind Sr." ends a sentence itself.
    ...of("Acting", partsIn, (part) => (part.endsWith(".") ? part : `${part}.`)),
    ...of(
      DIRECTED,
      (each) => [directorsOf(each)].filter(Boolean),
      (name) => `It was directed by ${name}.`,
    ),
  ];
}

/** A clue for each value of one kind that the film has. */
function cluesAbout(film: FilmRow) {
  return (label: string, values: (film: FilmRow) => readonly string[], text: (value: string) => string): Clue[] =>
    values(film).map((value) => ({
      label,
      value,
      text: text(value),
      holds: (other) => values(other).includes(value),
    }));
}

/** True of every other film by the same directors. */
function alsoClue(film: FilmRow, also: FilmRow): Clue {
  const whose = namesOf(film, "director").length > 1 ? "Its directors" : "Its director";
  return {
    label: "Also by its director",
    value: also.title,
    text: `${whose} also made ${also.title}.`,
    holds: (other) => other !== also && directorsOf(other) === directorsOf(film),
  };
}

/** With whom they play, as the same actor may be in other films of those years. */
function partsIn({ credits }: FilmRow): string[] {
  return credits.flatMap(({ trade, name, role }) =>
    trade === "actor" && role !== undefined ? [`${name} plays ${role}`] : [],
  );
}

/** Those of a trade who did not direct it too: that is said last, and once. */
function others(trade: Trade): (film: FilmRow) => string[] {
  return (film) => {
    const directors = namesOf(film, "director");
    return namesOf(film, trade).filter((name) => !directors.includes(name));
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

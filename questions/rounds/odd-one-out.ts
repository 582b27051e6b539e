import { shuffled } from "../hash.ts";
import type { ChoiceQuestion } from "../model.ts";
import { isFamous, outshines } from "../pools/index.ts";
import { areNeighbours } from "../tables/regions.ts";
import { byFame, compose, dated } from "./compose.ts";
import { BEST_PICTURE, type FilmRow, filmKey, namesOf, plainFilms } from "./film-row.ts";
import { isForeign } from "./foreign-title.ts";
import { areOfLikeFame, type Mates, matesInCircles } from "./mates.ts";
import { areOfOneSeries } from "./series.ts";
import { sharing } from "./sharing.ts";
import { isSound } from "./sound.ts";

/** What three films may share and a fourth may lack. */
type Bond = {
  readonly name: "director" | "award" | "country";
  readonly of: (film: FilmRow) => readonly string[];
  /** Three that share `value`, and which the fourth lacks. */
  readonly prompt: (value: string) => string;
  /** Whether all is known that it takes, as a film may lack in our rows what it has, and whether the fourth could be one of the three. */
  readonly isKnown: (value: string, odd: FilmRow, three: readonly FilmRow[], mates: Mates) => boolean;
};

/** Prizes of which every winner is in our rows; who is known to have won another prize, and not this one, did not. */
const ALL_WINNERS: readonly string[] = [BEST_PICTURE];

/**
 * Countries whose films are seldom made together with another country. Between any others a film may belong to both, though one alone
 * is named: *In the Realm of the Senses* is a French film as well, *Black Orpheus* an Italian one.
 */
const ALONE = new Set(["China", "Hong Kong", "India", "Iran", "Japan", "South Korea", "Taiwan"]);

/** Years that the fourth may stand before the first or after the last of the three. */
const NEAR = 5;
/** Three by one director are as well known at least, or nobody could tell what they share. */
const KNOWN = 2;
/** Films that are tried as the fourth: where none of them does, one of the three stands out itself. */
const TRIED = 12;

const BONDS: readonly Bond[] = [
  {
    name: "director",
    of: (film) => namesOf(film, "director"),
    prompt: () => "Three of these films have the same director. Which is the odd one out?",
    isKnown: (value, odd, three, mates) =>
      three.every(({ fame }) => fame >= KNOWN) &&
      !isFamous(odd.title, odd.year) &&
      comeFromOneCountry([...three, odd]) &&
      sharesGenres(odd, three) &&
      namesOf(odd, "director").every(
        (name) => mates(value, "director", odd.year).includes(name) && !outshines(name, value),
      ),
  },
  {
    name: "award",
    of: ({ awards }) => awards,
    prompt: (value) => `Three of these films won ${value}. Which is the odd one out?`,
    isKnown: (value, odd, three) => ALL_WINNERS.includes(value) && sharesCountry(odd, three),
  },
  {
    name: "country",
    of: ({ countries }) => countries,
    prompt: () => "Three of these films come from the same country. Which is the odd one out?",
    isKnown: (value, odd) =>
      [value, ...odd.countries].every((country) => ALONE.has(country)) && areNeighbours([value], odd.countries),
  },
];

/**
 * *Odd one out*: three films share a director, an award or a country, and nothing of that kind is shared by the fourth. Each film is
 * the fourth of one question at most, and each three stand in one question. Who made the fourth could be taken for whoever made the three, and is not far better known.
 */
export function oddOnesOut(rows: readonly FilmRow[], seed: string, mates: Mates = matesInCircles): ChoiceQuestion[] {
  const films = plainFilms(rows);
  const used = new Set<string>();
  return BONDS.flatMap((bond) => [...sharing(films, bond.of, 3)].flatMap(([value, all]) => asked(bond, value, all)));

  function asked(bond: Bond, value: string, all: readonly FilmRow[]): ChoiceQuestion[] {
    const apart = shuffled(all, `${seed}|${value}`, filmKey).filter((film) => bond.of(film).length === 1);
    return threes(apart).flatMap((three) => {
      const fit = shuffled(films, `${seed}|${value}|odd`, filmKey).filter(
        (film) => !used.has(filmKey(film)) && isOdd(film, three, bond) && bond.isKnown(value, film, three, mates),
      );
      const odd = fit.slice(0, TRIED).find((film) => isSound(question(bond, value, three, film)));
      if (odd === undefined) return [];
      used.add(filmKey(odd));
      return [question(bond, value, three, odd)];
    });
  }
}

/** Threes from the front, none with a film twice. */
function threes(films: readonly FilmRow[]): FilmRow[][] {
  const count = Math.floor(films.length / 3);
  return Array.from({ length: count }, (_, at) => films.slice(3 * at, 3 * at + 3))
    .filter((three) => !areOfOneSeries(three))
    .map(byYear);
}

const byYear = (films: readonly FilmRow[]) => films.toSorted((a, b) => a.year - b.year || (a.title < b.title ? -1 : 1));

/** It is known to have something else of the kind, nothing that any of the three has, and is of their time. */
function isOdd(odd: FilmRow, three: readonly FilmRow[], bond: Bond): boolean {
  const own = bond.of(odd);
  const theirs = new Set(three.flatMap(bond.of));
  const [first, last] = [three[0]?.year ?? 0, three[2]?.year ?? 0];
  return (
    own.length > 0 &&
    !own.some((value) => theirs.has(value)) &&
    odd.year >= first - NEAR &&
    odd.year <= last + NEAR &&
    three.every((film) => areOfLikeFame(film, odd)) &&
    !isOfOtherFame(odd, three) &&
    !oneIsAlone([...three, odd].map(({ title }) => isForeign(title))) &&
    !oneIsAlone([...three, odd].map(({ genres }) => genres.includes("animation")))
  );
}

/** Whether everybody knows it, and not the three, or the three and not it: it would be told by that alone. */
function isOfOtherFame(odd: FilmRow, three: readonly FilmRow[]): boolean {
  const [own, ...theirs] = [odd, ...three].map(({ title, year }) => isFamous(title, year));
  return theirs.filter((each) => each === own).length < 2;
}

/** Whether one stands against all the others, whichever that is: it would be taken for the odd one. */
function oneIsAlone(marks: readonly boolean[]): boolean {
  const marked = marks.filter(Boolean).length;
  return marked === 1 || marked === marks.length - 1;
}

/** A country that all have, or none that is known of any: who alone comes from elsewhere could be called the odd one too. */
function comeFromOneCountry([first, ...others]: readonly FilmRow[]): boolean {
  const countries = first?.countries ?? [];
  if (countries.length === 0) return others.every((film) => film.countries.length === 0);
  return countries.some((country) => others.every((film) => film.countries.includes(country)));
}

/** As far as it is known what kinds of film they are, the fourth is of a kind with two of the three at least. */
function sharesGenres(odd: FilmRow, three: readonly FilmRow[]): boolean {
  const alike = ({ genres }: FilmRow) =>
    genres.length === 0 || odd.genres.length === 0 || genres.some((genre) => odd.genres.includes(genre));
  return three.filter(alike).length >= 2;
}

/** Where nobody knows a country for any of them, none of them tells. */
function sharesCountry(odd: FilmRow, three: readonly FilmRow[]): boolean {
  const theirs = three.flatMap(({ countries }) => countries);
  if (theirs.length === 0) return odd.countries.length === 0;
  return odd.countries.some((each) => theirs.includes(each));
}

function question(bond: Bond, value: string, three: readonly FilmRow[], odd: FilmRow): ChoiceQuestion {
  // The order of their letters tells nothing, where the last would always be the one.
  const films = [...three, odd].sort((a, b) => (a.title < b.title ? -1 : 1));
  return {
    kind: "choice",
    ...compose({
      topic: "odd-one-out",
      asks: `${bond.name} ${value}`,
      prompt: bond.prompt(value),
      titles: [],
      films,
      cells: films.map((film) => [dated(film), bond.of(film).join(", ")]),
      difficulty: byFame(films),
    }),
    options: films.map(({ title }) => title),
    answer: films.indexOf(odd),
  };
}

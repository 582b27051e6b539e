import { shuffled } from "../hash.ts";
import type { ChoiceQuestion } from "../model.ts";
import { byFame, compose, dated } from "./compose.ts";
import { type FilmRow, filmKey, plainFilms, type Trade } from "./film-row.ts";
import { sharing } from "./sharing.ts";
import { isSound } from "./sound.ts";

const OPTIONS = 4;
/** Years that a wrong answer's films may be from those of the chain. */
const NEAR = 15;

const DID: Readonly<Record<Trade, string>> = {
  director: "directed by",
  actor: "with",
  composer: "music by",
  cinematographer: "shot by",
};

type Person = { readonly name: string; readonly trade: Trade; readonly films: readonly FilmRow[] };

/**
 * *Chain*: from one film to another by the one person who worked on both, in the same trade. The wrong answers have that trade and
 * worked on films of the time, one of the two among them at most; those of the
 * films' countries go first. Each person is the link of one chain.
 */
export function chains(rows: readonly FilmRow[], seed: string): ChoiceQuestion[] {
  const films = plainFilms(rows);
  const people = peopleIn(films);
  const used = new Set<string>();
  return people.flatMap((person) => {
    if (used.has(person.name)) return [];
    const pair = pairOf(person, seed);
    const wrong = pair === null ? [] : wrongFor(person, pair, people, seed);
    if (pair === null || wrong.length < OPTIONS - 1) return [];
    const made = question(person, pair, wrong);
    if (!isSound(made)) return [];
    used.add(person.name);
    return [made];
  });
}

/** Everybody with two films or more in one trade, and everybody else as far as they may be wrong answers. */
function peopleIn(films: readonly FilmRow[]): Person[] {
  const trades: readonly Trade[] = ["director", "actor", "composer", "cinematographer"];
  return trades.flatMap((trade) => {
    const namesIn = (film: FilmRow) => film.credits.flatMap((credit) => (credit.trade === trade ? [credit.name] : []));
    return [...sharing(films, namesIn, 1)].map(([name, own]) => ({ name, trade, films: own }));
  });
}

type Pair = readonly [FilmRow, FilmRow];

/** Two films of somebody that nobody else links, whatever their trades. */
function pairOf({ name, films }: Person, seed: string): Pair | null {
  const [one, ...others] = shuffled(films, `${seed}|${name}`, filmKey);
  if (one === undefined) return null;
  const two = others.find((film) => linksOf(one, film).join() === name);
  if (two === undefined) return null;
  return one.year <= two.year ? [one, two] : [two, one];
}

/** Everybody who is named in both. */
function linksOf(one: FilmRow, two: FilmRow): string[] {
  const names = new Set(two.credits.map(({ name }) => name));
  return [...new Set(one.credits.map(({ name }) => name))].filter((name) => names.has(name));
}

/** People of the trade and time, those of the country first, who are named in one of the two films at most. */
function wrongFor(person: Person, [one, two]: Pair, people: readonly Person[], seed: string): string[] {
  const isNear = ({ year }: FilmRow) => year >= one.year - NEAR && year <= two.year + NEAR;
  const fit = people.filter(
    ({ name, trade, films }) =>
      trade === person.trade && name !== person.name && films.some(isNear) && !linksOf(one, two).includes(name),
  );
  const drawn = shuffled(fit, `${seed}|${person.name}|wrong`, ({ name }) => name);
  const countries = new Set([...one.countries, ...two.countries]);
  const isAlike = ({ films }: Person) =>
    films.some((film) => isNear(film) && film.countries.some((country) => countries.has(country)));
  return [...drawn.filter(isAlike), ...drawn.filter((each) => !isAlike(each))]
    .slice(0, OPTIONS - 1)
    .map(({ name }) => name);
}

function question({ name, trade }: Person, [one, two]: Pair, wrong: readonly string[]): ChoiceQuestion {
  const options = [name, ...wrong].sort();
  return {
    kind: "choice",
    ...compose({
      topic: "chain",
      asks: trade,
      prompt: `Chain: which ${trade} links ${one.title} and ${two.title}?`,
      titles: [one.title, two.title],
      films: [one, two],
      cells: [one, two].map((film) => [dated(film), `${DID[trade]} ${name}`]),
      difficulty: byFame([one, two]),
    }),
    options,
    answer: options.indexOf(name),
  };
}

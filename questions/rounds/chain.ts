import { shuffled } from "../hash.ts";
import type { ChoiceQuestion } from "../model.ts";
import { byFame, compose, dated } from "./compose.ts";
import { type FilmRow, filmKey, plainFilms, type Trade } from "./film-row.ts";
import { type Mates, matesInCircles } from "./mates.ts";
import { areOfOneSeries } from "./series.ts";
import { sharing } from "./sharing.ts";
import { isSound } from "./sound.ts";

const OPTIONS = 4;
/** So many of those who could be taken for the link are drawn from: who stands further off fools fewer. */
const NEAREST = 5;

const DID: Readonly<Record<Trade, string>> = {
  director: "directed by",
  actor: "with",
  composer: "music by",
  cinematographer: "shot by",
};

/** Of the wrong answers so many at least made a film that is in the rows, so that they are heard of. */
const LISTED = 2;

type Person = { readonly name: string; readonly trade: Trade; readonly films: readonly FilmRow[] };

/**
 * *Chain*: from one film to another by the one person who worked on both, in the same trade. The wrong answers could be taken for that
 * person in films of those years, and are named in one of the two at most. Each person is the link of one chain.
 */
export function chains(rows: readonly FilmRow[], seed: string, mates: Mates = matesInCircles): ChoiceQuestion[] {
  const used = new Set<string>();
  const isListed = listedIn(rows);
  return peopleIn(plainFilms(rows)).flatMap((person) => {
    if (used.has(person.name)) return [];
    const pair = pairOf(person, seed);
    const wrong = pair === null ? [] : wrongFor(person, pair, mates, isListed, seed);
    if (pair === null || wrong.length < OPTIONS - 1) return [];
    const made = question(person, pair, wrong);
    if (!isSound(made)) return [];
    used.add(person.name);
    return [made];
  });
}

/** Everybody with two films or more in one trade. */
function peopleIn(films: readonly FilmRow[]): Person[] {
  const trades: readonly Trade[] = ["director", "actor", "composer", "cinematographer"];
  return trades.flatMap((trade) => {
    const namesIn = (film: FilmRow) => film.credits.flatMap((credit) => (credit.trade === trade ? [credit.name] : []));
    return [...sharing(films, namesIn, 2)].map(([name, own]) => ({ name, trade, films: own }));
  });
}

type Listed = (name: string, trade: Trade) => boolean;

/** Who is named in that trade in any of the films. */
function listedIn(rows: readonly FilmRow[]): Listed {
  const listed = new Set(rows.flatMap(({ credits }) => credits.map(({ name, trade }) => `${trade}|${name}`)));
  return (name, trade) => listed.has(`${trade}|${name}`);
}

type Pair = readonly [FilmRow, FilmRow];

/** Two films of somebody that nobody else links, whatever their trades, and that do not belong together by their titles. */
function pairOf({ name, films }: Person, seed: string): Pair | null {
  const [one, ...others] = shuffled(films, `${seed}|${name}`, filmKey);
  if (one === undefined) return null;
  const two = others.find((film) => linksOf(one, film).join() === name && !areOfOneSeries([one, film]));
  if (two === undefined) return null;
  return one.year <= two.year ? [one, two] : [two, one];
}

/** Everybody who is named in both. */
function linksOf(one: FilmRow, two: FilmRow): string[] {
  const names = new Set(two.credits.map(({ name }) => name));
  return [...new Set(one.credits.map(({ name }) => name))].filter((name) => names.has(name));
}

/**
 * Some of those who could be taken for the person in the years of both films: who made a film that is in the rows goes first, as of the
 * rest fewer have heard; nobody where hardly anybody did.
 */
function wrongFor({ name, trade }: Person, [one, two]: Pair, mates: Mates, isListed: Listed, seed: string): string[] {
  const later = new Set(mates(name, trade, two.year));
  const links = new Set(linksOf(one, two));
  const fit = mates(name, trade, one.year).filter((mate) => later.has(mate) && !links.has(mate));
  const listed = fit.filter((mate) => isListed(mate, trade));
  if (listed.length < LISTED) return [];
  const near = [...listed, ...fit.filter((mate) => !listed.includes(mate)).slice(0, 1)];
  const drawn = near.slice(0, Math.max(OPTIONS - 1, Math.min(listed.length, NEAREST)));
  return shuffled(drawn, `${seed}|${name}|wrong`, (mate) => mate).slice(0, OPTIONS - 1);
}

function question({ name, trade }: Person, [one, two]: Pair, wrong: readonly string[]): ChoiceQuestion {
  const options = [name, ...wrong].sort();
  return {
    kind: "choice",
    ...compose({
      topic: "chain",
      asks: trade,
      prompt: `Which ${trade} links ${one.title} with ${two.title}?`,
      titles: [one.title, two.title],
      films: [one, two],
      cells: [one, two].map((film) => [dated(film), `${DID[trade]} ${name}`]),
      difficulty: byFame([one, two]),
    }),
    options,
    answer: options.indexOf(name),
  };
}

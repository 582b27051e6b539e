import { WINNERS, WON_AGAIN } from "./films/winners.ts";
import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

const titlesBy = once(
  () =>
    new Map(
      rowsOf(WINNERS).map(([prize = "", films = ""]) => [
        foldName(prize),
        new Set(films.split(/(?<==\d{4})\//).map((film) => foldName(film.slice(0, film.lastIndexOf("="))))),
      ]),
    ),
);

const peopleBy = once(
  () =>
    new Map(
      rowsOf(WON_AGAIN).map(([prize = "", people = ""]) => [foldName(prize), new Set(people.split("/").map(foldName))]),
    ),
);

/** Whether a film of that title has ever won the prize, as far as the pools know its winners. */
export const hasWon = (title: string, prize: string): boolean =>
  titlesBy().get(foldName(prize))?.has(foldName(title)) === true;

/** Whether somebody won the prize for more than one film. */
export const wonAgain = (name: string, prize: string): boolean =>
  peopleBy().get(foldName(prize))?.has(foldName(name)) === true;

import { amountOf } from "../../facts/mentions/quantity.ts";

const dayOf = (year: number) => amountOf(String(year), "date") ?? 0;

/** Before, nothing was shown to anybody that could be called a film. */
const FIRST = dayOf(1894);

/** What came about after the war was not there in it. */
const PEACE = dayOf(1946);

/** From here on films speak: none of them is taken for a silent one, nor the other way round. */
const SOUND = { from: dayOf(1929), to: dayOf(1931) };

/** Days from one year to the next option at the most: three years, and four where less is remembered. */
const NEAR = { of: dayOf(1930), before: 4 * 366, since: 3 * 366 };

/** The years that could be taken for one of film history, and how far one of them may lie from the next. */
export function yearsOfHistory<Year extends { readonly amount: number }>(
  years: readonly Year[],
  key: number,
  relation: string,
): { readonly among: readonly Year[]; readonly near: number } {
  const isThere = ({ amount }: Year) =>
    (key < FIRST || amount >= FIRST) && (relation === "film-year" || key < PEACE || amount >= PEACE);
  const isOfItsAge = ({ amount }: Year) =>
    relation !== "film-year" || (key < SOUND.to ? amount < SOUND.to : amount >= SOUND.from);
  return {
    among: years.filter((year) => isThere(year) && isOfItsAge(year)),
    near: key < NEAR.of ? NEAR.before : NEAR.since,
  };
}

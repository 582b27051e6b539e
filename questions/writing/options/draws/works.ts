import type { Value } from "../../../facts/model.ts";
import { agree } from "../../../facts/values.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

/** So many works, those that the article tells nearest to the key: they are nearest in time as well. */
const MOST = 9;

/** So many characters of an article weigh as much as a year between two works. */
const A_YEAR = 100_000;

/** Other works that the article names, shown as the same thing, and false by what it says of them. */
export function works(asked: Asked, scope: Scope): Drawn {
  const medium = mediumOf(asked.answer);
  const place = asked.answer.mention?.start ?? 0;
  const all = (scope.valuesOf.get("work") ?? []).filter(
    (value) => areAlike(mediumOf(value), medium) && suitsSort(value, asked) && !isSaid(value, asked, scope),
  );
  const year = Number(asked.fact.values.year?.text);
  const distance = ({ text, key, mention }: Value) => {
    const own = (scope.mentionedIn.get(key) ?? []).flatMap((reading) => yearsAfter(text, reading.text))[0];
    const apart = Number.isFinite(year) && own !== undefined ? Math.abs(Number(own) - year) : 0;
    return apart * A_YEAR + Math.abs((mention?.start ?? 0) - place);
  };
  return { told: [...all].sort((a, b) => distance(a) - distance(b)).slice(0, MOST), pooled: [] };
}

/** Shown as the same thing, as far as is known; books and games stand beside none. */
function areAlike(one: string | null, other: string | null): boolean {
  return one === other || (one === null && SEEN.has(other ?? "")) || (other === null && SEEN.has(one ?? ""));
}

const SEEN = new Set(["film", "television", "stage"]);

/** Nothing but what is surely a film stands beside a film debut. */
function suitsSort(value: Value, { fact }: Asked): boolean {
  const { sort } = fact.values;
  return sort === undefined || !/film|feature/.test(sort.text) || mediumOf(value) === "film";
}

function mediumOf({ mention }: Value): string | null {
  return [...(mention?.entity?.roles ?? [])][0] ?? null;
}

/** A year is told apart by the work's own; all else by whether a sentence names the work beside what the stem says. */
function isSaid(value: Value, { fact, stem }: Asked, scope: Scope): boolean {
  const readings = scope.mentionedIn.get(value.key) ?? [];
  const { year } = fact.values;
  if (year !== undefined && stem.slots.includes("year")) {
    const years = readings.flatMap(({ text }) => yearsAfter(value.text, text));
    return years.length === 0 || years.includes(year.text);
  }
  const said = stem.slots.map((slot) => /^\S+/.exec(fact.values[slot]?.text ?? "")?.[0] ?? "");
  return readings.some(
    (reading) =>
      reading === fact.reading || fact.also.includes(reading) || said.every((words) => reading.text.includes(words)),
  );
}

/** 1993 of "Low Tide (1993)"; all of "(1993–1995)", so that a run of years is never told apart. */
function yearsAfter(title: string, text: string): string[] {
  const at = text.indexOf(`${title} (`);
  if (at < 0) return [];
  const bracket = /^[^)]*/.exec(text.slice(at + title.length + 2))?.[0] ?? "";
  const years = bracket.match(/\b(?:18|19|20)\d\d\b/g) ?? [];
  if (years.length < 2) return years;
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  return Array.from({ length: Math.min(80, Math.max(0, last - first + 1)) }, (_, step) => String(first + step));
}

/** Parts in other works, by the same relation; those that are told near to the key. */
export function parts(asked: Asked, scope: Scope): Drawn {
  const { answer, relation, ask, fact } = asked;
  const told = scope.store.of(relation.name).flatMap(({ values }) => {
    const value = values[ask.answer];
    const sameWork =
      values.work !== undefined && fact.values.work !== undefined && agree(values.work, fact.values.work);
    return value === undefined || sameWork || isWhole(value) !== isWhole(answer) ? [] : [value];
  });
  return { told, pooled: [] };
}

/** A name of several words beside such names. */
const isWhole = ({ text }: Value) => text.includes(" ");

import type { Fact, Value } from "../../facts/model.ts";
import { agree } from "../../facts/values.ts";
import { remembering } from "../../remember.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { isMany, nearby } from "./nearby.ts";
import { type Asked, mayBeSaid, rightByStore } from "./truth.ts";

/**
 * Quantities of the article in the same format that could stand beside the key, and are wrong there: bound to something
 * else by a fact, or used in a sentence that cannot be taken for an answer.
 */
export function quantityDecoys(asked: Asked, scope: Scope): Value[] {
  const { answer } = asked;
  const mine = answer.mention?.quantity;
  const right = [answer, ...rightByStore(asked, scope)];
  const alike = (value: Value) =>
    value.mention?.quantity?.unit === mine?.unit &&
    value.mention?.quantity?.about === mine?.about &&
    near(value, answer) &&
    form(value.text) === form(answer.text);
  const loose = around(scope.valuesOf.get(answer.type) ?? [], asked).filter(
    (value) => alike(value) && !mayBeSaid(value.key, asked, scope),
  );
  return [...bound(asked, scope).filter(alike), ...loose].filter(
    (value) => !right.some((other) => agree(other, value)),
  );
}

function bound(asked: Asked, scope: Scope): readonly Value[] {
  if (asked.answer.type === "date") return around(datesByPlace(scope), asked);
  return boundElsewhere(asked, scope);
}

/** Of very many those around the key's sentence. */
function around(values: readonly Value[], { fact }: Asked): readonly Value[] {
  return nearby(values, placeOf, fact.reading.sentence.start);
}

const placeOf = ({ mention }: Value) => mention?.start ?? 0;

/** In order of place where only some of them are looked at. */
const datesByPlace = perScope((scope): readonly Value[] => {
  const dates = scope.boundQuantities.get("date") ?? [];
  return isMany(dates) ? dates.toSorted((a, b) => placeOf(a) - placeOf(b)) : dates;
});

/** Relations whose numbers measure one kind of thing: what is taken in one place is false in another. */
const MEASURES: readonly (readonly string[])[] = [
  ["gross-worldwide", "gross-territory", "gross-elsewhere", "gross-domestic", "territory-list"],
  ["opening-weekend", "wide-weekend", "opening-day"],
  ["limited-theaters", "wide-theaters", "opening-theaters"],
  ["award-count", "nomination-count"],
  ["disc-sales"],
];

/** What facts of such relations give, and in other sentences than the key's facts of any: they tell what it measures. */
function boundElsewhere({ fact, relation, answer }: Asked, scope: Scope): Value[] {
  const alike = MEASURES.find((names) => names.includes(relation.name)) ?? [];
  const told = factsOf(scope).get(answer.type) ?? [];
  return nearby(told, (other) => other.reading.index, fact.reading.index)
    .filter(
      (other) => alike.includes(other.relation) || (other.reading !== fact.reading && other.modality === "asserted"),
    )
    .flatMap(({ values }) => Object.values(values).filter(({ type }) => type === answer.type));
}

/** Facts by the types of their values; in order of place where only some of them are looked at. */
const factsOf = perScope((scope): ReadonlyMap<string, readonly Fact[]> => {
  const byType = new Map<string, Fact[]>();
  for (const fact of scope.store.all) {
    for (const type of new Set(Object.values(fact.values).map((value) => value.type))) {
      const known = byType.get(type);
      if (known === undefined) byType.set(type, [fact]);
      else known.push(fact);
    }
  }
  for (const facts of byType.values()) if (isMany(facts)) facts.sort((a, b) => a.reading.index - b.reading.index);
  return byType;
});

/** The format: commas and decimals stay, so that no option looks different from the others. */
const form = remembering((text) =>
  text
    .toLowerCase()
    .replace(/\b(early|mid|late)[- ]/, "$1 ")
    .replace(/\d+/g, (digits, at: number) => (text.charAt(at - 1) === "." ? "0".repeat(digits.length) : "0"))
    .replace(/[a-z]+/gi, (word) => (/^(?:million|billion)$/.test(word) ? word : "a")),
);

/** Days within three years of the key, or of its season where no year is said; numbers from half of it to twice. */
function near(value: Value, answer: Value): boolean {
  const a = value.mention?.quantity?.amount ?? 0;
  const b = answer.mention?.quantity?.amount ?? 0;
  if (answer.type === "date") return Math.abs(a - b) >= least(answer) && Math.abs(a - b) <= most(answer);
  return b > 0 && a >= 0.5 * b && a <= 2 * b;
}

const isDay = (value: Value) => /md|dm/.test(value.mention?.quantity?.unit ?? "");

/** Two days so near may be one event, on two coasts or in two calendars. */
const least = (value: Value) => (isDay(value) ? 6 : 0);

/** Without a year nothing further off than a season can be compared. */
const most = (value: Value) => (/date (?:md|dm)$/.test(value.mention?.quantity?.unit ?? "") ? 300 : 366 * 3);

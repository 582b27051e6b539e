import type { Value } from "../../facts/model.ts";
import { agree } from "../../facts/values.ts";
import type { Option } from "../draft.ts";
import { type Scope, timesNamed } from "../scope.ts";
import { befits, mayComeFromPool } from "./befits.ts";
import { suitsWinner } from "./categories.ts";
import { clash } from "./clash.ts";
import { suits } from "./kin.ts";
import { nearby } from "./nearby.ts";
import { poolFor } from "./pool.ts";
import { type Asked, mayBeSaid, rightByStore } from "./truth.ts";

/** Names that could stand beside the key: of its kind, false by the article, nearest kin first. */
export function namedCandidates(asked: Asked, scope: Scope): Option[] {
  const right = new Set([asked.answer, ...rightByStore(asked, scope)].map((value) => value.key));
  const inStem = new Set(asked.stem.slots.map((slot) => asked.fact.values[slot]?.key ?? ""));
  const free = (key: string) => !right.has(key) && !inStem.has(key) && !mayBeSaid(key, asked, scope);
  const foils = foilsOf(asked, scope).filter(({ key }) => !right.has(key) && !inStem.has(key));
  const others = [...inStem].filter((key) => key.length > 2);
  const fits = (text: string) =>
    suitsWinner(text, asked) && !(isNamed(asked) && others.some((key) => clash(key, text)));
  const told = (values: readonly Value[], from: Option["from"]) =>
    values
      .filter((value) => isFitting(value, asked, scope) && fits(value.text) && free(value.key))
      .map((value): Option => ({ ...optionOf(value, scope), from }));
  const pooled = (mayComeFromPool(asked) ? poolFor(asked, scope) : [])
    .map((name): Option => ({ text: name, key: keyOfName(name), from: "pool", named: timesNamed(scope, name) }))
    .filter((option) => fits(option.text) && free(option.key));
  if (asked.ask.options !== undefined) return pooled;
  const foiled = foils
    .filter((value) => isFitting(value, asked, scope))
    .map((value): Option => ({ ...optionOf(value, scope), from: "sibling" }));
  if (asked.ask.sameYear === true && scope.year !== null) return pooled;
  // Where several answers are right, whoever the article names may be one of them.
  if (asked.ask.many === true) return [...foiled, ...pooled.filter((option) => !scope.mentionedIn.has(option.key))];
  return [
    ...foiled,
    ...told(siblingsOf(asked, scope), "sibling"),
    ...told(cousinsOf(asked, scope), "article"),
    ...pooled,
  ];
}

/** Of the key's kind, and fit for this very question. */
function isFitting(value: Value, asked: Asked, scope: Scope): boolean {
  return suits(value, asked, scope) && befits(value, asked, scope);
}

/** Asks for somebody: "Anna Vane" and "Anna" may be one. */
function isNamed({ answer }: Asked): boolean {
  return answer.type === "person" || answer.type === "character";
}

const keyOfName = (name: string) => name.toLowerCase().replace(/^the /, "");

function optionOf({ text, key }: Value, scope: Scope): Omit<Option, "from"> {
  return { text, key, named: timesNamed(scope, text) };
}

/** What the relation of the foils says of the same things, and no fact of this relation does. */
function foilsOf(asked: Asked, scope: Scope): Value[] {
  const { foils, answer } = asked.ask;
  if (foils === undefined) return [];
  const alike = asked.stem.slots.filter((slot) => slot !== "who");
  return scope.store.of(foils).flatMap((fact) => {
    const same = alike.every((slot) => {
      const mine = asked.fact.values[slot];
      const theirs = fact.values[slot];
      return mine !== undefined && theirs !== undefined && agree(mine, theirs);
    });
    return same ? (fact.values[answer] ?? []) : [];
  });
}

/** What else of the key's type the article mentions. */
function cousinsOf({ answer, fact }: Asked, scope: Scope): readonly Value[] {
  const all = scope.valuesOf.get(answer.type) ?? [];
  return nearby(all, (value) => value.mention?.start ?? 0, fact.reading.sentence.start);
}

/** What else fills the same slot of the same relation, for other questions. */
function siblingsOf(asked: Asked, scope: Scope): Value[] {
  const all = nearby(scope.store.of(asked.relation.name), (fact) => fact.reading.index, asked.fact.reading.index);
  return all.flatMap((fact) => fact.values[asked.ask.answer] ?? []);
}

/**
 * Quantities of the article in the same format that could stand beside the key: dates that are bound to something else
 * or used in a sentence that cannot be taken for an answer; of numbers only those that tell of the same kind of thing.
 */
export function quantityDecoys(asked: Asked, scope: Scope): Value[] {
  const { answer } = asked;
  const right = rightByStore(asked, scope);
  return (answer.type === "date" ? datesTold(asked, scope) : numbersAlike(asked, scope)).filter(
    (value) =>
      value.mention?.quantity?.unit === answer.mention?.quantity?.unit &&
      value.mention?.quantity?.about === answer.mention?.quantity?.about &&
      near(value, answer) &&
      form(value.text) === form(answer.text) &&
      ![answer, ...right].some((other) => agree(other, value)),
  );
}

function datesTold(asked: Asked, scope: Scope): Value[] {
  const loose = (scope.valuesOf.get("date") ?? []).filter((value) => !mayBeSaid(value.key, asked, scope));
  return [...(scope.boundQuantities.get("date") ?? []), ...loose];
}

/** Relations whose numbers measure one kind of thing. */
const MEASURES: readonly (readonly string[])[] = [
  ["gross-worldwide", "gross-territory", "gross-elsewhere"],
  ["opening-weekend", "wide-weekend"],
  ["limited-theaters", "wide-theaters"],
  ["disc-sales"],
];

function numbersAlike({ relation, answer }: Asked, scope: Scope): Value[] {
  const alike = MEASURES.find((names) => names.includes(relation.name)) ?? [];
  return alike
    .flatMap((name) => scope.store.of(name))
    .flatMap(({ values }) => Object.values(values).filter(({ type }) => type === answer.type));
}

/** The format: commas and decimals stay, so that no option looks different from the others. */
function form(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(early|mid|late)[- ]/, "$1 ")
    .replace(/\d+/g, (digits, at: number) => (text.charAt(at - 1) === "." ? "0".repeat(digits.length) : "0"))
    .replace(/[a-z]+/gi, (word) => (/^(?:million|billion)$/.test(word) ? word : "a"));
}

function near(value: Value, answer: Value): boolean {
  const a = value.mention?.quantity?.amount ?? 0;
  const b = answer.mention?.quantity?.amount ?? 0;
  if (answer.type === "date")
    return Math.abs(a - b) <= (/md|dm/.test(answer.mention?.quantity?.unit ?? "") ? 300 : 366 * 3);
  return b > 0 && a >= 0.6 * b && a <= 1.7 * b;
}

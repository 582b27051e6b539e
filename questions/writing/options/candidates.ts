import { FILMS } from "../../facts/lexicon/films.ts";
import { kindOfPlace } from "../../facts/lexicon/places.ts";
import type { Entity, Gender, Value } from "../../facts/model.ts";
import { agree } from "../../facts/values.ts";
import type { Option } from "../draft.ts";
import { namesOf } from "../pools/names.ts";
import { peopleOf } from "../pools/people.ts";
import { type Scope, timesNamed } from "../scope.ts";
import { type Asked, mayBeSaid, rightByStore } from "./truth.ts";

/** Names that could stand beside the key: of its kind, false by the article, nearest kin first. */
export function namedCandidates(asked: Asked, scope: Scope): Option[] {
  const right = rightByStore(asked, scope);
  const inStem = asked.stem.slots.map((slot) => asked.fact.values[slot]?.key ?? "");
  const free = (key: string) =>
    !right.some((value) => value.key === key) && !inStem.includes(key) && key !== asked.answer.key;
  const siblings = siblingsOf(asked, scope).filter((value) => free(value.key) && suits(value, asked));
  const cousins = (scope.valuesOf.get(asked.answer.type) ?? []).filter(
    (value) => free(value.key) && suits(value, asked),
  );
  const told = [
    ...siblings.map((value) => optionOf(value, "sibling", scope)),
    ...cousins.map((value) => optionOf(value, "article", scope)),
  ].filter((option) => !mayBeSaid(option.key, asked, scope));
  const pooled = poolFor(asked, scope)
    .map(
      (name): Option => ({ text: name, key: keyOfName(name), from: "pool", named: timesNamed(scope, keyOfName(name)) }),
    )
    .filter((option) => free(option.key) && !mayBeSaid(option.key, asked, scope));
  return [...told, ...pooled];
}

const keyOfName = (name: string) => name.toLowerCase().replace(/^the /, "");

function optionOf(value: Value, from: Option["from"], scope: Scope): Option {
  return { text: value.text, key: value.key, from, named: timesNamed(scope, value.key) };
}

/** What else fills the same slot of the same relation, for other questions. */
function siblingsOf(asked: Asked, scope: Scope): Value[] {
  return scope.store
    .of(asked.relation.name)
    .map((fact) => fact.values[asked.ask.answer])
    .filter((value) => value !== undefined);
}

/** Of the same kind as the key: type, gender, role; a city beside a city. */
function suits(value: Value, asked: Asked): boolean {
  const { answer, ask } = asked;
  if (value.type !== answer.type) return false;
  if (answer.type === "place") return kindOfPlace(value.text) === kindOfPlace(answer.text);
  const mine = answer.mention?.entity;
  const other = value.mention?.entity;
  if (!mine || !other) return true;
  if (!value.text.includes(" ") && answer.type === "person") return false;
  if (!sameGender(mine.gender, other.gender)) return false;
  return ask.role === undefined || hasRole(other, ask.role);
}

function hasRole(entity: Entity, role: string): boolean {
  return entity.roles.has(role);
}

function sameGender(a: Gender, b: Gender): boolean {
  return a === b || (a === "unknown" && b !== "unknown");
}

function poolFor({ answer, ask }: Asked, scope: Scope): readonly string[] {
  if (ask.options !== undefined) return ask.options;
  if (answer.type === "person") return peopleFor(answer, ask.role, scope);
  if (answer.type === "place") return namesOf(kindOfPlace(answer.text) ?? "", scope.year);
  if (answer.type === "organisation") return namesOf(ask.role ?? "studio", scope.year);
  if (answer.type === "work") return filmsNear(scope.year);
  if (answer.type === "ceremony") return [];
  return namesOf(answer.type, scope.year);
}

function peopleFor(answer: Value, role: string | undefined, scope: Scope): string[] {
  const gender = answer.mention?.entity?.gender ?? "unknown";
  return peopleOf(role ?? "actor", scope.year)
    .filter((person) => gender === "unknown" || person.gender === gender)
    .map((person) => person.name);
}

function filmsNear(year: number | null): string[] {
  return FILMS.filter((film) => year === null || Math.abs(film.year - year) <= 8).map((film) => film.title);
}

/** Quantities of the article in the same format that could stand beside the key, and are something else in it. */
export function quantityDecoys(asked: Asked, scope: Scope): Value[] {
  const right = rightByStore(asked, scope);
  const siblings = siblingsOf(asked, scope);
  const unit = asked.answer.mention?.quantity?.unit;
  const others = (scope.valuesOf.get(asked.answer.type) ?? []).filter((value) => !mayBeSaid(value.key, asked, scope));
  return [...siblings, ...others].filter(
    (value) =>
      value.mention?.quantity?.unit === unit &&
      value.mention?.quantity?.about === asked.answer.mention?.quantity?.about &&
      near(value, asked.answer) &&
      form(value.text) === form(asked.answer.text) &&
      !agree(value, asked.answer) &&
      !right.some((other) => agree(other, value)),
  );
}

/** Digits and words apart, so that one option alone does not look different. */
function form(text: string): string {
  return text
    .replace(/\d[\d,]*/g, (digits) => (digits.includes(",") || digits.length < 4 ? "0" : digits))
    .replace(/[a-z]+/gi, (word) => (/^(?:million|billion)$/.test(word) ? word : "a"));
}

function near(value: Value, answer: Value): boolean {
  const a = value.mention?.quantity?.amount ?? 0;
  const b = answer.mention?.quantity?.amount ?? 0;
  if (answer.type === "date") return Math.abs(a - b) <= 366 * 4;
  return a > 0 && b > 0 && a / b <= 6 && b / a <= 6;
}

import type { Value } from "../../facts/model.ts";
import { agree } from "../../facts/values.ts";
import type { Scope } from "../scope.ts";
import { type Asked, mayBeSaid, rightByStore } from "./truth.ts";

/**
 * Quantities of the article in the same format that could stand beside the key, and are wrong there: bound to something
 * else by a fact, or used in a sentence that cannot be taken for an answer.
 */
export function quantityDecoys(asked: Asked, scope: Scope): Value[] {
  const { answer } = asked;
  const mine = answer.mention?.quantity;
  const right = [answer, ...rightByStore(asked, scope)];
  return told(asked, scope).filter(
    (value) =>
      value.mention?.quantity?.unit === mine?.unit &&
      value.mention?.quantity?.about === mine?.about &&
      near(value, answer) &&
      form(value.text) === form(answer.text) &&
      !right.some((other) => agree(other, value)),
  );
}

function told(asked: Asked, scope: Scope): Value[] {
  const { type } = asked.answer;
  const loose = (scope.valuesOf.get(type) ?? []).filter((value) => !mayBeSaid(value.key, asked, scope));
  if (type === "date") return [...(scope.boundQuantities.get("date") ?? []), ...loose];
  return [...boundElsewhere(asked, scope), ...loose];
}

/** Relations whose numbers measure one kind of thing: what is taken in one place is false in another. */
const MEASURES: readonly (readonly string[])[] = [
  ["gross-worldwide", "gross-territory", "gross-elsewhere"],
  ["opening-weekend", "wide-weekend"],
  ["limited-theaters", "wide-theaters"],
  ["disc-sales"],
];

/** What facts of such relations give, and in other sentences than the key's facts of any: they tell what it measures. */
function boundElsewhere({ fact, relation, answer }: Asked, scope: Scope): Value[] {
  const alike = MEASURES.find((names) => names.includes(relation.name)) ?? [];
  return scope.store.all
    .filter(
      (other) => alike.includes(other.relation) || (other.reading !== fact.reading && other.modality === "asserted"),
    )
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

/** Days within three years of the key, or of its season where no year is said; numbers from half of it to twice. */
function near(value: Value, answer: Value): boolean {
  const a = value.mention?.quantity?.amount ?? 0;
  const b = answer.mention?.quantity?.amount ?? 0;
  if (answer.type === "date")
    return Math.abs(a - b) <= (/md|dm/.test(answer.mention?.quantity?.unit ?? "") ? 300 : 366 * 3);
  return b > 0 && a >= 0.5 * b && a <= 2 * b;
}

import type { Given } from "../../../game/given.ts";
import type { AnswerShown, OpenQuestion } from "../../../game/night/messages.ts";
import { placesIn } from "../../../game/places.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { mark } from "./mark.ts";

/** Answers as a phone shows them: options by letter and shape, what is written as it stands. */

/** What there is to choose from; a statement has two answers. */
export function choices({ kind, options }: Pick<OpenQuestion, "kind" | "options">): readonly string[] {
  return kind === "truth" ? [t("answer.true"), t("answer.false")] : options;
}

/** An answer in words: "Ida Reed, Otto Brandt", "126 minutes". */
export function givenText(question: OpenQuestion, given: Given): string {
  if (given.kind === "typed") return given.text;
  if (given.kind === "number") return amount(given.value, question.unit);
  const texts = choices(question);
  return placesIn(given)
    .flatMap((place) => texts[place] ?? [])
    .join(", ");
}

function amount(value: number, unit: string): string {
  return unit === "" ? String(value) : `${value} ${unit}`;
}

/** Lines of an answer that was given. */
export function givenLines(question: OpenQuestion, given: Given): Child[] {
  const places = placesIn(given);
  return places.length === 0 ? [written(givenText(question, given))] : optionLines(question, places);
}

/** Lines of what is right; none where the question does not count. */
export function rightLines(question: OpenQuestion, { right, written: key }: AnswerShown): Child[] {
  return key === null ? optionLines(question, right) : [keyText(key), ...key.also].map(written);
}

function keyText({ text, tolerance }: NonNullable<AnswerShown["written"]>): string {
  return tolerance === null || tolerance === 0 ? text : `${text}, ${t("answer.within", { tolerance })}`;
}

function optionLines(question: OpenQuestion, places: readonly number[]): Child[] {
  const texts = choices(question);
  return places.map((place) => h("p.answer.figure", {}, mark(place), h("span", {}, texts[place] ?? "")));
}

function written(text: string): HTMLElement {
  return h("p.answer.figure", {}, h("span", {}, text));
}

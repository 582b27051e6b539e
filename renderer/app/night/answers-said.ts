import type { Given } from "../../../game/given.ts";
import type { AnswerShown, OpenQuestion } from "../../../game/night/messages.ts";
import { placesIn } from "../../../game/places.ts";
import { t } from "../../messages/t.ts";
import { letterAt } from "../../ui/option/letters.ts";

/** Answers as the host reads them: options by letter, what is written as it stands. */

/** What there is to choose from; a statement has two answers. */
export function choicesOf({ kind, options }: Offered): readonly string[] {
  return kind === "truth" ? [t("answer.true"), t("answer.false")] : options;
}

/** "B", "A, C", "Ida Reed", "126" */
export function saidShort(given: Given): string {
  if (given.kind === "typed") return given.text;
  return given.kind === "number" ? String(given.value) : placesIn(given).map(letterAt).join(", ");
}

type Offered = { readonly kind: OpenQuestion["kind"]; readonly options: readonly string[] };
type Key = { readonly right: readonly number[]; readonly written: AnswerShown["written"] };

/** "B", "A, C", "126 minutes / 127 minutes" */
export function keyShort({ right, written }: Key): string {
  return written === null ? right.map(letterAt).join(", ") : [written.text, ...written.also].join(" / ");
}

/** The key in full: options as they read. */
export function keyLong(question: Offered & Key): string {
  const texts = choicesOf(question);
  return question.written === null
    ? question.right.flatMap((place) => texts[place] ?? []).join(JOINED[question.kind] ?? " / ")
    : keyShort(question);
}

/** Between the parts of one answer; else there are several answers. */
const JOINED: Readonly<Partial<Record<OpenQuestion["kind"], string>>> = { several: " + ", timeline: " < " };

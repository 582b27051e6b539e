import type { Question } from "../model.ts";
import { CELL_CODES } from "../tables/read-row.ts";

/**
 * Reading question files of other programs: a file becomes candidates, each settled as a question of ours or left out
 * with a reason. Nothing of a file disappears without a word.
 */

/** Where in the file something stands, as its own people count: "row 7". From 1. */
export type Place = { readonly unit: (typeof PLACE_UNITS)[number]; readonly number: number };

/** The last two of a table of facts: what stands at a place of its schema, and its columns by the first line. */
export const PLACE_UNITS = ["line", "row", "question", "note", "schema", "column"] as const;

export const LEFT_OUT_CODES = [
  "no-prompt",
  "prompt-too-long",
  "no-options",
  "one-option",
  "too-many-options",
  "options-alike",
  "option-too-long",
  "no-key",
  "no-number",
  "no-order",
  "kind-unknown",
  "not-asked",
  "needs-media",
  "unreadable",
  "repeated",
  // tables of facts
  "schema-json",
  "schema-missing",
  "schema-unknown",
  "schema-type",
  "schema-value",
  "schema-length",
  "schema-name",
  "schema-undeclared",
  "schema-twice",
  "column-missing",
  "column-unknown",
  "column-twice",
  "row-cells",
  ...CELL_CODES,
] as const;
export type LeftOutCode = (typeof LEFT_OUT_CODES)[number];

export type LeftOut = {
  readonly place: Place;
  readonly code: LeftOutCode;
  /** What it says in the file, to be saved and mended. */
  readonly source: string;
  /** What the reason is about: the kind that is not known, the option that is too long. Empty where nothing is. */
  readonly detail: string;
  /** The cell of the row that is meant, where one is. */
  readonly cell?: { readonly column: number; readonly name: string } | undefined;
};

/** What of a question that was kept could not come along. */
export const LOSSES = ["feedback", "picture", "partial-credit", "case", "other-answers", "scheduling"] as const;
export type Loss = (typeof LOSSES)[number];

export type Read = {
  /** What the file calls itself; null where it does not. */
  readonly title: string | null;
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  /** How many of the questions lost what. */
  readonly losses: Readonly<Partial<Record<Loss, number>>>;
};

export type Option = { readonly text: string; readonly right: boolean };

/** What is asked for, as the file has it. */
export type Asked =
  | { readonly kind: "options"; readonly options: readonly Option[]; readonly several?: boolean }
  | { readonly kind: "truth"; readonly answer: boolean }
  | { readonly kind: "typed"; readonly accepted: readonly string[] }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly tolerance: number;
      readonly unit?: string;
      readonly nearness?: boolean;
    }
  /** Texts to be put in the order of their years. */
  | { readonly kind: "timeline"; readonly dated: readonly { readonly year: number; readonly text: string }[] }
  /** Something that Marquee has no kind for: "matching", "essay". */
  | { readonly kind: "unknown"; readonly name: string }
  /** Not a question: a heading, a text to read. */
  | { readonly kind: "nothing" }
  /** Could not be read at all; `why` in a few words, empty where nobody knows. */
  | { readonly kind: "broken"; readonly why: string };

/** One thing of a file that may become a question. Its texts are plain. */
export type Candidate = {
  readonly place: Place;
  readonly source: string;
  readonly prompt: string;
  readonly asked: Asked;
  /** Told one after another, of a choice alone. */
  readonly clues?: readonly string[] | undefined;
  readonly topic?: string | undefined;
  readonly difficulty?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly note?: string | undefined;
  readonly lost?: readonly Loss[] | undefined;
};

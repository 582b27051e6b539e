import type { InfoboxField, Source } from "./model.ts";

/** A piece of an article between two blank lines, its markup taken off, its wording not yet tidied. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** One entry of a list: it need not be a sentence, and no page break is repaired after it. */
  | { readonly kind: "item"; readonly text: string }
  /** A row of a table; `text` is what `rowBlock` makes of its cells. */
  | { readonly kind: "row"; readonly text: string; readonly cells: readonly RowCell[] };

/** A column of a row, or a field of a box, and what stands in it. */
export type RowCell = { readonly label: string; readonly values: readonly string[] };

/** What a form makes of the text: blocks in reading order, and what it learned on the way. */
export type Draft = {
  readonly blocks: readonly Block[];
  /** Title and terms of use from a front matter; what it does not name is absent. */
  readonly source: Partial<Source>;
  /** What the front matter says the article is about, as it is written there. */
  readonly kind?: string | undefined;
  /** Names that the markup sets apart (italics): a full stop or exclamation mark in one ends no sentence. */
  readonly names: readonly string[];
  /** The fields of the box beside the article, where there was one. */
  readonly infobox?: readonly InfoboxField[] | undefined;
};

/**
 * What kind of thing an article is about, as its first sentence or its infobox says. A series is a row of films, a show
 * one of television.
 */
export const ARTICLE_KINDS = [
  "film",
  "person",
  "award",
  "festival",
  "studio",
  "series",
  "show",
  "movement",
  "craft",
  "technology",
  "other",
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** A half-open range of UTF-16 offsets into `Article.text`. */
export type Span = { readonly start: number; readonly end: number };

/** A column of a table's row, or a field of a box, and what stands in it. */
export type Cell = { readonly label: string; readonly values: readonly Span[] };

export type Sentence = Span & {
  /** The sentence has a hole (`<unk>`) or is a damaged fragment: nothing may be built on it. */
  readonly damaged: boolean;
  /** It is a row and no sentence: `Directed by: Ana Ruiz`, `Category: Best Film; Result: Won`. Its cells are all it says. */
  readonly cells?: readonly Cell[] | undefined;
};

export type Paragraph = { readonly sentences: readonly Sentence[] };

export type Section = {
  /** The heading as it reads, "Lead" for what stands before the first one. */
  readonly heading: string;
  /** Headings from the outermost to this one: ["Production", "Filming"]. ["Lead"] for the lead. */
  readonly path: readonly string[];
  readonly paragraphs: readonly Paragraph[];
};

/** Where an article comes from and on what terms it may be used. Unknown parts are empty strings. */
export type Source = {
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly url: string;
};

/** A field of the box beside an article: `starring` with a name each, in plain text. */
export type InfoboxField = { readonly name: string; readonly values: readonly string[] };

/** An article, read and cleaned. All offsets point into `text`, which is what is stored. */
export type Article = {
  readonly title: string;
  readonly kind: ArticleKind;
  /** BCP 47 tag of the text; "en" until other languages are read. */
  readonly lang: string;
  /**
   * Paragraphs and headings (`== Production ==`, one `=` more per level) a line each, blank lines between. Paired double
   * quotation marks are curly, apostrophes and single quotation marks straight, dashes and spaces plain. Rows of tables
   * stand in their sections, a line each; those of the box beside the article in a section of their own at the end.
   */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly source: Source;
  /** What its source sets in italics, each once: titles of works for the most part. Absent where it marks nothing. */
  readonly italics?: readonly string[] | undefined;
};

export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

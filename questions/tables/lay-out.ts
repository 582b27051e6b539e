import type { Article, Cell, Section, Sentence } from "../article/model.ts";
import { groupBy } from "../group.ts";
import { type Row, type Table, yearOf } from "./read-table.ts";
import type { TableSchema } from "./schema.ts";

/** A row where it stands in the text. */
export type PlacedRow = { readonly row: Row; readonly sentence: Sentence; readonly section: Section };

/**
 * The table as a text of its own, a line for each row under the heading of its decade, so that a proof can be shown in
 * its place: "Film: The Piano; Year: 1993; Won by: Holly Hunter".
 */
export function layOut({ schema, rows }: Table): { readonly article: Article; readonly placed: readonly PlacedRow[] } {
  const text = new Text();
  text.line(schema.about);
  const groups = [...groupBy(rows, (row) => decadeOf(row, schema) ?? "Rows")].sort(([a], [b]) => (a < b ? -1 : 1));
  const placed: PlacedRow[] = [];
  const sections = groups.map(([heading, group]) => {
    text.line(`== ${heading} ==`);
    const sentences = group.map((row) => text.row(row, schema));
    const section = { heading, path: [heading], paragraphs: sentences.map((sentence) => ({ sentences: [sentence] })) };
    for (const [index, row] of group.entries()) {
      const sentence = sentences[index];
      if (sentence !== undefined) placed.push({ row, sentence, section });
    }
    return section;
  });
  const { title, licence, attribution } = schema;
  const source = { title, licence, attribution, url: "" };
  return { article: { title, kind: "other", lang: "en", text: text.whole(), sections, source }, placed };
}

/** "1990s"; null where the row has no year. */
export function decadeOf(row: Row, { year }: TableSchema): string | null {
  const found = yearOf(row, year);
  return found === null ? null : `${Math.floor(found / 10) * 10}s`;
}

/** Lines with a blank one between each two, and where everything stands. */
class Text {
  private readonly parts: string[] = [];
  private length = 0;

  private add(part: string): number {
    const start = this.length;
    this.parts.push(part);
    this.length += part.length;
    return start;
  }

  line(words: string): void {
    this.add(this.length === 0 ? words : `\n\n${words}`);
  }

  row(row: Row, { columns }: TableSchema): Sentence {
    this.add("\n\n");
    const start = this.length;
    const cells: Cell[] = [];
    for (const { name, label, hidden } of columns) {
      const values = row[name] ?? [];
      if (values.length === 0 || hidden) continue;
      this.add(`${cells.length === 0 ? "" : "; "}${label}: `);
      cells.push({ label, values: values.map((value, at) => this.value(value, at)) });
    }
    return { start, end: this.length, damaged: false, cells };
  }

  private value(value: string, at: number): { start: number; end: number } {
    if (at > 0) this.add(", ");
    const start = this.add(value);
    return { start, end: this.length };
  }

  whole(): string {
    return this.parts.join("");
  }
}

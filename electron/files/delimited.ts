import Papa from "papaparse";
import { failure, ok, type Result } from "../../questions/result.ts";

export type DelimitedCode = "too-many-rows";

/** More rows than anybody wrote questions; the store holds 50,000 with ease. */
export const MOST_ROWS = 100_000;

const tooMany = failure("too-many-rows", "This table has over 100,000 rows. Split it, and import the parts.");

/** CSV or TSV, whatever separates its columns. Fails with `too-many-rows`, after reading so many and no more. */
export function parseDelimited(text: string): Result<string[][], DelimitedCode> {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    preview: MOST_ROWS + 1,
    skipEmptyLines: false,
    delimiter: delimiterOf(text),
  });
  return data.length > MOST_ROWS ? tooMany : ok(data);
}

/** By the first line with something in it; a comma unless another stands there more often. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]{1,5000}/.exec(text)?.[0] ?? "";
  const counted = [",", "\t", ";"].map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}

export function delimitedText(rows: readonly (readonly string[])[], delimiter: "," | "\t"): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline: "\r\n" },
  )}\r\n`;
}

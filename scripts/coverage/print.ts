import type { Count, Coverage } from "./count.ts";

/** The tables of docs/collection.md, in Markdown. `date` as "2027-03-14". */
export function coverageText(coverage: Coverage, date: string): string {
  const { questions, fromArticles, noCountry, countries } = coverage;
  return [
    `As built on ${date}: ${figure(questions)} questions, ${figure(fromArticles)} of them from articles, ${countries.length} countries.`,
    decadeTable(coverage),
    countTable("country", countries, questions),
    `${figure(noCountry)} questions are about no film whose country is known.`,
    countTable("topic", coverage.topics, questions),
    countTable("difficulty", coverage.difficulties, questions),
  ].join("\n\n");
}

function decadeTable({ decades, kinds, questions }: Coverage): string {
  const sums = kinds.map((_, at) => decades.reduce((sum, row) => sum + (row.kinds[at] ?? 0), 0));
  const rows = [
    ...decades.map(({ decade, kinds: of, all }) => [decade, ...of.map(figure), figure(all)]),
    ["all", ...sums.map(figure), figure(questions)],
  ];
  return table(["decade", ...kinds, "all"], rows);
}

function countTable(what: string, counts: readonly Count[], all: number): string {
  const share = (count: number) => `${((100 * count) / Math.max(1, all)).toFixed(1)} %`;
  return table(
    [what, "questions", "share"],
    counts.map(({ name, questions }) => [name, figure(questions), share(questions)]),
  );
}

/** Columns as wide as their widest cell, the first to the left and figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** "7,288" */
function figure(count: number): string {
  return count.toLocaleString("en-GB");
}

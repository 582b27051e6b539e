import { basename } from "node:path";
import type { Evaluation, Figures } from "./figures.ts";
import { ENOUGH, STRATEGIES, TOO_OFTEN } from "./strategies.ts";
import { table } from "./table.ts";

/** The evaluation as tables. No question is quoted, so that it can be read of articles that are still sealed. */
export function evaluationText(evaluation: Evaluation): string {
  const { articles, inAll, refused } = evaluation;
  const rows = articles.length === 1 ? articles : [...articles, inAll];
  return `${[
    section("What was made", mainTable(evaluation)),
    section(
      "Questions by topic",
      countTable(rows, ({ byTopic }) => byTopic),
    ),
    section(
      "Thrown away, by gate",
      countTable(rows, ({ thrownAway }) => thrownAway),
    ),
    section(
      "Sentences left out, by reason",
      countTable(rows, ({ leftOut }) => leftOut),
    ),
    section(
      "Automatic flaws, of which there must be none",
      countTable(rows, ({ flaws }) => flaws),
    ),
    section(
      `Right by always guessing the same way, in packs of ${ENOUGH} questions or more; each must stay under ${TOO_OFTEN * 100} %`,
      guessTable(rows),
    ),
    ...(refused.length === 0 ? [] : [section("Refused", refusedTable(evaluation))]),
  ].join("\n\n")}\n`;
}

/** Folders make columns wide and say little. */
const label = (name: string) => basename(name);

const section = (title: string, body: string) => `${title}\n${body}`;

function mainTable({ articles, inAll, long }: Evaluation): string {
  const rows = articles.length === 1 ? articles : [...articles, inAll, long];
  const head = ["article", "words", "facts", "A", "B", "C", "questions", "/1000 words", "flaws", "ms/1000 words"];
  return table(
    head,
    rows.map(({ name, articles: count, words, facts, questions, ...figures }) => [
      name === inAll.name || name === long.name ? `${name} (${count})` : label(name),
      String(words),
      String(facts.A + facts.B + facts.C),
      String(facts.A),
      String(facts.B),
      String(facts.C),
      String(questions),
      figures.questionsPerThousand.toFixed(1),
      String(total(figures.flaws)),
      figures.millisecondsPerThousand?.toFixed(1) ?? "",
    ]),
  );
}

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A column for each name that occurs, the frequent ones first. */
function countTable(rows: readonly Figures[], of: (figures: Figures) => Readonly<Record<string, number>>): string {
  const last = rows.at(-1);
  const all = last === undefined ? {} : of(last);
  const names = Object.keys(all).sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || (a < b ? -1 : 1));
  if (names.length === 0) return "none";
  const body = rows.map((row) => [label(row.name), ...names.map((name) => String(of(row)[name] ?? "·"))]);
  return table(["article", ...names], body);
}

function guessTable(rows: readonly Figures[]): string {
  const large = rows.filter(({ guessed }) => guessed !== null);
  if (large.length === 0) return "no pack is large enough";
  const percent = (share: number | null | undefined) => (share == null ? "" : `${(share * 100).toFixed(1)} %`);
  return table(
    ["article", ...STRATEGIES.map((way) => way), "known, of names", "too often"],
    large.map(({ name, guessed, tellTales }) => [
      label(name),
      ...STRATEGIES.map((way) => percent(guessed?.[way])),
      percent(guessed?.knownOfNames),
      tellTales.join(", "),
    ]),
  );
}

function refusedTable({ refused }: Evaluation): string {
  return table(
    ["article", "code", "words"],
    refused.map(({ file, code, words }) => [label(file), code, words === null ? "" : String(words)]),
  );
}

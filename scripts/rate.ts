import { readFileSync } from "node:fs";
import { failure, ok, type Result } from "../questions/result.ts";
import { fileProblem } from "./generate/file-problem.ts";
import { ratingText } from "./rate/print.ts";
import { type FilledSheet, readSheet } from "./rate/read-sheet.ts";

/**
 * `npm run rate -- sheet.md [second.md]`: the shares of a sheet that one reader, or two, have filled in. Exit code 2
 * and no figures where something is missing or malformed: each is one line on standard error, with file and line.
 */

const USAGE = `npm run rate -- SHEET [SECOND]

Reads a sheet of questions that has been filled in, and prints how many have a yes, for each point of the rubric and
for all ten, with the 95 % interval after Wilson. Of a second reader's copy of the same sheet too: what either refuses
is refused, and what they disagree on is listed.
`;

function rate(paths: readonly string[]): Result<string> {
  if (paths.some((path) => path === "-h" || path === "--help")) return ok(USAGE);
  const [first, second, ...more] = paths;
  if (first === undefined) return failure("usage", "Which sheet? Usage: npm run rate -- SHEET [SECOND]");
  if (more.length > 0) return failure("usage", "One sheet or two, and no more. Usage: npm run rate -- SHEET [SECOND]");
  const one = sheetAt(first);
  if (!one.ok || second === undefined) return one.ok ? ok(ratingText(one.value.judgements, undefined)) : one;
  const other = sheetAt(second);
  if (!other.ok) return other;
  if (one.value.name !== other.value.name) {
    return failure("other-sheet", `${first} and ${second} are not the same sheet: their questions differ.`);
  }
  return ok(ratingText(one.value.judgements, other.value.judgements));
}

function sheetAt(path: string): Result<FilledSheet> {
  try {
    const sheet = readSheet(readFileSync(path, "utf8"));
    if (sheet.problems.length === 0) return ok(sheet);
    const lines = sheet.problems.map(({ line, message }) => `${path}:${line}: ${message}`);
    return failure("incomplete", lines.join("\n"));
  } catch (error) {
    return failure("unreadable", `${path} cannot be read: ${fileProblem(error)}.`);
  }
}

const outcome = rate(process.argv.slice(2));
if (outcome.ok) {
  process.stdout.write(outcome.value);
} else {
  process.stderr.write(`${outcome.message}\n`);
  process.exitCode = 2;
}

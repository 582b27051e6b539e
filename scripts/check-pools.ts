import { existsSync } from "node:fs";
import { checkAcademyCategories, checkFirstYears, checkSongs } from "./check-pools/awards.ts";
import { checkFirstNames } from "./check-pools/names.ts";
import { checkPeople } from "./check-pools/people.ts";
import type { Verdict } from "./check-pools/verdict.ts";

/**
 * npm run check:pools -- FOLDER [--all]
 *
 * Compares the bundled pools with tables of film history in FOLDER: what they confirm, contradict, and do not cover.
 * Contradictions are listed; with --all, everything is. Exit code 1 when there is one, 2 when FOLDER is not there.
 */
const KINDS = ["agreed", "disagreed", "not covered"] as const;

function summary(verdicts: readonly Verdict[]): readonly string[] {
  const byPool = Map.groupBy(verdicts, ({ pool }) => pool);
  return [...byPool].map(([pool, ofPool]) => {
    const counts = KINDS.map((kind) => `${kind} ${ofPool.filter((each) => each.kind === kind).length}`);
    return `${pool}: ${counts.join(", ")}`;
  });
}

function lineOf({ pool, name, kind, notes }: Verdict): string {
  const shown = notes.slice(0, 3).join("; ");
  const more = notes.length > 3 ? ` and ${notes.length - 3} more` : "";
  return `${kind}: ${name} (${pool})${shown === "" ? "" : `: ${shown}${more}`}`;
}

function check(folder: string, all: boolean): number {
  const verdicts = [
    ...checkPeople(folder),
    ...checkFirstNames(folder),
    ...checkAcademyCategories(folder),
    ...checkSongs(folder),
    ...checkFirstYears(folder),
  ];
  const listed = all ? verdicts : verdicts.filter(({ kind }) => kind === "disagreed");
  console.log([...listed.map(lineOf), ...summary(verdicts)].join("\n"));
  return verdicts.some(({ kind }) => kind === "disagreed") ? 1 : 0;
}

const [folder = "../shared/reference", ...flags] = process.argv.slice(2);
if (existsSync(folder)) process.exitCode = check(folder, flags.includes("--all"));
else {
  console.error(`No reference tables to compare with: ${folder} is not there.`);
  process.exitCode = 2;
}

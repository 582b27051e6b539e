import { ARTICLE_KINDS, type ArticleKind } from "../../questions/article/model.ts";
import { ok, type Result } from "../../questions/result.ts";
import { parseArguments, refuseWith } from "../arguments.ts";
import { QUARTERS, type Quarter } from "./quarter.ts";

export const USAGE = `npm run evaluate -- PATH... [options]

Writes a quiz from each article and says what it came to: files, or folders with all that is in them.

  --quarter N             only articles whose title falls into quarter 1, 2, 3 or 4; may be given more than once
  --kind KIND             only articles about: film, person, award, festival, studio, series, show, other
  --flaws                 list each automatic flaw with its question
  --json                  one JSON object instead of tables
  --sample N --sheet FILE draw N questions of all articles and write them to FILE, to be judged
  --seed N                another draw (1 where nothing is said)
  -h, --help              this text

Exit code 1 where a question has an automatic flaw, 2 where nothing could be evaluated.
`;

export type Sample = { readonly size: number; readonly seed: number; readonly sheet: string };

export type Command = {
  readonly paths: readonly string[];
  /** Empty: all of them. */
  readonly quarters: readonly Quarter[];
  readonly kind: ArticleKind | undefined;
  readonly flaws: boolean;
  readonly json: boolean;
  readonly sample: Sample | undefined;
};

const OPTIONS = {
  quarter: { type: "string", multiple: true },
  kind: { type: "string" },
  flaws: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  sample: { type: "string" },
  sheet: { type: "string" },
  seed: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const usage = refuseWith("npm run evaluate -- PATH... [--sample N --sheet FILE]");

/** What the command line asks for. Fails with `usage` where it cannot be understood. */
export function parseCommand(args: readonly string[]): Result<Command | "help", "usage"> {
  const parsed = parseArguments(args, OPTIONS, usage);
  if (!parsed.ok) return parsed;
  const { values, positionals: paths } = parsed.value;
  if (values.help) return ok("help");
  if (paths.length === 0 || paths.includes("")) return usage("Which articles? Name files or folders.");
  const quarters = (values.quarter ?? []).map((shown) => QUARTERS.find((quarter) => String(quarter) === shown));
  if (quarters.includes(undefined)) return usage("There are the quarters 1, 2, 3 and 4.");
  const kind = ARTICLE_KINDS.find((known) => known === values.kind);
  if (values.kind !== undefined && kind === undefined) return usage(`There is no kind ${values.kind}.`);
  const sample = sampleFrom(values);
  if (!sample.ok) return sample;
  const { flaws, json } = values;
  return ok({ paths, quarters: quarters.filter((one) => one !== undefined), kind, flaws, json, sample: sample.value });
}

type Given = { readonly sample?: string; readonly sheet?: string; readonly seed?: string };

function sampleFrom({ sample, sheet, seed = "1" }: Given): Result<Sample | undefined, "usage"> {
  if (sample === undefined && sheet === undefined) return ok(undefined);
  if (sample === undefined) return usage("How many questions to draw? Say --sample and a number.");
  if (sheet === undefined || sheet === "") return usage("Which file for the sheet? Name it after --sheet.");
  if (!/^[1-9]\d{0,5}$/.test(sample)) return usage(`${sample} questions cannot be drawn.`);
  if (!/^\d{1,9}$/.test(seed)) return usage(`The seed is a whole number, and ${seed} is none.`);
  return ok({ size: Number(sample), seed: Number(seed), sheet });
}

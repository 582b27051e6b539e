import { existsSync } from "node:fs";
import { failure, ok, type Result } from "../questions/result.ts";
import { chooseArticles } from "./evaluate/choose-articles.ts";
import { type Command, parseCommand, type Sample, USAGE } from "./evaluate/command.ts";
import { type Evaluated, evaluateArticle, type Refused, timedWork } from "./evaluate/evaluate-article.ts";
import { type Evaluation, figuresOf } from "./evaluate/figures.ts";
import { findArticles } from "./evaluate/find-articles.ts";
import { flawList } from "./evaluate/flaw-list.ts";
import { listings } from "./evaluate/listing.ts";
import { evaluationText } from "./evaluate/print.ts";
import { draw } from "./evaluate/sheet/draw.ts";
import { sheetText } from "./evaluate/sheet/write-sheet.ts";
import { timeWorks } from "./evaluate/time.ts";
import { writeWhole } from "./generate/write-whole.ts";

/**
 * `npm run evaluate -- PATH...`: what the writer makes of articles, counted. Exit code 1 where a question has an
 * automatic flaw; 2 with one line on standard error where nothing could be evaluated.
 */

type Outcome = { readonly output: string; readonly flawless: boolean };

function evaluate(command: Command): Result<Outcome> {
  const sheet = command.sample?.sheet;
  if (sheet !== undefined && existsSync(sheet)) {
    return failure("not-written", `${sheet} is there already, and may have been filled in. Choose another name.`);
  }
  const found = findArticles(command.paths);
  if (!found.ok) return found;
  const articles = chooseArticles(found.value, listings(), command);
  if (articles.length === 0) return failure("no-articles", "There is no such article under the paths that were named.");
  const results = articles.map(({ file, listed }) => evaluateArticle(file, listed)).filter(isOfKind(command.kind));
  const evaluated = results.filter((one): one is Evaluated => "pack" in one);
  const refused = results.filter((one): one is Refused => "code" in one);
  const saved = command.sample === undefined ? ok(null) : saveSheet(command.sample, evaluated);
  if (!saved.ok) return saved;
  const works = evaluated.flatMap(({ file }) => timedWork(file));
  const evaluation = figuresOf(
    evaluated,
    refused,
    timeWorks(works, () => performance.now()),
  );
  const flawless = evaluated.every(({ flaws }) => flaws.length === 0);
  return ok({ output: outputOf(command, evaluation, evaluated), flawless });
}

/** An article that could not be read has no kind and is not hidden by one. */
function isOfKind(kind: Command["kind"]): (one: Evaluated | Refused) => boolean {
  return (one) => kind === undefined || one.kind === null || one.kind === kind;
}

function saveSheet({ size, seed, sheet }: Sample, evaluated: readonly Evaluated[]): Result<null> {
  const all = evaluated.flatMap(({ file, pack }) => pack.questions.map((question) => ({ file, question })));
  const drawn = draw(all, size, seed);
  return writeWhole(sheet, sheetText({ drawn, questions: all.length, articles: evaluated.length, seed }));
}

function outputOf(command: Command, evaluation: Evaluation, evaluated: readonly Evaluated[]): string {
  const list = command.flaws ? flawList(evaluated) : [];
  if (command.json)
    return `${JSON.stringify(command.flaws ? { ...evaluation, flawList: list } : evaluation, null, 2)}\n`;
  const lines = list.map(({ file, kind, seen, prompt, options }) =>
    [`${kind}: ${seen}`, `   ${prompt}`, `   ${options.join(" | ")}`, `   ${file}`].join("\n"),
  );
  return [evaluationText(evaluation), ...lines.map((line) => `${line}\n`)].join("\n");
}

function run(): Result<Outcome> {
  try {
    const command = parseCommand(process.argv.slice(2));
    if (!command.ok) return command;
    return command.value === "help" ? ok({ output: USAGE, flawless: true }) : evaluate(command.value);
  } catch (error) {
    return failure("internal", `Something went wrong inside Marquee: ${String(error)}`);
  }
}

// a reader that has seen enough, as in `evaluate ... | head`, is no failure
process.stdout.on("error", () => undefined);
const outcome = run();
if (outcome.ok) {
  process.stdout.write(outcome.value.output);
  process.exitCode = outcome.value.flawless ? 0 : 1;
} else {
  process.stderr.write(`${outcome.message.replace(/\s+/g, " ").trim()}\n`);
  process.exitCode = 2;
}

import { failure, ok, type Result } from "../questions/result.ts";
import { articlePack } from "./generate/article-pack.ts";
import { type Command, parseCommand, USAGE } from "./generate/command.ts";
import { packJson, packText } from "./generate/formats.ts";
import { readBytes } from "./generate/read-bytes.ts";
import { writeWhole } from "./generate/write-whole.ts";

/**
 * `npm run generate -- article.txt -o pack.json`: writes a pack from an article. Exit code 0, or 2 with one line on
 * standard error and nothing on standard output.
 */

function generate(command: Command): Result<string> {
  const bytes = readBytes(command.article);
  if (!bytes.ok) return bytes;
  const written = articlePack(bytes.value, command.article);
  if (!written.ok) return failure(written.code, `${command.article}: ${written.message}`);
  const output = command.format === "json" ? packJson(written.value.pack) : packText(written.value);
  if (command.output === undefined) return ok(output);
  const saved = writeWhole(command.output, output);
  if (!saved.ok) return saved;
  return ok(
    `${written.value.pack.questions.length} questions about ${written.value.pack.title} in ${command.output}\n`,
  );
}

function run(): Result<string> {
  try {
    const command = parseCommand(process.argv.slice(2));
    if (!command.ok) return command;
    return command.value === "help" ? ok(USAGE) : generate(command.value);
  } catch (error) {
    return failure("internal", `Something went wrong inside Marquee: ${String(error)}`);
  }
}

// a reader that has seen enough, as in `generate ... | head`, is no failure
process.stdout.on("error", () => undefined);
const outcome = run();
if (outcome.ok) {
  process.stdout.write(outcome.value);
} else {
  process.stderr.write(`${outcome.message.replace(/\s+/g, " ").trim()}\n`);
  process.exitCode = 2;
}

import { ok, type Result } from "../../questions/result.ts";
import { parseArguments, refuseWith } from "../arguments.ts";

export const USAGE = `npm run generate -- ARTICLE [-o FILE] [--format json|text]

Writes a quiz from an article: plain text, Markdown, a saved web page, the source or
the XML export of a wiki page, or WikiText tokens.

  -o, --output FILE       write to a file, a pack unless --format says otherwise
  --format json|text      what to write: a pack, or questions to read (default on screen)
  -h, --help              this text
`;

const FORMATS = ["json", "text"] as const;
type Format = (typeof FORMATS)[number];

export type Command = { readonly article: string; readonly output: string | undefined; readonly format: Format };

const OPTIONS = {
  output: { type: "string", short: "o" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const usage = refuseWith("npm run generate -- ARTICLE [-o FILE] [--format json|text]");

/** What the command line asks for. Fails with `usage` where it cannot be understood. */
export function parseCommand(args: readonly string[]): Result<Command | "help", "usage"> {
  const parsed = parseArguments(args, OPTIONS, usage);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok("help");
  const [article, ...more] = positionals;
  if (article === undefined || article === "") return usage("Which article? Name its file.");
  if (more.length > 0) return usage(`One article at a time; ${more[0]} is one too many.`);
  if (values.output === "") return usage("Which file to write? Name it after -o.");
  const format = FORMATS.find((known) => known === (values.format ?? (values.output === undefined ? "text" : "json")));
  if (format === undefined) return usage(`There is no format ${values.format}; there are json and text.`);
  return ok({ article, output: values.output, format });
}

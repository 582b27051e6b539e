import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { type Failure, failure, ok } from "../questions/result.ts";

/** Says what is wrong with a command line, and how it is meant. */
export type Refuse = (problem: string) => Failure<"usage">;

export function refuseWith(usage: string): Refuse {
  return (problem) => failure("usage", `${problem} Usage: ${usage}`);
}

/** The options and the names of files on a command line; an option that nobody knows is refused. */
export function parseArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  refuse: Refuse,
) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

import { randomBytes } from "node:crypto";
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { failure, ok, type Result } from "../../questions/result.ts";
import { fileProblem } from "./file-problem.ts";

/**
 * Writes a file whole or not at all: beside its place first, then into it. A file that was there is replaced, through
 * a link too; a device (`/dev/null`) is written to and stays.
 */
export function writeWhole(path: string, text: string): Result<null, "not-written"> {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) return failure("not-written", `${path} is a folder. Name a file to write to.`);
    if (there !== undefined && !there.isFile()) writeFileSync(path, text);
    else replace(there === undefined ? path : realpathSync(path), text);
    return ok(null);
  } catch (error) {
    return failure("not-written", `${path} cannot be written: ${fileProblem(error)}.`);
  }
}

function replace(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

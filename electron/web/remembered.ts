import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeFileAtomically } from "../platform/atomic-file.ts";
import type { Log } from "../platform/log.ts";

/** What the local server keeps between two runs, readable by its owner alone: an open page then survives a restart. */
const rememberedSchema = z.object({
  /** Key of the session cookie. */
  secret: z.string().min(32),
  /** The port of the last run; 0 before the first. */
  port: z.int().min(0).max(65535),
});
export type Remembered = z.infer<typeof rememberedSchema>;

const fileIn = (folder: string) => join(folder, "serve.json");

export function recall(folder: string): Remembered {
  try {
    return rememberedSchema.parse(JSON.parse(readFileSync(fileIn(folder), "utf8")));
  } catch {
    return { secret: randomBytes(32).toString("base64url"), port: 0 }; // the first run, or a broken file
  }
}

export function remember(folder: string, remembered: Remembered, log: Log): void {
  try {
    writeFileAtomically(fileIn(folder), JSON.stringify(remembered));
  } catch (error) {
    log("a page that is open now will not survive a restart", error);
  }
}

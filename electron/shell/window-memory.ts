import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomically } from "../platform/atomic-file.ts";
import type { Log } from "../platform/log.ts";
import { type Placement, placementSchema } from "./bounds.ts";

const fileIn = (folder: string) => join(folder, "window.json");

/** Null before the first time, or when the file makes no sense. */
export function recallPlacement(folder: string): Placement | null {
  try {
    const parsed = placementSchema.safeParse(JSON.parse(readFileSync(fileIn(folder), "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function rememberPlacement(folder: string, placement: Placement, log: Log): void {
  try {
    writeFileAtomically(fileIn(folder), JSON.stringify(placement));
  } catch (error) {
    log("the window's place is not remembered", error);
  }
}

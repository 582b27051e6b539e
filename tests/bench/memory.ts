import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Figure } from "./figure.ts";

/** Most memory for an article of 15,000 words, over what the program takes before it reads it: a process of its own. */
export function benchMemory(): Figure[] {
  const child = join(import.meta.dirname, "memory-child.ts");
  const told = execFileSync(process.execPath, [child], { encoding: "utf8" });
  return [{ name: "memory for 15,000 words", value: Number(told), unit: "MB", aim: 150 }];
}

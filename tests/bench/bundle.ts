import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figure.ts";

const OUT = join(import.meta.dirname, "../../out/renderer");

function gzippedKilobytes(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(OUT, file))).length;
  return bytes / 1000;
}

/** Modules that a built script imports at once: `import ... from "./x.js"`, not `import("./x.js")`. */
function staticImports(file: string): string[] {
  const code = readFileSync(join(OUT, file), "utf8");
  return [...code.matchAll(/(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g)].map((match) => `assets/${match[1]}`);
}

/** All scripts and styles that the first screen needs: what the page names, and what that imports at once. */
function firstScreenFiles(): Set<string> {
  const page = readFileSync(join(OUT, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[\w.-]+\.(?:js|css))"/g)].map((match) => match[1] ?? "");
  const found = new Set<string>();
  const queue = [...named];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith(".js")) queue.push(...staticImports(file));
  }
  return found;
}

/** Bundle sizes of the last build, gzipped, fonts and sounds aside. */
export function benchBundle(): Figure[] {
  const all = readdirSync(join(OUT, "assets"))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `assets/${name}`);
  const first = firstScreenFiles();
  return [
    { name: "first screen, scripts and styles", value: gzippedKilobytes(first), unit: "kB", aim: 250 },
    { name: "all scripts and styles", value: gzippedKilobytes(all), unit: "kB" },
  ];
}

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { z } from "zod";
import { findBrowser } from "../../../../scripts/find-browser.ts";
import type { Input } from "./entry.ts";

const packsSchema = z.array(z.string());
const MOST_OUTPUT = 500_000_000;

/** The writer in one file that needs nothing else; leaves it in the folder and returns its path. */
export async function bundleWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      lib: { entry: join(import.meta.dirname, "entry.ts"), formats: ["es"], fileName: () => "writer.mjs" },
      outDir: folder,
      emptyOutDir: false,
      target: "es2023",
      minify: false,
    },
  });
  return join(folder, "writer.mjs");
}

/** The first `node` on the path that is of another major version than this one; null where there is none. */
export function otherNode(): { readonly path: string; readonly version: string } | null {
  const name = process.platform === "win32" ? "node.exe" : "node";
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
    if (version.split(".")[0] !== process.version.split(".")[0]) return { path, version };
  }
  return null;
}

/** The same texts through the same file, in another Node. */
export function writeInNode(node: string, bundle: string, inputs: readonly Input[]): readonly string[] {
  const given = `${bundle}.json`;
  writeFileSync(given, JSON.stringify(inputs));
  const script = `import { readFileSync, writeFileSync } from "node:fs";
import { write } from ${JSON.stringify(pathToFileURL(bundle).href)};
const [given, made] = process.argv.slice(2);
writeFileSync(made, JSON.stringify(write(JSON.parse(readFileSync(given, "utf8")))));`;
  writeFileSync(`${bundle}.run.mjs`, script);
  execFileSync(node, [`${bundle}.run.mjs`, given, `${bundle}.made.json`], { maxBuffer: MOST_OUTPUT });
  return packsSchema.parse(JSON.parse(readFileSync(`${bundle}.made.json`, "utf8")));
}

/** The same texts through the same file, in a page of Chromium; null where there is no browser. */
export async function writeInChromium(bundle: string, inputs: readonly Input[]): Promise<readonly string[] | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  try {
    const page = await browser.newPage();
    await page.route("http://writer.test/**", (route) => route.fulfill(fileOf(route.request().url(), bundle, inputs)));
    await page.goto("http://writer.test/");
    await page.waitForFunction("globalThis.made !== undefined", null, { timeout: 0 });
    return packsSchema.parse(await page.evaluate("globalThis.made"));
  } finally {
    await browser.close();
  }
}

const PAGE = `<!doctype html><title>Writer</title><script type="module">
import { write } from "/writer.mjs";
const given = await fetch("/inputs.json");
globalThis.made = write(await given.json());
</script>`;

function fileOf(url: string, bundle: string, inputs: readonly Input[]) {
  if (url.endsWith(".mjs")) return { body: readFileSync(bundle), contentType: "text/javascript" };
  if (url.endsWith(".json")) return { body: JSON.stringify(inputs), contentType: "application/json" };
  return { body: PAGE, contentType: "text/html" };
}

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type ShippedPackage, shippedPackages } from "./shipped-packages.ts";

/** Writes assets/licences/packages.txt, the licences of every package that Marquee contains: npm run licences. */

const ROOT = new URL("../", import.meta.url);
const RULE = "=".repeat(80);

/** The package's own licence file, else the name of its licence. */
function textOf(shipped: ShippedPackage): string {
  const folder = new URL(`${shipped.folder}/`, ROOT);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  if (file === undefined) return `Licence: ${shipped.licence}`;
  return readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n").trim();
}

/** Packages under one text stand together: the Apache licence is long. */
function main(): void {
  const byText = Map.groupBy(shippedPackages(ROOT), textOf);
  const parts = [...byText].map(([text, packages]) => {
    const names = packages.map(({ name, licence }) => `${name} (${licence})`).join("\n");
    return `${RULE}\n${names}\n${RULE}\n\n${text}\n`;
  });
  writeFileSync(new URL("assets/licences/packages.txt", ROOT), parts.join("\n"));
}

main();

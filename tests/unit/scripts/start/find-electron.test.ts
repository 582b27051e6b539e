import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { electronVersion, findElectron } from "../../../../scripts/start/find-electron.ts";

type Installed = { readonly name?: string; readonly version?: string; readonly program?: boolean };

/** A project whose Electron package is there, and of its program what a test says. */
function project({ name, version, program }: Installed): string {
  const root = mkdtempSync(join(tmpdir(), "marquee-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, "node_modules", "electron");
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "45.4.1" }));
  if (name !== undefined) writeFileSync(join(folder, "path.txt"), name);
  if (version !== undefined) writeFileSync(join(folder, "dist", "version"), version);
  if (program) writeFileSync(join(folder, "dist", "electron"), "");
  return root;
}

test("a program that was fetched is found", () => {
  const root = project({ name: "electron", version: "v45.4.1", program: true });
  expect(findElectron(root, {})).toBe(join(root, "node_modules", "electron", "dist", "electron"));
});

test.each<[string, Installed]>([
  ["was never fetched", {}],
  ["was fetched half", { name: "electron", version: "45.4.1" }],
  ["is of another version", { name: "electron", version: "44.0.0", program: true }],
])("a program that %s is not", (_what, installed) => {
  expect(findElectron(project(installed), {})).toBeNull();
});

test("a program elsewhere is found where the environment says", () => {
  const root = project({ name: "electron" });
  const elsewhere = join(project({ name: "electron", program: true }), "node_modules", "electron", "dist");
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(join(elsewhere, "electron"));
});

test("without the package there is neither program nor version", () => {
  expect(findElectron(tmpdir(), {})).toBeNull();
  expect(electronVersion(tmpdir())).toBeNull();
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Electron's program, or null where it was not fetched or is of another version. Loading the `electron` package would
 * start a download: its files are read instead.
 */
export function findElectron(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const folder = join(root, "node_modules", "electron");
  const name = read(join(folder, "path.txt"));
  if (name === null) return null;
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!override && read(join(folder, "dist", "version"))?.replace(/^v/, "") !== electronVersion(root)) return null;
  const program = join(override || join(folder, "dist"), name);
  return existsSync(program) ? program : null;
}

/** The version that the project asks for; null where the package is not installed. */
export function electronVersion(root: string): string | null {
  const manifest = read(join(root, "node_modules", "electron", "package.json"));
  const data: unknown = manifest === null ? null : JSON.parse(manifest);
  if (typeof data !== "object" || data === null || !("version" in data)) return null;
  return typeof data.version === "string" ? data.version : null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}

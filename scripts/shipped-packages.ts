import { readFileSync } from "node:fs";
import { z } from "zod";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

export type ShippedPackage = {
  readonly name: string;
  /** SPDX expression, "unknown" where the package does not say. */
  readonly licence: string;
  /** Folder below the project's: "node_modules/zod". */
  readonly folder: string;
};

/** The packages that an installed Marquee contains, by name, as package-lock.json (its text) lists them. */
export function packagesIn(lock: string): ShippedPackage[] {
  return Object.entries(lockSchema.parse(JSON.parse(lock)).packages)
    .filter(([folder, entry]) => folder !== "" && !entry.dev && !entry.optional && !entry.devOptional)
    .map(([folder, entry]) => ({
      name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      licence: entry.license ?? "unknown",
      folder,
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

export function shippedPackages(root: URL): ShippedPackage[] {
  return packagesIn(readFileSync(new URL("package-lock.json", root), "utf8"));
}

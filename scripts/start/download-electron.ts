import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { electronVersion } from "./find-electron.ts";
import { ROOT } from "./root.ts";

/**
 * Downloads Electron's program into the cache that its own install script looks into first, saying how far it is on
 * standard output. The download is checked against the sums that the package carries.
 */

const progressSchema = z.object({ percent: z.number() });
const getSchema = z.object({
  downloadArtifact: z.custom<(details: object) => Promise<string>>((it) => typeof it === "function"),
});

const electron = join(ROOT, "node_modules", "electron");
// Electron's own dependency, found from where it stands.
const { downloadArtifact } = getSchema.parse(createRequire(join(electron, "package.json"))("@electron/get"));

let shown = -1;
try {
  await downloadArtifact({
    version: electronVersion(ROOT),
    artifactName: "electron",
    platform: process.platform,
    arch: process.arch,
    checksums: JSON.parse(readFileSync(join(electron, "checksums.json"), "utf8")),
    downloadOptions: {
      quiet: true,
      getProgressCallback: async (progress: unknown) => {
        const percent = Math.floor(progressSchema.parse(progress).percent * 100);
        if (percent === shown) return;
        shown = percent;
        process.stdout.write(`${percent} %\n`);
      },
    },
  });
} catch (error) {
  // "fetch failed" has what really happened as its cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}

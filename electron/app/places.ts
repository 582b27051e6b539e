import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Where the built program finds its parts. */
export type Places = {
  readonly renderer: string;
  readonly preload: string;
  readonly articles: string;
  /** Packs that were written when the program was built; null where only the first one is wanted. */
  readonly collection: string | null;
  readonly writerWorker: string;
  readonly importWorker: string;
  readonly storeWorker: string;
  readonly version: string;
};

/** @param built the folder of the built entry: `out/main` of the project, or of the packaged program. */
export function placesFrom(built: string, env: NodeJS.ProcessEnv = process.env): Places {
  const root = join(built, "..", "..");
  const manifest = z.object({ version: z.string() });
  return {
    renderer: join(root, "out", "renderer"),
    preload: join(root, "out", "preload", "preload.cjs"),
    articles: join(root, "assets", "articles"),
    collection: env.MARQUEE_COLLECTION === "none" ? null : join(root, "out", "collection"),
    writerWorker: join(built, "writer-worker.js"),
    importWorker: join(built, "import-worker.js"),
    storeWorker: join(built, "elsewhere-worker.js"),
    version: manifest.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).version,
  };
}

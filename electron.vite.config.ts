import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { build, type Plugin } from "vite";
import { makeCollection } from "./scripts/collection/make.ts";

const here = (path: string) => resolve(import.meta.dirname, path);

const OUT = "out/renderer";

/** What is fetched over the room's network: each page is built by itself and shares no file with the program's own. */
const NIGHT_PAGES = {
  /** People bring whatever phone they have. */
  phone: ["safari15.4", "chrome100"],
  /** The stage's styles come in layers, whose order only holds in a file of its own. */
  stage: ["chrome120", "firefox121", "safari17"],
} as const;

/** Builds one of them into the folder of the rest. */
async function buildNightPage(name: keyof typeof NIGHT_PAGES): Promise<void> {
  await build({
    configFile: false,
    root: here("renderer"),
    base: "./",
    publicDir: false,
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir: here(OUT),
      emptyOutDir: false,
      target: [...NIGHT_PAGES[name]],
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: { [name]: here(`renderer/${name}/index.html`) } },
    },
  });
}

function nightPages(): Plugin {
  return {
    name: "night-pages",
    apply: "build",
    closeBundle: async () => {
      await buildNightPage("phone");
      await buildNightPage("stage");
    },
  };
}

/** The packs of the articles and tables that come with the program. */
function collection(): Plugin {
  return {
    name: "collection",
    apply: "build",
    async closeBundle() {
      const { stray } = await makeCollection(here("assets"), here("out/collection"));
      for (const { id, question } of stray)
        this.warn(`An edit speaks of a question that is not made: ${id} ${question}`);
    },
  };
}

/**
 * Three builds: the main process with its worker and the shell without Electron, the preload, the renderer.
 * The preload is CommonJS: a sandboxed preload cannot be an ES module, and the package is `"type": "module"`.
 */
export default defineConfig({
  main: {
    plugins: [collection()],
    build: {
      outDir: "out/main",
      rollupOptions: {
        input: {
          main: here("electron/main.ts"),
          serve: here("electron/serve.ts"),
          "writer-worker": here("electron/files/writer-worker.ts"),
          "elsewhere-worker": here("electron/storage/elsewhere-worker.ts"),
          "import-worker": here("electron/files/import-worker.ts"),
        },
        output: { entryFileNames: "[name].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      rollupOptions: {
        input: { preload: here("electron/preload.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: "renderer",
    base: "./",
    build: {
      outDir: OUT,
      minify: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: here("renderer/index.html") } },
    },
    plugins: [react(), nightPages()],
  },
});

import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const here = (path: string) => resolve(import.meta.dirname, path);

/**
 * Three builds: the main process with its worker and the shell without Electron, the preload, the renderer.
 * The preload is CommonJS: a sandboxed preload cannot be an ES module, and the package is `"type": "module"`.
 */
export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      rollupOptions: {
        input: {
          main: here("electron/main.ts"),
          serve: here("electron/serve.ts"),
          "writer-worker": here("electron/files/writer-worker.ts"),
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
      outDir: "out/renderer",
      minify: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: here("renderer/index.html") } },
    },
    plugins: [react()],
  },
});

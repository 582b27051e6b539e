import { defineConfig } from "vitest/config";

/** How long a test may take before it counts as hanging, milliseconds: machines are slow and busy. */
const HANGS_AFTER = 120_000;

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"],
    environment: "node",
    testTimeout: HANGS_AFTER,
    hookTimeout: HANGS_AFTER,
  },
});

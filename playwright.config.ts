import { defineConfig } from "@playwright/test";

/** Flags that keep Chromium from looking for the network, and let it run as root where the tests do. */
const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The name of a quiz night's host: not localhost, so that its pages are no secure context, as in a room.
  "--host-resolver-rules=MAP night.test 127.0.0.1",
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // A busy machine may starve a browser as it starts; what passes only then is reported as flaky.
  retries: process.env.CI === undefined ? 0 : 2,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    // A trace of everything costs a third of the time: ask for it with --trace on.
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.MARQUEE_TEST_BROWSER ?? "", args: BROWSER_FLAGS },
  },
});

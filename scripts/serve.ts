import { buildIfNeeded } from "./start/build-if-needed.ts";
import { ROOT } from "./start/root.ts";
import { runBrowser } from "./start/run-browser.ts";

/** `npm run serve`: Marquee in the machine's browser, on purpose. */
buildIfNeeded(ROOT);
await runBrowser(ROOT);

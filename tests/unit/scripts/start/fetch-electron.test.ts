import { expect, test } from "vitest";
import { shortReason } from "../../../../scripts/start/fetch-electron.ts";

test.each([
  ["TypeError: fetch failed\n    at node:internal/deps", "fetch failed"],
  ["\n\ngetaddrinfo ENOTFOUND github.com\n", "getaddrinfo ENOTFOUND github.com"],
  ["HTTPError: Response code 404 (Not Found)", "Response code 404 (Not Found)"],
  ["", "no reason given"],
])("of %j one line is shown", (errors, line) => {
  expect(shortReason(errors)).toBe(line);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contains, locate } from "../../../../electron/pages/locate.ts";

const ROOT = "/srv/renderer";

test.each([
  ["/", "/srv/renderer/index.html"],
  ["/index.html", "/srv/renderer/index.html"],
  ["/assets/index-BqYzWl4T.js", "/srv/renderer/assets/index-BqYzWl4T.js"],
  ["/assets/archivo-latin-wght-normal-Dm_8kQ.woff2", "/srv/renderer/assets/archivo-latin-wght-normal-Dm_8kQ.woff2"],
])("%s is the file %s", (path, file) => {
  expect(locate(ROOT, path)).toBe(file);
});

describe("path traversal gets nowhere", () => {
  test.each([
    "/../package.json",
    "/assets/../../package.json",
    "/..",
    "/.",
    "/./index.html",
    "/%2e%2e/package.json",
    "/%2E%2E%2Fpackage.json",
    "/..%2fpackage.json",
    "/..%5cpackage.json",
    "/%252e%252e/package.json",
    "/..\\package.json",
    "/assets\\..\\..\\package.json",
    "//etc/passwd",
    "/assets//index.js",
    "/C:/Windows/win.ini",
    "/C:",
    "/file:///etc/passwd",
    "/index.html\u0000.js",
    "/index.html%00",
    "/index.html/",
    "/index.html::$DATA",
    "/.git/config",
    "/.htaccess",
    "/assets/.hidden.js",
    "/~root",
    "/…/x",
    "",
    "index.html",
    "\\index.html",
    "http://elsewhere/index.html",
  ])("%j", (path) => {
    expect(locate(ROOT, path)).toBeNull();
  });

  test("whatever is asked for lies in the folder, or is refused", () => {
    const piece = fc.constantFrom("..", ".", "/", "\\", "%2e", "%2f", "a", "C:", "\u0000", "~", "-", "index.html");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (path) => {
          const file = locate(ROOT, `/${path}`);
          expect(file === null || file.startsWith(`${ROOT}/`)).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ["/srv/renderer/a", true],
  ["/srv/renderer/a/..b", true],
  ["/srv/renderer", false],
  ["/srv/renderer-old/a", false],
  ["/srv/a", false],
  ["/", false],
])("the folder contains %s: %s", (file, expected) => {
  expect(contains(ROOT, file)).toBe(expected);
});

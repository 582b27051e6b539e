import { describe, expect, test } from "vitest";
import {
  devOriginOf,
  externalLink,
  isAppPage,
  mayCall,
  mayRequest,
  mayStageRequest,
} from "../../../../electron/shell/security.ts";

const NOT_OURS = [
  "app://marquee.evil.example/",
  "app://evil/?x=app://marquee/",
  "app://marquee@evil.example/",
  "app://user:pw@marquee/",
  "app://marquee:1234/",
  "apps://marquee/",
  "http://marquee/",
  "https://marquee/",
  "file:///app://marquee/",
  "javascript:alert(1)//app://marquee/",
  "data:text/html,app://marquee/",
  "about:blank",
  "blob:app://marquee/0-0",
  "",
  "marquee",
  "http://localhost:5173.evil.example/",
];

describe("a page of the interface", () => {
  test.each(["app://marquee/", "app://marquee/index.html", "app://marquee/?a=b#c"])("is %s", (url) => {
    expect(isAppPage(url, null)).toBe(true);
  });

  test.each(NOT_OURS)("is not %j", (url) => {
    expect(isAppPage(url, null)).toBe(false);
    expect(isAppPage(url, "http://localhost:5173")).toBe(false);
  });

  test("comes from the development server only while there is one", () => {
    expect(isAppPage("http://localhost:5173/index.html", "http://localhost:5173")).toBe(true);
    expect(isAppPage("http://localhost:5173/index.html", null)).toBe(false);
    expect(isAppPage("http://localhost:5174/", "http://localhost:5173")).toBe(false);
  });
});

describe("the development server", () => {
  test.each([
    ["http://localhost:5173/", "http://localhost:5173"],
    ["http://127.0.0.1:5173", "http://127.0.0.1:5173"],
    ["http://[::1]:5173", "http://[::1]:5173"],
  ])("may be %s", (url, origin) => {
    expect(devOriginOf(url)).toBe(origin);
  });

  test.each([
    undefined,
    "",
    "http://evil.example/",
    "http://localhost.evil.example/",
    "http://127.0.0.1.evil.example/",
    "https://localhost/",
    "file:///etc/passwd",
    "http://localhost@evil.example/",
  ])("is never %j: the environment cannot bring another page in", (url) => {
    expect(devOriginOf(url)).toBeNull();
  });
});

describe("a link that leads outside", () => {
  test.each([
    "https://en.wikipedia.org/wiki/Her_(2013_film)",
    "https://creativecommons.org/licenses/by-sa/4.0/",
    "https://github.com/electron/electron",
  ])("opens: %s", (url) => {
    expect(externalLink(url)).toBe(url);
  });

  test.each([
    ["a host that ends like one on the list", "https://evil-github.com/"],
    ["a host that begins like one", "https://github.com.evil.example/"],
    ["a subdomain", "https://gist.github.com/"],
    ["a name in the user part", "https://github.com@evil.example/"],
    ["a password for a listed host", "https://user:pw@github.com/"],
    ["a backslash for a slash", "https://evil.example\\@github.com/"],
    ["a trailing dot", "https://github.com./"],
    ["another port", "https://github.com:8443/"],
    ["no encryption", "http://github.com/"],
    ["a script", "javascript:https://github.com/"],
    ["a file", "file:///etc/passwd"],
    ["a network share", "file://github.com/share/run.exe"],
    ["a handler of the system", "ms-msdt:/id"],
    ["a handler with a listed host", "vscode://github.com/"],
    ["a look-alike letter", "https://gіthub.com/"],
    ["nothing", ""],
    ["no URL", "github.com"],
  ])("does not open with %s", (_attack, url) => {
    expect(externalLink(url)).toBeNull();
  });
});

describe("a request", () => {
  test.each(["app://marquee/a.js", "data:image/svg+xml,x", "blob:app://marquee/1"])("for %s may go out", (url) => {
    expect(mayRequest(url, null)).toBe(true);
  });

  test.each([
    "https://github.com/",
    "http://127.0.0.1:8080/",
    "ws://localhost:5173/",
    "file:///etc/passwd",
    "ftp://x/",
    "nonsense",
  ])("for %s stays in: no page reaches a network or the disk", (url) => {
    expect(mayRequest(url, null)).toBe(false);
  });

  test("reaches the development server's socket while there is one", () => {
    expect(mayRequest("ws://localhost:5173/", "http://localhost:5173")).toBe(true);
    expect(mayRequest("ws://localhost:9999/", "http://localhost:5173")).toBe(false);
  });
});

describe("a call", () => {
  const ours = { url: "app://marquee/index.html", isMainFrame: true, isOurWindow: true };

  test("of the interface's own page is heard", () => {
    expect(mayCall(ours, null)).toBe(true);
  });

  test.each([
    ["of a frame within the page", { ...ours, isMainFrame: false }],
    ["of a window that is not ours", { ...ours, isOurWindow: false }],
    ["of a frame that is gone", { ...ours, url: null }],
    ["of a page that is somewhere else by now", { ...ours, url: "https://evil.example/" }],
    ["of a blank page", { ...ours, url: "about:blank" }],
  ])("%s is not", (_who, sender) => {
    expect(mayCall(sender, null)).toBe(false);
  });
});

describe("the stage's window", () => {
  const origin = "http://127.0.0.1:40123";

  test.each([`${origin}/stage`, `${origin}/assets/a.js`, "ws://127.0.0.1:40123/ws/stage", "data:image/png;base64,AA"])(
    "may ask for %s",
    (url) => expect(mayStageRequest(url, origin)).toBe(true),
  );

  test.each([
    "http://127.0.0.1:40124/",
    "ws://127.0.0.1:40124/ws/stage",
    "https://127.0.0.1:40123/",
    "http://127.0.0.1:40123@evil.example/",
    "http://127.0.0.1:40123.evil.example/",
    "http://localhost:40123/",
    "app://marquee/",
    "file:///etc/passwd",
    "",
  ])("may not ask for %j", (url) => expect(mayStageRequest(url, origin)).toBe(false));
});

import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "../../../../electron/pages/headers.ts";

const directives = (policy: string) =>
  new Map(
    policy.split("; ").map((directive): [string, string[]] => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

describe("the content security policy", () => {
  const policy = directives(contentSecurityPolicy());

  test("allows nothing that it does not name", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
  });

  test("lets no inline script and no eval run", () => {
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(contentSecurityPolicy()).not.toMatch(/unsafe|nonce|wasm|strict-dynamic/);
  });

  test("names no other host and no wildcard, for anything", () => {
    for (const sources of policy.values()) {
      for (const source of sources) expect(["'none'", "'self'", "data:"]).toContain(source);
    }
  });

  test("lets data: in for images alone", () => {
    const names = [...policy].filter(([, sources]) => sources.includes("data:")).map(([name]) => name);
    expect(names).toEqual(["img-src"]);
  });

  test.each(["base-uri", "form-action", "frame-ancestors"])("closes %s, which the default does not cover", (name) => {
    expect(policy.get(name)).toEqual(["'none'"]);
  });

  test("opens connections to the address that the shell names, and only to it", () => {
    const opened = directives(contentSecurityPolicy(["ws://127.0.0.1:41234"]));
    expect(opened.get("connect-src")).toEqual(["'self'", "ws://127.0.0.1:41234"]);
  });
});

test("content is never sniffed, and no address leaves in a referrer", () => {
  expect(securityHeaders()).toMatchObject({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
});

import { describe, expect, it } from "vitest";
import { LINKED_HOSTS } from "../../../../../electron/api/contract/links.ts";
import { externalLink } from "../../../../../electron/shell/security.ts";
import { allowedLink } from "../../../../../renderer/ui/text/allowed-link.ts";

const OTHERS = [
  "http://github.com/",
  "https://github.com:8443/",
  "https://user@github.com/",
  "https://user:pw@github.com/",
  "https://gist.github.com/",
  "https://github.com.evil.example/",
  "https://evil.example/github.com",
  "javascript:alert(1)//github.com",
  "data:text/html,github.com",
  "file:///github.com",
  "//github.com/",
  "github.com",
  "",
];

describe("a link that the interface makes", () => {
  it.each([...LINKED_HOSTS])("may lead to %s", (host) => {
    expect(allowedLink(`https://${host}/a?b#c`)).toBe(`https://${host}/a?b#c`);
  });

  it.each(OTHERS)("may not be %j", (url) => {
    expect(allowedLink(url)).toBeNull();
  });

  it("is one that the shell opens, and the shell opens no other", () => {
    const all = [...OTHERS, ...[...LINKED_HOSTS].map((host) => `https://${host}/a`)];
    for (const url of all) expect(allowedLink(url), url).toBe(externalLink(url));
  });
});

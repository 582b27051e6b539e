import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const OUT = join(import.meta.dirname, "../../out/renderer");
const ASSETS = join(import.meta.dirname, "../../assets/phone");
/** What a room full of phones fetches over one small access point, bytes. */
const MOST = 100_000;
const MOST_FONTS = 60_000;

/** Names of the scripts and styles that the page needs, however far down: "assets/phone-BqYzWl4T.js". */
function files(): string[] {
  const found = new Set<string>();
  const read = (name: string) => {
    const text = readFileSync(join(OUT, name), "utf8");
    for (const match of text.matchAll(/[\w-]+-[\w-]{8}\.(?:js|css)\b/g)) {
      const file = `assets/${match[0]}`;
      if (found.has(file)) continue;
      found.add(file);
      read(file);
    }
  };
  read("phone/index.html");
  return [...found];
}

test("the phone's scripts and styles weigh less than 100 kB, all of them", () => {
  const named = files();
  expect(named.some((name) => name.endsWith(".css"))).toBe(true);
  const bytes = named.reduce((sum, name) => sum + gzipSync(readFileSync(join(OUT, name))).length, 0);
  expect(bytes).toBeLessThan(MOST);
});

test("its fonts weigh less than 60 kB, and are named in a sheet of their own that comes later", () => {
  const fonts = readdirSync(ASSETS).filter((name) => name.endsWith(".woff2"));
  expect(fonts.reduce((sum, name) => sum + statSync(join(ASSETS, name)).size, 0)).toBeLessThanOrEqual(MOST_FONTS);
  const page = readFileSync(join(OUT, "phone/index.html"), "utf8");
  for (const name of files().filter((each) => page.includes(each))) {
    expect(readFileSync(join(OUT, name), "utf8")).not.toContain(".woff2");
  }
});

/** What the youngest browsers that are promised do not have: Safari 15.4, Chrome 100. */
const TOO_YOUNG = [
  /\.(?:toSorted|toReversed|toSpliced)\(/,
  /\.with\(\d/,
  /(?:Object|Map)\.groupBy\(/,
  /Promise\.withResolvers/,
  /structuredClone\(.*transfer/,
  /\(\?<[=!]/,
  /\/v\b[;,)]/,
  /\.(?:isSubsetOf|union|intersection)\(/,
  /navigator\.wakeLock/,
  /crypto\.(?:subtle|randomUUID)/,
  /navigator\.(?:clipboard|serviceWorker)/,
  /@container/,
  /color-mix\(/,
  /:has\(/,
  /^[^@{}]*\{[^{}]*&/m,
];

for (const pattern of TOO_YOUNG) {
  test(`it asks no phone for ${pattern.source}`, () => {
    for (const name of files()) expect(readFileSync(join(OUT, name), "utf8"), name).not.toMatch(pattern);
  });
}

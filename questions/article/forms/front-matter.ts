import type { Source } from "../model.ts";

export type FrontMatter = {
  readonly body: readonly string[];
  readonly source: Partial<Source>;
  readonly kind: string | undefined;
};

/** Names that each part goes by. */
const KEYS: Readonly<Record<string, keyof Source>> = {
  title: "title",
  licence: "licence",
  license: "licence",
  attribution: "attribution",
  author: "attribution",
  url: "url",
  source: "url",
};

/** How far the closing `---` may be from the opening one, lines. */
const LONGEST = 200;

/** `---` / `title: Her` / `licence: CC BY-SA 4.0` / `---`: a front matter of `key: value` lines; others are passed over. */
export function splitFrontMatter(lines: readonly string[]): FrontMatter {
  const end =
    lines[0] === "---" ? lines.slice(0, LONGEST).findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)$/.test(line)) : -1;
  if (end === -1) return { body: lines, source: {}, kind: undefined };
  const source: Partial<Record<keyof Source, string>> = {};
  let kind: string | undefined;
  for (const line of lines.slice(1, end)) {
    const [key, value] = keyAndValue(line);
    const part = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (part !== undefined && value !== "") source[part] ??= value;
    if (key === "kind" && value !== "") kind = value.toLowerCase();
  }
  return { body: lines.slice(end + 1), source, kind };
}

function keyAndValue(line: string): [string, string] {
  const colon = line.indexOf(":");
  if (colon === -1) return ["", ""];
  const value = line.slice(colon + 1).trim();
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return [line.slice(0, colon).trim().toLowerCase(), quoted?.[2] ?? value];
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { findBrowser } from "../../../../scripts/find-browser.ts";
import { inventArticle } from "../../../invented/article.ts";
import { WRITTEN } from "../../../invented/forms.ts";
import { type Input, write } from "./entry.ts";
import { bundleWriter, otherNode, writeInChromium, writeInNode } from "./places.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const SHARED = [join(ROOT, "../shared/articles"), join(ROOT, "../shared/articles/plain")];

function filesIn(folder: string): Input[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  return names.sort().map((name): Input => [name, readFileSync(join(folder, name), "utf8")]);
}

/** The built-in article, invented ones in every form, and those that stand beside the project. */
function allInputs(): Input[] {
  const invented = Object.entries(WRITTEN).flatMap(([ending, form], place) =>
    [1, 2].map((seed): Input => [`invented-${seed}.${ending}`, form(inventArticle(10 * place + seed, 1500))]),
  );
  const odd: Input = [
    "odd.txt",
    `İstanbul ﬁlm ǅ ſ K ẞ 𝒜\ud83c \u0301 ${inventArticle(9, 400).sections[1]?.paragraphs[0]}`,
  ];
  return [...filesIn(join(ROOT, "assets/articles")), ...invented, odd, ...SHARED.flatMap(filesIn)];
}

const inputs = allInputs();
const node = otherNode();
const browser = findBrowser();
let folder = "";
let bundle = "";
let here: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "marquee-everywhere-"));
  bundle = await bundleWriter(folder);
  here = write(inputs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the texts of which something else was made there. */
function different(there: readonly string[]): string[] {
  return inputs.flatMap(([name], index) => (there[index] === here[index] ? [] : [name]));
}

describe("the same text gives the same bytes", () => {
  it("of which most are packs", () => {
    const packs = here.filter((made) => made.includes('"format":"marquee-pack"'));
    expect(packs.length).toBeGreaterThan(inputs.length / 2);
  });

  it("a second time, and in one file", async () => {
    expect(different(write(inputs))).toEqual([]);
    expect(different(writeInNode(process.execPath, bundle, inputs))).toEqual([]);
  });

  it.runIf(node !== null)(
    `in ${node === null ? "another Node (skipped: there is no other on the path)" : `Node ${node.version}`}`,
    () => {
      expect(different(writeInNode(node?.path ?? "", bundle, inputs))).toEqual([]);
    },
  );

  it.runIf(browser !== null)(`in Chromium${browser === null ? " (skipped: none was found)" : ""}`, async () => {
    expect(different((await writeInChromium(bundle, inputs)) ?? [])).toEqual([]);
  });
});

describe("on two dates", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("an article with templates that read the clock gives the same bytes", () => {
    const clocks =
      "Anna Vane ({{Age|1950|1|2}}) played it {{time ago|2001-02-03}}, {{years ago|1990}} years ago, in {{CURRENTYEAR}}; {{as of|2012}} it is lost.";
    const [form] = [WRITTEN.wiki];
    const text = `${form?.(inventArticle(5, 1200))}\n\n== Legacy ==\n\n${clocks} ${clocks}`;
    const on = (date: string) => {
      vi.useFakeTimers({ now: new Date(date) });
      return write([["a.wiki", text]]);
    };
    const before = on("1999-12-31T23:59:59Z");
    expect(before[0]).toContain('"format":"marquee-pack"');
    expect(on("2041-07-01T12:00:00Z")).toEqual(before);
  });
});

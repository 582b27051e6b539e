import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { externalLink } from "../../../../../../../electron/shell/security.ts";
import { parseCredits } from "../../../../../../../renderer/app/screens/about/credits/blocks.ts";
import { Credits } from "../../../../../../../renderer/app/screens/about/credits/Credits.tsx";
import { type Inline, parseInline } from "../../../../../../../renderer/app/screens/about/credits/inline.ts";
import { Words } from "../../../../../../../renderer/app/screens/about/credits/Words.tsx";

const file = readFileSync(new URL("../../../../../../../assets/CREDITS.md", import.meta.url), "utf8");
const markup = (line: string) => renderToStaticMarkup(<Words line={parseInline(line)} />);

function plain(line: readonly Inline[]): string {
  return line.map((piece) => ("text" in piece ? piece.text : plain(piece.children))).join("");
}

describe("a line of the credits", () => {
  it.each([
    ["**Lucide**, ISC", "Lucide, ISC"],
    ["from `lucide-react`; some", "from lucide-react; some"],
    ["_Her_, written", "Her, written"],
    ["[`zod`](https://github.com/colinhacks/zod) is", "zod is"],
    ["snake_case_names stay", "snake_case_names stay"],
    ["2 * 3 ** 4", "2 * 3 ** 4"],
  ])("%s reads %s", (line, text) => {
    expect(plain(parseInline(line))).toBe(text);
  });

  it("never becomes markup", () => {
    expect(markup("<script>alert(1)</script> & <b>")).toBe("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;");
  });

  it.each(["javascript:alert", "http://github.com/a", "https://evil.example/", "https://github.com.evil.example/"])(
    "makes no link of %s",
    (href) => {
      expect(markup(`[here](${href})`)).toBe("here");
    },
  );

  it("opens its links in the browser and tells them nothing", () => {
    const link = markup("[Node.js](https://nodejs.org)");
    expect(link).toContain('href="https://nodejs.org/" target="_blank" rel="noreferrer"');
  });
});

describe("the credits", () => {
  const blocks = parseCredits(file);

  it("are read whole: no line of the file gets lost, and no mark is left over", () => {
    const rendered = renderToStaticMarkup(<Credits />).replace(/<[^>]+>/gu, " ");
    const unmarked = file.replace(/^# .*$/mu, "").replace(/\]\([^)]*\)/gu, " ");
    for (const word of unmarked.match(/[\p{L}\d]{3,}/gu) ?? []) expect(rendered).toContain(word);
    expect(rendered).not.toMatch(/\*\*|`|\]\(|\|/u);
  });

  it("hold headings, lists, a table and paragraphs", () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(["heading", "paragraph", "list", "table"]));
  });

  it("link only to hosts that the shell opens", () => {
    const hrefs = [...file.matchAll(/\]\((?<href>[^)]+)\)/gu)].map((match) => match.groups?.href ?? "");
    expect(hrefs.length).toBeGreaterThan(10);
    for (const href of hrefs) expect(externalLink(href), href).not.toBeNull();
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { articleSchema } from "../../../../electron/api/contract/data.ts";
import { decode } from "../../../../electron/files/decode.ts";
import { READ_CODES } from "../../../../questions/article/codes.ts";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { LEAD, PLOT, RELEASE } from "./night-train.ts";

const SEED = 1895;

/** Pieces that articles are made of, whole and broken. */
const piece = fc.constantFrom(
  ...[
    LEAD,
    PLOT,
    RELEASE,
    "\n\n",
    "\n",
    " ",
    "== Plot ==\n",
    "## = = Cast = =",
    "```",
    "---\n",
    "title: a\n",
    "- ",
    "| a |",
  ],
  ...[
    '"',
    "“",
    "”",
    "'",
    "(",
    ")",
    "[",
    "]",
    "*",
    "_",
    "<unk>",
    " @-@ ",
    " ? ",
    ".",
    "...",
    "!",
    "&amp;",
    "[[",
    "{{",
    "<p>",
  ],
  ...[
    "{{Infobox film\n| director = [[A]]\n}}\n",
    "{|\n|-\n| a\n|}",
    "}}",
    "]]",
    "[[a|b]]",
    "''",
    "'''''",
    "<ref>",
    "</ref>",
    "<!--",
  ],
  ...[
    "<!doctype html>",
    "<table>",
    "<div class=a>",
    "</div>",
    "<i>",
    "<br>",
    "<blockquote>",
    "<script>",
    "&#0;",
    "&#xd800;",
  ],
  ...[
    "<mediawiki>",
    "<page>",
    "<title>",
    "</title>",
    "<text>",
    "</text>",
    "#REDIRECT [[a]]",
    "{{quote|",
    "{{convert|",
    "\ue000",
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

it("makes a text or a coded error of any bytes, and throws never", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    anyText.map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, (input) => {
      const decoded = decode(input);
      expect(decoded.ok || ["empty", "too-large", "binary", "encoding"].includes(decoded.code)).toBe(true);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

it("makes an article that fits its schema or a coded error of any text, and throws never", () => {
  fc.assert(
    fc.property(anyText, fc.string(), (text, name) => {
      const read = readArticle(text, name);
      if (!read.ok) expect(READ_CODES).toContain(read.code);
      else expect(articleSchema.parse(read.value)).toEqual(read.value);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

it("reads the text that it stores as the same sections again", () => {
  const prose = fc.array(fc.constantFrom(LEAD, PLOT, RELEASE), { minLength: 2, maxLength: 5 });
  const level = fc.constantFrom("==", "===", "====");
  const section = fc.tuple(level, fc.constantFrom("Plot", "Cast", "Production", "Filming", "Release"), prose);
  fc.assert(
    fc.property(prose, fc.array(section, { maxLength: 5 }), (lead, sections) => {
      const parts = sections.map(([mark, name, paragraphs]) => [`${mark} ${name} ${mark}`, ...paragraphs].join("\n\n"));
      const first = readArticle([...lead, ...parts].join("\n\n"), "a.txt");
      const again = first.ok ? readArticle(first.value.text, "a.txt") : first;
      expect(again).toEqual(first);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

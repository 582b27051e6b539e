import { ok } from "../../result.ts";
import type { Block, Draft } from "../blocks.ts";
import { tidyTokens } from "../tidy/tokens.ts";
import type { Form } from "./form.ts";
import { equalsHeading } from "./headings.ts";

/**
 * WikiText tokens: words and marks apart, one paragraph a line, also damaged on the way through a page layout.
 * ` = = Plot = = ` / `a slow , five @-@ reel comedy . However , critics`
 */
export const wikitextTokens: Form = {
  name: "wikitext-tokens",
  recognise: (lines) => lines.some((line) => isTokenHeading(line) || / @[-,.]@ /.test(line)) || isSpaced(lines),
  read: (lines) => ok<Draft>({ blocks: lines.flatMap(blockOf), source: {}, names: [] }),
};

function isTokenHeading(line: string): boolean {
  return /^ ?(?:#{1,6} )?= = \S/.test(line) && equalsHeading(line) !== null;
}

/** Most commas and full stops stand alone: `In May 1962 , Ana Ruiz left .` */
function isSpaced(lines: readonly string[]): boolean {
  let marks = 0;
  let spaced = 0;
  for (const line of lines) {
    marks += line.match(/[,.](?= |$)/g)?.length ?? 0;
    spaced += line.match(/ [,.](?= |$)/g)?.length ?? 0;
  }
  return spaced >= 3 && spaced * 2 > marks;
}

function blockOf(line: string): Block[] {
  const text = line.trim();
  // a fence around a heading: ``` / = = Cast = = / ```
  if (text === "" || text.startsWith("```")) return [];
  const heading = equalsHeading(text);
  if (heading) return [{ kind: "heading", level: heading.level, text: tidyTokens(heading.text) }];
  return [{ kind: "paragraph", text: tidyTokens(text) }];
}

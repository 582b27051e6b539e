import type { Form } from "./form.ts";
import { html } from "./html/index.ts";
import { markdown } from "./markdown.ts";
import { mediawiki } from "./mediawiki/index.ts";
import { plain } from "./plain.ts";
import { wikitextTokens } from "./wikitext-tokens.ts";
import { xmlExport } from "./xml-export.ts";

/** In the order in which they are tried; plain text takes whatever is left. */
const FORMS: readonly Form[] = [html, xmlExport, mediawiki, wikitextTokens, markdown, plain];

export function formOf(lines: readonly string[]): Form {
  return FORMS.find((form) => form.recognise(lines)) ?? plain;
}

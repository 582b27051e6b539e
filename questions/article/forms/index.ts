import type { Form } from "./form.ts";
import { markdown } from "./markdown.ts";
import { html, mediawiki, xml } from "./markup.ts";
import { plain } from "./plain.ts";
import { wikitextTokens } from "./wikitext-tokens.ts";

/** In the order in which they are tried; plain text takes whatever is left. */
const FORMS: readonly Form[] = [xml, html, mediawiki, wikitextTokens, markdown, plain];

export function formOf(lines: readonly string[]): Form {
  return FORMS.find((form) => form.recognise(lines)) ?? plain;
}

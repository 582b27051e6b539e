/** Pages that are not read but shown or counted: `[[File:Poster.jpg|thumb|A poster]]`, `[[Category:Films]]`. */
const NOT_PROSE = /^(?:file|image|media|category|catégorie|fichier)\s*:/i;
/** The same page in another language: `[[fr:Train de nuit]]`. */
const OTHER_LANGUAGE = /^(?:[a-z]{2,3}(?:-[a-z]{2,10})?|simple)\s*:\s*\S/;

/** What a link shows: `[[Ana Ruiz]]`, `[[Ana Ruiz|Ruiz]]`, `[[:Category:Films|films]]`, `[[Her (film)|]]`. */
export function linkText(parts: readonly string[]): string {
  const [first = "", ...others] = parts;
  const target = first.trim();
  if (NOT_PROSE.test(target)) return "";
  const label = others.join("|").trim();
  if (label !== "") return others.join("|");
  if (others.length === 0 && OTHER_LANGUAGE.test(target)) return "";
  const page = target.replace(/^[:#]+/, "").replaceAll("_", " ");
  return others.length === 0 ? page : page.replace(/ ?\([^()]{0,100}\)$/, "");
}

/** `[https://example.org the site]`, `[https://example.org]`, `https://example.org` */
export function withoutExternalLinks(line: string): string {
  return line
    .replace(/\[(?:https?:)?\/\/[^\s[\]]{1,2000}(?: +([^[\]\n]{0,500}))?\]/gi, (_whole, label?: string) => label ?? "")
    .replace(/(?<![\p{L}\d])https?:\/\/[^\s<>[\]{}|]{1,2000}/giu, "");
}

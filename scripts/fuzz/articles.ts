import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders that hold articles; those of other forms stand beside the project and may be absent. */
const FOLDERS = [
  "assets/articles",
  "../shared/articles",
  "../shared/articles/plain",
  "../shared/articles/wikitext_tokens",
  "../shared/articles/mediawiki",
  "../shared/articles/mediawiki_xml",
];

/** The articles that inputs are made from, the built-in ones first. */
export function fuzzArticles(root: string): readonly [string, ...string[]] {
  const files = FOLDERS.map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    )
    .filter((file) => /\.(?:md|txt|wiki|xml)$/.test(file) && !file.endsWith("README.md"));
  const [first, ...others] = files.map((file) => readFileSync(file, "utf8"));
  if (first === undefined) throw new Error("There is no article to start from.");
  return [first, wikiPage(first), webPage(first), ...others];
}

/** The article with the marks of a wiki on it, so that these are damaged as well. */
function wikiPage(text: string): string {
  const body = text
    .replace(/^## (.*)$/gm, "== $1 ==")
    .replace(/(\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu, "[[A|$1]]<ref name=a>{{cite|b}}</ref>");
  return `{{Infobox film\n| director = [[Ana Ruiz]]\n| starring = {{ubl|A|B}}\n}}\n${body}\n{| class=x\n| a || b\n|}\n`;
}

/** The same as a web page with a menu, a box and a script. */
function webPage(text: string): string {
  const body = text
    .split("\n\n")
    .map((part) => (part.startsWith("## ") ? `<h2>${part.slice(3)}</h2>` : `<p>${part}</p>`));
  return `<!DOCTYPE html><html><head><title>A</title><script>"<p>"</script></head><body><nav><a href="/">B</a></nav><main><table class="infobox"><tr><td>C</table>${body.join("\n")}</main></body></html>`;
}

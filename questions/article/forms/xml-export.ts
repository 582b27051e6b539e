import { failure } from "../../result.ts";
import { prepareLines } from "../prepare.ts";
import { decodeXmlEntities } from "./entities.ts";
import type { Form } from "./form.ts";
import { mediawiki } from "./mediawiki/index.ts";

/** A page of an export: its title, and what may be its source. */
type Page = { readonly title: string; readonly source: string };

const NO_PAGE =
  "There is no wiki page in this XML file. Export the page of the article, or copy its text and paste it.";

/**
 * A page as a wiki exports it: `<mediawiki><page><title>Night Train</title>...<text>...</text>`. The first article
 * counts, in its last revision. Only the entities that XML itself has are known, each decoded once, so that nothing
 * can grow. Fails with `unreadable` and `details.form` = `xml` where there is no page in it.
 */
export const xmlExport: Form = {
  name: "xml",
  recognise: (lines) => /^ *<(?:\?xml|mediawiki|page)\b/i.test(lines.find((line) => line.trim() !== "") ?? ""),
  read: (lines) => {
    const page = firstArticle(lines.join("\n"));
    if (page === undefined) return failure("unreadable", NO_PAGE, { form: "xml" });
    const draft = mediawiki.read(prepareLines(page.source));
    return draft.ok ? { ok: true, value: { ...draft.value, source: { title: page.title } } } : draft;
  },
};

/** The first page that is an article and no pointer to another; a pointer where there is nothing else. */
function firstArticle(xml: string): Page | undefined {
  const pages = xml.split("<page>").slice(1);
  const article = pages.find((page) => isArticle(page) && !page.includes("<redirect "));
  return pageOf(article ?? pages.find(isArticle));
}

/** Talk pages, templates and the like have another number. */
function isArticle(page: string): boolean {
  return (between(page, "<ns>", "</ns>") ?? "0").trim() === "0" && page.includes("<text");
}

function pageOf(page: string | undefined): Page | undefined {
  if (page === undefined) return undefined;
  const last = page.slice(page.lastIndexOf("<text"));
  const source = last.slice(last.indexOf(">") + 1);
  const end = source.indexOf("</text>");
  const title = decodeXmlEntities(between(page, "<title>", "</title>") ?? "");
  return { title, source: decodeXmlEntities(end === -1 ? source : source.slice(0, end)) };
}

function between(text: string, from: string, to: string): string | undefined {
  const start = text.indexOf(from);
  const end = start === -1 ? -1 : text.indexOf(to, start);
  return end === -1 ? undefined : text.slice(start + from.length, end);
}
